"""One article read: a file, pipe or standard input to an `Article`, or why there is none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ceasefire_cli.project.files import STDIN, read_limited
from ceasefire_cli.project.find import is_file

if TYPE_CHECKING:
    from pathlib import Path

    from ceasefire_cli.model import Article, ArticleEntry

MAX_ARTICLE_BYTES = 50_000_000


def read_article(
    path: Path, shown: str, article_id: str, entry: ArticleEntry | None = None, *, named: bool = False
) -> tuple[Article, str]:
    """The article in a file, and what is to be told of how it was read ("" for nothing). Raises `Unreadable`.

    A pipe or device is waited for only where the user `named` it outright: one found in a folder may never answer.
    """
    from ceasefire_cli.corpus.articles import compose
    from ceasefire_cli.corpus.document import Unreadable
    from ceasefire_cli.corpus.find import reader_for

    try:
        if not named and not is_file(path) and path.exists():
            raise Unreadable("a pipe or device, not a file", "name it with --articles to have it read")
        raw = read_limited(path, MAX_ARTICLE_BYTES)
    except OSError as fault:
        hint = "check what is piped in" if str(path) == STDIN else "check the path and its permissions"
        raise Unreadable((fault.strerror or "can't be read").lower(), hint) from None
    if raw is None:
        limit = f"more than {MAX_ARTICLE_BYTES // 1_000_000} MB is too large for an article"
        raise Unreadable(limit, "split it, or leave it out")
    document = reader_for(path.suffix)(raw)
    found = compose(document, path=shown, id=article_id, entry=entry)
    return _dated(found), document.note


def _dated(article: Article) -> Article:
    """The article with the date its text gives, where nothing else did."""
    if article.published is not None:
        return article
    from ceasefire_cli.when.published import published_in

    dated = published_in(article.text)
    return replace(article, published=dated[0], published_basis="read") if dated else article
