"""Words that may loosely stand for those of a terse claim, where a folder is small.

Who jots a claim down in five words often has none of the article's; in a thesaurus the two still meet. In a large
folder, or for a long claim, such words would lead to other matters more often than to this one.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from ceasefire_cli.link.lexicon import Alternative
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import form
from ceasefire_cli.vocab.neighbours import neighbours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.link.lexicon import Lexicon
    from ceasefire_cli.link.query import Group
    from ceasefire_cli.model import Match

SMALL = 10_000  # sentences of a small folder
CLOSE, LOOSE = 0.4, 0.33  # what they count
MOST = 6  # neighbours of a word that are looked for
CARRIED = 0.5  # share of what matches from which on they carry it
LEAST = 0.2  # the same where the folder has them more often than the word itself


def with_neighbours(lexicon: Lexicon, groups: Sequence[Group]) -> list[Group]:
    """The groups of a terse claim with what may loosely stand for their words, names and figures left alone."""
    if lexicon.index.sentences > SMALL:
        return list(groups)
    found = []
    for group, after in zip_longest(groups, groups[1:]):
        more = () if _is_name(group, after) else _distant(lexicon, stem(form(group.word)), group.alternatives)
        found.append(replace(group, alternatives=(*group.alternatives, *more)) if more else group)
    return found


def rests_on_neighbours(matches: Sequence[Match]) -> bool:
    """Whether words that only loosely stand for the claim's carry a passage: that is too little to bear a claim out."""
    best: dict[str, Match] = {}
    for m in matches:
        if m.word not in best or m.weight > best[m.word].weight:
            best[m.word] = m
    loose = sum(m.weight for m in best.values() if m.how == "related")
    return loose > CARRIED * sum(m.weight for m in best.values())


def _is_name(group: Group, after: Group | None) -> bool:
    """Whether a group is a name or a figure; of the claim's first word the next one tells: "Downing Street"."""
    word = group.word
    if group.is_number or not word.isalpha():
        return True
    return word[0].isupper() and (
        group.start > 0
        or word.isupper()
        or (after is not None and after.start == len(word) + 1 and after.word[0].isupper())
    )


def _distant(lexicon: Lexicon, term: str, there: Sequence[Alternative]) -> list[Alternative]:
    """The neighbours that the collection has, less what it has more often than the word itself."""
    known, counts = lexicon.index.terms, lexicon.index.counts
    own = counts[known[term]] if term in known else 1
    taken = {o.terms for o in there}
    found: list[Alternative] = []
    for near, credit in zip(neighbours(term), (CLOSE, LOOSE), strict=True):
        for other in near:
            number = known.get(other)
            if number is None or (number,) in taken:
                continue
            count = counts[number]
            worth = credit if count <= own else credit * min(1.0, lexicon.rarity(count) / lexicon.rarity(own)) ** 1.5
            if worth >= LEAST:
                found.append(Alternative((number,), worth, "related"))
                if len(found) == MOST:
                    return found
    return found
