"""What a passage says of a claim only to undo it: called off, escaped, nearly done, believed by nobody, true once.

`polarity` reads negations; here are the other ways in which a sentence has all words of a claim and does not bear it
out. Each cue governs some words of its sentence; where what the claim says of its matter stands among those alone, the
passage disputes the claim, or, where the cue leaves the matter open, only mentions it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.align import alignment
from ceasefire_cli.link.deed import bases, deeds, is_of
from ceasefire_cli.link.undoing import BE, FORMERLY, VERBS, WEIGHTY, cues_of
from ceasefire_cli.model import Span
from ceasefire_cli.vocab import negation as n
from ceasefire_cli.vocab import undoing as v

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from ceasefire_cli.link.polarity import Reading
    from ceasefire_cli.link.undoing import Cue

_NOT_YET = frozenset(["will", "would", "to", "may", "might", "could", "should", "was", "were", "plan", "want"])
# Cues that come to one: a claim that has one of them is not undone by the others.
_ALIKE = (
    frozenset(["calls off", "says it did not come about", "says it was not done"]),
    frozenset(["leaves nobody to believe it", "leaves it open", "doubts it"]),
    frozenset(["only says it is wanted", "only weighs it", "does not say it was done"]),
)
_MOST = 0.6  # of what a passage has of what the claim says, what has to be governed
_LEAST = 0.5  # and of what the claim says


class Undone(NamedTuple):
    """Why a passage does not bear a claim out, how sure that is, and the words that undo (offsets into the passage)."""

    sure: bool
    why: str
    cue: Span
    doubly: bool = False  # what it undoes is negated itself
    claimed: bool = False  # the claim says as well that it is not so


def undone(said: Reading, seen: Reading, matched: Collection[tuple[str, int]] = ()) -> Undone | None:
    """The strongest cue that undoes what the claim `said` says, None if there is none.

    `matched` are words of the claim with the places in the passage where they are met, beside what two readings share.
    """
    cues = cues_of(seen.text)
    if not cues:
        return None
    own_cues = {c.does for c in cues_of(said.text)}
    own_cues = own_cues.union(*(alike for alike in _ALIKE if not alike.isdisjoint(own_cues)))
    cues = tuple(c for c in cues if c.does not in own_cues)
    unsettled = "does not say it was done" in own_cues
    own = frozenset().union(*(bases(w.form) for w in said.words))
    news = _news(said)
    pair = alignment(said, seen)
    places = [_places(said, seen, i, pair.ab.at[i], matched) for i in range(len(said.terms))]
    met = [i for i in news if places[i]]
    if not met:
        return _weighed(said, seen, cues, places)
    whole = all(places[i] for i, t in enumerate(said.terms) if t.weight >= WEIGHTY)
    for cue in sorted(cues, key=lambda c: not c.sure):
        if cue.past and not own.isdisjoint(_NOT_YET):
            continue
        if cue.does == FORMERLY and any(w.form == seen.words[cue.begin].form for w in said.words):
            continue  # the claim tells of the past as well: "once employed", "employed"
        if is_of(seen.words[cue.first].form, VERBS & own) or _is_met_by(seen, cue, matched):
            continue  # the claim has the same deed
        if cue.excepts:
            governed = [
                i
                for i, t in enumerate(said.terms)
                if t.weight >= WEIGHTY and places[i] and all(cue.begin <= p < cue.end for p in places[i])
            ]
            fits = bool(governed)
        elif cue.word >= 0:
            governed = [i for i in met if places[i] == {cue.word} and said.terms[i].form.isalpha()]
            fits = bool(governed)
        else:
            # a verb of calling off may pass for a word of the claim itself: "blocked" for "closed"
            of_claim = {i: [p for p in places[i] if not cue.first <= p <= cue.last] for i in met}
            governed = [i for i in met if of_claim[i] and all(cue.begin <= p < cue.end for p in of_claim[i])]
            weight = sum(said.terms[i].weight for i in governed)
            fits = bool(governed) and governed[0] == met[0]
            fits = fits and weight >= _MOST * sum(said.terms[i].weight for i in met)
            fits = fits and weight >= _LEAST * sum(said.terms[i].weight for i in news)
            if cue.ends:
                told = not cue.falls and _tells_a_deed(said) and governed[:1] == news[:1]
                fits = fits and (told or _is_deed(seen, cue, (p for i in governed for p in of_claim[i])))
            if cue.of >= 0:
                fits = fits and _is_subject(said, places, cue)
        if fits:
            claimed = any(i in g.terms for g in said.negations for i in governed)
            doubly = _is_undone_itself(seen, cue, (p for i in governed for p in places[i]))
            sure = cue.sure and whole and not unsettled and (cue.does != "calls off" or not own.isdisjoint(_NOT_YET))
            span = Span(seen.words[cue.first].start, seen.words[cue.last].end)
            shared = ", ".join(said.terms[i].form for i in governed)
            return Undone(
                sure, f"“{seen.text[span.start : span.end]}” {cue.does}: {shared}", span, doubly=doubly, claimed=claimed
            )
    return None


def _is_met_by(seen: Reading, cue: Cue, matched: Collection[tuple[str, int]]) -> bool:
    """Whether a word of the claim is met by the cue alone: "postpone" for "put off"."""
    at = seen.words[cue.first].start
    return any(start == at and not any(w == word and s != at for w, s in matched) for word, start in matched)


def _is_undone_itself(seen: Reading, cue: Cue, places: Iterable[int]) -> bool:
    """Whether what a cue governs is negated as well: "no one believes it is not safe"."""
    at = seen.words[cue.first].start
    negated = {seen.terms[i].place for g in seen.negations if g.weight and g.words[0].start > at for i in g.terms}
    return cue.begin > cue.first and not negated.isdisjoint(places)


def _weighed(said: Reading, seen: Reading, cues: Sequence[Cue], places: Sequence[frozenset[int]]) -> Undone | None:
    """Of a claim whose verb is not there: whether all there is of it is only to be weighed, "will review the ban"."""
    there = [p for i, t in enumerate(said.terms) for p in places[i] if t.weight >= WEIGHTY]
    for cue in cues:
        if cue.weighs and there and all(cue.begin <= p < cue.end for p in there):
            word = seen.words[cue.first]
            why = f"“{seen.text[word.start : word.end]}” {cue.does}"
            return Undone(sure=False, why=why, cue=Span(word.start, word.end))
    return None


def _is_subject(said: Reading, places: Sequence[frozenset[int]], cue: Cue) -> bool:
    """Whether the claim's subject stands right before the negator, and not where what is left out is said."""
    news = set(_news(said))
    subject = [i for i, t in enumerate(said.terms) if i not in news and t.weight >= WEIGHTY and places[i]]
    return bool(subject) and all(
        any(cue.of <= p < cue.first for p in places[i]) and not any(cue.begin <= p < cue.end for p in places[i])
        for i in subject
    )


