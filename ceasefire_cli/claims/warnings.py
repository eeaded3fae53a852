"""What is weak in a claims.yaml that has no mistakes, as far as it can be told without the articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.claims.source import shown
from ceasefire_cli.model import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ceasefire_cli.model import Claim, ClaimsFile

ALIKE = 90  # of 100: wording of two claims that are probably one
MOST_COMPARED = 3000  # claims; beyond, the comparison of all with all would take seconds
_FIGURES = re.compile(r"\d+")
_NEGATED = re.compile(r"(?i)\b(?:no|not|never|none|nothing|without|cannot|deny|denies|denied)\b|n['’]t\b")


def weaknesses(file: ClaimsFile) -> tuple[Diagnostic, ...]:
    """Warnings (and notes) in the order of the file: claims without a date or an actor, near twins, unused actors."""
    found = [weak for check in CHECKS for weak in check(file)]
    return tuple(sorted(found, key=lambda d: (d.place.line, d.place.column, d.message)))


def undated_claims(file: ClaimsFile) -> Iterator[Diagnostic]:
    for claim in file.claims:
        if claim.date is None:
            hint = "add date: when it was claimed"
            if claim.event:
                hint += "; its event dates it in timeline --by event alone"
            yield Diagnostic("warning", claim.place, f"claim '{shown(claim.id)}' has no date", hint)


def claims_of_nobody(file: ClaimsFile) -> Iterator[Diagnostic]:
    for claim in file.claims:
        if not claim.actors:
            hint = "add actors: [who makes the claim]"
            yield Diagnostic("warning", claim.place, f"claim '{shown(claim.id)}' has no actor", hint)


def twins(file: ClaimsFile) -> Iterator[Diagnostic]:
    """Claims worded nearly alike, unless a figure, a negation, a date or a person tells them apart."""
    if not 2 <= len(file.claims) <= MOST_COMPARED:
        return
    from rapidfuzz import fuzz, process  # noqa: PLC0415  only `check` compares claims with each other

    claims = [claim for claim in file.claims if claim.text]
    words = [" ".join(re.findall(r"\w+", claim.text.casefold())) for claim in claims]
    for i, claim in enumerate(claims):
        for _, score, j in process.extract(
            words[i], words[:i], scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=None
        ):
            other = claims[j]
            if not _told_apart(claim, other):
                message = f"claim '{shown(claim.id)}' reads nearly as '{shown(other.id)}' in line {other.place.line}"
                hint = f"merge them, or declare the pair under compatible ({score:.0f} % alike)"
                yield Diagnostic("warning", claim.place, message, hint)
                break


def unused_actors(file: ClaimsFile) -> Iterator[Diagnostic]:
    used = {actor for claim in file.claims for actor in claim.actors}
    for actor in file.actors:
        if actor.id not in used:
            message = f"actor '{shown(actor.id)}' makes no claim"
            yield Diagnostic("note", actor.place, message, "its statements are found all the same")


def shared_names(file: ClaimsFile) -> Iterator[Diagnostic]:
    """A name or alias that stands for two actors: nobody can tell whose statement it is."""
    owners: dict[str, str] = {}
    for actor in file.actors:
        for name in dict.fromkeys(name.casefold() for name in (actor.name, *actor.aliases)):
            owner = owners.setdefault(name, actor.id)
            if owner != actor.id:
                message = f"'{shown(name)}' names both '{shown(owner)}' and '{shown(actor.id)}'"
                yield Diagnostic("warning", actor.place, message, "leave it with the one the articles mean")


def _told_apart(a: Claim, b: Claim) -> bool:
    if b.id in a.contradicts + a.compatible or a.id in b.contradicts + b.compatible:
        return True
    if sorted(_FIGURES.findall(a.text)) != sorted(_FIGURES.findall(b.text)):
        return True
    if bool(_NEGATED.search(a.text)) != bool(_NEGATED.search(b.text)):
        return True
    dates = a.date and b.date and a.date.text != b.date.text
    return bool(dates or (a.actors and b.actors and not set(a.actors) & set(b.actors)))


CHECKS: tuple[Callable[[ClaimsFile], Iterator[Diagnostic]], ...] = (
    undated_claims,
    claims_of_nobody,
    twins,
    unused_actors,
    shared_names,
)
