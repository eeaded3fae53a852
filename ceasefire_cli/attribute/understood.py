"""Who speaks where no subject stands beside the cue: shared with an earlier verb, or understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.asides import SPANS_OF_TIME
from ceasefire_cli.attribute.bodies import TRADESMEN
from ceasefire_cli.attribute.particles import table
from ceasefire_cli.attribute.phrases import PERSONAL, RELATIVE, bare, noun_like
from ceasefire_cli.attribute.subjects import OWN, Subject, subject_left
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import ROLES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.found import Found
    from ceasefire_cli.attribute.phrases import Text


_OBJECTS = pronouns.INDEFINITE | {"them", "him", "me", "us"}
# Infinitives of these tell a purpose, no speech, unless something like "continues to" governs them.
_REPUTED = words(
    """reported said believed alleged understood thought known rumored rumoured claimed reputed supposed"""
)


# Finite verbs whose infinitive is a real saying: "continued to insist", "declined to say".
GOVERNORS = words(
    """continue continues continued continuing begin begins began want wants wanted refuse refuses refused declined
    declines tried tries trying try started used appear appears appeared seem seems seemed seeming on ready eager
    willing quick likely compelled obliged forced moved sought went hastened decided chose hopes hoped hoping
    like likes liked love loves loved"""
)


_SENSED = frozenset({"heard", "seen", "shown", "caught", "filmed", "recorded", "said", "added"})


def _owns(t: Text, hit: Found) -> bool:
    """A source that owns a noun ("her claim that …") is subject of nothing."""
    last = t.low[hit.source[1] - 1] if hit.source else ""
    return hit.rule == "noun" and (last in OWN or last == "its" or last.endswith(("'s", "s'")))


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
        or low[k] in SPANS_OF_TIME
        or low[k].endswith(("ing", "ed"))
        or p.is_adverb(low[k])
    ):
        x = k
        while x < j and low[x] != ",":
            x += 1
        if x + 1 < j:
            k = x + 1
    end = p.np_right(t, k, j)
    while end - 1 > k and end < j and low[end - 1].endswith("ed") and low[end] in g.DETERMINERS:
        end -= 1  # "The ministry summoned (the envoy to protest …)"
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


def _acts(t: Text, k: int) -> bool:
    """Whether a verb in the present may follow: "Lee says", "who says", not "security guarantees"."""
    return t.word[k][0].isupper() or t.low[k] in PERSONAL or t.low[k] in RELATIVE or t.low[k] in ROLES


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
                (cue is not None and ("ed" in cue.forms or ("s" in cue.forms and _acts(t, k - 1))))
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
    if low[prev] in ("heard", "seen", "filmed", "recorded") and low[i].endswith("ing"):  # "Lee can be heard saying"
        sensed = p.group_left(t, a, prev)
        if sensed.be:
            return subject_left(t, a, sensed.left)
    if low[prev] == "as" and prev - 1 > a and low[i] in ("saying", "telling") and p.noun_like(t, prev - 1):
        return Subject(p.np_left(t, a, prev - 1), prev, "noun")  # "Lee quoted Novak as saying"
    if prev > a and low[i].endswith("ing") and not group.to and _is_verb(t, prev):  # "Lee recalled telling him"
        found = subject_left(t, a, p.group_left(t, a, prev).left)
        if found is not None and found.end > found.start:
            return found
    if prev > a and p.is_adverb(low[prev]) and t.word[prev - 1][0].isupper():
        prev -= 1  # "Lee quietly saying “no” to it"
    if prev >= a and p.noun_like(t, prev) and low[i].endswith("ing") and not group.to and low[prev] not in _SENSED:
        start = p.np_left(t, a, prev)
        person = p.is_personal(t, start, i) and low[prev] not in g.WEEKDAYS
        if person or low[prev] in _SPEAKING_THINGS or low[prev].endswith(TRADESMEN):
            return Subject(start, prev + 1, "noun")
        governing = governing_subject(t, a, i)
        if governing is not None:
            return governing
        if low[a] in g.PREPOSITIONS:
            return _behind_opening(t, i)
        if low[prev] not in g.TIME_NOUNS:  # "They spent the week saying …"
            return Subject(start, i, "noun")
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
    if group.to and group.left > a and low[group.left] in _OBJECTS:
        return Subject(group.left, group.left + 1, "noun")
    opens = i - a <= 3 and all(w in g.PREPOSITIONS or w in g.CONJUNCTIONS or p.is_adverb(w) for w in low[a:i])
    if opens and not group.to and (behind := _behind_opening(t, i)) is not None:
        return behind  # "But in calling it a gift, Lee …"
    if i > a + 1 or group.to:
        for hit in reversed(earlier):
            if hit.source and not _owns(t, hit) and (hit.named or hit.lemma != "call"):
                return Subject(hit.source[0], hit.source[1], "shared")
        return _governing_or_first(t, a, i)
    return _behind_opening(t, i)


def _is_verb(t: Text, k: int) -> bool:
    """Whether the word at `k`, a cue in the past or with its -s, stands behind who does it: "Lee recalled"."""
    cue = table().get(t.low[k])
    if cue is None or cue.forms.isdisjoint({"ed", "s"}) or not t.word[k][0].islower():
        return False
    return t.word[k - 1][0].isupper() or bare(t.low[k - 1]) in PERSONAL


def _parts(t: Text, x: int) -> bool:
    """Whether the comma at `x` parts clauses: outside marks or right before the closing one, no relative behind it."""
    if t.quoted[x] >= 0:
        return x + 2 < len(t.low) and t.quoted[x + 1] == t.quoted[x] and t.quoted[x + 2] != t.quoted[x]
    return x + 1 >= len(t.low) or t.low[x + 1] not in RELATIVE


def _behind_opening(t: Text, i: int) -> Subject | None:
    """The sentence opens with the participle at `i`: its subject follows the comma."""
    low = t.low
    x = i
    while x < len(low) and x - i < 40 and not (low[x] == "," and _parts(t, x)):
        if low[x] in (".", ";"):
            return None
        x += 1
    x += x + 1 < len(low) and t.quoted[x] >= 0  # behind the closing mark
    end = p.np_right(t, x + 1, len(low)) if x + 1 < len(low) else 0
    return Subject(x + 1, end, "noun") if end > x + 1 else None
