"""How well a sentence fits a claim: parts between 0 and 1, weighed, and made comparable between claims.

The parts (tuned on Wikipedia claims with the news pages they cite and on shorthand claims, quarters against the rest):

words     share of the claim's words in the sentence, weighed by rarity, a related word counting in part
near      the same share, where a word elsewhere in the article counts by its distance (a kernel e^(-d/8) over
          sentences, the idea of positional language models): it carries "this", "he" and "the agreement", the title
          and the matter of the article in one number
numbers   share of the claim's figures (where it has none, `words`)
lead      how early in the article: reports put first what matters
focus     how much of the sentence is about the claim
negation  for a claim that says what is not so: the share of `words` once more, if the sentence negates as well
article   share of the claim's words in the whole article, by the rarity among articles; little in a small folder

Between claims: a full sum means less for a claim of few or common words, which chance could put together in any
collection, so the claim's own information counts (its words' rarities against that of a unique sentence); and a
sentence far below the claim's best is the worse for it. A logistic curve turns the sum into the score.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.candidates import Articles, likeliest
from ceasefire_cli.link.query import is_name

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.link.lexicon import Lexicon
    from ceasefire_cli.link.query import Query
    from ceasefire_cli.link.semantic import Sense

PARTS = ("words", "near", "numbers", "lead", "focus", "article", "actor", "negation")
WEIGHTS = (3.3, 7.5, 1.5, 0.8, 1.25, 1.7, 0.8, 0.0)  # of a long claim, which sentences share out between them
TERSE = (5.0, 7.5, 1.5, 0.4, 1.25, 1.7, 0.8, 2.0)  # of one in a few words, which one sentence has or has not
JOTTED = (7.0, 6.0, 2.0, 0.1, 2.0, 2.0, 0.8, 2.0)  # the same in a small folder, where any sentence may be meant
FEW, MANY = 6, 10  # words of a terse claim and of a long one; between them it is something of both
BELOW_BEST = 0.5  # of the distance to the claim's best
INFORMATION = 2.0  # of the logarithm of the claim's information
SLOPE, MIDDLE = 0.73, 11.37  # of the curve
THRESHOLD = 0.35  # what is shown by default
CANDIDATES = 28
NEIGHBOURLY = 6  # candidates whose neighbours are candidates
REACH = (8.0, 5.0)  # sentences within which a neighbour's words count for a third: of a long claim, of a terse one
CARRIED = 0.5  # what a name in the sentence before counts where a pronoun may stand for it
REACHED = 12  # places of a word looked at on either side
FADED = 40  # sentences from which on nothing counts
LookedAt = tuple[float, Sequence[int]]  # what a sentence had to promise to be scored, and those that were


class Scored(NamedTuple):
    """A sentence by its number, its score, and its parts in the order of `PARTS`, unweighed; `meaning` is weighed."""

    sentence: int
    score: float
    parts: tuple[float, ...]
    sum: float
    best: float
    weights: tuple[float, ...]
    meaning: float = 0.0


def ranked(
    query: Query,
    lexicon: Lexicon,
    limit: int,
    only: AbstractSet[int] | None = None,
    sense: Sense | None = None,
    looked_at: list[LookedAt] | None = None,
    negates: Callable[[int], bool] | None = None,
    refers: Callable[[int], bool] | None = None,
) -> list[Scored]:
    """The best sentences for a claim (of `only` those), best first; equal ones in the order of the text.

    For a claim that negates, `negates` tells which sentences do. With a `sense`, what sentences mean is added, and
    those nearest in meaning are looked at too. Adds to `looked_at` what the answer hangs on.
    """
    more = [s for s in sense.nearest() if only is None or s in only] if sense else []
    floor, rows = parts(query, lexicon, max(limit, CANDIDATES), only, more, negates, refers)
    if looked_at is not None:
        looked_at.append((floor, [s for s, _ in rows]))
    if not rows:
        return []
    information = INFORMATION * log(max(1.0, query.information))
    weights = weights_of(query)
    a, b, c, d, e, f, g, h = weights
    sums = [a * r[0] + b * r[1] + c * r[2] + d * r[3] + e * r[4] + f * r[5] + g * r[6] + h * r[7] for _, r in rows]
    meanings = _meanings(query, lexicon, sense, [s for s, _ in rows], more) if sense else None
    if meanings:
        sums = [total + meaning for total, meaning in zip(sums, meanings, strict=True)]
    best = max(sums)
    scored = []
    for i, ((s, row), total) in enumerate(zip(rows, sums, strict=True)):
        if query.terms and lexicon.index.bags[s] == query.terms:
            score = 1.0
        else:
            score = curve(total - BELOW_BEST * (best - total) + information)
        scored.append(Scored(s, score, row, total, best, weights, meanings[i] if meanings else 0.0))
    place = lexicon.index.place
    scored.sort(key=lambda k: (-k.score, place(k.sentence)))
    return scored[: max(limit, CANDIDATES)]


def terseness(query: Query) -> float:
    """1 for a claim in a few words, 0 for a long one."""
    return min(1.0, max(0.0, (MANY - len(query.groups)) / (MANY - FEW)))


def weights_of(query: Query) -> tuple[float, ...]:
    """What each part of a claim's score weighs."""
    terse = terseness(query)
    return tuple(w + terse * (t - w) for w, t in zip(WEIGHTS, JOTTED if query.small else TERSE, strict=True))


