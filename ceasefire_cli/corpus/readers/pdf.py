"""PDF: the text of its pages, in reading order as far as the file tells. Extra `pdf` is pypdf."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from ceasefire_cli.corpus.decode import LIMIT
from ceasefire_cli.corpus.document import Document, Unreadable
from ceasefire_cli.corpus.readers.extra import checked, library

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAGIC = b"%PDF-"


def read(raw: bytes) -> Document:
    """The pages' text; offsets count in that text. The date of the file is not that of the article, so none is told."""
    pypdf = library("pypdf", kind="PDF", extra="pdf")
    if not raw:
        raise Unreadable("empty", "leave it out, or fill it")
    if len(raw) > LIMIT or _MAGIC not in raw[:1024]:
        raise Unreadable("too large" if len(raw) > LIMIT else "not a PDF", "check the file")
    try:
        document = pypdf.PdfReader(io.BytesIO(raw))
        locked = document.is_encrypted and not document.decrypt("")
        text = "" if locked else _text(document.pages)
        said = None if locked else document.metadata
        title, author = (said.title or "", said.author or "") if said else ("", "")
    except Exception as error:  # broken PDFs fail in every way there is
        raise Unreadable(f"broken PDF ({type(error).__name__})", "print it to a new PDF") from error
    if locked:
        raise Unreadable("PDF is locked with a password", "save a copy without one")
    text = checked(text, "PDF", "it is a scan perhaps: run OCR first")
    beginning = " ".join(text[:2000].split())
    return Document(
        text,
        title=title if " ".join(title.split()) in beginning else "",  # often a file name
        author=author if author in beginning else "",
    )


def _text(pages: Iterable[Any]) -> str:
    """The pages joined by line ends, as far as the size limit."""
    out: list[str] = []
    left = LIMIT
    for page in pages:
        out.append(page.extract_text()[:left])
        left -= len(out[-1])
        if left <= 0:
            break
    return "\n".join(out)
