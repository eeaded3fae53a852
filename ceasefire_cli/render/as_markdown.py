"""Blocks as Markdown for notes: reads well as it stands, and no article's text takes effect in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.render.escape import escaped, escaped_lines, link_target, unopened
from ceasefire_cli.views.blocks import Chart, Heading, Line, Marked, Pair, Quote, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ceasefire_cli.views.blocks import Block, Cell, Sheet, Source

CHART_WIDTH = 88  # a note is not wrapped, but a picture has to have a width
_STRONG = frozenset({"actor", "speaker"})


def markdown(sheet: Sheet) -> Iterator[str]:
    """The blocks, one blank line between them, the title above unless they open with a heading that says as much."""
    parts = filter(None, block_texts(sheet.blocks))
    first = next(parts, "")
    title = f"# {escaped(sheet.title)}\n" if sheet.title.strip() else ""
    if title and not first.startswith(("# ", f"#{title}")):
        yield title
        first = first and f"\n{first}"
    if first:
        yield first
    for part in parts:
        yield f"\n{part}"


def block_texts(blocks: Iterable[Block]) -> Iterator[str]:
    """Each block, lines in a row as one."""
    run: list[Line] = []
    for block in blocks:
        if isinstance(block, Line):
            run.append(block)
            continue
        if run:
            yield lines(run)
            run = []
        yield block_text(block)
    if run:
        yield lines(run)


def block_text(block: Block) -> str:
    """One block, ended by one newline."""
    match block:
        case Heading():
            return heading(block)
        case Quote():
            return quote(block)
        case Pair():
            return pair(block)
        case Table():
            return bullets(block) if block.bullets else table(block)
        case Line():
            return lines([block])
        case Chart():
            from ceasefire_cli.render.chart import chart_lines

            drawn = chart_lines(block, CHART_WIDTH, unicode=False)
            return fenced("".join(run[0] for run in line).rstrip() for line in drawn)
        case Marked():
            from ceasefire_cli.render.marked import bracketed

            text = fenced(bracketed(block.text, block.marks).split("\n"))
            return "\n\n".join(filter(None, (link(block.source), text)))


def heading(block: Heading) -> str:
    text = f"{'#' * min(max(block.level, 1), 6)} {escaped(block.text.text)}".rstrip() + "\n"
    detail = inline(block.detail)
    return f"{text}\n{detail}\n" if detail else text


def quote(block: Quote) -> str:
    """Lead, then one blockquote: the words (strong between context, if there is any), and whence they come."""
    lead = inline(block.lead, strong=_STRONG)
    context = bool(block.before.strip() or block.after.strip())
    paragraphs = [escaped_lines(block.before), strong_lines(block.text) if context else escaped_lines(block.text)]
    paragraphs.append(escaped_lines(block.after))
    foot = " · ".join(filter(None, (reference(block.source), inline(block.tail, strong=_STRONG))))
    paragraphs.append([f"— {foot}"] if foot else [])
    body = "\n>\n".join("\n".join(f"> {line}" if line else ">" for line in p) for p in paragraphs if p)
    return "\n\n".join(filter(None, (lead, body or ">"))) + "\n"


def strong_lines(text: str) -> list[str]:
    """The lines of a text in bold, each paragraph by itself: emphasis does not reach over a blank line."""
    lines = escaped_lines(text)
    for number, line in enumerate(lines):
        if line and (number == 0 or not lines[number - 1]):
            line = "**" + line  # noqa: PLW2901
        if line and (number + 1 == len(lines) or not lines[number + 1]):
            line += "**"  # noqa: PLW2901
        lines[number] = line
    return lines


def pair(block: Pair) -> str:
    """What clashes and why, then both quotes."""
    head = inline(block.head, strong=_STRONG | {"kind"})
    parts = [head, escaped(block.why), quote(block.left).rstrip("\n"), quote(block.right).rstrip("\n")]
    return "\n\n".join(filter(None, parts)) + "\n"


def table(block: Table) -> str:
    """A GFM table; a row's source follows its first column that has text."""
    with_source = any(block.sources)
    header = [escaped(column.name) or " " for column in block.columns] + (["Source"] if with_source else [])
    rules = ["---:" if column.align == "right" else "---" for column in block.columns] + ["---"] * with_source
    rows = [header, rules]
    for number, row in enumerate(block.rows):
        source = block.sources[number] if number < len(block.sources) else None
        cells = [inline(cells) or " " for cells in row]
        rows.append(cells + ([link(source) if source else " "] if with_source else []))
    return "".join("| " + " | ".join(cell.strip() or " " for cell in row) + " |\n" for row in rows)


