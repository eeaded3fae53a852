"""Another name in the very place of a claim's: "in Faro" for "in Porto", "Denby Council" for "Marlow Council".

The place are the words on either side. What else the passage has may be all that the claim says: it says so of another
town, or another council.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.link.groups import is_name
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.link.swapped import is_country
from ceasefire_cli.text.stem import stem
from ceasefire_cli.vocab.months import WEEKDAYS
from ceasefire_cli.vocab.negation import AUXILIARIES
from ceasefire_cli.vocab.stopwords import STOPWORDS
from ceasefire_cli.vocab.titles import HONORIFICS, ORGANISATION_WORDS, ROLES

if TYPE_CHECKING:
    from collections.abc import Collection
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.link.groups import Group, Query
    from ceasefire_cli.link.polarity import Reading

_PASSED_OVER = AUXILIARIES | {"the", "a", "an"}
_MARKS = frozenset(",.;:!?()\u2014")


def other_name(claim: str, query: Query, missing: Collection[str], passage: str, matched: AbstractSet[int]) -> str:
    """The reason, "" if there is none; `matched` are the places in the passage where words of the claim begin."""
    lacking = [g for g in query.groups if g.word in missing and _may_be_name(g)]
    if not lacking:
        return ""
    said, seen = reading(claim), reading(passage)
    known = {t.key for t in said.terms}
    others = [
        t
        for t in seen.terms
        if passage[t.start].isupper()
        and t.form.isalpha()
        and t.start not in matched
        and t.key not in known
        and not _stands_for_more(t.form)
    ]
    for g in lacking:
        at = next((k for k, w in enumerate(said.words) if w.start == g.start), -1)
        if at < 0 or _stands_for_more(said.words[at].form):
            continue
        for t in others:
            if _is_same_place(said, at, seen, t.place) and not _is_first_name(said, at, t.form):
                return f"“{passage[t.start : t.end]}” where the claim has “{g.word}”"
    return ""


def _may_be_name(group: Group) -> bool:
    return group.word[0].isupper() and group.word.isalpha() and is_name(group)


def _stands_for_more(form: str) -> bool:
    """Whether a word names what holds other places or stands for its government, or is a title."""
    return is_country(form) or form in HONORIFICS or form in ROLES


def _is_first_name(said: Reading, at: int, other: str) -> bool:
    """Whether a name may be a first name of which the other is a form: "Joe" and "Joseph" before one surname."""
    after = said.words[at + 1] if at + 1 < len(said.words) else None
    is_first = after is not None and said.text[after.start].isupper() and after.form not in ORGANISATION_WORDS
    return is_first and said.words[at].form[0] == other[0]


def _is_same_place(said: Reading, i: int, seen: Reading, j: int) -> bool:
    """Whether two words stand between the same neighbours, one of which says something."""
    before = _neighbour(said, i, -1)
    after, theirs = _neighbour(said, i, 1), _neighbour(seen, j, 1)
    if not after and (theirs in STOPWORDS or theirs in WEEKDAYS):
        theirs = ""  # the claim ends here, the passage goes on
    if before != _neighbour(seen, j, -1) or after != theirs:
        return False
    if any(w and w not in STOPWORDS for w in (before, after)):
        return True
    head = _neighbour(said, i, -2)  # "a leak in"
    return bool(before) and head == _neighbour(seen, j, -2) and head not in STOPWORDS and bool(head)


def _neighbour(read: Reading, at: int, steps: int) -> str:
    """The stem of a word's neighbour in its clause, or the form of a function word; "" where there is none."""
    way = 1 if steps > 0 else -1
    left = abs(steps)
    while left:
        at += way
        if not 0 <= at < len(read.words):
            return ""
        first = at - 1 if way > 0 else at
        if not _MARKS.isdisjoint(read.text[read.words[first].end : read.words[first + 1].start]):
            return ""
        left -= read.words[at].form not in _PASSED_OVER
    form = read.words[at].form
    return form if form in STOPWORDS or form in WEEKDAYS else stem(form)
