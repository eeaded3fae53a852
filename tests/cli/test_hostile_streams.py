"""Closed streams, a folder that is gone, faults of our own: one line, the right exit code, no traceback."""

from __future__ import annotations

import subprocess
import sys

import pytest
from cli.harbour import FILES
from conftest import ROOT


def shell(command: str, cwd) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", command.replace("tracker", f"{sys.executable} -m ceasefire_cli")],
        cwd=cwd,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "TRACKER_CACHE": "off", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("command", ["nosuch", "claims --nope", "claims -f pdf", "claims --topic gone"])
def test_faults_never_go_to_standard_output(desk, command):
    done = shell(f"tracker {command} 2>&-", desk(FILES))
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.parametrize("command", ["compare --pairs -", "inspect -"])
def test_closed_standard_input(desk, command):
    done = shell(f"tracker {command} <&-", desk(FILES))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("-: error: standard input is closed; ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["claims", "schema", "--version", "--help"])
def test_closed_standard_output(desk, command):
    done = shell(f"tracker {command} >&-", desk(FILES))
    assert done.returncode == 2
    assert done.stderr.startswith("standard output: error: it is closed; ")
    assert shell(f"tracker {command} >&- 2>&- <&-", desk(FILES)).returncode == 2


def test_the_current_folder_is_gone(tmp_path):
    done = shell(f"mkdir {tmp_path}/x && cd {tmp_path}/x && rmdir {tmp_path}/x && tracker claims", tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("tracker: error: the current folder is gone; ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "args",
    [
        ("\x1b[31mred",),
        ("claims", "-f", "\x1b[31mred"),
        ("find", "x", "--top", "\x1b[31mred"),
        ("--color", "\x1b[31mred"),
        ("evidence", "\x1b[31mred"),
        ("timeline", "--since", "\x1b[31mred"),
        ("inspect", "\x1b[31mred"),
    ],
    ids=lambda args: args[0].strip("\x1b"),
)
def test_what_was_typed_is_inert_in_messages(desk, run, args):
    desk(FILES)
    result = run(*args)
    assert result.code == 2
    assert "red" in result.err
    assert "\x1b" not in result.err


def test_a_fault_of_our_own_is_one_line_and_not_nothing_found(desk, run, monkeypatch):
    desk(FILES)

    def broken(*_args, **_options):
        raise KeyError("side\x1b")

    monkeypatch.setattr("ceasefire_cli.views.listings.claims_sheet", broken)
    result = run("claims")
    assert (result.code, result.out) == (2, "")
    assert "a fault in tracker itself (KeyError 'side" in result.err
    assert "test_hostile_streams.py:" in result.err
    assert len(result.err.splitlines()) == 1
    assert "Traceback" in run("-v", "claims").err


@pytest.mark.parametrize(
    ("option", "tty", "colored"), [("always", False, True), ("never", True, False), ("auto", True, True)]
)
def test_what_stops_a_command_is_coloured_as_asked(desk, run, option, tty, colored):
    desk({"claims.yaml": "claim: []\n"})
    result = run("--color", option, "claims", tty=tty)
    assert result.code == 2
    assert ("\x1b[" in result.err) is colored
