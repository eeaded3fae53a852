"""From time expressions to dates of the timeline: open, approximate or exact, and the one a passage settles on."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from ceasefire_cli.model import When
from ceasefire_cli.vocab.months import SEASON_EDTF
from ceasefire_cli.vocab.timewords import SAYING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Timex

_REACH: Final = 90  # characters between a date and a verb of saying
_SAYING: Final = "|".join(sorted(SAYING))
_FORWARD: Final = frozenset({"SINCE", "AFTER"})
_BACKWARD: Final = frozenset({"UNTIL", "BEFORE"})


def is_day_of_saying(t: Timex, text: str, start: int) -> bool:
    """Whether a date of the passage that begins at `start` is when it was said, not when it was: "said on Monday"."""
    if t.text[:5].lower() == "that ":
        return False  # "said that on Monday two men were hurt"
    if _said_before().search(text, max(start, t.start - _REACH), t.start):
        return True
    opens = not text[start : t.start].strip("\"'“”‘’ ").removesuffix("On").removesuffix("In")
    behind = _says_behind() if opens else _says_at_once()
    return behind.match(text, t.end, t.end + _REACH) is not None


@cache
def _said_before() -> re.Pattern[str]:
    """A verb of saying, whom it was said to and where, up to the date."""
    return re.compile(
        rf"\b(?:{_SAYING})(?:\s+(?:reporters|journalists|lawmakers|parliament"
        r"|(?:this|the|an?)\s+(?:[a-z]+\s+)?(?:newspaper|paper|agency|website|programme|program|podcast|court|council|inquiry|"
        r"committee|panel|hearing|meeting|conference|rally|crowd)|(?:the\s+)?[A-Z][\w.]+(?:\s+[A-Z][\w.]+)?))?"
        r"(?:\s+(?:in|at|on)\s+an?\s+(?:[a-z]+\s+)?(?:statement|interview|speech|post|briefing|call|letter|report|address|"
        r"video|message|conference)(?:\s+(?:with|to|on|in|for)\s+(?:the\s+)?[A-Z][\w.]+(?:\s+[A-Z][\w.]+)?)?)?"
        r",?\s+(?:(?:on|in|late|early)\s+)*\Z"
    )


@cache
def _says_at_once() -> re.Pattern[str]:
    """A verb of saying right behind the date: "the mayor on Monday said"."""
    return re.compile(rf",?\s+(?:{_SAYING})\b")


@cache
def _says_behind() -> re.Pattern[str]:
    """Behind a date that opens a sentence: who said, without a comma between."""
    return re.compile(rf",?\s+(?:[\w.'’-]+\s+){{0,7}}?(?:{_SAYING})\b")


def best_event(timexes: Sequence[Timex]) -> Timex | None:
    """The most precise resolved date of a passage; None where there is none or several disagree.

    A day beats a month, a month a year; of the same length, a date written out beats one counted from publication
    or from the text. Two of the same standing that name different days settle nothing, unless they are the two ends
    of one range ("from 4 to 6 February"): then it is the range, with an interval for its value.
    """
    dated = [t for t in timexes if t.type in {"DATE", "TIME"} and t.begin is not None and t.end_day is not None]
    if not dated:
        return None
    best = min(_standing(t) for t in dated)
    first, *rest = [t for t in dated if _standing(t) == best]
    others = [t for t in rest if (t.begin, t.end_day) != (first.begin, first.end_day)]
    if not others:
        return first
    if len(others) == 1 and first.mod == "SINCE" and others[0].mod == "UNTIL":
        return _range(first, others[0])
    return None


def _standing(t: Timex) -> tuple[int, int]:
    days = (t.end_day - t.begin).days if t.begin and t.end_day else 0
    return (days, 0 if t.basis == "absolute" else 1)


def _range(first: Timex, last: Timex) -> Timex | None:
    if first.begin is None or last.end_day is None or first.begin >= last.end_day:
        return None
    value = f"{first.begin}/{last.end_day - timedelta(days=1)}"
    return first._replace(type="DATE", value=value, end_day=last.end_day, mod="", rule="range")


def as_when(timex: Timex) -> When | None:
    """A resolved date as EDTF: "since March" is `2025-03/..`, "about 2019" `2019~`; None for what has no days."""
    if timex.begin is None:
        return None
    begin, end = timex.begin, timex.end_day
    text, precision = _edtf(timex.value, begin, end)
    if timex.mod in _FORWARD:
        after = timex.mod == "AFTER" and end is not None
        return When(f"{_after(end) if after else text.partition('/')[0]}/..", end if after else begin, None, "interval")
    if timex.mod in _BACKWARD:
        before = timex.mod == "BEFORE"
        return When(
            f"../{_before(begin) if before else text.partition('/')[2] or text}",
            None,
            begin if before else end,
            "interval",
        )
    if timex.mod == "APPROX":
        marked = "/".join(f"{part}~" for part in text.split("/"))
        return When(marked, begin, end, precision, approximate=True)
    return When(text, begin, end, precision)


def _after(end: date | None) -> str:
    return end.isoformat() if end else ".."


def _before(begin: date) -> str:
    return (begin - timedelta(days=1)).isoformat() if begin > date.min else ".."


def _edtf(
    value: str, begin: date, end: date | None
) -> tuple[str, Literal["day", "month", "year", "season", "interval"]]:
    """A TIMEX3 value in EDTF: weeks, quarters and decades, which it lacks, become intervals of days."""
    value = value.partition("T")[0]
    if value[5:] in SEASON_EDTF:
        return f"{value[:4]}-{SEASON_EDTF[value[5:]]}", "season"
    if len(value) == 10:
        return value, "day"
    if len(value) == 7 and value[5:].isdigit():
        return value, "month"
    if len(value) == 4:
        return value, "year"
    return f"{begin}/{end - timedelta(days=1) if end else '..'}", "interval"
