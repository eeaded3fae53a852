"""Going on after a syntax error: the value or the entry it stands in is masked, so that the rest can be checked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.claims.fields import FILE
from ceasefire_cli.claims.source import Fault, shown
from ceasefire_cli.claims.syntax import explained

if TYPE_CHECKING:
    import yaml

    from ceasefire_cli.claims.source import Source

_ITEM = re.compile(r" *-(?= |$)")
# Only the file's own keys open a section: any other word at the margin has lost its indentation.
_TOP = re.compile(rf"(?:{'|'.join(f.key for f in FILE)}):(?P<value>[ ]+[^\s#].*)?")
_ID = re.compile(r"[ ]*(?:- +)?(?:[{] *)?id:[ ]+[\"']?([^\s\"',}]+)")
_MARGIN = re.compile(r"[^\s#-][^:]*:(?: |$)")
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


def after_error(
    error: yaml.YAMLError, text: str, source: Source, quoted: tuple[int, int], masked: set[int]
) -> tuple[Fault, Rest | None]:
    """The fault that stopped the reading of `text`, and what is left to read without it (None: nothing found).

    `text` is `source.text`, less what earlier faults have taken; `quoted` as in `explained`; `masked` are the values
    crossed out before: where that did not help, the whole entry goes.
    """
    fault = _blamed(explained(error, source, quoted), text, source)
    rest = value_masked(text, source, fault.start)
    if rest is None or rest.masked in masked:
        rest = entry_blanked(text, source, fault.start)
    return fault, rest


def _blamed(fault: Fault, text: str, source: Source) -> Fault:
    """A line that is out of line is often right, and a key above it has lost its indentation."""
    if not fault.hint.startswith(("line its key up", "check its indentation")):
        return fault
    stray = stray_key(text, source, source.line(fault.start))
    if not stray:
        return fault
    message = f"'{shown(source.line_text(stray))}' has no indentation"
    return Fault(source.starts[stray - 1], message, "indent it like the keys it belongs to")


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


def stray_key(text: str, source: Source, line: int) -> int:
    """The nearest line above `line`, in its section, with a key at the margin that is none of the file's; 0 if none."""
    lines = _Lines(text, source)
    for n in range(line - 1, 0, -1):
        if _TOP.match(lines[n]):
            return 0
        if _MARGIN.match(lines[n]):
            return n
    return 0


def entry_blanked(text: str, source: Source, start: int) -> Rest | None:
    """`text` without the entry, or the value of the file itself, at `start`; None where no such part is found."""
    lines = _Lines(text, source)
    here = source.line(start)
    top = next((n for n in range(here, 0, -1) if _TOP.match(lines[n])), 0)
    head = _TOP.match(lines[top]) if top else None
    if head is None:
        return None
    if head["value"]:
        after = next((n for n in range(here + 1, lines.count + 1) if lines[n] and lines.depth(n) == 0), lines.count + 1)
        return _without(text, source, top, after)
    first = next((n for n in range(top + 1, here + 1) if _ITEM.match(lines[n])), 0)
    if not first:
        return None
    depth = lines.depth(first)

    def is_item(n: int) -> bool:
        return lines.depth(n) <= depth and bool(_ITEM.match(lines[n]))

    begin = here if _ITEM.match(lines[here]) else next(n for n in range(here, 0, -1) if n == first or is_item(n))
    after = next(
        (n for n in range(here + 1, lines.count + 1) if is_item(n) or _TOP.match(lines[n])),
        lines.count + 1,
    )
    return _without(text, source, begin, after)


class _Lines:
    """Lines by number, from 1, without their ends."""

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


def _without(text: str, source: Source, begin: int, end: int) -> Rest | None:
    """`text` with the lines from `begin` to before `end` blanked; None if they were blank already."""
    start = source.starts[begin - 1]
    stop = source.starts[end - 1] if end <= len(source.starts) else len(text)
    part = text[start:stop]
    if not part.strip():
        return None
    found = next((m for line in source.text[start:stop].splitlines() if (m := _ID.match(line))), None)
    return Rest(text[:start] + _BLANKED.sub(" ", part) + text[stop:], lost=found[1] if found else "")
