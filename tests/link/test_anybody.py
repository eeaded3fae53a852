"""Of whom a thing is denied: of anybody, or of somebody else."""

from __future__ import annotations

import pytest
from link.linking import HARBOUR, collection, evidence

from ceasefire_cli.link.engine import Linker


def _stance(claim: str, passage: str) -> str:
    articles = collection(f"{HARBOUR}\n---\nHeading\n{passage}")
    found = [k for k in evidence(Linker(articles), claim, min_score=0.0).links if k.article == articles[-1].id]
    return next(k.stance for k in found if articles[-1].text[k.start : k.end] == passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The council did not consult residents", "The council did not consult anybody."),
        ("The council did not consult shop owners", "The council consulted nobody."),
        ("The firm has not paid its drivers", "The firm has not paid anyone."),
        ("Roe did not sell the mill", "Roe did not sell anything."),
    ],
)
def test_what_is_denied_of_all_is_denied_of_each(claim: str, passage: str) -> None:
    assert _stance(claim, passage) == "supports"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The council did not consult residents", "The council did not consult shop owners."),
        ("The firm has not paid its drivers", "The firm has not paid the hauliers."),
        ("Roe did not sell the mill", "Roe did not sell the brewery."),
    ],
)
def test_what_is_denied_of_another_is_a_mention(claim: str, passage: str) -> None:
    assert _stance(claim, passage) == "mentions"


def test_what_is_said_of_nobody_is_not_said_of_one() -> None:
    assert _stance("The council consulted residents", "The council did not consult anybody.") == "disputes"


def test_the_same_thing_in_other_words_is_no_other() -> None:
    assert _stance("Roe did not sell the mill", "Roe did not sell his old mill.") == "supports"
