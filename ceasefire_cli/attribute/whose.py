"""Whose an office is: "Northfield's mayor", "the French president", "Ann Cole, the mayor of Northfield"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from ceasefire_cli.attribute.appositions import behind_name
from ceasefire_cli.attribute.registry import OF, PARTIES, describes, plain
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.demonyms import FAMILY, NAMES
from ceasefire_cli.vocab.titles import HONORIFICS, ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from ceasefire_cli.attribute.phrases import Text
    from ceasefire_cli.attribute.registry import Person, Registry

_SEEN = 12  # places of a name that are looked at: offices are told where somebody is introduced
_NEAR = 12  # tokens beside a name in which what its holder is head of is looked for
_ACROSS = 4  # tokens from a place to the office that is its own: "Northfield's longtime Democratic mayor"
# What makes of an office one that is not held, or not itself.
_LOST = frozenset({"former", "ex", "previous", "deputy", "vice", "assistant"})
OWNED = ("'s", "s'")
_COUNTRIES = {**dict(NAMES), "us": "america"}


def whose(r: Registry, start: int, stop: int, end: int) -> tuple[str, bool]:
    """Key of whose office `[start, stop)` names, what it is "of" in `[stop, end)`, and whether only an adjective tells:
    `Northfield's mayor`, `the president of the United States`, `the French president`; "" for none.
    """
    low, word = r.t.low, r.t.word
    if stop < end and low[stop] in ("of", "for"):
        y = next((y for y in range(stop + 1, end) if word[y][0].isupper()), 0)
        return (_key(r, low[y : _run_end(r.t, y, end)]) if y else ""), False
    for x in range(stop - 2, start - 1, -1):
        if low[x].endswith(OWNED):
            y = x
            while y > start and word[y - 1][0].isupper() and low[y - 1] not in g.DETERMINERS:
                y -= 1
            named = word[y][0].isupper() and low[y] not in g.DETERMINERS
            return (_key(r, low[y : x + 1]) if named else ""), False
        if _is_country(low[x]):
            return _key(r, low[x : x + 1]), True
        if low[stop - 1] in PARTIES and word[x][0].isupper() and low[x] not in g.DETERMINERS:
            y = x
            while y > start and word[y - 1][0].isupper() and low[y - 1] not in g.DETERMINERS:
                y -= 1
            return _key(r, low[y : x + 1]), False  # "the Florida Republican"
    return "", False


def _is_country(word: str) -> bool:
    return word in FAMILY or word in ("u.s.", "u.k.")


def _key(r: Registry, words: list[str]) -> str:
    """One name for a country, its people and what is theirs; of a person the surname; other names as they are."""
    parts = [plain(w).rstrip(".") for w in words if w.rstrip(".") not in HONORIFICS]
    if len(parts) > 1 and parts[-1] in r.by_surname:
        return parts[-1]
    name = " ".join(parts).replace(".", "")
    name = _COUNTRIES.get(name, name)
    return FAMILY.get(name, name)


def _run_end(t: Text, y: int, end: int) -> int:
    """End of the capitalised words that begin at `y`, before an office, behind a possessive."""
    x = y
    while x < end and t.word[x][0].isupper() and (t.low[x] not in ROLES or x == y):
        x += 1
        if t.low[x - 1].endswith(OWNED):
            break
    return x


def holding(
    r: Registry, near: list[Person], place: str, start: int, other: AbstractSet[str], *, adjective: bool
) -> list[Person]:
    """Those of `near` whose office is that of `place`; of a country, failing that, who is named together with it or,
    where just its adjective tells, with no country: "President Anna Lee …", "the French president".

    `other`: what the office asked about is beside the office itself, a former one, a deputy's.
    """
    former = not _LOST.isdisjoint(other)
    sure = [q for q in near if _holds(r, q, place, former=former)]
    if sure or place not in FAMILY:
        return sure
    free = [q for q in near if not any(_names_country(r.t, lo, hi) for lo, hi, _ in _posts(r, q))]
    together = [q for q in free if _is_beside(r, q, place, start)]
    return together if together or not adjective else free


def _holds(r: Registry, person: Person, place: str, *, former: bool) -> bool:
    """Whether the article gives a person an office of `place`, once told for all who are asked for."""
    key = (person.name, place, former)
    if key not in r.offices:
        r.offices[key] = any(_is_of(r, place, post, former=former) for post in _posts(r, person))
    return r.offices[key]


def _posts(r: Registry, person: Person) -> Iterator[tuple[int, int, bool]]:
    """The stretches of tokens beside a name in which its offices stand: "the mayor of Riga, Anna Lee", "Lee, 60, mayor
    of Riga", "Lee of Riga"; and whether they stand before it.
    """
    t = r.t
    for x in person.at[:_SEEN]:
        line = bisect_left(r.bounds, x + 1)
        first, last = r.bounds[line - 1] if line else 0, r.bounds[line] if line < len(r.bounds) else len(t.low)
        j = x - 1
        while j >= max(first, x - _NEAR) and (describes(t, j) or (t.low[j] == "," and j == x - 1)):
            j -= 1
        if j + 1 < x:
            yield j + 1, x, True
        z = x + person.name.count(" ") + 1
        if z + 1 >= last:
            continue
        z = behind_name(t, z) or (z if t.low[z] in OF else last)
        e = z
        while e < min(last, z + _NEAR) and describes(t, e) and (e not in r.named_at or t.low[e - 1] in OF):
            e += 1
        if e > z:
            yield z, e, False


def _is_of(r: Registry, place: str, post: tuple[int, int, bool], *, former: bool) -> bool:
    """Whether a stretch tells of an office, or a person, of `place`: "mayor of Riga", "Riga's outgoing mayor"."""
    t = r.t
    lo, hi, before = post
    if not former and not _LOST.isdisjoint(t.low[lo:hi]):
        return False
    for y in range(lo, hi):
        if not t.word[y][0].isupper() or t.low[y] in g.DETERMINERS:
            continue
        end = _run_end(t, y, hi)
        for e in range(y + 1, end + 1):
            if not _is_same(_key(r, t.low[y:e]), place):
                continue
            z = y - 1
            while z > lo and t.low[z] in g.DETERMINERS:
                z -= 1
            if z >= lo and t.low[z] in OF:
                if e == end and (not before or e + 1 >= hi):
                    return True
                continue
            for z in range(e, min(hi, e + _ACROSS + 1)):
                if t.low[z] in ROLES:
                    return True
                if t.low[z] in g.PREPOSITIONS or t.low[z].endswith(OWNED) or not t.low[z][0].isalnum():
                    break
    return False


def _is_same(a: str, b: str) -> bool:
    """Whether two keys are one place, or a place and its adjective: "texas", "texan"."""
    if a == b or " " in a + b or a in FAMILY or b in FAMILY:
        return a == b
    n = max(4, min(len(a), len(b)) - 1)
    return a[:n] == b[:n]


def _names_country(t: Text, lo: int, hi: int) -> bool:
    return any(_is_country(t.low[x]) or t.low[x : x + 2] == ["united", "states"] for x in range(lo, hi))


def _is_beside(r: Registry, person: Person, country: str, start: int) -> bool:
    """Whether a country stands close to a name, in its sentence."""
    low = r.t.low
    for x in person.at[:_SEEN]:
        line = bisect_left(r.bounds, x + 1)
        stop = r.bounds[line] if line < len(r.bounds) else min(x + _NEAR, len(low))
        if x < start <= stop:
            stop = start  # the words asked about are no witness
        begin = max(0, x - _NEAR, r.bounds[line - 1] if line else 0)
        if any(
            r.t.word[y][0].isupper() and country in (_key(r, low[y : y + 1]), _key(r, low[y : y + 2]))
            for y in range(begin, min(x + _NEAR, stop))
        ):
            return True
    return False
