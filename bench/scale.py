#!/usr/bin/env python3
"""What a project costs as it grows: `tracker timeline` over generated archives, beside what else could be used.

  scale.py [--sizes 5,1000,10000,100000] [--claims 500] [--tracker tracker] [--peers all|none|grep,fts5,...]

For each size: the first run, the next one, one with a claim added, one with an article added; every run is a process of
its own, and each size has a store of its own. Times are of the wall; memory is the tracker's largest process. Where a
peer would take hours it is given a sample, and the figure (marked ~) is scaled up. The last lines tell how cost grows:
the exponent b of time = a * articles^b between neighbouring sizes, 1 for linear. Nothing is left behind.
"""

from __future__ import annotations

import argparse
import math
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from scale_articles import claim, pool, write_articles, write_claims

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scale_articles import Pool

ROOT = Path(__file__).resolve().parents[1]
BENCH = Path(os.environ.get("TRACKER_BENCH") or ROOT.parent / "shared" / "bench")
ADDED = 10**6  # from there on are numbers no folder has
LITERAL_WORDS = 3  # of a claim, its longest: what a person would search for
SAMPLED_CLAIMS = 20
SAMPLED_SENTENCES = 20_000
TOP = 10
# A process of its own between this one and the tracker: what a process holds when it parts counts for both.
LAUNCH = """
import os, resource, subprocess, sys, time
began = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
wall = time.perf_counter() - began
print(wall, used.ru_utime + used.ru_stime, used.ru_maxrss, done.returncode, len(done.stdout))
"""
HEAD = ("articles", "MB", "system", "first", "next", "+1 article", "+1 claim", "peak MB", "store MB")
_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(slots=True)
class Row:
    """One line of the table: seconds by run (None: does not apply), `rough` where they are scaled up."""

    articles: int
    megabytes: float
    system: str
    seconds: dict[str, float | None] = field(default_factory=dict)
    peak: float | None = None
    store: float | None = None
    rough: bool = False

    def cells(self) -> list[str]:
        mark = "~" if self.rough else ""
        times = [_shown(self.seconds.get(run), mark) for run in HEAD[3:7]]
        return [
            f"{self.articles:,}",
            f"{self.megabytes:.1f}",
            self.system,
            *times,
            _shown(self.peak),
            _shown(self.store),
        ]


clock: Callable[[], float] = time.perf_counter


def cpu_seconds() -> float:
    """Of this process and of those it waited for."""
    return sum(os.times()[:4])


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--sizes", default="5,1000,10000,100000")
    ap.add_argument("--claims", type=int, default=500)
    ap.add_argument("--tracker", default="tracker")
    ap.add_argument("--peers", default="all", help="all, none, or some of: " + ", ".join(PEERS))
    ap.add_argument(
        "--cpu", action="store_true", help="seconds of CPU, all processes, not of the wall: on a busy machine"
    )
    ap.add_argument("--keep", type=Path, help="make the largest folder there and stop: something to profile with")
    options = ap.parse_args()
    if options.cpu:
        globals()["clock"] = cpu_seconds
    sizes = sorted({int(s.replace("_", "")) for s in options.sizes.split(",")})
    peers = list(PEERS) if options.peers == "all" else [p for p in options.peers.split(",") if p in PEERS]
    source = pool(BENCH)
    claims = [claim(n, source) for n in range(options.claims + 1)]
    if options.keep:
        write_articles(options.keep / "articles", range(sizes[-1]), source)
        write_claims(options.keep / "claims.yaml", claims[:-1])
        return 0
    rows: list[Row] = []
    print(_line(HEAD) + "\n" + "|---" * len(HEAD) + "|", flush=True)
    with tempfile.TemporaryDirectory(prefix="tracker-scale-") as made:
        home = Path(made)
        size_in_bytes, done = 0, 0
        for size in sizes:  # each folder is the one before and more
            size_in_bytes += write_articles(home / "articles", range(done, size), source)
            done = size
            for row in measured(home, size, size_in_bytes / 1e6, claims, source, options.tracker.split(), peers):
                rows.append(row)
                print(_line(row.cells()), flush=True)
    growth(rows)
    return 0


