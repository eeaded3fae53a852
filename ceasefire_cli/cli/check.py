"""`tracker check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from ceasefire_cli.cli.listing import listing
from ceasefire_cli.cli.session import Session

if TYPE_CHECKING:
    from ceasefire_cli.views.blocks import Sheet


@listing
def command(ctx: typer.Context) -> Sheet:
    """Everything wrong or weak in claims.yaml."""
    from ceasefire_cli.claims.warnings import weaknesses
    from ceasefire_cli.views import check

    session: Session = ctx.obj
    project = session.tolerant_project
    library = project.library
    found = [
        *project.file.diagnostics,
        *(d for d in project.warnings if d not in project.file.diagnostics),
        *check.quote_faults(library, project.claims_lines),
        *weaknesses(project.file),
        *check.weak_points(library, project.evidence, project.mention_counts, project.clashes()),
    ]
    project.warnings.clear()  # they are the result here
    sheet = check.sheet(found, library)
    code = 2 if any(d.severity == "error" for d in found) else 1 if sheet.found else 0
    return sheet._replace(exit_code=code)
