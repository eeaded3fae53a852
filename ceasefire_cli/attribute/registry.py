"""The full names of an article, with the offices and forms of address that stand beside them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.appositions import before_place, behind_name
from ceasefire_cli.attribute.openings import PLACING, behind_opening
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.cues import cues
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import (
    FEMALE,
    HONORIFICS,
    MALE,
    NAME_PARTICLES,
    NO_SURNAMES,
    ORGANISATION_WORDS,
    POST_NOMINALS,
    ROLES,
    SHORTENED,
    SOURCES,
)

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_NO_NAME = (
    g.SUBORDINATORS
    | g.CONJUNCTIONS
    | g.PREPOSITIONS
    | g.AUXILIARIES
    | g.DETERMINERS
    | pronouns.ALL
    | g.ADVERBS
    | g.WEEKDAYS
    | g.MONTHS
    | frozenset({"asked", "according", "speaking", "yes", "well", "oh", "please", "mr.", "mrs.", "ms.", "dr."})
) - {"may", "will"}
# Words before a name that make no person of it: "former Yugoslavia", "chief Rovers scout".
_NO_TITLE = frozenset(
    {"former", "ex", "then", "acting", "interim", "special", "senior", "junior", "retired", "deputy", "foreign"}
    | {"defense", "defence", "chief", "vice", "prime", "private", "the", "rival", "fellow", "state", "supporter"}
)
_BEFORE_GIVEN = words("sir dame lord lady prince princess sister brother father")  # "Sir Keith"
# What ministers, secretaries and chiefs are for: two of one rank are told apart by it.
PORTFOLIOS = words(
    """finance foreign defense defence interior home health education justice energy transport transportation trade
    culture environment agriculture labour labor housing treasury commerce police fire security intelligence budget
    climate sports immigration economy welfare equality"""
)
# Parties, each under one name: the Democratic nominee is not the Republican one.
PARTIES = {
    **{
        party: party for party in words("republican democratic labour conservative liberal green socialist libertarian")
    },
    "gop": "republican",
    "democrat": "democratic",
    "tory": "conservative",
}
_BETWEEN = PORTFOLIOS | frozenset(PARTIES) | words("presidential vice-presidential gubernatorial senate congressional")
_WITHIN = frozenset({"in", "into", "across", "inside", "throughout", "within", "outside"})
_BEFORE_MONTH = frozenset(
    {"in", "on", "since", "until", "by", "of", "last", "this", "next", "late", "early", "mid", "from", "to", "till"}
)
OF = frozenset({"of", "for", "in", "from"})  # between an office and whose it is
# "Nephrologist", "Optician": the endings of trades the list of offices does not hold.
TRADES = ("ologist", "icist", "emist", "omist", "ician", "nomer", "keeper", "grapher", "woman")
MANY = 50  # bearers of one office that are looked at


@cache
def _verbs() -> frozenset[str]:
    """Finite forms of cue verbs, which no name holds."""
    return frozenset(form for form, cue in cues().items() if cue.forms & {"s", "ed"})


@dataclass(slots=True)
class Person:
    """A full name of the article, with where it is named and what stands beside it."""

    name: str
    at: list[int] = field(default_factory=list)  # token indices
    roles: set[str] = field(default_factory=set)
    female: bool | None = None
    presumed: bool | None = None  # woman or man, by a pronoun that was taken to mean it
    personal: bool = False  # an office, a form of address or a later surname shows it to be a person


class Registry:
    """Every full name of an article: where it stands, and the offices beside it."""

    def __init__(self, t: Text, bounds: list[int], rooms: list[int] | None = None) -> None:
        self.t = t
        self.bounds = bounds  # first token of each carrier
        self.rooms = rooms or [-1] * len(bounds)  # the comment each carrier stands in: nobody is meant across its edge
        self.by_name: dict[str, Person] = {}
        self.by_surname: dict[str, list[Person]] = {}
        self.by_given: dict[str, list[Person]] = {}
        self.surname_at: dict[str, list[int]] = {}
        self.named_at: dict[int, Person] = {}
        self.by_role: dict[str, list[Person]] = {}
        self.spoke: list[tuple[int, str, str]] = []  # (token, speaker, kind: person, group, organisation)
        self.alone: dict[str, Person] = {}  # surnames behind a title: "Mr Lee", "Senator Lee"
        self.addressed: list[tuple[str, bool]] = []  # surnames behind what tells man from woman: "Ms Lee"
        self.offices: dict[tuple[str, str, bool], bool] = {}  # who holds one of which place, also a former one
        self.organisations: list[tuple[int, set[str]]] = []  # where named, what it is: "bank", "club"
        self.words = set(t.word)
        self.lower = {w for w in self.words if w[0].islower()}
        self._gather()

    def _gather(self) -> None:
        word, low = self.t.word, self.t.low
        n = len(word)
        done = 0
        capital = {w for w in self.words if w[0].isupper()}
        for k in [k for k, w in enumerate(word) if w in capital]:
            if k < done or (low[k] in _NO_NAME and not self._is_given(k)):
                continue
            if "'" in low[k] and p.bare(low[k]) in pronouns.ALL:
                continue  # "You're American"
            end = k + 1
            while end < n and end - k < 6 and not low[end - 1].endswith(("'s", "s'")) and self._adjoin(end):
                nxt = word[end]
                if nxt[0].isupper() and (low[end] not in _NO_NAME or self._is_given(end)):
                    end += 1
                elif low[end] in NAME_PARTICLES and (stop := p.over_particles(self.t, end, n)) > end:
                    end = stop + 1
                else:
                    break
            first_word = (
                end - k > 1
                and (low[k] in self.lower or (low[k].endswith("ly") and p.is_adverb(low[k])))
                and low[k] not in ROLES
                and low[k] not in HONORIFICS
            )
            begin = k + first_word
            if k > 0 and low[k - 1] in PLACING and end < n and low[end] in _verbs() and self._opens(k - 1):
                begin = behind_opening(self.t, k - 1, k, end, verb=True)  # "In Paris Ana Roe said"
            self._record(begin, end)
            done = end
        for key, person in self.alone.items():
            first = bool(_BEFORE_GIVEN & person.roles) and len(self.by_given.get(key, ())) == 1
            if key not in self.by_surname and not first and not self.is_place(key):  # "Mr Lee", with no given name
                self.by_name[person.name] = person
                self.by_surname[key] = [person]
        for person in self.by_name.values():
            for role in person.roles:
                self.by_role.setdefault(role, []).append(person)
            surname = _surname(person.name)
            if len(self.surname_at.get(surname, ())) > 0:
                person.personal = True

    def _adjoin(self, k: int) -> bool:
        """Whether token `k` follows the one before it on the same line, one blank between."""
        return self.t.start[k] - self.t.end[k - 1] == 1 and self.t.text[self.t.end[k - 1]] != "\n"

    def _is_kin(self, k: int, end: int) -> bool:
        """`her son, Hugo Lee, said`: somebody's somebody."""
        low = self.t.low
        return (
            k > 2
            and low[k - 1] == ","
            and end < len(low)
            and low[end] == ","
            and any(low[x] in ("his", "her", "their") for x in (k - 3, k - 4) if x >= 0)
        )

    def _is_given(self, k: int) -> bool:
        """A month that is somebody's first name: "Jan Lee", "chief executive April Lee"."""
        low, word = self.t.low, self.t.word
        return (
            low[k] in g.MONTHS
            and k + 1 < len(word)
            and word[k + 1][0].isupper()
            and low[k + 1] not in _NO_NAME
            and self._adjoin(k + 1)
            and (k == 0 or low[k - 1] not in _BEFORE_MONTH)
        )

    def _offices(self, k: int, end: int) -> tuple[int, set[str], bool | None]:
        """Where the name within `[k, end)` begins, the offices before it, and what they tell of man or woman."""
        low = self.t.low
        begin = k
        roles: set[str] = set()
        female: bool | None = None
        while begin < end and (
            low[begin] in HONORIFICS
            or low[begin].rstrip(".") in HONORIFICS
            or low[begin] in ROLES
            or (end - begin > 2 and low[begin].endswith(TRADES))
        ):
            title = low[begin].rstrip(".")
            roles.add(SHORTENED.get(title, title))
            female = True if title in FEMALE else False if title in MALE else female
            begin += 1
        # "Energy Secretary Ed Miliband": the office may begin with other capitalised words
        for x in range(end - 2, begin - 1, -1):
            if low[x] in ROLES or (low[x].rstrip(".") in HONORIFICS and x > begin):
                roles.update(SHORTENED.get(w.rstrip("."), w.rstrip(".")) for w in low[begin : x + 1])
                begin = x + 1
                break
        x = k - 1
        if x > 0 and low[x] == ",":
            x = before_place(self.t, x)  # "the prosecutor, Anna Lee,"
        top = x
        while (
            x >= 0
            and top - x < 3
            and self.t.quoted[x] == self.t.quoted[k]
            and (
                low[x] in ROLES
                or low[x] in SOURCES
                or (low[x] not in g.DETERMINERS and low[x].rstrip(".") in HONORIFICS)
                or (roles and low[x] in _BETWEEN)
            )
        ):
            title = low[x].rstrip(".")
            roles.add(SHORTENED.get(title, title))
            female = True if title in FEMALE else False if title in MALE else female
            x -= 1
        return begin, roles, female

    def _record(self, k: int, end: int) -> None:
        low, word = self.t.low, self.t.word
        begin, roles, female = self._offices(k, end)
        parts = [w.rstrip("'\u2019") for w in word[begin:end]]
        if not parts:
            return
        while len(parts) > 2 and parts[-1].isupper() and parts[-1].lower() in POST_NOMINALS:
            parts.pop()
        parts[-1] = plain(parts[-1])
        if len(parts) > 1 and parts[-1].lower() in NO_SURNAMES:
            return  # "the Energy Secretary"
        if len(parts) == 1:
            key = parts[0].lower()
            if key in ORGANISATION_WORDS and end < len(low) and low[end] in ("of", "for"):
                self.organisations.append((begin, {key}))
            self.surname_at.setdefault(key, []).append(begin)
            if not roles:
                return
            if female is not None:
                self.addressed.append((key, female))
            for person in self.by_surname.get(key, ())[:1]:
                person.roles |= roles
            if roles - _NO_TITLE and key not in ROLES and key not in ORGANISATION_WORDS and key not in _verbs():
                lone = self.alone.setdefault(key, Person(parts[0], personal=True))
                lone.at.append(begin)
                lone.roles |= roles
                lone.female = female if lone.female is None else lone.female
            return
        if kinds := {q.lower() for q in parts} & ORGANISATION_WORDS:
            self.organisations.append((begin, kinds))
            return
        if any(low[x] in _verbs() for x in range(begin, end)) or (parts[-1].isupper() and len(parts[-1]) < 5):
            return  # a headline's "Lee Backs Novak", "Successive US"
        name = " ".join(parts)
        person_ = self.by_name.get(name)
        if person_ is None:
            person_ = self.by_name[name] = Person(name)
            self.by_surname.setdefault(_surname(name), []).append(person_)
            self.by_given.setdefault(parts[0].lower(), []).append(person_)
        person_.at.append(begin)
        self.named_at[begin] = person_
        person_.roles |= roles
        person_.personal = person_.personal or bool(roles) or self._is_kin(k, end)
        if female is not None:
            person_.female = female
        if not (roles and k > 0 and low[k - 1] == ","):  # "the mayor, Anna Lee, met the minister": that one closes it
            self._apposition(person_, end)

    def _apposition(self, person: Person, k: int) -> None:
        """`Rob Bauer, chairman of the committee,`: the office behind a name that ends before `k`."""
        low = self.t.low
        begin = behind_name(self.t, k)
        if not begin:
            return
        if low[k + 1].isdigit() and low[k + 2] in (",", "."):
            person.personal = True  # "Ann Lee, 23,"
        for x in range(begin, min(begin + 9, len(low))):
            if not describes(self.t, x) or low[x] in g.PREPOSITIONS:
                break
            if low[x] in ROLES:
                end = x + 1
                while end < len(low) and low[end] in ROLES:
                    end += 1  # "chief executive", "attorney general"
                if end < len(low) and self.t.word[end][0].isupper():
                    break  # "about Tom Roe, former ambassador Anna Lee said": hers
                person.roles.update(w for w in low[begin:end] if w not in g.DETERMINERS)
                person.personal = True
                if low[end - 1] in FEMALE or low[end - 1] in MALE:
                    person.female = low[end - 1] in FEMALE
                break

    def is_place(self, name: str) -> bool:
        """Whether something is "in" or "into" a name of one word somewhere in the article: no person then."""
        key = name.lower()
        return " " not in key and any(
            x > 0 and self.t.low[x - 1] in _WITHIN for x in self.surname_at.get(key, ())[:MANY]
        )

    def _opens(self, k: int) -> bool:
        """Whether token `k` is the first of its sentence, where every word has a capital."""
        return any(self.bounds[i] in (k, k - 1) for i in (bisect_left(self.bounds, k - 1),) if i < len(self.bounds))

    def _join(self, x: int, y: int) -> str:
        y -= y - x > 2 and self.t.word[y - 1].isupper() and self.t.low[y - 1] in POST_NOMINALS
        words = self.t.word[x:y]
        return " ".join([*words[:-1], plain(words[-1])])

    def full(self, name: str, at: int, *, female: bool | None = None) -> str:
        """The full name behind a surname, a given name with a title, or a shortened name; `name` itself otherwise.

        `female`: what stands before it tells of man or woman, "Mrs Lee".
        """
        parts = name.split()
        if len(parts) > 1:
            if name in self.by_name:
                return name
            same = [q for q in self.by_surname.get(parts[-1].lower(), ())[:MANY] if q.name.split()[0] == parts[0]]
            return max((q.name for q in same), key=len) if same else name
        key = parts[0].lower()
        people = self.by_surname.get(key, [])
        if female is not None and len(people) > 1:
            people = [q for q in people[:MANY] if q.female is not (not female)]
        if 1 < len(people) < MANY:
            # spellings of one name with more or fewer words are one person
            shortest = min(people, key=lambda q: len(q.name))
            given = {q.name.split()[0] for q in people}
            people = [shortest] if len(given) == 1 else people
        if len(people) > 1:
            earlier = [q for q in people if q.at[0] <= at]
            people = earlier if len(earlier) == 1 else []
        if len(people) == 1:
            return people[0].name
        if not self.by_surname.get(key):
            named = self.by_given.get(key, [])
            if len(named) == 1 and named[0].personal:
                return named[0].name
        return name


def describes(t: Text, k: int) -> bool:
    """Whether the word at `k` may be part of a phrase that tells what somebody is."""
    w = t.low[k]
    if w == "-":
        return True  # "a D.C.-based lawyer"
    if not w[0].isalnum() or w in g.AUXILIARIES or w in g.SUBORDINATORS or (w in g.PREPOSITIONS and w not in OF):
        return False
    return w in ROLES or t.word[k][0].isupper() or w not in _verbs()


_APOSTROPHES = frozenset({"'", "\u2019", "\u00b4"})


def plain(word: str) -> str:
    """A word without its possessive ending."""
    if word[-1:] == "s" and word[-2:-1] in _APOSTROPHES:
        return word[:-2]
    return word.rstrip("'\u2019")


def _surname(name: str) -> str:
    parts = name.split()
    while len(parts) > 1 and parts[-1].lower().rstrip(".") in ("jr", "sr", "ii", "iii", "iv"):
        parts.pop()
    return parts[-1].lower()
