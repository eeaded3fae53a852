"""Readings that count units: "two weeks ago", "three days later", "a week from Friday", "the year before last"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.timewords import DEICTIC
from ceasefire_cli.when import phrases
from ceasefire_cli.when.context import UNRESOLVED, Reading, dated, is_told, looks_ahead
from ceasefire_cli.when.lexing import CLASSES
from ceasefire_cli.when.periods import FINENESS, PART_YEARS, UNIT_OF, Period, Unit, containing, months_from

if TYPE_CHECKING:
    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.phrases import Phrase

_DAYS: Final = {"D": 1, "W": 7, "2W": 14}
_MONTHS: Final = {"M": 1, "Y": 12, "10Y": 120}
# Behind "before last" they show that it is no week or Monday before the last one: "the week before last Christmas".
_NAMED: Final = frozenset(
    CLASSES[name]
    for name in ("UNIT", "UNITS", "QUARTER", "CENTURY", "WDAY", "MONTH", "MAYBE", "FEAST", "SEASON", "PART")
)


def from_day(p: Phrase, context: Context) -> Reading | None:
    """A week from Friday, two days from today."""
    number, code, now = phrases.count(p), phrases.unit(p), context.published
    if now is None or number is None or code.startswith("T"):
        return UNRESOLVED
    steps = DEICTIC.get(p.word("TODAY"), 0)
    weekday = phrases.weekday(p)
    if weekday is not None:
        steps = (weekday - now.weekday()) % 7 or 7
    start = context.day_at(steps)
    if start and code in {"W", "2W"} and number == int(number):
        return dated(start.moved(int(number) * (14 if code == "2W" else 7)), "published")
    return dated(shifted(start, number, code), "published") if start else UNRESOLVED


def day_week(p: Phrase, context: Context) -> Reading | None:
    """Thursday week, tomorrow week: a week after the next such day; none of a weekday that is today or is told of."""
    weekday, now = phrases.weekday(p), context.published
    if phrases.unit(p) != "W":
        return None
    if now is None or (weekday is not None and (weekday == now.weekday() or (is_told(p) and not looks_ahead(p)))):
        return UNRESOLVED
    steps = DEICTIC.get(p.word("TODAY"), 0) if weekday is None else (weekday - now.weekday()) % 7
    return dated(context.day_at(steps + 7), "published")


def ago_day(p: Phrase, context: Context) -> Reading | None:
    """A week ago Friday: a week before last Friday. A year ago today: that very day."""
    if p.has("TODAY"):
        return _ago_to_the_day(p, context)
    number, weekday, now = phrases.count(p), phrases.weekday(p), context.published
    if number is None or weekday is None or now is None or phrases.unit(p) != "W" or number != int(number):
        return UNRESOLVED
    last = context.day_at(-((now.weekday() - weekday) % 7 or 7))
    return dated(last.moved(-7 * int(number)) if last else None, "published")


def _ago_to_the_day(p: Phrase, context: Context) -> Reading:
    number, code = phrases.count(p), phrases.unit(p)
    day = context.day_at(DEICTIC[p.word("TODAY")])
    if day is None or number is None or number != int(number):
        return UNRESOLVED
    n = int(number)
    if code in _DAYS:
        return dated(day.moved(-n * _DAYS[code]), "published")
    if code in _MONTHS:
        return dated(Period("day", months_from(day.begin, -n * _MONTHS[code])), "published")
    return UNRESOLVED


def before_last(p: Phrase, context: Context) -> Reading | None:
    """The week before last, the year after next, the Monday before last."""
    unit, word = UNIT_OF.get(phrases.unit(p)), p.word("POINT")
    if p.after(2)[1:] in _NAMED or p.token(1)[:1].isupper():
        return UNRESOLVED  # the week before last Christmas
    weekday, now = phrases.weekday(p), context.published
    if weekday is not None:
        if now is None or (p.word("BEFORE"), word) != ("before", "last"):
            return UNRESOLVED
        return dated(context.day_at(-((now.weekday() - weekday) % 7 or 7) - 7), "published")
    steps = {("before", "last"): -2, ("after", "next"): 2}.get((p.word("BEFORE"), word))
    if unit is None or unit == "day" or steps is None or context.published is None:
        return UNRESOLVED
    return dated(containing(unit, context.published).moved(steps), "published")


def ago(p: Phrase, context: Context) -> Reading | None:
    """Counted back from publication, as vague as the unit: "two months ago" is a month, "a year ago" a year.

    Figures are compared with "a year ago" in the same breath as a quarter: then it is that quarter's forerunner.
    """
    code, number = phrases.unit(p), phrases.count(p)
    if number is None or (p.has("UNITS") and not _counted(p)):
        return Reading("DATE", "PAST_REF")
    if context.published is None or code.startswith("T"):
        return UNRESOLVED
    if code == "Y" and number == 1:
        quarter = context.anchor(p, ("quarter",), reach=3)
        if quarter:
            return dated(quarter.moved(-4), "text")
    return dated(shifted(Period("day", context.published), -number, code), "published")


def _counted(p: Phrase) -> bool:
    return p.has("DAYNUM", "NUM", "YEAR", "CARD", "BIG", "VAGUE", "A")


def shifted(anchor: Period, number: float, code: str) -> Period | None:
    """An anchor moved by so many units, as vague as the vaguer of anchor and unit."""
    try:
        match code:
            case "D":
                return anchor.moved(int(number)) if anchor.unit == "day" else None
            case "W" | "2W":
                if anchor.unit not in ("day", "week"):
                    return None
                days = int(number * 7 * (2 if code == "2W" else 1))
                return containing("week", anchor.begin + timedelta(days=days))
            case "M" | "Q" | "6M":
                months = int(number * {"M": 1, "Q": 3, "6M": 6}[code])
                unit: Unit = "quarter" if code == "Q" else "month"
                return containing(unit, months_from(anchor.begin, months)) if FINENESS[anchor.unit] >= 4 else None
            case "Y" | "10Y" | "100Y":
                months = int(number * 12 * {"Y": 1, "10Y": 10, "100Y": 100}[code])
                moved = months_from(anchor.begin, months)
                keep = anchor.unit if anchor.unit in PART_YEARS else "month" if number != int(number) else "year"
                return containing(keep, moved) if FINENESS[anchor.unit] >= 2 else None
    except (ValueError, OverflowError):
        pass
    return None


def before(p: Phrase, context: Context) -> Reading | None:
    """From the text: "a week earlier", "two days later", "the day before", counted from the last date read nearby."""
    code, number = phrases.unit(p), phrases.count(p)
    if number is None or (p.has("UNITS") and not _counted(p)):
        return UNRESOLVED
    if code.startswith("T"):
        return stretch(p)
    word = (p.words("ERLIER", "BEFORE", "FROM") or [""])[0]
    if p.has("ADJ") and code == "D":
        return stretch(p)  # "three trading days later"
    sign = -1 if word in {"earlier", "before"} else 1
    if word == "from":
        return (
            dated(shifted(day_of_publication(context), sign * number, code), "published")
            if context.published
            else UNRESOLVED
        )
    quarter = context.anchor(p, ("quarter",), reach=3) if code == "Y" and number == 1 else None
    anchor = quarter or context.anchor(p, reach=1 if code == "D" else 2)
    if anchor is None and code == "Y" and context.published and word == "earlier":
        return dated(shifted(Period("day", context.published), -number, code), "published")
    return dated(shifted(anchor, sign * number, code), "text") if anchor else UNRESOLVED


def counted_from(p: Phrase, anchor: Period) -> Reading:
    """So many units before or after a date that stands right behind."""
    number = phrases.count(p)
    if number is None:
        return UNRESOLVED
    if p.has("ADJ") and phrases.unit(p) == "D":
        return stretch(p)
    sign = -1 if p.word("BEFORE") == "before" else 1
    return dated(shifted(anchor, sign * number, phrases.unit(p)), "text")


def stretch(p: Phrase) -> Reading:
    return Reading("DURATION", phrases.duration(phrases.count(p), phrases.unit(p)))


def day_of_publication(context: Context) -> Period:
    return Period("day", context.published or date.min)
