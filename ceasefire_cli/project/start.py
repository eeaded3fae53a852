"""A new project: a claims.yaml for the articles of a folder."""

from __future__ import annotations

from pathlib import Path

from ceasefire_cli.project.files import shown_path, walk
from ceasefire_cli.project.find import CLAIMS_FILE, bad_input


def start_project(root: Path, cwd: Path) -> tuple[str, int]:
    """Write claims.yaml into a folder and return its shown path and the number of articles it names.

    Articles are those below seeds/ or articles/, else those of the folder itself. Raises `BadInput` where there is no
    such folder or it has a claims.yaml already: nothing is ever overwritten.
    """
    from ceasefire_cli.claims.starter import starter

    shown = shown_path(root / CLAIMS_FILE, cwd)
    if not root.is_dir():
        raise bad_input("no such folder", "make it first, or name one that exists", shown_path(root, cwd))
    below = [Path(p) for folder in ("seeds", "articles") for p in walk(root / folder)]
    articles = below or [p for p in map(Path, walk(root)) if p.parent == root]
    names = [str(p.relative_to(root)) for p in articles]
    try:
        with (root / CLAIMS_FILE).open("x", encoding="utf-8", newline="\n") as file:
            file.write(starter(names))
    except FileExistsError:
        raise bad_input("is there already", "edit it, or start in another folder: tracker init DIR", shown) from None
    except OSError as fault:
        raise bad_input(
            (fault.strerror or "can't be written").lower(), "check the folder's permissions", shown
        ) from None
    return shown, len(names)
