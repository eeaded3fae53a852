"""Ids made from words: what a claim or an actor is called where its entry gives no id."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST = 60  # characters of an id; it is typed and completed on a command line
_APOSTROPHES = frozenset("'’‘ʼ`´")


def slug(text: str, otherwise: str = "claim") -> str:
    """Lower-case words joined by hyphens: "The Müllers' 2nd offer" gives `the-mullers-2nd-offer`.

    Accents of Latin letters go, other scripts stay as they are. Cut at a word after 60 characters; `otherwise` where
    no letter or figure is left.
    """
    folded = text.lower() if text.isascii() else unicodedata.normalize("NFKD", text.casefold()).casefold()
    joined = unicodedata.normalize("NFC", "".join(_kept(folded)))
    words = joined.split()[:LONGEST]  # no more can stand in an id
    while len(words) > 1 and len("-".join(words)) > LONGEST:
        words.pop()
    return "-".join(words)[:LONGEST] or otherwise


def numbered(wanted: str, taken: Iterable[str]) -> str:
    """`wanted`, or with the first free number behind it: `offer-2`."""
    used = taken if isinstance(taken, (set, dict, frozenset)) else set(taken)
    name, number = wanted, 2
    while name in used:
        name, number = f"{wanted}-{number}", number + 1
    return name


def stem(path: str) -> str:
    """The name of a file without its folders and its last suffix: an article's id where its entry gives none."""
    name = path.rpartition("/")[2]
    return name.rpartition(".")[0] or name


def is_glob(path: str) -> bool:
    """Whether a path of the articles section stands for any number of files."""
    return any(char in path for char in "*?[")


def _kept(text: str) -> Iterator[str]:
    """Letters and figures, a space for what parts words; marks stay on letters of the scripts that need them."""
    holds_marks = False
    for char in text:
        if char.isalnum():
            holds_marks = not char.isascii()
            yield char
        elif not char.isascii() and unicodedata.category(char)[0] == "M":
            if holds_marks:
                yield char
        else:
            holds_marks = False
            if char not in _APOSTROPHES:
                yield " "
