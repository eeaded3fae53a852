#!/usr/bin/env python3
"""Dates found and resolved, side by side: the tracker on each data set, and what others reach.

  time_table.py [--bench ../shared/bench] [--tracker tracker] [--library]

Runs the driver of the bench folder for every data set of dates there and prints one Markdown table. With --library the
functions are called in this process (time of the analysis alone); dateparser.search joins in where it is installed.
The last rows are the figures published with the bench, measured on other parts of the same sets.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from datetime import date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
PUBLISHED = (
    ("HeidelTime (Java)", ".770", ".911", "seconds"),
    ("300 lines of patterns", ".741", ".894", "12"),
    ("Recognizers-Text", ".647", ".633", "800"),
    ("spaCy + dateparser", ".42", ".25-.61", "300"),
    ("dateparser.search", ".39", ".28", "60"),
)
HEAD = "| system | data | value F1 | canonical | found | day precision | day recall | ms / 1,000 words |"


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--bench", type=Path, default=ROOT.parent / "shared" / "bench")
    ap.add_argument("--tracker", default="tracker")
    ap.add_argument("--library", action="store_true")
    options = ap.parse_args()
    folder = options.bench / "time"
    sets = sorted(folder.glob("*_dev.jsonl"))
    if not sets:
        print(f"no data in {folder}: give the bench folder with --bench", file=sys.stderr)
        return 2
    print(HEAD + "\n" + "|---" * 8 + "|")
    for data in sets:
        if options.library:
            row("tracker, in process", data.stem, judged(folder, data, by_tracker))
            if has_dateparser():
                row("dateparser.search, here", data.stem, judged(folder, data, by_dateparser))
        else:
            command = [
                sys.executable,
                str(folder / "run.py"),
                "--data",
                str(data),
                "--tracker",
                options.tracker,
                "--json",
            ]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                print(f"{data.stem}: {done.stderr.strip()[-500:]}", file=sys.stderr)
                return 1
            row("tracker, as a command", data.stem, json.loads(done.stdout))
    for system, value, day, cost in PUBLISHED:
        print(f"| {system} | kept aside | {value} | | | {day} | | {cost} |")
    return 0


def row(system: str, data: str, result: dict) -> None:
    cells = (
        result["value F1 (TempEval-3)"]["f1"],
        result["value F1 canonical"]["f1"],
        result["detection relaxed"]["f1"],
        result["day"]["precision"],
        result["day"]["recall"],
        result["ms per 1000 words"] or "",
    )
    print(f"| {system} | {data} | " + " | ".join(str(c) for c in cells) + " |")


def judged(folder: Path, data: Path, read) -> dict:
    """The bench's own judgement of what `read(text, published)` finds."""
    read("It began in May 2025.", date(2025, 6, 1))  # so that imports and tables cost no document
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for line in data.read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            published = date.fromisoformat(document["date"])
            started = time.perf_counter()
            found = read(document["text"], published)
            seconds = time.perf_counter() - started
            out.write(json.dumps({"id": document["id"], "seconds": seconds, "timex": found}) + "\n")
        out.flush()
        command = [sys.executable, str(folder / "evaluate.py"), str(data), out.name, "--json"]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def by_tracker(text: str, published: date) -> list[dict]:
    from ceasefire_cli.text.sentences import sentences  # noqa: PLC0415 - only where asked for
    from ceasefire_cli.when.timexes import timexes  # noqa: PLC0415 - only where asked for

    found = timexes(text, published, sentences(text))
    return [{"start": t.start, "end": t.end, "type": t.type, "value": t.value or None} for t in found]


def has_dateparser() -> bool:
    try:
        import dateparser.search  # noqa: F401, PLC0415
    except ImportError:
        return False
    return True


def by_dateparser(text: str, published: date) -> list[dict]:
    from dateparser.search import search_dates  # noqa: PLC0415 - only where asked for

    noon = datetime(published.year, published.month, published.day, 12)  # noqa: DTZ001 - the library's own kind
    settings = {"RELATIVE_BASE": noon, "PREFER_DATES_FROM": "past"}
    found = search_dates(text, languages=["en"], settings=settings) or []
    return [{"text": words, "value": day.date().isoformat()} for words, day in found]


if __name__ == "__main__":
    sys.exit(main())
