"""Where a name begins behind what only tells when or where, no comma between: "On Monday Ana Roe said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.holidays import FEASTS
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import HONORIFICS, NAME_PARTICLES, ORGANISATION_WORDS, ROLES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

PLACING = frozenset({"in", "at", "near", "outside", "from", "on"})
_TIMING = PLACING | words("since until by before after during over around")
_NEAR = words("last this next late early that")
_PARTS = words("night morning afternoon evening")
_OPENERS = g.CONJUNCTIONS | {",", ";", ":", "(", "\u2014", "\u2013", "--"}
_TITLES = ROLES | HONORIFICS
_LONGEST_FEAST = 3  # words
_FIRST = g.WEEKDAYS | g.MONTHS | _NEAR | {name.split()[0] for name in FEASTS}  # words of a time


def behind_opening(t: Text, a: int, x: int, y: int, *, verb: bool) -> int:
    """Where the name in the source `[x, y)` begins, behind the time or place that opens its clause; else `x`.

    `verb`: its verb follows at once, so that somebody must be named behind "in".
    """
    word = t.word
    if y - x < 2:
        return x
    led = x > a and t.low[x - 1] in _TIMING and (x - 1 == a or t.low[x - 2] in _OPENERS)
    timed = t.low[x] in _FIRST or (led and t.low[x].isdigit())
    start = _behind_time(t, x, y, led=led) if timed else x
    if start > x or not word[y - 1][0].isupper():
        return start
    return _behind_place(t, x, y, verb=verb) if led and t.low[x - 1] in PLACING else x


def _behind_time(t: Text, x: int, y: int, *, led: bool) -> int:
    """`Monday Ana Roe`, `Last Friday Ana Roe`, `March 3 Ana Roe`, `Christmas Day Ana Roe`: where the name begins."""
    low, word = t.low, t.word
    k = x
    near = low[k] in _NEAR or (led and low[k].isdigit() and low[k + 1] in g.MONTHS)
    k += near
    for many in range(min(_LONGEST_FEAST, y - k - 1), 0, -1):
        if " ".join(low[k : k + many]) in FEASTS and (led or near or many > 1):
            k += many
            break
    else:
        if k >= y - 1 or not (low[k] in g.WEEKDAYS or low[k] in g.MONTHS or (near and low[k] in g.TIME_NOUNS)):
            return x
        if not (led or near) and (low[k] in g.MONTHS or y - k < 3):
            return x  # "April Lee", "Sunday Mba": a given name
        k += 1
    while k < y - 1 and (low[k].rstrip(".").isdigit() or (low[k] in _PARTS and word[k][0].islower())):
        k += 1
    while k < y - 1 and not low[k][0].isalnum():
        k += 1  # "Sunday, Mr. Roe and Mr. Hart"
    return k if (word[k][0].isupper() or led or near) and low[k] not in g.TIME_NOUNS else x


def _behind_place(t: Text, x: int, y: int, *, verb: bool) -> int:
    """`(In) Paris Ana Roe`, `(at) the White House Ana Roe`: where the name begins."""
    low, word = t.low, t.word
    first = x + (low[x] in g.DETERMINERS)
    if any(not word[k][0].isupper() and low[k] not in NAME_PARTICLES for k in range(first, y)):
        return x
    if not ORGANISATION_WORDS.isdisjoint(low[y - 2 : y]):
        return x
    for k in range(first + 1, y - 1):
        if low[k] in _TITLES or low[k].rstrip(".") in HONORIFICS:
            return k
    if y - first == 2:
        return y - 1 if verb else x  # "In Paris Roe said"
    start = y - 1
    while start > first and word[start - 1][0].islower():
        start -= 1  # "Ana van Roe"
    start -= 1
    return start if start > first else x
