"""Which items could clash at all: those that share rare words, found through postings, never by trying all pairs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.contradict.items import keys
from ceasefire_cli.link.clash import watch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ceasefire_cli.contradict.items import Item

_COMMON = 60  # a word of more items than this pairs nothing
_SHARED = 2  # rare words two items must share
_SHARE = 0.3  # of the words of the barer one


class Signature(NamedTuple):
    """What decides, before any comparison, whether an item can clash with another."""

    text: str
    keys: frozenset[str]  # stems that pair it


def candidates(items: Sequence[Item], actor: str | None = None) -> Iterator[tuple[int, int]]:
    """Pairs of indices, the lower first, in order; some 60 pairs an item at most for each rare word.

    With an `actor`, only those of which one side at least is the actor's.
    """
    signs = [Signature(i.text, keys(i.text)) for i in items]
    sought = [actor is None or i.side.actor == actor or actor in i.actors for i in items]
    postings: dict[str, list[int]] = {}
    for n, sign in enumerate(signs):
        for key in sorted(sign.keys):
            postings.setdefault(key, []).append(n)
    limit = max(_COMMON, len(items) // 100) if len(items) < 2000 else _COMMON
    rare = {key: held for key, held in postings.items() if len(held) <= limit}
    theirs = {key: [m for m in held if sought[m]] for key, held in rare.items()}
    for n, sign in enumerate(signs):
        others = rare if sought[n] else theirs
        shared: Counter[int] = Counter()
        for key in sign.keys:
            shared.update(m for m in others.get(key, ()) if m > n)
        for m in sorted(shared):
            if shared[m] >= _SHARED and _may(sign, signs[m]):
                yield n, m


def _may(a: Signature, b: Signature) -> bool:
    common = len(a.keys & b.keys)
    if common < _SHARE * min(len(a.keys), len(b.keys)):
        return False
    one, other = watch(a.text), watch(b.text)
    return (
        one.negates
        or other.negates
        or (one.counts and other.counts)
        or not one.against.isdisjoint(other.keys)
        or not other.against.isdisjoint(one.keys)
    )
