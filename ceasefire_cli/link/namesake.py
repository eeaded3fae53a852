"""Passages that have no more of a claim than a name: another Stock Exchange, or a heading, of what bears the name.

These signs hold for claims of any length, which `unsaid` else leaves alone: a long claim says several things, of which
one passage may well bear out the others.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ceasefire_cli.link.deed import deeds
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.link.swapped import is_country
from ceasefire_cli.text.words import form
from ceasefire_cli.vocab.stopwords import STOPWORDS
from ceasefire_cli.vocab.titles import HONORIFICS, NAMED_THINGS, ORGANISATION_WORDS, ROLES

if TYPE_CHECKING:
    from collections.abc import Collection

    from ceasefire_cli.link.groups import Query

LACKING = 0.2  # share of the claim that is no name, and that a name alone lacks
LONGEST = 80  # code points of a heading
_WORDS = 5  # of a name
_NAME = re.compile(r"[A-Z][\w.&'\u2019-]*(?: (?:(?:of|the|and|for|at) ){0,2}[A-Z][\w.&'\u2019-]*)+")
_ALONE = re.compile(r"[#*\s]*([A-Z][\w.'\u2019-]*(?: [\w.'\u2019-]+)*)\s*")
_NAMED_AFTER = re.compile(r"\b(?:is|was|are|were) named (?:after|for (?=him|her|[A-Z]))")
_OF_NAMES = re.compile(r"\b(?:nam|call|christen|dub|honou?r|titl|dedicat|epon|memor|renam|known as)", re.IGNORECASE)
_HEADS = ORGANISATION_WORDS | NAMED_THINGS


def namesake(claim: str, query: Query, missing: Collection[str], passage: str, around: str) -> str:
    """The reason, "" if there is none; `missing` are words of the claim that the passage lacks."""
    if not missing:
        return ""
    return (
        _only_a_name(claim, query, missing, passage)
        or _other_bearer(claim, missing, passage)
        or _not_named(claim, missing, around)
    )


def _not_named(claim: str, missing: Collection[str], around: str) -> str:
    """Of a claim that a thing is named after somebody, where nothing near speaks of names."""
    if "named" in missing and _NAMED_AFTER.search(claim) and not _OF_NAMES.search(around):
        return "nothing near says “named”"
    return ""


def _only_a_name(claim: str, query: Query, missing: Collection[str], passage: str) -> str:
    """Of a passage that is a name and nothing else, where the claim says something of it."""
    alone = _ALONE.fullmatch(passage) if len(passage) <= LONGEST else None
    if alone is None:
        return ""
    name = alone.group(1).split(" ")
    if not 1 < len(name) <= _WORDS or not all(w[0].isupper() or form(w) in STOPWORDS for w in name):
        return ""
    lacking = [g for g in query.groups if g.word in missing and g.word[0].islower()]
    told = any(d not in missing for d in deeds(claim))
    if told or alone.group(1).isupper() or sum(g.weight for g in lacking) < LACKING:
        return ""
    return f"a name alone, and nothing of “{lacking[0].word}”"


def _other_bearer(claim: str, missing: Collection[str], passage: str) -> str:
    """Of “the London Stock Exchange”, where the claim has another of which the passage has nothing but that."""
    ours = [n for n in _named(claim) if any(form(w) in n[:-1] for w in missing)]
    if not ours or not any(n[-1] in passage.lower() for n in ours) or reading(passage).is_headline:
        return ""
    theirs = _named(passage)
    here, there = _capitalised(claim), _capitalised(passage)
    for one in ours:
        for other in theirs:
            own, others = _apart(one, other)
            is_other = own and others and there.isdisjoint(own) and here.isdisjoint(others)
            if is_other and not _may_be_one(own, others):
                return f"“{' '.join(other)}” where the claim has “{' '.join(one)}”"
    return ""


@lru_cache(maxsize=5_000)
def _named(text: str) -> tuple[tuple[str, ...], ...]:
    """The names of several words that end in what many are called by: "Stock Exchange", "Council"."""
    found = []
    for m in _NAME.finditer(text):
        name = tuple(f for w in m.group().split(" ") if (f := form(w.rstrip("."))) and f not in STOPWORDS)
        if len(name) > 1 and name[-1] in _HEADS:
            found.append(name)
    return tuple(found)


def _capitalised(text: str) -> frozenset[str]:
    return frozenset(w.form for w in reading(text).words if text[w.start].isupper())


def _apart(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Two names without the words in which they end alike; nothing if they do not."""
    size = 0
    while size < min(len(one), len(other)) and one[-1 - size] == other[-1 - size]:
        size += 1
    return (one[:-size], other[:-size]) if size else ((), ())


def _may_be_one(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two words before "Council" need not tell it from another: titles, names of a country, an abbreviation."""
    last = (one[-1], other[-1])
    short, long = sorted((one, other), key=len)
    return (
        any(w in HONORIFICS or w in ROLES for w in last)
        or all(is_country(w) for w in last)
        or (len(short) == 1 and short[0] == "".join(w[0] for w in long))
    )
