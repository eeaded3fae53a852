from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.text.quantities import quantities


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("a loan of €90bn", 90e9, "EUR", ""),
        ("a loan of €90 billion", 90e9, "EUR", ""),
        ("US$5 million", 5e6, "USD", ""),
        ("up to £1.2m", 1.2e6, "GBP", "at most"),
        ("13,000 men", 13000, "man", ""),
        ("13K troops", 13000, "troop", ""),
        ("two people", 2, "person", ""),
        ("a dozen tanks", 12, "tank", ""),
        ("half a million jobs", 5e5, "job", ""),
        ("fifty-three percent", 53, "%", ""),
        ("53 per cent", 53, "%", ""),
        ("53%", 53, "%", ""),
        ("2 percentage points", 2, "point", ""),
        ("six European nations", 6, "nation", ""),
        ("a 30-day halt", 30, "day", ""),
        ("at least 35 people", 35, "person", "at least"),
        ("more than twenty-five thousand voters", 25000, "voter", "at least"),
        ("nearly 50,000 homes", 50000, "home", "about"),
        ("some 40 km of road", 40, "km", "about"),
        ("no more than three hundred and five days", 305, "day", "at most"),
        ("1,500+ workers", 1500, "worker", "at least"),
        ("two thirds of voters", 2 / 3, "", ""),
        ("ten or more dogs", 10, "", "at least"),
        ("one man died", 1, "man", ""),
    ],
)
def test_value_unit_and_bound(text: str, value: float, unit: str, bound: str) -> None:
    (found,) = quantities(text)
    assert (found.value, found.unit, found.bound) == (pytest.approx(value), unit, bound)


@pytest.mark.parametrize(
    "text",
    ["in 2024", "on 17 April", "on March 18", "at 10:30", "at 5 p.m.", "the 13th man", "one of the men", "a hundredweight",
     "since 1999,", "version 2a", "no figures here"],
)  # fmt: skip
def test_dates_times_and_ordinals_are_none(text: str) -> None:
    assert quantities(text) == []


def test_a_year_of_things_is_a_count() -> None:
    assert [(q.value, q.unit) for q in quantities("2000 workers in 2001")] == [(2000, "worker")]


def test_offsets_cover_number_sign_and_measure() -> None:
    text = "It costs about $3.5 million, or 40 km of road."
    assert [text[q.start : q.end] for q in quantities(text)] == ["$3.5 million", "40 km"]


@given(st.integers(0, 9_999_999))
def test_grouping_makes_no_difference(n: int) -> None:
    plain, grouped = quantities(f"{n} apples fell"), quantities(f"{n:,} apples fell")
    assert [q.value for q in grouped] == [n]
    assert [q.value for q in plain] == [n]


@given(st.text(alphabet=st.sampled_from("1 2,.%$€-kmto half a dozen thousand per cent at least"), max_size=60))
def test_spans_rise_and_stay_inside(text: str) -> None:
    found = quantities(text)
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@pytest.mark.parametrize("nasty", ["1," * 50_000, "one " * 50_000, "9" * 400, "$" * 100_000, "at least " * 20_000])
def test_nasty_input_comes_back(nasty: str) -> None:
    assert all(q.end <= len(nasty) for q in quantities(nasty))
