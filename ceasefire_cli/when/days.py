"""Readings of single days: written out, by weekday, or as the ends of a range of days."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.stopwords import STOPWORDS
from ceasefire_cli.vocab.timewords import FROM_TEXT, NAMED_DAYS, PAPERS, STEPS
from ceasefire_cli.when import phrases
from ceasefire_cli.when.context import UNRESOLVED, Reading, dated, is_told, looks_ahead, points_ahead, word_ahead
from ceasefire_cli.when.lexing import CLASSES
from ceasefire_cli.when.periods import Period, containing, day_of, nth_weekday_of
from ceasefire_cli.when.yearless import in_a_year
from ceasefire_cli.when.years import full_year

if TYPE_CHECKING:
    from datetime import date

    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.phrases import Phrase


_BEFORE_A_DAY: Final = frozenset({"on", "by", "until", "till", "since", "before", "after", "to", "and", "from"})
_MONTHS_AWAY: Final = 2
_NEWS: Final = 45  # days from publication within which the nearer of two readings is meant
_PLURAL_PARTS: Final = frozenset({"nights", "mornings", "afternoons", "evenings"})


def iso(p: Phrase, _: Context) -> Reading | None:
    numbers = p.words("YEAR", "DAYNUM", "NUM")
    if "/" in (p.before(1), p.after(1)):
        return None  # part of an address
    period = day_of(int(numbers[0]), int(numbers[1]), int(numbers[2]))
    if not period:
        return None
    if len(numbers) > 3:
        hour, minute = int(numbers[3]), int(numbers[4])
        if hour > 24 or minute > 59:
            return dated(period, "absolute")
        return Reading("TIME", f"{period.value}T{hour:02}:{minute:02}", period, "absolute")
    return dated(period, "absolute")


def slash(p: Phrase, context: Context) -> Reading | None:
    """4/17/2025, 17/4/2025 or 17.4.2025; of two ways to read it, the one near publication, else none:
    what is long past is as near either way.
    """
    a, b, y = (int(w) for w in p.words("DAYNUM", "NUM", "YEAR"))
    if y < 100:
        y = full_year(y, context)
    elif y < 1000:
        return None
    both = [day_of(y, a, b), day_of(y, b, a)]
    if "." in p.classes:
        both = both[1:]
    ways = [period for period in both if period]
    if not ways:
        return None
    if len({w.begin for w in ways}) == 1:
        return dated(ways[0], "absolute")
    if context.published is None:
        return UNRESOLVED
    now = context.published
    near = min(ways, key=lambda w: abs((w.begin - now).days))
    return dated(near, "absolute") if abs((near.begin - now).days) <= _NEWS else UNRESOLVED


def calendar_day(p: Phrase, context: Context) -> Reading | None:
    (month,) = phrases.months(p)[:1]
    dom = int(p.word("DAYNUM") or phrases.ordinal(p) or 30)
    y = phrases.year(p)
    if y is not None:
        period = day_of(y, month, dom)
        return dated(period, "absolute") if period else None
    shared = _year_of_range(p, month, dom)
    if shared is not None:
        return dated(day_of(shared, month, dom), "absolute")
    pointed = _year_pointed_at(p, context)
    if pointed is not None:
        return dated(day_of(pointed, month, dom), "published")
    return day_without_year(p, month, dom, context)


def _year_pointed_at(p: Phrase, context: Context) -> int | None:
    """The year that "last year" or "of next year" behind a day means; None where there is no such thing behind it."""
    m = _year_behind().match(p.lex.classes, p.last)
    if m is None or context.published is None or p.lex.tokens[m.end() - 1].lower() != "year":
        return None
    shift = {"last": -1, "this": 0, "next": 1}.get(p.lex.tokens[m.start(1)].lower())
    return None if shift is None else context.published.year + shift


@cache
def _year_behind() -> re.Pattern[str]:
    """Such words as "last year" and "of next year", over word classes; group 1 is the pointer."""
    c = CLASSES
    return re.compile(f",?[ \\n](?:{c['OF']}[ \\n])?([{c['POINT']}{c['PAST']}])[ \\n]{c['UNIT']}")


def _year_of_range(p: Phrase, month: int, dom: int) -> int | None:
    """Of "1 Aug to 3 Sept 2024" the first day's year: the one the second gives for both."""
    m = _second_end().match(p.lex.classes, p.last)
    if m is None:
        return None
    second = p.part(p.last, m.end())
    ends = (phrases.months(second)[0], int(second.word("DAYNUM")))
    return (phrases.year(second) or 1) - ((month, dom) > ends)


