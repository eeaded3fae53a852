"""Single YAML values: how a text is written so that every reader gets it back, and where readers differ."""

from __future__ import annotations

import re
from functools import cache

NO_VALUE = frozenset({"", "~", "null", "Null", "NULL"})
_TRUTH = frozenset({"yes", "no", "on", "off", "true", "false"})
_ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\\": "\\\\", '"': '\\"'}
_UNPRINTABLE = r"[\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"


@cache
def _numbers() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Figures that come back in another form. Plain decimal numbers are left out: they come back as written."""
    return (
        ("a time counted in sixties", re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?")),
        ("a number", re.compile(r"[-+]?0[0-9_]+|[-+]?0[xob][0-9a-fA-F_]+|\+[0-9]+(?:\.[0-9]*)?")),
        ("a number", re.compile(r"[-+]?[0-9][0-9_]*_[0-9_]*|[-+]?[0-9]*\.[0-9]+0|[-+]?\.[0-9]+")),
        (
            "a number",
            re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)[eE][-+]?[0-9]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"),
        ),
    )


@cache
def _plain(flow: bool) -> re.Pattern[str]:
    """Words that need no quotes: a letter or figure first, then nothing that YAML gives a meaning to."""
    if flow:  # "?" ends a word for PyYAML here
        return re.compile(r"[^\W_](?:[\w .;()!’'“”‘–—…%$€£+/@&*=~^-])*")
    return re.compile(r"[^\W_](?:[\w .;()!?’'“”‘–—…%$€£+/@&*=~^-]|,(?=[\w ])|:(?=\w))*")


def conversion(text: str) -> str:
    """What YAML 1.1 or 1.2 readers make of these unquoted characters ("true or false"), "" if they keep them.

    Source: yaml.org/type (bool, int, float, null) and chapter 10 of YAML 1.2.2.
    """
    if len(text) > 40:
        return ""
    if text[:1].isalpha():
        return "true or false" if len(text) < 6 and text.lower() in _TRUTH else "no value" if text in NO_VALUE else ""
    if text == "~":
        return "no value"
    if text[:1] in "-+." or text[:1].isdigit():
        return next((name for name, pattern in _numbers() if pattern.fullmatch(text)), "")
    return ""


def scalar(text: str, *, flow: bool = False) -> str:
    """`text` as a YAML value on one line, in quotes only where it needs them; `flow` inside [ ]."""
    plain = _plain(flow).fullmatch(text)
    if (
        plain
        and not text.endswith((" ", ":"))
        and not conversion(text)
        and not re.fullmatch(r"[0-9]{4}(?:-[0-9-]*)?", text)
    ):
        return text
    if '"' in text and "'" not in text and "\\" not in text and not re.search(_UNPRINTABLE, text):
        return f"'{text}'"
    return '"' + re.sub(r'[\\"]|' + _UNPRINTABLE, _escaped, text) + '"'


def _escaped(found: re.Match[str]) -> str:
    char = found[0]
    if char in _ESCAPES:
        return _ESCAPES[char]
    return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"
