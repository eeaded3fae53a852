"""Charts: ticks that suit the span, bars where their days are, nothing wider than the page."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.render.axis import scale, ticks
from ceasefire_cli.render.chart import chart_lines
from ceasefire_cli.render.layout import cells
from ceasefire_cli.views.blocks import Bar, Cell, Chart, Lane

days = st.dates(date(1900, 1, 1), date(2100, 1, 1))
ends = st.tuples(st.none() | days, st.none() | days).map(
    lambda pair: pair if None in pair else (min(pair), max(pair) + timedelta(1))
)
bars = ends.flatmap(
    lambda pair: st.text("ab “é日", max_size=90).map(lambda label: Bar(*pair, Cell(label, "claim", "North")))
)
charts = st.builds(
    lambda groups, marks: Chart(tuple(Lane(Cell("lane", "topic"), tuple(group)) for group in groups), tuple(marks)),
    st.lists(st.lists(bars, max_size=4), max_size=3),
    st.lists(st.tuples(days, st.sampled_from(["one", "two", "a longer name"])), max_size=4),
)


def drawn(chart: Chart, width: int, *, unicode: bool = True) -> list[str]:
    return ["".join(part[0] for part in line).rstrip() for line in chart_lines(chart, width, unicode=unicode)]


def single(begin: date | None, end: date | None, *others: tuple[date, date], width: int = 60) -> str:
    """The row of the first bar, drawn below its label."""
    lanes = (Lane(Cell("lane"), tuple(Bar(b, e, Cell(f"bar{n}")) for n, (b, e) in enumerate([(begin, end), *others]))),)
    lines = drawn(Chart(lanes), width)
    return lines[lines.index("  bar0") + 1].replace("┊", " ").rstrip()


@given(charts, st.sampled_from([24, 60, 79, 80, 100, 200]))
def test_any_chart_fits_the_page_and_loses_no_label(chart, width):
    lines = drawn(chart, width, unicode=False)
    assert all(cells(line) <= max(width, 24) for line in lines if not line.startswith(("published", "  ")))
    shown = "".join(lines).replace(" ", "")
    for lane in chart.lanes:
        for bar in lane.bars:
            for word in bar.label.text.split():
                assert len(word) > 20 or word in shown
    assert all(sign.isascii() or sign in "“é日" for line in lines for sign in line)


@given(st.lists(days, min_size=1, max_size=6), st.integers(20, 200))
def test_days_stand_in_order_and_on_the_axis(some, width):
    axis = scale([day.toordinal() for day in some], width)
    places = [axis.cell(day.toordinal()) for day in sorted(some)]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= axis.cells == width


@given(st.lists(days, min_size=1, max_size=6), st.integers(20, 200))
def test_tick_labels_do_not_touch_and_one_is_there(some, width):
    axis = scale([day.toordinal() for day in some], width)
    free = -1
    found = ticks(axis)
    for tick in found:
        if tick.label:
            assert free < tick.cell
            free = tick.cell + len(tick.label)
            assert free <= axis.cells
    assert any(tick.label for tick in found)


@pytest.mark.parametrize(
    ("begin", "end", "cells_", "labels"),
    [
        (
            date(2024, 5, 1),
            date(2024, 5, 9),
            96,
            "1/May 2024 2 3 4 5 6 7 8",
        ),
        (date(2024, 5, 1), date(2024, 6, 1), 60, "6/May 2024 13 20 27"),
        (date(2024, 12, 1), date(2025, 4, 1), 48, "Dec/2024 Jan/2025 Feb Mar"),
        (date(2024, 1, 1), date(2025, 4, 1), 40, "Q1/2024 Q2 Q3 Q4 Q1/2025"),
        (date(2019, 3, 1), date(2024, 4, 1), 40, "2020 2021 2022 2023"),
        (date(1950, 1, 1), date(2024, 4, 1), 40, "1960 1980 2000"),
    ],
)
def test_the_unit_of_the_ticks_suits_the_span(begin, end, cells_, labels):
    axis = scale([begin.toordinal(), end.toordinal()], cells_)
    found = [f"{tick.label}/{tick.above}".strip("/") for tick in ticks(axis) if tick.label]
    assert " ".join(found) == labels


def test_bars_days_and_open_ends():
    may, june, july = date(2024, 5, 1), date(2024, 6, 1), date(2024, 7, 1)
    whole = (may, july)
    assert single(may, june, whole) == "  " + "━" * 29
    assert single(june, july, whole) == " " * 31 + "━" * 29
    assert single(june, june + timedelta(1), whole) == " " * 31 + "●"
    assert single(None, june, whole).startswith("  ◀━")
    assert single(june, None, whole).endswith("━▶")
    assert single(None, None, whole) == "  ◀" + "━" * 56 + "▶"


def test_a_far_date_is_cut_off_and_the_cut_is_shown():
    near = [(date(2024, 5, d), date(2024, 5, d + 2)) for d in (1, 5, 9, 13)]
    lanes = (
        Lane(Cell("lane"), tuple(Bar(b, e, Cell("x")) for b, e in [(date(1991, 8, 24), date(1991, 8, 25)), *near])),
    )
    lines = drawn(Chart(lanes), 70)
    assert lines[0].split() == ["Aug", "1991", "May", "2024"]
    assert lines[1].split() == ["24", "6", "13"]
    assert " ╱ " in lines[2]
    assert "●" in lines[5]


def test_labelled_days_get_letters_or_one_mark_if_all_are_called_the_same():
    bar = Bar(date(2024, 5, 1), date(2024, 6, 1), Cell("x"))
    lanes = (Lane(Cell("lane"), (bar,)),)
    named = drawn(Chart(lanes, ((date(2024, 5, 2), "one"), (date(2024, 5, 2), "two"))), 60)
    assert named[3].strip() == "ab"
    assert named[-1] == "published: a 2024-05-02 one, b 2024-05-02 two"
    same = drawn(Chart(lanes, ((date(2024, 5, 2), "out"), (date(2024, 5, 20), "out"))), 60)
    assert same[3].split() == ["▲", "▲"]
    assert same[-1] == "published: ▲ 2024-05-02 out, ▲ 2024-05-20 out"


def test_a_chart_without_any_date_still_names_its_bars():
    assert drawn(Chart((Lane(Cell("lane"), (Bar(None, None, Cell("x")),)),)), 60) == ["lane", "  x"]
