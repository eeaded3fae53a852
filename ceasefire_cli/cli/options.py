"""Options that several commands share, spelled once."""

from __future__ import annotations

from typing import Annotated

import typer

from ceasefire_cli.cli import complete

Since = Annotated[
    str, typer.Option("--since", metavar="DATE", help="From this day, month or year on; or “last month”.")
]
Until = Annotated[str, typer.Option("--until", metavar="DATE", help="Up to and with this day, month or year.")]
ActorName = Annotated[
    str, typer.Option("--actor", metavar="NAME", help="Id, name or alias of an actor.", autocompletion=complete.actors)
]
Topic = Annotated[
    str, typer.Option("--topic", metavar="TOPIC", help="Claims of a topic.", autocompletion=complete.topics)
]
StatusName = Annotated[
    str,
    typer.Option(
        "--status",
        metavar="STATUS",
        help="confirmed, reported, disputed, refuted or unverified.",
        autocompletion=complete.statuses,
    ),
]
ClaimId = Annotated[str, typer.Option("--claim", metavar="ID", help="One claim.", autocompletion=complete.claims)]
MinScore = Annotated[
    float | None, typer.Option("--min-score", metavar="0-1", min=0, max=1, help="Only what scores at least this.")
]
Context = Annotated[int, typer.Option("--context", metavar="N", min=0, help="Show N sentences either side.")]
Why = Annotated[bool, typer.Option("--why", help="Show how each score and stance came about.")]
