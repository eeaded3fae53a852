from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.text.stem import inflected, stem
from ceasefire_cli.vocab.demonyms import FAMILY


@pytest.mark.parametrize(
    "family",
    [
        "withdraw withdraws withdrew withdrawn withdrawal withdrawals",
        "negotiate negotiated negotiation negotiations negotiator negotiators",
        "agree agrees agreed agreement agreements",
        "deploy deploying deployment deployed",
        "accuse accused accusing",
        "sue sues sued suing",
        "owe owes owed owing",
        "axe axed",
        "elect elected election elections",
        "stop stops stopped stopping",
        "supply supplies supplied",
        "organise organize organised organization organisation",
        "colour color colours",
        "woman women",
        "strike struck strikes",
        "politics politician politicians",
        "Libya Libyan",
        "Austria Austrian Austrians",
        "Korea Korean Koreans",
        "Europe European Europeans",
        "Canada Canadian",
        "America American Americans",
        "Vietnam Vietnamese",
        "Netherlands Dutch Dutchman Holland",
        "France French Frenchwoman",
        "Poland Polish Poles",
        "Britain British Britons UK",
        "Denmark Danish Danes",
        "Switzerland Swiss",
        "Greece Greek Greeks",
        "Wales Welsh",
        "Thailand Thai Thais",
        "Philippines Filipino Filipinos",
        "Myanmar Burma Burmese",
        "Niger Nigerien",
        "Turkey Turkish Turks",
    ],
)
def test_a_family_has_one_stem(family: str) -> None:
    assert len({stem(w.lower()) for w in family.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("general", "generation"), ("minister", "mineral"), ("import", "important"), ("police", "policy"),
        ("new", "news"), ("organ", "organise"), ("found", "find"), ("left", "leave"), ("wing", "win"),
        ("united", "unit"), ("niger", "nigeria"), ("nigerian", "nigerien"), ("austrian", "australian"),
        ("slovak", "slovene"), ("dominican", "domain"), ("congolese", "colombian"), ("iraqi", "iranian"), ("thing", "thin"), ("university", "universe"), ("ireland", "iran"),
    ],
)  # fmt: skip
def test_strangers_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("word", "base"),
    [("cities", "city"), ("ties", "tie"), ("boxes", "box"), ("planned", "plan"), ("said", "say"), ("gas", "gas"),
     ("crisis", "crisis"), ("children", "child"), ("fell", "fall"), ("string", "string"), ("worst", "bad")],
)  # fmt: skip
def test_inflection(word: str, base: str) -> None:
    assert inflected(word) == base


@given(st.text(alphabet="abcdefghilmnoprstuvy", min_size=1, max_size=14))
def test_a_stem_is_never_empty_and_hardly_longer_than_its_base(word: str) -> None:
    assert 0 < len(stem(word)) <= len(inflected(word)) + 1


def test_every_country_keeps_to_itself() -> None:
    families: dict[str, set[str]] = {}
    for word, family in FAMILY.items():
        families.setdefault(family, set()).add(stem(word))
        families[family].add(stem(word + "s"))
    assert all(len(stems) == 1 for stems in families.values())
    assert len({stem for stems in families.values() for stem in stems}) == len(families)


@pytest.mark.parametrize(
    ("one", "other"),
    [("planes", "plans"), ("hoped", "hopped"), ("wine", "win"), ("caring", "car"), ("site", "sit"), ("former", "form")],
)
def test_a_last_letter_may_part_words(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    "forms", ["plane planes planing", "hope hopes hoped hoping", "care cares cared caring careful"]
)
def test_with_that_letter_a_word_keeps_its_own_forms(forms: str) -> None:
    assert len({stem(w) for w in forms.split()}) == 1
