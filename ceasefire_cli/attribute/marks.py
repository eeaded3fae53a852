"""Quotations: spans between quotation marks, in text that may have lost, doubled or turned some of them.

What stands before and after a mark decides whether it opens or closes; which mark it is decides only where that tells
nothing. So `”And the more` opens, whatever its shape. A quotation that nothing closes ends with its paragraph, and
`open_end` says so: by the newspapers' convention the next paragraph goes on with it if it begins with a mark again.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ceasefire_cli.model import Article

# A mark first, so that a search passes over all else.
_DOUBLE = re.compile(r"[\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'`](?:(?<=')'{1,2}|(?<=`)`|(?<!['`]))")
_SINGLE = re.compile(r"[\u2018\u2019'](?:(?<!\u2019)(?<![^\W_].)|(?<!\u2018)(?![^\W_]))")
_BEFORE = frozenset("([{\u2014\u2013-/\u201c\u2018\"'>*_\u2026:")
_AFTER = frozenset(".,;:!?)]}\u2014\u2013-/\u2019\u201d\u2026\"'<*_")
_UNSEEN = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069\ufeff")
_OPENERS = frozenset("\u201c\u201e\u201f\u00ab``")
_CLOSERS = frozenset("\u201d\u00bb")


class Quotation(NamedTuple):
    """`[start, end)` with its marks; `open_end`: no closing mark before the paragraph's end."""

    start: int
    end: int
    open_end: bool = False


def quotations(text: str, start: int, end: int) -> list[Quotation]:
    """The outermost quotations of one paragraph, in order."""
    marks = [(m.start(), m.end(), m.group()) for m in _DOUBLE.finditer(text, start, end)]
    if not marks:
        return _singles(text, start, end)
    kinds = [_kind(text, a, b, sign, start, end) for a, b, sign in marks]
    out: list[Quotation] = []
    depth = 0
    at = start
    left = sum(k < 0 for k in kinds)  # closing marks still to come
    for (a, b, sign), kind in zip(marks, kinds, strict=True):
        opens = kind > 0 or (kind == 0 and depth == 0)
        if kind < 0:
            left -= 1
            if depth == 0 and not text[start:a].strip():
                opens = True  # a closing mark before everything else opens
            elif depth == 0 and not out and text[a - 1] in ",.?!":
                out.append(Quotation(start, b))  # its opening mark was lost
        if opens:
            if depth == 0:
                at = a
                depth = 1
            elif left > depth or (sign not in _OPENERS and left >= depth and not _ends_sentence(text, at, a)):
                depth += 1
            elif text[at:a].strip():
                # opened again before it was closed: the first lost its closing mark
                out.append(Quotation(at, _lost_close(text, at, a), open_end=False))
                at = a
        elif depth:
            depth -= 1
            if depth == 0:
                out.append(Quotation(at, b))
    if depth:
        out.append(Quotation(at, end, open_end=True))
    return out


def closes_at(text: str, start: int, end: int) -> int:
    """End of the mark that closes a quotation opened in an earlier paragraph; 0 where there is none, -1 where the
    paragraph opens one itself before that.
    """
    depth = 0
    for m in _DOUBLE.finditer(text, start, end):
        kind = _kind(text, m.start(), m.end(), m.group(), start, end)
        if m.start() == start:
            return -1
        depth += kind or (-1 if depth else 1)
        if depth < 0:
            return m.end()
    return 0


def _kind(text: str, a: int, b: int, sign: str, start: int, end: int) -> int:
    """1 opens, -1 closes, 0 either."""
    before = text[a - 1] if a > start else " "
    after = text[b] if b < end else " "
    if before in _UNSEEN:
        before = " "
    opens = before.isspace() or before in _BEFORE
    closes = after.isspace() or after in _AFTER
    if opens and not closes:
        return 1
    if closes and not opens:
        return -1
    if sign[0] in _OPENERS:
        return 1
    if sign in _CLOSERS:
        return -1
    if before.isspace() != after.isspace():
        return 1 if before.isspace() else -1
    return 0


