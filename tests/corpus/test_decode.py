"""Bytes to text: every encoding an article comes in, and a plain reason for what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.corpus.decode import decode
from ceasefire_cli.corpus.document import Unreadable

ENGLISH = "The “minister” said it’s over – the café’s déjà vu cost €5 or £4… He left.\n"
POLISH = "Prezydent Łukasz Żak powiedział, że umowa została podpisana. Źródła w rządzie milczą, ćwiczenia trwają.\n"
RUSSIAN = "Министр сказал, что переговоры продолжатся завтра. Встреча пройдёт в Вене.\n"
FRENCH = "Le président a déclaré qu’il était prêt à négocier. L’été dernier, la trêve a échoué.\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-8-sig"),
        (ENGLISH, "utf-16"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (ENGLISH, "utf-32"),
        (ENGLISH, "cp1252"),
        (FRENCH.replace("’", "'"), "latin-1"),
        (ENGLISH.replace("€", "$"), "mac_roman"),
        (POLISH, "cp1250"),
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (FRENCH, "cp1252"),
        ("It was 20° and naïve Zoë paid ½.\n", "latin-1"),
    ],
)
def test_text_comes_back(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert (decoded.note == "") == encoding.startswith("utf-8")


def test_line_ends_become_line_feeds() -> None:
    assert decode(b"a\r\nb\rc\nd").text == "a\nb\nc\nd"


def test_nuls_among_text_keep_their_place() -> None:
    assert decode(b"The \x00minister\x00 left.").text == "The \x00minister\x00 left."


def test_a_few_broken_bytes_do_not_turn_utf8_into_mojibake() -> None:
    decoded = decode(ENGLISH.encode() * 3 + b"bad \xff byte")
    assert decoded.text == ENGLISH * 3 + "bad \ufffd byte"
    assert "broken" in decoded.note


def test_bytes_without_meaning_in_windows_1252_are_kept() -> None:
    assert decode("The caf\xe9 was ".encode("latin-1") + b"\x81 closed").text == "The café was \x81 closed"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0 JFIF", "JPEG"),
        (b"MZ\x90\x00\x03\x00\x00", "program"),
        (b"\x7fELF\x02\x01", "program"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image"),
        (bytes(range(256)) * 8, "binary"),
        (b"\x00\x01\x02\x03" * 50, "binary"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(raw: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason) as caught:
        decode(raw)
    assert caught.value.remedy


def test_a_file_over_the_limit_is_refused() -> None:
    with pytest.raises(Unreadable, match="too large"):
        decode(b"a" * 11, limit=10)
    assert decode(b"a" * 10, limit=10).text == "a" * 10


@given(st.text(min_size=1).filter(lambda t: t.strip("\x00\ufeff \n\r\t") and "\r" not in t and t.isprintable()))
def test_utf8_round_trip(text: str) -> None:
    assert decode(text.encode()).text == text.removeprefix("\ufeff")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_unreadable(raw: bytes) -> None:
    try:
        decoded = decode(raw)
    except Unreadable:
        return
    assert decoded.text.strip()
    assert "\r" not in decoded.text
    assert decoded.text.encode()
