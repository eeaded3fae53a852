"""`tracker articles`, `tracker actors`, `tracker claims`: what was loaded, with counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ceasefire_cli.views.blocks import Block, Cell, Column, PlainLine, Sheet, Source, Table
from ceasefire_cli.views.passages import actor_cells, date_text, published

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ceasefire_cli.model import Actor, Article, Claim, Evidence
    from ceasefire_cli.queries.library import Library

ARTICLE_COLUMNS = (
    "article", "path", "title", "outlet", "author", "published", "published_basis", "words", "sentences", "comments",
    "statements", "claims", "url",
)  # fmt: skip
ACTOR_COLUMNS = ("actor", "name", "aliases", "side", "role", "claims", "direct", "indirect", "comment", "mentions")
CLAIM_COLUMNS = (
    "claim", "text", "actors", "topic", "status", "date", "event", "supports", "disputes", "mentions", "articles",
    "independent", "contradicts", "note",
)  # fmt: skip


def articles_sheet(library: Library, statements: Mapping[str, int], claims: Mapping[str, int]) -> Sheet:
    """The articles with their sizes; `statements` and `claims` count by article id."""
    records = [
        {
            "article": a.id,
            "path": a.path,
            "title": a.title or None,
            "outlet": a.outlet or None,
            "author": a.author or None,
            "published": published(a),
            "published_basis": a.published_basis or None,
            "words": len(a.text.split()),
            "sentences": len(a.sentences),
            "comments": len(a.comments),
            "statements": statements.get(a.id, 0),
            "claims": claims.get(a.id, 0),
            "url": a.url or None,
        }
        for a in library.articles
    ]
    return Sheet(
        name="articles",
        title="Articles",
        records=tuple(records),
        blocks=(_articles_table(library.articles, records),),
        plain=tuple(PlainLine(a.path, 1, 1, a.title or a.id) for a in library.articles),
        columns=ARTICLE_COLUMNS,
        found=len(records),
    )


def _articles_table(articles: Sequence[Article], records: Sequence[Mapping[str, Any]]) -> Block:
    columns = (
        Column("Published"),
        Column("Article"),
        Column("Title", grow=True),
        *(Column(name, align="right") for name in ("Words", "Comments", "Statements", "Claims")),
    )
    rows = tuple(
        (
            (Cell(r["published"] or "undated", "date" if r["published"] else "muted"),),
            (Cell(a.id, "source"),),
            (
                Cell(
                    " · ".join(filter(None, (a.title, a.outlet))) or "untitled", "" if a.title or a.outlet else "muted"
                ),
            ),
            *((Cell(str(r[key] or "·"), "count"),) for key in ("words", "comments", "statements", "claims")),
        )
        for a, r in zip(articles, records, strict=True)
    )
    return Table(columns, rows, sources=tuple(Source(a.path, 1, 1, a.title or a.id) for a in articles))


def actors_sheet(library: Library, spoken: Mapping[str, Mapping[str, int]], mentions: Mapping[str, int]) -> Sheet:
    """The actors of claims.yaml; `spoken` counts statements by actor and kind, `mentions` names in the texts."""
    claims = {a.id: sum(a.id in c.actors for c in library.claims) for a in library.actors}
    records = [
        {
            "actor": a.id,
            "name": a.name,
            "aliases": list(a.aliases),
            "side": a.side or None,
            "role": a.role or None,
            "claims": claims[a.id],
            **{kind: spoken.get(a.id, {}).get(kind, 0) for kind in ("direct", "indirect", "comment")},
            "mentions": mentions.get(a.id, 0),
        }
        for a in library.actors
    ]
    columns = (
        Column("Actor"),
        Column("Names", grow=True),
        *(Column(name, align="right") for name in ("Claims", "Quoted", "Reported", "Comments", "Named")),
    )
    return Sheet(
        name="actors",
        title="Actors",
        records=tuple(records),
        blocks=(Table(columns, tuple(_actor_row(a, r) for a, r in zip(library.actors, records, strict=True))),),
        plain=tuple(PlainLine(a.place.path, a.place.line, a.place.column, f"{a.id} {a.name}") for a in library.actors),
        columns=ACTOR_COLUMNS,
        found=len(records),
    )


def _actor_row(actor: Actor, record: Mapping[str, Any]) -> tuple[tuple[Cell, ...], ...]:
    names = Cell(", ".join((actor.name, *actor.aliases)), "actor", actor.side)
    counts = ("claims", "direct", "indirect", "comment", "mentions")
    return ((Cell(actor.id, "source"),), (names,), *((Cell(str(record[key] or "·"), "count"),) for key in counts))


def claims_sheet(claims: Sequence[Claim], evidence: Mapping[str, Evidence], library: Library) -> Sheet:
    """The claims asked for, in the order of the file, with how many passages bear on each."""
    records = [_claim_record(c, evidence[c.id]) for c in claims]
    columns = (
        Column("Claim", grow=True),
        Column("Id"),
        Column("Who"),
        Column("Date"),
        Column("Status"),
        *(Column(name, align="right") for name in ("+", "−", "~")),
    )
    return Sheet(
        name="claims",
        title="Claims",
        records=tuple(records),
        blocks=(Table(columns, tuple(_claim_rows(claims, records, library))),),
        plain=tuple(PlainLine(c.place.path, c.place.line, c.place.column, f"{c.id} {c.text}") for c in claims),
        columns=CLAIM_COLUMNS,
        found=len(records),
    )


def _claim_record(claim: Claim, evidence: Evidence) -> dict[str, Any]:
    stances = [link.stance for link in evidence.links if link.echo_of is None]
    return {
        "claim": claim.id,
        "text": claim.text,
        "actors": list(claim.actors),
        "topic": claim.topic or None,
        "status": claim.status or "unverified",
        "date": claim.date.text if claim.date else None,
        "event": claim.event.text if claim.event else None,
        "supports": stances.count("supports"),
        "disputes": stances.count("disputes"),
        "mentions": stances.count("mentions"),
        "articles": evidence.articles,
        "independent": evidence.independent,
        "contradicts": list(claim.contradicts),
        "note": claim.note or None,
    }


def _claim_rows(
    claims: Sequence[Claim], records: Sequence[Mapping[str, Any]], library: Library
) -> Iterable[tuple[tuple[Cell, ...], ...]]:
    for claim, record in zip(claims, records, strict=True):
        status = record["status"]
        yield (
            (Cell(claim.text, "claim"),),
            (Cell(claim.id, "source"),),
            actor_cells(claim.actors, library),
            (Cell(date_text(claim.date) or "undated", "date" if claim.date else "muted"),),
            (Cell(status, "status", status),),
            *((Cell(str(record[stance] or "·"), "stance", stance),) for stance in ("supports", "disputes", "mentions")),
        )