def measured(
    home: Path, size: int, megabytes: float, claims: list[str], source: Pool, tracker: list[str], peers: list[str]
) -> Iterator[Row]:
    yield by_tracker(home, Row(size, megabytes, "tracker"), claims, source, tracker)
    sentences = list(_sentences(home / "articles")) if set(peers) - {"grep"} else []
    for name in peers:
        row = PEERS[name](home, Row(size, megabytes, name), claims[:-1], sentences)
        if row is not None:
            yield row


def by_tracker(home: Path, row: Row, claims: list[str], source: Pool, tracker: list[str]) -> Row:
    store = home / "store"
    environ = {**os.environ, "TRACKER_CACHE": str(store)}
    command = [*tracker, "-C", str(home), "timeline", "--format", "jsonl"]
    peaks = []

    def run(name: str) -> None:
        done = subprocess.run([sys.executable, "-c", LAUNCH, *command], env=environ, capture_output=True, check=False)
        wall, cpu, peak, code, size = map(float, done.stdout.split())
        if code or not size:
            sys.exit(f"{' '.join(command)}: exit code {code:.0f}, {size:.0f} bytes\n{done.stderr.decode()[-2000:]}")
        row.seconds[name] = cpu if clock is cpu_seconds else wall
        peaks.append(peak / 1000)

    write_claims(home / "claims.yaml", claims[:-1])
    run("first")
    run("next")
    write_claims(home / "claims.yaml", claims)
    run("+1 claim")
    added = ADDED + row.articles  # an article no size has
    write_articles(home / "articles", [added], source)
    run("+1 article")
    row.peak = max(peaks)
    row.store = sum(p.stat().st_size for p in store.rglob("*") if p.is_file()) / 1e6
    shutil.rmtree(store)
    for path in (home / "articles").glob(f"*/{added:06d}.txt"):
        path.unlink()
        path.parent.rmdir()
    return row


def by_grep(home: Path, row: Row, claims: list[str], _: list[str]) -> Row:
    """The lines that hold a claim's longest words, claim by claim."""
    tool = shutil.which("rg") or shutil.which("grep") or "grep"
    row.system = f"{Path(tool).name}, the claim's {LITERAL_WORDS} longest words"
    reads = [tool, "-iwF"] if tool.endswith("rg") else [tool, "-rniwF"]
    chosen = _some(claims, SAMPLED_CLAIMS if row.articles > 500 else len(claims))
    started = clock()
    for text in chosen:
        first, *others = _longest(text)
        lines = subprocess.run([*reads, "--", first, str(home / "articles")], capture_output=True, check=False).stdout
        for word in others:
            lines = subprocess.run([tool, "-iwF", "--", word], input=lines, capture_output=True, check=False).stdout
    _scaled(row, started, len(claims) / len(chosen), "next")
    row.seconds["first"] = row.seconds["+1 article"] = row.seconds["next"]
    row.seconds["+1 claim"] = (row.seconds["next"] or 0) / len(claims)
    return row


def by_rapidfuzz(_: Path, row: Row, claims: list[str], sentences: list[str]) -> Row:
    """Every claim against every sentence, the best ten."""
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - only where asked for

    row.system = "rapidfuzz token_set_ratio"
    some = _some(sentences, SAMPLED_SENTENCES)
    chosen = _some(claims, SAMPLED_CLAIMS if row.articles > 500 else len(claims))
    started = clock()
    for text in chosen:
        process.extract(text, some, scorer=fuzz.token_set_ratio, processor=utils.default_process, limit=TOP)
    _scaled(row, started, len(claims) / len(chosen) * len(sentences) / len(some), "next")
    row.seconds["first"] = row.seconds["+1 article"] = row.seconds["next"]
    row.seconds["+1 claim"] = (row.seconds["next"] or 0) / len(claims)
    return row


