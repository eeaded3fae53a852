"""What a passage puts right: "in Faro, not Porto"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.contradict.compare import compare
from ceasefire_cli.link.corrected import affirmed, corrections
from ceasefire_cli.link.stance import stance

PRICE = "The mill was valued at £140,000, not £400,000, the agents said."
RAISED = "The appeal raised 45 million pounds, not 48 million."
HURT = "Four miners, not seven, were hurt in the blast."
DAY = "The hearing is on Tuesday, not Monday."
DATE = "The mill was sold on 3 May 2014, not 5 May 2014."
PLACE = "The fire was in Faro, not in Porto, the brigade said."
RATHER = "The brewery is moving to Galway rather than Cork."
INSTEAD = "The final will be played in Hull instead of Leeds."
BUT = "The school is not in the Hill district but in the Park district."
WHO = "The inquiry was led by Judith Kerr, not Hannah Weiss."
METAL = "Lindqvist took gold, not silver, in the long jump."


@pytest.mark.parametrize(
    ("passage", "right", "wrong"),
    [
        (PRICE, "The mill was valued at £140,000", "The mill was valued at £400,000"),
        (RAISED, "The appeal raised 45 million pounds", "The appeal raised 48 million pounds"),
        (HURT, "Four miners were hurt", "Seven miners were hurt"),
        (DAY, "The hearing is on Tuesday", "The hearing is on Monday"),
        (DATE, "The mill was sold on 3 May 2014", "The mill was sold on 5 May"),
        (PLACE, "The fire was in Faro", "The fire was in Porto"),
        (RATHER, "The brewery is moving to Galway", "The brewery is moving to Cork"),
        (INSTEAD, "The final will be played in Hull", "The final will be played in Leeds"),
        (BUT, "The school is in the Park district", "The school is in the Hill district"),
        (WHO, "Judith Kerr led the inquiry", "Hannah Weiss led the inquiry"),
        (METAL, "Lindqvist took gold", "Lindqvist took silver"),
    ],
)
def test_the_right_one_is_borne_out_and_the_other_disputed(passage: str, right: str, wrong: str) -> None:
    assert stance(right, passage).stance == "supports"
    assert stance(wrong, passage).stance == "disputes"


def test_a_claim_that_denies_the_same_is_borne_out() -> None:
    assert stance("The mill was not valued at £400,000", PRICE).stance == "supports"
    assert stance("The fire was in Faro, not Porto", PLACE).stance == "supports"
    assert stance("The fire was in Porto, not Faro", PLACE).stance == "disputes"


def test_of_another_deed_it_is_no_dispute() -> None:
    assert stance("The mill sold for £400,000", PRICE).stance == "mentions"


def test_what_it_has_elsewhere_as_well_is_not_denied() -> None:
    passage = "The band plays in Leeds on Friday and in Hull, not Leeds, on Sunday."
    assert stance("The band plays in Leeds", passage).stance == "supports"


def test_the_words_that_decide_are_marked() -> None:
    (span,) = stance("The fire was in Porto", PLACE, offset=5).negation
    assert PLACE[span.start - 5 : span.end - 5] == "not"


@pytest.mark.parametrize(
    "text",
    [
        "Roe resigned on 5 May, not two weeks after she took office.",
        "The mayor came, not surprisingly, late.",
        "The plan was not only for Leeds but for Hull.",
        "It was Leeds, not one of whose players scored, that won.",
        "She met Roe, not that Drury minded.",
        "The mill was sold to tenants, not to Barings.",
        "The bridge is not closed.",
        "Roe did not win in Hull, and Drury won in Leeds.",
        "The council sold the park, not least because of Roe.",
        "Roe, not yet an MP, spoke first.",
    ],
)
def test_no_correction(text: str) -> None:
    assert corrections(text) == ()


@given(st.text(alphabet="not but, 5RoeMay.rather than£", max_size=80))
def test_a_text_keeps_its_length_without_what_it_denies(text: str) -> None:
    assert len(affirmed(text, corrections(text))) == len(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mill was valued at £400,000", PRICE),
        ("The fire was in Porto", PLACE),
        ("The school is in the Hill district", BUT),
        ("The fire was in Porto, not Faro", "The fire was in Faro."),
    ],
)
def test_who_says_the_wrong_one_is_contradicted_either_way_round(one: str, other: str) -> None:
    assert compare(one, other).label == "contradiction"
    assert compare(other, one).label == "contradiction"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mill was valued at £140,000", PRICE),
        ("The school is in the Park district", BUT),
        ("The fire was in Faro, not Porto", "The fire was in Faro."),
        ("Roe lives in Porto", PLACE),
        ("The fire was not in Porto", PLACE),
    ],
)
def test_who_says_the_right_one_or_speaks_of_something_else_is_not(one: str, other: str) -> None:
    assert compare(one, other).label != "contradiction"
