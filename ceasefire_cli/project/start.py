"""A new project: a claims.yaml for the articles of a folder."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ceasefire_cli.project.files import shown_path, walk
from ceasefire_cli.project.find import CLAIMS_FILE, bad_input, is_file, is_folder


class Started(NamedTuple):
    """The new claims.yaml as shown, how many articles it names, and those whose names no YAML reader gives back."""

    path: str
    articles: int
    left_out: tuple[str, ...]


def start_project(root: Path, cwd: Path) -> Started:
    """Write claims.yaml into a folder.

    Articles are those below seeds/ or articles/, else those of the folder itself. Raises `BadInput` where there is no
    such folder or it has a claims.yaml already: nothing is ever overwritten.
    """
    from ceasefire_cli.claims.starter import starter

    shown = shown_path(root / CLAIMS_FILE, cwd)
    if is_file(root):
        raise bad_input("is a file", "name the folder to start in", shown_path(root, cwd))
    if not is_folder(root):
        raise bad_input("no such folder", "make it first, or name one that exists", shown_path(root, cwd))
    below = [Path(p) for folder in ("seeds", "articles") for p in walk(root / folder)]
    articles = below or [p for p in map(Path, walk(root)) if p.parent == root]
    names = [str(p.relative_to(root)) for p in articles if is_file(p)]
    bare = starter(())
    left_out = tuple(name for name in names if starter((name,)) == bare)
    try:
        with (root / CLAIMS_FILE).open("x", encoding="utf-8", newline="\n") as file:
            file.write(starter(names))
    except FileExistsError:
        raise bad_input("is there already", "edit it, or start in another folder: tracker init DIR", shown) from None
    except OSError as fault:
        raise bad_input(
            (fault.strerror or "can't be written").lower(), "check the folder's permissions", shown
        ) from None
    return Started(shown, len(names) - len(left_out), left_out)
