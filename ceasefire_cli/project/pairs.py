"""Pairs of statements to compare, from a JSONL file or standard input."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ceasefire_cli.model import Diagnostic, Place
from ceasefire_cli.project.files import read_limited, stdin_or
from ceasefire_cli.project.find import BadInput, bad_input
from ceasefire_cli.text.edtf import parse_when

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

MAX_PAIRS_BYTES = 200_000_000
_HINT = 'write {"id": …, "a": …, "b": …}'


@dataclass(frozen=True, slots=True)
class PairToCompare:
    """Two statements, with who said them and when where that is known."""

    id: str | int | None
    a: str
    b: str
    a_date: date | None = None
    b_date: date | None = None
    a_actor: str = ""
    b_actor: str = ""


def read_pairs(name: str, cwd: Path) -> list[PairToCompare]:
    """The pairs of a JSONL file (`-`: standard input), in order. Raises `BadInput` with every faulty line."""
    try:
        raw = read_limited(stdin_or(name, cwd), MAX_PAIRS_BYTES)
    except OSError as fault:
        raise bad_input(
            (fault.strerror or "can't be read").lower(), "check the path and its permissions", name
        ) from None
    if raw is None:
        raise bad_input(f"more than {MAX_PAIRS_BYTES // 1_000_000} MB of pairs", "split them", name)
    rows: list[PairToCompare] = []
    faults: list[Diagnostic] = []
    for number, line in enumerate(raw.decode("utf-8-sig", "replace").split("\n"), 1):
        if not line.strip():
            continue
        try:
            rows.append(_pair(json.loads(line, parse_constant=_refused)))
        except json.JSONDecodeError as fault:
            message = f"not JSON: {fault.msg.lower()}"
            faults.append(Diagnostic("error", Place(name, number, fault.colno), message, _HINT))
        except (ValueError, RecursionError) as fault:
            faults.append(Diagnostic("error", Place(name, number), f"not a pair: {fault}", _HINT))
    if faults:
        raise BadInput(*faults)
    return rows


def _pair(row: Any) -> PairToCompare:
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 - one kind of fault for the caller
    for key in ("a", "b"):
        if not isinstance(row.get(key), str):
            raise ValueError(f"'{key}' is not a text")  # noqa: TRY004 - as above
    name = row.get("id")
    if isinstance(name, bool) or not isinstance(name, str | int | None):
        raise ValueError("'id' is neither a text nor a whole number")  # noqa: TRY004 - as above
    return PairToCompare(
        name,
        row["a"],
        row["b"],
        _day(row.get("a_date")),
        _day(row.get("b_date")),
        str(row.get("a_actor") or ""),
        str(row.get("b_actor") or ""),
    )


def _refused(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _day(value: Any) -> date | None:
    return parse_when(str(value)).begin if value else None
