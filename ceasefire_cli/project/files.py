"""Files and folders of a project: paths as shown, globs, walks, and the text of claims.yaml."""

from __future__ import annotations

import os
import sys
from errno import EBADF
from pathlib import Path
from typing import TYPE_CHECKING

from ceasefire_cli.cache import digest
from ceasefire_cli.project.find import bad_input, is_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ceasefire_cli.cache import Store
    from ceasefire_cli.model import ClaimsFile

MAX_CLAIMS_BYTES = 10_000_000
STDIN = "-"


def read_claims_file(path: Path, cwd: Path, store: Store) -> ClaimsFile:
    """claims.yaml as records, kept ones where the file is as it was. Raises `BadInput` where it can't be read."""
    from ceasefire_cli.project.kept_claims import claims_of, packed_claims

    shown = shown_path(path, cwd)
    raw = _read_raw(path, shown)
    key, scope = digest(shown, raw), digest(str(path))
    kept = store.get("claims", key)
    if kept is not None:
        return claims_of(kept, shown)
    from ceasefire_cli.claims.read import read_claims

    file = read_claims(_text(raw, shown), shown)
    packed = packed_claims(file) if store.folder else None
    if packed is not None:
        store.put("claims", key, packed, scope=scope)
        store.keep_only("claims", scope, [key])
    return file


def read_claims_text(path: Path, shown: str) -> str:
    return _text(_read_raw(path, shown), shown)


def _read_raw(path: Path, shown: str) -> bytes:
    try:
        raw = read_limited(path, MAX_CLAIMS_BYTES)
    except OSError as fault:
        raise bad_input(
            (fault.strerror or "can't be read").lower(), "check the path and its permissions", shown
        ) from None
    if raw is None:
        limit = f"{MAX_CLAIMS_BYTES // 1_000_000} MB"
        raise bad_input(f"more than {limit} is too large for a claims file", "split the project", shown)
    return raw


def _text(raw: bytes, shown: str) -> str:
    from ceasefire_cli.corpus.decode import decode
    from ceasefire_cli.corpus.document import Unreadable

    try:
        return decode(raw).text if raw.strip() else ""
    except Unreadable as fault:
        raise bad_input(fault.reason, fault.remedy, shown) from None


def stdin_or(name: str, cwd: Path) -> Path:
    """The file of a name as typed; `-` stays as it is, for standard input."""
    return Path(STDIN) if name == STDIN else cwd / name


def read_limited(path: Path, limit: int) -> bytes | None:
    """The bytes of a file, pipe, device or (`-`) standard input; None for more than `limit`. Raises OSError."""
    if str(path) == STDIN:
        if sys.stdin is None:
            raise OSError(EBADF, "standard input is closed")
        raw = sys.stdin.buffer.read(limit + 1)
    else:
        with path.open("rb") as file:
            raw = file.read(limit + 1)  # a device has no size to ask for
    return raw if len(raw) <= limit else None


def shown_path(path: str | Path, cwd: Path) -> str:
    """A path as the user sees it: relative to the current folder where it lies below it."""
    full = os.path.abspath(path)  # noqa: PTH100 - resolves "..", keeps links as the user named them
    below = os.path.join(os.path.abspath(cwd), "")  # noqa: PTH100, PTH118 - as above
    return full.removeprefix(below)


def file_key(path: str | Path) -> str:
    """What two names of one file have in common."""
    return os.path.realpath(path)


class FileKeys(dict[str, str]):
    """`file_key` of many paths, each asked once and each folder resolved once."""

    def __init__(self) -> None:
        super().__init__()
        self._folders: dict[str, str] = {}

    def __missing__(self, path: str) -> str:
        folder, name = os.path.split(path)
        if name in ("", ".", "..") or os.path.islink(path):  # noqa: PTH114 - called for every article
            key = file_key(path)
        else:
            if folder not in self._folders:
                self._folders[folder] = file_key(folder)
            key = os.path.join(self._folders[folder], name)  # noqa: PTH118 - as above
        self[path] = key
        return key


def is_glob(path: str) -> bool:
    return any(mark in path for mark in "*?[")


def expanded(root: Path, pattern: str) -> list[str]:
    """What a path or glob names but folders, in order of names; a file that bears a glob's characters is itself.

    Links that lead nowhere and pipes are among it: whoever reads them tells.
    """
    target = str(root / pattern)
    if os.path.lexists(target):
        return [] if is_folder(target) else [target]
    if not is_glob(pattern):
        return []
    from glob import glob

    from ceasefire_cli.corpus.find import is_article

    found = sorted(glob(pattern, root_dir=root, recursive=True))  # noqa: PTH207 - Path.glob refuses absolute patterns
    paths = (str(root / name) for name in found if is_article(name))
    return [path for path in paths if not is_folder(path)]


def walk(folder: Path, failed: Callable[[OSError], None] | None = None) -> Iterator[str]:
    """Every article below a folder, hidden files and folders left out, in order of their names.

    Linked folders are entered, each once. `failed` is told of a folder that can't be listed.
    """
    from ceasefire_cli.corpus.find import is_article

    if not is_folder(folder):
        return
    entered: set[str] = set()
    kinds: dict[tuple[str, str], bool] = {}  # first letter and suffix decide
    for here, folders, files in os.walk(folder, onerror=failed, followlinks=True):
        key = os.path.realpath(here)
        if key in entered:
            folders.clear()
            continue
        entered.add(key)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        below = os.path.join(here, "")  # noqa: PTH118 - a prefix
        for name in sorted(files):
            kind = name[0], name[name.rfind(".") + 1 :]
            if kind not in kinds:
                kinds[kind] = is_article(name)
            if kinds[kind]:
                yield below + name


def free_id(path: str, root: Path, taken: set[str]) -> str:
    """The file's stem; with its folders, or a number, where another article has that id."""
    name = path[path.rfind(os.sep) + 1 :]
    chosen = stem = name[: max(name.rfind("."), 0)] or name
    number = 1
    if chosen in taken:
        chosen = shown_path(path[: len(path) - len(name)] + stem, root).replace(os.sep, "/")
    while chosen in taken:
        number += 1
        chosen = f"{stem}-{number}"
    taken.add(chosen)
    return chosen
