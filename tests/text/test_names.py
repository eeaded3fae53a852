"""Which actor a name means, and where actors are named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.model import Actor
from ceasefire_cli.text.names import Names, distance, folded

ACTORS = (
    Actor("hallogg", "Keith Hallogg", ("Hallogg",)),
    Actor("berg", "Mark Zuckerberg"),
    Actor("bay", "Volodymyr Belenskyy", ("Belensky",)),
    Actor("us", "United States", ("US", "U.S.")),
    Actor("nixey", "Nixey"),
    Actor("vance", "J.D. Vance"),
    Actor("anna", "Anna Novak"),
    Actor("peter", "Peter Novak"),
    Actor("walz", "Tim Walz"),
    Actor("joly", "Mélanie Joly", ("the foreign minister",)),
    Actor("office", "Ministry of Roads"),
    Actor("boris", "Boris Jonson"),
    Actor("muller", "Dieter Müller"),
    Actor("sergey", "Sergey Orlov"),
    Actor("parks", "Ellen Parks"),
)
NAMES = Names(ACTORS)


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("hallogg", "hallogg"),
        ("Keith Hallogg", "hallogg"),
        ("HALLOGG", "hallogg"),
        ("Hallog", "hallogg"),
        ("Keith Hallog", "hallogg"),
        ("Gen. Keith Hallogg", "hallogg"),
        ("Hallogg’s", "hallogg"),
        ("Marie Hallogg", None),
        ("Mark Smith", None),
        ("Zuckerberg", "berg"),
        ("Volodymyr Belensky", "bay"),
        ("Belenskiy", "bay"),
        ("Mr. Belensky's", "bay"),
        ("James Nixey", "nixey"),
        ("JD Vance", "vance"),
        ("J. D. Vance", "vance"),
        ("Vance", "vance"),
        ("Novak", None),
        ("Anna Novak", "anna"),
        ("A. Novak", "anna"),
        ("Waltz", None),
        ("Melanie Joly", "joly"),
        ("the Ministry of Roads", "office"),
        ("Ministry of Roads", "office"),
        ("Roads", None),
        ("US", "us"),
        ("Jonston", None),
        ("Boris Jonston", None),
        ("Jonsson", "boris"),
        ("Jonosn", "boris"),
        ("Cllr Jonsson", "boris"),
        ("Supt. Jonsson", "boris"),
        ("Jonsen", None),
        ("Mueller", "muller"),
        ("Muller", "muller"),
        ("Miller", None),
        ("Sergei Orlov", "sergey"),
        ("Orlow", None),
        ("Parkes", None),
        ("Zuckerburg", None),
        ("", None),
        ("...", None),
    ],
)
def test_resolve(name: str, actor: str | None) -> None:
    assert NAMES.resolve(name) == actor


def test_mentions_are_bounded_longest_and_in_order() -> None:
    text = "HALLOGG met J.D. Vance's aide in the U.S. and told the foreign minister; Halloggs, trust us."
    assert [(who, text[s.start : s.end]) for who, s in NAMES.mentions(text)] == [
        ("hallogg", "HALLOGG"),
        ("vance", "J.D. Vance"),
        ("us", "U.S."),
        ("joly", "the foreign minister"),
    ]


def test_mentions_of_a_stretch() -> None:
    text = "Hallogg and Hallogg"
    assert [s.start for _, s in NAMES.mentions(text, 1)] == [12]
    assert NAMES.mentions(text, 0, 6) == []


def test_nearest() -> None:
    assert NAMES.nearest("Halog")[0] == "Keith Hallogg"
    assert NAMES.nearest("zzzzzz") == []
    assert len(NAMES.nearest("Novak", limit=1)) == 1


@given(st.text(max_size=12), st.text(max_size=12))
def test_distance_is_symmetric_and_zero_only_for_the_same(a: str, b: str) -> None:
    assert distance(a, b, 12) == distance(b, a, 12)
    assert (distance(a, b, 12) == 0) == (a == b)
    assert distance(a, b, 2) == min(distance(a, b, 12), 3)


@given(st.sampled_from([n for a in ACTORS for n in (a.name, *a.aliases)]), st.text(alphabet="abc .,", max_size=8))
def test_a_name_is_found_where_it_stands(name: str, before: str) -> None:
    text = f"{before} {name} {before}"
    at = len(before) + 1
    assert (at, at + len(name)) in [s for _, s in NAMES.mentions(text)]


@given(st.text(max_size=60))
def test_any_text_is_searched(text: str) -> None:
    assert all(text[s.start : s.end].strip() for _, s in NAMES.mentions(text))
    NAMES.resolve(text)
    assert folded(text) == folded(text)


@given(st.sampled_from(["Hallogg", "Zuckerberg", "Belenskyy"]), st.integers(0, 9), st.sampled_from("bdkmnrt"))
def test_another_letter_makes_another_name(name: str, at: int, letter: str) -> None:
    k = at % len(name)
    other = name[:k] + letter + name[k + 1 :]
    if letter not in name.lower():
        assert NAMES.resolve(other) is None
