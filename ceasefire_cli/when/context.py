"""What surrounds a time expression: the publication date, the dates already read, and which way the clause looks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence  # noqa: TC003  # read when the record is made, if compiled
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from ceasefire_cli.vocab.stopwords import STOPWORDS
from ceasefire_cli.vocab.timewords import DECIDING, PAST_VERBS
from ceasefire_cli.when.lexing import BREAK, CLASSES, OTHER, STOP
from ceasefire_cli.when.periods import FINENESS, Period

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from ceasefire_cli.model import Sentence
    from ceasefire_cli.when.phrases import Phrase

Basis = Literal["", "absolute", "published", "text"]
Type = Literal["DATE", "TIME", "DURATION", "SET"]

_DAY_NAMED: Final = frozenset(CLASSES[name] for name in ("WDAY", "TODAY", "MONTH"))
_AHEAD: Final = CLASSES["AHEAD"]
_OVER: Final = CLASSES["OVER"]
_TELL: Final = CLASSES["TELL"]
_PAST: Final = frozenset({_OVER, _TELL})
_SINCE: Final = frozenset({"since", "last", "from"})
_IS: Final = frozenset({"is", "are"})  # "is to meet on Friday"
_ENDS_CLAUSE: Final = frozenset({STOP, BREAK, ":"})
_PASSIVE: Final = frozenset({"be", "being", "is", "are", "get"})
_REACH_BACK, _REACH_ON = 24, 16  # tokens, white space included: some twelve and eight words
_REACH_OF_A_DECISION: Final = 48
_TOWARDS: Final = frozenset({"until", "till", "by"})  # what they point at lies ahead
_ANCHORS_BACK: Final = 16  # dates looked at for an anchor, so that a text of nothing but dates takes no longer
_NO_YEAR: Final = frozenset({"decade", "century", "week", "weekend"})
_TOLD_WITHIN: Final = 300
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
    basis: Basis
    offset: int


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

    def day_at(self, steps: int) -> Period | None:
        """The day so many after publication; None without it."""
        return Period("day", self.published).moved(steps) if self.published else None

    def remember(self, period: Period, offset: int, basis: Basis) -> None:
        at = self.sentence(offset)
        self.anchors.append(Anchor(period, at, self.sentences[at].paragraph if at >= 0 else -1, basis, offset))

    def anchor(self, p: Phrase, units: Collection[str] = FINENESS, reach: int = _SENTENCES_BACK) -> Period | None:
        """The last date read before a phrase, of one of these units, at most `reach` sentences back."""
        at = self.sentence(p.start)
        for anchor in reversed(self.anchors[-_ANCHORS_BACK:]):
            if at - anchor.sentence > reach:
                return None
            if anchor.period.unit in units:
                return anchor.period
        return None

    def year_told(self, p: Phrase, within: int = _TOLD_WITHIN) -> int | None:
        """The year the text has just named: in the same sentence, or with a month in the one before.

        `within` is how many characters before the phrase it may begin.
        """
        if not self.anchors or p.start - self.anchors[-1].offset > within:
            return None
        at, last = self.sentence(p.start), self.anchors[-1]
        if last.basis == "published" or last.period.unit in _NO_YEAR or at - last.sentence > 1:
            return None
        if last.sentence != at and last.period.unit == "year":
            return None
        return last.period.begin.year


def _told_of(p: Phrase) -> bool:
    """Whether a verb in the past stands right before: "closed Wednesday", not "to be closed Wednesday"."""
    verb = p.word_before()
    return verb.endswith("ed") and p.before(2)[:1] == OTHER and p.word_before(2) not in _PASSIVE


def points_ahead(p: Phrase) -> bool:
    """Whether "until" or "by" stands right before a phrase or before its clock time ("until 9 a.m. Tuesday")."""
    if p.word_before() in _TOWARDS:
        clause = _clause_before(p)[1]
        if p.word_before() == "by" and is_told(p) and not (_AHEAD in clause or CLASSES["TO"] in clause):
            return False  # "it had eased by Monday"
        return _OVER not in p.after(_REACH_ON).split(STOP)[0].split(".")[0]
    near = range(max(0, p.first - 9), p.first)
    return p.rule == "clockday" and any(p.lex.tokens[k].lower() in _TOWARDS for k in near)


def _clause_before(p: Phrase, reach: int = _REACH_BACK) -> tuple[int, str]:
    """Where the clause of a phrase begins, and its classes up to the phrase."""
    first = max(0, p.first - reach)
    for k in range(p.first - 1, first - 1, -1):
        mark = p.lex.classes[k]
        if mark in _ENDS_CLAUSE or (mark == "." and _ends_sentence(p, k)):
            return k + 1, p.lex.classes[k + 1 : p.first]
    return first, p.lex.classes[first : p.first]


def _ends_sentence(p: Phrase, k: int) -> bool:
    """Whether a full stop is no part of an initial or a title ("Daniel P. Davison", "Mr. Schwarz", "9 a.m. Friday")."""
    word = p.lex.tokens[k - 1] if k else ""
    if p.lex.tokens[k + 1 : k + 2] and p.lex.tokens[k + 1].isalnum():
        return False
    if word == "m" and p.lex.classes[k + 2 : k + 3] in _DAY_NAMED:
        return False
    return len(word) > 3 or word[:1].islower() or word.isdigit()


def looks_back(p: Phrase) -> bool:
    """Whether the words before a phrase, in its clause, tell of what is over: "was held in", "said in", "since"."""
    if p.word_before() in _SINCE:
        return True
    clause = _clause_before(p)[1]
    verb = p.word_before(2)
    return clause.rfind(_OVER) > clause.rfind(_AHEAD) or verb.endswith("ed") or verb in PAST_VERBS


def looks_ahead(p: Phrase) -> bool:
    """Whether the clause around a phrase speaks of what is to come."""
    return bool(word_ahead(p))


def is_decided(p: Phrase) -> bool:
    """Whether the clause tells of something resolved but not yet done: "voted to close the library in June"."""
    start, clause = _clause_before(p, _REACH_OF_A_DECISION)
    to = start + clause.rfind(CLASSES["TO"])
    verb = p.lex.tokens[to + 2 : to + 3]
    if to < start or not verb or not verb[0].islower() or verb[0] in STOPWORDS:
        return False
    if any(p.lex.classes[k] in _PAST or _is_past(p.lex.tokens[k]) for k in range(to + 1, p.first)):
        return False
    return any(p.lex.tokens[k].lower() in DECIDING for k in range(start, to))


def is_told(p: Phrase, *, onward: bool = False) -> bool:
    """Whether a word of the past stands before a phrase in its clause ("were", "said", "arrested"), or behind it."""
    start = _clause_before(p)[0]
    words = [*range(start, p.first)]
    if onward:
        ahead = p.after(_REACH_ON)
        cut = min((k for mark in (STOP, BREAK, ".") if (k := ahead.find(mark)) >= 0), default=len(ahead))
        words += range(p.last, p.last + cut)
    return any(p.lex.classes[k] in _PAST or (_is_past(p.lex.tokens[k]) and not _is_wont(p, k)) for k in words)


def _is_wont(p: Phrase, k: int) -> bool:
    """Whether a token begins "won't"."""
    return p.lex.tokens[k].lower() == "won" and p.lex.classes[k + 1 : k + 2] == "'"


def _is_past(word: str) -> bool:
    return word in PAST_VERBS or (len(word) > 4 and word.endswith("ed"))


def word_ahead(p: Phrase) -> str:
    """The word of the future in the clause around a phrase, in lower case; "" where nothing speaks of what is to come.

    A verb of telling right before the phrase ("said Friday it will"), or between the two, takes its force.
    """
    if points_ahead(p):
        return p.word_before()
    start, clause = _clause_before(p)
    passive = p.word_before(2) in _PASSIVE  # "to be released Friday"
    if (clause.rstrip().endswith(_TELL) and not passive) or _told_of(p):
        return ""
    will = [k - start for k in range(start, p.first) if p.lex.classes[k] == _AHEAD or _is_wont(p, k)]
    future, told = will[-1] if will else -1, clause.rfind(_TELL)
    while told > 1 and p.lex.tokens[start + told - 2] in _PASSIVE:
        told = clause.rfind(_TELL, 0, told)
    if future > told:
        return p.lex.tokens[start + future].lower()
    infinitive = clause.rfind(CLASSES["TO"])
    if infinitive > max(told, 1) and p.lex.tokens[start + infinitive - 2] in _IS:
        return "to"
    if told >= 0:
        return ""
    onward = p.after(_REACH_ON)
    cut = min((k for mark in (STOP, BREAK, ".", ",", _TELL) if (k := onward.find(mark)) >= 0), default=len(onward))
    future = onward.find(_AHEAD, 0, cut)
    return p.lex.tokens[p.last + future].lower() if future >= 0 else ""
