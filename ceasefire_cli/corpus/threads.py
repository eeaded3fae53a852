"""Reader comments that follow an article: who wrote each, how deep it stands, and which comment it answers.

Read are the shapes that leave no doubt: the numbered, indented list that text renderings of weblogs print, the
undented one with "NAME says:" and a time, and, below a count of comments, names with the time of each. Everything else
gives no comments; a list in an article is never a thread.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ceasefire_cli.model import Comment

_PROSE = re.compile(r"[^\n]{90}")
_TITLES_TRIED = 3  # counts of comments, the last ones: below which of them the thread stands
_LONGEST_NAME = 60
_MOST_WORDS = 8
_FEW_WORDS = 4
_INITIAL = re.compile(r"(?:\A| )[A-Z][a-z]{0,2}\.\Z")
# Patterns begin with the line end before, which is searched for far faster than the start of a line.
# "  12. Name", a blank line, then text that stands deeper.
_NUMBERED = re.compile(r"\n([ \t]*)(\d{1,4})[.)] {1,3}(\S[^\n]{0,99})(?=\n(?:[ \t]*\n)+([ \t]+)\S)")
_HEADING = re.compile(
    r"\n[ \t#*]*(?i:(\d{1,5} (?:(?:reader )?comments?|responses?|replies|thoughts?)(?: (?:on|to) [^\n]{1,200})?"
    r"|(?:reader )?(?:comments?|responses?|replies) ?\(\d{1,5}\)|(?:leave|post|add) a (?:reply|comment))"
    r"|(?:reader )?comments?|responses?|replies|discussion)[ \t:*]*(?=\n)"
)
_SAID = re.compile(
    r" (?:says|said|writes|wrote|commented):?[ \t]*(?:\n[ \t\n]*)?(?:on |at )?(?:[A-Z][a-z]{2,8}\.? )?\d"
)
_ROLE = re.compile(
    r"(?:[ \t]+(?i:post author|author|says|said|writes|wrote|moderator|reply|permalink)\b:?"
    r"|[ \t]+[([](?i:OP|author)[)\]]|[ \t]*:)+\Z"
)
_TIME = (
    r"(?:(?:on |at )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})"
    r"(?:,? ?(?:at|-|–|@)? ?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?)?)"
)


# What few files need is compiled when one does.
@cache
def _bullet() -> re.Pattern[str]:
    return re.compile(r"\n([ \t]*)[*•+-] {1,3}(\S[^\n]{0,99})(?=\n(?:[ \t]*\n)+([ \t]+)\S)")


@cache
def _says() -> re.Pattern[str]:
    """Where a NAME "says:" something at a time, which stands behind it or on the next line."""
    return re.compile(
        r"\n([ \t]*)(\S[^\n]{0,59}?) (?:says|said|writes|wrote|commented):?[ \t]*"
        rf"(?:\n(?:[ \t]*\n)*[ \t]*)?{_TIME}[^\n]{{0,30}}(?=\n\s*(\S))"
    )


@cache
def _stamped() -> re.Pattern[str]:
    """A name and a time behind it or on the next line, with nothing else on the line but what one may click."""
    return re.compile(
        r"\n([ \t]*)(?:(?:\d{1,4}[.)]|[*•+-])[ \t]{1,3})?(\S[^\n]{0,59}?)[ \t]*(?:[,·|•–—-][ \t]*|[ \t]|\n[ \t]*)"
        rf"(?:{_TIME}|\d{{1,2}} (?:minute|hour|day|week|month|year)s? ago)"
        r"(?:[^\n\w]{1,5}(?:(?i:reply|permalink|report|share|edited)|[A-Z]{2,4}))*[^\n\w]{0,5}(?=\n\s*(\S))"
    )


@cache
def _timed() -> re.Pattern[str]:
    return re.compile(rf"[ \t]*[,·|•-]?[ \t]*{_TIME}\Z")


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(
        r"\n[ \t]*(?i:comments are (?:now )?closed|leave a (?:reply|comment)|post a comment|comment navigation"
        r"|(?:older|newer) comments)\b"
    )


class _Header(NamedTuple):
    start: int  # of the number or the name
    body: int
    indent: int
    name: str
    number: str


def comments(text: str) -> tuple[Comment, ...]:
    """The comment thread of an article, in file order; () where there is none."""
    headers = _numbered(text) or _bulleted(text) or _saying(text) or _timestamped(text)
    if not headers:
        return ()
    return tuple(_linked(headers, _bounds(text, headers)))


def _numbered(text: str) -> list[_Header]:
    found = [
        _Header(m.start(2), m.end(4), _width(m[1]), author(m[3]), m[2])
        for m in _NUMBERED.finditer(text)
        if _width(m[4]) > _width(m[1]) and _is_name(m[3])
    ]
    return found if found and (_is_titled(text, found) or _is_thread(found)) else []


def _bulleted(text: str) -> list[_Header]:
    titled = _HEADING.search(text)
    if titled is None:
        return []
    found = [
        _Header(m.end(1), m.end(3), _width(m[1]), author(m[2]), "")
        for m in _bullet().finditer(text, titled.end())
        if _width(m[3]) > _width(m[1]) and _is_name(m[2])
    ]
    return found if found and _is_titled(text, found) else []


def _saying(text: str) -> list[_Header]:
    if _SAID.search(text) is None:
        return []
    found = [
        _Header(m.start(2), m.start(3), _width(m[1]), author(m[2]), "")
        for m in _says().finditer(text)
        if _is_name(m[2])
    ]
    return found if len(found) > 1 or (found and _is_titled(text, found)) else []


def _timestamped(text: str) -> list[_Header]:
    """Below the last count of comments; one above all prose ("4 comments" beside the byline) must count right."""
    titles = [heading for heading in _HEADING.finditer(text) if any(map(str.isdigit, heading[1] or ""))]
    for titled in titles[: -_TITLES_TRIED - 1 : -1]:
        found = [
            _Header(m.start(2), m.start(3), _width(m[1]), author(m[2]).strip("*_"), "")
            for m in _stamped().finditer(text, titled.end())
            if _is_name(m[2])
        ]
        counted = len(found) == int("".join(filter(str.isdigit, titled[1].partition(" on ")[0])))
        if found and (counted or _PROSE.search(text, 0, titled.start())):
            return found
    return []


def _is_titled(text: str, headers: list[_Header]) -> bool:
    """Whether "12 comments" stands before; the bare word "Comments" may head a chapter of anything."""
    return any(heading[1] for heading in _HEADING.finditer(text, 0, headers[0].start))


def _is_thread(headers: list[_Header]) -> bool:
    """Without a title, an indented list is a thread only if it nests and every author line is as short as a name."""
    indents = {header.indent for header in headers}
    return len(indents) > 1 and min(indents) > 0 and all(len(h.name.split()) <= _FEW_WORDS for h in headers)


def _width(indent: str) -> int:
    return len(indent.expandtabs(4))


def _is_name(line: str) -> bool:
    """Whether an author line could be one: short, no sentence."""
    name = author(line)
    if not 0 < len(name) <= _LONGEST_NAME or len(name.split()) > _MOST_WORDS:
        return False
    return name[-1] not in ".?!:;," or _INITIAL.search(name) is not None


def author(line: str) -> str:
    """The name on an author line, without "says:", "Post author" and the time of the comment."""
    name = _ROLE.sub("", line.strip())
    if any(map(str.isdigit, name)):
        name = _ROLE.sub("", _timed().sub("", name))
    return name.strip()


def _bounds(text: str, headers: list[_Header]) -> list[tuple[int, int]]:
    """Where each comment's text begins and ends: before the next author line, the last one where the thread is left."""
    last = headers[-1]
    left = len(text)
    if closed := _closing().search(text, last.body):
        left = closed.start()
    if any(header.indent for header in headers):
        base = min(header.indent for header in headers)
        outside = re.compile(rf"\n[ \t]{{0,{base}}}[^ \t\n]").search(text, last.body, left)
        if outside:
            left = outside.start()
    limits = [text.rfind("\n", 0, header.start) for header in headers[1:]]
    return [_bound(text, header, limit) for header, limit in zip(headers, [*limits, left], strict=True)]


