"""Phrases without a parser: the verb group left of a cue, noun phrases to either side.

Positions are token indices; every search is bounded, so the work per cue is too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.cues import cues
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import NAME_PARTICLES, ROLES, SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator

_NP_LIMIT = 14


_BREAK = g.SUBORDINATORS | g.AUXILIARIES | g.CONJUNCTIONS | pronouns.SUBJECT - g.DETERMINERS


PERSONAL = frozenset({"i", "he", "she", "it", "we", "you", "they", "me", "him", "her", "us", "them"})


PLURAL = words(
    """people police men women some many most others few several both all critics who they we you i authorities media
    children folks clergy staff percent majority half third quarter number those dozens hundreds thousands
    millions"""
) | words("two three four five six seven eight nine ten")


_PAST = words(
    """fell rose fled spoke wrote stole sold bought fought knew grew threw saw felt paid sent spent built struck drove
    was were had did went came took made gave got left ran began kept held brought put set drew led met won lost"""
)


_NO_DOING = frozenset(
    {
        "housing",
        "planning",
        "banking",
        "engineering",
        "nursing",
        "training",
        "policing",
        "manufacturing",
        "king",
        "spring",
    }
)


NUMERALS = words("""one two three four five six seven eight nine ten half dozens hundreds thousands""")


_IN_GROUP = g.BE | g.HAVE | g.DO | g.MODALS | g.NEGATORS | g.ADVERBS | {"to"}
_CARRIERS = pronouns.SUBJECT | {"who", "that", "there"}  # of a clitic
_LEADING = g.DETERMINERS | g.NOUN_PREPOSITIONS | {"and"}  # before a name within a noun phrase
_CLITIC = ("'s", "'d", "'ll", "'ve", "'re", "'m")


class Text(NamedTuple):
    """The tokens of an article and, for each, the index of the quotation it stands in (-1: none)."""

    text: str
    start: list[int]
    end: list[int]
    word: list[str]
    low: list[str]
    quoted: list[int]


def quoted_runs(t: Text, a: int, b: int) -> Iterator[tuple[int, int]]:
    """The stretches of tokens `a` to `b` that stand in one quotation each."""
    quoted = t.quoted
    if max(quoted[a:b], default=-1) < 0:  # most sentences quote nothing
        return
    i = a
    while i < b:
        start = i
        while i < b and quoted[i] == quoted[start]:
            i += 1
        if quoted[start] >= 0:
            yield start, i


def quoted_end(t: Text, k: int, b: int) -> int:
    """End (exclusive) of the quotation that holds token `k`, not beyond `b`."""
    x = k
    while x < b and t.quoted[x] == t.quoted[k]:
        x += 1
    return x


class Group(NamedTuple):
    """What stands left of a verb: `left` is the index before the group."""

    left: int
    be: bool = False
    have: bool = False
    do: bool = False
    modal: str = ""
    to: bool = False
    negated: bool = False
    clitic: bool = False  # the subject carries the auxiliary: "he's calling"


def is_adverb(word: str) -> bool:
    return word in g.ADVERBS or (word[-2:] == "ly" and len(word) > 4 and word not in g.NO_ADVERB)


def bare(word: str) -> str:
    """The pronoun in "he's", "they'd"."""
    if "'" not in word:
        return word
    for clitic in _CLITIC:
        if word.endswith(clitic):
            return word[: -len(clitic)]
    return word


def group_left(t: Text, a: int, i: int) -> Group:
    """The auxiliaries, adverbs and negators before the verb at `i`, not beyond `a`."""
    be = have = do = to = negated = clitic = False
    modal = ""
    j = i - 1
    low, quoted = t.low, t.quoted
    while j >= a and i - j < 9 and quoted[j] < 0:
        w = low[j]
        if w not in _IN_GROUP and w[-2:] != "ly":  # a noun, most of the time
            break
        if w in g.BE:
            be = True
        elif w in g.HAVE:
            have = True
        elif w in g.DO:
            do = True
        elif w in g.MODALS:
            modal = w
        elif w == "to":
            to = True
            j -= 1
            break
        elif w in g.NEGATORS:
            if w == "nor" and j - 2 >= a and low[j - 2] == "neither":
                j -= 2  # "would neither confirm nor deny"
            elif w in ("no", "neither", "without"):
                break
        elif not is_adverb(w) or w in pronouns.INDEFINITE or t.word[j][0].isupper():
            break
        if w in g.NEGATORS or w.endswith("n't"):
            negated = True
        j -= 1
    if j >= a and "'" in low[j] and bare(low[j]) in _CARRIERS:
        clitic = True
        if low[j].endswith(("'re", "'m")):
            be = True
        elif low[j].endswith(("'ll", "'d")):
            modal = modal or "would"
        elif low[j].endswith("'ve"):
            have = True
        else:
            be = True
    return Group(j, be, have, do, modal, to, negated, clitic)


def noun_like(t: Text, k: int) -> bool:
    w = t.low[k]
    return (
        w[0].isalnum()
        and t.quoted[k] < 0
        and w not in _BREAK
        and w not in g.PREPOSITIONS
        and (w not in g.DETERMINERS or w in pronouns.INDEFINITE or w in NUMERALS)
        and not (is_adverb(w) and t.word[k][0].islower())
    )


def np_left(t: Text, a: int, j: int) -> int:
    """Start of the noun phrase whose last token is `j`, not before `a`."""
    low, word, quoted = t.low, t.word, t.quoted
    k = j
    start = j
    while k >= a and j - k < _NP_LIMIT and quoted[k] < 0:
        w = low[k]
        if w == "that" and k > a and (word[k + 1][0].isupper() or low[k - 1][0].isalnum()):
            break  # the conjunction
        if w in g.DETERMINERS:
            start = k
            if k > a and (low[k - 1] in ("of", "all", "both", "half") or (low[k - 1] in g.DETERMINERS and w != "the")):
                k -= 1
                continue
            if k - 1 > a and low[k - 1] in g.NOUN_PREPOSITIONS and _opens_left(t, a, k - 2):
                k -= 2
                continue
            break
        if w in ("may", "will") and k < j and word[k][0].isupper() and word[k + 1][0].isupper():
            start = k  # "Will Lee", "May Lee"
            k -= 1
            continue
        if w in _BREAK or not (w[0].isalnum() or w == "&"):
            if w == "and" and k < j and k > a and _joins(t, k):
                k -= 1
                continue
            if w == "," and k > a and k < j and low[k + 1] not in _BREAK and _lists(t, k):
                k -= 1
                continue
            break
        if w in g.PREPOSITIONS:
            if k == j or k <= a or w not in g.NOUN_PREPOSITIONS or not _opens_left(t, a, k - 1):
                break
            k -= 1
            continue
        if (
            word[k][0].islower()
            and k < j
            and word[j][0].isupper()
            and word[k + 1][0].isupper()
            and not _may_precede_name(w, low[k - 1 : k])
            and not (w in NAME_PARTICLES and over_particles(t, k, j + 1) > k)
        ):
            break
        if is_adverb(w) and (word[k][0].islower() or (k == a and k < j)):
            break
        if k < j and k > a and _is_finite(t, k):
            break
        start = k
        k -= 1
    if a < start < j and is_adverb(low[start - 1]) and word[start][0].islower():
        cue = cues().get(low[start])
        if cue is not None and "ed" in cue.forms:
            return start + 1  # "passionately rebuked critics"
    return start


def _is_finite(t: Text, k: int) -> bool:
    """A cue verb behind its subject: "Lee pledged", "they want"; such a word is no part of a noun phrase."""
    cue = cues().get(t.low[k])
    if cue is None or t.word[k][0].isupper() or cue.forms == {"ing"}:
        return False
    before = t.low[k - 1]
    if t.quoted[k - 1] >= 0:
        return False
    return (
        before in PERSONAL
        or before in RELATIVE
        or before == "to"
        or (
            t.word[k - 1][0].isupper()
            and not before.endswith(("'s", "s'"))
            and before not in g.DETERMINERS
            and not cue.forms.isdisjoint({"ed", "s"})
        )
    )


def _may_precede_name(w: str, before: list[str]) -> bool:
    return (
        w in ROLES
        or w in SOURCES
        or w in ("former", "then", "ex", "late", "outgoing", "incumbent", "rival")
        or (w.endswith(("man", "woman", "person", "ist", "'s", "-elect")) and before != ["to"])
    )


def _opens_left(t: Text, a: int, k: int) -> bool:
    """Whether the token before a preposition can be the head of the same noun phrase."""
    if k < a or not noun_like(t, k):
        return False
    w = t.low[k]
    if t.word[k][0].isupper():
        return True
    if (
        w in ROLES
        or w in SOURCES
        or w in pronouns.INDEFINITE
        or w.endswith(("s", "er", "or", "ist", "man", "ment", "ion"))
    ):
        return not w.endswith(("'s", "s'"))
    return any(t.low[x] in g.DETERMINERS or t.low[x].endswith(("'s", "s'")) for x in range(max(a, k - 3), k))


def _joins(t: Text, k: int) -> bool:
    """`A and B` as one phrase: both ends names, or both nouns with nothing between that could be a verb."""
    left, right = t.word[k - 1], t.word[k + 1]
    if t.quoted[k - 1] >= 0 or not left[0].isalnum():
        return False
    if left[0].isupper():
        return right[0].isupper() or t.low[k + 1] in ROLES or t.low[k + 1] in g.DETERMINERS
    return (t.low[k - 1] in ROLES or left.endswith("s")) and (t.low[k + 1] in g.DETERMINERS or right[0].islower())


def _lists(t: Text, k: int) -> bool:
    """A comma within a list of names: "France, Britain and Spain"."""
    return (
        t.word[k - 1][0].isupper()
        and t.word[k + 1][0].isupper()
        and any(t.low[x] == "and" for x in range(k + 1, min(k + 6, len(t.low))))
        and t.low[k - 1] not in ("jr.", "sr.")
    )


def np_right(t: Text, k: int, b: int) -> int:
    """End (exclusive) of the noun phrase that starts at `k`; `k` where none starts there."""
    low, word, quoted = t.low, t.word, t.quoted
    x = k
    if x < b and bare(low[x]) in PERSONAL:
        return x + 1
    seen = False
    while x < b and x - k < _NP_LIMIT and quoted[x] < 0:
        w = low[x]
        if w in g.DETERMINERS:
            named = w in NUMERALS and word[x][0].isupper() and x > k and word[x - 1][0].isupper()  # "Radio Five"
            if (
                seen
                and not named
                and low[x - 1] not in g.NOUN_PREPOSITIONS
                and low[x - 1] not in ("and", "all", "both", "half")
            ):
                break
            seen = seen or w in pronouns.INDEFINITE
        elif w == "and":
            if not (x + 1 < b and seen and word[x + 1][0].isupper() and word[x - 1][0].isupper()):
                break
        elif w in g.NOUN_PREPOSITIONS:
            if not seen or x + 1 >= b or (w not in ("of", "for", "at", "from") and low[x + 1] != "the"):
                break
            if low[x + 1].endswith("ing") and word[x + 1][0].islower() and low[x + 1] not in _NO_DOING:
                break  # "criticised by owners for selling"
        elif (
            w in _BREAK
            or w in g.PREPOSITIONS
            or not (w[0].isalnum() or w == "&")
            or w in g.TIME_WORDS
            or (is_adverb(w) and word[x][0].islower())
            or (seen and ((w in ("said", "says") and not _is_surname(t, x, b)) or _is_finite(t, x)))
            or (
                seen
                and word[x][0].isupper()
                and word[x - 1][0].islower()
                and low[x - 1] not in _LEADING
                and low[x - 1] not in NAME_PARTICLES
                and not _may_precede_name(low[x - 1], [])
                and low[x - 1] not in g.TIME_NOUNS
                and not _leads_on(t, x, b)
            )
            or (seen and word[x][0].islower() and word[x - 1][0].isupper() and (w.endswith("ed") or w in _PAST))
        ):
            break
        else:
            seen = True
        x += 1
    while x > k and (low[x - 1] in g.NOUN_PREPOSITIONS or low[x - 1] == "and"):
        x -= 1
    return x if seen else k


def _is_surname(t: Text, x: int, b: int) -> bool:
    """`Ahmed Said, a shopkeeper`: a verb of saying for a surname."""
    return t.word[x].istitle() and t.word[x - 1].istitle() and (x + 1 >= b or t.low[x + 1] in (",", "."))


def over_particles(t: Text, k: int, end: int) -> int:
    """The capitalised word behind the particles of a name at `k`, before `end`: "van der Lee"; `k` where none is."""
    x = k
    while x < end and x - k < 3 and t.low[x] in NAME_PARTICLES and t.word[x][0].islower():
        x += 1
    return x if k < x < end and t.word[x][0].isupper() else k


def _leads_on(t: Text, x: int, b: int) -> bool:
    """`one senior Western official`: a capitalised adjective before the noun."""
    y = x
    while y < b and y - x < 3 and t.word[y][0].isupper():
        y += 1
    return y < b and (t.low[y] in ROLES or t.low[y] in SOURCES) and t.low[x - 1] not in ROLES


RELATIVE = frozenset({"who", "whose", "whom", "which", "who's", "where"})


def is_personal(t: Text, k: int, end: int) -> bool:
    if end - k > 1 and t.low[k] in g.DETERMINERS:
        k += 1  # its capital is the sentence's
    return any(t.word[x][0].isupper() or t.low[x] in ROLES or t.low[x] in SOURCES for x in range(k, end))
