"""Why a passage that does not clash with a claim may still not support it: signs too weak to call it a dispute.

A person who reads "not the £2.4 million he gave" or "it is too early to say whether the bridge will close" would not
take it as evidence that he gave £2.4 million or that the bridge will close. Each sign gives its reason in a line.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ceasefire_cli.link.amounts import DAYS, NEARBY
from ceasefire_cli.link.contrast import opposites_of, rivals, without_prefix
from ceasefire_cli.link.deed import is_of
from ceasefire_cli.link.fromthen import told_of_then
from ceasefire_cli.link.parties import from_other_side
from ceasefire_cli.link.polarity import has_cue
from ceasefire_cli.link.related import common_terms
from ceasefire_cli.link.undoing import can_undo
from ceasefire_cli.text.quantities import quantities
from ceasefire_cli.text.stem import stem
from ceasefire_cli.vocab.negation import ENDING, LACKING, OPEN, VERB_NEGATORS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ceasefire_cli.link.align import Finding
    from ceasefire_cli.link.polarity import Reading, Term
    from ceasefire_cli.text.quantities import Quantity

WEAK = 0.25  # score of a clash that is a doubt; below it is none
MOST = 0.5  # share of what matches that a negation has to cover
UNREAL = 0.45  # share of what matches, names aside, that may be asked or supposed
FEW = 8  # words of a claim that says one thing
_WITHIN = 5  # words from a turning phrase to the word it turns
# Phrases that turn what comes after them, of which polarity makes no negation: they may as well turn something else.
_TURNING = re.compile(
    r"\b(?:no longer|far from|anything but|rather than|instead of|stop(?:s|ped)? short of|nothing like|not the"
    r"|no (?:plans?|sign|need|reason|intention|question) (?:to|of|that)|fail(?:s|ed)? to|yet to|too early to"
    r"|c[ao]me (?:close|near) to|on the (?:brink|cusp|verge) of|within (?:reach|sight) of|(?:fell|falls?) short of"
    r"|unlikely to|prevent(?:s|ed)?|avoid(?:s|ed)?|avert(?:s|ed)?)\b",
    re.IGNORECASE,
)

_ONE_IN = re.compile(r"(?:one|1)\s+(?:\w+\s+)?(?:in|out of|of)\s+(?:\w+)", re.IGNORECASE)  # a share, no amount


def doubt(said: Reading, seen: Reading, weights: Sequence[float], found: Finding | None) -> str:
    """The reason to doubt that a passage supports a claim, "" if there is none.

    `weights` has for each term of the passage what it counts as a match, `found` is the strongest clash there is.
    """
    return next(_doubts(said, seen, weights, found), "")


def _doubts(said: Reading, seen: Reading, weights: Sequence[float], found: Finding | None) -> Iterator[str]:
    if found is not None and found.score >= WEAK:
        yield f"perhaps {found.kind}: {found.why}"
    amount = _other_amount(said.text, seen.text)
    if amount:
        yield amount
    opposite = _opposite(said, seen)
    if opposite:
        yield opposite
    affirms = _affirms_only(said, seen)
    if affirms:
        yield affirms
    total = sum(weights)
    if not total or has_cue(w.form for w in said.words):
        return
    negated = _negated_itself(said, seen)
    if negated:
        yield f"“{negated}” is negated, whatever it leaves open"
    for negation in seen.negations:
        if told_of_then(seen, negation, said) in ("until", "till"):
            continue
        covered = sum(weights[i] for i in negation.terms)
        if negation.predicate >= 0 and weights[negation.predicate] and covered > MOST * total:
            cue = " ".join(seen.text[s.start : s.end] for s in negation.words)
            yield f"“{cue}” negates words of the claim, perhaps not the claim"
    for turn in _TURNING.finditer(seen.text):
        after = next((n for n, w in enumerate(seen.words) if w.start >= turn.end()), len(seen.words))
        turned = [i for i, t in enumerate(seen.terms) if after <= t.place < after + _WITHIN and weights[i]]
        if turned and _TURNING.search(said.text) is None and _is_news(said, seen, turned, weights):
            yield f"“{turn.group()}” may turn what the claim says"


def _affirms_only(said: Reading, seen: Reading) -> str:
    """The reason, where a terse claim negates and nothing in the passage could: "is not for sale", "agreed a fee"."""
    negation = next((g for g in said.negations if g.weight and g.kind == "negated"), None)
    if negation is None or len(said.terms) > FEW or has_cue(w.form for w in seen.words):
        return ""
    if told_of_then(said, negation, seen):
        return ""
    if any(w.form in LACKING or is_of(w.form, ENDING) for w in seen.words) or can_undo(seen.text):
        return ""
    keys = {t.key for t in said.terms}
    against = frozenset[str]().union(*(rivals(t.key, t.form) for t in said.terms))
    if any(t.key in against or stem(without_prefix(t.form)) in keys for t in seen.terms):
        return ""
    cue = " ".join(said.text[s.start : s.end] for s in negation.words)
    return f"nothing in it says “{cue}”"


def _negated_itself(said: Reading, seen: Reading) -> str:
    """A verb of the claim that a passage has only negated, though its negation denies nothing else: "did not know"."""
    keys = {t.key for t in said.terms}
    for t in seen.terms:
        is_said = t.key in keys and t.form in OPEN
        if is_said and all(_after_negator(seen, o.place) for o in seen.terms if o.key == t.key):
            return t.form
    return ""


def _after_negator(seen: Reading, k: int) -> bool:
    while k > 1 and seen.words[k - 1].form.endswith("ly"):
        k -= 1
    before = seen.words[k - 1].form if k else ""
    return before in VERB_NEGATORS or before.endswith("n't")


def is_unreal(said: Reading, seen: Reading, weights: Sequence[float]) -> bool:
    """Whether what matches, names aside, is mostly asked, supposed, wished or merely possible; the claim is not."""
    plain = [w for t, w in zip(seen.terms, weights, strict=True) if not _is_name(seen, t)]
    total = sum(plain)
    told = {i for g in seen.negations if g.weight for i in g.terms} if said.negations else ()  # "refused to sign"
    unreal = sum(weights[i] for i in seen.unreal if i not in told and not _is_name(seen, seen.terms[i]))
    return not said.unreal and bool(total) and unreal >= UNREAL * total


def _is_name(seen: Reading, term: Term) -> bool:
    """Whether a term is a name, also where it opens the passage and is no common word."""
    return term.proper or (seen.text[term.start].isupper() and term.key not in common_terms())


def _is_news(said: Reading, seen: Reading, turned: Sequence[int], weights: Sequence[float]) -> bool:
    """Whether what is turned is what the claim says of its matter: its last words or its heaviest, no mere name."""
    last = {t.key for t in said.terms[-2:]}
    heaviest = max(weights)
    return any(not seen.terms[i].proper and (seen.terms[i].key in last or weights[i] == heaviest) for i in turned)


def _other_amount(claim: str, passage: str) -> str:
    """The reason, where the passage has amounts of the kind of the claim's, and none like it."""
    here = tuple(q for q in _measured(claim) if not _ONE_IN.match(claim, q.start))
    there = _measured(passage) if here else ()
    for q in here:
        same = [p for p in there if p.unit == q.unit]
        if same and not any(abs(p.value - q.value) <= NEARBY * max(abs(p.value), abs(q.value)) for p in same):
            other = same[0]
            return f"“{claim[q.start : q.end]}” against “{passage[other.start : other.end]}”, of one thing or of two"
    return ""


@lru_cache(maxsize=2_000)
def _measured(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text that have a unit, lengths of time in days."""
    found = (q for q in quantities(text) if q.unit)
    return tuple(q._replace(value=q.value * DAYS[q.unit], unit="day") if q.unit in DAYS else q for q in found)


def _opposite(said: Reading, seen: Reading) -> str:
    """The reason, where the passage has the opposite of a word of a terse claim instead of it.

    A long claim says several things, of which one sentence may well bear out the others.
    """
    if len(said.terms) > FEW:
        return ""
    there = {t.key: t for t in seen.terms}
    negated = {i for g in said.negations for i in g.terms}
    for i, t in enumerate(said.terms):
        if t.key not in there and t.weight and i not in negated:  # "not open" is closed
            against = [there[k] for k in sorted(opposites_of(t.key)) if k in there]
            against = [a for a in against if (t.form, a.form) not in from_other_side(said.text, seen.text)]
            if against:
                return f"“{against[0].form}” where the claim has “{t.form}”"
    return ""
