"""Where reported content ends: rules that cut what follows a cue back to what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.cues import cues

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_DASHES = frozenset({"\u2014", "\u2013", "--", "\u2015"})
_CUT_NP = frozenset(
    {"while", "when", "after", "before", "because", "although", "though", "if", "unless", "until", "since"}
)


def clause_end(t: Text, k: int, b: int, form: str) -> int:
    """End (exclusive) of reported clause content that starts at `k`; `form` is the cue's: ed, s, base or ing."""
    low, quoted = t.low, t.quoted
    table = cues()
    x = k
    while x < b:
        if quoted[x] >= 0:
            x += 1
            continue
        w = low[x]
        if w == ";" and x > k + 2:
            return x
        if w == "," and x + 1 < b and quoted[x + 1] < 0:
            n = low[x + 1]
            if n == "according" or (n in table and "ing" in table[n].forms and x > k + 1):
                return x
            if n in ("but", "though", "although", "while", "whereas", "and") and x + 2 < b:
                y = x + 2
                while y < b - 1 and p.is_adverb(low[y]):
                    y += 1
                if _verb_again(t, y, form):
                    return x
                if n != "and" and n != "but" and _has_cue(t, y, b):
                    return x
                if n == "but" and _has_cue(t, y, min(b, y + 8)):
                    return x
            elif n in ("who", "which") and False:
                return x
        elif w in ("and", "but") and x + 1 < b and x > k:
            y = x + 1
            while y < b - 1 and p.is_adverb(low[y]):
                y += 1
            if _verb_again(t, y, form):
                return x
        x += 1
    return b


def _verb_again(t: Text, y: int, form: str) -> bool:
    """Whether the word at `y` is a cue verb in the same tense as the cue: "said A and called B …"."""
    cue = cues().get(t.low[y])
    if cue is None or t.quoted[y] >= 0:
        return False
    if form in ("ed", "s"):
        return form in cue.forms
    return False


def _has_cue(t: Text, y: int, b: int) -> bool:
    table = cues()
    for x in range(y, b):
        cue = table.get(t.low[x])
        if cue and t.quoted[x] < 0 and cue.forms & {"ed", "s"} and "T" in cue.frames:
            return True
    return False


def phrase_end(t: Text, k: int, b: int, form: str) -> int:
    """End (exclusive) of a thing spoken of that starts at `k`: a noun phrase with what hangs on it."""
    low, quoted = t.low, t.quoted
    x = k
    while x < b:
        if quoted[x] >= 0:
            x += 1
            continue
        w = low[x]
        if w in (";", ":") or w in _DASHES:
            return x if x > k else b
        if x > k:
            if w == ",":
                if not _listed(t, x, b):
                    return x
            elif w in _CUT_NP or (w == "and" and _verb_again(t, x + 1, form)):
                return x
            elif w in ("in", "on", "at", "during") and _setting(t, x, b):
                return x
        x += 1
    return b


def _listed(t: Text, x: int, b: int) -> bool:
    """A comma within a list or between adjectives: an "and" or another comma follows soon, and no new clause."""
    n = t.low[x + 1] if x + 1 < b else ""
    if not n or n in pronouns.SUBJECT or n in g.SUBORDINATORS or n in ("but", "a", "an", "who"):
        return False
    if n in ("and", "or"):
        return x + 2 < b and t.low[x + 2] not in pronouns.SUBJECT
    if n.endswith("ing"):
        return False
    return any(t.low[y] == "and" for y in range(x + 1, min(b, x + 7)))


def _setting(t: Text, x: int, b: int) -> bool:
    """`in an interview`, `on Tuesday`, `at a rally`, `during …` behind the content."""
    if t.low[x] == "during":
        return True
    n = t.low[x + 1] if x + 1 < b else ""
    if n in g.WEEKDAYS or (n in g.MONTHS and t.word[x + 1][0].isupper()):
        return True
    if n in ("a", "an", "the", "his", "her", "their"):
        return any(
            t.low[y]
            in (
                "interview",
                "statement",
                "speech",
                "rally",
                "tweet",
                "conference",
                "letter",
                "memo",
                "email",
                "e-mail",
                "post",
                "call",
                "debate",
                "appearance",
                "address",
                "briefing",
                "hearing",
            )
            for y in range(x + 2, min(b, x + 5))
        )
    return False
