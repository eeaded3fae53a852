"""A fixture is a desk: a throw-away project, and `run` for the command line over it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
os.environ["TRACKER_CACHE"] = "off"  # tests of the store name a folder of their own


@dataclass(frozen=True)
class Result:
    """What a call of `tracker` left: exit code and both streams."""

    code: int
    out: str
    err: str

    @property
    def rows(self):
        """The records of `-f jsonl`."""
        return [json.loads(line) for line in self.out.splitlines()]


class Stream(io.TextIOWrapper):
    """A standard stream in memory that may claim to be a terminal."""

    def __init__(self, *, tty: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)
        self.tty = tty

    def isatty(self) -> bool:
        return self.tty

    def text(self) -> str:
        self.flush()
        return self.buffer.getvalue().decode("utf-8")


def write_tree(root: Path, files: dict) -> None:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))


@pytest.fixture(autouse=True)
def _no_store_stays_open(monkeypatch):
    """Tests leave projects as a killed process does; from Python 3.13 on, each open database would be a warning."""
    from ceasefire_cli import cache

    made, real = [], cache._opened

    def opened(path):
        made.append(real(path))
        return made[-1]

    monkeypatch.setattr(cache, "_opened", opened)
    yield
    for connection in made:
        connection.close()


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """Write a project's files and stand in it: `desk({"claims.yaml": …, "articles/a.txt": …})`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TRACKER_PROJECT", raising=False)

    def write(files: dict) -> Path:
        write_tree(tmp_path, files)
        return tmp_path

    return write


@pytest.fixture
def run(monkeypatch):
    """Call `tracker` in this process: `run("timeline", "-f", "jsonl", tty=False)`."""
    from ceasefire_cli.cli.app import run as tracker

    def call(*args: str, tty: bool = False, width: int = 100, env: dict | None = None) -> Result:
        out, err = Stream(tty=tty), Stream(tty=tty)
        for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TRACKER_PAGER"):
            monkeypatch.delenv(name, raising=False)
        settings = {"COLUMNS": str(width), "PAGER": "cat", "TERM": "xterm-256color", **(env or {})}
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        code = tracker([*args])
        return Result(int(code), out.text(), err.text())

    return call


@pytest.fixture
def tracker():
    """Call `tracker` as a process of its own: for pipes, start-up and interpreter shutdown."""

    def call(*args: str, cwd: Path = ROOT, env: dict | None = None, stdin: str | None = None) -> Result:
        merged = {**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}
        merged.pop("TRACKER_PROJECT", None)
        done = subprocess.run(
            [sys.executable, "-m", "ceasefire_cli", *args],
            cwd=cwd,
            env=merged,
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        return Result(done.returncode, done.stdout, done.stderr)

    return call


@pytest.fixture
def shipped(monkeypatch):
    """Stand in the shipped project."""
    monkeypatch.delenv("TRACKER_PROJECT", raising=False)
    monkeypatch.chdir(ROOT)
    return ROOT
