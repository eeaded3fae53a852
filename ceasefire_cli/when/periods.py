"""Calendar periods: a unit and its first day, with the TIMEX3 value, the days covered and the neighbours.

Units: "day", "week" (ISO, from Monday), "weekend", "month", "quarter", "half", "season", "year", "decade", "century".
A century is TIMEX3's two digits (20 for 2000-2099), a decade its three.
"""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Final, Literal, NamedTuple

from ceasefire_cli.vocab.months import SEASON_STARTS

Unit = Literal["day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"]
MONTHS_IN: Final = {"month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12, "decade": 120, "century": 1200}
DAYS_IN: Final = {"day": 1, "week": 7, "weekend": 2}
# From coarse to fine; a weekend counts with weeks, a season with quarters.
FINENESS: Final = {
    "century": 0,
    "decade": 1,
    "year": 2,
    "half": 3,
    "season": 4,
    "quarter": 4,
    "month": 5,
    "week": 6,
    "weekend": 6,
    "day": 7,
}
UNIT_OF: Final[dict[str, Unit]] = {  # TIMEX3 code of a unit word -> unit
    "D": "day",
    "W": "week",
    "WE": "weekend",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "10Y": "decade",
    "100Y": "century",
}
PART_YEARS: Final = frozenset({"quarter", "half", "season", "month"})
_SEASON_OF_MONTH: Final = {month: code for code, month in SEASON_STARTS.items()}


class Period(NamedTuple):
    """A stretch of the calendar: `begin` is its first day."""

    unit: Unit
    begin: date

    @property
    def end(self) -> date | None:
        """The day after the last; None where the calendar of `datetime` ends."""
        try:
            if self.unit in DAYS_IN:
                return self.begin + timedelta(days=DAYS_IN[self.unit])
            return months_from(self.begin, MONTHS_IN[self.unit])
        except (ValueError, OverflowError):
            return None

    @property
    def value(self) -> str:
        """The TIMEX3 value."""
        b = self.begin
        match self.unit:
            case "day":
                return b.isoformat()
            case "week" | "weekend":
                year, week, _ = b.isocalendar()
                return f"{year:04}-W{week:02}" + ("-WE" if self.unit == "weekend" else "")
            case "month":
                return f"{b.year:04}-{b.month:02}"
            case "quarter":
                return f"{b.year:04}-Q{(b.month + 2) // 3}"
            case "half":
                return f"{b.year:04}-H{1 if b.month < 7 else 2}"
            case "season":
                return f"{b.year:04}-{_SEASON_OF_MONTH[b.month]}"
            case "year":
                return f"{b.year:04}"
            case "decade":
                return f"{b.year // 10:03}"
            case _:
                return f"{b.year // 100:02}"

    def moved(self, steps: int) -> Period | None:
        """The period `steps` further on (back if negative); None beyond the calendar."""
        try:
            if self.unit in DAYS_IN:
                return Period(self.unit, self.begin + timedelta(days=steps * max(7 if self.unit != "day" else 1, 1)))
            return Period(
                self.unit, months_from(self.begin, steps * (12 if self.unit == "season" else MONTHS_IN[self.unit]))
            )
        except (ValueError, OverflowError):
            return None


def day(d: date) -> Period:
    return Period("day", d)


def containing(unit: Unit, d: date) -> Period:
    """The period of that unit in which a day falls; the weekend is the one of the day's week."""
    match unit:
        case "day":
            return Period(unit, d)
        case "week":
            return Period(unit, d - timedelta(days=d.weekday())) if d.toordinal() > d.weekday() else Period(unit, d)
        case "weekend":
            saturday = d.toordinal() + 5 - d.weekday()
            return Period(unit, date.fromordinal(min(saturday, date.max.toordinal())))
        case "month":
            return Period(unit, d.replace(day=1))
        case "quarter":
            return Period(unit, date(d.year, (d.month - 1) // 3 * 3 + 1, 1))
        case "half":
            return Period(unit, date(d.year, 1 if d.month < 7 else 7, 1))
        case "season":
            start = d.month // 3 * 3
            return Period(unit, date(d.year, start, 1) if start else date(max(d.year - 1, MINYEAR), 12, 1))
        case "year":
            return Period(unit, date(d.year, 1, 1))
        case "decade":
            return Period(unit, date(max(d.year // 10 * 10, 1), 1, 1))
        case _:
            return Period(unit, date(max(d.year // 100 * 100, 1), 1, 1))


def months_from(d: date, months: int) -> date:
    """The same day `months` later, or that month's last; ValueError beyond the calendar."""
    year, month = divmod(d.year * 12 + d.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("beyond the calendar")
    return date(year, month + 1, min(d.day, days_in_month(year, month + 1)))


def days_in_month(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def day_of(year: int, month: int, dom: int) -> Period | None:
    """That day, or None where the calendar has none (30 February)."""
    if MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= dom <= days_in_month(year, month):
        return Period("day", date(year, month, dom))
    return None


def nth_weekday_of(year: int, month: int, weekday: int, n: int) -> Period | None:
    """The n-th such weekday (0: Monday) of a month, the last one for -1; None where there is none."""
    first = day_of(year, month, 1)
    if first is None:
        return None
    dom = 1 + (weekday - first.begin.weekday()) % 7
    last = dom + (days_in_month(year, month) - dom) // 7 * 7
    return day_of(year, month, last if n < 0 else dom + 7 * (n - 1))


def easter(year: int, *, eastern: bool = False) -> date:
    """Easter Sunday in the Gregorian calendar; `eastern` is the Orthodox one, by the Julian calendar's moon.

    Both rules are those printed by Meeus (Astronomical Algorithms, chapter 8): the Gregorian for 1583 on, the Julian
    carried over for 1900-2099.
    """
    if eastern:
        d = (19 * (year % 19) + 15) % 30
        e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
        month, day = divmod(d + e + 114, 31)
        return date(year, month, day + 1) + timedelta(days=13)
    b, c = divmod(year, 100)
    golden = year % 19
    h = (19 * golden + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (golden + 11 * h + 22 * week) // 451
    month, day = divmod(h + week - 7 * m + 114, 31)
    return date(year, month, day + 1)
