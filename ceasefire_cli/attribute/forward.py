"""Quotations behind their cue: where one begins, and how far it and what hangs on it reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import extent

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
    q = t.quoted[k]
    x = k
    while x < b and t.quoted[x] == q:
        x += 1
    closed = x
    if x < b:
        if t.low[x - 2 : x - 1] and t.low[x - 2] in (".", "!", "?", ","):
            return [(k, closed)], "quote", k, False
        if t.low[x] in _WRITER_S or (t.low[x] in ("and", "but") and extent.same_tense(t, x + 1, b)):
            return [(k, closed)], "quote", k, False
        end = extent.clause_end(t, x, b, "ed")
        if t.low[x] in (",", "\u2014", "--", "\u2013", ";"):
            y = quote_start(t, x, min(b, x + 4))
            if not y:
                end = x
        return [(k, max(end, closed))], "quote", k, False
    return [(k, closed)], "quote", k, False


# Behind a quotation these open what the writer adds: "no contract, no peace" after the talks failed.
_WRITER_S = frozenset({"after", "before", "when", "while", "as", "during", "until", "moments", "upon"})
