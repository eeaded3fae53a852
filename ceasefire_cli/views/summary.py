"""`tracker` alone: the project on one screen, and what to type next."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ceasefire_cli.queries.filters import topics
from ceasefire_cli.views.blocks import Block, Cell, Column, Heading, Line, PlainLine, Sheet, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ceasefire_cli.queries.library import Library

MANY = 8  # topics named before the rest is only counted


def sheet(title: str, place: str, library: Library, *, has_file: bool = True) -> Sheet:
    """`place` is the claims file as shown to the user, or the folder where there is none."""
    lines = tuple(_facts(library))
    statuses = Counter(c.status or "unverified" for c in library.claims)
    record = {
        "title": title or None,
        "place": place,
        "articles": len(library.articles),
        "claims": len(library.claims),
        "actors": len(library.actors),
        "topics": topics(library.claims),
        "statuses": dict(sorted(statuses.items())),
    }
    return Sheet(
        name="summary",
        title=title or "Tracker",
        records=(record,),
        blocks=_blocks(title or "Tracker", place, library, lines, has_file=has_file),
        plain=tuple(PlainLine("", 0, 0, f"{name}: {value}") for name, value in lines),
        columns=tuple(record),
        found=1,
    )


def _facts(library: Library) -> Iterable[tuple[str, str]]:
    dates = sorted(a.published.text for a in library.articles if a.published)
    span = f", {dates[0]} to {dates[-1]}" if dates else ""
    comments = sum(len(a.comments) for a in library.articles)
    yield "Articles", f"{len(library.articles)}{span}" + (f", {comments} reader comments" if comments else "")
    statuses = Counter(c.status or "unverified" for c in library.claims)
    kinds = ", ".join(f"{n} {status}" for status, n in statuses.most_common())
    yield "Claims", f"{len(library.claims)}" + (f" ({kinds})" if kinds else "")
    sides = Counter(a.side for a in library.actors if a.side)
    yield "Actors", f"{len(library.actors)}" + (f" on {len(sides)} sides" if sides else "")
    names = topics(library.claims)
    if names:
        more = f" and {len(names) - MANY} more" if len(names) > MANY else ""
        yield "Topics", ", ".join(names[:MANY]) + more


def _blocks(
    title: str, place: str, library: Library, lines: tuple[tuple[str, str], ...], *, has_file: bool
) -> Iterable[Block]:
    yield Heading(Cell(title, "claim"), (Cell(place, "muted"),), level=1)
    for name, value in lines:
        yield Line((Cell(f"{name}: ", "muted"), Cell(value)))
    yield Heading(Cell("What to type next"))
    columns = (Column("Command"), Column("Answers", grow=True))
    rows = tuple(((Cell(command, "cue"),), (Cell(what),)) for command, what in _next(library, has_file=has_file))
    yield Table(columns, rows)


def _next(library: Library, *, has_file: bool) -> Iterable[tuple[str, str]]:
    if library.claims:
        yield "tracker timeline", "what was claimed when, and does it still stand?"
    elif has_file:
        yield "an editor on claims.yaml", "write the first claim under `claims:`"
    else:
        yield "tracker init", "start a claims.yaml for these articles"
    busy = Counter(actor for c in library.claims for actor in c.actors).most_common(1)
    if busy:
        yield f"tracker who-said --actor {_short_name(busy[0][0], library)}", "who said what, in their own words"
    else:
        yield "tracker who-said", "who spoke how often"
    if library.claims:
        yield f"tracker evidence {library.claims[0].id}", "what supports this claim, what disputes it?"
        yield "tracker contradictions", "what cannot both hold?"
    yield 'tracker find "some words"', "the passages nearest to any words"
    yield "tracker check", "what is wrong or weak in claims.yaml?"


def _short_name(actor_id: str, library: Library) -> str:
    """The shortest thing to type for an actor: a one-word alias that needs no quoting, else the id."""
    actor = library.actor_by_id.get(actor_id)
    words = [alias for alias in actor.aliases if alias.isalpha()] if actor else []
    return words[0] if words else actor_id
