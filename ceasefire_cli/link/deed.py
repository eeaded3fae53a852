"""What a terse claim says was done: its verb, by its form there. No parser: a list of verbs and endings."""

from __future__ import annotations

from functools import lru_cache
from itertools import zip_longest

from ceasefire_cli.text.stem import inflected
from ceasefire_cli.text.words import words
from ceasefire_cli.vocab.deeds import DEEDS, PAST_DEEDS

_BEFORE_A_BASE = frozenset({"to", "will", "won't", "would", "could", "may", "might", "must", "can't", "cannot", "not"})
_PAST = DEEDS | PAST_DEEDS


@lru_cache(maxsize=5_000)
def deeds(claim: str) -> tuple[str, ...]:
    """The words of a claim that are its verbs, as written: "Farlows admits fraud", "bridge to be rebuilt".

    The first word is none: that may be anything ("Shot putter wins").
    """
    found = words(claim)
    said = []
    for before, word in zip_longest(found, found[1:]):
        if word is None or before is None:
            break
        raw, form = claim[word.start : word.end], word.form
        if not raw.islower():
            continue
        base = _base(form)
        is_bare = before.form in _BEFORE_A_BASE or _is_plural(before.form)
        if base and (base != form or is_bare) and not form.endswith("ing"):
            said.append(raw)
    return tuple(said)


@lru_cache(maxsize=20_000)
def bases(word: str) -> frozenset[str]:
    """What a word form may be a form of: "scrapped" of "scrap", "shelved" of "shelve"."""
    base = inflected(word)
    found = {word, base, f"{base}e"}
    if len(base) > 3 and base[-1] == base[-2]:
        found.add(base[:-1])
    if word.endswith("oes"):
        found.add(word[:-2])
    return frozenset(found)


def is_of(form: str, verbs: frozenset[str]) -> bool:
    """Whether a word is a form of one of the verbs."""
    return not verbs.isdisjoint(bases(form))


def _is_plural(form: str) -> bool:
    """Whether a word looks like several, of which a verb has its base form: "workers occupy"."""
    return form.endswith("s") and not form.endswith(("ss", "us", "is")) and inflected(form) != form


def _base(form: str) -> str:
    base = inflected(form)
    known = _PAST if form.endswith("ed") else DEEDS
    return base if base in known else f"{base}e" if f"{base}e" in known else ""
