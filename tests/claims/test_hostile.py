"""Broken, hostile and accidental files: one clear line each, and quickly."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.claims.read import MOST_FAULTS, read_claims


def said(text):
    return [str(d).removeprefix("claims.yaml:") for d in read_claims(text, "claims.yaml").diagnostics]


@pytest.fixture(params=[True, False], ids=["libyaml", "pure python"])
def _either_scanner(request, monkeypatch):
    monkeypatch.setattr(yaml, "__with_libyaml__", request.param and yaml.__with_libyaml__)


SYNTAX = [
    (
        "claims:\n  - claim: Mayor: no tolls\n",
        '2:17: error: a colon inside a text that is not in quotes; put the text in quotes: claim: "Mayor: no tolls"',
    ),
    (
        "claims:\n  - claim: We said:\n",
        '2:19: error: a colon inside a text that is not in quotes; put the text in quotes: claim: "We said:"',
    ),
    (
        "claims:\n  - id: a\n     claim: b\n",
        "3:11: error: this line is indented further than the one above; line its key up with the keys above",
    ),
    (
        'claims:\n  - claim: "We agreed" says she\n',
        "2:24: error: words after the closing quotation mark; put the whole text in quotes: '\"We agreed\" says she'",
    ),
    (
        "claims:\n  - claim: 'it's'\n",
        "2:16: error: words after the closing quotation mark; put the whole text in quotes: \"'it's'\"",
    ),
    (
        "claims:\n  - claim: [sic] they said\n",
        '2:18: error: words after the closing bracket; put the whole text in quotes: "[sic] they said"',
    ),
    (
        "claims:\n  - claim: a\n    also: ['x' y]\n",
        "3:16: error: words after the closing quotation mark; put the whole in the other kind of quotes",
    ),
    (
        'claims:\n  - claim: "We agreed\n    note: b\n',
        '2:12: error: this quotation mark " is never closed; add " where the text ends',
    ),
    ("claims:\n  - claim: @x\n", "2:12: error: a text may not begin with '@' here; put the text in quotes"),
    ("claims:\n  - claim: `x`\n", "2:12: error: a text may not begin with '`' here; put the text in quotes"),
    ("claims:\n  - claim: %x\n", "2:12: error: a text may not begin with '%' here; put the text in quotes"),
    ("claims:\n  - claim: * x\n", "2:12: error: a text may not begin with '*' here; put the text in quotes"),
    ("claims:\n  - claim: & x\n", "2:12: error: a text may not begin with '&' here; put the text in quotes"),
    ("claims:\n  - claim: > x\n", "2:12: error: a text may not begin with '>' here; put the text in quotes"),
    ("claims:\n  - claim: - x\n", "2:12: error: a text may not begin with '-' here; put the text in quotes"),
    ("claims:\n\t- claim: x\n", "2:1: error: a tab where only spaces may stand; indent with spaces"),
    ("claims:\n  - claim: x\n\t  note: y\n", "3:1: error: a tab where only spaces may stand; indent with spaces"),
    (
        'claims:\n  - claim: "a\\d"\n',
        "2:14: error: '\\d' has no meaning in double quotes; write the backslash twice, or use single quotes",
    ),
    ("claims:\n  - claim: x\n    note\n    topic: y\n", "3:5: error: no colon after 'note'; write key: value"),
    (
        "claims:\n  - claim: a\n - claim: b\n",
        "3:2: error: '- claim: b' does not line up with what stands above; check its indentation and quotes",
    ),
]


@pytest.mark.usefixtures("_either_scanner")
@pytest.mark.parametrize(("text", "expected"), SYNTAX)
def test_a_syntax_error_is_said_in_words_of_the_writer(text, expected):
    assert said(text) == [expected]
    assert said(text.replace("\n", "\r\n")) == [expected]


def test_an_unclosed_list_is_reported_where_it_begins():
    assert said("claims:\n  - claim: a\n    also: [a, b\n  - claim: c\n") == [
        "3:11: error: this '[' is not closed before line 4; add ']', or put the text in quotes if the bracket belongs to it"
    ]


BROKEN = """\
title: "A" title
actors:
  - id: ann
    name: Ann: Lee
  - name: Bob
claims:
  - id: one
    claim: She said: no
    actors: [ann, cid]
    date: soon
  - id: two
    claim: "Never closed
    actors: [bob]
    status: open
  - id: three
    claim: "fine"
    contradicts: [one, two, four, five, six, nope]
  - id: four
    claim: x
   topic: y
  - {id: five, claim: a: b}
  - claim: * x
    id: six
    topics: x
  - claim: good
