"""The values of a YAML text as a tree in which every scalar is the characters that stand there, with its offset.

PyYAML's own constructors turn `no` into False and `12:30` into 750, drop the first of two equal keys and expand
aliases; here its events are read (a bomb of aliases is as long as it is written), and what claims.yaml does not have
- anchors, aliases, tags, further documents, deep nesting - is a fault.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import yaml

from ceasefire_cli.claims.source import Fault, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ceasefire_cli.claims.source import Source

LONGEST = 4_000_000  # characters; a file written by hand has less than a twentieth of that
DEEPEST = 20
MOST_VALUES = 250_000
MOST_ALIASES = 100
MOST_RECOVERIES = 20
LONGEST_RECOVERED = 400_000  # characters; each recovery reads the text again
NodeKind = Literal["text", "list", "map", "bad"]
# What YAML forbids, and the line ends that only YAML has: both would move or end what follows them.
# (Written so that it compiles in a tenth of the time of its complement.)
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|[\ud800-\udfff]|[\ufffe\uffff]")
_ODD_BREAKS = re.compile("[\x85\u2028\u2029]")


class Node:
    """A value: "text" has `value`, "list" has `items`, "map" has `pairs`; "bad" has been found fault with already.

    `pairs` are key and value by the key's text; `plain` marks a text without quotes; `whole` is False where the file
    broke off inside. A plain class, since a file has thousands of them.
    """

    __slots__ = ("end", "items", "kind", "pairs", "plain", "start", "value", "whole")

    def __init__(self, kind: NodeKind, start: int, end: int = 0, value: str = "", *, plain: bool = False) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.value = value
        self.plain = plain
        self.whole = True
        self.items: list[Node] = []
        self.pairs: dict[str, tuple[Node, Node]] = {}

    @property
    def is_empty(self) -> bool:
        """Nothing stands after the colon."""
        return self.kind == "text" and self.plain and not self.value


class Tree(NamedTuple):
    """`root` is None for an empty text.

    `whole` says that every entry was read, or else is known by its id: those not read are `lost`.
    `masked`: of some entry a value could not be read.
    """

    root: Node | None
    faults: list[Fault]
    whole: bool
    lost: frozenset[str] = frozenset()
    masked: bool = False


def tree(source: Source) -> Tree:
    """The first document of a YAML text. Never raises; what cannot be read stands in `faults`."""
    if len(source.text) > LONGEST:
        size = f"{len(source.text) / 1e6:.1f} million characters"
        fault = Fault(0, f"the file is too long: {size} (at most {LONGEST // 1_000_000} are read)", "split the project")
        return Tree(None, [fault], whole=False)
    text, faults = _cleaned(source)
    if "\0" in source.text:  # not a text at all: nothing else that could be said of it helps
        return Tree(None, faults, whole=False)
    masked: set[int] = set()
    lost: set[str] = set()
    for attempt in range(MOST_RECOVERIES + 1):
        builder = _Builder(source, masked)
        try:
            builder.build(text)
        except yaml.YAMLError as error:
            from ceasefire_cli.claims.recover import after_error  # noqa: PLC0415  a right file never needs it

            fault, rest = after_error(error, text, source, builder.last_quoted(), masked)
            if not any(source.line(fault.start) == source.line(earlier.start) for earlier in faults):
                faults.append(fault)
            if attempt == MOST_RECOVERIES or len(text) > LONGEST_RECOVERED:
                rest = None
            if rest is not None:
                text = rest.text
                if rest.masked < 0:
                    lost.add(rest.lost)
                else:
                    masked.add(rest.masked)
                continue
            builder.break_off()
        except _StopReading as stop:
            builder.faults.append(stop.fault)
            builder.break_off()
        break
    faults += builder.faults
    if builder.extras:
        faults.append(builder.extra_fault())
    return Tree(builder.root, faults, builder.whole and "" not in lost, frozenset(lost), bool(masked))


def _cleaned(source: Source) -> tuple[str, list[Fault]]:
    """The text as YAML can read it, offsets kept; one fault for all control characters, one for odd line ends."""
    text, faults = source.text, []
    if first := _FORBIDDEN.search(text):
        count = len(_FORBIDDEN.findall(text))
        name = f"U+{ord(first[0]):04X}"
        also = f" (and {count - 1} more)" if count > 1 else ""
        faults.append(Fault(first.start(), f"control character {name}{also}", "delete it, or save the file as UTF-8"))
        text = _FORBIDDEN.sub("\ufffd", text)
    if first := _ODD_BREAKS.search(text):
        name = f"U+{ord(first[0]):04X}"
        hint = "replace it with a space or a line end"
        faults.append(Fault(first.start(), f"the invisible line separator {name} is read as a space", hint, "warning"))
        text = _ODD_BREAKS.sub(" ", text)
    return text, faults


def _events(text: str) -> Iterator[Any]:
    """PyYAML's events; with libyaml, ten times as fast as without."""
    if not yaml.__with_libyaml__:
        yield from _parsed(yaml.BaseLoader(text))
        return
    seen = 0
    try:
        for event in _parsed(yaml.CBaseLoader(text)):
            seen += 1
            yield event
    except yaml.MarkedYAMLError as error:
        if "nesting depth" not in (error.problem or ""):
            raise
        # libyaml gives up on what it reads ahead; we stop where it is too deep for us, which is earlier
        yield from islice(_parsed(yaml.BaseLoader(text)), seen, None)


