"""Paragraphs of a text: lines, or blocks of lines where a text is hard-wrapped."""

from __future__ import annotations

import re
from itertools import pairwise

_LINE = re.compile(r"[^\n\x0c\u2028\u2029]+")
_NARROWEST, _WIDEST = 40, 130  # columns: the longest line of a hard-wrapped text
_LEAST = 3  # lines that must go on with a small letter before a text counts as wrapped
_ITEM = re.compile(r"(?:[-*•·–]|\(?\d{1,3}[.)]|>)\s")


def paragraphs(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Spans of the paragraphs of `text[begin:end]`, trimmed of white space, none empty."""
    spans: list[tuple[int, int]] = []
    widest = 0
    for line in _LINE.finditer(text, begin, end):
        raw = line.group()
        bare = raw.strip()
        if bare:
            start = line.start() + len(raw) - len(raw.lstrip())
            spans.append((start, start + len(bare)))
            widest = max(widest, len(bare))
    if _NARROWEST <= widest <= _WIDEST and len(spans) > _LEAST:
        return _unwrapped(text, spans, widest)
    return spans


def _unwrapped(text: str, lines: list[tuple[int, int]], widest: int) -> list[tuple[int, int]]:
    """The lines joined to paragraphs where they were broken for want of room, else as they are.

    A line goes on when the next line's first word would not have fitted (the test of optimal-fill unwrapping), nothing
    but one line end stands between, and the next does not begin a list item.
    """
    pairs = list(pairwise(lines))
    goes_on = [_goes_on(text, a, b, widest) for a, b in pairs]
    amid = sum(on and text[b[0]].islower() for on, (_, b) in zip(goes_on, pairs, strict=True))
    if amid < _LEAST or 4 * amid < len(lines):
        return lines
    out = [lines[0]]
    for joined, span in zip(goes_on, lines[1:], strict=True):
        if joined:
            out[-1] = (out[-1][0], span[1])
        else:
            out.append(span)
    return out


def _goes_on(text: str, a: tuple[int, int], b: tuple[int, int], widest: int) -> bool:
    gap = text[a[1] : b[0]]
    if gap.count("\n") != 1:
        return False
    space = text.find(" ", b[0], min(b[1], b[0] + widest))
    word = (space if space >= 0 else b[1]) - b[0]
    return a[1] - a[0] + 1 + word > widest - 6 and not _ITEM.match(text, b[0], b[1])
