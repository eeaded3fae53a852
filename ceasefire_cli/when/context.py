"""What surrounds a time expression: the publication date, the dates already read, and which way the clause looks."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from ceasefire_cli.when.lexing import BREAK, CLASSES, OTHER, STOP
from ceasefire_cli.when.periods import FINENESS, Period

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from ceasefire_cli.model import Sentence
    from ceasefire_cli.when.phrases import Phrase

Basis = Literal["", "absolute", "published", "text"]
Type = Literal["DATE", "TIME", "DURATION", "SET"]

_AHEAD: Final = CLASSES["AHEAD"]
_OVER: Final = CLASSES["OVER"]
_TELL: Final = CLASSES["TELL"]
_SINCE: Final = frozenset({"since", "last", "from"})
_PASSIVE: Final = frozenset({"be", "being", "is", "are", "get"})
_REACH_BACK, _REACH_ON = 24, 16  # tokens, white space included: some twelve and eight words
_TOWARDS: Final = frozenset({"until", "till", "by"})  # what they point at lies ahead
_ANCHORS_BACK: Final = 16  # dates looked at for an anchor, so that a text of nothing but dates takes no longer
_SENTENCES_BACK = 2  # how far an anchor may lie behind


class Reading(NamedTuple):
    """What an expression means; `period` is None where no days are known."""

    type: Type
    value: str = ""
    period: Period | None = None
    basis: Basis = ""


UNRESOLVED: Final = Reading("DATE")


def dated(period: Period | None, basis: Basis) -> Reading:
    """A DATE of that period; unresolved where there is none."""
    return Reading("DATE", period.value, period, basis) if period else UNRESOLVED


class Anchor(NamedTuple):
    """A date of the text that a later expression may hang on."""

    period: Period
    sentence: int
    paragraph: int


@dataclass(slots=True)
class Context:
    """The state of one reading of a text, from its first expression to its last."""

    published: date | None
    sentences: Sequence[Sentence]
    anchors: list[Anchor] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [s.start for s in self.sentences]

    def sentence(self, offset: int) -> int:
        """The index of the sentence at an offset (of the one before, between two); -1 before the first."""
        return bisect_right(self._starts, offset) - 1

    def remember(self, period: Period, offset: int) -> None:
        at = self.sentence(offset)
        self.anchors.append(Anchor(period, at, self.sentences[at].paragraph if at >= 0 else -1))

    def anchor(self, p: Phrase, units: Collection[str] = FINENESS, reach: int = _SENTENCES_BACK) -> Period | None:
        """The last date read before a phrase, of one of these units, at most `reach` sentences back."""
        at = self.sentence(p.start)
        for anchor in reversed(self.anchors[-_ANCHORS_BACK:]):
            if at - anchor.sentence > reach:
                return None
            if anchor.period.unit in units:
                return anchor.period
        return None


def _told_of(p: Phrase) -> bool:
    """Whether a verb in the past stands right before: "closed Wednesday", not "to be closed Wednesday"."""
    verb = p.word_before()
    return verb.endswith("ed") and p.before(2)[:1] == OTHER and p.word_before(2) not in _PASSIVE


def points_ahead(p: Phrase) -> bool:
    """Whether "until" or "by" stands right before a phrase or before its clock time ("until 9 a.m. Tuesday")."""
    if p.word_before() in _TOWARDS:
        return _OVER not in p.after(_REACH_ON).split(STOP)[0].split(".")[0]
    near = range(max(0, p.first - 9), p.first)
    return p.rule == "clockday" and any(p.lex.tokens[k].lower() in _TOWARDS for k in near)


def looks_back(p: Phrase) -> bool:
    """Whether the words before a phrase, in its clause, tell of what is over: "was held in", "since"."""
    if p.word_before() in _SINCE:
        return True
    back = p.before(_REACH_BACK)
    clause = back[max(back.rfind(mark) for mark in (STOP, BREAK, ".", ":")) + 1 :]
    return clause.rfind(_OVER) > clause.rfind(_AHEAD) or p.word_before(2).endswith("ed")


def looks_ahead(p: Phrase) -> bool:
    """Whether the clause around a phrase speaks of what is to come.

    A word of the future in the same clause says so, unless a verb of telling stands right before the phrase ("said
    Friday it will") or between the two.
    """
    if points_ahead(p):
        return True
    back = p.before(_REACH_BACK)
    clause = back[max(back.rfind(mark) for mark in (STOP, BREAK, ".", ":")) + 1 :]
    passive = p.word_before(2) in _PASSIVE
    if (clause.rstrip().endswith(_TELL) and not passive) or _told_of(p):
        return False
    future, told = clause.rfind(_AHEAD), -1 if passive else clause.rfind(_TELL)
    if future > told:
        return True
    if told >= 0:
        return False
    onward = p.after(_REACH_ON)
    cut = min((k for mark in (STOP, BREAK, ".", ",", _TELL) if (k := onward.find(mark)) >= 0), default=len(onward))
    return _AHEAD in onward[:cut]
