"""`tracker find`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.options import Context, MinScore, Why
from ceasefire_cli.cli.session import Session, usage

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet

NEAR = 0.1  # who searches wants to see the nearest, however far: well below the line for evidence


@listing
def command(
    ctx: typer.Context,
    text: Annotated[list[str], typer.Argument(metavar="TEXT", help="The words to look for, in any wording.")],
    top: Annotated[int, typer.Option("--top", metavar="N", min=1, help="At most N passages.")] = 10,
    min_score: MinScore = None,
    context: Context = 0,
    why: Why = False,
) -> Sheet:
    """The passages nearest to any words."""
    from ceasefire_cli.views import evidence

    words = " ".join(" ".join(text).split())
    if not words:
        raise usage("nothing to look for", "TEXT")
    session: Session = ctx.obj
    project = session.project
    found = project.find(words, top=top, min_score=NEAR if min_score is None else min_score)
    return evidence.find_sheet(
        words,
        found,
        project.library,
        project.speaker_at,
        context=context,
        why=why,
        is_part=min_score is not None,
    )
