"""Who "he" and "she" stand for: the subject or speaker nearest before, whom nothing in the article forbids."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from ceasefire_cli.attribute.offices import holder
from ceasefire_cli.attribute.phrases import is_adverb, np_right
from ceasefire_cli.attribute.registry import MANY, plain
from ceasefire_cli.vocab.demonyms import FAMILY
from ceasefire_cli.vocab.grammar import AUXILIARIES
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import HONORIFICS, ROLES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.registry import Person, Registry

_BACK = 3  # sentences a pronoun may reach back
_FAR = 400  # tokens of one of them that are looked through
_APART = 8  # tokens of an aside between two names that "and" joins, and of what stands before the second
# What people do, and neither bodies nor towns.
_HUMAN = words(
    """lied lies lying smiled smiles smiling laughed laughs laughing wept weeps weeping cried cries nodded nods shrugged
    shrugs sighed sighs grinned grins frowned frowns winced blushed resigned resigns retired retires died dies married
    marries divorced born slept sleeps knelt limped strolled drank drowned fainted shouted shouts whispered gestured
    testified testifies apologised apologized coughed yawned swore confessed blinked paused leaned leant sat sits"""
)
_OWN = frozenset({"his", "her", "their"})


def antecedent(r: Registry, at: int, *, female: bool) -> str | None:
    """The person a "he" or "she" at token `at` stands for; None where there is none, or two of whom either may be.

    Of somebody nothing else tells of it is kept, so that a "she" further on is not whom "he" was.
    """
    name = _nearest(r, at, female=female)
    person = r.by_name.get(name or "")
    if person is not None and person.female is None and person.presumed is None:
        person.presumed = female
    return name


def _nearest(r: Registry, at: int, *, female: bool) -> str | None:
    line = bisect_left(r.bounds, at + 1) - 1
    for back in range(_BACK + 1):
        k = line - back
        if k < 0 or r.rooms[k] != r.rooms[line]:
            break
        lo, hi = r.bounds[k], (at if back == 0 else r.bounds[k + 1])
        for x, name, kind in reversed(r.spoke):
            if x < lo:
                break
            if x < hi and kind == "person" and _may_be(r, name, female=female) and not r.is_place(name):
                return name
        lo = max(lo, hi - _FAR)
        named = _in_office(r, lo, hi, female=female) or _mentioned(r, lo, hi, female=female)
        if named is None:
            named = _mentioned(r, lo, hi, female=female, owner=True)
        if named is None and back:
            named = _lone_doer(r, lo, hi)
        if named is not None:
            return named or None
    return None


def _lone_doer(r: Registry, lo: int, hi: int) -> str | None:
    """Who opens the sentence `[lo, hi)` by a name the article has nowhere in full, and does what only people do:
    "Brandt lied to us. He said …".
    """
    t = r.t
    if hi - lo < 3 or not t.word[lo][0].isupper() or t.quoted[lo] >= 0 or t.low[lo] in r.by_surname:
        return None
    k = lo + 1
    while k < hi - 1 and (t.low[k] in AUXILIARIES or is_adverb(t.low[k])):
        k += 1
    if (
        t.low[k] not in _HUMAN
        or t.low[lo] not in r.surname_at
        or t.low[lo] in r.lower
        or t.low[lo] in FAMILY
        or r.is_place(t.low[lo])
    ):
        return None
    return r.full(plain(t.word[lo]), lo)


def _in_office(r: Registry, lo: int, hi: int, *, female: bool) -> str | None:
    """The holder of the office that is the subject of tokens `[lo, hi)`: "The French president went further: he …"."""
    t = r.t
    end = np_right(t, lo, hi)
    for x in range(lo, min(end, hi - 1)):
        if t.low[x] in ROLES and t.word[x][0].islower() and t.low[x + 1] not in ROLES:
            if t.word[x + 1][0].isupper():
                return None  # "pollster Ann Lee": the name will tell
            name = holder(r, lo, x + 1, end)[0]
            break
    else:
        return None
    return name if name and _may_be(r, name, female=female) else None


def _may_be(r: Registry, name: str, *, female: bool) -> bool:
    person = r.by_name.get(name)
    return person is None or _fits(person, female=female)


def _fits(person: Person, *, female: bool) -> bool:
    known = person.presumed if person.female is None else person.female
    return known is None or known == female


def _mentioned(r: Registry, lo: int, hi: int, *, female: bool, owner: bool = False) -> str | None:
    """The first person named outside quotations in tokens `[lo, hi)`, "" where either of two may be meant; `owner`: as
    "Lee's".
    """
    word, low, quoted = r.t.word, r.t.low, r.t.quoted
    for k in range(lo, hi):
        if low[k] in ("that", "whether") and quoted[k] < 0 and k - lo > 2:
            break  # whoever is named in there is spoken of
        if quoted[k] >= 0 or not word[k][0].isupper() or low[k].endswith(("'s", "s'")) != owner:
            continue
        person = _named_by(r, k, female=female)
        if person is not None and _is_agent(r, k, person):
            continue
        if person is None or _modifies(r, k) or not (person.personal or k - lo <= 2 or _opens_clause(r, k, person)):
            continue
        partner = _partner(r, k) if not owner else None
        if partner is not None and partner is not person:
            one = _one_of(person, partner, female=female)
            if one is not None:
                return one
        elif _fits(person, female=female):
            return person.name
    return None


def _is_agent(r: Registry, k: int, person: Person) -> bool:
    """Whether a name that ends at `k` stands behind "by": "By Ann Lee", "Asked by the MP Ann Lee, he"."""
    t = r.t
    x = k - person.name.count(" ")
    while x > 0 and k - x < _APART and (t.low[x - 1] in ROLES or t.low[x - 1] == "the" or t.word[x - 1][0].isupper()):
        if t.low[x - 1] == "by":
            return True
        x -= 1
    return x > 0 and t.low[x - 1] == "by"


def _modifies(r: Registry, k: int) -> bool:
    """Whether a name only tells of the next one: "Lee consultant Anna Novak", "Lee campaign manager Anna Novak"."""
    t = r.t
    for x in range(k + 1, min(k + 4, len(t.low) - 1)):
        if t.word[x][0].isupper() or not t.word[x][0].isalpha():
            return False
        if t.low[x] in ROLES and t.low[x + 1] not in ROLES:
            return t.word[x + 1][0].isupper()
    return False


def _named_by(r: Registry, k: int, *, female: bool) -> Person | None:
    """The person whom the surname at `k` means, of several the one whose given name it follows or who alone fits."""
    people = r.by_surname.get(plain(r.t.low[k]), [])[:MANY]
    if len(people) < 2:
        return people[0] if people else None
    full = r.full(plain(r.t.word[k]), k)
    for person in people:
        if r.t.low[k - 1] == person.name.split()[-2].lower() or full == person.name:
            return person
    fitting = [q for q in people if q.at[0] <= k and _fits(q, female=female)]
    return fitting[0] if len(fitting) == 1 else None


def _one_of(a: Person, b: Person, *, female: bool) -> str | None:
    """Which of two named together: whom the text tells to be man or woman before whom it does not; "" for either."""
    if female in (a.female, b.female):
        return a.name if a.female == female else b.name
    if a.female is None and b.female is None:
        return ""
    return a.name if a.female is None else b.name if b.female is None else None


def _partner(r: Registry, k: int) -> Person | None:
    """Who is named together with the person whose name ends at `k`: "Ana Costa and Ben Ito", "Costa, 34, and her
    husband, Ben Ito".
    """
    low = r.t.low
    y = k + 1
    if y < len(low) and low[y] == ",":
        y = next((x + 1 for x in range(y + 1, min(y + _APART, len(low))) if low[x] == ","), y)
    if y + 1 >= len(low) or low[y] != "and":
        return None
    for x in range(y + 1, min(y + _APART, len(low))):
        if x in r.named_at:
            return r.named_at[x]
        if low[x] not in ROLES and low[x].rstrip(".") not in HONORIFICS and low[x] not in _OWN and low[x] != ",":
            return None
    return None


def _opens_clause(r: Registry, k: int, person: Person) -> bool:
    """A full name right behind a comma that a verb in the past follows: "Asked about it, Pavel Lee laughed"."""
    low = r.t.low
    first = k - len(person.name.split()) + 1
    return first > 0 and low[first - 1] == "," and k + 1 < len(low) and low[k + 1].endswith("ed")
