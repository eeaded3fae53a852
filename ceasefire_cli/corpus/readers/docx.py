"""Word documents: paragraphs and tables in order. Extra `docx` is python-docx, whose parser resolves no entities."""

from __future__ import annotations

import io
from typing import Any

from ceasefire_cli.corpus.document import Document, Unreadable
from ceasefire_cli.corpus.readers.extra import archive, checked, library


def read(raw: bytes) -> Document:
    """A line for each paragraph and each table cell; offsets count in that text."""
    docx = library("docx", kind="DOCX", extra="docx")
    archive(raw, "a DOCX").close()
    try:
        document = docx.Document(io.BytesIO(raw))
        lines = list(_lines(document))
        said = document.core_properties
        title, author = said.title or "", said.author or ""
    except Exception as error:  # a damaged file fails in every way there is
        raise Unreadable(f"broken DOCX ({type(error).__name__})", "save it again") from error
    text = checked("\n".join(lines), "DOCX", "leave it out")
    return Document(text, title=title if title and text.startswith(title) else "", author=_person(author))


def _lines(document: Any) -> list[str]:
    lines: list[str] = []
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            lines += [cell.text for row in block.rows for cell in row.cells]
        else:
            lines.append(block.text)
    return lines


def _person(author: str) -> str:
    """The author unless it is what programs write there."""
    return "" if author.casefold() in ("python-docx", "user", "admin", "unknown", "microsoft office user") else author
