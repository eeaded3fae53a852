"""`tracker schema`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from ceasefire_cli.cli.session import Session


def command(ctx: typer.Context) -> None:
    """Print the JSON Schema of claims.yaml, for editors."""
    import json

    from ceasefire_cli.claims.schema import json_schema

    session: Session = ctx.obj
    session.terminal.write([json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"], None, pager=False)
