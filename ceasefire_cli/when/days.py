"""Readings of single days: written out, by weekday, or as the ends of a range of days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ceasefire_cli.vocab.timewords import NAMED_DAYS, STEPS
from ceasefire_cli.when import phrases
from ceasefire_cli.when.context import UNRESOLVED, Reading, dated, looks_ahead, points_ahead
from ceasefire_cli.when.lexing import CLASSES
from ceasefire_cli.when.periods import Period, containing, day_of, days_in_month
from ceasefire_cli.when.years import full_year

if TYPE_CHECKING:
    from datetime import date

    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.phrases import Phrase


def iso(p: Phrase, _: Context) -> Reading | None:
    numbers = p.words("YEAR", "DAYNUM", "NUM")
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
    """4/17/2025, 17/4/2025 or 17.4.2025; of two ways to read it, the one near publication, else none."""
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
    return dated(min(ways, key=lambda w: abs((w.begin - now).days)), "absolute")


def calendar_day(p: Phrase, context: Context) -> Reading | None:
    (month,) = phrases.months(p)[:1]
    dom = int(p.words("DAYNUM")[0])
    y = phrases.year(p)
    if y is not None:
        period = day_of(y, month, dom)
        return dated(period, "absolute") if period else None
    if p.word("POINT", "PAST", "CURRENT") == "last" and context.published:
        this = day_of(context.published.year, month, dom)
        before = this if this and this.begin < context.published else day_of(context.published.year - 1, month, dom)
        return dated(before, "published")
    return day_without_year(month, dom, phrases.weekday(p), context)


def day_without_year(month: int, dom: int, weekday: int | None, context: Context) -> Reading | None:
    """The nearest such day to publication; a weekday that goes with it decides between years."""
    if day_of(2000, month, dom) is None:
        return None
    now = context.published
    if now is None:
        return UNRESOLVED
    near = [d for y in range(now.year - 1, now.year + 2) if (d := day_of(y, month, dom))]
    if weekday is not None:
        near = [d for d in near if d.begin.weekday() == weekday] or near
    return dated(min(near, key=lambda d: abs((d.begin - now).days)), "published") if near else UNRESOLVED


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
            reading = day_without_year(month, dom, None, context) or UNRESOLVED
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
    pointers = p.words("POINT", "PAST", "CURRENT")
    if p.first and p.rule == "clockday" and points_ahead(p):
        pointers.append("coming")
    try:
        return dated(Period("day", weekday_near(p, number, pointers, now)), "published")
    except OverflowError:
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
    if y is None and context.published is None:
        return UNRESOLVED
    number, n = phrases.weekday(p) or 0, phrases.ordinal(p)
    if n is None and p.word("POINT", "PAST") != "last":
        return UNRESOLVED
    if y is None:
        reading = day_without_year(month, 15, None, context)
        y = reading.period.begin.year if reading and reading.period else None
    first = day_of(y, month, 1) if y else None
    if y is None or first is None:
        return UNRESOLVED
    dom = 1 + (number - first.begin.weekday()) % 7
    if n is None:
        dom += (days_in_month(y, month) - dom) // 7 * 7
    else:
        dom += 7 * (n - 1)
    return dated(day_of(y, month, dom), "absolute" if p.has("YEAR") else "published")


def weekday_near(p: Phrase, number: int, pointers: list[str], now: date) -> date:
    back = (now.weekday() - number) % 7
    on = (number - now.weekday()) % 7
    if "past" in pointers or "last" in pointers or "previous" in pointers:
        return now - timedelta(days=back or 7)
    if "next" in pointers or "coming" in pointers or "following" in pointers:
        return now + timedelta(days=on or 7)
    if "this" in pointers:
        return now + timedelta(days=number - now.weekday())
    if looks_ahead(p):
        return now + timedelta(days=on)
    return now - timedelta(days=back)
