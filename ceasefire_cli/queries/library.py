"""Claims, actors and articles by id: what every view looks things up in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Actor, Article, Claim


class Library(NamedTuple):
    """The loaded project, indexed; `unknown` ids give None, never an exception."""

    articles: tuple[Article, ...]
    actors: tuple[Actor, ...]
    claims: tuple[Claim, ...]
    article_by_id: dict[str, Article]
    actor_by_id: dict[str, Actor]
    claim_by_id: dict[str, Claim]

    def actor_name(self, actor: str | None) -> str:
        """The display name of an actor id; the id itself where nobody has it; "" for None."""
        found = self.actor_by_id.get(actor or "")
        return found.name if found else actor or ""

    def side(self, actor: str | None) -> str:
        found = self.actor_by_id.get(actor or "")
        return found.side if found else ""


def library(articles: Sequence[Article], actors: Sequence[Actor], claims: Sequence[Claim]) -> Library:
    return Library(
        tuple(articles),
        tuple(actors),
        tuple(claims),
        {a.id: a for a in articles},
        {a.id: a for a in actors},
        {c.id: c for c in claims},
    )
