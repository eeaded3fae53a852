"""Who holds an office: the name behind "the minister", "the mayor of Northfield", as far as the article tells."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from ceasefire_cli.attribute.registry import MANY
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.titles import ROLES, SOURCES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text
    from ceasefire_cli.attribute.registry import Person, Registry

_OFFICES = frozenset({"minister", "secretary", "chancellor", "premier", "president", "prime"})
# Before an office these make another one of it, held by somebody else.
_OTHER = frozenset(
    {"former", "ex", "then", "previous", "acting", "interim", "deputy", "vice", "assistant", "associate", "shadow"}
    | {"rival", "other"}
)
_NEAR = 12  # tokens beside a name in which what its holder is head of is looked for
_BEFORE = 5  # tokens before a name in which what makes another office of its own is looked for
_STEM = 4  # letters by which a state and its people are told: "Britain", "British"


def is_office(t: Text, start: int, end: int) -> bool:
    """`the former president`, `the captain of the visiting team`: an office, its holder not named in it."""
    low = t.low
    for x in range(start, end):
        if x + 1 == end or low[x + 1] in g.NOUN_PREPOSITIONS:
            return t.word[x][0].islower() and (low[x] in ROLES or low[x] in SOURCES)
    return False


def holder(r: Registry, start: int, end: int, whole: int = 0) -> tuple[str | None, str]:
    """`the minister`, `the Energy Secretary`: the one person of the last sentences who bears that office.

    `whole`: where the source ends, if that is not `end`.
    """
    low = r.t.low
    words = [w for w in low[start:end] if w not in g.DETERMINERS]
    for x in range(start, end):
        if low[x] in g.NOUN_PREPOSITIONS or low[x] == ",":
            words = [w for w in low[start:x] if w not in g.DETERMINERS]
            break
    if (
        not words
        or low[start] in ("a", "an", "one", "another", "some")
        or words[-1] not in ROLES
        or words[-1].endswith("s")
    ):
        return None, "group"
    head = words[-1]
    office = head in _OFFICES
    near: list[Person] = []
    for role in _OFFICES if office and "prime" not in words else (head,):
        near.extend(q for q in r.by_role.get(role, ())[:MANY] if q.at[0] <= start and q not in near)
    near.sort(key=lambda q: q.at[0])
    held = near
    near = _holders(r, near, start, max(end, whole), words)
    full = [q for q in near if set(words) <= q.roles]
    near = full or [q for q in near if not (office and "prime" in q.roles) or "prime" in words]
    if low[start] in ("the", "this") or low[start][0].isalpha():
        if len(near) == 1:
            return near[0].name, "person"
        if len(near) > 1 and not full:
            latest = max(near, key=lambda q: max((x for x in q.at if x <= start), default=-1))
            return (
                (latest.name, "person")
                if _sentences_between(r, max(x for x in latest.at if x <= start), start) <= 1
                else (None, "group")
            )
        if not held and office and low[start] == "the":
            return _only_subject(r, start), "person"
    return None, "group"


def _holders(r: Registry, near: list[Person], start: int, end: int, words: list[str]) -> list[Person]:
    """Those of `near` who hold the office of `words` itself, not a former one, a deputy's or that of elsewhere."""
    low = r.t.low
    if start > 0 and low[start - 1] == ",":  # "Ruth Lee, mayor of Northfield, said"
        apposed = [q for q in near if any(0 < start - x <= _BEFORE for x in q.at[:MANY])]
        if apposed:
            return apposed
    # "the then mayor", "the other mayor"
    other = _OTHER.intersection([*words, *low[max(0, start - 1) : start + 2]])
    if other:
        near = [q for q in near if all(w in q.roles or _leads(r, w, q) for w in other)]
    elif len(words) == 1:
        near = [q for q in near if q.roles.isdisjoint(_OTHER)] or near
    for x in range(start + 1, end - 1):
        if low[x] in ("of", "for"):
            y = next((y for y in range(x + 1, end) if r.t.word[y][0].isupper()), 0)
            return [q for q in near if _is_beside(r, q, r.t.word[y][:_STEM], start)] if y else near
    return near


def _leads(r: Registry, word: str, person: Person) -> bool:
    """`a former harbour director, James Lee`: whether `word` stands right before a name and its office."""
    return any(word in r.t.low[max(0, x - _BEFORE) : x] for x in person.at[:MANY])


def _is_beside(r: Registry, person: Person, stem: str, start: int) -> bool:
    """Whether a word that begins so stands close to a name, in its sentence: "Britain", "British minister Lee"."""
    for x in person.at[:MANY]:
        line = bisect_left(r.bounds, x + 1)
        stop = r.bounds[line] if line < len(r.bounds) else x + _NEAR
        if x < start <= stop:
            stop = start  # the words asked about are no witness
        begin = max(0, x - _NEAR, r.bounds[line - 1] if line else 0)
        if any(w.startswith(stem) for w in r.t.word[begin : min(x + _NEAR, stop)]):
            return True
    return False


def _only_subject(r: Registry, at: int) -> str | None:
    """The only full name of the two sentences before `at`, if it opens one of them."""
    line = bisect_left(r.bounds, at + 1) - 1
    lo = r.bounds[max(0, line - 2)]
    here = r.bounds[line] if line >= 0 else 0
    named = {r.named_at[x].name: x for x in range(max(lo, here - 200), here) if x in r.named_at}
    if len(named) == 1:
        name, x = next(iter(named.items()))
        if any(0 <= x - b <= 3 for b in r.bounds[max(0, line - 2) : line]):
            return name
    return None


def _sentences_between(r: Registry, x: int, y: int) -> int:
    return bisect_left(r.bounds, y + 1) - bisect_left(r.bounds, x + 1)
