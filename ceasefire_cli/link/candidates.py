"""The sentences likeliest to bear on a claim, and what they have of it.

A sentence's promise is the share of the claim's words it has, and half of its article's share by rarity among articles.
Where few sentences have a word of the claim all are gone through. Elsewhere, what an article can bring at most is known
from the words it has, so articles are looked into in the order of that bound until none can beat the least of the
likeliest (the idea of MaxScore, Turtle and Flood 1995, on articles as blocks). Both ways find the same.
"""

from __future__ import annotations

from bisect import bisect_left
from heapq import heapify, heappop, heappush, heapreplace
from operator import add
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.link.groups import Query
    from ceasefire_cli.link.index import Index
    from ceasefire_cli.link.lexicon import Alternative, Lexicon

ARTICLE = 0.5  # weight of the article's share in a promise
AT_ONCE = 8_000  # sentences with a word of the claim, one for each word, up to which going through all is quicker
_NOTHING: dict[int, float] = {}
_Row = tuple[int, "Sequence[int]", int, float]  # a group, the sentences with one of its alternatives, how many, credit
_Options = list[list[tuple["Alternative", "Sequence[int]"]]]  # of each group, by rising credit
_SLACK = 1e-9  # the bound is added up in another order than what it bounds


class Hits(NamedTuple):
    """What sentences have of a claim.

    For each group the sentences with it and its credit there; the share of the claim's words that sentences have, by
    rarity, and that articles have; the sentences that name who makes the claim, where the claim does not.
    """

    groups: list[dict[int, float]]
    words: dict[int, float]
    shares: dict[int, float]
    actors: dict[int, float]


class Likely(NamedTuple):
    """The likeliest sentences, the most promising first; equal ones in the order of the articles.

    `floor` is what a sentence must promise to be among them: 0 where there was room for more.
    """

    sentences: list[int]
    floor: float


def view(query: Query, lexicon: Lexicon, at_once: int = AT_ONCE) -> Everywhere | ByArticle:
    """A collection as one claim sees it."""
    options = [
        [(o, row) for o in _rising(group.alternatives) for row in (lexicon.sentences(o.terms),) if row]
        for group in query.groups
    ]
    actors = [(lexicon.sentences(o.terms), o.credit) for o in _rising(query.actors)]
    size = sum([len(row) for rows in options for _, row in rows]) + sum([len(row) for row, _ in actors])
    if size <= at_once:
        return Everywhere(query, lexicon, options, actors)
    return ByArticle(query, lexicon, options, actors)


class Everywhere:
    """All sentences with a word of the claim."""

    def __init__(
        self, query: Query, lexicon: Lexicon, options: _Options, actors: Sequence[tuple[Sequence[int], float]]
    ) -> None:
        self._index = lexicon.index
        groups: list[dict[int, float]] = []
        words: dict[int, float] = {}
        shares: dict[int, float] = {}
        for group, rows in zip(query.groups, options, strict=True):
            found: dict[int, float] = {}
            holders: dict[int, float] = {}
            for option, row in rows:
                found.update(dict.fromkeys(row, option.credit))
                holders.update(dict.fromkeys(lexicon.articles(option.terms), option.credit))
            groups.append(found)
            _add(words, found, group.weight)
            _add(shares, holders, group.article_weight)
        naming: dict[int, float] = {}
        for row, credit in actors:
            naming.update(dict.fromkeys(row, credit))
        self._hits = Hits(groups, words, shares, naming)

    def hits(self, articles: Iterable[int]) -> Hits:  # noqa: ARG002 - of all, so of those as well
        """What the sentences of some articles have of the claim."""
        return self._hits

    def likeliest(self, limit: int, only: AbstractSet[int] | None = None) -> Likely:
        """The `limit` most promising sentences (of `only` those)."""
        words, owner = self._hits.words, self._index.owner
        if only is not None:
            words = {s: x for s, x in words.items() if s in only}
        extra = {a: ARTICLE * share for a, share in self._hits.shares.items()}
        # one step for all sentences at a time: there are thousands for each claim
        promises = list(map(add, words.values(), map(extra.__getitem__, map(owner.__getitem__, words))))
        bar = _bar(promises, limit)
        found = [(promise, s) for promise, s in zip(promises, words, strict=True) if promise >= bar]
        return _likely(found, bar, limit, self._index)


