"""Readings of years, decades and centuries."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.numberwords import ORDINALS, TENS, UNIT_WORDS, UNITS
from ceasefire_cli.vocab.timewords import DECADES, NUMBERED
from ceasefire_cli.when import phrases
from ceasefire_cli.when.context import Reading, dated
from ceasefire_cli.when.periods import Period

if TYPE_CHECKING:
    from ceasefire_cli.when.context import Context
    from ceasefire_cli.when.phrases import Phrase


_CENTURIES_SPOKEN: Final = {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
_SHORT_YEAR_COMPANY: Final = frozenset({"in", "of", "since", "and", "to", "from", "until"})
_ROUGHLY: Final = frozenset({"about", "some", "nearly", "almost", "over", "than", "least", "roughly", "around", "only"})


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
        if (
            after[:1] == "%"
            or (after[:1] in tuple(",./:-") and after[1:2] in tuple("10Y"))
            or after[1:2] in tuple("B%$")
        ):
            return None
        if y < 1700 or y > 2100:
            return None
        if p.word_before() in NUMBERED:
            return None
        if p.token(1) in UNIT_WORDS and len(p.token(1)) > 1:
            return None
        if p.word_before() in _ROUGHLY and after[:1] == " " and p.token(1)[:1].islower() and p.token(1).endswith("s"):
            return None
    if before[-1:].isalpha() and before[-1:] not in " \n":
        return None
    return dated(Period("year", date(y, 1, 1)), "absolute")


def short_year(p: Phrase, context: Context) -> Reading | None:
    if p.word_before() not in _SHORT_YEAR_COMPANY or p.after(1) == "'":
        return None
    return dated(Period("year", date(full_year(int(p.word("DAYNUM", "NUM")), context), 1, 1)), "absolute")


def full_year(two_digits: int, context: Context) -> int:
    """'82 is 1982; the latest that is not far ahead of publication."""
    now = context.published.year if context.published else 2030
    century = now // 100 * 100
    return century + two_digits if century + two_digits <= now + 10 else century - 100 + two_digits


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


def spelled(p: Phrase, _: Context) -> Reading | None:
    words = p.words("CARD")
    if p.has("UNIT"):  # the year two thousand (and) four
        if p.word("UNIT") != "year" or words[0] != "two" or p.word("BIG") != "thousand":
            return None
        y: int | None = 2000 + sum(UNITS.get(w, TENS.get(w, 0)) for w in words[1:])
    else:
        y = spoken_year(words)
    return dated(Period("year", date(y, 1, 1)), "absolute") if y else None


def spoken_year(words: list[str]) -> int | None:
    """Nineteen ninety-six, twenty twenty-five; None for any other number."""
    if len(words) < 2 or words[0] not in _CENTURIES_SPOKEN:
        return None
    rest = sum(UNITS.get(w, TENS.get(w, 0)) for w in words[1:])
    return _CENTURIES_SPOKEN[words[0]] * 100 + rest if 10 <= rest <= 99 else None


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


def fiscal_year(p: Phrase, context: Context) -> Reading | None:
    """A financial year's number; which days it covers is the firm's affair."""
    y = phrases.year(p) or full_year(int(p.word("DAYNUM", "NUM")), context)
    return Reading("DATE", str(y), None, "absolute")
