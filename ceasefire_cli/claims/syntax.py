"""What PyYAML's scanner complains about, said for people who write claims and not YAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ceasefire_cli.claims.scalar import scalar
from ceasefire_cli.claims.source import Fault, shown

if TYPE_CHECKING:
    import yaml

    from ceasefire_cli.claims.source import Source

_KEYED = re.compile(r"(?P<lead>[ ]*(?:- +)*(?P<key>[^\s:'\"\[{#][^:'\"]{0,40}):)(?:[ ]+(?P<value>.*))?")
_QUOTED_START = re.compile(r"(\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')\s*[^\s#,\]}]")
_WORTH_QUOTING = 200


def explained(error: yaml.YAMLError, source: Source, quoted: tuple[int, int] = (0, 0)) -> Fault:
    """The fault that stopped PyYAML (with or without libyaml, whose words differ), where it began, and its remedy.

    `quoted` is where the last value read begins and ends, if it stands in quotes: it may have swallowed some lines.
    """
    mark: Any = getattr(error, "problem_mark", None)
    begin: Any = getattr(error, "context_mark", None) or mark
    if mark is None:
        return Fault(0, f"this is no YAML: {shown(str(error))}", "save it as UTF-8 text")
    problem = f"{getattr(error, 'context', '') or ''}: {getattr(error, 'problem', '') or ''}".lower()
    at, start = min(mark.index, len(source.text)), min(begin.index, len(source.text))
    char = source.text[at : at + 1]
    if _swallowed(quoted, at, source):
        line = source.line(quoted[1])
        quote = source.text[quoted[0]]
        hint = f"add {quote} where the text ends"
        return Fault(quoted[0], f"this quotation mark {quote} is closed only in line {line}", hint)
    if "mapping values are not allowed" in problem:
        return _colon(at, source)
    if "tab" in problem or char == "\t" or ("start any token" in problem and _tab_before(at, source)):
        return Fault(at, "a tab where only spaces may stand", "indent with spaces")
    if "start any token" in problem or "alias" in problem or "anchor" in problem or "tag" in problem:
        return _reserved(start if "alias" in problem or "anchor" in problem else at, source)
    if "unexpected end of stream" in problem and "quoted" in problem:
        mark_char = source.text[start : start + 1]
        return Fault(start, f"this quotation mark {mark_char} is never closed", f"add {mark_char} where the text ends")
    if "escape" in problem:
        at -= source.text[at - 1 : at] == "\\"  # without libyaml the mark stands one further
        hint = "write the backslash twice, or use single quotes"
        return Fault(at, f"'{shown(source.text[at : at + 2])}' has no meaning in double quotes", hint)
    if "':'" in problem:
        return _no_colon(start, source)
    if "sequence entries" in problem or "block scalar" in problem:
        return _reserved(at if "entries" in problem else start, source)
    if source.text[start : start + 1] in {"[", "{"} and ("']'" in problem or "'}'" in problem or "flow" in problem):
        return _unclosed(start, at, source)
    if "document start" in problem:
        return Fault(at, "this does not belong to what stands above", "check the indentation")
    return _expected_key(at, source)


def _swallowed(quoted: tuple[int, int], at: int, source: Source) -> bool:
    """Whether the quoted value right before the error runs over lines that look like keys of their own."""
    start, end = quoted
    if not start < end <= at or source.line(start) == source.line(end) or source.line(end) != source.line(at):
        return False
    return any(_KEYED.match(line) for line in source.text[start:end].splitlines()[1:])


def _colon(at: int, source: Source) -> Fault:
    """A second ": " in a line is most often in the words of a claim, otherwise the line is indented too far."""
    line = source.line(at)
    text = source.line_text(line)
    keyed = _KEYED.match(text)
    column = at - source.starts[line - 1]
    if keyed is None or column < len(keyed["lead"]):
        return Fault(at, "this line is indented further than the one above", "line its key up with the keys above")
    value = (keyed["value"] or "").rstrip()
    hint = "put the text in quotes"
    if len(value) <= _WORTH_QUOTING:
        hint += f": {shown(keyed['key'])}: {shown(scalar(value))}"
    return Fault(at, "a colon inside a text that is not in quotes", hint)


def _tab_before(at: int, source: Source) -> bool:
    line = source.line(at)
    return "\t" in source.text[source.starts[line - 1] : at + 1]


def _reserved(at: int, source: Source) -> Fault:
    char = source.text[at : at + 1]
    name = f"'{shown(char)}'" if char else "this"
    return Fault(at, f"a text may not begin with {name} here", "put the text in quotes")


def _no_colon(start: int, source: Source) -> Fault:
    text = source.line_text(source.line(start))
    if ":" in text:
        return Fault(start, f"'{shown(text)}' cannot be read", "check its brackets and quotes")
    return Fault(start, f"no colon after '{shown(text)}'", "write key: value")


def _unclosed(start: int, at: int, source: Source) -> Fault:
    """A list whose bracket stays open, or in which words follow a closing quotation mark."""
    line = source.line(start)
    between = source.text[start:at].rstrip(" ")
    if line == source.line(at) and between.endswith(('"', "'")):
        return Fault(at, "words after the closing quotation mark", "put the whole in the other kind of quotes")
    if line == source.line(at) and source.text[at : at + 1] == ":":
        return Fault(at, "a colon inside a text that is not in quotes", "put the text in quotes")
    bracket = source.text[start]
    closing = "]" if bracket == "[" else "}"
    hint = f"add '{closing}', or put the text in quotes if the bracket belongs to it"
    return Fault(start, f"this '{bracket}' is not closed before line {source.line(at)}", hint)


def _expected_key(at: int, source: Source) -> Fault:
    """Where a key was due: words after a closing mark, or a line out of line with those above."""
    line = source.line(at)
    text = source.line_text(line)
    column = at - source.starts[line - 1]
    keyed = _KEYED.match(text)
    value = ((keyed["value"] or "") if keyed else text.strip().removeprefix("- ")).strip()
    if value and text.find(value) < column and (_QUOTED_START.match(value[:2000]) or value[0] in "[{"):
        mark = "bracket" if value[0] in "[{" else "quotation mark"
        hint = "put the whole text in quotes"
        if len(value) <= _WORTH_QUOTING:
            hint += f": {shown(scalar(value))}"
        return Fault(at, f"words after the closing {mark}", hint)
    return Fault(at, f"'{shown(text)}' does not line up with what stands above", "check its indentation and quotes")
