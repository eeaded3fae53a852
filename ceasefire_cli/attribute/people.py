"""Who is meant: the name behind "Nixey", "Mr. Lee", "he", "the minister", as far as the article itself tells.

Full names are gathered once per article with the offices that stand beside them. A surname, a title or a pronoun is
resolved to one of them only where one fits; a group or an unnamed source ("Western officials") has no name.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import itemgetter

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.antecedents import antecedent
from ceasefire_cli.attribute.bodies import COMPANIES, ORGANISED, TRADESMEN, speaks_for_body
from ceasefire_cli.attribute.genders import tell
from ceasefire_cli.attribute.offices import holder, is_office
from ceasefire_cli.attribute.registry import MANY, TRADES, Registry
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import (
    FEMALE,
    HONORIFICS,
    KIN,
    MALE,
    NAME_PARTICLES,
    NO_SURNAMES,
    ORGANISATION_WORDS,
    POST_NOMINALS,
    ROLES,
    SOURCES,
)

_TITLES = ROLES | HONORIFICS
_NO_NAMES = _TITLES | ORGANISATION_WORDS
_LINKS = frozenset({"of", "for", "and", "the", "on", "in", "&", "de"})
_ENDS = frozenset({",", ".", "("})
_THINGS = words(
    """poll survey study report statement letter email document article book film movie ad ads tweet interview story
    column record records data filing memo review analysis editorial headline law bill rule plan agreement deal"""
)


class People(Registry):
    """Whom source words mean. `note` what each statement's speaker was, in text order, to have pronouns follow."""

    def __init__(self, t: p.Text, bounds: list[int], rooms: list[int] | None = None) -> None:
        super().__init__(t, bounds, rooms)
        tell(self)

    def speaker(self, start: int, end: int, author: str) -> tuple[str | None, str]:
        """Who the source words `[start, end)` mean, and whether that is a person, a group or an organisation."""
        low = self.t.low
        first = low[start]
        if end - start == 1 or (p.bare(first) in p.PERSONAL and first != "her"):
            pronoun = p.bare(first)
            if pronoun in pronouns.FIRST:
                return (author or None), "person"
            if pronoun in pronouns.HE or pronoun in pronouns.SHE:
                return antecedent(self, start, female=pronoun in pronouns.SHE), "person"
            if pronoun in pronouns.THEY:
                return self._last(start, "group"), "group"
            if pronoun == "it":
                return self._organisation(start), "organisation"
            if (
                pronoun in pronouns.INDEFINITE
                or pronoun in pronouns.RELATIVE
                or pronoun in pronouns.SECOND
                or pronoun in pronouns.DEMONSTRATIVE
            ):
                return None, "group"
        if first in ("nobody", "none") or low[start : start + 2] == ["no", "one"]:
            return None, "group"  # "nobody at the council"
        if first == "neither":  # "neither Lee nor Novak" are two names or nobody in particular
            both = self._plainly(start + 1, end)[0] or ""
            return (both if " and " in both else None), "group"
        if low[end - 1] in ORGANISED and (named := self._body_behind(start, end)):
            return named, "organisation"
        # the name behind an office goes before whoever else of the article holds such an office
        if end + 2 < len(low) and low[end] == "," and is_office(self.t, start, end) and (name := self._behind(end, 1)):
            return name, "person"
        speaker, kind = self._plainly(start, end)
        if speaker is None and end + 2 < len(low) and low[end] == "," and (name := self._behind(end)):
            return name, "person"
        if speaker is None and end + 2 < len(low) and low[end] == "(" and (name := self._bracketed(end + 1)):
            return name, "person"
        return speaker, kind

    def _bracketed(self, x: int) -> str:
        """`the minister (Mr Lee)`: the name in brackets that open before `x`; "" for a party, a place."""
        low, word = self.t.low, self.t.word
        y = x
        while y < len(low) and y - x < 6 and word[y][0].isupper() and self.t.quoted[y] < 0:
            y += 1
        if y == x or y == len(low) or low[y] != ")":
            return ""
        name = self._name(x, y)
        return name if name in self.by_name and (y - x > 1 or low[x] in self.by_surname) else ""

    def _behind(self, end: int, most: int = 8) -> str:
        """The name behind the comma at `end`: "a spokeswoman, Anna White, said", "the envoy, general Keith Lee, said".

        `most`: words before it that are no title, fewer than that.
        """
        low = self.t.low
        if low[end + 1] in ("like", "including", "such"):
            return ""  # "some, including Anna White, said"
        stop = end + 1
        while stop < len(low) and stop - end < 8 and low[stop] not in _ENDS and low[stop] not in g.NOUN_PREPOSITIONS:
            stop += 1
        runs = _runs(self.t, end + 1, stop)
        if stop == len(low) or not runs or (most > 1 and low[stop] != ","):
            return ""
        x, y = runs[-1]
        kin = low[end - 1] in KIN and low[stop] == ","  # "his daughter, Ruth, said"
        if y != stop or y - x < 2 - kin or sum(w not in _TITLES for w in low[end + 1 : x]) >= most:
            return ""
        name = self._name(x, y)
        if kin and len(given := self.by_given.get(low[x], [])) == 1 and y - x == 1:
            return given[0].name
        return name if most > 1 or name in self.by_name else ""

    def _body_behind(self, start: int, end: int) -> str:
        """`the regulator, the Food Agency,`: the name of a body behind what it is; "" where none stands there."""
        low, word = self.t.low, self.t.word
        if end + 2 >= len(low) or low[end] != "," or low[start] not in ("the", "its", "their") or end - start > 3:
            return ""
        x = end + 1 + (low[end + 1] == "the")
        y = x
        while y < len(low) and y - x < 6 and word[y][0].isupper() and self.t.quoted[y] < 0:
            y += 1
        if x == y or y + 1 >= len(low) or low[y] != "," or word[y + 1][0].isupper():
            return ""
        return self._join(x, y)

    def _plainly(self, start: int, end: int) -> tuple[str | None, str]:
        low = self.t.low
        while end > start and low[end - 1] in (",", "who", "which", "that", "'s", "whose"):
            end -= 1
        if end - start > 2 and low[end - 1] in POST_NOMINALS and self._join(start, end - 1) in self.by_name:
            end -= 1  # "Ann Lee MP"
        return self._named(start, end)

    def _named(self, start: int, end: int) -> tuple[str | None, str]:
        low, word = self.t.low, self.t.word
        if start >= end:
            return None, "group"
        runs = _runs(self.t, start, end)
        if low[start] in ("his", "her", "their", "my", "our", "its", "your"):
            if runs and runs[-1][1] == end and low[end - 1] not in ROLES:  # "his sister Joan Lee"
                return self._name(*runs[-1]) or None, "person"
            return holder(self, start, end)
        if not runs:
            if low[start] in ("the", "this") and end - start == 2 and low[start + 1] in ORGANISED:
                return self._organisation(start, low[start + 1]), "organisation"
            return holder(self, start, end)
        for x in range(start + 1, end - 1):
            if low[x] in ("and", "nor") and word[x - 1][0].isupper() and word[x + 1][0].isupper():
                if set(low[start:x]) & ORGANISATION_WORDS:
                    break  # "Department of Health and Human Services"
                if any(w in g.NOUN_PREPOSITIONS and w != "of" for w in low[start:x]):
                    break  # "envoy for France and Spain": one envoy
                both = (self._named(start, x)[0], self._named(x + 1, end)[0])
                return " and ".join(n for n in both if n) or None, "group"
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
        # an organisation named with "of", "for": Institute for the Study of War
        if (
            set(low[first[0] : first[1]]) & ORGANISATION_WORDS
            and first[1] < end
            and low[first[1]] in _LINKS
            and not set(low[start : first[1]]) & ROLES  # "the president of the Federation of Teachers" is a person
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
            if low[start:end] == low[start:head_end] and speaks_for_body(self.t, start, head_end):
                return self._join(start, head_end), "group"
            if low[start] in ("some", "a", "an", "one", "another"):
                return None, "group"
            owned = inside and low[inside[0][1] - 1].endswith(("'s", "s'")) and head not in ORGANISATION_WORDS
            if head in ROLES or head in SOURCES or head.endswith("s") or not inside or owned:
                return (None, "group") if head.endswith("s") else holder(self, start, head_end, end)
            if head in _THINGS or (
                inside == [(start, start + 1)] and self._opens(start) and not self._within(low[start])
            ):
                return None, "group"  # "Minor addition": the sentence's own capital
            return self._join(inside[0][0], head_end), "organisation"
        last = inside[-1] if inside else first
        if (found := self._by_office(last, runs[-1], start, head_end, end)) is not None:
            return found
        name = self._name(*last)
        if not name:
            return holder(self, start, end)
        person = self.by_name.get(name)
        organised = set(low[last[0] : last[1]]) & ORGANISATION_WORDS or (
            low[start] == "the" and (person is None or not person.personal)
        )
        return name, "organisation" if organised else "person"

    def _by_office(
        self, last: tuple[int, int], behind: tuple[int, int], start: int, head_end: int, end: int
    ) -> tuple[str | None, str] | None:
        """Who is meant where the capitalised words `last` before a preposition are an office: the name behind the rest
        of its title ("Secretary of State Marco Rubio"), or its holder; None where they are a name.
        """
        low = self.t.low
        x, y = behind
        further = x > head_end and not (low[x - 1] in g.DETERMINERS and low[start] in g.DETERMINERS)
        if further and _NO_NAMES.issuperset(low[last[0] : last[1]]):
            if y - x >= 3:
                return self.full(self._join(y - 2, y), start), "person"
            if y - x == 2 and low[x] not in ORGANISATION_WORDS:
                return self.full(self._join(x, y), start), "person"
            if _TITLES.issuperset(low[last[0] : last[1]]):
                return holder(self, start, end)
        if further and low[last[1] - 1] in ROLES:  # "British Ambassador to the U.S. Lord Peter Lee"
            titles = [k for k in range(x, y - 1) if low[k].rstrip(".") in HONORIFICS]
            if titles:
                return self.full(self._join(titles[-1] + 1, y), start), "person"
        if last[1] == head_end and low[head_end - 1] in NO_SURNAMES and last[1] - start > 1:
            if further and y == end and y - x > 2:
                return self.full(self._join(y - 2, y), start), "person"  # "Director of Public Affairs Phil Lee"
            return holder(self, start, head_end, end)  # "the Energy Secretary"
        return None

    def _name(self, x: int, y: int) -> str:
        """The name in a run of capitalised words, without offices and forms of address, in full."""
        low = self.t.low
        begin = x
        for k in range(y - 2, x - 1, -1):
            if low[k].endswith(("'s", "s'")) and y - k > 2 and self._join(k + 1, y) in self.by_name:
                begin = k + 1  # "Labour's Jo Lee"
                break
            if low[k] in ROLES or low[k].rstrip(".") in HONORIFICS or (y - k > 2 and low[k].endswith(TRADES)):
                begin = k + 1
                break
        if (
            y - begin == 2
            and begin == x
            and low[x] in self.lower
            and self._opens(x)
            and self._join(x, y) not in self.by_name
        ):
            begin += 1  # "True Haley wanted it": the sentence's own capital
        if y - begin == 1 and (
            (low[begin] in ROLES and low[begin] not in self.by_surname)
            or low[begin] in SOURCES
            or (low[begin] in self.lower and self._opens(begin))
            or p.is_adverb(low[begin])
            or (low[begin].endswith(TRADESMEN) and self._opens(begin) and not self._within(low[begin]))
        ):
            return ""
        title = low[begin - 1].rstrip(".") if begin > 0 else ""
        female = True if title in FEMALE else False if title in MALE else None
        return self.full(self._join(begin, y), x, female=female)

    def _within(self, surname: str) -> bool:
        """Whether a capitalised word stands within a sentence somewhere, so that it is a name."""
        return surname in self.by_surname or any(not self._opens(x) for x in self.surname_at.get(surname, ()))

    def _organisation(self, at: int, head: str = "") -> str | None:
        """The organisation that "it" or "the bank" at `at` stands for: named so, speaking, or opening a sentence."""
        low = self.t.low
        if head in ORGANISATION_WORDS:
            stop = bisect_left(self.organisations, at, key=itemgetter(0))
            for x, kinds in reversed(self.organisations[max(0, stop - MANY) : stop]):
                if head in kinds:
                    name = self._named(x, p.np_right(self.t, x, len(low)))[0]
                    return name if name and head in name.lower().split() else None
        if head and head not in COMPANIES:
            return None
        line = bisect_left(self.bounds, at + 1) - 1
        for k in range(line - 1, max(-1, line - 3), -1):
            if self.rooms[k] != self.rooms[line]:
                break
            lo, hi = self.bounds[k], self.bounds[k + 1]
            for x, name, kind in reversed(self.spoke):
                if lo <= x < hi and kind == "organisation":
                    return name
            end = p.np_right(self.t, lo, hi)
            if lo < end < hi and self.t.word[end][0].isupper():  # "Ferry line Searoads"
                lo, end = end, p.np_right(self.t, end, hi)
            if (
                lo < end < hi
                and self.t.quoted[lo] < 0
                and not self._points_back(lo, end)
                and (low[end] in g.AUXILIARIES or low[end].endswith(("ed", "s")))
            ):
                name_, kind = self._named(lo, end)
                person = self.by_name.get(name_ or "")
                if name_ and kind != "group" and not (person is not None and person.personal):
                    return name_
        return None

    def _points_back(self, start: int, end: int) -> bool:
        """Whether words name nobody themselves ("the company", "he"): following each back to the next has no end."""
        low = self.t.low
        if end - start == 1:
            return p.bare(low[start]) in p.PERSONAL
        return end - start == 2 and low[start] in ("the", "this") and low[start + 1] in ORGANISED

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


def _runs(t: p.Text, start: int, end: int) -> list[tuple[int, int]]:
    """Runs of capitalised words, particles included; an opening "The" is no part of one."""
    word, low = t.word, t.low
    out: list[tuple[int, int]] = []
    k = start
    while k < end:
        if word[k][0].isupper() and low[k] not in g.DETERMINERS and low[k] not in g.CONJUNCTIONS:
            y = k + 1
            while y < end:
                if word[y][0].isupper():
                    y += 1
                elif low[y] in NAME_PARTICLES and (stop := p.over_particles(t, y, end)) > y:
                    y = stop + 1
                else:
                    break
            out.append((k, y))
            k = y
        else:
            k += 1
    return out
