"""The tree of claims.yaml checked against the table of its keys: entries of plain values, each with its place."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from ceasefire_cli.claims.fields import FILE
from ceasefire_cli.claims.scalar import NO_VALUE, conversion, scalar
from ceasefire_cli.claims.source import Fault, Nearest, shown
from ceasefire_cli.text.edtf import DateError, parse_when

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.claims.fields import Field
    from ceasefire_cli.claims.source import Source
    from ceasefire_cli.claims.tree import Node
    from ceasefire_cli.model import When

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]|[\ud800-\udfff]")
_LOST_COMMENT = r" +#(?=[^\s#])"
_YEAR = r"(?<![\w-])(?:1[89]|20)\d\d(?![\d\w])"
# What people write for a key that has another name.
_MEANT = {
    "text": "claim",
    "statement": "claim",
    "speaker": "actors",
    "speakers": "actors",
    "by": "actors",
    "who": "actors",
    "aka": "aliases",
    "source": "outlet",
    "publisher": "outlet",
    "date": "published",
    "published": "date",
    "file": "path",
    "when": "event",
    "comment": "note",
    "verdict": "status",
    "tags": "topic",
    "contradict": "contradicts",
    "sources": "evidence",
}


class Entry:
    """One mapping of the file: `values` by key as the table says, `starts` the offset of each value or each item.

    `is_sound` says that nothing required is missing.
    """

    __slots__ = ("is_sound", "start", "starts", "values")

    def __init__(self, start: int) -> None:
        self.start = start
        self.values: dict[str, Any] = {}
        self.starts: dict[str, tuple[int, ...]] = {}
        self.is_sound = True

    def text(self, key: str) -> str:
        return str(self.values.get(key, ""))

    def texts(self, key: str) -> tuple[str, ...]:
        found: tuple[str, ...] = self.values.get(key, ())
        return found

    def when(self, key: str) -> When | None:
        return self.values.get(key)

    def entries(self, key: str) -> tuple[Entry, ...]:
        found: tuple[Entry, ...] = self.values.get(key, ())
        return found


def entries(root: Node | None, source: Source) -> tuple[Entry, list[Fault]]:
    """The whole file as one entry, and every fault in form: keys, types, dates, choices."""
    reader = _Reader(source)
    if root is None or root.is_empty:
        return Entry(0), []
    if root.kind == "map":
        return reader.entry(root, FILE, "file"), reader.faults
    if root.kind != "bad":
        hint = "put 'claims:' above the list and indent it" if root.kind == "list" else "write 'claims:' and a list"
        what = "a list" if root.kind == "list" else f"the text '{shown(root.value)}'"
        reader.fault(root, f"the file is {what}, not keys with values", hint)
    return Entry(0), reader.faults


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.faults: list[Fault] = []
        self.usual_year: int | None = None
        self.nearest: dict[tuple[str, ...], Nearest] = {}

    def fault(self, node: Node, message: str, hint: str = "") -> None:
        self.faults.append(Fault(node.start, message, hint))

    def near(self, word: str, options: tuple[str, ...]) -> str:
        return self.nearest.setdefault(options, Nearest(options))(word)

    def entry(self, node: Node, table: Sequence[Field], noun: str) -> Entry:
        fields = {f.key: f for f in table}
        found = Entry(node.start)
        for key, (key_node, value) in node.pairs.items():
            if known := fields.get(key):
                self.value(found, known, value)
            else:
                self.unknown(key_node, key, table, noun)
        for f in table:
            if f.required and not found.values.get(f.key):
                found.is_sound = False
                if f.key not in node.pairs and node.whole:
                    self.fault(node, f"this {noun} has no '{f.key}'", f"add {f.key}: {f.help}")
        return found

    def unknown(self, node: Node, key: str, table: Sequence[Field], noun: str) -> None:
        keys = tuple(f.key for f in table)
        meant = _MEANT.get(key.casefold(), "")
        guess = self.near(key, keys) or (meant if meant in keys else "")
        hint = f"did you mean '{guess}'?" if guess else f"known are {', '.join(keys)}"
        self.fault(node, f"unknown key '{shown(key)}' in this {noun}", hint)

    def value(self, entry: Entry, f: Field, node: Node) -> None:
        if node.kind == "bad":
            return
        if f.kind in {"text", "date", "choice"}:
            if f.kind == "date" and node.is_empty and node.whole:
                return
            text = self.text(f, node)
            if text is None:
                return
            value = self.date(text, node) if f.kind == "date" else text
            if f.kind == "choice" and text not in f.choices:
                value = self.choice(f, text, node)
            if value is not None:
                entry.values[f.key] = value
                entry.starts[f.key] = (node.start,)
        elif node.is_empty:
            return
        elif f.kind == "records":
            entry.values[f.key] = self.records(f, node)
        else:
            self.texts(entry, f, node)

    def text(self, f: Field, node: Node) -> str | None:
        """A single value's characters, None where there is none or it is no text."""
        if node.kind == "list":
            example = next((item.value for item in node.items if item.kind == "text"), "")
            self.fault(
                node, f"'{f.key}' must be one text, not a list", f"write {f.key}: {shown(scalar(example or '…'))}"
            )
            return None
        if node.kind == "map":
            self.fault(node, f"'{f.key}' must be a text, not keys with values", "put it in quotes if it is text")
            return None
        if node.plain and node.value in NO_VALUE:
            self.no_value(f, node)
            return None
        text = node.value.strip()
        if not text and (f.required or f.kind == "choice"):
            self.fault(node, f"'{f.key}' is empty", f"write {f.help}")
            return None
        self.check_text(node, f.kind == "text")
        return text

    def no_value(self, f: Field, node: Node) -> None:
        if f.required:
            what = f"'{f.key}' is empty" if node.is_empty else f"'{f.key}: {node.value}' is no value in YAML"
            self.fault(node, what, f"write {f.help}" if node.is_empty else "put it in quotes if it is meant as text")
        elif not node.is_empty:
            hint = "leave it empty, or put it in quotes if it is meant as text"
            self.faults.append(Fault(node.start, f"'{f.key}: {node.value}' is read as no value", hint, "warning"))

    def check_text(self, node: Node, is_words: bool) -> None:
        """Faults and warnings of the characters themselves: escapes, silent conversions, a comment in the words."""
        if not node.plain:
            if bad := _CONTROL.search(node.value):
                self.fault(node, f"control character U+{ord(bad[0]):04X} in a text", "delete the escape")
            return
        if not is_words:
            return
        if other := conversion(node.value):
            message = f"'{node.value}' is read as these characters, but other YAML readers take it for {other}"
            self.faults.append(Fault(node.start, message, f'put it in quotes: "{node.value}"', "warning"))
        if self.source.text[node.end : node.end + 1] != " " or not node.end:
            return
        if lost := re.compile(_LOST_COMMENT).match(self.source.text, node.end):
            hint = "put the whole text in quotes; if it is a comment, write a space after #"
            self.faults.append(
                Fault(lost.end() - 1, "the text ends before '#', which begins a comment", hint, "warning")
            )

    def date(self, text: str, node: Node) -> When | None:
        try:
            return parse_when(text)
        except DateError as error:
            remedy = error.remedy
            if "YYYY" in remedy and (year := self.year()):
                try:
                    parse_when(text, year=year)
                except DateError as better:
                    remedy = better.remedy
            self.fault(node, error.found, remedy)
        return None

    def year(self) -> int | None:
        """The year this file names most often: the likeliest for a date without one."""
        if self.usual_year is None:
            years = Counter(re.findall(_YEAR, self.source.text))
            self.usual_year = int(max(years, key=lambda y: (years[y], y))) if years else 0
        return self.usual_year or None

    def choice(self, f: Field, text: str, node: Node) -> str | None:
        guess = self.near(text, f.choices)
        if guess and guess == text.casefold():
            hint = f"write {guess}"
        else:
            hint = (f"did you mean '{guess}'? " if guess else "") + f"it is one of {', '.join(f.choices)}"
        self.fault(node, f"unknown {f.key} '{shown(text)}'", hint)
        return None

    def texts(self, entry: Entry, f: Field, node: Node) -> None:
        if node.kind == "text":
            if node.plain and node.value in NO_VALUE:
                self.no_value(f, node)
                return
            self.fault(node, f"'{f.key}' must be a list", f"write {f.key}: {_as_list(node.value)}")
            return
        if node.kind == "map":
            self.fault(node, f"'{f.key}' must be a list of texts", "put '- ' before each, or all of them into [ ]")
            return
        found: dict[str, int] = {}
        for item in node.items:
            text = self.item(f, item)
            if text is None:
                continue
            if text in found:
                message = f"'{shown(text)}' stands twice in '{f.key}'"
                self.faults.append(Fault(item.start, message, "delete one", "warning"))
            found.setdefault(text, item.start)
        entry.values[f.key] = tuple(found)
        entry.starts[f.key] = tuple(found.values())

    def item(self, f: Field, item: Node) -> str | None:
        """One text of a list."""
        if item.kind == "bad":
            return None
        if item.kind != "text":
            what = "a list" if item.kind == "list" else "keys with values"
            self.fault(item, f"'{f.key}' holds texts, here stands {what}", "put the text in quotes")
            return None
        text = item.value.strip()
        if not text or (item.plain and text in NO_VALUE):
            hint = "delete it" if not text else "put it in quotes if it is meant as text"
            self.fault(item, f"an empty entry in '{f.key}'", hint)
            return None
        self.check_text(item, is_words=True)
        return text

    def records(self, f: Field, node: Node) -> tuple[Entry, ...]:
        first = next((g.key for g in f.of if g.required), f.of[0].key)
        if node.kind != "list":
            if node.kind == "text" and node.plain and node.value in NO_VALUE:
                self.no_value(f, node)
            elif node.kind == "text":
                hint = f"write '- {first}: …' in the next line"
                self.fault(node, f"'{f.key}' must be a list of entries, not a text", hint)
            else:
                keyed = any(g.key in node.pairs for g in f.of)
                hint = "put '- ' before its first key" if keyed or not node.pairs else f"begin each with '- {first}: …'"
                self.fault(node, f"'{f.key}' must be a list of entries", hint)
            return ()
        return tuple(entry for item in node.items if (entry := self.record(f, item, first)) is not None)

    def record(self, f: Field, item: Node, first: str) -> Entry | None:
        if item.kind == "map":
            return self.entry(item, f.of, f.noun)
        if item.is_empty:
            self.fault(item, f"an empty {f.noun}", f"delete the '-', or write '- {first}: …'")
        elif item.kind != "bad":
            example = shown(scalar(item.value.removeprefix(f"{first} "))) if item.kind == "text" else "…"
            self.fault(item, f"this {f.noun} has no keys", f"write '- {first}: {example}'")
        return None


def _as_list(text: str) -> str:
    """What the writer of `a, b` meant by it: two short words are two, a sentence with a comma is one."""
    parts = [part.strip() for part in text.split(",")]
    if not all(1 <= len(part.split()) <= 4 for part in parts):
        parts = [text]
    return f"[{', '.join(shown(scalar(part, flow=True)) for part in parts)}]"
