"""Do two statements clash, how, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.contradict.align import alignment
from ceasefire_cli.contradict.denial import denials
from ceasefire_cli.contradict.contrast import contrasts
from ceasefire_cli.contradict.figures import figures
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.model import Verdict

if TYPE_CHECKING:
    from datetime import date

THRESHOLD = 0.5


def compare(
    a: str,
    b: str,
    *,
    a_date: date | None = None,
    b_date: date | None = None,
    a_actor: str = "",
    b_actor: str = "",
) -> Verdict:
    """Whether the two clash, with the kind, the words that clash, and a score of 0-1 (a clash from .5 on)."""
    pair = alignment(reading(a), reading(b))
    found = [*denials(pair), *contrasts(pair), *figures(pair)]
    if not found:
        return Verdict("compatible", 0.0, "", "nothing in them clashes")
    best = max(found, key=lambda f: (f.score, f.kind))
    score = round(best.score, 3)
    if score < THRESHOLD:
        return Verdict("compatible", score, "", f"too little in common: {best.why}")
    changed = bool(a_actor) and a_actor == b_actor and a_date is not None and b_date is not None and a_date != b_date
    return Verdict("contradiction", score, "changed" if changed else best.kind, best.why, best.a_marks, best.b_marks)
