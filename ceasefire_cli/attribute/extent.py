"""Where reported clauses end: rules that cut what follows a cue back to what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.cues import cues
from ceasefire_cli.vocab.lists import words

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_FAR = 60  # tokens a clause is searched for another cue


_BEHIND_YES = frozenset({"and", "but", "while", "when", "in"})


def clause_end(t: Text, k: int, b: int, form: str) -> int:
    """End (exclusive) of reported clause content that starts at `k`; `form` is the cue's: ed, s, base or ing."""
    low, quoted = t.low, t.quoted
    aside = opens_with_aside(t, k)
    over = k
    if low[k] in ("yes", "no", "so") and k + 1 < b and (low[k + 1] == "," or low[k + 1] in _BEHIND_YES):
        return k + 1  # "half said yes while the rest were silent"
    perfect = any(low[y] in g.HAVE for y in range(max(0, k - 4), k))
    for x in range(k, b):
        w = low[x]
        if x < over:
            continue
        if quoted[x] >= 0:
            # the comma within a closing mark parts clauses as one outside does
            inner = x + 1 < b and quoted[x + 1] < 0 and quoted[x - 1] >= 0 and low[x - 1] == "," and x > k + 1
            if inner and aside:
                aside = False
            elif (
                inner
                and low[x + 1] != "where"
                and (low[x + 1] in _AFTER_QUOTATION or _parts_clauses(t, x + 1, b, form))
            ):
                return x + 1
        elif w == ",":
            if x <= k + 1 or x + 1 >= b:
                continue
            if aside:
                aside = False
            elif quoted[x + 1] < 0 and (_parts_clauses(t, x + 1, b, form) or _turns_to(t, x + 1, b)):
                over = _behind_relative(t, x + 1, b)
                if not over:
                    return x
        elif w in ("and", "but"):
            if x + 1 < b and x > k and verb_again(t, _over_adverbs(t, x + 1, b), form):
                return x
            if (
                w == "but"
                and x + 1 < b
                and p.bare(low[x + 1]) == "i"
                and p.bare(low[k]) != "i"
                and low[k : k + 2] != ["that", "i"]
            ):
                return x  # "My aunt thinks he is mad but I would say …": the writer again
            if w == "and" and quoted[x - 1] >= 0 and _says_next(t, x + 1, b):
                return x  # "says it is “late” and Novak says it is “early”"
            if form == "ing" and _another_says(t, x + 1, b):
                return x  # "Lee saying it was good and Novak calling it bad"
            if perfect and low[x + 1 : x + 2] in (["has"], ["have"]):
                return x
        elif (
            (w == ";" and x > k + 1)
            or (w in _CUT_BARE and x > k + 2)
            or (w == "even" and x > k + 1 and x + 1 < b and low[x + 1] in ("as", "though"))
            or (w in ("before", "after") and x > k + 1 and x + 1 < b and _does_next(t, x))
        ):
            return x
    return b


def _says_next(t: Text, y: int, b: int) -> bool:
    """Whether somebody and "says" or "said" stand at `y`."""
    end = p.np_right(t, y, b)
    return y < end < b and t.low[end] in _SAYS and p.is_personal(t, y, end)


def _another_says(t: Text, y: int, b: int) -> bool:
    """Whether somebody else and a participle of saying stand at `y`."""
    for z in range(y + 1, min(y + 5, b)):
        cue = cues().get(t.low[z])
        if cue is not None and "ing" in cue.forms and t.quoted[z] < 0:
            return p.is_personal(t, y, z)
        if not p.noun_like(t, z):
            return False
    return False


def _does_next(t: Text, x: int) -> bool:
    """`…,” before leaving`: what the speaker did next, behind his words or a comma."""
    return t.low[x + 1].endswith("ing") and (t.quoted[x - 1] >= 0 or t.low[x - 1] == ",")


def opens_with_aside(t: Text, k: int) -> bool:
    """Whether the first comma of the content only ends its opening: "that, as X shows, …", "if it rains, …"."""
    low = t.low
    behind_that = low[k] == "that" and k + 1 < len(low)
    if behind_that:
        k += 1
    return low[k] in _OPENING or (behind_that and low[k] in _LEADING) or (low[k] == "," and low[k - 1] == "that")


