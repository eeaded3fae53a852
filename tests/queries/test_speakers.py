"""Whose statements a name asks for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.model import Link, Span, Statement
from ceasefire_cli.queries.speakers import Voices, overlapping, spoken_by


def said(speaker, actor=None, start=0):
    return Statement("a", (Span(start, start + 10),), "direct", speaker=speaker, actor=actor)


SAID = [
    said("Ana Moreno", "moreno"),
    said("Nils Hallberg", start=20),
    said("Eva Hallberg", start=40),
    said(None, start=60),
]


def test_an_actor_of_the_claims_file():
    speakers = spoken_by(SAID, "Moreno", "moreno")
    assert [s for s in SAID if speakers.has(s)] == SAID[:1]


def test_a_full_name_found_in_the_text():
    speakers = spoken_by(SAID, "nils hallberg", None)
    assert [s for s in SAID if speakers.has(s)] == SAID[1:2]


def test_a_surname_two_people_bear_gives_both():
    assert spoken_by(SAID, "Hallberg", None).names == ("Nils Hallberg", "Eva Hallberg")


def test_a_name_nobody_bears():
    speakers = spoken_by(SAID, "Halberg", None)
    assert speakers.names == ()
    assert any("Hallberg" in name for name in speakers.near)
    assert not any(speakers.has(s) for s in SAID)


def test_part_of_a_word_is_no_name():
    assert spoken_by(SAID, "berg", None).names == ()


def test_overlapping_passages():
    links = [
        Link("", "a", 25, 30, 1.0, "supports"),
        Link("", "b", 0, 99, 1.0, "supports"),
        Link("", "a", 50, 60, 1.0, "supports"),
    ]
    assert overlapping(SAID, links) == [SAID[1]]


SPANS = st.tuples(st.integers(0, 40), st.integers(1, 15)).map(lambda p: Span(p[0], p[0] + p[1]))
PARTS = st.lists(SPANS, min_size=1, max_size=2).map(sorted).filter(lambda p: len(p) < 2 or p[0].end <= p[1].start)
STATEMENTS = st.lists(PARTS, max_size=12).map(
    lambda rows: [Statement("a", tuple(parts), "direct", speaker=str(n)) for n, parts in enumerate(sorted(rows))]
)


@given(STATEMENTS, SPANS)
def test_whose_words_are_those_of_the_narrowest_statement_that_covers_half(statements, asked):
    def shared(s):
        return sum(max(0, min(p.end, asked.end) - max(p.start, asked.start)) for p in s.parts)

    def extent(s):
        return sum(p.end - p.start for p in s.parts)

    covering = [s for s in statements if 2 * shared(s) >= asked.end - asked.start]
    narrowest = [s for s in covering if extent(s) == min(map(extent, covering))]
    assert Voices(statements).at(asked.start, asked.end) == (narrowest[-1] if narrowest else None)
