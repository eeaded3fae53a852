"""Other spellings of a name, brought over from another script or tongue.

"Mohammed" and "Muhammad", "Hussein" and "Husein", "Tschaikowsky" and "Chaikovsky" name the same. Each rule changes one
thing at one place. What comes out counts only where a text has it, so rules may be generous; those that make another
name as often as the same ("Martin", "Marten") are for names that a text does not have as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache

_DOUBLED = re.compile(r"(?<=[aeiouy])([bdfgklmnprstvz])\1")
_SINGLE = re.compile(r"(?<=[aeiouy])([bdfgklmnprstvz])(?=[aeiouy]|$)")
_LAST = re.compile(r"(?<=[aeiouy])([bdfgklmnprstvz])$")
_ENDING = re.compile(r"(?<=[bcdfghklmnprstvz])(?:yy|iy|yi|ij|ii|y|i)$")
_ENDINGS = ("yy", "iy", "y", "i", "ij")
# What letters become in one paper and another, either way round.
_LETTERS = (
    ("kh", "k"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("zh", "j"), ("sh", "sch"), ("ch", "tch"),
    ("ph", "f"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "ey"), ("ai", "ay"), ("ay", "aj"), ("ie", "ye"),
    ("ia", "ya"), ("iu", "yu"), ("io", "yo"), ("e", "ye"), ("y", "i"), ("v", "w"), ("ev", "eff"), ("ov", "off"),
    ("ks", "x"), ("c", "k"), ("q", "k"), ("iv", "ov"), ("hiv", "gov"),
)  # fmt: skip
_VOWELS = (("e", "o"), ("a", "e"), ("a", "o"), ("o", "u"))
_VOWEL_LENGTH = 7  # of a name that may differ by a vowel: "Harris" is not "Herris"
_SHORTEST, _LONGEST = 5, 24


@lru_cache(maxsize=20_000)
def names_like(name: str, *, loosely: bool = False) -> tuple[str, ...]:
    """Other spellings a name might have, in lower case and once each; loosely, those of other letters too."""
    low = name.lower()
    if not _SHORTEST <= len(low) <= _LONGEST or not low.isascii() or not low.isalpha():
        return ()
    found = [low[: m.start()] + low[m.start() + 1 :] for m in _DOUBLED.finditer(low)]
    found += [low[: m.end()] + m[1] + low[m.end() :] for m in (_SINGLE if loosely else _LAST).finditer(low)]
    ending = _ENDING.search(low)
    if ending:
        found += [low[: ending.start()] + other for other in _ENDINGS]
    if loosely:
        rules = (*_LETTERS, *_VOWELS) if len(low) >= _VOWEL_LENGTH else _LETTERS
        for one, other in rules:
            found += _changed(low, one, other)
            found += _changed(low, other, one)
    return tuple(n for n in dict.fromkeys(found) if n != low)


def _changed(name: str, old: str, new: str) -> list[str]:
    """The name with `old` made `new` at one place after the first letter, for each such place."""
    return [name[: m.start()] + new + name[m.end() :] for m in re.finditer(old, name) if m.start()]
