"""Records as JSON values and back, for the store: by position, so that a record's own order is the format."""

from __future__ import annotations

from typing import Any

from ceasefire_cli.model import Evidence, Link, Match, Span, Statement, Why


def packed(record: Any) -> Any:
    """A record, a tuple of records or a plain value as nested lists."""
    if isinstance(record, tuple):
        return [packed(item) for item in record]
    names = getattr(type(record), "__slots__", None)
    return record if names is None else [packed(getattr(record, name)) for name in names]


def evidence_of(value: Any) -> Evidence:
    claim, links, articles, independent = value
    return Evidence(claim, tuple(_link(link) for link in links), articles, independent)


def _link(value: list[Any]) -> Link:
    fields = dict(zip(Link.__slots__, value, strict=True))
    parts, matches, missing, stance, negation = fields["why"]
    fields["why"] = Why(
        tuple((name, score) for name, score in parts),
        tuple(Match(*match) for match in matches),
        tuple(missing),
        stance,
        tuple(Span(*span) for span in negation),
    )
    fields["echo_of"] = tuple(fields["echo_of"]) if fields["echo_of"] else None
    return Link(**fields)


def statement_of(value: list[Any], article: str) -> Statement:
    """A statement as kept, put into the article that holds its text now."""
    fields = dict(zip(Statement.__slots__, value, strict=True))
    fields["article"] = article
    fields["parts"] = tuple(Span(*part) for part in fields["parts"])
    fields["source"] = Span(*fields["source"]) if fields["source"] else None
    return Statement(**fields)
