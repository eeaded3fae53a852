"""Tables on a grid of cells: columns keep their text whole where there is room, and become short records where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.render.layout import Row, Run, beside, cells, hung, padded, row_cells, shown, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ceasefire_cli.render.styles import Styles
    from ceasefire_cli.views.blocks import Column, Table

GAP = 2
LEAST = 32  # cells a growing column needs to be read down
WRAPPED_FROM = 20  # cells from which a column that does not grow is wrapped too, if it must
STEP = 2
WIDEST_FIRST = 16  # cells of a first column beside which the others can still stand
NOTHING = "·"  # what views print for a zero


class TableWidths:
    """The cells each column would like and needs, the same for all tables of a sheet that have the same columns."""

    def __init__(self, tables: Iterable[Table]) -> None:
        self._wanted: dict[tuple[Column, ...], list[int]] = {}
        self._needed: dict[tuple[Column, ...], list[int]] = {}
        self._first: dict[tuple[Column, ...], int] = {}
        for table in tables:
            names = [cells(column.name) for column in table.columns]
            wanted = self._wanted.setdefault(table.columns, names)
            needed = self._needed.setdefault(table.columns, list(names))
            for row in table.rows:
                texts = [shown("".join(part.text for part in parts)) for parts in row]
                widths = [max(map(cells, text.split("\n"))) for text in texts]
                wanted[:] = map(max, wanted, widths)
                needed[:] = (
                    max(need, _least(text, width)) for need, text, width in zip(needed, texts, widths, strict=True)
                )
                if widths and not table.columns[0].grow and self.first(table.columns) < widths[0] <= WIDEST_FIRST:
                    self._first[table.columns] = widths[0]

    def first(self, columns: tuple[Column, ...]) -> int:
        """The cells of the first column where rows are drawn as records, 0 if nothing stands beside it."""
        return self._first.get(columns, 0)

    def fitted(self, columns: tuple[Column, ...], width: int) -> list[int]:
        """The cells each column gets in a line of `width` (0: no bound); [] if they cannot stand side by side."""
        wanted = self._wanted[columns]
        room = width - GAP * (len(columns) - 1)
        if width <= 0 or sum(wanted) <= room:
            return wanted
        growing = [at for at, column in enumerate(columns) if column.grow]
        fitted = list(wanted)
        for at, needed in enumerate(self._needed[columns]):
            if not columns[at].grow and columns[at].align == "left":
                fitted[at] = needed  # names and dates may go on below, between words
        room -= sum(fitted[at] for at, column in enumerate(columns) if not column.grow)
        if not growing or room < LEAST * len(growing):
            return []
        for number, at in enumerate(sorted(growing, key=lambda at: wanted[at])):
            fitted[at] = min(wanted[at], room // (len(growing) - number))
            room -= fitted[at]
        for at, column in enumerate(columns):
            more = min(wanted[at] - fitted[at], room) if not column.grow else 0
            fitted[at] += more
            room -= more
        return fitted


def _least(text: str, width: int) -> int:
    """The cells a text needs that is `width` wide and may be wrapped at blanks."""
    return width if width <= WRAPPED_FROM else max(WRAPPED_FROM, *map(cells, text.split()))


def table_rows(
    table: Table, rows: Sequence[Sequence[Row]], widths: TableWidths, width: int, style: Styles, *, header: bool = True
) -> list[Row]:
    """The header (if the columns have names) and the rows; each row as a record of a few lines where there is no room.

    `rows` are the table's cells as styled runs, `width` the cells of a line (0: no bound).
    """
    columns = table.columns
    fitted = widths.fitted(columns, width)
    if not fitted:
        return [line for row in rows for line in record_rows(columns, row, width, style, widths.first(columns))]
    out: list[Row] = []
    if header and any(column.name for column in columns):
        names = [[Run(shown(column.name), style("column"))] for column in columns]
        out += _side_by_side(columns, names, fitted)
    for row in rows:
        out += _side_by_side(columns, row, fitted)
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
