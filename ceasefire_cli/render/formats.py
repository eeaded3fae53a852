"""The formats an answer is printed in."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """`--format`: text for eyes, md for notes, plain for grep, the rest for programs."""

    TEXT = "text"
    MD = "md"
    PLAIN = "plain"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


_BY_EXTENSION = {
    ".md": Format.MD,
    ".markdown": Format.MD,
    ".txt": Format.TEXT,
    ".json": Format.JSON,
    ".jsonl": Format.JSONL,
    ".ndjson": Format.JSONL,
    ".csv": Format.CSV,
}


def format_of(path: str) -> Format | None:
    """The format a file's extension asks for, None where it asks for none. `.txt` is text, without colour in a file."""
    name = path.replace("\\", "/").rpartition("/")[2].lower()
    stem, dot, extension = name.rpartition(".")
    return _BY_EXTENSION.get(dot + extension) if stem else None
