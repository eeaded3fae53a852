"""Readings that count from publication or from another date of the text: "last week", "two days later"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.months import SEASON_STARTS, SEASONS
from ceasefire_cli.vocab.timewords import DEICTIC, FROM_TEXT, OF_AN_AGE, PAPERS, STEPS
from ceasefire_cli.when import phrases
from ceasefire_cli.when.context import UNRESOLVED, Reading, dated, looks_ahead
from ceasefire_cli.when.counted import shifted
from ceasefire_cli.when.lexing import CLASSES
from ceasefire_cli.when.months import latest
from ceasefire_cli.when.periods import FINENESS, PART_YEARS, UNIT_OF, Period, Unit, containing

if TYPE_CHECKING:
    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.phrases import Phrase

_AGES: Final = {"today": "PRESENT_REF", "tomorrow": "FUTURE_REF", "yesterday": "PAST_REF"}
_HALF_A_QUARTER: Final = 45  # days: a financial quarter belongs where its middle lies


def deictic(p: Phrase, context: Context) -> Reading | None:
    word = p.word("TODAY")
    if _is_title(p):
        return None
    if _of_an_age(p):
        return Reading("DATE", _AGES[word])
    today = context.day_at(DEICTIC[word])
    if word == "tonight":
        return Reading("TIME", f"{today.value}TNI" if today else "", today, "published" if today else "")
    return dated(today, "published") if today else UNRESOLVED


def _is_title(p: Phrase) -> bool:
    """Whether "Today" belongs to a name: "Russia Today", "NBC's Today show"."""
    if not p.lex.tokens[p.last - 1].istitle() or p.before(1) != " ":
        return False
    name = p.token(-2)
    return name.istitle() or name.isupper() or (name in {"s", "S"} and p.token(1) in PAPERS)


def _of_an_age(p: Phrase) -> bool:
    """Whether no day but an age is meant: "today's world", "the leaders of tomorrow"."""
    if p.word("TODAY") == "tonight":
        return False
    if p.after(2)[:1] == "'" and p.token(3) in OF_AN_AGE:
        return True
    return p.before(2)[:1] == CLASSES["OF"] and p.token(-4).endswith("s") and p.token(-4) != "as"


def year_earlier(p: Phrase, context: Context) -> Reading | None:
    """The year-earlier quarter: the quarter spoken of, a year back."""
    if phrases.unit(p.part(p.first, p.first + 3)) not in {"Y", "M", "Q"}:
        return None
    if p.has("UNITS"):
        return Reading("DURATION", phrases.duration(_last_count(p), phrases.unit(p)))
    n = phrases.ordinal(p)
    if n and n <= 4 and context.published:
        this = latest(Period("quarter", date(context.published.year, 3 * n - 2, 1)), context.published, ahead=False)
        return dated(this.moved(-4) if this else None, "published")
    anchor = context.anchor(p, PART_YEARS | {"year"}, reach=6)
    if anchor:
        return dated(shifted(anchor, -1, "Y"), "text")
    return UNRESOLVED


def _last_count(p: Phrase) -> float | None:
    for k in range(p.last - 1, p.first, -1):
        if p.lex.classes[k] == "-":
            return phrases.count(p.part(k + 1, p.last))
    return phrases.count(p)


def same_period(p: Phrase, context: Context) -> Reading | None:
    """The same period last year: the period spoken of, a year back."""
    anchor = context.anchor(p, PART_YEARS, reach=3)
    if anchor is None:
        return UNRESOLVED
    if p.has("ERLIER", "AGO", "BEFORE"):
        return dated(anchor.moved(-_per_year(anchor)), "text")
    pointers = p.words("POINT", "PAST", "CURRENT")
    step = STEPS.get(pointers[-1], 0)
    if context.published is None:
        return UNRESOLVED
    return dated(_into_year(anchor, context.published.year + step), "text")


def _per_year(period: Period) -> int:
    return {"month": 12, "quarter": 4, "half": 2}.get(period.unit, 1)


def _into_year(period: Period, year: int) -> Period | None:
    return Period(period.unit, period.begin.replace(year=year, day=1)) if 1 <= year <= 9999 else None


def quarter_or_half(p: Phrase, context: Context) -> Reading | None:
    """The third quarter: of the year that is named, else the latest one begun."""
    n = phrases.ordinal(p)
    pointers = p.words("POINT", "PAST", "CURRENT")
    unit: Unit = "half" if p.has("HALF") else "quarter"
    size = 6 if unit == "half" else 3
    year = phrases.year(p)
    named = year is not None or p.has("UNIT")
    if n is None:
        last = pointers[-1] if pointers and unit == "half" and named else ""
        if last in {"last", "latter"}:
            n = 2
        else:
            return relative_unit(p, context) if unit == "quarter" else None
    if n > 12 // size:
        return None
    if unit == "half" and not named and "-" not in p.classes:
        return None  # as often of a match or a film
    if year is not None:
        return dated(Period(unit, date(year, size * n - size + 1, 1)), "absolute")
    now = context.published
    if now is None:
        return UNRESOLVED
    start = Period(unit, date(now.year, size * n - size + 1, 1))
    if p.has("UNIT"):
        step = next((STEPS[w] for w in pointers if w in STEPS), 0)
        return dated(start.moved(step * 12 // size), "published")
    return dated(latest(start, now, ahead=looks_ahead(p)), "published")


def relative_unit(p: Phrase, context: Context) -> Reading | None:
    """A calendar unit pointed at: this week, last year, the following day, the same month, the latest quarter."""
    if p.has("SEASON"):
        return _season(p, context)
    pointer = p.word("POINT", "PAST", "CURRENT")
    year = phrases.year(p)
    if p.has("PERIOD") or (year is not None and not pointer):
        return _same_in_year(p, context, year, pointer)
    unit = UNIT_OF.get(phrases.unit(p))
    if unit is None:
        return None
    now = context.published
    if pointer in {"past", "recent", "coming"} or (unit in {"decade", "century"} and pointer in {"last", "next"}):
        return Reading("DURATION", phrases.duration(1, phrases.unit(p)))
    if pointer == "latest":
        spoken = context.anchor(p, (unit,), reach=6)
        if spoken:
            return dated(spoken, "text")
        return dated(containing(unit, now).moved(-1), "published") if now else UNRESOLVED
    if pointer in FROM_TEXT or (unit == "day" and pointer in {"next", "last"}):
        return _from_text(p, context, unit, FROM_TEXT.get(pointer, STEPS.get(pointer, 0)))
    if pointer not in STEPS:
        return None
    if now is None:
        return UNRESOLVED
    if unit == "day":
        return None
    if unit == "weekend" and pointer == "this" and now.weekday() < 3 and not looks_ahead(p):
        return dated(containing(unit, now), "published")
    return dated(containing(unit, now).moved(STEPS[pointer]), "published")


def _from_text(p: Phrase, context: Context, unit: Unit, step: int) -> Reading:
    fine_enough = [u for u, fineness in FINENESS.items() if fineness >= FINENESS[unit]]
    anchor = context.anchor(p, fine_enough)
    if anchor is None:
        return UNRESOLVED
    return dated(containing(unit, anchor.begin).moved(step), "text")


def _same_in_year(p: Phrase, context: Context, year: int | None, pointer: str) -> Reading | None:
    """The 1988 quarter, the same period: the one spoken of, in that year."""
    code = phrases.unit(p)
    if code == "Y" and year is not None:
        return dated(Period("year", date(year, 1, 1)), "absolute")
    units = ("quarter",) if code == "Q" else ("month",) if code == "M" else tuple(PART_YEARS)
    if not p.has("PERIOD") and code not in {"Q", "M"}:
        return None
    anchor = context.anchor(p, units, reach=6)
    if anchor is None or (year is None and pointer not in {"same", "latest", "this", "that"}):
        return UNRESOLVED
    return dated(anchor if year is None else _into_year(anchor, year), "text")


def _season(p: Phrase, context: Context) -> Reading | None:
    now = context.published
    pointer = p.word("POINT", "PAST", "CURRENT")
    if now is None:
        return UNRESOLVED
    start = Period("season", date(now.year, SEASON_STARTS[SEASONS[p.word("SEASON")]], 1))
    current = latest(start, now, ahead=False)
    running = current is not None and current.end is not None and now < current.end
    match pointer:
        case "this":
            soon = start.begin > now and (start.begin - now).days < 184
            return dated(start if soon else current, "published")
        case "last" | "past" | "previous":
            return dated(current.moved(-1) if running and current else current, "published")
        case "next" | "coming" | "upcoming":
            return dated(current.moved(1) if current else None, "published")
    return UNRESOLVED


def edge_of_unit(p: Phrase, context: Context) -> Reading | None:
    """The end of the year, later in the week, the start of 2025."""
    year = phrases.year(p)
    if year is not None:
        return dated(Period("year", date(year, 1, 1)), "absolute")
    unit = UNIT_OF.get(phrases.unit(p))
    if unit is None or (p.rule == "yearend" and unit not in {"year", "month", "quarter"}):
        return None
    if unit == "day":
        return _from_text(p, context, unit, 0)
    if context.published is None or unit in {"decade", "century"}:
        return UNRESOLVED
    return dated(containing(unit, context.published), "published")


def the_unit(p: Phrase, context: Context) -> Reading | None:
    """The day, the quarter: the one spoken of; longer ones are as long as they are."""
    code = phrases.unit(p)
    if p.word("THE") != "the":
        return None  # "his day in court"
    if p.after(1) == "-" or (code == "M" and p.after(4)[1:2] == CLASSES["OF"] and p.after(4)[3:] in "Mm"):
        return None  # the day-to-day business, the month of May
    if code == "D":
        return _from_text(p, context, "day", 0)
    if code == "Q":
        anchor = context.anchor(p, ("quarter",), reach=6)
        return dated(anchor, "text") if anchor else UNRESOLVED
    if code == "WE" and p.after(2)[1:] == CLASSES["OF"]:
        return UNRESOLVED  # the weekend of 5 July
    if code == "WE" and context.published:
        end_of_week = containing("weekend", context.published)
        return dated(
            end_of_week if looks_ahead(p) or context.published.weekday() > 4 else end_of_week.moved(-1), "published"
        )
    if code in {"W", "M", "Y"}:
        return Reading("DURATION", phrases.duration(1, code))
    return None


def bounded(p: Phrase, word: str, day: Period) -> Reading | None:
    """A unit named by a day: the quarter ended Sept. 30, the week of April 7; a year so named is as long as one."""
    code = phrases.unit(p)
    if day.unit != "day":
        return None
    if word == "of" and code not in {"W", "WE"}:
        return None
    if code == "Q" and day.begin.toordinal() > _HALF_A_QUARTER:
        return dated(containing("quarter", day.begin - timedelta(days=_HALF_A_QUARTER)), "text")
    unit = UNIT_OF.get(code)
    return dated(containing(unit, day.begin), "text") if unit in {"week", "weekend", "month"} else None


def day_after_tomorrow(p: Phrase, context: Context) -> Reading | None:
    step = DEICTIC[p.word("TODAY")]
    if (step > 0) != (p.word("BEFORE") == "after") or not step:
        return None
    return dated(context.day_at(2 * step), "published") if context.published else UNRESOLVED
