"""claims.yaml as records, with everything that is wrong in it said at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.claims.checks import CHECKS, article_hint, ids, unknown_article
from ceasefire_cli.claims.entries import entries
from ceasefire_cli.claims.slug import is_glob
from ceasefire_cli.claims.source import EXCERPT, Fault, Nearest, Source
from ceasefire_cli.claims.tree import tree
from ceasefire_cli.model import Actor, ArticleEntry, Claim, ClaimsFile, Diagnostic, Quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ceasefire_cli.claims.entries import Entry

MOST_FAULTS = 1000  # said one by one; nobody reads further, and a hostile file has millions


def read_claims(text: str, path: str) -> ClaimsFile:
    """The records of a claims.yaml and its faults, in the order of the file; never raises.

    An entry without what it needs is left out, a value that could not be understood is left empty: where `diagnostics`
    holds an error, the records are good for completion and hints, not for a result. Ids are not followed in a file of
    which an entry without an id could not be read. Columns count code points; a BOM is no column.
    """
    source = Source(text.removeprefix("\ufeff"), path)
    parsed = tree(source)
    file, faults = entries(parsed.root, source)
    known = ids(file, parsed.lost)
    if not parsed.whole or parsed.lost or parsed.masked:
        # What a line that cannot be read seems to hold is not worth a second message.
        broken = {source.line(fault.start) for fault in parsed.faults}
        faults = [fault for fault in faults if source.line(fault.start) not in broken]
    faults += parsed.faults
    if parsed.whole and not (parsed.masked and _is_any_nameless(file)):
        for check in CHECKS:
            faults += check(file, known)
    return ClaimsFile(
        path,
        file.text("title"),
        tuple(_article(entry, source) for entry in file.entries("articles") if entry.is_sound),
        tuple(_actor(entry, name, source) for name, entry in _sound(known.actors, file.entries("actors"))),
        tuple(_claim(entry, name, source) for name, entry in _sound(known.claims, file.entries("claims"))),
        _diagnostics(faults, source),
    )


def names_all_articles(file: ClaimsFile) -> bool:
    """Whether the articles section names every article itself: then `read_claims` has checked what evidence names."""
    return bool(file.articles) and not any(is_glob(entry.path) for entry in file.articles)


def dangling_articles(file: ClaimsFile, known: Sequence[str], *, text: str = "") -> tuple[Diagnostic, ...]:
    """Evidence that names an article not among the ids `known`; with the file's `text`, excerpts too.

    For projects whose articles are found by glob or by folder: `read_claims` itself reports those of a file whose
    articles section names every file, see `names_all_articles`.
    """
    names, near = set(known), Nearest(known)
    source = Source(text.removeprefix("\ufeff"), file.path)
    found = []
    for claim in file.claims:
        for quote in (*claim.evidence, *claim.rejected):
            if quote.article not in names:
                place = quote.article_place
                excerpt = source.line_text(place.line)[:EXCERPT] if 0 < place.line <= len(source.starts) else ""
                hint = article_hint(near(quote.article))
                found.append(Diagnostic("error", place, unknown_article(quote.article), hint, excerpt))
    return tuple(found)


def _is_any_nameless(file: Entry) -> bool:
    """Whether an entry has neither an id nor the words an id is made from."""
    return any(not (e.is_sound or e.text("id")) for e in (*file.entries("actors"), *file.entries("claims")))


def _sound(names: Sequence[str], found: Sequence[Entry]) -> Iterator[tuple[str, Entry]]:
    return ((name, entry) for name, entry in zip(names, found, strict=True) if entry.is_sound)


def _article(entry: Entry, source: Source) -> ArticleEntry:
    return ArticleEntry(
        entry.text("path"),
        entry.text("id"),
        entry.text("title"),
        entry.text("outlet"),
        entry.text("author"),
        entry.text("url"),
        entry.when("published"),
        source.place(entry.start),
    )


def _actor(entry: Entry, name: str, source: Source) -> Actor:
    return Actor(
        name,
        entry.text("name"),
        entry.texts("aliases"),
        entry.text("side"),
        entry.text("role"),
        source.place(entry.start),
    )


def _claim(entry: Entry, name: str, source: Source) -> Claim:
    return Claim(
        id=name,
        text=entry.text("claim"),
        actors=entry.texts("actors"),
        topic=entry.text("topic"),
        date=entry.when("date"),
        event=entry.when("event"),
        also=entry.texts("also"),
        must=entry.texts("must"),
        contradicts=entry.texts("contradicts"),
        compatible=entry.texts("compatible"),
        status=entry.values.get("status", ""),
        evidence=tuple(_quote(e, source) for e in entry.entries("evidence") if e.is_sound),
        rejected=tuple(_quote(e, source) for e in entry.entries("rejected") if e.is_sound),
        note=entry.text("note"),
        place=source.place(entry.start),
    )


def _quote(entry: Entry, source: Source) -> Quote:
    return Quote(
        entry.text("article"),
        entry.text("quote"),
        entry.values.get("stance", "supports"),
        source.place(entry.starts["quote"][0]),
        source.place(entry.starts["article"][0]),
    )


def _diagnostics(faults: list[Fault], source: Source) -> tuple[Diagnostic, ...]:
    ordered = sorted(dict.fromkeys(faults))
    kept = ordered[:MOST_FAULTS]
    if len(ordered) > len(kept):
        rest = f"and {len(ordered) - len(kept)} more faults below this one"
        kept.append(Fault(kept[-1].start, rest, "mend those above first"))
    return tuple(source.diagnostic(fault) for fault in kept)
