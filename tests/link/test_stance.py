"""Supports, disputes, mentions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.link.clash import can_clash
from ceasefire_cli.link.stance import stance
from ceasefire_cli.model import Match


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("The Alder bridge is closed", "The Alder bridge was closed on Monday, the council said.", "supports"),
        ("The Alder bridge is closed", "The Alder bridge is not closed, the council said.", "disputes"),
        ("The Alder bridge is not closed", "The Alder bridge is closed.", "disputes"),
        ("The Alder bridge is not closed", "The Alder bridge is not closed.", "supports"),
        ("The Alder bridge is closed", "The council denies that the Alder bridge is closed.", "disputes"),
        ("The Alder bridge is closed", "The Alder bridge is closed, but the Elm tunnel is not.", "supports"),
        ("The minister resigned", "The minister, who denied any wrongdoing, resigned on Tuesday.", "supports"),
        ("Harlow supports the treaty", "Harlow opposes the treaty.", "disputes"),
        ("The Alder bridge is closed", "Is the Alder bridge closed?", "mentions"),
        ("The Alder bridge is closed", "Whether the Alder bridge is closed", "mentions"),
        ("The Alder bridge is closed", "Rumoured: the Alder bridge is closed.", "supports"),
    ],
)
def test_stance(claim: str, passage: str, expected: str) -> None:
    assert stance(claim, passage).stance == expected


def test_a_dispute_tells_why_and_where() -> None:
    article = "Hear this. The Alder bridge is not closed, the council said."
    verdict = stance("The Alder bridge is closed", article[11:], offset=11)
    assert verdict.stance == "disputes"
    assert [article[s.start : s.end] for s in verdict.negation] == ["not"]
    assert "bridge" in verdict.why


def test_only_what_matches_must_be_asked() -> None:
    passage = "The bridge is closed. Who closed it?"
    matches = [Match("bridge", 104, 110, "exact", 1.0), Match("closed", 114, 120, "exact", 1.0)]
    assert stance("bridge closed", passage, matches=matches, offset=100).stance == "supports"


WORDS = st.lists(
    st.sampled_from(
        [
            "the",
            "bridge",
            "Alder",
            "closed",
            "open",
            "opened",
            "not",
            "denies",
            "hoax",
            "12",
            "13",
            "dead",
            "people",
            "in",
            "of",
            "June",
            "May",
            "is",
        ]
    ),
    max_size=14,
).map(" ".join)


@given(WORDS, WORDS)
def test_the_quick_test_misses_no_dispute(claim: str, passage: str) -> None:
    verdict = stance(claim, passage)
    assert verdict.stance != "disputes" or can_clash(claim, passage)


@given(WORDS | st.text(max_size=80), st.text(max_size=120) | WORDS, st.integers(0, 999))
def test_spans_lie_in_the_passage(claim: str, passage: str, offset: int) -> None:
    for span in stance(claim, passage, offset=offset).negation:
        assert offset <= span.start < span.end <= offset + len(passage)
