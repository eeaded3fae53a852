"""Who is "he" and who is "she", by what the article tells anywhere."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


PAIR = "Ana Costa and Ben Ito met in Riga. “It was a fine day for both,” he said."

TOLD = [
    # by what stands beside a name
    ("Mr Ito came late. " + PAIR, "Ben Ito"),
    (PAIR + " Ms Costa laughed.", "Ben Ito"),
    (PAIR + " Ito and his wife left.", "Ben Ito"),
    (PAIR + " Costa and her husband left.", "Ben Ito"),
    ("Ana Costa and her husband, Ben Ito, met in Riga. “It was a fine day for both,” he said.", "Ben Ito"),
    ("Actress Ana Costa and Ben Ito met in Riga. “It was a fine day for both,” he said.", "Ben Ito"),
    ("Ana Costa, a mother of two, and Ben Ito met. “It was a fine day for both,” he said.", "Ben Ito"),
    ("Ben Ito and Ana Costa, a mother of two, met. “It was a fine day for both,” she said.", "Ana Costa"),
    ("Ana Costa, 34, and spokesman Ben Ito met. “It was a fine day for both,” he said.", "Ben Ito"),
    # by pronouns that can mean nobody else
    (PAIR + "\n\nCosta said she would come again.", "Ben Ito"),
    (PAIR + "\n\nCosta sold her house in May.", "Ben Ito"),
    (PAIR + "\n\nIto himself was late.", "Ben Ito"),
    (PAIR + "\n\nIto was late. He had lost the way.", "Ben Ito"),
    # nothing tells
    (PAIR, None),
    (PAIR + "\n\nCosta told her to come again.", None),
    (PAIR + "\n\nCosta's lawyer said he would come again.", None),
    (PAIR + "\n\nCosta and Ito met a friend. He had lost the way.", None),
    (PAIR + "\n\nThe firm paid Ito, and a neighbour sold his car.", None),
    # one alone needs nothing
    ("Ana Costa met friends in Riga. “It was a fine day for all,” he said.", "Ana Costa"),
]


@pytest.mark.parametrize(("text", "speaker"), TOLD)
def test_two_introduced_together(text: str, speaker: str | None) -> None:
    assert (
        next(s for s in read(text) if s.source_text.lower() in ("he", "she") and s.kind == "direct").speaker == speaker
    )


LEES = "Ann Lee and Bob Lee came. Bob Lee sold his car."

NAMESAKES = [
    (LEES + " Mrs Lee said no.", "Ann Lee"),
    (LEES + " Ann Lee sold her house. Mr Lee said no.", "Bob Lee"),
    (LEES + " Mr Lee said no.", "Lee"),  # his father, for all we know
    ("Ann Lee, 40, and her brother, Bob Lee, came. Ms Lee said no.", "Ann Lee"),
    ("Ann Lee, 40, and her brother, Bob Lee, came. Mr Lee said no.", "Bob Lee"),
    ("Ann Lee and Bob Lee came. Mrs Lee said no.", "Lee"),
]


@pytest.mark.parametrize(("text", "speaker"), NAMESAKES)
def test_namesakes_by_their_address(text: str, speaker: str) -> None:
    assert read(text)[-1].speaker == speaker


def test_a_name_is_given_without_its_possessive() -> None:
    assert read("Mr. Costa's house was sold. “It was far too large,” he said.")[-1].speaker == "Costa"


FURTHER = [
    ("Ann Costa hired Tom Adler. “I was late,” he said. Costa sold her car. “No,” she said.", "Ann Costa"),
    ("“I was late,” said Tom Adler. It rained. “I ran,” he said. Nobody spoke. “No,” she said.", None),
    (
        "Germany's chancellor, Karl Weber, met France's president, Luc Morel. The French president left: he said no.",
        "Luc Morel",
    ),
    ("Chancellor Karl Weber met President Luc Morel. The president was late. He said no.", "Luc Morel"),
    ("Karl Weber left.\n\nWeber campaign manager Luc Morel, a wit, laughed. “I was not there,” he said.", "Luc Morel"),
    ("Karl Weber left.\n\nWeber managed a wry laugh. “I was not there,” he said.", "Karl Weber"),
    ("Karl Weber, a pollster, left. The pollster Luc Morel was late. He said no.", "Luc Morel"),
    ("Chancellor Karl Weber met President Luc Morel. The president's car was late. He said no.", "Karl Weber"),
]


@pytest.mark.parametrize(("text", "speaker"), FURTHER)
def test_who_is_meant_further_on(text: str, speaker: str | None) -> None:
    assert read(text)[-1].speaker == speaker


def test_an_outlet_before_a_name_is_no_part_of_it() -> None:
    assert [s.speaker for s in read("Labour's Jo Lee said it rained. “It was wet,” Lee said.")] == ["Jo Lee", "Jo Lee"]


def test_an_example_is_no_speaker_but_may_be_meant() -> None:
    said = read("Some, like Ann Lee, 23, say it was weak. “I ran for it,” she said.")
    assert [s.speaker for s in said] == [None, "Ann Lee"]
