"""What a rule has found in a carrier, and which finds stand when one lies in another."""

from __future__ import annotations

from dataclasses import dataclass

from ceasefire_cli.vocab.lists import words


@dataclass(slots=True)
class Found:
    """One attribution, in token indices: `parts` are half-open ranges, `source` half-open or None."""

    cue: tuple[int, int]
    parts: list[tuple[int, int]]
    source: tuple[int, int] | None
    rule: str
    attitude: bool = False
    negated: bool = False
    shared: bool = False
    lemma: str = ""
    backward: bool = False  # the content stands before the cue
    nested: int = 0
    finite: bool = False  # the source is a noun phrase with its verb
    named: bool = False  # the source is a name beside the cue
    first_person: bool = False  # "I think …", "we hear …": the writer himself


Content = tuple[list[tuple[int, int]], str, int, bool]


STOPS = frozenset({",", ".", ";", ":", "?", "!", "\u2014", "\u2013", "--", "-", "\u2015", ")", "...", "\u2026"})


def is_free(hits: list[Found], start: int, end: int) -> bool:
    """Whether nothing found claims a token of `[start, end)`."""
    return not any(x < end and start < y for h in hits for x, y in h.parts)


# Verbs whose attribution is kept inside another's content.
_OUTSPOKEN = words(
    """say tell claim promise deny announce declare argue insist admit warn vow pledge reject accuse agree refuse
    threaten confirm advise urge propose suggest predict acknowledge write demand"""
)


def outermost(hits: list[Found]) -> list[Found]:
    """The attributions whose cue stands in no other's content."""
    if len(hits) < 2:
        return [hit for hit in hits if hit.parts]
    for hit in hits:
        if hit.backward and hit.source and len(hit.parts) == 1 and hit.source[0] > hit.parts[0][1]:
            edge = hit.parts[0][1]
            for other in hits:
                if other is not hit and not other.backward and other.cue[0] < edge:
                    other.parts = [(x, min(y, edge)) for x, y in other.parts if x < edge]
    hits = [hit for hit in hits if hit.parts]
    out = []
    for n, hit in enumerate(hits):
        holders = []
        for m, h in enumerate(hits):
            if m != n and _holds(h, hit) and (m < n or not _holds(hit, h)):
                holders.append(h)
                if len(holders) > 1:
                    break
        if not holders:
            out.append(hit)
        elif len(holders) == 1 and _is_inner(holders[0], hit):
            hit.nested = holders[0].nested + 1
            out.append(hit)
    return _told_once(out)


def _told_once(hits: list[Found]) -> list[Found]:
    """One attribution for what two cues lead to: "said in a statement that …", "went on, saying that …".

    The verb stands before a noun, and of two verbs the one next to what is said.
    """
    best: dict[int, Found] = {}
    for hit in hits:
        start = hit.parts[0][0]
        if start not in best or (not hit.backward and (hit.rule != "noun" or best[start].rule == "noun")):
            best[start] = hit
    return hits if len(best) == len(hits) else [hit for hit in hits if best[hit.parts[0][0]] is hit]


def _is_inner(outer: Found, inner: Found) -> bool:
    """Whether the inner attribution is one in its own right: "A says that B promised …"."""
    return (
        outer.rule == "clause"
        and (not outer.attitude or outer.first_person)
        and (inner.lemma in _OUTSPOKEN or (outer.first_person and not inner.attitude))
        and inner.rule in ("clause", "infinitive", "object", "quote", "quoted")
        and inner.named
    )


def _holds(outer: Found, inner: Found) -> bool:
    at = inner.parts[0][0] if inner.rule in ("colon", "bare") else inner.cue[1] - 1
    if outer.source and outer.source[0] <= at < outer.source[1] and outer.cue != inner.cue:
        return True
    apart = inner.rule == "quote" and inner.parts[0][0] > inner.cue[0]
    return any(x <= at < y and not (apart and inner.parts[0][0] >= y) for x, y in outer.parts)
