"""Wrapping loses nothing and never overruns; painting without colour writes no code."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render.strategies_render import nasty

from ceasefire_cli.render.layout import Run, beside, cells, hung, padded, painted, row_cells, wrapped
from ceasefire_cli.text.inert import inert

shown = nasty.map(lambda text: inert(text).replace("\t", " "))


def words(rows):
    return "".join("".join(run.text for run in row) for row in rows).replace(" ", "").replace("\n", "")


@given(st.lists(shown, max_size=4), st.integers(2, 40))
def test_no_word_is_lost_and_no_line_is_too_wide(texts, width):
    runs = [Run(text, str(number)) for number, text in enumerate(texts)]
    rows = wrapped(runs, width)
    assert words(rows) == "".join(texts).replace(" ", "").replace("\n", "")
    assert all(row_cells(row) <= width for row in rows)
    styles = {run.style: "" for row in rows for run in row}
    for row in rows:
        for run in row:
            styles[run.style] += run.text
    for number, text in enumerate(texts):
        assert styles.get(str(number), "").replace(" ", "") == text.replace(" ", "").replace("\n", "")


@given(shown)
def test_without_a_width_only_line_breaks_break(text):
    assert [painted([row], color=False) for row in wrapped([Run(text)], 0)] == [
        f"{x.rstrip(' ')}\n" for x in text.split("\n")
    ]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 8, ["one two", "three"]),
        ("", 5, [""]),
        ("a\n\nb", 5, ["a", "", "b"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("seeds/some-long-name.txt:12", 12, ["seeds/some-", "long-", "name.txt:12"]),
        ("日本語の文章です", 6, ["日本語", "の文章", "です"]),
        ("e\u0301e\u0301e\u0301 x", 3, ["e\u0301e\u0301e\u0301", "x"]),
        ("“quoted” words — here", 10, ["“quoted”", "words —", "here"]),
        ("a    b", 3, ["a", "b"]),
        ("   indented text", 9, ["   indent", "ed text"]),
    ],
)
def test_lines_break_at_blanks_and_long_words_where_they_can(text, width, lines):
    assert ["".join(run.text for run in row) for row in wrapped([Run(text)], width)] == lines


@pytest.mark.parametrize("unit", ["a", "“", " ", "日", "a ", "-", "\n", "e\u0301"])
def test_a_megabyte_without_a_place_to_break_is_wrapped_in_linear_time(unit):
    text = unit * (1_000_000 // len(unit))
    assert words(wrapped([Run(text)], 60)) == text.replace(" ", "").replace("\n", "")


def test_margins_and_columns():
    rows = hung([Run("one two three")], 9, [Run("* ")], [Run("  ")])
    assert painted(rows, color=False) == "* one two\n  three\n"
    side = beside([rows, [[Run("x")]]], [9, 3], [Run(" | ")])
    assert painted(side, color=False) == "* one two | x\n  three   |\n"
    assert row_cells(padded([Run("日")], 4, right=True)) == 4


def test_colour_and_links_are_painted_or_not_at_all():
    row = [Run("a", "1;31", "file://x"), Run("b"), Run(" ", "4")]
    assert painted([row], color=False) == "ab\n"
    assert painted([row], color=True) == "\x1b]8;;file://x\x1b\\\x1b[1;31ma\x1b[0m\x1b]8;;\x1b\\b\n"


@given(shown.map(lambda text: text.replace("\n", "")))
def test_cells_agree_with_the_sum_of_the_characters(text):
    assert cells(text) == sum(map(cells, text))
    assert re.fullmatch(r"[\x20-\x7e]*", text) is None or cells(text) == len(text)
