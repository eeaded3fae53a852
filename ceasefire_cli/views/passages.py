"""A stretch of an article as a record, as a plain line and as a source: the same fields in every command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ceasefire_cli.views.blocks import Cell, PlainLine, Source
from ceasefire_cli.vocab.negation import DENIALS

if TYPE_CHECKING:
    from ceasefire_cli.model import Article, Statement, When
    from ceasefire_cli.queries.library import Library


def published(article: Article) -> str | None:
    return article.published.text if article.published else None


def passage_record(
    article: Article, start: int, end: int, speaker: str | None = None, actor: str | None = None
) -> dict[str, Any]:
    """The passage fields every record shares; `text` is the decoded file's `[start:end]`, verbatim."""
    return {
        "article": article.id,
        "path": article.path,
        "start": start,
        "end": end,
        "line": article.line(start),
        "text": article.text[start:end],
        "speaker": speaker,
        "actor": actor,
        "published": published(article),
    }


def source_of(article: Article, start: int) -> Source:
    return Source(
        article.path, article.line(start), article.column(start), article.title or article.id, published(article) or ""
    )


def plain_line(article: Article, start: int, text: str) -> PlainLine:
    return PlainLine(article.path, article.line(start), article.column(start), text)


def speaker_name(statement: Statement, library: Library) -> str:
    """Who speaks, for a reader: the actor's name, else the name or the words of the text."""
    if statement.actor:
        return library.actor_name(statement.actor)
    return statement.speaker or statement.source_text or "unknown"


def denied(statement: Statement) -> str:
    """A mark behind the name of who is told not to have said, thought or wanted something."""
    return " (negated)" if statement.negated or not DENIALS.isdisjoint(statement.cue.lower().split()) else ""


def speaker_cell(statement: Statement, library: Library) -> Cell:
    known = bool(statement.actor or statement.speaker)
    name = speaker_name(statement, library)
    return Cell(name, "speaker" if known else "muted", library.side(statement.actor))


def actor_cells(actors: tuple[str, ...], library: Library) -> tuple[Cell, ...]:
    """Actor names, parted by ", ", each in the colour of its side."""
    cells: list[Cell] = []
    for number, actor in enumerate(actors):
        if number:
            cells.append(Cell(", "))
        cells.append(Cell(library.actor_name(actor), "actor", library.side(actor)))
    return tuple(cells)


def counted(number: int, what: str) -> str:
    """`1 claim`, `2 claims`."""
    return f"{number} {what}{'s' * (number != 1)}"


def date_text(when: When | None) -> str:
    return when.text if when else ""
