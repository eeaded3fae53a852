"""Readings of calendar dates: days, months, years, decades, whatever names a place in the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.months import DOUBTFUL_MONTHS, FIRST_NAMES, SEASON_STARTS, SEASONS
from ceasefire_cli.vocab.numberwords import ORDINALS, TENS, UNITS
from ceasefire_cli.vocab.timewords import DECADES, NAMED_DAYS
from ceasefire_cli.when import phrases
from ceasefire_cli.when.context import UNRESOLVED, Reading, dated, looks_ahead, points_ahead
from ceasefire_cli.when.lexing import CLASSES
from ceasefire_cli.when.periods import Period, Unit, day_of

if TYPE_CHECKING:
    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.phrases import Phrase

_CENTURIES_SPOKEN: Final = {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
_MONTH_COMPANY: Final = frozenset(
    "in by since until till from last next this early late mid of during through before after between and or to"
    " for around about on".split()
)
_SEASON_COMPANY: Final = frozenset("in during by since until before after through of early late".split())
_ROUGHLY: Final = frozenset("about some nearly almost over than least roughly approximately around only another".split())


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


def full_year(two_digits: int, context: Context) -> int:
    """'82 is 1982; the latest that is not far ahead of publication."""
    now = context.published.year if context.published else 2030
    century = now // 100 * 100
    return century + two_digits if century + two_digits <= now + 10 else century - 100 + two_digits


def calendar_day(p: Phrase, context: Context) -> Reading | None:
    month, = phrases.months(p)[:1]
    dom = int(p.words("DAYNUM")[0])
    y = phrases.year(p)
    if y is not None:
        period = day_of(y, month, dom)
        return dated(period, "absolute") if period else None
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


def month_year(p: Phrase, context: Context) -> Reading | None:
    y = phrases.year(p)
    if y is None and p.has("CARD"):
        y = spoken_year(p.words("CARD"))
    elif y is None:
        y = full_year(int(p.word("DAYNUM", "NUM")), context)
    return dated(Period("month", date(y, phrases.months(p)[0], 1)), "absolute") if y else None


def month(p: Phrase, context: Context) -> Reading | None:
    """A month alone: the latest one, the present one included; the next one where the clause looks ahead."""
    if not is_month(p):
        return None
    number, now = phrases.months(p)[0], context.published
    if now is None:
        return UNRESOLVED
    this_month = now.replace(day=1)
    pointer = p.word("POINT", "PAST")
    if p.has("UNIT"):  # "March of last year"
        shift = {"this": 0, "last": -1, "next": 1, "current": 0}.get(pointer)
        return dated(Period("month", date(now.year + shift, number, 1)), "published") if shift is not None else UNRESOLVED
    this_year = Period("month", date(now.year, number, 1))
    if pointer == "this":
        return dated(this_year, "published")
    ahead = pointer in {"next", "coming", "upcoming"} or (not pointer and looks_ahead(p))
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
    if p.has("POINT", "PAST", "EARLY", "EDGE", "ERLIER", "YEAR"):
        return True
    follows = p.token(1) if p.after(1) == " " else ""
    named = follows[:1].isupper() and p.after(2)[1:] == "x"
    if word in DOUBTFUL_MONTHS:
        return p.word_before() in _MONTH_COMPANY and not named and p.before(1) in (" ", "\n")
    return not named


def spoken_year(words: list[str]) -> int | None:
    """Nineteen ninety-six, twenty twenty-five; None for any other number."""
    if len(words) < 2 or words[0] not in _CENTURIES_SPOKEN:
        return None
    rest = sum(UNITS.get(w, TENS.get(w, 0)) for w in words[1:])
    return _CENTURIES_SPOKEN[words[0]] * 100 + rest if 10 <= rest <= 99 else None


def spelled(p: Phrase, _: Context) -> Reading | None:
    words = p.words("CARD")
    if p.has("UNIT"):  # the year two thousand (and) four
        if p.word("UNIT") != "year" or words[0] != "two" or p.word("BIG") != "thousand":
            return None
        y: int | None = 2000 + sum(UNITS.get(w, TENS.get(w, 0)) for w in words[1:])
    else:
        y = spoken_year(words)
    return dated(Period("year", date(y, 1, 1)), "absolute") if y else None


