"""Articles the store has: known by their file's size and times, and read from disk when their text is asked for.

A run over many articles that did not change costs a stat for each. What all commands ask of every article stands in one
list for the project; heads (title, outlet …), sentences and comments are kept one by one, by what they were made from.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from functools import cached_property
from itertools import count
from stat import S_ISREG
from typing import TYPE_CHECKING, Any, NamedTuple

from ceasefire_cli.cache import digest
from ceasefire_cli.model import Article
from ceasefire_cli.project.codec import (
    comments_of,
    line_starts,
    packed_comments,
    packed_sentences,
    packed_when,
    sentences_of,
    when_of,
)
from ceasefire_cli.project.file_rows import Columns, Numbered, Row, columns_of, lasting, state
from ceasefire_cli.project.files import shown_path
from ceasefire_cli.project.find import bad_input

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ceasefire_cli.cache import Store
    from ceasefire_cli.corpus.document import Document
    from ceasefire_cli.model import ArticleEntry, When
    from ceasefire_cli.project.find import BadInput

_KEPT = (".txt", ".text", ".md", ".markdown", ".mdown")  # others are read by libraries that come and go
_HEAD = ("title", "outlet", "author", "url", "published_basis")
_BODY = ("text", "line_starts", "sentences", "comments")
_put = object.__setattr__
MANY = 20_000  # articles from which texts are not held but read again
_HELD = 10_000_000  # characters of those looked at last that are held all the same


class _Standing(NamedTuple):
    """Where a kept article stands."""

    file: str
    entry: ArticleEntry | None
    row: Row


class _AsKept:
    """Where articles stand whose rows are as they were kept."""

    def __init__(self, files: Sequence[str], kept: Columns) -> None:
        self._files = files
        self._kept = kept
        self.derived = kept.derived.split("\n")

    def __getitem__(self, number: int) -> _Standing:
        kept = self._kept
        row = Row("", kept.told[number], self.derived[number], kept.dates[number], "")
        return _Standing(self._files[number], None, row)


class Unchanged(NamedTuple):
    """The articles of a folder that is as it was, by id what each was made from, and the notes on files' reading."""

    articles: list[KeptArticle]
    digests: dict[str, str]
    notes: list[tuple[str, str]]


class KeptArticle(Article):
    """An article that is read piece by piece, when a piece is first asked for: path, head, text, sentences."""

    __slots__ = ("_number", "_shelf")

    def __getattr__(self, name: str) -> Any:
        """Called only for what is not set."""
        if name.startswith("_"):
            raise AttributeError(name)
        shelf = self._shelf
        piece = shelf.piece(self._number, name)
        if not (shelf.is_large and name in _BODY):
            for field, value in piece.items():
                object.__setattr__(self, field, value)
        if name not in piece:
            raise AttributeError(name)
        return piece[name]


