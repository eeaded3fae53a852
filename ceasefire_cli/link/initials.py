"""Abbreviations that no article explains: "ECB" beside "European Central Bank", by the initials alone.

Chance has many such initials, so that only names count: three capitalised words at least that are no part of a longer
row, and the same ones wherever the letters fit, those with "the" before them first ("the European Central Bank" before
"Ella Carla Brown"). In a large folder somebody says what an abbreviation stands for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.vocab.titles import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST = 8_000  # sentences of a folder that is searched for initials
SHORTEST, LONGEST = 3, 6  # letters
_SMALL = ("of", "for", "the", "and", "on", "in", "to", "de")
_BETWEEN = rf"\s+(?:(?:{'|'.join(_SMALL)})\s+){{0,2}}"
_BEFORE = re.compile(r"(\w[\w'’]*)[^\S\n]+\Z")
_CAPITAL_NEXT = re.compile(r"[^\S\n]+([A-Z][\w'’-]*)")
_THE = re.compile(r"[Tt]he\s+\Z")


def name_of(short: str, texts: Iterable[str]) -> tuple[str, ...]:
    """The one name whose words begin with the letters of an abbreviation (its small words left out), () if none."""
    if not (SHORTEST <= len(short) <= LONGEST and short.isascii() and short.isupper() and short.isalpha()):
        return ()
    pattern = re.compile(r"\b" + _BETWEEN.join(rf"({letter}[a-z][\w'’-]*)" for letter in short) + r"\b")
    found: dict[tuple[str, ...], bool] = {}
    for text in texts:
        for m in pattern.finditer(text):
            if _stands_alone(text, m.start(), m.end()):
                name = tuple(w.lower() for w in m.groups())
                found[name] = found.get(name, False) or _THE.search(text, max(0, m.start() - 5), m.start()) is not None
    bodies = [name for name, has_article in found.items() if has_article] or list(found)  # rather than people
    return bodies[0] if len(bodies) == 1 else ()


def abbreviations(name: str) -> tuple[str, ...]:
    """What the words of a name may be abbreviated to, with and without its small words: "BOE", "BE"; () of no name."""
    words = name.split()
    if any(not (w in _SMALL or (w[0].isupper() and w[-1].isalpha())) for w in words):
        return ()
    initials = ("".join(w[0] for w in words if w[0].isupper()), "".join(w[0].upper() for w in words))
    return tuple(i for i in dict.fromkeys(initials) if SHORTEST <= len(i) <= LONGEST and i.isascii() and i.isalpha())


def is_written(short: str, texts: Iterable[str]) -> bool:
    """Whether any text has an abbreviation in capitals."""
    pattern = re.compile(rf"\b{re.escape(short)}\b")
    return any(pattern.search(text) for text in texts)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether capitalised words are a name of their own, no part of a longer one or of a headline."""
    before = _BEFORE.search(text, max(0, start - 40), start)
    if before and before[1][0].isupper() and before[1] not in ("The", "A", "An"):
        return False
    after = _CAPITAL_NEXT.match(text, end)
    return after is None or after[1].lower() in ROLES  # "European Central Bank President Roe"
