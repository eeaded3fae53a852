from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.link.anchor import anchor

TEXT = (
    "The minister said on Monday that the factory will not close before June. “We have  hired 40 workers –\n"
    "and more will come,” he added. Unions were not convinced by the plan. The mayor said the bridge would\n"
    "reopen in 12 days. Nobody asked who'll pay."
)


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ("the factory will not close before June", "the factory will not close before June"),
        ('"We have hired 40 workers - and more will come"', "“We have  hired 40 workers –\nand more will come"),
        ("we have hired 40 workers — and more", "We have  hired 40 workers –\nand more"),
        ("the bridge would reopen in 12 days", "the bridge would\nreopen in 12 days"),
        ("who’ll pay", "who'll pay"),
        ("  THE MAYOR said ", "The mayor said"),
        ("The minister said … will not close", "The minister said on Monday that the factory will not close"),
        ("minister said [...] the factory", "minister said on Monday that the factory"),
    ],
)
def test_found_in_other_dress(quote: str, passage: str) -> None:
    found = anchor(quote, TEXT)
    assert (found.state, found.score) == ("found", 1.0)
    assert TEXT[found.start : found.end] == passage


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        (
            "The mayor says the bridge would re-open within 12 days",
            "The mayor said the bridge would\nreopen in 12 days",
        ),
        ("We have hired forty workers and more will come", "We have  hired 40 workers –\nand more will come"),
        ("Unions were not convinced by that plan", "Unions were not convinced by the plan"),
    ],
)
def test_drifted_when_words_changed_a_little(quote: str, passage: str) -> None:
    found = anchor(quote, TEXT)
    assert found.state == "drifted"
    assert 0.75 <= found.score < 1
    assert TEXT[found.start : found.end].rstrip(".,") == passage


@pytest.mark.parametrize(
    "quote",
    [
        "the factory will close before June",
        "We have hired 45 workers – and more will come",
        "Unions were convinced by the plan",
        "The minister said … close before June",
        "Unions were … convinced by the plan",
        "The mayor said the bridge would not reopen in 12 days",
    ],
)
def test_a_lookalike_is_lost_but_shown(quote: str) -> None:
    found = anchor(quote, TEXT)
    assert found.state == "lost"
    assert (found.start, found.end) == (0, 0)
    assert found.nearest is not None


@pytest.mark.parametrize("quote", ["", "   ", "…", "nothing at all like this stands in here", "zebra"])
def test_lost_with_nothing_near(quote: str) -> None:
    found = anchor(quote, TEXT)
    assert (found.state, found.nearest) == ("lost", None)


def test_an_ellipsis_does_not_reach_across_the_article() -> None:
    text = "He promised to resign. " + "Rain fell again. " * 60 + "The dog barked."
    assert anchor("He promised to … The dog barked", text).state == "lost"


@given(st.text(alphabet="abc de.’“\n…-", min_size=1, max_size=80), st.data())
def test_any_part_of_a_text_is_found_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = text[start:end].strip()
    found = anchor(quote, text)
    if quote:
        assert found.state == "found"
        assert text[found.start : found.end] == quote


@given(st.text(max_size=60), st.text(max_size=120))
def test_spans_stay_inside(quote: str, text: str) -> None:
    found = anchor(quote, text)
    for start, end in [(found.start, found.end), *([found.nearest] if found.nearest else [])]:
        assert 0 <= start <= end <= len(text)
    assert 0 <= found.score <= 1


@pytest.mark.parametrize("nasty", ['"' * 300_000, "a" * 300_000, "not " * 75_000, "… " * 100_000, " " * 300_000])
def test_nasty_text_is_read_to_its_end(nasty: str) -> None:
    assert anchor('The minister says … that words aren\'t a "not" closing', nasty).state == "lost"


@pytest.mark.parametrize("quote", ["… " * 2000, "a " * 5000, "“" * 5000])
def test_nasty_quotation(quote: str) -> None:
    assert anchor(quote, TEXT).state == "lost"
