"""Why a passage was linked: the parts of its score, the words matched with their places, the words missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.index import bag_of
from ceasefire_cli.link.score import BELOW_BEST, PARTS
from ceasefire_cli.model import Match, Sentence
from ceasefire_cli.text.words import form, is_possessive, written

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

    from ceasefire_cli.link.groups import Query
    from ceasefire_cli.link.score import Scored
    from ceasefire_cli.model import Article, How


class Wanted(NamedTuple):
    """What a term (in a row of terms) stands for: the claim's word by number, how near it is and what it weighs."""

    group: int
    row: tuple[int, ...]
    how: How
    weight: float


def located(article: Article, sentence: Sentence) -> list[re.Match[str]]:
    """The word behind each term of a sentence, as written, with its place in the article."""
    found = list(written(article.text, sentence.start, sentence.end))
    return [found[i] for i in bag_of([m.group() for m in found])[1]]


def wanted(query: Query) -> dict[int, list[Wanted]]:
    """First term of each alternative -> what it stands for, the heaviest first."""
    table: dict[int, list[Wanted]] = {}
    for i, group in enumerate(query.groups):
        for option in group.alternatives:
            entry = Wanted(i, option.terms, option.how, _rounded(group.weight * option.credit, 10_000.0))
            table.setdefault(option.terms[0], []).append(entry)
    for entries in table.values():
        entries.sort(key=lambda w: (-len(w.row), -w.weight, w.group))
    return table


def matches(
    query: Query, table: dict[int, list[Wanted]], there: Sequence[int], words: Callable[[], Sequence[re.Match[str]]]
) -> tuple[tuple[Match, ...], tuple[str, ...]]:
    """The claim's words found in a passage, in the order of the passage, and those it lacks.

    `there` are the passage's terms, `words` gives the words behind them, which is asked for only where one matches.
    """
    hits: list[tuple[int, int, Wanted]] = []
    seen: set[int] = set()
    skip = 0
    for i in [i for i, term in enumerate(there) if term in table]:
        if i < skip:
            continue
        for entry in table[there[i]]:
            size = len(entry.row)
            if size > 1 and tuple(there[i : i + size]) != entry.row:
                continue
            hits.append((i, i + size - 1, entry))
            seen.add(entry.group)
            skip = i + size
            break
    found = []
    if hits:
        written = words()
        for first, last, entry in hits:
            group, how = query.groups[entry.group], entry.how
            begin, end = written[first], written[last].end()
            if how == "exact" and first == last and form(group.word) != form(begin.group()):
                how = "stem"
            if is_possessive(written[last].group()):
                end -= 2
            found.append(Match(group.word, begin.start(), end, how, entry.weight))
    return tuple(found), tuple([g.word for i, g in enumerate(query.groups) if i not in seen])


def summands(scored: Scored) -> tuple[tuple[str, float], ...]:
    """The parts of a score as they were added, those that brought nothing left out."""
    parts = [(name, _rounded(w * x)) for name, w, x in zip(PARTS, scored.weights, scored.parts, strict=True) if x]
    if scored.meaning:
        parts.append(("meaning", _rounded(scored.meaning)))
    below = _rounded(-BELOW_BEST * (scored.best - scored.sum))
    if below:
        parts.append(("below best", below))
    return tuple(parts)


def _rounded(x: float, parts: float = 1_000.0) -> float:
    """Three digits, or others: `round` takes twenty times as long, to be exact where nobody looks."""
    return int(x * parts + (0.5 if x >= 0.0 else -0.5)) / parts
