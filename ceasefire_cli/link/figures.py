"""Figures and dates of one thing that differ: "second album" / "third album", "in 2013" / "in 2014".

Only where the rest of the barer statement is said by the other as well; a bound ("at least 81") and every number that
fulfils it hold together, and so do a total and one of several figures given for the parts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from ceasefire_cli.link.align import Alignment, Finding, has_other_scope, is_momentary, is_same_matter, moments, unnamed
from ceasefire_cli.link.polarity import LONGEST
from ceasefire_cli.model import Span
from ceasefire_cli.text.quantities import Quantity, quantities
from ceasefire_cli.text.stem import stem
from ceasefire_cli.vocab.months import MONTHS
from ceasefire_cli.vocab.numberwords import ORDINALS, SCALES, TENS, UNITS
from ceasefire_cli.vocab.undoing import PARTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ceasefire_cli.link.polarity import Reading
    from ceasefire_cli.text.words import Word

_SHARE = 0.7
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")


class Figure(NamedTuple):
    """A number, ordinal, year, month or day of the month: `what` says of which things it is comparable."""

    kind: Literal["figures", "dates"]
    what: str
    low: float
    high: float
    start: int
    end: int


def figures(pair: Alignment) -> Iterator[Finding]:
    """Figures of one unit, and dates, that exclude each other."""
    here, there = _figures(pair.a), _figures(pair.b)
    if not here or not there or not is_same_matter(pair) or has_other_scope(pair):
        return
    score = _score(pair, here, there)
    if not score:
        return
    clashing = list(_clashing(here, there))
    if {one.kind for one, _ in clashing} == {"dates", "figures"}:
        return  # figures of two days or months
    passing = is_momentary(pair.a) or is_momentary(pair.b) or moments(pair.a) != moments(pair.b)
    passing = passing or any(one.kind == "dates" for one, _ in clashing)
    for one, other in clashing:
        if _is_negated(pair.a, one) != _is_negated(pair.b, other):
            continue
        if one.kind == "dates" and (pair.a.is_headline or pair.b.is_headline):
            continue  # a headline hardly says of what the date is
        if one.kind == "figures" and (passing or (not one.what.startswith("ordinal") and score < _SURE)):
            continue  # figures of different days, or of two things
        if one.kind == "figures" and _is_part(pair, one, other):
            score = min(score, _OF_A_PART)
        why = f"“{pair.a.text[one.start : one.end]}” against “{pair.b.text[other.start : other.end]}”"
        yield Finding(one.kind, score, why, (Span(one.start, one.end),), (Span(other.start, other.end),))


def _is_part(pair: Alignment, one: Figure, other: Figure) -> bool:
    """Whether the smaller figure is said of a part only, and the other of the whole: "40 seats", "12 seats outside"."""
    small, whole = (pair.a, pair.b) if one.high < other.low else (pair.b, pair.a)
    return not PARTS.isdisjoint({w.form for w in small.words} - {w.form for w in whole.words})


def _is_negated(reading: Reading, figure: Figure) -> bool:
    near = {i for i, t in enumerate(reading.terms) if figure.start <= t.start < figure.end + _NEAR}
    return any(not near.isdisjoint(n.terms) for n in reading.negations)


def _clashing(here: Sequence[Figure], there: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Figures of which the other side has but rivals of the same unit."""
    for what in dict.fromkeys(f.what for f in here):
        ours = [f for f in here if f.what == what]
        theirs = [f for f in there if f.what == what]
        if theirs and min(len(ours), len(theirs)) == 1 and not any(_agree(f, o) for f in ours for o in theirs):
            yield ours[0], theirs[0]


def _agree(one: Figure, other: Figure) -> bool:
    return one.low <= other.high and other.low <= one.high


_COUNTED = frozenset(ORDINALS) | frozenset(MONTHS) | frozenset(UNITS) | frozenset(TENS) | frozenset(SCALES) | {"dozen"}


def has_figures(forms: Iterable[str]) -> bool:
    """Whether any word form is a figure, an ordinal, a month or a number in words: the quick test."""
    return any(f[:1].isdigit() or f in _COUNTED for f in forms)


