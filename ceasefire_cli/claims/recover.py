"""Going on after a syntax error: the value or the entry it stands in is masked, so that the rest can be checked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ceasefire_cli.claims.source import Source

_ITEM = re.compile(r" *-(?= |$)")
_TOP = re.compile(r"[^\s#-][^:]*:(?P<value>[ ]+[^\s#].*)?")
_ID = re.compile(r"[ ]*(?:- +)?(?:[{] *)?id:[ ]+[\"']?([^\s\"',}]+)")
_BLANKED = re.compile(r"[^\r\n]")


_VALUE = re.compile(r"[ ]*(?:- +)*[\w-]{1,40}:[ ]+(?=[^\s#])")


class Rest(NamedTuple):
    """A text without its fault, every offset as before.

    Either the value at `masked` is crossed out (x for each character), or (`masked` is -1) a whole entry is blank and
    `lost` is the id it gave, "" for none.
    """

    text: str
    masked: int = -1
    lost: str = ""


def value_masked(text: str, source: Source, start: int) -> Rest | None:
    """`text` with the value in the line of `start` crossed out; None where the line is not `key: value`."""
    line = source.line(start)
    begin = source.starts[line - 1]
    end = source.starts[line] if line < len(source.starts) else len(text)
    found = _VALUE.match(text, begin, end)
    if found is None or found.end() >= end:
        return None
    stop = found.end() + len(text[found.end() : end].rstrip())
    return Rest(text[: found.end()] + "x" * (stop - found.end()) + text[stop:], found.end())


def entry_blanked(text: str, source: Source, start: int) -> Rest | None:
    """`text` without the entry (or the line of the file's own keys) at `start`; None where no such part is found."""
    lines = _Lines(text, source)
    here = source.line(start)
    top = next((n for n in range(here, 0, -1) if _TOP.match(lines[n])), 0)
    if not top:
        return None
    head = _TOP.match(lines[top])
    if head and head["value"]:
        return _without(text, source, top, lines.next_top(top))
    first = next((n for n in range(top + 1, here + 1) if _ITEM.match(lines[n])), 0)
    if not first:
        return None
    depth = lines.depth(first)
    begin = next(
        n
        for n in range(here, 0, -1)
        if n == first or ((lines.depth(n) <= depth or n == here) and _ITEM.match(lines[n]))
    )
    end = next((n for n in range(here + 1, lines.count + 1) if _ITEM.match(lines[n]) and lines.depth(n) <= depth), 0)
    after = lines.next_top(here)
    return _without(text, source, begin, min(end, after) if end else after)


class _Lines:
    def __init__(self, text: str, source: Source) -> None:
        self.text = text
        self.starts = source.starts
        self.count = len(source.starts)

    def __getitem__(self, line: int) -> str:
        end = self.starts[line] if line < self.count else len(self.text)
        return self.text[self.starts[line - 1] : end].rstrip("\r\n")

    def depth(self, line: int) -> int:
        text = self[line]
        return len(text) - len(text.lstrip(" "))

    def next_top(self, line: int) -> int:
        """The next line with a key of the file itself, or one past the last."""
        return next((n for n in range(line + 1, self.count + 1) if _TOP.match(self[n])), self.count + 1)


def _without(text: str, source: Source, begin: int, end: int) -> Rest | None:
    """`text` with the lines from `begin` to before `end` blanked; None if they were blank already."""
    start = source.starts[begin - 1]
    stop = source.starts[end - 1] if end <= len(source.starts) else len(text)
    part = text[start:stop]
    if not part.strip():
        return None
    found = next((m for line in part.splitlines() if (m := _ID.match(line))), None)
    return Rest(text[:start] + _BLANKED.sub(" ", part) + text[stop:], lost=found[1] if found else "")