class Shelf:
    """The articles of one project as the store has them; `name` tells projects apart."""

    def __init__(self, store: Store, root: Path, cwd: Path, name: str) -> None:
        self.store = store
        self._cwd = cwd
        self.name = name
        self._root = os.path.join(os.path.abspath(root), "")  # noqa: PTH100, PTH118 - a prefix
        kept = store.get("files", self.name) or {}
        self._kept = Columns(*kept["files"]) if kept else Columns()
        self._new: dict[str, Row] = {}
        self._standings: list[_Standing] = []  # of the articles, by their number here
        self._as_kept: _AsKept | None = None  # in their place where nothing changed
        self._told = Numbered(kept.get("told", ()))
        self._dates = Numbered(tuple(date) for date in kept.get("dates", ()))
        self._published: dict[int, When | None] = {}  # by the date's number
        self._notes: dict[str, str] = kept.get("notes", {})
        self._is_changed = False
        self._is_kept = False
        self.is_large = False
        self._held: OrderedDict[tuple[str, str], dict[str, Any]] = OrderedDict()
        self._room = _HELD

    @cached_property
    def _old(self) -> dict[str, Row]:
        return self._kept.rows()

    def unchanged(self, paths: Sequence[str]) -> Unchanged | None:
        """What `article` would give of each file, where claims.yaml tells of none, if the files are those of before.

        None where one came, went or changed, or cannot be told not to have.
        """
        kept = self._kept
        if not kept.told or any(self._told[n] for n in set(kept.told)):
            return None
        if "\0".join([path.removeprefix(self._root) for path in paths]) != kept.names:
            return None
        try:
            if "\n".join([state(os.stat(path)) for path in paths]) != kept.states:  # noqa: PTH116 - as below
                return None
        except OSError:
            return None
        self._as_kept, self._is_kept = _AsKept(paths, kept), True
        published = [self._day(n) for n in range(len(self._dates))]
        ids = kept.ids.split("\0")
        articles = [self._kept_article(n, i, published[d]) for n, i, d in zip(count(), ids, kept.dates, strict=False)]
        notes = [(path, self._notes.get(path.removeprefix(self._root), "")) for path in paths] if self._notes else []
        return Unchanged(articles, dict(zip(ids, self._as_kept.derived, strict=True)), [n for n in notes if n[1]])

    def article(self, path: str, article_id: str, entry: ArticleEntry | None) -> tuple[Article, str, str] | None:
        """The article in a file that did not change, what names all it was made from, and the note on its reading.

        A file that was only touched costs a look at its text. None for what has to be read anew.
        """
        name = path.removeprefix(self._root)
        row = self._old.get(name)
        if row is None or self._told[row.told] != (_told(entry) if entry else ""):
            return None
        try:
            found = os.stat(path)  # noqa: PTH116 - called for every article
        except OSError:
            return None
        if row.state != state(found):
            read = self._opened(_Standing(path, entry, row)) if S_ISREG(found.st_mode) else None
            if read is None or read.note != self._notes.get(name, ""):
                return None
            row = row._replace(state=lasting(found))
            self._is_changed = True
        if row.id != article_id:
            row = row._replace(id=article_id)
            self._is_changed = True
        self._new[name] = row
        return self._made(path, article_id, entry, row), row.derived, self._notes.get(name, "")

    def knows(self, path: str) -> bool:
        """Whether the store has had something of a file."""
        return path.removeprefix(self._root) in self._old

    def keep(
        self, path: str, found: os.stat_result, article: Article, entry: ArticleEntry | None, note: str
    ) -> Article:
        """Remember an article as read from a file that looked so before it was read; gives what to work with."""
        values = to_keep(path, found, article, entry, note)
        if values is None:
            return article
        kept, _, _ = self.take(path, article.id, entry, values)
        return kept if self.is_large else article

    def take(
        self, path: str, article_id: str, entry: ArticleEntry | None, values: Sequence[Any]
    ) -> tuple[Article, str, str]:
        """The same of what `to_keep` made, maybe in another process; gives what `article` gives."""
        seen, derived, date, note, packed = values
        name, told = path.removeprefix(self._root), _told(entry)
        row = self._new[name] = Row(seen, self._told.number(told), derived, self._dates.number(tuple(date)), article_id)
        self._notes.pop(name, None)
        if note:
            self._notes[name] = note
        self._is_changed = True
        self.store.put("article", f"{told} {derived}", packed, scope=self.name)
        return self._made(path, article_id, entry, row), derived, note

    def _made(self, path: str, article_id: str, entry: ArticleEntry | None, row: Row) -> KeptArticle:
        number = len(self._standings)
        self._standings.append(_Standing(path, entry, row))
        return self._kept_article(number, article_id, self._day(row.date))

    def _kept_article(self, number: int, article_id: str, published: When | None) -> KeptArticle:
        made = object.__new__(KeptArticle)
        _put(made, "id", article_id)
        _put(made, "published", published)
        _put(made, "_shelf", self)
        _put(made, "_number", number)
        return made

    def _day(self, number: int) -> When | None:
        if number not in self._published:
            date = self._dates[number]
            self._published[number] = when_of(*date) if date else None
        return self._published[number]

    def close(self) -> None:
        """Put what changed into the store."""
        if self._is_changed or (len(self._new) != len(self._kept.told) and not self._is_kept):
            notes = {name: note for name, note in self._notes.items() if name in self._new}
            files = columns_of(self._new)
            value = {"told": list(self._told), "dates": list(self._dates), "notes": notes, "files": files}
            self.store.put("files", self.name, value, scope=self.name)
            living = (f"{self._told[row.told]} {row.derived}" for row in self._new.values())
            self.store.keep_only("article", self.name, living, len(self._new) * 5 // 4)
            self._is_changed = False
        self._is_kept = True

    def piece(self, number: int, name: str) -> dict[str, Any]:
        """A missing field of an article and those that come with it. Raises `BadInput` if its file is another now."""
        article = (self._as_kept or self._standings)[number]
        if name == "path":
            return {name: shown_path(article.file, self._cwd)}
        if name not in _BODY:
            return dict(zip(_HEAD, self._record(article)[0], strict=True))
        if name == "comments":  # asked for alone of many articles
            return {name: comments_of(self._record(article)[2])}
        key = (article.file, "text" if name in ("text", "line_starts") else "sentences")
        held = self._held.get(key)
        if held is None:
            held = self._text(article) if key[1] == "text" else self._sentences(article)
            if self.is_large:
                self._hold(key, held)
        elif self.is_large:
            self._held.move_to_end(key)
        return held

    def _hold(self, key: tuple[str, str], piece: dict[str, Any]) -> None:
        """Hold a piece in place of those that were not looked at for longest."""
        self._held[key] = piece
        self._room -= _weight(piece)
        while self._room < 0 and len(self._held) > 1:
            self._room += _weight(self._held.popitem(last=False)[1])

    def _text(self, article: _Standing) -> dict[str, Any]:
        read = self._opened(article)
        if read is None:
            raise self._changed(article)
        return {"text": read.text, "line_starts": line_starts(read.text)}

    def _sentences(self, article: _Standing) -> dict[str, Any]:
        _, sentences, comments = self._record(article)
        return {"sentences": sentences_of(sentences), "comments": comments_of(comments)}

    def _record(self, article: _Standing) -> Any:
        """What is kept of an article; read anew where the store has lost it."""
        kept = self.store.get("article", f"{_told(article.entry)} {article.row.derived}")
        if kept is not None:
            return kept
        from pathlib import Path

        from ceasefire_cli.corpus.document import Unreadable
        from ceasefire_cli.project.reading import read_article

        try:
            read, _ = read_article(Path(article.file), "", "", article.entry)
        except Unreadable:
            raise self._changed(article) from None
        if derived_from(read, _suffix(article.file), article.entry) != article.row.derived:
            raise self._changed(article)
        return _packed(read)

    def _opened(self, article: _Standing) -> Document | None:
        """What is in the article's file, if it is what the article was made from."""
        from ceasefire_cli.corpus.document import Unreadable
        from ceasefire_cli.corpus.find import reader_for

        path = article.file
        try:
            with open(path, "rb") as file:  # noqa: PTH123 - called for many articles
                read = reader_for(_suffix(path))(file.read())
        except (OSError, Unreadable):
            return None
        date = self._dates[article.row.date]
        made_from = _derived(read.text, date[0] if date else "", _suffix(path), article.entry)
        return read if made_from == article.row.derived else None

    def _changed(self, article: _Standing) -> BadInput:
        return bad_input("changed while it was read", "run the command again", shown_path(article.file, self._cwd))


def _weight(piece: dict[str, Any]) -> int:
    """About how many characters a piece takes."""
    return len(piece["text"]) if "text" in piece else 100 * len(piece["sentences"]) + 100


def to_keep(
    path: str, found: os.stat_result, article: Article, entry: ArticleEntry | None, note: str
) -> list[Any] | None:
    """What a shelf remembers of an article, of plain values; None for files whose readers come and go."""
    suffix = _suffix(path)
    if not S_ISREG(found.st_mode) or suffix.lower() not in _KEPT:
        return None
    derived = derived_from(article, suffix, entry)
    return [lasting(found), derived, packed_when(article.published), note, _packed(article)]


def derived_from(article: Article, suffix: str, entry: ArticleEntry | None) -> str:
    """Names an article by all that the engines see of it."""
    return _derived(article.text, article.published.text if article.published else "", suffix, entry)


def _derived(text: str, published: str, suffix: str, entry: ArticleEntry | None) -> str:
    return digest(suffix, text, _told(entry), published)


def _packed(article: Article) -> list[Any]:
    head = [getattr(article, name) for name in _HEAD]
    return [head, packed_sentences(article.sentences), packed_comments(article.comments)]


def _told(entry: ArticleEntry | None) -> str:
    """What claims.yaml says of an article's head."""
    if entry is None:
        return ""
    return repr((entry.title, entry.outlet, entry.author, entry.url, packed_when(entry.published)))


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1]  # noqa: PTH122 - called for every article
