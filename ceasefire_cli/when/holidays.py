"""Readings of feasts and public holidays: Christmas Eve, Good Friday 2025, last Easter."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.holidays import ALONE, EASTERN, FEASTS
from ceasefire_cli.vocab.stopwords import STOPWORDS
from ceasefire_cli.when import phrases
from ceasefire_cli.when.context import UNRESOLVED, Reading, dated
from ceasefire_cli.when.days import bare_weekday
from ceasefire_cli.when.lexing import BREAK, CLASSES
from ceasefire_cli.when.months import month
from ceasefire_cli.when.periods import containing, day_of, easter, nth_weekday_of
from ceasefire_cli.when.yearless import in_a_year

if TYPE_CHECKING:
    from ceasefire_cli.vocab.holidays import Feast
    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.periods import Period, Unit
    from ceasefire_cli.when.phrases import Phrase

_NOTHING: Final = frozenset({"", BREAK, "."})
_RECENT: Final = 14  # days within which "the Boxing Day crash" is this year's
_OPENS: Final = frozenset(CLASSES[name] for name in ("FEAST", "FEASTER", "MAYBE"))
_CLOSES: Final = _OPENS | {CLASSES[name] for name in ("UNIT", "EVE", "WDAY", "S")}
_AFTER: Final = STOPWORDS | {
    *("said", "morning", "afternoon", "evening", "night", "last", "next", "came", "began", "ended"),
}
_COMPANY: Final = EASTERN | {
    *("on", "by", "before", "after", "until", "till", "since", "at", "for", "over", "during", "around", "to"),
}
_TREATIES: Final = frozenset({"agreement", "agreements", "accord", "accords", "peace"})
_STRETCHES: Final[dict[str, Unit]] = {"week": "week", "weekend": "weekend"}


def holiday(p: Phrase, context: Context) -> list[tuple[Phrase, Reading]]:
    """A feast in the year meant, where it stands for its day: not in "a Christmas tree" or "Easter Island".

    As a mere attribute ("the Easter Sunday bombings") it is open, unless that day was just now.
    """
    places = [k for k in range(p.first, p.last) if p.lex.classes[k] in _OPENS]
    end = max(k for k in range(p.first, p.last) if p.lex.classes[k] in _CLOSES) + 1
    name, unit = _named(p.part(places[0], end))
    if name not in FEASTS:
        return _instead(p, context)
    feast, y = FEASTS[name], phrases.year(p)
    follower = p.token(1) if p.after(1) in (" ", "\n") else ""
    attribute = follower[:1].isalpha() and follower.lower() not in _AFTER and not follower.endswith("ing")
    alone = name in ALONE or name == "new year"
    if attribute and (follower[0].isupper() or alone or follower in _TREATIES):
        return []
    if alone and not (y or unit or p.has("POINT", "PAST", "CURRENT") or p.word_before() in _COMPANY):
        return []
    if p.after(1) in ("", BREAK) and p.before(2).strip() in _NOTHING and not p.has("YEAR"):
        return []  # a line of its own is a heading or somebody's name
    eastern = p.word_before() in EASTERN

    def of(year: int) -> Period | None:
        day = day_in(feast, year, eastern=eastern)
        return containing(unit, day.begin - timedelta(days=day.begin.weekday() == 0)) if day and unit else day

    reading = dated(of(y), "absolute") if y is not None else in_a_year(p, of, context)
    return [(p, UNRESOLVED if attribute and y is None and not _just_now(reading, context) else reading)]


def _named(p: Phrase) -> tuple[str, Unit | None]:
    """The feast's name as the table has it, and whether its week or weekend is meant."""
    pairs = zip(p.lex.tokens[p.first : p.last], p.classes, strict=True)
    name = "".join("'" if kind == "'" else " " if kind in " \n" else word.lower() for word, kind in pairs)
    if name not in FEASTS:
        name = name.removesuffix("'s")
    feast, _, last = name.rpartition(" ")
    return (feast, _STRETCHES[last]) if last in _STRETCHES else (name, None)


def _just_now(reading: Reading, context: Context) -> bool:
    if reading.period is None or context.published is None:
        return False
    return abs((reading.period.begin - context.published).days) <= _RECENT


def _instead(p: Phrase, context: Context) -> list[tuple[Phrase, Reading]]:
    """What is left of a match that names no feast: a weekday or the month of May."""
    for k in range(p.first, p.last):
        kind, part = p.lex.classes[k], p.part(k, k + 1)
        read = bare_weekday if kind == CLASSES["WDAY"] else month if kind == CLASSES["MAYBE"] else None
        reading = read(part, context) if read else None
        if reading:
            return [(part, reading)]
    return []


def day_in(feast: Feast, year: int, *, eastern: bool = False) -> Period | None:
    """The feast's day in a year; None before the calendar its rule is for."""
    if not 1583 <= year <= 4099:
        return None
    if feast.from_easter is not None:
        day = easter(year, eastern=eastern) + timedelta(days=feast.from_easter)
        return day_of(day.year, day.month, day.day)
    if feast.nth:
        return nth_weekday_of(year, feast.month, feast.weekday, feast.nth)
    if eastern and (feast.month, feast.day) == (12, 25):
        return day_of(year, 1, 7)
    return day_of(year, feast.month, feast.day)
