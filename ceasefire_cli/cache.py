"""Derived records, kept between runs: never needed for a right answer, and free to be deleted at any time.

One SQLite file under the user's cache folder (`TRACKER_CACHE`, else `XDG_CACHE_HOME`, else ~/.cache). A key is the
digest of everything a record was derived from: the bytes of the articles, the claim, and the code itself, so that a
newer tracker never shows an older one's answer. Whatever is wrong with the file (torn, locked, read-only, no space) the
store steps aside with one warning.
"""

from __future__ import annotations

import json
import os
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

FILE = "derived-1.sqlite3"
WAIT = 2.0  # seconds for another tracker that is writing
MOST_BYTES = 2_000_000_000  # past this the store starts anew


def cache_folder(environ: Mapping[str, str]) -> Path | None:
    """Where derived records are kept; None where TRACKER_CACHE is "off" or there is no home."""
    named = environ.get("TRACKER_CACHE", "")
    if named:
        return None if named == "off" else Path(named)
    base = environ.get("XDG_CACHE_HOME") or (os.path.join(environ["HOME"], ".cache") if environ.get("HOME") else "")  # noqa: PTH118
    return Path(base, "tracker") if base else None


def digest(*parts: str | bytes) -> str:
    """One name for many inputs: none can be moved across a boundary between two."""
    state = blake2b(digest_size=20)
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        state.update(len(raw).to_bytes(8, "little"))
        state.update(raw)
    return state.hexdigest()


def code_digest(package: Path) -> str:
    """Names the code by name, size and time of each of its modules (content would cost a read of each)."""
    seen = []
    for here, folders, files in os.walk(package):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(files):
            if name.endswith(".py"):
                stat = os.stat(os.path.join(here, name))  # noqa: PTH116, PTH118 - called at every start
                seen.append(f"{here[len(str(package)) :]}/{name} {stat.st_size} {stat.st_mtime_ns}")
    return digest(*seen)


class Store:
    """JSON values by kind and key; `get` gives None for what is not there, for whatever reason."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.warning = ""  # what went wrong, once
        self._open: sqlite3.Connection | None = None
        self._fresh: dict[tuple[str, str], str] = {}

    @property
    def path(self) -> Path | None:
        return self.folder / FILE if self.folder else None

    def get(self, kind: str, key: str) -> Any:
        connection = self._connected()
        if connection is None:
            return None
        import sqlite3

        try:
            row = connection.execute(
                "select value, sum from derived where kind = ? and key = ?", (kind, key)
            ).fetchone()
            if row is None or digest(row[0]) != row[1]:
                return None
            return json.loads(row[0])
        except sqlite3.DatabaseError as fault:
            self._step_aside(fault)
        except (ValueError, TypeError, RecursionError):
            return None
        return None

    def put(self, kind: str, key: str, value: Any) -> None:
        """Remember a value; it is written by `close`."""
        if self.folder is not None:
            self._fresh[kind, key] = _encoded(value)

    def close(self) -> None:
        """Write what is new, all or nothing."""
        connection = self._connected() if self._fresh else self._open
        if connection is None:
            return
        import sqlite3

        try:
            if self._fresh:
                self._write(connection)
            connection.close()
        except (sqlite3.DatabaseError, UnicodeEncodeError) as fault:
            self._step_aside(fault)
        self._open = None
        self._fresh.clear()

    def counts(self) -> dict[str, int]:
        """How many records of each kind are kept."""
        connection = self._connected()
        if connection is None:
            return {}
        import sqlite3

        try:
            return dict(connection.execute("select kind, count(*) from derived group by kind order by kind"))
        except sqlite3.DatabaseError as fault:
            self._step_aside(fault)
            return {}

    def clear(self) -> bool:
        """Empty the store by deleting its file; False where that can't be done."""
        if self._open is not None:
            self._open.close()
            self._open = None
        self._fresh.clear()
        return self.path is not None and _removed(self.path)

    def _write(self, connection: sqlite3.Connection) -> None:
        rows: Iterable[tuple[str, str, str, str]] = (
            (kind, key, value, digest(value)) for (kind, key), value in self._fresh.items()
        )
        with connection:
            if self.path and self.path.stat().st_size > MOST_BYTES:
                connection.execute("delete from derived")
            connection.executemany("insert or replace into derived values (?, ?, ?, ?)", rows)

    def _connected(self) -> sqlite3.Connection | None:
        if self._open is None and self.path is not None:
            import sqlite3

            for attempt in (1, 2):
                try:
                    self._open = _opened(self.path)
                    break
                except (sqlite3.OperationalError, OSError) as fault:  # locked, read-only, no space, no folder
                    self._step_aside(fault)
                    break
                except sqlite3.DatabaseError as fault:  # not a database: begin anew, once
                    if attempt == 2 or not _removed(self.path):
                        self._step_aside(fault)
                        break
        return self._open

    def _step_aside(self, fault: Exception) -> None:
        reason = getattr(fault, "strerror", None) or fault
        self.warning = self.warning or f"working without the store in {self.folder}: {reason}"
        self.folder = None
        if self._open is not None:
            self._open.close()
        self._open = None


def _encoded(value: Any) -> str:
    """JSON that UTF-8 can write: an article's id may hold the stray bytes of its file's name."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return text


def _opened(path: Path) -> sqlite3.Connection:
    import sqlite3

    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=WAIT)
    connection.execute("pragma synchronous = off")  # a torn file is noticed and made anew
    connection.execute(
        "create table if not exists derived (kind text, key text, value text, sum text, primary key (kind, key))"
        " without rowid"
    )
    return connection


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
        Path(f"{path}-journal").unlink(missing_ok=True)
    except OSError:
        return False
    return True
