"""Tokens of an article and where its quotation marks are: what every rule of attribution reads."""

from __future__ import annotations

import re
from typing import NamedTuple

# A full stop belongs to the word behind an abbreviation or an initial; it is looked at only where one stands.
_ABBREVIATIONS = (
    "Mr Mrs Ms Dr Sen Sens Rep Reps Gov Gen Lt Col Sgt Rev Jr Sr St Adm Amb Prof Hon Capt Cmdr Maj vs Inc Corp"
)
_STOP = "|".join(
    [rf"(?<=\b{a}\.)" for a in _ABBREVIATIONS.split()]
    + [r"(?<=\.[^\W\d_]\.)", r"(?<=\b[^\W\d_a-z]\.)(?=\s[^\W\d_a-z])"]
)
_INSIDE = r"(?:['\u2019\u00b4.-]|(?<=\d),(?=\d\d\d\b))\w++"
_ENDING = rf"\.(?:{_STOP})|(?<=s)['\u2019](?=\s\w)"
# One character first, so that a search can pass over white space; most words end where none of the signs follows.
_TOKEN = re.compile(
    rf"\S(?:(?<=\w)\w*+(?:(?=['\u2019\u00b4.,-])(?:{_INSIDE})*+(?:{_ENDING})?+|)"
    r"|(?<=')'*+|(?<=`)`*+|(?<=\.)\.*+|(?<=-)-*+|)"
)


_ACRONYMS = {"US": "u.s.", "WHO": "w.h.o.", "IT": "i.t."}


class Tokens(NamedTuple):
    """Parallel lists, one entry a token: offsets, the word as written, and lower-cased with straight apostrophes."""

    text: str
    start: list[int]
    end: list[int]
    word: list[str]
    low: list[str]


def tokens(text: str, begin: int = 0, end: int | None = None) -> Tokens:
    """The tokens of `text[begin:end]` with offsets into `text`: words whole, signs alone."""
    spans = [m.span() for m in _TOKEN.finditer(text, begin, len(text) if end is None else end)]
    start, stop = map(list, zip(*spans, strict=True)) if spans else ([], [])
    word = [text[a:b] for a, b in spans]
    low = "\n".join(word).lower().replace("\u2019", "'").replace("\u00b4", "'").split("\n") if word else []
    if not _ACRONYMS.keys().isdisjoint(word):
        for k, w in enumerate(word):
            if w in _ACRONYMS:  # no pronouns
                low[k] = _ACRONYMS[w]
    if len(low) != len(word):  # a letter whose small form holds a line end: none known
        low = [w.lower() for w in word]
    return Tokens(text, start, stop, word, low)
