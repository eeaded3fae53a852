"""Who speaks: the subject left of a cue, over asides."""

from __future__ import annotations

from typing import NamedTuple

from ceasefire_cli.attribute.openings import behind_opening
from ceasefire_cli.attribute.phrases import (
    PERSONAL,
    PLURAL,
    RELATIVE,
    Text,
    bare,
    is_adverb,
    is_personal,
    noun_like,
    np_left,
)
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import KIN, ROLES, SOURCES


class Subject(NamedTuple):
    """Tokens `[start, end)` of the words that name who speaks; `how` they were found."""

    start: int
    end: int
    how: str


_LEADS_ASIDE = words(
    """who whose whom which where a an the now then also once former one himself herself another his her its their
    like including along speaking citing asked referring appearing quoting writing standing sitting himself both
    all who's"""
)


OWN = frozenset({"his", "her", "their", "my", "our"})


_NOBODY = frozenset({"everyone", "everybody", "nobody", "none", "neither", "anyone", "anybody"})


_DASHES = frozenset({"\u2014", "\u2013", "--", "-", "\u2015"})


_ASIDE_LIMIT = 32
_SUCH_AS = frozenset({"like", "including"})


def subject_left(t: Text, a: int, j: int) -> Subject | None:
    """Who stands left of a verb group that begins after token `j`; None where that place is taken by something else.

    `how` is pronoun, relative, noun, aside (a noun phrase with an aside behind it), or shared (the subject must
    be looked up further left: "… and said").
    """
    low = t.low
    verb = j
    j = _before_time(t, a, j)
    if j < a:
        return None
    if j < verb and j > a and low[j] in g.HAVE:
        return subject_left(t, a, j - 1)  # "The minister has in the past declared"
    if low[j] in ("both", "all", "each") and j - 1 > a and (low[j - 1] == ")" or noun_like(t, j - 1)):
        j -= 1  # "He and Lee both condemned"
    elif low[j] in ("both", "all") and j - 2 > a and low[j - 1] in ("have", "had", "were", "are"):
        j -= 2  # "Lee and Novak have both supported"
    w = low[j]
    if t.quoted[j] >= 0:
        over = over_marked(t, a, j) if low[j - 1] == "," else None
        return over or (Subject(j, j, "shared") if j > a else None)
    pronoun = bare(w)
    if pronoun in PERSONAL and w not in ("her", "me", "him", "us", "them"):
        return Subject(j, j + 1, "pronoun")
    if w in pronouns.INDEFINITE and w not in g.DETERMINERS and w not in _NOBODY:
        return Subject(j, j + 1, "pronoun")
    if pronoun in ("who", "that", "which"):
        k = j - 1
        if k > a and (low[k] in (",", ")") or low[k] in _DASHES):
            k -= 1
        if k >= a and noun_like(t, k):
            start = np_left(t, a, k)
            if start - 3 >= a and low[start - 1] == "not" and low[start - 2] == "," and noun_like(t, start - 3):
                return Subject(np_left(t, a, start - 3), start - 2, "noun")  # "it was Lee, not Novak, who said"
            return Subject(_whom(t, start, k, pronoun), j + 1, "relative")
        return Subject(j, j + 1, "pronoun") if pronoun in ("who", "which") else None
    if w == "whom" and j - 2 >= a and low[j - 1] == "of":
        return Subject(j - 2, j + 1, "relative")  # "both of whom opposed"
    if w in {",", ")"} or w in _DASHES:
        return _over_aside(t, a, j)
    if w in g.CONJUNCTIONS or w in {";", ":"}:
        return Subject(j, j, "shared")
    if noun_like(t, j) and w not in PERSONAL:
        start = np_left(t, a, j)
        if start - 3 >= a and low[start - 1] in ("in", "on", "at", "since") and low[start - 2] in g.HAVE:
            return subject_left(t, a, start - 3)  # "The minister has in the house declared"
        led = start - 4 >= a and low[start - 1] == "by" and low[start - 2].endswith(("ed", "run"))
        if led and noun_like(t, start - 3):  # "a team led by Anna Lee reports": the team speaks
            return Subject(np_left(t, a, start - 3), start - 2, "noun")
        if start - 2 >= a and low[start - 1] == "and" and low[start - 2] in PERSONAL and low[start] in OWN:
            return Subject(start - 2, j + 1, "noun")  # "he and his deputies said"
        if (
            start - 2 > a
            and t.quoted[start - 1] < 0
            and (low[start - 1] in g.PREPOSITIONS or low[start - 1] in g.AUXILIARIES)
        ):
            over = _over_relative(t, a, start - 1) or _over_adjective(t, a, start - 1, j + 1)
            if over is not None:
                return over
        return Subject(behind_opening(t, a, start, j + 1, verb=True), j + 1, "noun")
    over = _over_relative(t, a, j) if w in PERSONAL else None
    if over is not None:
        return over
    if w in PERSONAL and j - 2 >= a and low[j - 1] in g.PREPOSITIONS and (noun_like(t, j - 2) or low[j - 2] == "those"):
        return Subject(np_left(t, a, j - 2), j + 1, "noun")  # "those around him say"
    return _over_relative(t, a, j)


