"""Pipes and terminals as processes of their own."""

from __future__ import annotations

import subprocess
import sys

from conftest import ROOT


def shell(command: str, cwd=ROOT):
    tracker = f"{sys.executable} -m ceasefire_cli"
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command.replace("tracker", tracker)],
        cwd=cwd,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "TRACKER_CACHE": "off", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_a_closed_pipe_ends_quietly():
    for form in ("md", "plain", "json", "jsonl", "csv", "text"):
        done = shell(f"tracker who-said --kind comment -f {form} | head -n 1")
        assert (done.returncode, done.stderr) == (0, ""), form
        assert len(done.stdout.splitlines()) == 1


def test_help_into_a_closed_pipe():
    done = shell("tracker --help | head -n 1")
    assert (done.returncode, done.stderr) == (0, "")


def test_piped_output_has_no_colour_and_is_never_cut():
    done = shell("tracker timeline")
    assert "\x1b" not in done.stdout
    assert "…" not in "".join(line for line in done.stdout.splitlines() if line.startswith("- "))
    assert max(len(line) for line in done.stdout.splitlines()) > 80


def test_an_ascii_stream_does_not_crash():
    done = subprocess.run(
        [sys.executable, "-m", "ceasefire_cli", "who-said", "--actor", "Nixey"],
        cwd=ROOT,
        env={
            "PYTHONPATH": str(ROOT),
            "PATH": "/usr/bin:/bin",
            "TRACKER_CACHE": "off",
            "LC_ALL": "C",
            "PYTHONIOENCODING": "ascii",
        },
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
