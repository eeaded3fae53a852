"""What people may type after --since and --until; today is Wednesday 2025-04-16."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.text.edtf import parse_when
from ceasefire_cli.when.filters import FilterError, parse_filter

TODAY = date(2025, 4, 16)

GOOD = [
    ("2025-04-17", "2025-04-17", date(2025, 4, 17), date(2025, 4, 18)),
    ("2025-04", "2025-04", date(2025, 4, 1), date(2025, 5, 1)),
    ("2025", "2025", date(2025, 1, 1), date(2026, 1, 1)),
    ("2025-03-18/..", "2025-03-18/..", date(2025, 3, 18), None),
    ("March 2025", "2025-03", date(2025, 3, 1), date(2025, 4, 1)),
    ("march 2025", "2025-03", date(2025, 3, 1), date(2025, 4, 1)),
    ("may", "2024-05", date(2024, 5, 1), date(2024, 6, 1)),
    ("16 April 2025", "2025-04-16", date(2025, 4, 16), date(2025, 4, 17)),
    ("apr 20", "2025-04-20", date(2025, 4, 20), date(2025, 4, 21)),
    ("yesterday", "2025-04-15", date(2025, 4, 15), date(2025, 4, 16)),
    ("friday", "2025-04-11", date(2025, 4, 11), date(2025, 4, 12)),
    ("last week", "2025-04-07/2025-04-13", date(2025, 4, 7), date(2025, 4, 14)),
    ("last month", "2025-03", date(2025, 3, 1), date(2025, 4, 1)),
    ("this year", "2025", date(2025, 1, 1), date(2026, 1, 1)),
    ("3 days ago", "2025-04-13", date(2025, 4, 13), date(2025, 4, 14)),
    ("last 30 days", "2025-03-18/2025-04-16", date(2025, 3, 18), date(2025, 4, 17)),
    ("the last two weeks", "2025-04-03/2025-04-16", date(2025, 4, 3), date(2025, 4, 17)),
    ("past couple of months", "2025-02-17/2025-04-16", date(2025, 2, 17), date(2025, 4, 17)),
    ("next 3 days", "2025-04-16/2025-04-18", date(2025, 4, 16), date(2025, 4, 19)),
    ("spring 2025", "2025-21", date(2025, 3, 1), date(2025, 6, 1)),
    ("Q1 2025", "2025-01-01/2025-03-31", date(2025, 1, 1), date(2025, 4, 1)),
    ("17/4/2025", "2025-04-17", date(2025, 4, 17), date(2025, 4, 18)),
]


@pytest.mark.parametrize(("text", "written", "begin", "end"), GOOD)
def test_filters(text, written, begin, end):
    when = parse_filter(text, TODAY)
    assert (when.text, when.begin, when.end) == (written, begin, end)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("2025-02-30", "write 2025-02-28"),
        ("soon", "last month"),
        ("for five years", "last month"),
        ("", "last month"),
        ("yesterday and today", "last month"),
        ("last few days", "last month"),
        ("x" * 5000, "last month"),
    ],
)
def test_what_names_no_days_is_refused_with_a_remedy(text, remedy):
    with pytest.raises(FilterError) as fault:
        parse_filter(text, TODAY)
    assert fault.value.found == text
    assert remedy in fault.value.remedy


@given(st.text(max_size=40), st.dates())
def test_any_text_is_days_or_a_fault(text, today):
    try:
        when = parse_filter(text, today)
    except FilterError:
        return
    again = parse_when(when.text)
    assert (again.begin, again.end) == (when.begin, when.end)


@given(
    st.integers(1, 400),
    st.sampled_from(["days", "weeks", "months", "years"]),
    st.dates(date(1900, 1, 1), date(2200, 1, 1)),
)
def test_so_many_last_units_end_today(number, unit, today):
    when = parse_filter(f"last {number} {unit}", today)
    assert when.begin is not None
    assert when.end is not None
    assert (when.end - today).days == 1
    assert when.begin <= today
    if unit in {"days", "weeks"}:
        assert (when.end - when.begin).days == number * (7 if unit == "weeks" else 1)
