"""Who holds an office: the name behind "the minister", "Northfield's mayor", as far as the article tells.

An office is told apart by what stands beside it: whose it is (the mayor of Northfield is not that of Southfield),
what it is for (the finance minister is not the foreign minister), and whether it is held still.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from ceasefire_cli.attribute.registry import MANY, PARTIES, PORTFOLIOS
from ceasefire_cli.attribute.whose import OWNED, holding, whose
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import NO_SURNAMES, ROLES, SOURCES

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.attribute.phrases import Text
    from ceasefire_cli.attribute.registry import Person, Registry

# Offices of state, each with those that another country or paper may call the same.
_OFFICES = {
    "president": ("president",),
    "chancellor": ("chancellor",),
    "minister": ("minister", "secretary"),
    "secretary": ("secretary", "minister"),
    "premier": ("premier", "prime"),
}
# Who holds one of these is not likely to be the president or the minister too.
_HELD = frozenset(_OFFICES) | words(
    """governor mayor senator congressman congresswoman councillor councilman commissioner ambassador envoy judge coach
    spokesman spokeswoman general colonel professor bishop archbishop king queen sheriff"""
)
# Before an office these make another one of it, held by somebody else.
_OTHER = frozenset(
    {"former", "ex", "then", "previous", "acting", "interim", "deputy", "vice", "assistant", "associate", "shadow"}
    | {"rival", "other"}
)
_BEFORE = 5  # tokens before a name in which what makes another office of its own is looked for


def is_office(t: Text, start: int, end: int) -> bool:
    """`the former president`, `the captain of the visiting team`: an office, its holder not named in it."""
    low = t.low
    for x in range(start, end):
        if x + 1 == end or low[x + 1] in g.NOUN_PREPOSITIONS:
            return low[x] in NO_SURNAMES or (t.word[x][0].islower() and (low[x] in ROLES or low[x] in SOURCES))
    return False


def holder(r: Registry, start: int, end: int, whole: int = 0) -> tuple[str | None, str]:
    """`the minister`, `the Energy Secretary`: the one person of the last sentences who bears that office.

    `whole`: where the source ends, if that is not `end`.
    """
    low = r.t.low
    stop = next((x for x in range(start, end) if low[x] in g.NOUN_PREPOSITIONS or low[x] == ","), end)
    words = [w for w in low[start:stop] if w not in g.DETERMINERS]
    if (
        not words
        or low[start] in ("a", "an", "one", "another", "some")
        or words[-1] not in ROLES
        or words[-1].endswith("s")
        or (stop - start == 1 and words[-1] in PARTIES)  # "Republican advocates": no office
    ):
        return None, "group"
    office = words[-1] in _OFFICES
    held = _bearers(r, words)
    known = [q for q in held if q.at[0] <= start]
    near: list[Person] = []
    if start > 0 and low[start - 1] == ",":  # "Ruth Lee, mayor of Northfield, said"
        near = [q for q in known if any(0 < start - x <= _BEFORE for x in q.at[:MANY])]
    if not near:
        other = _OTHER.intersection([*words, *low[max(0, start - 1) : start + 2]])
        near = _in_office(r, known, words, other)
        place, adjective = whose(r, start, stop, max(end, whole))
        if place:
            near = holding(r, near, place, start, other, adjective=adjective)
            later = [q for q in held if q.at[0] > start]
            if not near and later:  # "Northfield's mayor said no. Ann Cole, mayor of Northfield since May, …"
                later = holding(r, _in_office(r, later, words, other), place, start, other, adjective=False)
                return (later[0].name, "person") if len(later) == 1 else (None, "group")
    full = [q for q in near if set(words) <= q.roles]
    near = full or [q for q in near if not (office and "prime" in q.roles) or "prime" in words]
    if len(near) == 1:
        return near[0].name, "person"
    if len(near) > 1:
        near.sort(key=lambda q: _last_named(r, q, start), reverse=True)
        far = [_sentences_between(r, _last_named(r, q, start), start) for q in near[:2]]
        alone = not full or far[1] > 2  # of two who bear just that office, the one spoken of
        return (near[0].name, "person") if far[0] <= 1 and alone else (None, "group")
    if not known and office and (low[start] == "the" or low[start].endswith(OWNED)):
        return _only_subject(r, start), "person"
    return None, "group"


def _bearers(r: Registry, words: list[str]) -> list[Person]:
    """Whoever the article anywhere gives the office that `words` end with, in order."""
    out: list[Person] = []
    for role in (words[-1],) if "prime" in words else _OFFICES.get(words[-1], (words[-1],)):
        out.extend(q for q in r.by_role.get(role, ())[:MANY] if q not in out)
    return sorted(out, key=lambda q: q.at[0])


def _in_office(r: Registry, near: list[Person], words: list[str], other: AbstractSet[str]) -> list[Person]:
    """Those of `near` who hold the office of `words` itself: no former one, no deputy's, none for something else.

    `other`: what is said of the office asked about, "the then mayor", "the other mayor".
    """
    if other:
        near = [q for q in near if all(w in q.roles or _leads(r, w, q) for w in other)]
    else:
        near = [q for q in near if q.roles.isdisjoint(_OTHER)] or near
    if tasks := PORTFOLIOS.intersection(words):
        near = [q for q in near if q.roles.isdisjoint(PORTFOLIOS) or not q.roles.isdisjoint(tasks)]
    if parties := {PARTIES[w] for w in words if w in PARTIES}:
        near = [q for q in near if not (own := {PARTIES[w] for w in q.roles if w in PARTIES}) or own & parties]
    return near


def _leads(r: Registry, word: str, person: Person) -> bool:
    """`a former harbour director, James Lee`: whether `word` stands right before a name and its office."""
    return any(word in r.t.low[max(0, x - _BEFORE) : x] for x in person.at[:MANY])


def _only_subject(r: Registry, at: int) -> str | None:
    """The only full name of the two sentences before `at`, if it opens one of them."""
    line = bisect_left(r.bounds, at + 1) - 1
    lo = r.bounds[max(0, line - 2)]
    here = r.bounds[line] if line >= 0 else 0
    named = {r.named_at[x].name: x for x in range(max(lo, here - 200), here) if x in r.named_at}
    if len(named) == 1:
        name, x = next(iter(named.items()))
        if r.by_name[name].roles.isdisjoint(_HELD) and any(0 <= x - b <= 3 for b in r.bounds[max(0, line - 2) : line]):
            return name
    return None


def _last_named(r: Registry, person: Person, at: int) -> int:
    """The token before `at` where a person is named last."""
    places = [person.at]
    surname = person.name.rpartition(" ")[2].lower()
    if len(r.by_surname.get(surname, ())) == 1:
        places.append(r.surname_at.get(surname, []))
    return max((x[k - 1] for x in places if (k := bisect_left(x, at + 1)) > 0), default=0)


def _sentences_between(r: Registry, x: int, y: int) -> int:
    return bisect_left(r.bounds, y + 1) - bisect_left(r.bounds, x + 1)
