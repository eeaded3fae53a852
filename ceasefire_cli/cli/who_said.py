"""`tracker who-said`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, get_args

import typer

from ceasefire_cli.cli import complete
from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.options import ActorName, Since, Until
from ceasefire_cli.cli.session import Session, demand_one_of, unknown, usage
from ceasefire_cli.model import StatementKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Clash, Statement
    from ceasefire_cli.project.desk import Project
    from ceasefire_cli.views.blocks import Sheet


@listing
def command(
    ctx: typer.Context,
    actor: ActorName = "",
    about: Annotated[
        str,
        typer.Option(
            "--about",
            metavar="TEXT|CLAIM",
            help="Only what bears on these words or this claim.",
            autocompletion=complete.claims,
        ),
    ] = "",
    kind: Annotated[
        str, typer.Option("--kind", metavar="KIND", help="direct, indirect or comment.", autocompletion=complete.kinds)
    ] = "",
    since: Since = "",
    until: Until = "",
    unknown_only: Annotated[
        bool, typer.Option("--unknown", help="Statements whose speaker could not be told.")
    ] = False,
) -> Sheet:
    """Every statement of an actor, or who spoke how often."""
    from ceasefire_cli.queries.filters import said_in_period
    from ceasefire_cli.queries.speakers import spoken_by
    from ceasefire_cli.views import who_said

    demand_one_of(kind, get_args(StatementKind), "--kind")
    if actor and unknown_only:
        raise usage("--unknown lists what has no known speaker; leave --actor out", "--unknown")
    session: Session = ctx.obj
    project = session.project
    period = session.period(since, until)
    said: Sequence[Statement] = said_in_period(project.statements, project.library, *period)
    if kind:
        said = [s for s in said if s.kind == kind]
    if about:
        said = _about(session, said, about)
    if unknown_only:
        chosen = [s for s in said if s.speaker is None and s.actor is None]
        return who_said.sheet("Unknown speakers", chosen, project.library, project.claims_of)
    if not actor:
        if about:
            return who_said.sheet(f"About “{about}”", said, project.library, project.claims_of)
        return who_said.tally_sheet(said, project.library, project.mentioned)
    actor_id = project.names.resolve(actor)
    speakers = spoken_by(project.statements, actor, actor_id)
    if actor_id is None and not speakers.names:
        raise unknown("actor", actor, project.names.nearest(actor) or speakers.near)
    title = project.library.actor_name(actor_id) if actor_id else speakers.names[0]
    chosen = [s for s in said if speakers.has(s)]
    shown = chosen if since or until or kind or about else None
    return who_said.sheet(title, chosen, project.library, project.claims_of, lambda: _changes(project, actor_id, shown))


def _changes(project: Project, actor: str | None, shown: Sequence[Statement] | None) -> list[Clash]:
    """An actor's changes of position; of a list that was narrowed, those its statements show."""
    if actor is None:
        return []
    changed = [c for c in project.clashes(actor=actor) if c.kind == "changed"]
    return changed if shown is None else [c for c in changed if _is_shown(c, shown)]


def _is_shown(clash: Clash, shown: Sequence[Statement]) -> bool:
    """Whether what was said stands in the statements, on each side that is a passage."""
    passages = [side for side in (clash.a, clash.b) if side.article]
    return bool(passages) and all(
        any(s.article == side.article and s.start < side.end and side.start < s.end for s in shown) for side in passages
    )


def _about(session: Session, said: Sequence[Statement], about: str) -> list[Statement]:
    """The statements that share words with a passage bearing on a claim (by id), or found for any words."""
    from ceasefire_cli.queries.speakers import bearing_on, overlapping

    project = session.project
    session.refuse_slip(about, project.library.claim_by_id)
    if about in project.library.claim_by_id:
        return overlapping(said, next(e.links for e in project.evidence if e.claim == about))
    found = project.linking.linker.find(about, top=len(project.statements) + 1)
    return bearing_on(said, found.links, project.statements)
