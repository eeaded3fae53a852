"""`tracker timeline`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, cast, get_args

import typer

from ceasefire_cli.cli import complete
from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.options import ActorName, Since, StatusName, Topic, Until
from ceasefire_cli.cli.session import Session, demand_one_of, usage
from ceasefire_cli.model import Status

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet
    from ceasefire_cli.views.timeline import By

BY = ("claimed", "event")


@listing
def command(
    ctx: typer.Context,
    since: Since = "",
    until: Until = "",
    actor: ActorName = "",
    topic: Topic = "",
    status: StatusName = "",
    by: Annotated[
        str,
        typer.Option(
            "--by",
            metavar="claimed|event",
            help="Date of claiming, or of the event.",
            autocompletion=complete.words(*BY),
        ),
    ] = "claimed",
    as_of: Annotated[
        str,
        typer.Option(
            "--as-of", metavar="DATE", help="Judge from this day and hide later claims (default: newest article)."
        ),
    ] = "",
    chart: Annotated[bool, typer.Option("--chart", help="Draw bars over time.")] = False,
    reverse: Annotated[bool, typer.Option("--reverse", help="Newest first.")] = False,
) -> Sheet:
    """Claims in time order, with what bears them out."""
    from ceasefire_cli.queries.filters import ClaimFilter
    from ceasefire_cli.views import timeline

    if by not in BY:
        raise usage(f"'{by}' is neither claimed nor event", "--by")
    demand_one_of(status, get_args(Status), "--status")
    session: Session = ctx.obj
    project = session.project
    wanted = ClaimFilter(session.actor(actor), session.topic(topic), status)
    day = session.day(as_of, "--as-of")
    today = day.end - timedelta(days=1) if day and day.end else timeline.newest(project.library)
    period = timeline.Period(*session.period(since, until, today), as_of=today, cut=bool(as_of))
    rows = timeline.entries(
        project.library, project.evidence, project.timexes, wanted=wanted, period=period, by=cast("By", by)
    )
    return timeline.sheet(rows, project.library, by=cast("By", by), chart=chart, reverse=reverse)
