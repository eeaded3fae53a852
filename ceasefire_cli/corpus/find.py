"""Which files are articles, and what reads them."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ceasefire_cli.corpus.document import Document


class Reader(Protocol):
    """A file's bytes to its text. Raises `Unreadable`, also where the extra it needs is missing."""

    def __call__(self, raw: bytes, /) -> Document: ...


# Each type's module below `readers`, imported when the first such file is read.
_READERS = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
    ".epub": "epub",
    ".eml": "eml",
}
SUFFIXES = frozenset(_READERS)
_BACKUP = ("~", "#", ".")  # how an editor's own files begin


def is_article(path: str) -> bool:
    """Whether the file's name is that of an article: a known suffix, neither hidden nor an editor's backup."""
    name = PurePath(path).name
    return PurePath(name.lower()).suffix in SUFFIXES and not name.startswith(_BACKUP) and not name.endswith(("~", "#"))


def matches(paths: Iterable[str]) -> list[str]:
    """Those of the paths that are articles, none in a hidden folder, in stable order."""
    return sorted(p for p in paths if is_article(p) and not any(_is_hidden(part) for part in PurePath(p).parts[:-1]))


def _is_hidden(part: str) -> bool:
    return part.startswith(".") and part not in (".", "..")


def reader_for(suffix: str) -> Reader:
    """What reads files with that suffix (".pdf"); unknown ones are taken for plain text."""
    module = import_module(f"ceasefire_cli.corpus.readers.{_READERS.get(suffix.lower(), 'plain')}")
    return cast("Reader", module.read)
