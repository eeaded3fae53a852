"""The strongest reason why two texts cannot both hold: what `stance` and `contradict` both go by."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.align import Alignment, Finding, alignment
from ceasefire_cli.link.contrast import contrasts, rivals, without_prefix
from ceasefire_cli.link.corrected import affirmed, corrections, is_whole, may_correct, put_right
from ceasefire_cli.link.denial import denials
from ceasefire_cli.link.figures import figures, has_figures
from ceasefire_cli.link.polarity import LONGEST, has_cue, reading
from ceasefire_cli.link.roles import other_names
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import form, raw_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ceasefire_cli.link.corrected import Correction
    from ceasefire_cli.link.polarity import Reading

THRESHOLD = 0.5  # from here on two texts clash; one for all kinds
_CORRECTED = 0.9  # of what one says and the other puts right


class Watch(NamedTuple):
    """What of another text would clash with a text: whether this negates, has figures, its stems, those against."""

    negates: bool
    counts: bool
    keys: frozenset[str]
    against: frozenset[str]


@lru_cache(maxsize=20_000)
def watch(text: str) -> Watch:
    """What to look for in other texts before comparing them with this one."""
    seen = reading(text)
    against = frozenset[str]().union(*(rivals(t.key, t.form) for t in seen.terms))
    forms = [w.form for w in seen.words]
    return Watch(has_cue(forms), has_figures(forms), frozenset(t.key for t in seen.terms), against)


def clash(a: Reading, b: Reading) -> Finding | None:
    """The strongest finding, also below the threshold; None where nothing in the two texts clashes.

    Of what a text puts right only the right one counts, and whoever says the other is against it.
    """
    if may_correct(a.text) or may_correct(b.text):
        ours, theirs = corrections(a.text), corrections(b.text)
        if ours or theirs:
            return _put_right(a, b, ours, theirs)
    return _clash(a, b)


def _put_right(a: Reading, b: Reading, ours: Sequence[Correction], theirs: Sequence[Correction]) -> Finding | None:
    a, b = reading(affirmed(a.text, ours)), reading(affirmed(b.text, theirs))
    wrong = _corrected(a, b, ours)
    if wrong:
        return wrong
    wrong = _corrected(b, a, theirs)
    return wrong.turned() if wrong else _clash(a, b)


def _corrected(a: Reading, b: Reading, ours: Sequence[Correction]) -> Finding | None:
    """What side a puts right of what side b says, everything else of which it has as well."""
    one = put_right(b.text, ours, a.text)
    if one is None or b.negations or not is_whole(reading(one.claim), a):
        return None
    return Finding("negated", _CORRECTED, f"“{one.by.affirmed}”, not “{one.by.denied}”", (one.by.cue,), (one.at,))


def _clash(a: Reading, b: Reading) -> Finding | None:
    rules = [rule for rule, applies in _RULES if applies(a, b)]
    if not rules:
        return None
    pair = alignment(a, b)
    found = [finding for rule in rules for finding in rule(pair)]
    return max(found, key=lambda f: (f.score, f.kind)) if found else None


def _are_opposed(a: Reading, b: Reading) -> bool:
    one, other = watch(a.text), watch(b.text)
    return not (one.against.isdisjoint(other.keys) and other.against.isdisjoint(one.keys))


# Each rule with what must hold for it to find anything: most pairs need no alignment at all.
_RULES: tuple[tuple[Callable[[Alignment], Iterator[Finding]], Callable[[Reading, Reading], bool]], ...] = (
    (denials, lambda a, b: bool(a.negations or b.negations)),
    (contrasts, _are_opposed),
    (figures, lambda a, b: watch(a.text).counts and watch(b.text).counts),
    (other_names, lambda a, b: any(t.proper for t in a.terms) and any(t.proper for t in b.terms)),
)


def can_clash(claim: str, passage: str) -> bool:
    """Whether the two could clash at all: the quick test before `clash`, a few microseconds for a known claim."""
    forms = [form(w) for w in raw_words(passage[:LONGEST])]
    watched = watch(claim)
    if watched.negates or has_cue(forms) or (watched.counts and has_figures(forms)):
        return True
    return not watched.against.isdisjoint(map(stem, forms)) or any(
        stem(bare) in watched.keys for bare in map(without_prefix, forms) if bare
    )
