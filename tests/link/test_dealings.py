"""Who did it to whom: the same deed told from its other side supports a claim, the two in each other's places do not."""

from __future__ import annotations

import pytest
from link.linking import article, evidence

from ceasefire_cli.link.clash import THRESHOLD, clash
from ceasefire_cli.link.dealings import dealings
from ceasefire_cli.link.engine import Linker
from ceasefire_cli.link.polarity import reading


def linked(claim: str, passage: str) -> str:
    return evidence(Linker([article("a", [passage])]), claim, min_score=0.0).links[0].stance


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Hull beat Leeds 2-1", "Leeds lost 2-1 to Hull."),
        ("Hull beat Leeds 2-1", "Leeds were beaten 2-1 by Hull."),
        ("Hull lost to Leeds", "Leeds beat Hull."),
        ("Hull beat Leeds", "Leeds fell to Hull."),
        ("Hull beat Leeds", "Leeds slumped to a 2-1 defeat by Hull."),
        ("Hull beat Leeds", "Leeds, who won in May, lost to Hull."),
        ("Hull beat Leeds", "Hull beat Leeds and lost to York."),
        ("Hull beat Leeds", "Hull, who lost to York, beat Leeds."),
        ("Hull secured a win over Leeds", "Leeds were beaten by Hull."),
        ("Roe beat Drury in the final", "Drury suffered a heavy defeat at the hands of Roe in the final."),
        ("The army captured the town", "The town fell to the army."),
        ("Drake sold the mill to Pell", "Pell bought the mill from Drake."),
        ("The flat was sold to Roe by Drury", "Roe bought the flat from Drury."),
        ("The bank lent the club £2 million", "The club borrowed £2 million from the bank."),
        ("Roe borrowed £5,000 from Drury", "Drury lent Roe £5,000."),
        ("Spain imports gas from Norway", "Norway exports gas to Spain."),
        ("The council gave Roe a medal", "Roe received a medal from the council."),
        ("Roe inherited the farm from Drury", "Drury left the farm to Roe."),
        ("The tenants rent the hall from the parish", "The parish rents the hall to the tenants."),
        ("Drury employs Roe", "Roe works for Drury."),
        ("The Greens are ahead of Labour", "Labour trails the Greens by three points."),
        ("Labour is ahead of the Greens", "The Greens are four points behind Labour."),
        ("The Greens overtook Labour", "Labour fell behind the Greens."),
        ("Ruiz succeeded Holt", "Holt preceded Ruiz."),
        ("Ruiz replaced Holt", "Holt made way for Ruiz."),
        ("Roe took over from Drury as mayor", "Drury handed over to Roe as mayor."),
        ("The storm caused the flooding", "The flooding resulted from the storm."),
        ("The estate belongs to the college", "The college owns the estate."),
        ("Roe signed for Hull", "Hull have signed Roe."),
        ("Farmers blamed ministers for the shortage", "Ministers were blamed by farmers for the shortage."),
        ("Pell was sued by Drake", "Drake sued Pell."),
        ("The inspector praised the school", "The school won praise from the inspector."),
    ],
)
def test_a_deed_told_from_its_other_side_supports_a_claim(claim: str, passage: str) -> None:
    assert linked(claim, passage) == "supports"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Hull beat Leeds 2-1", "Hull lost 2-1 to Leeds."),
        ("Hull beat Leeds 2-1", "Hull were beaten 2-1 by Leeds."),
        ("Hull lost to Leeds", "Hull beat Leeds."),
        ("Hull beat Leeds", "Hull suffered a defeat to Leeds."),
        ("Hull and Leeds beat York", "Hull and Leeds lost to York."),
        ("Roe beat Drury in the final", "Roe, who beat Lamb on Friday, lost to Drury in the final."),
        ("Labour is ahead of the Greens", "Labour is behind the Greens."),
        ("Labour leads the Greens in the polls", "Labour trails the Greens in the polls."),
        ("The Greens overtook Labour", "The Greens fell behind Labour."),
        ("Ruiz succeeded Holt", "Ruiz was succeeded by Holt."),
        ("Ruiz succeeded Holt", "Ruiz preceded Holt."),
        ("Ruiz replaced Holt", "Ruiz made way for Holt."),
        ("Drury employs Roe", "Drury works for Roe."),
        ("Drake sold the mill to Pell", "Drake bought the mill from Pell."),
        ("Roe lent Drury £5,000", "Roe borrowed £5,000 from Drury."),
        ("Brazil exports soya to China", "Brazil imports soya from China."),
    ],
)
def test_the_reverse_of_a_deed_disputes_a_claim_whichever_side_tells_it(claim: str, passage: str) -> None:
    assert linked(claim, passage) == "disputes"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Hull beat Leeds in 1998", "Hull lost to Leeds in 2004."),
        ("Hull beat Leeds", "Leeds could beat Hull."),
        ("Hull beat Leeds", "If Leeds beat Hull, they will play York."),
        ("Hull will beat Leeds", "Leeds beat Hull."),
        ("Rovers signed Keane from City", "City signed Keane from Rovers."),
        ("Police accused the guards of theft", "The guards accused police of theft."),
        ("Farmers blamed ministers for the shortage", "Ministers blamed farmers for the shortage."),
        ("Police shot the burglar", "The burglar shot police."),
        ("The council gave Roe a medal", "Roe gave the council a medal."),
        ("The storm caused the flooding", "The flooding caused the storm."),
        ("Drake sold the mill to Pell", "Pell, which bought the brewery from Lamb, sold the mill to Drake."),
    ],
)
def test_the_reverse_of_a_deed_at_another_time_or_only_possible_is_a_mention(claim: str, passage: str) -> None:
    assert linked(claim, passage) == "mentions"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Drake sold the mill to Pell.", "Pell bought the mill from Drake."),
        ("Roe lent Drury 5,000 pounds.", "Drury borrowed 5,000 pounds from Roe."),
        ("Lamb lost the election to Roe.", "Roe won the election."),
    ],
)
def test_two_sides_of_one_deed_do_not_clash(one: str, other: str) -> None:
    found = clash(reading(one), reading(other))
    assert found is None or found.score < THRESHOLD


