"""A claim as the collection sees it: its content words, each with everything that counts as it.

Each word of the claim is a group of alternatives: its own stem, its closed or parted spelling ("ceasefire",
"cease-fire"), a near spelling, a related word; an actor's name is one group whose alternatives are all its names. A
group counts once, by its best alternative found.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.amounts import ABOUT, amounts, near
from ceasefire_cli.link.distant import is_small, with_neighbours
from ceasefire_cli.link.groups import Group, Query
from ceasefire_cli.link.index import bag_of, terms
from ceasefire_cli.link.initials import LONGEST, abbreviations
from ceasefire_cli.link.lexicon import Alternative
from ceasefire_cli.link.phrases import as_term
from ceasefire_cli.link.related import common_terms, phrasal, relatives
from ceasefire_cli.text.spellings import names_like
from ceasefire_cli.text.stem import inflected, stem
from ceasefire_cli.text.words import form, raw_words, words
from ceasefire_cli.vocab.demonyms import NAMES

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from ceasefire_cli.link.amounts import Amount
    from ceasefire_cli.link.index import Index
    from ceasefire_cli.link.lexicon import Lexicon
    from ceasefire_cli.model import Actor

LONGEST_PARTED = 40  # letters: past that it is no word, and trying each cut costs its square
MISSPELT = 0.8
BARE = 0.8  # credit of a verb without the particle that the claim has
INITIALS = 0.7  # credit of an abbreviation that nobody explains
LEAST = 0.3  # credit of a related word worth looking for
SURE = 0.55  # the same in a long claim, which has words enough without
MANY = 10  # words of a long claim
FEW = 8  # words of a terse claim, in which a name of two words would outweigh the rest
UNIT = 1.4  # what two words weigh together that are hardly ever apart, against one of them
APART = (
    0.5  # share of the rarer word's sentences, and articles, that have the two in a row, from which on they are a unit
)


class _Token(NamedTuple):
    """A content word; `after` is the word after it where the two are one verb."""

    raw: str
    term: str
    start: int
    after: str = ""


def query(text: str, lexicon: Lexicon, own: Sequence[str] = ()) -> Query:
    """The groups of a claim's text; `own` are the ids of the actors who make the claim."""
    spoken = tokens = _tokens(text)
    index = lexicon.index
    groups: list[tuple[Group, float, float, float]] = []
    seen: set[str] = set()
    mentions = lexicon.mentions(text) if lexicon.actors else []
    named = {actor for actor, _ in mentions}
    for actor, span in mentions:
        written = [t for t in tokens if span.start <= t.start < span.end]
        tokens_left = [t for t in tokens if not span.start <= t.start < span.end]
        if written and actor not in seen:
            seen.add(actor)
            options = _names(lexicon, lexicon.actor(actor), written)
            groups.append(_made(lexicon, text[span.start : span.end], options, start=span.start))
        tokens = tokens_left
    mine = {t.term for t in spoken}
    written_otherwise = [a._replace(rows=tuple(r for r in a.rows if not mine.issuperset(r[0]))) for a in amounts(text)]
    joined = _in_full(tokens) | _abbreviated(lexicon, tokens)
    unexplained = _by_initials(lexicon, text, tokens, joined)
    joined |= unexplained
    for at, token in enumerate(tokens):
        if at in joined:
            size, term = joined[at]
            if size and term not in seen:
                seen.add(term)
                written = tokens[at : at + size]
                word = text[token.start : written[-1].start + len(written[-1].raw)]
                options = _unexplained(lexicon, term, written) if at in unexplained else _country(index, term, written)
                groups.append(_made(lexicon, word, options, start=token.start))
        elif token.term not in seen:
            seen.add(token.term)
            number = token.term[0].isdigit()
            options = _options(lexicon, token)
            if written_otherwise:
                options = _with_amounts(index, options, token.start, written_otherwise)
            groups.append(_made(lexicon, token.raw, options, start=token.start, term=token.term, is_number=number))
    groups.sort(key=lambda g: g[0].start)
    terse = len(groups) <= FEW
    if not (terse and is_small(lexicon)):
        least = SURE if len(groups) >= MANY else 0.0
        groups = [(g._replace(alternatives=_sure(g.alternatives, least)), w, a, r) for g, w, a, r in groups]
    if terse:
        groups = _as_units(lexicon, text, groups)
        wider = with_neighbours(lexicon, [g[0] for g in groups])
        groups = [(g, w, a, r) for g, (_, w, a, r) in zip(wider, groups, strict=True)]
    whole = sum(g[1] for g in groups) or 1.0
    spread = sum(g[2] for g in groups) or 1.0
    known = [index.terms.get(t) for t in bag_of(raw_words(text))[0]]
    others = [a for a in lexicon.actors if a.id in own and a.id not in named]
    return Query(
        tuple(g._replace(weight=w / whole, article_weight=a / spread) for g, w, a, _ in groups),
        whole,
        sum(g[3] for g in groups) / lexicon.unique,
        tuple(t for t in known if t is not None) if None not in known else (),
        tuple(option for a in others for option in _names(lexicon, a, ())),
        is_small(lexicon),
    )


