"""Readings of times of day: "10 p.m. Wednesday", "Tuesday night", "18:00 UTC"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.timewords import DEICTIC, HOURS_NAMED, PARTS_OF_DAY, ZERO_ZONES
from ceasefire_cli.when import days, relative
from ceasefire_cli.when.context import Basis, Reading
from ceasefire_cli.when.lexing import CLASSES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Timex
    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.phrases import Phrase

_LOOK_AROUND: Final = 6  # expressions before and behind a clock time among which its day may be
_SENTENCES_BACK: Final = 2
_BESIDE: Final = 3  # characters between one time and the same by another clock: " (", ", ", " / "
_MOST_BEHIND: Final = 14  # hours
_MOST_AHEAD: Final = 12
_BEFORE_A_CLOCK: Final = frozenset({"at", "by", "until", "till", "around", "about"})
OVERNIGHT: Final = "TNI"  # its day is the one before or the one after
_MERIDIEM: Final = frozenset(CLASSES[name] for name in ("AMPM", "P", "A"))


def hour(p: Phrase) -> tuple[str, int] | None:
    """The clock time as "T22:00", and how many tokens it takes; None where it is none."""
    tokens, classes, k = p.lex.tokens, p.lex.classes, p.first
    if classes[k] == CLASSES["NOON"]:
        return f"T{HOURS_NAMED[tokens[k].lower()]}", k + 1
    if classes[k] == CLASSES["YEAR"] or len(tokens[k]) > 2:
        h, m = int(tokens[k][:-2] or 0), int(tokens[k][-2:])
        if len(tokens[k]) != 4 or h > 23 or m > 59:
            return None
        return f"T{h:02}:{m:02}", k + 1
    h, m, k = int(tokens[k]), 0, k + 1
    if k + 1 < p.last and classes[k] in ":." and classes[k + 1] in "10":
        if len(tokens[k + 1]) != 2:
            return None
        m, k = int(tokens[k + 1]), k + 2
    while k + 1 < p.last and classes[k] == ":":
        k += 2
    if k < p.last and classes[k] == " " and k + 1 < p.last and classes[k + 1] in _MERIDIEM:
        k += 1
    if k < p.last and classes[k] in _MERIDIEM and (classes[k] == CLASSES["AMPM"] or CLASSES["M"] in classes[k : k + 4]):
        if not 1 <= h <= 12:
            return None
        h = h % 12 + (12 if tokens[k].lower().startswith("p") else 0)
        k = k + 1 if classes[k] == CLASSES["AMPM"] else classes.index(CLASSES["M"], k) + 1
    return (f"T{h:02}:{m:02}", k) if h <= 24 and m <= 59 else None


def clock(p: Phrase, _: Context) -> Reading | None:
    """A clock time; its day is the one named in the same sentence, found when all days are read (see `timexes`)."""
    here = hour(p)
    if here is None:
        return None
    plain = not p.has("ZONE", "AMPM", "M", "NOON")
    if plain and p.word_before() not in _BEFORE_A_CLOCK:
        return None
    if p.has("NOON") and (p.before(1) == "-" or p.word_before() == "high"):
        return None
    return Reading("TIME", here[0] + zone(p))


def zone(p: Phrase) -> str:
    return "Z" if any(w.upper() in ZERO_ZONES for w in p.words("ZONE")) else ""


def clock_and_day(p: Phrase, context: Context) -> Reading | None:
    if p.has("EARLY") and p.has("PART"):  # mid-afternoon yesterday
        return part_of_day(p, context)
    here = hour(p)
    if here is None:
        return None
    at = here[1]
    while at < p.last and p.lex.classes[at] not in " \n":
        at += 1
    rest = p.part(at, p.last)
    day = day_named(rest, context)
    value = here[0] + zone(p)
    return Reading("TIME", day.value + value, day.period, day.basis) if day else Reading("TIME", value)


def day_named(p: Phrase, context: Context) -> Reading | None:
    if p.has("MONTH", "MAYBE"):
        reading = days.calendar_day(p, context)
    elif p.has("TODAY"):
        reading = relative.deictic(p, context)
    else:
        reading = days.bare_weekday(p, context)
    return reading if reading and reading.period else None


def part_of_day(p: Phrase, context: Context) -> Reading | None:
    """A part of a day: this morning, last night, Tuesday evening, tomorrow at noon."""
    word = p.word("PART", "NOON")
    code = PARTS_OF_DAY.get(word) or HOURS_NAMED[word]
    if p.has("WDAY"):
        reading = days.bare_weekday(p, context)
        day = reading.period if reading else None
    elif p.has("TODAY"):
        day = context.day_at(DEICTIC[p.word("TODAY")])
    elif p.has("POINT", "PAST", "CURRENT") and not p.has("UNIT"):
        pointer = p.word("POINT", "PAST", "CURRENT")
        steps = {"this": 0, "last": -1}.get(pointer)
        if pointer in {"that", "same", "previous", "following", "next"}:
            anchor = context.anchor(p, ("day",))
            day = anchor.moved({"previous": -1, "following": 1, "next": 1}.get(pointer, 0)) if anchor else None
        elif steps is None:
            return None
        else:
            day = context.day_at(steps)
    else:
        return None
    if day is None:
        return Reading("TIME")
    basis: Basis = "text" if p.word("POINT") in {"that", "same", "previous", "following", "next"} else "published"
    return Reading("TIME", f"{day.value}T{code}", day, basis)


def part_of_date(p: Phrase, context: Context) -> Reading | None:
    """The night of 24 February 2022, overnight on Tuesday."""
    at = next(k for k in range(p.first, p.last) if p.lex.classes[k] == CLASSES["PART"])
    rest = p.part(at + 2, p.last)
    day = day_named(rest, context)
    if day and "T" in day.value:
        return day  # "morning tonight": the day goes with its own part
    code = PARTS_OF_DAY[p.word("PART")]
    return Reading("TIME", f"{day.value}T{code}", day.period, day.basis) if day else Reading("TIME")


def bare_part(p: Phrase, _: Context) -> Reading | None:
    """In the evening, by mid afternoon, overnight: a time whose day stands elsewhere, or nowhere."""
    word = p.word("PART")
    if word == "overnight":
        return Reading("TIME", OVERNIGHT)
    if p.has("EARLY") or (p.has("THE") and p.word_before() in {"in", "during", "by"}):
        return Reading("TIME", f"T{PARTS_OF_DAY[word]}")
    return None


def with_days(found: Sequence[Timex], context: Context) -> list[Timex]:
    """Clock times take the day named nearest in their sentence, else the last one named shortly before."""
    out = list(found)
    for k, t in enumerate(found):
        if t.type != "TIME" or t.begin or not t.value or t.value == OVERNIGHT or t.rule == "clockday":
            continue  # "10 a.m. Friday" has a day of its own, told or not
        if k and (again := _same_moment(out[k - 1], t)):
            out[k] = again
            continue
        source = _day_for(k, found, context)
        if source and source.begin:
            out[k] = t._replace(
                value=f"{source.begin.isoformat()}{t.value}",
                begin=source.begin,
                end_day=source.end_day,
                basis=source.basis,
            )
    return out


def _same_moment(told: Timex, t: Timex) -> Timex | None:
    """A time right behind another one, which it gives by another clock: "2 p.m. EDT on Tuesday (1800 GMT)"."""
    if (
        told.type != "TIME"
        or not told.begin
        or not told.end_day
        or "T" not in told.value
        or t.start - told.end > _BESIDE
    ):
        return None
    here, there = (value.partition("T")[2][:2] for value in (told.value, t.value))
    if not here.isdigit() or not there.isdigit():
        return None
    ahead = int(there) - int(here) if t.value.endswith("Z") else 0  # Greenwich is 14 hours behind at most, 12 ahead
    shift = timedelta(days=(ahead < -_MOST_BEHIND) - (ahead > _MOST_AHEAD))
    begin = told.begin + shift
    return t._replace(
        value=f"{begin.isoformat()}{t.value}", begin=begin, end_day=told.end_day + shift, basis=told.basis
    )


def _day_for(k: int, found: Sequence[Timex], context: Context) -> Timex | None:
    here = context.sentence(found[k].start)
    near = sorted(range(max(0, k - _LOOK_AROUND), min(len(found), k + _LOOK_AROUND + 1)), key=lambda d: (abs(d - k), d))
    days = [(found[d], context.sentence(found[d].start), d) for d in near if _is_day(found[d])]
    for day, sentence, _ in days:
        if sentence == here:
            return day
    if found[k].rule == "part":
        return None
    return next((day for day, sentence, d in days if d < k and here - sentence <= _SENTENCES_BACK), None)


def _is_day(t: Timex) -> bool:
    return t.begin is not None and t.end_day is not None and (t.end_day - t.begin).days == 1