def test_opposite_deeds_of_one_party_clash() -> None:
    found = clash(reading("Drake sold the mill to Pell."), reading("Drake bought the mill from Pell."))
    assert found is not None
    assert found.score >= THRESHOLD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paris, Texas, lost to Hull.", []),  # neither is sure to be who lost
        ("Hull did not lose to Leeds.", []),
        ("Roe's partner Lee sued Drury.", [("lee", "drury")]),
        ("Hull, Roe said, lost to Leeds.", [("leeds", "hull")]),
        ("Norway exports gas to Spain.", [("norway", "spain")]),
        ("Roe Lost To Drury", []),  # a headline: nobody can tell names from the rest
    ],
)
def test_who_did_it_to_whom(text: str, expected: list[tuple[str, str]]) -> None:
    assert [d.names for d in dealings(text) if not d.is_negated] == expected


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        ("Roe beat Drury", "Drury did not beat Roe.", "mentions"),
        ("Roe beat Drury", "Roe did not lose to Drury.", "mentions"),
        ("Roe beat Drury", "Roe did not beat Drury.", "disputes"),
        ("Roe beat Drury", "Drury did not lose to Roe.", "disputes"),
        ("Roe did not beat Drury", "Drury lost to Roe.", "disputes"),
        ("Roe did not beat Drury", "Drury did not lose to Roe.", "supports"),
        ("Roe did not beat Drury", "Roe did not beat Drury.", "supports"),
        ("Roe sued Drury", "Drury did not sue Roe.", "mentions"),
        ("The Greens are ahead of Labour", "Labour is not behind the Greens.", "disputes"),
    ],
)
def test_what_is_denied_is_a_deed_with_its_parties_too(claim: str, passage: str, expected: str) -> None:
    assert linked(claim, passage) == expected
