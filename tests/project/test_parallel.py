"""Several processes give what one gives, and what they fail to give is made up for."""

from __future__ import annotations

import os
import sys

import pytest
from cli.harbour import FILES

from ceasefire_cli.link.engine import Linker
from ceasefire_cli.model import Article, Claim, Sentence
from ceasefire_cli.project import parallel
from ceasefire_cli.project.codec import packed_evidence

pytestmark = pytest.mark.skipif(not hasattr(os, "fork") or sys.platform == "darwin", reason="no fork to rely on")
LINES = ("The harbour bridge will close in July.", "Ferries stay free.", "“The bridge will not close,” Hallberg said.")


def linker():
    text = "\n".join(LINES)
    starts = [text.index(line) for line in LINES]
    cut = tuple(Sentence(s, s + len(line)) for s, line in zip(starts, LINES, strict=True))
    return Linker([Article("a", "a.txt", text, sentences=cut)])


CLAIMS = [
    Claim(f"c{n}", text) for n, text in enumerate(("The bridge closes in July", "Ferries are free", "It rains", "Ü"))
]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_same_evidence_in_the_same_order(count):
    link = linker().evidence
    found = parallel.linked_by_many(link, CLAIMS, count, lambda: None)
    assert [packed_evidence(e) for e in found] == [packed_evidence(e) for e in link(CLAIMS)]
    assert [e.claim for e in found] == ["c0", "c1", "c2", "c3"]
    assert found[0].links


@pytest.mark.parametrize("dies", ["quietly", "by an error", "at once"])
def test_a_process_that_fails_is_made_up_for(dies, capfd):
    here, link, made_up = os.getpid(), linker().evidence, []

    def failing(claims):
        if os.getpid() == here:
            made_up.extend(c.id for c in claims)
        elif claims[0].id == "c1":
            if dies == "by an error":
                raise ValueError
            os._exit(0)
        return link(claims)

    def begin():
        if dies == "at once":
            os._exit(1)

    found = parallel.linked_by_many(failing, CLAIMS, 2, begin)
    assert [packed_evidence(e) for e in found] == [packed_evidence(e) for e in link(CLAIMS)]
    assert set(made_up) == ({"c0", "c1", "c2", "c3"} if dies == "at once" else {"c1", "c3"})
    assert capfd.readouterr() == ("", "")


def test_interruption_leaves_no_process(monkeypatch):
    here = os.getpid()

    def link(claims):
        if os.getpid() != here:
            import time

            time.sleep(60)
        raise AssertionError("not to be called here")

    def interrupted(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr(parallel, "_lines", interrupted)
    with pytest.raises(KeyboardInterrupt):
        parallel.linked_by_many(link, CLAIMS, 2, lambda: None)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.parametrize("kept", [True, False])
def test_the_command_prints_the_same(desk, run, monkeypatch, tmp_path, kept):
    desk(FILES)
    if kept:
        monkeypatch.setenv("TRACKER_CACHE", str(tmp_path / "kept"))
    expected = run("--no-cache", "evidence", "--json").out
    real, used = parallel.linked_by_many, []
    monkeypatch.setattr(parallel, "linked_by_many", lambda *a: used.append(a) or real(*a))
    monkeypatch.setattr(parallel, "WORTH", 0)
    monkeypatch.setattr(parallel, "workers", lambda: 3)
    monkeypatch.setattr("ceasefire_cli.project.desk.FEWEST_PAGED", 2)
    assert run("evidence", "--json").out == expected
    assert run("evidence", "--json").out == expected
    assert len(used) == (1 if kept else 2)


def test_statements_by_several_processes_are_the_same(monkeypatch):
    from ceasefire_cli.corpus.articles import article

    articles = [article("\n".join(LINES).encode(), path=f"{n}.txt", id=str(n)) for n in range(5)]
    alone = parallel.said_by_many(articles, lambda: None)
    monkeypatch.setattr(parallel, "WORTH_READING", 1)
    monkeypatch.setattr(parallel, "workers", lambda: 2)
    assert parallel.said_by_many(articles, lambda: None) == alone
    assert alone[0]