def _ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether a sentence of some words ends right before a mark that opens with a blank before it."""
    before = text[start:end].rstrip()
    return before[-1:] in (".", "!", "?") and len(before) > 20 and len(before) < end - start


_SAID = re.compile(r",(?= (?:said|says|added|adds|wrote|writes|explained|asked|replied)\b)")


def _lost_close(text: str, start: int, limit: int) -> int:
    """Where a quotation that lost its closing mark ends: before ", said …", else with the sentence."""
    said = _SAID.search(text, start, limit)
    return said.end() if said else _sentence_end(text, start, limit)


def _sentence_end(text: str, start: int, limit: int) -> int:
    """Where the sentence that begins in `text[start:limit]` last ends before `limit`; `limit` if it does not."""
    at = max(text.rfind(". ", start, limit), text.rfind("? ", start, limit), text.rfind("! ", start, limit))
    return at + 1 if at > start else limit


def _singles(text: str, start: int, end: int) -> list[Quotation]:
    """Quotations in single marks, in a paragraph without double ones: opened before a word, closed after a stop or,
    failing that, at the next mark that can close.
    """
    opens = text.startswith("'", start) or " '" in text[start - 1 if start else 0 : end]
    if not opens and "\u2018" not in text[start:end]:
        return []
    out: list[Quotation] = []
    opened = -1
    last = -1
    for m in _SINGLE.finditer(text, start, end):
        a, b = m.span()
        after = text[b : b + 1]
        before = text[a - 1 : a] if a > start else " "
        if opened < 0:
            if (not before or before.isspace() or before in _BEFORE) and after.isalnum() and not _is_elision(text, b):
                opened, last = a, -1
        elif m.group() != "\u2018" and not before.isspace():
            last = b
            if before in ".,?!\u2026" or not text[a - 2 : a].endswith("s") or text[opened] == "\u2018":
                out.append(Quotation(opened, b))
                opened = -1
    if opened >= 0 and last > 0:
        out.append(Quotation(opened, last))
    if len(out) == 1 and text.startswith("'", start) and out[0].end - out[0].start > end - start - 2:
        return []  # a heading
    return [q for q in out if q.end - q.start > 3]


def _is_elision(text: str, at: int) -> bool:
    """`'90s`, `'em`, `'til`: an apostrophe for what is left out."""
    return text[at].isdigit() or text[at : at + 3].lower() in ("em ", "til", "cau", "tis", "twa", "rou", "bou", "n' ")


def quotations_of(article: Article) -> list[Quotation]:
    """The quotations of the article, paragraph by paragraph; one left open may be closed some paragraphs on."""
    paragraphs: list[tuple[int, int, int]] = []
    number = -1
    for s in article.sentences:
        if paragraphs and s.paragraph == number:
            paragraphs[-1] = (paragraphs[-1][0], s.end, s.comment)
        else:
            paragraphs.append((s.start, s.end, s.comment))
        number = s.paragraph
    out: list[Quotation] = []
    text = article.text
    inside_until = -1
    for n, (begin, end, comment) in enumerate(paragraphs):
        if n <= inside_until:
            cut = closes_at(text, begin, end) if n == inside_until else end
            out.append(Quotation(begin, cut, open_end=n < inside_until))
            if n == inside_until:
                out.extend(quotations(text, cut, end))
            continue
        here = quotations(text, begin, end)
        out.extend(here)
        if here and here[-1].open_end:
            at = 0
            for m in range(n + 1, min(n + 9, len(paragraphs))):
                x, y, c = paragraphs[m]
                if c != comment:
                    break
                at = closes_at(text, x, y)
                if at > 0:
                    inside_until = m
                if at != 0:
                    break
            if at == 0 and here[-1].start == begin and inside_until < n:
                out.pop()  # a stray mark: nothing closes it, here or further on
    return out


def membership(starts: list[int], quotes: list[Quotation]) -> list[int]:
    """For each token, by its start, the index of the quotation it stands in; -1 for none."""
    quoted = [-1] * len(starts)
    for n, q in enumerate(quotes):
        lo, hi = bisect_left(starts, q.start), bisect_left(starts, q.end)
        quoted[lo:hi] = [n] * (hi - lo)
    return quoted
