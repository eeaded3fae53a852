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
# The place, day and agency a report opens with, which a paper that prints it leaves out or replaces by its own.
_DATELINE = re.compile(
    r"\A(?:[A-Z\u00c0-\u00dc][A-Z\u00c0-\u00dc .'’/-]{2,40}(?:,? (?:[A-Z][\w.]*|\d[\d:]*),?){0,8}"
    r"(?: ?[(/][^()/\n]{2,30}[)/])?\s*(?:--?|[–—])\s+|\([A-Z][^()\n]{1,30}\)\s*(?:--?|[–—])?\s+)(?=\S)"
)


class Passage(NamedTuple):
    """A passage to compare: `key` orders it (what came first is the original), `words` are its terms.

    `quotations` are the terms of what it has in quotation marks, one set each.
    """

    key: tuple[object, ...]
    words: frozenset[str]
    quotations: tuple[frozenset[str], ...] = ()


def passage(key: tuple[object, ...], text: str) -> Passage:
    """The words of a text, to compare."""
    quotations = _QUOTED.findall(text) if "”" in text or '"' in text or "»" in text else ()
    bare = _DATELINE.sub("", text, count=1)
    return Passage(key, _bag(bare), tuple(b for b in map(_bag, quotations) if len(b) >= LEAST))


def echoes(passages: Sequence[Passage]) -> list[int]:
    """For each passage the index of the original it repeats, or -1.

    Only passages that share one of their longer words are compared, so the cost follows the likenesses, not the pairs.
    """
    result = [-1] * len(passages)
    holders: dict[str, list[int]] = {}
    for i in sorted(range(len(passages)), key=lambda i: passages[i].key):
        mine = passages[i]
        marks = set(_longest(mine.words, max(3, len(mine.words) // 3)))
        for quotation in mine.quotations:
            marks.update(_longest(quotation, 3))
        for j in sorted({j for t in marks for j in holders.get(t, ())}):
            if _repeats(mine.words, passages[j].words) or _same_quotation(mine, passages[j]):
                result[i] = j if result[j] < 0 else result[j]
                break
        for t in mine.words:
            holders.setdefault(t, []).append(i)
    return result


def _bag(text: str) -> frozenset[str]:
    return frozenset(t for raw in raw_words(text) for t in terms(raw))


def _longest(words: frozenset[str], count: int) -> list[str]:
    return sorted(words, key=lambda t: (-len(t), t))[:count]


def _figures(bag: frozenset[str]) -> set[str]:
    return {t for t in bag if t[0].isdigit()}


def _repeats(a: frozenset[str], b: frozenset[str]) -> bool:
    shorter, longer = (a, b) if len(a) <= len(b) else (b, a)
    if len(shorter) < LEAST:
        return a == b and len(shorter) >= 3
    common = len(a & b)
    if 2 * common >= ALIKE * (len(a) + len(b)):
        return _figures(a) == _figures(b)
    return common >= WITHIN * len(shorter) and len(shorter) > LEAST and _figures(shorter) <= _figures(longer)


def _same_quotation(one: Passage, other: Passage) -> bool:
    """Whether a quotation that makes up much of one passage stands in the other."""
    for quoting, there in ((one, other.words), (other, one.words)):
        for quoted in quoting.quotations:
            if 2 * len(quoted) >= len(quoting.words) and len(quoted & there) >= WITHIN * len(quoted):
                return _figures(quoted) <= _figures(there)
    return False
