"""Time expressions of a text, resolved against its publication date: the entrance to this room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ceasefire_cli.model import Sentence, Timex
from ceasefire_cli.when import clock, counted, days, holidays, months, phrases, relative, stretches, years
from ceasefire_cli.when.bounds import mod, with_ranges
from ceasefire_cli.when.context import UNRESOLVED, Context, Reading, looks_ahead
from ceasefire_cli.when.grammar import phrase
from ceasefire_cli.when.lexing import CLASSES, lexed
from ceasefire_cli.when.periods import Period
from ceasefire_cli.when.phrases import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from ceasefire_cli.when.lexing import Lexed

RULES: Final[dict[str, Callable[[Phrase, Context], Reading | None]]] = {
    "iso": days.iso,
    "slash": days.slash,
    "date": days.calendar_day,
    "monthyear": months.month_year,
    "month": months.month,
    "spelled": years.spelled,
    "year": years.plain_year,
    "shortyear": years.short_year,
    "years": years.years,
    "decade": years.decade,
    "century": years.century,
    "season": months.season,
    "fiscalyear": years.fiscal_year,
    "weekday": days.bare_weekday,
    "weekdayof": days.weekday_of,
    "nthday": days.nth_weekday,
    "clock": clock.clock,
    "clockday": clock.clock_and_day,
    "dayhour": clock.part_of_day,
    "deictic": relative.deictic,
    "dayafter": relative.day_after_tomorrow,
    "fromday": counted.from_day,
    "dayweek": counted.day_week,
    "agoday": counted.ago_day,
    "beforelast": counted.before_last,
    "ago": counted.ago,
    "weekdaysago": days.weekdays_ago,
    "orddate": days.calendar_day,
    "nth": days.nth_of_month,
    "dayofmonth": days.weekday_and_nth,
    "partofdate": clock.part_of_date,
    "part": clock.bare_part,
    "recent": stretches.recent,
    "before": counted.before,
    "yearearlier": relative.year_earlier,
    "sameperiod": relative.same_period,
    "code": months.quarter_code,
    "ordunit": relative.quarter_or_half,
    "relunit": relative.relative_unit,
    "yearend": relative.edge_of_unit,
    "edgeunit": relative.edge_of_unit,
    "theunit": relative.the_unit,
    "relunits": stretches.pointed_units,
    "firstunits": stretches.first_units,
    "duration": stretches.length,
    "twodurations": stretches.two_lengths,
    "units": stretches.some_units,
    "everyday": stretches.every,
    "daily": stretches.frequency,
    "now": stretches.reference,
    "thepast": stretches.the_past,
}


RANGES: Final = {
    "daysmonth": days.days_of_month,
    "monthdays": days.days_of_month,
    "months": months.two_months,
    "holiday": holidays.holiday,
}
_MONTH_CLASSES: Final = frozenset(CLASSES[name] for name in ("MONTH", "MAYBE"))
_LENGTHS_FOLLOW: Final = frozenset({"by", "for", "of", "within", "in", "after", "every", "another", "last", "lasts"})
_BOUND_BY: Final = frozenset({"ended", "ending", "of"})
_DATES: Final = frozenset({"date", "holiday", "orddate", "iso", "weekday", "month", "monthyear", "deictic"})


def timexes(text: str, published: date | None, sentences: Sequence[Sentence]) -> tuple[Timex, ...]:
    """The time expressions of a text, in order, never overlapping.

    Without `published` only what is absolute, or hangs on something absolute in the text, has a value. A value of ""
    means: found, not resolved; the publication date is never a stand-in. `sentences` bound how far an expression
    looks for a date to hang on.
    """
    lex = lexed(text)
    context = Context(published, sentences)
    found: list[Timex] = []
    for p in phrases_of(lex):
        for part, reading in readings(p, context):
            if reading.period and not _compares(part):
                context.remember(
                    Period("day", reading.period.begin) if reading.type == "TIME" else reading.period,
                    part.start,
                    reading.basis,
                )
            found.append(timex(text, part, reading))
    return tuple(with_ranges(text, clock.with_days(found, context)))


def phrases_of(lex: Lexed) -> Iterator[Phrase]:
    """The grammar's matches."""
    for m in phrase().finditer(lex.classes):
        yield Phrase(m.lastgroup or "", lex, m.start(), m.end())


def readings(p: Phrase, context: Context) -> list[tuple[Phrase, Reading]]:
    """What a match says: one reading, or two for a range ("4 and 6 February"). Beyond the calendar it says nothing."""
    try:
        return _readings(p, context)
    except (ValueError, OverflowError):  # "'82" in an article of the year 71
        return [(p, UNRESOLVED)]


