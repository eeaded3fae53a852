"""Text folded for comparison, with the way back to the raw text.

Folding makes one what editors and websites change in passing: runs of white space, quotation marks, dashes, the
ellipsis character, soft hyphens and other invisible signs, compatibility forms, and letter case.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from ceasefire_cli.model import Span

SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`"
DOUBLE_QUOTES = '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb'
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_AS = (
    {ord(c): "'" for c in SINGLE_QUOTES}
    | {ord(c): '"' for c in DOUBLE_QUOTES}
    | {ord(c): "-" for c in DASHES}
    | {ord(c): "" for c in INVISIBLE}
    | {ord("\u2026"): "..."}
)
_RUNS = re.compile(r"''|--+|\s+|[^\x21-\x7e]|[A-Z'\"-]")


class Folded(NamedTuple):
    """`text` is folded; `origin[i]` is the raw offset of `text[i]`, and `origin[len(text)]` the raw length."""

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The raw span of `text[start:end]`, from its first to just after its last character."""
        if start >= end:
            return Span(self.origin[start], self.origin[start])
        last = self.origin[end - 1]
        after = end
        while after < len(self.text) and self.origin[after] == last:  # "…" is three folded characters
            after += 1
        return Span(self.origin[start], self.origin[after])


def fold(raw: str) -> Folded:
    """The raw text folded: white space to one blank, quotation marks to ' and ", dashes to -, letters to lower case."""
    pieces: list[str] = []
    origin: list[int] = []
    at = 0
    for m in _RUNS.finditer(raw):
        start, end = m.span()
        if start > at:
            pieces.append(raw[at:start])
            origin.extend(range(at, start))
        new = _folded(m.group())
        pieces.append(new)
        origin.extend([start] * len(new))
        at = end
    pieces.append(raw[at:])
    origin.extend(range(at, len(raw) + 1))
    return Folded("".join(pieces), tuple(origin))


def _folded(run: str) -> str:
    if run.isspace():
        return " "
    if run == "''":
        return '"'
    if run[0] == "-":
        return "-"
    if run.isascii():
        return run.lower()
    known = _AS.get(ord(run))
    return unicodedata.normalize("NFKC", run).casefold() if known is None else known
