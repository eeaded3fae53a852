"""`tracker cache`: where derived records are kept, and how much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.views.blocks import Cell, Line, PlainLine, Sheet

if TYPE_CHECKING:
    from collections.abc import Mapping


def sheet(path: str, size: int, counts: Mapping[str, int]) -> Sheet:
    """One record: the file, its size in bytes, and how many records of each kind it keeps."""
    if path:
        kinds = ", ".join(f"{n} of {kind}" for kind, n in counts.items()) or "nothing yet"
        told = f"{path}: {size / 1e6:.1f} MB, {kinds}"
    else:
        told = "no store: TRACKER_CACHE is off, or there is no home folder"
    record = {"path": path or None, "bytes": size, "records": dict(counts)}
    return Sheet(
        name="cache",
        title="Cache",
        records=(record,),
        blocks=(Line((Cell(told),)),),
        plain=(PlainLine("", 0, 0, told),),
        columns=("path", "bytes"),
        found=1,
    )
