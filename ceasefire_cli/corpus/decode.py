"""Bytes of a text file to text: UTF-8 by preference, else what its bytes tell."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from ceasefire_cli.corpus.document import Unreadable

LIMIT = 50_000_000

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF", "name it .pdf"),
    (b"PK\x03\x04", "a ZIP archive (or DOCX, EPUB)", "unpack it, or give it its own suffix"),
    (b"PK\x05\x06", "an empty ZIP archive", "leave it out"),
    (b"\x89PNG\r\n", "a PNG image", "leave it out"),
    (b"\xff\xd8\xff", "a JPEG image", "leave it out"),
    (b"GIF87a", "a GIF image", "leave it out"),
    (b"GIF89a", "a GIF image", "leave it out"),
    (b"\x7fELF", "a program", "leave it out"),
    (b"\xca\xfe\xba\xbe", "a program", "leave it out"),
    (b"\xcf\xfa\xed\xfe", "a program", "leave it out"),
    (b"\x00asm", "a program", "leave it out"),
    (b"\x1f\x8b", "gzip-compressed", "unpack it"),
    (b"BZh", "bzip2-compressed", "unpack it"),
    (b"\xfd7zXZ\x00", "xz-compressed", "unpack it"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed", "unpack it"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it"),
    (b"Rar!\x1a", "a RAR archive", "unpack it"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", "save it as DOCX or text"),
    (b"SQLite format 3\x00", "a database", "leave it out"),
    (b"{\\rtf", "an RTF document", "save it as DOCX or text"),
    (b"OggS", "sound or video", "leave it out"),
    (b"ID3", "sound", "leave it out"),
    (b"fLaC", "sound", "leave it out"),
)
# What a text may hold of the control codes: tab, line ends, form feed, backspace, escape, the old end-of-file mark.
_CONTROLS = bytes(set(range(0x20)) - set(b"\b\t\n\v\f\r\x1a\x1b"))
_BINARY_SHARE = 0.30
_DOUBTFUL_SHARE = 0.02  # of controls, where the bytes are no UTF-8 either
_SAMPLE = 1 << 16
_EIGHT_BIT = ("cp1252", "cp1250", "cp1251", "koi8_r", "mac_roman")
_SHOWN = {
    "cp1252": "windows-1252", "cp1250": "windows-1250", "cp1251": "windows-1251", "koi8_r": "KOI8-R",
    "mac_roman": "Mac Roman", "latin_1": "Latin-1", "utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32", "utf-32-be": "UTF-32",
}  # fmt: skip


class Decoded(NamedTuple):
    """Text with line feeds at line ends; `note` is "" for plain UTF-8, else one phrase for a message."""

    text: str
    encoding: str
    note: str


def decode(raw: bytes, *, limit: int = LIMIT) -> Decoded:
    """The text of a file. Raises `Unreadable` for what is empty, too large or no text.

    NULs and other controls among text stay, so that offsets hold; whoever shows them makes them inert.
    """
    if len(raw) > limit:
        raise Unreadable(f"too large ({len(raw) / 1e6:.0f} MB, the limit is {limit / 1e6:.0f} MB)", "split it")
    text, encoding, note = _decoded(raw)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text or text.isspace():
        raise Unreadable("empty", "leave it out, or fill it")
    return Decoded(text, encoding, note)


def _decoded(raw: bytes) -> tuple[str, str, str]:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            body = raw[len(mark) :]
            try:
                return body.decode(encoding), encoding, "" if encoding == "utf-8" else f"read as {_SHOWN[encoding]}"
            except UnicodeDecodeError:
                if encoding == "utf-8":
                    raw = body
                    break
                return _lossy(body, encoding)
    _refuse_binary(raw)
    if b"\x00" in raw and (wide := _wide(raw)):
        return wide
    try:
        return raw.decode(), "utf-8", ""
    except UnicodeDecodeError:
        return _guessed(raw)


def _refuse_binary(raw: bytes) -> None:
    for magic, what, remedy in _MAGIC:
        if raw.startswith(magic):
            raise Unreadable(f"not text but {what}", remedy)
    if raw.startswith(b"MZ") and b"\x00" in raw[:64]:
        raise Unreadable("not text but a program", "leave it out")
    if raw[:4] == b"RIFF" and raw[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        raise Unreadable("not text but an image, sound or video", "leave it out")
    if _control_share(raw) > _BINARY_SHARE and not _wide(raw):
        raise Unreadable("not text but binary", "leave it out")


def _control_share(raw: bytes) -> float:
    """Share of control codes in the file's head and middle."""
    middle = len(raw) // 2
    sample = raw[:_SAMPLE] + raw[max(middle, _SAMPLE) : max(middle, _SAMPLE) + _SAMPLE]
    return (len(sample) - len(sample.translate(None, _CONTROLS))) / len(sample) if sample else 0.0


