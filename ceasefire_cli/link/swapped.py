"""Signs that a passage says the same of somebody or something else than a claim does, or nothing of what it says.

"Raman disqualified" beside a passage where Marchenko is, a library burgled where it was a museum, or a passage that has
the claim's names alone.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from ceasefire_cli.link.groups import is_name
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import form
from ceasefire_cli.vocab.capitals import SEATS
from ceasefire_cli.vocab.demonyms import FAMILY
from ceasefire_cli.vocab.partly import RELATIONS
from ceasefire_cli.vocab.pronouns import HE, SHE
from ceasefire_cli.vocab.rivals import rivals
from ceasefire_cli.vocab.titles import HONORIFICS

if TYPE_CHECKING:
    from collections.abc import Collection
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.link.groups import Query

OWN = ("'s", "\u2019s")
MATTER = 0.35  # share of the claim that is its matter, where names alone are met


def names_only(query: Query, missing: Collection[str]) -> str:
    """The reason, where all that a passage has of a claim are names and titles; `missing` is not met even loosely."""
    lacking = [g for g in query.groups if g.word in missing and not is_name(g)]
    found = [g for g in query.groups if g.word not in missing]
    if sum(g.weight for g in lacking) < MATTER or not all(is_name(g) or form(g.word) in HONORIFICS for g in found):
        return ""
    return f"names alone, and nothing of “{lacking[0].word}”"


def other_thing_or_actor(query: Query, missing: Collection[str], passage: str, matched: AbstractSet[int]) -> str:
    """The reason, "" if there is none; `matched` are the places in the passage where words of the claim begin."""
    return (
        _other_thing(query, missing, passage)
        or _other_actor(query, missing, passage, matched)
        or _owner(query, missing, passage)
    )


def _other_thing(query: Query, missing: Collection[str], passage: str) -> str:
    lacking = [g.word for g in query.groups if g.word in missing and not is_name(g) and not g.is_number]
    if not lacking:
        return ""
    seen = reading(passage)
    said = {stem(form(g.word)) for g in query.groups}
    for word in lacking:
        ours = _rivals().get(stem(form(word)), frozenset())
        theirs = [(t, there) for t in seen.terms if t.key not in said and (there := _rivals().get(t.key))]
        if not ours or any(there & ours for _, there in theirs):
            continue
        classes = {n for n, _ in ours}
        other = next((t.form for t, there in theirs if not classes.isdisjoint(n for n, _ in there)), "")
        if other:
            return f"“{other}” where the claim has “{word}”"
    return ""


def _other_actor(query: Query, missing: Collection[str], passage: str, matched: AbstractSet[int]) -> str:
    """Where a name opens the claim, and the passage names somebody else before it says the same."""
    first = query.groups[0] if query.groups else None
    if first is None or first.start or first.word not in missing or not is_name(first):
        return ""
    if first.is_number or is_country(first.word):
        return ""
    seen = reading(passage)
    said = {stem(form(g.word)) for g in query.groups}
    plain = [t.start for t in seen.terms if t.start in matched and not t.proper]
    if not plain or any(w.form in HE or w.form in SHE for w in seen.words):
        return ""
    before = [t for t in seen.terms if t.proper and t.start < plain[0] and t.key not in said and not is_country(t.form)]
    if before and not any(t.start in matched and t.proper for t in seen.terms):
        return f"“{passage[before[0].start : before[0].end]}” where the claim has “{first.word}”"
    return ""


def _owner(query: Query, missing: Collection[str], passage: str) -> str:
    """Where a claim tells of the mayor's brother, and the passage has but the mayor."""
    for owner, other in pairwise(query.groups):
        if other.word in missing and owner.word not in missing and form(other.word) in RELATIONS:
            seen = reading(passage)
            bare = [t for t in seen.terms if t.key == stem(form(owner.word)) and not passage.startswith(OWN, t.end)]
            if bare:
                return f"“{bare[0].form}” where the claim has “{other.word}”"
    return _of_owner(query, missing, passage)


def _of_owner(query: Query, missing: Collection[str], passage: str) -> str:
    """The other way round: the mayor in the claim, the mayor's brother in the passage."""
    if not any(own in passage for own in OWN):
        return ""
    seen = reading(passage)
    forms = {form(g.word) for g in query.groups}
    for g in query.groups:
        there = [t for t in seen.terms if t.key == stem(form(g.word))] if g.word not in missing else []
        after = [next((o.form for o in seen.terms if o.place == t.place + 1), "") for t in there]
        if there and all(
            passage.startswith(OWN, t.end) and a in RELATIONS and a not in forms
            for t, a in zip(there, after, strict=True)
        ):
            return f"“{passage[there[0].start : there[0].end]}'s {after[0]}” where the claim has “{g.word}”"
    return ""


def is_country(word: str) -> bool:
    """Whether a word names a country, its people or its capital: those stand for much that is not who did it."""
    return form(word) in FAMILY or form(word) in _seats()


@cache
def _seats() -> frozenset[str]:
    return frozenset(word for row in SEATS for words in (row[0], *row[1]) for word in words.split("_"))


@cache
def _rivals() -> dict[str, frozenset[tuple[int, int]]]:
    """Stem -> the classes and the members it stands for."""
    table: dict[str, frozenset[tuple[int, int]]] = {}
    for word, places in rivals().items():
        key = stem(word)
        table[key] = table.get(key, frozenset()).union(places)
    return table
