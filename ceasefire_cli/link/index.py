"""The words of a collection, read once: which sentence holds which term, and where.

A term is the stem of a content word (`text.stem`); function words have none. An index is plain data, so it can be kept
and merged; `index` is a pure function of the articles. Everything grows with the text, nothing with the square of it.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from ceasefire_cli.link.phrases import LOOSE, PARTICLES, particles_of, phrase
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import form, raw_words
from ceasefire_cli.vocab import numberwords
from ceasefire_cli.vocab.stopwords import REPORTING, STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
_HEALTH = "WHO"  # in capitals no function word but the World Health Organization


class Rows(Sequence[tuple[int, ...]]):
    """Rows of numbers in one array; row n stands from `begin[n]` to `begin[n + 1]`."""

    __slots__ = ("begin", "flat")

    def __init__(self, flat: array[int] | None = None, begin: array[int] | None = None) -> None:
        self.flat = array("I") if flat is None else flat
        self.begin = array("I", (0,)) if begin is None else begin

    def __len__(self) -> int:
        return len(self.begin) - 1

    def __getitem__(self, n: Any) -> Any:
        return tuple(self.flat[self.begin[n] : self.begin[n + 1]])

    def sizes(self) -> Iterator[int]:
        """How long each row is."""
        return (end - begin for begin, end in pairwise(self.begin))


class Index(NamedTuple):
    """Sentences numbered through all articles: `first[a]` is article a's first one, `owner[s]` the article of one.

    `bags[s]` are the terms of sentence s in order (numbers into `terms`), `postings[t]` the sentences with term t in
    rising order, `holders[t]` the articles that have it; `counts` and `spread` are how many those are. `ranks[a]` is
    the place of article a among all, where that is not its number; `gone` is how many of the numbers of articles and
    of sentences are nobody's any more.
    """

    terms: dict[str, int]
    postings: Sequence[Sequence[int]] = ()
    holders: Sequence[Sequence[int]] = ()
    counts: Sequence[int] = ()
    spread: Sequence[int] = ()
    bags: Sequence[tuple[int, ...]] = ()
    owner: Sequence[int] = ()
    first: Sequence[int] = ()
    ranks: Sequence[int] = ()
    gone: tuple[int, int] = (0, 0)

    @property
    def articles(self) -> int:
        """How many there are."""
        return len(self.first) - self.gone[0]

    @property
    def sentences(self) -> int:
        """How many there are."""
        return len(self.owner) - self.gone[1]

    def place(self, sentence: int) -> tuple[int, int]:
        """Orders sentences as the articles have them."""
        owner = self.owner[sentence]
        return (self.ranks[owner] if self.ranks else owner, sentence)

    def last(self, article: int) -> int:
        """The number after that of the article's last sentence."""
        return self.first[article + 1] if article + 1 < len(self.first) else len(self.owner)


def index(articles: Sequence[Article]) -> Index:
    """The index of all sentences of the articles, in their order."""
    memo = _Memo()
    postings, holders = memo.postings, memo.holders
    bags, owner, first = Rows(), array("I"), array("I")
    flat, begin = bags.flat, bags.begin
    verbs_of = memo.verbs.get
    number = 0
    for a, article in enumerate(articles):
        first.append(number)
        text = article.text
        seen: set[int] = set()
        for sentence in article.sentences:
            bag: list[int] = []
            phrases: list[int] = []
            found: tuple[int, ...] = ()
            for raw in raw_words(text[sentence.start : sentence.end]):
                before, found = found, memo[raw]
                verbs = verbs_of(raw)
                if verbs and bag:  # most words are no particle, and most particles follow no verb of theirs
                    last = bag[-1]
                    if last not in verbs or not (before or raw in LOOSE):
                        last = bag[-2] if raw in LOOSE and len(bag) > 1 else -1
                    if last in verbs:
                        phrases.append(memo.phrase(last, raw))
                bag += found
            if phrases:
                bag += phrases
            flat.extend(bag)
            begin.append(len(flat))
            once = set(bag)
            for t in once:
                postings[t].append(number)
            seen |= once
            owner.append(a)
            number += 1
        for t in seen:
            holders[t].append(a)
    return Index(
        memo.terms,
        postings,
        holders,
        array("I", map(len, postings)),
        array("I", map(len, holders)),
        bags,
        owner,
        first,
    )


def packed_index(made: Index) -> tuple[Any, ...]:
    """An index as texts and bytes, to be handed from process to process."""

    def rows(values: Iterable[Iterable[int]], sizes: Iterable[int]) -> tuple[bytes, bytes]:
        return array("I", chain.from_iterable(values)).tobytes(), array("I", accumulate(sizes, initial=0)).tobytes()

    return (
        "\n".join(made.terms),
        *rows(made.postings, made.counts),
        *rows(made.holders, made.spread),
        *rows(made.bags, map(len, made.bags)),
        array("I", made.owner).tobytes(),
        array("I", made.first).tobytes(),
    )


def unpacked_index(packed: tuple[Any, ...]) -> Index:
    names, *numbers = packed
    read = []
    for part in numbers:
        read.append(array("I"))
        read[-1].frombytes(part)
    postings, holders, bags = (Rows(*read[n : n + 2]) for n in (0, 2, 4))
    return Index(
        {term: n for n, term in enumerate(names.split("\n") if names else ())},
        postings,
        holders,
        array("I", postings.sizes()),
        array("I", holders.sizes()),
        bags,
        read[6],
        read[7],
    )


@lru_cache(maxsize=200_000)
def terms(raw: str) -> tuple[str, ...]:
    """The terms of one word as written: none for a function word, two for "90bn"."""
    word = form(raw)
    if not word or word in _SILENT:
        return (word,) if raw == _HEALTH else ()
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


def bag_of(written: Sequence[str]) -> tuple[list[str], list[int]]:
    """The terms of a sentence in the order of its bag, and for each which of the words as written it stands for."""
    bag: list[str] = []
    at: list[int] = []
    phrases: list[tuple[str, int]] = []
    adjacent = False
    for i, raw in enumerate(written):
        found = terms(raw)
        if raw in PARTICLES and bag:
            two = phrase(bag[-1], bag[-2] if len(bag) > 1 else "", raw, adjacent)
            if two:
                phrases.append((two, at[-1] if two.startswith(f"{bag[-1]}+") else at[-2]))
        bag += found
        at += [i] * len(found)
        adjacent = bool(found)
    for two, i in phrases:
        bag.append(two)
        at.append(i)
    return bag, at


class _Memo(dict[str, tuple[int, ...]]):
    """Spelling -> term numbers; a new term gets its number and its rows here."""

    def __init__(self) -> None:
        super().__init__()
        self.terms: dict[str, int] = {}
        self.postings: list[array[int]] = []
        self.holders: list[array[int]] = []
        self.verbs: dict[str, dict[int, str]] = {particle: {} for particle in PARTICLES}  # number -> term with it

    def __missing__(self, raw: str) -> tuple[int, ...]:
        self[raw] = found = tuple([self._number(term) for term in terms(raw)])
        return found

    def phrase(self, verb: int, particle: str) -> int:
        """The number of the term for a verb and its particle."""
        return self._number(self.verbs[particle][verb])

    def _number(self, term: str) -> int:
        n = self.terms.get(term)
        if n is None:
            n = self.terms[term] = len(self.terms)
            for particle in particles_of(term):
                self.verbs[particle][n] = f"{term}+{particle}"
            self.postings.append(array("I"))
            self.holders.append(array("I"))
        return n
