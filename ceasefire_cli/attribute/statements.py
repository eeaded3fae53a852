"""All statements of an article: who said (or wants, fears, opposes) what, in text order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute.carriers import Carrier, carriers
from ceasefire_cli.attribute.find import Found, found_in, outermost
from ceasefire_cli.attribute.marks import Quotation, quotations
from ceasefire_cli.attribute.phrases import Text
from ceasefire_cli.attribute.tokens import tokens
from ceasefire_cli.model import Span, Statement

if TYPE_CHECKING:
    from ceasefire_cli.model import Article


def statements(article: Article) -> tuple[Statement, ...]:
    """The statements of `article`, speakers resolved as far as the text tells."""
    text = article.text
    quotes = _quotations(article)
    toks = tokens(text)
    quoted = _membership(toks.start, quotes)
    t = Text(text, toks.start, toks.end, toks.word, toks.low, quoted)
    lines = carriers(article.sentences, quotes, text)
    out: list[Statement] = []
    last: tuple[Carrier, int] | None = None
    for line in lines:
        a, b = toks.first_at(line.start), toks.first_at(line.end)
        hits = found_in(t, a, b)
        whole = a < b and quoted[a] >= 0 and quoted[b - 1] == quoted[a]
        if not hits and whole and last is not None and last[0].paragraph == line.paragraph:
            s = out[last[1]]
            out[last[1]] = _with_part(s, Span(line.start, line.end))
            continue
        mine = []
        for hit in outermost(hits):
            s = _statement(article, t, line, hit)
            if s is not None:
                mine.append(s)
        base = len(out)
        out.extend(mine)
        last = None
        for k, s in enumerate(mine):
            if s.kind == "direct":
                last = (line, base + k)
    return tuple(sorted(out, key=lambda s: (s.start, s.end)))


def _with_part(s: Statement, span: Span) -> Statement:
    from dataclasses import replace

    return replace(s, parts=(*s.parts, span))


def _quotations(article: Article) -> list[Quotation]:
    out: list[Quotation] = []
    text = article.text
    begin = end = -1
    number = None
    for s in article.sentences:
        if (s.paragraph, s.comment) != number:
            if number is not None:
                out.extend(quotations(text, begin, end))
            number, begin = (s.paragraph, s.comment), s.start
        end = s.end
    if number is not None:
        out.extend(quotations(text, begin, end))
    return out


def _membership(starts: list[int], quotes: list[Quotation]) -> list[int]:
    from bisect import bisect_left

    quoted = [-1] * len(starts)
    for n, q in enumerate(quotes):
        lo, hi = bisect_left(starts, q.start), bisect_left(starts, q.end)
        quoted[lo:hi] = [n] * (hi - lo)
    return quoted


def _statement(article: Article, t: Text, line: Carrier, hit: Found) -> Statement | None:
    parts = tuple(span for span in (_span(t, x, y) for x, y in hit.parts) if span is not None)
    if not parts:
        return None
    inside = total = 0
    for x, y in hit.parts:
        for k in range(x, y):
            if t.low[k][0].isalnum():
                total += 1
                inside += t.quoted[k] >= 0
    if not total:
        return None
    source = Span(t.start[hit.source[0]], t.end[hit.source[1] - 1]) if hit.source else None
    source_text = t.text[source.start : source.end] if source else ""
    return Statement(
        article=article.id,
        parts=parts,
        kind="direct" if inside * 2 >= total else "indirect",
        mode="attitude" if hit.attitude else "speech",
        cue=t.text[t.start[hit.cue[0]] : t.end[hit.cue[1] - 1]],
        source=source,
        source_text=source_text,
        speaker=None,
        rule=hit.rule,
        comment=line.comment,
        negated=hit.negated,
    )


def _span(t: Text, x: int, y: int) -> Span | None:
    while x < y and t.quoted[x] < 0 and not t.low[x][0].isalnum() and t.low[x] not in "($€£[#@":
        x += 1
    while y > x and t.quoted[y - 1] < 0 and not t.low[y - 1][0].isalnum() and t.low[y - 1] not in ")%]":
        y -= 1
    return Span(t.start[x], t.end[y - 1]) if x < y else None
