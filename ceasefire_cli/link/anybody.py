"""Of whom or what a thing is denied: "did not consult anybody" bears out "did not consult residents".

"Did not consult shop owners" says nothing of residents, though all but them is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.link.polarity import has_cue, reading
from ceasefire_cli.vocab.negation import ANYBODY
from ceasefire_cli.vocab.stopwords import BEFORE_A_NOUN

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ceasefire_cli.link.polarity import Reading, Term

_ARTICLES = BEFORE_A_NOUN | {"any", "this", "that"}


def denied_of_all(claim: str, passage: str) -> frozenset[str]:
    """The words of a claim that negates, as their forms, in whose place a passage has "anybody" or "nothing"."""
    said = reading(claim)
    negated = {i for g in said.negations if g.weight and g.kind == "negated" for i in g.terms}
    if not negated or ANYBODY.isdisjoint(w.form for w in reading(passage).words):
        return frozenset()
    verbs = _of_anybody(reading(passage))
    found = set()
    for i in sorted(negated):
        before = said.terms[i - 1] if i else None
        term = said.terms[i]
        if before and before.clause == term.clause and (before.key in verbs or before.form in found):
            found.add(term.form)
    return frozenset(found)


def denied_of_another(claim: str, missing: Collection[str], passage: str) -> str:
    """The reason, where what a claim denies of one thing a passage denies of another; "" if it does not."""
    said, seen = reading(claim), reading(passage)
    if not said.negations or not seen.negations:
        return ""
    theirs = {verb.key: thing for verb, thing in _objects(seen) if thing.form not in ANYBODY}
    for verb, thing in _objects(said):
        other = theirs.get(verb.key)
        if other and claim[thing.start : thing.end] in missing:
            return f"“{verb.form} {other.form}” where the claim has “{verb.form} {thing.form}”"
    return ""


def _objects(read: Reading) -> Iterator[tuple[Term, Term]]:
    """What a text negates, each with the word right after it or its article."""
    after = {t.place: t for t in read.terms if t.weight}
    for g in read.negations:
        verb = read.terms[g.predicate] if g.weight and g.predicate >= 0 else None
        if verb is None:
            continue
        at = verb.place + 1
        while at < len(read.words) and read.words[at].form in _ARTICLES:
            at += 1
        thing = after.get(at)
        if thing and thing.clause == verb.clause:
            yield verb, thing


def _of_anybody(seen: Reading) -> frozenset[str]:
    """The stems of negated words right before "anybody"."""
    if not has_cue(w.form for w in seen.words):
        return frozenset()
    negated = {seen.terms[i].place for g in seen.negations if g.weight for i in g.terms}
    return frozenset(
        t.key
        for t in seen.terms
        if t.place in negated and any(w.form in ANYBODY for w in seen.words[t.place + 1 : t.place + 3])
    )
