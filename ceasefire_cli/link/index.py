"""The words of a collection, read once: which sentence holds which term, and where.

A term is the stem of a content word (`text.stem`); function words have none. An index is plain data, so it can be kept
and merged; `index` is a pure function of the articles. Everything grows with the text, nothing with the square of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import form, raw_words
from ceasefire_cli.vocab import numberwords
from ceasefire_cli.vocab.stopwords import REPORTING, STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Article

_NUMBERS = {w: str(n) for w, n in (numberwords.UNITS | numberwords.TENS).items() if n > 1}
_NUMBERS |= {"dozen": "12"}
_MONTHS = {m[:3]: m for m in numberwords.MONTHS if len(m) > 4} | {"sept": "september"}
_SCALED = re.compile(r"(\d+(?:\.\d+)?)(k|m|mn|mln|bn|b|tn|trn)")
_SCALE_TERMS = {"m": "million", "mn": "million", "mln": "million", "bn": "billion", "b": "billion"} | {
    "tn": "trillion",
    "trn": "trillion",
}
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_SILENT = STOPWORDS | REPORTING


@dataclass(frozen=True, slots=True)
class Index:
    """Sentences numbered through all articles; `first[a]` is the number of article a's first one.

    `bags[s]` are the terms of sentence s in order (numbers into `terms`), `postings[t]` the sentences with term t in
    rising order, `spread[t]` how many articles have it.
    """

    terms: dict[str, int] = field(default_factory=dict)
    postings: list[list[int]] = field(default_factory=list)
    spread: list[int] = field(default_factory=list)
    bags: list[tuple[int, ...]] = field(default_factory=list)
    owner: list[int] = field(default_factory=list)
    first: list[int] = field(default_factory=list)


def index(articles: Sequence[Article]) -> Index:
    """The index of all sentences of the articles, in their order."""
    made = Index()
    memo = _Memo(made)
    postings, spread, bags, owner = made.postings, made.spread, made.bags, made.owner
    number = 0
    for a, article in enumerate(articles):
        made.first.append(number)
        text = article.text
        seen: set[int] = set()
        for sentence in article.sentences:
            bag: list[int] = []
            for raw in raw_words(text[sentence.start : sentence.end]):
                bag += memo[raw]
            bags.append(tuple(bag))
            once = set(bag)
            for t in once:
                postings[t].append(number)
            seen |= once
            owner.append(a)
            number += 1
        for t in seen:
            spread[t] += 1
    return made


@lru_cache(maxsize=200_000)
def terms(raw: str) -> tuple[str, ...]:
    """The terms of one word as written: none for a function word, two for "90bn"."""
    word = form(raw)
    if not word or word in _SILENT:
        return ()
    if word[0].isdigit():
        m = _SCALED.fullmatch(word)
        if m:
            scale = m[2]
            return (f"{float(m[1]) * 1000:g}",) if scale == "k" else (m[1], _SCALE_TERMS[scale])
        m = _ORDINAL.fullmatch(word)
        return (m[1],) if m else (word,)
    number = _NUMBERS.get(word)
    if number:
        return (number,)
    return (stem(_MONTHS.get(word, word)),)


class _Memo(dict[str, tuple[int, ...]]):
    """Spelling -> term numbers; a new term gets its number here."""

    def __init__(self, made: Index) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, raw: str) -> tuple[int, ...]:
        made = self._made
        numbers = []
        for term in terms(raw):
            n = made.terms.get(term)
            if n is None:
                n = made.terms[term] = len(made.terms)
                made.postings.append([])
                made.spread.append(0)
            numbers.append(n)
        self[raw] = found = tuple(numbers)
        return found
