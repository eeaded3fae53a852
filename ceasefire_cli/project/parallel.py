"""Claims linked by several processes where there is much to do; the answer is the same as from one."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from ceasefire_cli.project.codec import evidence_of, packed_evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ceasefire_cli.model import Claim, Evidence

WORTH = 200_000  # claims times articles: a second of work, against some hundredths for a process
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
    """The evidence of the claims, in their order, worked out by `count` processes that share this one's memory.

    Each calls `begin` first, to let go of what must not be shared. What a process fails to deliver is worked out here.
    """
    import gc

    gc.freeze()  # a collection would touch, and so copy, all the memory they share
    shares = [claims[n::count] for n in range(count)]
    readers = [_started(link, share, begin) for share in shares]
    found: dict[str, Evidence] = {}
    try:
        for _, pipe in readers:
            for line in _lines(pipe):
                claim, value = json.loads(line)
                found[claim] = evidence_of(value, claim)
    finally:
        for process, pipe in readers:
            os.close(pipe)
            if len(found) < len(claims):
                _stop(process)
            os.waitpid(process, 0)
        gc.unfreeze()
    missing = [c for c in claims if c.id not in found]
    found |= {e.claim: e for e in (link(missing) if missing else ())}
    return [found[c.id] for c in claims]


def _started(
    link: Callable[[Sequence[Claim]], Sequence[Evidence]], claims: Sequence[Claim], begin: Callable[[], None]
) -> tuple[int, int]:
    """A process that links claims, and the pipe it writes to: one claim and its evidence a line."""
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return process, reading
    try:
        os.close(reading)
        begin()
        lines = [json.dumps([e.claim, packed_evidence(e)]) for claim in claims for e in link([claim])]
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