_OPENING = frozenset(
    {"if", "when", "unless", "once", "as", "while", "although", "though", "after", "before", "because", "since"}
)
_LEADING = frozenset({"during", "in", "at", "on", "under", "despite", "given", "for", "with", "by"})
# Behind a comma these hardly ever open more of what was said (each tried on its own against annotated news).
_CUT_COMMA = frozenset({"which", "a", "down", "where", "according", "despite", "compared"})
_CUT_BARE = frozenset({"although", "though"})
_AFTER_QUOTATION = frozenset({"the", "then", "who", "but"})
CONTRASTS = frozenset({"though", "although", "while", "whereas"})


def _parts_clauses(t: Text, y: int, b: int, form: str) -> bool:
    """Whether what begins at `y`, behind a comma, is no more of the content."""
    table = cues()
    low = t.low
    n = low[y]
    cue = table.get(n)
    if n == "as" and y + 1 < len(low) and low[y + 1] in g.AUXILIARIES:
        return True
    if n in _CUT_COMMA or (cue is not None and "ing" in cue.forms):
        return True
    if form == "s" and cue is not None and "s" in cue.forms and t.word[y][0].isupper() and t.word[y - 2][0].isupper():
        return True  # a headline: "Lee Says Bridge Is Safe, Calls Novak Wrong"
    if n == "and" and low[y + 1 : y + 2] == ["then"] and y + 2 < b and low[y + 2] in p.PERSONAL and form == "ed":
        return True  # "said he wants peace, and then he began another war"
    if (n not in ("but", "and") and n not in CONTRASTS) or y + 1 >= b:
        return False
    z = _over_adverbs(t, y + 1, b)
    if verb_again(t, z, form) or (form == "ed" and low[z] in ("has", "had", "did")):
        return True
    if form == "ing" and verb_again(t, z, "ed"):
        return True
    if any(
        low[x] in _SAYS and t.quoted[x] < 0 and low[x - 1] not in _NOT_BEFORE_SAYS for x in range(z + 1, min(b, z + 8))
    ):
        return True
    end = p.np_right(t, z, b)
    again = table.get(low[end]) if z < end < b else None
    if again is not None and "ed" in again.forms and "Q" in again.frames:
        return True
    return n != "and" and _has_cue(t, z, min(b, z + (8 if n == "but" else _FAR)))


def _turns_to(t: Text, y: int, b: int) -> bool:
    """Whether a main clause of the writer's begins behind a comma: `, but the vote was …`, `, Lee called …`.

    Where words in marks follow, they are the speaker's still, and so is the clause that holds them.
    """
    low = t.low
    if low[y] == "but" and y + 2 < b and low[y + 1] not in ("that", "i", "you", "we"):
        if max(t.quoted[y:b]) >= 0:
            return False
        if p.bare(low[y + 1]) in ("he", "she", "it", "there"):
            return True
        return has_verb(t, y + 1, b)
    if t.word[y][0].isupper() and t.quoted[y] < 0:
        z = y + 1
        while z < b and z - y < 4 and t.word[z][0].isupper():
            z += 1
        cue = cues().get(low[z]) if z < b else None
        return cue is not None and "ed" in cue.forms and t.quoted[z] < 0
    return False


def has_verb(t: Text, y: int, b: int) -> bool:
    """Whether a noun phrase at `y` has its verb in the past or an auxiliary behind it."""
    if not (p.noun_like(t, y) or t.low[y] in g.DETERMINERS):
        return False
    for z in range(y + 1, min(b, y + 9)):
        if t.low[z] in g.AUXILIARIES:
            return True
        if t.quoted[z] >= 0 or not t.low[z][0].isalnum() or t.low[z] in g.SUBORDINATORS:
            return False
        if verb_again(t, z, "ed") and p.noun_like(t, z - 1 - p.is_adverb(t.low[z - 1])):
            return True  # "the crowd loudly mocked", not "the newly elected"
    return False


