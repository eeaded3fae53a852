"""What a passage puts right: "for £140,000, not £400,000", "in Faro rather than Porto", "not on Monday but on Tuesday".

Such a passage has both in the very place of one, so that a claim of either finds all its words. It bears out what is
affirmed and is against what is denied: to the same claim with the right one in it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.align import alignment
from ceasefire_cli.link.polarity import LONGEST
from ceasefire_cli.model import Span
from ceasefire_cli.text.words import Word, words
from ceasefire_cli.vocab.correcting import BESIDE, INTO, JOINING, MEASURING, OF_FIGURES, OF_TIME, UNCOMPARED
from ceasefire_cli.vocab.months import MONTHS, WEEKDAYS
from ceasefire_cli.vocab.numberwords import ORDINALS, SCALES, TENS, UNITS
from ceasefire_cli.vocab.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ceasefire_cli.link.polarity import Reading

_CUE = re.compile(r"\b(?:not|rather than|instead of)\b", re.IGNORECASE)
_APART = re.compile(r"\s*(?:,|\u2014|--|\s[-\u2013]\s)\s*(?:and\s+)?")
_MARK = re.compile(r"[,;:.!?()\[\]\u2026\u2014]|\s[-\u2013]\s|--")
_NUMBERS = frozenset(UNITS) | frozenset(TENS) | frozenset(SCALES) | frozenset(ORDINALS)
_REACH = 8  # words from what is denied back to what it stands for
_WEIGHTY = 0.5  # what a word weighs that says something
_LONG = 6  # words of what is denied


class Correction(NamedTuple):
    """What is denied and what holds instead, by their core words; what to leave out so that this alone is said."""

    denied: str
    affirmed: str
    start: int
    end: int
    cue: Span


class PutRight(NamedTuple):
    """A claim with what is affirmed in it, and by what it is put right."""

    claim: str
    by: Correction
    at: Span  # of what was wrong in the claim


class Core(NamedTuple):
    """The words of a phrase that are put right, of one kind: "figure", "time", "name" or "thing"."""

    kind: str
    first: int
    last: int


def affirmed(text: str, found: Sequence[Correction]) -> str:
    """A text without what it denies, everything else in its place."""
    for c in found:
        text = text[: c.start] + " " * (c.end - c.start) + text[c.end :]
    return text


def put_right(claim: str, found: Sequence[Correction], rest: str) -> PutRight | None:
    """A claim with what a passage affirms for what it denies; None if it says nothing that is denied.

    `rest` is the passage without what it denies: what it has there as well is not denied.
    """
    for c in found:
        wrong = _whole(c.denied).search(claim)
        if wrong and not _whole(c.affirmed).search(claim) and not _whole(c.denied).search(rest):
            return PutRight(claim[: wrong.start()] + c.affirmed + claim[wrong.end() :], c, Span(*wrong.span()))
    return None


def is_whole(said: Reading, seen: Reading, met: Collection[str] = ()) -> bool:
    """Whether a text has all that another says, but for words of little weight; `met` are words it is known to have."""
    at = alignment(said, seen).ab.at
    return all(at[i] >= 0 or t.weight < _WEIGHTY or said.text[t.start : t.end] in met for i, t in enumerate(said.terms))


@lru_cache(maxsize=5_000)
def _whole(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])[£$€]?{re.escape(phrase.lstrip('£$€'))}(?![\w]|[.,]\d)", re.IGNORECASE)


def may_correct(passage: str) -> bool:
    """Whether a passage has a word that may put something right: the quick test."""
    return _CUE.search(passage, 0, LONGEST) is not None


@lru_cache(maxsize=5_000)
def corrections(text: str) -> tuple[Correction, ...]:
    """What a text denies in favour of another of its kind, in its order."""
    if not may_correct(text):
        return ()
    read = words(text, 0, min(len(text), LONGEST))
    at = {w.start: n for n, w in enumerate(read)}
    found = []
    for cue in _CUE.finditer(text, 0, LONGEST):
        n = at.get(cue.start())
        size = len(cue.group().split())
        if n is None or not n or n + size >= len(read):
            continue
        lead = text[read[n - 1].end : read[n].start]
        if cue.group().lower() != "not" or _APART.fullmatch(lead) or read[n - 1].form == "and":
            one = _apposed(text, read, n, size)
        else:
            one = _before_but(text, read, n)
        if one:
            found.append(one)
    return tuple(found)


def _apposed(text: str, read: Sequence[Word], n: int, size: int) -> Correction | None:
    """Of "in Faro, not in Porto": the cue at word `n` has `size` words."""
    end = _end(text, read, n + size)
    denied = _core(text, read, n + size, end)
    if denied is None or _measures(read, denied, end):
        return None
    right = _last_of(denied.kind, text, read, n)
    if right is None:
        return None
    closes = right.last == n - 1
    if denied.kind == "thing" and not _are_alike(text, read, right, denied, n, end):
        return None
    stop = read[denied.last].end
    begin = read[n - 1].end
    if closes and text[stop : stop + 1] == ",":
        stop += 1  # the mark that closes what is put in between
    while denied.last > denied.first and right.last > right.first and read[denied.last].form == read[right.last].form:
        denied, right = denied._replace(last=denied.last - 1), right._replace(last=right.last - 1)  # "2014" of both
    written = (_written(text, read, denied), _written(text, read, right))
    return Correction(*written, begin, stop, _span(read, n, n + size - 1))


def _measures(read: Sequence[Word], denied: Core, end: int) -> bool:
    """Whether a figure says how far or how many after all: "not two weeks after", "not one shop"."""
    after = [w.form for w in read[denied.last + 1 : end]]
    return denied.kind == "figure" and (
        not MEASURING.isdisjoint(after) or (read[denied.first].form == "one" and bool(after))
    )


def _before_but(text: str, read: Sequence[Word], n: int) -> Correction | None:
    """Of "not in Porto but in Faro", the negator being word `n`."""
    but = next((m for m in range(n + 2, min(len(read), n + 2 + _LONG)) if read[m].form == "but"), 0)
    if not but or but + 1 >= len(read) or any(_MARK.search(_gap(text, read, m)) for m in range(n + 1, but)):
        return None
    denied = _core(text, read, n + 1, but)
    right = _core(text, read, but + 1, _end(text, read, but + 1))
    if denied is None or right is None or denied.kind != right.kind or denied.kind == "thing":
        return None
    return Correction(
        _written(text, read, denied), _written(text, read, right), read[n].start, read[but].end, _span(read, n, n)
    )


def _gap(text: str, read: Sequence[Word], m: int) -> str:
    return text[read[m - 1].end : read[m].start]


def _end(text: str, read: Sequence[Word], first: int) -> int:
    """The word after the phrase that begins at word `first`."""
    m = first + 1
    while m < len(read) and m < first + _LONG and not _MARK.search(_gap(text, read, m)):
        m += 1
    return m


def _core(text: str, read: Sequence[Word], first: int, end: int) -> Core | None:
    """What a phrase is about: its figure, day or name after a preposition or article, else its only word."""
    while first < end and read[first].form in BESIDE:
        first += 1
    if first >= end:
        return None
    kind = _kind(text, read[first])
    if kind == "figure" and first + 1 < end and _kind(text, read[first + 1]) == "time":
        kind = "time"  # "5 May"
    if kind == "thing":
        alone = end == first + 1 and _is_thing(read[first].form)
        return Core(kind, first, first) if alone else None
    return Core(kind, first, _last(text, read, first, end, kind))


def _last(text: str, read: Sequence[Word], first: int, end: int, kind: str) -> int:
    last = first
    while last + 1 < end and _goes_on(text, read, last, kind):
        last += 1
    while last > first and read[last].form in JOINING:
        last -= 1
    return last


def _goes_on(text: str, read: Sequence[Word], last: int, kind: str) -> bool:
    """Whether the word after word `last` belongs to a name or a date, or is the scale of a figure."""
    after = read[last + 1]
    if _MARK.search(_gap(text, read, last + 1)) or text[read[last].end :].startswith(("'s", "\u2019s")):
        return False
    if kind == "figure":
        return after.form in SCALES or (_kind(text, after) == "figure" and not after.form[0].isdigit())
    if kind == "time":
        return _kind(text, after) in ("time", "figure")
    return _kind(text, after) == "name" or (
        after.form in JOINING and last + 2 < len(read) and _is_upper(text, read[last + 2])
    )


def _last_of(kind: str, text: str, read: Sequence[Word], n: int) -> Core | None:
    """The last phrase of a kind before word `n` that what is denied may stand beside, in its sentence."""
    for m in range(n - 1, max(-1, n - 1 - _REACH), -1):
        if m + 1 < n and re.search(r"[.;:!?]", _gap(text, read, m + 1)):
            return None
        if read[m].form in UNCOMPARED and m < n - 1:
            return None
        if _kind(text, read[m]) != kind:
            if kind == "thing" or (kind == "name" and m < n - 2):
                return None
            continue
        if kind == "thing":
            return Core(kind, m, m) if _is_thing(read[m].form) else None
        first = m
        while (
            first
            and _kind(text, read[first - 1]) in _OF.get(kind, (kind,))
            and not _MARK.search(_gap(text, read, first))
        ):
            first -= 1
        while kind == "name" and first > 1 and read[first - 1].form in JOINING and _is_upper(text, read[first - 2]):
            first -= 2
        last = m
        while kind == "time" and last + 1 < n and _goes_on(text, read, last, kind):
            last += 1
        return Core(kind, first, last)
    return None


_OF = {"time": ("time", "figure"), "figure": ("figure",), "name": ("name",)}


def _kind(text: str, word: Word) -> str:
    form = word.form
    if form in WEEKDAYS or (form in MONTHS and _is_upper(text, word)) or form in OF_TIME:
        return "time"
    if form[:1].isdigit() or form in _NUMBERS:
        return "figure"
    return "name" if _is_upper(text, word) and form not in STOPWORDS else "thing"


def _is_upper(text: str, word: Word) -> bool:
    return text[word.start].isupper()


def _is_thing(form: str) -> bool:
    """Whether a word by itself may be a thing that is put right: "gold, not silver"."""
    return form not in STOPWORDS and form.isalpha() and not form.endswith(("ly", "ing", "ed")) and form not in INTO


def _are_alike(text: str, read: Sequence[Word], right: Core, denied: Core, n: int, end: int) -> bool:
    """Whether two bare words stand for each other: one right before "not", the other closed by a mark or the end."""
    closed = end == len(read) or bool(_MARK.search(_gap(text, read, end)))
    return right.last == n - 1 and denied.last == end - 1 and closed


def _span(read: Sequence[Word], first: int, last: int) -> Span:
    return Span(read[first].start, read[last].end)


def _written(text: str, read: Sequence[Word], core: Core) -> str:
    start = read[core.first].start
    if core.kind == "figure" and start and text[start - 1] in OF_FIGURES:
        start -= 1
    return text[start : read[core.last].end]
