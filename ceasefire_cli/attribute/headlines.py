"""Headlines that end with who says so: `Mill roof “safe for ten years”, says surveyor`, `Kiln fails test, reports say`.

Such a line has neither stop nor articles, so that its nouns look like verbs and its quotations like asides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.found import Found
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.cues import cues
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.speakers import DOCUMENTS, GROUPS
from ceasefire_cli.vocab.titles import KIN, ORGANISATION_WORDS, ROLES, SOURCES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_LONGEST = 9  # tokens behind the comma
_SCENE = 4  # tokens of what only tells where: "In Riga, …"
_SAY = frozenset({"say", "says"})
# The other verbs headlines end with; they take a thing or a person too ("claims victory", "warns Roe").
_WARN = words(
    "warn warns insist insists argue argues suggest suggests find finds reveal reveals show shows claim claims"
)
_NOT_SAYERS = words(
    "goodbye farewell no yes sorry so nothing thanks hello enough more it that this they he she we i you"
)
_SAYERS = ROLES | SOURCES | ORGANISATION_WORDS | DOCUMENTS | GROUPS | KIN | p.PLURAL


def headline_end(t: Text, a: int, b: int) -> Found | None:
    """What a line without a stop says before its last comma, by words behind it that only name who says so."""
    low, quoted = t.low, t.quoted
    if b - a < 5 or quoted[b - 1] >= 0 or not low[b - 1][0].isalnum():
        return None
    comma = next((x for x in range(b - 2, max(a + 1, b - 1 - _LONGEST), -1) if low[x] == ","), 0)
    if b - comma < 3 or not comma or quoted[comma] >= 0 or max(quoted[comma + 1 : b]) >= 0:
        return None
    if low[a] in g.SUBORDINATORS or low[a] == "asked" or (low[a] in g.PREPOSITIONS and comma - a < _SCENE):
        return None  # "As for the mill, the owner says", a sentence broken off
    first, last = comma + 1, b - 1
    if low[first] in _SAY or low[first] in _WARN:
        source, cue = (first + 1, b), first
    elif low[last] in _SAY or (
        low[last] in _WARN and low[last - 1] in _SAYERS and low[last] not in ("claim", "claims")
    ):
        source, cue = (first, last), last
    else:
        return None
    if not _is_sayer(t, *source, plainly=low[cue] in _SAY):
        return None
    return Found((cue, cue + 1), [(a, comma)], source, "inverted", lemma="say", backward=True)


def _is_sayer(t: Text, x: int, y: int, *, plainly: bool) -> bool:
    """Whether `[x, y)` is one noun phrase, and names who can say something."""
    low, word = t.low, t.word
    for k in range(x, y):
        cue = cues().get(low[k])
        verb = low[k] in g.AUXILIARIES or (cue is not None and k > x and "ed" in cue.forms)
        if verb or low[k] in g.SUBORDINATORS - {"before", "after"} or not low[k][0].isalnum() or low[k] == "to":
            return False
    head = next((k for k in range(x + 1, y) if low[k] in g.PREPOSITIONS), y) - 1
    if low[head] in _NOT_SAYERS or p.is_adverb(low[head]):
        return False
    return plainly or (low[head] in _SAYERS and word[head][0].islower())
