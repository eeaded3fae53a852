"""Word stems of English: inflected and derived forms of one word share one.

Two layers. `stem` takes off inflection (plural, -ed, -ing, irregular forms) and then the commonest derivational endings
(withdrawal / withdraw, negotiation / negotiate / negotiator, agreement / agree), as light stemmers do: Porter's (1980)
idea of a measure guarding each ending, with fewer endings and longer minimum stems, since "general" and "generation"
had better stay apart. A stem is a key, not a word.
"""

from __future__ import annotations

from functools import lru_cache

from ceasefire_cli.vocab.demonyms import FAMILY
from ceasefire_cli.vocab.irregular import ALONE, BASES, WITH_E

VOWELS = frozenset("aeiouy")
# Ending, what takes its place, least length of what is left. Longest first; the first that fits is the one taken.
DERIVED = (
    ("ician", "", 5),
    ("ician", "ic", 3),
    ("ational", "ate", 3),
    ("ization", "ize", 3),
    ("isation", "ize", 3),
    ("ification", "ify", 3),
    ("fulness", "ful", 3),
    ("ousness", "ous", 3),
    ("iveness", "ive", 3),
    ("ication", "icate", 3),
    ("ments", "", 4),
    ("ition", "ite", 4),
    ("ation", "ate", 3),
    ("ators", "ate", 3),
    ("ator", "ate", 3),
    ("ative", "ate", 4),
    ("ution", "ute", 4),
    ("ction", "ct", 3),
    ("ption", "pt", 4),
    ("ssion", "ss", 4),
    ("tion", "t", 4),
    ("sion", "s", 4),
    ("ment", "", 4),
    ("ness", "", 4),
    ("ship", "", 5),
    ("able", "", 4),
    ("ible", "", 4),
    ("ally", "", 4),
    ("ance", "", 4),
    ("ence", "", 4),
    ("ancy", "", 4),
    ("ency", "", 4),
    ("ical", "ic", 3),
    ("isms", "", 4),
    ("ists", "", 4),
    ("ism", "", 4),
    ("ist", "", 4),
    ("ity", "", 5),
    ("ive", "", 5),
    ("ise", "ize", 3),
    ("yse", "yze", 3),
    ("ous", "", 4),
    ("ful", "", 4),
    ("ers", "", 4),
    ("ors", "", 4),
    ("our", "or", 3),
    ("ent", "", 5),
    ("ant", "", 4),
    ("ean", "e", 3),
    ("ian", "", 3),
    ("ese", "", 4),
    ("an", "", 4),
    ("ia", "", 3),
    ("ial", "", 6),
    ("ary", "", 6),
    ("al", "", 4),
    ("er", "", 4),
    ("or", "", 4),
    ("ly", "", 4),
    ("ic", "", 5),
)
# By the last two letters, for most words have none of these endings and should not be tried with fifty.
_BY_LAST = {two: tuple(d for d in DERIVED if d[0].endswith(two)) for two in {d[0][-2:] for d in DERIVED}}


def inflected(word: str) -> str:
    """The word without plural, tense and comparison endings: "talks" and "talked" are "talk", "worse" is "bad"."""
    known = BASES.get(word)
    if known:
        return known
    n = len(word)
    if n < 4 or not word.isalpha():
        return word
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        if word.endswith("ies"):
            word = word[:-3] + ("ie" if n == 4 else "y")
        elif word.endswith(("sses", "shes", "ches", "xes", "zes")):
            word = word[:-2]
        else:
            word = word[:-1]
        return word
    if word.endswith("ied") and n > 4:
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        if word.endswith(ending):
            left = word[: -len(ending)]
            if len(left) < 2 + (ending == "ing" and len(left) < 3) or VOWELS.isdisjoint(left):
                return word
            if ending == "ed" and left.endswith("e"):
                return word[:-1]
            if left[-1] == left[-2] and left[-1] not in "aeiouls":
                return left[:-1]
            if len(left) > 4 and left.endswith(("is", "ys")):  # organised, analysed
                return left[:-1] + "z"
            return left
    return word


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The key under which a word form (see `words.form`) meets its relatives; short words and figures stay."""
    country = FAMILY.get(word) or (FAMILY.get(word[:-1]) if word.endswith("s") else None)
    if country:
        return country
    base = inflected(word)
    if len(base) > 4 and base.isalpha() and base not in ALONE:
        for ending, instead, least in _BY_LAST.get(base[-2:], ()):
            if base.endswith(ending) and len(base) - len(ending) >= least and not base.endswith("man"):
                base = base[: -len(ending)] + instead
                break
    if len(base) > 3 and base not in WITH_E:
        if base[-1] in "ao" and len(base) > 4:
            base = base[:-1]
        if base[-1] in "ey":
            base = base[:-1] + ("i" if base[-1] == "y" and len(base) <= 6 else "")
        if len(base) > 3 and base[-1] == base[-2] and base[-1] in "lst":
            base = base[:-1]
    return base
