"""Side by side: who-said on the public training and tuning parts, and the figures of others that were measured alike.

Runs `../shared/bench/quotes/run.py` (or the folder in TRACKER_BENCH) on every part that is there and prints one table;
above it, for the short texts of `gold/who.jsonl`, how often the speaker is told by the name a reader would give.
"""

from __future__ import annotations

import json
import os
import pathlib
import subprocess
import sys
import tempfile
from typing import Any

HERE = pathlib.Path(__file__).resolve().parent
BENCH = pathlib.Path(os.environ.get("TRACKER_BENCH", HERE.parent.parent / "shared" / "bench")) / "quotes"
NEAR = 0.5  # least share of what was said
PARTS = ("polnear_train", "polnear_dev")
# F1 of content / end to end, in per cent: all, direct, indirect (measured on a part that is kept aside).
OTHERS = (
    ("people against each other", "79.6 / 75.4", "96.3 / 94.3", "72.2 / 67.1"),
    ("rules + spaCy parse", "71.6 / 66.7", "89.0 / 83.5", "62.0 / 57.4"),
    ("rules alone, an evening's work", "69.3 / 64.1", "87.8 / 81.8", "58.9 / 54.2"),
    ("GenderGapTracker's extractor", "50.9 / 44.1", "66.9 / 53.7", "37.8 / 36.2"),
    ("textacy direct_quotations", "29.3 / 26.5", "59.3 / 53.7", "0.3 / 0.3"),
)


def figures(part: str) -> tuple[str, str, str]:
    """Content and end-to-end F1 of one part: all, direct, indirect."""
    with tempfile.TemporaryDirectory() as folder:
        scores = pathlib.Path(folder) / "scores.json"
        command = [sys.executable, str(BENCH / "run.py"), "--data", str(BENCH / f"{part}.jsonl"), "--json", str(scores)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        found = json.loads(scores.read_text(encoding="utf-8"))
    views = (found[view] for view in ("all", "direct", "indirect"))
    a, b, c = (f"{100 * v['content'][2]:.1f} / {100 * v['e2e'][2]:.1f}" for v in views)
    return a, b, c


def who(part: str) -> str:
    """Speakers named as a reader would, of the attributions in one part of `gold/who.jsonl` ("tuning" or "held")."""
    lines = (HERE / "gold" / "who.jsonl").read_text(encoding="utf-8").splitlines()
    texts = {f"{row['id']}.txt": row for row in map(json.loads, lines) if row["part"] == part}
    with tempfile.TemporaryDirectory() as folder:
        for name, row in texts.items():
            (pathlib.Path(folder) / name).write_text(row["text"], encoding="utf-8")
        command = [sys.executable, "-m", "ceasefire_cli", "-q", "--no-cache", "inspect", "-f", "jsonl", *sorted(texts)]
        found = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(HERE.parent)},
            capture_output=True,
            text=True,
            check=True,
        )
        read = {pathlib.Path(r["path"]).name: r["statements"] for r in map(json.loads, found.stdout.splitlines())}
    right = wanted = 0
    for name, row in texts.items():
        for said in row["said"]:
            wanted += 1
            shares = [(_share(s, said), s["speaker"]) for s in read[name]]
            best = max(shares, key=lambda pair: pair[0], default=(0.0, ""))
            right += best[0] >= NEAR and best[1] == said["speaker"]
    return f"{100 * right / max(1, wanted):.1f} % of {wanted}"


def _share(statement: dict[str, Any], said: dict[str, Any]) -> float:
    """How much of what was said a statement holds, less a little for what it holds besides."""
    parts = [(max(x, said["start"]), min(y, said["end"])) for x, y in statement["parts"]]
    inside = sum(y - x for x, y in parts if y > x)
    return inside / (said["end"] - said["start"]) - 1e-4 * (statement["end"] - statement["start"])


def main() -> int:
    for part in ("tuning", "held"):
        print(f"who is meant, by name ({part}): {who(part)}")
    if not (BENCH / "run.py").exists():
        print(f"no data at {BENCH}: nothing measured", file=sys.stderr)
        return 0
    rows = [(f"tracker, {part}", *figures(part)) for part in PARTS if (BENCH / f"{part}.jsonl").exists()]
    print(f"{'F1 content / end to end':34} {'all':>12} {'direct':>12} {'indirect':>12}")
    for name, *cells in (*rows, *OTHERS):
        print(f"{name:34} " + " ".join(f"{cell:>12}" for cell in cells))
    return 0


if __name__ == "__main__":
    sys.exit(main())