def _verb(said: Reading) -> int:
    """The place of the first verb of a claim, so far as it is known for one; -1 if none is."""
    verbs = set(deeds(said.text))
    for k, w in enumerate(said.words):
        if k and (w.form in n.AUXILIARIES or said.text[w.start : w.end] in verbs):
            return k
    return -1


def _tells_a_deed(said: Reading) -> bool:
    """Whether the first verb of a claim is known for one, and more than "is"."""
    at = _verb(said)
    return at >= 0 and said.words[at].form not in BE


def _is_deed(seen: Reading, cue: Cue, places: Iterable[int]) -> bool:
    """Whether what a cue governs is a plan or a deed: "to build", "building", "plans for a tower"."""
    words = seen.words[cue.begin : cue.end]
    return any(is_of(w.form, v.INTENDED) for w in words) or any(
        seen.words[p].form.endswith("ing") or (p and seen.words[p - 1].form == "to") for p in places
    )


def _news(said: Reading) -> list[int]:
    """What a claim says of its subject: its terms from the verb on, names aside where there is more."""
    at = _verb(said)
    weighty = [i for i, t in enumerate(said.terms) if t.weight >= WEIGHTY and t.place >= at]
    if at < 0:
        weighty = weighty[1:] or weighty
    return [i for i in weighty if not said.terms[i].proper] or weighty


def _places(said: Reading, seen: Reading, i: int, partner: int, matched: Collection[tuple[str, int]]) -> frozenset[int]:
    """The words of the passage that stand for term `i` of the claim."""
    term = said.terms[i]
    word = said.text[term.start : term.end]
    found = {t.place for t in seen.terms if t.key == term.key}
    if not found:
        begun = {start for w, start in matched if w == word}
        found = {t.place for t in seen.terms if t.start in begun}
    if not found and partner >= 0:
        found = {seen.terms[partner].place}
    return frozenset(found)
