"""Articles the store has: known by their file's size and times, and read from disk when their text is asked for.

A run over many articles that did not change costs a stat for each. What all commands ask of every article stands in one
list for the project; heads (title, outlet …), sentences and comments are kept one by one, by what they were made from.
"""

from __future__ import annotations

import os
import time
from collections import OrderedDict
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
from ceasefire_cli.project.files import shown_path
from ceasefire_cli.project.find import bad_input

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ceasefire_cli.cache import Store
    from ceasefire_cli.corpus.document import Document
    from ceasefire_cli.model import ArticleEntry, When
    from ceasefire_cli.project.find import BadInput

_TICK = 50_000_000  # nanoseconds within which a second change of a file may leave its time as it is
_COARSE_TICK = 2_100_000_000  # on file systems that count whole seconds, or two
_UNSURE = "?"  # the state of a file that changed so lately
_KEPT = (".txt", ".text", ".md", ".markdown", ".mdown")  # others are read by libraries that come and go
_HEAD = ("title", "outlet", "author", "url", "published_basis")
_BODY = ("text", "line_starts", "sentences", "comments")
_put = object.__setattr__
MANY = 20_000  # articles from which texts are not held but read again
_HELD = 10_000_000  # characters of those looked at last that are held all the same


class Row(NamedTuple):
    """What the store's list has of a file.

    Its state as it was read, what claims.yaml told of it, the digest of all the article was made from, its date; what
    was told and dates are numbers in lists, for many files share them.
    """

    state: str
    told: int
    derived: str
    date: int


class _Standing(NamedTuple):
    """Where a kept article stands."""

    shelf: Shelf
    file: str
    entry: ArticleEntry | None
    row: Row


class KeptArticle(Article):
    """An article that is read piece by piece, when a piece is first asked for: path, head, text, sentences."""

    __slots__ = ("_standing",)

    def __getattr__(self, name: str) -> Any:
        """Called only for what is not set."""
        if name.startswith("_"):
            raise AttributeError(name)
        shelf = self._standing.shelf
        piece = shelf.piece(self._standing, name)
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
        self._old: dict[str, Row] = _rows_of(kept["files"]) if kept else {}
        self._new: dict[str, Row] = {}
        self._told = _Numbered(kept.get("told", ()))
        self._dates = _Numbered(tuple(date) for date in kept.get("dates", ()))
        self._published: dict[int, When | None] = {}  # by the date's number
        self._notes: dict[str, str] = kept.get("notes", {})
        self._is_changed = False
        self._is_kept = False
        self.is_large = False
        self._held: OrderedDict[tuple[str, str], dict[str, Any]] = OrderedDict()
        self._room = _HELD

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
        if row.state != _state(found):
            read = self._opened(_Standing(self, path, entry, row)) if S_ISREG(found.st_mode) else None
            if read is None or read.note != self._notes.get(name, ""):
                return None
            row = row._replace(state=_lasting(found))
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
        state, derived, date, note, packed = values
        name, told = path.removeprefix(self._root), _told(entry)
        row = self._new[name] = Row(state, self._told.number(told), derived, self._dates.number(tuple(date)))
        self._notes.pop(name, None)
        if note:
            self._notes[name] = note
        self._is_changed = True
        self.store.put("article", f"{told} {derived}", packed, scope=self.name)
        return self._made(path, article_id, entry, row), derived, note

    def _made(self, path: str, article_id: str, entry: ArticleEntry | None, row: Row) -> KeptArticle:
        made = object.__new__(KeptArticle)
        _put(made, "id", article_id)
        _put(made, "_standing", _Standing(self, path, entry, row))
        if row.date not in self._published:
            date = self._dates[row.date]
            self._published[row.date] = when_of(*date) if date else None
        _put(made, "published", self._published[row.date])
        return made

    def close(self) -> None:
        """Put what changed into the store."""
        if self._is_changed or (len(self._new) != len(self._old) and not self._is_kept):
            notes = {name: note for name, note in self._notes.items() if name in self._new}
            files = _packed_rows(self._new)
            value = {"told": list(self._told), "dates": list(self._dates), "notes": notes, "files": files}
            self.store.put("files", self.name, value, scope=self.name)
            living = (f"{self._told[row.told]} {row.derived}" for row in self._new.values())
            self.store.keep_only("article", self.name, living, len(self._new) * 5 // 4)
            self._is_changed = False
        self._is_kept = True

    def piece(self, article: _Standing, name: str) -> dict[str, Any]:
        """A missing field of an article and those that come with it. Raises `BadInput` if its file is another now."""
        if name == "path":
            return {name: shown_path(article.file, self._cwd)}
        if name not in _BODY:
            return dict(zip(_HEAD, self._record(article)[0], strict=True))
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
    return [_lasting(found), derived, packed_when(article.published), note, _packed(article)]


class _Numbered(list[Any]):
    """Values by number; equal ones share theirs."""

    def __init__(self, values: Any) -> None:
        super().__init__(values)
        self._numbers = {value: n for n, value in enumerate(self)}

    def number(self, value: Any) -> int:
        found = self._numbers.get(value)
        if found is None:
            found = self._numbers[value] = len(self)
            self.append(value)
        return found


def derived_from(article: Article, suffix: str, entry: ArticleEntry | None) -> str:
    """Names an article by all that the engines see of it."""
    return _derived(article.text, article.published.text if article.published else "", suffix, entry)


def _derived(text: str, published: str, suffix: str, entry: ArticleEntry | None) -> str:
    return digest(suffix, text, _told(entry), published)


def _packed_rows(rows: dict[str, Row]) -> list[Any]:
    """Rows by name as columns, the texts joined: a hundred thousand are read in a moment."""
    columns = list(zip(*rows.values(), strict=True)) or [()] * 4
    states, told, derived, dates = columns
    return ["\0".join(rows), "\n".join(states), list(told), "\n".join(derived), list(dates)]


def _rows_of(kept: list[Any]) -> dict[str, Row]:
    names, states, told, derived, dates = kept
    if not told:
        return {}
    rows = map(Row._make, zip(states.split("\n"), told, derived.split("\n"), dates, strict=True))
    return dict(zip(names.split("\0"), rows, strict=True))


def _packed(article: Article) -> list[Any]:
    head = [getattr(article, name) for name in _HEAD]
    return [head, packed_sentences(article.sentences), packed_comments(article.comments)]


def _told(entry: ArticleEntry | None) -> str:
    """What claims.yaml says of an article's head."""
    if entry is None:
        return ""
    return repr((entry.title, entry.outlet, entry.author, entry.url, packed_when(entry.published)))


def _state(found: os.stat_result) -> str:
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"


def _lasting(found: os.stat_result) -> str:
    """The state to remember: one that never fits where the file could change once more and keep its times."""
    tick = _TICK if found.st_mtime_ns % 1_000_000_000 else _COARSE_TICK
    age = time.time_ns() - max(found.st_mtime_ns, found.st_ctime_ns)
    return _state(found) if age > tick else _UNSURE


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1]  # noqa: PTH122 - called for every article
