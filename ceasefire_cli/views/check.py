"""`tracker check`: everything wrong or weak in claims.yaml and the articles it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ceasefire_cli.model import Diagnostic, Span
from ceasefire_cli.views.blocks import Block, Cell, Heading, Line, PlainLine, Sheet
from ceasefire_cli.views.passages import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ceasefire_cli.model import Claim, Clash, Evidence, Quote
    from ceasefire_cli.queries.library import Library

SEVERITIES = ("error", "warning", "note")
COLUMNS = ("severity", "path", "line", "column", "message", "hint", "excerpt")


def quote_faults(library: Library, excerpt: Mapping[int, str]) -> Iterable[Diagnostic]:
    """Confirmed and rejected quotes that are not, or no longer quite, in their article.

    `excerpt` gives the lines of claims.yaml by number, for the message.
    """
    from ceasefire_cli.link.anchor import anchor

    for claim in library.claims:
        for quote in (*claim.evidence, *claim.rejected):
            article = library.article_by_id.get(quote.article)
            if article is None:
                continue
            found = anchor(quote.text, article.text)
            if found.state == "found":
                continue
            line = excerpt.get(quote.place.line, "")
            near = Span(found.start, found.end) if found.state == "drifted" else found.nearest
            where = f"{article.path}:{article.line(near.start)}" if near else article.path
            words = f": “{_short(article.text[near.start : near.end])}”" if near else ""
            if found.state == "drifted":
                message = f"quote drifted: {article.id} now has other words at {where}{words}"
                yield Diagnostic("warning", quote.place, message, "copy the words as they stand now", line)
            else:
                nearest = f"the nearest passage is {where}{words}" if near else "nothing in it comes near"
                message = f"quote not found in {article.id}; {nearest}"
                hint = "copy the words from the article, or drop the quote"
                yield Diagnostic("error", quote.place, message, hint, line)


def weak_points(
    library: Library, evidence: Sequence[Evidence], mentions: Mapping[str, int], clashes: Sequence[Clash]
) -> Iterable[Diagnostic]:
    """Claims that nothing bears out, actors that no article names, articles without a date, pairs worth declaring."""
    from ceasefire_cli.when.published import read_two_ways

    by_claim = {e.claim: e for e in evidence}
    for claim in library.claims:
        if not by_claim[claim.id].links:
            hint = "reword it, add `also:` wordings, or confirm a quote"
            yield Diagnostic("warning", claim.place, f"claim '{claim.id}': no passage bears on it", hint)
    for actor in library.actors:
        if not mentions.get(actor.id):
            hint = "check its spelling, or add the article's spelling to `aliases:`"
            yield Diagnostic("warning", actor.place, f"actor '{actor.id}': no article names it", hint)
    for article in library.articles:
        if article.published is None:
            hint = "add `published:` under `articles:`; until then “yesterday” and the like stay undated"
            if words := read_two_ways(article.text):
                hint = f"its “{words}” can be read two ways; {hint}"
            yield Diagnostic("warning", _place(article.path), f"article '{article.id}' has no date", hint)
    yield from _undeclared(library, clashes)


def _undeclared(library: Library, clashes: Sequence[Clash]) -> Iterable[Diagnostic]:
    for clash in clashes:
        a = library.claim_by_id.get(clash.a.claim or "")
        b = library.claim_by_id.get(clash.b.claim or "")
        if clash.origin == "declared" or clash.kind == "changed" or a is None or b is None or a is b:
            continue
        message = f"claims '{a.id}' and '{b.id}' look like a contradiction ({clash.kind}: {clash.why})"
        yield Diagnostic("note", a.place, message, "declare it under `contradicts:` or silence it under `compatible:`")


def _place(path: str) -> Any:
    from ceasefire_cli.model import Place

    return Place(path)


def _short(text: str, limit: int = 120) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + " …"


def record(found: Diagnostic) -> dict[str, Any]:
    return {
        "severity": found.severity,
        "path": found.place.path,
        "line": found.place.line or None,
        "column": found.place.column or None,
        "message": found.message,
        "hint": found.hint or None,
        "excerpt": found.excerpt or None,
    }


def sheet(found: Sequence[Diagnostic], library: Library) -> Sheet:
    """Errors first, then warnings and notes, each in the order of the file."""
    ordered = sorted(found, key=lambda d: (SEVERITIES.index(d.severity), d.place.path, d.place.line, d.place.column))
    return Sheet(
        name="check",
        title="Check",
        records=tuple(record(d) for d in ordered),
        blocks=_blocks(ordered, library),
        plain=tuple(
            PlainLine(d.place.path, d.place.line, d.place.column, f"{d.severity}: {d.message}" + _hint(d))
            for d in ordered
        ),
        columns=COLUMNS,
        found=sum(d.severity != "note" for d in ordered),
    )


def _hint(found: Diagnostic) -> str:
    return f"; {found.hint}" if found.hint else ""


def _blocks(found: Sequence[Diagnostic], library: Library) -> Iterable[Block]:
    counts = {s: sum(d.severity == s for d in found) for s in SEVERITIES}
    summary = ", ".join(counted(n, s) for s, n in counts.items() if n) or "nothing to mend"
    loaded = ((library.claims, "claim"), (library.actors, "actor"), (library.articles, "article"))
    extent = ", ".join(counted(len(records), what) for records, what in loaded)
    yield Heading(Cell(summary), (Cell(extent, "muted"),))
    for one in found:
        role = one.severity if one.severity != "note" else "muted"
        yield Line((Cell(f"{one.place}: ", "source"), Cell(f"{one.severity}: ", role), Cell(one.message)))
        if one.excerpt:
            yield Line((Cell(one.excerpt.strip(), "muted"),), indent=1)
        if one.hint:
            yield Line((Cell(one.hint, "muted"),), indent=1)


def unknown_articles(claims: Iterable[Claim], library: Library) -> Iterable[tuple[Claim, Quote]]:
    """Quotes whose article is not among those loaded."""
    for claim in claims:
        for quote in (*claim.evidence, *claim.rejected):
            if quote.article not in library.article_by_id:
                yield claim, quote
