"""Records as CSV (RFC 4180), safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

from ceasefire_cli.text.inert import inert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ceasefire_cli.views.blocks import Record, Sheet

# A cell that begins so is a formula to a spreadsheet (OWASP, "CSV Injection"), full-width signs too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class _Tape:
    """A file for csv.writer that hands each row back."""

    def write(self, row: str) -> str:
        return row


def csv_rows(sheet: Sheet) -> Iterator[str]:
    """A header of dotted paths, then a row a record, or a row an item of `sheet.explode` (one with gaps if none)."""
    write = csv.writer(_Tape()).writerow
    paths = [column.split(".") for column in sheet.columns]
    yield _row(write, sheet.columns)
    for record in sheet.records:
        for part in _exploded(record, sheet.explode):
            yield _row(write, [cell(_at(part, path)) for path in paths])


def _row(write: Any, cells: Iterable[str]) -> str:
    line: str = write(cells)
    return line


def _exploded(record: Record, name: str) -> Iterator[Mapping[str, Any]]:
    if not name:
        yield record
        return
    items: Iterable[Any] = record.get(name) or ({},)
    for item in items:
        yield {**record, name: item}


def _at(value: Any, path: list[str]) -> Any:
    for step in path:
        if not hasattr(value, "get"):
            return None
        value = value.get(step)
    return value


def cell(value: Any) -> str:
    """A value as a cell: null is empty, lists are joined with "; ", text that a spreadsheet would run gets a `'`."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        value = "; ".join(_item(item) for item in value)
    elif not isinstance(value, str):
        value = json.dumps(value, ensure_ascii=False)
    text = inert(value.replace("\r\n", "\n"))
    return "'" + text if value.lstrip(" ").startswith(_FORMULA) else text


def _item(item: Any) -> str:
    return item if isinstance(item, str) else json.dumps(item, ensure_ascii=False)
