"""Who did it to whom: "Hull lent Leeds" where a claim has "Leeds lent Hull", and "rose in Hull" where it has "fell".

No parser: the words right before a verb did it, those right after it had it done to them, and with "was … by" it is the
other way round. `swapped` finds another actor; here the same two have changed places, and all words are met.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.deed import is_of
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.link.roles import slots
from ceasefire_cli.link.undoing import WEIGHTY
from ceasefire_cli.vocab import undoing as v
from ceasefire_cli.vocab.negation import AUXILIARIES
from ceasefire_cli.vocab.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ceasefire_cli.link.polarity import Reading, Term
    from ceasefire_cli.link.roles import Slot

_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "got", "get"])
_TOWARDS = frozenset(["to", "for", "against", "from"])
_ARTICLES = frozenset(["the", "a", "an", "its", "his", "her", "their"])
_OWN = ("'s", "\u2019s")
_LONGEST = 4  # words of a name
_REACH = 6  # words from a passive verb to "by"


class Deed(NamedTuple):
    """A verb with the terms of who did it and of whom it was done to (their stems)."""

    verb: Term
    doer: frozenset[str]
    done_to: frozenset[str]
    names: tuple[str, ...]  # as written: one of each party at least


def changed_places(claim: str, passage: str) -> tuple[bool, str]:
    """Whether it is sure that a passage says the reverse of a claim's deed, and the reason; "" if it does not."""
    ours = [d for d in _deeds(claim) if all(name in passage for name in d.names)]
    if not ours:
        return False, ""
    theirs = _deeds(passage)
    for one in ours:
        same = [d for d in theirs if d.verb.key == one.verb.key]
        turned = [d for d in same if _is_turned(one, d)]
        if turned and not any(one.doer & d.doer and one.done_to & d.done_to for d in same):
            verb = turned[0].verb.form
            sure = is_of(verb, v.ONE_WAY)
            return sure and _is_one_occasion(claim, passage), f"who and whom of “{verb}” have changed places"
    return False, ""


def _is_one_occasion(claim: str, passage: str) -> bool:
    """Whether nothing tells two occasions apart: the passage has all of the claim, and no figure of its own."""
    said, seen = reading(claim), reading(passage)
    return {t.key for t in said.terms if t.weight >= WEIGHTY} <= {t.key for t in seen.terms} and not any(
        f[0].isdigit() for f in {w.form for w in seen.words} - {w.form for w in said.words}
    )


def _is_turned(one: Deed, other: Deed) -> bool:
    return bool(one.doer & other.done_to and one.done_to & other.doer) and not one.doer & other.doer


@lru_cache(maxsize=5_000)
def _deeds(text: str) -> tuple[Deed, ...]:
    """The verbs of a text that stand between two names or things; those that go both ways are left out."""
    read = reading(text)
    if read.is_headline:
        return ()
    return tuple(_found(read))


def _found(read: Reading) -> Iterator[Deed]:
    for t in read.terms:
        if not t.place or read.text[t.start].isupper() or not t.form.isalpha() or is_of(t.form, v.MUTUAL):
            continue
        begin = t.place - 1
        passive = False
        while begin >= 0 and (read.words[begin].form in AUXILIARIES or read.words[begin].form.endswith("ly")):
            passive = passive or read.words[begin].form in _BE
            begin -= 1
        if begin >= 0 and read.text[read.words[begin].start : read.words[begin].end + 2].endswith(_OWN):
            continue  # "Roe's partner Lee"
        before = _before(read, t, begin)
        if passive:
            by = next((w for w in range(t.place + 1, _stop(read, t)) if read.words[w].form == "by"), -1)
            after = _after(read, t, by + 1) if by > 0 else frozenset()
            before, after = after, before
        else:
            after = _after(read, t, t.place + 1)
            to = next((w for w in range(t.place + 1, _stop(read, t)) if read.words[w].form in _TOWARDS), -1)
            if not _has_name(read, after) and to > 0:
                after = _after(read, t, to + 1) or after  # "lent 2 million pounds to Hull"
        if before and after and not before & after:
            yield Deed(t, before, after, tuple(_written(read, keys) for keys in (before, after)))


def _written(read: Reading, keys: frozenset[str]) -> str:
    return next(read.text[t.start : t.end] for t in reversed(read.terms) if t.key in keys)


def _has_name(read: Reading, keys: frozenset[str]) -> bool:
    return any(t.key in keys and read.text[t.start].isupper() for t in read.terms)


def _stop(read: Reading, t: Term) -> int:
    return min(len(read.words), t.place + 1 + _REACH)


def _before(read: Reading, verb: Term, last: int) -> frozenset[str]:
    """The words in a row that end right before a verb: capitalised ones, or one after an article."""
    row: list[Term] = []
    by_place = {t.place: t for t in read.terms if t.clause == verb.clause}
    while len(row) < _LONGEST and last in by_place:
        row.append(by_place[last])
        last -= 1
    return _named(read, row, last)


def _after(read: Reading, verb: Term, first: int) -> frozenset[str]:
    row: list[Term] = []
    by_place = {t.place: t for t in read.terms if t.clause == verb.clause}
    article = first - 1
    while first < len(read.words) and read.words[first].form in _ARTICLES:
        article = first
        first += 1
    while len(row) < _LONGEST and first in by_place:
        row.append(by_place[first])
        first += 1
    return _named(read, row, article)


def _named(read: Reading, row: Sequence[Term], article: int) -> frozenset[str]:
    """The stems of a name, or of a thing with its article; of other words nobody knows whether they name anybody."""
    proper = [t for t in row if read.text[t.start].isupper()]
    if proper:
        return frozenset(t.key for t in proper)
    if row and article >= 0 and read.words[article].form in _ARTICLES and read.words[article].form in STOPWORDS:
        return frozenset(t.key for t in row)
    return frozenset()


def elsewhere(claim: str, passage: str) -> str:
    """The reason, where what a claim says of a place a passage says of another, and of this place another thing."""
    hung = _slots_met(claim, passage)
    if not hung:
        return ""
    said, seen = reading(claim), reading(passage)
    theirs = list(_slots(passage))
    for ours in hung:
        name = {said.terms[i].key for i in ours.name}
        head = said.terms[ours.head].key
        of_name = [s for s in theirs if name & {seen.terms[j].key for j in s.name}]
        of_head = [s for s in theirs if seen.terms[s.head].key == head and s.preposition == ours.preposition]
        apart = of_name and of_head and not any(s in of_name for s in of_head)
        if apart and all(seen.terms[s.head].key not in {t.key for t in said.terms} for s in of_name):
            here, there = (_phrase(seen, s) for s in (of_name[0], of_head[0]))
            return f"“{there}” and “{here}” where the claim has “{_phrase(said, ours)}”"
    return ""


def _phrase(read: Reading, slot: Slot) -> str:
    return read.text[read.terms[slot.head].start : read.terms[slot.name[-1]].end]


def _slots_met(claim: str, passage: str) -> list[Slot]:
    """The places of a claim that a passage names."""
    terms = reading(claim).terms
    return [s for s in _slots(claim) if claim[terms[s.name[0]].start : terms[s.name[0]].end] in passage]


@lru_cache(maxsize=5_000)
def _slots(claim: str) -> tuple[Slot, ...]:
    return tuple(slots(reading(claim)))
