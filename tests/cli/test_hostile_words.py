"""What is typed or piped in: pairs with odd ids, blank statements, values that a shell would read as its own."""

from __future__ import annotations

import json

import pytest
from cli.harbour import FILES

from ceasefire_cli.cli import complete

A, B = "The bridge is open.", "The bridge is not open."


@pytest.mark.parametrize("name", [7, 0, "07", "", None, "é\u202e"])
def test_a_pair_keeps_its_id_as_it_was(desk, run, name):
    desk({"pairs.jsonl": json.dumps({"id": name, "a": A, "b": B})})
    for form in ("json", "jsonl"):
        out = run("compare", "--pairs", "pairs.jsonl", "-f", form).out
        row = json.loads(out)["compare"][0] if form == "json" else json.loads(out)
        assert (row["id"], type(row["id"])) == (name, type(name))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("not json", "1:1: error: not JSON"),
        ('{"a": "x" "b": 1}', "1:11: error: not JSON"),
        ("[]", "not a JSON object"),
        ('{"a": "x", "b": 1}', "'b' is not a text"),
        ('{"id": true, "a": "x", "b": "y"}', "'id' is neither"),
        ('{"id": 1e999, "a": "x", "b": "y"}', "'id' is neither"),
        ('{"id": NaN, "a": "x", "b": "y"}', "NaN is no JSON"),
        ('{"a": "x", "b": "y", "a_date": "soon"}', "date 'soon' not understood"),
        ("[" * 100_000, "error: "),
    ],
    ids=lambda value: value[:30],
)
def test_faulty_pairs_are_told_with_their_line(desk, run, line, told):
    desk({"pairs.jsonl": line + "\n"})
    result = run("compare", "--pairs", "pairs.jsonl")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("pairs.jsonl:1")
    assert told in result.err
    assert len(result.err.splitlines()) == 1


@pytest.mark.parametrize("args", [("", "b"), ("a", "   "), ("\t", "\n")])
def test_a_blank_statement_is_none(desk, run, args):
    desk({})
    result = run("compare", *args)
    assert result.code == 2
    assert "give two statements" in result.err


def test_a_claim_asked_for_twice_is_shown_once(desk, run):
    desk(FILES)
    rows = run("evidence", "bridge-closes", "cost-12-million", "bridge-closes", "--jsonl").rows
    assert [r["claim"] for r in rows] == ["bridge-closes", "cost-12-million"]


@pytest.mark.parametrize(
    ("shell", "line", "incomplete", "offered"),
    [
        ("complete_bash", "tracker timeline --topic ", "", "'two words $(id)'"),
        ("complete_bash", "tracker timeline --topic tw", "tw", "'two words $(id)'"),
        ("complete_bash", "tracker timeline --topic 'tw", "tw", "two words $(id)"),  # readline keeps the open mark
        ("complete_zsh", "tracker timeline --topic ", "", "two words $(id)"),
        ("complete_fish", "tracker timeline --topic ", "", "two words $(id)"),
    ],
)
def test_completion_gives_bash_values_it_reads_as_one_word(monkeypatch, shell, line, incomplete, offered):
    monkeypatch.setenv("_TRACKER_COMPLETE", shell)
    monkeypatch.setenv("COMP_WORDS", line)
    assert complete._starting(incomplete, [("two words $(id)", "a\nnote")]) == [(offered, "a note")]


def test_completion_of_a_broken_project_is_silent(desk, tracker):
    root = desk({"claims.yaml": "claims: [unclosed\n"})
    env = {"_TRACKER_COMPLETE": "complete_bash", "COMP_WORDS": "tracker evidence ", "COMP_CWORD": "2"}
    result = tracker(cwd=root, env=env)
    assert (result.out.strip(), result.err) == ("", "")
