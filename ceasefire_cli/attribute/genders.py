"""Who is "he" and who is "she": what the article itself tells of each person it names, beside forms of address.

A title says so outright ("Ms Lee", "spokesman Tom Roe"). Failing that, the pronouns do that can mean nobody else: "Roe
and his wife", "Roe himself", "Roe sold his car", "Roe left. He …", in sentences that name one person alone.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from ceasefire_cli.attribute.registry import MANY, plain
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.titles import HONORIFICS, ROLES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.registry import Person, Registry

_OWN = {"his": False, "her": True}
_SELF = {"himself": False, "herself": True}
_SUBJECT = {"he": False, "she": True, "he's": False, "she's": True}
_SURE = 2  # what "and his wife" weighs, against a pronoun further on
_ASIDE = 8  # tokens of one behind a name
_MARGIN = 3  # times as much has to speak for one as for the other
_OPENS = 12  # tokens from the beginning of a sentence within which its subject is named
_LEADING = g.CONJUNCTIONS | {"then", "now", "later", "so"}
_NOT_OWNED = g.PREPOSITIONS | g.SUBORDINATORS | g.DETERMINERS | g.AUXILIARIES | g.CONJUNCTIONS | pronouns.ALL


def tell(r: Registry) -> None:
    """Set `female` of the persons of `r` whose own title does not tell it."""
    _by_address(r)
    votes: dict[str, list[int]] = {}
    for k, mentions in _named(r).items():
        first, end, person = mentions[0]
        if k < 0 or person.female is not None or r.t.quoted[first] >= 0:
            continue
        other = next((x for x, _, q in mentions if q is not person), -1)
        for female, weight in _votes(r, k, first, end, other):
            votes.setdefault(person.name, [0, 0])[female] += weight
    for name, (male, female_) in votes.items():
        if male >= _MARGIN * female_ or female_ >= _MARGIN * male:
            r.by_name[name].female = female_ > male
    _by_address(r)  # of two Lees, Mrs Lee is the one who is no "he"


def _by_address(r: Registry) -> None:
    """`Ms Lee`: the one Lee, or the one of several who may be meant."""
    for surname, female in dict.fromkeys(r.addressed):
        people = [q for q in r.by_surname.get(surname, ())[:MANY] if q.female is not (not female)]
        if len(people) == 1:
            people[0].female = female


def _named(r: Registry) -> dict[int, list[tuple[int, int, Person]]]:
    """Line → where it names whom, in order: first token, the token behind, the person."""
    found: list[tuple[int, int, Person]] = []
    for person in r.by_name.values():
        size = person.name.count(" ") + 1
        found += [(x, x + size, person) for x in person.at]
    for surname, people in r.by_surname.items():
        if len(people) > MANY:
            continue
        for x in r.surname_at.get(surname, ()):
            name = people[0].name if len(people) == 1 else r.full(plain(r.t.word[x]), x)
            if name in r.by_name:
                found.append((x, x + 1, r.by_name[name]))
    out: dict[int, list[tuple[int, int, Person]]] = {}
    for mention in sorted(found, key=lambda m: m[0]):
        out.setdefault(bisect_left(r.bounds, mention[0] + 1) - 1, []).append(mention)
    return out


def _votes(r: Registry, k: int, first: int, end: int, other: int) -> list[tuple[bool, int]]:
    """What line `k` and the beginning of the next tell of the person named in `[first, end)`, and how much that weighs.

    `other`: where somebody else is named behind that, -1 for nowhere.
    """
    low, quoted = r.t.low, r.t.quoted
    out: list[tuple[bool, int]] = []
    stop = r.bounds[k + 1] if k + 1 < len(r.bounds) else len(low)
    aside = range(end + 1, min(end + _ASIDE, stop)) if end < stop and low[end] == "," else range(0)
    y = next((x + 1 for x in aside if low[x] == ","), end)
    if y + 1 < stop and low[y] == "and" and low[y + 1] in _OWN:  # "Lee(, 40,) and her brother"
        out.append((_OWN[low[y + 1]], _SURE))
    elif end < stop and low[end] in _SELF:
        out.append((_SELF[low[end]], _SURE))
    if r.t.word[end - 1] != plain(r.t.word[end - 1]) or not _is_subject(r, r.bounds[k], first):
        return out
    for x in range(end, stop if other < 0 else other):
        w = low[x]
        if quoted[x] >= 0:
            continue
        if w in _SUBJECT or (w in _OWN and x + 1 < stop and low[x + 1] not in _NOT_OWNED):
            out.append((_SUBJECT[w] if w in _SUBJECT else _OWN[w], 1))
            break
    x = stop
    while x + 1 < len(low) and low[x] in _LEADING:
        x += 1
    if other < 0 and k + 1 < len(r.bounds) and r.rooms[k + 1] == r.rooms[k] and x < len(low) and low[x] in _SUBJECT:
        out.append((_SUBJECT[low[x]], 1))
    return out


def _is_subject(r: Registry, begin: int, first: int) -> bool:
    """Whether a name opens its line, behind its title or a phrase that ends with a comma."""
    if first == begin or first - begin > _OPENS:
        return first == begin
    before = r.t.low[first - 1]
    titled = before in ROLES or (before.rstrip(".") in HONORIFICS and before not in g.DETERMINERS)
    return titled or before == "," or before in _LEADING
