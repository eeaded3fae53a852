"""The days that a date in one of the forms of EDTF covers; see `text.edtf` for the forms.

A text in another form is refused without a word more: what its writer may have meant is `text.edtf_remedy`'s business.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from ceasefire_cli.model import When

if TYPE_CHECKING:
    from collections.abc import Callable

_TIME = r"T(?:[01]\d|2[0-4]):[0-5]\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)?"
PATTERN = rf"(\d{{4}})(?:-(\d\d)(?:-(\d\d)(?:{_TIME})?)?)?([?~%]?)"
SEASONS = {21: ("spring", 3), 22: ("summer", 6), 23: ("autumn", 9), 24: ("winter", 12)}
LAST_YEAR = 9998  # the day after 9999-12-31 has no date
LONGEST = 200  # no date is longer; what is, is not searched for one

Precision = Literal["day", "month", "year", "season"]


class _Point(NamedTuple):
    begin: date
    end: date
    precision: Precision
    qualifier: str


def plain_when(text: str) -> When:
    """The days of a date. Raises a ValueError, which says what is wrong where the form is right."""
    first, slash, second = text.partition("/")
    if slash:
        return _interval(text, first, second)
    begin, end, precision, mark = _point(text)
    return When(text, begin, end, precision, approximate=mark in {"~", "%"}, uncertain=mark in {"?", "%"})


@cache
def _pattern() -> Callable[[str], re.Match[str] | None]:
    return re.compile(PATTERN, re.ASCII).fullmatch


def _point(text: str) -> _Point:
    """One date without a slash. Raises ValueError, with a reason only where the form is right and the day is not."""
    found = _pattern()(text) if len(text) <= LONGEST else None
    if found is None:
        raise ValueError
    year, month, day, qualifier = found.groups()
    y, m = int(year), int(month or 0)
    if not 1 <= y <= LAST_YEAR:
        raise ValueError(f"year {year} is out of range")
    if month is None:
        return _Point(date(y, 1, 1), date(y + 1, 1, 1), "year", qualifier)
    if day is not None:
        try:
            begin = date(y, m, int(day))
        except ValueError:
            raise ValueError("there is no such day") from None
        return _Point(begin, begin + timedelta(days=1), "day", qualifier)
    if m in SEASONS:
        first = SEASONS[m][1]
        return _Point(date(y, first, 1), _month_after(y, first + 2), "season", qualifier)
    if not 1 <= m <= 12:
        raise ValueError("there is no such month")
    return _Point(date(y, m, 1), _month_after(y, m), "month", qualifier)


def _month_after(year: int, month: int) -> date:
    """The first day of the month after; `month` may run past 12."""
    return date(year + month // 12, month % 12 + 1, 1)


def _interval(written: str, first: str, second: str) -> When:
    a = None if first in {"", ".."} else _point(first)
    b = None if second in {"", ".."} else _point(second)
    if a is None and b is None:
        raise ValueError("an interval needs at least one end")
    if a and b and b.end <= a.begin:
        raise ValueError("ends before it begins")
    marks = (a.qualifier if a else "") + (b.qualifier if b else "")
    return When(
        written,
        a.begin if a else None,
        b.end if b else None,
        "interval",
        approximate="~" in marks or "%" in marks,
        uncertain="?" in marks or "%" in marks,
    )
