"""What a reader makes of a file, before it is cut: text, and what the file says of itself."""

from __future__ import annotations

from typing import NamedTuple


class Document(NamedTuple):
    """A file's text (line feeds at line ends) and its own title, author, address and date, "" where it names none.

    `begin` is where the article starts in `text`, behind a front matter. `date` is as written. `note` is for the
    reader of messages ("read as windows-1252").
    """

    text: str
    title: str = ""
    author: str = ""
    outlet: str = ""
    url: str = ""
    date: str = ""
    begin: int = 0
    note: str = ""


class Unreadable(Exception):  # noqa: N818 - it says what the file is
    """A file that is no readable article: why (`reason`) and what to do (`remedy`)."""

    def __init__(self, reason: str, remedy: str = "") -> None:
        super().__init__(f"{reason}; {remedy}" if remedy else reason)
        self.reason = reason
        self.remedy = remedy


class MissingExtra(Unreadable):
    """A file type whose reader is not installed: `extra` names what brings it."""

    def __init__(self, kind: str, extra: str) -> None:
        super().__init__(f"{kind} files need the extra '{extra}'", f"run: pip install 'ceasefire-cli[{extra}]'")
        self.extra = extra