@cache
def _second_end() -> re.Pattern[str]:
    """A dash or "to" and a date with its year, over word classes."""
    c = CLASSES
    month, day = f"[{c['MONTH']}{c['MAYBE']}][.]?", f"{c['DAYNUM']}{c['TH']}?"
    return re.compile(f"[ \\n]?[-{c['TO']}][ \\n]?(?:{month} ?{day}|{day}[ -]?{month}),?[ \\n]{c['YEAR']}")


def day_without_year(p: Phrase, month: int, dom: int, context: Context) -> Reading:
    """That day of the year meant; a weekday that goes with it decides between years."""
    number = phrases.weekday(p)

    def of(year: int) -> Period | None:
        day = day_of(year, month, dom)
        return day if day and (number is None or day.begin.weekday() == number) else None

    reading = in_a_year(p, of, context)
    if reading.period or number is None:
        return reading
    return in_a_year(p, lambda year: day_of(year, month, dom), context)


def nth_of_month(p: Phrase, context: Context) -> Reading | None:
    """The 15th: of the month last spoken of, else the latest, or the next one where the clause looks ahead.

    What is counted is no day: "the 15th floor", "the 101st Airborne".
    """
    follower = p.token(1) if p.after(1) in (" ", "\n") else ""
    if (follower[:1].isalpha() and follower.lower() not in STOPWORDS) or p.after(1) == "-":
        return None
    if p.word("THE") != "the" or p.word_before() not in _BEFORE_A_DAY:
        return None
    dom = int(p.word("DAYNUM"))
    spoken, now = context.anchor(p, ("day", "month"), reach=1), context.published
    if spoken:
        later = spoken.unit == "day" and p.word_before() in {"to", "until", "till", "and"} and dom < spoken.begin.day
        month = containing("month", spoken.begin).moved(1 if later else 0)
        return dated(day_of(month.begin.year, month.begin.month, dom) if month else None, "text")
    if now is None:
        return UNRESOLVED
    here = day_of(now.year, now.month, dom)
    if here is None or (here.begin > now) != looks_ahead(p):
        return UNRESOLVED
    return dated(here, "published")


def weekday_and_nth(p: Phrase, context: Context) -> Reading:
    """Friday 14th, Friday the 14th: of the months around publication, the nearest that has it."""
    number, dom, now = phrases.weekday(p), int(p.word("DAYNUM")), context.published
    if now is None:
        return UNRESOLVED
    here = containing("month", now)
    months = [month.begin for step in range(-_MONTHS_AWAY, _MONTHS_AWAY + 1) if (month := here.moved(step))]
    fitting = [d for m in months if (d := day_of(m.year, m.month, dom)) and d.begin.weekday() == number]
    return dated(min(fitting, key=lambda d: abs((d.begin - now).days), default=None), "published")


def days_of_month(p: Phrase, context: Context) -> list[tuple[Phrase, Reading]]:
    """Both days of "4 and 6 February", "Oct. 12-13, 2024"."""
    numbers = [k for k in range(p.first, p.last) if p.lex.classes[k] == CLASSES["DAYNUM"]][:2]
    month, y = phrases.months(p)[0], phrases.year(p)
    found = []
    month_first = p.lex.classes[p.first] != CLASSES["DAYNUM"] and not p.has("THE")
    for n, k in enumerate(numbers):
        dom = int(p.lex.tokens[k])
        if y is not None:
            reading = dated(day_of(y, month, dom), "absolute")
        else:
            reading = day_without_year(p, month, dom, context)
        with_suffix = k + 2 if p.lex.classes[k + 1 : k + 2] == CLASSES["TH"] else k + 1
        first = p.first if n == 0 and month_first else k
        last = p.last if n == 1 else with_suffix
        found.append((p.part(first, last), reading))
    return found


