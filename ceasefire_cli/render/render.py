"""A view's sheet as text in the format asked for. Each format lives in its own module, imported when it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.render.formats import Format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ceasefire_cli.render.as_json import Spread
    from ceasefire_cli.render.look import Look
    from ceasefire_cli.views.blocks import Sheet


def render(sheet: Sheet, form: Format, look: Look, spread: Spread = map) -> Iterator[str]:
    """Chunks of text that end in a newline. Records and plain lines stream: one is read, one is written.

    `spread` makes JSON of each record, as `map` would.
    """
    match form:
        case Format.JSON:
            from ceasefire_cli.render.as_json import json_document

            return json_document(sheet, spread)
        case Format.JSONL:
            from ceasefire_cli.render.as_json import json_lines

            return json_lines(sheet, spread)
        case Format.CSV:
            from ceasefire_cli.render.as_csv import csv_rows

            return csv_rows(sheet)
        case Format.PLAIN:
            from ceasefire_cli.render.as_plain import plain_lines

            return plain_lines(sheet)
        case Format.MD:
            from ceasefire_cli.render.as_markdown import markdown

            return markdown(sheet)
        case Format.TEXT:
            from ceasefire_cli.render.as_text import text

            return text(sheet, look)
