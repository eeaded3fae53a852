"""A time axis on a grid of cells: where each day stands, and the ticks that have room for a label.

Long stretches where nothing happens are cut out, so that one date decades away does not flatten all others.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
EMPTY_SHARE = 0.4  # of the time shown; a longer stretch without an edge is cut out
EDGES_TO_CUT = 5  # with fewer dates than this the distance between them is the message
MOST_CUTS = 3
CUT_CELLS = 3
LEAST_CELLS = 10  # a month with its year
LABEL_GAP = 2
SHORTEST = 7  # days


class Stretch(NamedTuple):
    """Days `[begin, end)`, as ordinals, drawn on the cells `[left, right)`."""

    begin: int
    end: int
    left: int
    right: int


class Tick(NamedTuple):
    """A cell of the axis that begins a unit of time: its label, and `above` it the month or year that begins there.

    Both are "" where they have no room.
    """

    cell: int
    label: str
    above: str = ""


class Scale:
    """Days to cells, over one stretch of time or a few with cuts between them."""

    def __init__(self, stretches: list[Stretch]) -> None:
        self.stretches = stretches
        self._begins = [s.begin for s in stretches]
        self.cells = stretches[-1].right

    @property
    def cuts(self) -> list[tuple[int, int]]:
        """The cells between stretches."""
        return [(a.right, b.left) for a, b in pairwise(self.stretches)]

    def cell(self, ordinal: int) -> int:
        """The cell a day begins in; one beyond the last for the end of time."""
        stretch = self.stretches[max(bisect_right(self._begins, ordinal) - 1, 0)]
        days, size = stretch.end - stretch.begin, stretch.right - stretch.left
        return min(stretch.left + max(ordinal - stretch.begin, 0) * size // days, stretch.right)


def scale(edges: Iterable[int], cells: int) -> Scale:
    """A scale over `cells` cells that shows all of `edges` (days as ordinals, at least one)."""
    points = sorted(set(edges))
    if points[-1] - points[0] < SHORTEST:
        spare = SHORTEST - (points[-1] - points[0])
        points = sorted({*points, points[0] - spare // 2, points[-1] + spare - spare // 2})
    gaps = _cuts(points, cells)
    begins = [points[0], *(b for _, b in gaps)]
    ends = [*(a for a, _ in gaps), points[-1]]
    lengths = [max(end - begin, 1) for begin, end in zip(begins, ends, strict=True)]
    room = cells - CUT_CELLS * len(gaps)
    sizes = [LEAST_CELLS] * len(lengths) if gaps else [room]
    if gaps:
        spare, whole = room - sum(sizes), sum(lengths)
        sizes = [size + spare * length // whole for size, length in zip(sizes, lengths, strict=True)]
        sizes[lengths.index(max(lengths))] += room - sum(sizes)
    stretches, left = [], 0
    for begin, length, size in zip(begins, lengths, sizes, strict=True):
        stretches.append(Stretch(begin, begin + length, left, left + size))
        left += size + CUT_CELLS
    return Scale(stretches)


def _cuts(points: list[int], cells: int) -> list[tuple[int, int]]:
    """The stretches to leave out, longest first tried, in time order."""
    gaps = sorted(pairwise(points), key=lambda gap: gap[0] - gap[1])
    shown = points[-1] - points[0]
    cuts: list[tuple[int, int]] = []
    for begin, end in gaps[:MOST_CUTS]:
        enough = (len(cuts) + 2) * (LEAST_CELLS + CUT_CELLS) * 2 <= cells
        if end - begin < EMPTY_SHARE * shown or len(points) < EDGES_TO_CUT or not enough:
            break
        cuts.append((begin, end))
        shown -= end - begin
    return sorted(cuts)


def ticks(of: Scale) -> list[Tick]:
    """The ticks of every stretch, each in the finest unit whose labels have room."""
    return [tick for stretch in of.stretches for tick in _stretch_ticks(of, stretch)]


UNITS = (
    ("day", 1), ("week", 1), ("month", 1), ("quarter", 1), ("year", 1), ("year", 2), ("year", 5), ("year", 10),
    ("year", 20), ("year", 50), ("year", 100), ("year", 500),
)  # fmt: skip
_LENGTHS = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}


def _stretch_ticks(of: Scale, stretch: Stretch) -> list[Tick]:
    size = stretch.right - stretch.left
    for unit, step in UNITS:
        if (stretch.end - stretch.begin) // (_LENGTHS[unit] * step) > size:
            continue
        days = list(_days(stretch, unit, step))
        found = _labelled([(of.cell(day.toordinal()), day) for day in days], unit, stretch.right)
        if found:
            return found
    first = date.fromordinal(stretch.begin)
    return [Tick(stretch.left, MONTHS[first.month - 1], str(first.year))]


def _days(stretch: Stretch, unit: str, step: int) -> Iterator[date]:
    """The first days of each unit within a stretch."""
    day, last = date.fromordinal(stretch.begin), date.fromordinal(stretch.end - 1)
    if unit in ("day", "week"):
        days = 7 if unit == "week" else 1
        day += timedelta((-day.weekday()) % 7 if unit == "week" else 0)
        while day <= last:
            yield day
            if last - day < timedelta(days):
                return
            day += timedelta(days)
        return
    months = {"month": 1, "quarter": 3, "year": 12}[unit] * step
    number = day.year * 12 + day.month - 1 + (day.day > 1)
    number += -number % months
    while number <= last.year * 12 + last.month - 1:
        if number >= 12:  # there is no year 0
            yield date(number // 12, number % 12 + 1, 1)
        number += months


def _labelled(places: list[tuple[int, date]], unit: str, right: int) -> list[Tick]:
    """The ticks with their labels, [] unless all but the last have room."""
    out: list[Tick] = []
    for cell, day in places:
        label = _label(day, unit)
        if out and cell < out[-1].cell + len(out[-1].label) + LABEL_GAP:
            return []
        out.append(Tick(cell, label if cell + len(label) <= right else ""))
    return _with_above(out, [day for _, day in places], unit, right) if out and out[0].label else []


def _with_above(found: list[Tick], days: list[date], unit: str, right: int) -> list[Tick]:
    """The ticks, with the month or year that is new written above; the first one gives way to the second."""
    names = [_above(day, unit) for day in days]
    out: list[Tick] = []
    free = right
    for number in range(len(found) - 1, -1, -1):
        cell, label, _ = found[number]
        name = names[number] if number == 0 or names[number] != names[number - 1] else ""
        choices = (name, name.partition(" ")[0] if " " in name else "")
        name = next((choice for choice in choices if cell + len(choice) <= free), "")
        free = cell - 1 if name else free
        out.append(Tick(cell, label, name))
    return out[::-1]


def _label(day: date, unit: str) -> str:
    names = {"year": str(day.year), "quarter": f"Q{(day.month + 2) // 3}", "month": MONTHS[day.month - 1]}
    return names.get(unit) or str(day.day)


def _above(day: date, unit: str) -> str:
    if unit == "year":
        return ""
    return str(day.year) if unit in ("month", "quarter") else f"{MONTHS[day.month - 1]} {day.year}"
