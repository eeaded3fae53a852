"""Keeping the index of a large project up to date: what is new is added, what is gone is left out.

Where too much came and went it is made anew.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from ceasefire_cli.cache import digest
from ceasefire_cli.link.lexicon import rough_step, step
from ceasefire_cli.progress import unwatched
from ceasefire_cli.project.archive import (
    NUMBERS,
    Change,
    Kept,
    alone,
    counted_rows,
    kept_archive,
    opened,
    segments_of,
)
from ceasefire_cli.project.parallel import indices
from ceasefire_cli.project.segments import keep_numbers, numbers_key, put_segment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ceasefire_cli.cache import Store
    from ceasefire_cli.model import Article
    from ceasefire_cli.progress import Watch
    from ceasefire_cli.project.archive import Archive
    from ceasefire_cli.project.segments import Segment

SEGMENT = 5_000  # articles
SMALL = 200  # articles: a last segment up to that is made anew together with what is added
MOST_SMALL = 8  # segments more than a new archive would have


def archive(
    store: Store, scope: str, articles: Sequence[Article], keys: Sequence[str], watch: Watch = unwatched
) -> Archive | None:
    """The index of the articles, from the store as far as it has it; None where nothing can be kept.

    `keys` name each article by all that is derived from it; `watch` is told how far the work has come.
    """
    kept = kept_archive(store, scope)
    if kept is not None and [kept.slots[n] for n in kept.order] == list(keys):
        made = opened(
            store,
            kept,
            articles,
            counted_rows(store, kept.name),
            Change(kept.name, frozenset(), frozenset(), frozenset(), ()),
        )
        if made is not None:
            return made
    updated = _updated(store, scope, kept, articles, keys, watch)
    return _updated(store, scope, None, articles, keys, watch) if updated is None and kept is not None else updated


def keep_counted(store: Store, scope: str, whole: Archive) -> None:
    """Remember what was counted by the way."""
    if len(whole.counted) != len(counted_rows(store, whole.name)):
        rows = [[*row, count] for row, count in whole.counted.items()]
        store.put("rows", whole.name, rows, scope=scope)
        store.keep_only("rows", scope, [whole.name])


def _updated(
    store: Store, scope: str, kept: Kept | None, articles: Sequence[Article], keys: Sequence[str], watch: Watch
) -> Archive | None:
    """The archive with what is new added and what is gone left out, and kept so; None where the store lost parts."""
    state = _with_new(store, scope, _base(kept, keys), dict(zip(keys, articles, strict=True)), watch)
    wanted = set(keys)
    slots = [key if key in wanted else "" for key in state.slots]
    number = {key: n for n, key in enumerate(slots) if key}
    name = digest(state.lineage, *slots, repr(state.segments), *keys)
    state = replace(state, name=name, slots=slots, order=array("I", [number[key] for key in keys]))
    segments = segments_of(store, state)
    counted = _counted(segments, state) if segments is not None else None
    if segments is None or counted is None:
        return None
    state = replace(state, counts=counted[0], spread=counted[1])
    _keep(store, scope, state, segments)
    change = _change(kept, state, keys)
    made = opened(store, state, articles, {}, change)
    if made and change and not change.removed:
        new = {t for bag in alone(made, change.numbers).bags for t in bag}
        was = counted_rows(store, change.since)
        made.counted.update((row, count) for row, count in was.items() if not new.issuperset(t for t in row if t >= 0))
    return made


def _base(kept: Kept | None, keys: Sequence[str]) -> Kept:
    """What can be built on: all that is kept, but a last segment so small that it is better made anew."""
    if kept is None:
        return Kept(digest("new", *keys))
    wanted = set(keys)
    live = sum(key in wanted for key in kept.slots)
    whole = -(-len(keys) // SEGMENT)
    if len(kept.slots) - live > max(SMALL, live // 8) or len(kept.segments) > whole + MOST_SMALL:
        return Kept(kept.lineage, terms=kept.terms)
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


def _with_new(store: Store, scope: str, base: Kept, by_key: Mapping[str, Article], watch: Watch) -> Kept:
    """The base with segments for the articles it does not have, which are put into the store."""
    known = set(base.slots)
    new = [key for key in by_key if key not in known]
    batches = [new[n : n + SEGMENT] for n in range(0, len(new), SEGMENT)]
    numbers = {term: n for n, term in enumerate(base.terms)}
    slots, names = list(base.slots), list(base.segments)
    first, sentences = array("I", base.first), base.sentences
    indexed = indices([[by_key[key] for key in keys] for keys in batches], store.let_go)
    for keys, made in zip(batches, watch("parts of the index made", indexed, len(batches)), strict=True):
        own = [numbers.setdefault(term, len(numbers)) for term in made.terms]
        # with its base: pages hold numbers counted from there, and an older archive may still be read
        name = digest(base.lineage, f"{sentences} {len(slots)}", array("I", own).tobytes(), *keys)
        put_segment(store, scope, name, made, own, (sentences, len(slots)))
        names.append((name, len(keys)))
        first.extend(array("I", [sentences + n for n in made.first]))
        sentences += made.sentences
        slots += keys
    store.flush()  # so that rows can be read back
    return replace(base, slots=slots, segments=names, terms=list(numbers), first=first, sentences=sentences)


def _counted(segments: Sequence[Segment], state: Kept) -> tuple[array[int], array[int]] | None:
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


def _change(kept: Kept | None, state: Kept, keys: Sequence[str]) -> Change | None:
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


def _sizes(state: Kept) -> tuple[int, int]:
    """What rarity hangs on besides counts."""
    bounds = state.bounds()
    living = [n for n, key in enumerate(state.slots) if key]
    return step(sum(bounds[n + 1] - bounds[n] for n in living) + 1.5), step(len(living) + 0.5)


def _keep(store: Store, scope: str, state: Kept, segments: Sequence[Segment]) -> None:
    name = state.name
    for part in NUMBERS:
        keep_numbers(store, scope, name, part, getattr(state, part))
    store.put("index", f"{name} terms", "\n".join(state.terms), scope=scope)
    store.put("index", f"{name} slots", "\n".join(state.slots), scope=scope)
    head = {"name": name, "segments": state.segments, "sentences": state.sentences, "lineage": state.lineage}
    store.put("index", f"{scope} head", head, scope=scope)
    keys = [key for segment in segments for key in segment.records()]
    keys += [f"{scope} head", f"{name} terms", f"{name} slots", *(numbers_key(name, part) for part in NUMBERS)]
    store.keep_only("index", scope, keys)
    store.flush()  # whatever becomes of this run
