"""Claims in a few words: what one sentence has or has not, what is negated, names of two words, common words."""

from __future__ import annotations

import pytest
from link.linking import article, best, collection, evidence

from ceasefire_cli.link.engine import Linker
from ceasefire_cli.link.lexicon import Lexicon
from ceasefire_cli.link.query import query
from ceasefire_cli.link.score import FEW, JOTTED, MANY, TERSE, WEIGHTS, terseness, weights_of

PORT = """
Talks in Port Harcourt enter a second day
Delegates met in Port Harcourt on Monday to discuss fishing quotas.
A hotel in Port Harcourt put up the guests.
Apart from an exchange of seized nets, the delegates settled nothing.
Port Harcourt has not seen so many reporters for years.
The fishermen asked for smaller quotas and for longer seasons.
Inspectors could not find any fault with the boats.
An inspector praised the boats of the smaller harbours.
"""


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("nothing but exchange of nets in Port Harcourt", "Apart from an exchange"),
        ("no fault with boats", "Inspectors could not find"),
        ("nobody faults boats", "Inspectors could not find"),
    ],
)
def test_the_sentence_that_says_it_is_the_first(claim: str, passage: str) -> None:
    assert best(Linker(collection(PORT)), claim).startswith(passage)


def weights(linker: Linker, claim: str) -> dict[str, float]:
    return {g.word: g.weight for g in query(claim, linker.lexicon).groups}


def test_a_name_of_two_words_weighs_little_more_than_one() -> None:
    linker = Linker(collection(PORT))
    apart = weights(linker, "harbours, fishing nets, Harcourt")
    together = weights(linker, "fishing nets in Port Harcourt")
    assert together["Port"] + together["Harcourt"] < 1.5 * apart["Harcourt"] / apart["nets"] * together["nets"]


def test_a_common_word_weighs_less_in_a_small_folder_only() -> None:
    small = Lexicon(Linker(collection(PORT)).index)
    large = Lexicon(Linker(collection("\n".join([PORT] * 2000))).index)
    assert small.commonness("year") < small.commonness("harbor") == 1.0
    assert small.commonness("year") < 0.7
    assert large.commonness("year") > 0.95


def test_a_negation_counts_for_a_claim_that_negates_only() -> None:
    linker = Linker(collection(PORT))
    assert "negation" in dict(evidence(linker, "no fault with boats", min_score=0.0).links[0].why.parts)
    assert "negation" not in dict(evidence(linker, "fault with boats", min_score=0.0).links[0].why.parts)


def test_between_terse_and_long_the_weights_lie_between() -> None:
    lexicon = Linker(collection(PORT)).lexicon
    names = [
        "fishing",
        "quotas",
        "nets",
        "hotel",
        "guests",
        "seasons",
        "boats",
        "fault",
        "reporters",
        "delegates",
        "day",
    ]
    short, middle, long = (query(" ".join(names[:n]), lexicon) for n in (FEW, (FEW + MANY) // 2, MANY))
    assert (terseness(short), terseness(middle), terseness(long)) == (1.0, 0.5, 0.0)
    assert weights_of(short) == pytest.approx(JOTTED)
    assert weights_of(short._replace(small=False)) == pytest.approx(TERSE)
    assert weights_of(long) == weights_of(long._replace(small=False)) == WEIGHTS
    assert all(min(a, b) <= w <= max(a, b) for w, a, b in zip(weights_of(middle), JOTTED, WEIGHTS, strict=True))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("harbour board turned down the ferry plan", "Officials rejected a new ferry."),
        ("operator called off the evening ferry", "The last ferry of the day was cancelled."),
    ],
)
def test_a_verb_of_two_words_is_one_verb(claim: str, passage: str) -> None:
    linker = Linker(collection(f"The wind had turned.\nShe called her sister.\n{passage}"))
    assert best(linker, claim) == passage


def test_a_name_counts_in_the_sentence_after_it_where_a_pronoun_may_stand_for_it() -> None:
    told = ["Odile Brandoff owns a mill.", "She sold the barn in May.", "A neighbour sold the barn door."]
    rest = ["The orchard lies on a slope.", "Visitors picnic by the pond."]
    first = Linker([article("a", [*told, *rest])]).find("Brandoff sold barn", min_score=0.0).links[0]
    assert first.start == len(told[0]) + 1
    parts = []
    for second in ("She came to the barn in May.", "Frost came to the barn in May."):
        linker = Linker([article("a", [told[0], second, *rest])])
        links = linker.find("Brandoff barn", min_score=0.0).links
        (link,) = [k for k in links if k.start == len(told[0]) + 1]
        parts.append(dict(link.why.parts)["words"])
    assert parts[0] > parts[1]
