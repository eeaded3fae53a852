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


@pytest.mark.parametrize(
    "passage",
    [
        "The panel recommended that the drug be approved.",
        "The panel advised on Monday that the drug be swiftly approved.",
        "Doctors urged that the drug be approved at once.",
        "The panel recommended approving the drug.",
    ],
)
def test_what_is_recommended_is_not_done(passage: str) -> None:
    assert stance("The drug was approved", passage).stance == "mentions"
    assert stance("The panel recommended that the drug be approved", passage).stance == "supports"


@pytest.mark.parametrize(
    "passage",
    [
        "The drug that the panel recommended has been approved.",
        "The minister suggested that the drug was approved too fast.",
        "The panel proposed that the drug be approved, and it was approved in May.",
    ],
)
def test_what_was_done_after_the_advice_is_done(passage: str) -> None:
    assert stance("The drug was approved", passage).stance == "supports"


def test_the_denial_of_a_denial_bears_out_the_deed() -> None:
    passage = "The agency found two cases, contradicting its earlier statement that no cases had been found."
    assert stance("No cases were found", passage).stance == "disputes"
    assert stance("Roe paid", "Drury denied that Roe had not paid.").stance == "supports"
    passage = "Roe dismissed as nonsense a claim by Dr Lund that she had warned the board."
    assert stance("Dr Lund had warned the board", passage).stance == "disputes"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Mbeki is not for sale", "Rovers agreed a fee for Mbeki."),
        ("The mill was not sold", "Drake owns the mill."),
        ("The firm never paid the tax", "The firm has an office for tax."),
    ],
)
def test_a_passage_that_only_affirms_bears_out_no_denial(claim: str, passage: str) -> None:
    assert stance(claim, passage).stance == "mentions"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The bridge is not open", "The bridge remains closed."),
        ("Leeds did not win", "Leeds lost."),
        ("The mill was not sold", "The mill is unsold."),
        ("Nobody was hurt", "All escaped unhurt."),
        ("Roe did not sign", "Roe refused to sign."),
        ("The council did not consult residents", "The council went ahead without consulting residents."),
        ("The firm never paid the tax", "The firm is exempt from the tax."),
    ],
)
def test_a_denial_is_borne_out_in_other_words(claim: str, passage: str) -> None:
    assert stance(claim, passage).stance == "supports"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("The council consulted residents", "disputes"),
        ("The council sold the park", "supports"),
        ("The council sold the park without consulting residents", "supports"),
    ],
)
def test_without_negates_what_follows_it_alone(claim: str, expected: str) -> None:
    assert stance(claim, "The council sold the park without consulting residents.").stance == expected


def test_never_without_is_always() -> None:
    assert stance("Roe paid", "Roe never left without paying.").stance == "supports"


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("The army took Kesra", "The army lost Kesra.", "disputes"),
        ("The rebels captured the town", "The rebels lost the town after a week.", "disputes"),
        ("Leeds took the lead", "Leeds lost the lead.", "disputes"),
        ("The army took Kesra", "The rebels lost Kesra to the army.", "supports"),
        ("The army took Kesra in May", "The army took Kesra in May and lost Kesra in June.", "supports"),
        ("Roe took the train", "Roe took the train and lost his bag.", "supports"),
    ],
)
def test_whoever_lost_a_thing_did_not_take_it(claim: str, passage: str, expected: str) -> None:
    assert stance(claim, passage).stance == expected


@pytest.mark.parametrize(
    "passage",
    [
        "Nor did the minister ever sign the contract.",
        "At no point did the minister sign the contract.",
        "At no time has the minister signed the contract.",
        "Roe paid nothing, nor had the minister signed the contract.",
    ],
)
def test_a_negated_verb_before_its_subject(passage: str) -> None:
    assert stance("The minister signed the contract", passage).stance == "disputes"
    assert stance("The minister never signed the contract", passage).stance == "supports"


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("Consultants advised that wages be cut.", "mentions"),
        ("Wages will be cut.", "mentions"),
        ("The board cut wages.", "supports"),
    ],
)
def test_a_past_that_looks_like_the_present(passage: str, expected: str) -> None:
    assert stance("Wages were cut", passage).stance == expected
