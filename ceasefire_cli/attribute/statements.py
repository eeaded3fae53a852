"""All statements of an article: who said (or wants, fears, opposes) what, in text order."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from ceasefire_cli.attribute import threads
from ceasefire_cli.attribute.carriers import Carrier, carriers
from ceasefire_cli.attribute.find import Found, found_in, outermost
from ceasefire_cli.attribute.marks import Quotation, quotations
from ceasefire_cli.attribute.people import People
from ceasefire_cli.attribute.phrases import Text
from ceasefire_cli.attribute.tokens import tokens
from ceasefire_cli.model import Span, Statement

if TYPE_CHECKING:
    from ceasefire_cli.model import Article

_LEAST_WORDS = 4  # of a quotation that stands alone: fewer are names and scare quotes


def statements(article: Article) -> tuple[Statement, ...]:
    """The statements of `article`, speakers resolved as far as the text tells.

    Order: by start, the longer first. Every part is trimmed of punctuation outside its quotation marks.
    """
    if not article.sentences:
        return ()
    text = article.text
    quotes = _quotations(article)
    toks = tokens(text)
    t = Text(text, toks.start, toks.end, toks.word, toks.low, _membership(toks.start, quotes))
    lines = carriers(article.sentences, quotes, text)
    desk = _Desk(article, t, lines, quotes)
    for line in lines:
        desk.read(line)
    out = desk.out
    if article.comments:
        out = [*out, *threads.own_words(article, out)]
    return tuple(sorted(out, key=lambda s: (s.start, -s.end)))


class _Desk:
    """The statements found so far, and what the next sentence may hang on."""

    def __init__(self, article: Article, t: Text, lines: list[Carrier], quotes: list[Quotation]) -> None:
        self.article = article
        self.t = t
        self.quotes = quotes
        self.people = People(t, [bisect_left(t.start, line.start) for line in lines])
        self.out: list[Statement] = []
        self.last = -1  # index in `out` of the statement a bare quotation goes on with
        self.place = (-1, -2)  # paragraph and comment of it
        self.open = False  # its last quotation was not closed: the next paragraph may go on with it

    def read(self, line: Carrier) -> None:
        t = self.t
        a, b = bisect_left(t.start, line.start), bisect_left(t.start, line.end)
        if a >= b:
            return
        place = (line.paragraph, line.comment)
        whole = t.quoted[a] >= 0 and t.quoted[b - 1] == t.quoted[a]
        hits = outermost(found_in(t, a, b))
        if not hits and whole:
            if self.last >= 0 and (self.place == place or (self.open and line.comment == self.place[1])):
                s = self.out[self.last]
                self.out[self.last] = replace(s, parts=(*s.parts, Span(line.start, line.end)))
                self.open = self.quotes[t.quoted[a]].open_end
                self.place = place
                return
            if sum(w[0].isalnum() for w in t.low[a:b]) >= _LEAST_WORDS:
                self.out.append(self._unattributed(line))
                self.last, self.place = len(self.out) - 1, place
                self.open = self.quotes[t.quoted[a]].open_end
            return
        self.last, self.open = -1, False
        for hit in hits:
            s = self._statement(line, hit)
            if s is None:
                continue
            self.out.append(s)
            x, y = hit.parts[-1]
            inside = [k for k in range(x, y) if t.quoted[k] >= 0]
            if s.mode == "speech" and (inside or s.kind == "direct"):
                self.last, self.place = len(self.out) - 1, place
                self.open = bool(inside) and self.quotes[t.quoted[inside[-1]]].open_end

    def _unattributed(self, line: Carrier) -> Statement:
        return Statement(
            article=self.article.id,
            parts=(Span(line.start, line.end),),
            kind="direct",
            rule="bare",
            comment=line.comment,
            depth=self._depth(line),
        )

    def _depth(self, line: Carrier) -> int | None:
        return self.article.comments[line.comment].depth if line.comment >= 0 else None

    def _statement(self, line: Carrier, hit: Found) -> Statement | None:
        t = self.t
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
        source = speaker = None
        source_text = ""
        if hit.source:
            x, y = hit.source
            source = Span(t.start[x], t.end[y - 1])
            source_text = t.text[source.start : source.end]
            author = self.article.comments[line.comment].author if line.comment >= 0 else self.article.author
            speaker, kind = self.people.speaker(x, y, author)
            if speaker:
                self.people.note(x, speaker, kind)
        return Statement(
            article=self.article.id,
            parts=parts,
            kind="direct" if inside * 2 >= total else "indirect",
            mode="attitude" if hit.attitude else "speech",
            cue=t.text[t.start[hit.cue[0]] : t.end[hit.cue[1] - 1]],
            source=source,
            source_text=source_text,
            speaker=speaker,
            rule=hit.rule,
            comment=line.comment,
            depth=self._depth(line),
            negated=hit.negated,
            nested=hit.nested,
        )


def _quotations(article: Article) -> list[Quotation]:
    """The quotations of the article, paragraph by paragraph."""
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
    quoted = [-1] * len(starts)
    for n, q in enumerate(quotes):
        lo, hi = bisect_left(starts, q.start), bisect_left(starts, q.end)
        quoted[lo:hi] = [n] * (hi - lo)
    return quoted


def _span(t: Text, x: int, y: int) -> Span | None:
    """Offsets of tokens `[x, y)` without punctuation at their ends, quotation marks kept."""
    while x < y and t.quoted[x] < 0 and not t.low[x][0].isalnum() and t.low[x] not in "($€£[#@":
        x += 1
    while y > x and t.quoted[y - 1] < 0 and not t.low[y - 1][0].isalnum() and t.low[y - 1] not in ")%]":
        y -= 1
    return Span(t.start[x], t.end[y - 1]) if x < y else None
