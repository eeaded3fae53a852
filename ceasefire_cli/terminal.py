"""The streams the tool talks through: what they can show, and writing to them so that nothing ends in a traceback.

Nothing here is read when the module is imported; tests hand in streams and an environment of their own.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO, TypeVar

from ceasefire_cli.text.inert import inert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from subprocess import Popen

    from ceasefire_cli.model import Diagnostic
    from ceasefire_cli.render.look import Look

T = TypeVar("T")
DEFAULT_WIDTH, DEFAULT_HEIGHT = 80, 24
LEAST_WIDTH, MOST_WIDTH = 20, 1000

_NO_LINKS = ("dumb", "linux", "eterm", "unknown")


class OutputError(Exception):
    """The answer could not be written: where to, what happened, what to do."""

    def __init__(self, place: str, found: str, remedy: str) -> None:
        super().__init__(f"{place}: error: {found}; {remedy}")
        self.place = place
        self.found = found
        self.remedy = remedy


class Terminal:
    """Standard streams and environment as one object, asked only when something must be known."""

    def __init__(
        self,
        stdin: TextIO | None = None,
        stdout: TextIO | None = None,
        stderr: TextIO | None = None,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self._stdin, self._stdout, self._stderr = stdin, stdout, stderr
        self._env = env
        self._prepared: set[int] = set()
        self.asked_color = "auto"  # the --color of messages, once it is known

    # What there is.

    @property
    def env(self) -> Mapping[str, str]:
        return os.environ if self._env is None else self._env

    @property
    def stdin(self) -> TextIO | None:
        return self._stdin or sys.stdin

    @property
    def stdout(self) -> TextIO | None:
        return self._prepare(self._stdout or sys.stdout)

    @property
    def stderr(self) -> TextIO | None:
        return self._prepare(self._stderr or sys.stderr)

    def _prepare(self, stream: TextIO | None) -> TextIO | None:
        """The stream, made to write what its encoding lacks as a backslash escape rather than to fail."""
        if stream is not None and id(stream) not in self._prepared:
            self._prepared.add(id(stream))
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                with suppress(OSError, ValueError):
                    reconfigure(errors="backslashreplace")
        return stream

    @property
    def is_tty(self) -> bool:
        """Whether standard output is a terminal."""
        return _is_tty(self.stdout)

    @property
    def is_interactive(self) -> bool:
        """Whether there is somebody to ask: input and output are terminals."""
        return self.is_tty and _is_tty(self.stdin)

    @property
    def width(self) -> int:
        return min(max(self._size("COLUMNS", 0, DEFAULT_WIDTH), LEAST_WIDTH), MOST_WIDTH)

    @property
    def height(self) -> int:
        return max(self._size("LINES", 1, DEFAULT_HEIGHT), 1)

    def _size(self, variable: str, at: int, default: int) -> int:
        said = self.env.get(variable, "").strip()
        if said.isascii() and said.isdigit() and len(said) < 6 and int(said) > 0:
            return int(said)
        with suppress(AttributeError, OSError, ValueError):
            size = os.get_terminal_size(self.stdout.fileno() if self.stdout else -1)[at]
            return size if size > 0 else default
        return default

    @property
    def unicode(self) -> bool:
        """Whether standard output can show line-drawing signs."""
        encoding = getattr(self.stdout, "encoding", None) or "utf-8"
        return str(encoding).lower().replace("-", "").replace("_", "").startswith(("utf", "cp65001"))

    # What is wanted.

    def color(self, option: str = "auto", stream: TextIO | None = None) -> bool:
        """Whether to colour: the option, else NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM and CLICOLOR, else a
        terminal. A variable that is empty counts as not set.
        """
        if option in ("always", "never"):
            return option == "always"
        env = self.env
        if env.get("NO_COLOR"):
            return False
        for force in ("FORCE_COLOR", "CLICOLOR_FORCE"):
            said = env.get(force, "")
            if said and (said.lower() not in ("0", "false") or force == "FORCE_COLOR"):
                return said.lower() not in ("0", "false")
        if env.get("TERM") == "dumb" or env.get("CLICOLOR") == "0":
            return False
        return _is_tty(stream or self.stdout)

    @property
    def colors(self) -> int:
        """How many colours the terminal's name promises."""
        term = self.env.get("TERM", "")
        if (
            self.env.get("COLORTERM")
            or "256color" in term
            or term.endswith(("-direct", "kitty", "alacritty", "ghostty"))
        ):
            return 256
        return 16 if term in ("linux", "xterm", "screen", "vt100", "vt220", "ansi", "cygwin", "rxvt") else 256

    @property
    def dark(self) -> bool | None:
        """Whether the background is dark, where the terminal says so (COLORFGBG, rxvt's habit); None: unknown."""
        ground = self.env.get("COLORFGBG", "").rpartition(";")[2]
        if not (ground.isascii() and ground.isdigit()):
            return None
        return int(ground) < 7 or int(ground) == 8

    def hyperlinks(self, option: str = "auto", *, color: bool = True) -> str:
        """The link template an option asks for: "" for none, an alias, or a template of one's own with `{path}`.

        Raises ValueError for any other word.
        """
        if option == "never" or (option == "auto" and not self._links_by_default(color)):
            return ""
        from ceasefire_cli.render.links import HYPERLINKS

        template = HYPERLINKS["file"] if option in ("auto", "always") else HYPERLINKS.get(option, option)
        if "{path}" not in template:
            known = ", ".join(sorted(HYPERLINKS))
            raise ValueError(
                f"hyperlinks '{inert(option)}' not known; write auto, never, {known} or a template with {{path}}"
            )
        return template.replace("{host}", _host())

    def _links_by_default(self, color: bool) -> bool:
        term = self.env.get("TERM", "")
        return color and self.is_tty and not term.startswith(_NO_LINKS) and not self.env.get("INSIDE_EMACS")

    def look(self, *, color: str = "auto", hyperlinks: str = "auto", root: str = "", output: str | None = None) -> Look:
        """How an answer is to look on standard output, or in a file: there nothing is wrapped, nor coloured unless
        asked for.
        """
        from ceasefire_cli.render.look import Look

        to_file = output not in (None, "", "-")
        colored = color == "always" if to_file else self.color(color)
        return Look(
            width=DEFAULT_WIDTH if to_file else self.width,
            color=colored,
            dark=self.dark,
            hyperlinks="" if to_file and hyperlinks == "auto" else self.hyperlinks(hyperlinks, color=colored),
            unicode=to_file or self.unicode,
            root=root or os.path.abspath("."),  # noqa: PTH100 - pathlib is not needed for anything else here
            wrap=not to_file and self.is_tty,
            colors=self.colors,
        )

    # Writing.

    def write(self, chunks: Iterable[str], output: str | None = None, *, pager: bool = True) -> bool:
        """Write an answer to standard output, through a pager if it is longer than the screen, or to a file.

        False if the reader went away (`| head`): nothing is wrong, and nobody is there to be told. Raises OutputError.
        """
        if output not in (None, "", "-"):
            write_file(str(output), chunks)
            return True
        if pager and self.is_tty:
            return self._paged(iter(chunks))
        return self._put(chunks)

    def _put(self, chunks: Iterable[str]) -> bool:
        stream = self.stdout
        if stream is None:
            raise OutputError("standard output", "it is closed", "name a file with -o FILE")
        try:
            for chunk in chunks:
                stream.write(chunk)
            stream.flush()
        except BrokenPipeError:
            _silence(stream)
            return False
        except OSError as error:
            _silence(stream)
            raise OutputError(
                "standard output", _words(error), "free some space or name a file with -o FILE"
            ) from error
        return True

    def _paged(self, chunks: Iterator[str]) -> bool:
        """Through the pager once the text is longer than the screen; directly where it is not, or there is none."""
        held: list[str] = []
        lines, height = 0, self.height
        for chunk in chunks:
            held.append(chunk)
            lines += chunk.count("\n")
            if lines >= height:
                break
        else:
            return self._put(held)
        from itertools import chain

        whole = chain(held, chunks)
        command = self._pager()
        return self._page(command, whole) if command else self._put(whole)

    def _pager(self) -> list[str]:
        """The pager's words, [] for none or one that can't be understood."""
        said = self.env.get("TRACKER_PAGER", "").strip() or self.env.get("PAGER", "").strip() or "less"
        from shlex import split

        try:
            words = split(said)
        except ValueError:  # a quotation mark that is never closed: what it would do is anybody's guess
            return []
        from shutil import which

        return [] if words[0] == "cat" or which(words[0], path=self.env.get("PATH")) is None else words

    def _page(self, command: list[str], chunks: Iterator[str]) -> bool:
        import subprocess

        env = {"LESS": "FRX", "LV": "-c", "LESSCHARSET": "utf-8", **self.env}
        stream = self.stdout
        if stream is not None:
            stream.flush()
        try:
            process = subprocess.Popen(command, stdin=subprocess.PIPE, env=env)  # noqa: S603
        except OSError:
            return self._put(chunks)
        try:
            if process.stdin:
                with suppress(BrokenPipeError), process.stdin as pipe:  # closed even if the text breaks off
                    for chunk in chunks:
                        pipe.write(chunk.encode("utf-8", "backslashreplace"))
        finally:
            _wait(process)
        return True

    def watch(self, what: str, items: Iterable[T], total: int) -> Iterator[T]:
        """The items; how far they are is told on standard error where that is a terminal."""
        from ceasefire_cli.progress import Progress, unwatched

        stream = self.stderr
        if stream is None or not _is_tty(stream):
            return unwatched(what, items, total)
        return Progress(stream, self.width)(what, items, total)

    def error(self, message: Diagnostic | str, *, color: str = "") -> None:
        """A message on standard error: a diagnostic with its line and a caret under the place, or plain words."""
        stream = self.stderr
        if stream is None:
            return
        colored = self.color(color or self.asked_color, stream)
        if isinstance(message, str):
            text = inert(message).rstrip("\n") + "\n"
        else:
            from ceasefire_cli.render.messages import diagnostic_text

            text = diagnostic_text(message, color=colored)
        try:
            stream.write(text)
            stream.flush()
        except OSError:
            _silence(stream)


