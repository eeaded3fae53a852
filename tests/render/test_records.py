"""JSON, JSON Lines, CSV and plain lines read back as what went in."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render.strategies_render import nasty

from ceasefire_cli.render.as_csv import cell, csv_rows
from ceasefire_cli.render.as_json import json_document, json_lines
from ceasefire_cli.render.as_plain import one_line, plain_lines
from ceasefire_cli.text.inert import inert
from ceasefire_cli.views.blocks import PlainLine, Sheet

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | nasty,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", max_size=2), inner, max_size=3),
    max_leaves=6,
)
records = st.lists(st.dictionaries(st.text("abc", max_size=3), values, max_size=4), max_size=4)


def sheet(rows=(), columns=(), explode="", plain=()) -> Sheet:
    return Sheet("rows", "Rows", rows, (), plain, columns, 1, explode)


@given(records)
def test_json_round_trips_and_is_safe_to_show(rows):
    text = "".join(json_document(sheet(rows)))
    assert json.loads(text) == {"version": 1, "rows": rows}
    assert inert(text) == text
    assert text.endswith("\n")


@given(records)
def test_jsonl_round_trips_one_record_a_line(rows):
    text = "".join(json_lines(sheet(rows)))
    assert [json.loads(line) for line in text.split("\n") if line] == rows
    assert inert(text) == text


def test_json_is_stable_to_the_byte():
    rows = [{"b": "é “x”", "a": [1, 2.5, None]}, {"t": "\x1b\u202e\ud800\U000e0041"}]
    assert "".join(json_document(sheet(rows))) == (
        '{"version": 1, "rows": [\n{"b": "é “x”", "a": [1, 2.5, null]},\n'
        '{"t": "\\u001b\\u202e\\ud800\\udb40\\udc41"}\n]}\n'
    )
    assert "".join(json_document(sheet())) == '{"version": 1, "rows": []}\n'


def test_records_stream():
    def rows():
        yield {"n": 1}
        raise AssertionError("the second record was asked for too early")

    assert next(json_lines(sheet(rows()))) == '{"n": 1}\n'
    out = csv_rows(sheet(rows(), ("n",)))
    assert [next(out), next(out)] == ["n\r\n", "1\r\n"]


@given(st.lists(st.tuples(nasty, nasty), max_size=4))
def test_csv_reads_back(pairs):
    rows = [{"a": a, "b": {"c": b}} for a, b in pairs]
    text = "".join(csv_rows(sheet(rows, ("a", "b.c"))))
    back = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert back[0] == ["a", "b.c"]
    assert back[1:] == [[cell(a), cell(b)] for a, b in pairs]
    assert inert(text.replace("\r\n", "\n")) == text.replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (True, "true"),
        (-5, "-5"),
        (0.25, "0.25"),
        ("plain", "plain"),
        ("=cmd()", "'=cmd()"),
        ("+1", "'+1"),
        ("-1 is bad", "'-1 is bad"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\ufffd=1"),
        ("  =1", "'  =1"),
        ("＝1", "'＝1"),
        ("a\r\nb", "a\nb"),
        (["a", "b"], "a; b"),
        (["=a", "b"], "'=a; b"),
        ([[1, 2], [3, 4]], "[1, 2]; [3, 4]"),
        ([], ""),
        ({"k": "é"}, '{"k": "é"}'),
        ("\ud800\x1b", "\ufffd\ufffd"),
    ],
)
def test_cells(value, expected):
    assert cell(value) == expected


def test_an_exploded_record_gives_a_row_an_item_and_one_if_there_is_none():
    rows = [{"id": "a", "links": [{"n": 1}, {"n": 2}]}, {"id": "b", "links": []}]
    text = "".join(csv_rows(sheet(rows, ("id", "links.n", "links.missing.deep"), "links")))
    assert text == "id,links.n,links.missing.deep\r\na,1,\r\na,2,\r\nb,,\r\n"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (PlainLine("a.txt", 3, 4, "x  y"), "a.txt:3:4: x  y\n"),
        (PlainLine("a.txt", 3, 0, "x"), "a.txt:3: x\n"),
        (PlainLine("a.txt", 0, 0, "x"), "a.txt: x\n"),
        (PlainLine("", 3, 4, "x"), "x\n"),
        (PlainLine("a\nb", 1, 1, "x\n\n  y\tz\r\nw"), "a b:1:1: x y z w\n"),
    ],
)
def test_plain_lines(line, expected):
    assert "".join(plain_lines(sheet(plain=(line,)))) == expected


@given(nasty)
def test_a_plain_line_is_one_line_and_keeps_the_words(text):
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert inert(line) == line
    assert "".join(line.split()).replace("\ufffd", "") == "".join(inert("".join(text.split())).split()).replace(
        "\ufffd", ""
    )
