"""Who speaks: the subject left of a cue, over asides, shared with an earlier verb, or understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.bodies import TRADESMEN
from ceasefire_cli.attribute.particles import table
from ceasefire_cli.attribute.phrases import PERSONAL, RELATIVE, Text, bare, is_adverb, noun_like, np_left, np_right
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import ROLES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.found import Found


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


_OWN = frozenset({"his", "her", "their", "my", "our"})


_NOBODY = frozenset({"everyone", "everybody", "nobody", "none", "neither", "anyone", "anybody"})


_DASHES = frozenset({"\u2014", "\u2013", "--", "-", "\u2015"})


_ASIDE_LIMIT = 32


def subject_left(t: Text, a: int, j: int) -> Subject | None:
    """Who stands left of a verb group that begins after token `j`; None where that place is taken by something else.

    `how` is pronoun, relative, noun, aside (a noun phrase with an aside behind it), or shared (the subject must
    be looked up further left: "… and said").
    """
    low = t.low
    j = _before_time(t, a, j)
    if j < a:
        return None
    w = low[j]
    if t.quoted[j] >= 0:
        return Subject(j, j, "shared") if j > a else None
    pronoun = bare(w)
    if pronoun in PERSONAL and w not in ("her", "me", "him", "us", "them"):
        return Subject(j, j + 1, "pronoun")
    if w in pronouns.INDEFINITE and w not in g.DETERMINERS and w not in _NOBODY:
        return Subject(j, j + 1, "pronoun")
    if pronoun in ("who", "that", "which"):
        k = j - 1
        if k >= a and low[k] == ",":
            k -= 1
        if k >= a and noun_like(t, k):
            return Subject(np_left(t, a, k), j + 1, "relative")
        return Subject(j, j + 1, "pronoun") if pronoun == "who" else None
    if w == "whom" and j - 2 >= a and low[j - 1] == "of":
        return Subject(j - 2, j + 1, "relative")  # "both of whom opposed"
    if w in {",", ")"} or w in _DASHES:
        return _over_aside(t, a, j)
    if w in g.CONJUNCTIONS or w in {";", ":"}:
        return Subject(j, j, "shared")
    if noun_like(t, j) and w not in PERSONAL:
        start = np_left(t, a, j)
        led = start - 4 >= a and low[start - 1] == "by" and low[start - 2].endswith(("ed", "run"))
        if led and noun_like(t, start - 3):  # "a team led by Anna Lee reports": the team speaks
            return Subject(np_left(t, a, start - 3), start - 2, "noun")
        if start - 2 >= a and low[start - 1] == "and" and low[start - 2] in PERSONAL and low[start] in _OWN:
            return Subject(start - 2, j + 1, "noun")  # "he and his deputies said"
        if (
            start - 2 > a
            and t.quoted[start - 1] < 0
            and (low[start - 1] in g.PREPOSITIONS or low[start - 1] in g.AUXILIARIES)
        ):
            over = _over_relative(t, a, start - 1)
            if over is not None:
                return over
        return Subject(start, j + 1, "noun")
    over = _over_relative(t, a, j) if w in PERSONAL else None
    if over is not None:
        return over
    if w in PERSONAL and j - 2 >= a and low[j - 1] in g.PREPOSITIONS and (noun_like(t, j - 2) or low[j - 2] == "those"):
        return Subject(np_left(t, a, j - 2), j + 1, "noun")  # "those around him say"
    return _over_relative(t, a, j)


def _before_time(t: Text, a: int, j: int) -> int:
    """`Mr. Lee on Thursday said`: the token before a day or week that stands between subject and verb."""
    low = t.low
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
        if t.low[k] in ("who", "whose") and noun_like(t, k - 1):
            return Subject(np_left(t, a, k - 1), k, "noun")
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
        found = Subject(start, k, "aside")
        if opener != ",":
            return found
        if inner in RELATIVE:
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


def after_asides(t: Text, k: int, b: int) -> int:
    """The first token from `k` on that is no aside of time, place or addressee: where content or punctuation begins."""
    low, quoted = t.low, t.quoted
    begin = k
    while k < b:
        if quoted[k] >= 0:
            # the title of a broadcast or paper belongs to the aside: on MSNBC's "Morning Joe"
            if k == begin or not (
                low[k - 1].endswith(("'s", "s'")) or low[k - 1] in ("on", "of", "the", "titled", "called")
            ):
                return k
            q = quoted[k]
            while k < b and quoted[k] == q:
                k += 1
            continue
        w = low[k]
        if w == "there" and k + 1 < b and low[k + 1] in g.AUXILIARIES:
            return k  # "said there was …"
        if w in g.TIME_WORDS or (
            is_adverb(w) and w not in ("both", "all", "only", "no", "even", "so", "out", "up", "not")
        ):
            k += 1
            if k < b and low[k] in ("night", "morning", "afternoon", "evening"):
                k += 1
            continue
        if w in ("a", "an", "one", "two", "three", "some", "several", "hours", "days", "weeks") and (
            ago := _ago(t, k, b)
        ):
            k = ago
            continue
        if (
            w in ("last", "this", "next", "earlier", "that")
            and k + 1 < b
            and low[k + 1] in g.TIME_NOUNS | g.WEEKDAYS | g.MONTHS
        ):
            k += 2
            continue
        if w in (
            "in",
            "on",
            "at",
            "during",
            "via",
            "through",
            "after",
            "before",
            "from",
            "to",
            "with",
            "over",
            "by",
            "for",
        ):
            end = np_right(t, k + 1, b)
            if end == k + 1:
                if k + 1 < b and low[k + 1] in g.TIME_WORDS:
                    k += 1
                    continue
                return k
            if low[k + 1] in g.MONTHS or low[k + 1] in g.WEEKDAYS:
                end = k + 2
                while end < b and (low[end].isdigit() or low[end] in ("morning", "night", "afternoon", "evening")):
                    end += 1
            k = end
            continue
        return k
    return k


def _ago(t: Text, k: int, b: int) -> int:
    """Behind "a day earlier", "two weeks ago", "hours later"; 0 where no such time begins at `k`."""
    for x in range(k, min(k + 4, b - 1)):
        if t.low[x] in _SPANS_OF_TIME or t.low[x] in g.TIME_NOUNS:
            return x + 2 if t.low[x + 1] in ("ago", "earlier", "later", "before", "after") else 0
    return 0


# Infinitives of these tell a purpose, no speech, unless something like "continues to" governs them.
_REPUTED = words(
    """reported said believed alleged understood thought known rumored rumoured claimed reputed supposed"""
)


# Finite verbs whose infinitive is a real saying: "continued to insist", "declined to say".
GOVERNORS = words(
    """continue continues continued continuing begin begins began want wants wanted refuse refuses refused declined
    declines tried tries trying try started used appear appears appeared seem seems seemed seeming on ready eager
    willing quick likely compelled obliged forced moved sought went hastened decided chose hopes hoped hoping"""
)


_SENSED = frozenset({"heard", "seen", "shown", "caught", "filmed", "recorded"})


_SPANS_OF_TIME = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years", "moments", "decades"})


def _owns(t: Text, hit: Found) -> bool:
    """A source that owns a noun ("her claim that …") is subject of nothing."""
    last = t.low[hit.source[1] - 1] if hit.source else ""
    return hit.rule == "noun" and (last in _OWN or last == "its" or last.endswith(("'s", "s'")))


def shared_subject(t: Text, a: int, j: int, earlier: list[Found]) -> Subject | None:
    """The subject of "… and said": that of the cue before it in this carrier, else of the clause's beginning."""
    for hit in reversed(earlier):
        if hit.source and not hit.backward and not _owns(t, hit):
            return Subject(hit.source[0], hit.source[1], "shared")
    return _governing_or_first(t, a, j)


