from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ceasefire_cli.text.words import APOSTROPHES, form, raw_words, words, written

TEXT = st.text(alphabet=st.sampled_from("ab Zé'’-.,13kµ“”ß\n…U.S"), max_size=60)


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("The mayor’s Café, re-opened", ["the", "mayor", "cafe", "re", "opened"]),
        ("She didn’t say who’s next", ["she", "didn't", "say", "who", "next"]),
        ("O’Neil and the O'Neils' farm", ["o'neil", "and", "the", "o'neils", "farm"]),
        ("13,000 men, 3.5m euros, the 13th", ["13000", "men", "3.5m", "euros", "the", "13th"]),
        ("from 2,5 to 1,23,456", ["from", "2,5", "to", "1,23,456"]),
        (
            "They gave us the US and U.S. and U.S.A. flags",
            ["they", "gave", "us", "the", "usa", "and", "usa", "and", "usa", "flags"],
        ),
        ("at 5 p.m. in the U.K.", ["at", "5", "pm", "in", "the", "uk"]),
        ("Plan B. Next", ["plan", "b", "next"]),
        ("Łódź, Ørsted, Straße, œuvre", ["lodz", "orsted", "strasse", "oeuvre"]),
        ("“–… !?", []),
    ],
)
def test_forms(text: str, forms: list[str]) -> None:
    assert [w.form for w in words(text)] == forms


def test_the_possessive_is_outside_the_span() -> None:
    text = "Anna’s dog"
    first = words(text)[0]
    assert text[first.start : first.end] == "Anna"


def test_words_of_a_part_keep_their_offsets_into_the_whole() -> None:
    text = "one two three four"
    assert [(w.form, text[w.start : w.end]) for w in words(text, 4, 13)] == [("two", "two"), ("three", "three")]


@given(TEXT)
@example("S'S'S")
@example("a\u2019s's")
def test_spans_rise_and_spell_their_form(text: str) -> None:
    found = words(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(w.start < w.end and form(text[w.start : w.end]) == w.form for w in found)


@given(TEXT)
def test_the_quick_way_sees_the_same_words(text: str) -> None:
    assert [f for f in map(form, raw_words(text)) if f] == [w.form for w in words(text)]


@pytest.mark.parametrize("nasty", ["a" * 200_000, "'" * 200_000, "a'" * 100_000, "1," * 100_000, "A." * 100_000])
def test_nasty_input_comes_back_whole(nasty: str) -> None:
    assert sum(w.end - w.start for w in words(nasty)) <= len(nasty)


PLAINLY = re.compile(
    r"\d+(?:[.,]\d+)*[^\W_]*"
    r"|(?<!\w)[^\W\d_]\.(?:[^\W\d_]\.)+(?!\w)"
    r"|(?<!\w)[A-Z]\.[A-Z](?!\w)"
    rf"|[^\W_]+(?:[{APOSTROPHES}][^\W_]+)*"
)


@given(
    st.one_of(st.text("aBU.S1,'’_ é²٣-\n", max_size=14), st.text(max_size=20)), st.integers(0, 5), st.integers(5, 20)
)
@settings(max_examples=400)
def test_the_quick_patterns_find_what_the_plain_one_does(text, start, end):
    assert raw_words(text) == PLAINLY.findall(text)
    assert [m.span() for m in written(text, start, end)] == [m.span() for m in PLAINLY.finditer(text, start, end)]
