from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from link.linking import article

from ceasefire_cli.link.index import bag_of, index, terms
from ceasefire_cli.link.lexicon import Lexicon, in_row, is_slip


@pytest.mark.parametrize(
    ("one", "other"),
    [("13,000", "13K"), ("90bn", "90bn"), ("two", "2"), ("12th", "12"), ("Nov", "November"), ("Sept", "September"),
     ("centre", "centre’s"), ("Zürich", "ZURICH"), ("dozen", "12")],
)  # fmt: skip
def test_spellings_of_one_term(one: str, other: str) -> None:
    assert terms(one) == terms(other) != ()


def test_a_scale_is_a_word_of_its_own() -> None:
    assert terms("90bn") == (*terms("90"), *terms("billion"))


@pytest.mark.parametrize("word", ["the", "was", "said", "didn’t", "of"])
def test_function_words_have_no_term(word: str) -> None:
    assert terms(word) == ()


LINES = st.lists(
    st.lists(st.sampled_from(["oak", "elm", "ash", "fir", "yew", "the", "of"]), max_size=6).map(" ".join), max_size=5
)


@settings(max_examples=50)
@given(st.lists(LINES, max_size=4))
def test_postings_and_bags_agree(articles: list[list[str]]) -> None:
    made = index([article(f"a{i}", lines) for i, lines in enumerate(articles)])
    for t, posting in enumerate(made.postings):
        assert list(posting) == sorted({s for s, bag in enumerate(made.bags) if t in bag})
        assert made.counts[t] == len(posting)
        assert list(made.holders[t]) == sorted({made.owner[s] for s in posting})
        assert made.spread[t] == len(made.holders[t])
    assert len(made.bags) == len(made.owner) == sum(map(len, articles))
    assert list(made.first) == [sum(map(len, articles[:i])) for i in range(len(articles))]


def test_terms_in_a_row() -> None:
    made = index([article("a", ["red lorry yellow lorry", "yellow red lorry", "lorry red"])])
    red, lorry = made.terms["red"], made.terms["lorri"]
    assert list(Lexicon(made).sentences((red, lorry))) == [0, 1]
    assert in_row(made.bags[2], (red, lorry)) == -1


@pytest.mark.parametrize(
    ("a", "b", "slip"),
    [("kellog", "kellogg", True), ("reservior", "reservoir", True), ("colour", "color", True), ("martin", "marvin", True),
     ("iran", "iraq", True), ("iran", "oman", False), ("house", "horses", False), ("same", "same", False),
     ("ab", "ba", True), ("abcd", "acbd", True), ("abcd", "dbca", False)],
)  # fmt: skip
def test_slips(a: str, b: str, slip: bool) -> None:
    assert is_slip(a, b) is slip
    assert is_slip(b, a) is slip


@pytest.mark.parametrize(
    ("told", "term"),
    [
        ("They put off the vote.", "put+off"),
        ("They put the vote off.", "put+off"),
        ("The vote was thrown out.", "throw+out"),
        ("She handed back the prize.", "hand+back"),
    ],
)
def test_a_verb_and_its_particle_have_a_term(told: str, term: str) -> None:
    assert term in index([article("a", [told])]).terms


@pytest.mark.parametrize("told", ["They put the long angry paper off.", "Off they put.", "He looked at the vote."])
def test_a_particle_that_belongs_to_no_verb_has_none(told: str) -> None:
    assert not [t for t in index([article("a", [told])]).terms if "+" in t]


@given(
    st.lists(
        st.sampled_from(["put", "off", "the", "vote", "turned", "down", "US", "90bn", "back"]), min_size=1, max_size=9
    )
)
def test_a_bag_and_its_words_agree(written: list[str]) -> None:
    bag, at = bag_of(written)
    made = index([article("a", [" ".join(written)])])
    names = {n: t for t, n in made.terms.items()}
    assert [[names[n] for n in b] for b in made.bags] == [bag]
    assert len(at) == len(bag)