def _governing_or_first(t: Text, a: int, i: int) -> Subject | None:
    governing = governing_subject(t, a, i, outer=True)
    return Subject(governing.start, governing.end, "shared") if governing else clause_subject(t, a, i)


def clause_subject(t: Text, a: int, j: int) -> Subject | None:
    """The noun phrase that opens the sentence, behind an opening phrase that ends with a comma."""
    low = t.low
    k = a
    for x in range(j - 1, a + 3, -1):
        if low[x] in ("and", "but") and low[x - 1] == "," and t.quoted[x] < 0 and x + 2 < j:
            end = p.np_right(t, x + 1, j)
            if (
                end > x + 1
                and end < j
                and (low[end] in g.AUXILIARIES or low[end] in table() or low[end].endswith("ed"))
            ):
                k = x
            break
    while k < j and (low[k] in ("but", "and", "yet", "so", "still", "then", "now", "also") or not low[k][0].isalnum()):
        k += 1
    if k < j and (
        low[k] in g.PREPOSITIONS
        or low[k] in g.SUBORDINATORS
        or low[k] in _SPANS_OF_TIME
        or low[k].endswith(("ing", "ed"))
        or p.is_adverb(low[k])
    ):
        x = k
        while x < j and low[x] != ",":
            x += 1
        if x + 1 < j:
            k = x + 1
    end = p.np_right(t, k, j)
    if end > k and t.quoted[k] < 0:
        return Subject(k, end, "clause")
    return None


