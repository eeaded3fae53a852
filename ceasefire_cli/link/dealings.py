"""Who did it to whom, as a sentence has it: "Hull lent Leeds", "Leeds was lent by Hull", "Leeds borrowed from Hull".

No parser: the words right before a verb did it, those right after it had it done to them, and with "was … by" it is the
other way round. Verbs that tell one deed from its two sides come out alike (see `vocab.converse`).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.deed import bases, is_of
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.text.stem import inflected
from ceasefire_cli.vocab import undoing as v
from ceasefire_cli.vocab.converse import CARRIES, MEASURES, OUTCOMES, STANDS, converses
from ceasefire_cli.vocab.deeds import DEEDS
from ceasefire_cli.vocab.negation import AUXILIARIES, INVERTING, TIMES, VERB_NEGATORS
from ceasefire_cli.vocab.stopwords import BEFORE_A_NOUN, STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ceasefire_cli.link.polarity import Reading, Term

_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "got", "get"])
_BEFORE = AUXILIARIES | VERB_NEGATORS
_TOWARDS = ("to", "for", "against", "from")
_RELATIVE = frozenset(["who", "which", "that"])
_AHEAD = frozenset(["ahead", "behind"])
_OWN = ("'s", "\u2019s")
_NOBODY = frozenset[str]()
_LONGEST = 4  # words of a name
_REACH = 6  # words from a verb to "by", "to" and the like
_CARRIED = 8  # words from "suffered" to "defeat"
_BARE = 2  # words of a party without an article


class Deed(NamedTuple):
    """A verb with the terms of who did it and of whom it was done to (their stems)."""

    what: str  # the verb's stem, or what it has in common with its converse
    form: str
    at: int  # the word's index
    doer: frozenset[str]
    done_to: frozenset[str]
    names: tuple[str, ...]  # in small letters: one word of each party
    is_told: bool  # not as possible, to come or supposed
    is_negated: bool = False


@lru_cache(maxsize=5_000)
def dealings(text: str) -> tuple[Deed, ...]:
    """The verbs of a text that stand between two names or things; those that go both ways are left out."""
    read = reading(text)
    if read.is_headline and not any(w.form in AUXILIARIES and read.text[w.start].islower() for w in read.words):
        return ()  # "Roe Is Behind Drury": nobody can tell names from the rest
    return tuple(_found(read))


def subject(read: Reading, term: Term) -> frozenset[str]:
    """The stems of whoever does what a verb says, so far as it is known."""
    said = _said(read, term.place, {t.place: t for t in read.terms}) if term.place else None
    return said.party if said and not said.is_passive else _NOBODY


def _found(read: Reading) -> Iterator[Deed]:
    terms = {t.place: t for t in read.terms}
    for k in range(1, len(read.words)):
        form = read.words[k].form
        if read.text[read.words[k].start].isupper() or not form.isalpha():
            continue
        if k in terms and not is_of(form, v.MUTUAL):
            yield from _of_verb(read, terms[k], terms)
        elif form == "behind":
            yield from _standing(read, k, terms)
        if form in OUTCOMES:
            yield from _outcome(read, k, terms)
        elif form == "than":
            yield from _comparison(read, k, terms)


class _Said(NamedTuple):
    """What stands before a verb: the party, whether it is passive, and whether the deed is told as done."""

    party: frozenset[str]
    is_passive: bool
    is_told: bool
    is_negated: bool = False


def _said(read: Reading, k: int, terms: dict[int, Term]) -> _Said | None:
    """What stands before the verb at word `k`, None if that is a noun's owner or a verb."""
    last, passive, negated, told = k - 1, False, False, k not in terms or _is_real(read, terms[k])
    while last >= 0 and (read.words[last].form in _BEFORE or read.words[last].form.endswith("ly")):
        form = read.words[last].form
        negated = negated or form in VERB_NEGATORS or form.endswith("n't")
        passive = passive or form in _BE
        told = told and form not in v.TO_COME and form not in v.WOULD
        last -= 1
    if last < 0 or read.text[read.words[last].start : read.words[last].end + 2].endswith(_OWN):
        return None  # "Roe's partner Lee"
    if last and read.text[read.words[last].start].islower() and _is_verb(read.words[last].form):
        return None  # the verb comes before: "exports gas to Spain"
    return _Said(_before(read, k, last, terms), passive, told, negated or _is_inverted(read, last))


