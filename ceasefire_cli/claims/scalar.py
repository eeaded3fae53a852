"""Single YAML values: how a text is written so that every reader gets it back, and where readers differ."""

from __future__ import annotations

import re

# What YAML 1.1 or 1.2 readers turn into something else than the characters that stand there. Plain decimal numbers
# are left out: they come back as written. Source: yaml.org/type (bool, int, float, null) and YAML 1.2.2 chapter 10.
_CONVERSIONS = (
    ("no value", re.compile(r"~|null|Null|NULL")),
    ("true or false", re.compile(r"yes|no|on|off|true|false", re.IGNORECASE)),
    ("a time counted in sixties", re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?")),
    ("a number", re.compile(r"[-+]?0[0-9_]+|[-+]?0[xob][0-9a-fA-F_]+|\+[0-9]+(?:\.[0-9]*)?|[-+]?[0-9][0-9_]*_[0-9_]*")),
    ("a number", re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)[eE][-+]?[0-9]+|[-+]?[0-9]*\.[0-9]+0|[-+]?\.[0-9]+")),
    ("a number", re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")),
)
NO_VALUE = frozenset({"", "~", "null", "Null", "NULL"})
# A first look that most texts fail: what is converted is short, and starts with one of these.
_SUSPECT = re.compile(r"[-+.~0-9nNyYoOtTfF]")
_DATE = re.compile(r"[0-9]{4}(?:-[0-9-]*)?")
# Words that need no quotes anywhere, flow lists included: letters first, nothing that YAML gives a meaning to.
_PLAIN = re.compile(r"[^\W_](?:[\w .;()!?’'“”‘–—…%$€£+/@&*=~^-]|,(?=[\w ])|:(?=\w))*", re.UNICODE)
_FLOW_PLAIN = re.compile(r"[^\W_](?:[\w .;()!’'“”‘–—…%$€£+/@&*=~^-])*", re.UNICODE)  # "?" ends a word for PyYAML
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\\": "\\\\", '"': '\\"'}


def conversion(text: str) -> str:
    """What other YAML readers make of these unquoted characters ("true or false"), "" if they keep them."""
    if len(text) > 40 or not _SUSPECT.match(text):
        return ""
    return next((name for name, pattern in _CONVERSIONS if pattern.fullmatch(text)), "")


def scalar(text: str, *, flow: bool = False) -> str:
    """`text` as a YAML value on one line, in quotes only where it needs them; `flow` inside [ ]."""
    plain = (_FLOW_PLAIN if flow else _PLAIN).fullmatch(text)
    if plain and not text.endswith((" ", ":")) and not conversion(text) and not _DATE.fullmatch(text):
        return text
    if '"' in text and "'" not in text and "\\" not in text and not _UNPRINTABLE.search(text):
        return f"'{text}'"
    return '"' + re.sub(r'[\\"]|' + _UNPRINTABLE.pattern, _escaped, text) + '"'


def _escaped(found: re.Match[str]) -> str:
    char = found[0]
    if char in _ESCAPES:
        return _ESCAPES[char]
    return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"