_FINITE = (
    g.BE
    | g.HAVE
    | g.DO
    | g.MODALS
    | words(
        """went came took made gave got left ran began kept held brought put set drew led met won lost stood sat spoke
    turned makes takes gives goes comes keeps"""
    )
)
_EMBEDDING = words("that which what how whether if whom why where because who")
_UNMARKED = frozenset({"be", "been", "being", "having", "have", "do", "am"})


# What a participle behind it may say itself: "a group backing …", "data showing …".
_SPEAKING_THINGS = words(
    """group groups one ones those population data evidence information poll polls survey surveys study studies report
    reports paperwork documents editorial editorials law laws bill bills figures research"""
)


def governing_subject(t: Text, a: int, i: int, *, outer: bool = False) -> Subject | None:
    """The subject of the nearest finite verb left of `i`, None where none is seen; `outer`: not that of a clause that
    hangs on a noun or on "that".
    """
    low = t.low
    for k in range(i - 1, max(a, i - 40), -1):
        w = low[k]
        if t.quoted[k] >= 0 or not w[0].isalpha():
            continue
        if w not in _FINITE or w in _UNMARKED:
            cue = table().get(w)
            if not (
                (cue is not None and ("ed" in cue.forms or ("s" in cue.forms and noun_like(t, k - 1))))
                or (w.endswith("ed") and len(w) > 4 and t.word[k][0].islower())
            ):
                continue
            if k + 1 < i and low[k + 1] == "by":
                continue  # "a letter signed by …"
        group = p.group_left(t, a, k)
        if group.to or group.left < a:
            continue
        participle = w.endswith("ed") and group.left == k - 1
        found = subject_left(t, a, group.left)
        if found is None or found.end <= found.start or found.how == "shared":
            continue
        if low[found.end - 1].endswith(("'s", "s'")) and bare(low[found.end - 1]) not in PERSONAL:
            continue
        if participle and not (bare(low[found.end - 1]) in PERSONAL or p.is_personal(t, found.start, found.end)):
            continue  # "the visas issued in May"
        before = found.start - 1
        if outer and before >= a and (low[before] in _EMBEDDING or (found.how != "relative" and noun_like(t, before))):
            continue  # "Lee revised the plans that Novak made, saying …": not Novak
        if outer and found.how == "relative" and low[found.end - 2] != ",":
            continue
        return found
    return None


def understood_subject(t: Text, a: int, i: int, group: p.Group, earlier: list[Found]) -> Subject | None:
    """Who a participle or infinitive speaks for."""
    prev = i - 1
    low = t.low
    if (
        prev >= a
        and p.noun_like(t, prev)
        and low[i].endswith("ing")
        and not group.to
        and low[prev] not in _SENSED | {"said", "added"}
    ):
        start = p.np_left(t, a, prev)
        if p.is_personal(t, start, i) or low[prev] in _SPEAKING_THINGS or low[prev].endswith(TRADESMEN):
            return Subject(start, i, "noun")
        governing = governing_subject(t, a, i)
        if governing is not None:
            return governing
        return _behind_opening(t, i) if low[a] in g.PREPOSITIONS else Subject(start, i, "noun")
    if group.to and group.have and group.left > a and low[group.left] in _REPUTED:
        reputed = subject_left(t, a, p.group_left(t, a, group.left).left)
        return shared_subject(t, a, reputed.start, earlier) if reputed and reputed.how == "shared" else reputed
    if group.to and group.left > a and low[group.left] in GOVERNORS:
        verb = group.left - (low[group.left] == "on")  # "went on to say"
        if verb - 1 > a and low[verb - 1] in ("felt", "feel", "feels"):
            verb -= 1  # "felt compelled to say"
        left = p.group_left(t, a, verb)
        governor = subject_left(t, a, left.left) if not left.to else None
        if (
            governor is not None
            and governor.end > governor.start
            and governor.how in ("noun", "pronoun", "aside", "relative")
        ):
            return governor
    if group.to and group.left > a and low[group.left] in pronouns.INDEFINITE | {"them", "him", "me", "us"}:
        return Subject(group.left, group.left + 1, "noun")
    if i > a + 1 or group.to:
        for hit in reversed(earlier):
            if hit.source and not _owns(t, hit):
                return Subject(hit.source[0], hit.source[1], "shared")
        return _governing_or_first(t, a, i)
    return _behind_opening(t, i)


def _behind_opening(t: Text, i: int) -> Subject | None:
    """The sentence opens with the participle at `i`: its subject follows the comma."""
    low = t.low
    x = i
    while x < len(low) and x - i < 40 and not (low[x] == "," and t.quoted[x] < 0):
        if low[x] in (".", ";"):
            return None
        x += 1
    end = p.np_right(t, x + 1, len(low)) if x + 1 < len(low) else 0
    return Subject(x + 1, end, "noun") if end > x + 1 else None