def _wide(raw: bytes) -> tuple[str, str, str] | None:
    """UTF-16 without a mark: nearly every other byte is zero, and the rest reads as text."""
    head = raw[:4096]
    pairs = len(head) // 2
    if pairs < 2 or len(raw) % 2:
        return None
    for encoding, zeros in (("utf-16-le", head[1::2].count(0)), ("utf-16-be", head[::2].count(0))):
        other = head.count(0) - zeros
        if zeros > 0.6 * pairs and other < 0.1 * pairs:
            try:
                return raw.decode(encoding), encoding, f"read as {_SHOWN[encoding]}"
            except UnicodeDecodeError:
                return None
    return None


def _lossy(raw: bytes, encoding: str) -> tuple[str, str, str]:
    text = raw.decode(encoding, "replace")
    return text, encoding, f"read as {_SHOWN[encoding]}, broken places shown as \N{REPLACEMENT CHARACTER}"


def _guessed(raw: bytes) -> tuple[str, str, str]:
    """Not clean UTF-8: broken UTF-8 if most of its sequences are sound, else the likeliest 8-bit encoding."""
    if _control_share(raw) > _DOUBTFUL_SHARE:
        raise Unreadable("not text but binary", "leave it out")
    sample = raw[: 16 * _SAMPLE]
    mended = sample.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    if len(re.findall(r"[\u0080-\U0010ffff]", mended)) - broken > 2 * broken:
        return _lossy(raw, "utf-8")
    best = max(_EIGHT_BIT, key=lambda name: _plausibility(sample, name))
    try:
        return raw.decode(best), best, f"not UTF-8, read as {_SHOWN[best]}"
    except UnicodeDecodeError:
        if best == "cp1252":
            # Five bytes have no meaning there; Latin-1 keeps them as controls, one for one.
            text = raw.decode("cp1252", "surrogateescape")
            text = re.sub("[\udc80-\udcff]", lambda m: chr(ord(m.group()) - 0xDC00), text)
            return text, best, f"not UTF-8, read as {_SHOWN[best]}"
        return _lossy(raw, best)


# How a non-ASCII character sits in good text, and in text read with the wrong table.
_SIGNS: tuple[tuple[str, float], ...] = (
    (r"(?<=[a-z])[à-öø-ÿ](?=[a-z]|\b)", 2.0),  # café, Élysée's second half
    (r"\b[À-ÖØ-ß](?=[a-z])", 1.0),
    (r"\b[à-öø-ÿ](?=[a-z])", 0.5),
    (r"(?<=[a-z])[ąćęłńśźżčďěňřšťůžőűșțăđ](?=[a-z]|\b)", 2.0),
    (r"\b[ĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽŐŰĐ](?=[a-z])", 1.2),
    (r"(?<=[a-z])’(?=[a-z])", 2.0),
    (r"(?:^|(?<=[\s(]))[“‘«„](?=\w)|(?<=[\w.,!?…])[”’»](?=\W|$)", 1.0),
    (r"(?<= )[–—](?= )|(?<=\w)[–—](?=\w)|…(?=\s|$)|[£€](?=\d)|(?<=\d)[°€]|\xa0|(?<=\s)•(?=\s)|[©®™]", 0.8),
    (r"\b[А-ЯЁІЇЄ]?[а-яёіїєґ]{2,}\b", 6.0),
    (r"(?<=[a-z])[А-я]|[А-я](?=[a-z])", -3.0),
    (r"[а-яё][А-ЯЁ]", -3.0),
    (r"[a-z][À-ÖØ-ÞŁŃŚĆĄĘŠŽŘČ](?=[a-z]|\b)", -3.0),
    (r"[À-ÿ]{3,}", -4.0),
    (r"[\x80-\x9f\u2500-\u25ff¬¤¦¨¯´¸˛ˇ˘˙˝]", -1.5),
    (r"[∂∑∏π∫Ω≈∆√◊ﬁﬂ]", -2.0),
)


def _plausibility(sample: bytes, encoding: str) -> float:
    text = sample.decode(encoding, "replace")
    return sum(weight * len(re.findall(sign, text)) for sign, weight in _SIGNS) - 2 * text.count("\ufffd")
