"""Several processes give what one gives, and what they fail to give is made up for."""

from __future__ import annotations

import os
import sys
import time

import pytest
from cli.harbour import FILES

from ceasefire_cli.project import parallel

pytestmark = pytest.mark.skipif(not hasattr(os, "fork") or sys.platform == "darwin", reason="no fork to rely on")
LINES = ("The harbour bridge will close in July.", "Ferries stay free.", "“The bridge will not close,” Hallberg said.")


def squared(number):
    return [number, number * number, "ü", b"\0", None]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_the_same_in_the_same_order(count):
    found = list(parallel.by_many(squared, range(7), count, lambda: None))
    assert found == [squared(n) for n in range(7)]


@pytest.mark.parametrize("dies", ["quietly", "by an error", "at once"])
def test_a_process_that_fails_is_made_up_for(dies, capfd):
    here, made_up = os.getpid(), []

    def failing(number):
        if os.getpid() == here:
            made_up.append(number)
        elif number == 1:
            if dies == "by an error":
                raise ValueError
            os._exit(0)
        return squared(number)

    def begin():
        if dies == "at once":
            os._exit(1)

    assert list(parallel.by_many(failing, range(4), 2, begin)) == [squared(n) for n in range(4)]
    assert made_up == ([0, 1, 2, 3] if dies == "at once" else [1, 3])
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("had", [0, 1])
def test_where_no_process_is_to_be_had_the_work_is_done_here(monkeypatch, had):
    fork, left = os.fork, [had]

    def refuse():
        if not left[0]:
            raise BlockingIOError
        left[0] -= 1
        return fork()

    monkeypatch.setattr(os, "fork", refuse)
    assert list(parallel.by_many(squared, range(5), 3, lambda: None)) == [squared(n) for n in range(5)]
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_interruption_leaves_no_process():
    here = os.getpid()

    def work(_):
        if os.getpid() != here:
            time.sleep(60)
        raise KeyboardInterrupt

    values = parallel.by_many(lambda n: n if n < 2 else work(n), range(9), 2, lambda: None)
    assert next(values) == 0
    values.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_much_does_not_wait_for_little():
    """More than a pipe holds, from a process whose turn is not yet."""
    sizes = [1, 5_000_000, 1, 5_000_000]
    assert [len(v) for v in parallel.by_many(lambda n: "x" * n, sizes, 2, lambda: None)] == sizes


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("options", [(), ("--min-score", "0", "--top", "7"), ("--why",)])
def test_the_command_prints_the_same(desk, run, monkeypatch, tmp_path, kept, options):
    desk(FILES)
    if kept:
        monkeypatch.setenv("TRACKER_CACHE", str(tmp_path / "kept"))
    expected = run("--no-cache", "evidence", "--json", *options).out
    real, used = parallel.by_many, []
    monkeypatch.setattr(parallel, "by_many", lambda *a: used.append(a) or real(*a))
    monkeypatch.setattr(parallel, "WORTH", 0)
    monkeypatch.setattr(parallel, "workers", lambda: 3)
    monkeypatch.setattr("ceasefire_cli.project.linking.FEWEST_ARCHIVED", 2)
    assert run("evidence", "--json", *options).out == expected
    assert run("evidence", "--json", *options).out == expected
    assert len(used) == (1 if kept and "--top" not in options else 2)


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_much_json_by_several_processes_is_the_same(desk, run, monkeypatch, form):
    desk(FILES)
    expected = run("evidence", "--min-score", "0", "-f", form).out
    used = []
    real = parallel.by_many
    monkeypatch.setattr(parallel, "by_many", lambda *a: used.append(a) or real(*a))
    monkeypatch.setattr(parallel, "WORTH_WRITING", 1)
    monkeypatch.setattr(parallel, "workers", lambda: 2)
    assert run("evidence", "--min-score", "0", "-f", form).out == expected
    assert len(used) == 1
    assert "speaker" in expected


def test_statements_by_several_processes_are_the_same(monkeypatch):
    from ceasefire_cli.corpus.articles import article

    articles = [article("\n".join(LINES).encode(), path=f"{n}.txt", id=str(n)) for n in range(5)]
    alone = list(parallel.said_by_many(articles, lambda: None))
    monkeypatch.setattr(parallel, "WORTH_READING", 1)
    monkeypatch.setattr(parallel, "workers", lambda: 2)
    assert list(parallel.said_by_many(articles, lambda: None)) == alone
    assert alone[0]
