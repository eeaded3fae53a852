"""Whether every offset of the hand-made gold still holds: prints what does not, exits 1 if there is any."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLD = Path(__file__).resolve().parent
SEEDS = GOLD.parent.parent / "seeds"


def spans(node: Any) -> Iterator[dict[str, Any]]:
    """Every object with an article and offsets, however deep."""
    if isinstance(node, dict):
        if {"article", "start", "end", "text"} <= node.keys():
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from spans(child)


def main() -> int:
    texts = {p.name: p.read_text(encoding="utf-8") for p in SEEDS.glob("*.txt")}
    faults = total = 0
    for path in sorted(GOLD.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for span in spans(json.loads(line)):
                total += 1
                start, end = span["start"], span["end"]
                if texts[span["article"]][start:end] != span["text"]:
                    print(f"{path.name}:{number}: {span['article']}[{start}:{end}] is not {span['text']!r}")
                    faults += 1
    print(f"{total} spans, {faults} wrong", file=sys.stderr)
    return 1 if faults or not total else 0


if __name__ == "__main__":
    raise SystemExit(main())
