"""`tracker articles`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import typer

from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.session import Session

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet


@listing
def command(ctx: typer.Context) -> Sheet:
    """The articles that were loaded."""
    from ceasefire_cli.views import listings

    session: Session = ctx.obj
    project = session.project
    spoken = Counter(s.article for s in project.statements)
    claims = Counter(article for e in project.evidence for article in {k.article for k in e.links})
    return listings.articles_sheet(project.library, spoken, claims)
