"""Clauses that hang on another: what is said in them ends with their comma, or where the sentence's own verb comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import extent
from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.lists import words

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text
    from ceasefire_cli.attribute.subjects import Subject

_OPENING = words(
    """as while although though after before when if because since whereas once until by despite in where"""
)
_THINGS = frozenset({"object", "infinitive", "about"})
_CUT = _THINGS | {"clause", "quote"}


def cut(
    t: Text, a: int, i: int, subject: Subject | None, form: str, parts: list[tuple[int, int]], rule: str
) -> list[tuple[int, int]]:
    """The content behind the cue at `i`, without what belongs to the clause that holds the cue's own."""
    if rule in _CUT and _is_aside(t, a, i, subject, form):
        parts = [(x, _to_comma(t, x, y)) for x, y in parts]
    if rule not in _THINGS or subject is None:
        return parts
    opens = form == "ing" and subject.start - a < 2 and subject.end == i  # "a note calling for a vote was found"
    if subject.how == "relative" or (opens and t.low[parts[0][0]] not in g.WH):
        parts = [(x, extent.before_finite(t, x, y)) for x, y in parts]
    return parts


def _is_aside(t: Text, a: int, i: int, subject: Subject | None, form: str) -> bool:
    """Whether the cue stands in a clause that ends with a comma: "While X said A, Y …", "X, who said A, left"."""
    low = t.low
    if form == "ing":
        k = i - 1
        while k > a and p.is_adverb(low[k]):
            k -= 1
        return i - a <= 2 or (low[k] in _OPENING and k - a <= 2)
    if subject is None or subject.end <= subject.start:
        return False
    k = subject.start - 1
    if subject.how == "relative" or low[subject.end - 1] == "who":
        w = subject.end - 1
        if w - 1 >= a and low[w - 1] in (",", "-", "\u2014", "--", "\u2013"):
            return True
        first = low[a]
        return first in g.PREPOSITIONS and "," not in low[a:i]
    if k > a and low[k] in ("which", "whom") and (low[k - 1] in g.PREPOSITIONS or low[k - 1] == ","):
        return True  # "the changes, which Lee said will come in May, …"
    while k > a and (low[k] in ("even", "just", "but", "and", "shortly", "soon") or not low[k][0].isalnum()):
        k -= 1
    return k >= a and k - a <= 2 and low[k] in _OPENING and t.quoted[k] < 0


def _to_comma(t: Text, x: int, y: int) -> int:
    """The first comma of the content, the second where it opens with a condition."""
    skip = extent.opens_with_aside(t, x)
    for k in range(x + 1, y):
        if t.quoted[k] < 0 and (
            t.low[k] in (",", "\u2014", "--")
            or (t.low[k] in ("-", "\u2013") and t.text[t.end[k] : t.end[k] + 1] == " ")
        ):
            if skip:
                skip = False
                continue
            return k
        if (
            t.quoted[k] >= 0
            and t.quoted[k - 1] == t.quoted[k]
            and k + 1 < y
            and t.quoted[k + 1] < 0
            and t.low[k - 1] == ","
        ):
            return k + 1
    return y
