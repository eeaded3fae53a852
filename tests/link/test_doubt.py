"""Passages that share a claim's words and still do not support it."""

from __future__ import annotations

import pytest

from ceasefire_cli.link.stance import stance


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The mayor gave £2.4 million", "Opponents asked why she had promised less, not the £2.4 million he gave."),
        ("$9 million in earnings", "Her $20 million in earnings put her second."),
        ("Six people died in the crash", "Nine people died in the crash."),
        ("The trial lasted three months", "The trial lasted three days."),
        ("The strike is over", "The strike is far from over, the union said."),
        ("The lease holds", "The lease no longer holds."),
        ("The council approved the bridge", "Councillors rejected the bridge on Monday."),
        ("The factory will close", "There are no plans to close the factory."),
        ("The drug cures malaria", "It is too early to say whether the drug cures malaria."),
        ("Anna Bell supports the merger", "Anna Bell has not said whether she supports the merger."),
    ],
)
def test_a_reason_to_doubt_makes_a_mention(claim: str, passage: str) -> None:
    verdict = stance(claim, passage)
    assert verdict.stance == "mentions"
    assert verdict.why


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The council approved the bridge", "Councillors voted on Monday to approve the bridge."),
        ("The strike ends on Friday", "The union, which had not been consulted, said the strike would end on Friday."),
        ("Profits rose", "Profits climbed although sales did not."),
        ("No deal was reached", "The talks ended without a deal."),
        ("The bank refused to lend", "The bank would not lend."),
        ("Nobody was hurt", "There were no injuries."),
        ("The army denied shelling the hospital", "The army has denied that it shelled the hospital."),
        ("A 30-day licence was granted", "The office granted a licence for one month."),
        ("Some 500 jobs are lost", "With the closure 521 jobs are lost."),
        ("The tunnel could open in May", "The tunnel could open in May, the engineer said."),
    ],
)
def test_what_only_looks_doubtful_supports(claim: str, passage: str) -> None:
    assert stance(claim, passage).stance == "supports"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The council approved the bridge", "The council did not approve the bridge."),
        ("The minister resigned", "The minister denied that he had resigned."),
        ("The mayor gave £2.4 million", "It is not true that the mayor gave £2.4 million."),
    ],
)
def test_doubt_does_not_weaken_a_dispute(claim: str, passage: str) -> None:
    assert stance(claim, passage).stance == "disputes"


def test_a_long_claim_is_not_doubted_for_one_opposite() -> None:
    claim = "The Alder bridge, built by the Elm company in the north of the county, was opened by the queen of Denmark"
    passage = "The Alder bridge in the north of the county was closed when the Elm company had built it."
    assert stance(claim, passage).stance != "mentions"
