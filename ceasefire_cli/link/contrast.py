"""Opposite words about one thing: "supports" / "opposes", "a film" / "a book", "in" / "outside"."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ceasefire_cli.link.align import Alignment, Finding, has_other_scope, is_same_matter, moments, unnamed
from ceasefire_cli.link.dealings import subject
from ceasefire_cli.link.parties import from_other_side
from ceasefire_cli.model import Span
from ceasefire_cli.text.stem import stem
from ceasefire_cli.vocab import antonyms, kinds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ceasefire_cli.link.polarity import Reading, Term

_WHOLE = 0.95
_FULL = 0.85  # where the words are opposites by the dictionary: many pass for such and are said of other things
_FAR = 14  # words from a noun back to what it hangs on: "is an English singer, songwriter, actor and model"
_BE = frozenset(["is", "was", "are", "were", "be", "been", "being"])
_PREPOSITIONS = frozenset(
    [
        "in",
        "on",
        "at",
        "of",
        "by",
        "for",
        "from",
        "with",
        "to",
        "under",
        "over",
        "as",
        "into",
        "about",
        "against",
        "between",
        "during",
    ]
)
_PARTING = frozenset(["who", "which", "that", "but"])
_SHORTEST = 3  # letters of a word that a prefix turns round
_SHARE = 0.7  # of the rest of the barer statement, where two of a kind clash
_DEFINED = 0.55  # the same, where both say what a thing is


def contrasts(pair: Alignment) -> Iterator[Finding]:
    """Pairs of opposite words, the rest of the barer statement being said by the other as well."""
    free_a = [i for i in range(len(pair.a.terms)) if not _met(pair, i) and i not in pair.a.unreal]
    free_b = [j for j in range(len(pair.b.terms)) if not _met(pair.turned(), j) and j not in pair.b.unreal]
    if not free_a or not free_b or not is_same_matter(pair):
        return
    if moments(pair.a) != moments(pair.b):
        return  # up in the morning, down at noon
    by_side = {j: pair.b.terms[j] for j in free_b}
    for i in free_a:
        one = pair.a.terms[i]
        for j, other in by_side.items():
            how = against(one, other)
            if how == "opposite" and _are_sides(pair, one, other):
                continue
            if how and _is_negated(pair.a, i) == _is_negated(pair.b, j) and not has_other_scope(pair, (i,), (j,)):
                score = _score(pair, i, j, how)
                if score:
                    why = f"“{one.form}” against “{other.form}”"
                    yield Finding("opposite", score, why, (Span(one.start, one.end),), (Span(other.start, other.end),))


def _are_sides(pair: Alignment, one: Term, other: Term) -> bool:
    """Whether the words tell one deed from its two sides: one sold, the other bought; Roe won, Lee lost to Roe."""
    if (one.form, other.form) in from_other_side(pair.a.text, pair.b.text):
        return True
    ours, theirs = subject(pair.a, one), subject(pair.b, other)
    if not ours or not theirs or ours & theirs:
        return False
    return theirs <= {t.key for t in pair.a.terms} or ours <= {t.key for t in pair.b.terms}


def _met(pair: Alignment, i: int) -> bool:
    j = pair.ab.at[i]
    return j >= 0 and pair.b.terms[j].key == pair.a.terms[i].key


def _is_negated(reading: Reading, i: int) -> bool:
    return sum(i in n.terms for n in reading.negations) % 2 == 1


def _score(pair: Alignment, i: int, j: int, how: str) -> float:
    a, b = _rest(pair, i), _rest(pair.turned(), j)
    most, least = max(a[0], b[0]), min(a[0], b[0])
    shorter = a if a[0] >= b[0] else b
    near = _beside(pair, i, j)
    needed = _FULL if near else _WHOLE
    if how == "kind":
        place = "near" if near else _same_place(pair, i, j, whole=most > _WHOLE)
        if not place:
            return 0.0
        needed = _DEFINED if place == "be" else _SHARE
    elif least < _SHARE and _differs_after(pair, i, j):
        return 0.0
    if most < needed or shorter[1] < 1:
        return 0.0
    return min(0.97, 0.45 + 0.2 * max(0.0, most - _SHARE) / (1 - _SHARE) + 0.2 * min(1.0, least / 0.7) + 0.1 * near)


def _same_place(pair: Alignment, i: int, j: int, *, whole: bool) -> str:
    """What the two hang on alike: a preposition after one word, or "be", as in "is a British singer" / "was a chef"."""
    head, link = _head(pair.a, i)
    other, other_link = _head(pair.b, j)
    if "be" in (link, other_link) and (whole or link == other_link):
        return "be"  # one may say nothing else: "Hall is a chef"
    return link if link == other_link and head >= 0 and pair.ab.at[head] == other else ""


def _head(reading: Reading, i: int) -> tuple[int, str]:
    """The term before the preposition that stands before term `i`, and that preposition; "be" for that verb."""
    for n in range(reading.terms[i].place - 1, max(-1, reading.terms[i].place - _FAR), -1):
        form = reading.words[n].form
        if form in _BE:
            return -1, "be"
        if form in _PREPOSITIONS:
            return max((k for k in range(i) if reading.terms[k].place < n), default=-1), form
        if form in _PARTING or reading.text[reading.words[n].end] in ".;:?!":
            break
    return -1, ""


def _differs_after(pair: Alignment, i: int, j: int) -> bool:
    """Whether the opposite words go on to different things in the same clause: "let them speak", "prevent a war"."""
    a, b = pair.a.terms, pair.b.terms
    if i + 1 >= len(a) or j + 1 >= len(b) or a[i + 1].clause != a[i].clause or b[j + 1].clause != b[j].clause:
        return False
    return pair.ab.at[i + 1] < 0 and pair.ba.at[j + 1] < 0


def _rest(pair: Alignment, skip: int) -> tuple[float, int]:
    total = hit = 0.0
    n = 0
    known = unnamed(pair)
    for i, t in enumerate(pair.a.terms):
        if i != skip and i not in known:
            total += t.weight
            hit += t.weight * pair.ab.credit[i]
            n += pair.ab.credit[i] > 0 and t.weight >= 0.5
    return (hit / total if total else 0.0), n


def _beside(pair: Alignment, i: int, j: int) -> int:
    """How many of the two neighbours of the opposite words are the same."""
    near = 0
    for d in (-1, 1):
        k, m = i + d, j + d
        if 0 <= k < len(pair.ab.at) and 0 <= m < len(pair.ba.at):
            near += pair.ab.at[k] == m
    return near


def against(one: Term, other: Term) -> str:
    """Whether two words exclude each other: "opposite", "kind" (two of one set) or ""."""
    if other.key in _opposites().get(one.key, ()):
        return "opposite"
    here, there = _kinds().get(one.key), _kinds().get(other.key)
    if here and there and not here & there and any(a[0] == b[0] for a in here for b in there):
        return "kind"
    for p, q in ((one, other), (other, one)):
        bare = without_prefix(p.form)
        if bare and (bare == q.form or stem(bare) == q.key):
            return "opposite"
    return ""


def without_prefix(form: str) -> str:
    """The word without its "un-", "in-", "dis-" …; "" where it has none, or would be too short."""
    if form.startswith(antonyms.PREFIXES):
        for prefix in antonyms.PREFIXES:
            if form.startswith(prefix) and len(form) - len(prefix) > _SHORTEST:
                return form[len(prefix) :]
    return ""


@lru_cache(maxsize=50_000)
def rivals(key: str, form: str) -> frozenset[str]:
    """The stems that exclude a word (its stem and form): what to look for before comparing."""
    found = set(opposites_of(key))
    for n, k in _kinds().get(key, ()):
        found |= _members()[n] - {other for other, places in _kinds().items() if (n, k) in places}
    if bare := without_prefix(form):
        found.add(stem(bare))
    return frozenset(found)


def opposites_of(key: str) -> frozenset[str]:
    """The stems of a word's opposites, given its own."""
    return _opposites().get(key, frozenset())


@cache
def _members() -> dict[int, frozenset[str]]:
    table: dict[int, set[str]] = {}
    for key, places in _kinds().items():
        for n, _ in places:
            table.setdefault(n, set()).add(key)
    return {n: frozenset(keys) for n, keys in table.items()}


@cache
def _opposites() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for word, others in antonyms.opposites().items():
        table[stem(word)] = table.get(stem(word), frozenset()) | {stem(o) for o in others}
    return table


@cache
def _kinds() -> dict[str, frozenset[tuple[int, int]]]:
    table: dict[str, frozenset[tuple[int, int]]] = {}
    for word, places in kinds.kinds().items():
        table[stem(word)] = table.get(stem(word), frozenset()) | frozenset(places)
    return table
