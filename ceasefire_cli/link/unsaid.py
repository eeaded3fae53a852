"""What a claim says and a passage near it does not: reasons to take it for a mention of the same matter only.

That people and place are right makes no evidence for "the minister resigns". Two signs are sure enough to go by: a
weighty word of the claim that no article has in any form, and a kind of event of which neither the passage nor the
sentences beside it have a word. Other words than these may be missing because the passage says it in its own way.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ceasefire_cli.link.query import FEW
from ceasefire_cli.vocab.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Collection

    from ceasefire_cli.link.query import Query

UNHEARD = 0.2  # share of the claim from which on a word that no article has is missed
_SHORT = 2  # letters: an abbreviation, which the articles spell out


def unsaid(claim: str, query: Query, missing: Collection[str], around: str) -> str:
    """The reason to take a passage for a mention of a terse claim's matter, "" if there is none.

    `missing` are words of the claim that the passage lacks, `around` is the passage with its neighbours. A long claim
    says several things, of which one passage may well bear out the others.
    """
    if len(query.groups) > FEW:
        return ""
    for group in query.groups:
        if not group.alternatives and group.weight >= UNHEARD and group.word in missing and len(group.word) > _SHORT:
            return f"“{group.word}” is nowhere in the articles"
    for word, wide in _events(claim):
        if not wide.search(around):
            return f"nothing near says “{word}”"
    return ""


@lru_cache(maxsize=5_000)
def _events(claim: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The events a claim tells of: the word for each, and what finds a word for it elsewhere."""
    return tuple((found.group(), wide) for named, wide in _kinds() if (found := named.search(claim)))


@cache
def _kinds() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((_pattern(named), _pattern(f"{named} {more}")) for named, more in EVENTS)


def _pattern(row: str) -> re.Pattern[str]:
    ways = (way.rstrip(".").replace("_", r"\s+") + (r"\b" if way.endswith(".") else r"\w*") for way in row.split())
    return re.compile(rf"\b(?:{'|'.join(ways)})", re.IGNORECASE)
