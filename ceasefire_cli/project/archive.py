"""The index of a large project as it is kept from run to run.

Articles keep their numbers while they stay: the index goes by numbers, and the order of the project is beside it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from ceasefire_cli.link.index import Index, index
from ceasefire_cli.model import Article
from ceasefire_cli.project.segments import (
    Pages,
    Part,
    Rows,
    Segment,
    kept_segment,
    numbers_kept,
)

if TYPE_CHECKING:
    from ceasefire_cli.cache import Store

GONE = Article("", "", "")  # in place of an article that is no more
NUMBERS = ("first", "counts", "spread", "order")


class _Some(Sequence[Sequence[int]]):
    """Rows by number, most of them empty."""

    def __init__(self, rows: Mapping[int, Sequence[int]]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return max(self._rows, default=-1) + 1

    def __getitem__(self, number: Any) -> Any:
        return self._rows.get(number, ())


def few(articles: Sequence[Sequence[Sequence[int]]]) -> Index:
    """An index of some articles alone, given the bags of each one's sentences; terms are known by number only."""
    postings: dict[int, list[int]] = {}
    holders: dict[int, list[int]] = {}
    bags: list[tuple[int, ...]] = []
    owner, first = [], []
    for a, sentences in enumerate(articles):
        first.append(len(bags))
        for bag in sentences:
            for t in dict.fromkeys(bag):
                postings.setdefault(t, []).append(len(bags))
            bags.append(tuple(bag))
            owner.append(a)
        for t in {t for bag in sentences for t in bag}:
            holders.setdefault(t, []).append(a)
    return Index({}, _Some(postings), _Some(holders), bags=bags, owner=owner, first=first)


NOTHING = few(())


class Change(NamedTuple):
    """What became of the articles since the archive was last kept, `since` its name then.

    `moved` are the terms whose rough rarity changed, `added` and `removed` articles by key, `came` an index of those
    added alone, by the same numbers of terms.
    """

    since: str
    moved: frozenset[int] = frozenset()
    removed: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    came: Index = NOTHING


@dataclass(frozen=True, slots=True)
class Archive:
    """An index whose rows are in the store, and the articles by its numbers; `keys` name them.

    `name` names all of it; `change` is None where nothing is known of what was before. `counted` tells how many
    sentences have terms in a row.
    """

    name: str
    index: Index
    articles: tuple[Article, ...]
    keys: tuple[str, ...]
    change: Change | None
    counted: dict[tuple[int, ...], int]

    @property
    def is_changed(self) -> bool:
        """Whether articles came or went since it was last kept, and it is known which."""
        return self.change is not None and self.change.since != self.name


@dataclass(frozen=True, slots=True)
class Kept:
    """An archive as the store has it: `slots` are keys by number, "" for what is gone; `order` the project's.

    Terms keep their numbers within a `lineage`.
    """

    lineage: str
    name: str = ""
    slots: Sequence[str] = ()
    segments: Sequence[tuple[str, int]] = ()  # name, articles
    terms: Sequence[str] = ()
    first: array[int] = field(default_factory=partial(array, "I"))
    counts: array[int] = field(default_factory=partial(array, "I"))
    spread: array[int] = field(default_factory=partial(array, "I"))
    order: array[int] = field(default_factory=partial(array, "I"))
    sentences: int = 0

    def bounds(self) -> list[int]:
        """The first sentence of each article, and the number after the last one's."""
        return [*self.first, self.sentences]


def kept_archive(store: Store, scope: str) -> Kept | None:
    head = store.get("index", f"{scope} head")
    if not isinstance(head, dict):
        return None
    name = head["name"]
    terms = store.get("index", f"{name} terms")
    slots = store.get("index", f"{name} slots")
    numbers = [numbers_kept(store, name, part) for part in NUMBERS]
    if not isinstance(terms, str) or not isinstance(slots, str) or any(n is None for n in numbers):
        return None
    first, counts, spread, order = (n for n in numbers if n is not None)
    names, by_number = _lines(terms), _lines(slots)
    if len(names) != len(counts) or len(names) != len(spread) or len(by_number) != len(first):
        return None
    segments = [(segment, size) for segment, size in head["segments"]]
    return Kept(head["lineage"], name, by_number, segments, names, first, counts, spread, order, head["sentences"])


def counted_rows(store: Store, name: str) -> dict[tuple[int, ...], int]:
    return {tuple(row): count for *row, count in store.get("rows", name) or ()}


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def opened(
    store: Store,
    kept: Kept,
    articles: Sequence[Article],
    counted: dict[tuple[int, ...], int],
    change: Change | None,
) -> Archive | None:
    """An archive ready to be asked; None where the store has lost a segment."""
    segments = segments_of(store, kept)
    if segments is None:
        return None
    by_number = [GONE] * len(kept.slots)
    ranks = array("I", [0]) * len(kept.slots)
    for place, (number, article) in enumerate(zip(kept.order, articles, strict=True)):
        by_number[number] = article
        ranks[number] = place
    bounds = kept.bounds()
    dead = [n for n, key in enumerate(kept.slots) if not key]
    silent = [(bounds[n], bounds[n + 1]) for n in dead]
    owner = array("I")
    for n, (begin, end) in enumerate(pairwise(bounds)):
        owner.extend([n] * (end - begin))
    remade = _Remade(by_number, kept)

    def rows(part: Part, size: int, gone: Sequence[tuple[int, int]]) -> Rows:
        return Rows(part, segments, size, gone, remade)

    made = Index(
        {term: n for n, (term, count) in enumerate(zip(kept.terms, kept.counts, strict=True)) if count},
        rows("postings", len(kept.terms), silent),
        rows("holders", len(kept.terms), [(n, n + 1) for n in dead]),
        kept.counts,
        kept.spread,
        rows("bags", kept.sentences, ()),
        owner,
        kept.first,
        ranks,
        (len(dead), sum(end - begin for begin, end in silent)),
    )
    return Archive(kept.name, made, tuple(by_number), tuple(kept.slots), change, counted)


def segments_of(store: Store, kept: Kept) -> list[Segment] | None:
    pages = Pages(store)
    found, at = [], 0
    for name, size in kept.segments:
        segment = kept_segment(pages, name, kept.first[at] if at < len(kept.first) else kept.sentences)
        if segment is None:
            return None
        found.append(segment)
        at += size
    return found


class _Remade:
    """Rows that the store has lost, from an index made anew of the articles that are left."""

    def __init__(self, articles: Sequence[Article], kept: Kept) -> None:
        self._articles = articles
        self._kept = kept
        self._made: Index | None = None

    def __call__(self, part: Part, number: int) -> Iterable[int]:
        if self._made is None:
            self._made = index(self._articles)
            self._numbers = {n: term for term, n in self._made.terms.items()}
            self._known = {term: n for n, term in enumerate(self._kept.terms)}
        made, kept = self._made, self._kept
        if part == "bags":
            slot = self._owner(number)
            if not self._articles[slot].sentences:
                return ()
            return [self._known[self._numbers[t]] for t in made.bags[made.first[slot] + number - kept.first[slot]]]
        own = made.terms.get(kept.terms[number])
        if own is None:
            return ()
        if part == "holders":
            return made.holders[own]
        return [kept.first[made.owner[s]] + s - made.first[made.owner[s]] for s in made.postings[own]]

    def _owner(self, sentence: int) -> int:
        return bisect_right(self._kept.first, sentence) - 1
