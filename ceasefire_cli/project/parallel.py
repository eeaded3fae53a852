"""Work shared out over several processes where there is much to do; the answer is the same as from one."""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from ceasefire_cli.project.codec import packed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from queue import Queue

    from ceasefire_cli.link.index import Index
    from ceasefire_cli.model import Article

T = TypeVar("T")
WORTH = 60_000  # claims times articles, and OWN of each claim: a third of a second, against hundredths for a process
OWN = 1_000  # articles that cost as much as taking a claim apart and judging what it finds
WORTH_READING = 1_000_000  # characters to find statements in: the same
WORTH_WRITING = 8_000  # passages to make JSON of: the same
TOGETHER = 8  # neighbours that one process takes: claims about one thing look at the same sentences
AHEAD = 64  # values of each process that may wait to be fetched
_HEAD = 8  # bytes that tell how long a value is


def workers() -> int:
    """How many processes may run at once; 1 where processes can't share what the first one has read."""
    if not hasattr(os, "fork") or sys.platform == "darwin":  # its own libraries do not survive a fork
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def said_by_many(articles: Sequence[Article], begin: Callable[[], None]) -> Iterator[Any]:
    """The statements of each article as the store keeps them, found by as many processes as it is worth."""
    from ceasefire_cli.attribute.statements import statements

    def said(article: Article) -> Any:
        return packed(statements(article))

    count = min(workers(), len(articles))
    if count > 1 and sum(len(a.text) for a in articles) >= WORTH_READING:
        return by_many(said, articles, count, begin)
    return map(said, articles)


def indices(batches: Sequence[Sequence[Article]], begin: Callable[[], None]) -> Iterator[Index]:
    """The index of each batch of articles, made by as many processes as there are cores for."""
    from ceasefire_cli.link.index import index, packed_index, unpacked_index

    count = min(workers(), len(batches))
    if count <= 1:
        return map(index, batches)
    return map(unpacked_index, by_many(lambda batch: packed_index(index(batch)), batches, count, begin))


def by_many(work: Callable[[T], Any], items: Sequence[T], count: int, begin: Callable[[], None]) -> Iterator[Any]:
    """What `work` makes of each item, in order and as it comes, by `count` processes that share this one's memory.

    `work` gives plain values (numbers, texts, bytes, lists, dictionaries). Each process calls `begin` first, to let go
    of what must not be shared. What a process fails to deliver is worked out here.
    """
    import gc
    from queue import Queue
    from threading import Thread

    block = max(1, min(TOGETHER, len(items) // (4 * count)))
    whose = [n // block % count for n in range(len(items))]
    gc.freeze()  # a collection would touch, and so copy, all the memory they share
    processes: list[tuple[int, int]] = []
    fetched: list[Queue[bytes | None]] = []
    try:
        with suppress(OSError):  # no process or pipe to be had
            for n in range(count):
                processes.append(_started(work, items, [i for i, owner in enumerate(whose) if owner == n], begin))
                fetched.append(Queue(AHEAD))
        for (_, pipe), queue in zip(processes, fetched, strict=True):
            Thread(target=_fetch, args=(pipe, queue), daemon=True).start()
        ended = [n >= len(processes) for n in range(count)]
        for item, owner in zip(items, whose, strict=True):
            value = None if ended[owner] else fetched[owner].get()
            ended[owner] = value is None
            yield work(item) if value is None else marshal.loads(value)  # noqa: S302 - a process of ours wrote it
    finally:
        for process, _ in processes:
            _stop(process)
            os.waitpid(process, 0)
        gc.unfreeze()


def _fetch(pipe: int, into: Queue[bytes | None]) -> None:
    """Every whole value that a process writes, and None after the last."""
    with os.fdopen(pipe, "rb") as values:
        while True:
            head = values.read(_HEAD)
            size = int.from_bytes(head, "little") if len(head) == _HEAD else -1
            value = values.read(size) if size >= 0 else b""
            if len(value) != size:
                into.put(None)
                return
            into.put(value)


def _started(
    work: Callable[[T], Any], items: Sequence[T], share: Sequence[int], begin: Callable[[], None]
) -> tuple[int, int]:
    """A process that does its share in order, and the pipe it writes the values to, each after its length."""
    import signal

    reading, writing = os.pipe()
    waiting = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # no half-born process minds an interruption
    try:
        process = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        signal.pthread_sigmask(signal.SIG_SETMASK, waiting)
        raise
    if process:
        os.close(writing)
        signal.pthread_sigmask(signal.SIG_SETMASK, waiting)
        return process, reading
    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, waiting)
        os.close(reading)
        begin()
        with os.fdopen(writing, "wb") as out:
            for number in share:
                value = marshal.dumps(work(items[number]))
                out.write(len(value).to_bytes(_HEAD, "little") + value)
                out.flush()
    finally:
        os._exit(0)  # without a word: the first process does what is missing, and has the streams


def _stop(process: int) -> None:
    import signal

    try:
        os.kill(process, signal.SIGTERM)
    except ProcessLookupError:
        return
