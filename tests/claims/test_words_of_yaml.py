"""Slugs, and texts written as YAML values."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.claims.read import read_claims
from ceasefire_cli.claims.scalar import conversion, scalar
from ceasefire_cli.claims.slug import LONGEST, numbered, slug, stem


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 30-day truce runs out on 17 April", "the-30-day-truce-runs-out-on-17-april"),
        ("The Müllers’ 2nd offer!", "the-mullers-2nd-offer"),
        ("Łódź – “Straße”", "łodz-strasse"),
        ("Мир придёт", "мир-придёт"),
        ("नमस्ते दुनिया", "नमस्ते-दुनिया"),
        ("停战 三十天", "停战-三十天"),
        ("don't", "dont"),
        ("…", "claim"),
        ("", "claim"),
        ("x" * 100, "x" * LONGEST),
        ("word " * 20, "word-word-word-word-word-word-word-word-word-word-word-word"),
    ],
)
def test_slugs(text, expected):
    assert slug(text) == expected


@given(st.text())
def test_a_slug_is_short_stable_and_one_word(text):
    once = slug(text)
    assert 0 < len(once) <= LONGEST
    assert slug(once) == once
    assert not any(char.isspace() for char in once)
    assert slug(f"  {text} ") == once


def test_numbers_are_the_first_free():
    assert numbered("a", []) == "a"
    assert numbered("a", ["a", "a-2"]) == "a-3"


@pytest.mark.parametrize(
    ("path", "expected"),
    [("seeds/one.txt", "one"), ("one", "one"), ("d.e/a.tar.gz", "a.tar"), (".hidden", ".hidden"), ("a/", "")],
)
def test_stems(path, expected):
    assert stem(path) == expected


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "Yes",
        "OFF",
        "~",
        "null",
        "007",
        "-012",
        "12:30",
        "1:2:3",
        "0x1f",
        "0o17",
        "1_000",
        "+5",
        "1e3",
        ".5",
        "1.0e-3",
        "1.10",
        ".inf",
        "-.INF",
        ".NaN",
    ],
)
def test_what_readers_differ_about(text):
    assert conversion(text)
    assert scalar(text)[0] in "\"'"


@pytest.mark.parametrize(
    "text", ["17", "2025", "-3", "3.5", "none", "nope", "one", "17 April", "1.", "12:30 pm", "x12:30", "e3", ""]
)
def test_what_comes_back_as_written(text):
    assert conversion(text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge opens, she said", "The bridge opens, she said"),
        ("It’s 30% (maybe)", "It’s 30% (maybe)"),
        ("at 12:30", "at 12:30"),
        ("Mayor: no", '"Mayor: no"'),
        ("We are #1", '"We are #1"'),
        ('He said "no"', "'He said \"no\"'"),
        ("- x", '"- x"'),
        ("", '""'),
        ("a ", '"a "'),
        ("a:", '"a:"'),
        ("2025-04-17", '"2025-04-17"'),
        ("a\nb\t\\", '"a\\nb\\t\\\\"'),
        ("\x1b\u2028", '"\\x1b\\u2028"'),
        ("[sic]", '"[sic]"'),
    ],
)
def test_quotes_stand_only_where_they_are_needed(text, expected):
    assert scalar(text) == expected


def test_a_list_needs_more_of_them():
    assert scalar("a, b", flow=True) == '"a, b"'
    assert scalar("Really?", flow=True) == '"Really?"'
    assert scalar("a: b]", flow=True) == '"a: b]"'


WRITABLE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"))


@given(WRITABLE)
def test_every_yaml_reader_gives_the_text_back(text):
    for loader in (yaml.SafeLoader, yaml.CSafeLoader):
        assert yaml.load(f"a: {scalar(text)} # b\n", loader) in ({"a": text}, {"a": _number(text)})  # noqa: S506
        assert yaml.load(f"a: [{scalar(text, flow=True)}, b]", loader)["a"][0] in (text, _number(text))  # noqa: S506


def _number(text):
    """Plain figures may stand without quotes: they come back as numbers that print the same."""
    return int(text) if text.isascii() and text.isdigit() else text


@given(WRITABLE.map(str.strip).filter(bool))
def test_our_reader_gives_the_text_back(text):
    if any((ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160 for c in text):
        return
    file = read_claims(f"claims: [{{claim: {scalar(text, flow=True)}}}]", "x")
    assert file.claims[0].text == text
    assert file.diagnostics == ()


def test_a_claim_of_a_million_words_has_a_short_id_soon():
    assert slug("so " * 1_000_000) == "so-" * 19 + "so"
