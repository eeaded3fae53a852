"""The strongest reason why two texts cannot both hold: what `stance` and `contradict` both go by."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ceasefire_cli.link.align import Finding, alignment
from ceasefire_cli.link.contrast import contrasts, rivals
from ceasefire_cli.link.denial import denials
from ceasefire_cli.link.figures import figures, has_figures
from ceasefire_cli.link.polarity import LONGEST, has_cue, reading
from ceasefire_cli.link.roles import other_names
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import form, raw_words

if TYPE_CHECKING:
    from ceasefire_cli.link.polarity import Reading

THRESHOLD = 0.5  # from here on two texts clash; one for all kinds


def clash(a: Reading, b: Reading) -> Finding | None:
    """The strongest finding, also below the threshold; None where nothing in the two texts clashes."""
    pair = alignment(a, b)
    found = [*denials(pair), *contrasts(pair), *figures(pair), *other_names(pair)]
    return max(found, key=lambda f: (f.score, f.kind)) if found else None


def can_clash(claim: str, passage: str) -> bool:
    """Whether the two could clash at all: the quick test before `clash`, a few microseconds for a known claim."""
    forms = [form(w) for w in raw_words(passage[:LONGEST])]
    negates, against, counts = watch(claim)
    if negates or has_cue(forms) or (counts and has_figures(forms)):
        return True
    return bool(against) and not against.isdisjoint(map(stem, forms))


@lru_cache(maxsize=4096)
def watch(claim: str) -> tuple[bool, frozenset[str], bool]:
    """Whether a text negates, the stems that would be against its words, whether it has figures."""
    seen = reading(claim)
    against = frozenset[str]().union(*(rivals(t) for t in seen.terms))
    forms = [w.form for w in seen.words]
    return has_cue(forms), against, has_figures(forms)
