"""Articles the store has: known by their file's size and times, and read from disk when their text is asked for.

What a file says of itself (title, date …) stands in one list for the whole project, so that a run over many articles
that did not change costs a stat for each; their sentences are kept one by one, by the digest of the bytes.
"""

from __future__ import annotations

import os
import time
from stat import S_ISREG
from typing import TYPE_CHECKING, Any, NamedTuple

from ceasefire_cli.cache import digest
from ceasefire_cli.model import Article, Diagnostic, Place
from ceasefire_cli.project.codec import (
    comments_of,
    line_starts,
    packed_comments,
    packed_sentences,
    packed_when,
    sentences_of,
    when_of,
)
from ceasefire_cli.project.find import BadInput

if TYPE_CHECKING:
    from pathlib import Path

    from ceasefire_cli.cache import Store
    from ceasefire_cli.corpus.document import Document
    from ceasefire_cli.model import ArticleEntry

_TICK = 50_000_000  # nanoseconds within which a second change of a file may leave its time as it is
_COARSE_TICK = 2_100_000_000  # on file systems that count whole seconds, or two
_KEPT = (".txt", ".text", ".md", ".markdown", ".mdown")  # others are read by libraries that come and go
_HEAD = ("title", "outlet", "author", "url", "published_basis")
_BODY = ("text", "sentences", "comments", "line_starts")


class _Row(NamedTuple):
    """What is known of a file: `state` as it was read, `told` by claims.yaml, `derived`: see `derived_from`."""

    state: list[int]
    told: str
    derived: str
    head: list[str]
    published: list[Any]
    note: str


class KeptArticle(Article):
    """An article without its body: text, sentences, comments and lines are read when one of them is first asked for."""

    __slots__ = ("_file", "_shelf")

    def __getattr__(self, name: str) -> Any:
        """Called only for what is not set: the body, once."""
        if name not in _BODY:
            raise AttributeError(name)
        for field, value in zip(_BODY, self._shelf.body(self, *self._file), strict=True):
            object.__setattr__(self, field, value)
        return object.__getattribute__(self, name)


class Shelf:
    """The articles of one project as the store has them; `name` tells projects apart."""

    def __init__(self, store: Store, code: str, name: str) -> None:
        self.store = store
        self._code = code
        self._key = digest(code, name)
        self._rows: dict[str, list[Any]] = store.get("files", self._key) or {}
        self._seen: dict[str, list[Any]] = {}
        self._is_new = False

    def article(
        self, path: Path, shown: str, article_id: str, entry: ArticleEntry | None
    ) -> tuple[Article, str, str] | None:
        """The article in a file that did not change, what names all it was made from, and the note on its reading.

        A file that was only touched costs a look at its text. None for what has to be read anew.
        """
        name = str(path)
        known = self._rows.get(name)
        if known is None:
            return None
        row = _Row(*known)
        if row.told != _told(entry):
            return None
        try:
            found = os.stat(name)  # noqa: PTH116 - called for every article
        except OSError:
            return None
        made = _made(row, shown, article_id, self, name)
        if row.state != _state(found):
            if (
                row.state[0] != found.st_size
                or not S_ISREG(found.st_mode)
                or self._opened(made, name, row.derived) is None
            ):
                return None
            known = [_lasting(found), *row[1:]]
            self._is_new = True
        self._seen[name] = known
        return made, row.derived, row.note

    def keep(self, path: Path, found: os.stat_result, article: Article, entry: ArticleEntry | None, note: str) -> None:
        """Remember an article as read from a file that looked so before it was read."""
        if not S_ISREG(found.st_mode) or path.suffix.lower() not in _KEPT:
            return
        derived = derived_from(article, path.suffix)
        head = [getattr(article, name) for name in _HEAD]
        row = _Row(_lasting(found), _told(entry), derived, head, packed_when(article.published), note)
        self._seen[str(path)] = list(row)
        self._is_new = True
        body = [packed_sentences(article.sentences), packed_comments(article.comments)]
        self.store.put("article", digest(self._code, derived), body)

    def close(self) -> None:
        """Put what changed into the store."""
        if self._is_new or len(self._seen) != len(self._rows):
            self.store.put("files", self._key, self._seen)
            self._is_new = False

    def body(self, article: Article, name: str, derived: str) -> tuple[Any, ...]:
        """Text, sentences, comments and starts of lines. Raises `BadInput` where the file is another by now."""
        document = self._opened(article, name, derived)
        if document is None:
            message, hint = "changed while it was read", "run the command again"
            raise BadInput(Diagnostic("error", Place(article.path), message, hint))
        kept = self.store.get("article", digest(self._code, derived))
        if kept is None:
            from ceasefire_cli.corpus.articles import compose

            made = compose(document, path="", id="")
            return made.text, made.sentences, made.comments, made.line_starts
        return document.text, sentences_of(kept[0]), comments_of(kept[1]), line_starts(document.text)

    def _opened(self, article: Article, name: str, derived: str) -> Document | None:
        """What is in the file, if it is what the article was made from."""
        from ceasefire_cli.corpus.document import Unreadable
        from ceasefire_cli.corpus.find import reader_for

        suffix = os.path.splitext(name)[1]  # noqa: PTH122 - as Path has it
        try:
            with open(name, "rb") as file:  # noqa: PTH123 - called for every article
                document = reader_for(suffix)(file.read())
        except (OSError, Unreadable):
            return None
        return document if derived_from(article, suffix, document.text) == derived else None


def derived_from(article: Article, suffix: str, text: str | None = None) -> str:
    """Names an article by all that the engines see of it (`text`: if it has none yet)."""
    published = article.published.text if article.published else ""
    return digest(suffix, article.text if text is None else text, article.title, article.author, published)


def _made(row: _Row, shown: str, article_id: str, shelf: Shelf, name: str) -> KeptArticle:
    made = object.__new__(KeptArticle)
    put = object.__setattr__
    put(made, "id", article_id)
    put(made, "path", shown)
    for field, value in zip(_HEAD, row.head, strict=True):
        put(made, field, value)
    put(made, "published", when_of(*row.published) if row.published else None)
    put(made, "_shelf", shelf)
    put(made, "_file", (name, row.derived))
    return made


def _told(entry: ArticleEntry | None) -> str:
    """What claims.yaml says of an article's head."""
    if entry is None:
        return ""
    return repr((entry.title, entry.outlet, entry.author, entry.url, packed_when(entry.published)))


def _state(found: os.stat_result) -> list[int]:
    return [found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino]


def _lasting(found: os.stat_result) -> list[int]:
    """The state to remember: one that never fits where the file could change once more and keep its times."""
    state = _state(found)
    tick = _TICK if state[1] % 1_000_000_000 else _COARSE_TICK
    if time.time_ns() - max(state[1:3]) < tick:
        state[1] = -1
    return state
