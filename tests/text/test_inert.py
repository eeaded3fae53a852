from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.text.inert import _unsafe, inert


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain “text” – é 漢字 🙂", "plain “text” – é 漢字 🙂"),
        ("tab\tand\nnewline", "tab\tand\nnewline"),
        ("\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"),
        ("\x9b31m", "\ufffd31m"),
        ("a\rb\x00c\x7f", "a\ufffdb\ufffdc\ufffd"),
        ("\u202eevil\u202c", "\ufffdevil\ufffd"),
        ("\u2066x\u2069", "\ufffdx\ufffd"),
        ("ze\u200bro", "ze\ufffdro"),
        ("jo\u200din", "jo\ufffdin"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("no\u200cgap", "no\ufffdgap"),
        ("a\u2028b\u2029c", "a\ufffdb\ufffdc"),
        ("\ufeffmark", "\ufffdmark"),
        ("hid\U000e0041den", "hid\ufffdden"),
        ("\ud83d", "\ufffd"),
    ],
)
def test_codes_are_replaced(raw: str, shown: str) -> None:
    assert inert(raw) == shown


@given(st.text(st.characters()))
def test_offsets_hold_and_nothing_dangerous_is_left(raw: str) -> None:
    shown = inert(raw)
    assert len(shown) == len(raw)
    assert inert(shown) == shown
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") and c not in "\t\n" for c in shown)


def test_all_that_is_unsafe_is_unprintable() -> None:
    every = (chr(n) for n in range(0x110000))
    assert not [c for c in every if c.isprintable() and _unsafe().match(c)]
