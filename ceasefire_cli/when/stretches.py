"""Readings that name no day: durations ("five years"), repetitions ("daily"), and "now", "recently"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.stopwords import STOPWORDS
from ceasefire_cli.vocab.timewords import FREQUENCIES, PARTS_OF_DAY, REFERENCES
from ceasefire_cli.when import phrases
from ceasefire_cli.when.context import Reading
from ceasefire_cli.when.lexing import CLASSES
from ceasefire_cli.when.relative import relative_unit

if TYPE_CHECKING:
    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.phrases import Phrase

_UNIT_CLASSES: Final = frozenset(CLASSES[name] for name in ("UNIT", "UNITS", "QUARTER", "CENTURY"))
_VAGUELY: Final = {"recent": "PAST_REF", "past": "PAST_REF", "coming": "FUTURE_REF"}
_NO_TIME: Final = frozenset({"most", "more", "in", "a", "and"})  # "a future deal": one day or never
_HUNDREDS: Final = frozenset({"tens", "dozens", "scores", "hundreds", "thousands", "millions"})
_A_RATE_AFTER: Final = frozenset("10YhBv%")


def length(p: Phrase, _: Context) -> Reading | None:
    """So many of a unit; a rate ("15 a year") is a repetition, an age ("41 years old") nothing."""
    code = phrases.unit(p)
    after = p.after(2)
    if "O" in after or (after[:1] == "-" and p.token(1) == "old"):
        return None
    if p.before(2)[:1] == "O" or p.token(3) == "age" or (p.word_before() == "of" and p.word_before(2) == "age"):
        return None  # aged 41 years, 41 years of age, the age of 41 years
    if code == "Q" and ((after[1:2] == "f" and not p.has("ADJ")) or p.has("A", "HALF")):
        return None  # a quarter of the votes
    if p.has("A") and not p.has("VAGUE", "BIG", "HALF"):
        if p.before(2)[:1] == CLASSES["UNITS"]:
            return None  # 24 hours a day
        if _is_rate(p):
            return Reading("SET", phrases.duration(1, code))
        if code in {"TM", "TH"} and after[1:2] == "":
            return None
    return Reading("DURATION", phrases.length(p))


def two_lengths(p: Phrase, _: Context) -> Reading | None:
    """Two years and nine months, as one length."""
    units = [k for k in range(p.first, p.last) if p.lex.classes[k] in _UNIT_CLASSES]
    cut = units[0] + 1
    behind = next(k for k in range(cut, p.last) if p.lex.classes[k] == CLASSES["AND"]) + 2
    first, second = p.part(p.first, cut), p.part(behind, p.last)
    a, b = (phrases.duration(phrases.count(part), phrases.unit(part)) for part in (first, second))
    if phrases.unit(first) == phrases.unit(second) or p.token(1) == "old":
        return None
    return Reading("DURATION", a + (b[2:] if "T" in a else b[1:]))


def _is_rate(p: Phrase) -> bool:
    """Whether a figure, a price or "once" stands right before "a year"."""
    if p.before(1) not in (" ", "\n"):
        return False
    return p.before(2)[0] in _A_RATE_AFTER


def pointed_units(p: Phrase, context: Context) -> Reading | None:
    """The last five years, recent months; one of a kind ("last week") is a date."""
    pointer = p.word("POINT", "PAST", "CURRENT", "RECENT")
    if p.has("UNITS"):
        if pointer == "these" and p.word("UNITS") == "days" and not p.has("DAYNUM", "NUM", "CARD"):
            return Reading("DATE", "PRESENT_REF")
        if pointer in {"same", "that", "then", "this", "current"} and not p.has("DAYNUM", "NUM", "CARD"):
            return None
        if pointer in _VAGUELY and not p.has("DAYNUM", "NUM", "YEAR", "CARD", "BIG", "VAGUE"):
            return Reading("DATE", _VAGUELY[pointer])
        counted = p.has("DAYNUM", "NUM", "YEAR", "CARD", "BIG", "VAGUE")
        return Reading("DURATION", phrases.duration(phrases.count(p) if counted else None, phrases.unit(p)))
    if p.has("DAYNUM", "NUM", "CARD", "BIG") and not p.has("YEAR"):
        return Reading("DURATION", phrases.duration(phrases.count(p), phrases.unit(p)))  # "that 30 day window"
    return relative_unit(p, context)


def first_units(p: Phrase, _: Context) -> Reading | None:
    return Reading("DURATION", phrases.duration(phrases.count(_behind_ordinal(p)), phrases.unit(p)))


def _behind_ordinal(p: Phrase) -> Phrase:
    spaces = [k for k in range(p.first, p.last) if p.lex.classes[k] in " \n"]
    return p.part(spaces[1 if p.word("THE") else 0] + 1, p.last)


def some_units(p: Phrase, _: Context) -> Reading | None:
    """Units without a number: "for years", "weeks"."""
    code = phrases.unit(p)
    beside = p.after(2)[1:2] in (CLASSES["BEFORE"], CLASSES["ERLIER"])  # "hours after the vote"
    if (
        (code.startswith("T") and p.before(2)[:1] != CLASSES["PREP"] and not beside)
        or p.after(2)[1:2] == "O"
        or p.before(1) == "-"
    ):
        return None
    if code == "Q" or (p.word_before() == "of" and p.word_before(2) in _HUNDREDS):
        return None
    return Reading("DURATION", phrases.duration(None, code))


def every(p: Phrase, _: Context) -> Reading | None:
    number = phrases.weekday(p)
    if number is not None:
        return Reading("SET", f"XXXX-WXX-{number + 1}")
    if p.has("PART"):
        return Reading("SET", f"XXXX-XX-XXT{PARTS_OF_DAY[p.word('PART')]}")
    n = phrases.ordinal(p)
    return Reading("SET", phrases.duration(n or phrases.count(p.part(p.first + 2, p.last)), phrases.unit(p)))


def frequency(p: Phrase, _: Context) -> Reading | None:
    word, follower = p.word("DAILY"), p.token(1) if p.after(1) == " " else ""
    if word == "annual" and (follower[:1].isupper() or follower in {"meeting", "general"}):
        return None  # one of a kind, "the annual Meeting of Friends"
    return Reading("SET", FREQUENCIES[word])


def reference(p: Phrase, _: Context) -> Reading | None:
    if p.after(1) == "-" or (
        p.word("NOW") == "soon" and (p.word_before() in {"as", "too", "how"} or p.token(1) in {"as", "after"})
    ):
        return None
    return Reading("DATE", REFERENCES[p.word("NOW", "CURRENT")])


def recent(p: Phrase, _: Context) -> Reading | None:
    """Recent, future: before what they tell the time of ("recent losses"), else no expression of time."""
    follower = p.token(1) if p.after(1) in (" ", "\n") else ""
    if not follower[:1].isalpha() or follower.lower() in STOPWORDS or p.word_before() in _NO_TIME:
        return None
    return Reading("DATE", "PAST_REF" if p.has("RECENT") else "FUTURE_REF")


def the_past(p: Phrase, _: Context) -> Reading | None:
    if p.word("THE") != "the":
        return None
    if p.has("FUTURE"):
        return Reading("DATE", "FUTURE_REF")
    return Reading("DATE", "PAST_REF") if p.word_before() in {"in", "of", "from"} else None
