"""E-books: the chapters in reading order. Extra `epub` is lxml."""

from __future__ import annotations

import posixpath
import zipfile
from typing import Any
from urllib.parse import unquote

from ceasefire_cli.corpus.document import Document, Unreadable
from ceasefire_cli.corpus.readers.extra import archive, checked, library

_BLOCKS = frozenset(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre", "figcaption", "td", "blockquote", "div")
)


def read(raw: bytes) -> Document:
    """A line for each paragraph of the book; offsets count in that text."""
    etree = library("lxml.etree", kind="EPUB", extra="epub")
    html = library("lxml.html", kind="EPUB", extra="epub")
    book = archive(raw, "an EPUB")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        package = _package_path(etree, parser, book)
        tree = etree.fromstring(book.read(package), parser)
        lines = [line for name in _spine(tree, package) for line in _chapter(html, book, name)]
        title, author = _said(tree, "title"), _said(tree, "creator")
        date = _said(tree, "date")
    except (KeyError, ValueError, SyntaxError, TypeError, AttributeError, IndexError, OSError, RuntimeError) as error:
        raise Unreadable(f"broken EPUB ({type(error).__name__})", "convert it to text") from error
    except zipfile.BadZipFile as error:
        raise Unreadable("broken EPUB", "convert it to text") from error
    return Document(checked("\n".join(lines), "EPUB", "leave it out"), title=title, author=author, date=date)


def _package_path(etree: Any, parser: Any, book: zipfile.ZipFile) -> str:
    container = etree.fromstring(book.read("META-INF/container.xml"), parser)
    return str(container.xpath("string(//*[local-name()='rootfile']/@full-path)"))


def _spine(tree: Any, package: str) -> list[str]:
    """Archive names of the chapters, in reading order."""
    items = {item.get("id"): item.get("href") for item in tree.xpath("//*[local-name()='manifest']/*")}
    order = [ref.get("idref") for ref in tree.xpath("//*[local-name()='spine']/*[@idref]")]
    folder = posixpath.dirname(package)
    return [posixpath.normpath(posixpath.join(folder, unquote(items[name]))) for name in order if items.get(name)]


def _chapter(html: Any, book: zipfile.ZipFile, name: str) -> list[str]:
    """The innermost blocks of a chapter as lines."""
    if name not in book.namelist():
        return []
    page = html.document_fromstring(book.read(name), parser=html.HTMLParser(encoding="utf-8"))
    blocks = list(page.iter(*_BLOCKS))
    outer = {parent for block in blocks for parent in block.iterancestors()}
    return [" ".join(block.text_content().split()) for block in blocks if block not in outer]


def _said(tree: Any, what: str) -> str:
    return " ".join(str(tree.xpath(f"string(//*[local-name()='metadata']/*[local-name()='{what}'])")).split())
