"""What a collection knows of its words: rarity, near spellings, names, the sentences with a term or terms in a row."""

from __future__ import annotations

import math
from bisect import bisect_left
from functools import cache
from heapq import nsmallest
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.index import terms
from ceasefire_cli.link.initials import is_written, name_of
from ceasefire_cli.text.names import Names
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import words
from ceasefire_cli.vocab.frequent import BAND, RAREST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ceasefire_cli.link.index import Index
    from ceasefire_cli.model import Actor, How, Span

POWER = 1.25  # of the inverse frequency: a rare word tells more than its logarithm says
FINE, ROUGH = 4, 1.5  # steps of a rarity: a quarter and two thirds of a count more
SMALL = 400  # sentences of a folder that knows as much of its words' rarity as English does
SENTENCES, ARTICLES = -1, -2  # before two rows of terms: how many have both, in any order
FEW = 1_000  # sentences from which on a search in other rows costs more than a set of them
LOOKED_AT = 50  # sentences with an abbreviation that are searched for what it stands for
_SMALL_WORDS = frozenset("of")  # first letters of "of" and "for"


class Alternative(NamedTuple):
    """A term (or terms in a row) that counts as a word of the claim, with its credit (0-1).

    `sure` is what a long claim goes by too.
    """

    terms: tuple[int, ...]
    credit: float
    how: How
    sure: bool = True


