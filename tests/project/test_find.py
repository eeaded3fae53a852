"""Which project is meant."""

from __future__ import annotations

import pytest
from conftest import write_tree

from ceasefire_cli.project.find import BadInput, Request, locate


def found(tmp_path, cwd, environ=None, **request):
    return locate(Request(**request), tmp_path / cwd, environ or {})


@pytest.fixture
def tree(tmp_path):
    write_tree(
        tmp_path, {"a/claims.yaml": "", "a/b/c/x.txt": "", "d/claims.yaml": "", "d/other.yaml": "", "e/x.txt": ""}
    )
    return tmp_path


def test_nearest_parent_wins(tree):
    here = found(tree, "a/b/c")
    assert here.root == tree / "a"
    assert "nearest claims.yaml" in here.why


def test_folder_option_beats_environment_beats_parents(tree):
    environ = {"TRACKER_PROJECT": str(tree / "d")}
    assert found(tree, "a/b", environ).root == tree / "d"
    assert found(tree, "a/b", environ, folder=str(tree / "a")).root == tree / "a"


def test_claims_option_names_the_file(tree):
    here = found(tree, "e", claims="../d/other.yaml")
    assert here.claims is not None
    assert here.claims.name == "other.yaml"
    assert here.root.resolve() == (tree / "d").resolve()


def test_articles_need_no_claims_file(tree):
    here = found(tree, "e", articles=("x.txt",))
    assert here.claims is None
    assert here.root == tree / "e"


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        ({}, "no project here"),
        ({"folder": "nowhere"}, "no such folder"),
        ({"folder": "."}, "no claims.yaml in this folder"),
        ({"claims": "no.yaml"}, "no such claims file"),
    ],
)
def test_what_is_said_when_there_is_none(tree, request_, told):
    with pytest.raises(BadInput) as fault:
        found(tree, "e", **request_)
    (diagnostic,) = fault.value.diagnostics
    assert told in diagnostic.message
    assert diagnostic.hint
