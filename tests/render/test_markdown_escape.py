"""Escaped text, read back by a Markdown parser, is the text: nothing in it takes effect."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from markdown_it import MarkdownIt
from render.strategies_render import nasty

from ceasefire_cli.render.escape import escaped, escaped_lines, link_target
from ceasefire_cli.text.inert import inert

PLAIN = {"text", "softbreak", "text_special"}


def parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def shown(markdown: str, *, quoted: bool) -> str:
    """The text a reader sees; fails if there is any formatting in it, or any block but paragraphs."""
    paragraphs = []
    for token in parser().parse(markdown):
        allowed = {"paragraph_open", "paragraph_close", "inline"} | (
            {"blockquote_open", "blockquote_close"} if quoted else set()
        )
        assert token.type in allowed, token
        if token.type == "inline":
            assert {child.type for child in token.children} <= PLAIN, token.children
            paragraphs.append("".join("\n" if child.type == "softbreak" else child.content for child in token.children))
    return "\n\n".join(paragraphs)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


@given(nasty)
@example("# x\n1. y\n- z\n> q\n\n    code\n***\n===\n")
@example("a\\\nb")
@example("a | b\n--- | ---\nc | d")
@example("x\n-")
@example("[x]: y")
def test_a_blockquote_of_any_text_shows_exactly_that_text(text):
    quoted = "\n".join(f"> {line}" if line else ">" for line in escaped_lines(text))
    assert squeezed(shown(quoted, quoted=True)) == squeezed(inert(text))


@given(nasty)
def test_one_line_of_any_text_shows_exactly_that_text(text):
    line = escaped(text)
    assert "\n" not in line
    assert squeezed(shown(line, quoted=False)) == squeezed(inert(text))


@pytest.mark.parametrize(
    "prose",
    [
        "It’s the state-of-the-art U.S. plan – “no deal”, he said (again); isn't it? Yes!",
        "About $5 million and $10 million, 50% of R&D at AT&T, ~50 people, 3 = 3.",
        "He said: 'We can't.' It was 12:30 p.m. on No. 5 Main St., e.g. near C:/x.",
        "The file_name of read_me stays; 2025 was not 1. anything.",
        "US$3bn (C$4bn) + tax - rebate > nothing",
        "2025-04~ to 2025-05?",
        "Zürich, Kyiv… naïve “quotes” «guillemets» 日本語",
    ],
)
def test_ordinary_prose_is_left_alone(prose):
    assert escaped(prose) == prose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*x* _y_ `z`", r"\*x\* \_y\_ \`z\`"),
        ("[sic]", r"\[sic]"),
        ("# Not a heading", r"\# Not a heading"),
        ("a # b", "a # b"),
        ("a #tag", r"a \#tag"),
        ("12. May", r"12\. May"),
        ("1) one", r"1\) one"),
        ("- item", r"\- item"),
        ("-5 degrees", "-5 degrees"),
        ("> quote", r"\> quote"),
        ("---", r"\---"),
        ("=", r"\="),
        ("==bright==", r"\=\=bright\=\="),
        ("&lt; is <", r"\&lt; is \<"),
        ("http://x.yz", r"http\://x.yz"),
        ("www.x.yz", r"www\.x.yz"),
        ("a@b.cd", r"a\@b.cd"),
        ("a ~~b~~", r"a \~\~b\~\~"),
        ("$x$ and 5$", r"\$x\$ and 5\$"),
        (":smile:", r"\:smile:"),
        ("a\\b", r"a\\b"),
        ("x\ny", "x y"),
        ("\x1b[1mred", "\ufffd\\[1mred"),
    ],
)
def test_what_would_take_effect_is_escaped(text, expected):
    assert escaped(text) == expected


@pytest.mark.parametrize("sign", list("*_`[<|#~=^$%@{&\\:-+>1. \n"))
def test_a_megabyte_of_one_sign_is_escaped_in_linear_time(sign):
    long = sign * 1_000_000
    assert squeezed(escaped(long).replace("\\", "")) == squeezed(long.replace("\\", ""))


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("seeds/a.txt", "seeds/a.txt"),
        ("my notes/a (1).txt", "my%20notes/a%20%281%29.txt"),
        ("a[1]<b>.md", "a%5B1%5D%3Cb%3E.md"),
        ("100%#?.txt", "100%25%23%3F.txt"),
        ("javascript:alert(1)", "./javascript:alert%281%29"),
        ("été/日本.txt", "été/日本.txt"),
        ("a\nb\x1b.txt", "a%0Ab%1B.txt"),
        ("\udcff.txt", "%FF.txt"),
        ("\u202e.txt", "%E2%80%AE.txt"),
    ],
)
def test_link_targets_are_percent_encoded_where_they_must_be(path, target):
    assert link_target(path) == target


@given(nasty.filter(bool))
def test_a_link_goes_where_it_should_whatever_the_path(path):
    from urllib.parse import unquote_to_bytes

    tokens = parser().parse(f"[x]({link_target(path)}#L3)")[1].children
    assert [t.type for t in tokens] == ["link_open", "text", "link_close"]
    assert link_target(path, ascii_only=True).isascii()
    back = unquote_to_bytes(link_target(path, ascii_only=True)).decode("utf-8", "surrogatepass")
    assert back.removeprefix("./") == path.removeprefix("./")
