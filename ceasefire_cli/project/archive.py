"""The index of a large project, kept from run to run: what is new is added to it, what is gone is left out.

Articles keep their numbers while they stay; the index numbers them, and the order of the project is beside it. Where
too much came and went it is made anew.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from ceasefire_cli.cache import digest
from ceasefire_cli.link.index import Index, index
from ceasefire_cli.link.lexicon import rough_step, step
from ceasefire_cli.model import Article
from ceasefire_cli.project.parallel import indices
from ceasefire_cli.project.segments import (
    Part,
    Rows,
    Segment,
    keep_numbers,
    kept_segment,
    numbers_kept,
    numbers_key,
    put_segment,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ceasefire_cli.cache import Store

SEGMENT = 5_000  # articles
SMALL = 200  # articles: a last segment up to that is made anew together with what is added
MOST_SMALL = 8  # segments more than a new archive would have
GONE = Article("", "", "")  # in place of an article that is no more
_NUMBERS = ("first", "counts", "spread", "order")


class Change(NamedTuple):
    """What became of the articles since the archive was last kept, `since` its name then.

    `moved` are the terms whose rough rarity changed, `added` and `removed` articles by key, `numbers` those added.
    """

    since: str
    moved: frozenset[int]
    removed: frozenset[str]
    added: frozenset[str]
    numbers: tuple[int, ...]


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
class _Kept:
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


def archive(store: Store, scope: str, articles: Sequence[Article], keys: Sequence[str]) -> Archive | None:
    """The index of the articles, from the store as far as it has it; None where nothing can be kept.

    `keys` name each article by all that is derived from it.
    """
    kept = _kept(store, scope)
    if kept is not None and [kept.slots[n] for n in kept.order] == list(keys):
        made = _opened(
            store,
            kept,
            articles,
            _counted_rows(store, kept.name),
            Change(kept.name, frozenset(), frozenset(), frozenset(), ()),
        )
        if made is not None:
            return made
    updated = _updated(store, scope, kept, articles, keys)
    return _updated(store, scope, None, articles, keys) if updated is None and kept is not None else updated


def keep_counted(store: Store, scope: str, whole: Archive) -> None:
    """Remember what was counted by the way."""
    if len(whole.counted) != len(_counted_rows(store, whole.name)):
        rows = [[*row, count] for row, count in whole.counted.items()]
        store.put("rows", whole.name, rows, scope=scope)
        store.keep_only("rows", scope, [whole.name])


def _counted_rows(store: Store, name: str) -> dict[tuple[int, ...], int]:
    return {tuple(row): count for *row, count in store.get("rows", name) or ()}


def _kept(store: Store, scope: str) -> _Kept | None:
    head = store.get("index", f"{scope} head")
    if not isinstance(head, dict):
        return None
    name = head["name"]
    terms = store.get("index", f"{name} terms")
    slots = store.get("index", f"{name} slots")
    numbers = [numbers_kept(store, name, part) for part in _NUMBERS]
    if not isinstance(terms, str) or not isinstance(slots, str) or any(n is None for n in numbers):
        return None
    first, counts, spread, order = (n for n in numbers if n is not None)
    names, by_number = _lines(terms), _lines(slots)
    if len(names) != len(counts) or len(names) != len(spread) or len(by_number) != len(first):
        return None
    segments = [(segment, size) for segment, size in head["segments"]]
    return _Kept(head["lineage"], name, by_number, segments, names, first, counts, spread, order, head["sentences"])


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _opened(
    store: Store,
    kept: _Kept,
    articles: Sequence[Article],
    counted: dict[tuple[int, ...], int],
    change: Change | None,
) -> Archive | None:
    """An archive ready to be asked; None where the store has lost a segment."""
    segments = _segments(store, kept)
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


def _segments(store: Store, kept: _Kept) -> list[Segment] | None:
    found, at = [], 0
    for name, size in kept.segments:
        segment = kept_segment(store, name, kept.first[at] if at < len(kept.first) else kept.sentences)
        if segment is None:
            return None
        found.append(segment)
        at += size
    return found


def alone(whole: Archive, numbers: Sequence[int]) -> Index:
    """An index of some of the articles, with the terms' numbers that the whole one has."""
    made = index([whole.articles[n] for n in numbers])
    own = [whole.index.terms[term] for term in made.terms]
    bags = [tuple(own[t] for t in bag) for bag in made.bags]
    return Index(
        whole.index.terms,
        _Some({n: made.postings[t] for t, n in enumerate(own)}),
        _Some({n: made.holders[t] for t, n in enumerate(own)}),
        bags=bags,
        owner=made.owner,
        first=made.first,
    )


