"""Names in other spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.text.spellings import names_like


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hussein", "husein"), ("Dmitry", "dmitriy"), ("Dmitri", "dmitry"), ("Matthews", "mathews")],
)
def test_a_doubled_letter_or_another_ending(one: str, other: str) -> None:
    assert other in names_like(one)
    assert other in names_like(one, loosely=True)


@pytest.mark.parametrize(
    ("one", "other"), [("Mohammed", "mohammad"), ("Tolstoy", "tolstoi"), ("Yegorov", "yegoroff"), ("Joseph", "josef")]
)
def test_other_letters_only_loosely(one: str, other: str) -> None:
    assert other in names_like(one, loosely=True)
    assert other not in names_like(one)


@pytest.mark.parametrize(("one", "other"), [("Harris", "herris"), ("Smith", "smoth"), ("Anna", "ana"), ("X", "y")])
def test_what_is_too_short_stays_itself(one: str, other: str) -> None:
    assert other not in names_like(one, loosely=True)


@given(st.text(max_size=30), st.booleans())
def test_never_the_name_itself_and_never_twice(name: str, loosely: bool) -> None:
    found = names_like(name, loosely=loosely)
    assert name.lower() not in found
    assert len(set(found)) == len(found)
