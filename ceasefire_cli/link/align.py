"""Which content words of two statements stand for the same thing, and how much of one the other has."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.text.stem import stem
from ceasefire_cli.vocab import antonyms, kinds
from ceasefire_cli.vocab.months import MONTHS, WEEKDAYS
from ceasefire_cli.vocab.negation import AUXILIARIES

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from ceasefire_cli.link.polarity import Reading, Term
    from ceasefire_cli.model import Span

_DAYS = frozenset(["today", "yesterday", "tomorrow", "tonight", "now", "currently", "morning", "evening", "afternoon"])
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b(?!%)")

_CALENDAR = frozenset(MONTHS) | frozenset(WEEKDAYS)
AKIN = 0.8  # what a near-synonym counts against the word itself
_PRONOUNS = frozenset(["he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those"])
# "The film …" after a sentence that named it.
_GENERAL = frozenset(
    ["film", "movie", "series", "show", "sitcom", "novel", "book", "album", "song", "single", "band", "group", "game"],
) | frozenset(
    [
        "city",
        "town",
        "country",
        "island",
        "company",
        "team",
        "club",
        "disease",
        "actor",
        "actress",
        "singer",
        "episode",
    ],
)


class Finding(NamedTuple):
    """One reason why two statements cannot both hold; marks are offsets into each text."""

    kind: str
    score: float
    why: str
    a_marks: tuple[Span, ...]
    b_marks: tuple[Span, ...]

    def turned(self) -> Finding:
        return self._replace(a_marks=self.b_marks, b_marks=self.a_marks)


class Partners(NamedTuple):
    """For each term of one reading, its counterpart in the other (-1: none) and what the match counts (0-1)."""

    at: tuple[int, ...]
    credit: tuple[float, ...]


class Alignment(NamedTuple):
    """Two readings with their words matched, both ways."""

    a: Reading
    b: Reading
    ab: Partners
    ba: Partners

    def turned(self) -> Alignment:
        return Alignment(self.b, self.a, self.ba, self.ab)


class Cover(NamedTuple):
    """How much of some terms the other statement has: share by weight, how many words, weight missed."""

    share: float
    words: int
    missed: float


def alignment(a: Reading, b: Reading) -> Alignment:
    """Stems first, then near-synonyms, then kind for a wider word ("nobody" is met by "a man")."""
    ab, ba = _partners(a.terms, b), _partners(b.terms, a)
    return Alignment(a, b, _with_first_names(a, b, ab, ba), _with_first_names(b, a, ba, ab))


def cover(terms: Sequence[Term], partners: Partners, among: Iterable[int], met: Container[int] | None = None) -> Cover:
    """How much of the terms `among` is met; only those in `met` can be, where it is given."""
    total = hit = 0.0
    count = 0
    for i in among:
        weight = terms[i].weight
        total += weight
        if partners.credit[i] and (met is None or i in met):
            hit += weight * partners.credit[i]
            count += weight >= 0.5
    return Cover(hit / total if total else 0.0, count, total - hit)


def is_anaphoric(reading: Reading) -> bool:
    """Whether the text opens with a pronoun or "the film", so that its subject is named elsewhere."""
    first = [w.form for w in reading.words[:2]]
    return bool(first) and (first[0] in _PRONOUNS or (first[0] == "the" and first[-1] in _GENERAL))


def unnamed(pair: Alignment) -> frozenset[int]:
    """The terms of side a's subject, where side b has but a pronoun for it: they need not be met."""
    if not is_anaphoric(pair.b):
        return frozenset()
    verb = next((n for n, w in enumerate(pair.a.words) if w.form in AUXILIARIES), 0)
    return frozenset(i for i, t in enumerate(pair.a.terms) if t.place < verb and pair.ab.at[i] < 0)


def is_same_matter(pair: Alignment) -> bool:
    """Whether both speak of one known thing: a name stands in both, both open with "the" same thing, or one has a
    pronoun for the other's subject.
    """
    return has_shared_name(pair) or _opens_alike(pair) or bool(unnamed(pair)) or bool(unnamed(pair.turned()))


def _opens_alike(pair: Alignment) -> bool:
    """Whether both begin "The bridge …": one bridge, not any."""
    one, other = pair.a, pair.b
    return (
        bool(one.terms and other.terms)
        and pair.ab.at[0] == 0
        and pair.ab.credit[0] == 1.0
        and all(r.words[0].form == "the" and r.terms[0].place == 1 for r in (one, other))
    )


