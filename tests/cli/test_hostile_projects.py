"""Projects with nothing in them, and the start of one among files with odd names."""

from __future__ import annotations

import os

import pytest

TEXT = "Ana Moreno said the bridge is closed.\n"


def test_init_names_the_files_it_leaves_out(desk, run):
    root = desk({"articles/a.txt": TEXT, "articles/b [1].txt": TEXT})
    for name in (b"caf\xe9.txt", b"new\nline.txt", b"esc\x1b[31m.txt"):
        (root / "articles" / os.fsdecode(name)).write_text(TEXT)
    os.mkfifo(root / "articles" / "pipe.txt")
    result = run("init")
    assert result.code == 0
    assert "with 2 articles" in result.err
    assert result.err.count("article left out: its name can't be written in claims.yaml") == 3
    assert "\x1b" not in result.err
    assert [r["path"] for r in run("articles", "--jsonl").rows] == ["articles/a.txt", "articles/b [1].txt"]


def test_init_into_a_file(desk, run):
    desk({"a.txt": TEXT})
    result = run("init", "a.txt")
    assert result.code == 2
    assert result.err.startswith("a.txt: error: is a file; ")


@pytest.mark.parametrize("command", [("timeline",), ("who-said",), ("evidence",), ("find", "x"), ("articles",)])
def test_nothing_found_where_nothing_was_read_says_so(desk, run, command):
    desk({"claims.yaml": "claims: []\n"})
    result = run(*command)
    assert result.code == 1
    assert "nothing found, for no article was read; put texts into articles/" in result.err


def test_nothing_found_in_articles_is_just_that(desk, run):
    desk({"claims.yaml": "claims: []\n", "articles/a.txt": TEXT})
    assert run("timeline").err == "Timeline: nothing found\n"


def test_one_of_a_thing_is_no_plural(desk, run):
    desk({"claims.yaml": "claims: []\n", "articles/a.txt": TEXT})
    assert "1 sentence, 0 comments, 1 statement, 0 dates" in run("inspect", "articles/a.txt").out
    assert "0 claims, 0 actors, 1 article\n" in run("check").out
