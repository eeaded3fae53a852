"""Shell completion of actors, claims, topics and the like: reads claims.yaml, never an article."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, get_args

import typer

from ceasefire_cli.model import Stance, StatementKind, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from ceasefire_cli.model import ClaimsFile


def _claims_file(ctx: typer.Context) -> ClaimsFile:
    """claims.yaml as far as it can be read: completion is no place for complaints."""
    from pathlib import Path

    from ceasefire_cli.model import ClaimsFile
    from ceasefire_cli.project.desk import open_project
    from ceasefire_cli.project.find import BadInput, Request

    options = ctx.find_root().params
    request = Request(options.get("project") or "", options.get("claims") or "")
    try:
        return open_project(request, Path.cwd(), os.environ, tolerant=True).file
    except (BadInput, OSError):
        return ClaimsFile("")


def _starting(incomplete: str, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    start = incomplete.casefold()
    quoted = _quoting(incomplete)
    return [(quoted(value), " ".join(note.split())) for value, note in pairs if value.casefold().startswith(start)]


def _quoting(incomplete: str) -> Callable[[str], str]:
    """How a value is to be written: bash puts it on the line as it is, unless a quotation mark is open there."""
    from shlex import quote

    line = os.environ.get("COMP_WORDS", "")
    if not os.environ.get("_TRACKER_COMPLETE", "").endswith("_bash") or line.endswith(
        ("'" + incomplete, '"' + incomplete)
    ):
        return str
    return quote


def words(*known: str) -> Callable[[str], list[str]]:
    """Completion of an option that takes one of a few words."""
    return lambda incomplete: [word for word in known if word.startswith(incomplete)]


def actors(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    return _starting(incomplete, [(a.id, a.name) for a in _claims_file(ctx).actors])


def claims(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    return _starting(incomplete, [(c.id, c.text) for c in _claims_file(ctx).claims])


def topics(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    names = dict.fromkeys(c.topic for c in _claims_file(ctx).claims if c.topic)
    return _starting(incomplete, [(name, "") for name in names])


statuses = words(*get_args(Status))
stances = words(*get_args(Stance))
kinds = words(*get_args(StatementKind))
