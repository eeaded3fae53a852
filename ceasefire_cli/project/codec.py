"""Records as JSON values and back, for the store: by position, so that a record's own order is the format.

What every run reads is kept small and quick to read; the reasons of a link, which few commands show, are kept as one
text that is taken apart when somebody asks.
"""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from ceasefire_cli.model import Comment, Evidence, Link, Match, Sentence, Span, Statement, When, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROLES = ("body", "title", "heading")
_LIGHT = tuple(name for name in Link.__slots__ if name not in ("claim", "why"))
_light = attrgetter(*_LIGHT)


def packed(record: Any) -> Any:
    """A record or tuple of records (all but links, see `packed_evidence`) or a plain value as nested lists."""
    return [packed(item) for item in record] if isinstance(record, tuple) else record


class KeptLink(Link):
    """A link whose reasons are taken apart when they are first asked for."""

    __slots__ = ("_reasons",)

    def __getattr__(self, name: str) -> Any:
        """Called only for what is not set: `why`, once."""
        if name != "why":
            raise AttributeError(name)
        reasons, number = self._reasons
        why = _why(reasons(number))
        object.__setattr__(self, "why", why)
        return why


class _Reasons:
    """The reasons of one claim's links, as packed or as kept."""

    __slots__ = ("_packed",)

    def __init__(self, packed: list[Any] | str) -> None:
        self._packed = packed

    def __call__(self, number: int) -> Any:
        if isinstance(self._packed, str):
            self._packed = json.loads(self._packed)
        return self._packed[number]


def packed_evidence(evidence: Evidence) -> list[Any]:
    """Evidence as nested lists and plain tuples: its links, their reasons, its counts."""
    reasons = [_packed_why(link.why) for link in evidence.links]
    return [list(map(_light, evidence.links)), reasons, evidence.articles, evidence.independent]


def to_keep(value: list[Any]) -> list[Any]:
    """Packed evidence as the store has it, the reasons as one text."""
    links, reasons, *counts = value
    return [links, reasons if isinstance(reasons, str) else json.dumps(reasons, separators=(",", ":")), *counts]


def evidence_of(value: Any, claim: str) -> Evidence:
    """The evidence of a claim as packed or kept. Raises ValueError or TypeError for what is none."""
    links, found_by, articles, independent = value
    reasons = _Reasons(found_by)
    return Evidence(claim, tuple(_link(claim, k, reasons, n) for n, k in enumerate(links)), articles, independent)


def _link(claim: str, kept: Sequence[Any], reasons: _Reasons, number: int) -> Link:
    made = object.__new__(KeptLink)
    put = object.__setattr__
    put(made, "claim", claim)
    for name, value in zip(_LIGHT, kept, strict=True):
        put(made, name, tuple(value) if name == "echo_of" and value else value)
    put(made, "_reasons", (reasons, number))
    return made


def _packed_why(why: Why) -> list[Any]:
    return [why.parts, list(map(tuple, why.matches)), why.missing, why.stance, list(map(tuple, why.negation))]


def _why(value: list[Any]) -> Why:
    parts, matches, missing, stance, negation = value
    return Why(
        tuple((name, score) for name, score in parts),
        tuple(Match(*match) for match in matches),
        tuple(missing),
        stance,
        tuple(Span(*span) for span in negation),
    )


def statement_of(value: list[Any], article: str) -> Statement:
    """A statement as kept, put into the article that holds its text now."""
    fields = dict(zip(Statement._fields, value, strict=True))
    fields["article"] = article
    fields["parts"] = tuple(Span(*part) for part in fields["parts"])
    fields["source"] = Span(*fields["source"]) if fields["source"] else None
    return Statement(**fields)


def packed_sentences(sentences: Sequence[Sentence]) -> list[Any]:
    """Columns of small numbers: gaps and lengths, steps of paragraph and comment, roles by number; [] for none."""
    if not sentences:
        return []
    starts, ends, paragraphs, comments, roles = zip(*sentences, strict=True)
    return [
        [start - end for start, end in zip(starts, (0, *ends), strict=False)],
        [end - start for start, end in zip(starts, ends, strict=True)],
        [b - a for a, b in zip((0, *paragraphs), paragraphs, strict=False)],
        [b - a for a, b in zip((-1, *comments), comments, strict=False)] if max(comments) >= 0 else 0,
        [_ROLES.index(role) for role in roles] if any(role != "body" for role in roles) else 0,
    ]


def sentences_of(value: list[Any]) -> tuple[Sentence, ...]:
    if not value:
        return ()
    gaps, lengths, steps, replies, roles = value
    bounds = list(accumulate(n for pair in zip(gaps, lengths, strict=True) for n in pair))
    size = len(gaps)
    columns = (
        bounds[::2],
        bounds[1::2],
        accumulate(steps),
        [-1 + n for n in accumulate(replies)] if replies else [-1] * size,
        [_ROLES[r] for r in roles] if roles else ["body"] * size,
    )
    return tuple(map(Sentence._make, zip(*columns, strict=True)))


def packed_comments(comments: Sequence[Comment]) -> list[Any]:
    return [packed(comment) for comment in comments]


def comments_of(value: list[Any]) -> tuple[Comment, ...]:
    return tuple(Comment(*fields) for fields in value)


def line_starts(text: str) -> tuple[int, ...]:
    """The offset at which each line begins."""
    return tuple(accumulate((len(line) + 1 for line in text.split("\n")[:-1]), initial=0))


def packed_when(when: When | None) -> list[Any]:
    """A date's fields, days in ISO form; [] for none."""
    if when is None:
        return []
    begin, end = (day.isoformat() if day else None for day in (when.begin, when.end))
    return [when.text, begin, end, when.precision, when.approximate, when.uncertain]


@lru_cache(maxsize=8192)
def when_of(text: str, begin: str | None, end: str | None, precision: Any, *marks: bool) -> When:
    """The date of those fields: articles share days."""
    first, last = (date.fromisoformat(day) if day else None for day in (begin, end))
    return When(text, first, last, precision, *marks)
