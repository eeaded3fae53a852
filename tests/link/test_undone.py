"""Passages that have a claim's words and undo them: no support, and a dispute where the wording makes it sure."""

from __future__ import annotations

import pytest
from link.linking import article, evidence

from ceasefire_cli.link.engine import Linker
from ceasefire_cli.link.score import THRESHOLD

SAFE = "The bridge is safe"
CLOSE = "The school will close"
BAN = "The dredging ban will be lifted"
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
        (BUILD, "The council's plan to build a tower fell through."),
        (CLOSE, "The council reversed its decision to close the school."),
        (CLOSE, "The council gave up plans to close the school."),
        (CLOSE, "The school won a reprieve from closure."),
        ("Roe won the vote", "Roe all but won the vote."),
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
        (CLOSE, "The council discussed a plan to close the school."),
        (SAFE, "Roe doubts that the bridge is safe."),
        (SAFE, "Roe refused to say the bridge was safe."),
        (SAFE, "Only the mayor believes the bridge is safe."),
        (SAFE, "Little suggests that the bridge is safe."),
        (SAFE, "The bridge was once safe."),
        (SAFE, "The bridge is hardly safe."),
        (SAFE, "The bridge would be safe if it were repaired."),
        (SAFE, "The bridge was wrongly declared safe."),
        (SAFE, "No one believes the bridge is not safe."),
        ("The firm bought the club", "The firm tried to buy the club."),
        ("The firm bought the club", "The firm withdrew its offer to buy the club."),
        ("The firm tried to buy the club", "The firm withdrew its offer to buy the club."),
        ("The council plans to close the school", "The council scrapped plans to close the school."),
        ("The council banned cars", "The court rejected the council's decision to ban cars."),
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
        ("The bridge is not safe", "No one believes the bridge is safe."),
        ("The school will not close", "Plans to close the school were scrapped."),
        ("No one believes the bridge is safe", "Nobody thinks the bridge is safe."),
        ("Roe won the vote", "Roe narrowly won the vote."),
        ("The council plans to close the school", "The council plans to close the school."),
        ("The firm bought the club", "The firm that used to own the stadium bought the club."),
        ("The tram was late", "The tram was once again late."),
        ("The hall roof is new", "The new roof of the hall collapsed on Monday."),
        (SAFE, "Hardly anyone doubts that the bridge is safe."),
        (SAFE, "There is no doubt the bridge is safe."),
        (SAFE, "The bridge is safe, which few expected."),
        (SAFE, "Nearly all engineers believe the bridge is safe."),
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


