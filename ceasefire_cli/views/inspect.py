"""`tracker inspect`: how a text is read, its sentences, statements and dates."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from ceasefire_cli.queries.library import library as library_of
from ceasefire_cli.views.blocks import Block, Cell, Column, Heading, Line, Mark, Marked, PlainLine, Sheet, Table
from ceasefire_cli.views.passages import counted, denied, plain_line, published, source_of, speaker_name
from ceasefire_cli.views.who_said import statement_quote, statement_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ceasefire_cli.model import Actor, Article, Statement, Timex
    from ceasefire_cli.queries.library import Library

    Reading = tuple[Article, Sequence[Statement], Sequence[Timex]]

COLUMNS = (
    "path", "statements.speaker", "statements.actor", "statements.kind", "statements.cue", "statements.text",
    "statements.line", "statements.start", "statements.end", "statements.rule",
)  # fmt: skip


def timex_record(timex: Timex) -> dict[str, Any]:
    """TIMEX3 `type` and `value` (null: found, not resolvable); `from` and `to` are the first and last day."""
    last = timex.end_day - timedelta(days=1) if timex.end_day else None
    return {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type,
        "value": timex.value or None,
        "from": timex.begin.isoformat() if timex.begin else None,
        "to": last.isoformat() if last else None,
        "basis": timex.basis or None,
        "rule": timex.rule or None,
    }


def record(reading: Reading, library: Library) -> dict[str, Any]:
    article, statements, timexes = reading
    return {
        "path": article.path,
        "article": article.id,
        "published": published(article),
        "sentences": [{"start": s.start, "end": s.end, "line": article.line(s.start)} for s in article.sentences],
        "statements": [statement_record(s, library) for s in statements],
        "dates": [timex_record(t) for t in timexes],
        "comments": [
            {
                "start": c.start,
                "end": c.end,
                "author": c.author,
                "depth": c.depth,
                "parent": c.parent if c.parent >= 0 else None,
            }
            for c in article.comments
        ],
    }


def sheet(readings: Sequence[Reading], actors: Sequence[Actor]) -> Sheet:
    """What was read in each file, in the order given."""
    library = library_of([article for article, _, _ in readings], actors, ())
    return Sheet(
        name="inspect",
        title="Inspect",
        records=(record(reading, library) for reading in readings),
        blocks=_blocks(readings, library),
        plain=_plain(readings, library),
        columns=COLUMNS,
        found=len(readings),
        explode="statements",
    )


def _plain(readings: Sequence[Reading], library: Library) -> Iterable[PlainLine]:
    for article, statements, timexes in readings:
        lines = [
            (s.start, f"statement {_who(s, library)} [{s.kind}, {s.rule}]: {article.text[s.start : s.end]}")
            for s in statements
        ]
        lines += [(t.start, f"date {t.value or 'unresolved'} [{t.type}]: {t.text}") for t in timexes]
        for start, text in sorted(lines):
            yield plain_line(article, start, text)


def _who(statement: Statement, library: Library) -> str:
    return speaker_name(statement, library) + denied(statement)


def _blocks(readings: Sequence[Reading], library: Library) -> Iterable[Block]:
    for article, statements, timexes in readings:
        found = (
            (len(article.sentences), "sentence"),
            (len(article.comments), "comment"),
            (len(statements), "statement"),
            (len(timexes), "date"),
        )
        counts = ", ".join(counted(number, what) for number, what in found)
        counts += f", published {published(article) or 'unknown'}"
        yield Heading(Cell(article.title or article.id), (Cell(counts, "muted"),), level=1)
        yield Marked(article.text, nested(_marks(statements, timexes)), source_of(article, 0))
        if statements:
            yield Heading(Cell("Statements"))
        for statement in statements:
            yield statement_quote(statement, library)
            yield Line((Cell(f"rule: {statement.rule}", "muted"),), indent=1)
        if timexes:
            yield Heading(Cell("Dates"))
            yield _dates_table(article, timexes)


def _marks(statements: Iterable[Statement], timexes: Iterable[Timex]) -> Iterable[Mark]:
    for statement in statements:
        if statement.kind != "comment":
            yield from (Mark(part.start, part.end, "content") for part in statement.parts)
        if statement.source:
            yield Mark(statement.source.start, statement.source.end, "speaker")
    yield from (Mark(t.start, t.end, "date") for t in timexes)


def nested(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks in text order without those that cross an earlier one: a renderer can only nest."""
    kept: list[Mark] = []
    open_ends: list[int] = []
    for mark in sorted(set(marks), key=lambda m: (m.start, -m.end, m.role)):
        while open_ends and open_ends[-1] <= mark.start:
            open_ends.pop()
        if mark.start < mark.end and (not open_ends or mark.end <= open_ends[-1]):
            kept.append(mark)
            open_ends.append(mark.end)
    return tuple(kept)


def _dates_table(article: Article, timexes: Sequence[Timex]) -> Table:
    columns = (
        Column("Line", align="right"),
        Column("Words", grow=True),
        Column("Value"),
        Column("Type"),
        Column("Rests on"),
    )
    rows = tuple(
        (
            (Cell(str(article.line(t.start)), "count"),),
            (Cell(t.text),),
            (Cell(t.value or "unresolved", "date" if t.value else "muted"),),
            (Cell(t.type, "muted"),),
            (Cell(t.basis or "·", "muted"),),
        )
        for t in timexes
    )
    return Table(columns, rows, sources=tuple(source_of(article, t.start) for t in timexes))
