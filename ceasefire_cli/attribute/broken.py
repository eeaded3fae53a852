"""Sentences that their reporting clause breaks: `The streets were empty, he added, “but people met.”`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.extent import PAST
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.cues import cues
from ceasefire_cli.vocab.titles import ROLES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text
    from ceasefire_cli.attribute.subjects import Subject

# What opens words of the speaker's: "If it rains, Lee wrote, “We go home.”"
_SPOKEN = frozenset({"if", "unless", "because", "so", "of"})
_ANSWERS = frozenset({"no", "yes", "nor", "neither"})
_SIGNS = frozenset({",", "\u2014", "--", "\u2013"})
_SCENE = 14  # tokens of what only sets the scene
_ASIDE = 14  # tokens of a reporting clause behind its verb: "said Ann Lee, the mayor of Riga, on Monday, …"


def goes_on_in_marks(t: Text, a: int, subject: Subject | None, k: int) -> bool:
    """Whether the quotation at `k`, behind "…, X said,", goes on with the sentence begun before X.

    A quotation that is a sentence of its own begins with a capital letter; one that does not has its beginning outside.
    """
    if subject is None or subject.how == "relative" or subject.start - a < 3:
        return False
    low, quoted = t.low, t.quoted
    if low[subject.start - 1] != "," or quoted[subject.start - 1] >= 0 or low[subject.start - 2] in g.PREPOSITIONS:
        return False  # "The words were aimed at many, including, he said, “the board”"
    first = next((x for x in range(k, min(k + 3, len(low))) if quoted[x] == quoted[k] and low[x][0].isalpha()), -1)
    if first < 0:
        return False
    return t.word[first][0].islower() or low[a] in _SPOKEN or low[a : a + 2] == ["as", "for"]


def resumed(t: Text, a: int, end: int, k: int, b: int) -> int:
    """Where the verb comes whose subject alone stands in `[a, end)` before a reporting clause: "Nobody, said Ann Lee,
    the mayor, believes it"; 0 where more than a subject stands there, or no verb comes. `k`: where the clause may end.
    """
    low = t.low
    if end == a + 1 and low[a] in _ANSWERS and k + 2 < b and low[k] == "," and t.quoted[k + 1] < 0:
        return k + 1  # "No, said Lee, the bridge is not safe"
    if end <= a or not _is_bare(t, a, end):
        return 0
    for x in range(k, min(k + _ASIDE, b - 1)):
        if t.quoted[x] >= 0 or low[x] in (".", ";", ":"):
            return 0
        if low[x] not in _SIGNS:
            continue
        y = x + 1
        while y + 1 < b and p.is_adverb(low[y]):
            y += 1
        cue = cues().get(low[y])
        if t.quoted[y] < 0 and (low[y] in g.AUXILIARIES or (cue is not None and cue.forms & {"s", "ed", "base"})):
            return x + 1
    return 0


def main_clause(t: Text, a: int, end: int, k: int, b: int) -> int:
    """`If it rains, said Ann Lee, the mayor, we go home`: where the clause begins for which `[a, end)` only sets the
    scene, behind the source that ends at `k` and its apposition; 0 where nothing tells of one.
    """
    low = t.low
    if k + 3 >= b or low[k] != "," or end - a > _SCENE:
        return 0
    if low[k + 1] in p.RELATIVE:  # "…, says Lee, who should know, …"
        k = next((x for x in range(k + 2, min(k + _ASIDE, b - 3)) if low[x] == ","), k)
    stop = p.np_right(t, k + 1, b)
    if k + 1 < stop < b - 3 and low[stop] == "," and any(low[x] in ROLES for x in range(k + 1, stop)):
        k = stop
        stop = p.np_right(t, k + 1, b)
    first = low[k + 1]
    if t.quoted[k + 1] >= 0 or first in g.CONJUNCTIONS or first in p.RELATIVE or first.endswith("ing"):
        return 0
    if (low[a] in g.PREPOSITIONS and _is_setting(t, a, end)) or all(p.is_adverb(w) for w in low[a:end]):
        # "In winter, said Lee, the roads freeze"
        return 0 if any(low[x] in ROLES for x in range(k + 1, stop)) else k + 1
    if low[a] not in g.SUBORDINATORS:
        return 0
    stop += stop == k + 1 and p.bare(first) in p.PERSONAL
    verb = next((y for y in range(stop, min(stop + 3, b)) if not p.is_adverb(low[y])), b)
    if stop == k + 1 or verb >= b or t.quoted[verb] >= 0 or not low[verb][0].isalpha():
        return 0
    return k + 1 if low[verb] not in g.PREPOSITIONS and low[verb] not in p.RELATIVE else 0


def _is_setting(t: Text, a: int, end: int) -> bool:
    """Whether `[a, end)` is no more than a preposition and its noun: no verb, no second noun phrase."""
    low = t.low
    return not any(
        _is_verb(t, x) or (x > a + 1 and low[x] in g.DETERMINERS and low[x - 1] not in g.PREPOSITIONS)
        for x in range(a + 1, end)
    )


def _is_verb(t: Text, x: int) -> bool:
    """Whether the word at `x` is, or may well be, a finite verb: an auxiliary, a past form, a verb of saying."""
    w = t.low[x]
    cue = cues().get(w)
    return w in g.AUXILIARIES or w in PAST or w.endswith("ed") or (cue is not None and "ed" in cue.forms)


def _is_bare(t: Text, a: int, end: int) -> bool:
    """Whether `[a, end)` is a subject without its verb: "part of the trouble in building tunnels"."""
    low = t.low
    if end == a + 1 and low[a] in pronouns.INDEFINITE:
        return True
    if low[a] in g.PREPOSITIONS or low[a] in g.SUBORDINATORS or p.is_adverb(low[a]) or "," in low[a:end]:
        return False
    if p.np_right(t, a, end) == a:
        return False
    return not any(_is_verb(t, x) and not (low[x].endswith("ed") and low[x] not in cues()) for x in range(a + 1, end))


def is_broken(t: Text, a: int, comma: int) -> bool:
    """Whether a main clause with its verb stands in `[a, comma)`: "It is clear, …", not "When asked about it, …"."""
    if comma - a < 2 or t.low[comma] != "," or t.low[a] in g.SUBORDINATORS or t.low[a] in g.PREPOSITIONS:
        return False
    return any(
        t.quoted[x] < 0 and (t.low[x] in g.AUXILIARIES or (t.low[x] in cues() and "ing" not in cues()[t.low[x]].forms))
        for x in range(a + 1, comma)
    )
