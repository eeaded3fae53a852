"""Which claims and statements an option asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.queries.dates import in_period

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ceasefire_cli.model import Claim, Statement, When
    from ceasefire_cli.queries.library import Library


class ClaimFilter(NamedTuple):
    """What `--actor`, `--topic` and `--status` ask of a claim; "" asks nothing. `actor` is an id."""

    actor: str = ""
    topic: str = ""
    status: str = ""

    def passes(self, claim: Claim) -> bool:
        return (
            (not self.actor or self.actor in claim.actors)
            and (not self.topic or self.topic.casefold() == claim.topic.casefold())
            and (not self.status or self.status == (claim.status or "unverified"))
        )


def topics(claims: Iterable[Claim]) -> list[str]:
    """The topics in use, once each, in the order of the file."""
    return list(dict.fromkeys(c.topic for c in claims if c.topic))


def said_in_period(
    statements: Iterable[Statement], library: Library, since: When | None, until: When | None
) -> list[Statement]:
    """The statements of articles published in the period."""
    articles = library.article_by_id
    return [s for s in statements if in_period(articles[s.article].published, since, until)]
