"""Carriers: sentences joined where a quotation runs over their ends, so that each holds whole quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.attribute.marks import Quotation
    from ceasefire_cli.model import Sentence


class Carrier(NamedTuple):
    """A stretch of whole sentences of one paragraph; offsets, and where it belongs."""

    start: int
    end: int
    paragraph: int
    comment: int
    role: str


def carriers(sentences: Sequence[Sentence], quotations: Sequence[Quotation], text: str) -> list[Carrier]:
    """The sentences as carriers, in order."""
    out: list[Carrier] = []
    q = 0
    joined = False
    for s in sentences:
        if (joined and out and out[-1].paragraph == s.paragraph and out[-1].comment == s.comment) or (
            out and out[-1].paragraph == s.paragraph and out[-1].comment == s.comment and text[s.start].islower()
        ):
            out[-1] = out[-1]._replace(end=s.end)
        else:
            out.append(Carrier(s.start, s.end, s.paragraph, s.comment, s.role))
        while q < len(quotations) and quotations[q].end <= s.end:
            q += 1
        joined = q < len(quotations) and quotations[q].start < s.end < quotations[q].end
    return out
