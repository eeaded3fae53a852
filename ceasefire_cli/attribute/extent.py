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
_CUT_NP = frozenset({"when", "after", "before", "because", "although", "though", "unless", "since"})


def clause_end(t: Text, k: int, b: int, form: str) -> int:
    """End (exclusive) of reported clause content that starts at `k`; `form` is the cue's: ed, s, base or ing."""
    low, quoted = t.low, t.quoted
    table = cues()
    x = k
    while x < b:
        w = low[x]
        if quoted[x] >= 0:
            # the comma within a closing mark parts clauses as one outside does
            if x + 1 >= b or quoted[x + 1] >= 0 or low[x - 1] != "," or quoted[x - 1] < 0:
                x += 1
                continue
            w = ","
        if w == ";" and x > k + 2:
            return x
        if w == "," and x + 1 < b and quoted[x + 1] < 0 and x > k + 1:
            here, x = x, (x + 1 if quoted[x] >= 0 else x)
            if here < x and _clause_parts(t, here + 1, b, form):
                return x
            x = here
            n = low[x + 1]
            if n == "according" or (n in table and "ing" in table[n].forms) or n in CUT_COMMA:
                return x
            if n in ("but", "though", "although", "while", "whereas", "and") and x + 2 < b:
                y = x + 2
                while y < b - 1 and p.is_adverb(low[y]):
                    y += 1
                if _verb_again(t, y, form) or (form == "ed" and low[y] in ("has", "had", "did")):
                    return x
                end = p.np_right(t, y, b)
                if (
                    end > y
                    and end < b
                    and low[end] in table
                    and table[low[end]].forms & {"ed"}
                    and "Q" in table[low[end]].frames
                ):
                    return x
                if n != "and" and (_has_cue(t, y, b) if n != "but" else _has_cue(t, y, min(b, y + 8))):
                    return x
            elif (
                n.endswith("ing")
                and n not in ("including", "during", "according", "morning", "evening", "nothing", "something")
                and "ING" in CUT_COMMA
            ):
                return x
        elif w in ("and", "but") and x + 1 < b and x > k:
            y = x + 1
            while y < b - 1 and p.is_adverb(low[y]):
                y += 1
            if _verb_again(t, y, form):
                return x
        elif w in CUT_BARE and x > k + 2:
            return x
        elif w == "-" and t.text[t.end[x] : t.end[x] + 1] == " " and "-" in CUT_BARE and x > k + 2:
            return x
        x += 1
    return b


CUT_COMMA: set[str] = {"which", "a", "down", "where"}
CUT_BARE: set[str] = {"although", "though"}
CUT_OBJ: set[str] = set()


def _clause_parts(t: Text, y: int, b: int, form: str) -> bool:
    """Whether what follows a quotation's inner comma at `y` is no more of the content."""
    n = t.low[y]
    cue = cues().get(n)
    if n == "according" or (cue is not None and "ing" in cue.forms) or n in CUT_COMMA:
        return True
    if n in ("but", "and", "though", "although", "while", "whereas") and y + 1 < b:
        z = y + 1
        while z < b - 1 and p.is_adverb(t.low[z]):
            z += 1
        return n == "but" or _verb_again(t, z, form)
    return n in ("the", "then", "who")


def _verb_again(t: Text, y: int, form: str) -> bool:
    """Whether the word at `y` is a verb in the same tense as the cue: "said A and called B …"."""
    if t.quoted[y] >= 0:
        return False
    w = t.low[y]
    cue = cues().get(w)
    if form == "ed":
        return (cue is not None and "ed" in cue.forms) or (w.endswith("ed") and w not in _NO_PAST) or w in _PAST
    if form == "s":
        return (cue is not None and "s" in cue.forms) or w in ("has", "is", "does", "goes")
    if form == "ing":
        return w.endswith("ing") and cue is not None
    return False


_NO_PAST = frozenset(
    {"united", "need", "indeed", "alleged", "limited", "related", "armed", "hundred", "speed", "increased"}
)
_PAST = frozenset(
    "was were had did went came took made gave got left ran began kept held brought put set drew led met won lost".split()
)


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
    short = -1
    if quoted[k] < 0:
        end = p.np_right(t, k, b)
        if end > k and (
            low[k] in p.PERSONAL
            or all(t.word[y][0].isupper() for y in range(k, end))
            or low[k] in ("this", "that", "so")
        ):
            short = end
    while x < b:
        if quoted[x] >= 0:
            x += 1
            if x < b and quoted[x] < 0 and low[x - 2] == "," and x - 2 > k and not _listed(t, x - 1, b):
                return x
            continue
        w = low[x]
        if (
            (w in (";", ":") and t.text[t.end[x] : t.end[x] + 1].isspace())
            or w in _DASHES
            or (w == "-" and t.text[t.start[x] - 1] == " ")
        ):
            return x if x > k else b
        if x > k:
            if w == ",":
                if not _listed(t, x, b):
                    return x
            elif x == short and w in _BEHIND_SHORT:
                return x
            elif w in _CUT_NP or w in CUT_OBJ or (w in ("and", "but") and x + 1 < b and _next_clause(t, x, b, form)):
                return x
            elif w in ("in", "on", "at", "during") and _setting(t, x, b):
                return x
        x += 1
    return b


_BEHIND_SHORT = frozenset(
    {"in", "on", "at", "during", "by", "last", "this", "earlier", "from", "into", "about", "as", "to", "is", "was"}
) - {"as", "to"}


def _next_clause(t: Text, x: int, b: int, form: str) -> bool:
    """Behind "and" or "but": another verb of the same subject, or a new subject with its verb."""
    y = x + 1
    while y < b - 1 and p.is_adverb(t.low[y]):
        y += 1
    if _verb_again(t, y, form) or (
        p.bare(t.low[y]) in p.PERSONAL and t.low[y] not in ("him", "her", "them", "us", "me")
    ):
        return True
    if t.low[y] in g.AUXILIARIES:
        return True
    end = p.np_right(t, y, b)
    return (
        end > y and end < b and (t.low[end] in g.AUXILIARIES or _verb_again(t, end, "ed") or _verb_again(t, end, "s"))
    )


def _listed(t: Text, x: int, b: int) -> bool:
    """A comma within a list or between adjectives: an "and" or another comma follows soon, and no new clause."""
    n = t.low[x + 1] if x + 1 < b else ""
    if not n or n in pronouns.SUBJECT or n in g.SUBORDINATORS or n in ("but", "a", "an", "who"):
        return False
    if n in ("including", "especially", "particularly", "notably") or t.low[x + 1 : x + 3] in (
        ["such", "as"],
        ["as", "well"],
    ):
        return True
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
