"""Where a thing spoken of ends: a noun phrase or an infinitive with what hangs on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.asides import SPANS_OF_TIME, ago
from ceasefire_cli.attribute.extent import NO_PAST, PAST, has_verb, verb_again
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.cues import cues

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_DASHES = frozenset({"\u2014", "\u2013", "--", "\u2015"})
_CUT_NP = frozenset({"when", "after", "before", "because", "although", "though", "unless", "since"})


_SPANS = g.DETERMINERS | SPANS_OF_TIME
# Two words that open a clause of the writer's behind what was spoken of.
_CUT_PAIRS = {
    "as": frozenset({"he", "she", "they", "it", "we", "i"}),
    "even": frozenset({"as", "though", "if"}),
    "now": frozenset({"that"}),
}
_BEHIND_DASHES = frozenset({"to", "for", "from", "in", "on", "of", "when", "as"})


def phrase_end(t: Text, k: int, b: int, form: str) -> int:
    """End (exclusive) of a thing spoken of that starts at `k`: a noun phrase with what hangs on it."""
    low, quoted = t.low, t.quoted
    x = k
    short = -1
    if k < b and quoted[k] < 0:
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
                if low[x] not in cues() and any(quoted[y] >= 0 for y in range(x, min(b, x + 3))):
                    continue  # a list of things in marks
                return x
            continue
        w = low[x]
        if (
            (w in (";", ":") and t.text[t.end[x] : t.end[x] + 1].isspace())
            or w in _DASHES
            or (w == "-" and t.text[t.start[x] - 1] == " ")
        ):
            y = _dash(t, x + 1, min(x + 16, b - 1)) if x > k and w != ";" else 0
            if y and low[y + 1] in _BEHIND_DASHES:  # "all nations - rich and poor - to limit …"
                x = y + 2
                continue
            return x if x > k else b
        if x > k:
            if w == ",":
                if not _listed(t, x, b) and not (low[x - 1] == "as" and x + 1 < b and quoted[x + 1] >= 0):
                    return x
            elif (
                (x == short and w in _BEHIND_SHORT)
                or w in _CUT_NP
                or (quoted[x - 1] >= 0 and (w in _SPANS or w[0].isdigit()) and ago(t, x, b))
                or (x + 1 < b and low[x + 1] in _CUT_PAIRS.get(w, ()))
                or (w in ("and", "but") and x + 1 < b and _next_clause(t, x, b, form) and not _verb_to_come(t, k, x))
                or (w in ("in", "on", "at", "during") and is_setting(t, x, b) and not _goes_on_as(t, x, b))
            ):
                return x
        x += 1
    return b


_BEHIND_SHORT = frozenset(
    {"in", "on", "at", "during", "by", "last", "this", "earlier", "from", "into", "about", "as", "to", "is", "was"}
) - {"as", "to"}


def figure_end(t: Text, k: int, b: int) -> int:
    """`puts the share at 50 percent`: the end of thing and figure; 0 where no figure follows."""
    if k >= b or p.np_right(t, k, b) == k:
        return 0
    for x in range(k + 1, min(b - 1, k + 24)):
        w = t.low[x]
        if t.quoted[x] >= 0 or w in (",", ";", ".", ":"):
            return 0
        if w == "at" and any(t.low[y][0].isdigit() or t.low[y] == "$" for y in range(x + 1, min(b, x + 4))):
            return phrase_end(t, x + 1, b, "s")
    return 0


def _verb_to_come(t: Text, k: int, x: int) -> bool:
    """Whether a clause within `[k, x)` still waits for its verb, or "between" for its second thing: no end at `x`."""
    for y in range(x - 1, k - 1, -1):
        w = t.low[y]
        if w in g.AUXILIARIES or (w.endswith("ed") and w not in NO_PAST) or w in PAST or t.quoted[y] >= 0:
            return False
        if w in ("that", "whether", "how", "between"):
            return True
    return False


def _dash(t: Text, x: int, b: int) -> int:
    """The first dash of tokens `[x, b)`, 0 for none."""
    for y in range(x, b):
        if t.low[y] in _DASHES or (t.low[y] == "-" and t.text[t.start[y] - 1] == " "):
            return y
    return 0


def _next_clause(t: Text, x: int, b: int, form: str) -> bool:
    """Behind "and" or "but": another verb of the same subject, or a new subject with its verb."""
    y = x + 1
    while y < b - 1 and p.is_adverb(t.low[y]):
        y += 1
    if (
        t.low[y] in ("says", "said")
        or verb_again(t, y, form)
        or (p.bare(t.low[y]) in p.PERSONAL and t.low[y] not in ("him", "her", "them", "us", "me"))
    ):
        return True
    if t.low[y] in g.AUXILIARIES or (form == "ing" and t.low[y].endswith("ing") and t.quoted[x - 1] >= 0):
        return True  # "writing a book called “Rivers” and leading a club"
    end = p.np_right(t, y, b)
    return end > y and end < b and (t.low[end] in g.AUXILIARIES or verb_again(t, end, "ed") or verb_again(t, end, "s"))


def _goes_on_as(t: Text, x: int, b: int) -> bool:
    """`described the deal in an interview as “a gift”`: what it is called comes behind the setting."""
    for y in range(x + 1, min(x + 9, b - 1)):
        if t.low[y] in (",", ";", ".") or t.quoted[y] >= 0:
            return False
        if t.low[y] == "that" and t.low[y - 1] not in g.DETERMINERS:
            return True  # "refused to say in an interview that …"
        if t.low[y] == "as":
            return t.quoted[y + 1] >= 0 or t.low[y + 1] in ("a", "an", "the")
    return False


def _listed(t: Text, x: int, b: int) -> bool:
    """A comma within a list or between adjectives: an "and" or another comma follows soon, and no new clause."""
    n = t.low[x + 1] if x + 1 < b else ""
    if (
        not n
        or t.low[x - 1] in p.PERSONAL
        or n in pronouns.SUBJECT
        or n in g.SUBORDINATORS
        or n in ("but", "a", "an", "who")
    ):
        return False
    if n in ("including", "especially", "particularly", "notably") or t.low[x + 1 : x + 3] in (
        ["such", "as"],
        ["as", "well"],
    ):
        return True
    if n in ("and", "or"):
        return x + 2 < b and t.low[x + 2] not in pronouns.SUBJECT and not somebody_else(t, x + 2, b)
    if _described_on(t, x, b):
        return True
    if n.endswith("ing"):  # "accused of delaying, denying and hiding it"
        low = t.low
        return any(low[y] == "and" and low[y + 1].endswith("ing") for y in range(x + 1, min(b - 1, x + 9))) and any(
            low[y].endswith("ing") for y in range(max(0, x - 4), x)
        )
    return any(t.low[y] == "and" for y in range(x + 1, min(b, x + 7)))


def somebody_else(t: Text, y: int, b: int) -> bool:
    """`… the plan, and at one point the crowd mocked it`: another subject with its verb."""
    if t.low[y] in g.PREPOSITIONS:
        y = p.np_right(t, y + 1, b)
        while y < b and not (t.low[y] in g.DETERMINERS or t.word[y][0].isupper()) and p.noun_like(t, y):
            y += 1
    return y < b and has_verb(t, y, b)


def _described_on(t: Text, x: int, b: int) -> bool:
    """`a protracted, three-way fight`: the comma parts adjectives, their noun is still to come."""
    y = x + 1
    return (
        y + 1 < b
        and t.quoted[y] < 0
        and t.word[y][0].islower()
        and p.noun_like(t, y)
        and not t.low[y].endswith(("ing", "s"))
        and p.noun_like(t, y + 1)
        and t.word[x - 1][0].islower()
        and x - 2 >= 0
        and (t.low[x - 2] in g.DETERMINERS or t.low[x - 2].endswith("'s"))
    )


def is_setting(t: Text, x: int, b: int) -> bool:
    """`in an interview`, `on Tuesday`, `at a rally`, `during …` behind the content."""
    if t.low[x] == "during":
        return True
    n = t.low[x + 1] if x + 1 < b else ""
    if n in g.WEEKDAYS or (n in g.MONTHS and t.word[x + 1][0].isupper()):
        return "that" not in t.low[x + 2 : min(b, x + 8)]
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
