"""Whose statements a name asks for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.model import Link, Match, Span, Statement, Why
from ceasefire_cli.queries.speakers import Voices, bearing_on, overlapping, spoken_by


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


def found(score, *matches, missing=()):
    """A passage from 15 to 65 in which words of "harbour dues" stand: (word, place, how)."""
    weights = {"harbour": 0.4, "dues": 0.6}
    hits = tuple(Match(word, at, at + 4, how, weights[word]) for word, at, how in matches)
    return Link("", "a", 15, 65, score, "supports", "found", why=Why((), hits, tuple(missing)))


def about(link):
    return [s.start for s in bearing_on(SAID, [link], SAID)]


def test_words_in_the_frame_of_a_statement_tell_what_it_is_about():
    assert about(found(0.9, ("harbour", 32, "exact"), ("dues", 36, "exact"))) == [20, 40, 60]


def test_words_of_somebody_else_do_not():
    assert about(found(0.9, ("harbour", 21, "exact"), ("dues", 25, "stem"))) == [20]
    assert about(found(0.9, ("harbour", 41, "exact"), ("dues", 25, "stem"))) == [20]
    whose = found(0.9, ("harbour", 21, "exact"), ("dues", 25, "stem"))
    assert bearing_on(SAID[2:], [whose], SAID) == []  # whoever is asked for


def test_below_the_line_every_word_must_be_there():
    assert about(found(0.3, ("harbour", 32, "exact"), ("dues", 36, "synonym"))) == [20, 40, 60]
    assert about(found(0.3, ("harbour", 32, "exact"), missing=["dues"])) == []
    assert about(found(0.3, ("harbour", 32, "exact"), ("dues", 36, "related"))) == []


def test_loosely_related_words_alone_are_no_matter():
    assert about(found(0.5, ("harbour", 32, "related"), ("dues", 36, "related"))) == []
    assert about(found(0.5, ("harbour", 32, "exact"), ("dues", 36, "related"))) == [20, 40, 60]
