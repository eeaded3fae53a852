"""One record a line, `path:line:col: text`, for grep and editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.text.inert import inert

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ceasefire_cli.views.blocks import Sheet


def plain_lines(sheet: Sheet) -> Iterator[str]:
    """A line a record, without a place where it has none; line breaks and tabs in a text become one space."""
    for line in sheet.plain:
        place = ":".join(str(part) for part in (line.path, line.line, line.column) if part) if line.path else ""
        yield (f"{one_line(place)}: " if place else "") + one_line(line.text) + "\n"


def one_line(text: str) -> str:
    """The text on one line, with nothing a terminal obeys."""
    if text.isprintable():
        return text
    return inert(" ".join(filter(None, map(str.strip, text.splitlines()))).replace("\t", " "))
