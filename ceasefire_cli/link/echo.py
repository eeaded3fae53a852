"""Passages that repeat others: wire copy, a reply that quotes its parent, one official quotation in two articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.index import terms
from ceasefire_cli.text.words import raw_words

if TYPE_CHECKING:
    from collections.abc import Sequence

ALIKE = 0.8  # share of common words (Dice) from which two passages are one
WITHIN = 0.9  # share of the shorter that stands in the longer
LEAST = 5  # content words: shorter passages are alike by accident
_QUOTED = re.compile(r"[“\"«]([^“”\"«»]{20,600})[”\"»]")


class Passage(NamedTuple):
    """A passage to compare: `key` orders it (what came first is the original), `text` its words."""

    key: tuple[object, ...]
    text: str


def echoes(passages: Sequence[Passage]) -> list[int]:
    """For each passage the index of the original it repeats, or -1.

    Only passages that share one of their longer words are compared, so the cost follows the likenesses, not the pairs.
    """
    result = [-1] * len(passages)
    bags = [_bag(p.text) for p in passages]
    quotes = [[_bag(q) for q in _QUOTED.findall(p.text)] for p in passages]
    holders: dict[str, list[int]] = {}
    for i in sorted(range(len(passages)), key=lambda i: passages[i].key):  # type: ignore[return-value,arg-type]
        marks = sorted(bags[i], key=lambda t: (-len(t), t))[: max(3, len(bags[i]) // 3)]
        marks += [t for q in quotes[i] for t in sorted(q, key=lambda t: (-len(t), t))[:3]]
        rivals = sorted({j for t in marks for j in holders.get(t, ())})
        for j in rivals:
            if _repeats(bags[i], bags[j]) or _same_quotation(quotes[i], bags[i], quotes[j], bags[j]):
                result[i] = j if result[j] < 0 else result[j]
                break
        for t in bags[i]:
            holders.setdefault(t, []).append(i)
    return result


def _bag(text: str) -> frozenset[str]:
    return frozenset(t for raw in raw_words(text) for t in terms(raw))


def _figures(bag: frozenset[str]) -> set[str]:
    return {t for t in bag if t[0].isdigit()}


def _repeats(a: frozenset[str], b: frozenset[str]) -> bool:
    shorter = min(len(a), len(b))
    if shorter < LEAST:
        return a == b and shorter >= 3
    common = len(a & b)
    if 2 * common >= ALIKE * (len(a) + len(b)):
        return _figures(a) == _figures(b)
    return (
        common >= WITHIN * shorter and shorter > LEAST and _figures(min(a, b, key=len)) <= _figures(max(a, b, key=len))
    )


def _same_quotation(
    mine: Sequence[frozenset[str]], whole: frozenset[str], theirs: Sequence[frozenset[str]], other: frozenset[str]
) -> bool:
    """Whether a quotation that makes up much of one passage stands in the other."""
    for quoted, around, there in [(q, whole, other) for q in mine] + [(q, other, whole) for q in theirs]:
        if len(quoted) >= LEAST and 2 * len(quoted) >= len(around) and len(quoted & there) >= WITHIN * len(quoted):
            return _figures(quoted) <= _figures(there)
    return False
