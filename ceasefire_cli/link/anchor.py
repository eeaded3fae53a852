"""Where a quotation stands in a text that may have changed since it was copied.

The idea of the Web Annotation model's TextQuoteSelector, stricter: exact words first; then the same words in other
white space, quotation marks, dashes or case; then near words. Nearness alone never makes a match: a passage with
another figure, or with one negation more or fewer, is a lookalike, and so is one that needs an ellipsis to hide a
"not".
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from ceasefire_cli.link.lookalike import TURNS, says_otherwise
from ceasefire_cli.model import Span
from ceasefire_cli.text.fold import DASHES, DOUBLE_QUOTES, INVISIBLE, SINGLE_QUOTES, fold
from ceasefire_cli.text.words import words

if TYPE_CHECKING:
    from ceasefire_cli.text.words import Word

State = Literal["found", "drifted", "lost"]
FLOOR = 0.75  # likeness under which a passage is another passage
NEAREST = 0.5  # likeness under which there is nothing worth showing
GAP = 600  # characters an ellipsis may stand for
WINDOWS = 6  # places compared closely
WORD = 40  # characters in which the next word ends
ENDS = 5  # words at either end of a quotation that words put in between may have pushed out
_UNPARTED = "\u2e80"  # from here on, scripts without spaces
PLACES = 1000  # of a quotation's words that are tried

_ELLIPSIS = re.compile(r"\s*(?:[\[(]\s*(?:\.{3}|…)\s*[\])]|\.{3,}|…|\. \. \.)\s*")


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
    exact = _verbatim(wanted, text)
    if exact:
        return Anchoring("found", *exact, 1.0)
    folded = _whole(_literal(wanted), text)
    if folded:
        return Anchoring("found", *folded, 1.0)
    pieces = [p for p in _ELLIPSIS.split(wanted) if p.strip()]
    if len(pieces) > 1:
        spans = _in_order(pieces, text)
        if spans:
            start, end = spans[0].start, spans[-1].end
            if any(TURNS.search(text, a.end, b.start) for a, b in pairwise(spans)):
                return Anchoring("lost", 0, 0, 0.0, Span(start, end))
            return Anchoring("found", start, end, 1.0)
    return _fuzzy(" ".join(pieces) or wanted, text)


def _verbatim(quote: str, text: str) -> Span | None:
    """The very words of a quotation: where none of them is cut, else the first place that has them."""
    at = first = text.find(quote)
    for _ in range(PLACES):
        if at < 0 or _is_whole(text, at, at + len(quote)):
            break
        at = text.find(quote, at + 1)
    at = first if at < 0 or not _is_whole(text, at, at + len(quote)) else at
    return Span(at, at + len(quote)) if at >= 0 else None


def _whole(pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None) -> Span | None:
    """The first match that cuts no word: "he was able" is not in "she was able"."""
    stop = len(text) if end is None else end
    for _ in range(PLACES):
        m = pattern.search(text, start, stop)
        if not m:
            return None
        if _is_whole(text, *m.span()):
            return Span(*m.span())
        start = m.start() + 1
    return None


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a place in a text begins and ends where words do, in scripts that part them."""
    edges = (at for at in (start, end) if 0 < at < len(text))
    return not any(text[i - 1].isalnum() and text[i].isalnum() and text[i] < _UNPARTED for i in edges)


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
            found = _whole(_literal(piece.strip()), text, spans[-1].end, spans[-1].end + GAP + len(piece) + 40)
            if not found:
                break
            spans.append(found)
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
        for candidate in (*_a_word_more(text, span, len(mine)), *_with_its_ends(text, span, mine)):
            score = fuzz.ratio(folded_quote, fold(text[candidate.start : candidate.end]).text) / 100
            if best is None or score > best[0] or (score >= FLOOR and _is_truer(quote, text, candidate, best[1])):
                best = (score, candidate)
    if best is None or best[0] < NEAREST:
        return Anchoring("lost", 0, 0, 0.0)
    score, span = best
    passage = text[span.start : span.end]
    if [w.form for w in words(passage)] == [w.form for w in mine]:
        return Anchoring("found", span.start, span.end, 1.0)
    if score < FLOOR or says_otherwise(quote, passage):
        return Anchoring("lost", 0, 0, round(score, 4), span)
    return Anchoring("drifted", span.start, span.end, round(score, 4))


def _a_word_more(text: str, span: Span, size: int) -> list[Span]:
    """A passage, and with the word after or before it where it has fewer words than the quotation."""
    found = [span]
    if len(words(text, span.start, span.end)) < size:
        after = words(text, span.end, span.end + WORD)
        before = words(text, max(0, span.start - WORD), span.start)
        found += [Span(span.start, w.end) for w in after[:1]]
        found += [Span(w.start, span.end) for w in before[-1:] if _is_whole(text, w.start, span.end)]
    return found


def _with_its_ends(text: str, span: Span, mine: list[Word]) -> list[Span]:
    """The passage out to the quotation's first and last words, where just those stand beside it: a window as long as
    the quotation has no room for them where the article has put words in.
    """
    inside = words(text, span.start, span.end)
    if not inside:
        return []
    forms = [w.form for w in mine]
    before = words(text, max(0, span.start - ENDS * WORD), span.start)
    after = words(text, span.end, span.end + ENDS * WORD)
    start, end = span
    for n in range(1, min(ENDS, len(mine) - 1, len(before)) + 1):
        if forms[n] == inside[0].form and forms[:n] == [w.form for w in before[-n:]]:
            start = before[-n].start
    for n in range(1, min(ENDS, len(mine) - 1, len(after)) + 1):
        if forms[-n - 1] == inside[-1].form and forms[-n:] == [w.form for w in after[:n]]:
            end = after[n - 1].end
    whole = words(text, start, end)
    reaches = (start, end) != span and (whole[0].form, whole[-1].form) == (forms[0], forms[-1])
    return [Span(start, end)] if reaches else []


def _is_truer(quote: str, text: str, one: Span, other: Span) -> bool:
    """Whether a passage says what the quotation says, and another that overlaps it does not."""
    return (
        one.start < other.end
        and other.start < one.end
        and says_otherwise(quote, text[other.start : other.end])
        and not says_otherwise(quote, text[one.start : one.end])
    )


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
