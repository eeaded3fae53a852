"""Articles the store has: known by their file's size and times, and read from disk when their text is asked for.

A run over many articles that did not change costs a stat for each. What all commands ask of every article stands in one
list for the project; heads (title, outlet …), sentences and comments are kept one by one, by what they were made from.
"""

from __future__ import annotations

import os
import time
from collections import OrderedDict
from stat import S_ISREG
from typing import TYPE_CHECKING, Any

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
from ceasefire_cli.project.files import shown_path
from ceasefire_cli.project.find import BadInput

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ceasefire_cli.cache import Store
    from ceasefire_cli.model import ArticleEntry

_TICK = 50_000_000  # nanoseconds within which a second change of a file may leave its time as it is
_COARSE_TICK = 2_100_000_000  # on file systems that count whole seconds, or two
_UNSURE = "?"  # the state of a file that changed so lately
_KEPT = (".txt", ".text", ".md", ".markdown", ".mdown")  # others are read by libraries that come and go
_HEAD = ("title", "outlet", "author", "url", "published_basis")
_BODY = ("text", "line_starts", "sentences", "comments")
MANY = 20_000  # articles from which texts are not held but read again
_HELD = 10_000_000  # characters of those looked at last that are held all the same


class KeptArticle(Article):
    """An article that is read piece by piece, when a piece is first asked for: path, head, text, sentences."""

    __slots__ = ("_derived", "_entry", "_file", "_shelf")

    def __getattr__(self, name: str) -> Any:
        """Called only for what is not set."""
        if name.startswith("_"):
            raise AttributeError(name)
        piece = self._shelf.piece(self, name)
        if not (self._shelf.is_large and name in _BODY):
            for field, value in piece.items():
                object.__setattr__(self, field, value)
        if name not in piece:
            raise AttributeError(name)
        return piece[name]


class Shelf:
    """The articles of one project as the store has them; `name` tells projects apart.

    A file's row: its state as it was read, what claims.yaml told of it, the digest of all the article was made from,
    its date; the last three are numbers in lists, for many files share them.
    """

    def __init__(self, store: Store, root: Path, cwd: Path, name: str) -> None:
        self.store = store
        self._cwd = cwd
        self.name = name
        self._root = os.path.join(os.path.abspath(root), "")  # noqa: PTH100, PTH118 - a prefix
        kept = store.get("files", self.name) or {}
        self._old: dict[str, list[Any]] = kept.get("files", {})
        self._new: dict[str, list[Any]] = {}
        self._told = _Numbered(kept.get("told", ()))
        self._dates = _Numbered(tuple(date) for date in kept.get("dates", ()))
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
        if row is None or self._told[row[1]] != _told(entry):
            return None
        try:
            found = os.stat(path)  # noqa: PTH116 - called for every article
        except OSError:
            return None
        made = self._made(path, article_id, entry, row)
        if row[0] != _state(found):
            if not S_ISREG(found.st_mode) or self._opened(made) is None:
                return None
            row = [_lasting(found), *row[1:]]
            self._is_changed = True
        self._new[name] = row
        return made, row[2], self._notes.get(name, "")

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
        row = self._new[name] = [state, self._told.number(told), derived, self._dates.number(tuple(date))]
        self._notes.pop(name, None)
        if note:
            self._notes[name] = note
        self._is_changed = True
        self.store.put("article", f"{told} {derived}", packed, scope=self.name)
        return self._made(path, article_id, entry, row), derived, note

    def _made(self, path: str, article_id: str, entry: ArticleEntry | None, row: list[Any]) -> KeptArticle:
        date = self._dates[row[3]]
        made = object.__new__(KeptArticle)
        put = object.__setattr__
        put(made, "id", article_id)
        put(made, "published", when_of(*date) if date else None)
        put(made, "_shelf", self)
        put(made, "_file", path)
        put(made, "_derived", row[2])
        put(made, "_entry", entry)
        return made

    def close(self) -> None:
        """Put what changed into the store."""
        if self._is_changed or (len(self._new) != len(self._old) and not self._is_kept):
            notes = {name: note for name, note in self._notes.items() if name in self._new}
            value = {"told": list(self._told), "dates": list(self._dates), "notes": notes, "files": self._new}
            self.store.put("files", self.name, value, scope=self.name)
            living = (f"{self._told[row[1]]} {row[2]}" for row in self._new.values())
            self.store.keep_only("article", self.name, living, len(self._new) * 5 // 4)
            self._is_changed = False
        self._is_kept = True

    def piece(self, article: KeptArticle, name: str) -> dict[str, Any]:
        """A missing field of an article and those that come with it. Raises `BadInput` if its file is another now."""
        if name == "path":
            return {name: shown_path(article._file, self._cwd)}  # noqa: SLF001 - the two are one thing
        if name not in _BODY:
            return dict(zip(_HEAD, self._record(article)[0], strict=True))
        key = (article._file, "text" if name in ("text", "line_starts") else "sentences")  # noqa: SLF001 - as above
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

    def _text(self, article: KeptArticle) -> dict[str, Any]:
        text = self._opened(article)
        if text is None:
            raise _changed(article.path)
        return {"text": text, "line_starts": line_starts(text)}

    def _sentences(self, article: KeptArticle) -> dict[str, Any]:
        _, sentences, comments = self._record(article)
        return {"sentences": sentences_of(sentences), "comments": comments_of(comments)}

    def _record(self, article: KeptArticle) -> Any:
        """What is kept of an article; read anew where the store has lost it."""
        kept = self.store.get("article", f"{_told(article._entry)} {article._derived}")  # noqa: SLF001
        if kept is not None:
            return kept
        from pathlib import Path

        from ceasefire_cli.corpus.document import Unreadable
        from ceasefire_cli.project.reading import read_article

        try:
            read, _ = read_article(Path(article._file), article.path, article.id, article._entry)  # noqa: SLF001
        except Unreadable:
            raise _changed(article.path) from None
        if derived_from(read, _suffix(article._file), article._entry) != article._derived:  # noqa: SLF001
            raise _changed(article.path)
        return _packed(read)

    def _opened(self, article: KeptArticle) -> str | None:
        """The text in the article's file, if it is what the article was made from."""
        from ceasefire_cli.corpus.document import Unreadable
        from ceasefire_cli.corpus.find import reader_for

        path = article._file  # noqa: SLF001 - as above
        try:
            with open(path, "rb") as file:  # noqa: PTH123 - called for many articles
                text = reader_for(_suffix(path))(file.read()).text
        except (OSError, Unreadable):
            return None
        made_from = _derived(text, article, _suffix(path), article._entry)  # noqa: SLF001
        return text if made_from == article._derived else None  # noqa: SLF001


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
    return _derived(article.text, article, suffix, entry)


def _derived(text: str, article: Article, suffix: str, entry: ArticleEntry | None) -> str:
    published = article.published.text if article.published else ""
    return digest(suffix, text, _told(entry), published)


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


def _changed(path: str) -> BadInput:
    return BadInput(Diagnostic("error", Place(path), "changed while it was read", "run the command again"))
