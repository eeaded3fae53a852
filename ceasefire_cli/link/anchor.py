"""Where a quotation stands in a text that may have changed since it was copied.

The idea of the Web Annotation model's TextQuoteSelector, stricter: exact words first; then the same words in other
white space, quotation marks, dashes or case; then near words. Nearness alone never makes a match: a passage with
another figure, or with one negation more or fewer, is a lookalike, and so is one that needs an ellipsis to hide a
"not".
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from ceasefire_cli.model import Span
from ceasefire_cli.text.fold import DASHES, DOUBLE_QUOTES, INVISIBLE, SINGLE_QUOTES, fold
from ceasefire_cli.text.words import words
from ceasefire_cli.vocab import numberwords

State = Literal["found", "drifted", "lost"]
FLOOR = 0.75  # likeness under which a passage is another passage
NEAREST = 0.5  # likeness under which there is nothing worth showing
GAP = 600  # characters an ellipsis may stand for
WINDOWS = 6  # places compared closely

_NEGATORS = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|hardly|unable|den(?:y|ies|ied)|refus\w+"
    r"|reject\w*|\w+n['’]t)\b",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(r"\s*(?:[\[(]\s*(?:\.{3}|…)\s*[\])]|\.{3,}|…|\. \. \.)\s*")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


class Anchoring(NamedTuple):
    """Where a quotation stands: `score` 1 for its very words; a lost one has an empty span and perhaps a `nearest`."""

    state: State
    start: int
    end: int
    score: float
    nearest: Span | None = None


def anchor(quote: str, text: str) -> Anchoring:
    """The place of a quotation in a text; `drifted` where its words changed a little, `lost` where it is not there."""
    wanted = quote.strip()
    if not wanted:
        return Anchoring("lost", 0, 0, 0.0)
    at = text.find(wanted)
    if at >= 0:
        return Anchoring("found", at, at + len(wanted), 1.0)
    m = _literal(wanted).search(text)
    if m:
        return Anchoring("found", m.start(), m.end(), 1.0)
    pieces = [p for p in _ELLIPSIS.split(wanted) if p.strip()]
    if len(pieces) > 1:
        spans = _in_order(pieces, text)
        if spans:
            start, end = spans[0].start, spans[-1].end
            if any(_NEGATORS.search(text, a.end, b.start) for a, b in pairwise(spans)):
                return Anchoring("lost", 0, 0, 0.0, Span(start, end))
            return Anchoring("found", start, end, 1.0)
    return _fuzzy(" ".join(pieces) or wanted, text)


@lru_cache(maxsize=512)
def _literal(quote: str) -> re.Pattern[str]:
    """The quotation in any white space, quotation marks, dashes and case; only the runs of blanks repeat."""
    parts: list[str] = []
    for c in quote:
        if c.isspace():
            if parts and parts[-1] != r"\s+":
                parts.append(r"\s+")
        elif c in SINGLE_QUOTES:
            parts.append(f"[{re.escape(SINGLE_QUOTES)}]")
        elif c in DOUBLE_QUOTES:
            parts.append(f"(?:[{re.escape(DOUBLE_QUOTES)}]|'')")
        elif c in DASHES:
            parts.append(f"[{re.escape(DASHES)}]{{1,3}}")
        elif c == "…":
            parts.append(r"(?:…|\.\.\.)")
        elif c not in INVISIBLE:
            parts.append(re.escape(c))
    return re.compile("".join(parts).replace(r"\.\.\.", r"(?:…|\.\.\.)"), re.IGNORECASE)


def _in_order(pieces: list[str], text: str) -> list[Span]:
    """The pieces of a quotation with ellipses, one after the other and near each other; empty where they are not."""
    first = _literal(pieces[0].strip())
    for m in first.finditer(text):
        spans = [Span(*m.span())]
        for piece in pieces[1:]:
            found = _literal(piece.strip()).search(text, spans[-1].end, spans[-1].end + GAP + len(piece) + 40)
            if not found:
                break
            spans.append(Span(*found.span()))
        else:
            return spans
    return []


def _fuzzy(quote: str, text: str) -> Anchoring:
    """The likeliest passage by shared words, compared letter by letter."""
    mine = words(quote)
    if len(mine) < 3:
        return Anchoring("lost", 0, 0, 0.0)
    from rapidfuzz import fuzz  # noqa: PLC0415 - only for quotations that are not there word for word

    folded_quote = fold(quote).text
    best: tuple[float, Span] | None = None
    for start in _places(mine, text):
        begin = max(0, start - len(quote) // 2 - 20)
        window = text[begin : start + len(quote) * 2 + 40]
        folded = fold(window)
        found = fuzz.partial_ratio_alignment(folded_quote, folded.text, score_cutoff=NEAREST * 100)
        if not found:
            continue
        raw = folded.span(found.dest_start, found.dest_end)
        span = _whole_words(text, begin + raw.start, begin + raw.end, mine[0].form, mine[-1].form)
        score = fuzz.ratio(folded_quote, fold(text[span.start : span.end]).text) / 100
        if best is None or score > best[0]:
            best = (score, span)
    if best is None or best[0] < NEAREST:
        return Anchoring("lost", 0, 0, 0.0)
    score, span = best
    passage = text[span.start : span.end]
    if [w.form for w in words(passage)] == [w.form for w in mine]:
        return Anchoring("found", span.start, span.end, 1.0)
    if score < FLOOR or _says_otherwise(quote, passage):
        return Anchoring("lost", 0, 0, round(score, 4), span)
    return Anchoring("drifted", span.start, span.end, round(score, 4))


def _places(mine: list, text: str) -> list[int]:  # type: ignore[type-arg]
    """Where the quotation may begin: the places that most of its longer words point at, best first."""
    offsets: dict[str, int] = {}
    origin = mine[0].start
    for w in mine:
        if len(w.form) > 3 or w.form.isdigit():
            offsets.setdefault(w.form, w.start - origin)
    if not offsets:
        offsets = {w.form: w.start - origin for w in mine}
    size = max(24, (mine[-1].end - origin) // 3)
    votes: dict[int, set[str]] = {}
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, offsets)) + r")", re.IGNORECASE)
    for m in pattern.finditer(text):
        form = m.group().lower()
        start = max(0, m.start() - offsets.get(form, 0))
        for bucket in (start // size, start // size + 1):
            votes.setdefault(bucket, set()).add(form)
    ordered = sorted(votes, key=lambda b: (-len(votes[b]), b))[:WINDOWS]
    return [max(0, b * size - size // 2) for b in ordered]


def _whole_words(text: str, start: int, end: int, first: str, last: str) -> Span:
    """The span without cut words: out to the word's edge, in where that word is none of the quotation's."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    inside = words(text, start, end)
    if len(inside) > 2:
        if inside[0].form != first and inside[1].form == first:
            inside = inside[1:]
            start = inside[0].start
        if inside[-1].form != last and inside[-2].form == last:
            end = inside[-2].end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _says_otherwise(quote: str, passage: str) -> bool:
    """Whether the passage has other figures or another number of negations than the quotation."""
    return _figures(quote) != _figures(passage) or len(_NEGATORS.findall(quote)) != len(_NEGATORS.findall(passage))


@cache
def _number_words() -> dict[str, str]:
    return {w: str(n) for w, n in (numberwords.UNITS | numberwords.TENS).items() if n != 1}


def _figures(text: str) -> list[str]:
    spelled = _number_words()
    return sorted(
        spelled.get(w.form, w.form)
        for w in words(text)
        if w.form in spelled or w.form in numberwords.SCALES or w.form[0].isdigit()
    )
