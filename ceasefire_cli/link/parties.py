"""Whether the same two have changed places: "Hull lent Leeds" for "Leeds lent Hull", "rose in Hull" for "fell" there.

`swapped` finds another actor; here the same two have each other's part (see `dealings`), and all words are met.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ceasefire_cli.link.dealings import dealings
from ceasefire_cli.link.deed import is_of
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.link.roles import slots
from ceasefire_cli.link.undoing import WEIGHTY
from ceasefire_cli.vocab import undoing as v
from ceasefire_cli.vocab.converse import GAINS, LOSSES, ONE_WAY

if TYPE_CHECKING:
    from ceasefire_cli.link.dealings import Deed
    from ceasefire_cli.link.polarity import Reading
    from ceasefire_cli.link.roles import Slot

_TAKEN_OR_LOST = (GAINS, LOSSES)


def changed_places(claim: str, passage: str) -> tuple[bool, str]:
    """Whether it is sure that a passage says the reverse of a claim's deed, and the reason; "" if it does not."""
    for one in _named_there(claim, passage):
        same = [d for d in dealings(passage) if d.what == one.what]
        agree = [d for d in same if _is_alike(one, d)]
        told = _is_alike if one.is_negated else _is_turned
        against = [d for d in same if told(one, d) and not d.is_negated]
        if one.is_negated and not against:
            continue
        against += [d for d in agree if d.is_negated and d.form != one.form and not one.is_negated]
        if against and not any(d.is_negated == one.is_negated for d in agree):
            other = against[0]
            sure = is_of(other.form, v.ONE_WAY) or other.what in ONE_WAY
            sure = sure and one.is_told and other.is_told and _is_one_occasion(claim, passage, (one, other))
            if _is_alike(one, other):
                return sure, f"“{other.form}” and “{one.form}” cannot both be"
            return sure, f"who and whom of “{other.form}” have changed places"
    return _gained_and_lost(claim, passage)


def _gained_and_lost(claim: str, passage: str) -> tuple[bool, str]:
    """Whether the same one is told to have taken a thing and to have lost it."""
    for one in _named_there(claim, passage):
        side = next((k for k, verbs in enumerate(_TAKEN_OR_LOST) if is_of(one.form, verbs)), -1)
        if side < 0 or one.is_negated or not one.is_told:
            continue
        alike = (d for d in dealings(passage) if _is_alike(one, d) and d.is_told and not d.is_negated)
        against = next((d for d in alike if is_of(d.form, _TAKEN_OR_LOST[1 - side])), None)
        if against and not any(is_of(w.form, _TAKEN_OR_LOST[side]) for w in reading(passage).words):
            return _is_one_occasion(claim, passage, (one, against)), f"“{against.form}” against “{one.form}”"
    return False, ""


def denies_reverse(claim: str, passage: str) -> bool:
    """Whether all that a passage denies is the reverse of a claim's deed: "Drury did not beat Roe"."""
    for one in _named_there(claim, passage):
        same = [d for d in dealings(passage) if d.what == one.what]
        if any(_is_turned(one, d) and d.is_negated for d in same) and not any(_is_alike(one, d) for d in same):
            return True
    return False


def from_other_side(claim: str, passage: str) -> frozenset[tuple[str, str]]:
    """Words of a claim, each with the one by which the passage tells the same deed: "lent" and "borrowed"."""
    return frozenset(
        (one.form, other.form)
        for one in _named_there(claim, passage)
        for other in dealings(passage)
        if one.what == other.what
        and one.form != other.form
        and one.is_negated == other.is_negated
        and _is_alike(one, other)
    )


def _named_there(claim: str, passage: str) -> list[Deed]:
    """The deeds of a claim whose parties a passage names."""
    ours = dealings(claim)
    if not ours:
        return []
    there = passage.lower()
    return [d for d in ours if all(name in there for name in d.names)]


def _is_alike(one: Deed, other: Deed) -> bool:
    return bool(one.doer & other.doer and one.done_to & other.done_to)


def _is_turned(one: Deed, other: Deed) -> bool:
    return bool(one.doer & other.done_to and one.done_to & other.doer) and not one.doer & other.doer


def _is_one_occasion(claim: str, passage: str, deeds: tuple[Deed, Deed]) -> bool:
    """Whether nothing tells two occasions apart: the passage has all of the claim, and no figure of its own."""
    said, seen = reading(claim), reading(passage)
    told = {t.key for t in said.terms if t.weight >= WEIGHTY and t.form != deeds[0].form}
    return told <= {t.key for t in seen.terms} and not any(
        f[0].isdigit() for f in {w.form for w in seen.words} - {w.form for w in said.words}
    )


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
