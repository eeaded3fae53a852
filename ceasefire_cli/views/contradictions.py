"""`tracker contradictions` and `tracker compare`: what cannot both hold, both sides and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ceasefire_cli.views.blocks import Block, Cell, Heading, Line, Mark, Pair, PlainLine, Quote, Sheet, Source
from ceasefire_cli.views.passages import passage_record, plain_line, source_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ceasefire_cli.model import Clash, Side, Verdict
    from ceasefire_cli.queries.library import Library

COLUMNS = (
    "kind", "score", "why", "same_actor", "origin", "a.claim", "a.text", "a.actor", "a.speaker", "a.date", "a.path",
    "a.line", "b.claim", "b.text", "b.actor", "b.speaker", "b.date", "b.path", "b.line",
)  # fmt: skip
COMPARE_COLUMNS = ("id", "label", "score", "kind", "why")


def involves(clash: Clash, library: Library, *, claim: str = "", actor: str = "", topic: str = "") -> bool:
    """Whether either side is of the claim, the actor (id) or the topic; "" asks nothing."""
    sides = (clash.a, clash.b)
    claims = [library.claim_by_id[s.claim] for s in sides if s.claim in library.claim_by_id]
    return (
        (not claim or any(s.claim == claim for s in sides))
        and (not actor or any(s.actor == actor for s in sides) or any(actor in c.actors for c in claims))
        and (not topic or any(c.topic.casefold() == topic.casefold() for c in claims))
    )


def side_record(side: Side, library: Library) -> dict[str, Any]:
    """`claim` and/or the passage fields; `text` is the passage where there is one, else the claim's words."""
    record: dict[str, Any] = {"claim": side.claim}
    article = library.article_by_id.get(side.article or "")
    if article is not None:
        record |= passage_record(article, side.start, side.end, side.speaker, side.actor)
    else:
        record |= {"text": side.text, "speaker": side.speaker, "actor": side.actor}
    record["date"] = side.date.text if side.date else None
    return record


def record(clash: Clash, library: Library) -> dict[str, Any]:
    return {
        "kind": clash.kind,
        "score": round(clash.score, 4),
        "why": clash.why,
        "same_actor": clash.same_actor,
        "origin": clash.origin,
        "a": side_record(clash.a, library),
        "b": side_record(clash.b, library),
    }


def sheet(clashes: Sequence[Clash], library: Library) -> Sheet:
    """Conflicts first, changes of position after them, each strongest first."""
    ordered = [c for c in clashes if c.kind != "changed"] + [c for c in clashes if c.kind == "changed"]
    return Sheet(
        name="contradictions",
        title="Contradictions",
        records=tuple(record(c, library) for c in ordered),
        blocks=_blocks(ordered, library),
        plain=tuple(_plain(ordered, library)),
        columns=COLUMNS,
        found=len(ordered),
    )


def _plain(clashes: Iterable[Clash], library: Library) -> Iterable[PlainLine]:
    for clash in clashes:
        article = library.article_by_id.get(clash.a.article or "")
        text = (
            f"[{clash.kind} {clash.score:.2f}] {_words(clash.a, library)} <> {_words(clash.b, library)} ({clash.why})"
        )
        if article is not None:
            yield plain_line(article, clash.a.start, text)
        else:
            place = library.claim_by_id[clash.a.claim].place if clash.a.claim in library.claim_by_id else None
            yield PlainLine(place.path if place else "", place.line if place else 0, place.column if place else 0, text)


def _words(side: Side, library: Library) -> str:
    article = library.article_by_id.get(side.article or "")
    return article.text[side.start : side.end] if article else side.text


def _blocks(clashes: Sequence[Clash], library: Library) -> Iterable[Block]:
    groups = (
        ("Contradictions", [c for c in clashes if c.kind != "changed"]),
        ("Changed position", [c for c in clashes if c.kind == "changed"]),
    )
    for title, group in groups:
        if group:
            yield Heading(Cell(title), (Cell(str(len(group)), "count"),))
        matters = dict.fromkeys(_matter(clash, library) for clash in group)  # strongest first, as the clashes are
        for matter in matters:
            if len(matters) > 1:
                yield Heading(Cell(matter or "other matters", "topic"), level=3)
            yield from (pair(clash, library) for clash in group if _matter(clash, library) == matter)


def _matter(clash: Clash, library: Library) -> str:
    """The topic of the claims that clash, "" where neither side is a claim with one."""
    claims = [library.claim_by_id[s.claim] for s in (clash.a, clash.b) if s.claim in library.claim_by_id]
    return next((c.topic for c in claims if c.topic), "")


