"""A word near a sentence counts by its distance, whichever way its neighbours are searched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.link.near import FADED, REACHED, add_near, fade

FADE = fade(8.0)
FOUND = st.dictionaries(st.integers(0, 60), st.sampled_from([0.3, 0.6, 1.0]), max_size=REACHED)


def near(found: dict[int, float], places: list[tuple[int, int, int]], weight: float = 1.0) -> list[float]:
    added = [0.0] * len(places)
    add_near(added, weight, found, places, FADE)
    return added


@given(FOUND, st.integers(0, 60), st.integers(0, 20), st.integers(0, 20))
def test_it_is_the_best_of_the_article(found: dict[int, float], s: int, before: int, after: int) -> None:
    first, last = max(0, s - before), s + after + 1
    best = max((credit * FADE[abs(n - s)] for n, credit in found.items() if first <= n < last), default=0.0)
    assert near(found, [(s, first, last)]) == [pytest.approx(best)]


def test_the_sentence_itself_counts_in_full() -> None:
    assert near({3: 1.0, 4: 1.0}, [(3, 0, 9)], weight=2.0) == [2.0]


def test_farther_is_less_and_too_far_is_nothing() -> None:
    found = {50: 1.0}
    steps = near(found, [(50 - d, 0, 100) for d in range(FADED + 1)])
    assert steps == sorted(steps, reverse=True)
    assert steps[1] > steps[2] > 0
    assert steps[FADED] == 0


def test_another_article_brings_nothing() -> None:
    assert near({4: 0.6, 6: 1.0}, [(5, 5, 6)]) == [0.0]
