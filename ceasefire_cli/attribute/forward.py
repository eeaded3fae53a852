"""Quotations behind their cue: where one begins, and how far it and what hangs on it reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import extent
from ceasefire_cli.attribute.asides import ago
from ceasefire_cli.attribute.phrases import quoted_end
from ceasefire_cli.attribute.things import is_setting
from ceasefire_cli.vocab import grammar as g

if TYPE_CHECKING:
    from ceasefire_cli.attribute.found import Content
    from ceasefire_cli.attribute.phrases import Text


def quote_start(t: Text, k: int, b: int) -> int:
    """The first quoted token from `k` on, 0 for none before the carrier ends."""
    for x in range(k, b):
        if t.quoted[x] >= 0:
            return x
    return 0


def forward_quote(t: Text, b: int, k: int) -> Content:
    """Content that begins with a quotation at `k`: to the carrier's end, or to where the next clause takes over."""
    closed = x = quoted_end(t, k, b)
    if x < b:
        if t.low[x - 2 : x - 1] and t.low[x - 2] in (".", "!", "?", ","):
            return [(k, closed)], "quote", k, False
        if ago(t, x, b) or (t.low[x] in ("in", "on", "at", "during") and is_setting(t, x, b)):
            return [(k, closed)], "quote", k, False  # "called it “a gift” in a tweet on Monday"
        if t.low[x] in _WRITER_S or (t.low[x] in ("and", "but") and extent.same_tense(t, x + 1, b)):
            return [(k, closed)], "quote", k, False
        if t.quoted[x] < 0 and (t.low[x] in g.PREPOSITIONS or t.low[x][-1] in "d-") and _is_sentence(t, k, closed):
            return [(k, closed)], "quote", k, False
        end = extent.clause_end(t, x, b, "ed")
        if t.low[x] in (",", "\u2014", "--", "\u2013", ";"):
            y = quote_start(t, x, min(b, x + 4))
            if not y:
                end = x
        return [(k, max(end, closed))], "quote", k, False
    return [(k, closed)], "quote", k, False


def _is_sentence(t: Text, k: int, close: int) -> bool:
    """`a sign reading “Go home” stood there`: words that begin as a sentence does need nothing behind their marks."""
    first = next((x for x in range(k, close) if t.low[x][0].isalpha()), k)
    rest = [t.word[x][0] for x in range(first + 1, close) if t.low[x][0].isalpha()]
    return t.word[first][0].isupper() and t.low[first] != "i" and len(rest) > 0


# Behind a quotation these open what the writer adds: "no contract, no peace" after the talks failed.
_WRITER_S = frozenset({"after", "before", "when", "while", "as", "during", "until", "moments", "upon"})
