#!/usr/bin/env python3
"""Contradiction on pairs, all sets in one table, beside simpler detectors.

contradict_table.py BENCH [--tracker CMD]

BENCH is the folder with the drivers and the data (contradict/run.py, contradict/*_dev.jsonl); nothing is printed of a
set that is not there. One detector, one threshold for all: the product's own.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

SETS = ("emergent_dev", "sick_dev", "feversym_dev", "background_dev")
# Measured on other parts of the same sets (BENCH/README.md): Emergent P/R, SICK F1, alarms per 1,000 background pairs.
BASELINES = (
    ("logistic regression, trained on Emergent", ".94 / .71", ".86", "–", "–"),
    ("union of seven plain rules", ".83 / .70", ".73", ".79 / .25", "166"),
    ("denial word on one side", ".97 / .41", "0", "–", "40"),
    ("negation mismatch at overlap >= .5", ".71 / .30", ".81", "–", "65"),
    ("same predicate negated, shared argument", ".83 / .05", ".77", "–", "2"),
    ("number mismatch at overlap >= .5", "0 / 0", "0", "–", "48"),
)
_RESULT = re.compile(r"^contradiction: (\{.*\})$", re.MULTILINE)
_ALARMS = re.compile(r"^false alarms per 1000 pairs: ([\d.]+)$", re.MULTILINE)


def measure(bench: Path, name: str, tracker: str) -> tuple[dict[str, float], float] | None:
    """Precision, recall, F1 of one set and its false alarms per 1,000 pairs; None where the set is absent."""
    data = bench / "contradict" / f"{name}.jsonl"
    if not data.exists():
        print(f"{data}: not there, skipped", file=sys.stderr)
        return None
    command = [sys.executable, str(bench / "contradict" / "run.py"), "--data", str(data), "--tracker", tracker]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    result, alarms = _RESULT.search(out), _ALARMS.search(out)
    if not result or not alarms:
        sys.exit(f"{name}: no scores in what the driver printed:\n{out[:500]}")
    return json.loads(result[1].replace("'", '"')), float(alarms[1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--tracker", default="tracker")
    options = parser.parse_args()
    cells = []
    for name in SETS:
        scores = measure(options.bench, name, options.tracker)
        if scores is None:
            cells.append("–")
        elif name.startswith("sick"):
            cells.append(f"{scores[0]['f1']:.3f}")
        elif name.startswith("background"):
            cells.append(f"{scores[1]:.1f}")
        else:
            cells.append(f"{scores[0]['p']:.3f} / {scores[0]['r']:.3f}")
    rows = [("", "Emergent P / R", "SICK F1", "FEVER-sym. P / R", "alarms / 1,000"), *BASELINES, ("tracker", *cells)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


if __name__ == "__main__":
    main()
