"""Streams: what they can show, and writing to them without a traceback."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import stat
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from ceasefire_cli.model import Diagnostic, Place
from ceasefire_cli.render.links import HYPERLINKS
from ceasefire_cli.terminal import OutputError, Terminal

ROOT = Path(__file__).parents[1]


class Tty(io.StringIO):
    def isatty(self) -> bool:
        return True


class Full(io.StringIO):
    def write(self, _: str) -> int:
        raise OSError(28, "No space left on device")


class Gone(io.StringIO):
    def write(self, _: str) -> int:
        raise BrokenPipeError


def terminal(tty: bool = True, **env: str) -> Terminal:
    stream = Tty() if tty else io.StringIO()
    return Terminal(io.StringIO(), stream, io.StringIO(), env)


def written(of: Terminal) -> str:
    return of.stdout.getvalue()


@pytest.mark.parametrize(
    ("tty", "env", "option", "expected"),
    [
        (True, {}, "auto", True),
        (False, {}, "auto", False),
        (False, {}, "always", True),
        (True, {}, "never", False),
        (True, {"NO_COLOR": "1"}, "auto", False),
        (True, {"NO_COLOR": ""}, "auto", True),
        (True, {"NO_COLOR": "1"}, "always", True),
        (True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, "auto", False),
        (False, {"FORCE_COLOR": "1"}, "auto", True),
        (False, {"FORCE_COLOR": ""}, "auto", False),
        (True, {"FORCE_COLOR": ""}, "auto", True),
        (True, {"FORCE_COLOR": "0"}, "auto", False),
        (False, {"CLICOLOR_FORCE": "1"}, "auto", True),
        (False, {"CLICOLOR_FORCE": "0"}, "auto", False),
        (True, {"CLICOLOR_FORCE": "0"}, "auto", True),
        (True, {"CLICOLOR": "0"}, "auto", False),
        (True, {"TERM": "dumb"}, "auto", False),
        (True, {"TERM": "dumb", "FORCE_COLOR": "1"}, "auto", True),
    ],
)
def test_color(tty, env, option, expected):
    assert terminal(tty, **env).color(option) is expected


@pytest.mark.parametrize(
    ("env", "width"),
    [({}, 80), ({"COLUMNS": "123"}, 123), ({"COLUMNS": "0"}, 80), ({"COLUMNS": ""}, 80), ({"COLUMNS": "3"}, 20),
     ({"COLUMNS": "-5"}, 80), ({"COLUMNS": "wide"}, 80), ({"COLUMNS": "²"}, 80), ({"COLUMNS": "9" * 400}, 80),
     ({"COLUMNS": "99999"}, 1000)],
)  # fmt: skip
def test_width(env, width):
    assert terminal(**env).width == width


@pytest.mark.parametrize(
    ("tty", "env", "option", "template"),
    [
        (True, {"TERM": "xterm-256color"}, "auto", "file://"),
        (False, {"TERM": "xterm-256color"}, "auto", ""),
        (True, {"TERM": "dumb"}, "auto", ""),
        (True, {"TERM": "linux"}, "auto", ""),
        (True, {"INSIDE_EMACS": "29.1,vterm"}, "auto", ""),
        (True, {}, "never", ""),
        (False, {}, "vscode", "vscode://file{path}:{line}:{column}"),
        (True, {}, "my://{path}#{line}", "my://{path}#{line}"),
    ],
)
def test_hyperlinks(tty, env, option, template):
    found = terminal(tty, **env).hyperlinks(option)
    assert found.startswith(template)
    assert bool(found) is bool(template)


def test_an_unknown_hyperlink_alias_is_named_with_the_known_ones():
    with pytest.raises(ValueError, match=r"hyperlinks 'vim' not known; write auto, never, cursor, .*zed or a template"):
        terminal().hyperlinks("vim")
    assert all("{path}" in template for template in HYPERLINKS.values())


@pytest.mark.parametrize(
    ("said", "dark"), [("15;0", True), ("0;15", False), ("0;default;7", False), ("", None), ("x", None)]
)
def test_background(said, dark):
    assert terminal(COLORFGBG=said).dark is dark


def test_the_look_of_a_terminal_a_pipe_and_a_file():
    on_tty = terminal(COLUMNS="60", TERM="xterm-256color").look(root="/r")
    assert (on_tty.width, on_tty.wrap, on_tty.color, bool(on_tty.hyperlinks)) == (60, True, True, True)
    piped = terminal(tty=False).look()
    assert (piped.wrap, piped.color, piped.hyperlinks) == (False, False, "")
    to_file = terminal(COLUMNS="60", TERM="xterm").look(output="x.txt")
    assert (to_file.width, to_file.wrap, to_file.color, to_file.hyperlinks) == (80, False, False, "")
    assert terminal(NO_COLOR="1", TERM="xterm").look().hyperlinks == ""
    assert terminal(TERM="linux").look().colors == 16


def test_a_stream_with_another_encoding_never_fails():
    raw = io.BytesIO()
    of = Terminal(stdout=io.TextIOWrapper(raw, encoding="ascii"), env={})
    assert not of.unicode
    assert of.write(["“é” \ud800\n"])
    assert raw.getvalue() == b"\\u201c\\xe9\\u201d \\ud800\n"


def test_a_closed_pipe_is_no_fault_and_a_full_disk_is():
    assert Terminal(stdout=Gone(), env={}).write(["x\n"]) is False
    with pytest.raises(OutputError, match="standard output: error: no space left on device; "):
        Terminal(stdout=Full(), env={}).write(["x\n"])


def test_a_file_is_swapped_in_with_its_permissions_and_through_a_link(tmp_path):
    notes, link = tmp_path / "notes.md", tmp_path / "link.md"
    notes.write_text("old")
    notes.chmod(0o640)
    link.symlink_to(notes)
    assert terminal().write(["new \ud800\n", "é\r\n"], str(link))
    assert notes.read_bytes() == "new \\ud800\né\r\n".encode()
    assert stat.S_IMODE(notes.stat().st_mode) == 0o640
    assert link.is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.md", "notes.md"]


def test_a_new_file_gets_the_usual_permissions(tmp_path):
    before = os.umask(0o027)
    try:
        terminal().write(["x\n"], str(tmp_path / "new.json"))
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.json").stat().st_mode) == 0o640


def test_a_fault_half_way_leaves_the_old_file_and_nothing_else(tmp_path):
    notes = tmp_path / "notes.md"
    notes.write_text("old")

    def chunks():
        yield "new"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        terminal().write(chunks(), str(notes))
    assert notes.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["notes.md"]


def test_a_device_is_written_to_as_it_is():
    assert terminal().write(["x\n"], os.devnull)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none/x.md", r"none/x.md: error: cannot write: no such file or directory; make the folder .*none first"),
        (".", r"error: cannot write: is a directory; name a file in it"),
        ("file/x.md", r"error: cannot write: not a directory; make the folder .*file first"),
        ("a\0b", r"a\ufffdb: error: cannot write: embedded null (?:byte|character in path); name another file"),
    ],
)
def test_a_file_that_cannot_be_written_says_where_what_and_what_to_do(tmp_path, name, message):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=message):
        terminal().write(["x\n"], f"{tmp_path}/{name}")


def test_dash_is_standard_output():
    of = terminal(tty=False)
    assert of.write(["a\n", "b\n"], "-")
    assert written(of) == "a\nb\n"


@pytest.fixture
def pager(tmp_path):
    """A pager that writes what it gets to a file."""
    path = tmp_path / "pager"
    path.write_text(f'#!/bin/sh\necho "$LESS" > {tmp_path}/less\ncat > {tmp_path}/paged\n')
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("lines", "option", "paged"),
    [(30, True, True), (30, False, False), (5, True, False), (24, True, True), (23, True, False)],
)
def test_only_what_is_longer_than_the_screen_is_paged(pager, tmp_path, lines, option, paged):
    of = terminal(LINES="24", PAGER=str(pager), PATH=os.environ["PATH"])
    text = [f"{n}\n" for n in range(lines)]
    assert of.write(iter(text), pager=option)
    assert (tmp_path / "paged").exists() is paged
    assert (written(of) or (tmp_path / "paged").read_text()) == "".join(text)
    if paged:
        assert (tmp_path / "less").read_text() == "FRX\n"


@pytest.mark.parametrize("said", ["no-such-pager", "cat", "'unbalanced", " "])
def test_without_a_pager_the_text_is_printed(said):
    of = terminal(LINES="2", PAGER=said, PATH="")
    assert of.write(["1\n2\n", "3\n4\n"])
    assert written(of) == "1\n2\n3\n4\n"


def test_a_pager_with_an_open_quotation_mark_is_not_guessed_at(pager, tmp_path):
    of = terminal(LINES="2", PAGER=f"{pager} 'x", PATH=os.environ["PATH"])
    assert of.write(["1\n2\n", "3\n4\n"])
    assert written(of) == "1\n2\n3\n4\n"
    assert not (tmp_path / "paged").exists()


def test_trackers_own_pager_comes_first_and_may_be_left_early(pager, tmp_path):
    of = terminal(LINES="2", TRACKER_PAGER=f"{pager} --flag", PAGER="false", PATH=os.environ["PATH"])
    assert of.write(["1\n2\n3\n"])
    assert (tmp_path / "paged").read_text() == "1\n2\n3\n"
    assert terminal(LINES="2", PAGER="true", PATH=os.environ["PATH"]).write("x" * 99 + "\n" for _ in range(9999))


def test_messages_show_the_place_the_line_and_nothing_a_terminal_obeys():
    of = terminal()
    of.error(
        Diagnostic(
            "error",
            Place("claims.yaml", 7, 11),
            "date 'x\x1b[31m' not\nunderstood",
            "write 2025-03-18",
            "    date: x\ty\n",
        )
    )
    of.error("plain \x1b]0;words\n")
    assert of.stderr.getvalue() == (
        "claims.yaml:7:11: error: date 'x\ufffd[31m' not understood; write 2025-03-18\n"
        "        date: x y\n              ^\n"
        "plain \ufffd]0;words\n"
    )


def test_severity_is_coloured_where_standard_error_is_a_terminal():
    of = Terminal(stdout=io.StringIO(), stderr=Tty(), env={})
    of.error(Diagnostic("warning", Place("a.txt"), "empty"))
    assert of.stderr.getvalue() == "a.txt: \x1b[1;33mwarning\x1b[0m: empty\n"


def test_a_very_long_line_is_shown_around_its_column():
    of = terminal()
    of.error(Diagnostic("error", Place("c.yaml", 1, 5001), "bad", excerpt="x" * 5000 + "!" + "y" * 100_000))
    _, excerpt, caret = of.stderr.getvalue().splitlines()
    assert len(excerpt) < 200
    assert excerpt[caret.index("^")] == "!"


SCRIPT = """
import sys
from ceasefire_cli.terminal import Terminal
terminal = Terminal()
{}
"""


def run(code: str, **options) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, "-c", SCRIPT.format(code)], cwd=ROOT, stderr=subprocess.PIPE, **options)


def test_a_reader_that_leaves_early_ends_the_run_quietly():
    code = "sys.exit(0 if terminal.write('line %d\\n' % n for n in range(200000)) is False else 5)"
    with run(code, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_full_disk_ends_with_one_message():
    code = "\ntry: terminal.write(['x' * 100000])\nexcept Exception as e: terminal.error(str(e)); sys.exit(2)"
    with Path("/dev/full").open("w") as full, run(code, stdout=full) as process:
        assert process.stderr.read().count(b"\n") == 1
    assert process.returncode == 2


def test_on_a_real_terminal_width_and_colour_are_asked_of_it():
    unset = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE")
    env = {name: value for name, value in os.environ.items() if name not in unset}
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 33, 97, 0, 0))
    code = "print(terminal.width, terminal.height, terminal.color())"
    with run(code, stdout=slave, env={**env, "TERM": "xterm"}) as process:
        assert process.stderr.read() == b""
    shown = b""
    while not shown.endswith(b"\n"):  # unbuffered, it comes in pieces
        shown += os.read(master, 100)
    os.close(slave)
    assert shown.decode().split() == ["97", "33", "True"]
    os.close(master)
