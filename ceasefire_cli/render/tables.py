"""Tables on a grid of cells: columns keep their text whole where there is room, and become short records where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.render.layout import Row, Run, beside, cells, hung, padded, row_cells, shown, wrapped

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
                    text = shown("".join(part.text for part in parts))
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
        firsts = [row_cells(row[0]) for row in rows if not columns[0].grow]
        first = max((size for size in firsts if size <= WIDEST_FIRST), default=0)
        return [line for row in rows for line in record_rows(columns, row, width, style, first)]
    out: list[Row] = []
    if any(column.name for column in columns):
        header = [[Run(shown(column.name), style("column"))] for column in columns]
        out += _side_by_side(columns, header, widths)
    for row in rows:
        out += _side_by_side(columns, row, widths)
    return out


def _side_by_side(columns: Sequence[Column], row: Sequence[Row], widths: Sequence[int]) -> list[Row]:
    blocks = [wrapped(runs, width) for runs, width in zip(row, widths, strict=True)]
    return beside(blocks, widths, [Run(" " * GAP)], [column.align == "right" for column in columns])


def record_rows(columns: Sequence[Column], row: Sequence[Row], width: int, style: Styles, first: int) -> list[Row]:
    """A row where columns have no room: beside its first cell (`first` cells wide) what grows, below that the rest."""
    head: Row = []
    body: list[Row] = []
    rest: Row = []
    for at, (column, runs) in enumerate(zip(columns, row, strict=True)):
        text = "".join(run.text for run in runs).strip()
        if text in ("", NOTHING):
            continue
        if column.grow:
            body.append(runs)
        elif at == 0:
            head = runs
        else:
            name = [Run(f"{shown(column.name).lower()} ", style("muted"))] if text.isdigit() else []
            rest += [*([Run(f" {NOTHING} ", style("muted"))] if rest else []), *name, *runs]
    margin = [Run(" " * (first + GAP if first else STEP))]
    body += [rest] if rest else []
    out: list[Row] = []
    if row_cells(head) > first:
        out += hung(head, width, [], margin)
        head = []
    elif not head and body and not first:  # nothing stands before what grows: it hangs out itself
        out += hung(body.pop(0), width, [], margin)
    for number, runs in enumerate(body):
        out += hung(runs, width, margin if number or not head else padded(head, first + GAP), margin)
    return out or ([head] if head else [])