class _Here(NamedTuple):
    """What one article has of a claim, as `Hits` have it."""

    groups: tuple[dict[int, float], ...]
    words: dict[int, float]
    share: float


class ByArticle:
    """Articles by number, each looked into once, when it is asked for."""

    def __init__(
        self, query: Query, lexicon: Lexicon, options: _Options, actors: Sequence[tuple[Sequence[int], float]]
    ) -> None:
        self._query = query
        self._lexicon = lexicon
        self._index = lexicon.index
        self._options = [[(o, (g, row, len(row), o.credit)) for o, row in rows] for g, rows in enumerate(options)]
        self._actors = actors
        self._rows: list[_Row] = [row for rows in self._options for _, row in rows]
        self._having: dict[int, list[_Row]] = {}  # article -> the rows that it has a sentence of, once `_bounds` knows
        self._known: dict[int, _Here] = {}

    def hits(self, articles: Iterable[int]) -> Hits:
        """What the sentences of some articles have of the claim."""
        groups: list[dict[int, float]] = [{} for _ in self._query.groups]
        words: dict[int, float] = {}
        shares: dict[int, float] = {}
        naming: dict[int, float] = {}
        for a in articles:
            here = self._look_into(a)
            for found, own in zip(groups, here.groups, strict=True):
                if own:
                    found.update(own)
            words.update(here.words)
            shares[a] = here.share
            if self._actors:
                naming.update(_within(self._actors, self._index.first[a], self._index.last(a)))
        return Hits(groups, words, shares, naming)

    def likeliest(self, limit: int, only: AbstractSet[int] | None = None) -> Likely:
        """The `limit` most promising sentences (of `only` those)."""
        least: list[float] = []  # a heap of the best promises
        found: list[tuple[float, int]] = []
        bar = 0.0
        for bound, a in self._bounds():
            if bound < bar:
                break
            here = self._look_into(a)
            extra = ARTICLE * here.share
            for s, x in here.words.items():
                promise = x + extra
                if promise < bar or not (only is None or s in only):
                    continue
                found.append((promise, s))
                if len(least) < limit:
                    heappush(least, promise)
                else:
                    heapreplace(least, promise)
                if len(least) == limit:
                    bar = least[0]
        return _likely(found, bar, limit, self._index)

    def _look_into(self, article: int) -> _Here:
        known = self._known.get(article)
        if known is not None:
            return known
        groups = self._query.groups
        first, last = self._index.first[article], self._index.last(article)
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
        known = self._known[article] = _Here(tuple(hits), words, share)
        return known

    def _bounds(self) -> Iterator[tuple[float, int]]:
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


def _bar(values: list[float], limit: int) -> float:
    """The last of the `limit` highest values; 0 where there are fewer."""
    if len(values) < limit:
        return 0.0
    best = values[:limit]
    heapify(best)
    bar = best[0]
    for x in values[limit:]:
        if x > bar:
            heapreplace(best, x)
            bar = best[0]
    return bar


def _likely(found: Sequence[tuple[float, int]], bar: float, limit: int, index: Index) -> Likely:
    place = index.place
    best = sorted([pair for pair in found if pair[0] >= bar], key=lambda p: (-p[0], place(p[1])))
    return Likely([s for _, s in best[:limit]], bar)


def _add(to: dict[int, float], credits_: dict[int, float], weight: float) -> None:
    """Add what one word of the claim brings to each sentence, or article, that has it."""
    if not to:
        to.update({n: weight * credit for n, credit in credits_.items()})
        return
    for n, credit in credits_.items():
        to[n] = to.get(n, 0.0) + weight * credit


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
