"""How far a long piece of work has come, told on a terminal while it lasts."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    Watch = Callable[[str, Iterable[Any], int], Iterator[Any]]  # passes items on and tells how far they are

T = TypeVar("T")
PATIENCE = 0.5  # seconds before anything is shown
PACE = 0.2  # seconds between two showings


class Progress:
    """Passes items on and writes over one line of a terminal: what is done, how fast, how long it will take."""

    def __init__(self, stream: TextIO, width: int = 80, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._width = width
        self._clock = clock
        self._shown = 0  # characters of the line that stands there

    def __call__(self, what: str, items: Iterable[T], total: int) -> Iterator[T]:
        """The items, `total` of them, counted as `what` ("articles read")."""
        begun = self._clock()
        due = begun + PATIENCE
        try:
            for done, item in enumerate(items, 1):
                yield item
                now = self._clock()
                if now >= due:
                    due = now + PACE
                    self._show(line(what, done, total, now - begun))
        finally:
            self._show("")

    def _show(self, text: str) -> None:
        text = text[: self._width - 1]
        blank = " " * (self._shown - len(text))
        if text or blank:
            with suppress(OSError, ValueError):
                self._stream.write(f"\r{text}{blank}" + ("" if text else "\r"))
                self._stream.flush()
        self._shown = len(text)


def unwatched(_what: str, items: Iterable[T], _total: int) -> Iterator[T]:
    """The items, and nobody told."""
    return iter(items)


def line(what: str, done: int, total: int, seconds: float) -> str:
    """One line: "1,200 of 10,000 articles read, 310 a second, 28 s left"."""
    rate = done / seconds
    left = (total - done) / rate
    span = f"{left:.0f} s" if left < 100 else f"{left / 60:.0f} min"
    pace = f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"
    return f"{done:,} of {total:,} {what}, {pace} a second, {span} left"
