"""Whether a passage only expects, allows or wants what a claim says was done: "may fall", "will vote", "asked to sell".

Only of a claim whose verb has the form of a deed ("fell", "closes"): "to close" or "will close" is no more itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.text.stem import inflected
from ceasefire_cli.vocab import negation as n
from ceasefire_cli.vocab import undoing as v

if TYPE_CHECKING:
    from collections.abc import Collection

    from ceasefire_cli.link.polarity import Reading, Term

FEW = 8  # words of a claim that says one thing
_REACH = 7  # words from "expects" to "to"
_BETWEEN = 2  # words from "demanded" to "that"
_WITH_A_VERB = frozenset(["be", "been", "have", "not", "also", "soon", "now", "still", "even", "yet", "get"])
_OPEN = (n.MODALS - {"would"}) | {"can"}
_WILL = frozenset(["will", "would", "won't", "shall", "he'll", "she'll", "it'll", "they'll", "we'll"])
_WAS = frozenset(["was", "were"])
_SUSPECTED = frozenset(["accused", "suspected"])
_NOT_YET = _OPEN | _WILL | n.WISHES | v.LOOKS_AHEAD | v.DEMANDS | _SUSPECTED | frozenset(["if", "whether"])


def only_to_come(said: Reading, seen: Reading, matched: Collection[tuple[str, int]]) -> str:
    """The reason, "" if there is none; `matched` are words of the claim and where in the passage they are met."""
    if len(said.terms) > FEW or said.unreal or any(w.form in _NOT_YET for w in said.words):
        return ""
    for term in said.terms:
        past = _is_past(term) or (term.place > 0 and said.words[term.place - 1].form in _WAS)
        if not term.place or term.proper or not (past or _is_present(term)):
            continue
        if said.words[_verb_from(said, term.place)].form == "to":
            continue  # "bridge to be closed"
        word = said.text[term.start : term.end]
        begun = {start for w, start in matched if w == word}
        places = [t.place for t in seen.terms if t.key == term.key or t.start in begun]
        cues = [_cue(seen, k, past=past) or _demanded(seen, k) for k in places]
        if cues and all(cues):
            return f"“{cues[0]}” where the claim has “{word}”"
    return ""


def _is_past(term: Term) -> bool:
    return not term.form.endswith(("s", "ing")) and inflected(term.form) != term.form


def _is_present(term: Term) -> bool:
    return term.form.endswith("s") and inflected(term.form) != term.form


def _demanded(seen: Reading, k: int) -> str:
    """Of "demanded that the court free him", "that he be freed", "recommended freeing him": the word of demanding."""
    words = seen.words
    form, before = words[k].form, words[k - 1].form if k else ""
    if form.endswith("ing") and before in v.DEMANDS:
        return before
    if inflected(form) != form and not _is_to_be(seen, k):
        return ""
    for m in range(max(0, k - _REACH - _BETWEEN), k - 1):
        if words[m].form in v.DEMANDS and any(w.form == "that" for w in words[m + 1 : min(k, m + 2 + _BETWEEN)]):
            return words[m].form
    return ""


def _is_to_be(seen: Reading, k: int) -> bool:
    """Whether word `k` is a participle after a bare "be", as no statement has it: "that he be freed"."""
    first = _verb_from(seen, k)
    return (
        first + 1 < k
        and seen.words[first + 1].form == "be"
        and seen.words[first].form not in _OPEN | _WILL | {"to", "would"}
    )


def _verb_from(read: Reading, k: int) -> int:
    """The word that goes before the whole verb at word `k`: of "will soon be closed" the first."""
    at = k - 1
    while at > 0 and (read.words[at].form in _WITH_A_VERB or read.words[at].form.endswith("ly")):
        at -= 1
    return max(at, 0)


def _cue(seen: Reading, k: int, *, past: bool) -> str:
    """The word before word `k` that leaves open whether it comes about, "" if there is none."""
    words = seen.words
    at = _verb_from(seen, k)
    form = words[at].form
    if form in _OPEN and not seen.text.startswith("May", words[at].start):
        return form
    if past and form in _WILL:
        return form
    if form == "of" and at and words[at - 1].form in _SUSPECTED:
        return words[at - 1].form
    if form == "to":
        near = words[max(0, at - _REACH) : at]
        cues = (w.form for w in reversed(near) if w.form in v.LOOKS_AHEAD or w.form in n.WISHES)
        return next((c for c in cues if past or c not in v.SETTLED), "")
    return ""
