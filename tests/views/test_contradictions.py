"""Who is shown to hold the sides of a clash, and which clashes are worth declaring."""

from __future__ import annotations

import pytest

from ceasefire_cli.model import Actor, Article, Claim, Clash, Evidence, Side
from ceasefire_cli.queries.library import library
from ceasefire_cli.views import contradictions
from ceasefire_cli.views.check import weak_points

ACTORS = (Actor("harlow", "Ida Harlow"), Actor("moss", "Kari Moss"), Actor("reed", "Jan Reed"))
CLAIMS = (Claim("a", "It is open", actors=("harlow", "moss")), Claim("b", "It is shut", actors=("reed", "moss")))


def clash(a: str | None, b: str | None, kind: str = "negated", *, same: bool = False) -> Clash:
    return Clash(kind, 0.9, "why", Side("open", "a", actor=a), Side("shut", "b", actor=b), same_actor=same)


@pytest.mark.parametrize(
    ("found", "head"),
    [
        (clash("harlow", "reed"), "Ida Harlow, Kari Moss ↔ Jan Reed, Kari Moss"),
        (clash(None, "reed"), "Ida Harlow, Kari Moss ↔ Jan Reed, Kari Moss"),
        (clash("moss", "moss", same=True), "Kari Moss against own words"),
    ],
)
def test_everybody_who_makes_a_claim_holds_it(found: Clash, head: str) -> None:
    shown = contradictions.pair(found, library([], ACTORS, CLAIMS))
    assert head in "".join(cell.text for cell in shown.head)
    leads = [quote.lead[0].text for quote in (shown.left, shown.right)]
    assert set(leads) == set(head.removesuffix(" against own words").split(" ↔ "))


@pytest.mark.parametrize(("kind", "notes"), [("negated", 1), ("changed", 0)])
def test_a_change_of_position_is_not_worth_declaring(kind: str, notes: int) -> None:
    lib = library([Article("n", "n.txt", "Open.")], ACTORS, CLAIMS)
    evidence = [Evidence(c.id, (), 0, 0) for c in CLAIMS]
    found = weak_points(lib, evidence, {}, [clash("moss", "moss", kind, same=True)])
    assert sum(d.severity == "note" for d in found) == notes