def plain_year(p: Phrase, _: Context) -> Reading | None:
    """A figure from 1500 to 2199 where nothing says that it counts or costs something."""
    y = phrases.year(p)
    if y is None:
        return None
    explicit = p.has("UNIT", "EDGE", "EARLY", "ERLIER")
    before, after = p.before(2), p.after(2)
    if not explicit:
        if before[-1:] in tuple("$,.:/-'") and before[-1:] and (before[-1:] == "$" or p.token(-2)[-1:].isalnum()):
            return None
        if after[:1] == "%" or (after[:1] in tuple(",./:-") and after[1:2] in tuple("10Y")) or after[1:2] in tuple("B%$"):
            return None
        if y < 1700 or y > 2100:
            return None
        if p.word_before() in _ROUGHLY and after[:1] == " " and p.token(1)[:1].islower() and p.token(1).endswith("s"):
            return None
    if before[-1:].isalpha() and before[-1:] not in " \n":
        return None
    return dated(Period("year", date(y, 1, 1)), "absolute")


def short_year(p: Phrase, context: Context) -> Reading | None:
    if p.word_before() not in {"in", "of", "since", "and", "to", "from", "until"} or p.after(1) == "'":
        return None
    return dated(Period("year", date(full_year(int(p.word("DAYNUM", "NUM")), context), 1, 1)), "absolute")


def years(p: Phrase, _: Context) -> Reading | None:
    """A year and the next ones in short: 1990-91; 2025-04, where that can be no later year, is a month."""
    first, second = p.lex.tokens[p.first], p.lex.tokens[p.last - 1]
    y = int(first)
    if len(second) == 2:
        tail = int(second)
        if tail > y % 100:
            end = y - y % 100 + tail
            return Reading("DATE", f"{y}/{end}", None, "absolute")
        if 1 <= tail <= 12:
            return dated(Period("month", date(y, tail, 1)), "absolute")
        return None
    if len(second) == 4 and int(second) > y:
        return Reading("DATE", f"{y}/{second}", None, "absolute")
    return None


def decade(p: Phrase, context: Context) -> Reading | None:
    word = p.word("NINETIES")
    if word:
        spoken = p.word("CARD")
        century = _CENTURIES_SPOKEN.get(spoken, 0) if spoken else 19
        if not century or not (spoken or p.has("THE", "EARLY", "EDGE")) or p.word_before() in {"his", "her", "their"}:
            return None
        if p.word("THE") not in {"", "the"}:
            return None
        return dated(Period("decade", date(century * 100 + DECADES[word] * 10, 1, 1)), "absolute")
    y = phrases.year(p)
    if y is None:
        tens = int(p.word("DAYNUM", "NUM"))
        y = full_year(tens, context) if tens < 100 else 1
    if y % 10:
        return None
    return dated(Period("decade", date(y, 1, 1)), "absolute")


def century(p: Phrase, _: Context) -> Reading | None:
    words = p.words("ORD", "CARD", "DAYNUM")
    number = sum(int(w) if w.isdigit() else ORDINALS.get(w) or TENS.get(w) or 0 for w in words)
    return dated(Period("century", date((number - 1) * 100, 1, 1)), "absolute") if 2 <= number <= 30 else None


def season(p: Phrase, context: Context) -> Reading | None:
    code = SEASONS[p.word("SEASON")]
    y, start = phrases.year(p), SEASON_STARTS[code]
    if y is not None:
        return dated(Period("season", date(y, start, 1)), "absolute")
    if p.word("SEASON") == "fall" and (p.word_before() not in _SEASON_COMPANY or p.after(2)[1:] == CLASSES["OF"]):
        return None
    if context.published is None:
        return UNRESOLVED
    return dated(latest(Period("season", date(context.published.year, start, 1)), context.published, ahead=looks_ahead(p)), "published")


def latest(period: Period, now: date, *, ahead: bool) -> Period | None:
    """Of the yearly returns of a period, the last one begun by `now`; looking ahead, the first not yet over."""
    if ahead and period.unit in {"quarter", "half"} and period.end and 0 <= (now - period.end).days < 100:
        ahead = False  # "expects to report for the third quarter": the one that has just ended
    yearly = 1 if period.unit == "season" else 12 // {"month": 1, "quarter": 3, "half": 6}[period.unit]
    if ahead:
        end = period.end
        return period.moved(yearly) if end and end <= now else period
    return period.moved(-yearly) if period.begin > now else period


def fiscal_year(p: Phrase, context: Context) -> Reading | None:
    """A financial year's number; which days it covers is the firm's affair."""
    y = phrases.year(p) or full_year(int(p.word("DAYNUM", "NUM")), context)
    return Reading("DATE", str(y), None, "absolute")


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
    return dated(latest(Period(unit, date(now.year, start, 1)), now, ahead=looks_ahead(p)), "published") if now else UNRESOLVED


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
    pointers = p.words("POINT", "PAST")
    if p.first and p.rule == "clockday" and points_ahead(p):
        pointers.append("coming")
    try:
        return dated(Period("day", weekday_near(p, number, pointers, now)), "published")
    except OverflowError:
        return UNRESOLVED


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


RANGES: Final = {"daysmonth": days_of_month, "monthdays": days_of_month, "months": two_months}
