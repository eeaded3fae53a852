"""Tables: columns that wrap when they must, records where columns have no room, a header said once."""

from __future__ import annotations

from ceasefire_cli.render.as_text import text
from ceasefire_cli.render.look import Look
from ceasefire_cli.views.blocks import Block, Cell, Column, Heading, Line, Sheet, Source, Table

COLUMNS = (Column("Day"), Column("Who"), Column("Claim", grow=True), Column("N", align="right"))
HERE = Source("news/a.txt", 7)


def row(day: str, who: str, claim: str, count: str) -> tuple[tuple[Cell, ...], ...]:
    return ((Cell(day),), (Cell(who),), (Cell(claim),), (Cell(count),))


LONG = row(
    "2024-05-02", "Ann of the Council of the Western Towns", "The old bridge will close in June for some months", "3"
)
SHORT = row("2024", "Bo", "Nobody has decided anything at all so far", "·")


def page(*blocks: Block, width: int) -> str:
    return "".join(text(Sheet("x", "X", (), blocks, (), (), 1), Look(width=width, wrap=True)))


def test_where_all_has_room_all_stands_on_one_line():
    assert page(Table(COLUMNS, (LONG, SHORT)), width=120) == (
        "Day         Who                                      Claim                                              N\n"
        "2024-05-02  Ann of the Council of the Western Towns  The old bridge will close in June for some months  3\n"
        "2024        Bo                                       Nobody has decided anything at all so far          ·\n"
    )


def test_where_room_is_short_claims_and_long_names_go_on_below():
    assert page(Table(COLUMNS, (LONG, SHORT)), width=75) == (
        "Day         Who                   Claim                                   N\n"
        "2024-05-02  Ann of the Council    The old bridge will close in June for   3\n"
        "            of the Western Towns  some months\n"
        "2024        Bo                    Nobody has decided anything at all so   ·\n"
        "                                  far\n"
    )


def test_where_columns_have_no_room_rows_become_records():
    assert page(Table(COLUMNS, (LONG, SHORT)), width=50) == (
        "2024-05-02  The old bridge will close in June for\n"
        "            some months\n"
        "            Ann of the Council of the Western\n"
        "            Towns · n 3\n"
        "2024        Nobody has decided anything at all so\n"
        "            far\n"
        "            Bo\n"
    )


def test_records_whose_first_column_is_long_or_grows():
    long_first = row("2024-05-02 – 2024-06-30", "Bo", "The old bridge will close", "")
    assert page(Table(COLUMNS, (long_first,)), width=30) == (
        "2024-05-02 – 2024-06-30\n  The old bridge will close\n  Bo\n"
    )
    growing = Table(COLUMNS[2:], (LONG[2:],))
    assert page(growing, width=30) == "The old bridge will close in\n  June for some months\n  n 3\n"


def test_the_place_is_a_column_where_nothing_can_be_clicked():
    table = Table(COLUMNS[:1], (SHORT[:1], SHORT[:1]), sources=(HERE, None))
    assert page(table, width=60) == "Day   Source\n2024  news/a.txt:7\n2024\n"


def test_a_header_is_said_once_for_tables_that_only_headings_part():
    table = Table(COLUMNS[:1], (SHORT[:1],))
    other = Table(COLUMNS[1:2], (SHORT[1:2],))
    shown = page(table, Heading(Cell("May")), table, Line((Cell("x"),)), table, other, width=60)
    assert [line for line in shown.split("\n") if line in ("Day", "Who", "May", "x")] == [
        "Day",
        "May",
        "x",
        "Day",
        "Who",
    ]


def test_tables_with_the_same_columns_share_their_widths():
    shown = page(Table(COLUMNS, (SHORT,)), Heading(Cell("May")), Table(COLUMNS, (LONG,)), width=120)
    starts = {
        line.index("The old") if "The old" in line else line.index("Nobody")
        for line in shown.split("\n")
        if "o" in line[50:]
    }
    assert len(starts) == 1


def test_a_table_without_rows_or_names():
    assert page(Table((Column(""),), ()), width=60) == ""
    assert page(Table((Column(""),), (((Cell("a\nb"),),),)), width=60) == "a\nb\n"
