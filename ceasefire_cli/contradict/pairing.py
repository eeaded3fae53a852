"""Which items could clash at all: those that share rare words, found through postings, never by trying all pairs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.contradict.items import keys
from ceasefire_cli.link.clash import Watch, watch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ceasefire_cli.contradict.items import Item

_COMMON = 60  # a word of more items than this pairs nothing
_SHARED = 2  # rare words two items must share
_SHARE = 0.3  # of the words of the barer one


class Signature(NamedTuple):
    """What decides, before any comparison, whether an item can clash with another."""

    keys: frozenset[str]  # stems that pair it
    watch: Watch


def candidates(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Pairs of indices, the lower first, in order; some 60 pairs an item at most for each rare word."""
    signs = [_signature(i) for i in items]
    postings: dict[str, list[int]] = {}
    for n, sign in enumerate(signs):
        for key in sorted(sign.keys):
            postings.setdefault(key, []).append(n)
    limit = max(_COMMON, len(items) // 100) if len(items) < 2000 else _COMMON
    for n, sign in enumerate(signs):
        shared: Counter[int] = Counter()
        for key in sign.keys:
            held = postings[key]
            if len(held) <= limit:
                shared.update(m for m in held if m > n)
        for m in sorted(shared):
            if shared[m] >= _SHARED and _may(sign, signs[m]):
                yield n, m


def _may(a: Signature, b: Signature) -> bool:
    common = len(a.keys & b.keys)
    if common < _SHARE * min(len(a.keys), len(b.keys)):
        return False
    one, other = a.watch, b.watch
    return (
        one.negates
        or other.negates
        or (one.counts and other.counts)
        or not one.against.isdisjoint(other.keys)
        or not other.against.isdisjoint(one.keys)
    )


def _signature(item: Item) -> Signature:
    return Signature(keys(item.text), watch(item.text))
