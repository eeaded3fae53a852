"""The other ways to write an amount of a claim, as terms in a row: what "30-day" and "one month" have in common.

Equal values in other words ("€90bn" and "90 billion", "half a dozen" and "six", "1.5 million" and "1,500,000"), lengths
of time in other units, parts in percent, and a round number for the exact one near it ("over 500" and "521"). What is
merely near counts for less, and figures of which neither rounds the other count for nothing: 53 is not 35.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.text.quantities import quantities
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import words
from ceasefire_cli.vocab.months import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ceasefire_cli.text.quantities import Quantity

EQUAL, SAME_TIME, ABOUT, PART = 1.0, 0.9, 0.7, 0.6  # credits
NEARBY = 0.07  # of a value: how far its rounding may be off
NEAREST = 6  # of the figures that may be its rounding
SMALLEST = 100  # value that is rounded; below, every figure counts
DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.0}
_MOST = {"hour": 4, "day": 120, "week": 400, "month": 1500, "year": 40_000}  # days that anybody counts in a unit
_OFF = 0.05  # of a length of time, for the same in another unit
_ALONE = {"fortnight": 14.0, "decade": 3650.0, "century": 36500.0}
_LONG = {(d, w) for w, d in _ALONE.items()}
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"), (1e3, "thousand"))
_PARTS = {0.5: ("half", "50"), 0.25: ("quarter", "25"), 0.75: ("quarters", "75"), 0.2: ("fifth", "20")} | {
    0.3333: ("third", "33"),
    0.6667: ("thirds", "67"),
}
EDGE = 0.9  # credit of the end of a month for its last day
_FIRST, _LAST = ("start", "beginning"), ("end",)
_LAST_DAYS = ("31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)$")
_ROUNDED = 0.005  # of a part: 33 percent is a third
_YEARS = range(1800, 2101)


class Amount(NamedTuple):
    """An amount at its place, with the rows of terms that say the same and what each counts."""

    start: int
    end: int
    rows: tuple[tuple[tuple[str, ...], float], ...]


@lru_cache(maxsize=5_000)
def amounts(text: str) -> tuple[Amount, ...]:
    """The amounts of a claim that can be written otherwise, in their order."""
    found = [Amount(q.start, q.end, tuple(dict.fromkeys(_rows(q)))) for q in quantities(text)]
    taken = [(a.start, a.end) for a in found]
    for w in words(text):  # "a month-long truce", "for a fortnight"
        days = _ALONE.get(w.form) or DAYS.get(w.form)
        if days and days >= 1 and not any(s <= w.start < e for s, e in taken):
            found.append(Amount(w.start, w.end, tuple(_times(days, w.form))))
    found += _edges(text)
    return tuple(a for a in found if a.rows)


def _edges(text: str) -> Iterator[Amount]:
    """The first and last days of months, as they are written otherwise: "30 June", "the end of June"."""
    read = words(text)
    for k, w in enumerate(read):
        month = MONTHS.get(w.form)
        if not month or not text[w.start].isupper():
            continue
        named = stem(w.form)
        beside = [r for r in (*read[max(0, k - 2) : k], *read[k + 1 : k + 2]) if r.form != "of"]
        for r in beside:
            day = _ORDINAL.sub("", r.form)
            if day in ("1", _LAST_DAYS[month - 1]) and abs(read.index(r) - k) == 1:
                edges = _FIRST if day == "1" else _LAST
                yield Amount(r.start, r.end, tuple(((stem(e), named), EDGE) for e in edges))
            elif r.form in _FIRST or r.form in _LAST:
                day = "1" if r.form in _FIRST else _LAST_DAYS[month - 1]
                yield Amount(r.start, r.end, (((day, named), EDGE), ((named, day), EDGE)))


def near(value: str, figures: Sequence[tuple[float, str]]) -> list[str]:
    """The nearest of the figures a collection has, in rising order, that round a figure or are rounded by it."""
    mine = float(value)
    if mine < SMALLEST or mine in _YEARS:
        return []
    digits = _significant(mine)
    begin = bisect_left(figures, ((1 - NEARBY) * mine * 0.999, ""))
    end = bisect_left(figures, (mine / (1 - NEARBY) * 1.001, ""))
    found = (
        term
        for other, term in sorted(figures[begin:end], key=lambda f: (abs(f[0] - mine), f[1]))  # the nearest will do
        if other != mine
        and abs(other - mine) <= NEARBY * max(other, mine)
        and other not in _YEARS
        and min(digits, _significant(other)) < min(3, max(digits, _significant(other)))
    )
    return list(islice(found, NEAREST))


def _significant(value: float) -> int:
    """How many digits a number has before its closing noughts: 1 of 500, 3 of 521."""
    return len(f"{value:.15g}".replace(".", "").rstrip("0"))


def _rows(q: Quantity) -> Iterator[tuple[tuple[str, ...], float]]:
    if q.unit in DAYS:
        if q.value > 1:
            yield (f"{q.value:g}", stem(q.unit)), EQUAL
        yield from _times(q.value * DAYS[q.unit], q.unit)
        return
    share = q.value / 100 if q.unit == "%" else q.value
    if q.value.is_integer() and 20 < q.value < 100 and q.value % 10:  # "sixty-four"
        yield (f"{q.value - q.value % 10:g}", f"{q.value % 10:g}"), EQUAL
    part = next((p for v, p in _PARTS.items() if abs(v - share) < _ROUNDED), None)
    if part:
        yield (stem(part[0]) if q.unit == "%" else part[1],), PART
    if q.unit == "%" or q.value < 1:
        return
    if q.value.is_integer() and q.value > 1:  # not without end, as 400 digits are
        yield (str(int(q.value)),), EQUAL
    if 100 < q.value < 1000 and q.value % 100 == 0:
        yield (f"{q.value / 100:g}", stem("hundred")), EQUAL
    for scale, name in _SCALES:
        if q.value >= scale and len(f"{q.value / scale:g}") <= 5:  # "1.25 million", not "1.23456"
            yield (f"{q.value / scale:g}", stem(name)), EQUAL
            break


def _times(days: float, written: str) -> Iterator[tuple[tuple[str, ...], float]]:
    """A length of time in other units than it is written in; the unit alone where it is one of them."""
    for unit, length in DAYS.items():
        count = round(days / length)
        close = abs(count * length - days) <= _OFF * days or (days, count, unit) in _ABOUT_A_MONTH
        if unit != written and count and close and days <= _MOST[unit]:
            yield ((f"{count}", stem(unit)), SAME_TIME) if count > 1 else ((stem(unit),), ABOUT)
    for length, word in sorted(_LONG):
        if word != written and abs(length - days) <= _OFF * days:
            yield (stem(word),), SAME_TIME


_ABOUT_A_MONTH = {(30.4, 4, "week"), (28.0, 1, "month"), (30.4, 30, "day")}
