"""Statements with the actor of claims.yaml that each speaker is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Statement
    from ceasefire_cli.text.names import Names


def resolved(statements: Sequence[Statement], names: Names) -> tuple[Statement, ...]:
    """The same statements, `actor` set where speaker or source words name an actor; order kept."""
    out = []
    for s in statements:
        actor = None
        for said_by in (s.speaker, s.source_text):
            if said_by:
                actor = names.resolve(said_by) or _joint(said_by, names)
            if actor is not None:
                break
        out.append(s if actor == s.actor else s._replace(actor=actor))
    return tuple(out)


def _joint(speaker: str, names: Names) -> str | None:
    """The first actor of "X and Y"."""
    if " and " not in speaker:
        return None
    return next((actor for one in speaker.split(" and ") if (actor := names.resolve(one))), None)
