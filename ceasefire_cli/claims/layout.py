"""Where and how new lines are put into a claims.yaml: after its own line ends, indentation and blank lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ceasefire_cli.claims.checks import ids
from ceasefire_cli.claims.entries import entries
from ceasefire_cli.claims.scalar import NO_VALUE, scalar
from ceasefire_cli.claims.source import Source, shown
from ceasefire_cli.claims.tree import tree

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ceasefire_cli.claims.fields import Field
    from ceasefire_cli.claims.tree import Node

_COMMENT = re.compile(r"[ ]*#[^\r\n]*(?:\r\n?|\n|$)")
_BLANK_LINE = re.compile(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)")


class EditError(ValueError):
    """An edit that could not be made without risk: `found` says why, `remedy` what to do."""

    def __init__(self, found: str, remedy: str) -> None:
        super().__init__(f"{found}; {remedy}")
        self.found = found
        self.remedy = remedy


class Layout:
    """A text without a BOM, its tree, and the places for new entries in it. Raises EditError on a faulty text."""

    def __init__(self, text: str) -> None:
        self.source = Source(text, "claims.yaml")
        self.text = text
        parsed = tree(self.source)
        if fault := next((f for f in parsed.faults if f.severity == "error"), None):
            place = f"line {self.source.line(fault.start)}"
            raise EditError(f"claims.yaml cannot be edited: {place}: {fault.message}", fault.hint)
        self.root = parsed.root
        crlf = self.text.count("\r\n")
        cr = self.text.count("\r") - crlf
        self.nl = "\r\n" if crlf * 2 > self.text.count("\n") else "\r" if cr > self.text.count("\n") else "\n"

    @property
    def step(self) -> int:
        """How far lists are indented below their key in this file: 0 or 2."""
        claims = self.root.pairs.get("claims") if self.root else None
        if claims is None or claims[1].kind != "list" or self.is_flow(claims[1]):
            return 2
        nested = (
            pair for item in claims[1].items for key, pair in item.pairs.items() if key in {"evidence", "rejected"}
        )
        for key, value in nested:
            if value.kind == "list" and value.items and not self.is_flow(value):
                return self.column(value.start) - self.column(key.start)
        return min(self.column(claims[1].start), 2)

    def with_claim(self, table: Sequence[Field], fields: Mapping[str, Any]) -> str:
        """The text with an entry of `table` behind the last claim."""
        if self.root is None or self.root.kind != "map":
            return self.at_end(f"claims:{self.nl}" + self.item(table, fields, 2, 4))
        if self.is_flow(self.root):
            raise EditError("the whole file stands in brackets", "put its keys in lines of their own")
        if "claims" not in self.root.pairs:
            return self.at_end(f"claims:{self.nl}" + self.item(table, fields, 2, 4))
        return self.into_list(*self.root.pairs["claims"], table, fields, 2)

    def with_quote(self, claim_id: str, section: str, table: Sequence[Field], fields: Mapping[str, Any]) -> str:
        """The text with an entry of `table` behind those that `section` of a claim has."""
        node = self.claim(claim_id)
        if pair := node.pairs.get(section):
            return self.into_list(*pair, table, fields, self.column(node.start) + self.step)
        if self.is_flow(node):
            return self.into_flow(node, f"{section}: [{self.flow(table, fields)}]")
        column = self.column(node.start)
        dash = column + self.step
        lines = f"{' ' * column}{section}:{self.nl}" + self.item(table, fields, dash, dash + 2)
        return self.after(self.last(node), lines, column)

    def claim_ids(self) -> tuple[str, ...]:
        return ids(entries(self.root, self.source)[0]).claims

    def claim(self, claim_id: str) -> Node:
        """The entry with this id, given or by default."""
        names = self.claim_ids()
        if claim_id not in names or self.root is None:
            raise EditError(f"no claim '{shown(claim_id)}'", "its id stands in claims.yaml")
        found = [node for node in self.root.pairs["claims"][1].items if node.kind == "map"]
        return found[names.index(claim_id)]

    def column(self, start: int) -> int:
        return self.source.place(start).column - 1

    def is_flow(self, node: Node) -> bool:
        return node.kind in {"list", "map"} and self.text[node.start : node.start + 1] in {"[", "{"}

    def last(self, node: Node) -> int:
        """The offset behind the last character that belongs to a value."""
        if node.kind in {"list", "map"} and not self.is_flow(node):
            inner = node.items or [value for _, value in node.pairs.values()]
            return self.last(inner[-1])
        return len(self.text[: node.end].rstrip()) if node.end > node.start else node.end

    def into_list(self, key: Node, value: Node, table: Sequence[Field], fields: Mapping[str, Any], dash: int) -> str:
        """A new item behind the last of `value`, or the first one."""
        if value.kind == "list" and value.items and self.is_flow(value):
            return self.into_flow(value, self.flow(table, fields), behind=value.items[-1].end)
        if value.kind == "list" and value.items:
            dash = self.column(value.start)
            first = value.items[-1]
            same_line = self.source.line(first.start) == self.source.line(self.dash_of(first))
            keys = self.column(first.start) if same_line and not self.is_flow(first) else dash + 2
            lines = self.item(table, fields, dash, max(keys, dash + 2))
            if len(value.items) > 1:
                between = self.text[self.last(value.items[-2]) : first.start]
                lines = (self.nl if _BLANK_LINE.search(between) else "") + lines
            return self.after(self.last(value), lines, dash + 1)
        if value.kind == "map" or (value.kind == "text" and not (value.plain and value.value in NO_VALUE)):
            raise EditError(f"'{key.value}' is no list", "run tracker check")
        if value.end > value.start:  # [] or ~: the list goes into the next line
            if self.is_flow(value) and self.source.line(value.start) != self.source.line(value.end - 1):
                raise EditError(f"'{key.value}' is an empty list over several lines", "delete its brackets")
            if self.is_inside_flow(key):
                return self.spliced(value.start, value.end, f"[{self.flow(table, fields)}]")
            return self.below(key, value, self.item(table, fields, dash, dash + 2))
        if self.is_inside_flow(key):
            space = "" if self.text[value.start - 1] == " " else " "
            return self.spliced(value.start, value.start, f"{space}[{self.flow(table, fields)}]")
        return self.after(key.end, self.item(table, fields, dash, dash + 2), 10_000)

    def dash_of(self, item: Node) -> int:
        return self.text.rindex("-", 0, item.start)

    def is_inside_flow(self, key: Node) -> bool:
        """Whether a key stands in `{ }`: its entry opens with the brace."""
        claims = self.root.pairs["claims"][1].items if self.root and "claims" in self.root.pairs else []
        return any(self.is_flow(node) and node.start < key.start < node.end for node in claims)

    def into_flow(self, node: Node, new: str, behind: int = 0) -> str:
        """Behind the last item or value in the brackets of `node`."""
        end = behind or max(value.end for _, value in node.pairs.values())
        end = len(self.text[:end].rstrip())
        return self.spliced(end, end, f", {new}")

    def below(self, key: Node, value: Node, lines: str) -> str:
        """`lines` under the line of `key`, whose empty value is taken away; a comment behind it stays."""
        end = self.line_end(value.end)
        rest = self.text[value.end : end]
        colon = self.text.index(":", key.end) + 1
        return self.spliced(colon, end, rest.rstrip("\r\n") + (self.ending(end) or self.nl) + lines)

    def after(self, end: int, lines: str, depth: int) -> str:
        """`lines` under the line of `end` and under the comments right below it that are indented by `depth`."""
        at = self.line_end(end)
        while (comment := _COMMENT.match(self.text, at)) and comment.end() > at:
            if len(comment[0]) - len(comment[0].lstrip(" ")) < depth:
                break
            at = comment.end()
        return self.lines_at(at, lines)

    def at_end(self, lines: str) -> str:
        gap = self.nl if self.text.strip() and not self.text.endswith(("\n\n", "\r\n\r\n")) else ""
        return self.lines_at(len(self.text), gap + lines)

    def lines_at(self, at: int, lines: str) -> str:
        """Whole lines at the start of a line; a last line without an end gets one, and the file none more."""
        if at and self.text[at - 1] not in "\r\n":
            return self.spliced(at, at, self.nl + lines.removesuffix(self.nl))
        return self.spliced(at, at, lines)

    def spliced(self, start: int, end: int, new: str) -> str:
        return self.text[:start] + new + self.text[end:]

    def line_end(self, start: int) -> int:
        line = self.source.line(start)
        return self.source.starts[line] if line < len(self.source.starts) else len(self.text)

    def ending(self, end: int) -> str:
        return next((nl for nl in ("\r\n", "\n", "\r") if self.text.endswith(nl, 0, end)), "")

    def item(self, table: Sequence[Field], fields: Mapping[str, Any], dash: int, keys: int) -> str:
        """A list item in lines: its dash in column `dash`, its keys in column `keys` (both from 0)."""
        out: list[str] = []
        for field, value in _ordered(table, fields):
            lead = " " * dash + "-" + " " * (keys - dash - 1) if not out else " " * keys
            if field.of:
                out.append(f"{lead}{field.key}:{self.nl}")
                deeper = keys + self.step
                out += [self.item(field.of, entry, deeper, deeper + 2) for entry in value]
            else:
                out.append(f"{lead}{field.key}: {_written(field, value)}{self.nl}")
        return "".join(out)

    def flow(self, table: Sequence[Field], fields: Mapping[str, Any]) -> str:
        """An item in braces, in one line."""
        parts = []
        for field, value in _ordered(table, fields):
            inner = ", ".join(self.flow(field.of, entry) for entry in value) if field.of else ""
            parts.append(f"{field.key}: " + (f"[{inner}]" if field.of else _written(field, value, flow=True)))
        return "{" + ", ".join(parts) + "}"


def _ordered(table: Sequence[Field], fields: Mapping[str, Any]) -> list[tuple[Field, Any]]:
    """The fields that have a value, an id first, the rest as the table goes."""
    known = {field.key: field for field in table}
    if unknown := [key for key in fields if key not in known]:
        raise EditError(f"unknown key '{shown(unknown[0])}'", f"known are {', '.join(known)}")
    order = sorted(table, key=lambda field: field.key != "id")
    found = [(field, fields[field.key]) for field in order if fields.get(field.key)]
    if missing := [field.key for field in table if field.required and not fields.get(field.key)]:
        raise EditError(f"'{missing[0]}' is empty", f"write {known[missing[0]].help}")
    return found


def _written(field: Field, value: Any, *, flow: bool = False) -> str:
    if field.kind in {"texts", "refs"}:
        return "[" + ", ".join(scalar(str(item), flow=True) for item in value) + "]"
    if field.kind in {"date", "choice"} and re.fullmatch(r"[\w./~?%:+-]+", str(value)):
        return str(value)
    return scalar(str(value), flow=flow)