# Phrases of time between subject and verb: last word → the words before it.
_IN_BETWEEN: dict[str, tuple[tuple[str, ...], ...]] = {
    "time": (("for", "the", "first"), ("at", "the"), ("at", "the", "same")),
    "past": (("in", "the"),),
    "point": (("at", "one"),),
    "times": (("at",),),
    "far": (("so",), ("thus",)),
    "turn": (("in",),),
    "fact": (("in",),),
    "instance": (("for",),),
    "example": (("for",),),
}


def _before_time(t: Text, a: int, j: int) -> int:
    """`Mr. Lee on Thursday said`: the token before a day or week that stands between subject and verb."""
    low = t.low
    for phrase in _IN_BETWEEN.get(low[j], ()):
        if j - len(phrase) >= a and low[j - len(phrase) : j] == [*phrase]:
            return _before_time(t, a, j - len(phrase) - 1)
    if j > a and (low[j] in g.WEEKDAYS or (low[j] in g.TIME_NOUNS and low[j - 1] in ("last", "this", "earlier"))):
        j -= 1
        if low[j] in ("last", "this", "earlier", "on", "late", "early"):
            j -= 1
        if j >= a and low[j] == "on":
            j -= 1
    return j


def _over_relative(t: Text, a: int, j: int) -> Subject | None:
    """`people who met him say`: the noun before a "who" a few words to the left."""
    for k in range(j, max(a, j - 12), -1):
        if t.quoted[k] >= 0 or t.low[k] in (",", ";", ":", "\u2014", "--"):
            return None
        relative = t.low[k] in ("who", "whose") or (t.low[k] == "that" and k < j and t.low[k + 1] in g.AUXILIARIES)
        if relative and noun_like(t, k - 1):
            return Subject(np_left(t, a, k - 1), k, "noun")
    return None


# "sources close to the deal": adjectives behind the noun they tell of, each with its preposition
_BEHIND_NOUN = words(
    """close familiar involved briefed aware present privy opposed loyal sympathetic responsible eligible critical
    hostile affected employed aligned allied linked connected acquainted"""
)


def _whom(t: Text, start: int, k: int, pronoun: str) -> int:
    """`a response from Ann Lee, who`: where the person begins whom "who" behind `k` means; `start` where it is all."""
    if pronoun != "who" or not t.word[k][0].isupper():
        return start
    for x in range(k - 1, start, -1):
        if t.low[x] in ("from", "to", "by", "with", "against", "on"):
            head = t.low[x - 1]
            thing = t.word[x - 1][0].islower() and head not in ROLES and head not in SOURCES and head not in PLURAL
            return x + 1 if thing and head not in KIN and head[-1] != "s" else start
    return start


