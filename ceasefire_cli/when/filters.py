"""What people type after --since, --until and --as-of, as a stretch of days."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from ceasefire_cli.model import Sentence, When
from ceasefire_cli.text.edtf import DateError, parse_when
from ceasefire_cli.text.edtf_days import plain_when
from ceasefire_cli.vocab.months import MONTHS, WEEKDAYS
from ceasefire_cli.vocab.timewords import SPANS
from ceasefire_cli.when import phrases
from ceasefire_cli.when.lexing import lexed
from ceasefire_cli.when.periods import months_from
from ceasefire_cli.when.phrases import Phrase
from ceasefire_cli.when.settle import as_when
from ceasefire_cli.when.timexes import timexes

LONGEST: Final = 60  # no date is longer
REMEDY: Final = "write 2025-04-17, 2025-04, 2025, “16 April 2025”, “last month” or “last 30 days”"
_WORD: Final = re.compile(r"[^\W\d_]+")
_SPAN: Final = re.compile(r"(?:the |over |in |within )*(\w+) (?:.+ )?(\w+)")
_MONTHS_OF: Final = {"M": 1, "Q": 3, "6M": 6, "Y": 12, "10Y": 120, "100Y": 1200}


class FilterError(ValueError):
    """A filter that names no days: `found` is what was typed, `remedy` what to type instead."""

    def __init__(self, found: str, remedy: str = REMEDY) -> None:
        super().__init__(f"date '{found}' not understood; {remedy}")
        self.found = found
        self.remedy = remedy


def parse_filter(text: str, today: date) -> When:
    """The days a filter means: ISO 8601 / EDTF, "March 2025", "16 April", "last month", "yesterday", "last 30 days".

    What is relative counts from `today`, which "last 30 days" and "last two weeks" include. A day without a year is
    the nearest, a month or weekday the latest. Raises FilterError.
    """
    written = " ".join(text.split())
    try:
        return plain_when(written)
    except ValueError:
        pass
    if len(written) <= LONGEST and not re.match(r"\d{4}-", written):
        spoken = _span(written, today) or _spoken(written, today)
        if spoken:
            return spoken
    raise FilterError(text, _remedy(written, today))


def _remedy(written: str, today: date) -> str:
    try:
        parse_when(written, year=today.year)
    except DateError as fault:
        return fault.remedy if re.match(r"write (?:\d|\.\.)", fault.remedy) else REMEDY
    return REMEDY


def _spoken(written: str, today: date) -> When | None:
    """The one time expression the whole filter is made of."""
    titled = ("since " if written.lower() in MONTHS else "") + _WORD.sub(_named, written.lower())
    found = timexes(titled, today, (Sentence(0, len(titled)),))
    if len(found) != 1 or found[0].type not in {"DATE", "TIME"} or found[0].start > 6 or found[0].end < len(titled):
        return None
    if titled[: found[0].start] not in {"", "the ", "on ", "in ", "since "}:
        return None
    return as_when(found[0]._replace(mod=""))


def _named(m: re.Match[str]) -> str:
    word = m.group()
    if word in {"q", "h", "fy"}:
        return word.upper()
    return word.capitalize() if word in MONTHS or word in WEEKDAYS else word


def _span(written: str, today: date) -> When | None:
    """So many units, today among them: "last 30 days", "past two weeks", "next 3 days"."""
    lex = lexed(written.lower())
    p = Phrase("filter", lex, 0, len(lex.tokens))
    m = _SPAN.fullmatch(written.lower())
    code = phrases.unit(p)
    if not m or m[1] not in SPANS or not p.has("UNITS") or code.startswith("T"):
        return None
    number = phrases.count(p)
    if number is None or number != int(number) or not p.has("DAYNUM", "NUM", "YEAR", "CARD", "BIG", "VAGUE"):
        return None
    ahead = m[1] in {"next", "coming", "following"}
    steps = int(number) if ahead else -int(number)
    try:
        if code in _MONTHS_OF:
            far = months_from(today, steps * _MONTHS_OF[code])
        else:
            far = today + timedelta(days=steps * {"D": 1, "W": 7, "2W": 14, "WE": 7}[code])
        begin, end = (today, far) if ahead else (far + timedelta(days=1), today + timedelta(days=1))
        last = end - timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    return When(f"{begin}/{last}", begin, end, "interval") if begin < end else None
