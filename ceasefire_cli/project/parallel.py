"""Work shared out over several processes where there is much to do; the answer is the same as from one."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any, TypeVar

from ceasefire_cli.project.codec import evidence_of, packed, packed_evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ceasefire_cli.model import Article, Claim, Evidence

T = TypeVar("T")
WORTH = 100_000  # claims times articles: half a second of work, against some hundredths for a process
WORTH_READING = 1_000_000  # characters to find statements in: the same
CHUNK = 1 << 16


def workers() -> int:
    """How many processes may run at once; 1 where processes can't share what the first one has read."""
    if not hasattr(os, "fork") or sys.platform == "darwin":  # its own libraries do not survive a fork
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def linked_by_many(
    link: Callable[[Sequence[Claim]], Sequence[Evidence]],
    claims: Sequence[Claim],
    count: int,
    begin: Callable[[], None],
) -> list[Evidence]:
    """The evidence of the claims, in their order, worked out by `count` processes."""
    values = by_many(lambda claim: packed_evidence(link([claim])[0]), claims, count, begin)
    return [evidence_of(value, claim.id) for claim, value in zip(claims, values, strict=True)]


def said_by_many(articles: Sequence[Article], begin: Callable[[], None]) -> list[Any]:
    """The statements of each article as the store keeps them, found by as many processes as it is worth."""
    from ceasefire_cli.attribute.statements import statements

    count = min(workers(), len(articles))
    if count > 1 and sum(len(a.text) for a in articles) >= WORTH_READING:
        return by_many(lambda article: packed(statements(article)), articles, count, begin)
    return [packed(statements(article)) for article in articles]


def by_many(work: Callable[[T], Any], items: Sequence[T], count: int, begin: Callable[[], None]) -> list[Any]:
    """What `work` makes of each item, in their order, by `count` processes that share this one's memory.

    `work` gives JSON values. Each process calls `begin` first, to let go of what must not be shared. What a process
    fails to deliver is worked out here.
    """
    import gc

    gc.freeze()  # a collection would touch, and so copy, all the memory they share
    readers = [_started(work, items, range(n, len(items), count), begin) for n in range(count)]
    found: dict[int, Any] = {}
    try:
        for _, pipe in readers:
            for line in _lines(pipe):
                number, value = json.loads(line)
                found[number] = value
    finally:
        for process, pipe in readers:
            os.close(pipe)
            if len(found) < len(items):
                _stop(process)
            os.waitpid(process, 0)
        gc.unfreeze()
    return [found[n] if n in found else work(item) for n, item in enumerate(items)]


def _started(work: Callable[[T], Any], items: Sequence[T], share: range, begin: Callable[[], None]) -> tuple[int, int]:
    """A process that does its share, and the pipe it writes to: an item's number and what was made of it a line."""
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return process, reading
    try:
        os.close(reading)
        begin()
        lines = [json.dumps([number, work(items[number])]) for number in share]
        with os.fdopen(writing, "w", encoding="ascii") as out:  # all at the end: a full pipe would make it wait
            out.writelines(f"{line}\n" for line in lines)
    finally:
        os._exit(0)  # without a word: the first process does what is missing, and has the streams


def _lines(pipe: int) -> list[bytes]:
    """The whole lines a process writes until it ends."""
    parts = []
    while part := os.read(pipe, CHUNK):
        parts.append(part)
    return b"".join(parts).split(b"\n")[:-1]


def _stop(process: int) -> None:
    import signal

    try:
        os.kill(process, signal.SIGTERM)
    except ProcessLookupError:
        return
