"""What a thing is called: "introduced him as a friend", "called the plan a risk"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.found import STOPS
from ceasefire_cli.vocab import grammar as g

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text


def called_as(t: Text, k: int, b: int) -> bool:
    """`introduced him as a friend`: a thing, "as" and what it is called."""
    end = p.np_right(t, k, b)
    return k < end < b - 1 and t.low[end] == "as"


_ADJECTIVAL = ("ful", "ous", "ive", "ble", "less", "ish", "fair", "wrong", "false")


def _soon_quoted(t: Text, k: int, b: int) -> bool:
    """Whether a quotation begins within eight words, no stop between."""
    for x in range(k, min(b, k + 8)):
        if t.quoted[x] >= 0:
            return True
        if t.low[x] in STOPS or t.low[x] == "that":
            return False
    return False


def named_so(t: Text, k: int, b: int) -> bool:
    """`called the plan a risk`, not `called the president`: something more than one thing follows."""
    end = p.np_right(t, k, b)
    if end >= b:
        return False
    w = t.low[end]
    if w in ("that", "which", "who") and any(t.quoted[x] >= 0 for x in range(end, min(b, end + 12))):
        return True  # "called the flood that took five lives “an attack”"
    if w in ("and", "on", "in", "for") and _soon_quoted(t, end, b):
        return True  # "called Lee's words and actions on Sunday “childish”"
    if (
        end - k > 2
        and (w in STOPS or w == "and")
        and t.low[k] in g.DETERMINERS
        and t.low[end - 1].endswith(_ADJECTIVAL)
    ):
        return True  # "called the order lawful"
    if w == "," and any(t.quoted[x] >= 0 for x in range(end, min(b, end + 8))):
        return True
    return t.quoted[end] >= 0 or not (
        w in STOPS
        or w in g.PREPOSITIONS
        or w in g.CONJUNCTIONS
        or w in g.TIME_WORDS
        or w == "to"
        or w in g.SUBORDINATORS
    )
