"""All statements of an article: who said (or wants, fears, opposes) what, in text order."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from ceasefire_cli.attribute import blocks, threads
from ceasefire_cli.attribute.carriers import Carrier, carriers
from ceasefire_cli.attribute.find import found_in
from ceasefire_cli.attribute.found import Found, outermost
from ceasefire_cli.attribute.interviews import interview_of
from ceasefire_cli.attribute.labels import labels_of
from ceasefire_cli.attribute.manner import is_chatty
from ceasefire_cli.attribute.marks import Quotation, membership, quotations_of
from ceasefire_cli.attribute.people import People
from ceasefire_cli.attribute.phrases import Text, np_right
from ceasefire_cli.attribute.posts import Post, posts_of
from ceasefire_cli.attribute.sound import is_certain
from ceasefire_cli.attribute.tokens import tokens
from ceasefire_cli.model import Span, Statement

if TYPE_CHECKING:
    from ceasefire_cli.model import Article

_MOST_PARTS = 100  # of one statement
_LONG = 600  # tokens; a carrier longer than this is no sentence
_STRETCH = 150  # tokens of such a carrier read at once
_TITLE = 16  # tokens of one, at most
_RESUMED, _RESUMED_SHARE = 5, 0.4  # tokens in marks, and their share, by which a sentence goes on with a quotation
_CLITIC = re.compile(r"['\u2019\u00b4]\w+$")
_ANSWERING = frozenset({"reply", "answer", "respond"})
_LEAST_WORDS = 4  # of a quotation that stands alone: fewer are names and scare quotes


def statements(article: Article) -> tuple[Statement, ...]:
    """The statements of `article`, speakers resolved as far as the text tells.

    Order: by start, the longer first. Every part is trimmed of punctuation outside its quotation marks.
    """
    if not article.sentences:
        return ()
    text = article.text
    quotes = quotations_of(article)
    toks = tokens(text)
    t = Text(text, toks.start, toks.end, toks.word, toks.low, membership(toks.start, quotes))
    lines = carriers(article.sentences, quotes, text)
    desk = _Desk(article, t, lines, quotes)
    for line in lines:
        desk.read(line)
    out = desk.out
    if article.comments:
        words = threads.own_words(article, out)
        repeated = [part for s in words if s.rule == "repeated" for part in s.parts]
        out = [s for s in out if not _is_own(s) and not any(x <= s.start < y for x, y in repeated)] + words
    return tuple(sorted(out, key=lambda s: (s.start, -s.end)))


def _is_own(s: Statement) -> bool:
    """A commenter's "I think …": the comment itself says it already."""
    return s.comment >= 0 and _CLITIC.sub("", s.source_text.lower()) in ("i", "we", "my", "our", "me", "us")