def bare_weekday(p: Phrase, context: Context) -> Reading | None:
    """The latest such day, publication day included; the next one where a pointer or the clause looks ahead.

    An adjective that makes a name of it ("Black Monday") leaves it open.
    """
    number = phrases.weekday(p)
    if number is None:
        return None
    if p.has("WDAYS"):
        return Reading("SET", f"XXXX-WXX-{number + 1}")
    now = context.published
    if now is None:
        return UNRESOLVED
    if p.lex.tokens[p.first][0].isupper() and p.word_before() in NAMED_DAYS:
        return UNRESOLVED
    if _names_a_paper(p):
        return None
    if p.token(1).lower() in _PLURAL_PARTS and p.after(1) == " ":
        return Reading("SET", f"XXXX-WXX-{number + 1}")
    pointers = p.words("POINT", "PAST", "CURRENT")
    if p.first and p.rule == "clockday" and points_ahead(p):
        pointers.append("coming")
    if FROM_TEXT.get(pointers[0] if pointers else "") or ("next" in pointers and p.word_before() == "the"):
        return _weekday_from_text(number, pointers[0], context.anchor(p, ("day",), reach=1))
    if not pointers and (number - now.weekday()) % 7 == 1 and not word_ahead(p) and not is_told(p, onward=True):
        return UNRESOLVED  # tomorrow or six days ago
    try:
        return dated(Period("day", weekday_near(p, number, pointers, now)), "published")
    except OverflowError:
        return UNRESOLVED


def _names_a_paper(p: Phrase) -> bool:
    """Whether the day is part of a title: "the Sunday Times", "The Mail on Sunday"."""
    follows = p.token(1)
    if p.after(1) == " " and follows[:1].isupper() and follows.lower() in PAPERS:
        return True
    on_sunday = p.word_before() == "on" and p.word("WDAY") == "sunday"
    return on_sunday and p.token(-4)[:1].isupper() and p.token(-4).lower() in PAPERS


def _weekday_from_text(number: int, pointer: str, anchor: Period | None) -> Reading:
    """The following Monday, the previous Friday: from the day last spoken of, else open."""
    if anchor is None:
        return UNRESOLVED
    away = (number - anchor.begin.weekday()) % 7
    back = FROM_TEXT.get(pointer, 1) < 0
    return dated(anchor.moved((away or 7) - 7 if back and away else -7 if back else away or 7), "text")


def weekdays_ago(_p: Phrase, _context: Context) -> Reading:
    """Two Fridays ago: whether last Friday counts is anybody's guess."""
    return UNRESOLVED


def weekday_of(p: Phrase, context: Context) -> Reading | None:
    """Tuesday of last week."""
    number, now = phrases.weekday(p), context.published
    step = STEPS.get(p.word("POINT", "PAST", "CURRENT"))
    if number is None or phrases.unit(p) != "W" or step is None:
        return UNRESOLVED
    try:
        monday = containing("week", now).moved(step) if now else None
        return dated(Period("day", monday.begin + timedelta(days=number)) if monday else None, "published")
    except OverflowError:
        return UNRESOLVED


def nth_weekday(p: Phrase, context: Context) -> Reading | None:
    """The second Tuesday of November, the last Friday in May 2025."""
    month, y = phrases.months(p)[0], phrases.year(p)
    number, n = phrases.weekday(p) or 0, phrases.ordinal(p)
    if n is None and p.word("POINT", "PAST") != "last":
        return UNRESOLVED

    def of(year: int) -> Period | None:
        return nth_weekday_of(year, month, number, n or -1)

    return in_a_year(p, of, context) if y is None else dated(of(y), "absolute")


def weekday_near(p: Phrase, number: int, pointers: list[str], now: date) -> date:
    back = (now.weekday() - number) % 7
    on = (number - now.weekday()) % 7
    if "past" in pointers or "last" in pointers or "previous" in pointers:
        return now - timedelta(days=back or 7)
    if "next" in pointers or "coming" in pointers or "following" in pointers:
        return now + timedelta(days=on or 7)
    if "this" in pointers:
        return now + timedelta(days=number - now.weekday())
    ahead = word_ahead(p)
    if ahead and (ahead != "set" or p.before(2).strip() != CLASSES["AHEAD"]):  # "set Friday as the deadline"
        return now + timedelta(days=on)
    return now - timedelta(days=back)
