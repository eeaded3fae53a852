"""How well a sentence fits a claim: parts between 0 and 1, added up."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ceasefire_cli.link.query import Lexicon, Query

THRESHOLD = 0.5
CANDIDATES = 150

PARTS = ("words", "nearby", "article", "pairs", "focus", "numbers", "names", "lead", "beside")
WEIGHTS = (1.0, 0.5, 0.5, 0.3, 0.1, 0.05, 0.0, 0.0, 0.0)


def ranked(query: Query, lexicon: Lexicon, limit: int) -> list[tuple[float, int]]:
    """The best sentences: (score, number), by falling score, then number."""
    rows = features(query, lexicon, max(limit, CANDIDATES))
    whole = sum(WEIGHTS)
    scored = [(round(sum(w * x for w, x in zip(WEIGHTS, row, strict=False)) / whole, 4), s) for s, row in rows]
    scored.sort(key=lambda pair: (-pair[0], pair[1]))
    return scored[:limit]


def features(query: Query, lexicon: Lexicon, limit: int) -> list[tuple[int, tuple[float, ...]]]:
    """The parts of the likeliest sentences, each with its number."""
    index = lexicon.index
    owner, bags, postings = index.owner, index.bags, index.postings
    groups = query.groups
    whole = sum(g.weight for g in groups) or 1.0
    hits: list[dict[int, float]] = []
    total: dict[int, float] = {}
    far: dict[int, float] = {}
    article_whole = sum(g.spread_weight for g in groups) or 1.0
    for g in groups:
        found: dict[int, float] = {}
        for option in g.alternatives:
            credit = option.credit
            for s in lexicon.sentences(option.terms):
                if found.get(s, 0.0) < credit:
                    found[s] = credit
        hits.append(found)
        in_article: dict[int, float] = {}
        weight = g.weight / whole
        for s, credit in found.items():
            total[s] = total.get(s, 0.0) + weight * credit
            a = owner[s]
            if in_article.get(a, 0.0) < credit:
                in_article[a] = credit
        weight = g.spread_weight / article_whole
        for a, credit in in_article.items():
            far[a] = far.get(a, 0.0) + weight * credit
    best_far = max(far.values(), default=1.0) or 1.0
    likely = nlargest(limit, total, key=lambda s: (total[s] + 0.5 * far[owner[s]], -s))
    weights = [g.weight / whole for g in groups]
    pairs = [(i, i + 1, weights[i] + weights[i + 1]) for i in range(len(groups) - 1)]
    pair_whole = sum(p[2] for p in pairs) or 1.0
    numbers = [i for i, g in enumerate(groups) if g.is_number]
    number_whole = sum(weights[i] for i in numbers)
    names = [i for i, g in enumerate(groups) if g.is_name]
    name_whole = sum(weights[i] for i in names)
    heads = [{t for o in g.alternatives for t in o.terms} for g in groups]
    rows = []
    for s in likely:
        a = owner[s]
        first = index.first[a]
        here = [h.get(s, 0.0) for h in hits]
        near = list(here)
        beside = 0.0
        for n in (s - 1, s + 1):
            if n >= first and n < len(owner) and owner[n] == a:
                beside = max(beside, total.get(n, 0.0))
                for i, h in enumerate(hits):
                    c = h.get(n)
                    if c and c > near[i]:
                        near[i] = c
        words = total[s]
        nearby = sum(w * c for w, c in zip(weights, near, strict=True))
        bag = bags[s]
        got = 0.0
        for i, j, w in pairs:
            if here[i] and here[j] and _adjacent(bag, heads[i], heads[j]):
                got += w
        rare = sum(lexicon.rarity(len(postings[t])) ** 1.5 for t in set(bag))
        focus = min(1.0, words * whole / rare) if rare else 0.0
        number = sum(weights[i] * here[i] for i in numbers) / number_whole if numbers else words
        name = sum(weights[i] * here[i] for i in names) / name_whole if name_whole else words
        rows.append(
            (
                s,
                (
                    words,
                    nearby,
                    far[a],
                    got / pair_whole if pairs else words,
                    focus,
                    number,
                    name,
                    far[a] / best_far,
                    beside,
                ),
            )
        )
    return rows


def _adjacent(bag: tuple[int, ...], left: set[int], right: set[int]) -> bool:
    return any(x in left and y in right for x, y in zip(bag, bag[1:], strict=False))