def write_file(path: str, chunks: Iterable[str]) -> None:
    """The chunks as a UTF-8 file, swapped in when complete, so that a fault leaves the old one; its permissions stay.

    A link is followed, a device or pipe written to as it is. Raises OutputError.
    """
    from pathlib import Path

    target = Path(path)
    try:
        target = Path(os.path.realpath(path))
        mode = _mode(target)
        if mode is not None and not _is_regular(mode):
            with target.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
                file.writelines(chunks)
            return
        _swap_in(target, mode, chunks)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise OutputError(inert(path), f"cannot write: {_words(error)}", _remedy(error, target)) from error


def _swap_in(target: Path, mode: int | None, chunks: Iterable[str]) -> None:
    beside = target.with_name(f".{target.name[:80]}.{os.getpid()}.tmp")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            if mode is not None:
                os.fchmod(handle, mode & 0o7777)
            file.writelines(chunks)
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _mode(target: Path) -> int | None:
    """Type and permissions of a file, None for what is not there."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if target.is_dir():
        raise IsADirectoryError(21, os.strerror(21), str(target))
    return mode


def _is_regular(mode: int) -> bool:
    from stat import S_ISREG

    return S_ISREG(mode)


def _remedy(error: Exception, target: Path) -> str:
    folder = inert(str(target.parent))
    if isinstance(error, IsADirectoryError):
        return "name a file in it"
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return f"make the folder {folder} first"
    if isinstance(error, PermissionError):
        return f"allow writing in {folder} or name another file"
    return "name another file"


def _words(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error) or "write failed").lower()


def _is_tty(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def _host() -> str:
    name = os.uname().nodename if hasattr(os, "uname") else ""
    return name if name.isascii() and name.replace("-", "").replace(".", "").isalnum() else ""


def _silence(stream: TextIO) -> None:
    """Point a stream that nobody reads at the null device, lest the interpreter complain when it flushes at exit."""
    with suppress(AttributeError, OSError, ValueError):
        null = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(null, stream.fileno())
        finally:
            os.close(null)


def _wait(process: Popen[bytes]) -> None:
    """Wait for a pager to be left; ^C is its own to deal with."""
    while True:
        try:
            process.wait()
        except KeyboardInterrupt:
            continue
        return
