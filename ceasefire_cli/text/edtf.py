"""Dates as people write them in claims.yaml: the part of ISO 8601 / EDTF a news tracker needs, as days.

A day `2025-04-17`, a month `2025-04`, a year `2025`, a season `2025-21` (21 spring to 24 winter), each with an
optional `?` (uncertain), `~` (approximate) or `%` (both); an interval of two of them, `2025-03-18/2025-04-17`, both
ends included; an open end as `..` or nothing. A time of day after `T` is accepted and left out of the days.
Source: Extended Date/Time Format specification (Library of Congress, 2019), levels 0 and 1, without unspecified
digits, negative and longer years. EDTF does not say which months a season has: here the northern, meteorological ones,
winter reaching into the next year.
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


class DateError(ValueError):
    """A text that is no date: `found` says what is wrong, `remedy` what to write instead."""

    def __init__(self, found: str, remedy: str) -> None:
        super().__init__(f"{found}; {remedy}")
        self.found = found
        self.remedy = remedy


class _Point(NamedTuple):
    begin: date
    end: date
    precision: Precision
    qualifier: str


def parse_when(text: str, *, year: int | None = None) -> When:
    """The days a date covers; `text` is kept as written, without the space around it.

    `year` is only a help for the remedy, where a date is written without one. Raises DateError.
    """
    written = text.strip()
    try:
        return plain_when(written)
    except ValueError as error:
        raise _explained(written, str(error), year) from None


def plain_when(text: str) -> When:
    """As `parse_when`, but without a remedy: raises a ValueError that says what is wrong where the form is right."""
    first, slash, second = text.partition("/")
    if slash:
        return _interval(text, first, second)
    begin, end, precision, mark = _point(text)
    return When(text, begin, end, precision, approximate=mark in {"~", "%"}, uncertain=mark in {"?", "%"})


def show_when(when: When) -> str:
    """A date for people: `2025-04-17`, `about 2025-04`, `summer 2025?`, `2025-03-18 to 2025-04-17`, `from 2025`."""
    first, slash, second = when.text.partition("/")
    if not slash:
        return _show_point(when.text)
    if first in {"", ".."}:
        return f"until {_show_point(second)}"
    if second in {"", ".."}:
        return f"from {_show_point(first)}"
    return f"{_show_point(first)} to {_show_point(second)}"


def overlaps(a: When, b: When) -> bool:
    """Whether the two share a day; an open end has no limit."""
    return (a.begin is None or b.end is None or a.begin < b.end) and (
        b.begin is None or a.end is None or b.begin < a.end
    )


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


def _show_point(text: str) -> str:
    body, mark = (text[:-1], text[-1]) if text[-1:] in {"~", "?", "%"} else (text, "")
    body = body.partition("T")[0]
    if len(body) == 7 and body[5:].isdigit() and int(body[5:]) in SEASONS:
        body = f"{SEASONS[int(body[5:])][0]} {body[:4]}"
    return ("about " if mark in {"~", "%"} else "") + body + ("?" if mark in {"?", "%"} else "")


def _explained(written: str, error: str, year: int | None) -> DateError:
    from ceasefire_cli.text.edtf_remedy import remedy  # noqa: PLC0415  a right file never needs it
    from ceasefire_cli.text.inert import inert  # noqa: PLC0415

    shown = inert(written if len(written) <= 60 else written[:59] + "…")
    found = f"date '{shown}' not understood" + (f": {error}" if error else "")
    return DateError(found if written else "a date is missing here", remedy(written[:LONGEST], year))