def bullets(block: Table) -> str:
    """A list: the first cell that has text in bold, the others after it, the source last."""
    items = map(_bullet, block.rows, _padded(block.sources, len(block.rows)))
    return "".join(f"- {item}\n" for item in items if item)


def _bullet(row: Sequence[Sequence[Cell]], source: Source | None) -> str:
    cells = [text for text in map(inline, row) if text]
    if cells:
        cells[0] = f"**{cells[0]}**"
    return " · ".join([*cells, *([link(source)] if source else [])])


def _padded(sources: Sequence[Source | None], count: int) -> list[Source | None]:
    return [*sources, *([None] * (count - len(sources)))]


def lines(run: Sequence[Line]) -> str:
    """A line by itself is a paragraph; lines in a row, or set in, are a list as deep as they are set in."""
    if len(run) == 1 and run[0].indent == 0:
        text = inline(run[0].cells)
        return text + "\n" if text else ""
    least = min(line.indent for line in run)
    out, depth = [], -1
    for line in run:
        text = inline(line.cells)
        if text:
            depth = min(line.indent - least, depth + 1)
            out.append(f"{'  ' * depth}- {text}\n")
    return "".join(out)


def inline(cells: Sequence[Cell], *, strong: Iterable[str] = ()) -> str:
    """Cells as one line, those of a `strong` role in bold where Markdown would see it (a blank or a sign after it)."""
    wanted = frozenset(strong)
    texts = [" ".join(f"|{cell.text}|".split())[1:-1] for cell in cells]
    out = ""
    for cell, text, following in zip(cells, texts, [*texts, ""][1:], strict=True):
        core = text.strip()
        out += text[: len(text) - len(text.lstrip())]
        after = text[len(text.rstrip()) :] if core else ""
        safe = _continued(core) if out.strip() else escaped(core)
        if core and cell.role in wanted and not out[-1:].isalnum() and not (after + following)[:1].isalnum():
            safe = f"**{safe}**"
        out += safe + after
    return unopened(out.strip())


def _continued(text: str) -> str:
    """Text that does not begin a line: what opens a block there needs no backslash here."""
    return escaped("x " + text)[2:]


def link(source: Source) -> str:
    """`[file:line](path#Lline)`; "" for a source that has no path."""
    if not source.path:
        return ""
    name = source.path.rstrip("/").rpartition("/")[2]
    label, anchor = (f":{source.line}", f"#L{source.line}") if source.line else ("", "")
    shown = _continued(" ".join(name.split())).replace(
        "]", "\\]"
    )  # elsewhere a bracket that closes nothing is harmless
    return f"[{shown}{label}]({link_target(source.path)}{anchor})"


def reference(source: Source) -> str:
    return ", ".join(filter(None, (link(source), escaped(source.date))))


def fenced(text_lines: Iterable[str]) -> str:
    """A code block whose fence is longer than any run of backticks in it."""
    body = list(text_lines)
    longest = run = 0
    for sign in "\n".join(body):
        run = run + 1 if sign == "`" else 0
        longest = max(longest, run)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n" + "".join(f"{line.rstrip()}\n" for line in body) + f"{fence}\n"
