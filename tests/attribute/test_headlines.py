"""Headlines that end with who says so."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(headline: str) -> list[Statement]:
    text = f"{headline}\n\nIt rained in the town."
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


ENDED = [
    ('Mill roof "safe for ten years", says surveyor', "surveyor", 'Mill roof "safe for ten years"'),
    ("Kiln fails test, reports say", "reports", "Kiln fails test"),
    ("Storm kills five in Riga, say police", "police", "Storm kills five in Riga"),
    ("Roof claims were false, inquiry finds", "inquiry", "Roof claims were false"),
    ("Strike could go on until May, warns union", "union", "Strike could go on until May"),
    ("Talks stall, leaving town in limbo, say residents", "residents", "Talks stall, leaving town in limbo"),
    ("Roe calls deal 'a sham', Hart says", "Hart", "Roe calls deal 'a sham'"),
    ("Bridge is safe, says mayor of Riga", "mayor of Riga", "Bridge is safe"),
]


@pytest.mark.parametrize(("headline", "source", "content"), ENDED)
def test_a_headline_is_of_whom_it_ends_with(headline: str, source: str, content: str) -> None:
    assert [(s.source_text, headline[s.start : s.end]) for s in read(headline)] == [(source, content)]


OTHERS = [
    ("Lee quits, says goodbye", "goodbye"),
    ("Lee wins vote, claims victory", "victory"),
    ("Lee to pay fine, settle police claims", "settle police"),
    ("Union demands answers, say what you like", "what you like"),
    ("As the kiln cools, owner says", "owner"),
]


@pytest.mark.parametrize(("headline", "nobody"), OTHERS)
def test_other_headlines_end_with_no_speaker(headline: str, nobody: str) -> None:
    assert nobody not in [s.source_text for s in read(headline)]


def test_who_speaks_behind_a_comma_may_go_on() -> None:
    headline = "Union demands answers, workers say they knew nothing"
    found = [(s.source_text, headline[s.start : s.end]) for s in read(headline)]
    assert found[-1] == ("workers", "they knew nothing")
