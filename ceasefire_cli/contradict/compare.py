"""Do two statements clash, how, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.link.clash import THRESHOLD, clash
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.model import Verdict

if TYPE_CHECKING:
    from datetime import date


def compare(
    a: str,
    b: str,
    *,
    a_date: date | None = None,
    b_date: date | None = None,
    a_actor: str = "",
    b_actor: str = "",
) -> Verdict:
    """Whether the two clash: label, kind, the words that clash (offsets into each text), a score of 0-1.

    A clash scores .5 or more. The same actor on a later day has `changed`; figures of different days are superseded,
    not contradicted, where the days are known.
    """
    found = clash(reading(a), reading(b))
    if found is None:
        return Verdict("compatible", 0.0, "", "no clash found")
    score = round(found.score, 3)
    if score < THRESHOLD:
        return Verdict("compatible", score, "", f"too little in common: {found.why}")
    later = a_date is not None and b_date is not None and a_date != b_date
    if later and bool(a_actor) and a_actor == b_actor:
        return Verdict("contradiction", score, "changed", found.why, found.a_marks, found.b_marks)
    if later and found.kind == "figures":
        return Verdict("compatible", round(score / 2, 3), "", f"figures of different days: {found.why}")
    return Verdict("contradiction", score, found.kind, found.why, found.a_marks, found.b_marks)
