"""The words of a text with their places, and the form under which two spellings of a word are the same.

A word's form is lower-case with accents folded, without a possessive ending, with straight apostrophes
("Müller’s" and "MULLER" are both "muller", "didn’t" is "didn't"). Dotted initials lose their dots; "U.S." and "US"
become "usa", so that a country never meets the pronoun "us". Figures lose the commas that group thousands. Hyphens
and dashes part words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

APOSTROPHES = "'\u2019\u2018\u02bc\u00b4`\u2032"
# One character first, so that a search can pass over all that begins no word.
_PATTERN = r"""
    [ALNUM] (?:
        (?<= [LETTER] ) [ALNUM]+ (?: [APOSTROPHE] [ALNUM]+ )*     # the commonest: a plain word, "didn't"
      | (?<= [DIGIT] ) [DIGIT]* (?: [.,] [DIGIT]+ )* [ALNUM]*     # "1,200.5", "3.5m", "13th"
      | (?<= [LETTER] ) (?<! \w. ) \. (?: [LETTER] \. )+ (?! \w ) # "U.S."
      | (?<= [A-Z] ) (?<! \w. ) \. [A-Z] (?! \w )                 # "U.S"
      | (?: [APOSTROPHE] [ALNUM]+ )*                              # one letter, "I've"
    )
"""


def _spelled(**classes: str) -> re.Pattern[str]:
    pattern = _PATTERN
    for name, letters in classes.items():
        pattern = pattern.replace(f"[{name}]", f"[{letters}]")
    return re.compile(pattern, re.VERBOSE)


_ANY = _spelled(ALNUM=r"^\W_", LETTER=r"^\W\d_", DIGIT=r"\d", APOSTROPHE=APOSTROPHES)
_ASCII = _spelled(ALNUM="A-Za-z0-9", LETTER="A-Za-z", DIGIT="0-9", APOSTROPHE="'`")  # the same, and twice as quick
_STRAIGHT = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_AMERICA = frozenset({"us", "usa"})
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


class Word(NamedTuple):
    """A word's form and its place in the text; a stripped possessive is outside the span."""

    form: str
    start: int
    end: int


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of `text[start:end]`, in order, with offsets into `text`."""
    found = []
    for m in written(text, start, len(text) if end is None else end):
        raw = m.group()
        word = form(raw)
        if word:
            at = m.start()
            found.append(Word(word, at, at + len(raw) - (2 if is_possessive(raw) else 0)))
    return found


def written(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words of `text[start:end]` as written, possessive endings among them."""
    return (_ASCII if text[start:end].isascii() else _ANY).finditer(text, start, end)


def raw_words(text: str) -> list[str]:
    """The words as written, without places: the quick way, for an index that forms each spelling once."""
    return (_ASCII if text.isascii() else _ANY).findall(text)


def is_possessive(raw: str) -> bool:
    """Whether a word as written ends in apostrophe and s, once: what has it twice is no word with an ending."""
    return _ends_in_s(raw) and not _ends_in_s(raw[:-2])


def _ends_in_s(raw: str) -> bool:
    return len(raw) > 2 and raw[-1] in "sS" and raw[-2] in APOSTROPHES


@lru_cache(maxsize=200_000)
def form(raw: str) -> str:
    """The form of one word as written; "" for what holds no letter or figure once folded."""
    low = raw.lower() if raw.isascii() else plain(raw).translate(_STRAIGHT).lower()
    if low.endswith("'s") and is_possessive(low):
        low = low[:-2]
    if low.isalpha():
        return "usa" if raw == "US" else low
    if low[:1].isdigit():
        return low.replace(",", "") if _GROUPED.fullmatch(low) else low
    if "." in low:
        low = low.replace(".", "")
        return "usa" if low in _AMERICA else low
    return low


def plain(text: str) -> str:
    """The text without accents and other marks on letters, and with compatibility forms ("ﬁ") spelled out."""
    spread = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in spread if not unicodedata.combining(c))
    return bare.translate(_STROKES)


# Letters that Unicode does not take apart, as English newspapers write them.
_STROKES = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"}
    | {"ı": "i", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th"},
)
