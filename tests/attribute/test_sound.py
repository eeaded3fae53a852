"""What a reader would not accept as somebody's words: sources that cannot speak, contents that say nothing."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Comment, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


def found(text: str) -> list[tuple[str, str]]:
    """Source words and contents of the statements of a text."""
    return [(s.source_text, " / ".join(text[p.start : p.end] for p in s.parts)) for s in read(text)]


NO_FINDS = [
    # sources that are no speakers
    "Please remember the keys.",
    "Seriously, don't expect the Tuesday boat.",
    "Simply assuming that the roof will hold is no plan.",
    "Another option would be to ask for help.",
    "The chances of that happening reminded nobody of the flood.",
    "It needs more than keeping shops and ferries going says that we care.",
    "That they are high on the list of culprits means many will leave.",
    "It will make local people decide that the mayor is mad.",
    "Any sensible mayor would say that the bridge is closed.",
    "If the mayor were honest she would say that the money is gone.",
    "Where do they think the children go?",
    "They look for Labour votes to pass it.",
    "The flood prompted demands that have been made before.",
    # contents that are no contents
    "The farmers asked for it.",
    "They wrote it off as a seasonal problem.",
    "They say that every year.",
    "The council, as Novak threatened to do, cut off the water.",
    "Imagine the mayor saying that!",
    "Imagine the mayor saying that he was wrong.",
    "Such thinking is rare here.",
    "The plan means that two of the islands lose their ferry.",
    "Novak still holds most of the shares.",
]


@pytest.mark.parametrize("text", NO_FINDS)
def test_nobody_said_anything(text: str) -> None:
    assert found(text) == []


MENDED = [
    # the real source stands elsewhere
    ("That Novak thinks the bridge is safe is well known.", "Novak", "the bridge is safe is well known"),
    ("His second point was to stress that the dam is old.", "His", "that the dam is old"),
    ("A challenge by residents was dismissed by the court.", "the court", "A challenge by residents"),
    ("There's a report which says that the bridge is old.", "a report which", "that the bridge is old"),
    ("The minister has in the past declared that the dam is safe.", "The minister", "that the dam is safe"),
    ("Doubts, as voiced by way of Anna Lee, persist.", "Anna Lee", "Doubts / persist"),
    ('Bemoaning the "phony vote," Novak left the hall.', "Novak", 'the "phony vote,"'),
    ("After thanking the crowd, which had waited, she left.", "she", "the crowd"),
    # where the content ends
    ("Novak thinks the bridge is safe but I would not walk on it.", "Novak", "the bridge is safe"),
    ("(I think Novak said that the bridge is safe.)", "Novak", "that the bridge is safe"),
    ("The paper (which Novak said was dull) sold well.", "Novak", "was dull"),
    ("Novak wants to sell the farms (Vik, Moss) by May.", "Novak", "to sell the farms (Vik, Moss)"),
    ("Novak told the town and its guests that the bridge was closed.", "Novak", "that the bridge was closed"),
    ("Novak did not think or believe there would be a vote.", "Novak", "there would be a vote"),
    ("She asked us both to come in.", "She", "to come in"),
    ("The mayor warned them not to cross.", "The mayor", "not to cross"),
    ("He said so.", "He", "so"),
    ("Lee said she would not.", "Lee", "she would not"),
    ("The town hated it.", "The town", "it"),
]


@pytest.mark.parametrize(("text", "source", "content"), MENDED)
def test_source_and_content_are_mended(text: str, source: str, content: str) -> None:
    assert (source, content) in found(text)


def test_a_contraction_is_no_given_name() -> None:
    text = "You’re American, Novak. He said that the bridge was safe."
    assert [s.speaker for s in read(text)] != ["You’re American"]


def test_a_negative_subject_negates() -> None:
    (one,) = read("No minister believes that the dam will hold.")
    assert one.negated
    (one,) = read("Novak did not only say that the dam was old.")
    assert not one.negated


def test_being_on_message_is_saying() -> None:
    (one,) = read("Carter has been relentlessly on message about school fees.")
    assert one.mode == "speech"


def test_a_quotation_stays_when_its_source_is_no_speaker() -> None:
    (one,) = read("There's a regular series, called “Ten quick questions for the mayor” on the radio.")
    assert (one.kind, one.source) == ("direct", None)


def comment(text: str, author: str = "Mia") -> list[Statement]:
    """Statements of somebody else, or told apart, in one reader comment."""
    head = "A post.\n\n"
    whole = head + text
    made = tuple(
        s if s.start < len(head) - 1 else s.__class__(s.start, s.end, s.paragraph, 0) for s in sentences(whole)
    )
    thread = (Comment(len(head), len(whole), len(head), author),)
    return [s for s in statements(Article("a", "a.txt", whole, sentences=made, comments=thread)) if s.kind != "comment"]


IN_COMMENTS = [
    ("My brother says that he made his money back.", ["My brother"]),
    ("I think the bridge is old.", []),
    ("We’ll see what happens.", []),
    ("Novak said that the bridge is safe.", ["Novak"]),
    ("They will say that it is safe.", []),
    ("The owners would say “no way.”", []),
    ("One has to wonder what they are after.", []),
    ("That leaves a gang of writers to scream “He did it, he did it!”", []),
    ("Lord only knows what they paid.", []),
    ("No one believes a word the owners say.", []),
    ("He opposes it.", []),
    ("Assuming that the roof holds, we can stay.", []),
]


@pytest.mark.parametrize(("text", "sources"), IN_COMMENTS)
def test_in_a_comment_what_others_say_is_plain(text: str, sources: list[str]) -> None:
    assert [s.source_text for s in comment(text)] == sources


def test_the_byline_says_who_i_am() -> None:
    text = "Don't sell the library\n\nBy Jonas Weir\n\nI believe the council can change its mind."
    assert [s.speaker for s in read(text)] == ["Jonas Weir"]


def test_a_heading_that_goes_on_small_names_a_topic() -> None:
    assert read("Storm Ada: live updates from the coast\n\nThe pier is gone.") == []


def test_a_quotation_that_lost_its_closing_mark_ends_before_the_reporting_clause() -> None:
    text = '“My brother is in Graz and my sister in Bari, said the student Dion. ”Whom should the dam give light?" He left.'
    (one,) = read(text)
    assert [text[p.start : p.end] for p in one.parts] == [
        "“My brother is in Graz and my sister in Bari,",
        '”Whom should the dam give light?"',
    ]
    assert one.source_text == "the student Dion"
