"""Quotations that are the subject of their sentence: `“Soon” was all she would say`, `“Never,” was Lee's answer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.found import Found, is_free
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.lists import words

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_BE = frozenset({"was", "is", "were", "are"})
_ALL = frozenset({"all", "what", "how"})
_SAID = words("say said says reply replied answer answered put tell told describe described")
_ANSWERS = words(
    """answer reply response reaction retort verdict comment message advice warning explanation conclusion motto
    refrain words"""
)
_OWN = frozenset({"his", "her", "their", "my", "our"})
_FAR = 8  # tokens from "was" to the verb of saying


def as_answers(t: Text, b: int, free: list[tuple[int, int]], out: list[Found]) -> None:
    """Add the quotations of `free` that a form of "be" and whose words they are follow."""
    for start, i in free:
        if i + 2 < b and t.quoted[i] < 0 and t.low[i] in _BE and is_free(out, start, i):
            source = _sayer(t, i + 1, b)
            if source is not None:
                x, y, cue = source
                out.append(Found((cue, cue + 1), [(start, i)], (x, y), "inverted", lemma="say", backward=True))


def _sayer(t: Text, k: int, b: int) -> tuple[int, int, int] | None:
    """Source and cue of `all she would say`, `how Lee put it`, `her reply`, `the answer from Lee`, `Lee's verdict`."""
    low = t.low
    if low[k] in _ALL:
        k += low[k + 1] == "that" and k + 2 < b
        end = p.np_right(t, k + 1, b)
        if end == k + 1 and p.bare(low[end]) in p.PERSONAL:
            end += 1
        for x in range(end, min(end + _FAR, b)):
            if low[x] in _SAID:
                return k + 1, end, x
            if low[x] not in g.AUXILIARIES and not p.is_adverb(low[x]) and low[x] != "to":
                return None
        return None
    if low[k] in _OWN:
        cue = next((x for x in range(k + 1, min(k + 4, b)) if low[x] in _ANSWERS), 0)
        return (k, k + 1, cue) if cue else None
    end = p.np_right(t, k, b)
    owner = next((x for x in range(k, min(end, b)) if low[x].endswith(("'s", "s'"))), 0)
    if owner and low[end - 1] in _ANSWERS:
        return k, owner + 1, end - 1
    for x in range(k + 1, min(k + 4, b - 1)):
        if low[x] in _ANSWERS and low[x + 1] in ("of", "from"):
            stop = p.np_right(t, x + 2, b)
            return (x + 2, stop, x) if stop > x + 2 else None
    return None
