"""Records as JSON and JSON Lines, safe to print on a terminal."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ceasefire_cli.views.blocks import Record, Sheet

    Spread = Callable[[Callable[[Any], str], Any], Iterable[str]]  # as `map` does it, or several processes

# What json leaves as it is although a terminal or a reader's eye would obey it, and what UTF-8 cannot write. In JSON
# these stand inside strings only, so an escape changes nothing for a parser.
_UNSAFE = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False)  # records hold no record


def json_document(sheet: Sheet, spread: Spread = map) -> Iterator[str]:
    """One object, `{"version": 1, "<name>": [...]}`, with one record a line; `spread` does some work on each."""
    head = f'{{"version": 1, {_ENCODER.encode(sheet.name)}: ['
    mark = "\n"
    for line in spread(encoded, sheet.records):
        yield f"{head}{mark}"
        yield line
        head, mark = "", ",\n"
    yield f"{head}]}}\n" if head else "\n]}\n"


def json_lines(sheet: Sheet, spread: Spread = map) -> Iterator[str]:
    """One record a line; `spread` does some work on each."""
    for line in spread(encoded, sheet.records):
        yield line + "\n"


def encoded(record: Record) -> str:
    """One line of JSON: non-ASCII letters as they are, what is unsafe to show as an escape."""
    line = _ENCODER.encode(record)
    return line if line.isprintable() else _UNSAFE.sub(_escape, line)


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code > 0xFFFF:
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"
