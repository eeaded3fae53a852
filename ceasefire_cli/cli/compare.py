"""`tracker compare`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.session import Session, usage

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet


@listing
def command(
    ctx: typer.Context,
    a: Annotated[str, typer.Argument(metavar="A", help="A statement, or the id of a claim.")] = "",
    b: Annotated[str, typer.Argument(metavar="B", help="Another.")] = "",
    pairs: Annotated[
        str,
        typer.Option(
            "--pairs",
            metavar="FILE",
            help="JSONL of {id, a, b}, with a_date, b_date, a_actor, b_actor if known; - is stdin.",
        ),
    ] = "",
) -> Sheet:
    """Whether two statements clash, and why."""
    from ceasefire_cli.contradict.compare import compare
    from ceasefire_cli.project.pairs import read_pairs
    from ceasefire_cli.views import contradictions

    session: Session = ctx.obj
    if pairs:
        if a or b:
            raise usage("give two statements or --pairs, not both", "--pairs")
        rows = read_pairs(pairs, session.cwd)
        return contradictions.compare_sheet(
            [
                (
                    p.id,
                    p.a,
                    p.b,
                    compare(p.a, p.b, a_date=p.a_date, b_date=p.b_date, a_actor=p.a_actor, b_actor=p.b_actor),
                )
                for p in rows
            ]
        )
    if not a.strip() or not b.strip():
        raise usage("give two statements, or --pairs FILE", "A B")
    left, right = session.statement(a), session.statement(b)
    verdict = session.declared(left.id, right.id) or compare(
        left.a, right.a, a_date=left.a_date, b_date=right.a_date, a_actor=left.a_actor, b_actor=right.a_actor
    )
    return contradictions.compare_sheet([(None, left.a, right.a, verdict)])
