"""Quotations of a word or three: whole utterances beside a cue, and marks that only keep a word at a distance."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


def found(text: str) -> list[tuple[str, str, str]]:
    return [(s.source_text, s.kind, " / ".join(text[x:y] for x, y in s.parts)) for s in read(text)]


UTTERED = [
    ("“No,” she said.", "she", "“No,”"),
    ("'No,' she said.", "she", "'No,'"),
    ("‘Not yet,’ said Mr Roe.", "Mr Roe", "‘Not yet,’"),
    ("“Not yet”, said Mr Roe.", "Mr Roe", "“Not yet”"),
    ("“Never!” he shouted.", "he", "“Never!”"),
    ("“Why not?” asked Ann Roe, 34.", "Ann Roe", "“Why not?”"),
    ("“Sorry,” Ann Roe, the mayor, told reporters on Monday.", "Ann Roe", "“Sorry,”"),
    ("“More,” she says. “Always more.”", "she", "“More,” / “Always more.”"),
    ("She said, simply, “No.”", "She", "“No.”"),
    ("All he said was “no.”", "he", "“no.”"),
    ("Then she said it: “Goodbye.”", "she", "“Goodbye.”"),
    ("“Soon,” was all Roe would say.", "Roe", "“Soon,”"),
    ("“Soon” was all he had to say.", "he", "“Soon”"),
    ("“Soon” was all that Roe would say.", "Roe", "“Soon”"),
    ("“Rubbish” was how Roe put it.", "Roe", "“Rubbish”"),
    ("“Wow,” was her reply.", "her", "“Wow,”"),
    ("“Wow” was Roe's verdict.", "Roe's", "“Wow”"),
    ("“Wow,” was the answer from Ann Roe.", "Ann Roe", "“Wow,”"),
]


@pytest.mark.parametrize(("text", "source", "content"), UTTERED)
def test_a_word_may_be_a_statement(text: str, source: str, content: str) -> None:
    assert found(text) == [(source, "direct", content)]


KEPT_OFF = [
    ("The “experts,” Roe said, were wrong.", [("Roe", "indirect", "The “experts,” / were wrong")]),
    ("The film “Jaws,” Roe said, scared him.", [("Roe", "indirect", "The film “Jaws,” / scared him")]),
    ("In “Hamlet,” Roe said, everyone dies.", [("Roe", "indirect", "In “Hamlet,” / everyone dies")]),
    ("A “no” vote, Roe said, would be wrong.", [("Roe", "indirect", "A “no” vote / would be wrong")]),
    ("Roe, nicknamed “Red,” said it rained.", [("Roe", "indirect", "it rained")]),
    ("Roe, known as “Bob,” said it rained.", [("Roe", "indirect", "it rained")]),
    ("His “friends” asked for money.", []),
    ("The “mess” was all that was left.", []),
    ("“Jaws” was the answer.", []),
    ("“Jaws” was his favourite.", []),
    ("The “mess” was what Roe found.", []),
    ("Roe shook his head. “No.”", []),
    ("'All Bets Are Off.'\n\nIt rained for a week.", []),
]


@pytest.mark.parametrize(("text", "expected"), KEPT_OFF)
def test_marks_that_quote_nobody(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected
