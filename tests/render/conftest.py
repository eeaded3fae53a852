"""A made-up sheet with every kind of block: a town argues about a bridge."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from ceasefire_cli.views.blocks import (
    Bar,
    Cell,
    Chart,
    Column,
    Heading,
    Lane,
    Line,
    Mark,
    Marked,
    Pair,
    PlainLine,
    Quote,
    Sheet,
    Source,
    Table,
)

GOLDEN = Path(__file__).parent / "golden"
GAZETTE = Source("news/gazette 12.txt", 14, 3, "Bridge to close", "2024-05-02")
HERALD = Source("news/herald.txt", 3, 1, "Mayor denies it", "2024-05-03")
OPEN_QUOTE = (
    "“The old bridge will close on the first of June, and it will stay closed until the autumn,” the council's chief "
    "engineer said, adding that heavy lorries would be turned back at once."
)
DENIAL = "“Nobody has decided to close the bridge.\nNobody,” the mayor said."


def mark(text: str, words: str, role: str = "match") -> Mark:
    start = text.index(words)
    return Mark(start, start + len(words), role)


def quotes() -> tuple[Quote, Quote]:
    first = Quote(
        OPEN_QUOTE,
        GAZETTE,
        (Cell("Ines Okafor", "speaker", "Council"), Cell(" quoted", "kind", "direct"), Cell(" (“said”)", "cue")),
        (Cell("bears on ", "muted"), Cell("bridge-closes-1-june", "claim")),
        (mark(OPEN_QUOTE, "bridge"), mark(OPEN_QUOTE, "close"), mark(OPEN_QUOTE, "first of June", "date")),
    )
    second = Quote(
        DENIAL,
        HERALD,
        (Cell("Piet Dahl", "speaker", "Mayor"), Cell(" quoted", "kind", "direct")),
        marks=(mark(DENIAL, "Nobody has decided", "negation"), mark(DENIAL, "close the bridge")),
        before="The mayor was not amused.",
        after="He then left.",
    )
    return first, second


def table(*, bullets: bool) -> Table:
    columns = (
        Column("Date"),
        Column("Who"),
        Column("Claim", grow=True),
        Column("Status"),
        Column("Evidence", align="right"),
    )
    rows = (
        (
            (Cell("2024-05-02", "date"),),
            (Cell("Ines Okafor", "actor", "Council"), Cell(", "), Cell("Council", "actor", "Council")),
            (Cell("The old bridge closes on 1 June and stays closed until the autumn", "claim"),),
            (Cell("disputed", "status", "disputed"),),
            (Cell("+3", "stance", "supports"), Cell(" "), Cell("−1", "stance", "disputes")),
        ),
        (
            (Cell("2024-05-03", "date"),),
            (Cell("Piet Dahl", "actor", "Mayor"),),
            (Cell("No decision to close the bridge", "claim"),),
            (Cell("unverified", "status", "unverified"), Cell(", "), Cell("due", "status", "due")),
            (Cell("no evidence", "muted"),),
        ),
    )
    return Table(columns, rows, bullets, (GAZETTE, HERALD))


def chart() -> Chart:
    def bar(begin: date | None, end: date | None, text: str, side: str) -> Bar:
        return Bar(begin, end, Cell(text, "claim", side))

    closing = (
        bar(date(2024, 6, 1), date(2024, 10, 1), "The old bridge closes on 1 June until the autumn", "Council"),
        bar(date(2024, 5, 3), date(2024, 5, 4), "No decision to close the bridge", "Mayor"),
        bar(date(2024, 7, 1), None, "Lorries turned back from July", "Council"),
    )
    money = (bar(None, date(2024, 8, 1), "Money is there until the end of July", "Treasury"),)
    days = ((date(2024, 5, 2), "gazette 12"), (date(2024, 5, 3), "herald"), (date(2024, 9, 15), "echo"))
    return Chart((Lane(Cell("bridge", "topic"), closing), Lane(Cell("money", "topic"), money)), days)


def marked() -> Marked:
    marks = (
        mark(OPEN_QUOTE, OPEN_QUOTE, "content"),
        mark(OPEN_QUOTE, "the first of June", "date"),
        mark(OPEN_QUOTE, "the council's chief engineer", "speaker"),
    )
    return Marked(OPEN_QUOTE + "\n\nThe river is high.", marks, GAZETTE)


def demo_sheet() -> Sheet:
    first, second = quotes()
    return Sheet(
        name="demo",
        title="The bridge",
        records=(
            {"claim": "bridge", "score": 0.25, "links": [{"text": OPEN_QUOTE, "line": 14}, {"text": "=1+1"}]},
            {"claim": "none", "score": None, "links": []},
        ),
        blocks=(
            Heading(Cell("The old bridge closes on 1 June", "claim"), (Cell("disputed", "status", "disputed"),)),
            first,
            Line((Cell("score: ", "muted"), Cell("words 0.61 + neighbours 0.20 → 0.81")), indent=1),
            Line((Cell("matched: ", "muted"), Cell("bridge, close, june")), indent=1),
            second,
            Heading(Cell("Timeline"), level=2),
            table(bullets=True),
            Heading(Cell("Counts"), (Cell("2 rows", "muted"),), level=3),
            table(bullets=False),
            Pair(
                (Cell("denied", "kind", "denied"), Cell("  "), Cell("Ines Okafor", "speaker", "Council"),
                 Cell(" ↔ "), Cell("Piet Dahl", "speaker", "Mayor")),
                "one says it closes, the other that nothing is decided",
                first, second,
            ),
            chart(),
            Line((Cell("2 without a date are not drawn", "muted"),)),
            marked(),
        ),
        plain=(PlainLine("news/gazette 12.txt", 14, 3, DENIAL), PlainLine("", 0, 0, "2 lines")),
        columns=("claim", "score", "links.text", "links.line"),
        found=2,
        explode="links",
    )  # fmt: skip


@pytest.fixture
def demo() -> Sheet:
    return demo_sheet()


@pytest.fixture
def golden():
    """Compare with a golden file; TRACKER_UPDATE_GOLDEN=1 writes it anew (read it before you commit it)."""

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if os.environ.get("TRACKER_UPDATE_GOLDEN"):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
        assert text == path.read_bytes().decode()

    return check
