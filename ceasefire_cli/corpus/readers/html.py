"""Web pages: the article without menus, advertisements and comments.

Extra `html` is trafilatura: kept up, measured against its rivals on a public set, and it reads title, author and date
of a page as well. lxml, on which it stands, resolves no entities of an HTML page.
"""

from __future__ import annotations

from ceasefire_cli.corpus.decode import decode
from ceasefire_cli.corpus.document import Document, Unreadable
from ceasefire_cli.corpus.readers.extra import checked, library, titled


def read(raw: bytes) -> Document:
    """A page's main text; offsets count in that text, not in the markup."""
    trafilatura = library("trafilatura", kind="HTML", extra="html")
    text, _, note = decode(raw)
    try:
        found = trafilatura.bare_extraction(text, include_comments=False, with_metadata=True)
    except Exception as error:  # a parser of other people's pages may raise anything
        raise Unreadable(f"page could not be parsed ({type(error).__name__})", "save its text instead") from error
    said = found.as_dict() if hasattr(found, "as_dict") else (found or {})
    title = said.get("title") or ""
    return Document(
        titled(title, checked(said.get("text") or "", "page", "save its text instead")),
        title=title,
        author=(said.get("author") or "").replace(";", ","),
        outlet=said.get("sitename") or "",
        url=said.get("url") or "",
        date=said.get("date") or "",
        note=note,
    )
