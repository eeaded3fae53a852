"""Statements with the actor of claims.yaml that each speaker is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ceasefire_cli.model import Statement
    from ceasefire_cli.text.names import Names


def resolved(statements: Sequence[Statement], names: Names) -> tuple[Statement, ...]:
    """The same statements, `actor` set where speaker or source words name an actor; order kept."""
    out = []
    for s in statements:
        actor = names.resolve(s.speaker) if s.speaker else None
        if actor is None and s.source_text:
            actor = names.resolve(s.source_text)
        out.append(s if actor == s.actor else replace(s, actor=actor))
    return tuple(out)
