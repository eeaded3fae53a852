"""Whether a passage supports a claim, disputes it or only mentions its matter, and the words that decide."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.clash import THRESHOLD, can_clash, clash
from ceasefire_cli.link.corrected import affirmed, corrections, is_whole, may_correct, put_right
from ceasefire_cli.link.doubt import doubt, is_unreal
from ceasefire_cli.link.parties import changed_places, denies_reverse, elsewhere
from ceasefire_cli.link.partly import of_less
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.link.tocome import only_to_come
from ceasefire_cli.link.undoing import can_undo
from ceasefire_cli.link.undone import undone
from ceasefire_cli.model import Span, Stance
from ceasefire_cli.vocab.negation import WISHES
from ceasefire_cli.vocab.undoing import DEMANDS, LOOKS_AHEAD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.link.corrected import Correction
    from ceasefire_cli.link.polarity import Reading
    from ceasefire_cli.model import Match


class StanceVerdict(NamedTuple):
    """A stance, its reason in a line, and the negators or words of denial that decide (offsets into the article)."""

    stance: Stance
    why: str
    negation: tuple[Span, ...] = ()


# What may make a passage a question, a supposition or a doubt: the quick test before it is read.
_MARKED = re.compile(
    r"\?|\b(?:if|whether|unless|could|might|may|would|should|no longer|far from|rather|instead|against|short of"
    r"|close to|near to|(?:brink|cusp|verge|reach|sight) of"
    r"|anything but|nothing like|plans?|hop(?:es?|ed|ing)|want\w*|fail(?:s|ed)|yet|early|unlikely|prevent\w*|avoid\w*"
    r"|avert\w*|ask(?:s|ed)?|urg(?:es?|ed)|will|won't|shall|can|must|accused|suspected"
    rf"|{'|'.join(sorted(WISHES | LOOKS_AHEAD | DEMANDS))})\b|\d",
    re.IGNORECASE,
)
_PLAIN = StanceVerdict("supports", "no negation, denial or opposite word between them")


def stance(
    claim: str,
    passage: str,
    *,
    matches: Sequence[Match] = (),
    offset: int = 0,
    score: float = 1.0,  # noqa: ARG001 - how well they match is known to the caller, and says nothing of the stance
) -> StanceVerdict:
    """How a passage that matches a claim stands to it; `offset` is where the passage begins in its article.

    A passage disputes the claim where the two clash (see `link.clash`). It only mentions its matter where it asks, or
    speaks of a condition or a mere possibility, or where there is reason to doubt (see `link.doubt`). Else it supports
    it: that it bears on the claim at all is the score's business. What it puts right ("in Faro, not Porto") it says
    of the right one only.
    """
    if may_correct(passage) and (found := corrections(passage)):
        return _put_right(claim, passage, found, matches, offset)
    return _stance(claim, passage, matches, offset)


def _put_right(
    claim: str, passage: str, found: Sequence[Correction], matches: Sequence[Match], offset: int
) -> StanceVerdict:
    """The stance of a passage that denies one thing in favour of another of its kind."""
    claim = affirmed(claim, corrections(claim))
    rest = affirmed(passage, found)
    one = put_right(claim, found, rest)
    if one is None:
        return _stance(claim, rest, matches, offset)
    of_right = _stance(one.claim, rest, matches, offset).stance
    why = f"“{one.by.affirmed}”, not “{one.by.denied}”"
    if of_right == "supports" and is_whole(reading(one.claim), reading(rest), {m.word for m in matches}):
        return StanceVerdict("disputes", why, (Span(one.by.cue.start + offset, one.by.cue.end + offset),))
    agrees = of_right == "disputes" and bool(reading(claim).negations)
    return StanceVerdict("supports" if agrees else "mentions", why)


def _stance(claim: str, passage: str, matches: Sequence[Match], offset: int) -> StanceVerdict:
    if not _MARKED.search(passage) and not can_clash(claim, passage) and not can_undo(passage):
        return _of_others(claim, passage) or _PLAIN
    said, seen = reading(claim), reading(passage)
    found = clash(said, seen)
    met = {(m.word, m.start - offset) for m in matches}
    undoes = undone(said, seen, met)
    if undoes and (undoes.claimed or undoes.doubly):
        # Two that undo each other: "no one believes it is safe", where the claim says that it is not.
        agrees = undoes.sure and undoes.claimed and not undoes.doubly
        return StanceVerdict("supports" if agrees else "mentions", f"negated twice: {undoes.why}")
    if found is not None and found.kind == "negated" and denies_reverse(claim, passage):
        return StanceVerdict("mentions", f"the other way round: {found.why}")
    if found is not None and found.score >= THRESHOLD:
        marks = tuple(Span(s.start + offset, s.end + offset) for s in found.b_marks)
        return StanceVerdict("disputes", f"{found.kind}: {found.why}", marks)
    if undoes and undoes.sure:
        cue = Span(undoes.cue.start + offset, undoes.cue.end + offset)
        return StanceVerdict("disputes", undoes.why, (cue,))
    others = _of_others(claim, passage)
    if others and others.stance == "disputes":
        return others
    weights = _weights(seen, matches, offset)
    if is_unreal(said, seen, weights):
        return StanceVerdict("mentions", "asks or supposes, does not say so")
    unsure = undoes.why if undoes else doubt(said, seen, weights, found) or only_to_come(said, seen, met)
    if unsure:
        return StanceVerdict("mentions", unsure)
    if others:
        return others
    if seen.negations and not said.negations:
        return StanceVerdict("supports", "what it negates is not what the claim says")
    if said.negations and seen.negations:
        return StanceVerdict("supports", "negates as the claim does")
    return StanceVerdict("supports", "nothing in it is against the claim")


def _of_others(claim: str, passage: str) -> StanceVerdict | None:
    """The stance of a passage that has a claim's names in each other's places, or speaks of a part only."""
    sure, why = changed_places(claim, passage)
    if sure and "?" not in passage:
        return StanceVerdict("disputes", why)
    why = why or elsewhere(claim, passage) or of_less(claim, passage)
    return StanceVerdict("mentions", why) if why else None


def _weights(seen: Reading, matches: Sequence[Match], offset: int) -> list[float]:
    """What each term of the passage weighs: its matches' weight, or where there are none, each word the same."""
    if not matches:
        return [t.weight for t in seen.terms]
    by_start: dict[int, float] = {}
    for m in matches:
        by_start[m.start - offset] = max(m.weight, by_start.get(m.start - offset, 0.0))
    return [by_start.get(t.start, 0.0) for t in seen.terms]
