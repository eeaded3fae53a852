"""Claims of function words alone: "There is no report"."""

from __future__ import annotations

import pytest
from link.linking import HARBOUR, collection, evidence

from ceasefire_cli.link.engine import Linker
from ceasefire_cli.model import Claim

MORE = """
---
Word from the island
There is no report.
It was not in for him.
According to the report, the strait was open on Monday and on every other day of that week.
"""
LINKER = Linker(collection(HARBOUR + MORE))


def _first(text: str, **fields: object) -> str:
    link = evidence(LINKER, text, **fields).links[0]
    return next(a.text[link.start : link.end] for a in LINKER.articles if a.id == link.article)


@pytest.mark.parametrize("text", ["There is no report", "It was not in for him.", "There is NO report"])
def test_identical_text_is_found_and_bears_it_out(text: str) -> None:
    (link,) = evidence(LINKER, text).links
    assert (link.score, link.stance) == (1.0, "supports")


def test_another_wording_may_be_of_function_words() -> None:
    assert _first("Zzyzx", also=("not in for him",)) == "It was not in for him."


def test_a_search_shows_every_sentence_that_has_the_words_the_fullest_first() -> None:
    found = LINKER.find("report").links
    texts = [next(a.text[k.start : k.end] for a in LINKER.articles if a.id == k.article) for k in found]
    assert texts[0] == "There is no report."
    assert texts[1].startswith("According to the report")
    assert len(texts) == 2


def test_what_matches_is_marked() -> None:
    (link,) = evidence(LINKER, "not in for him").links
    text = next(a.text for a in LINKER.articles if a.id == link.article)
    assert link.why is not None
    assert [text[m.start : m.end] for m in link.why.matches] == ["not", "in", "for", "him"]
    assert link.why.missing == ()


@pytest.mark.parametrize("text", ["There was no report", "in not for him", "himself", "…", ""])
def test_words_in_another_order_or_form_are_not_these(text: str) -> None:
    assert evidence(LINKER, text).links == ()


def test_required_words_are_required_here_too() -> None:
    assert evidence(LINKER, "There is no report", must=("strait",)).links == ()


def test_a_word_that_says_something_is_looked_for_as_ever() -> None:
    assert "fuel" in _first("There is no fuel strike")


def test_of_such_claims_nobody_can_tell_what_the_evidence_rests_on() -> None:
    ((_, grounds),) = LINKER.grounded([Claim("c", "There is no report")])
    assert grounds is None
