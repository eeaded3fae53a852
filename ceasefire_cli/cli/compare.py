"""`tracker compare`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.session import Session, usage

if TYPE_CHECKING:
    from ceasefire_cli.model import Verdict
    from ceasefire_cli.project.pairs import PairToCompare
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
    from ceasefire_cli.project.pairs import PairToCompare, read_pairs
    from ceasefire_cli.views import contradictions

    session: Session = ctx.obj
    if pairs:
        if a or b:
            raise usage("give two statements or --pairs, not both", "--pairs")
        return contradictions.compare_sheet([_judged(pair) for pair in read_pairs(pairs, session.cwd)])
    if not a.strip() or not b.strip():
        raise usage("give two statements, or --pairs FILE", "A B")
    left, right = session.statement(a), session.statement(b)
    both = session.shared_actor(left.id, right.id)
    actors = (both, both) if both else (left.a_actor, right.a_actor)
    pair = PairToCompare(None, left.a, right.a, left.a_date, right.a_date, *actors)
    return contradictions.compare_sheet([_judged(pair, session.declared(left.id, right.id))])


def _judged(pair: PairToCompare, declared: Verdict | None = None) -> tuple[str | int | None, str, str, Verdict]:
    """A pair with its verdict: the declared one where there is one."""
    from ceasefire_cli.contradict.compare import compare

    verdict = declared or compare(
        pair.a, pair.b, a_date=pair.a_date, b_date=pair.b_date, a_actor=pair.a_actor, b_actor=pair.b_actor
    )
    return pair.id, pair.a, pair.b, verdict