def _is_inverted(read: Reading, last: int) -> bool:
    """Whether the subject that ends at word `last` follows a negated verb: "nor did the union"."""
    for m in range(last - 1, max(0, last - _REACH), -1):
        if read.words[m].form in AUXILIARIES:
            before = [w.form for w in read.words[max(0, m - 2) : m]]
            return before[-1] in INVERTING or (before[0] == "no" and before[-1] in TIMES)
        if read.words[m].form not in BEFORE_A_NOUN and _has_comma(read, m):
            return False
    return False


def _is_verb(form: str) -> bool:
    """Whether a word is known for a verb, by its form there as well."""
    is_inflected = form.endswith(("s", "ed")) or (inflected(form) != form and not form.endswith("ing"))
    return is_inflected and (is_of(form, DEEDS) or bool(_entries(form)))


def _is_real(read: Reading, term: Term) -> bool:
    return all(read.terms[i].place != term.place for i in read.unreal)


def _of_verb(read: Reading, verb: Term, terms: dict[int, Term]) -> Iterator[Deed]:
    k = verb.place
    two_sided = _entries(verb.form)
    if verb.form in _AHEAD:
        yield from _standing(read, k, terms)
        return
    said = _said(read, k, terms)
    if said is None or not said.party:
        return
    preps = _parties_after(read, k, terms, said.is_passive)
    direct = _after(read, k, k + 1, terms)
    by = preps.get("by", _NOBODY)
    yielded = False
    for rest, what, turned in two_sided:
        doer, done_to = said.party, _NOBODY
        if not rest:
            doer, done_to = (by, said.party) if said.is_passive else (said.party, direct)
        elif [w.form for w in read.words[k + 1 : k + len(rest)]] == list(rest[:-1]):
            done_to = preps.get(rest[-1], _NOBODY)
            if said.is_passive:  # "the mill was sold to Pell by Drake", "Roe was lent £5 by Drury"
                doer, done_to = by, done_to or (_NOBODY if turned else said.party)
            elif not done_to and rest == ("to",) and _is_double(read, k, direct, terms):
                done_to = direct
        if doer and done_to and not doer & done_to:
            yielded = True
            yield _deed(read, what, k, (done_to, doer) if turned else (doer, done_to), said)
    others = {p: party for p, party in preps.items() if all(rest[-1:] != (p,) for rest, _, _ in two_sided)}
    yield from _plain(read, verb, said, direct, others, is_known=yielded)


def _plain(
    read: Reading,
    verb: Term,
    said: _Said,
    direct: frozenset[str],
    preps: dict[str, frozenset[str]],
    *,
    is_known: bool,
) -> Iterator[Deed]:
    """The deed of any other verb: with its object, and where that is somebody, with whom it came from or went to."""
    towards = next((p for p in _TOWARDS if preps.get(p)), "")
    if said.is_passive:
        parties = (preps.get("by", _NOBODY), said.party)
    else:
        is_object = is_known or _has_name(read, direct) or (bool(direct) and towards in ("for", "against"))
        if towards and is_object and not said.party & preps[towards]:
            yield _deed(read, f"{verb.key} {towards}", verb.place, (said.party, preps[towards]), said)
        parties = (said.party, preps[towards] if towards and not is_object else direct)
    if not is_known and parties[0] and parties[1] and not parties[0] & parties[1]:
        yield _deed(read, verb.key, verb.place, parties, said)


