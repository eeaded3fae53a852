from __future__ import annotations

from itertools import pairwise

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


COUNCIL = """
The council approved the new harbour bridge on Monday by 14 votes to 9.
Mayor Okafor said the bridge would cost €90 million and open in 2031.
"We will not raise taxes to pay for it," she told reporters.
Opponents said they would not accept the plan.
The council may approve the new harbour tunnel in May.
The minister said that the strike was illegal and had to end.
The union said the strike was legal and would go on.
He was able to attend.
She was unable to attend the meeting on the budget.
Sales rose by 12 percent over the previous season.
Sales fell by 12 percent over the previous year.
The army says it hit the depot.
It is possible to close the port.
It is impossible to close the airport.
The deal is dead.
They agreed to withdraw their troops from the northern valley before winter.
They disagreed with the plan to withdraw troops from the southern valley before winter.
John Smith will run the company.
Jane Smith will run the foundation.
""".strip().replace("\n", " ")
THERE = [
    "The council approved the new harbour bridge on Monday",
    "the  council approved\nthe new harbour bridge on monday",
    "“We will not raise taxes to pay for it,”",
    "We will not … pay for it",
    "The army … hit the depot",
    "The deal … is dead",
    "the bridge would cost €90 million — and open in 2031",
]
EDITED = [
    "Mayor Okafor says the bridge will cost €90 million and open in 2031",
    "Mayor Okafor said that the bridge would cost €90 million and open in 2031",
    "The council aproved the new harbor bridge on Monday",
    "by 14 votes to nine",
]
LOOKALIKES = [
    "We will raise taxes to pay for it",
    "We will … raise taxes to pay for it",
    "We will... raise taxes to pay for it",
    "We will [...] pay for it",
    "Opponents said they would accept the plan",
    "Opponents said they would … accept the plan",
    "The council approved the new harbour tunnel on Monday",
    "The council may approve the new harbour bridge on Monday",
    "The minister said that the strike was legal and had to end",
    "The union said the strike was illegal and would go on",
    "She was able to attend the meeting on the budget",
    "He was unable to attend",
    "Sales rose by 12 percent over the previous year",
    "Sales fell by 12 percent over the previous season",
    "It is possible to close the airport",
    "It is impossible to close the port",
    "They disagreed to withdraw their troops from the northern valley before winter",
    "They agreed with the plan to withdraw troops from the southern valley before winter",
    "They agreed to withdraw their troops from the southern valley before winter",
    "Jane Smith will run the company",
    "John Smith will run the foundation",
    "Mayor Okafor said the bridge would cost €900 million and open in 2031",
    "Mayor Okafor said the bridge would cost €90 billion and open in 2031",
    "by 9 votes to 14",
    "Nobody said the deal is dead",
    "The army denies it hit the depot",
    "The army never says it hit the depot",
]


@pytest.mark.parametrize("quote", THERE)
def test_its_words_stand_there(quote: str) -> None:
    assert (anchor(quote, COUNCIL).state, anchor(quote, COUNCIL).score) == ("found", 1.0)


@pytest.mark.parametrize("quote", EDITED)
def test_an_edited_sentence_is_drifted(quote: str) -> None:
    assert anchor(quote, COUNCIL).state == "drifted"


@pytest.mark.parametrize("quote", LOOKALIKES)
def test_one_word_can_make_a_lookalike(quote: str) -> None:
    assert anchor(quote, COUNCIL).state == "lost"


def test_a_long_quotation_may_have_one_word_edited() -> None:
    text = "The mayor told the assembled villagers that the old mill by the river would be sold before the winter."
    assert anchor(text.replace("assembled", "waiting"), text).state == "drifted"
    assert anchor(text.replace("assembled", "waiting").replace("mill", "barn"), text).state == "lost"


def test_the_place_that_cuts_no_word_goes_first() -> None:
    text = "The party was over. He took part in it."
    assert anchor("part", text).start == text.index("part in")


@given(st.sampled_from(THERE + EDITED), st.sampled_from(["not", "never", "hardly"]), st.data())
def test_a_negation_more_is_never_found_nor_drifted(quote: str, no: str, data: st.DataObject) -> None:
    words = quote.replace("…", "").replace("...", "").split()
    if len(words) > 2:
        at = data.draw(st.integers(1, len(words) - 1))
        changed = " ".join([*words[:at], no, *words[at:]])
        assert anchor(changed, COUNCIL).state == "lost" or changed in COUNCIL


@given(st.integers(0, 40), st.integers(1, 3))
def test_worse_text_anchors_worse(at: int, slips: int) -> None:
    quote = COUNCIL[:71]
    scores = [1.0]
    for n in range(slips):
        i = (at + 17 * n) % len(quote)
        quote = quote[:i] + quote[i + 1 :]
        scores.append(anchor(quote, COUNCIL).score)
    assert all(worse <= better + 0.03 for better, worse in pairwise(scores))  # a letter may move the edge of the span


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        (
            "We did not close the old bridge over the river. The survey does not ask for it yet",
            "We did not close the old bridge over the river,” he told a full hall. “The survey does not ask for it yet",
        ),
        (
            "The toll will rise in the spring of this year, and fall again by the end of next year",
            "The toll will rise in the spring of this year, Lee says, and fall again by the end of next year",
        ),
    ],
)
def test_words_put_in_between_push_no_end_out(quote: str, passage: str) -> None:
    text = f"He spoke late. “{passage}.” Nobody asked why."
    found = anchor(quote, text)
    assert (found.state, text[found.start : found.end]) == ("drifted", passage)