class Lexicon:
    """Asks an index; what it works out is kept, for claims share words."""

    def __init__(
        self, index: Index, actors: Sequence[Actor] = (), counted: dict[tuple[int, ...], int] | None = None
    ) -> None:
        """`counted` tells of terms in a row how many sentences have them, or behind a mark of what is counted, how many
        have both of two (see `counts`); what is asked is added.
        """
        self.index = index
        self.counted = {} if counted is None else counted
        self.actors = tuple(actors)
        self._log_sentences = _log(index.sentences + 1.5)
        self._smallness = SMALL / (SMALL + math.exp(self._log_sentences))
        self._log_articles = _log(index.articles + 0.5)
        self._bag_weights: dict[int, float] = {}
        self._weights: dict[int, float] = {}
        self._rows: dict[tuple[int, ...], Sequence[int]] = {}
        self.alternatives: dict[tuple[str, str, str], list[Alternative]] = {}  # filled by `query`
        self._near: dict[str, list[str]] = {}
        self._spellings: dict[str, list[tuple[str, ...]]] = {}
        self._in_full: dict[str, list[tuple[int, ...]]] = {}
        self._spelled_out: dict[str, tuple[int, ...]] = {}
        self._written: dict[str, bool] = {}
        self.texts: Callable[[], Iterable[str]] | None = None  # of the articles, if they are few
        self._articles: dict[tuple[int, ...], Sequence[int]] = {}
        self._names = Names(self.actors)
        # made when first asked for, of all terms
        self._term_names: dict[int, str] = {}
        self._figures: list[tuple[float, str]] | None = None
        self._shapes: dict[tuple[str, int], list[str]] | None = None

    @property
    def unique(self) -> float:
        """The rarity of what one sentence alone has."""
        return self.rarity(1)

    @property
    def article_share(self) -> float:
        """How much the choice of the article tells about the choice of the sentence: little in a small folder."""
        return self._log_articles / self._log_sentences

    def rarity(self, count: int) -> float:
        """Inverse frequency of what `count` sentences have; the same for none as for one."""
        return max(0.1, self._log_sentences - _log(max(1, count)))

    def discount(self, count: int, own: int) -> float:
        """What to take a stand-in's credit by, where it is more common than the word it stands for."""
        return math.pow(min(1.0, self.rarity(count) / self.rarity(own)), 1.5)

    def weight(self, count: int) -> float:
        return math.pow(self.rarity(count), POWER)

    def commonness(self, term: str) -> float:
        """What to take a word's weight by because it is common in English: 1 for a rare one, or in a large folder.

        In a small folder most words stand once, "ask" as well as "asbestos"; what English knows of them helps out.
        """
        return math.pow(_bands().get(term, 1.0), self._smallness)

    def rough_weight(self, count: int) -> float:
        """The weight of a word that merely stands beside those of the claim: nobody needs it as exactly."""
        return math.pow(max(0.1, self._log_sentences - rough_step(max(1, count)) / ROUGH), POWER)

    def article_weight(self, count: int) -> float:
        """The same among articles; nothing for what all of them have."""
        return math.pow(max(0.0, self._log_articles - _log(max(1, count))), POWER)

    def bag_weight(self, sentence: int) -> float:
        """The weights of a sentence's terms, added up."""
        known = self._bag_weights.get(sentence)
        if known is None:
            weights, counts = self._weights, self.index.counts
            known = 0.0
            for t in dict.fromkeys(self.index.bags[sentence]):  # in an order that does not hang on terms' numbers
                w = weights.get(t)
                if w is None:
                    w = weights[t] = self.rough_weight(counts[t])
                known += w
            self._bag_weights[sentence] = known
        return known or 1.0

    def count(self, wanted: tuple[int, ...]) -> int:
        if len(wanted) == 1:
            return self.index.counts[wanted[0]]
        return self._known(wanted)

    def _known(self, key: tuple[int, ...]) -> int:
        known = self.counted.get(key)
        if known is None:
            known = self.counted[key] = self.counts(key)
        return known

    def counts(self, key: tuple[int, ...]) -> int:
        """What a key of `counted` stands for, counted here: a sum over parts of a collection is that of the whole."""
        if key[0] >= 0:
            return len(self.sentences(key))
        what = SENTENCES if key[0] % 2 else ARTICLES
        rows = self.sentences if what == SENTENCES else self.articles
        end = 1 + (what - key[0]) // 2
        return len(set(rows(key[1:end])).intersection(rows(key[end:])))

    def spread(self, wanted: tuple[int, ...]) -> int:
        """How many articles have the terms."""
        return min(self.index.spread[t] for t in wanted)

    def sentences(self, wanted: tuple[int, ...]) -> Sequence[int]:
        """The sentences with the terms in a row, in rising order."""
        postings = self.index.postings
        if len(wanted) == 1:
            return postings[wanted[0]]
        found = self._rows.get(wanted)
        if found is None:
            rare = min((postings[t] for t in wanted), key=len)
            rest = [postings[t] for t in wanted if postings[t] is not rare]
            bags = self.index.bags
            if len(rare) < FEW:
                both = [s for s in rare if all(_holds(p, s) for p in rest)]
            else:
                both = sorted(set(rare).intersection(*rest))
            found = [s for s in both if in_row(bags[s], wanted) >= 0]
            self._rows[wanted] = found
        return found

    def are_side_by_side(self, one: tuple[int, ...], other: tuple[int, ...], share: float) -> bool:
        """Whether at least that share of the sentences with the rarer of two rows of terms have them in a row.

        Rows that do not share as many articles are passed over unread: almost all are.
        """
        if one == other:
            return False
        if self._shared(ARTICLES, one, other) < share * min(self.spread(one), self.spread(other)):
            return False
        least = share * min(self.count(one), self.count(other))
        return self._shared(SENTENCES, one, other) >= least and self.count(one + other) >= max(least, 1)

    def _shared(self, what: int, one: tuple[int, ...], other: tuple[int, ...]) -> int:
        """How many sentences, or articles, have both."""
        return self._known((what - 2 * len(one), *one, *other))  # below nought: no term, and where the first row ends

    def articles(self, wanted: tuple[int, ...]) -> Sequence[int]:
        """The articles with the terms in a row, in rising order."""
        if len(wanted) == 1:
            return self.index.holders[wanted[0]]
        known = self._articles.get(wanted)
        if known is None:
            owner = self.index.owner
            known = self._articles[wanted] = list(dict.fromkeys(owner[s] for s in self.sentences(wanted)))
        return known

    def in_full(self, short: str) -> list[tuple[int, ...]]:
        """What an abbreviation stands for, as the articles say themselves: terms in a row, right beside it.

        "International Monetary Fund (IMF)" or "IMF (International Monetary Fund)": the first letters spell it, where
        small words need not ("Bank of England (BOE)").
        """
        known = self._in_full.get(short)
        if known is None:
            number = self.index.terms.get(short, -1)
            names = self._named_terms()
            found: dict[tuple[int, ...], None] = {}
            for s in self._first_with(number) if number >= 0 else ():
                bag = self.index.bags[s]
                at = bag.index(number)
                for size in range(2, len(short) + 1):
                    for row in (bag[max(0, at - size) : at], bag[at + 1 : at + 1 + size]):
                        if len(row) == size and number not in row and spells([names[t] for t in row], short):
                            found[tuple(row)] = None
            known = self._in_full[short] = list(found)
        return known

    def spelled_out(self, short: str) -> tuple[int, ...]:
        """The terms in a row of the name that has the letters of an abbreviation for initials, () if there is none."""
        known = self._spelled_out.get(short)
        if known is None:
            name = name_of(short, self.texts()) if self.texts else ()
            row = tuple(self.index.terms.get(t, -1) for w in name for t in terms(w))
            known = self._spelled_out[short] = row if row and -1 not in row and self.sentences(row) else ()
        return known

    def is_abbreviation(self, short: str) -> bool:
        """Whether the articles have an abbreviation in capitals, and none says what it stands for."""
        known = self._written.get(short)
        if known is None:
            term = stem(short.lower())
            known = term in self.index.terms and not self.in_full(term) and self.texts is not None
            known = self._written[short] = known and self.texts is not None and is_written(short, self.texts())
        return known

    def _first_with(self, term: int) -> list[int]:
        """The first sentences with a term, in the order of the articles."""
        index = self.index
        row, ranks = index.postings[term], index.ranks
        if not ranks:
            return list(row[:LOOKED_AT])
        found: list[int] = []
        for a in nsmallest(LOOKED_AT, index.holders[term], key=ranks.__getitem__):
            found += row[bisect_left(row, index.first[a]) : bisect_left(row, index.last(a))]
        return found[:LOOKED_AT]

    def _named_terms(self) -> dict[int, str]:
        if not self._term_names:
            self._term_names = {number: term for term, number in self.index.terms.items()}  # none for lost terms
        return self._term_names

    def mentions(self, text: str) -> list[tuple[str, Span]]:
        """The actors named in a text, by id, with the place of the name."""
        return self._names.mentions(text)

    def actor(self, who: str) -> Actor:
        return next(a for a in self.actors if a.id == who)

    def spellings(self, actor: Actor) -> list[tuple[str, ...]]:
        """The terms of each name of an actor, once each, a person's surname among them."""
        known = self._spellings.get(actor.id)
        if known is None:
            names = [actor.name, *actor.aliases]
            last = [n.split()[-1] for n in names if " " in n.strip()]
            names += [n for n in last if self._names.resolve(n) == actor.id]
            found = (tuple(t for w in words(n) for t in terms(n[w.start : w.end])) for n in names)
            known = self._spellings[actor.id] = [n for n in dict.fromkeys(found) if n]
        return known

    @property
    def figures(self) -> list[tuple[float, str]]:
        """The figures that the collection has, in rising order, each with its term."""
        if self._figures is None:
            figures = [t for t in self.index.terms if t[0].isdigit() and t.replace(".", "", 1).isdecimal()]
            self._figures = sorted([(float(t), t) for t in figures])
        return self._figures

    def _by_shape(self) -> dict[tuple[str, int], list[str]]:
        if self._shapes is None:
            self._shapes = {}
            for term in self.index.terms:
                if len(term) >= 4 and term.isalpha():
                    self._shapes.setdefault((term[0], len(term)), []).append(term)
        return self._shapes

    def near(self, term: str) -> list[str]:
        """Terms one slip away from a term of five letters or more, with the same first letter."""
        if len(term) < 5 or not term.isalpha():
            return []
        shapes = self._by_shape()
        known = self._near.get(term)
        if known is None:
            known = self._near[term] = sorted(
                t for n in (-1, 0, 1) for t in shapes.get((term[0], len(term) + n), ()) if is_slip(term, t)
            )
        return known


