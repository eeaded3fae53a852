"""How well a sentence fits a claim: parts between 0 and 1, weighed, and made comparable between claims.

The parts (tuned on Wikipedia claims with the news pages they cite and on shorthand claims, quarters against the rest):

words     share of the claim's words in the sentence, weighed by rarity, a related word counting in part
near      the same share, where a word elsewhere in the article counts by its distance (see `link.near`): it carries
          "this", "he" and "the agreement", the title and the matter of the article in one number
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

from collections.abc import Callable, Sequence
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.candidates import view
from ceasefire_cli.link.groups import is_name
from ceasefire_cli.link.near import add_near, fade

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.link.candidates import Hits
    from ceasefire_cli.link.groups import Query
    from ceasefire_cli.link.lexicon import Lexicon
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
    seen = view(query, lexicon)
    chosen, floor = seen.likeliest(max(limit, CANDIDATES), only)
    owner = lexicon.index.owner
    likely = _with_neighbours(chosen, owner, only)
    if more:
        likely = list(dict.fromkeys([*likely, *more]))
    hits = seen.hits(dict.fromkeys([owner[s] for s in likely]))
    rows = parts(query, lexicon, likely, hits, negates, refers)
    if looked_at is not None:
        looked_at.append((floor, likely))
    if not rows:
        return []
    information = INFORMATION * log(max(1.0, query.information))
    weights = weights_of(query)
    a, b, c, d, e, f, g, h = weights
    sums = [a * r[0] + b * r[1] + c * r[2] + d * r[3] + e * r[4] + f * r[5] + g * r[6] + h * r[7] for r in rows]
    meanings = _meanings(sense, likely, hits, more) if sense else None
    if meanings:
        sums = [total + meaning for total, meaning in zip(sums, meanings, strict=True)]
    best = max(sums)
    scored = []
    for i, (s, row, total) in enumerate(zip(likely, rows, sums, strict=True)):
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


def _meanings(sense: Sense, sentences: Sequence[int], hits: Hits, nearest: Sequence[int]) -> list[float]:
    """How much nearer in meaning than chance each sentence is: chance among the likeliest and the nearest."""
    found = sense.likenesses(sentences, [[group.get(s, 0.0) for s in sentences] for group in hits.groups])
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
    likely: Sequence[int],
    hits: Hits,
    negates: Callable[[int], bool] | None = None,
    refers: Callable[[int], bool] | None = None,
) -> list[tuple[float, ...]]:
    """The parts of some sentences; `hits` are what they and the rest of their articles have of the claim."""
    index = lexicon.index
    owner, groups, found = index.owner, query.groups, hits.groups
    terse = terseness(query)
    faded = fade(REACH[0] + terse * (REACH[1] - REACH[0]))
    places = [(s, index.first[owner[s]], index.last(owner[s])) for s in likely]
    near = [0.0] * len(likely)
    for group, having in zip(groups, found, strict=True):
        add_near(near, group.weight, having, places, faded)
    numbers = [i for i, g in enumerate(groups) if g.is_number]
    number_weight = sum([groups[i].weight for i in numbers])
    names = [i for i, g in enumerate(groups) if is_name(g)] if refers and terse == 1.0 else []
    share = lexicon.article_share
    rows: list[tuple[float, ...]] = []
    for i, (s, first, last) in enumerate(places):
        here = hits.words.get(s, 0.0)
        focus = min(1.0, here * query.whole / lexicon.bag_weight(s)) if here else 0.0
        number = sum([groups[n].weight * found[n].get(s, 0.0) for n in numbers]) / number_weight if numbers else here
        lead = 1.0 - (s - first) / (last - first - 1) if last - first > 1 else 1.0
        said = hits.actors.get(s, 0.0)
        if s > first:
            said = max(said, hits.actors.get(s - 1, 0.0))
        no = here if negates and here and negates(s) else 0.0
        if refers and names and s > first and refers(s):
            here += CARRIED * sum([groups[n].weight * found[n].get(s - 1, 0.0) for n in names if s not in found[n]])
        rows.append((here, near[i], number, lead, focus, share * hits.shares.get(owner[s], 0.0), said, no))
    return rows


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