@lru_cache(maxsize=20_000)
def _entries(form: str) -> tuple[tuple[tuple[str, ...], str, bool], ...]:
    """What is known of a verb that tells a deed from one of its sides."""
    table = converses()
    return tuple(dict.fromkeys(e for base in sorted(bases(form)) for e in table.get(base, ())))


def _standing(read: Reading, k: int, terms: dict[int, Term]) -> Iterator[Deed]:
    """Of "are four points ahead of", "fell behind": who stands where."""
    ahead = read.words[k].form == "ahead"
    if ahead and [w.form for w in read.words[k + 1 : k + 2]] != ["of"]:
        return
    last = k - 1
    while last > 0 and (read.words[last].form in MEASURES or _is_number(read, last)):
        last -= 1
    if last < 1 or not (is_of(read.words[last].form, STANDS) or read.words[last].form in _BE):
        return
    said = _said(read, last + (read.words[last].form in _BE), terms)
    other = _after(read, k, k + 1 + ahead, terms)
    if said and said.party and other and not said.party & other:
        parties = (said.party, other) if ahead else (other, said.party)
        yield _deed(read, "lead", k, parties, said)


def _is_number(read: Reading, k: int) -> bool:
    form = read.words[k].form
    return form[0].isdigit() or form in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _outcome(read: Reading, k: int, terms: dict[int, Term]) -> Iterator[Deed]:
    """Of "suffered a heavy defeat to Leeds": what it comes to."""
    entry, preps = OUTCOMES[read.words[k].form]
    after = [w.form for w in read.words[k + 1 : k + 5]]
    skip = (
        4
        if after == ["at", "the", "hands", "of"] and entry == "lose_to"
        else 1
        if after[:1] and after[0] in preps
        else 0
    )
    other = _after(read, k, k + 1 + skip, terms) if skip else _NOBODY
    if not other:
        return
    for at in range(k - 1, max(0, k - _CARRIED), -1):
        if at in terms and terms[at].clause != terms.get(k, terms[at]).clause:
            return
        if is_of(read.words[at].form, CARRIES):
            said = _said(read, at, terms)
            if said and said.party and not said.party & other:
                parties = (other, said.party) if entry == "lose_to" else (said.party, other)
                yield _deed(read, "beat", k, parties, said)
            return


def _comparison(read: Reading, k: int, terms: dict[int, Term]) -> Iterator[Deed]:
    """Of "wages rose faster than prices": which is above which."""
    how = next((m for m in range(k - 1, max(0, k - _REACH), -1) if _is_comparative(read.words[m].form)), 0)
    other = _after(read, how, k + 1, terms) if how in terms else _after(read, k, k + 1, terms)
    begin = next((m for m in range(how) if m in terms and terms[m].clause == terms.get(how, terms[m]).clause), -1)
    if not how or begin < 0 or not other:
        return
    row = [terms[begin]]
    while row[-1].place + 1 in terms and read.text[terms[row[-1].place + 1].start].isupper():
        row.append(terms[row[-1].place + 1])
    one = frozenset(t.key for t in row)
    if not one & other:
        told = how not in terms or _is_real(read, terms[how])
        yield _deed(read, f"{read.words[how].form} than", how, (one, other), _Said(one, is_passive=False, is_told=told))


def _is_comparative(form: str) -> bool:
    return form in ("more", "less", "fewer", "worse") or (form.endswith("er") and len(form) > 4)


def _deed(read: Reading, what: str, k: int, parties: tuple[frozenset[str], frozenset[str]], said: _Said) -> Deed:
    names = tuple(_written(read, keys) for keys in parties)
    return Deed(what, read.words[k].form, k, *parties, names, said.is_told, said.is_negated)


def _written(read: Reading, keys: frozenset[str]) -> str:
    return next(t.form for t in reversed(read.terms) if t.key in keys)


def _has_name(read: Reading, keys: frozenset[str]) -> bool:
    return any(t.key in keys and read.text[t.start].isupper() for t in read.terms)


