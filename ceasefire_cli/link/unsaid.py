"""What a claim says and a passage near it does not: reasons to take it for a mention of the same matter only.

That people and place are right makes no evidence for "the minister resigns". These signs are sure enough to go by: a
weighty word of the claim that no article has in any form, though known in many; one that carries the claim, and of
which this article has nothing like it; a kind of event of which neither the passage nor what stands beside it has a
word; the other way round ("goes on" for "over"), in ways too loose to call it a dispute; the same said of somebody
else. Other words may be missing because the passage says it in its own way.
"""

from __future__ import annotations

import re
from collections.abc import Callable  # noqa: TC003  # read when the record is made, if compiled
from collections.abc import Set as AbstractSet  # noqa: TC003
from functools import cache, lru_cache
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.deed import deeds
from ceasefire_cli.link.index import bag_of
from ceasefire_cli.link.inplace import other_name
from ceasefire_cli.link.namesake import namesake
from ceasefire_cli.link.polarity import reading
from ceasefire_cli.link.related import relatives
from ceasefire_cli.link.swapped import names_only, other_thing_or_actor
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import form, raw_words
from ceasefire_cli.vocab.events import EVENTS
from ceasefire_cli.vocab.neighbours import neighbours
from ceasefire_cli.vocab.states import STATES

if TYPE_CHECKING:
    from collections.abc import Collection

    from ceasefire_cli.link.groups import Group, Query
    from ceasefire_cli.link.polarity import Reading, Term

FEW = 6  # words of a claim that says one thing
UNHEARD = 0.2  # share of the claim from which on a word that no article has is missed
POINT = 0.35  # and from which on its article must have it or something like it
KNOWN = 4  # other ways to say a word, from which on the articles would have one of them
_NAME = re.compile(r"[A-Z]\S*\s+[A-Z]")
LACKING = 0.2  # share of the claim that a passage may lack with its verb
_SHORT = 2  # letters: an abbreviation, which the articles spell out


class Told(NamedTuple):
    """A passage, the same with the sentences beside it, where in it words of the claim begin, and what its article has.

    `has` tells whether the article has terms in a row; `loosely` are words of the claim that it meets by neighbours.
    """

    passage: str
    around: str
    matched: AbstractSet[int]
    has: Callable[[tuple[int, ...]], bool]
    loosely: AbstractSet[str] = frozenset()


def unsaid(claim: str, query: Query, missing: Collection[str], there: Told) -> str:
    """The reason to take a passage for a mention of a claim's matter, "" if there is none.

    `missing` are words of the claim that the passage lacks. Of a long claim, which says several things, one passage may
    well bear out some: there only names count.
    """
    reason = namesake(claim, query, missing, there.passage, there.around)
    if reason or len(query.groups) > FEW:
        return reason
    told = _events(claim)
    for word, wide in told:
        if not wide.search(there.around):
            return f"nothing near says “{word}”"
    word = _unheard(query, missing)
    if word and not any(word in event for event, _ in told):
        return f"“{word}” is nowhere in the articles"
    word = _point(query, missing, there.has)
    if word and not any(word in event for event, _ in told):
        return f"nothing in the article says “{word}”"
    word = _deed(claim, query, missing, there.around)
    if word and not any(word in event for event, _ in told):
        return f"nothing near says “{word}”"
    reason = (
        names_only(query, [w for w in missing if w not in there.loosely])
        or other_thing_or_actor(query, missing, there.passage, there.matched)
        or other_name(claim, query, missing, there.passage, there.matched)
    )
    if reason:
        return reason
    for word, same, other in _states(claim):
        against = other.search(there.passage)
        if against and not same.search(there.passage):
            return f"“{against.group()}” where the claim has “{word}”"
    return _other_subject(claim, there)


def _unheard(query: Query, missing: Collection[str]) -> str:
    """The first weighty word that no article has, "" if none; a first name is none where they have the surname."""
    groups = query.groups
    for i, group in enumerate(groups):
        word = group.word
        if _is_heard(group) or group.weight < UNHEARD or len(word) <= _SHORT or word not in missing:
            continue
        is_name = word[0].isupper() and group.start > 0
        if not is_name and not group.is_number and sum(r.sure for r in relatives(word)) < KNOWN:
            continue  # it may well be put in words that nobody here knows
        beside = (*groups[max(0, i - 1) : i], *groups[i + 1 : i + 2])
        if not (word[0].isupper() and any(g.word[0].isupper() and _is_heard(g) for g in beside)):
            return word
    return ""


