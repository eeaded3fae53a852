"""claims.yaml as the store keeps it: what a run needs of an unchanged file without reading YAML again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ceasefire_cli.model import Actor, ArticleEntry, Claim, ClaimsFile, Diagnostic, Place, Quote, When
from ceasefire_cli.project.codec import packed_when, when_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader = Callable[[Any], Any]


def packed_claims(file: ClaimsFile) -> Any:
    """The file's records as nested lists; None for one with errors, or with a place in another file."""
    if any(d.severity == "error" for d in file.diagnostics):
        return None
    try:
        return _plain(file, file.path)
    except LookupError:
        return None


def claims_of(value: Any, path: str) -> ClaimsFile:
    """The records of a file kept under that path."""

    def place(kept: list[int]) -> Place:
        return Place(path, *kept)

    entry = _reader(ArticleEntry, published=_when, place=place)
    actor = _reader(Actor, aliases=tuple, place=place)
    quote = _reader(Quote, place=place, article_place=place)
    names = dict.fromkeys(("actors", "also", "must", "contradicts", "compatible"), tuple)
    quotes = dict.fromkeys(("evidence", "rejected"), _each(quote))
    claim = _reader(Claim, date=_when, event=_when, place=place, **names, **quotes)
    diagnostic = _reader(Diagnostic, place=place)
    lists = {"articles": entry, "actors": actor, "claims": claim, "diagnostics": diagnostic}
    made: ClaimsFile = _reader(ClaimsFile, **{name: _each(reader) for name, reader in lists.items()})(value)
    return made


def _plain(record: Any, path: str) -> Any:
    """Nested lists, fields by position; a place is its line and column. Raises LookupError for one elsewhere."""
    if isinstance(record, When):
        return packed_when(record)
    if isinstance(record, Place):
        if record.path != path:
            raise LookupError
        return [record.line, record.column]
    return [_plain(item, path) for item in record] if isinstance(record, tuple) else record


def _reader(record: type, **fields: Reader) -> Reader:
    """What makes a record of a list; fields without a reader of their own are taken as they are."""
    readers = [(n, fields[name]) for n, name in enumerate(record._fields) if name in fields]  # type: ignore[attr-defined]

    def read(value: list[Any]) -> Any:
        for n, reader in readers:
            value[n] = reader(value[n])
        return record(*value)

    return read


def _each(reader: Reader) -> Reader:
    return lambda value: tuple(map(reader, value))


def _when(value: list[Any] | None) -> When | None:
    return when_of(*value) if value else None