@cache
def _fade(terse: float) -> tuple[float, ...]:
    """What a word counts by its distance in sentences."""
    reach = REACH[0] + terse * (REACH[1] - REACH[0])
    return tuple(exp(-d / reach) for d in range(FADED))


def _meanings(
    query: Query, lexicon: Lexicon, sense: Sense, sentences: Sequence[int], nearest: Sequence[int]
) -> list[float]:
    """How much nearer in meaning than chance each sentence is: chance among the likeliest and the nearest."""
    articles, owner = Articles(query, lexicon), lexicon.index.owner
    hits = [articles[owner[s]].hits for s in sentences]
    credit = [[h[g].get(s, 0.0) for s, h in zip(sentences, hits, strict=True)] for g in range(len(query.groups))]
    found = sense.likenesses(sentences, credit)
    apart = set(nearest)
    chance = sense.chance(
        [m for i, (s, m) in enumerate(zip(sentences, found, strict=True)) if i < CANDIDATES or s in apart]
    )
    return [round(m - chance, 4) for m in found]


def curve(x: float) -> float:
    """A sum as a score between 0 and 1, four digits."""
    return round(min(0.999, 1.0 / (1.0 + exp(-SLOPE * (x - MIDDLE)))), 4)


def parts(
    query: Query,
    lexicon: Lexicon,
    limit: int,
    only: AbstractSet[int] | None = None,
    more: Sequence[int] = (),
    negates: Callable[[int], bool] | None = None,
    refers: Callable[[int], bool] | None = None,
) -> tuple[float, list[tuple[int, tuple[float, ...]]]]:
    """The parts of the likeliest sentences, and of some more, each with the sentence's number; before them their floor.

    The floor is what a sentence must promise to be among them (see `candidates`).
    """
    index = lexicon.index
    owner, groups = index.owner, query.groups
    articles = Articles(query, lexicon)
    chosen, floor = likeliest(articles, lexicon, limit, only)
    likely = _with_neighbours(chosen, owner, only)
    if more:
        likely = list(dict.fromkeys([*likely, *more]))
    places: dict[int, list[tuple[int, int]]] = {}
    for i, s in enumerate(likely):
        places.setdefault(owner[s], []).append((i, s))
    near = [0.0] * len(likely)
    fade = _fade(terseness(query))
    for a, those in places.items():
        for g, found in zip(groups, articles[a].hits, strict=True):
            _add_near(near, g.weight, found, those, fade)
    numbers = [i for i, g in enumerate(groups) if g.is_number]
    number_weight = sum(groups[i].weight for i in numbers)
    share = lexicon.article_share
    named = {a: articles.actors(a) for a in places}
    names = [i for i, g in enumerate(groups) if is_name(g)] if refers and terseness(query) == 1.0 else []
    rows: list[tuple[int, tuple[float, ...]]] = []
    for i, s in enumerate(likely):
        a = owner[s]
        first, last = index.first[a], index.last(a)
        hits, actor = articles[a].hits, named[a]
        here = articles.words(s)
        focus = min(1.0, here * query.whole / lexicon.bag_weight(s)) if here else 0.0
        number = sum(groups[n].weight * hits[n].get(s, 0.0) for n in numbers) / number_weight if numbers else here
        lead = 1.0 - (s - first) / (last - first - 1) if last - first > 1 else 1.0
        said = max((actor.get(n, 0.0) for n in range(max(first, s - 1), s + 1)), default=0.0) if actor else 0.0
        no = here if negates and here and negates(s) else 0.0
        if refers and names and s > first and refers(s):
            here += CARRIED * sum(groups[n].weight * hits[n].get(s - 1, 0.0) for n in names if s not in hits[n])
        rows.append((s, (here, near[i], number, lead, focus, share * articles[a].share, said, no)))
    return floor, rows