"""


@pytest.mark.parametrize("change", [("", ""), ("\n  - ", "\n- "), ("\n", "\r\n")])
def test_faults_after_a_syntax_error_are_found_too(change):
    """The broken values are masked; an entry that is broken as a whole is known by its id, so nothing dangles."""
    text = BROKEN.replace(*change)
    if change[1] == "\n- ":
        text = text.replace("\n    ", "\n  ").replace("\n   topic", "\n topic")
    assert [(d.place.line, d.message.split(" ")[0]) for d in read_claims(text, "x").diagnostics] == [
        (1, "words"),
        (4, "a"),
        (8, "a"),
        (9, "unknown"),
        (10, "date"),
        (12, "this"),
        (14, "unknown"),
        (17, "unknown"),
        (20, "'topic:"),
        (21, "a"),
        (22, "a"),
        (24, "unknown"),
    ]
    assert [c.text for c in read_claims(text, "x").claims] == ["fine", "good"]


def test_an_entry_lost_without_an_id_silences_only_what_hangs_on_ids():
    text = "claims:\n  - claim: a: b\n  - claim: c\n    date: soon\n    contradicts: [a-b, nope]\n"
    assert [line[:1] for line in said(text)] == ["2", "4"]


def test_a_key_that_lost_its_indentation_is_blamed_for_what_follows():
    entry = "  - id: {0}\n    claim: {0}\n    topic: t\n"
    text = "claims:\n" + "".join(entry.format(name) for name in "abc")
    for key in ("evidence:\n      - {article: x, quote: y}\n", "note: n\n"):
        broken = text.replace("    topic: t\n", key, 1)
        broken += "    contradicts: [a, b]\n"
        assert said(broken) == [
            f"4:1: error: '{key.splitlines()[0]}' has no indentation; indent it like the keys it belongs to"
        ]


def test_a_quotation_mark_that_closes_in_a_later_entry():
    text = 'claims:\n  - claim: "a\n    note: n\n  - claim: "b"\n    note: m\n'
    assert said(text) == ['2:12: error: this quotation mark " is closed only in line 4; add " where the text ends']


ONE_LINE = [
    ("claims: [{claim: a, note: &n b}, {claim: *n}]", "1:27: error: '&n' is an anchor of YAML (and 1 more), which"),
    ("claims: [{claim: *not*}]", "1:18: error: a text may not begin with '*' here"),
    ("claims: [{claim: !!str a}]", "1:18: error: '!!str' is a YAML tag; put the text in quotes"),
    ("claims: [{claim: !!python/object/apply:os.system [ls]}]", "1:18: error: '!!python/object/apply:os.system' is"),
    ("<<: {claims: []}", "1:1: error: unknown key '<<' in this file"),
    ("claims: []\n---\nclaims: [{x: y}]\n", "2:1: error: a second document starts here; delete the line '---'"),
    ("claims: [{claim: a\x07b\x08c}]", "1:19: error: control character U+0007 (and 1 more); delete it"),
    ("\0\0PK\3\4: [" + "\0\x01" * 5000, "1:1: error: control character U+0000 (and 10003 more); delete it"),
    ("claims: [{claim: \udcff}]", "1:18: error: control character U+DCFF; delete it, or save the file as UTF-8"),
    ('claims: [{claim: "a\\x1b[31m"}]', "1:18: error: control character U+001B in a text; delete the escape"),
    ("claims: [{claim: a\u2028b}]", "1:19: warning: the invisible line separator U+2028 is read as a space;"),
    ("claims: " + "[" * 100_000, "1:28: error: values nested more than 20 deep; put the text in quotes"),
    ("claims: " + "{a: " * 100_000, "1:85: error: values nested more than 20 deep"),
    ("- " * 100_000, "1:41: error: values nested more than 20 deep"),
    ("claims:\n" + "".join(" " * i + "a:\n" for i in range(1, 2000)), "21:21: error: values nested more than 20 deep"),
    (
        "x" * 10_000_000,
        "1:1: error: the file is too long: 10.0 million characters (at most 4 are read); split the project",
    ),
    ("a: [" + "b," * 400_000 + "]", "1:499999: error: more than 250000 values in one file; split the project"),
    ("a: [" + "*b, " * 400_000 + "]", "1:405: error: too many anchors and aliases to go on; write the values out"),
]


@pytest.mark.parametrize(("text", "expected"), ONE_LINE, ids=range(len(ONE_LINE)))
def test_an_attack_or_an_accident_gets_a_clear_line(text, expected):
    lines = said(text)
    assert any(line.startswith(expected) for line in lines), lines
    assert len(lines) <= 2
    assert all(len(line) < 300 and line.isprintable() for line in lines)


def test_an_ampersand_before_a_key_is_said_once():
    assert said("title: a\n&claims: []\n") == [
        (
            "2:1: error: '&claims' is an anchor of YAML, which is not read here; "
            "write the value out, or put the text in quotes if '&' belongs to it"
        )
    ]


def test_a_bomb_of_aliases_does_not_go_off():
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 9)]
    lines = said("\n".join(rows) + f"\nclaims: [{', '.join(['*a8'] * 9)}]\n")
    assert "1:5: error: '&a0' is an anchor of YAML (and 89 more), which is not read here; " in "\n".join(lines)


def test_a_flood_of_faults_is_cut_with_a_count():
    diagnostics = read_claims("claims:\n" + "  - clam: x\n" * 3000, "x").diagnostics
    assert len(diagnostics) == MOST_FAULTS + 1
    assert "and 5000 more faults" in diagnostics[-1].message


def test_a_flood_of_unknown_ids_takes_no_minutes():
    """Each is compared with all the known ones only as long as that is quick."""
    actors = "".join(f"  - name: person number {i}\n" for i in range(2000))
    claims = "".join(
        f"  - claim: claim {i}\n    actors: [persn-{i}]\n    contradicts: [clam-{i}]\n" for i in range(5000)
    )
    diagnostics = read_claims(f"actors:\n{actors}claims:\n{claims}", "x").diagnostics
    assert "did you mean" in diagnostics[0].hint
    assert len(diagnostics) == MOST_FAULTS + 1


def test_one_long_line_does_not_fill_the_memory_with_excerpts():
    diagnostics = read_claims("{" + ", ".join(f"k{i}: v" for i in range(5000)) + "}", "x").diagnostics
    assert len(diagnostics) == MOST_FAULTS + 1
    assert max(len(d.excerpt) for d in diagnostics) <= 400


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "'",
        "[",
        "{",
        "a",
        " ",
        "- ",
        "a: ",
        ": ",
        "\n",
        "#",
        "&",
        "*",
        "!",
        "|\n",
        ",",
        "? ",
        "%",
        "---\n",
        "é",
        "a\n",
    ],
)
def test_a_megabyte_of_anything_is_read_in_linear_time(unit):
    text = unit * (1_000_000 // len(unit))
    assert read_claims(text, "x").claims == ()
    assert read_claims("claims:\n  - claim: " + text, "x").path == "x"


MESSY = st.lists(
    st.sampled_from(
        [
            "claims:",
            "actors:",
            "\n",
            "\n  ",
            "\n    ",
            "- ",
            "claim: ",
            "id: a",
            "evidence:",
            "[",
            "]",
            "{",
            "}",
            ", ",
            '"',
            "'",
            "&a ",
            "*a",
            "!t ",
            "|",
            ">",
            "#",
            "~",
            "no",
            "date: ",
            "2025-04",
            "\t",
            "\r\n",
            "\ufeff",
            "\x00",
            "😀",
            "---\n",
            "status: x",
            "contradicts: [a]",
            "actors: [b]",
            "? ",
            ": ",
            "\u2028",
            "\\",
            "%",
            "@",
        ],
    ),
    max_size=25,
).map("".join)


@given(st.one_of(st.text(), MESSY))
def test_no_text_raises_and_every_place_is_in_it(text):
    file = read_claims(text, "x")
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for d in file.diagnostics:
        assert 1 <= d.place.line <= len(lines)
        assert 1 <= d.place.column <= len(lines[d.place.line - 1]) + 1
        assert d.excerpt == lines[d.place.line - 1][:400]
        assert d.message
        assert d.hint
    assert len({c.id for c in file.claims}) == len(file.claims) or any(d.severity == "error" for d in file.diagnostics)


@given(MESSY)
def test_what_both_scanners_accept_they_read_the_same(text):
    """They differ over some tabs and odd indentation, never over the words."""
    fast = read_claims(text, "x")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml, "__with_libyaml__", False)
        slow = read_claims(text, "x")
    if not any(d.severity == "error" for d in (*fast.diagnostics, *slow.diagnostics)):
        assert fast == slow
