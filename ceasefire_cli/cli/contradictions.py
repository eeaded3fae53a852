"""`tracker contradictions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ceasefire_cli.cli import complete
from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.options import ActorName, ClaimId, MinScore, Topic
from ceasefire_cli.cli.session import Session, demand_one_of

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet

KINDS = ("declared", "denied", "negated", "opposite", "figures", "dates", "changed")


@listing
def command(
    ctx: typer.Context,
    claim: ClaimId = "",
    actor: ActorName = "",
    topic: Topic = "",
    kind: Annotated[
        str, typer.Option("--kind", metavar="KIND", help=f"{', '.join(KINDS)}.", autocompletion=complete.words(*KINDS))
    ] = "",
    same_actor: Annotated[bool, typer.Option("--same-actor", help="Only an actor against itself.")] = False,
    min_score: MinScore = None,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Exit with 1 if there are any, 0 if none.")] = False,
) -> Sheet:
    """Claims and statements that cannot both hold."""
    from ceasefire_cli.views import contradictions

    demand_one_of(kind, KINDS, "--kind")
    session: Session = ctx.obj
    project = session.project
    wanted = {
        "claim": session.claim(claim).id if claim else "",
        "actor": session.actor(actor),
        "topic": session.topic(topic),
    }
    found = [
        clash
        for clash in project.clashes(min_score)
        if (not kind or clash.kind == kind)
        and (not same_actor or clash.same_actor)
        and contradictions.involves(clash, project.library, **wanted)
    ]
    sheet = contradictions.sheet(found, project.library)
    return sheet._replace(exit_code=int(bool(found))) if exit_code else sheet
