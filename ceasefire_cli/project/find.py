"""Which project the user means, and what is said when there is none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ceasefire_cli.model import Diagnostic

CLAIMS_FILE = "claims.yaml"


class BadInput(Exception):  # noqa: N818 - the user's input is bad, the program is not in error
    """The user's files or options can't be worked with: diagnostics to print, exit code 2."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(d.message for d in diagnostics))
        self.diagnostics = diagnostics


class NoProject(BadInput):
    """Nothing was named and nothing found: what works on any file goes on without."""


def bad_input(message: str, hint: str = "", path: str = "tracker", kind: type[BadInput] = BadInput) -> BadInput:
    from ceasefire_cli.model import Diagnostic, Place  # records take longest to import: help goes without

    return kind(Diagnostic("error", Place(path), message, hint))


def is_file(path: str | Path) -> bool:
    """Whether there is such a file; False also for a name that is too long or holds a NUL, where pathlib fails."""
    return os.path.isfile(path)  # noqa: PTH113 - as said


def is_folder(path: str | Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 - as above


class Request(NamedTuple):
    """Which project the user means: `-C`, `--claims` and `--articles` as typed, "" and () where not given."""

    folder: str = ""
    claims: str = ""
    articles: tuple[str, ...] = ()
    semantic: bool = False  # link by meaning too


class Found(NamedTuple):
    """Where the project is and how that was decided; `claims` is None where no claims.yaml is used."""

    root: Path
    claims: Path | None
    why: str


def locate(request: Request, cwd: Path, environ: Mapping[str, str]) -> Found:
    """The project a request means.

    Raises `BadInput` where a named folder or file does not exist, `NoProject` where none is found and no articles are
    named.
    """
    named = request.folder or environ.get("TRACKER_PROJECT", "")
    if request.claims:
        path = cwd / request.claims
        if is_folder(path):
            raise bad_input("is a folder", f"name a file in it, or use -C {request.claims}", request.claims)
        if not os.path.exists(path):  # noqa: PTH110 - a pipe will do: --claims <(…)
            raise bad_input("no such claims file", "name a file that exists, or leave --claims out", request.claims)
        return Found(cwd / named if named else path.parent, path, f"--claims {request.claims}")
    if named:
        root, how = cwd / named, "-C" if request.folder else "TRACKER_PROJECT"
        if not is_folder(root):
            found = "is a file" if is_file(root) else "no such folder"
            raise bad_input(found, f"{how} names the folder that holds {CLAIMS_FILE}", named)
        if is_file(root / CLAIMS_FILE):
            return Found(root, root / CLAIMS_FILE, f"{how} {named}")
        if request.articles:
            return Found(root, None, f"{how} {named}, without a {CLAIMS_FILE}")
        raise bad_input(f"no {CLAIMS_FILE} in this folder", f"start one: tracker -C {named} init", named)
    for root in (cwd, *cwd.parents):
        if is_file(root / CLAIMS_FILE):
            return Found(root, root / CLAIMS_FILE, f"nearest {CLAIMS_FILE}, in {root}")
    if request.articles:
        return Found(cwd, None, f"--articles, without a {CLAIMS_FILE}")
    message = f"no project here: no {CLAIMS_FILE} in this folder or above it"
    hint = (
        "go to your project, name it with -C DIR, start one with 'tracker init', or read a folder with --articles DIR"
    )
    raise bad_input(message, hint, kind=NoProject)
