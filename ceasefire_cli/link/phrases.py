"""Verbs of two words as terms of their own: a sentence that says "put the vote off" has a term for "put off" as well.

Their particles are function words, which stand in no index, and the bare verb says little: without such a term
"postpone" could not find "put off", nor "reject" "threw out".
"""

from __future__ import annotations

from functools import cache

from ceasefire_cli.text.stem import stem
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.phrasal import PHRASAL
from ceasefire_cli.vocab.synonyms import FIELDS, GROUPS

# Particles that may stand behind what the verb acts on; the others are prepositions as well.
LOOSE = words("up down out off back away over apart aside together forward around round")
_FIXED = words("in on into for through by against to under ahead with from")
PARTICLES = LOOSE | _FIXED


def phrase(last: str, before: str, particle: str, adjacent: bool) -> str:
    """The term for a verb and its particle, "" if the two are none.

    `last` is the last term that stands before the particle, right before it if `adjacent`; `before` stands before
    that.
    """
    verbs = _verbs().get(particle)
    if not verbs:
        return ""
    if last in verbs and (adjacent or particle in LOOSE):
        return f"{last}+{particle}"
    return f"{before}+{particle}" if before in verbs and particle in LOOSE else ""


def as_term(verb: str, particle: str) -> str:
    """The term of a verb of two words in its base form, "" if it has none."""
    return f"{stem(verb)}+{particle}" if particle in PARTICLES else ""


def particles_of(term: str) -> tuple[str, ...]:
    """The particles that make another verb of a verb, given its stem."""
    return _particles().get(term, ())


@cache
def _particles() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for particle, verbs in _verbs().items():
        for verb in verbs:
            table.setdefault(verb, []).append(particle)
    return {verb: tuple(sorted(those)) for verb, those in table.items()}


@cache
def _verbs() -> dict[str, frozenset[str]]:
    """Particle -> the stems of the verbs it makes another verb of."""
    table: dict[str, set[str]] = {}
    for written in (*PHRASAL, *(w for group in (*GROUPS, *FIELDS) for w in group)):
        verb, _, particle = written.partition("_")
        if particle in PARTICLES:
            table.setdefault(particle, set()).add(stem(verb))
    return {particle: frozenset(verbs) for particle, verbs in table.items()}
