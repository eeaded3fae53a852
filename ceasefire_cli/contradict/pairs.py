"""The pairs of claims, passages and statements that clash, strongest first (first working version: declared pairs)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.model import Clash, Side

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ceasefire_cli.model import Actor, Article, Claim, Evidence, Statement


def clashes(
    claims: Sequence[Claim],
    evidence: Sequence[Evidence],
    statements: Sequence[Statement],
    articles: Mapping[str, Article],
    actors: Sequence[Actor],
    *,
    min_score: float | None = None,
) -> tuple[Clash, ...]:
    """Everything that clashes, strongest first."""
    by_id = {c.id: c for c in claims}
    out = []
    seen = set()
    for claim in claims:
        for other_id in claim.contradicts:
            other = by_id.get(other_id)
            key = frozenset((claim.id, other_id))
            if other is None or key in seen:
                continue
            seen.add(key)
            out.append(
                Clash(
                    "declared",
                    1.0,
                    "declared in claims.yaml",
                    Side(claim.text, claim.id),
                    Side(other.text, other.id),
                    origin="declared",
                )
            )
    return tuple(out)