class _Desk:
    """The statements found so far, and what the next sentence may hang on."""

    def __init__(self, article: Article, t: Text, lines: list[Carrier], quotes: list[Quotation]) -> None:
        self.article = article
        self.t = t
        self.quotes = quotes
        self.author = article.author or blocks.written_by(article.text)
        self.chatty = is_chatty(t)
        self.people = People(t, [bisect_left(t.start, line.start) for line in lines], [line.comment for line in lines])
        self.out: list[Statement] = []
        self.last = -1  # index in `out` of the statement a bare quotation goes on with
        self.place = (-1, -2)  # paragraph and comment of it
        self.clause_ends = False  # the sentence of it ends with the reporting clause, not with the quotation
        self.open = False  # its last quotation was not closed: the next paragraph may go on with it
        self.told = -1  # index in `out` of what the sentence before tells in other words than quoted ones
        self.told_place = (-1, -2)
        self.leads_in = False  # that sentence ends with a colon
        self.block = -1  # index in `out` of a transcript's turn or a quoted block
        self.block_place = (-1, -2)
        self.shouted = False  # the block is a transcript's turn
        self.block_words: set[str] = set()
        self.read_so_far = 0  # carriers
        self.asked: tuple[int, str, str | None] = (-2, "", None)  # in which of them who asked whom
        self.pending: Statement | None = None  # "X wrote:", its content still to come
        posts, self.posted = posts_of(article.text, lines)
        self.out.extend(map(self._post, posts))
        self.interview = interview_of(article.text, lines)
        self.labels = labels_of(article.text, lines, self.people) | self.interview.answers
        shouted = [article.text[x:y] for x, y in self.labels.values() if blocks.is_shouted(article.text[x:y])]
        # one label in capitals is a form's ("BYLINE:"), unless it names somebody
        self.is_transcript = len(shouted) > 1 or any(map(self._names_somebody, shouted))

    def _names_somebody(self, label: str) -> bool:
        name = blocks.spoken(label).lower()
        return "," in label or name != label.lower() or name.rpartition(" ")[2] in self.people.by_surname

    def read(self, line: Carrier) -> None:
        t = self.t
        a, b = bisect_left(t.start, line.start), bisect_left(t.start, line.end)
        if a >= b:
            return
        self.read_so_far += 1
        if line.start in self.posted:
            self.last = self.told = self.block = -1
            return
        place = (line.paragraph, line.comment)
        if self._in_block(line, a, b, place):
            return
        a = blocks.dateline(t, a, b)
        last = b - 1
        while last > a and t.quoted[last] < 0 and t.low[last] in (".", "...", "\u2026", "!", "?", ","):
            last -= 1  # a stop behind the closing mark
        whole = t.quoted[a] >= 0 and t.quoted[last] == t.quoted[a]
        hits = self._hits(a, b)
        if line.comment >= 0 or self.chatty:
            hits = [hit for hit in hits if is_certain(t, hit, comment=line.comment >= 0)]
        if line.comment >= 0:  # what nobody is named to have said is the commenter's own irony as often as not
            hits = [hit for hit in hits if hit.rule != "bare"]
        if not hits and whole:
            self._bare(line, a, b, place)
            return
        if not hits and self.last >= 0 and self.out[self.last].rule == "bare" and (name := blocks.byline(t, a, b)):
            self._sign(self.last, name)
            return
        if all(hit.rule == "bare" for hit in hits) and self._resumes(a, b, place):
            self._add_part(self.last, line)
            return
        self.last, self.open, self.clause_ends = -1, False, t.quoted[last] < 0
        self.told, self.told_place, self.leads_in = -1, place, t.low[b - 1] == ":"
        for hit in hits:
            s = self._statement(line, hit)
            if s is None:
                continue
            if hit.rule == "colon" and self.pending is not None and (s.source is None or s.speaker is None):
                pending = self.pending  # "Commentary by X:", its title, "her opening words: …"
                s = s._replace(source=pending.source, source_text=pending.source_text, speaker=pending.speaker)
            self.out.append(s)
            if s.mode == "speech" and not hit.nested and not hit.negated and hit.source and not hit.first_person:
                self.told = len(self.out) - 1
            x, y = hit.parts[-1]
            inside = [k for k in range(x, y) if t.quoted[k] >= 0]
            outspoken = self.last >= 0 and self.out[self.last].kind == "direct" and s.kind != "direct"
            if s.mode == "speech" and (inside or s.kind == "direct") and not outspoken:
                self.last, self.place = len(self.out) - 1, place
                self.open = bool(inside) and self.quotes[t.quoted[inside[-1]]].open_end
        if hits or b - a > _TITLE or t.low[b - 1] in (".", "!", "?", ":"):
            self.pending = None  # but a title may stand between "commentary by X:" and what X says
        if t.low[b - 1] == ":" and (found := blocks.introduced(t, a, b)):
            source, cue = found
            self.pending = self._statement(line, Found(cue, [(a, b)], source, "block"))

    def _hits(self, a: int, b: int) -> list[Found]:
        """The attributions of tokens `[a, b)`, a very long carrier read in stretches so that the work stays linear."""
        if b - a <= _LONG:
            return outermost(found_in(self.t, a, b))
        out: list[Found] = []
        quoted = self.t.quoted
        for lo in range(a, b, _STRETCH):
            hi = min(lo + _STRETCH, b)
            for hit in outermost(found_in(self.t, lo, hi)):
                x, y = hit.parts[0][0], hit.parts[-1][1]
                if y == hi and hi < b and quoted[y] >= 0 and quoted[y - 1] == quoted[y]:
                    end = self.quotes[quoted[y]].end
                    hit.parts[-1] = (hit.parts[-1][0], bisect_left(self.t.start, end))
                if x == lo and lo > a and quoted[x] >= 0 and quoted[x - 1] == quoted[x]:
                    begin = self.quotes[quoted[x]].start
                    hit.parts[0] = (bisect_left(self.t.start, begin), hit.parts[0][1])
                out.append(hit)
        return out

    def _post(self, post: Post) -> Statement:
        text = self.article.text
        x, y = post.name
        speaker = self.people.full(text[x:y], bisect_left(self.t.start, x))
        return Statement(
            article=self.article.id,
            parts=(Span(post.start, post.end),),
            kind="direct",
            source=Span(x, y),
            source_text=text[x:y],
            speaker=speaker,
            rule="byline",
        )

    # -- quotations and blocks without a cue of their own -------------------------------------------------------------

    def _bare(self, line: Carrier, a: int, b: int, place: tuple[int, int]) -> None:
        """A sentence that is one quotation: it goes on with the statement before it, or stands alone."""
        opened = self.quotes[self.t.quoted[a]].open_end
        # "“A,” Novak said." goes on in the next paragraph; a paragraph that ends with his words has closed them
        behind = self.clause_ends and self._is_next(line, self.place)
        goes_on = self.place == place or behind or (self.open and line.comment == self.place[1])
        if self.last >= 0 and goes_on and len(self.out[self.last].parts) < _MOST_PARTS:
            self._add_part(self.last, line)
        elif self.pending is None and self.told >= 0 and self.leads_in and self._is_next(line, self.told_place):
            spoken = self.out[self.told]._replace(parts=(Span(line.start, line.end),), kind="direct", rule="block")
            self.out.append(spoken)
            self.last = len(self.out) - 1
        elif self.told >= 0 and self.told_place == place:
            # "Novak added that the bridge was closed. “Nobody may cross it.”"
            s = self.out[self.told]
            longer = line.end - line.start >= s.end - s.start
            parts = (*s.parts, Span(line.start, line.end))
            self.out[self.told] = s._replace(parts=parts, kind="direct" if longer else s.kind)
            self.last = self.told
        elif self.pending is not None and self.pending.comment == line.comment:
            self.out.append(self.pending._replace(parts=(Span(line.start, line.end),), kind="direct"))
            self.last = len(self.out) - 1
            self.pending = None
        elif sum(w[0].isalnum() for w in self.t.low[a:b]) >= _LEAST_WORDS:
            self.out.append(self._unattributed(line))
            self.last = len(self.out) - 1
        else:
            return
        self.place, self.open, self.clause_ends = place, opened, False

    @staticmethod
    def _is_next(line: Carrier, place: tuple[int, int]) -> bool:
        """Whether a line stands in the paragraph behind `place`."""
        return (line.paragraph - 1, line.comment) == place

    def _add_part(self, index: int, line: Carrier) -> None:
        s = self.out[index]
        self.out[index] = s._replace(parts=(*s.parts, Span(line.start, line.end)))

    def _resumes(self, a: int, b: int, place: tuple[int, int]) -> bool:
        """Whether the quotation of the sentence before is gone on with in one that is for a good part quoted too."""
        if self.last < 0 or self.place != place or self.out[self.last].kind != "direct":
            return False
        inside = sum(q >= 0 for q in self.t.quoted[a:b])
        return (
            inside >= _RESUMED and inside >= _RESUMED_SHARE * (b - a) and len(self.out[self.last].parts) < _MOST_PARTS
        )

    def _in_block(self, line: Carrier, a: int, b: int, place: tuple[int, int]) -> bool:
        """Whether the carrier is part of a transcript's turn or a quoted block; if so it is filed there."""
        t = self.t
        if line.start in self.interview.questions:
            self.block = -1
            return False
        if line.start in self.labels:
            x, y = self.labels[line.start]
            k, m = bisect_left(t.start, x), bisect_left(t.start, y)
            hit = Found((m, m + 1), [(m + 1, b)], (k, m), "label")
            s = self._statement(line, hit) if m + 1 < b else None
            if s is None:
                return False
            name = blocks.spoken(t.text[x:y]) if line.start not in self.interview.answers else self.interview.speaker
            s = s._replace(kind="direct", speaker=self.people.full(name, k) if name else s.speaker)
            self.out.append(s)
            self.block, self.block_place = len(self.out) - 1, place
            self.shouted = self.is_transcript and blocks.is_shouted(t.text[x:y])
            self.last = -1
            return True
        if self.block >= 0 and place != self.block_place and not self._goes_on(line, a, b):
            self.block = -1
        if self.block < 0:
            if self.pending is None or place[1] != self.pending.comment or t.quoted[a] >= 0 or line.role != "body":
                return False
            if self.pending.cue.lower() in blocks.FROM:  # "via X:" needs a quotation to follow
                return False
            self.out.append(self.pending._replace(parts=(Span(line.start, line.end),), kind="direct"))
            self.pending = None
            self.block, self.block_place, self.shouted = len(self.out) - 1, place, False
            self.block_words = blocks.stems(t.low[a:b])
            return True
        s = self.out[self.block]
        tail = s.parts[-1]
        if place == self.block_place:
            self.out[self.block] = s._replace(parts=(*s.parts[:-1], Span(tail.start, line.end)))
        else:
            self.out[self.block] = s._replace(parts=(*s.parts, Span(line.start, line.end)))
        self.block_place = place
        self.block_words |= blocks.stems(t.low[a:b])
        return True

    def _goes_on(self, line: Carrier, a: int, b: int) -> bool:
        """Whether a new paragraph still belongs to the block."""
        if line.comment != self.block_place[1] or line.role != "body" or len(self.out[self.block].parts) >= _MOST_PARTS:
            return False
        t = self.t
        if t.low[a] == "[" or t.low[a].startswith(("http", "www.")) or "[ETC" in t.text[t.start[a] - 12 : t.start[a]]:
            return False
        if self.shouted:
            return True
        if self.out[self.block].rule == "label":
            return line.start < self.interview.last
        return len(self.out[self.block].parts) < 4 and blocks.belongs(self.block_words, blocks.stems(t.low[a:b]))

    def _sign(self, index: int, name: tuple[int, int]) -> None:
        """`― Name` below a quotation."""
        x, y = name
        t = self.t
        speaker, _ = self.people.speaker(x, y, "")
        source = Span(t.start[x], t.end[y - 1])
        self.out[index] = self.out[index]._replace(
            source=source,
            source_text=t.text[source.start : source.end],
            speaker=speaker,
            rule="byline",
        )

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

    def _who_is_asked(self, hit: Found) -> str | None:
        """`asked Joe Gill: “…?”`"""
        k = next((k for k in range(*hit.cue) if self.t.low[k] in ("asked", "asks")), -1)
        end = np_right(self.t, k + 1, len(self.t.low)) if k >= 0 else 0
        return self.people.speaker(k + 1, end, "")[0] if end > k + 1 else None

    def _who_answers(self, speaker: str | None, *, female: bool) -> str | None:
        """Who "he replied" means: nobody answers the question he asked himself a sentence before."""
        line, asker, other = self.asked
        if speaker != asker or self.read_so_far - line > 1:
            return speaker
        person = self.people.by_name.get(other or "")
        return None if other == asker or (person is not None and person.female is (not female)) else other

    def _statement(self, line: Carrier, hit: Found) -> Statement | None:
        t = self.t
        parts = tuple(span for span in (_span(t, x, y) for x, y in hit.parts) if span is not None)
        if not parts:
            return None
        inside = total = 0
        if any(max(t.quoted[x:y], default=-1) >= 0 for x, y in hit.parts):
            telling = [
                q >= 0 for x, y in hit.parts for w, q in zip(t.low[x:y], t.quoted[x:y], strict=True) if w[0].isalnum()
            ]
            inside, total = sum(telling), len(telling)
        else:
            total = sum(any(w[0].isalnum() for w in t.low[x:y]) for x, y in hit.parts)
        if not total:
            return None
        source = speaker = None
        source_text = ""
        if hit.source:
            x, y = hit.source
            source = Span(t.start[x], t.end[y - 1])
            source_text = t.text[source.start : source.end]
            author = self.article.comments[line.comment].author if line.comment >= 0 else self.author
            speaker, kind = self.people.speaker(x, y, author)
            if hit.lemma in _ANSWERING and t.low[x] in ("he", "she"):
                speaker = self._who_answers(speaker, female=t.low[x] == "she")
            elif speaker and t.low[hit.parts[-1][1] - 2 : hit.parts[-1][1]].count("?"):
                self.asked = (self.read_so_far, speaker, self._who_is_asked(hit))
            if speaker and t.low[x].split("'")[0] not in ("i", "we", "my", "our"):
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


def _span(t: Text, x: int, y: int) -> Span | None:
    """Offsets of tokens `[x, y)` without punctuation at their ends, quotation marks kept."""
    while x < y and t.quoted[x] < 0 and not t.low[x][0].isalnum() and t.low[x] not in "($€£[#@":
        x += 1
    while y > x and t.quoted[y - 1] < 0 and not t.low[y - 1][0].isalnum() and t.low[y - 1] not in ")%]":
        y -= 1
    return Span(t.start[x], t.end[y - 1]) if x < y else None
