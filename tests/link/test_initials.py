"""Abbreviations that no article explains, found by the initials of a name."""

from __future__ import annotations

import pytest
from link.linking import HARBOUR, article, collection, evidence

from ceasefire_cli.link.engine import Linker
from ceasefire_cli.link.initials import abbreviations, name_of
from ceasefire_cli.link.score import THRESHOLD


def shown(claim: str, *lines: str) -> list[str]:
    articles = [*collection(HARBOUR), article("x", list(lines))]
    found = evidence(Linker(articles), claim).links
    return [articles[-1].text[k.start : k.end] for k in found if k.article == "x" and k.stance == "supports"]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("ECB raises rates", "The European Central Bank raised its rates on Thursday."),
        ("European Central Bank raises rates", "The ECB raised its rates on Thursday."),
        ("ONS says inflation fell", "Inflation fell, the Office for National Statistics said."),
        ("Office for National Statistics: inflation fell", "Inflation fell, the ONS said."),
        ("Bank of England raises rates", "The BOE raised rates."),
        ("ECB raises rates", "European Central Bank President Ann Roe raised rates."),
        ("WHO declares emergency", "The World Health Organization has declared an emergency."),
        ("World Health Organisation declares emergency", "The WHO has declared an emergency."),
        ("NTSB opens inquiry", "The National Transportation Safety Board has opened an inquiry."),
    ],
)
def test_an_abbreviation_finds_the_name_and_the_name_its_abbreviation(claim: str, passage: str) -> None:
    assert shown(claim, passage) == [passage]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("ECB raises rates", "Every clever boy raised his rates on Thursday."),
        ("ECB raises rates", "Every Clever Boy Raises Rates"),
        ("ECB raises rates", "The Eastern Cape Bakers Union raised its rates on Thursday."),
        ("ECB raises rates", "Ella, Carla and Bert raised their rates."),
        ("World Health Organization raises rates", "The man who raised rates left."),
        ("Royal Navy Reserve raises rates", "The rnr raised its rates."),
        ("Roe, Drury and Lamb raise rates", "The RDL raised its rates."),
    ],
)
def test_initials_by_chance_are_no_name(claim: str, passage: str) -> None:
    assert shown(claim, passage) == []


def test_what_an_article_explains_goes_before_initials() -> None:
    explained = "The English Chess Board (ECB) raised its fees."
    bare = "The European Central Bank raised its fees."
    assert shown("ECB raises fees", explained, bare) == [explained]


def test_an_abbreviation_that_nobody_explains_counts_less() -> None:
    def best(*lines: str) -> float:
        return evidence(Linker([*collection(HARBOUR), article("x", list(lines))]), "ECB raises fees").links[0].score

    passage = "The European Central Bank raised its fees on Thursday."
    assert THRESHOLD < best(passage) < best("The European Central Bank (ECB) raised its fees on Thursday.")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["He joined the Royal Air Force."], ("royal", "air", "force")),
        (["He joined the Royal Air Force.", "Ron Alan Ford sang."], ("royal", "air", "force")),
        (["Roe Arden Field sang.", "Ron Alan Ford sang."], ()),
        (["the Royal Air Force", "the Rhine Agency for Fish"], ()),
        (["the Royal  \n", " " * 5000], ()),
    ],
)
def test_only_one_name_can_be_meant(texts: list[str], expected: tuple[str, ...]) -> None:
    assert name_of("RAF", texts) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Bank of England", ("BOE",)),
        ("Federation of Small Businesses", ("FSB", "FOSB")),
        ("Green bank Trust", ()),
        ("Roe, Drury and Lamb", ()),
    ],
)
def test_the_abbreviations_of_a_name(name: str, expected: tuple[str, ...]) -> None:
    assert abbreviations(name) == expected
