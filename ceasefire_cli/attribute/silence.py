"""Silence: what somebody is asked for and does not say.

A refusal that names its matter ("declined to comment on the deal", "had no comment on it") is a statement, marked as
not said. Calls that nobody returned and comment that was sought have no words, and nobody is given any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute.particles import table
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.lists import words

if TYPE_CHECKING:
    from ceasefire_cli.attribute.found import Found
    from ceasefire_cli.attribute.phrases import Text

_QUESTIONS = frozenset({"question", "questions"})
_ASKED = _QUESTIONS | words(
    "comment call calls email emails message messages request requests inquiry inquiries query queries"
)
_SEEKING = words("seek request ask offer")
_REFUSING = words("refuse decline")
_TELLING = words("comment discuss answer elaborate expand speak talk identify name describe detail address")
# "had no doubt that", "made no secret of": what is denied there is not what is said
_NO_DENIAL = words("doubt doubts question secret illusion illusions bones")
_MORE = g.DETERMINERS | {"further", "additional", "for", "general"}


def is_unspoken(t: Text, hit: Found) -> bool:
    """Whether what a rule has found are the asker's words for what he did not get: "seeking comment", "did not answer
    questions about the deal", "requests to discuss the deal".
    """
    low = t.low
    x, y = hit.parts[0]
    c = hit.cue[0]
    if hit.backward or t.quoted[x] >= 0:
        return False
    if hit.rule == "noun":
        asked = low[hit.cue[1] - 1] in _QUESTIONS or low[hit.cue[1] - 2] in _QUESTIONS
        return asked and any(w[:6] == "answer" for w in low[max(0, c - 3) : c])
    if low[c] == "to" and low[c - 1] in ("request", "requests"):
        return hit.lemma in _TELLING
    while x + 1 < y and low[x] in _MORE:
        x += 1
    if hit.lemma == "answer":
        return low[x] in _ASKED and (hit.negated or not {"about", "on", "whether"} & set(low[x:y]))
    return hit.lemma in _SEEKING and low[x] == "comment" and y - x == 1


def is_refused(t: Text, hit: Found) -> bool:
    """Whether the cue itself tells that it is not so: "refused to say that …", "had no comment on …", "ruled out …"."""
    low = t.low
    if hit.backward:
        return False
    if hit.lemma == "rule" and low[hit.cue[1] - 1] == "out":
        return True
    if hit.lemma in _REFUSING and hit.rule == "infinitive":
        k, stop = hit.parts[0]
        cue = table().get(low[k + 1]) if k + 1 < stop and low[k] == "to" else None
        return cue is not None and ("T" in cue.frames or cue.lemma in _TELLING)
    c, d = hit.cue
    return any(low[k] == "no" and low[k + 1] not in _NO_DENIAL for k in range(c, d - 1))
