"""Styled text on a grid of cells: measured, wrapped, set side by side and painted, with nothing lost on the way.

A run is a stretch of text with a style (the numbers of an SGR sequence, "" for none) and a link ("" for none). rich
does all this too, but its console costs 20 ms to import, draws links with random ids and cuts what does not fit.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.text.inert import inert

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Run(NamedTuple):
    """Text in one style; `style` is "1;31", `link` a URL."""

    text: str
    style: str = ""
    link: str = ""


Row = list[Run]

_NARROW = re.compile(
    r"[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fc]*"
)
_SOFT = re.compile(r".*[-/\\_;?&=—–…]", re.DOTALL)  # a word longer than the line breaks after one of these


def shown(text: str) -> str:
    """Article text as it may stand on a terminal: nothing it obeys, and no tabs; as long as before."""
    return inert(text).replace("\t", " ")


def is_narrow(text: str) -> bool:
    """Whether each character surely takes one cell."""
    return text.isascii() or _NARROW.fullmatch(text) is not None


def cells(text: str) -> int:
    """How many cells a text without line breaks takes on a terminal."""
    if is_narrow(text):
        return len(text)
    from rich.cells import get_character_cell_size

    return sum(map(get_character_cell_size, text))


def row_cells(row: Iterable[Run]) -> int:
    return cells("".join(run.text for run in row))


def wrapped(runs: Sequence[Run], width: int) -> list[Row]:
    """The runs as lines of at most `width` cells (0: as many as it takes), broken at blanks where there are any."""
    text = "".join(run.text for run in runs)
    return sliced(runs, line_spans(text, width))


def line_spans(text: str, width: int) -> list[tuple[int, int]]:
    """Where each line begins and ends: at line breaks, and wherever a line would be too wide."""
    spans: list[tuple[int, int]] = []
    start = 0
    while True:
        stop = text.find("\n", start)
        end = len(text) if stop < 0 else stop
        if width <= 0 or (end - start) * 2 <= width:
            spans.append((start, end))
        else:
            _break(text, start, end, width, spans)
        if stop < 0:
            return spans
        start = stop + 1


def _break(text: str, start: int, end: int, width: int, spans: list[tuple[int, int]]) -> None:
    narrow = is_narrow(text[start:end])
    while True:
        limit = min(end, start + width) if narrow else _reach(text, start, end, width)
        if limit == end:
            spans.append((start, end))
            return
        cut = text.rfind(" ", start, limit + 1)
        if cut <= start or text[start:cut].isspace():
            soft = _SOFT.match(text, start, limit)
            cut = soft.end() if soft and soft.end() - start > width // 3 else limit
        stop = cut
        while stop > start and text[stop - 1] == " ":
            stop -= 1
        spans.append((start, stop))
        start = cut
        while start < end and text[start] == " ":
            start += 1
        if start == end:
            return


def _reach(text: str, start: int, end: int, width: int) -> int:
    """How far the text fits in `width` cells; at least one character, and never between a sign and its accent."""
    from rich.cells import get_character_cell_size

    at = start
    room = width
    while at < end:
        room -= get_character_cell_size(text[at])
        if room < 0 and at > start:
            return at
        at += 1
    return end


def sliced(runs: Sequence[Run], spans: Iterable[tuple[int, int]]) -> list[Row]:
    """The runs cut at spans of their joined text, spans in order."""
    rows: list[Row] = []
    number, before = 0, 0  # the run at hand, and the length of those before it
    for start, end in spans:
        row: Row = []
        while number < len(runs) and before + len(runs[number].text) <= start:
            before += len(runs[number].text)
            number += 1
        at, offset = number, before
        while at < len(runs) and offset < end:
            text, style, link = runs[at]
            piece = text[max(0, start - offset) : end - offset]
            if piece:
                row.append(Run(piece, style, link))
            offset += len(text)
            at += 1
        rows.append(row)
    return rows


def hung(runs: Sequence[Run], width: int, first: Row, rest: Row) -> list[Row]:
    """The runs wrapped behind a margin: `first` before the first line, `rest` before the others (as wide)."""
    room = max(width - row_cells(rest), 1) if width > 0 else 0
    rows = wrapped(runs, room)
    return [(rest if number else first) + row for number, row in enumerate(rows)]


def padded(row: Row, width: int, *, right: bool = False) -> Row:
    """The row filled up with blanks to `width` cells."""
    gap = Run(" " * max(width - row_cells(row), 0))
    return [gap, *row] if right else [*row, gap]


def beside(
    columns: Sequence[Sequence[Row]], widths: Sequence[int], between: Row, right: Sequence[bool] = ()
) -> list[Row]:
    """Blocks of lines next to each other, each as wide as its number says; those `right` says against the right."""
    height = max(map(len, columns), default=0)
    out: list[Row] = []
    for number in range(height):
        row: Row = []
        for at, (lines, width) in enumerate(zip(columns, widths, strict=True)):
            if at:
                row += between
            row += padded(lines[number] if number < len(lines) else [], width, right=bool(right) and right[at])
        out.append(row)
    return out


def painted(rows: Iterable[Row], *, color: bool) -> str:
    """The rows as text, a newline after each, no blanks at their ends; without colour no escape code at all."""
    out: list[str] = []
    for row in rows:
        last = len(row)
        while last and not row[last - 1].text.strip(" "):
            last -= 1
        for number in range(last):
            text, style, link = row[number]
            if number == last - 1:
                text = text.rstrip(" ")
            if color and style:
                text = f"\x1b[{style}m{text}\x1b[0m"
            if color and link:
                text = f"\x1b]8;;{link}\x1b\\{text}\x1b]8;;\x1b\\"
            out.append(text)
        out.append("\n")
    return "".join(out)
