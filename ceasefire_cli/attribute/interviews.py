"""Interviews in questions and answers: the answers ("A: …") are of whom the text says was interviewed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.vocab.titles import NAME_PARTICLES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.carriers import Carrier

_TURN = re.compile(r"(?:(Q|Question)|(A|Answer)):(?=\s)")
_PARTICLE = "|".join(sorted(NAME_PARTICLES))
_CAPITAL = r"[^\W\d_a-z][\w'\u2019-]+"
_NAME = rf"{_CAPITAL}(?: (?:(?:{_PARTICLE}) ){{0,2}}{_CAPITAL}){{1,3}}"
# "We spoke to the mayor, Ann Lee", "Interview: Ann Lee", "Q&A with Ann Lee"
_TO = re.compile(
    r"\b(?i:interview(?:ed|s)?(?: with)?:?|(?:spoke|speaks|talks|talked|chatted) (?:to|with)|sat down with|"
    r"caught up with|q ?& ?a(?: with)?:?|questions (?:to|for))"
    rf" (?:the )?(?:[a-z]+,? ){{0,4}}(?!The )({_NAME})"
)
# "Ann Lee spoke to us", "Ann Lee, the mayor, answers our questions"
_WHO = re.compile(
    rf"\b(?!The )({_NAME})(?:, [^.,\n]{{1,60}},)? "
    r"(?:spoke|speaks|talks|talked|answers|answered|tells|told|took|takes)\b"
)
_LEAD = 3000  # characters before the first question that are searched


class Interview(NamedTuple):
    """Starts of the carriers that open a question, spans of the labels of the answers, and who answers."""

    questions: frozenset[int]
    answers: dict[int, tuple[int, int]]
    last: int  # start of the last turn
    speaker: str | None


def interview_of(text: str, lines: list[Carrier]) -> Interview:
    """The questions and answers of an article; empty where it has not both."""
    questions: list[int] = []
    answers: dict[int, tuple[int, int]] = {}
    for line in lines:
        if line.comment >= 0 or text[line.start] not in "QA":
            continue
        opens = line.start == 0 or text[line.start - 1] == "\n"
        m = _TURN.match(text, line.start, line.end) if opens else None
        if m is not None and m[1]:
            questions.append(line.start)
        elif m is not None and questions:
            answers[line.start] = (line.start, m.end() - 1)
    if not answers:
        return Interview(frozenset(), {}, -1, None)
    lead = text[max(0, questions[0] - _LEAD) : questions[0]]
    return Interview(frozenset(questions), answers, max(questions[-1], *answers), _who(lead))


def _who(lead: str) -> str | None:
    """Whom the text before the first question tells to be interviewed, None where it tells nobody, or several."""
    for telling in (_TO, _WHO):
        names = {m[1] for m in telling.finditer(lead)}
        if names:
            longest = max(names, key=len)
            return longest if all(name in longest for name in names) else None
    return None
