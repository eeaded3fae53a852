"""Whether what stands behind a cue can be said, wanted or feared: more than a word that stands for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.bodies import COMPANIES
from ceasefire_cli.attribute.extent import PAST
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.speakers import EMPTY

if TYPE_CHECKING:
    from ceasefire_cli.attribute.found import Found
    from ceasefire_cli.attribute.phrases import Text

BEHIND_CUE = frozenset({"clause", "object", "infinitive", "about", "adjective", "noun"})
_OBJECTS = frozenset({"it", "him", "her", "them", "me", "us", "this", "so"})
_TIMES = g.TIME_NOUNS | g.WEEKDAYS
_GAPS = frozenset({"become", "be", "do"})
_ELLIPTIC = g.AUXILIARIES | {"not"}
_FINITE = frozenset({"is", "are", "was", "were", "has", "had", "isn't", "wasn't", "can", "could", "will", "would"})
# "asked not to be named": a condition of the talk, not its matter
_UNNAMED = [
    [*negated, "be", told] for negated in (["not", "to"], ["to", "not"]) for told in ("named", "identified", "quoted")
]
_NAMED = [["to", "be", told] for told in ("named", "identified", "quoted")]
_STANDING = frozenset({"it", "this", "so"})
# What faces show.
_SHOWN = words(
    "emotion remorse mercy interest regret fear respect restraint pity reaction courage resolve anger contempt"
)
# What a flood or a winner claims.
_TAKEN = words(
    """life lives victim victims casualty casualties gold silver bronze medal medals title titles prize trophy crown
    benefits"""
)
_TAKEN_WITHIN = 6  # tokens
_ABOUT = words("about some around nearly almost over more than up to at least another")
_HEAPS = words("dozens hundreds thousands millions billions tens boxes tonnes tons")
_LONG_BRACKET = 25  # tokens


def can_be_said(t: Text, hit: Found) -> bool:
    """Whether the content says something; one that runs out of brackets, or ends within them, is mended on the way."""
    low, quoted = t.low, t.quoted
    x, y = hit.parts[0]
    if hit.rule not in BEHIND_CUE or hit.backward or quoted[x] >= 0:
        return True
    joined = low[x] in ("and", "or") and not any(q >= 0 for q in quoted[x:y])  # "asked for or offered …"
    if joined or (low[x] in _FINITE and low[hit.cue[1] - 1].endswith("ing")):  # "such thinking is …"
        return False
    if hit.rule == "about" and low[x] in ("in", "at", "on", "by", "to"):
        return False  # "the truce he pleaded for in May was …"
    if hit.lemma == "show" and not _SHOWN.isdisjoint(low[x : min(y, x + 3)]):
        return False  # "showed no emotion"
    if hit.rule == "object" and _is_dealt_in(t, hit, x, y):
        return False
    y = _bracketed(t, x, y)
    hit.parts[0] = (x, y)
    if hit.rule == "clause" and low[x] in _STANDING and only_placed(t, x + 1, y):
        return False  # "She said it on the radio"
    if hit.rule in ("object", "infinitive", "about") and is_empty(t, x, min(x + 2, y)):  # "threatened to do, cut off"
        y = next((k for k in range(x, y) if low[k] in (",", ";") and quoted[k] < 0), y)
    while y > x and not low[y - 1][0].isalnum() and quoted[y - 1] < 0:
        y -= 1
    if y > x and hit.rule == "object" and low[y - 1] in _GAPS:
        return False  # "what they want the town to become": the thing stands before
    if hit.rule == "infinitive" and (low[x : x + 4] in _UNNAMED or (_is_no(hit) and low[x : x + 3] in _NAMED)):
        return False
    if low[x] == "that" and 1 < y - x < 4 and low[x + 1] in g.DETERMINERS and low[y - 1] in _TIMES:
        return False  # "They say that every year."
    return y > x and (not is_empty(t, x, y) or _keeps_pronoun(t, hit, x, y) or _is_short_clause(t, hit, x, y))


def only_placed(t: Text, x: int, y: int) -> bool:
    """Whether tokens `[x, y)` only tell where, when or to whom: a preposition, and no verb."""
    if x >= y or not (t.low[x] in g.PREPOSITIONS or t.low[x] == "to"):
        return False
    if max(t.quoted[x:y]) >= 0:
        return False
    verbs = (w for w, as_written in zip(t.low[x:y], t.word[x:y], strict=True) if as_written != "May")
    return not any(w in g.AUXILIARIES or w in PAST or w.endswith("ed") or w in p.PERSONAL for w in verbs)


def _is_dealt_in(t: Text, hit: Found, x: int, y: int) -> bool:
    """Whether a verb that may tell of saying has goods for its object: "recalled 120,000 bottles", "claimed lives"."""
    low = t.low
    if hit.lemma == "claim":
        return not _TAKEN.isdisjoint(low[x : min(y, x + _TAKEN_WITHIN)])
    if hit.lemma not in ("recall", "order") or hit.negated:
        return False
    k = x
    while k < y and low[k] in _ABOUT:
        k += 1
    if k >= y or (hit.lemma == "order" and "to" in low[k:y]):
        return False  # "ordered 500 men to leave"
    if low[k][0].isdigit() or (low[k] in _HEAPS and low[k + 1 : k + 2] == ["of"]):
        return True
    maker = low[hit.source[1] - 1] if hit.source else ""
    return hit.lemma == "recall" and (maker.endswith(("maker", "makers")) or maker in COMPANIES)


def _is_no(hit: Found) -> bool:
    """`did not want to`, `declined to`."""
    return hit.negated or hit.lemma in ("decline", "refuse")


def is_empty(t: Text, x: int, y: int) -> bool:
    """Whether tokens `[x, y)` hold no word that tells anything: "it", "to be", "about that"."""
    if x >= y:
        return True
    if t.low[x] not in EMPTY and t.low[x][0].isalnum():
        return False
    return max(t.quoted[x:y]) < 0 and EMPTY.issuperset(w for w in t.low[x:y] if w[0].isalnum())


def _is_short_clause(t: Text, hit: Found, x: int, y: int) -> bool:
    """`said so`, `says it would not`."""
    if hit.rule != "clause":
        return False
    return t.low[x:y] == ["so"] or (y - x > 1 and t.low[x] in p.PERSONAL and t.low[y - 1] in _ELLIPTIC)


def _keeps_pronoun(t: Text, hit: Found, x: int, y: int) -> bool:
    """`The town hated it`: of somebody named, a thing told before."""
    if y - x != 1 or t.low[x] not in _OBJECTS or hit.source is None or hit.rule == "infinitive":
        return False
    first, last = t.low[hit.cue[0]], t.low[hit.cue[1] - 1]
    if hit.lemma == "tell" and hit.rule == "clause":
        return False  # "She told me this."
    return first != "to" and not last.endswith("ing") and last != "for"


def _bracketed(t: Text, x: int, y: int) -> int:
    """End of a content that neither leaves the brackets it began in nor ends within those it opened."""
    inside = t.low[x:y]
    if "(" not in inside and ")" not in inside:
        return y
    opened: list[int] = []
    for k in range(x, y):
        if t.quoted[k] >= 0:
            continue
        if t.low[k] == "(":
            opened.append(k)
        elif t.low[k] == ")":
            if not opened:
                return k
            opened.pop()
    if not opened:
        return y
    for k in range(y, min(y + _LONG_BRACKET, len(t.low))):
        if t.low[k] == ")":
            return k + 1
        if t.low[k] == "(" or "\n" in t.text[t.end[k - 1] : t.start[k]]:
            break
    return opened[0] if opened[0] > x else y