def _figures(reading: Reading) -> Sequence[Figure]:
    if not has_figures(w.form for w in reading.words):
        return ()
    found = []
    taken: set[int] = set()
    counted = quantities(reading.text, 0, min(len(reading.text), LONGEST))
    measured = {q.start for q in counted if q.unit}
    words = reading.words
    for n, word in enumerate(words):
        form = word.form
        after = words[n + 1].form if n + 1 < len(words) else ""
        before = words[n - 1].form if n else ""
        ordinal = _ORDINAL.fullmatch(form)
        month = MONTHS.get(form)
        dated = before in MONTHS or after in MONTHS
        kind: Literal["figures", "dates"] = "dates"
        if month and (after[:1].isdigit() or before[:1].isdigit() or before in _ON):
            what, value = "calendar month", float(month)
        elif (
            _YEAR.fullmatch(form)
            and word.end - word.start == 4
            and word.start not in measured
            and (form >= "1900" or before in _ON or dated)
        ):
            what, value = "calendar year", float(form)
        elif dated and (ordinal or form.isdigit()) and len(form) <= 4:
            what, value = "calendar day", float(ordinal[1] if ordinal else form)
        elif ordinal or form in ORDINALS:
            kind, what, value = (
                "figures",
                f"ordinal {stem(_counted_by(words, n))}",
                float(ordinal[1] if ordinal else ORDINALS[form]),
            )
        else:
            continue
        found.append(Figure(kind, what, value, value, word.start, word.end))
        taken.add(word.start)
    low: Quantity | None = None
    for q in counted:
        if q.start in taken:
            continue
        if low and not low.unit and low.value < q.value and reading.text[low.end : q.start].strip() in _TO:
            found.append(_figure(q)._replace(low=low.value, start=low.start))  # "between 40 and 60 people"
        elif q.unit:
            found.append(_figure(q))
        low = q
    return _ranges(reading.text, found)


def _counted_by(words: Sequence[Word], n: int) -> str:
    """The word an ordinal counts: in "seventh and final season" as in "seventh season" the season."""
    at = n + 3 if n + 1 < len(words) and words[n + 1].form == "and" else n + 1
    return words[at].form if at < len(words) else ""


def _figure(q: Quantity) -> Figure:
    low, high = q.value, q.value
    if q.bound == "about":
        low, high = 0.9 * q.value, 1.1 * q.value
    elif q.bound == "at least":
        high = float("inf")
    elif q.bound == "at most":
        low = float("-inf")
    return Figure("figures", q.unit, low, high, q.start, q.end)


def _ranges(text: str, found: Sequence[Figure]) -> Sequence[Figure]:
    """The figures with "between 4,000 and 5,000" made one."""
    out: list[Figure] = []
    for f in found:
        if out and out[-1].what == f.what and out[-1].high <= f.low and text[out[-1].end : f.start].strip() in _TO:
            out[-1] = out[-1]._replace(high=f.high, end=f.end)
        else:
            out.append(f)
    return out


_SURE = 0.89
_OF_A_PART = 0.4  # below what counts as a clash
_NEAR = 12  # code points from a figure to the word it goes with
_TO = frozenset({"and", "to", "-", "–", "—", "or"})
_ON = frozenset(["in", "on", "by", "since", "until", "of", "from", "early", "late"])


def _score(pair: Alignment, here: Sequence[Figure], there: Sequence[Figure]) -> float:
    a = _rest(pair, here)
    b = _rest(pair.turned(), there)
    most, least = max(a, b), min(a, b)
    if most < _SHARE:
        return 0.0
    return min(0.95, 0.4 + 0.3 * (most - _SHARE) / (1 - _SHARE) + 0.2 * min(1.0, least / 0.7))


def _rest(pair: Alignment, skip: Sequence[Figure]) -> float:
    """The share of side a that side b has, figures left out."""
    spans = [(f.start, f.end) for f in skip]
    known = unnamed(pair)
    total = hit = 0.0
    for i, t in enumerate(pair.a.terms):
        if i in known or any(s <= t.start < e for s, e in spans):
            continue
        total += t.weight
        hit += t.weight * pair.ab.credit[i]
    return hit / total if total > 1 else 0.0
