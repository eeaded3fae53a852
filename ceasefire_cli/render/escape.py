"""Words that mean nothing to Markdown: escaped where CommonMark, GFM or a note-taker would see syntax, only there.

CommonMark 0.31 §2.4 lets any ASCII punctuation be escaped by a backslash. Beyond CommonMark: GFM tables,
strike-through, autolinks, mentions and mathematics; Obsidian's `==marks==`, `%%comments%%`, tags and block ids. A sign
that cannot begin or end anything where it stands is left alone, so that ordinary prose stays as it was.
"""

from __future__ import annotations

import re
from functools import cache

from ceasefire_cli.text.inert import inert

_SAFE_IN_LINKS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:@!$&'+,;=")


@cache
def _suspect() -> re.Pattern[str]:
    """Any sign at all that may need a backslash: most prose has none and is passed as it is."""
    return re.compile(r"[\\`*_\[<|#~=^$%@{&]|://|www\.|:[a-z0-9]", re.IGNORECASE)


@cache
def _inline(tildes: str) -> re.Pattern[str]:
    r"""The signs to put a backslash before, wherever they stand in a line.

    `_` inside a word, a `$` before an amount and a lone `=`, `%` or `~` are ordinary; `tildes` is the rule for more
    than one `~`.
    """
    return re.compile(
        r"[\\`*\[<|^{@]"
        r"|(?<![^\W_])_|_(?![^\W_])" + tildes + r"|&(?=#?\w{1,40};)"
        r"|=(?==)|(?<==)=|%(?=%)|(?<=%)%"
        r"|\$(?=\$)|(?<=[^\s])\$(?!\d)|\$(?=[^\s\d])"
        r"|(?<![^\s(])#(?=[\w#])"
        r"|:(?=//)|(?<![\w:]):(?=[a-z0-9_+-]{1,40}:)"
        r"|(?<=\bwww)\.",
        re.IGNORECASE,
    )


@cache
def _opening() -> re.Pattern[str]:
    """What opens a block at the beginning of a line; after the digits of group 1, or else at once, goes a backslash."""
    return re.compile(
        r"(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|-(?=[-\s]*$)|=(?==*\s*$)|:(?=\s)|~(?=~))|(\d{1,9})[.)](?=\s|$)"
    )


def escaped(text: str) -> str:
    """One line of text as Markdown that shows exactly it. Outer spaces go, other blanks become one line's."""
    line = inert(text).strip(" \t\n")
    if _suspect().search(line):
        line = _inline(r"|~(?=~)|(?<=\S)~" if line.count("~") > 1 else "").sub(r"\\\g<0>", line)
    return unopened(line).replace("\n", " ").replace("\t", " ")


def unopened(line: str) -> str:
    """A line that opens no block; for one put together of escaped pieces, which may do so only together."""
    found = _opening().match(line)
    if not found:
        return line
    at = found.end(1) if found[1] else 0
    return f"{line[:at]}\\{line[at:]}"


def escaped_lines(text: str) -> list[str]:
    """Each line of a text escaped, blank ones as "", none of them at the ends."""
    lines = [escaped(line) for line in text.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    start = next((number for number, line in enumerate(lines) if line), 0)
    return lines[start:]


def link_target(path: str, *, ascii_only: bool = False) -> str:
    """A path as the target of a link: percent-encoded where Markdown or a URL would read a sign, letters as they are.

    A first segment with a colon gets `./` before it, lest it be taken for a scheme (RFC 3986 §4.2).
    """
    if not path.startswith("/") and ":" in path.partition("/")[0]:
        path = "./" + path
    signs = []
    for sign in path:
        if sign.isascii() or ascii_only or not sign.isalnum():
            raw = sign.encode("utf-8", "surrogateescape" if "\udc80" <= sign <= "\udcff" else "surrogatepass")
            signs.append("".join(chr(b) if b in _SAFE_IN_LINKS else f"%{b:02X}" for b in raw))
        else:
            signs.append(sign)
    return "".join(signs)
