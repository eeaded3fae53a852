"""Tables on a grid of cells: columns keep their text whole where there is room, and become short records where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.render.layout import Row, Run, cells, hung, padded, row_cells, wrapped
from ceasefire_cli.text.inert import inert

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ceasefire_cli.render.styles import Styles
    from ceasefire_cli.views.blocks import Column, Table

GAP = 2
LEAST = 24  # cells a growing column needs to be read down
STEP = 2
WIDEST_FIRST = 16  # cells of a first column beside which the others can still stand
NOTHING = "·"  # what views print for a zero


class TableWidths:
    """The cells each column would like, the same for all tables of a sheet that have the same columns."""

    def __init__(self, wanted: dict[tuple[Column, ...], list[int]]) -> None:
        self._wanted = wanted

    @classmethod
    def of(cls, tables: Iterable[Table]) -> TableWidths:
        wanted: dict[tuple[Column, ...], list[int]] = {}
        for table in tables:
            widths = wanted.setdefault(table.columns, [cells(column.name) for column in table.columns])
            for row in table.rows:
                for at, parts in enumerate(row):
                    text = inert("".join(part.text for part in parts))
                    widths[at] = max(widths[at], *map(cells, text.split("\n")))
        return cls(wanted)

    def fitted(self, columns: tuple[Column, ...], width: int) -> list[int]:
        """The cells each column gets in a line of `width` (0: no bound); [] if they cannot stand side by side."""
        wanted = self._wanted[columns]
        room = width - GAP * (len(columns) - 1)
        if width <= 0 or sum(wanted) <= room:
            return wanted
        growing = [at for at, column in enumerate(columns) if column.grow]
        room -= sum(wanted[at] for at, column in enumerate(columns) if not column.grow)
        if not growing or room < LEAST * len(growing):
            return []
        fitted = list(wanted)
        for number, at in enumerate(sorted(growing, key=lambda at: wanted[at])):
            fitted[at] = min(wanted[at], room // (len(growing) - number))
            room -= fitted[at]
        return fitted


def table_rows(
    columns: Sequence[Column], rows: Sequence[Sequence[Row]], widths: Sequence[int], width: int, style: Styles
) -> list[Row]:
    """The header (if the columns have names) and the rows; without `widths` each row as a record of a few lines."""
    if not widths:
        return [line for row in rows for line in record_rows(columns, row, width, style)]
    out: list[Row] = []
    if any(column.name for column in columns):
        header = [[Run(inert(column.name), style("column"))] for column in columns]
        out += _side_by_side(columns, header, widths)
    for row in rows:
        out += _side_by_side(columns, row, widths)
    return out


def _side_by_side(columns: Sequence[Column], row: Sequence[Row], widths: Sequence[int]) -> list[Row]:
    wrapped_cells = [wrapped(runs, width) for runs, width in zip(row, widths, strict=True)]
    out: list[Row] = []
    for number in range(max(map(len, wrapped_cells), default=0)):
        line: Row = []
        for at, lines in enumerate(wrapped_cells):
            if at:
                line.append(Run(" " * GAP))
            line += padded(lines[number] if number < len(lines) else [], widths[at], right=columns[at].align == "right")
        out.append(line)
    return out


def record_rows(columns: Sequence[Column], row: Sequence[Row], width: int, style: Styles) -> list[Row]:
    """A row where columns have no room: its first column, what grows beside it, all the rest on a line below."""
    first: Row = []
    body: list[Row] = []
    rest: Row = []
    for at, (column, runs) in enumerate(zip(columns, row, strict=True)):
        text = "".join(run.text for run in runs).strip()
        if text in ("", NOTHING):
            continue
        if column.grow:
            body.append(runs)
        elif at == 0 and cells(text) <= WIDEST_FIRST:
            first = [*runs, Run(" " * GAP)]
        else:
            name = [Run(f"{inert(column.name).lower()} ", style("muted"))] if text.isdigit() else []
            rest += [*([Run(f" {NOTHING} ", style("muted"))] if rest else []), *name, *runs]
    margin = [Run(" " * (row_cells(first) or STEP))]
    out = hung(body[0], width, first, margin) if body else [first] if first else []
    for runs in [*body[1:], *([rest] if rest else [])]:
        out += hung(runs, width, margin, margin)
    return out