def _point(query: Query, missing: Collection[str], has: Callable[[tuple[int, ...]], bool]) -> str:
    """The first word that carries the claim and that the article has in no form, "" if none; a name may be left out."""
    for group in query.groups:
        word = group.word
        is_name = word[0].isupper() and group.start > 0
        if (
            word in missing
            and group.weight >= POINT
            and not (is_name or group.is_number or len(word) <= _SHORT)
            and not any(has(o.terms) for o in group.alternatives)
        ):
            return word
    return ""


def _deed(claim: str, query: Query, missing: Collection[str], around: str) -> str:
    """The first verb of the claim for which a passage and what stands beside it have no word, "" if none.

    Where all else of the claim is there, the passage may well put the deed in words of its own.
    """
    lacking = [w for w in deeds(claim) if w in missing]
    share = sum(g.weight for g in query.groups if g.word in missing)
    if not lacking or len(lacking) < len(deeds(claim)) or share < LACKING:
        return ""
    there = frozenset(bag_of(raw_words(around))[0])
    return next((w for w in lacking if there.isdisjoint(_ways(w))), "")


@lru_cache(maxsize=5_000)
def _ways(word: str) -> frozenset[str]:
    """The stems of what may stand for a word, however loosely."""
    own = stem(form(word))
    close, loose = neighbours(own)
    return frozenset((own, *close, *loose, *(r.terms[0] for r in relatives(word))))


def _is_heard(group: Group) -> bool:
    """Whether the articles have a word in some form, or one that surely stands for it: those come first."""
    return bool(group.alternatives) and group.alternatives[0].how != "related"


def _other_subject(claim: str, there: Told) -> str:
    """The reason, where a full name opens the claim, and the passage says the same of another: "Ben Okoro won"."""
    if not _NAME.match(claim) or not _NAME.match(there.passage):
        return ""
    said, seen = reading(claim), reading(there.passage)
    ours, theirs = _opening_name(said), _opening_name(seen)
    if not ours or not theirs or {t.key for t in ours} & {t.key for t in seen.terms}:
        return ""
    after = next((t for t in seen.terms if t.place == theirs[-1].place + 1), None)
    if after is None or after.start not in there.matched or {t.start for t in theirs} & there.matched:
        return ""
    other = there.passage[theirs[0].start : theirs[-1].end]
    return f"“{other}” where the claim has “{claim[ours[0].start : ours[-1].end]}”"


def _opening_name(read: Reading) -> tuple[Term, ...]:
    """The words of a name at the very beginning, none where it is of one word: that may be any word."""
    name = tuple(t for i, t in enumerate(read.terms) if t.place == i and all(b.proper for b in read.terms[: i + 1]))
    return name if len(name) > 1 else ()


@lru_cache(maxsize=5_000)
def _events(claim: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The events a claim tells of: the word for each, and what finds a word for it elsewhere."""
    low = claim.lower()
    return tuple(
        (found.group(), _pattern(f"{named} {more}"))
        for named, more in EVENTS
        if _may_have(low, named) and (found := _pattern(named).search(claim))
    )


def _may_have(low: str, row: str) -> bool:
    """Whether a pattern is worth making: few claims have a word of one of the many."""
    return any(begin in low for begin in _begins(row))


@cache
def _begins(row: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(written.split("_")[0].rstrip(".$") for written in row.split()))


@cache
def _pattern(row: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(_way, row.split()))})", re.IGNORECASE)


def _way(written: str) -> str:
    end = {".": r"\b", "$": r"(?=\s*(?:$|[,;.:!?]))"}.get(written[-1])
    return written.rstrip(".$").replace("_", r"\s+") + (end or r"\w*")


@lru_cache(maxsize=5_000)
def _states(claim: str) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """The states a claim tells of: the word for each, what else says so, and what says the opposite."""
    low = claim.lower()
    return tuple(
        (found.group(), _pattern(same), _pattern(other))
        for pair in STATES
        for same, other in permutations(pair)
        if _may_have(low, same) and (found := _pattern(same).search(claim)) and not _pattern(other).search(claim)
    )
