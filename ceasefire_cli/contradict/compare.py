"""Do two statements clash? (first working version)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.link.polarity import reading
from ceasefire_cli.model import Span, Verdict

if TYPE_CHECKING:
    from datetime import date


def compare(a: str, b: str, *, a_date: date | None = None, b_date: date | None = None, a_actor: str = "", b_actor: str = "") -> Verdict:
    """Whether the two clash, how and why."""
    left, right = reading(a), reading(b)
    best = Verdict("compatible", 0.0, "", "nothing in them clashes")
    for one, other in ((left, right), (right, left)):
        positive = {t.key for t in other.terms} 
        for negation in one.negations:
            if other.negations:
                continue
            total = sum(one.terms[i].weight for i in negation.terms)
            hit = sum(one.terms[i].weight for i in negation.terms if one.terms[i].key in positive)
            score = hit / total if total else 0.0
            if score > best.score:
                best = Verdict("contradiction" if score > 0.7 else "compatible", score, negation.kind, "…", negation.words)
    return best
