"""The text of claims.yaml with its lines: from an offset to a place, from a fault to a diagnostic."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.model import Diagnostic, Place
from ceasefire_cli.text.inert import inert

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ceasefire_cli.model import Severity

EXCERPT = 400  # characters of an offending line that are kept: a file of one line of megabytes has many faults
LONGEST_COMPARED = 100  # characters of a word for which near ones are looked for
MOST_COMPARED = 30_000  # such comparisons of a word with an option
SHOWN = 60  # characters of the user's words quoted in a message


class Fault(NamedTuple):
    """Something wrong at an offset; `hint` is what to do about it."""

    start: int
    message: str
    hint: str = ""
    severity: Severity = "error"


class Source:
    """A text and its name. Lines end where editors end them (LF, CRLF, CR), not where else YAML does."""

    __slots__ = ("path", "starts", "text")

    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.starts = [0, *(m.end() for m in re.finditer(r"\r\n?|\n", text))]

    def line(self, start: int) -> int:
        return bisect_right(self.starts, start)

    def place(self, start: int) -> Place:
        line = bisect_right(self.starts, start)
        return Place(self.path, line, start - self.starts[line - 1] + 1)

    def line_text(self, line: int) -> str:
        """Line `line` (from 1) without its end."""
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        return self.text[self.starts[line - 1] : end].rstrip("\r\n")

    def diagnostic(self, fault: Fault) -> Diagnostic:
        place = self.place(fault.start)
        excerpt = self.line_text(place.line)[:EXCERPT]
        return Diagnostic(fault.severity, place, fault.message, fault.hint, excerpt)


def shown(text: str) -> str:
    """The user's words for a message: one line, inert, cut after 60 characters."""
    line = " ".join(text[: 4 * SHOWN].split())
    return inert(line if len(line) <= SHOWN else line[: SHOWN - 1] + "…")


class Nearest:
    """The option most like a word; "" if none is near, or if it was asked for too many words already.

    Upper and lower case count as one. A comparison costs about 0.1 ms for ten options: a flood of faults must not
    take minutes.
    """

    __slots__ = ("folded", "known")

    def __init__(self, options: Iterable[str]) -> None:
        self.folded = {o.casefold(): o for o in reversed(list(options)) if len(o) <= LONGEST_COMPARED}
        self.known: dict[str, str] = {}

    def __call__(self, word: str) -> str:
        if word in self.known:
            return self.known[word]
        if len(word) > LONGEST_COMPARED or len(self.known) * len(self.folded) > MOST_COMPARED:
            return ""
        from difflib import get_close_matches  # noqa: PLC0415  only a faulty file needs it

        found = get_close_matches(word.casefold(), self.folded, 1, 0.6)
        self.known[word] = self.folded[found[0]] if found else ""
        return self.known[word]
