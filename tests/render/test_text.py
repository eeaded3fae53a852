"""Text for a terminal: golden pages at three widths, and nothing a terminal obeys without colour."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from render.strategies_render import nasty

from ceasefire_cli.render.as_text import Page, text
from ceasefire_cli.render.formats import Format, format_of
from ceasefire_cli.render.layout import painted
from ceasefire_cli.render.look import Look
from ceasefire_cli.render.render import render
from ceasefire_cli.render.styles import COLORS, ROLES, Styles
from ceasefire_cli.text.inert import inert
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

ROOT = Path(__file__).parents[2]
ESCAPE = re.compile(r"\x1b\[[\d;]*m|\x1b\]8;;[^\x1b]*\x1b\\")
LINKS = "file://host{path}#{line}:{column}"


def page(*blocks, **look) -> str:
    return "".join(text(Sheet("x", "X", (), blocks, (), (), 1), Look(**{"width": 60, "wrap": True, **look})))


@pytest.mark.parametrize("width", [60, 100, 200])
def test_pages_at_three_widths(demo, golden, width):
    look = Look(width=width, wrap=True)
    golden(f"text-{width}.txt", "".join(render(demo, Format.TEXT, look)))


def test_a_page_in_colour(demo, golden):
    look = Look(width=100, wrap=True, color=True, hyperlinks=LINKS, root="/home/ann")
    golden("text-colour.txt", "".join(render(demo, Format.TEXT, look)))


def test_a_page_in_ascii(demo, golden):
    golden("text-ascii.txt", "".join(render(demo, Format.TEXT, Look(width=60, wrap=True, unicode=False))))


@pytest.mark.parametrize("form", [f for f in Format if f is not Format.TEXT])
def test_pages_in_the_other_formats(demo, golden, form):
    golden(f"page.{form}", "".join(render(demo, form, Look())))


def nasty_sheet(a: str, b: str, c: str) -> Sheet:
    place = Source(a, 3, 1, b, c)
    said = Quote(a, place, (Cell(b, "speaker", c), Cell(c, "kind", a)), (Cell(a),), (Mark(0, len(a)),), c, b)
    columns = (Column("One"), Column(b, grow=True), Column("N", align="right"))
    rows = (((Cell(a, "date"),), (Cell(b), Cell(c, "actor", a)), (Cell("3"),)),)
    blocks = (
        Heading(Cell(a, "claim"), (Cell(b),)),
        said,
        Pair((Cell(a, "kind", b),), c, said, said),
        Table(columns, rows, sources=(place,)),
        Line((Cell(c), Cell(a)), indent=1),
        Chart((Lane(Cell(a), (Bar(None, None, Cell(b)),)),)),
        Marked(a, (Mark(0, len(a), "content"),), place),
    )
    records = ({"a": a, "b": {"c": b}},)
    return Sheet("x", c, records, blocks, (PlainLine(a, 1, 1, b),), ("a", "b.c"), 1)


@given(nasty, nasty, nasty)
def test_without_colour_no_format_writes_anything_a_terminal_obeys(a, b, c):
    for form in Format:
        for width in (20, 60, 120):
            shown = "".join(render(nasty_sheet(a, b, c), form, Look(width=width, wrap=True)))
            shown = shown.replace("\r\n", "\n") if form is Format.CSV else shown
            assert inert(shown) == shown
            assert "\t" not in shown or form in (Format.CSV, Format.JSON, Format.JSONL)
            assert shown.endswith("\n")


@given(nasty, nasty, nasty)
def test_colour_adds_codes_and_takes_no_text_away(a, b, c):
    sheet = nasty_sheet(a, b, c)
    blocks = sheet.blocks[:-1]  # what is marked by colour is marked by brackets without
    tables = [block for block in blocks if not isinstance(block, Table)]  # sources are links with colour
    plain = page(*tables)
    colored = page(*tables, color=True, hyperlinks=LINKS, root="/r")
    assert ESCAPE.sub("", colored) == plain
    assert "\x1b" not in ESCAPE.sub("", page(*blocks, color=True, hyperlinks=LINKS, root="/r"))


@given(nasty)
def test_the_words_of_a_quote_are_all_there_at_any_width(words):
    wanted = "".join(inert(words).split())
    for width in (20, 60):
        shown = page(Quote(words, Source("", 0)), width=width)
        assert "".join("".join(line[2:] for line in shown.split("\n")).split()) == wanted


def test_without_wrapping_no_line_is_broken():
    long = "word " * 100 + "end"
    assert page(Quote(long, Source("", 0)), wrap=False) == f"┃ {long}\n"


def test_overlapping_marks_add_up():
    drawn = Page(Look(color=True)).marked_runs("abcdef", (Mark(0, 4, "cue"), Mark(2, 6), Mark(9, 12), Mark(5, 3)))
    assert [(run.text, run.style) for run in drawn if run.style] == [
        ("ab", "3;38;5;243"),
        ("cd", "3;38;5;243;1;4"),
        ("ef", "1;4"),
    ]


def test_a_source_is_a_link_to_the_file_wherever_one_stands():
    page_ = Page(Look(color=True, hyperlinks=LINKS, root="/home/é x"))
    assert page_.url(Source("a b.txt", 3, 2)) == "file://host/home/%C3%A9%20x/a%20b.txt#3:2"
    assert page_.url(Source("/abs.txt", 0)) == "file://host/abs.txt#1:1"
    assert page_.url(Source("", 3)) == ""
    assert Page(Look(hyperlinks=LINKS)).url(Source("a", 1)) == ""


def test_a_side_keeps_its_colour_and_two_sides_differ():
    first, second = Page(Look(color=True)), Page(Look(color=True))
    names = ["North", "South", "East", "West", "Up", "Down"]
    alone = {name: Page(Look(color=True)).style("speaker", name) for name in names}
    together = [first.style("speaker", name) for name in names]
    assert len(set(together)) == len(names)
    assert second.style("actor", "north") == alone["North"] == first.style("speaker", "North")
    assert first.style("bar", "North") in first.style("speaker", "North")


def test_every_style_is_a_list_of_numbers_on_every_ground():
    for look in (Look(), Look(dark=True), Look(dark=False), Look(colors=16)):
        styles = Styles(look)
        for name in ROLES:
            role, _, key = name.partition(":")
            assert re.fullmatch(r"(\d+(;\d+)*)?", styles(role, key))
    assert Styles(Look(colors=16))("muted") == "90"
    assert Styles(Look(colors=16))("status", "refuted") == "31"


def test_a_quote_without_lead_or_place_has_no_empty_lines():
    assert page(Quote("x", Source("", 0))) == "┃ x\n"
    assert painted(Page(Look()).rows(Line(())), color=False) == "\n"


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("notes.md", Format.MD), ("a/b.JSON", Format.JSON), ("x.jsonl", Format.JSONL), ("x.csv", Format.CSV),
        ("x.txt", Format.TEXT), ("x", None), (".md", None), ("a.md/x", None), ("x.pdf", None), ("-", None),
    ],
)  # fmt: skip
def test_the_extension_picks_the_format(path, form):
    assert format_of(path) is form


def _luminance(number: int) -> float:
    """Relative luminance (WCAG 2) of a colour of xterm's 256."""
    if number >= 232:
        rgb = [8 + (number - 232) * 10] * 3
    else:
        steps = (0, 95, 135, 175, 215, 255)
        rgb = [steps[(number - 16) // 36], steps[(number - 16) // 6 % 6], steps[(number - 16) % 6]]
    linear = [c / 255 / 12.92 if c / 255 <= 0.03928 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in rgb]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("name", COLORS)
def test_every_colour_can_be_read_on_its_ground(name):
    anywhere, dark, light, _ = COLORS[name]
    on_white = [1.05 / (_luminance(number) + 0.05) for number in (anywhere, light)]
    on_black = [(_luminance(number) + 0.05) / 0.05 for number in (anywhere, dark)]
    assert min(on_white[0], on_black[0]) >= 3.7
    assert min(on_white[1], on_black[1]) >= 4.5


def test_lines_set_in_belong_to_what_is_above_them():
    outer, inner = Line((Cell("a"),)), Line((Cell("b"),), indent=1)
    assert page(outer, outer, inner, inner, outer) == "a\na\n  b\n  b\n\na\n"
    assert page(Quote("q", Source("", 0)), inner, outer) == "┃ q\n  b\n\na\n"


def test_no_format_imports_rich_for_western_text():
    code = (
        "import sys\n"
        "from ceasefire_cli.render.formats import Format\n"
        "from ceasefire_cli.render.look import Look\n"
        "from ceasefire_cli.render.render import render\n"
        "from ceasefire_cli.views.blocks import Quote, Sheet, Source\n"
        "sheet = Sheet('x', 'X', ({'a': 1},), (Quote('“naïve” – é', Source('a', 1)),), (), ('a',), 1)\n"
        "for form in Format: ''.join(render(sheet, form, Look(color=True, wrap=True)))\n"
        "print(*[name for name in sys.modules if name.partition('.')[0] in ('rich', 'pygments', 'tempfile', 'asyncio')])\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout == "\n"
