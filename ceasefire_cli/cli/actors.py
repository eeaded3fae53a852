"""`tracker actors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.session import Session

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet


@listing
def command(ctx: typer.Context) -> Sheet:
    """The actors of claims.yaml under all their names."""
    from ceasefire_cli.views import listings

    session: Session = ctx.obj
    project = session.project
    spoken: dict[str, dict[str, int]] = {}
    for statement in project.statements:
        if statement.actor:
            kinds = spoken.setdefault(statement.actor, {})
            kinds[statement.kind] = kinds.get(statement.kind, 0) + 1
    return listings.actors_sheet(project.library, spoken, project.mention_counts)
