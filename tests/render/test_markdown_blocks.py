"""Markdown of whole blocks."""

from __future__ import annotations

from hypothesis import given
from markdown_it import MarkdownIt
from render.strategies_render import nasty

from ceasefire_cli.render.as_markdown import block_text, bullets, inline, lines, link, markdown, quote, table
from ceasefire_cli.views.blocks import Cell, Column, Heading, Line, Mark, Marked, Pair, Quote, Sheet, Source, Table

HERE = Source("news/a.txt", 7, 1, "A", "2024-05-02")


def page(*blocks, title="Title") -> str:
    return "".join(markdown(Sheet("x", title, (), blocks, (), (), 1)))


def test_a_quote_is_a_lead_a_blockquote_and_its_source_with_the_date():
    block = Quote("“No.”\n\nHe left.", HERE, (Cell("Ann", "speaker"), Cell(" quoted", "kind")), (Cell("on bridges"),))
    assert quote(block) == (
        "**Ann** quoted\n\n> “No.”\n>\n> He left.\n>\n> — [a.txt:7](news/a.txt#L7), 2024-05-02 · on bridges\n"
    )


def test_a_quote_without_a_place_is_only_its_words():
    assert quote(Quote("One * two.", Source("", 0))) == "> One \\* two.\n"


def test_with_context_the_quote_itself_is_strong():
    block = Quote("He left.\n\nShe stayed.", Source("", 0), before="Before.", after="After.")
    assert quote(block) == "> Before.\n>\n> **He left.**\n>\n> **She stayed.**\n>\n> After.\n"


def test_the_title_is_not_said_twice():
    assert page(Heading(Cell("Title"), level=2)) == "## Title\n"
    assert page(Heading(Cell("Other"), level=1)) == "# Other\n"
    assert page(Heading(Cell("Other"), level=2)) == "# Title\n\n## Other\n"
    assert page() == "# Title\n"
    assert page(title="") == ""


def test_lines_in_a_row_are_a_list_and_one_alone_a_paragraph():
    assert page(Line((Cell("a"),)), title="") == "a\n"
    run = [Line((Cell("a"),)), Line((Cell("b"),), indent=2), Line((Cell("c"),), indent=1), Line((Cell(" "),))]
    assert lines(run) == "- a\n  - b\n  - c\n"


def test_a_table_and_a_list_of_the_same_rows():
    columns = (Column("Who"), Column("N", align="right"))
    rows = (((Cell("A | B"),), (Cell("2"),)), ((), (Cell("3\n4"),)))
    assert table(Table(columns, rows, sources=(HERE, None))) == (
        "| Who | N | Source |\n| --- | ---: | --- |\n| A \\| B | 2 | [a.txt:7](news/a.txt#L7) |\n|   | 3 4 |   |\n"
    )
    assert bullets(Table(columns, rows, sources=(HERE,))) == "- **A \\| B** · 2 · [a.txt:7](news/a.txt#L7)\n- **3 4**\n"


def test_a_fence_is_longer_than_the_backticks_in_it():
    text = block_text(Marked("a ```` b", (Mark(0, 1, "date"),), HERE))
    assert text == "[a.txt:7](news/a.txt#L7)\n\n`````text\n[date: a] ```` b\n`````\n"


def test_bold_only_where_markdown_would_see_it():
    assert inline((Cell("Ann", "speaker"), Cell("’s")), strong={"speaker"}) == "**Ann**’s"
    assert inline((Cell("Ann.", "speaker"), Cell("x")), strong={"speaker"}) == "Ann.x"
    assert inline((Cell(" Ann ", "speaker"), Cell("x")), strong={"speaker"}) == "**Ann** x"


def test_cells_that_only_together_open_a_block():
    assert inline((Cell("7"), Cell(". b"))) == "7\\. b"
    assert inline((Cell("7"), Cell(".5 b"))) == "7.5 b"
    assert inline((Cell("> a"), Cell("b"))) == "\\> ab"


def test_a_link_without_line_or_with_an_odd_name():
    assert link(Source("a/", 0)) == "[a](a/)"
    assert link(Source("x/[a] _b_.md", 2)) == r"[\[a\] \_b\_.md:2](x/%5Ba%5D%20_b_.md#L2)"


@given(nasty, nasty, nasty)
def test_any_text_in_any_block_keeps_the_shape_of_the_page(a, b, c):
    place = Source(a, 3, 1, b, c)
    said = Quote(a, place, (Cell(b, "speaker"), Cell(c)), (Cell(a),), before=c, after=b)
    columns = (Column("One"), Column(b))
    cells = (((Cell(a),), (Cell(b), Cell(c))),)
    blocks = (
        Heading(Cell(a), (Cell(b),)),
        said,
        Pair((Cell(a, "kind"), Cell(b)), c, said, Quote(b, place)),
        Table(columns, cells, sources=(place,)),
        Table(columns, cells, bullets=True),
        Line((Cell(a), Cell(b))),
        Line((Cell(c),), indent=1),
        Marked(a, (), place),
    )
    text = page(*blocks, title=c)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text.partition("```")[0]
    assert not any(line.endswith(" ") for line in text.split("\n"))
    kinds = {t.type for t in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)}
    assert not kinds & {"html_block", "code_block", "hr", "ordered_list_open"}
    inlines = [c.type for t in MarkdownIt("commonmark").parse(text) if t.children for c in t.children]
    assert not set(inlines) & {"html_inline", "em_open", "code_inline", "image", "hardbreak"}