def _with_neighbours(likely: list[int], owner: Sequence[int], only: AbstractSet[int] | None) -> list[int]:
    """The likeliest sentences and what stands beside the best of them, which may speak of "it" alone."""
    seen = set(likely)
    more = list(likely)
    for s in likely[:NEIGHBOURLY]:
        for n in (s - 1, s + 1, s + 2):
            if 0 <= n < len(owner) and owner[n] == owner[s] and n not in seen and (only is None or n in only):
                seen.add(n)
                more.append(n)
    return more


def _add_near(
    near: list[float], weight: float, found: dict[int, float], places: list[tuple[int, int]], fade: tuple[float, ...]
) -> None:
    """Add what one word of the claim brings to the candidates of one article, by the nearest sentence that has it.

    `found` are the article's sentences with the word and its credit there, `places` the candidates, each with its
    index in `near`.
    """
    if not found:
        return
    elsewhere = []
    for i, s in places:
        if found.get(s) == 1.0:
            near[i] += weight
        else:
            elsewhere.append((i, s))
    if not elsewhere:
        return
    rising = sorted(found)
    size, credit = len(rising), found[rising[0]]
    top = max(found.values())
    if top > credit or top > min(found.values()):
        for i, s in elsewhere:
            near[i] += weight * _nearest(rising, found, s, fade, top)
        return
    for i, s in elsewhere:  # the nearest is the best
        right = bisect_left(rising, s)
        d = FADED
        if right < size:
            d = rising[right] - s
        if right and s - rising[right - 1] < d:
            d = s - rising[right - 1]
        if d < FADED:
            near[i] += weight * (credit * fade[d])


def _nearest(rising: list[int], found: dict[int, float], s: int, fade: tuple[float, ...], top: float) -> float:
    """The best credit of a word around a sentence, faded by distance: outwards until nothing farther can be better.

    `top` is the best credit anywhere.
    """
    best = 0.0
    right = bisect_left(rising, s)
    for n in rising[right : right + REACHED]:
        d = n - s
        if d >= FADED or top * fade[d] <= best:
            break
        credit = found[n] * fade[d]
        if credit > best:  # noqa: PLR1730 - called more than anything else: a call of max costs half as much again
            best = credit
    for n in reversed(rising[max(0, right - REACHED) : right]):
        d = s - n
        if d >= FADED or top * fade[d] <= best:
            break
        credit = found[n] * fade[d]
        if credit > best:  # noqa: PLR1730
            best = credit
    return best
