"""`tracker who-said`: an actor's statements in time order, or who spoke how often."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from ceasefire_cli.queries.dates import order
from ceasefire_cli.views.blocks import Block, Cell, Column, Heading, Line, Mark, PlainLine, Quote, Sheet, Table
from ceasefire_cli.views.contradictions import pair
from ceasefire_cli.views.passages import (
    counted,
    denied,
    passage_record,
    plain_line,
    source_of,
    speaker_cell,
    speaker_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ceasefire_cli.model import Clash, Span, Statement
    from ceasefire_cli.queries.library import Library

    ClaimsOf = Callable[[Statement], Sequence[str]]

KINDS = {"direct": 0, "indirect": 1, "comment": 2}
WORDS = {"direct": "quoted", "indirect": "reported", "comment": "comment"}
COLUMNS = (
    "published", "speaker", "actor", "kind", "mode", "cue", "text", "claims", "source_text", "article", "path", "line",
    "start", "end", "depth", "rule", "negated",
)  # fmt: skip
TALLY_COLUMNS = ("speaker", "actor", "side", "direct", "indirect", "comment", "about", "articles")


def in_order(statements: Iterable[Statement], library: Library) -> list[Statement]:
    """By publication date, article and kind (direct before reported before comments), then place."""
    articles = library.article_by_id
    return sorted(
        statements, key=lambda s: (order(articles[s.article].published), s.article, KINDS[s.kind], s.start, s.end)
    )


def statement_record(statement: Statement, library: Library, claims: Sequence[str] = ()) -> dict[str, Any]:
    article = library.article_by_id[statement.article]
    return {
        **passage_record(article, statement.start, statement.end, statement.speaker, statement.actor),
        "parts": [list(part) for part in statement.parts],
        "kind": statement.kind,
        "mode": statement.mode,
        "cue": statement.cue or None,
        "source_text": statement.source_text or None,
        "source_start": statement.source.start if statement.source else None,
        "source_end": statement.source.end if statement.source else None,
        "rule": statement.rule,
        "claims": list(claims),
        "depth": statement.depth,
        "negated": statement.negated,
        "nested": statement.nested,
    }


def sheet(
    title: str,
    statements: Sequence[Statement],
    library: Library,
    claims_of: ClaimsOf,
    changes: Callable[[], Iterable[Clash]] = tuple,
) -> Sheet:
    """The statements in time order, under one heading; `claims_of` tells which claims each bears on, `changes` gives
    the actor's changes of position, asked for only where people read.
    """
    rows = in_order(statements, library)
    return Sheet(
        name="who_said",
        title=title,
        records=(statement_record(s, library, claims_of(s)) for s in rows),
        blocks=_blocks(title, rows, library, claims_of, changes),
        plain=(_plain(s, library) for s in rows),
        columns=COLUMNS,
        found=len(rows),
    )


def _plain(statement: Statement, library: Library) -> PlainLine:
    article = library.article_by_id[statement.article]
    text = article.text[statement.start : statement.end]
    if any(mark for mark in _inner_marks(statement) if any(map(str.isalnum, text[mark.start : mark.end]))):
        text = " […] ".join(article.text[x:y] for x, y in statement.parts)
    return plain_line(article, statement.start, f"{speaker_name(statement, library)}{denied(statement)}: {text}")


def _blocks(
    title: str,
    rows: Sequence[Statement],
    library: Library,
    claims_of: ClaimsOf,
    changes: Callable[[], Iterable[Clash]],
) -> Iterable[Block]:
    if not rows:
        return  # nothing is appended to a note where there is nothing to say
    kinds: Counter[str] = Counter(s.kind for s in rows)
    articles = len({s.article for s in rows})
    counts = ", ".join(f"{kinds[k]} {WORDS[k]}{'s' * (k == 'comment' and kinds[k] > 1)}" for k in KINDS if kinds[k])
    side = library.side(rows[0].actor) if len({s.actor for s in rows}) == 1 else ""
    detail = f"{counts} · {articles} article{'s' * (articles != 1)}"
    yield Heading(Cell(title, "speaker", side), (Cell(detail, "muted"),), level=2)
    for statement in rows:
        yield statement_quote(statement, library, claims_of(statement))
    changed = list(changes())
    if changed:
        yield Heading(Cell("Changed position"), (Cell(str(len(changed)), "count"),))
    for clash in changed:
        yield pair(clash, library)


def statement_quote(statement: Statement, library: Library, claims: Sequence[str] = ()) -> Quote:
    """A statement as a quotation: who, how and in whose words before it, the claims it bears on after it."""
    article = library.article_by_id[statement.article]
    lead = [speaker_cell(statement, library), Cell(f" {WORDS[statement.kind]}", "kind", statement.kind)]
    how = []
    if statement.cue:
        how.append(f"“{statement.cue}”")
    if statement.mode == "attitude":
        how.append("attitude")
    if statement.negated:
        how.append("negated")
    if statement.source_text and statement.source_text != lead[0].text:
        how.append(f"as “{statement.source_text}”")
    if how:
        lead.append(Cell(f" ({', '.join(how)})", "cue"))
    tail = [Cell("bears on ", "muted"), Cell(", ".join(claims), "claim")] if claims else []
    return Quote(
        article.text[statement.start : statement.end],
        source_of(article, statement.start),
        tuple(lead),
        tuple(tail),
        marks=_inner_marks(statement),
    )


def _inner_marks(statement: Statement) -> tuple[Mark, ...]:
    """Where the words between two parts are the reporter's, not the speaker's."""
    gaps: list[tuple[Span, Span]] = list(zip(statement.parts, statement.parts[1:], strict=False))
    start = statement.start
    return tuple(Mark(a.end - start, b.start - start, "cue") for a, b in gaps if a.end < b.start)


def tally_sheet(
    statements: Sequence[Statement], library: Library, mentioned: Callable[[Statement], Iterable[str]]
) -> Sheet:
    """Who spoke how often; `about` counts the statements of others that name an actor."""
    spoken: dict[tuple[str | None, str], Counter[str]] = {}
    places: dict[tuple[str | None, str], set[str]] = {}
    about: Counter[str] = Counter()
    for statement in statements:
        known = statement.actor or statement.speaker
        key = (statement.actor, speaker_name(statement, library) if known else "")
        spoken.setdefault(key, Counter())[statement.kind] += 1
        places.setdefault(key, set()).add(statement.article)
        about.update({actor for actor in mentioned(statement) if actor != statement.actor})
    rows = sorted(
        spoken.items(),
        key=lambda item: (-item[1]["direct"] - item[1]["indirect"], -item[1]["comment"], item[0][1].casefold()),
    )
    records = [
        {
            "speaker": name or None,
            "actor": actor,
            "side": library.side(actor) or None,
            **{kind: counts[kind] for kind in KINDS},
            "about": about[actor] if actor else 0,
            "articles": len(places[actor, name]),
        }
        for (actor, name), counts in rows
    ]
    return Sheet(
        name="who_said",
        title="Who said how much",
        records=tuple(records),
        blocks=_tally_blocks(records),
        plain=(PlainLine("", 0, 0, _tally_line(r)) for r in records),
        columns=TALLY_COLUMNS,
        found=len(records),
    )


def _tally_line(record: dict[str, Any]) -> str:
    return (
        f"{record['speaker'] or 'unknown'}: {record['direct']} direct, {record['indirect']} reported, "
        f"{counted(record['comment'], 'comment')}"
    )


def _tally_blocks(records: Sequence[dict[str, Any]]) -> Iterable[Block]:
    columns = (
        Column("Who", grow=True),
        Column("Quoted", align="right"),
        Column("Reported", align="right"),
        Column("Comments", align="right"),
        Column("About", align="right"),
    )
    groups = (
        ("Quoted or reported", [r for r in records if r["direct"] or r["indirect"]]),
        ("In reader comments only", [r for r in records if not (r["direct"] or r["indirect"])]),
    )
    for title, group in groups:
        if not group:
            continue
        yield Heading(Cell(title), (Cell(str(len(group)), "count"),))
        yield Table(columns, tuple(_tally_cells(r) for r in group))
    if any(r["speaker"] is None for r in records):
        yield Line((Cell("Unknown speakers: tracker who-said --unknown", "muted"),))


def _tally_cells(record: dict[str, Any]) -> tuple[tuple[Cell, ...], ...]:
    name = Cell(record["speaker"] or "unknown", "speaker" if record["speaker"] else "muted", record["side"] or "")
    numbers = (record["direct"], record["indirect"], record["comment"], record["about"])
    return ((name,), *((Cell(str(n) if n else "·", "count" if n else "muted"),) for n in numbers))
