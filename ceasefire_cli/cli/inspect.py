"""`tracker inspect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.session import Session

if TYPE_CHECKING:
    from ceasefire_cli.model import Diagnostic
    from ceasefire_cli.views.blocks import Sheet


@listing
def command(
    ctx: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Text files, of the project or not; - is stdin.")],
    published: Annotated[
        str,
        typer.Option(
            "--published", metavar="DATE", help="Publication date (default: the project's, or the text's own)."
        ),
    ] = "",
) -> Sheet:
    """How a text is read: sentences, statements, dates."""
    from ceasefire_cli.project.find import BadInput
    from ceasefire_cli.views import inspect

    session: Session = ctx.obj
    project = session.loose_project
    day = session.exact_day(published, "--published")
    articles = []
    faults: list[Diagnostic] = []
    for path in files:
        try:
            articles.append(project.read_file(path, day))
        except BadInput as fault:
            faults.extend(fault.diagnostics)
    if not articles:
        raise BadInput(*faults)
    project.warnings.extend(faults)
    readings = [(a, project.statements_of(a), project.timexes_of(a)) for a in articles]
    sheet = inspect.sheet(readings, project.file.actors)
    return sheet._replace(exit_code=2) if faults else sheet
