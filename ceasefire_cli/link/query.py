"""A claim as the index sees it: its content words with everything in the collection that counts as them.

Each word of the claim is a group of alternatives: its own stem, its closed or parted spelling ("ceasefire",
"cease-fire"), near spellings of names, the aliases of an actor, related words. A group counts once, by its best
alternative found.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from ceasefire_cli.link.index import Index, terms
from ceasefire_cli.text.stem import inflected, stem
from ceasefire_cli.text.words import form, words
from ceasefire_cli.vocab.synonyms import related

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ceasefire_cli.model import Actor

How = Literal["exact", "stem", "fuzzy", "alias", "number", "date", "acronym", "synonym", "semantic"]
POWER = 1.5  # of the inverse frequency: a rare word tells more than its logarithm says


class Alternative(NamedTuple):
    """A term (or terms in a row) that counts as a word of the claim, with its credit (0-1)."""

    terms: tuple[int, ...]
    credit: float
    how: How


@dataclass(frozen=True, slots=True)
class Group:
    """One word or name of the claim: `[start, end)` in the claim's text."""

    word: str
    start: int
    end: int
    alternatives: tuple[Alternative, ...]
    weight: float
    is_number: bool = False
    is_name: bool = False
    spread_weight: float = 0.0  # by articles instead of sentences


@dataclass(frozen=True, slots=True)
class Query:
    """A claim's groups in their order."""

    text: str
    groups: tuple[Group, ...]


class Lexicon:
    """What the collection knows of words: rarity, near spellings, sentences with a term or with terms in a row."""

    def __init__(self, index: Index, actors: Sequence[Actor] = ()) -> None:
        self.index = index
        self.actors = tuple(actors)
        self._log_sentences = math.log(len(index.bags) + 1)
        self._log_articles = math.log(len(index.first) + 1)

    def rarity(self, count: int) -> float:
        """Inverse frequency of what `count` sentences have; the same for none as for one."""
        return max(0.1, self._log_sentences - math.log(max(1, count) + 0.5))

    def article_rarity(self, count: int) -> float:
        return max(0.0, self._log_articles - math.log(max(1, count) + 0.5))

    @cached_property
    def _by_initial(self) -> dict[str, list[str]]:
        table: dict[str, list[str]] = {}
        for term in self.index.terms:
            if len(term) >= 4 and term.isalpha():
                table.setdefault(term[0], []).append(term)
        return table

    def near(self, term: str) -> list[str]:
        """Terms one slip away from a term of five letters or more, with the same first letter."""
        if len(term) < 5 or not term.isalpha():
            return []
        from rapidfuzz.distance import OSA  # noqa: PLC0415 - 20 ms that a clean spelling need not pay

        limit = 1 if len(term) < 9 else 2
        return [
            other
            for other in self._by_initial.get(term[0], ())
            if abs(len(other) - len(term)) <= limit
            and other != term
            and OSA.distance(term, other, score_cutoff=limit) <= limit
        ]

    def sentences(self, wanted: tuple[int, ...]) -> Sequence[int]:
        """The sentences with the terms in a row, in rising order."""
        postings = self.index.postings
        if len(wanted) == 1:
            return postings[wanted[0]]
        rare = min((postings[t] for t in wanted), key=len)
        bags = self.index.bags
        rest = [postings[t] for t in wanted if postings[t] is not rare]
        return [s for s in rare if all(_holds(p, s) for p in rest) and in_row(bags[s], wanted) >= 0]


def in_row(bag: Sequence[int], wanted: Sequence[int]) -> int:
    """Where the terms stand in a row in a bag, -1 where they don't."""
    head, size = wanted[0], len(wanted)
    for i, t in enumerate(bag):
        if t == head and tuple(bag[i : i + size]) == tuple(wanted):
            return i
    return -1


def _holds(rising: Sequence[int], value: int) -> bool:
    i = bisect_left(rising, value)
    return i < len(rising) and rising[i] == value


def query(text: str, lexicon: Lexicon, names: Mapping[str, Sequence[str]] | None = None) -> Query:
    """The groups of a claim's text."""
    index = lexicon.index
    seen: set[str] = set()
    groups = []
    for word in words(text):
        raw = text[word.start : word.end]
        for term in terms(raw):
            if term in seen:
                continue
            seen.add(term)
            groups.append(_group(lexicon, index, term, raw, word.start, word.end))
    return Query(text, tuple(groups))


def _group(lexicon: Lexicon, index: Index, term: str, raw: str, start: int, end: int) -> Group:
    known = index.terms.get(term)
    options = []
    number = term[0].isdigit()
    name = raw[0].isupper() and start > 0
    if known is not None:
        options.append(Alternative((known,), 1.0, "number" if number else "exact"))
    options += [Alternative(t, 1.0, "stem") for t in _parted(index, raw)]
    if known is None and not number:
        options += [Alternative((index.terms[t],), 0.8, "fuzzy") for t in lexicon.near(term)]
    if not number and SYN:
        own = lexicon.rarity(len(index.postings[known]) if known is not None else 1)
        for t in _related(index, raw, {o.terms for o in options}):
            rare = max(lexicon.rarity(len(index.postings[x])) for x in t)
            options.append(Alternative(t, SYN * min(1.0, rare / own) ** SP, "synonym"))
    if known is not None:
        count, spread = len(index.postings[known]), index.spread[known]
    else:
        count = max((min(len(index.postings[t]) for t in o.terms) for o in options), default=0)
        spread = max((min(index.spread[t] for t in o.terms) for o in options), default=0)
    return Group(
        raw,
        start,
        end,
        tuple(options),
        lexicon.rarity(count) ** POWER,
        number,
        name,
        lexicon.article_rarity(spread) ** POWER,
    )


SYN = 0.8
SP = 1.5


def _related(index: Index, raw: str, taken: set[tuple[int, ...]]) -> Iterable[tuple[int, ...]]:
    word = form(raw)
    base = inflected(word)
    for other in related(word, base, base + "e"):
        found = tuple(index.terms.get(stem(part), -1) for part in other.split("_"))
        if -1 not in found and found not in taken:
            taken.add(found)
            yield found


def _parted(index: Index, raw: str) -> Iterable[tuple[int, ...]]:
    """Two terms in a row that make the word when closed up: "cease", "fire" for "ceasefire"."""
    low = raw.lower()
    if len(low) < 7 or not low.isascii():
        return
    for cut in range(3, len(low) - 2):
        left = index.terms.get(stem(low[:cut]))
        if left is not None:
            right = index.terms.get(stem(low[cut:]))
            if right is not None:
                yield (left, right)
