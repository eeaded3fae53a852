"""Why a passage was linked: the parts of its score, the words matched with their places, the words missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.index import terms
from ceasefire_cli.link.score import BELOW_BEST, PARTS, WEIGHTS
from ceasefire_cli.model import Match, Sentence
from ceasefire_cli.text.words import PATTERN, form, is_possessive

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.link.index import Index
    from ceasefire_cli.link.query import How, Query
    from ceasefire_cli.link.score import Scored
    from ceasefire_cli.model import Article


# A term of a sentence and the word it comes from, as written, with its place in the article. A bare tuple: with
# thousands of links, thousands of sentences are taken apart.
Placed = tuple[int, str, int, int]


class Wanted(NamedTuple):
    """What a term (in a row of terms) stands for: the claim's word, its form, how near it is and what it weighs."""

    group: int
    row: tuple[int, ...]
    how: How
    weight: float


def placed(article: Article, sentence: Sentence, index: Index) -> tuple[Placed, ...]:
    """The terms of a sentence with their places."""
    known = index.terms
    found = []
    for m in PATTERN.finditer(article.text, sentence.start, sentence.end):
        raw = m.group()
        for term in terms(raw):
            found.append((known.get(term, -1), raw, m.start(), m.end()))  # noqa: PERF401
    return tuple(found)


def wanted(query: Query) -> dict[int, list[Wanted]]:
    """First term of each alternative -> what it stands for, the heaviest first."""
    table: dict[int, list[Wanted]] = {}
    for i, group in enumerate(query.groups):
        for option in group.alternatives:
            entry = Wanted(i, option.terms, option.how, group.weight * option.credit)
            table.setdefault(option.terms[0], []).append(entry)
    for entries in table.values():
        entries.sort(key=lambda w: (-len(w.row), -w.weight, w.group))
    return table


def matches(
    query: Query, table: dict[int, list[Wanted]], there: Sequence[Placed]
) -> tuple[tuple[Match, ...], tuple[str, ...]]:
    """The claim's words found in a passage, in the order of the passage, and those it lacks."""
    found = []
    seen: set[int] = set()
    skip = 0
    for i, place in enumerate(there):
        if i < skip:
            continue
        for entry in table.get(place[0], ()):
            size = len(entry.row)
            if size > 1 and tuple(p[0] for p in there[i : i + size]) != entry.row:
                continue
            group = query.groups[entry.group]
            how = entry.how
            if how == "exact" and size == 1 and form(group.word) != form(place[1]):
                how = "stem"
            _, raw, _, end = there[i + size - 1]
            if is_possessive(raw):
                end -= 2
            found.append(Match(group.word, place[2], end, how, round(entry.weight, 4)))
            seen.add(entry.group)
            skip = i + size
            break
    return tuple(found), tuple(g.word for i, g in enumerate(query.groups) if i not in seen)


def summands(scored: Scored) -> tuple[tuple[str, float], ...]:
    """The parts of a score as they were added, those that brought nothing left out."""
    parts = [(name, round(w * x, 3)) for name, w, x in zip(PARTS, WEIGHTS, scored.parts, strict=True) if x]
    if scored.meaning:
        parts.append(("meaning", round(scored.meaning, 3)))
    below = round(-BELOW_BEST * (scored.best - scored.sum), 3)
    return (*parts, *([("below best", below)] if below else []))
