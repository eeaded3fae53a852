"""The one date a passage settles on, and its EDTF form."""

from __future__ import annotations

from datetime import date

import pytest

from ceasefire_cli.model import Sentence
from ceasefire_cli.when.settle import as_when, best_event, is_day_of_saying
from ceasefire_cli.when.timexes import timexes

PUBLISHED = date(2025, 4, 16)


def settled(text: str) -> str | None:
    best = best_event(timexes(text, PUBLISHED, (Sentence(0, len(text)),)))
    return best.value if best else None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was signed in March and ends on 17 April 2025", "2025-04-17"),
        ("It ends tomorrow", "2025-04-17"),
        ("It ends tomorrow, on 17 April", "2025-04-17"),
        ("He said on 4 May 2024 what he had said yesterday", "2024-05-04"),
        ("It began on 4 May 2024 and ended on 6 May 2024", None),
        ("They met from 4 May 2024 to 6 May 2024", "2024-05-04/2024-05-06"),
        ("They met between 4 and 6 February 2025", "2025-02-04/2025-02-06"),
        ("For five years now, the next day", None),
        ("", None),
    ],
)
def test_best_event(text, value):
    assert settled(text) == value


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("since March 2024", "2024-03/.."),
        ("until 17 April 2025", "../2025-04-17"),
        ("before 17 April 2025", "../2025-04-16"),
        ("after March 2024", "2024-04-01/.."),
        ("about 2019", "2019~"),
        ("last week", "2025-04-07/2025-04-13"),
        ("the third quarter of 2024", "2024-07-01/2024-09-30"),
        ("the summer of 2024", "2024-22"),
        ("the 1990s", "1990-01-01/1999-12-31"),
        ("Tuesday night", "2025-04-15"),
    ],
)
def test_as_when(text, edtf):
    (only,) = timexes(text, PUBLISHED, (Sentence(0, len(text)),))
    when = as_when(only)
    assert when is not None
    assert when.text == edtf


def test_what_has_no_days_is_no_date():
    (only,) = timexes("for five years", PUBLISHED, ())
    assert as_when(only) is None


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will close, the company said on Sunday.",
        "The mayor said on Tuesday that two men were hurt.",
        "The board acknowledged Tuesday that two men were hurt.",
        "The ministry said late on Monday that two men were hurt.",
        "The mayor told reporters on Tuesday the bridge was safe.",
        "“It is safe,” Lee told the Tribune on Tuesday.",
        "The firm warned in a statement on Monday that it may close.",
        "Lee confirmed in an interview with Radio Nord on Monday that it may close.",
        "On Tuesday, Mayor Ann Lee said the bridge was safe.",
        "Lee told this newspaper in March: “The bridge is safe.”",
        "He told a parliamentary committee on Monday that it was safe.",
        "The engineer told the court in 2019 that it was safe.",
        "The mayor on Tuesday denied that the bridge was unsafe.",
    ],
)
def test_the_day_it_was_said_on_is_not_the_day_it_was(text):
    (only,) = timexes(text, PUBLISHED, (Sentence(0, len(text)),))
    assert is_day_of_saying(only, text, 0)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge closed on Sunday, the company said.",
        "The mayor said the bridge closed on Tuesday.",
        "On Tuesday the ferry sank, the mayor said.",
        "The mayor said that on Tuesday two men were hurt.",
        "The commission on Monday approved the vaccine.",
        "The president announced the truce on Monday.",
        "Lee told him he would leave on Monday.",
        "The judge told the court the mill burnt down in 2019.",
        "The rally the company held on Monday drew hundreds.",
        "The strike begins Monday.",
    ],
)
def test_the_day_it_was_is_kept(text):
    (only,) = timexes(text, PUBLISHED, (Sentence(0, len(text)),))
    assert not is_day_of_saying(only, text, 0)
