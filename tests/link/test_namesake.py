"""Passages that have no more of a claim than a name."""

from __future__ import annotations

import pytest
from link.linking import HARBOUR, collection, evidence

from ceasefire_cli.link.engine import Linker

FIRM = "Torvex is a public company and its shares are traded on the First North Stock Exchange in the capital."
HALL = "Today the county council's hall in the old town is named after him, as the Edith Van Roe Hall."
BRIDGE = "The Marlow Road Bridge was closed for most of last winter after an inspection found cracks in its deck."


def _stance(claim: str, passage: str, beside: str = "It rained all day.") -> str:
    articles = collection(f"{HARBOUR}\n---\nHeading\n{passage}\n{beside}")
    linker = Linker(articles)
    found = [k for k in evidence(linker, claim, min_score=0.0).links if k.article == articles[-1].id]
    return next(k.stance for k in found if articles[-1].text[k.start : k.end] == passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (FIRM, "Its shares are traded on the London Stock Exchange, where the company is public."),
        (FIRM, "Shares of the public company were first traded on the Jamaica Stock Exchange."),
        (BRIDGE, "The Denby Road Bridge was closed last winter after an inspection found cracks in its deck."),
        (HALL, "## Edith Van Roe Hall"),
        (HALL, "Edith Van Roe"),
        ("The hall is named after Edith Van Roe", "Edith Van Roe opened the hall in the old town."),
    ],
)
def test_another_bearer_of_the_name_or_the_name_alone_is_no_support(claim: str, passage: str) -> None:
    assert _stance(claim, passage) != "supports"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        (FIRM, "Its shares are traded on the First North Stock Exchange, where the company is public."),
        (FIRM, "The public company's shares are traded on the North Stock Exchange in the capital."),
        (FIRM, "The public company's shares are traded on the stock exchange in the capital."),
        (BRIDGE, "Marlow Road Bridge was closed last winter after an inspection found cracks in its deck."),
        (BRIDGE, "Cracks found by an inspection closed the bridge in Marlow last winter."),
        (HALL, "Named after Edith Van Roe, the county council's hall stands in the old town."),
        ("The hall is named after Edith Van Roe", "The hall in the old town honours Edith Van Roe by its name."),
        ("Leeds council closes the library", "Leeds Council Closes Library"),
        ("The US District Court freed Roe on Monday", "A US District Court freed Roe on Monday."),
    ],
)
def test_the_same_bearer_is(claim: str, passage: str) -> None:
    assert _stance(claim, passage) == "supports"


def test_a_name_beside_what_tells_of_the_naming_is_no_case_of_it() -> None:
    claim = "The hall is named after Edith Van Roe"
    passage = "Edith Van Roe opened the hall in the old town."
    assert _stance(claim, passage, "It has had her name since.") == "supports"
