"""Measure all four engines on the hand-made gold of the shipped articles: python bench/gold_table.py [--errors links].

Small sets by one reader (see gold/README.md): good for finding faults and for comparing two versions, not for a last
digit. Everything goes through the command line, as a user would see it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NEAR = 0.5  # least share of words in common for an attribution to count as the same


def gold(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / "gold" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def rows(tracker: list[str], root: Path, *args: str) -> list[dict[str, Any]]:
    done = subprocess.run(
        [*tracker, "-C", str(root), "-q", "--no-cache", *args, "-f", "jsonl"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    if done.returncode not in (0, 1):
        sys.exit(f"tracker failed ({done.returncode}): {done.stderr[-2000:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def overlap(a: dict[str, Any], b: dict[str, Any]) -> bool:
    return Path(a.get("path") or a["article"]).name == b["article"] and a["start"] < b["end"] and b["start"] < a["end"]


def links(tracker: list[str], folder: Path, *, errors: bool) -> dict[str, Any]:
    """Terse claims, many of them reworded, against the five articles, without any confirmed quote."""
    claims = gold("shorthand")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    listed = "\n".join(f"  - id: {json.dumps(c['id'])}\n    claim: {json.dumps(c['claim'])}" for c in claims)
    (folder / "claims.yaml").write_text(f"claims:\n{listed}\n", encoding="utf-8")
    ranked = {r["claim"]: r["links"] for r in rows(tracker, folder, "evidence", "--min-score", "0", "--top", "100")}
    shown = {r["claim"]: r["links"] for r in rows(tracker, folder, "evidence")}
    reciprocal, first, right, visible, false, stances, judged = [], 0, 0, 0, 0, 0, 0
    reworded: list[float] = []
    for claim in claims:
        passages = claim["passages"]
        kept = [k for k in shown[claim["id"]] if k["stance"] != "mentions"]
        if not passages:
            false += bool(kept)
            if errors and kept:
                print("FALSE", claim["claim"], "->", kept[0]["text"][:100])
            continue
        hits = [n for n, k in enumerate(ranked[claim["id"]], 1) if any(overlap(k, p) for p in passages)]
        rank = 1 / hits[0] if hits else 0.0
        reciprocal.append(rank)
        if claim["reworded"]:
            reworded.append(rank)
        first += rank == 1
        visible += bool(kept)
        right += bool(kept) and any(overlap(kept[0], p) for p in passages)
        for k in kept:
            match = next((p for p in passages if overlap(k, p)), None)
            if match:
                judged += 1
                stances += k["stance"] == match["stance"]
        if errors and rank < 1:
            best = ranked[claim["id"]][0]["text"][:90] if ranked[claim["id"]] else "nothing"
            print(f"{rank:.2f}", claim["claim"], "| gold:", passages[0]["text"][:90], "| first:", best)
    return {
        "claims": len(reciprocal),
        "MRR": round(sum(reciprocal) / len(reciprocal), 3),
        "MRR reworded": round(sum(reworded) / len(reworded), 3),
        "first right": round(first / len(reciprocal), 3),
        "shown": f"{visible}, first of them right {right}",
        "stance right": f"{stances}/{judged}",
        "false links": f"{false}/{sum(not c['passages'] for c in claims)}",
    }


def words_between(article: str, parts: list[list[int]], texts: dict[str, str]) -> set[int]:
    """Where the words of some spans begin."""
    found = set()
    for start, end in parts:
        inside = False
        for place in range(start, end):
            letter = texts[article][place].isalnum()
            if letter and not inside:
                found.add(place)
            inside = letter
    return found


def speakers(tracker: list[str], *, errors: bool) -> dict[str, Any]:
    """Who is quoted or reported: the content found, and who that is as a reader would resolve it."""
    texts = {p.name: p.read_text(encoding="utf-8") for p in (ROOT / "seeds").glob("*.txt")}
    read = {Path(r["path"]).name: r for r in rows(tracker, ROOT, "inspect", *sorted(f"seeds/{n}" for n in texts))}
    found = right = unknown_kept = unknown = guessed = 0
    wanted = [g for g in gold("speakers") if not g["echo"]]
    for line in wanted:
        target = words_between(line["article"], line["parts"], texts)
        best, score = None, 0.0
        for statement in read[line["article"]]["statements"]:
            if statement["kind"] == "comment" or statement["start"] >= line["end"] or statement["end"] <= line["start"]:
                continue
            own = words_between(line["article"], statement["parts"], texts)
            shared = len(own & target) / len(own | target)
            if shared > score:
                best, score = statement, shared
        ok = best is not None and score >= NEAR
        found += ok
        who = (best["actor"], best["speaker"]) if best and ok else (None, None)
        if line["speaker"] is None:
            unknown += ok
            unknown_kept += ok and who == (None, None)
            same = ok and who == (None, None)
        else:
            last = line["speaker"].split()[-1].casefold()
            same = ok and (
                (line["actor"] is not None and who[0] == line["actor"])
                or (who[1] or "").casefold().split()[-1:] == [last]
            )
            guessed += ok and not same and who != (None, None)
        right += same
        if errors and not same:
            got = f"{who} {best['text'][:60]!r}" if best else "nothing"
            print(line["article"][:3], line["speaker"], f"{score:.2f}", repr(line["text"][:80]), "->", got)
    return {
        "attributions": len(wanted),
        "content found": round(found / len(wanted), 3),
        "found and who": round(right / len(wanted), 3),
        "who, of those found": round(right / max(1, found), 3),
        "wrong person": guessed,
        "unnamed kept unknown": f"{unknown_kept}/{unknown}",
    }


def dates(tracker: list[str], *, errors: bool) -> dict[str, Any]:
    """Time expressions: found (overlap), value right, and wrong days among the days given."""
    wanted = gold("dates")
    names = sorted({f"seeds/{g['article']}" for g in wanted})
    read = {Path(r["path"]).name: r["dates"] for r in rows(tracker, ROOT, "inspect", *names)}
    found = value = day = days = 0
    for line in wanted:
        near = [d for d in read[line["article"]] if d["start"] < line["end"] and line["start"] < d["end"]]
        found += bool(near)
        same = any(d["value"] == line["value"] for d in near)
        value += same
        given = [
            d
            for d in near
            if d["value"] and len(d["value"].split("T")[0]) == len("2025-04-17") and d["type"] in ("DATE", "TIME")
        ]
        days += bool(given)
        day += bool(given) and same
        if errors and not same:
            print(line["article"][:3], repr(line["text"]), line["value"], "->", [(d["text"], d["value"]) for d in near])
    total = sum(len(d) for d in read.values())
    precision, recall = value / max(1, total), value / len(wanted)
    return {
        "expressions": len(wanted),
        "found": round(found / len(wanted), 3),
        "value F1": round(2 * precision * recall / max(1e-9, precision + recall), 3),
        "days right": f"{day}/{days}",
    }


def clashes(tracker: list[str], folder: Path, *, errors: bool) -> dict[str, Any]:
    """Pairs of passages through `tracker compare --pairs`."""
    wanted = gold("clashes")
    path = folder / "pairs.jsonl"
    lines = (json.dumps({"id": c["id"], "a": c["a"]["text"], "b": c["b"]["text"]}) for c in wanted)
    path.write_text("\n".join(lines), encoding="utf-8")
    said = {r["id"]: r for r in rows(tracker, folder, "compare", "--pairs", str(path))}
    hit = [c for c in wanted if said[c["id"]]["label"] == "contradiction"]
    true = [c for c in hit if c["label"] == "contradiction"]
    if errors:
        for c in wanted:
            if (c in hit) != (c["label"] == "contradiction"):
                print(
                    c["label"],
                    c["kind"],
                    "|",
                    c["a"]["text"][:80],
                    "|",
                    c["b"]["text"][:80],
                    "->",
                    said[c["id"]]["why"],
                )
    pairs = sum(c["label"] == "contradiction" for c in wanted)
    return {
        "true pairs": pairs,
        "found": len(true),
        "false friends": len(wanted) - pairs,
        "false alarms": len(hit) - len(true),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tracker", default=f"{sys.executable} -m ceasefire_cli")
    parser.add_argument("--errors", choices=("links", "speakers", "dates", "clashes"))
    options = parser.parse_args()
    tracker = options.tracker.split()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table = {
            "links": links(tracker, folder, errors=options.errors == "links"),
            "speakers": speakers(tracker, errors=options.errors == "speakers"),
            "dates": dates(tracker, errors=options.errors == "dates"),
            "clashes": clashes(tracker, folder, errors=options.errors == "clashes"),
        }
    for name, figures in table.items():
        print(f"{name:9}", ", ".join(f"{key} {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
