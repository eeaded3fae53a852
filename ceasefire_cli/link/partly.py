"""Whether a passage says what a claim says of less than it: a part of the bridge, some schools, a deputy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.link.polarity import reading
from ceasefire_cli.vocab import partly as v
from ceasefire_cli.vocab.stopwords import BEFORE_A_NOUN
from ceasefire_cli.vocab.undoing import SOME as DEFINITE

if TYPE_CHECKING:
    from collections.abc import Container

    from ceasefire_cli.link.polarity import Reading, Term

FEW = 8  # words of a claim that says one thing
_MARKED = re.compile(rf"\b(?:{'|'.join(sorted(v.PARTS | v.SOME | v.DEPUTIES | v.FRACTIONS))})\b", re.IGNORECASE)
_ARTICLES = BEFORE_A_NOUN | {"these", "those"}
_OWN = ("'s", "\u2019s")


def of_less(claim: str, passage: str) -> str:
    """The reason to take a passage for one about less than a claim speaks of, "" if there is none."""
    if not _MARKED.search(passage):
        return ""
    said = reading(claim)
    if len(said.terms) > FEW:
        return ""
    seen = reading(passage)
    return _deputy(said, seen) or _part(said, seen) or _other_share(said, seen)


def _deputy(said: Reading, seen: Reading) -> str:
    ours = {t.key for t in said.terms}
    if not v.DEPUTIES.isdisjoint(w.form for w in said.words):
        return ""
    for t in seen.terms:
        before = seen.words[t.place - 1].form if t.place else ""
        if t.key in ours and before in v.DEPUTIES and sum(o.key == t.key for o in seen.terms) == 1:
            return f"“{before} {t.form}” where the claim has “{t.form}”"
    return ""


def _part(said: Reading, seen: Reading) -> str:
    """Of "part of the bridge", "some schools": where the claim has the bridge, or every school."""
    whole = _of_all(said)
    forms = {t.form: t for t in said.terms}
    keys = {t.key for t in said.terms}
    if any(w.form in v.PARTS for w in said.words):
        return ""
    for t in seen.terms:
        if t.key not in keys or sum(o.key == t.key for o in seen.terms) > 1:
            continue
        k = t.place - 1
        while k > 0 and (seen.words[k].form in _ARTICLES or _is_beside(seen, k, t, keys)):
            k -= 1
        form = seen.words[k].form if k >= 0 else ""
        if form == "of" and k and seen.words[k - 1].form in v.PARTS and not _is_membership(seen, k - 1):
            single = t.form in forms and (_is_one(forms[t.form]) or t.key in whole)
            if single or t.key in whole:
                return f"“{seen.words[k - 1].form} of” where the claim has all of “{t.form}”"
        if form in v.SOME and t.key in whole and seen.words[k - 1].form not in DEFINITE:
            return f"“{form}” where the claim has all of “{t.form}”"
    return ""


def _other_share(said: Reading, seen: Reading) -> str:
    """Of "a third of the power" where the claim has half of it."""
    ours, theirs = _shares(said), _shares(seen)
    if ours and theirs and ours.isdisjoint(theirs):
        return f"“{min(theirs)}” where the claim has “{min(ours)}”"
    return ""


def _shares(read: Reading) -> frozenset[str]:
    """The fractions of which a text speaks: "half the power", "two thirds of"."""
    found = set()
    for k, w in enumerate(read.words[:-1]):
        before, after = read.words[k - 1].form if k else "", read.words[k + 1].form
        if w.form in v.FRACTIONS and (after == "of" or (w.form == "half" and after in _ARTICLES)):
            counted = w.form == "half" or before in v.COUNTING
            found.update([f"{before} {w.form}" if before in ("two", "three", "four") else w.form] if counted else [])
    return frozenset(found)


def _is_membership(seen: Reading, k: int) -> bool:
    """Whether word `k` tells to what something belongs: "is part of the bridge", "built as part of the school"."""
    before = [w.form for w in seen.words[max(0, k - 2) : k]]
    return any(form in v.BELONGS for form in before)


def _is_beside(seen: Reading, k: int, term: Term, keys: Container[str]) -> bool:
    """Whether word `k` tells more of the same thing, and is no thing of the claim: "part of the old bridge"."""
    return any(t.place == k and t.clause == term.clause and t.key not in keys for t in seen.terms)


def _of_all(said: Reading) -> frozenset[str]:
    """The terms of which a claim says all."""
    found = set()
    for t in said.terms:
        before = [w.form for w in said.words[max(0, t.place - 3) : t.place]]
        if not v.ALL.isdisjoint(before):
            found.add(t.key)
    return frozenset(found)


def _is_one(term: Term) -> bool:
    """Whether a word of a claim is a thing in the singular."""
    return not term.form.endswith("s") and not term.proper
