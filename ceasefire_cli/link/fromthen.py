"""Negations that only say when: "will not open until May", "not before January" say that it is so from then on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ceasefire_cli.text.stem import stem
from ceasefire_cli.vocab.months import MONTHS, WEEKDAYS
from ceasefire_cli.vocab.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ceasefire_cli.link.polarity import Negation, Reading

_UP_TO = frozenset(["until", "till", "before"])
_THEN = frozenset(["in", "on", "at", "from", "after", "since", "during", "next", "this"])
_NEAR = 3  # words from a preposition to what it governs
_LONG = 12  # words from a negator to "until"
_SHORT = 5  # words of a time or an event
_MARK = re.compile(r"[,;:.!?()\u2014]")


def told_of_then(seen: Reading, negation: Negation, other: Reading) -> str:
    """The word "until" or "before", where a negation leaves out what the other text speaks of; "" if it does not."""
    if negation.kind != "negated" or not negation.words:
        return ""
    at = next((k for k, w in enumerate(seen.words) if w.start == negation.words[0].start), -1)
    up_to = next((k for k in range(at + 1, min(at + 1 + _LONG, len(seen.words))) if seen.words[k].form in _UP_TO), 0)
    if at < 0 or not up_to:
        return ""
    if _MARK.search(seen.text[negation.words[0].end : seen.words[up_to].start]):
        return ""
    keys = set(_named(seen, up_to + 1))
    told = any(_key(other, k) in keys and _is_then(other, k) for k in range(len(other.words)))
    return seen.words[up_to].form if told else ""


def _named(read: Reading, first: int) -> Iterator[str]:
    """The words of the time or event that begins at word `first`."""
    for k in range(first, min(first + _SHORT, len(read.words))):
        if k > first and _MARK.search(read.text[read.words[k - 1].end : read.words[k].start]):
            return
        key = _key(read, k)
        if key:
            yield key


def _key(read: Reading, k: int) -> str:
    """The stem of a word, "" of a function word; "May" is the month."""
    form = read.words[k].form
    is_month = form in MONTHS and read.text[read.words[k].start].isupper()
    return stem(form) if is_month or form not in STOPWORDS else ""


def _is_then(other: Reading, k: int) -> bool:
    """Whether the other text says of a time or an event that it was then, and has no "before" of its own."""
    before = {w.form for w in other.words[max(0, k - _NEAR) : k]}
    if not before.isdisjoint(_UP_TO):
        return False
    return not before.isdisjoint(_THEN) or other.words[k].form in MONTHS or other.words[k].form in WEEKDAYS
