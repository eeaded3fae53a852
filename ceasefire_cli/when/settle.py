"""The one date a passage's time expressions settle on, to date a claim that has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Timex


def best_event(timexes: Sequence[Timex]) -> Timex | None:
    """The most precise resolved date of a passage; None where there is none or several disagree.

    A date written out beats one counted from publication or from the text; of the same standing, the shorter
    stretch of days wins. Two of the same standing and length that name different days settle nothing.
    """
    dated = [t for t in timexes if t.type in {"DATE", "TIME"} and t.begin is not None and t.end_day is not None]
    if not dated:
        return None
    best = min(_standing(t) for t in dated)
    first, *rest = [t for t in dated if _standing(t) == best]
    return first if all((t.begin, t.end_day) == (first.begin, first.end_day) for t in rest) else None


def _standing(t: Timex) -> tuple[int, int]:
    days = (t.end_day - t.begin).days if t.begin and t.end_day else 0
    return (days, 0 if t.basis == "absolute" else 1)
