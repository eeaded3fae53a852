"""claims.yaml from the store is claims.yaml from the file."""

from __future__ import annotations

import json

import pytest
from cli.harbour import CLAIMS
from conftest import ROOT, write_tree

from ceasefire_cli.cache import Store
from ceasefire_cli.claims.read import read_claims
from ceasefire_cli.model import Actor, ClaimsFile
from ceasefire_cli.project.files import read_claims_file
from ceasefire_cli.project.kept_claims import claims_of, packed_claims

FULL = """\
title: Harbour
articles:
  - path: a.txt
    id: a
    title: Bridge
    outlet: Gazette
    author: A. Writer
    url: https://example.org/a
    published: 2024-05~
actors:
  - name: Ana Moreno
    aliases: [Moreno, "the mayor"]
    side: Council
    role: mayor
claims:
  - claim: The bridge closes in July
    actors: [ana-moreno]
    topic: bridge
    date: 2024-05-01
    event: 2024-07/..
    also: [bridge shut]
    must: [bridge]
    contradicts: [bridge-stays]
    status: reported
    evidence:
      - article: a
        quote: The bridge closes
    rejected:
      - article: a
        quote: It rains
        stance: mentions
    note: seen twice
  - id: bridge-stays
    claim: The bridge stays open
"""


@pytest.mark.parametrize("text", [FULL, CLAIMS, "claims: []\n", "", (ROOT / "claims.yaml").read_text(encoding="utf-8")])
def test_every_field_comes_back(text):
    read = read_claims(text, "x/claims.yaml")
    assert not [d for d in read.diagnostics if d.severity == "error"]
    kept = json.loads(json.dumps(packed_claims(read)))
    assert claims_of(kept, "x/claims.yaml") == read


def test_faulty_files_are_not_kept():
    assert packed_claims(read_claims("claims:\n  - nonsense: 1\n", "claims.yaml")) is None
    assert packed_claims(ClaimsFile("x/claims.yaml", actors=(Actor("a", "A"),))) is None, "a place in another file"


@pytest.fixture
def read(tmp_path, monkeypatch):
    """Read claims.yaml through a store; gives the records and whether YAML was parsed."""
    parsed = []
    monkeypatch.setattr("ceasefire_cli.claims.read.read_claims", lambda *a: parsed.append(a) or read_claims(*a))

    def call(text=None, cwd=tmp_path):
        if text is not None:
            write_tree(tmp_path, {"claims.yaml": text})
        parsed.clear()
        store = Store(tmp_path / "kept")
        file = read_claims_file(tmp_path / "claims.yaml", cwd, store)
        store.close()
        return file, bool(parsed)

    return call


def test_an_unchanged_file_is_parsed_once(read, tmp_path):
    first, parsed = read(FULL)
    assert parsed
    assert read() == (first, False)
    assert read(FULL.replace("July", "June"))[0].claims[0].text == "The bridge closes in June"
    assert read(FULL) == (first, True), "only the last one is kept"
    elsewhere, parsed = read(cwd=tmp_path.parent)
    assert parsed
    assert elsewhere.claims[0].place.path == f"{tmp_path.name}/claims.yaml"


def test_warnings_are_given_each_time(read):
    first, _ = read(FULL.replace("note: seen twice", "note: no"))
    assert [d.severity for d in first.diagnostics] == ["warning"]
    assert read() == (first, False)
