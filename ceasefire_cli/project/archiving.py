"""Keeping the index of a large project up to date: what is new is added, what is gone is left out.

Where too much came and went it is made anew.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.cache import digest
from ceasefire_cli.link.lexicon import Lexicon, rough_step, step
from ceasefire_cli.progress import unwatched
from ceasefire_cli.project.archive import (
    NUMBERS,
    Change,
    Kept,
    counted_rows,
    few,
    kept_archive,
    opened,
    segments_of,
)
from ceasefire_cli.project.parallel import indices, workers
from ceasefire_cli.project.segments import keep_numbers, numbers_key, put_segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ceasefire_cli.cache import Store
    from ceasefire_cli.link.index import Index
    from ceasefire_cli.model import Article
    from ceasefire_cli.progress import Watch
    from ceasefire_cli.project.archive import Archive
    from ceasefire_cli.project.segments import Segment

SEGMENT = 5_000  # articles
WORTH_SHARING = 150  # articles that one process indexes rather than share them with another
SMALL = 100  # articles: a last segment up to that is made anew together with what is added
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
            Change(kept.name),
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
    name = digest(state.lineage, "\n".join(slots), repr(state.segments), "\n".join(keys))
    state = replace(state, name=name, slots=slots, order=array("I", [number[key] for key in keys]))
    segments = segments_of(store, state)
    if segments is None:
        return None
    change, counted = None, {}
    if kept is None:
        state = _counted(state, segments)
    else:
        turnover = _turnover(store, kept, state, segments)
        if turnover is None:
            return None
        state = _recounted(kept, state, turnover)
        change = _change(kept, state, keys, turnover)
        counted = dict(_carried(counted_rows(store, kept.name), turnover))
    _keep(store, scope, state, segments)
    return opened(store, state, articles, counted, change)


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
    size = min(SEGMENT, max(WORTH_SHARING, -(-len(new) // workers())))
    batches = [new[n : n + size] for n in range(0, len(new), size)]
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


def _counted(state: Kept, segments: Sequence[Segment]) -> Kept:
    """A new archive with how many sentences and articles have each term."""
    counts, spread = [0] * len(state.terms), [0] * len(state.terms)
    for segment in segments:
        for t, count in segment.counts("postings"):
            counts[t] += count
        for t, count in segment.counts("holders"):
            spread[t] += count
    return replace(state, counts=array("I", counts), spread=array("I", spread))


class _Turnover(NamedTuple):
    """The articles that came and those that went, each as an index of their own, and the terms they have."""

    came: Index
    went: Index
    terms: frozenset[int]


def _turnover(store: Store, kept: Kept, state: Kept, segments: Sequence[Segment]) -> _Turnover | None:
    """What came and went since the archive was kept; None where the store has lost it."""
    before, now = set(kept.slots), set(state.slots)
    new = [n for n, key in enumerate(state.slots) if key and key not in before]
    old = [n for n, key in enumerate(kept.slots) if key and key not in now]
    came = _bags(segments, state, new)
    was = segments_of(store, kept) if old else ()
    went = _bags(was, kept, old) if was is not None else None
    if came is None or went is None:
        return None
    terms = frozenset(t for part in (came, went) for bags in part for bag in bags for t in bag)
    return _Turnover(few(came), few(went), terms)


def _bags(segments: Sequence[Segment], state: Kept, numbers: Sequence[int]) -> list[list[array[int]]] | None:
    """The bags of articles' sentences; None where some are lost."""
    bounds, bases = state.bounds(), [segment.base for segment in segments]
    found = []
    for n in numbers:
        rows = [segments[bisect_right(bases, s) - 1].row("bags", s) for s in range(bounds[n], bounds[n + 1])]
        found.append([row for row in rows if row is not None])
        if len(found[-1]) < len(rows):
            return None
    return found


def _recounted(kept: Kept, state: Kept, turnover: _Turnover) -> Kept:
    """The archive with how many sentences and articles have each term, told from how many had."""
    new = array("I", bytes(array("I").itemsize * (len(state.terms) - len(kept.terms))))
    counts, spread = kept.counts + new, kept.spread + new
    for t in turnover.terms:
        counts[t] += len(turnover.came.postings[t]) - len(turnover.went.postings[t])
        spread[t] += len(turnover.came.holders[t]) - len(turnover.went.holders[t])
    return replace(state, counts=counts, spread=spread)


def _carried(was: Mapping[tuple[int, ...], int], turnover: _Turnover) -> Iterator[tuple[tuple[int, ...], int]]:
    """What was counted, with the articles that came and without those that went."""
    touched, came, went = turnover.terms, Lexicon(turnover.came), Lexicon(turnover.went)
    for key, count in was.items():
        if touched.issuperset(t for t in key if t >= 0):
            yield key, count + came.counts(key) - went.counts(key)
        else:
            yield key, count


def _change(kept: Kept, state: Kept, keys: Sequence[str], turnover: _Turnover) -> Change | None:
    """What changed; None where everything may have."""
    before = [kept.slots[n] for n in kept.order]
    old, new = set(before), set(keys)
    if [key for key in before if key in new] != [key for key in keys if key in old]:
        return None
    if _sizes(kept) != _sizes(state):
        return None
    was = kept.counts
    moved = {t for t in turnover.terms if _moved(was[t] if t < len(was) else 1, state.counts[t])}
    return Change(kept.name, frozenset(moved), frozenset(old - new), frozenset(new - old), turnover.came)


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
