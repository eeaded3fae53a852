"""Libraries that optional extras bring, and archives that must not be trusted."""

from __future__ import annotations

import io
import logging
import zipfile
from importlib import import_module
from typing import Any

from ceasefire_cli.corpus.decode import LIMIT
from ceasefire_cli.corpus.document import MissingExtra, Unreadable

_MOST_FILES = 10_000
_ZIPPED = b"PK\x03\x04"


def library(module: str, *, kind: str, extra: str) -> Any:
    """The module, imported now; `MissingExtra` where the extra is not installed.

    What it would log of a broken file stays unsaid: the file is named with a remedy of our own.
    """
    try:
        found = import_module(module)
    except ImportError as error:
        raise MissingExtra(kind, extra) from error
    logging.getLogger(module.partition(".")[0]).setLevel(logging.CRITICAL + 1)
    return found


def archive(raw: bytes, kind: str) -> zipfile.ZipFile:
    """The ZIP file in those bytes (`kind` with its article: "a DOCX"), known not to swell beyond the size limit.

    Its entries declare their size, and `zipfile` unpacks none beyond that.
    """
    if not raw:
        raise Unreadable("empty", "leave it out, or fill it")
    if not raw.startswith(_ZIPPED):
        raise Unreadable(f"not {kind}", "check the file, or give it the suffix of what it is")
    try:
        opened = zipfile.ZipFile(io.BytesIO(raw))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise Unreadable(f"broken {kind.rsplit(maxsplit=1)[-1]} ({error})", "save it again") from error
    entries = opened.infolist()
    if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > LIMIT:
        raise Unreadable(f"{kind.rsplit(maxsplit=1)[-1]} unpacks to more than {LIMIT // 1_000_000} MB", "leave it out")
    return opened


def checked(text: str, kind: str, remedy: str) -> str:
    """The text if there are words in it; `Unreadable` if not."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text or text.isspace():
        raise Unreadable(f"no text in this {kind}", remedy)
    return text


def titled(title: str, text: str) -> str:
    """The text with its title as first line, where it does not begin with it."""
    title = " ".join(title.split())
    beginning = " ".join(text[: 2 * len(title) + 200].split()).casefold()
    return f"{title}\n\n{text}" if title and not beginning.startswith(title.casefold()) else text
