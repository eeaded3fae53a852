"""Words that may loosely stand for those of a terse claim, where a folder is small.

Who jots a claim down in five words often has none of the article's; in a thesaurus the two still meet. In a large
folder, or for a long claim, such words would lead to other matters more often than to this one.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from ceasefire_cli.link.lexicon import Alternative
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import form
from ceasefire_cli.vocab.neighbours import neighbours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.link.groups import Group
    from ceasefire_cli.link.lexicon import Lexicon
    from ceasefire_cli.model import Match

SMALL = 10_000  # sentences of a small folder
CLOSE, LOOSE = 0.4, 0.33  # what they count
MOST = 6  # neighbours of a word that are looked for
CARRIED = 0.5  # share of what matches from which on they carry it
LEAST = 0.24  # the same where the folder has them more often than the word itself


def with_neighbours(lexicon: Lexicon, groups: Sequence[Group]) -> list[Group]:
    """The groups of a terse claim with what may loosely stand for their words, names and figures left alone."""
    if not is_small(lexicon):
        return list(groups)
    found = []
    for group, after in zip_longest(groups, groups[1:]):
        more = () if _is_name(group, after) else _distant(lexicon, group)
        found.append(group._replace(alternatives=(*group.alternatives, *more)) if more else group)
    return found


def is_small(lexicon: Lexicon) -> bool:
    """Whether a folder is small enough to look for loosely related words."""
    return lexicon.index.sentences <= SMALL


def rests_on_neighbours(matches: Sequence[Match]) -> bool:
    """Whether words that only loosely stand for the claim's carry a passage: that is too little to bear a claim out."""
    best: dict[str, Match] = {}
    for m in matches:
        if m.word not in best or m.weight > best[m.word].weight:
            best[m.word] = m
    loose = sum(m.weight for m in best.values() if m.how == "related")
    return loose > CARRIED * sum(m.weight for m in best.values())


def loosely_met(matches: Sequence[Match]) -> set[str]:
    """The claim's words that a passage meets by neighbours alone."""
    return {m.word for m in matches if m.how == "related"} - {m.word for m in matches if m.how != "related"}


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


def _distant(lexicon: Lexicon, group: Group) -> list[Alternative]:
    """The neighbours of a group's word that the collection has and the group has not; found once for all claims."""
    key = (group.word, "", "related")
    found = lexicon.alternatives.get(key)
    if found is None:
        found = lexicon.alternatives[key] = _neighbours(lexicon, stem(form(group.word)))
    if not found:
        return found
    taken = {o.terms for o in group.alternatives}
    return [o for o in found if o.terms not in taken][:MOST]


def _neighbours(lexicon: Lexicon, term: str) -> list[Alternative]:
    """The neighbours that the collection has, less what it has far more often than the word itself."""
    close, loose = neighbours(term)
    known, counts = lexicon.index.terms, lexicon.index.counts
    here = [(known[t], credit) for those, credit in ((close, CLOSE), (loose, LOOSE)) for t in those if t in known]
    own = counts[known[term]] if term in known else 1
    found: list[Alternative] = []
    for number, credit in here:
        worth = credit * lexicon.discount(counts[number], own)
        if worth >= LEAST:
            found.append(Alternative((number,), worth, "related"))
    return found