def _bound(text: str, header: _Header, limit: int) -> tuple[int, int]:
    if header.body >= limit:  # an author line without a text
        end = text.find("\n", header.start)
        return end, end
    return header.body, header.body + len(text[header.body : limit].rstrip())


def _linked(headers: list[_Header], bounds: list[tuple[int, int]]) -> list[Comment]:
    """Comments with depth and parent.

    A comment deeper than its predecessor by more than a step, or whose numbering starts afresh beside an older
    sibling, answers a comment the file no longer has: an orphan. Its later siblings in the same list share its fate.
    """
    indents = sorted({header.indent for header in headers})
    step = min((b - a for a, b in pairwise(indents)), default=1)
    out: list[Comment] = []
    lists: list[tuple[int, int, bool] | None] = []  # by depth: number reached, parent, orphan
    latest: list[int] = []  # by depth: the comment a deeper one answers, -1 where it is missing
    for index, (header, (body, end)) in enumerate(zip(headers, bounds, strict=True)):
        depth = (header.indent - indents[0]) // step
        number = int(header.number) if header.number else 0
        del lists[depth + 1 :], latest[depth + 1 :]
        lists.extend([None] * (depth + 1 - len(lists)))
        latest.extend([-1] * (depth + 1 - len(latest)))
        current = lists[depth]
        if current is None:
            parent = latest[depth - 1] if depth else -1
            orphan = depth > 0 and parent < 0
        elif number and number <= current[0] and depth:
            parent, orphan = -1, True
        else:
            _, parent, orphan = current
        lists[depth] = (number, parent, orphan)
        latest[depth] = index
        out.append(Comment(header.start, end, body, header.name, depth, parent, orphan, header.number))
    return out
