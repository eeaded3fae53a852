"""A whole text with spans set off: line numbers in the gutter, marks by colour or by brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.render.layout import Row, Run, hung, shown, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.views.blocks import Mark


def bracketed(text: str, marks: Sequence[Mark]) -> str:
    """The text with each mark as `[role: words]`, where there is no colour to tell."""
    words = shown(text)
    pieces: list[str] = []
    ends: list[int] = []
    at = 0
    for mark in sorted(marks, key=lambda m: (m.start, -m.end)):
        while ends and ends[-1] <= mark.start:
            end = ends.pop()
            pieces += (words[at:end], "]")
            at = end
        pieces += (words[at : mark.start], f"[{mark.role}: ")
        at = mark.start
        ends.append(mark.end)
    while ends:
        end = ends.pop()
        pieces += (words[at:end], "]")
        at = end
    return "".join([*pieces, words[at:]])


def numbered(runs: Sequence[Run], width: int, style: str) -> list[Row]:
    """The text with its line numbers in the margin, wrapped behind them."""
    lines = wrapped(runs, 0)
    digits = len(str(len(lines)))
    out: list[Row] = []
    for number, line in enumerate(lines, 1):
        out += hung(line, width, [Run(f"{number:>{digits}}  ", style)], [Run(" " * (digits + 2))])
    return out
