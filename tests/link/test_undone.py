"""Passages that have a claim's words and undo them: no support, and a dispute where the wording makes it sure."""

from __future__ import annotations

import pytest
from link.linking import article, evidence

from ceasefire_cli.link.engine import Linker

SAFE = "The bridge is safe"
CLOSE = "The school will close"
BUILD = "The council will build a tower"


def linked(claim: str, passage: str) -> str:
    return evidence(Linker([article("a", [passage])]), claim, min_score=0.0).links[0].stance


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (SAFE, "No one believes the bridge is safe."),
        (SAFE, "Neither the mayor nor the council believes the bridge is safe."),
        (SAFE, "The mayor does not think that the bridge is safe."),
        (SAFE, "The bakery is safe but the bridge is not."),
        ("The tram will pay for itself", "Nobody at the council thinks the tram will pay for itself."),
        (CLOSE, "Plans to close the school were scrapped."),
        (CLOSE, "The school's closure was cancelled."),
        (CLOSE, "The closure of the school was called off."),
        (CLOSE, "The council shelved plans to close the school."),
        (CLOSE, "The council voted against closing the school."),
        (CLOSE, "The council agreed to drop its plan to close the school."),
        (CLOSE, "Parents saved the school from closure."),
        (CLOSE, "The school narrowly escaped closure."),
        (CLOSE, "The minister vetoed the closure of the school."),
        (CLOSE, "The plan to close the school was voted down."),
        (BUILD, "The council dropped plans to build a tower."),
        (BUILD, "The council backed out of building a tower."),
        ("The firm will buy the club", "The firm withdrew its offer to buy the club."),
        ("The firm bought the club", "The firm almost bought the club."),
        ("Roe stole the ring", "Roe was cleared of stealing the ring."),
    ],
)
def test_what_surely_undoes_a_claim_disputes_it(claim: str, passage: str) -> None:
    assert linked(claim, passage) == "disputes"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (SAFE, "Few experts believe the bridge is safe."),
        (SAFE, "Hardly anyone thinks the bridge is safe."),
        (SAFE, "None of the engineers said the bridge was safe."),
        (SAFE, "Roe never said that the bridge was safe."),
        (SAFE, "It was never said that the bridge was safe."),
        (SAFE, "The bridge used to be safe."),
        (SAFE, "The bridge will only be safe after repairs."),
        (SAFE, "The bridge would be safe only if it was repaired."),
        (SAFE, "Far from saying the bridge was safe, Roe warned of cracks."),
        (SAFE, "Roe stopped short of saying the bridge was safe."),
        (CLOSE, "The council may scrap plans to close the school."),
        (CLOSE, "Campaigners argued against closing the school."),
        (CLOSE, "Parents want to stop the council from closing the school."),
        ("Roe stole the ring", "Roe was cleared of theft."),
        (
            "The firm doubled its profits",
            "The firm nearly bought a bank, and considers whether it doubled its profits.",
        ),
        ("The dredging ban will be lifted", "The agency said it would review the dredging ban."),
    ],
)
def test_what_leaves_a_claim_open_only_mentions_it(claim: str, passage: str) -> None:
    assert linked(claim, passage) == "mentions"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (SAFE, "No one disputes that the bridge is safe."),
        (SAFE, "Nobody doubts that the bridge is safe."),
        (SAFE, "None of the engineers doubts the bridge is safe."),
        (SAFE, "The council never denied that the bridge is safe."),
        (SAFE, "Not only is the bridge safe, it is new."),
        (SAFE, "A few experts believe the bridge is safe."),
        (SAFE, "The bridge is safe, but the bakery is not."),
        (SAFE, "No one was hurt, and the bridge is safe."),
        (SAFE, "The mayor said the bridge was safe and nobody should worry."),
        (SAFE, "Roe said the bridge was safe; none of the engineers spoke."),
        (SAFE, "The bridge is used to carry lorries and is safe."),
        (BUILD, "The council dropped its objection and will build a tower."),
        (BUILD, "The council scrapped the park and will build a tower."),
        (BUILD, "The council will build a tower after scrapping plans for a park."),
        (CLOSE, "The school will close after plans to save it were scrapped."),
        (CLOSE, "The council voted to close the school and rejected a petition."),
        (CLOSE, "Plans to close the school were approved."),
        ("The firm bought the club", "The firm bought the club for almost 2 million pounds."),
        ("The council scrapped plans to close the school", "The council shelved plans to close the school."),
        ("Roe was cleared of theft", "Roe was acquitted of theft."),
        ("The bridge will be safe after repairs", "The bridge will only be safe after repairs."),
        ("The road bridge collapsed", "No deaths were reported after the road bridge collapsed."),
    ],
)
def test_what_only_looks_undone_supports(claim: str, passage: str) -> None:
    assert linked(claim, passage) == "supports"


def test_the_words_that_undo_are_marked() -> None:
    passage = "Hear this: the council called off the closure of the school."
    (link,) = evidence(Linker([article("a", [passage])]), CLOSE).links
    assert [passage[s.start : s.end] for s in link.why.negation] == ["called off"]
    assert "close" in link.why.stance
