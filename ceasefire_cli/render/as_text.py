"""Blocks as text for a terminal: coloured by role, wrapped to the width, sources to click on, nothing cut."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ceasefire_cli.render.escape import link_target
from ceasefire_cli.render.layout import Row, Run, beside, hung, painted, shown, wrapped
from ceasefire_cli.render.styles import Styles
from ceasefire_cli.render.tables import TableWidths, table_rows
from ceasefire_cli.views.blocks import Cell, Chart, Column, Heading, Line, Marked, Pair, Quote, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ceasefire_cli.render.look import Look
    from ceasefire_cli.views.blocks import Block, Mark, Sheet, Source

READABLE = 110  # cells of prose a line; more is hard on the eye
SIDE_BY_SIDE = 110
STEP = 2


def text(sheet: Sheet, look: Look) -> Iterator[str]:
    """A chunk a block, blank lines between those that stand by themselves."""
    blocks = list(sheet.blocks)
    page = Page(look)
    page.widths = TableWidths(page.traceable(block) for block in blocks if isinstance(block, Table))
    before: Block | None = None
    for block in blocks:
        rows = page.rows(block)
        if rows:
            gap = "\n" if before is not None and is_apart(before, block) else ""
            yield gap + painted(rows, color=look.color)
            before = block


def is_apart(above: Block, below: Block) -> bool:
    """Whether a blank line parts two blocks: lines in a row, what is set in and a heading's table keep close."""
    if isinstance(below, Line):
        return below.indent == 0 and not (isinstance(above, Line) and above.indent == 0)
    return not (isinstance(above, Heading) and isinstance(below, Table | Line))


