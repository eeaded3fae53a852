"""Dates as people write them in claims.yaml: the part of ISO 8601 / EDTF a news tracker needs, as days.

A day `2025-04-17`, a month `2025-04`, a year `2025`, a season `2025-21` (21 spring to 24 winter), each with an
optional `?` (uncertain), `~` (approximate) or `%` (both); an interval of two of them, `2025-03-18/2025-04-17`, both
ends included; an open end as `..` or nothing. A time of day after `T` is accepted and left out of the days.
Source: Extended Date/Time Format specification (Library of Congress, 2019), levels 0 and 1, without unspecified
digits, negative and longer years. EDTF does not say which months a season has: here the northern, meteorological ones,
winter reaching into the next year.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.text.edtf_days import LONGEST, SEASONS, plain_when

if TYPE_CHECKING:
    from ceasefire_cli.model import When


class DateError(ValueError):
    """A text that is no date: `found` says what is wrong, `remedy` what to write instead."""

    def __init__(self, found: str, remedy: str) -> None:
        super().__init__(f"{found}; {remedy}")
        self.found = found
        self.remedy = remedy


def parse_when(text: str, *, year: int | None = None) -> When:
    """The days a date covers; `text` is kept as written, without the space around it.

    `year` is only a help for the remedy, where a date is written without one. Raises DateError.
    """
    written = text.strip()
    try:
        return plain_when(written)
    except ValueError as error:
        raise _explained(written, str(error), year) from None


def show_when(when: When) -> str:
    """A date for people: `2025-04-17`, `about 2025-04`, `summer 2025?`, `2025-03-18 to 2025-04-17`, `from 2025`."""
    first, slash, second = when.text.partition("/")
    if not slash:
        return _show_point(when.text)
    if first in {"", ".."}:
        return f"until {_show_point(second)}"
    if second in {"", ".."}:
        return f"from {_show_point(first)}"
    return f"{_show_point(first)} to {_show_point(second)}"


def overlaps(a: When, b: When) -> bool:
    """Whether the two share a day; an open end has no limit."""
    return (a.begin is None or b.end is None or a.begin < b.end) and (
        b.begin is None or a.end is None or b.begin < a.end
    )


def _show_point(text: str) -> str:
    body, mark = (text[:-1], text[-1]) if text[-1:] in {"~", "?", "%"} else (text, "")
    body = body.partition("T")[0]
    if len(body) == 7 and body[5:].isdigit() and int(body[5:]) in SEASONS:
        body = f"{SEASONS[int(body[5:])][0]} {body[:4]}"
    return ("about " if mark in {"~", "%"} else "") + body + ("?" if mark in {"?", "%"} else "")


def _explained(written: str, error: str, year: int | None) -> DateError:
    from ceasefire_cli.text.edtf_remedy import remedy  # noqa: PLC0415  a right file never needs it
    from ceasefire_cli.text.inert import inert  # noqa: PLC0415

    shown = inert(written if len(written) <= 60 else written[:59] + "…")
    found = f"date '{shown}' not understood" + (f": {error}" if error else "")
    return DateError(found if written else "a date is missing here", remedy(written[:LONGEST], year))
