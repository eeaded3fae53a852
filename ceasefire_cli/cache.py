"""Derived records, kept between runs: never needed for a right answer, and free to be deleted at any time.

One SQLite file under the user's cache folder (`TRACKER_CACHE`, else `XDG_CACHE_HOME`, else ~/.cache). A key names
everything a record was derived from: the words of the articles, the claim, and the code itself, so that a newer tracker
never shows an older one's answer. Whatever is wrong with the file (torn, locked, read-only, no space) the store steps
aside with one warning; a record that is not as it was written is as good as none.
"""

from __future__ import annotations

import json
import os
import time
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

FILE = "derived-2.sqlite3"
LAYOUT = 2  # of the table: a file of another one is made anew
WAIT = 2.0  # seconds for another tracker that is writing
MOST_BYTES = 4_000_000_000  # past this the store starts anew
PENDING_BYTES = 50_000_000  # what waits for `close` at most
OLD = 14  # days after which the records of other versions are dropped


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
    """JSON values and bytes by kind and key; `get` gives None for what is not there, for whatever reason.

    `version` names the code: no version sees another's records.
    """

    def __init__(self, folder: Path | None, version: str = "") -> None:
        self.folder = folder
        self.version = version
        self.warning = ""  # what went wrong, once
        self._open: sqlite3.Connection | None = None
        self._parted: sqlite3.Connection | None = None
        self._fresh: dict[bytes, tuple[str, str, str | bytes]] = {}
        self._pending = 0
        self._living: dict[tuple[str, str], tuple[int, Iterable[str]]] = {}

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
                "select value, sum from derived where key = ?", (self._name(kind, key),)
            ).fetchone()
            if row is None or _sum(row[0]) != row[1]:
                return None
            return json.loads(row[0]) if isinstance(row[0], str) else row[0]
        except sqlite3.DatabaseError as fault:
            self._step_aside(fault)
        except (ValueError, TypeError, RecursionError):
            return None
        return None

    def put(self, kind: str, key: str, value: Any, *, scope: str = "") -> None:
        """Remember a value, bytes as they are; it is written by `close`, or before where there is much."""
        if self.folder is None:
            return
        kept = value if isinstance(value, bytes) else _encoded(value)
        self._fresh[self._name(kind, key)] = (kind, scope, kept)
        self._pending += len(kept)
        if self._pending > PENDING_BYTES:
            self.flush()

    def keep_only(self, kind: str, scope: str, keys: Iterable[str], most: int = 0) -> None:
        """With the next writing, drop all records of a kind and scope but those, if there are more than `most`."""
        self._living[kind, scope] = most, keys

    def close(self) -> None:
        """Write what is new, all or nothing."""
        self.flush()
        if self._open is not None:
            self._open.close()
        self._open = None

    def let_go(self) -> None:
        """In a process that parted from another: read through a connection of one's own, and write nothing."""
        self._parted = self._open  # not even to be closed here
        self._open = None
        self._fresh = {}

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
        self._pending = 0
        return self.path is not None and _removed(self.path)

    def _name(self, kind: str, key: str) -> bytes:
        return blake2b(f"{self.version} {kind} {key}".encode("utf-8", "surrogatepass"), digest_size=15).digest()

    def flush(self) -> None:
        """Write what is new so far."""
        connection = self._connected() if self._fresh else None
        if connection is not None:
            import sqlite3

            try:
                if self.path and self.path.stat().st_size > MOST_BYTES:
                    connection = self._anew()
                self._write(connection)
            except (sqlite3.DatabaseError, OSError) as fault:
                self._step_aside(fault)
        self._fresh.clear()
        self._living.clear()
        self._pending = 0

    def _write(self, connection: sqlite3.Connection) -> None:
        today = int(time.time() // 86_400)
        rows = ((n, k, s, self.version, today, v, _sum(v)) for n, (k, s, v) in self._fresh.items())
        with connection:
            connection.execute("delete from derived where version <> ? and born < ?", (self.version, today - OLD))
            connection.executemany("insert or replace into derived values (?, ?, ?, ?, ?, ?, ?)", rows)
            for (kind, scope), (most, keys) in self._living.items():
                query = "select key from derived where kind = ? and scope = ?"
                kept = connection.execute(query, (kind, scope)).fetchall()
                living = {self._name(kind, key) for key in keys} if len(kept) > most else None
                gone = [row for row in kept if row[0] not in living] if living is not None else []
                connection.executemany("delete from derived where key = ?", gone)

    def _anew(self) -> sqlite3.Connection:
        """An empty file in place of the one that is open. Raises OSError, sqlite3.DatabaseError."""
        path = cast("Path", self.path)
        if self._open is not None:
            self._open.close()
        self._open = None
        path.unlink(missing_ok=True)
        self._open = _opened(path)
        return self._open

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


def _sum(value: str | bytes) -> bytes:
    return blake2b(value.encode() if isinstance(value, str) else value, digest_size=8).digest()


def _opened(path: Path) -> sqlite3.Connection:
    import sqlite3

    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=WAIT)
    try:
        (layout,) = connection.execute("pragma user_version").fetchone()
        if layout != LAYOUT:
            if connection.execute("select 1 from sqlite_master").fetchone():
                raise sqlite3.DatabaseError("of another version")
            connection.execute(f"pragma user_version = {LAYOUT}")
        connection.execute("pragma synchronous = off")  # a torn file is noticed and made anew
        connection.execute(
            "create table if not exists derived"
            " (key blob primary key, kind text, scope text, version text, born integer, value, sum blob)"
        )
        connection.execute("create index if not exists by_kind on derived (kind, scope)")
        connection.execute("create index if not exists by_age on derived (version, born)")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
        Path(f"{path}-journal").unlink(missing_ok=True)
    except OSError:
        return False
    return True
