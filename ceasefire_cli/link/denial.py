"""A statement that negates or denies what the other one says.

The negated words must be the other's words: what is said not to be so is checked against what the other says is so. A
negated sentence clashes with every fuller one ("no dog is running" / "a brown dog is running on the beach"), never
with a barer one ("no man is dancing on the road" / "a man is dancing"), so the share of the negated words found
counts, not the overlap of the two. The weights are those of a logistic regression on public sentence pairs, judged by
folds of whole topics and rounded.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from ceasefire_cli.link.align import Alignment, Finding, cover, has_shared_name, is_anaphoric
from ceasefire_cli.link.fromthen import told_of_then
from ceasefire_cli.model import Span
from ceasefire_cli.vocab.negation import NEGATORS
from ceasefire_cli.vocab.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from ceasefire_cli.link.polarity import Negation, Reading

_WORDS = 2  # where `_features` has the number of words met
_SAME = 0.5  # of the words met; where the other side negates as many, they agree
_ALL = 0.3  # weight missed that counts as none
_BACK = 0.25  # a single word in common says something only of a short statement
# What speaks for and against a clash, in the order of `_features`.
WEIGHTS: dict[str, tuple[float, ...]] = {
    "negated": (-2.7, -0.65, 0.25, 0.9, 2.55, 0.5, -0.15, -1.4, -1.05, 1.45, -0.1, -1.0),
    "denied": (0.85, -0.1, 0.4, 0.7, 1.4, 0.0, -0.1, -3.05, -3.0, 0.0, -0.5, -0.55),
}


def denials(pair: Alignment) -> Iterator[Finding]:
    """What either side says against the other, in no order."""
    yield from _against(pair)
    for found in _against(pair.turned()):
        yield found.turned()


def _against(pair: Alignment) -> Iterator[Finding]:
    """What side a negates of side b; marks are a's, then b's."""
    for negation, scopes in candidates(pair):
        best = max(((_score(negation, f), among) for f, among in scopes), key=lambda x: x[0])
        if best[0] > 0.05:
            yield _finding(pair, negation, best[1], best[0])


def candidates(pair: Alignment) -> Iterator[tuple[Negation, list[tuple[tuple[float, ...], Sequence[int]]]]]:
    """Each negation of side a with the features of its narrow and its wide reading against side b."""
    a, b = pair.a, pair.b
    if not a.negations:
        return
    real = [j for j, t in enumerate(b.terms) if t.weight and j not in b.unreal]
    if not real:
        return
    back = cover(b.terms, pair.ba, real).share
    turned = frozenset(j for n in b.negations for j in (n.wide if n.kind == "denied" else n.terms))
    named = has_shared_name(pair)
    forms = {w.form for w in b.words} - NEGATORS
    for negation in a.negations:
        if not negation.weight or (negation.kind == "denied" and _has_cue(negation, a, forms)):
            continue
        if told_of_then(a, negation, b):
            continue
        scopes = (negation.terms, negation.wide) if negation.wide != negation.terms else (negation.terms,)
        out: list[tuple[tuple[float, ...], Sequence[int]]] = []
        for scope in scopes:
            among = _asserted(pair, negation, scope)
            features = _features(pair, negation, among, back, named)
            if _negate_the_same(pair, negation, among, turned):
                continue
            if features[_WORDS] > 1 or (features[_WORDS] and (back >= _BACK or negation.kind == "denied")):
                out.append((features, among))
        if out:
            yield negation, out


def _has_cue(negation: Negation, reading: Reading, forms: Container[str]) -> bool:
    """Whether the other text has the word of denial as well: both call it a hoax."""
    span = negation.words[0]
    return any(w.form in forms for w in reading.words if span.start <= w.start < span.end and w.form not in STOPWORDS)


def _only_names(pair: Alignment, among: Sequence[int]) -> bool:
    """Whether nothing but names is met of a scope that has more: the same people, another matter."""
    plain = [i for i in among if not pair.a.terms[i].proper]
    return bool(plain) and all(pair.ab.at[i] < 0 for i in plain)


def _asserted(pair: Alignment, negation: Negation, scope: Sequence[int]) -> list[int]:
    """The terms of the scope that must be met: not the subject where the other side has but a pronoun for it."""
    terms, at = pair.a.terms, pair.ab.at
    among = list(scope)
    if negation.predicate >= 0 and is_anaphoric(pair.b):
        first = terms[negation.predicate].place
        among = [i for i in among if terms[i].place >= first or at[i] >= 0]
    return among


def _features(pair: Alignment, negation: Negation, among: Sequence[int], back: float, named: bool) -> tuple[float, ...]:
    a, at = pair.a, pair.ab.at
    met = {i: at[i] for i in among if at[i] >= 0 and at[i] not in pair.b.unreal}
    seen = cover(a.terms, pair.ab, among, met)
    clauses = {pair.b.terms[j].clause for j in met.values() if pair.b.terms[j].weight >= 0.5}
    return (
        1.0,
        min(seen.missed, 4.0),
        float(min(seen.words, 5)),
        float(negation.predicate in met),
        back,
        float(named),
        float(max(0, min(len(clauses), 4) - 1)),  # words met here and there are met by chance
        _length(a),
        _length(pair.b),
        float(seen.missed < _ALL and seen.words > 1),
        float(_only_names(pair, among)),
        _outside(pair, among),
    )


def _outside(pair: Alignment, among: Sequence[int]) -> float:
    """The share of the words met that side a has beside what it negates: these it may well say are so."""
    met = [i for i, j in enumerate(pair.ab.at) if j >= 0 and pair.a.terms[i].weight >= 0.5]
    return sum(i not in among for i in met) / len(met) if met else 0.0


def _length(reading: Reading) -> float:
    """How much a text says beyond one short sentence, in tens of content words: the more, the more by chance."""
    return max(0, min(len(reading.terms), 30) - 6) / 10


def _negate_the_same(pair: Alignment, negation: Negation, among: Sequence[int], turned: frozenset[int]) -> bool:
    """Whether the other side negates the predicate as well, or half of the words met."""
    at = pair.ab.at
    met = [at[i] for i in among if at[i] >= 0 and at[i] not in pair.b.unreal]
    if negation.predicate in among and at[negation.predicate] in turned:
        return True
    return bool(met) and sum(j in turned for j in met) >= _SAME * len(met)


def _score(negation: Negation, features: Sequence[float]) -> float:
    z = sum(w * f for w, f in zip(WEIGHTS[negation.kind], features, strict=True))
    return 1 / (1 + exp(-z))


def _finding(pair: Alignment, negation: Negation, scope: Sequence[int], score: float) -> Finding:
    a, b = pair.a, pair.b
    met = [(i, pair.ab.at[i]) for i in scope if pair.ab.at[i] >= 0 and a.terms[i].weight >= 0.5]
    shared = ", ".join(dict.fromkeys(a.text[a.terms[i].start : a.terms[i].end] for i, _ in met))
    cue = " ".join(a.text[s.start : s.end] for s in negation.words)
    verb = "denies" if negation.kind == "denied" else "negates"
    marks = tuple(Span(b.terms[j].start, b.terms[j].end) for _, j in met)
    return Finding(negation.kind, score, f"“{cue}” {verb}: {shared}", negation.words, marks)
