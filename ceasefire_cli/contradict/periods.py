"""Two claims that give one event another end: "is up tomorrow" / "good for another week"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.link.align import alignment, cover
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.model import Clash

if TYPE_CHECKING:
    from ceasefire_cli.model import Claim, Side, When

_SHARE = 0.5  # of the words of the barer claim
SCORE = 0.65


def period_clash(a: Claim, b: Claim, a_side: Side, b_side: Side, floor: float) -> Clash | None:
    """A clash of dates, where both claims are of one topic, speak of one thing and date it differently.

    Days must be exact on both sides and lie within a month of each other: a later event of the same name is another.
    """
    if a.topic != b.topic or not a.topic or floor > SCORE or a.event is None or b.event is None:
        return None
    differs = _differs(a.event, b.event)
    if not differs:
        return None
    pair = alignment(reading(a.text), reading(b.text))
    here = cover(pair.a.terms, pair.ab, range(len(pair.a.terms)))
    there = cover(pair.b.terms, pair.ba, range(len(pair.b.terms)))
    if max(here.share, there.share) < _SHARE or max(here.words, there.words) < 2:
        return None
    same = bool(set(a.actors) & set(b.actors))
    return Clash("dates", SCORE, f"{differs}: {a.event.text} against {b.event.text}", a_side, b_side, same_actor=same)


def _differs(a: When, b: When) -> str:
    """What the two date differently, by at most a month: "begins", "ends", "is on"; "" if nothing or not known."""
    if a.approximate or b.approximate or a.uncertain or b.uncertain:
        return ""
    if a.precision not in ("day", "interval") or b.precision not in ("day", "interval"):
        return ""
    if a.begin and b.begin and a.begin == b.begin and a.end and b.end and 0 < abs((a.end - b.end).days) <= 31:
        return "ends"
    if a.end and b.end and a.end == b.end and a.begin and b.begin and 0 < abs((a.begin - b.begin).days) <= 31:
        return "begins"
    if a.precision == b.precision == "day" and a.begin and b.begin and 0 < abs((a.begin - b.begin).days) <= 31:
        return "is on"
    return ""