def _parsed(parser: Any) -> Iterator[Any]:
    try:
        while (event := parser.get_event()) is not None:
            yield event
    finally:
        parser.dispose()


class _StopReading(Exception):  # noqa: N818  not an error of the program
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


class _Builder:
    def __init__(self, source: Source, masked: set[int]) -> None:
        self.source = source
        self.masked = masked
        self.faults: list[Fault] = []
        self.root: Node | None = None
        self.whole = True
        self.last: Node | None = None
        self.open: list[Node] = []
        self.keys: list[Node | None] = []  # for each open map, the key whose value comes next
        self.values = 0
        self.documents = 0
        self.extras: list[tuple[int, str]] = []  # anchors and aliases

    def build(self, text: str) -> None:
        for event in _events(text):
            kind = type(event)
            at = event.start_mark.index
            if kind is yaml.ScalarEvent:
                node = Node("text", at, event.end_mark.index, event.value, plain=not event.style)
                if at in self.masked:
                    node.kind = "bad"
                self.add(node, event)
            elif kind is yaml.MappingStartEvent:
                self.enter(Node("map", at), event)
            elif kind is yaml.SequenceStartEvent:
                self.enter(Node("list", at), event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self.open.pop().end = event.end_mark.index
                self.keys.pop()
            elif kind is yaml.AliasEvent:
                self.refuse(at, f"*{event.anchor}")
                self.add(Node("bad", at), event)
            elif kind is yaml.DocumentStartEvent:
                self.documents += 1
                if self.documents > 1:
                    self.faults.append(Fault(at, "a second document starts here", "delete the line '---'"))
                    return

    def enter(self, node: Node, event: Any) -> None:
        if len(self.open) >= DEEPEST:
            message = f"values nested more than {DEEPEST} deep"
            raise _StopReading(Fault(node.start, message, "put the text in quotes if it is text"))
        self.add(node, event)
        self.open.append(node)
        self.keys.append(None)

    def add(self, node: Node, event: Any) -> None:
        """Hang a value into what is open: as an item, as a key, or as the value of the last key."""
        self.last = node
        self.values += 1
        if self.values > MOST_VALUES:
            raise _StopReading(Fault(node.start, f"more than {MOST_VALUES} values in one file", "split the project"))
        if node.kind != "bad":
            self.refuse_extras(node, event)
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if parent.kind == "list":
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = node
            return
        self.keys[-1] = None
        self.pair(parent, key, node)

    def pair(self, parent: Node, key: Node, value: Node) -> None:
        if key.kind == "bad":
            return
        if key.kind != "text":
            self.faults.append(Fault(key.start, "a key must be a word", "put the text in quotes if it is text"))
        elif key.value in parent.pairs:
            first = self.source.line(parent.pairs[key.value][0].start)
            here = self.source.line(key.start)
            message = f"'{shown(key.value)}' stands twice, in lines {first} and {here}"
            self.faults.append(Fault(key.start, message, "keep one of the two"))
        else:
            parent.pairs[key.value] = (key, value)

    def refuse_extras(self, node: Node, event: Any) -> None:
        if event.anchor is not None:
            self.refuse(node.start, f"&{event.anchor}")
            if node.is_empty:  # "&word: …" names an empty key
                node.kind = "bad"
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            hint = "put the text in quotes, it is read as written"
            self.faults.append(Fault(node.start, f"'{shown(tag)}' is a YAML tag", hint))

    def refuse(self, start: int, name: str) -> None:
        self.extras.append((start, name))
        if len(self.extras) > MOST_ALIASES:
            raise _StopReading(Fault(start, "too many anchors and aliases to go on", "write the values out"))

    def extra_fault(self) -> Fault:
        start, name = self.extras[0]
        kind = "an alias" if name[0] == "*" else "an anchor"
        rest = f" (and {len(self.extras) - 1} more)" if len(self.extras) > 1 else ""
        hint = f"write the value out, or put the text in quotes if '{name[0]}' belongs to it"
        return Fault(start, f"'{shown(name)}' is {kind} of YAML{rest}, which is not read here", hint)

    def last_quoted(self) -> tuple[int, int]:
        """Where the last value read began and ended, if it stood in quotes; else nothing, as (0, 0)."""
        node = self.last
        quoted = (
            node is not None and node.kind == "text" and self.source.text[node.start : node.start + 1] in {'"', "'"}
        )
        return (node.start, node.end) if node is not None and quoted else (0, 0)

    def break_off(self) -> None:
        """Keep what was read; whatever was still open is not whole."""
        self.whole = False
        for node in self.open:
            node.whole = False
