"""Amounts of a claim written otherwise: equal values, lengths of time, parts, round numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from link.linking import best, collection

from ceasefire_cli.link.amounts import amounts, near
from ceasefire_cli.link.engine import Linker
from ceasefire_cli.model import Claim

OTHERS = "The weather was mild.\nMarkets opened late.\nThe mayor went home after 35 minutes.\n"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("€90bn loan agreed", "Ministers settled on a loan of 90 billion euros."),
        ("loan of €90 billion", "Ministers settled on a €90bn loan."),
        ("half a million without power", "Storms cut off 500,000 homes."),
        ("1.5 million vaccinated", "By Friday 1,500,000 had had the jab."),
        ("half a dozen towns evacuated", "Residents of six towns were told to leave."),
        ("30-day licence", "The licence is good for one month."),
        ("month-long licence", "The licence is good for 30 days."),
        ("48-hour ultimatum", "The strikers were given two days."),
        ("a fortnight of talks", "They had met for 14 days."),
        ("ten-year lease", "The lease ran for a decade."),
        ("a quarter of pupils absent", "Some 25 per cent stayed at home."),
        ("33% back the mayor", "A third of the townspeople are for her."),
        ("over 500 jobs lost", "The plant let 521 workers go."),
        ("521 jobs lost", "More than 500 lost their work at the plant."),
    ],
)
def test_the_same_amount_written_otherwise(claim: str, passage: str) -> None:
    assert best(Linker(collection(OTHERS + passage)), claim) == passage


@pytest.mark.parametrize(
    ("claim", "lookalike"),
    [
        ("53 hurt", "Doctors treated 35 people."),
        ("£2.4m grant", "She gave £4.2 million."),
        ("three-month trial", "It lasted for five days."),
    ],
)
def test_other_amounts_bring_nothing(claim: str, lookalike: str) -> None:
    linker = Linker(collection(OTHERS + lookalike))
    (found,) = linker.evidence([Claim("c", claim)])
    assert not [k for k in found.links if k.stance == "supports"]


@pytest.mark.parametrize(
    ("value", "figures", "rounded"),
    [
        ("500", ["480", "521", "600", "53"], ["480", "521"]),
        ("521", ["500", "515", "522"], ["500"]),
        ("12000", ["11870", "13000", "12"], ["11870"]),
        ("53", ["50", "54"], []),
        ("1990", ["2000"], []),
    ],
)
def test_one_of_two_near_figures_must_round_the_other(value: str, figures: list[str], rounded: list[str]) -> None:
    assert near(value, sorted((float(f), f) for f in figures)) == rounded


@given(st.text(max_size=60))
def test_any_text_has_amounts_at_places_in_it(text: str) -> None:
    for amount in amounts(text):
        assert 0 <= amount.start < amount.end <= len(text)
        assert all(0 < credit <= 1 and row for row, credit in amount.rows)


@given(st.integers(100, 10**7), st.integers(100, 10**7))
def test_rounding_works_both_ways(a: int, b: int) -> None:
    one, other = str(a), str(b)
    assert bool(near(one, [(b, other)])) == bool(near(other, [(a, one)]))


def test_a_number_past_all_bounds_is_no_fault() -> None:
    assert Linker(collection(OTHERS)).find("9" * 400 + " men died").links == ()


@pytest.mark.parametrize(
    ("claim", "row"),
    [
        ("The library closes on 30 June", ("end", "jun")),
        ("The library closes on June 30th", ("end", "jun")),
        ("The museum opens on 1 March", ("start", "march")),
        ("The museum opens on 1 March", ("begin", "march")),
        ("The pool shuts at the end of August", ("31", "august")),
        ("The pool opens at the beginning of May", ("may", "1")),
    ],
)
def test_the_edges_of_a_month_are_its_first_and_last_day(claim: str, row: tuple[str, ...]) -> None:
    assert any(r == row for a in amounts(claim) for r, _ in a.rows)


@pytest.mark.parametrize(
    "claim", ["It closes on 29 June", "It may end the row", "It ends in June 2019", "The 30 of them in June"]
)
def test_other_days_are_no_edges(claim: str) -> None:
    assert not any(r[0] in ("end", "start", "1", "30", "31") and len(r) == 2 for a in amounts(claim) for r, _ in a.rows)