def by_fts5(home: Path, row: Row, claims: list[str], sentences: list[str]) -> Row | None:
    """SQLite's full-text index with stems: any of the claim's words, the best ten by bm25."""
    file = home / "fts5.sqlite3"
    row.system = "SQLite FTS5, porter"
    connection = sqlite3.connect(file)
    try:
        connection.execute("create virtual table s using fts5 (text, tokenize = 'porter unicode61')")
    except sqlite3.OperationalError:
        return None
    started = clock()
    with connection:
        connection.executemany("insert into s values (?)", ((s,) for s in sentences))
    indexed = clock() - started
    chosen = _some(claims, SAMPLED_CLAIMS if row.articles > 20_000 else len(claims))
    started = clock()
    for text in chosen:
        words = " OR ".join(f'"{w}"' for w in dict.fromkeys(_WORD.findall(text)))
        connection.execute("select rowid from s where s match ? order by rank limit ?", (words, TOP)).fetchall()
    _scaled(row, started, len(claims) / len(chosen), "next")
    asked = row.seconds["next"] or 0.0
    row.seconds["first"] = indexed + asked
    started = clock()
    with connection:
        connection.executemany("insert into s values (?)", ((s,) for s in sentences[:40]))
    row.seconds["+1 article"] = clock() - started + asked
    row.seconds["+1 claim"] = asked / len(claims)
    connection.close()
    row.store = file.stat().st_size / 1e6
    file.unlink()
    return row


def by_tantivy(home: Path, row: Row, claims: list[str], sentences: list[str]) -> Row | None:
    """The same with tantivy, where it is installed."""
    try:
        import tantivy  # noqa: PLC0415
    except ImportError:
        return None
    folder = home / "tantivy"
    folder.mkdir()
    row.system = "tantivy, en_stem"
    schema = tantivy.SchemaBuilder().add_text_field("text", stored=False, tokenizer_name="en_stem").build()
    index = tantivy.Index(schema, str(folder))

    def add(some: list[str]) -> None:
        writer = index.writer(100_000_000)
        for sentence in some:
            writer.add_document(tantivy.Document(text=sentence))
        writer.commit()
        writer.wait_merging_threads()
        index.reload()

    def ask() -> float:
        began = clock()
        searcher = index.searcher()
        for text in claims:
            searcher.search(index.parse_query(" ".join(_WORD.findall(text.lower())), ["text"]), TOP)
        return clock() - began

    started = clock()
    add(sentences)
    indexed = clock() - started
    asked = row.seconds["next"] = ask()
    row.seconds["first"] = indexed + asked
    started = clock()
    add(sentences[:40])
    row.seconds["+1 article"] = clock() - started + asked
    row.seconds["+1 claim"] = asked / len(claims)
    row.store = sum(p.stat().st_size for p in folder.iterdir()) / 1e6
    shutil.rmtree(folder)
    return row


PEERS: dict[str, Callable[[Path, Row, list[str], list[str]], Row | None]] = {
    "grep": by_grep,
    "rapidfuzz": by_rapidfuzz,
    "fts5": by_fts5,
    "tantivy": by_tantivy,
}


def growth(rows: list[Row]) -> None:
    """Between neighbouring sizes, how the first and the next run grow."""
    by_system: dict[str, list[Row]] = {}
    for row in rows:
        by_system.setdefault(row.system, []).append(row)
    print("\n| system | growth | first | next | +1 article | +1 claim | peak MB |\n|---|---|---|---|---|---|---|")
    for system, mine in by_system.items():
        for small, large in pairwise(mine):
            pairs = [(small.seconds.get(run), large.seconds.get(run)) for run in HEAD[3:7]] + [(small.peak, large.peak)]
            cells = [
                f"n^{math.log(b / a) / math.log(large.articles / small.articles):.2f}" if a and b else ""
                for a, b in pairs
            ]
            print(_line([system, f"{small.articles:,} to {large.articles:,}", *cells]))


def _scaled(row: Row, started: float, factor: float, run: str) -> None:
    row.seconds[run] = (clock() - started) * factor
    row.rough = row.rough or factor > 1.0


def _some(items: list[str], count: int) -> list[str]:
    """That many items, evenly spread."""
    step = max(1.0, len(items) / count)
    return [items[int(i * step)] for i in range(min(count, len(items)))]


def _longest(text: str) -> list[str]:
    return sorted(dict.fromkeys(_WORD.findall(text)), key=lambda w: (-len(w), w))[:LITERAL_WORDS]


def _sentences(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.txt")):
        yield from filter(None, _SENTENCE.split(path.read_text(encoding="utf-8")))


def _shown(value: float | None, mark: str = "") -> str:
    if value is None:
        return ""
    return f"{mark}{value:,.0f}" if value >= 100 else f"{mark}{value:.3g}"


def _line(cells: list[str] | tuple[str, ...]) -> str:
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    sys.exit(main())
