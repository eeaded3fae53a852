"""The pairs of claims, passages and statements that cannot both hold, strongest first.

Declared pairs come from claims.yaml. Claims are set against claims and against the passages that the evidence engine
finds to dispute them; statements against statements on the same matter. Pairs named `compatible` are silent, and so are
those a reader of the result would have seen already. The floors differ because chances do: of two claims written down
as different, many clash; of the thousands of pairs of statements that share words, hardly any.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from ceasefire_cli.contradict.compare import compare
from ceasefire_cli.contradict.items import (
    bench,
    claim_item,
    claim_side,
    comment_author,
    day,
    held_by_one,
    marked,
    passage_side,
    statement_items,
)
from ceasefire_cli.contradict.pairing import candidates
from ceasefire_cli.contradict.periods import period_clash
from ceasefire_cli.model import Clash

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from ceasefire_cli.contradict.items import Bench, Item
    from ceasefire_cli.model import Actor, Article, Claim, Evidence, Side, Span, Statement

CLAIMS = 0.6
PASSAGES = 0.5  # the engine's own threshold for "disputes"
STATEMENTS = 0.6
FLOORS = {"figures": 0.85, "dates": 0.85}  # statements again: numbers that differ are seldom numbers of one thing
COMMENTS = 0.9  # a reader's comment against anything


def clashes(
    claims: Sequence[Claim],
    evidence: Sequence[Evidence],
    statements: Sequence[Statement],
    articles: Mapping[str, Article],
    actors: Sequence[Actor],
    *,
    min_score: float | None = None,
    actor: str | None = None,
) -> tuple[Clash, ...]:
    """Everything that clashes; `min_score` takes the place of the floor of each kind of pair.

    With an `actor`, only what clashes with a claim, passage or statement of that actor.
    """
    desk = bench(evidence, statements, articles, actors)
    quiet = _silenced(claims)
    declared = list(_declared(claims, desk))
    shown = {frozenset((c.a.claim, c.b.claim)) for c in declared}
    found = [
        *declared,
        *_claims(claims, desk, quiet | shown, CLAIMS if min_score is None else min_score, actor),
        *_disputed(claims, desk, quiet | shown, PASSAGES if min_score is None else min_score, actor),
        *_statements(desk, quiet | shown, _claims_at(evidence), min_score, actor),
    ]
    return tuple(sorted((c for c in _without_repeats(found) if _concerns(actor, c.a, c.b)), key=_order))


def _concerns(actor: str | None, a: Side, b: Side) -> bool:
    return actor is None or actor in (a.actor, b.actor)


def _order(clash: Clash) -> tuple[object, ...]:
    a, b = clash.a, clash.b
    return (
        -clash.score,
        clash.origin != "declared",
        clash.kind,
        *(x for s in (a, b) for x in (s.claim or "", s.article or "", s.start, s.end, s.text)),
    )


def _silenced(claims: Sequence[Claim]) -> set[frozenset[str | None]]:
    return {frozenset((c.id, other)) for c in claims for other in c.compatible}


def _declared(claims: Sequence[Claim], desk: Bench) -> Iterator[Clash]:
    by_id = {c.id: c for c in claims}
    seen = set()
    for claim in claims:
        for other in claim.contradicts:
            key = frozenset((claim.id, other))
            if other in by_id and len(key) == 2 and key not in seen:
                seen.add(key)
                verdict = compare(claim.text, by_id[other].text)
                why = "declared in claims.yaml"
                if verdict.label == "contradiction":
                    why += f"; {verdict.why}"
                a, b = claim_item(claim, desk), claim_item(by_id[other], desk)
                sides = held_by_one(a, b, desk)
                yield Clash("declared", 1.0, why, *sides, same_actor=bool(a.actors & b.actors), origin="declared")


def _claims(
    claims: Sequence[Claim], desk: Bench, quiet: set[frozenset[str | None]], floor: float, actor: str | None
) -> Iterator[Clash]:
    items = [claim_item(c, desk) for c in claims]
    pairs = set(candidates(items, actor))
    for topic in sorted({c.topic for c in claims if c.topic}):
        of_topic = [n for n, c in enumerate(claims) if c.topic == topic]
        pairs.update(combinations(of_topic[:_TOPIC], 2))
    for n, m in sorted(pairs):
        if frozenset((claims[n].id, claims[m].id)) in quiet:
            continue
        if actor is not None and actor not in items[n].actors | items[m].actors:
            continue
        clash = _clash(items[n], items[m], floor, desk)
        if clash is None:
            clash = period_clash(claims[n], claims[m], *held_by_one(items[n], items[m], desk), floor)
        if clash is not None:
            yield clash


_TOPIC = 200  # claims of one topic that are all compared


def _disputed(
    claims: Sequence[Claim], desk: Bench, quiet: set[frozenset[str | None]], floor: float, actor: str | None
) -> Iterator[Clash]:
    """The passages that the evidence engine, or a person, says to dispute a claim."""
    for claim in claims:
        found = desk.evidence.get(claim.id)
        for link in found.links if found else ():
            if link.stance != "disputes" or link.echo_of is not None:
                continue
            side = passage_side(link, desk)
            if side is None or any(_is_passage_of(side, claim.id, key, desk) for key in quiet):
                continue
            own = claim_side(claim, desk)
            if not _concerns(actor, own, side):
                continue
            verdict = compare(claim.text, side.text, a_date=_date(own), b_date=_date(side))
            same = side.actor is not None and side.actor in claim.actors
            if link.origin == "confirmed":
                kind = verdict.kind if verdict.label == "contradiction" else "denied"
                yield Clash(kind, 1.0, "confirmed in claims.yaml", own, side, same_actor=same, origin="declared")
            elif verdict.score >= max(floor, COMMENTS if comment_author(link, desk) else 0.0):
                kind = "changed" if same and _later(own, side) else verdict.kind
                why = verdict.why or link.why.stance
                a = own if own.article else _with(own, claim.text, 0, verdict.a_marks)
                yield Clash(kind, verdict.score, why, a, _with(side, side.text, 0, verdict.b_marks), same_actor=same)


def _is_passage_of(side: Side, claim: str, key: frozenset[str | None], desk: Bench) -> bool:
    """Whether the passage is what the other claim of a known pair is shown by."""
    if claim not in key:
        return False
    for other in key - {claim}:
        found = desk.evidence.get(other or "")
        links = found.links if found else ()
        if any(k.stance == "supports" and _meets(side, k.article, k.start, k.end) for k in links):
            return True
    return False


def _meets(side: Side, article: str | None, start: int, end: int) -> bool:
    return side.article == article and start < side.end and side.start < end


def _claims_at(evidence: Sequence[Evidence]) -> dict[str, list[tuple[int, int, str]]]:
    """Where the passages stand that speak for a claim."""
    spans: dict[str, list[tuple[int, int, str]]] = {}
    for e in evidence:
        for link in e.links:
            if link.stance == "supports":
                spans.setdefault(link.article, []).append((link.start, link.end, e.claim))
    return spans


def _statements(
    desk: Bench,
    quiet: set[frozenset[str | None]],
    claims_at: Mapping[str, Sequence[tuple[int, int, str]]],
    min_score: float | None,
    actor: str | None,
) -> Iterator[Clash]:
    items = list(statement_items(desk, claims_at))
    for n, m in candidates(items, actor):
        a, b = items[n], items[m]
        if a.is_comment and b.is_comment:
            continue  # readers quarrelling
        if _meets(a.side, b.side.article, b.side.start, b.side.end):
            continue
        if any(frozenset((x, y)) in quiet for x in a.claims for y in b.claims):
            continue
        floor = min_score if min_score is not None else STATEMENTS
        if a.is_comment or b.is_comment:
            floor = max(floor, COMMENTS)
        clash = _clash(a, b, floor, desk)
        if clash is not None and (min_score is not None or clash.score >= FLOORS.get(clash.kind, floor)):
            yield clash


def _clash(a: Item, b: Item, floor: float, desk: Bench) -> Clash | None:
    same = bool(a.actors & b.actors)
    who = min(a.actors & b.actors) if same else ""
    verdict = compare(a.text, b.text, a_date=_date(a.side), b_date=_date(b.side), a_actor=who, b_actor=who)
    if verdict.label != "contradiction" or verdict.score < floor:
        return None
    left, right = held_by_one(a, b, desk)
    return Clash(
        verdict.kind,
        verdict.score,
        verdict.why,
        _with(left, a.text, a.begin, verdict.a_marks),
        _with(right, b.text, b.begin, verdict.b_marks),
        same_actor=same,
    )


def _with(side: Side, text: str, begin: int, marks: Sequence[Span]) -> Side:
    return side._replace(marks=marked(side, text, begin, marks))


def _date(side: Side) -> date | None:
    return side.date.begin if side.date else None


def _later(a: Side, b: Side) -> bool:
    one, other = day(a.date), day(b.date)
    return one is not None and other is not None and one != other


def _without_repeats(found: Sequence[Clash]) -> Iterator[Clash]:
    """Each pair of passages once, declared before found."""
    seen = set()
    for clash in sorted(found, key=_order):
        key = frozenset((s.article, s.start, s.end) if s.article else (s.claim, 0, 0) for s in (clash.a, clash.b))
        if key not in seen:
            seen.add(key)
            yield clash
