"""Who is meant: the name behind "Nixey", "Mr. Lee", "he", "the minister", as far as the article itself tells.

Full names are gathered once per article with the offices that stand beside them. A surname, a title or a pronoun is
resolved to one of them only where one fits; a group or an unnamed source ("Western officials") has no name.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.titles import FEMALE, HONORIFICS, MALE, ORGANISATION_WORDS, ROLES, SOURCES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_PARTICLES = frozenset(
    {"van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "bin", "ibn", "al", "el", "la", "ben", "zu"}
)
_LINKS = frozenset({"of", "for", "and", "the", "on", "in", "&", "de"})
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
) - {"may"}
_OFFICES = frozenset({"minister", "secretary", "chancellor", "premier", "president", "prime"})
_MANY = 50  # bearers of one office that are looked at
_BACK = 3  # sentences a pronoun may reach back


@dataclass(slots=True)
class Person:
    """A full name of the article, with where it is named and what stands beside it."""

    name: str
    at: list[int] = field(default_factory=list)  # token indices
    roles: set[str] = field(default_factory=set)
    female: bool | None = None
    personal: bool = False  # an office, a form of address or a later surname shows it to be a person


class People:
    """The names of one article. `note` what each statement's speaker was, in text order, to have pronouns follow."""

    def __init__(self, t: Text, bounds: list[int]) -> None:
        self.t = t
        self.bounds = bounds  # first token of each carrier
        self.by_name: dict[str, Person] = {}
        self.by_surname: dict[str, list[Person]] = {}
        self.by_given: dict[str, list[Person]] = {}
        self.surname_at: dict[str, list[int]] = {}
        self.named_at: dict[int, Person] = {}
        self.spoke: list[tuple[int, str, str]] = []  # (token, speaker, kind: person, group, organisation)
        self.lower = {w for w, q in zip(t.low, t.word, strict=True) if q[0].islower()}
        self._gather()

    # -- gathering ----------------------------------------------------------------------------------------------------

    def _gather(self) -> None:
        word, low = self.t.word, self.t.low
        n = len(word)
        k = 0
        while k < n:
            w = word[k]
            if not w[0].isupper() or low[k] in _NO_NAME:
                k += 1
                continue
            end = k + 1
            while end < n and end - k < 6 and not low[end - 1].endswith(("'s", "s'")) and self._adjoin(end):
                nxt = word[end]
                if nxt[0].isupper() and low[end] not in _NO_NAME:
                    end += 1
                elif low[end] in _PARTICLES and end + 1 < n and word[end + 1][0].isupper() and low[end] != "and":
                    end += 2
                else:
                    break
            if end - k > 1 and low[k] in self.lower and low[k] not in ROLES and low[k] not in HONORIFICS:
                k += 1  # a sentence's first word
            self._record(k, end)
            k = end
        self.by_role: dict[str, list[Person]] = {}
        for person in self.by_name.values():
            for role in person.roles:
                self.by_role.setdefault(role, []).append(person)
            surname = _surname(person.name)
            if len(self.surname_at.get(surname, ())) > 0:
                person.personal = True

    def _adjoin(self, k: int) -> bool:
        """Whether token `k` follows the one before it on the same line, one blank between."""
        return self.t.start[k] - self.t.end[k - 1] == 1 and self.t.text[self.t.end[k - 1]] != "\n"

    def _record(self, k: int, end: int) -> None:
        low, word = self.t.low, self.t.word
        begin = k
        roles: set[str] = set()
        female: bool | None = None
        while begin < end and (low[begin] in HONORIFICS or low[begin].rstrip(".") in HONORIFICS or low[begin] in ROLES):
            title = low[begin].rstrip(".")
            roles.add(title)
            female = True if title in FEMALE else False if title in MALE else female
            begin += 1
        # "Energy Secretary Ed Miliband": the office may begin with other capitalised words
        for x in range(end - 2, begin - 1, -1):
            if low[x] in ROLES or (low[x].rstrip(".") in HONORIFICS and x > begin):
                roles.update(w.rstrip(".") for w in low[begin : x + 1])
                begin = x + 1
                break
        x = k - 1
        while (
            x >= 0
            and k - x < 4
            and self.t.quoted[x] == self.t.quoted[k]
            and (
                low[x] in ROLES
                or low[x] in SOURCES
                or (low[x] not in g.DETERMINERS and low[x].rstrip(".") in HONORIFICS)
            )
        ):
            title = low[x].rstrip(".")
            roles.add(title)
            female = True if title in FEMALE else False if title in MALE else female
            x -= 1
        parts = [w.rstrip("'\u2019") for w in word[begin:end]]
        if not parts:
            return
        parts[-1] = _plain(parts[-1])
        if len(parts) == 1:
            key = parts[0].lower()
            self.surname_at.setdefault(key, []).append(begin)
            if roles and female is not None:
                for person in self.by_surname.get(key, ())[:_MANY]:
                    person.female = female if person.female is None else person.female
            for person in self.by_surname.get(key, ())[:1]:
                person.roles |= roles
            return
        if {q.lower() for q in parts} & ORGANISATION_WORDS:
            return
        name = " ".join(parts)
        person_ = self.by_name.get(name)
        if person_ is None:
            person_ = self.by_name[name] = Person(name)
            self.by_surname.setdefault(_surname(name), []).append(person_)
            self.by_given.setdefault(parts[0].lower(), []).append(person_)
        person_.at.append(begin)
        self.named_at[begin] = person_
        person_.roles |= roles
        person_.personal = person_.personal or bool(roles)
        if female is not None:
            person_.female = female
        self._apposition(person_, end)

    def _apposition(self, person: Person, k: int) -> None:
        """`Rob Bauer, chairman of the committee,`: the office behind a name."""
        low = self.t.low
        if k + 1 >= len(low) or low[k] not in (",", "(", "\u2014", "--"):
            return
        for x in range(k + 1, min(k + 9, len(low))):
            if low[x] in (",", ".", ")") or low[x] in g.AUXILIARIES:
                break
            if low[x] in ROLES:
                person.roles.update(w for w in low[k + 1 : x + 1] if w not in g.DETERMINERS)
                person.personal = True
                if low[x] in FEMALE or low[x] in MALE:
                    person.female = low[x] in FEMALE
                break

    # -- looking up ---------------------------------------------------------------------------------------------------

    def full(self, name: str, at: int) -> str:
        """The full name behind a surname, a given name with a title, or a shortened name; `name` itself otherwise."""
        parts = name.split()
        if len(parts) > 1:
            if name in self.by_name:
                return name
            same = [q for q in self.by_surname.get(parts[-1].lower(), ())[:_MANY] if q.name.split()[0] == parts[0]]
            return max((q.name for q in same), key=len) if same else name
        key = parts[0].lower()
        people = self.by_surname.get(key, [])
        if 1 < len(people) < _MANY:
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

    def speaker(self, start: int, end: int, author: str) -> tuple[str | None, str]:
        """Who the source words `[start, end)` mean, and whether that is a person, a group or an organisation."""
        low, word = self.t.low, self.t.word
        first = low[start]
        if end - start == 1 or first in p.PERSONAL or p.bare(first) in p.PERSONAL:
            pronoun = p.bare(first)
            if pronoun in pronouns.FIRST:
                return (author or None), "person"
            if pronoun in pronouns.HE or pronoun in pronouns.SHE:
                return self._antecedent(start, female=pronoun in pronouns.SHE), "person"
            if pronoun in pronouns.THEY:
                return self._last(start, "group"), "group"
            if pronoun == "it":
                return self._last(start, "organisation"), "organisation"
            if (
                pronoun in pronouns.INDEFINITE
                or pronoun in pronouns.RELATIVE
                or pronoun in pronouns.SECOND
                or pronoun in pronouns.DEMONSTRATIVE
            ):
                return None, "group"
        speaker, kind = self._plainly(start, end)
        if speaker is None and end + 2 < len(low) and low[end] == ",":
            # "a spokeswoman, Anna White, said", "the envoy, retired general Keith Lee, said"
            stop = end + 1
            while (
                stop < len(low)
                and stop - end < 8
                and low[stop] not in (",", ".")
                and low[stop] not in g.NOUN_PREPOSITIONS
            ):
                stop += 1
            runs = _runs(word, low, end + 1, stop)
            if stop < len(low) and low[stop] == "," and runs and runs[-1][1] == stop and runs[-1][1] - runs[-1][0] >= 2:
                name = self._name(*runs[-1])
                if name:
                    return name, "person"
        return speaker, kind

    def _plainly(self, start: int, end: int) -> tuple[str | None, str]:
        low = self.t.low
        while end > start and low[end - 1] in (",", "who", "which", "that", "'s", "whose"):
            end -= 1
        return self._named(start, end)

    def _named(self, start: int, end: int) -> tuple[str | None, str]:
        low, word = self.t.low, self.t.word
        if start >= end:
            return None, "group"
        if low[start] in ("his", "her", "their", "my", "our", "its", "your"):
            return self._titled(start, end)
        runs = _runs(word, low, start, end)
        if not runs:
            return self._titled(start, end)
        first = runs[0]
        head_end = end
        for x in range(start, end):
            if low[x] in g.NOUN_PREPOSITIONS:
                head_end = x
                break
        for x in range(head_end - 1, start, -1):
            if (
                (low[x] in SOURCES or low[x] in ROLES)
                and word[x][0].islower()
                and all(w[0].islower() for w in word[x:head_end])
            ):
                head_end = x + 1  # "the official quoted above"
                break
        joint = [r for r in runs if r[0] > start and low[r[0] - 1] == "and"]
        if joint and first[1] == joint[0][0] - 1 and word[end - 1][0].isupper():
            names = [self._name(x, y) for x, y in runs]
            return " and ".join(n for n in names if n), "group"
        # an organisation named with "of", "for": Institute for the Study of War
        if (
            set(low[first[0] : first[1]]) & ORGANISATION_WORDS
            and first[1] < end
            and low[first[1]] in _LINKS
            and not set(low[first[0] : first[1]]) & ROLES
        ):
            stop = first[1]
            while stop < end and (low[stop] in _LINKS or word[stop][0].isupper()):
                stop += 1
            while low[stop - 1] in _LINKS:
                stop -= 1
            return self._join(first[0], stop), "organisation"
        inside = [r for r in runs if r[0] < head_end]
        head = low[head_end - 1]
        if word[head_end - 1][0].islower():
            # "Western officials", "a Clinton aide": nobody is named; "the Trump administration" is
            if head in ROLES or head in SOURCES or head.endswith("s") or not inside:
                return (None, "group") if head.endswith("s") else self._titled(start, head_end)
            if head in _THINGS:
                return None, "group"
            return self._join(inside[0][0], head_end), "organisation"
        last = inside[-1] if inside else first
        if (
            head_end < end
            and runs[-1][0] > head_end
            and set(low[last[0] : last[1]]) <= ROLES | HONORIFICS | ORGANISATION_WORDS
        ):
            x, y = runs[-1]  # "Secretary of State Marco Rubio"
            if y - x >= 3:
                return self.full(self._join(y - 2, y), start), "person"
            if y - x == 2 and low[x] not in ORGANISATION_WORDS:
                return self.full(self._join(x, y), start), "person"
            if set(low[last[0] : last[1]]) <= ROLES | HONORIFICS:
                return self._titled(start, end)
        if head_end < end and low[last[1] - 1] in ROLES and runs[-1][0] > head_end:
            x, y = runs[-1]  # "British Ambassador to the U.S. Lord Peter Lee"
            titles = [k for k in range(x, y - 1) if low[k].rstrip(".") in HONORIFICS]
            if titles:
                return self.full(self._join(titles[-1] + 1, y), start), "person"
        name = self._name(*last)
        if not name:
            return self._titled(start, end)
        organised = set(low[last[0] : last[1]]) & ORGANISATION_WORDS or (
            low[start] == "the" and name not in self.by_name
        )
        return name, "organisation" if organised else "person"

    def _name(self, x: int, y: int) -> str:
        """The name in a run of capitalised words, without offices and forms of address, in full."""
        low = self.t.low
        begin = x
        for k in range(y - 2, x - 1, -1):
            if low[k] in ROLES or low[k].rstrip(".") in HONORIFICS:
                begin = k + 1
                break
        if y - begin == 1 and (
            low[begin] in ROLES
            or low[begin] in SOURCES
            or (low[begin] in self.lower and self._opens(begin))
            or p.is_adverb(low[begin])
        ):
            return ""
        return self.full(self._join(begin, y), x)

    def _opens(self, k: int) -> bool:
        """Whether token `k` is the first of its sentence, where every word has a capital."""
        return any(self.bounds[i] in (k, k - 1) for i in (bisect_left(self.bounds, k - 1),) if i < len(self.bounds))

    def _join(self, x: int, y: int) -> str:
        words = self.t.word[x:y]
        return " ".join([*words[:-1], _plain(words[-1])])

    def _titled(self, start: int, end: int) -> tuple[str | None, str]:
        """`the minister`, `the Energy Secretary`: the one person of the last sentences who bears that office."""
        low = self.t.low
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
            near.extend(q for q in self.by_role.get(role, ())[:_MANY] if q.at[0] <= start and q not in near)
        near.sort(key=lambda q: q.at[0])
        full = [q for q in near if set(words) <= q.roles]
        near = full or [q for q in near if not (office and "prime" in q.roles) or "prime" in words]
        if low[start] in ("the", "this") or low[start][0].isalpha():
            if len(near) == 1:
                return near[0].name, "person"
            if len(near) > 1 and not full:
                latest = max(near, key=lambda q: max((x for x in q.at if x <= start), default=-1))
                return (
                    (latest.name, "person")
                    if self._sentences_between(max(x for x in latest.at if x <= start), start) <= 1
                    else (None, "group")
                )
            if not near and office and low[start] == "the":
                return self._only_subject(start), "person"
        return None, "group"

    def _only_subject(self, at: int) -> str | None:
        """The only full name of the two sentences before `at`, if it opens one of them."""
        line = bisect_left(self.bounds, at + 1) - 1
        lo = self.bounds[max(0, line - 2)]
        here = self.bounds[line] if line >= 0 else 0
        named = {self.named_at[x].name: x for x in range(max(lo, here - 200), here) if x in self.named_at}
        if len(named) == 1:
            name, x = next(iter(named.items()))
            if any(0 <= x - b <= 3 for b in self.bounds[max(0, line - 2) : line]):
                return name
        return None

    def _sentences_between(self, x: int, y: int) -> int:
        return bisect_left(self.bounds, y + 1) - bisect_left(self.bounds, x + 1)

    def _antecedent(self, at: int, *, female: bool) -> str | None:
        """The person a "he" or "she" at token `at` stands for: the subject or speaker nearest before it."""
        line = bisect_left(self.bounds, at + 1) - 1
        for back in range(_BACK + 1):
            k = line - back
            if k < 0:
                break
            lo, hi = self.bounds[k], (at if back == 0 else self.bounds[k + 1])
            for x, name, kind in reversed(self.spoke):
                if x < lo:
                    break
                if x < hi and kind == "person" and self._fits(name, female=female):
                    return name
            named = self._mentioned(max(lo, hi - 400), hi, female=female)
            if named:
                return named
        return None

    def _fits(self, name: str, *, female: bool) -> bool:
        person = self.by_name.get(name)
        return person is None or person.female is None or person.female == female

    def _mentioned(self, lo: int, hi: int, *, female: bool) -> str | None:
        """The first person named outside quotations in tokens `[lo, hi)`."""
        word, low, quoted = self.t.word, self.t.low, self.t.quoted
        k = lo
        while k < hi:
            if quoted[k] < 0 and word[k][0].isupper():
                key = _plain(low[k])
                if not low[k].endswith(("'s", "s'")):
                    for person in self.by_surname.get(key, ())[:_MANY]:
                        if (person.personal or k - lo <= 2) and self._fits(person.name, female=female):
                            name = self.full(word[k], k) if " " not in person.name else person.name
                            if len(self.by_surname[key]) == 1 or (
                                k > 0 and low[k - 1] == person.name.split()[-2].lower()
                            ):
                                return name
            k += 1
        return None

    def _last(self, at: int, kind: str) -> str | None:
        line = bisect_left(self.bounds, at + 1) - 1
        lo = self.bounds[max(0, line - 1)]
        for x, name, what in reversed(self.spoke):
            if x < lo:
                break
            if x < at and what == kind:
                return name
        return None

    def note(self, at: int, speaker: str, kind: str) -> None:
        self.spoke.append((at, speaker, kind))


_THINGS = frozenset(
    """poll survey study report statement letter email document article book film movie ad ads tweet interview story column
    record records data filing memo review analysis editorial headline law bill rule plan agreement deal""".split()
)


def _runs(word: list[str], low: list[str], start: int, end: int) -> list[tuple[int, int]]:
    """Runs of capitalised words, particles included; an opening "The" is no part of one."""
    out: list[tuple[int, int]] = []
    k = start
    while k < end:
        if word[k][0].isupper() and low[k] not in g.DETERMINERS and low[k] not in g.CONJUNCTIONS:
            y = k + 1
            while y < end and (
                word[y][0].isupper() or (low[y] in _PARTICLES and y + 1 < end and word[y + 1][0].isupper())
            ):
                y += 1
            out.append((k, y))
            k = y
        else:
            k += 1
    return out


def _plain(word: str) -> str:
    """A word without its possessive ending."""
    for ending in ("'s", "\u2019s"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word.rstrip("'\u2019")


def _surname(name: str) -> str:
    parts = name.split()
    while len(parts) > 1 and parts[-1].lower().rstrip(".") in ("jr", "sr", "ii", "iii", "iv"):
        parts.pop()
    return parts[-1].lower()
