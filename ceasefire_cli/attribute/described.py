"""What a participle says that somebody is called in marks: "Described variously as “a genius” and “a crank”, Roe …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.found import Found
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.lists import words

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text
    from ceasefire_cli.vocab.cues import Cue

_CALLING = words(
    """describe label bill depict portray characterize characterise dismiss hail praise denounce condemn deride decry
    regard see view mock ridicule criticise criticize"""
)


def described_frame(t: Text, a: int, b: int, i: int, cue: Cue) -> Found | None:
    """A participle at `i` that opens the carrier, or stands behind a comma, with "as" and words in marks."""
    if cue.lemma not in _CALLING or i + 2 >= b:
        return None
    low = t.low
    first = i - (i > a and low[i - 1].endswith("ly"))
    if first > a and (low[first - 1] != "," or first - 2 < a or not p.noun_like(t, first - 2)):
        return None
    k = i + 1 + low[i + 1].endswith("ly")
    source = None
    if low[k] == "by":
        end = p.np_right(t, k + 1, b)
        source, k = (k + 1, end), end
        if end == source[0]:
            return None
    if k + 1 >= b or low[k] != "as":
        return None
    close = _listed(t, k + 1, b)
    if not close:
        return None
    if source is None and close + 1 < b and low[close] == "by":
        end = p.np_right(t, close + 1, b)
        source = (close + 1, end) if end > close + 1 else None
    called = (k, close)
    parts = [called]
    if first > a:
        parts.insert(0, (p.np_left(t, a, first - 2), first - 1))
    elif (close < b and low[close] == ",") or "," in low[close - 2 : close]:
        start = close + (low[close : close + 1] == [","])
        end = p.np_right(t, start, b)
        if end > start:
            parts.append((start, end))  # "Described as “a crank”, Roe laughed"
    return Found((first, i + 1), parts, source, "by" if source else "reputed", cue.attitude, lemma=cue.lemma)


def _listed(t: Text, k: int, b: int) -> int:
    """End of the quotations that begin at `k` or behind an article there: "“A”, a “B” and “C”"; 0 where none does."""
    close = 0
    x = k
    while x < b:
        while x < b and t.quoted[x] < 0 and x - max(k, close) < 3 and t.low[x] in _BETWEEN:
            x += 1
        if x >= b or t.quoted[x] < 0:
            break
        close = x = p.quoted_end(t, x, b)
    return close


_BETWEEN = g.DETERMINERS | {",", "and", "or", "as"}
