"""What a view hands to a renderer: records for machines, blocks for people; neither knows colour or width.

A `Cell`'s `role` names what the text is, and the renderer's table gives its style: "date", "claim", "actor", "speaker",
"cue", "topic", "status", "kind", "stance", "score", "count", "source", "muted", "key", "warning", "error", "" .
`key` refines it: the side of an actor ("Russia"), the value of a status ("disputed"), of a stance ("supports"), of a
kind ("figures").

Blocks are named tuples: each slotted dataclass would cost every start half a millisecond.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar

if TYPE_CHECKING:
    from datetime import date

T = TypeVar("T")
Record: TypeAlias = Mapping[str, Any]


class Cell(NamedTuple):
    """A short run of text and what it is. Article text in it is raw: the renderer makes it inert."""

    text: str
    role: str = ""
    key: str = ""


class Source(NamedTuple):
    """Where a passage stands: `path` is as shown to the user, lines and columns count from 1."""

    path: str
    line: int
    column: int = 1
    label: str = ""  # the article's title or id
    date: str = ""  # publication date as written


class Mark(NamedTuple):
    """Words to set off inside a `Quote.text`: "match", "negation", "speaker", "cue", "clash", "content", "date"."""

    start: int
    end: int
    role: str = "match"


class Heading(NamedTuple):
    """Opens a group: a claim, an actor, a month. `detail` follows it, less loud."""

    text: Cell
    detail: tuple[Cell, ...] = ()
    level: int = 2


class Quote(NamedTuple):
    """Verbatim article text with its source; `lead` says who and how, `tail` what it bears on."""

    text: str
    source: Source
    lead: tuple[Cell, ...] = ()
    tail: tuple[Cell, ...] = ()
    marks: tuple[Mark, ...] = ()
    before: str = ""  # context, shown less loud
    after: str = ""


class Pair(NamedTuple):
    """Two quotes that clash; side by side where there is room. `head` names kind, parties and score."""

    head: tuple[Cell, ...]
    why: str
    left: Quote
    right: Quote


class Column(NamedTuple):
    """A column of a table. `grow` columns take the room that is left and wrap; others keep their text whole."""

    name: str
    align: Literal["left", "right"] = "left"
    grow: bool = False


class Table(NamedTuple):
    """Rows under columns. In Markdown a table, or with `bullets` a list: the first cell bold, the rest after it."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[tuple[Cell, ...], ...], ...]  # row -> column -> cells (each cell may mix roles)
    bullets: bool = False
    sources: tuple[Source | None, ...] = ()  # one a row: a link in Markdown, a hyperlink on a terminal


class Line(NamedTuple):
    """One line of mixed text; `indent` in steps."""

    cells: tuple[Cell, ...]
    indent: int = 0


class Bar(NamedTuple):
    """An interval of a chart: `[begin, end)`, None where it is open; a single day is one mark."""

    begin: date | None
    end: date | None
    label: Cell


class Lane(NamedTuple):
    """A row group of a chart: one topic or actor and its bars."""

    name: Cell
    bars: tuple[Bar, ...]


class Chart(NamedTuple):
    """Bars over time: lanes of intervals, and labelled days ("published") on the axis."""

    lanes: tuple[Lane, ...]
    days: tuple[tuple[date, str], ...] = ()


class Marked(NamedTuple):
    """A whole text with spans set off (`tracker inspect`): marks may nest, none may cross."""

    text: str
    marks: tuple[Mark, ...]
    source: Source


Block: TypeAlias = Heading | Quote | Pair | Table | Line | Chart | Marked


class PlainLine(NamedTuple):
    """One `path:line:col: text` for grep and editors; no place where path is ""."""

    path: str
    line: int
    column: int
    text: str


class Records(Generic[T]):
    """One record of each row, made when it is asked for."""

    def __init__(self, rows: Sequence[T], record: Callable[[T], Record]) -> None:
        self._rows = rows
        self._record = record

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, number: int) -> Record:
        return self._record(self._rows[number])

    def __iter__(self) -> Iterator[Record]:
        return map(self._record, self._rows)


class Sheet(NamedTuple):
    """A command's whole answer.

    `name` is its key in JSON, `records` are JSON-ready, `columns` are the CSV header as dotted paths into a record
    ("a.claim"); lists there are joined with "; ". `found` is how many things answer the question (0: exit code 1).
    `explode` names the list of a record whose items become CSV rows (a claim's "links"); "": one row a record.
    `items` is how many there are in all such lists, for who shares out the work.
    """

    name: str
    title: str
    records: Iterable[Record]
    blocks: Iterable[Block]
    plain: Iterable[PlainLine]
    columns: tuple[str, ...]
    found: int
    explode: str = ""
    items: int = 0
    exit_code: int = -1  # -1: 0 where something was found, else 1
