"""What is asked for and not said: refusals are marked, silence is no statement."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


SILENT = [
    "Roe did not comment.",
    "Roe would not comment.",
    "Roe declined comment.",
    "Roe was not available for comment.",
    "Roe could not immediately be reached for comment.",
    "The company did not respond to a request for comment.",
    "A spokeswoman for the council, Ann Poe, did not immediately respond to requests for comment.",
    "Roe did not respond to The Post's requests to discuss the bridge.",
    "Roe did not immediately return a message seeking comment.",
    "Calls to Roe's office seeking comment were not returned.",
    "Roe did not answer questions.",
    "Roe would not answer the question.",
    "Roe did not answer questions about the bridge.",
    "Roe answered questions from reporters.",
    "When asked for comment, Roe said nothing.",
    "A neighbour did not want to be named.",
    "The officer declined to be identified.",
]


@pytest.mark.parametrize("text", SILENT)
def test_silence_has_no_words(text: str) -> None:
    assert read(text) == []


REFUSED = [
    ("Roe declined to comment.", "to comment"),
    ("Roe declined to comment on the bridge.", "to comment on the bridge"),
    ("Roe refused to answer questions.", "to answer questions"),
    ("Roe refused to discuss the case.", "to discuss the case"),
    ("Roe declined to name the driver.", "to name the driver"),
    ("Roe would not comment on the case.", "the case"),
    ("Roe had no comment on the case.", "the case"),
    ("The letter made no mention of the bridge.", "the bridge"),
    ("Roe would neither confirm nor deny that the bridge was unsafe.", "that the bridge was unsafe"),
    ("Roe would not say whether the bridge was safe.", "whether the bridge was safe"),
]


@pytest.mark.parametrize(("text", "content"), REFUSED)
def test_a_refusal_is_marked(text: str, content: str) -> None:
    (one,) = read(text)
    assert (text[one.start : one.end], one.negated) == (content, True)


SAID = [
    ("Roe said he would not comment.", "he would not comment"),
    ("Roe said he had no comment.", "he had no comment"),
    ("“No comment,” said Roe.", "“No comment,”"),
    ("Roe had no doubt that the bridge was safe.", "that the bridge was safe"),
    ("Roe made no secret of his doubt that the bridge was safe.", "his doubt that the bridge was safe"),
    ("Roe called for a commission to inspect the bridge.", "a commission to inspect the bridge"),
    ("Roe answered questions about the bridge.", "questions about the bridge"),
    ("Roe asked for a new bridge.", "a new bridge"),
]


@pytest.mark.parametrize(("text", "content"), SAID)
def test_what_is_said_is_not_silence(text: str, content: str) -> None:
    (one,) = read(text)
    assert (text[one.start : one.end], one.negated) == (content, False)