def _over_adjective(t: Text, a: int, k: int, end: int) -> Subject | None:
    """`sources close to the deal said`: the noun before an adjective whose preposition stands at `k`."""
    if k - 2 < a or t.low[k - 1] not in _BEHIND_NOUN or t.quoted[k - 1] >= 0 or not noun_like(t, k - 2):
        return None
    start = np_left(t, a, k - 2)
    return Subject(start, end, "noun") if is_personal(t, start, k - 1) or t.low[k - 2] in PLURAL else None


def over_marked(t: Text, a: int, j: int) -> Subject | None:
    """`Lee, whom some call “the fox,” said`: the noun before a relative clause that ends within marks."""
    for k in range(j, max(a, j - _ASIDE_LIMIT), -1):
        if t.quoted[k] < 0 and t.low[k] in (",", ";", ":"):
            if t.low[k] == "," and t.low[k + 1] in RELATIVE and noun_like(t, k - 1):
                return Subject(np_left(t, a, k - 1), k, "aside")
            return None
    return None


def _over_aside(t: Text, a: int, j: int) -> Subject | None:
    """`Rob Bauer, chairman of …, said`: the noun phrase before the aside that ends at `j`.

    The aside may hold commas itself, so the search goes left until a beginning is certain: a relative clause, an
    apposition with an article or an office behind a name, a name behind an office.
    """
    low, quoted, word = t.low, t.quoted, t.word
    sign = low[j]
    opener = "(" if sign == ")" else sign
    best: Subject | None = None
    k = j
    while k - 1 > a and j - k < _ASIDE_LIMIT:
        k -= 1
        if quoted[k] >= 0 or low[k] != opener:
            if low[k] in (";", ":"):
                break
            continue
        inner = low[k + 1]
        if inner in g.CONJUNCTIONS and opener == ",":
            continue
        if bare(low[k - 1]) in PERSONAL:
            best = best or Subject(k - 1, k, "aside")
            break
        if low[k - 1] == ")" and opener == ",":  # "Devin Nunes (R-Calif.), chairman …, said"
            inside = _over_aside(t, a, k - 1)
            if inside is not None and inside.end > inside.start:
                return inside
            continue
        while k - 2 > a and is_adverb(low[k - 1]):
            k -= 1  # "Lind rightly, as I think, says"
        if low[k - 1] in ("others", "some", "many", "another") and inner.endswith(("ing", "ed")):
            return Subject(k - 1, k, "aside")  # "Others, reacting to the news, shouted"
        if not noun_like(t, k - 1) or (low[k - 1].isdigit() and low[k - 2] == ","):
            continue
        start = np_left(t, a, k - 1)
        if start - 3 >= a and low[start - 1] in _SUCH_AS and low[start - 2] == "," and noun_like(t, start - 3):
            return Subject(np_left(t, a, start - 3), start - 2, "aside")  # "Some, like Ann Lee, 23, say"
        found = Subject(behind_opening(t, a, start, k, verb=False), k, "aside")
        if opener != ",":
            return found
        if inner in RELATIVE:
            described = start - 2 > a and low[start] in g.DETERMINERS and low[start - 1] == ","
            named = described and word[start - 2][0].isupper()
            if named and quoted[start - 2] < 0 and noun_like(t, start - 2):
                return Subject(np_left(t, a, start - 2), start - 1, "aside")  # "Lee, the mayor, who is 60, said"
            return found
        named = word[k - 1][0].isupper()
        if named and (
            inner in _LEADS_ASIDE
            or inner in ROLES
            or inner in g.PREPOSITIONS
            or inner.endswith(("ing", "ed"))
            or inner.isdigit()
        ):
            if low[k - 1] in g.MONTHS or low[k - 1] in g.WEEKDAYS:
                continue
            return found
        if (
            not named
            and word[k + 1][0].isupper()
            and (low[k - 1] in ROLES or low[k - 1].endswith(("man", "woman", "er", "or")))
        ):
            return found
        if best is None:
            best = found
    return best or (Subject(j, j, "shared") if sign == "," else None)