class Page:
    """Blocks drawn for one look; `widths` are those that tables with the same columns share."""

    widths: TableWidths

    def __init__(self, look: Look) -> None:
        self.look = look
        self.headed: tuple[Column, ...] = ()  # the columns named by the header last drawn
        self.style = Styles(look)
        self.width = max(look.width, 1) if look.wrap else 0  # 0: never wrapped
        self.prose = min(self.width, READABLE)

    def rows(self, block: Block) -> list[Row]:
        """The lines of a block."""
        if not isinstance(block, Heading | Table):
            self.headed = ()
        match block:
            case Heading():
                return self.heading(block)
            case Quote():
                return self.quote(block, self.prose)
            case Pair():
                return self.pair(block)
            case Table():
                return self.table(block)
            case Line():
                margin = [Run(" " * STEP * block.indent)]
                return hung(self.runs(block.cells), self.width, margin, [Run(" " * STEP * (block.indent + 1))])
            case Chart():
                return self.chart(block)
            case Marked():
                return self.marked(block)

    def run(self, cell: Cell, link: str = "") -> Run:
        return Run(shown(cell.text), self.style(cell.role, cell.key), link)

    def runs(self, cells: Iterable[Cell], link: str = "") -> list[Run]:
        return [self.run(cell, link) for cell in cells if cell.text]

    def url(self, source: Source) -> str:
        """The link of a source, "" where links are off or there is no path."""
        if not self.look.hyperlinks or not self.look.color or not source.path:
            return ""
        path = source.path if source.path.startswith("/") else f"{self.look.root.rstrip('/')}/{source.path}"
        signs = {"path": link_target(path, ascii_only=True), "line": str(max(source.line, 1))}
        signs["column"] = str(max(source.column, 1))
        link = self.look.hyperlinks
        for name, value in signs.items():
            link = link.replace(f"{{{name}}}", value)
        return link

    def place(self, source: Source) -> Run:
        """`path:line`, as editors and terminals understand it."""
        name = ":".join(str(part) for part in (source.path, source.line) if part)
        return Run(shown(name).replace("\n", "\ufffd"), self.style("source"), self.url(source))

    def heading(self, block: Heading) -> list[Row]:
        style = self.style("title" if block.level == 1 else "heading")
        own = self.run(block.text)
        title = Run(own.text, ";".join(filter(None, (style, own.style))), "")
        detail = self.runs(block.detail)
        rows = hung([title], self.prose, [], [Run(" " * STEP)])
        if detail:
            aside = wrapped([*rows[-1], Run("  "), *detail], self.prose)
            rows = [*rows[:-1], *aside] if len(aside) == 1 else rows + hung(detail, self.prose, [], [])
        return rows

    def quote(self, block: Quote, width: int) -> list[Row]:
        """Lead; the words behind a bar in the speaker's colour, context less loud; source and what it bears on."""
        side = next((cell.key for cell in block.lead if cell.role in ("speaker", "actor") and cell.key), "")
        bar = [Run("┃" if self.look.unicode else "|", self.style("bar", side)), Run(" ")]
        rows = hung(self.runs(block.lead), width, [], [Run(" " * STEP)]) if block.lead else []
        rows += self.context(block.before, width)
        rows += hung(self.marked_runs(block.text, block.marks), width, bar, bar)
        rows += self.context(block.after, width)
        foot = [self.place(block.source)] if block.source.path else []
        if block.source.date:
            foot += [Run(", " if foot else "", self.style("muted")), Run(shown(block.source.date), self.style("date"))]
        tail = self.runs(block.tail)
        if foot and tail:
            foot.append(Run(" · " if self.look.unicode else " - ", self.style("muted")))
        if foot or tail:
            rows += hung([*foot, *tail], width, [Run(" " * STEP)], [Run(" " * STEP)])
        return rows

    def context(self, words: str, width: int) -> list[Row]:
        """What stands around a quote in its article, behind a broken bar."""
        bar = [Run("╎" if self.look.unicode else ":", self.style("muted")), Run(" ")]
        return hung([Run(shown(words), self.style("muted"))], width, bar, bar) if words else []

    def marked_runs(self, raw: str, marks: Sequence[Mark]) -> list[Run]:
        """A text with its marks, which may overlap: an inner one adds to what is around it."""
        words = shown(raw)
        ordered = sorted((m for m in marks if m.start < m.end), key=lambda m: (m.start, -m.end))
        inside = {edge for m in ordered for edge in (m.start, m.end) if 0 <= edge <= len(words)}
        edges = sorted({0, len(words), *inside})
        opened: list[Mark] = []
        at, out = 0, []
        for start, end in pairwise(edges):
            while at < len(ordered) and ordered[at].start <= start:
                opened.append(ordered[at])
                at += 1
            opened = [m for m in opened if m.end > start]
            style = ";".join(filter(None, (self.style("mark", m.role) for m in opened)))
            out.append(Run(words[start:end], style))
        return out

    def pair(self, block: Pair) -> list[Row]:
        """Kind and reason, then the quotes: next to each other where both have room."""
        rows = hung(self.runs(block.head), self.prose, [], [Run(" " * STEP)])
        if block.why:
            rows += hung([Run(shown(block.why))], self.prose, [Run(" " * STEP)], [Run(" " * STEP)])
        if self.width >= SIDE_BY_SIDE:
            half = (min(self.width, 2 * READABLE) - 3) // 2
            quotes = [self.quote(block.left, half), self.quote(block.right, half)]
            return rows + beside(quotes, [half] * 2, [Run("   ")])
        return rows + self.quote(block.left, self.prose) + self.quote(block.right, self.prose)

    def table(self, block: Table) -> list[Row]:
        """The rows, each linked to its source by its first cell; where nothing can be clicked, with its place."""
        block = self.traceable(block)
        links = [self.url(source) if source else "" for source in block.sources] or [""] * len(block.rows)
        rows = [
            [self.runs(cells, link if number == 0 else "") for number, cells in enumerate(row)]
            for row, link in zip(block.rows, links, strict=True)
        ]
        header = block.columns != self.headed  # said once for tables that only headings part
        self.headed = block.columns
        return table_rows(block, rows, self.widths, self.width, self.style, header=header)

    def traceable(self, block: Table) -> Table:
        if not any(block.sources) or (self.look.hyperlinks and self.look.color):
            return block
        places = [(Cell(self.place(source).text, "source"),) if source else () for source in block.sources]
        rows = tuple((*row, place) for row, place in zip(block.rows, places, strict=True))
        return Table((*block.columns, Column("Source")), rows, block.bullets)

    def chart(self, block: Chart) -> list[Row]:
        from ceasefire_cli.render.chart import chart_lines

        drawn = chart_lines(block, self.look.width, unicode=self.look.unicode)
        return [[Run(part, self.style(role, key)) for part, role, key in line] for line in drawn]

    def marked(self, block: Marked) -> list[Row]:
        from ceasefire_cli.render.marked import bracketed, numbered

        color = self.look.color
        words = self.marked_runs(block.text, block.marks) if color else [Run(bracketed(block.text, block.marks))]
        legend = [Run(role, self.style("mark", role)) for role in sorted({mark.role for mark in block.marks})]
        head = [self.place(block.source)]
        for run in legend if color else ():
            head += [Run("  "), run]
        return [*wrapped(head, self.width), *numbered(words, self.width, self.style("muted"))]