def _tokens(text: str) -> list[_Token]:
    found = words(text)
    tokens = []
    for word, after in zip_longest(found, found[1:]):
        raw = text[word.start : word.end]
        particle = after.form if after and phrasal(inflected(word.form), after.form) else ""
        tokens += [_Token(raw, t, word.start, particle) for t in terms(raw)]
    return tokens


@cache
def _full_names() -> dict[str, list[tuple[str, ...]]]:
    """Term -> the names of several words that stand for it, as terms in a row."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for name, short in NAMES:
        table.setdefault(stem(short), []).append(tuple(t for w in words(name) for t in terms(w.form)))
    return table


@cache
def _full_names_by_first() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for short, names in _full_names().items():
        for name in names:
            table.setdefault(name[0], []).append((name, short))
    return table


def _in_full(tokens: Sequence[_Token]) -> dict[int, tuple[int, str]]:
    """The names of several words: where one begins -> how many and the term they stand for; where it goes on -> 0."""
    found: dict[int, tuple[int, str]] = {}
    known = _full_names_by_first()
    for at, token in enumerate(tokens):
        for name, short in known.get(token.term, ()):
            size = len(name)
            if tuple(t.term for t in tokens[at : at + size]) == name:
                found[at] = (size, short)
                found.update({at + i: (0, short) for i in range(1, size)})
    return found


def _abbreviated(lexicon: Lexicon, tokens: Sequence[_Token]) -> dict[int, tuple[int, str]]:
    """The same of names that the articles abbreviate."""
    found: dict[int, tuple[int, str]] = {}
    known = lexicon.index.terms
    for at in range(len(tokens)):
        for size in range(5, 1, -1):
            row = tokens[at : at + size]
            if len(row) == size and at not in found and all(t.raw[0].isupper() for t in row):
                short = "".join(t.term[0] for t in row)
                if (
                    len(short) > 2
                    and short in known
                    and tuple(known.get(t.term, -1) for t in row) in lexicon.in_full(short)
                ):
                    found[at] = (size, short)
                    found.update({at + i: (0, short) for i in range(1, size)})
    return found


def _by_initials(
    lexicon: Lexicon, text: str, tokens: Sequence[_Token], taken: Container[int]
) -> dict[int, tuple[int, str]]:
    """The same of names that the articles abbreviate and never explain."""
    found: dict[int, tuple[int, str]] = {}
    if lexicon.texts is None:
        return found
    for at in range(len(tokens)):
        for size in range(LONGEST, 1, -1):
            row = tokens[at : at + size]
            if len(row) < size or any(at + i in taken or at + i in found for i in range(size)):
                continue
            for short in abbreviations(text[row[0].start : row[-1].start + len(row[-1].raw)]):
                if at not in found and lexicon.is_abbreviation(short):
                    found[at] = (size, stem(form(short)))
                    found.update({at + i: (0, short) for i in range(1, size)})
    return found


def _unexplained(lexicon: Lexicon, term: str, written: Sequence[_Token]) -> list[Alternative]:
    """A name as written, where the collection has it, and its abbreviation."""
    known = lexicon.index.terms
    row = tuple(known.get(t.term, -1) for t in written)
    in_full = [Alternative(row, 1.0, "exact")] if -1 not in row and lexicon.sentences(row) else []
    return [*in_full, Alternative((known[term],), INITIALS, "acronym")]


def _country(index: Index, term: str, written: Sequence[_Token] = ()) -> list[Alternative]:
    """The names of a country that the collection has: as written, then in one word, then in full."""
    mine = tuple(t.term for t in written)
    rows = dict.fromkeys([*([mine] if mine else []), (term,), *_full_names().get(term, ())])
    found = [(row, tuple(index.terms.get(t, -1) for t in row)) for row in rows]
    return [
        Alternative(numbers, 1.0, "exact" if row == mine else "stem") for row, numbers in found if -1 not in numbers
    ]


def _made(
    lexicon: Lexicon, word: str, options: list[Alternative], *, start: int, term: str = "", is_number: bool = False
) -> tuple[Group, float, float, float]:
    """A group with its weight among sentences, its weight among articles, and its rarity; `term` if it is one word."""
    count, spread = 0, 0
    if options:
        best = [o for o in options if o.credit == options[0].credit]
        count = max(lexicon.count(o.terms) for o in best)
        spread = max(lexicon.spread(o.terms) for o in best)
    common = lexicon.commonness(term)
    return (
        Group(word, start, tuple(options), 0.0, 0.0, is_number),
        lexicon.weight(count) * common,
        lexicon.article_weight(spread) * common,
        lexicon.rarity(count) * common,
    )


def _sure(options: tuple[Alternative, ...], least: float) -> tuple[Alternative, ...]:
    return tuple(o for o in options if o.sure and o.credit >= least)


def _as_units(
    lexicon: Lexicon, text: str, groups: list[tuple[Group, float, float, float]]
) -> list[tuple[Group, float, float, float]]:
    """The groups, with two words that the collection has mostly side by side weighed as little more than one.

    Whoever finds "Abu" finds "Dhabi": the second tells nothing new.
    """
    share = [1.0] * len(groups)
    for i, ((one, w, *_), (other, v, *_)) in enumerate(pairwise(groups)):
        if one.is_number or other.is_number or text[one.start + len(one.word) : other.start] not in (" ", "-"):
            continue
        first, second = one.alternatives[:1], other.alternatives[:1]
        if not first or not second or first[0].credit < 1 or second[0].credit < 1:
            continue
        if lexicon.are_side_by_side(first[0].terms, second[0].terms, APART):
            share[i : i + 2] = [min(s, UNIT * max(w, v) / (w + v)) for s in share[i : i + 2]]
    return [(g, w * s, a * s, r * s) for (g, w, a, r), s in zip(groups, share, strict=True)]


def _options(lexicon: Lexicon, token: _Token) -> list[Alternative]:
    """What counts as a word of a claim; worked out once for all claims."""
    key = (token.raw, token.term, token.after)
    options = lexicon.alternatives.get(key)
    if options is None:
        options = lexicon.alternatives[key] = _alternatives(lexicon, token)
    return options


def _alternatives(lexicon: Lexicon, token: _Token) -> list[Alternative]:
    index = lexicon.index
    raw, term, _, after = token
    number = term[0].isdigit()
    known = index.terms.get(term)
    options = []
    two = index.terms.get(as_term(inflected(form(raw)), after)) if after else None
    if two is not None:
        options.append(Alternative((two,), 1.0, "exact"))
    if known is not None:
        options.append(Alternative((known,), BARE if after else 1.0, "number" if number else "exact"))
    if number:
        if term.replace(".", "", 1).isdigit():
            options += [Alternative((index.terms[t],), ABOUT, "number") for t in near(term, lexicon.figures)]
        return options
    options += [Alternative(t, 1.0, "stem") for t in _parted(index, raw)]
    if raw.isupper() and 2 < len(raw) < 7 and raw.isalpha():
        defined = lexicon.in_full(term)
        options += [Alternative(t, 1.0, "acronym") for t in defined]
        if not defined and (row := lexicon.spelled_out(raw)):
            options.append(Alternative(row, INITIALS, "acronym"))
    if term in _full_names():
        options += _country(index, term)[known is not None :]
    options += [Alternative((index.terms[t],), MISSPELT, "fuzzy") for t in _misspelt(lexicon, token, known is None)]
    own = lexicon.count((known,)) if known is not None else 1
    taken = {o.terms for o in options}
    for relative in relatives(raw, after):
        other = tuple(index.terms.get(t, -1) for t in relative.terms)
        if -1 not in other and other not in taken:
            taken.add(other)
            credit = relative.credit * lexicon.discount(lexicon.count(other), own)
            if credit >= LEAST:
                options.append(Alternative(other, credit, relative.how, relative.sure))
    return options


def _with_amounts(
    index: Index, options: list[Alternative], start: int, written_otherwise: Sequence[Amount]
) -> list[Alternative]:
    """The options of a word at `start`, and if it belongs to an amount, the other ways to write that."""
    rows = [r for a in written_otherwise if a.start <= start < a.end for r in a.rows]
    taken = {o.terms for o in options}
    more = []
    for row, credit in rows:
        numbers = tuple(index.terms.get(t, -1) for t in row)
        if -1 not in numbers and numbers not in taken:
            more.append(Alternative(numbers, credit, "number"))
    return [*options, *more] if more else options


def _misspelt(lexicon: Lexicon, token: _Token, unknown: bool) -> Iterator[str]:
    """Terms that are the word with a slip, where the collection has not the word itself, and a name's other spellings.

    A common word is no slip of another: "plants" are no plans.
    """
    raw, term, *_ = token
    word, terms_there = form(raw), lexicon.index.terms
    found = [*lexicon.near(term), *lexicon.near(word)] if unknown else []
    if raw[0].isupper() and not raw.isupper():
        found += [t for t in map(stem, names_like(word, loosely=unknown)) if t != term and t in terms_there]
    if found:
        common = common_terms()
        for t in dict.fromkeys(found):
            if t not in common or (unknown and term not in common):
                yield t


def _parted(index: Index, raw: str) -> Iterator[tuple[int, int]]:
    """Two terms in a row that make the word when closed up: "cease", "fire" for "ceasefire"."""
    low = raw.lower()
    if not 7 <= len(low) <= LONGEST_PARTED or not low.isascii():
        return
    for cut in range(3, len(low) - 2):
        left = index.terms.get(stem(low[:cut]))
        if left is not None:
            right = index.terms.get(stem(low[cut:]))
            if right is not None:
                yield (left, right)


def _names(lexicon: Lexicon, actor: Actor, written: Sequence[_Token]) -> list[Alternative]:
    """All names of an actor that the collection has, the one the claim uses first."""
    index = lexicon.index
    mine = tuple(t.term for t in written)
    spellings = ([mine] if mine else []) + [n for n in lexicon.spellings(actor) if n != mine]
    options = []
    for name in spellings:
        numbers = tuple(index.terms.get(t, -1) for t in name)
        if -1 not in numbers:
            options.append(Alternative(numbers, 1.0, "exact" if name == mine else "alias"))
    return options
