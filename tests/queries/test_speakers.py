"""Whose statements a name asks for."""

from __future__ import annotations

from ceasefire_cli.model import Link, Span, Statement
from ceasefire_cli.queries.speakers import overlapping, spoken_by


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
