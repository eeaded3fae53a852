"""Readings of months, quarters and seasons."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.months import DOUBTFUL_MONTHS, FIRST_NAMES, SEASON_STARTS, SEASONS
from ceasefire_cli.when import phrases
from ceasefire_cli.when.context import UNRESOLVED, Reading, dated, is_decided, looks_ahead, looks_back
from ceasefire_cli.when.lexing import CLASSES
from ceasefire_cli.when.periods import Period, Unit
from ceasefire_cli.when.years import full_year, spoken_year

if TYPE_CHECKING:
    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.phrases import Phrase


_SOON: Final = (1, 2)
_HALF_A_YEAR: Final = 6  # months
_SEASON_COMPANY: Final = frozenset({"in", "during", "by", "since", "until", "before", "after", "through", "of"})
_MONTH_COMPANY: Final = _SEASON_COMPANY | {
    "till",
    "from",
    "last",
    "next",
    "this",
    "early",
    "late",
    "mid",
    "between",
    "and",
    "or",
    "to",
    "for",
    "around",
    "about",
    "on",
}


def month_year(p: Phrase, context: Context) -> Reading | None:
    y = phrases.year(p)
    if y is None and p.has("CARD"):
        y = spoken_year(p.words("CARD"))
    elif y is None:
        y = full_year(int(p.word("DAYNUM", "NUM")), context)
    return dated(Period("month", date(y, phrases.months(p)[0], 1)), "absolute") if y else None


def month(p: Phrase, context: Context) -> Reading | None:
    """A month alone: the latest one, the present one included; the next one where the clause looks ahead.

    The month after this one and the one after that are the coming ones, unless the clause tells of what is over; so is
    one within half a year in which something is resolved to be done.
    """
    if not is_month(p):
        return None
    number, now = phrases.months(p)[0], context.published
    if now is None:
        return UNRESOLVED
    this_month = now.replace(day=1)
    pointer = p.word("POINT", "PAST", "CURRENT")
    if p.has("UNIT"):  # "March of last year"
        shift = {"this": 0, "last": -1, "next": 1, "current": 0}.get(pointer)
        return (
            dated(Period("month", date(now.year + shift, number, 1)), "published") if shift is not None else UNRESOLVED
        )
    this_year = Period("month", date(now.year, number, 1))
    if pointer == "this":
        return dated(this_year, "published")
    soon = (number - now.month) % 12 in _SOON and not looks_back(p)
    resolved = (number - now.month) % 12 <= _HALF_A_YEAR and is_decided(p)
    ahead = pointer in {"next", "coming", "upcoming"} or (not pointer and (soon or resolved or looks_ahead(p)))
    back = pointer in {"last", "past", "previous"}
    if ahead and this_year.begin < this_month:
        return dated(this_year.moved(12), "published")
    if not ahead and (this_year.begin > this_month or (back and this_year.begin == this_month)):
        return dated(this_year.moved(-12), "published")
    return dated(this_year, "published")


def is_month(p: Phrase) -> bool:
    """Whether a month's name alone is the month: "in May", "last March", not "May said", "April Jones"."""
    words = p.words("MONTH", "MAYBE")
    word = words[0]
    if word not in DOUBTFUL_MONTHS and word not in FIRST_NAMES:
        return True
    if p.has("POINT", "PAST", "CURRENT", "EARLY", "EDGE", "ERLIER", "YEAR"):
        return True
    follows = p.token(1) if p.after(1) == " " else ""
    named = follows[:1].isupper() and p.after(2)[1:] == "x"
    if word in DOUBTFUL_MONTHS:
        return p.word_before() in _MONTH_COMPANY and not named and p.before(1) in (" ", "\n")
    return not named


def two_months(p: Phrase, context: Context) -> list[tuple[Phrase, Reading]]:
    """Both months of "March-April 2022": they share the year; of two alone, each is read by itself."""
    places = [k for k in range(p.first, p.last) if p.lex.classes[k] in (CLASSES["MONTH"], CLASSES["MAYBE"])]
    y = phrases.year(p)
    end_first = places[0] + (2 if p.lex.classes[places[0] + 1] == "." else 1)
    parts = [p.part(p.first, end_first), p.part(places[1], p.last)]
    if y is None:
        return [(part, reading) for part in parts if (reading := month(part, context))]
    a, b = (phrases.months(part)[0] for part in parts)
    return [
        (parts[0], dated(Period("month", date(y - (a > b), a, 1)), "absolute")),
        (parts[1], dated(Period("month", date(y, b, 1)), "absolute")),
    ]


def season(p: Phrase, context: Context) -> Reading | None:
    code = SEASONS[p.word("SEASON")]
    y, start = phrases.year(p), SEASON_STARTS[code]
    if y is not None:
        return dated(Period("season", date(y, start, 1)), "absolute")
    company = p.word_before() in _SEASON_COMPANY or p.has("EARLY", "EDGE")
    if p.after(2)[1:] == CLASSES["OF"] or not (
        company or (p.has("THE") and p.word("SEASON") not in {"fall", "spring"})
    ):
        return None  # "the fall of the wall", "they spring up"
    if context.published is None:
        return UNRESOLVED
    return dated(
        latest(Period("season", date(context.published.year, start, 1)), context.published, ahead=looks_ahead(p)),
        "published",
    )


def quarter_code(p: Phrase, context: Context) -> Reading | None:
    """Q3 2025, H1, FY2025; without a year the latest one begun."""
    code, number = p.lex.tokens[p.first], p.lex.tokens[p.first + 1]
    if p.before(1) not in ("", " ", "\n", "(", "-"):
        return None
    if code == "FY":
        return Reading("DATE", number if len(number) == 4 else str(full_year(int(number), context)), None, "absolute")
    unit: Unit = "quarter" if code == "Q" else "half"
    size = 3 if code == "Q" else 6
    if not 1 <= int(number) <= 12 // size:
        return None
    y, now = phrases.year(p), context.published
    start = size * int(number) - size + 1
    if y is not None:
        return dated(Period(unit, date(y, start, 1)), "absolute")
    if code == "H":
        return None
    return (
        dated(latest(Period(unit, date(now.year, start, 1)), now, ahead=looks_ahead(p)), "published")
        if now
        else UNRESOLVED
    )


def latest(period: Period, now: date, *, ahead: bool) -> Period | None:
    """Of the yearly returns of a period, the last one begun by `now`; looking ahead, the first not yet over."""
    if ahead and period.unit in {"quarter", "half"} and period.end and 0 <= (now - period.end).days < 100:
        ahead = False  # "expects to report for the third quarter": the one that has just ended
    yearly = 1 if period.unit == "season" else 12 // {"month": 1, "quarter": 3, "half": 6}[period.unit]
    if ahead:
        end = period.end
        return period.moved(yearly) if end and end <= now else period
    return period.moved(-yearly) if period.begin > now else period
