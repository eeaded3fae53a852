"""Another name in the same place: "written by A. Stone" / "written by B. Hill", "born in Riga" / "born in Oslo".

The place is a preposition right after a word that both texts have. All else that the barer text says must be said by
the other as well, or the two speak of two events; a name that the other text has anywhere is no other name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.align import Alignment, Finding, cover, is_same_matter, moments, unnamed
from ceasefire_cli.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ceasefire_cli.link.polarity import Reading

_PREPOSITIONS = frozenset(["by", "in", "from", "at", "of", "under", "on", "for"])
_REACH = 8  # words from the preposition to the name: "by the English rock band Slate Moon"
_SHARE = 0.8
_SPELLING = 3  # first letters of two spellings of one name


class Slot(NamedTuple):
    """A name (indices of terms) that a preposition hangs on a word (index of the term)."""

    head: int
    preposition: str
    name: tuple[int, ...]


def other_names(pair: Alignment) -> Iterator[Finding]:
    """Names that stand in one place and are not the same."""
    ours, theirs = list(slots(pair.a)), list(slots(pair.b))
    ours, theirs = ours + list(_agents(pair, theirs)), theirs + list(_agents(pair.turned(), ours))
    if not ours or not theirs or pair.a.negations or pair.b.negations or moments(pair.a) != moments(pair.b):
        return
    if not is_same_matter(pair):
        return
    for one in ours:
        if any(pair.ab.at[i] >= 0 for i in one.name):
            continue
        for other in theirs:
            if one.preposition != other.preposition or pair.ab.at[one.head] != other.head:
                continue
            if any(pair.ba.at[j] >= 0 for j in other.name):
                continue
            if _is_short_for(pair.a, one, pair.b, other) or _is_short_for(pair.b, other, pair.a, one):
                continue
            score = _score(pair, one, other)
            if score:
                yield _finding(pair, one, other, score)


def slots(reading: Reading) -> Iterator[Slot]:
    """The names of a text that prepositions hang on its words."""
    terms = reading.terms
    at_place = {t.place: i for i, t in enumerate(terms)}
    for n, word in enumerate(reading.words):
        head = at_place.get(n - 1)
        if word.form not in _PREPOSITIONS or head is None:
            continue
        clause = terms[head].clause
        name: list[int] = []
        for m in range(n + 1, min(n + 1 + _REACH, len(reading.words))):
            i = at_place.get(m)
            if i is None:
                if name or reading.words[m].form in _PREPOSITIONS:
                    break
                continue
            if terms[i].clause != clause:
                break
            if terms[i].proper and terms[i].form.isalpha():
                name.append(i)
            elif name:
                break
        if name:
            yield Slot(head, word.form, tuple(name))


def _agents(pair: Alignment, theirs: Sequence[Slot]) -> Iterator[Slot]:
    """Names of side a right before a verb that side b has with "by": "Hill wrote …" / "written by Stone"."""
    terms = pair.a.terms
    for slot in theirs:
        i = pair.ba.at[slot.head]
        if slot.preposition != "by" or i < 1:
            continue
        name: list[int] = []
        for k in range(i - 1, -1, -1):
            if terms[k].place != terms[i].place - (i - k) or not (terms[k].proper or _opens(pair.a, k)):
                break
            name.append(k)
        if name:
            yield Slot(i, "by", tuple(reversed(name)))


def _opens(reading: Reading, k: int) -> bool:
    """Whether the term is a capitalised word that opens a sentence."""
    t = reading.terms[k]
    return reading.text[t.start].isupper() and (k == 0 or reading.terms[k - 1].sentence != t.sentence)


def _score(pair: Alignment, one: Slot, other: Slot) -> float:
    known_a, known_b = unnamed(pair), unnamed(pair.turned())
    a = cover(pair.a.terms, pair.ab, [i for i in range(len(pair.a.terms)) if i not in one.name and i not in known_a])
    b = cover(pair.b.terms, pair.ba, [j for j in range(len(pair.b.terms)) if j not in other.name and j not in known_b])
    most, least = max(a.share, b.share), min(a.share, b.share)
    if most < _SHARE or max(a.words, b.words) < 2:
        return 0.0
    return min(0.9, 0.45 + 0.2 * (most - _SHARE) / (1 - _SHARE) + 0.25 * min(1.0, least / 0.7))


def _finding(pair: Alignment, one: Slot, other: Slot, score: float) -> Finding:
    a, b = _span(pair.a, one), _span(pair.b, other)
    why = f"{one.preposition} “{pair.a.text[a.start : a.end]}” against “{pair.b.text[b.start : b.end]}”"
    return Finding("opposite", score, why, (a,), (b,))


def _is_short_for(a: Reading, one: Slot, b: Reading, other: Slot) -> bool:
    """Whether one name stands for the other: an acronym ("NATO", "the North Atlantic Treaty"), another spelling."""
    span, longer = _span(a, one), _span(b, other)
    name, other_name = a.text[span.start : span.end], b.text[longer.start : longer.end]
    if name.isupper() and len(name) <= _SPELLING:
        return True  # "NY", "US", "EU": it may well hold the other
    return (name.isupper() and name[0] == other_name[0]) or name[:_SPELLING].lower() == other_name[:_SPELLING].lower()


def _span(reading: Reading, slot: Slot) -> Span:
    return Span(reading.terms[slot.name[0]].start, reading.terms[slot.name[-1]].end)