def pair(clash: Clash, library: Library) -> Pair:
    """A clash as two quotes under its kind, its parties and its matter."""
    head = [Cell(clash.kind, "kind", clash.kind)]
    a, b = (_party(side, library, alone=clash.same_actor) for side in (clash.a, clash.b))
    if a.text and b.text and a.text != b.text:
        head += [Cell("  "), a, Cell(" ↔ "), b]
    elif a.text and b.text:
        head += [Cell("  "), a]
        if clash.kind != "changed":
            head.append(Cell(" against own words", "muted"))
    elif a.text or b.text:
        unknown = Cell("unknown", "muted")
        head += [Cell("  "), a if a.text else unknown, Cell(" ↔ "), b if b.text else unknown]
    if clash.origin == "auto":
        head += [Cell(" · ", "muted"), Cell(f"{clash.score:.2f}", "score")]
    return Pair(
        tuple(head), _reason(clash, library), *(_quote(s, library, clash.same_actor) for s in (clash.a, clash.b))
    )


def _reason(clash: Clash, library: Library) -> str:
    """Why, with the user's own notes on a pair that is declared without more."""
    claims = [library.claim_by_id[s.claim] for s in (clash.a, clash.b) if s.claim in library.claim_by_id]
    notes = dict.fromkeys(c.note for c in claims if c.note) if clash.origin == "declared" else {}
    return " ".join([f"{clash.why}:", *notes]) if notes else clash.why


def _party(side: Side, library: Library, *, alone: bool) -> Cell:
    """Who holds a side: everybody the claim names, `alone` where one of them is set against itself."""
    actor = side.actor
    claim = library.claim_by_id.get(side.claim or "")
    held = claim.actors if claim else ()
    if actor is None and held:
        actor = held[0]
    name = library.actor_name(actor) if actor else side.speaker or ""
    if actor in held and not alone:
        name = ", ".join(map(library.actor_name, held))
    return Cell(name, "speaker", library.side(actor))


def _quote(side: Side, library: Library, alone: bool) -> Quote:
    lead = [_party(side, library, alone=alone)]
    if side.date:
        lead += [Cell(", " if lead[0].text else ""), Cell(side.date.text, "date")]
    claim = library.claim_by_id.get(side.claim or "")
    article = library.article_by_id.get(side.article or "")
    if article is None:
        place = claim.place if claim else None
        source = Source(place.path, place.line, place.column, "claims.yaml") if place else Source("", 0)
        return Quote(side.text, source, tuple(lead), marks=_marks(side))
    tail = (Cell("claim: ", "muted"), Cell(claim.text, "claim")) if claim else ()
    text = article.text[side.start : side.end]
    marks = _marks(side) if text == side.text else ()
    return Quote(text, source_of(article, side.start), tuple(lead), tail, marks=marks)


def _marks(side: Side) -> tuple[Mark, ...]:
    return tuple(Mark(m.start, m.end, "clash") for m in side.marks)


def compare_record(pair_id: str | int | None, verdict: Verdict) -> dict[str, Any]:
    return {
        "id": pair_id,
        "label": verdict.label,
        "score": round(verdict.score, 4),
        "kind": verdict.kind or None,
        "why": verdict.why,
    }


def compare_sheet(pairs: Sequence[tuple[str | int | None, str, str, Verdict]]) -> Sheet:
    """One verdict a pair, in the order given: (id, a, b, verdict)."""
    return Sheet(
        name="compare",
        title="Compare",
        records=tuple(compare_record(pair_id, verdict) for pair_id, _, _, verdict in pairs),
        blocks=_compare_blocks(pairs),
        plain=tuple(
            PlainLine(
                "", 0, 0, f"{'' if pair_id is None else pair_id} {v.label} {v.kind} {v.score:.2f} {v.why}".strip()
            )
            for pair_id, _, _, v in pairs
        ),
        columns=COMPARE_COLUMNS,
        found=len(pairs),
    )


def _compare_blocks(pairs: Sequence[tuple[str | int | None, str, str, Verdict]]) -> Iterable[Block]:
    for pair_id, a, b, verdict in pairs:
        head = [Cell(verdict.label, "kind", verdict.kind or verdict.label)]
        if verdict.kind:
            head.append(Cell(f" · {verdict.kind}", "kind", verdict.kind))
        head.append(Cell(f" {verdict.score:.2f}", "score"))
        if pair_id is not None:
            head.insert(0, Cell(f"{pair_id}: ", "muted"))
        yield Line(tuple(head))
        for text, spans in ((a, verdict.a_marks), (b, verdict.b_marks)):
            marks = tuple(Mark(s.start, s.end, "clash") for s in spans)
            yield Quote(text, Source("", 0), marks=marks)
        yield Line((Cell(verdict.why),))
