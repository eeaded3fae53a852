"""How near a claim's words stand: a word elsewhere in the article counts by its distance in sentences.

A kernel e^(-d/reach) over sentences, the idea of positional language models (Lv and Zhai 2009).
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from math import exp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

REACHED = 12  # places of a word looked at on either side
FADED = 40  # sentences from which on nothing counts
Placed = tuple[int, int, int]  # a sentence, its article's first one and the one after its last


@cache
def fade(reach: float) -> tuple[float, ...]:
    """What a word counts by its distance, a third `reach` sentences away."""
    return tuple([exp(-d / reach) for d in range(FADED)])


def add_near(
    near: list[float], weight: float, found: dict[int, float], places: Sequence[Placed], faded: tuple[float, ...]
) -> None:
    """Add what one word of the claim brings to the candidates, by the nearest sentence of the article that has it.

    `found` are sentences with the word and its credit there, `places` the candidates in the order of `near`.
    """
    if not found:
        return
    rising: list[int] = []
    top, least = 1.0, 1.0
    for i, (s, first, last) in enumerate(places):
        if found.get(s) == 1.0:
            near[i] += weight
            continue
        if not rising:
            rising = sorted(found)
            top, least = max(found.values()), min(found.values())
        right = bisect_left(rising, s)
        if top > least:
            near[i] += weight * _nearest(rising, found, right, (s, first, last), faded, top)
            continue
        d = FADED  # the nearest is the best
        if right < len(rising):
            n = rising[right]
            if n < last:
                d = n - s
        if right:
            n = rising[right - 1]
            if n >= first and s - n < d:
                d = s - n
        if d < FADED:
            near[i] += weight * (top * faded[d])


def _nearest(
    rising: list[int], found: dict[int, float], right: int, placed: Placed, faded: tuple[float, ...], top: float
) -> float:
    """The best credit of a word around a sentence, faded by distance: outwards until nothing farther can be better.

    `rising[right]` is the first at the sentence or after it, `top` the best credit anywhere.
    """
    s, first, last = placed
    best = 0.0
    for n in rising[right : right + REACHED]:
        d = n - s
        if n >= last or d >= FADED or top * faded[d] <= best:
            break
        credit = found[n] * faded[d]
        if credit > best:  # noqa: PLR1730 - called more than anything else: a call of max costs half as much again
            best = credit
    for n in reversed(rising[max(0, right - REACHED) : right]):
        d = s - n
        if n < first or d >= FADED or top * faded[d] <= best:
            break
        credit = found[n] * faded[d]
        if credit > best:  # noqa: PLR1730
            best = credit
    return best
