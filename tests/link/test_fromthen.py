"""Negations that only say when: "will not open until May"."""

from __future__ import annotations

import pytest

from ceasefire_cli.contradict.compare import compare
from ceasefire_cli.link.stance import stance

UNTIL = "The country will not begin vaccinating children until January."
BEFORE = "The country will not begin vaccinating children before January."
VOTE = "The court did not free Roe before the vote."


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("Vaccination of children starts in January", UNTIL, "supports"),
        ("Vaccination of children starts in January", BEFORE, "mentions"),  # it may be later
        ("The tunnel opens in May", "The tunnel will not open until May, the builders said.", "supports"),
        ("The tunnel opens in May", "The tunnel will not open before May, the builders said.", "mentions"),
        ("The court freed Roe after the vote", VOTE, "mentions"),
        ("Roe did not resign until Friday", "Roe resigned on Friday.", "supports"),
    ],
)
def test_from_then_on_it_is_so(claim: str, passage: str, expected: str) -> None:
    assert stance(claim, passage).stance == expected
    assert compare(claim, passage).label != "contradiction"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The country will begin vaccinating children in December", UNTIL),
        ("The tunnel opened in April", "The tunnel did not open until May."),
        ("The tunnel is open", "The tunnel will not open until May."),
        ("The court freed Roe before the vote", VOTE),
        ("The tunnel opens in May", "The tunnel will not open in May, and nobody works before June."),
    ],
)
def test_before_then_it_is_not(claim: str, passage: str) -> None:
    assert stance(claim, passage).stance == "disputes"
    assert compare(claim, passage).label == "contradiction"
