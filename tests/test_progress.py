"""What a long run tells on a terminal, and that it tells nothing elsewhere."""

from __future__ import annotations

import io

import pytest

from ceasefire_cli.progress import Progress, line
from ceasefire_cli.terminal import Terminal


class Screen(io.StringIO):
    def isatty(self):
        return True


def clock(step):
    now = [0.0]

    def read():
        now[0] += step
        return now[0]

    return read


@pytest.mark.parametrize(
    ("done", "total", "seconds", "text"),
    [
        (1200, 10_000, 4.0, "1,200 of 10,000 claims linked, 300 a second, 29 s left"),
        (3, 4, 6.0, "3 of 4 claims linked, 0.5 a second, 2 s left"),
        (10, 10_000, 10.0, "10 of 10,000 claims linked, 1.0 a second, 166 min left"),
    ],
)
def test_the_line(done, total, seconds, text):
    assert line("claims linked", done, total, seconds) == text


def test_short_work_is_not_mentioned():
    screen = Screen()
    assert list(Progress(screen, clock=clock(0.01))("claims linked", range(30), 30)) == list(range(30))
    assert screen.getvalue() == ""


def test_long_work_is_told_and_wiped_away():
    screen = Screen()
    assert list(Progress(screen, width=30, clock=clock(0.3))("claims linked", "abc", 3)) == ["a", "b", "c"]
    told = screen.getvalue()
    assert "\r2 of 3 claims linked, 3.3 a s" in told
    assert max(map(len, told.split("\r"))) < 30
    assert told.endswith("\r" + " " * 29 + "\r")
    assert "\x1b" not in told


def test_it_is_wiped_away_where_work_is_broken_off():
    screen = Screen()
    items = Progress(screen, clock=clock(1.0))("claims linked", range(9), 9)
    next(items), next(items)
    items.close()
    assert screen.getvalue().endswith(" \r")


@pytest.mark.parametrize("stderr", [io.StringIO(), None])
def test_nothing_where_there_is_no_terminal(stderr, monkeypatch):
    monkeypatch.setattr("ceasefire_cli.progress.PATIENCE", 0)
    terminal = Terminal(io.StringIO(), Screen(), stderr, {})
    monkeypatch.setattr("sys.stderr", None)
    assert list(terminal.watch("x", [1, 2], 2)) == [1, 2]
    assert stderr is None or stderr.getvalue() == ""
