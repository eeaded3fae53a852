"""Posts that an article embeds: a paragraph that ends `— Ann Lee (@annlee) 3 May 2024` is hers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.vocab.months import MONTHS

if TYPE_CHECKING:
    from ceasefire_cli.attribute.carriers import Carrier

_MONTH = rf"(?i:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
_DAYS = "|".join(
    (rf"\d{{1,2}} {_MONTH},? \d{{4}}", rf"{_MONTH} \d{{1,2}}, \d{{4}}", r"\d{4}-\d\d-\d\d", r"\d\d?[/.]\d\d?[/.]\d{4}")
)
_SIGNED = re.compile(
    rf"(?:[\u2014\u2013\u2015]|--?) ?([^\n()@]{{2,60}}?) \(@\w{{1,30}}\),? (?:{_DAYS})\.?[ \t]*$", re.MULTILINE
)
_MARKS = " \t\n>"


class Post(NamedTuple):
    """Offsets of a post's words and of its author's name."""

    start: int
    end: int
    name: tuple[int, int]


def posts_of(text: str, lines: list[Carrier]) -> tuple[list[Post], set[int]]:
    """The posts of an article, and the starts of the carriers that they take up."""
    out: list[Post] = []
    taken: set[int] = set()
    if "(@" not in text:
        return out, taken
    at = 0
    for m in _SIGNED.finditer(text):
        while at < len(lines) and lines[at].end <= m.start():
            at += 1
        if at == len(lines) or lines[at].comment >= 0:
            continue
        first = at
        if not text[lines[at].start : m.start()].strip(_MARKS) and at > 0:
            first = at - 1  # the name stands in a line or paragraph of its own
        while first > 0 and lines[first - 1].start not in taken and _belong(text, lines[first - 1], lines[first]):
            first -= 1
        begin, end = lines[first].start, m.start()
        while begin < end and text[begin] in _MARKS:
            begin += 1
        while end > begin and text[end - 1] in _MARKS:
            end -= 1
        if begin == end or lines[first].comment >= 0 or lines[first].start in taken or lines[first].role != "body":
            continue
        out.append(Post(begin, end, m.span(1)))
        taken.update(line.start for line in lines[first : at + 1])
    return out, taken


def _belong(text: str, one: Carrier, other: Carrier) -> bool:
    """Whether two lines are of one paragraph, or follow one another marked with ">"."""
    if one.paragraph == other.paragraph:
        return True
    return text.count("\n", one.end, other.start) < 2 and _is_marked(text, one.start) and _is_marked(text, other.start)


def _is_marked(text: str, at: int) -> bool:
    """Whether the line that holds offset `at` begins with ">"."""
    return text.startswith(">", text.rfind("\n", 0, at) + 1)
