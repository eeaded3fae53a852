"""`tracker init`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from ceasefire_cli.cli.session import Session


def command(
    ctx: typer.Context,
    folder: Annotated[str, typer.Argument(metavar="DIR", help="Where to start (default: here, or -C).")] = "",
) -> None:
    """Start a project: write a claims.yaml for the articles here."""
    from ceasefire_cli.model import Diagnostic, Place
    from ceasefire_cli.project.start import start_project

    session: Session = ctx.obj
    root = session.cwd / (folder or session.settings.project)
    path, articles, left_out = start_project(root, session.cwd)
    session.terminal.error(f"wrote {path}, with {articles} article{'s' * (articles != 1)} to begin with")
    for name in left_out:
        message, hint = "article left out: its name can't be written in claims.yaml", "give the file another name"
        session.terminal.error(Diagnostic("warning", Place(name), message, hint), color=session.settings.color)
    session.terminal.error("next: tracker check, then tracker timeline")
