"""The files behind a project's articles: which they are, what claims.yaml says of each, and the articles in them."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ceasefire_cli.model import Diagnostic, Place
from ceasefire_cli.project.files import FileKeys, expanded, free_id, is_glob, shown_path, walk
from ceasefire_cli.project.find import bad_input, is_folder
from ceasefire_cli.project.shelf import MANY, derived_from, to_keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ceasefire_cli.model import Article, ArticleEntry
    from ceasefire_cli.project.shelf import Shelf

WORTH_READING_AHEAD = 300  # files: a third of a second, against some hundredths for a process
AT_ONCE = 50  # files
ARTICLE_FOLDERS = ("seeds", "articles")  # looked into when claims.yaml names no articles


class Sources:
    """The articles' files: those `chosen` on the command line, else those of claims.yaml or of the usual folders.

    What is wrong with them and stops nothing goes to `warnings`.
    """

    def __init__(
        self,
        root: Path,
        cwd: Path,
        listed: Sequence[ArticleEntry],
        chosen: Sequence[str],
        warnings: list[Diagnostic],
    ) -> None:
        self.root = root
        self.digests: dict[str, str] = {}  # article id -> digest of all it was made from
        self._cwd = cwd
        self._listed = listed
        self._chosen = chosen
        self._warnings = warnings
        self._keys = FileKeys()

    @cached_property
    def paths(self) -> list[str]:
        """The files, readable or not, each once, in the order of the articles."""
        if self._chosen:
            return list(self._chosen_paths())
        if not self._listed:
            return [path for folder in ARTICLE_FOLDERS for path in walk(self.root / folder, self._unlisted)]
        paths: dict[str, str] = {}
        for entry in self._listed:
            matched = self._matched[entry.path]
            if not matched:
                self._missed(entry)
            for path in matched:
                paths.setdefault(self._keys[path], path)
        return list(paths.values())

    def entry(self, path: str) -> ArticleEntry | None:
        """What claims.yaml says of a file."""
        return self._entries.get(self._keys[path]) if self._entries else None

    def articles(self, shelf: Shelf | None) -> Iterator[Article]:
        """The readable articles; those that did not change come from the shelf."""
        if shelf:
            shelf.is_large = len(self.paths) > MANY
        unchanged = shelf.unchanged(self.paths) if shelf and not self._listed and not self._chosen else None
        if unchanged is None:
            yield from self._one_by_one(shelf)
            return
        self.digests = unchanged.digests
        for path, note in unchanged.notes:
            self._note(path, note)
        yield from unchanged.articles

    def _one_by_one(self, shelf: Shelf | None) -> Iterator[Article]:
        taken = {entry.id for entry in self._entries.values() if entry.id}
        named = {self._keys[os.path.join(self._cwd, name)] for name in self._chosen}  # noqa: PTH118 - as in files.py
        ahead: Iterator[tuple[str, Any]] = iter(())
        if shelf:
            ahead = self._ahead(shelf)
        read = next(ahead, ("", None))
        is_ahead = bool(read[0])
        for path in self.paths:
            entry = self.entry(path)
            article_id = entry.id if entry and entry.id else free_id(path, self.root, taken)
            kept = shelf.article(path, article_id, entry) if shelf else None
            if read[0] == path:
                if shelf and read[1] is not None and kept is None:
                    kept = shelf.take(path, article_id, entry, read[1])
                read = next(ahead, ("", None))
            if kept is None:
                article = self._read(path, article_id, entry, shelf, named=bool(named) and self._keys[path] in named)
            else:
                article, self.digests[article_id], note = kept
                if note:
                    self._note(path, note)
            if article:
                yield article
        if shelf and (shelf.is_large or is_ahead):
            shelf.close()
            shelf.store.flush()  # what was just read is read from there, also by a run after one that was interrupted

    def _ahead(self, shelf: Shelf) -> Iterator[tuple[str, Any]]:
        """Files the shelf does not know, read by several processes where they are many, as it keeps them."""
        from ceasefire_cli.project.parallel import by_many, workers

        new = [path for path in self.paths if not shelf.knows(path)]
        count = workers()
        if count <= 1 or len(new) < WORTH_READING_AHEAD:
            return
        batches = [new[n : n + AT_ONCE] for n in range(0, len(new), AT_ONCE)]

        def read(batch: Sequence[str]) -> list[Any]:
            return [self._to_keep(path) for path in batch]

        for batch, values in zip(batches, by_many(read, batches, count, shelf.store.let_go), strict=True):
            yield from zip(batch, values, strict=True)

    def _to_keep(self, path: str) -> Any:
        """What a shelf keeps of a file; None where there is none or something is to be told of it."""
        from pathlib import Path

        from ceasefire_cli.corpus.document import Unreadable
        from ceasefire_cli.project.reading import read_article

        entry = self.entry(path)
        try:
            state = os.stat(path)  # noqa: PTH116 - before it is read
            article, note = read_article(Path(path), path, "", entry)
        except (OSError, ValueError, Unreadable):
            return None
        return to_keep(path, state, article, entry, note)

    def _read(
        self, path: str, article_id: str, entry: ArticleEntry | None, shelf: Shelf | None, *, named: bool
    ) -> Article | None:
        from pathlib import Path

        from ceasefire_cli.corpus.document import Unreadable
        from ceasefire_cli.project.reading import read_article

        shown = shown_path(path, self._cwd)
        try:
            state = os.stat(path) if shelf else None  # noqa: PTH116 - before it is read
        except (OSError, ValueError):
            state = None
        try:
            article, note = read_article(Path(path), shown, article_id, entry, named=named)
        except Unreadable as fault:
            skipped = f"article skipped: {fault.reason}"
            self._warnings.append(Diagnostic("warning", Place(shown), skipped, fault.remedy))
            return None
        if note:
            self._note(path, note)
        self.digests[article_id] = derived_from(article, os.path.splitext(path)[1], entry)  # noqa: PTH122 - as shelf.py
        return shelf.keep(path, state, article, entry, note) if shelf and state else article

    def _note(self, path: str, note: str) -> None:
        self._warnings.append(Diagnostic("note", Place(shown_path(path, self._cwd)), note))

    @cached_property
    def _matched(self) -> dict[str, list[str]]:
        """The files of each entry."""
        return {entry.path: expanded(self.root, entry.path) for entry in self._listed}

    @cached_property
    def _entries(self) -> dict[str, ArticleEntry]:
        """What claims.yaml says, by file: a file named outright beats a glob that also matches it."""
        entries: dict[str, ArticleEntry] = {}
        for entry in sorted(self._listed, key=lambda e: is_glob(e.path)):
            for path in self._matched[entry.path]:
                entries.setdefault(self._keys[path], entry)
        return entries

    def _missed(self, entry: ArticleEntry) -> None:
        """Tell of an entry that names no file."""
        what = "no file matches" if is_glob(entry.path) else "no such file"
        hint = "paths are relative to claims.yaml"
        if is_folder(self.root / entry.path):
            what, hint = "a folder, not a file:", f"write {entry.path.rstrip('/')}/**/* for all that is in it"
        self._warnings.append(Diagnostic("warning", entry.place, f"article skipped: {what} '{entry.path}'", hint))

    def _unlisted(self, fault: OSError) -> None:
        """Tell of a folder that can't be listed."""
        shown = shown_path(str(fault.filename), self._cwd)
        reason = (fault.strerror or "can't be listed").lower()
        self._warnings.append(Diagnostic("warning", Place(shown), f"folder skipped: {reason}", "check its permissions"))

    def _chosen_paths(self) -> Iterator[str]:
        for named in self._chosen:
            target = self._cwd / named
            if is_folder(target):
                yield from walk(target, self._unlisted)
            else:
                matched = expanded(self._cwd, named)
                if not matched:
                    raise bad_input("no such file or folder", "--articles takes files, folders and globs", named)
                yield from matched