def _parties_after(read: Reading, k: int, terms: dict[int, Term], is_passive: bool) -> dict[str, frozenset[str]]:
    """The parties that prepositions after the verb at word `k` bring in."""
    found: dict[str, frozenset[str]] = {}
    reach = 2 * _REACH if is_passive else _REACH
    for m in range(k + 1, min(len(read.words), k + 1 + reach)):
        form = read.words[m].form
        if form in _PREPS and form not in found:
            found[form] = _after(read, k, m + 1, terms)
    return found


_PREPS = frozenset(["by", *_TOWARDS]) | {rest[-1] for entries in converses().values() for rest, _, _ in entries if rest}


def _is_double(read: Reading, k: int, direct: frozenset[str], terms: dict[int, Term]) -> bool:
    """Whether two objects follow: "lent Roe £5,000", "gave the town a park"."""
    m = k + 1
    while m < len(read.words) and read.words[m].form in BEFORE_A_NOUN:
        m += 1
    while m in terms and terms[m].key in direct:
        m += 1
    return m < len(read.words) and (read.words[m].form in BEFORE_A_NOUN or _is_number(read, m))


def _before(read: Reading, k: int, last: int, terms: dict[int, Term]) -> frozenset[str]:
    """The party whose words end at word `last`, right before the verb at word `k`, a clause put in between left out."""
    if read.words[last].form in _RELATIVE:
        return _row_back(read, last - 1, terms)  # "Hull, who lost to Leeds"
    if _has_comma(read, last):
        opens = next((m for m in range(last - 1, max(-1, last - 2 * _REACH), -1) if _has_comma(read, m)), -1)
        between = read.words[opens + 1 : last + 1] if opens >= 0 else ()
        if all(read.text[w.start].isupper() for w in between):
            return _NOBODY  # no such clause, or a place: "Paris, Texas, lost"
        return _row_back(read, opens, terms)  # "Hull, who won in May, lost to Leeds"
    if last in terms and k in terms and terms[last].clause != terms[k].clause:
        return _NOBODY
    return _row_back(read, last, terms)


def _has_comma(read: Reading, m: int) -> bool:
    """Whether a comma comes after word `m`."""
    return m + 1 < len(read.words) and read.text[read.words[m].end : read.words[m + 1].start].startswith(",")


def _row_back(read: Reading, last: int, terms: dict[int, Term]) -> frozenset[str]:
    row: list[Term] = []
    end = last
    while len(row) < _LONGEST and last in terms and terms[last].clause == terms[end].clause:
        row.append(terms[last])
        last -= 1
    opens = last < 0 or _has_comma(read, last)
    return _named(read, row, last, bare=opens)


def _after(read: Reading, k: int, first: int, terms: dict[int, Term]) -> frozenset[str]:
    """The party whose words begin at word `first`, in the clause of the verb at word `k`."""
    row: list[Term] = []
    article = first - 1
    while first < len(read.words) and read.words[first].form in BEFORE_A_NOUN:
        article = first
        first += 1
    if first not in terms and first < len(read.words) and read.text[read.words[first].start].isupper():
        first += 1  # a name that looks like a function word: "Will Hay"
    clause = terms[k].clause if k in terms else terms[first].clause if first in terms else -1
    while len(row) < _LONGEST and first in terms and terms[first].clause == clause and not _is_number(read, first):
        row.append(terms[first])
        first += 1
    return _named(read, row, article, bare=True)


def _named(read: Reading, row: Sequence[Term], article: int, *, bare: bool) -> frozenset[str]:
    """The stems of a name, or of a thing with its article; of other words only where they may be a `bare` party."""
    proper = [t for t in row if read.text[t.start].isupper()]
    if proper:
        return frozenset(t.key for t in proper)
    has_article = article >= 0 and read.words[article].form in BEFORE_A_NOUN and read.words[article].form in STOPWORDS
    if row and (has_article or (bare and len(row) <= _BARE and all(t.form.isalpha() for t in row))):
        return frozenset(t.key for t in row)
    return _NOBODY
