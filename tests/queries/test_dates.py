"""Dates against periods."""

from __future__ import annotations

from datetime import date

import pytest

from ceasefire_cli.queries.dates import has_run_out, in_period, order
from ceasefire_cli.text.edtf import parse_when

CASES = [
    ("2025-04-16", "2025-04-16", "", True),
    ("2025-04-16", "2025-04-17", "", False),
    ("2025-04-16", "", "2025-04-16", True),
    ("2025-04-16", "", "2025-04-15", False),
    ("2025-04", "2025-04-30", "", True),
    ("2025", "2025-12-31", "2026", True),
    ("2025-03-18/2025-04-17", "2025-04-01", "2025-04-01", True),
    ("2025-03-18/..", "2030", "", True),
    ("../2025-03-18", "", "1950", True),
    ("../2025-03-18", "2025-03-19", "", False),
]


@pytest.mark.parametrize(("when", "since", "until", "inside"), CASES)
def test_in_period(when, since, until, inside):
    bounds = [parse_when(text) if text else None for text in (since, until)]
    assert in_period(parse_when(when), *bounds) is inside


def test_undated_is_in_no_period_but_passes_no_filter():
    assert in_period(None, None, None)
    assert not in_period(None, parse_when("2025"), None)


def test_order_puts_the_undated_last():
    dates = [None, parse_when("2025-04"), parse_when("2025-04-01"), parse_when("../2024"), parse_when("2024")]
    assert [d.text if d else None for d in sorted(dates, key=order)] == [
        "../2024",
        "2024",
        "2025-04-01",
        "2025-04",
        None,
    ]


def test_has_run_out():
    assert has_run_out(parse_when("2025-04-17"), date(2025, 4, 18))
    assert not has_run_out(parse_when("2025-04-17"), date(2025, 4, 17))
    assert not has_run_out(parse_when("2025-04-17/.."), date(2030, 1, 1))
    assert not has_run_out(None, date(2030, 1, 1))
