"""Reports with quoted words inside: how far they reach, and sentences their reporting clause breaks."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


def told(text: str) -> list[tuple[str, str]]:
    return [(s.source_text, " / ".join(text[p.start : p.end] for p in s.parts)) for s in read(text)]


CARRIES_ON = [
    ("Novak said the board “hid the file,” which led to “a loss of trust” in the town.",
     "the board “hid the file,” which led to “a loss of trust” in the town"),
    ("Lee named “Red River,” “High Noon” and “Shane” as her best films.",
     "“Red River,” “High Noon” and “Shane” as her best films"),
    ("The mayor pledged to mend the roads, rebuild the “rotten” pier and open the pool.",
     "to mend the roads, rebuild the “rotten” pier and open the pool"),
    ("The study predicted that a “large share of owners” who planned for the sale would “lose what they had.”",
     "that a “large share of owners” who planned for the sale would “lose what they had.”"),
    ("Novak called the club's work on Sunday “childish” and left.", "the club's work on Sunday “childish”"),
    ("Critics portrayed the owners, in particular, as “crooks” without shame.",
     "the owners, in particular, as “crooks” without shame"),
    ("According to a study, the flood explains the lost jobs and lost trade, but so does a “weak dam.”",
     "the flood explains the lost jobs and lost trade, but so does a “weak dam.”"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), CARRIES_ON)
def test_quoted_words_further_on_are_the_speaker_s(text: str, content: str) -> None:
    assert content in [c for _, c in told(text)]


STOPS = [
    # the main clause is another's
    ("While Lee praised the plan, the town fears for its “good name” abroad.", "the plan"),
    # a new subject behind "but"
    ("Lee promised to speak in Riga on Monday, but the talk became a “long cry for help.”", "to speak in Riga"),
    # where it was said
    ("Lee attacked Novak on Radio Riga’s “Morning Hour,” and left.", "Novak"),
    # the writer's reason
    ("Lee mocked the plan when it was new and “raw as fish.”", "the plan"),
    # a stop between
    ("Lee mocked the plan — the town's own “big dream.”", "the plan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), STOPS)
def test_quoted_words_behind_a_new_beginning_are_not(text: str, content: str) -> None:
    assert content in [c for _, c in told(text)]


BROKEN = [
    ("The streets were empty, he added, “but people met all the same.”",
     "The streets were empty / “but people met all the same.”"),
    ("If the town votes in May, Lee wrote, “We will open the pool.”",
     "If the town votes in May / “We will open the pool.”"),
    ("As for the old pool, Lee said, “Nobody has looked at it.”", "As for the old pool / “Nobody has looked at it.”"),
    # a quotation that is a sentence of its own, a phrase that leads to it
    ("In a letter to the town, Lee wrote, “We will open the pool.”", "“We will open the pool.”"),
    ("The words were aimed at many, including, he said, “those who never come.”", "“those who never come.”"),
    ("But, Lee said, “there was no doubt about it” in May.", "“there was no doubt about it” in May"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), BROKEN)
def test_a_sentence_broken_by_its_reporting_clause(text: str, content: str) -> None:
    assert content in [c for _, c in told(text)]


def test_who_responds_says_what_follows_himself() -> None:
    text = "Responding to this charge in a talk with the Herald, Lee said: “I never met the man in my life.”"
    assert told(text) == [("Lee", "“I never met the man in my life.”")]


def test_a_quotation_within_a_clause_is_not_taken_by_its_verb() -> None:
    text = "While Lee cautioned against “a betrayal” in the way the state responds to floods, he ordered a review."
    assert ("Lee", "“a betrayal” in the way the state responds to floods") in told(text)
