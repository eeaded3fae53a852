"""`tracker inspect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.session import Session

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet


@listing
def command(
    ctx: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Text files, of the project or not.")],
    published: Annotated[
        str,
        typer.Option(
            "--published", metavar="DATE", help="Publication date (default: the project's, or the text's own)."
        ),
    ] = "",
) -> Sheet:
    """How a text is read: sentences, statements, dates."""
    from ceasefire_cli.views import inspect

    session: Session = ctx.obj
    project = session.loose_project
    day = session.exact_day(published, "--published")
    articles = [project.read_file(path, day) for path in files]
    readings = [(a, project.statements_of(a), project.timexes_of(a)) for a in articles]
    return inspect.sheet(readings, project.file.actors)