def _readings(p: Phrase, context: Context) -> list[tuple[Phrase, Reading]]:
    if p.rule in RANGES:
        return RANGES[p.rule](p, context)
    if p.rule == "before" and p.has("BEFORE"):
        return [beside_event(p, context)]
    if p.rule == "weekon":
        return week_on(p, context)
    if p.rule == "before" and p.has("ERLIER") and p.token(1) == "than":
        bare = p.part(p.first, p.last - 2)  # "two months later than planned": how much, not when
        return [(bare, counted.stretch(bare))]
    if p.rule == "theunit" and p.token(1) in _BOUND_BY:
        spoken = p.has("QUARTER") and context.anchor(p, ("quarter",), reach=6)  # by the firm's own count
        day = None if spoken else _date_at(p, p.last + 3, context)
        bound = relative.bounded(p, p.token(1), day) if day else None
        if bound:
            return [(p, bound)]
    reading = RULES[p.rule](p, context)
    return [(p, reading)] if reading else []


def beside_event(p: Phrase, context: Context) -> tuple[Phrase, Reading]:
    """A length by an event: "seven weeks before January 20" counts from that date, "two days before." from the text.

    What happened "two days before the vote" has no day here, as the vote has none: two days are a length.
    """
    at = p.last + (3 if p.after(3)[1:2] == CLASSES["THE"] else 1)
    event = _date_at(p, at, context) if p.after(1) in (" ", "\n") else None
    if event:
        return p, counted.counted_from(p, event)
    if p.after(1) in ("", ".", ",", ";", "|", ")"):
        return p, counted.before(p, context) or UNRESOLVED
    bare = p.part(p.first, p.last - 2)
    return bare, UNRESOLVED if p.has("THE") else stretches.length(bare, context) or UNRESOLVED


def week_on(p: Phrase, context: Context) -> list[tuple[Phrase, Reading]]:
    """A week on Monday, two weeks tomorrow: so long after that day, where the clause looks ahead.

    Else a length and a day side by side: "put the vote off by a week on Monday".
    """
    if (
        phrases.unit(p) in {"W", "2W"}
        and looks_ahead(p)
        and p.word_before() not in _LENGTHS_FOLLOW
        and p.token(1) not in {"since", "after"}
    ):
        reading = counted.from_day(p, context)
        return [(p, reading)] if reading else []
    at = max(p.lex.classes.rfind(CLASSES[name], p.first, p.last) for name in ("UNIT", "UNITS")) + 1
    day = next(k for k in range(at, p.last) if p.lex.classes[k] in (CLASSES["TODAY"], CLASSES["WDAY"]))
    length = Phrase("duration", p.lex, p.first, at)
    named = Phrase("weekday" if phrases.weekday(p) is not None else "deictic", p.lex, day, p.last)
    return [*_readings(length, context), *_readings(named, context)]


def _date_at(p: Phrase, at: int, context: Context) -> Period | None:
    """The period of a date that begins at that token; None where none does."""
    m = phrase().match(p.lex.classes, at)
    if m is None or m.lastgroup not in _DATES:
        return None
    named = readings(Phrase(m.lastgroup, p.lex, m.start(), m.end()), context)
    return named[0][1].period if named else None


def timex(text: str, p: Phrase, reading: Reading) -> Timex:
    end = p.end
    if text[end - 1] == "." and p.lex.classes[p.last - 2] in _MONTH_CLASSES and not _is_abbreviation(p):
        end -= 1
    period = reading.period
    return Timex(
        p.start,
        end,
        text[p.start : end],
        reading.type,
        reading.value,
        period.begin if period else None,
        period.end if period else None,
        reading.basis,
        p.rule,
        mod(p) if period else "",
    )


def _is_abbreviation(p: Phrase) -> bool:
    """Whether the full stop at the end belongs to the month ("Oct."), not to the sentence ("October.")."""
    word = p.lex.tokens[p.last - 2]
    return len(word) <= 4 and word.lower() not in {"may", "june", "july"}


def _compares(p: Phrase) -> bool:
    """Whether the phrase looks aside at another year ("a year earlier"), so that nothing later hangs on it."""
    if p.rule == "relunit" and p.has("YEAR") and p.has("PERIOD", "QUARTER"):
        return True
    return p.rule in {"yearearlier", "sameperiod"} or (p.rule in {"ago", "before"} and p.word("UNIT") == "year")