def has_shared_name(pair: Alignment) -> bool:
    """Whether a capitalised word stands in both: they speak of one known thing, not of any man or dog."""
    for i, j in enumerate(pair.ab.at):
        if j >= 0 and pair.ab.credit[i] == 1.0 and pair.a.terms[i].form not in _CALENDAR:
            one, other = pair.a.terms[i], pair.b.terms[j]
            if pair.a.text[one.start].isupper() and pair.b.text[other.start].isupper():
                return True
    return False


def has_other_scope(pair: Alignment, skip: Container[int] = (), skip_b: Container[int] = ()) -> bool:
    """Whether each side names somebody or some place that the other does not: two places have two death tolls."""
    return _names_more(pair.a, pair.ab, skip) and _names_more(pair.b, pair.ba, skip_b)


def _names_more(reading: Reading, partners: Partners, skip: Container[int]) -> bool:
    return any(
        t.proper
        and partners.at[i] < 0
        and i not in skip
        and t.weight
        and not t.form[0].isdigit()
        and t.form not in MONTHS
        for i, t in enumerate(reading.terms)
    )


def is_momentary(reading: Reading) -> bool:
    """Whether a text speaks of today, now or a clock time: its figures may be others an hour later."""
    return any(w.form in _DAYS for w in reading.words) or _CLOCK.search(reading.text, 0, 4000) is not None


def moments(reading: Reading) -> frozenset[str]:
    """The weekdays, clock times and words for today a text has: figures of different moments do not clash."""
    return frozenset(w.form for w in reading.words if w.form in WEEKDAYS or w.form in _DAYS) | frozenset(
        _CLOCK.findall(reading.text, 0, 4000)
    )


def _partners(terms: Sequence[Term], target: Reading) -> Partners:
    keys: dict[str, int] = {}
    groups: dict[int, int] = {}
    wider: dict[str, int] = {}
    others = target.terms
    # What is said to be so comes before what is only asked, wished or supposed.
    for j in sorted(range(len(others)), key=target.unreal.__contains__):
        other = others[j]
        keys.setdefault(other.key, j)
        for g in groups_of(other.key):
            groups.setdefault(g, j)
        for w in _broader().get(other.key, ()):
            wider.setdefault(w, j)
    at, credit = [], []
    for term in terms:
        j, worth = keys.get(term.key, -1), 1.0
        if j < 0:
            j = wider.get(term.key, -1)
        if j < 0:
            j = next((groups[g] for g in sorted(groups_of(term.key)) if g in groups), -1)
            worth = AKIN if j >= 0 else 0.0
        at.append(j)
        credit.append(worth)
    return Partners(tuple(at), tuple(credit))


def _with_first_names(a: Reading, b: Reading, ab: Partners, ba: Partners) -> Partners:
    """The partners, where a name's other part goes with the part that is met: "Ada Lovelace" / "Lovelace"."""
    at, credit = list(ab.at), list(ab.credit)
    for i, t in enumerate(a.terms):
        if at[i] >= 0 or not t.proper:
            continue
        for k in (i - 1, i + 1):
            if not 0 <= k < len(at) or ab.at[k] < 0 or not a.terms[k].proper or abs(a.terms[k].place - t.place) != 1:
                continue
            if not _has_other_part(b, ba, ab.at[k]):
                at[i], credit[i] = ab.at[k], AKIN
                break
    return Partners(tuple(at), tuple(credit))


def _has_other_part(b: Reading, ba: Partners, j: int) -> bool:
    """Whether the name at `j` has a part of its own that the other text lacks: "Augusta Lovelace"."""
    return any(
        0 <= m < len(ba.at) and ba.at[m] < 0 and b.terms[m].proper and abs(b.terms[m].place - b.terms[j].place) == 1
        for m in (j - 1, j + 1)
    )


@lru_cache(maxsize=50_000)
def groups_of(key: str) -> frozenset[int]:
    """The groups of near-synonyms a stem stands in."""
    return _akin().get(key, frozenset())


@cache
def _akin() -> dict[str, frozenset[int]]:
    table: dict[str, frozenset[int]] = {}
    for word, groups in antonyms.akin().items():
        table[stem(word)] = table.get(stem(word), frozenset()) | groups
    return table


@cache
def _broader() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for word, general in kinds.broader().items():
        table[stem(word)] = table.get(stem(word), frozenset()) | {stem(g) for g in general}
    return table
