"""Messages for standard error: a place, what is wrong, what to do, and the line it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.render.as_plain import one_line
from ceasefire_cli.text.inert import inert

if TYPE_CHECKING:
    from ceasefire_cli.model import Diagnostic

EXCERPT = 160  # characters shown of a longer line, around the column at fault
_COLORS = {"error": "1;31", "warning": "1;33", "note": "1;36"}  # the 16 colours every terminal sets for its ground


def diagnostic_text(found: Diagnostic, *, color: bool = False) -> str:
    """`path:line:col: severity: message; hint`, the offending line and a caret under the column."""
    severity = f"\x1b[{_COLORS[found.severity]}m{found.severity}\x1b[0m" if color else found.severity
    hint = f"; {found.hint}" if found.hint else ""
    text = f"{one_line(str(found.place))}: {severity}: {one_line(found.message + hint)}\n"
    excerpt = inert(found.excerpt).rstrip().partition("\n")[0].replace("\t", " ")
    if not excerpt:
        return text
    column = min(max(found.place.column, 1), len(excerpt) + 1)
    skipped = max(column - EXCERPT // 2, 0) if len(excerpt) > EXCERPT else 0
    text += f"    {excerpt[skipped : skipped + EXCERPT]}\n"
    return text + (" " * (3 + column - skipped) + "^\n" if found.place.column else "")
