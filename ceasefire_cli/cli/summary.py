"""`tracker` alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ceasefire_cli.cli.session import Session


def summary(session: Session) -> None:
    """The project on one screen, and what to type next."""
    from ceasefire_cli.cli.listing import Output, finish
    from ceasefire_cli.views.summary import sheet

    project = session.project
    finish(
        session,
        sheet(
            project.file.title,
            project.file.path or str(project.root),
            project.library,
            has_file=bool(project.file.path),
        ),
        Output(),
    )