@cache
def _bands() -> dict[str, float]:
    """Stem -> its rarity in English as a share of the rarest."""
    table: dict[str, float] = {}
    for word, band in BAND.items():
        key = stem(word)
        table[key] = min(band / RAREST, table.get(key, 1.0))
    return table


def step(count: float) -> int:
    """A count's logarithm in small steps: one sentence more seldom changes what is known of a common word."""
    return round(FINE * math.log(count + 0.5))


def rough_step(count: float) -> int:
    """The same in large steps."""
    return round(ROUGH * math.log(count + 0.5))


def _log(count: float) -> float:
    return step(count) / FINE


def spells(row: Sequence[str], short: str) -> bool:
    """Whether the first letters of words spell an abbreviation, small words left out of the row or not."""
    at = 0
    for word in row:
        while at < len(short) and short[at] != word[0] and at and short[at] in _SMALL_WORDS:
            at += 1
        if at == len(short) or short[at] != word[0]:
            return False
        at += 1
    return at == len(short)


def is_slip(a: str, b: str) -> bool:
    """Whether one letter added, dropped, changed or swapped with its neighbour makes one word the other."""
    if a == b:
        return False
    if len(a) > len(b):
        a, b = b, a
    start, end = 0, len(a)
    while start < end and a[start] == b[start]:
        start += 1
    if len(a) < len(b):
        return a[start:] == b[start + 1 :]
    return a[start + 1 :] == b[start + 1 :] or (
        a[start + 2 :] == b[start + 2 :] and a[start : start + 2] == b[start : start + 2][::-1]
    )


def in_row(bag: Sequence[int], wanted: tuple[int, ...]) -> int:
    """Where the terms stand in a row in a bag, -1 where they don't."""
    head, size = wanted[0], len(wanted)
    for i, t in enumerate(bag):
        if t == head and tuple(bag[i : i + size]) == wanted:
            return i
    return -1


def _holds(rising: Sequence[int], value: int) -> bool:
    i = bisect_left(rising, value)
    return i < len(rising) and rising[i] == value
