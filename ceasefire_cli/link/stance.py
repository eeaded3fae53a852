"""Whether a passage supports a claim, disputes it or only mentions its matter, and the words that decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.clash import THRESHOLD, can_clash, clash
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.model import Span, Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.link.polarity import Reading
    from ceasefire_cli.model import Match


class StanceVerdict(NamedTuple):
    """A stance, its reason in a line, and the negators or words of denial that decide (offsets into the article)."""

    stance: Stance
    why: str
    negation: tuple[Span, ...] = ()


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
    speaks of a condition. Else it supports it: that it bears on the claim at all is the score's business.
    """
    if not can_clash(claim, passage):
        return _asked(passage, matches, offset) or _PLAIN
    said, seen = reading(claim), reading(passage)
    found = clash(said, seen)
    if found is not None and found.score >= THRESHOLD:
        marks = tuple(Span(s.start + offset, s.end + offset) for s in found.b_marks)
        return StanceVerdict("disputes", f"{found.kind}: {found.why}", marks)
    asked = _asked(passage, matches, offset)
    if asked:
        return asked
    if seen.negations and not said.negations:
        return StanceVerdict("supports", "what it negates is not what the claim says")
    if said.negations and seen.negations:
        return StanceVerdict("supports", "negates as the claim does")
    return StanceVerdict("supports", "nothing in it is against the claim")


def _asked(passage: str, matches: Sequence[Match], offset: int) -> StanceVerdict | None:
    """Mentions, where what matches stands in a question or a condition."""
    if "?" not in passage and " if " not in passage and not passage.startswith(("If ", "Whether ", "Unless ")):
        return None
    seen: Reading = reading(passage)
    weight = _weights(seen, matches, offset)
    total = sum(weight)
    if total and sum(weight[i] for i in seen.unreal) > 0.6 * total:
        return StanceVerdict("mentions", "asks or supposes, does not say so")
    return None


def _weights(seen: Reading, matches: Sequence[Match], offset: int) -> list[float]:
    """What each term of the passage weighs: its matches' weight, or where there are none, each word the same."""
    if not matches:
        return [t.weight for t in seen.terms]
    by_start: dict[int, float] = {}
    for m in matches:
        by_start[m.start - offset] = max(m.weight, by_start.get(m.start - offset, 0.0))
    return [by_start.get(t.start, 0.0) for t in seen.terms]
