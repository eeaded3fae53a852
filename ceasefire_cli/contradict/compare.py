"""Do two statements clash, how, and why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.link.clash import THRESHOLD, clash
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.model import Verdict

if TYPE_CHECKING:
    from datetime import date

# What is denied from then on, and so takes for granted that it was so: "will not raise it again", "not open any more".
_NO_MORE = re.compile(
    r"(?i)\b(?:not|never|no|nobody|nothing|cannot|\w+n['’]t)\b[^.;:]*\b(?:(again)|any ?more|any longer)\b"
)


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
    not contradicted, where the days are known, and so is what was so before it was said to be so no more.
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
    if a_date is not None and b_date is not None and found.kind == "negated":
        for denial, other, day, other_day in ((a, b, a_date, b_date), (b, a, b_date, a_date)):
            if _is_over(denial, other, day, other_day):
                return Verdict("compatible", round(score / 2, 3), "", f"it was so until then: {found.why}")
    return Verdict("contradiction", score, found.kind, found.why, found.a_marks, found.b_marks)


def _is_over(denial: str, other: str, day: date, other_day: date) -> bool:
    """Whether a denial is of what comes after the other: "not … again" up to that very day, "not … any more" before."""
    no_more = _NO_MORE.search(denial)
    if no_more is None or _NO_MORE.search(other):
        return False
    return other_day < day or (other_day == day and no_more[1] is not None)
