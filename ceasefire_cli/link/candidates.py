"""The sentences likeliest to bear on a claim, found without looking into every article.

A sentence's promise is the share of the claim's words it has, and half of its article's share by rarity among articles.
What an article can bring at most is known from the words it has, so articles are looked into in the order of that bound
until none can beat the least of the likeliest (the idea of MaxScore, Turtle and Flood 1995, on articles as blocks).
What comes out is what looking into all of them would give.
"""

from __future__ import annotations

from bisect import bisect_left
from heapq import heapify, heappop, heappush, heapreplace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.link.lexicon import Alternative, Lexicon
    from ceasefire_cli.link.query import Query

ARTICLE = 0.5  # weight of the article's share in a promise
_NOTHING: dict[int, float] = {}
_Row = tuple[int, "Sequence[int]", int, float]  # a group, the sentences with one of its alternatives, how many, credit
_SLACK = 1e-9  # the bound is added up in another order than what it bounds


class Here(NamedTuple):
    """What one article has of a claim.

    For each group the sentences with it and its credit there; the share of the claim's words each sentence has, by
    rarity; the article's own.
    """

    hits: tuple[dict[int, float], ...]
    words: dict[int, float]
    share: float


class Articles:
    """Articles by number, as one claim sees them, each looked into once."""

    def __init__(self, query: Query, lexicon: Lexicon) -> None:
        self._query = query
        self._lexicon = lexicon
        self._options: list[list[tuple[Alternative, _Row]]] = [
            [
                (o, (g, row, len(row), o.credit))
                for o in _rising(group.alternatives)
                for row in (lexicon.sentences(o.terms),)
                if row
            ]
            for g, group in enumerate(query.groups)
        ]
        self._rows = [row for options in self._options for _, row in options]
        self._having: dict[int, list[_Row]] = {}  # article -> the rows that it has a sentence of, once `bounds` knows
        self._actors = [(lexicon.sentences(o.terms), o.credit) for o in _rising(query.actors)]
        self._known: dict[int, Here] = {}

    def __getitem__(self, article: int) -> Here:
        known = self._known.get(article)
        if known is None:
            known = self._known[article] = self._look_into(article)
        return known

    def _look_into(self, article: int) -> Here:
        index, groups = self._lexicon.index, self._query.groups
        first, last = index.first[article], index.last(article)
        hits = [_NOTHING] * len(groups)
        best = [0.0] * len(groups)
        for g, row, size, credit in self._having.get(article, self._rows):
            at = bisect_left(row, first)
            if at < size and row[at] < last:
                if not hits[g]:
                    hits[g] = {}
                found = hits[g]
                best[g] = credit  # the rows of a group come by rising credit
                while at < size and row[at] < last:
                    found[row[at]] = credit
                    at += 1
        share = 0.0
        words: dict[int, float] = {}
        for group, found, most in zip(groups, hits, best, strict=True):
            if found:
                share += group.article_weight * most
                weight = group.weight
                for s, credit in found.items():
                    words[s] = words.get(s, 0.0) + weight * credit
        return Here(tuple(hits), words, share)

    def bounds(self) -> Iterator[tuple[float, int]]:
        """The most a sentence of each article can promise, for those that have a word of the claim, highest first."""
        most: dict[int, float] = {}
        having: dict[int, list[_Row]] = {}
        for group, options in zip(self._query.groups, self._options, strict=True):
            weight = group.weight + ARTICLE * group.article_weight
            best: dict[int, float] = {}
            for option, row in options:
                gain = weight * option.credit
                for a in self._lexicon.articles(option.terms):
                    best[a] = gain
                    if a in having:
                        having[a].append(row)
                    else:
                        having[a] = [row]
            for a, gain in best.items():
                most[a] = most.get(a, 0.0) + gain
        self._having = having
        rest = [(-bound - _SLACK, a) for a, bound in most.items()]
        heapify(rest)  # of many few are asked for
        while rest:
            bound, a = heappop(rest)
            yield -bound, a

    def actors(self, article: int) -> dict[int, float]:
        """The sentences of an article that name who makes the claim, where the claim does not."""
        index = self._lexicon.index
        return _within(self._actors, index.first[article], index.last(article)) if self._actors else {}

    def words(self, sentence: int) -> float:
        """The share of the claim's words that a sentence has, by rarity."""
        return self[self._lexicon.index.owner[sentence]].words.get(sentence, 0.0)

    def promises(self, article: int, only: AbstractSet[int] | None = None) -> list[tuple[float, int]]:
        """The promise of each sentence of an article that has a word of the claim."""
        here = self[article]
        share = ARTICLE * here.share
        return [(x + share, s) for s, x in here.words.items() if only is None or s in only]


class Likely(NamedTuple):
    """The likeliest sentences, the most promising first; equal ones in the order of the articles.

    `floor` is what a sentence must promise to be among them: 0 where there was room for more.
    """

    sentences: list[int]
    floor: float


def likeliest(articles: Articles, lexicon: Lexicon, limit: int, only: AbstractSet[int] | None = None) -> Likely:
    """The `limit` most promising sentences (of `only` those)."""
    least: list[float] = []  # a heap of the best promises
    found: list[tuple[float, int]] = []
    bar = 0.0
    for bound, a in articles.bounds():
        if bound < bar:
            break
        for pair in articles.promises(a, only):
            promise = pair[0]
            if promise >= bar:
                found.append(pair)
                if len(least) < limit:
                    heappush(least, promise)
                else:
                    heapreplace(least, promise)
                if len(least) == limit:
                    bar = least[0]
    place = lexicon.index.place
    best = sorted((pair for pair in found if pair[0] >= bar), key=lambda p: (-p[0], place(p[1])))
    return Likely([s for _, s in best[:limit]], bar)


def _rising(alternatives: Sequence[Alternative]) -> list[Alternative]:
    """By credit, so that what comes later may overwrite."""
    return sorted(alternatives, key=lambda o: o.credit)


def _within(rows: Sequence[tuple[Sequence[int], float]], first: int, last: int) -> dict[int, float]:
    """The sentences from `first` to before `last` that a group's rows name, with the best credit."""
    found: dict[int, float] = {}
    for row, credit in rows:
        if not row or row[-1] < first or row[0] >= last:  # most rare words stand elsewhere
            continue
        begin = bisect_left(row, first)
        if begin < len(row) and row[begin] < last:
            for s in row[begin : bisect_left(row, last, begin)]:
                found[s] = credit
    return found
