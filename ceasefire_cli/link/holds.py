"""Whether a claim's evidence still holds after articles came or went, told without linking it again.

What a search sees of the articles are the claim's query, the likeliest sentences with their articles, and the rarity of
the words in those. While none of that moved, and no new sentence promises as much as the last of the likeliest, linking
again would give the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.candidates import view

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.link.groups import Query
    from ceasefire_cli.link.lexicon import Lexicon


class Grounds(NamedTuple):
    """What a claim's evidence rests on: its wordings' queries and what a sentence must promise to be looked at.

    `articles` are those of the sentences looked at, `terms` what those sentences hold.
    """

    queries: tuple[Query, ...]
    floors: tuple[float, ...]
    articles: tuple[int, ...]
    terms: tuple[int, ...]


def is_outdone(queries: Sequence[Query], floors: Sequence[float], added: Lexicon) -> bool:
    """Whether a sentence of the added articles, which are all `added` knows, would be looked at too."""
    for query, floor in zip(queries, floors, strict=True):
        best = view(query, added).likeliest(1)
        if best.sentences and best.floor >= floor:
            return True
    return False


def grounds(queries: Sequence[Query], looked_at: Sequence[tuple[float, Sequence[int]]], lexicon: Lexicon) -> Grounds:
    """The grounds of what was found; `looked_at` has each query's floor and sentences."""
    index = lexicon.index
    sentences = dict.fromkeys(s for _, those in looked_at for s in those)
    terms: AbstractSet[int] = {t for s in sentences for t in index.bags[s]}
    return Grounds(
        tuple(queries),
        tuple(floor for floor, _ in looked_at),
        tuple(sorted({index.owner[s] for s in sentences})),
        tuple(sorted(terms)),
    )
