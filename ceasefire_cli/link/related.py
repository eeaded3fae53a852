"""What may stand for a word of a claim in other words: its family, the capital for the country, words of like meaning.

Each relative comes with a credit between 0 and 1: how surely it means the same. What a collection knows of it (is it
there, how rare is it) is the lexicon's business.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.phrases import as_term
from ceasefire_cli.text.stem import inflected, stem
from ceasefire_cli.text.words import form
from ceasefire_cli.vocab.capitals import SEATS
from ceasefire_cli.vocab.families import FAMILIES
from ceasefire_cli.vocab.phrasal import PHRASAL
from ceasefire_cli.vocab.synonyms import FIELDS, GROUPS, related, related_in_a_field
from ceasefire_cli.vocab.wider import wider_or_narrower

if TYPE_CHECKING:
    from ceasefire_cli.model import How

FAMILY = 0.9  # a word of the same family
SYNONYM = 0.8  # a word of like meaning
PHRASE = 0.7  # a verb of two words for a plain one
FIELD = 0.8  # a word of like meaning in one field of life
WIDER = 0.6  # the word for a class, or what belongs to it
FARTHER = 0.6  # a word of like meaning to one of the family
SEAT = 0.8  # a capital for its country, or the other way round


class Relative(NamedTuple):
    """The terms (in a row) that may stand for a word, how surely, and why; `sure` is what a long claim goes by too."""

    terms: tuple[str, ...]
    credit: float
    how: How
    sure: bool = True


@lru_cache(maxsize=50_000)
def relatives(raw: str, after: str = "") -> tuple[Relative, ...]:
    """What may stand for a word as written, the surest first, once each and without the word's own stem.

    With the form of the word `after` it, where the two are one verb ("turned down"), what may stand for that.
    """
    word = form(raw)
    base = inflected(word)
    own = stem(word)
    found: dict[tuple[str, ...], Relative] = {}

    def add(terms: tuple[str, ...], credit: float, how: How, *, sure: bool = True) -> None:
        if terms != (own,) and (terms not in found or found[terms].credit < credit):
            found[terms] = Relative(terms, credit, how, sure)

    for plain in phrasal(base, after):
        add(_terms(plain), SYNONYM, "synonym")
    if found:
        return tuple(found.values())
    kin = _families().get(own, ())
    for other in kin:
        add((stem(other),), FAMILY, "stem")
    for name in _seats().get((own,), ()):
        add(name, SEAT, "alias")
    spellings = (word, base, base + "e")
    for other in related(*spellings):
        add(_terms(other), SYNONYM, "synonym")
    for other in related(*kin):
        add(_terms(other), FARTHER, "synonym")
    for other in dict.fromkeys(p for b in spellings[1:] for p in _phrases().get(b, ())):
        add(_terms(other), PHRASE, "synonym", sure=False)
    for other in related_in_a_field(*spellings):
        add(_terms(other), FIELD, "synonym", sure=False)
    for other in related_in_a_field(*kin):
        add(_terms(other), FARTHER, "synonym", sure=False)
    for other in dict.fromkeys(o for b in spellings for o in wider_or_narrower().get(b, ())):
        add(_terms(other), WIDER, "synonym", sure=False)
    return tuple(sorted(found.values(), key=lambda r: -r.credit))


@cache
def common_terms() -> frozenset[str]:
    """The stems of common words: what is one of them is no slip of the pen for another."""
    return frozenset(stem(w) for row in (*GROUPS, *FIELDS, *FAMILIES) for words in row for w in words.split("_"))


def phrasal(base: str, after: str) -> tuple[str, ...]:
    """What stands for a verb of two words, given the base of the first with or without its last e."""
    return PHRASAL.get(f"{base}_{after}") or PHRASAL.get(f"{base}e_{after}") or ()


def _terms(words: str) -> tuple[str, ...]:
    """The terms of words joined by "_"."""
    verb, _, particle = words.partition("_")
    two = as_term(verb, particle)
    return (two,) if two else tuple(map(stem, words.split("_")))


@cache
def _phrases() -> dict[str, tuple[str, ...]]:
    """Word -> the verbs of two words it may stand for."""
    table: dict[str, list[str]] = {}
    for written, plain in PHRASAL.items():
        for word in plain:
            table.setdefault(word, []).append(written)
    return {word: tuple(those) for word, those in table.items()}


@cache
def _families() -> dict[str, tuple[str, ...]]:
    """Stem -> the words of its families, in base form."""
    table: dict[str, dict[str, None]] = {}
    for members in FAMILIES:
        for key in dict.fromkeys(map(stem, members)):
            table.setdefault(key, {}).update(dict.fromkeys(members))
    return {key: tuple(members) for key, members in table.items()}


@cache
def _seats() -> dict[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """A country's term or a seat's terms -> what stands for the same government."""
    table: dict[tuple[str, ...], dict[tuple[str, ...], None]] = {}
    for country, seats in SEATS:
        names = [_terms(n) for n in (country, *seats)]
        for name in names:
            table.setdefault(name, {}).update(dict.fromkeys(n for n in names if n != name))
    return {name: tuple(others) for name, others in table.items()}
