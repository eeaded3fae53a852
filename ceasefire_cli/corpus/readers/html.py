"""Web pages: the article without menus, advertisements and comments.

Extra `html` is trafilatura: kept up, measured against its rivals on a public set, and it reads title, author and date
of a page as well. lxml, on which it stands, resolves no entities of an HTML page.
"""

from __future__ import annotations

from typing import Any

from ceasefire_cli.corpus.decode import decode
from ceasefire_cli.corpus.document import Document, Unreadable
from ceasefire_cli.corpus.readers.extra import checked, library, titled

# The date a page states as its own, never one of its prose; and no other result tomorrow.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2199-12-31"}
_INLINE = ("b", "strong", "em", "i", "u", "font", "small", "mark")


def read(raw: bytes) -> Document:
    """A page's main text; offsets count in that text, not in the markup."""
    trafilatura = library("trafilatura", kind="HTML", extra="html")
    text, _, note = decode(raw)
    try:
        page = _in_one_line(trafilatura.load_html(text))
        found = trafilatura.bare_extraction(
            text if page is None else page, include_comments=False, with_metadata=True, date_extraction_params=_DATES
        )
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


def _in_one_line(page: Any) -> Any:
    """The page without tags that only dress words: in a short page the library ends a line at each of them."""
    for element in [] if page is None else list(page.iter(*_INLINE)):
        if not element.attrib:
            element.drop_tag()
    return page
