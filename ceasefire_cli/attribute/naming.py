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
    for x in range(k, min(b, k + 12)):
        if t.quoted[x] >= 0:
            return True
        if t.low[x] in STOPS or t.low[x] == "that" or t.low[x] in g.AUXILIARIES:
            return False
    return False


def named_so(t: Text, k: int, b: int) -> bool:
    """`called the plan a risk`, not `called the president`: something more than one thing follows."""
    end = p.np_right(t, k, b)
    if end >= b:
        return False
    w = t.low[end]
    if t.low[k].endswith("ing") and t.word[k][0].islower() and _soon_quoted(t, k, b):
        return True  # "calls building more towers “a step back”"
    if w in ("that", "which", "who") and any(t.quoted[x] >= 0 for x in range(end, min(b, end + 12))):
        return True  # "called the flood that took five lives “an attack”"
    if (w == "and" or w in g.PREPOSITIONS) and _soon_quoted(t, end, b):
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


def named_by(t: Text, k: int, b: int) -> tuple[int, tuple[int, int]] | None:
    """`was called “a wreck” by Lee`, `described as “a wreck” by Lee`: end of the words in marks, and who said them."""
    start = k + (k < b and t.low[k] == "as")
    while start < b and start - k < 3 and t.quoted[start] < 0 and t.low[start] in g.DETERMINERS:
        start += 1
    if start >= b or t.quoted[start] < 0:
        return None
    close = p.quoted_end(t, start, b)
    if close + 1 >= b or t.low[close] != "by":
        return None
    end = p.np_right(t, close + 1, b)
    return (close, (close + 1, end)) if end > close + 1 else None


def heavy_behind(t: Text, k: int, b: int) -> bool:
    """`(dismissed as) “nonsense” a claim that …`: what a thing is called at `k`, and the thing itself behind it."""
    if k >= b or (t.quoted[k] < 0 and t.low[k] in g.DETERMINERS):
        return False
    end = p.quoted_end(t, k, b) if t.quoted[k] >= 0 else k + 1
    while end < b and end - k < 4 and t.quoted[k] < 0 and t.quoted[end] < 0 and p.noun_like(t, end):
        end += 1
    return end + 1 < b and t.quoted[end] < 0 and t.low[end] in g.DETERMINERS and p.noun_like(t, end + 1)
