"""`tracker claims`."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import typer

from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.options import ActorName, StatusName, Topic
from ceasefire_cli.cli.session import Session, demand_one_of
from ceasefire_cli.model import Status

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet


@listing
def command(ctx: typer.Context, actor: ActorName = "", topic: Topic = "", status: StatusName = "") -> Sheet:
    """The claims of claims.yaml with their counts."""
    from ceasefire_cli.queries.filters import ClaimFilter
    from ceasefire_cli.views import listings

    demand_one_of(status, get_args(Status), "--status")
    session: Session = ctx.obj
    project = session.project
    wanted = ClaimFilter(session.actor(actor), session.topic(topic), status)
    claims = [c for c in project.file.claims if wanted.passes(c)]
    return listings.claims_sheet(claims, {e.claim: e for e in project.evidence}, project.library)
