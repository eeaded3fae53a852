"""`tracker evidence`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, get_args

import typer

from ceasefire_cli.cli import complete
from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.options import Context, MinScore, Why
from ceasefire_cli.cli.session import Session, demand_one_of
from ceasefire_cli.model import Stance

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet


@listing
def command(
    ctx: typer.Context,
    claims: Annotated[
        list[str] | None,
        typer.Argument(metavar="CLAIM", help="Ids of claims; all without.", autocompletion=complete.claims),
    ] = None,
    stance: Annotated[
        str,
        typer.Option(
            "--stance", metavar="STANCE", help="supports, disputes or mentions.", autocompletion=complete.stances
        ),
    ] = "",
    top: Annotated[int | None, typer.Option("--top", metavar="N", min=1, help="At most N passages a claim.")] = None,
    min_score: MinScore = None,
    context: Context = 0,
    why: Why = False,
) -> Sheet:
    """The passages that support, dispute or mention each claim."""
    from ceasefire_cli.views import evidence

    demand_one_of(stance, get_args(Stance), "--stance")
    session: Session = ctx.obj
    project = session.project
    chosen = [session.claim(c) for c in dict.fromkeys(claims or ())] or list(project.file.claims)
    rows = project.evidence_for(chosen, min_score, None if stance else top)
    shown = [evidence.narrowed(row, stance, top) for row in rows]
    runners = project.runners_up(chosen, rows) if why else {}
    return evidence.sheet(
        shown,
        project.library,
        project.speaker_at,
        context=context,
        why=why,
        runners_up=runners,
        is_part=bool(stance) or min_score is not None,
    )
