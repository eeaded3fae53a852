"""Days and intervals against each other: does a date fall in a period, and which comes first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ceasefire_cli.model import When


def in_period(when: When | None, since: When | None, until: When | None) -> bool:
    """Whether any day of `when` lies from the first day of `since` to the last day of `until`.

    What has no date is in no period: a filter that let it pass would show a reader something undated as dated.
    """
    if since is None and until is None:
        return True
    if when is None:
        return False
    late_enough = since is None or since.begin is None or when.end is None or when.end > since.begin
    early_enough = until is None or until.end is None or when.begin is None or when.begin < until.end
    return late_enough and early_enough


def order(when: When | None) -> tuple[date, date]:
    """Sort key: first day, then last; open beginnings first, what has no date last."""
    if when is None:
        return (date.max, date.max)
    return (when.begin or date.min, when.end or date.max)


def has_run_out(when: When | None, as_of: date) -> bool:
    """Whether the whole of `when` lies before `as_of`."""
    return when is not None and when.end is not None and when.end <= as_of