LEASE = "Ana Costa sued Ben Ito over the lease"
FINAL = "Tom Roe beat Anna Lee in the final"


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        (FINAL, "Anna Lee beat Tom Roe in the final.", "disputes"),
        (FINAL, "Tom Roe was beaten by Anna Lee in the final.", "disputes"),
        (FINAL, "Anna Lee was beaten by Tom Roe in the final.", "supports"),
        (FINAL, "Anna Lee, whom Tom Roe beat in the final, wept.", "supports"),
        ("Tom Roe beat Anna Lee", "Anna Lee beat Tom Roe in 2019.", "mentions"),
        ("Kim Orr replaced Joe Gill as coach", "Joe Gill replaced Kim Orr as coach.", "disputes"),
        ("Kim Orr replaced Joe Gill as coach", "Joe Gill was replaced as coach by Kim Orr.", "supports"),
        (LEASE, "Ben Ito sued Ana Costa over the lease.", "mentions"),
        (LEASE, "Ana Costa was sued by Ben Ito over the lease.", "mentions"),
        (LEASE, "Ben Ito was sued by Ana Costa over the lease.", "supports"),
        (LEASE, "Ben Ito has sued Ana Costa, and Ana Costa sued Ben Ito over the lease.", "supports"),
        ("Leeds lent Hull 2 million pounds", "Hull lent Leeds 2 million pounds.", "mentions"),
        ("The union sued the council", "The council sued the union.", "mentions"),
        ("Leeds lent 2 million pounds to Hull", "Hull lent 2 million pounds to Leeds.", "mentions"),
        ("Leeds lent 2 million pounds to Hull", "Leeds lent Hull 2 million pounds.", "supports"),
        ("Roe voted for Lee", "Lee voted for Roe.", "mentions"),
        ("Roe talked to Lee", "Lee talked to Roe.", "supports"),
        ("Prices rose in Hull", "Prices rose in Leeds but not in Hull.", "mentions"),
        ("Prices rose in Leeds", "Prices rose in Leeds but not in Hull.", "supports"),
        ("Ana Costa married Ben Ito", "Ben Ito married Ana Costa.", "supports"),
        ("Roe's partner Lee spoke", "Lee's partner Roe spoke.", "supports"),
        ("Unemployment fell in Hull", "Unemployment rose in Hull and fell in Leeds.", "mentions"),
        ("Unemployment fell in Hull", "Unemployment fell in Hull and rose in Leeds.", "supports"),
        ("Unemployment fell in Hull", "Unemployment fell in Leeds and fell in Hull.", "supports"),
    ],
)
def test_who_did_it_to_whom(claim: str, passage: str, expected: str) -> None:
    assert linked(claim, passage) == expected


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("The agency said it would review the dredging ban.", "mentions"),
        ("Trask wants the dredging ban lifted by autumn.", "mentions"),
        ("After the review, the dredging ban will be lifted by autumn.", "supports"),
    ],
)
def test_what_is_weighed_or_wanted_is_not_so(passage: str, expected: str) -> None:
    others = ("Fishermen lifted their nets.", "The curfew was lifted on Monday.", "Other rules were lifted too.")
    links = evidence(
        Linker([article("a", [passage, *others[:1]]), article("b", list(others))]), BAN, min_score=0.0
    ).links
    assert links[0].stance == expected
    assert links[0].score > THRESHOLD


def test_a_length_of_time_is_no_date() -> None:
    passage = (
        "The council voted 21 to 14 on Tuesday to extend the tram to Gull Bay, ending a dispute that has split the "
        "ruling coalition for two years."
    )
    assert linked("The Gull Bay tram will open in 2030", passage) != "disputes"


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        (SAFE, "Nobody, Roe said, believes that the bridge is safe.", "disputes"),
        (SAFE, "“No one,” said Roe, “seriously believes that the bridge is safe.”", "disputes"),
        (SAFE, "No one, according to Roe, thinks the bridge is safe.", "disputes"),
        (SAFE, "Nobody on the council, which ordered the survey, believes the bridge is safe.", "disputes"),
        (SAFE, "No engineer — and the council asked nine — thinks the bridge is safe.", "disputes"),
        (SAFE, "No one, the court heard, ever believed the bridge is safe.", "disputes"),
        (SAFE, "Few in the town, Roe said, believe the bridge is safe.", "mentions"),
        (SAFE, "Few, if any, believe the bridge is safe.", "mentions"),
        (SAFE, "Only a handful of people, Roe said, believe the bridge is safe.", "mentions"),
        (SAFE, "Almost nobody believes the bridge is safe.", "mentions"),
        (SAFE, "A few, Roe said, believe the bridge is safe.", "supports"),
        (SAFE, "Nobody, Roe said, doubts that the bridge is safe.", "supports"),
        (SAFE, "Hardly anyone, according to the survey, doubts that the bridge is safe.", "supports"),
        (SAFE, "No one, Roe said, was hurt, and Drury believes the bridge is safe.", "supports"),
        (SAFE, "Few, Roe said, came, but those who did believe the bridge is safe.", "supports"),
        (SAFE, "No bus runs there, Roe said, and he thinks the bridge is safe.", "supports"),
        (SAFE, "Nobody at the meeting, where Roe said the bridge is safe, asked a question.", "supports"),
    ],
)
def test_what_nobody_believes_is_seen_beyond_an_aside(claim: str, passage: str, expected: str) -> None:
    assert linked(claim, passage) == expected
