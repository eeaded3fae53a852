"""Whose statements a name asks for, and which statements passages touch."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.score import THRESHOLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ceasefire_cli.model import Link, Statement


class Speakers(NamedTuple):
    """An actor of claims.yaml and/or names found in the texts; `near` are names like one that nobody bears."""

    actor: str | None
    names: tuple[str, ...]
    near: list[str]

    def has(self, statement: Statement) -> bool:
        if self.actor is not None:
            return statement.actor == self.actor
        return statement.actor is None and statement.speaker in self.names


class Voices:
    """The statements of one article, in its order, asked whose words stand where."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._statements = statements
        self._starts = [s.start for s in statements]
        self._reach = list(accumulate((s.end for s in statements), max))

    def at(self, start: int, end: int) -> Statement | None:
        """The narrowest statement that covers at least half of a stretch, the last of equals."""
        best: Statement | None = None
        n = bisect_left(self._starts, end)
        while n and self._reach[n - 1] > start:
            n -= 1
            statement = self._statements[n]
            shared = sum(max(0, min(p.end, end) - max(p.start, start)) for p in statement.parts)
            if 2 * shared >= end - start and (best is None or _extent(statement) < _extent(best)):
                best = statement
        return best


def spoken_by(statements: Sequence[Statement], name: str, actor: str | None) -> Speakers:
    """The speakers a name means: the actor where claims.yaml has one, else every name of the texts that equals it
    or ends in it ("Mandelson" for "Peter Mandelson"), letter case aside.
    """
    if actor is not None:
        return Speakers(actor, (), [])
    wanted = " ".join(name.split()).casefold()
    found = dict.fromkeys(s.speaker for s in statements if s.speaker and s.actor is None)
    same = tuple(n for n in found if n.casefold() == wanted)
    part = tuple(n for n in found if f" {n.casefold()} ".find(f" {wanted} ") >= 0)
    if same or part:
        return Speakers(None, same or part, [])
    from difflib import get_close_matches

    by_fold = {n.casefold(): n for n in found} | {n.split()[-1].casefold(): n for n in found if n.split()}
    return Speakers(None, (), [by_fold[near] for near in get_close_matches(wanted, list(by_fold), 3, 0.7)])


def shares_words(statement: Statement, start: int, end: int) -> bool:
    """Whether a stretch of the statement's article has words of the statement."""
    return any(start < part.end and part.start < end for part in statement.parts)


def overlapping(statements: Iterable[Statement], links: Iterable[Link]) -> list[Statement]:
    """The statements that share words with one of the passages."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for link in links:
        spans.setdefault(link.article, []).append((link.start, link.end))
    return [s for s in statements if any(shares_words(s, start, end) for start, end in spans.get(s.article, ()))]


def bearing_on(
    statements: Sequence[Statement], links: Iterable[Link], everybody: Iterable[Statement]
) -> list[Statement]:
    """The statements that share words with a passage found for any words, the nearest passages only.

    A passage below the line counts where it has every word searched for, and not by loosely related ones alone. Where
    what was found in a passage is mostly what somebody else says there, the statement is about something else.
    """
    near: dict[str, list[Link]] = {}
    for link in links:
        if is_near(link):
            near.setdefault(link.article, []).append(link)
    said: dict[str, list[Statement]] = {}
    for s in everybody:
        said.setdefault(s.article, []).append(s)
    return [
        s
        for s in statements
        if any(
            shares_words(s, link.start, link.end) and not _is_of_others(s, said.get(s.article, ()), link)
            for link in near.get(s.article, ())
        )
    ]


def is_near(link: Link) -> bool:
    """Whether a passage is about all that was searched for, or near enough whatever it lacks."""
    if link.why is None or not link.why.matches:
        return link.score >= THRESHOLD
    loose = {m.word for m in link.why.matches} - {m.word for m in link.why.matches if m.how != "related"}
    if link.score >= THRESHOLD:
        return len(loose) < len({m.word for m in link.why.matches})
    return not link.why.missing and not loose


def _is_of_others(statement: Statement, others: Sequence[Statement], link: Link) -> bool:
    """Whether most of what was found in a passage stands in other statements and not in this one."""
    own: dict[str, float] = {}
    foreign: dict[str, float] = {}
    for m in link.why.matches if link.why else ():
        if shares_words(statement, m.start, m.end):
            own[m.word] = max(m.weight, own.get(m.word, 0.0))
        elif any(o != statement and shares_words(o, m.start, m.end) for o in others):
            foreign[m.word] = max(m.weight, foreign.get(m.word, 0.0))
    return sum(foreign.values()) > sum(own.values()) and not own.keys() >= foreign.keys()


def _extent(statement: Statement) -> int:
    return sum(part.end - part.start for part in statement.parts)
