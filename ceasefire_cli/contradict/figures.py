"""Figures and dates of one thing that differ: "second album" / "third album", "in 2013" / "in 2014", "35 dead" / "53 dead".

Only where the rest of the barer statement is said by the other as well; a bound ("at least 81") and every number that
fulfils it hold together, and so do a total and one of several figures given for the parts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from ceasefire_cli.contradict.align import Alignment, Finding, has_shared_name
from ceasefire_cli.model import Span
from ceasefire_cli.text.quantities import quantities
from ceasefire_cli.vocab.months import MONTHS
from ceasefire_cli.vocab.numberwords import ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ceasefire_cli.link.polarity import Reading

_SHARE = 0.75
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
    if not here or not there or not has_shared_name(pair):
        return
    for one in here:
        rivals = [o for o in there if o.what == one.what]
        if not rivals or any(_agree(one, o) for o in rivals):
            continue
        mates = [o for o in here if o.what == one.what]
        other = rivals[0]
        if any(_agree(other, o) for o in mates) or (len(mates) > 1 and len(rivals) > 1):
            continue
        score = _score(pair, here, there)
        if score:
            marks = Span(one.start, one.end), Span(other.start, other.end)
            why = f"“{pair.a.text[one.start : one.end]}” against “{pair.b.text[other.start : other.end]}”"
            yield Finding(one.kind, score, why, marks[:1], marks[1:])


def _agree(one: Figure, other: Figure) -> bool:
    return one.low <= other.high and other.low <= one.high


def _figures(reading: Reading) -> Sequence[Figure]:
    if not any(c.isdigit() for c in reading.text) and not any(w.form in _COUNTED for w in reading.words):
        return ()
    found = []
    taken: set[int] = set()
    words = reading.words
    for n, word in enumerate(words):
        form = word.form
        after = words[n + 1].form if n + 1 < len(words) else ""
        before = words[n - 1].form if n else ""
        ordinal = _ORDINAL.fullmatch(form)
        month = MONTHS.get(form)
        dated = before in MONTHS or after in MONTHS
        if month and (after[:1].isdigit() or before[:1].isdigit() or before in ("in", "on", "by", "since", "until", "of")):
            found.append(Figure("dates", "month", month, month, word.start, word.end))
        elif _YEAR.fullmatch(form):
            found.append(Figure("dates", "year", float(form), float(form), word.start, word.end))
            taken.add(word.start)
        elif dated and (ordinal or form.isdigit()) and len(form) <= 4:
            day = float(ordinal[1] if ordinal else form)
            found.append(Figure("dates", "day", day, day, word.start, word.end))
            taken.add(word.start)
        elif ordinal or form in ORDINALS:
            value = float(ordinal[1] if ordinal else ORDINALS[form])
            found.append(Figure("figures", "ordinal", value, value, word.start, word.end))
            taken.add(word.start)
    for q in quantities(reading.text):
        if q.start not in taken:
            low = q.value * (0.9 if q.bound == "about" else 1.0) if q.bound != "at most" else float("-inf")
            high = q.value * (1.1 if q.bound == "about" else 1.0) if q.bound != "at least" else float("inf")
            found.append(Figure("figures", q.unit or "number", low, high, q.start, q.end))
    return found


_COUNTED = frozenset(ORDINALS) | frozenset(MONTHS) | frozenset("one two three four five six seven eight nine ten".split())


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
    total = hit = 0.0
    for i, t in enumerate(pair.a.terms):
        if any(s <= t.start < e for s, e in spans):
            continue
        total += t.weight
        hit += t.weight * pair.ab.credit[i]
    return hit / total if total > 1 else 0.0
