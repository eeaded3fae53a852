"""Files that are none, names that are hardly any, and answers that would land on the sources."""

from __future__ import annotations

import os

import pytest
from cli.harbour import FILES

PLAIN = {"claims.yaml": "claims: []\n", "articles/a.txt": "Ana Moreno said the bridge is closed.\n"}


def test_a_pipe_among_the_articles_is_named_and_never_waited_for(desk, run):
    root = desk(PLAIN)
    os.mkfifo(root / "articles" / "pipe.txt")
    result = run("articles", "--jsonl")
    assert [r["article"] for r in result.rows] == ["a"]
    assert "articles/pipe.txt: warning: article skipped: a pipe or device, not a file" in result.err


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_link_to_a_device_is_never_read(desk, run, device):
    root = desk(PLAIN)
    (root / "articles" / "b.txt").symlink_to(device)
    result = run("articles", "--jsonl")
    assert len(result.rows) == 1
    assert "articles/b.txt: warning: article skipped: a pipe or device" in result.err


@pytest.mark.parametrize("entry", ["articles/*.txt", "articles/gone.txt"])
def test_a_link_that_leads_nowhere_is_named_under_a_glob_too(desk, run, entry):
    root = desk({**PLAIN, "claims.yaml": f"articles:\n  - path: {entry}\n"})
    (root / "articles" / "gone.txt").symlink_to("nowhere")
    (root / "articles" / "loop.txt").symlink_to("loop.txt")
    assert "articles/gone.txt: warning: article skipped: no such file" in run("articles").err


def test_a_folder_in_the_place_of_a_file_has_a_remedy(desk, run):
    desk({**PLAIN, "claims.yaml": "articles:\n  - path: articles\n"})
    err = run("articles").err
    assert "claims.yaml:2:" in err
    assert "'articles'" in err
    assert "articles/**/*" in err


def test_linked_folders_are_read_once_and_loops_end(desk, run):
    root = desk({**PLAIN, "elsewhere/b.txt": "Nils Hallberg said it is open.\n"})
    (root / "articles" / "more").symlink_to(root / "elsewhere")
    (root / "elsewhere" / "back").symlink_to(root / "articles")
    assert [r["path"] for r in run("articles", "--jsonl").rows] == ["articles/a.txt", "articles/more/b.txt"]


def test_a_folder_that_cannot_be_listed_is_named(desk, run, monkeypatch):
    root = desk({**PLAIN, "articles/shut/b.txt": "It is open.\n"})
    scandir = os.scandir

    def shut(path="."):
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", shut)
    result = run("articles", "--jsonl")
    assert len(result.rows) == 1
    assert "articles/shut: warning: folder skipped: permission denied" in result.err
    assert root.is_dir()


@pytest.mark.parametrize(
    "args",
    [
        ("--claims", "x" * 5000, "claims"),
        ("-C", "x" * 5000, "claims"),
        ("--articles", "x" * 5000, "claims"),
        ("inspect", "x" * 5000),
        ("compare", "--pairs", "x" * 5000),
        ("claims", "-o", "x" * 5000),
    ],
    ids=lambda args: args[0],
)
def test_a_name_no_file_can_have(desk, run, args):
    desk(FILES)
    result = run(*args)
    assert (result.code, result.out) == (2, "")
    assert len(result.err.splitlines()) == 1


def test_a_folder_is_no_claims_file_and_a_file_no_folder(desk, run):
    desk(FILES)
    assert "is a folder" in run("--claims", "articles", "claims").err
    assert "is a file" in run("-C", "claims.yaml", "claims").err


def test_a_name_that_is_no_utf_8(desk, tracker):
    root = desk(PLAIN)
    (root / os.fsdecode(b"articles/caf\xe9.txt")).write_text("Nils Hallberg said it is open.\n")
    store = {"TRACKER_CACHE": str(root / "store")}
    for form in ("jsonl", "md", "csv", "plain", "text"):
        for _ in ("first", "from the store"):
            result = tracker("who-said", "--actor", "Hallberg", "-f", form, cwd=root, env=store)
            assert (result.code, result.err) == (0, ""), form
            assert "it is open" in result.out


@pytest.mark.parametrize("target", ["claims.yaml", "articles/council.txt", "linked.md"])
def test_no_answer_is_written_over_a_source(desk, run, target):
    root = desk(FILES)
    (root / "linked.md").symlink_to("claims.yaml")
    before = (root / target).read_bytes()
    for command in (("timeline",), ("check",), ("inspect", "articles/council.txt"), ("claims", "--json")):
        result = run(*command, "-o", target)
        assert (result.code, result.out) == (2, "")
        assert f"{target}: error: is a source of this project" in result.err
        assert (root / target).read_bytes() == before


def test_inspect_does_not_write_over_what_it_reads(desk, run):
    root = desk({"lone.txt": "Ana Moreno said the bridge is closed.\n"})
    assert run("inspect", "lone.txt", "-o", "lone.txt").code == 2
    assert (root / "lone.txt").read_text() == "Ana Moreno said the bridge is closed.\n"


def test_inspect_goes_on_past_a_file_it_cannot_read(desk, run):
    desk({"a.txt": "Ana Moreno said the bridge is closed.\n", "b.txt": b"\x7fELF\x02" + bytes(99)})
    result = run("-q", "inspect", "b.txt", "gone.txt", "a.txt", "--jsonl")
    assert result.code == 2
    assert [r["path"] for r in result.rows] == ["a.txt"]
    assert "b.txt: error: not text but a program" in result.err
    assert "gone.txt: error: no such file" in result.err


def test_inspect_reads_standard_input_and_pipes(desk, tracker):
    root = desk({})
    text = "Ana Moreno said the bridge is closed.\n"
    result = tracker("inspect", "-", "--jsonl", cwd=root, stdin=text)
    assert (result.code, result.rows[0]["article"], result.rows[0]["path"]) == (0, "stdin", "-")
    assert len(result.rows[0]["statements"]) == 1
    assert tracker("inspect", "/dev/stdin", "--jsonl", cwd=root, stdin=text).rows[0]["statements"]


def test_articles_named_outright_may_be_pipes(desk, tracker):
    root = desk({})
    text = "Ana Moreno said the bridge is closed.\n"
    result = tracker("--articles", "/dev/stdin", "who-said", "--jsonl", cwd=root, stdin=text)
    assert result.code == 0, result
    assert "Moreno" in result.out


def test_an_endless_file_named_outright_is_too_large(desk, run, monkeypatch):
    desk(FILES)
    monkeypatch.setattr("ceasefire_cli.project.reading.MAX_ARTICLE_BYTES", 1000)
    monkeypatch.setattr("ceasefire_cli.project.files.MAX_CLAIMS_BYTES", 1000)
    monkeypatch.setattr("ceasefire_cli.project.pairs.MAX_PAIRS_BYTES", 1000)
    for args in (("inspect", "/dev/zero"), ("--claims", "/dev/zero", "claims"), ("compare", "--pairs", "/dev/zero")):
        result = run(*args)
        assert result.code == 2
        assert "/dev/zero: error: more than " in result.err
