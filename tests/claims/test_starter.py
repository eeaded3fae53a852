from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.claims.fields import ACTOR, CLAIM
from ceasefire_cli.claims.read import read_claims
from ceasefire_cli.claims.starter import starter


def test_a_folder_of_articles_becomes_entries():
    file = read_claims(starter(["seeds/a b.txt", "seeds/c: d.txt", "seeds/#1.md"]), "x")
    paths = ["seeds/a b.txt", "seeds/c: d.txt", "seeds/#1.md"]
    assert [a.path for a in file.articles] == [*paths, "seeds/*.txt", "seeds/*.md"]  # what comes later is read too
    assert file.diagnostics == ()


def test_a_file_whose_name_looks_like_a_glob_stays_that_file():
    file = read_claims(starter(["a[1].txt", "b?.txt"]), "x")
    assert [a.path for a in file.articles] == ["a[[]1].txt", "b[?].txt", "*.txt"]


def test_no_articles():
    file = read_claims(starter([]), "x")
    assert (file.articles, file.claims, file.diagnostics) == ((), (), ())


def test_the_examples_work_when_the_comment_signs_are_taken_away():
    """Both indented under their key and as they stand; every key of a claim is shown."""
    text = starter(["seeds/one.txt"])
    for lead in ("", "  "):
        uncommented = re.sub(r"(?m)^# (?=- |  )", lead, text)
        file = read_claims(uncommented, "x")
        assert file.diagnostics == ()  # which articles a glob brings is not known here
        assert (len(file.actors), len(file.claims)) == (1, 1)
    for field in (*ACTOR, *CLAIM):
        assert re.search(rf"\b{field.key}\b", text), field.key


@pytest.mark.parametrize("name", ["a\x01.txt", "a\udcff.txt", "a\nb.txt", " a.txt", ""])
def test_a_name_that_yaml_cannot_hold_is_left_out(name):
    file = read_claims(starter([name, "b.txt"]), "x")
    assert [a.path for a in file.articles] == ["b.txt"]  # and no glob brings it in
    assert file.diagnostics == ()


@given(st.lists(st.text(min_size=1)))
def test_any_paths_read_back(paths):
    file = read_claims(starter(paths), "x")
    assert file.diagnostics == ()
    named = [a.path for a in file.articles if not PurePosixPath(a.path).name.startswith("*.")]
    assert set(named) <= {re.sub(r"([*?\[])", r"[\1]", p) for p in paths}
