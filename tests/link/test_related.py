"""What stands for a claim's word: families, seats of government, words of like meaning."""

from __future__ import annotations

import pytest
from link.linking import collection, evidence

from ceasefire_cli.link.engine import Linker
from ceasefire_cli.link.related import FAMILY, SYNONYM, relatives
from ceasefire_cli.text.stem import stem
from ceasefire_cli.vocab.capitals import SEATS
from ceasefire_cli.vocab.demonyms import FAMILY as PEOPLES
from ceasefire_cli.vocab.demonyms import NAMES


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("open", "reopens"),
        ("rebuilt", "build"),
        ("expired", "expiry"),
        ("shortage", "short"),
        ("collision", "collided"),
        ("winners", "win"),
        ("explosion", "exploded"),
        ("Payment", "pay"),
        ("solar", "sun"),
        ("firefighters", "fire"),
    ],
)
def test_words_of_one_family_stand_for_one_another(word: str, other: str) -> None:
    found = {r.terms: r.credit for r in relatives(word)}
    assert found[stem(other),] == FAMILY


@pytest.mark.parametrize(
    ("name", "other"),
    [("Oslo", "norwegian"), ("Norway", "oslo"), ("Canberra", "australian"), ("Peking", "beijing")],
)
def test_a_capital_stands_for_its_country(name: str, other: str) -> None:
    assert (stem(other),) in {r.terms for r in relatives(name)}


def test_a_name_of_two_words_is_one_relative() -> None:
    assert ("abu", "dhabi") in {r.terms for r in relatives("Emirates")}


def test_the_surest_comes_first_and_each_once() -> None:
    found = relatives("withdrawal")
    assert [r.credit for r in found] == sorted((r.credit for r in found), reverse=True)
    assert len({r.terms for r in found}) == len(found)
    assert FAMILY > SYNONYM


@pytest.mark.parametrize("word", ["the", "Zyxwv", "1999", "", "of"])
def test_what_nobody_knows_has_no_relatives(word: str) -> None:
    assert relatives(word) == ()


def test_every_seat_belongs_to_a_known_country() -> None:
    known = set(PEOPLES.values()) | {short for _, short in NAMES}
    assert [country for country, _ in SEATS if country not in known] == []


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("lease expires in May", "Tenants were told that the expiry of their contracts falls in spring."),
        ("clinic short of nurses", "Managers at the clinic speak of a shortage of trained staff."),
        ("Oslo rejects pipeline", "Norway has turned the pipeline down."),
    ],
)
def test_the_passage_in_other_words_is_the_first(claim: str, passage: str) -> None:
    linker = Linker(collection(f"The weather was mild.\n{passage}\nMarkets opened late.\nThe mayor went home."))
    best = evidence(linker, claim, min_score=0.0).links[0]
    assert linker.articles[0].text[best.start : best.end] == passage
    assert {m.how for m in best.why.matches} & {"stem", "alias", "fuzzy"}


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("vote postponed", "Councillors put the matter off until May."),
        ("bid rejected", "The board threw out what he had offered."),
        ("firm raises fares", "The operator is driving up what passengers pay."),
    ],
)
def test_a_verb_of_two_words_is_found_by_a_plain_one(claim: str, passage: str) -> None:
    linker = Linker(collection(f"The weather was mild.\nThe mayor put on a hat.\n{passage}\nThe geese flew off."))
    best = evidence(linker, claim, min_score=0.0).links[0]
    assert linker.articles[0].text[best.start : best.end] == passage


def test_a_word_of_one_field_is_no_help_to_a_long_claim() -> None:
    lines = "The weather was mild.\nSkippers gathered in the old hall.\nMarkets opened late.\nThe mayor went home."
    linker = Linker(collection(lines))
    (best, *_) = evidence(linker, "captains meet", min_score=0.0).links
    assert [(m.word, m.how) for m in best.why.matches][:1] == [("captains", "synonym")]
    long = "captains of eleven grey barges told tired clerks about broken lamps, torn nets, cold soup and thin blankets"
    found = evidence(linker, long, min_score=0.0).links
    assert not [m for k in found for m in k.why.matches if m.word == "captains"]


def test_a_wider_word_meets_what_belongs_to_it_but_no_two_of_those_meet() -> None:
    assert ("ferri",) in {r.terms for r in relatives("vessel")}
    assert ("vessel",) in {r.terms for r in relatives("ferry")}
    assert ("yacht",) not in {r.terms for r in relatives("ferry")}