def _behind_relative(t: Text, y: int, b: int) -> int:
    """Where a clause goes on behind "which …," or "a …," with its own verb: "the fund, which is old, is broke", "the
    fund, a relic, is broke"; 0 for not.
    """
    if t.low[y] not in ("which", "where", "who", "a", "an"):
        return 0
    for x in range(y + 2, min(y + 30, b - 1)):
        inner = x + 2 < b and t.quoted[x] >= 0 and t.quoted[x + 1] == t.quoted[x] and t.quoted[x + 2] < 0
        if t.low[x] == "," and inner:
            return x + 2 if t.low[x + 2] in g.AUXILIARIES else 0
        if t.low[x] == "," and t.quoted[x] < 0:
            return x + 1 if t.low[x + 1] in g.AUXILIARIES else 0
    return 0


def _over_adverbs(t: Text, y: int, b: int) -> int:
    while y < b - 1 and p.is_adverb(t.low[y]):
        y += 1
    return y


def verb_again(t: Text, y: int, form: str) -> bool:
    """Whether the word at `y` is a verb in the same tense as the cue: "said A and called B …"."""
    if t.quoted[y] >= 0:
        return False
    w = t.low[y]
    cue = cues().get(w)
    if form == "ed":
        return (cue is not None and "ed" in cue.forms) or (w.endswith("ed") and w not in NO_PAST) or w in PAST
    if form == "s":
        return (cue is not None and "s" in cue.forms) or w in ("has", "is", "does", "goes")
    if form == "ing":
        return w.endswith("ing") and cue is not None
    if form == "base":
        return cue is not None and "base" in cue.forms
    if form == "to":
        return cue is not None and "ed" in cue.forms
    return False


def same_tense(t: Text, y: int, b: int) -> bool:
    """Whether a cue's own kind of verb goes on at `y`, in whatever tense the cue may be: "… and declared a truce"."""
    z = _over_adverbs(t, y, b)
    return z < b and (verb_again(t, z, "ed") or verb_again(t, z, "s"))


NO_PAST = frozenset(
    {"united", "need", "indeed", "alleged", "limited", "related", "armed", "hundred", "speed", "increased"}
)
PAST = words(
    """was were had did went came took made gave got left ran began kept held brought put set drew led met won lost"""
)


def _has_cue(t: Text, y: int, b: int) -> bool:
    table = cues()
    for x in range(y, b):
        cue = table.get(t.low[x])
        if cue and t.quoted[x] < 0 and cue.forms & {"ed", "s"} and "T" in cue.frames:
            return True
    return False


_OPENS_CLAUSE = g.SUBORDINATORS | g.CONJUNCTIONS | pronouns.SUBJECT | {",", ";", "\u2014", "--"}
_SAYS = frozenset({"say", "says", "said"})
_NOT_BEFORE_SAYS = frozenset({"to", "who", "that", "which", "what", "he", "she", "they", "it", "and"})
_JOINS_BE = frozenset({*g.CONJUNCTIONS, "who", "that", "which", "to", "what"})


def before_main_verb(t: Text, x: int, y: int) -> int:
    """`Lee's claim that the dam is weak was denied`: a clause in the subject ends where the sentence's verb comes."""
    seen = False
    for k in range(x + 2, y):
        if t.quoted[k] >= 0 or t.low[k] not in g.AUXILIARIES:
            seen = seen and t.low[k] not in _OPENS_CLAUSE
            continue
        if seen and t.low[k - 1] not in g.AUXILIARIES and not p.is_adverb(t.low[k - 1]) and t.low[k - 1] != "to":
            return k
        seen = True
    return y


def before_finite(t: Text, x: int, y: int) -> int:
    """A restrictive clause ends where the sentence's own verb comes: "who preferred A were …"."""
    for k in range(x + 1, y):
        if t.quoted[k] < 0 and t.low[k] in _SAYS and t.low[k - 1] not in _NOT_BEFORE_SAYS:
            return k
        if (t.quoted[k] < 0 and t.low[k] in g.AUXILIARIES and t.low[k - 1] not in _JOINS_BE) and not any(
            t.low[z] in ("who", "that", "which", "what", "how") for z in range(x, k)
        ):
            return k
    return y