class _Some(Sequence[Sequence[int]]):
    """Rows by number, most of them empty."""

    def __init__(self, rows: dict[int, Sequence[int]]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return max(self._rows, default=-1) + 1

    def __getitem__(self, number: Any) -> Any:
        return self._rows.get(number, ())


class _Remade:
    """Rows that the store has lost, from an index made anew of the articles that are left."""

    def __init__(self, articles: Sequence[Article], kept: _Kept) -> None:
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


def _updated(
    store: Store, scope: str, kept: _Kept | None, articles: Sequence[Article], keys: Sequence[str]
) -> Archive | None:
    """The archive with what is new added and what is gone left out, and kept so; None where the store lost parts."""
    state = _with_new(store, scope, _base(kept, keys), dict(zip(keys, articles, strict=True)))
    wanted = set(keys)
    slots = [key if key in wanted else "" for key in state.slots]
    number = {key: n for n, key in enumerate(slots) if key}
    name = digest(state.lineage, *slots, repr(state.segments), *keys)
    state = replace(state, name=name, slots=slots, order=array("I", [number[key] for key in keys]))
    segments = _segments(store, state)
    counted = _counted(segments, state) if segments is not None else None
    if segments is None or counted is None:
        return None
    state = replace(state, counts=counted[0], spread=counted[1])
    _keep(store, scope, state, segments)
    change = _change(kept, state, keys)
    made = _opened(store, state, articles, {}, change)
    if made and change and not change.removed:
        new = {t for bag in alone(made, change.numbers).bags for t in bag}
        was = _counted_rows(store, change.since)
        made.counted.update((row, count) for row, count in was.items() if not new.issuperset(row))
    return made


def _base(kept: _Kept | None, keys: Sequence[str]) -> _Kept:
    """What can be built on: all that is kept, but a last segment so small that it is better made anew."""
    if kept is None:
        return _Kept(digest("new", *keys))
    wanted = set(keys)
    live = sum(key in wanted for key in kept.slots)
    whole = -(-len(keys) // SEGMENT)
    if len(kept.slots) - live > max(SMALL, live // 8) or len(kept.segments) > whole + MOST_SMALL:
        return _Kept(kept.lineage, terms=kept.terms)
    if len(keys) > live and kept.segments and kept.segments[-1][1] <= SMALL:
        left = len(kept.slots) - kept.segments[-1][1]
        return replace(
            kept,
            slots=kept.slots[:left],
            segments=kept.segments[:-1],
            first=kept.first[:left],
            sentences=kept.bounds()[left],
        )
    return kept


def _with_new(store: Store, scope: str, base: _Kept, by_key: Mapping[str, Article]) -> _Kept:
    """The base with segments for the articles it does not have, which are put into the store."""
    known = set(base.slots)
    new = [key for key in by_key if key not in known]
    batches = [new[n : n + SEGMENT] for n in range(0, len(new), SEGMENT)]
    numbers = {term: n for n, term in enumerate(base.terms)}
    slots, names = list(base.slots), list(base.segments)
    first, sentences = array("I", base.first), base.sentences
    for keys, made in zip(
        batches, indices([[by_key[key] for key in keys] for keys in batches], store.let_go), strict=True
    ):
        own = [numbers.setdefault(term, len(numbers)) for term in made.terms]
        name = digest(base.lineage, array("I", own).tobytes(), *keys)
        put_segment(store, scope, name, made, own, (sentences, len(slots)))
        names.append((name, len(keys)))
        first.extend(array("I", [sentences + n for n in made.first]))
        sentences += made.sentences
        slots += keys
    store.flush()  # so that rows can be read back
    return replace(base, slots=slots, segments=names, terms=list(numbers), first=first, sentences=sentences)


def _counted(segments: Sequence[Segment], state: _Kept) -> tuple[array[int], array[int]] | None:
    """How many sentences and articles have each term, without those that are gone; None where rows are lost."""
    counts, spread = [0] * len(state.terms), [0] * len(state.terms)
    for segment in segments:
        for t, count in segment.counts("postings"):
            counts[t] += count
        for t, count in segment.counts("holders"):
            spread[t] += count
    bounds, bases = state.bounds(), [segment.base for segment in segments]
    for n in (n for n, key in enumerate(state.slots) if not key):
        seen: set[int] = set()
        for s in range(bounds[n], bounds[n + 1]):
            bag = segments[bisect_right(bases, s) - 1].row("bags", s)
            if bag is None:
                return None
            once = set(bag)
            for t in once:
                counts[t] -= 1
            seen |= once
        for t in seen:
            spread[t] -= 1
    return array("I", counts), array("I", spread)


def _change(kept: _Kept | None, state: _Kept, keys: Sequence[str]) -> Change | None:
    """What changed; None where everything may have."""
    if kept is None or kept.lineage != state.lineage:
        return None
    before = [kept.slots[n] for n in kept.order]
    old, new = set(before), set(keys)
    if [key for key in before if key in new] != [key for key in keys if key in old]:
        return None
    if _sizes(kept) != _sizes(state):
        return None
    grown = [*kept.counts, *([1] * (len(state.counts) - len(kept.counts)))]
    moved = {t for t, (a, b) in enumerate(zip(grown, state.counts, strict=True)) if a != b and _moved(a, b)}
    added = frozenset(new - old)
    numbers = tuple(n for n, key in enumerate(state.slots) if key in added)
    return Change(kept.name, frozenset(moved), frozenset(old - new), added, numbers)


def _moved(before: int, now: int) -> bool:
    return rough_step(before or 1) != rough_step(now or 1)


def _sizes(state: _Kept) -> tuple[int, int]:
    """What rarity hangs on besides counts."""
    bounds = state.bounds()
    living = [n for n, key in enumerate(state.slots) if key]
    return step(sum(bounds[n + 1] - bounds[n] for n in living) + 1.5), step(len(living) + 0.5)


def _keep(store: Store, scope: str, state: _Kept, segments: Sequence[Segment]) -> None:
    name = state.name
    for part in _NUMBERS:
        keep_numbers(store, scope, name, part, getattr(state, part))
    store.put("index", f"{name} terms", "\n".join(state.terms), scope=scope)
    store.put("index", f"{name} slots", "\n".join(state.slots), scope=scope)
    head = {"name": name, "segments": state.segments, "sentences": state.sentences, "lineage": state.lineage}
    store.put("index", f"{scope} head", head, scope=scope)
    keys = [key for segment in segments for key in segment.records()]
    keys += [f"{scope} head", f"{name} terms", f"{name} slots", *(numbers_key(name, part) for part in _NUMBERS)]
    store.keep_only("index", scope, keys)
    store.flush()  # whatever becomes of this run
