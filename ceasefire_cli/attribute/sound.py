"""Which finds a reader would accept: somebody who can hold an opinion, and something that can be said.

`is_sound` holds for any text. `is_certain` asks more, for prose in which verbs of saying are used loosely: reader
comments, chatty letters. There an attribution has to be plain, or it is the writer's own turn of phrase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.particles import table
from ceasefire_cli.attribute.silence import is_refused, is_unspoken
from ceasefire_cli.attribute.substance import BEHIND_CUE, can_be_said, is_empty
from ceasefire_cli.attribute.understood import GOVERNORS, governing_subject
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.cues import NOUNS
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.speakers import ABSTRACT, DEEDS, DOCUMENTS, GROUPS
from ceasefire_cli.vocab.titles import ORGANISATION_WORDS, ROLES, SOURCES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.found import Found
    from ceasefire_cli.attribute.phrases import Text

_NO_SPEAKER = words(
    """please there it's there's that's here's ever oh well yes no only just else anyway let's lets here hence indeed
    alas of let make makes enough you"""
)
_CLAUSAL = words("let's it's there's makes")  # anywhere in a source: a clause, not somebody
_CAUSING = words("make makes made making let lets letting")
_OWNERS = words("his her their my our")
_MEANING = words("i he she we who they")
_IMAGINED = words("imagine imagining imagined picture")
_ANYBODY = words("a an any anybody anyone")
_NOBODY = words("no nobody none neither")
_NOT_ONE = words("nobody none neither")
_DONE = frozenset({"champion"})
_SPARED = frozenset({"without", "avoid", "avoids", "avoided", "avoiding"})
# "stopped short of saying", "far from saying"
_SPARING = {"of": words("short instead"), "from": words("far refrain refrains refrained shy"), "than": words("rather")}
_SINGULAR = words("he she it")
_UNCERTAIN = words("which who one nobody anyone")
_PEOPLE = ROLES | SOURCES | ORGANISATION_WORDS | p.PLURAL | DOCUMENTS | GROUPS
_HEADS = _PEOPLE | g.DETERMINERS
_QUANTIFIERS = g.DETERMINERS | pronouns.INDEFINITE
_AFTER_GERUND = g.DETERMINERS | g.PREPOSITIONS | p.PERSONAL
_REAL = GOVERNORS | g.BE  # an infinitive behind these tells what is said: "wants to say", "is to say"
_PLAIN = frozenset({"inverted", "beside", "quoted", "quote", "colon"})  # rules that hold however a text is written


def is_sound(t: Text, a: int, b: int, hit: Found) -> bool:
    """Whether source and content can be what a rule takes them for; mends source, brackets and negation on the way."""
    if is_unspoken(t, hit):
        return False
    if hit.source is None or hit.source[0] >= hit.source[1]:  # a text may be cut off before it names anybody
        hit.source = None
        return can_be_said(t, hit)
    x, y = hit.source = _with_negator(t, a, *_trimmed(t, *hit.source))
    if t.low[x] in ("there", "there's") and hit.rule == "noun":
        hit.source = None  # "there are reports that …": whose, nobody says
        return can_be_said(t, hit)
    if not _progresses(t, hit, x, y) and not _can_speak(t, a, x, _core_end(t, x, y)):
        hit.source = _doer(t, a, hit, x)
        if hit.source is None:
            # a quotation stays, its speaker unknown
            return hit.rule in _PLAIN or any(t.quoted[k] >= 0 for k in range(*hit.parts[0]))
        x, y = hit.source
    if (
        hit.rule == "clause"
        and y - x > 1
        and t.low[x] in _OWNERS
        and t.low[y - 1] in NOUNS
        and t.low[y - 1] not in _PEOPLE
    ):
        hit.source = x, x + 1  # "His second point is that …"
    if hit.lemma in _DONE and hit.rule == "object" and t.low[y - 1] in p.RELATIVE:
        return False  # "Lee, who championed the project, said": what Lee did
    if hit.lemma == "mean" and p.bare(t.low[x]) not in _MEANING and not p.is_personal(t, x, y):
        return False  # "the plan means that …"
    if _is_caused(t, a, hit, x, y) or _is_question(t, a, b, x) or _is_supposed(t, a, hit, x):
        return False
    cue = t.low[hit.cue[0] : hit.cue[1]]
    if t.low[x] in _NOBODY and not hit.backward:
        hit.negated = True
    elif hit.negated and "only" in cue:
        hit.negated = False  # "did not only say …"
    elif not hit.negated and _is_withheld(t, a, hit, x):
        hit.negated = True
    return can_be_said(t, hit)


def is_certain(t: Text, hit: Found, *, comment: bool) -> bool:
    """Whether loose prose plainly says of somebody what a rule has found; `comment`: within a reader's comment."""
    if hit.rule == "bare" or hit.first_person:
        return True
    if hit.source is None:
        if not comment and hit.rule in ("asked", "reputed"):
            return True
        return hit.rule != "clause" and any(t.quoted[k] >= 0 for k in range(*hit.parts[0]))
    low = t.low
    x, y = hit.source
    cue = low[hit.cue[0] : hit.cue[1]]
    modal = any(w in g.MODALS for w in cue) or low[x].endswith(("'d", "'ll"))
    unreal = (cue[0] == "to" and low[hit.cue[0] - 1] not in _REAL) or (modal and not hit.negated and "have" not in cue)
    if hit.rule in _PLAIN:
        return not (comment and unreal)
    first, stop = hit.parts[0]
    return not (
        unreal
        or low[x] in _UNCERTAIN
        or low[x : x + 2] == ["no", "one"]
        or (low[x] in _SINGULAR and cue == [hit.lemma])  # "it … say": no verb of its
        or hit.lemma == "assume"  # "assuming it rains, …"
        or (hit.lemma == "know" and low[x] in ("lord", "god", "heaven", "goodness"))
        or (comment and hit.rule in BEHIND_CUE and is_empty(t, first, stop))
        or not _is_somebody(t, x, _core_end(t, x, y))
        or (hit.rule == "by" and stop == first + 1 and t.word[first][0].islower())
        or (hit.rule == "object" and hit.lemma in DEEDS and not (hit.attitude or hit.negated))
    )


def _trimmed(t: Text, x: int, y: int) -> tuple[int, int]:
    """A source without what only points at it: "there's a report which", "That Lee (believes it …)"."""
    low = t.low
    if y - x > 1 and low[x] in ("there", "there's") and low[x + 1] not in p.RELATIVE:
        x += 1
    if y - x > 1 and low[x] == "that" and t.word[x + 1][0].isupper():
        x += 1
    return x, y


def _with_negator(t: Text, a: int, x: int, y: int) -> tuple[int, int]:
    """The source from its negator on: "neither Drury nor Roe", "none of the teachers", "nobody at the council"."""
    low = t.low
    if x - 2 >= a and low[x - 1] == "nor":
        for k in range(x - 2, max(a, x - 10) - 1, -1):
            if low[k] == "neither":
                return (k, y) if t.quoted[k] < 0 else (x, y)
    if x - 2 >= a and low[x - 1] in g.NOUN_PREPOSITIONS and t.quoted[x - 2] < 0:
        if low[x - 2] in _NOT_ONE:
            return x - 2, y
        if x - 3 >= a and low[x - 3 : x - 1] == ["no", "one"]:
            return x - 3, y
    return x, y


def _is_withheld(t: Text, a: int, hit: Found, x: int) -> bool:
    """`stopped short of saying`, `refused to say that …`, `it was not Lee who said`: it was not said."""
    low = t.low
    c = hit.cue[0]
    before = low[c - 1] if c > a else ""
    if before == "without" and c - 1 > a and low[c - 2] in ("go", "goes", "went"):
        return False  # "it goes without saying that …"
    if before in _SPARED or (c - 1 > a and before in _SPARING and low[c - 2] in _SPARING[before]):
        return True
    if is_refused(t, hit):
        return True
    negator = 2 if low[x - 1] == "not" else 1  # "was not", "wasn't"
    if hit.backward or x - negator - 1 < a or low[x - negator - 1] != "it" or not hit.source:
        return False
    denied = low[x - negator] in ("was", "is") if negator > 1 else low[x - 1] in ("wasn't", "isn't")
    return denied and low[hit.source[1] - 1] in ("who", "that")


def _progresses(t: Text, hit: Found, x: int, y: int) -> bool:
    """`It's denouncing the ban`."""
    return t.low[x:y] == ["it's"] and hit.cue[0] == y and t.low[hit.cue[1] - 1].endswith("ing")


def _core_end(t: Text, x: int, y: int) -> int:
    """End of a source without its relative pronoun."""
    z = x + 1
    while z < y and t.low[z] not in (",", "who", "which", "that", "whose"):
        z += 1
    return z


def _head(t: Text, x: int, z: int) -> int:
    """The noun a phrase is about: its last word before a preposition."""
    for k in range(x + 1, z):
        if t.low[k] in g.PREPOSITIONS:
            return k - 1
    return z - 1


def _is_name(t: Text, a: int, k: int) -> bool:
    """Whether a capital is the word's own, not its sentence's."""
    return t.word[k][0].isupper() and k > a and t.low[k - 1][0].isalnum()


def _can_speak(t: Text, a: int, x: int, z: int) -> bool:
    low = t.low
    w = low[x]
    name = _is_name(t, a, x)
    if z - x == 1:
        if t.word[x].isupper() and 1 < len(w) < 4:
            return True  # the first letters of a name
        if w in _NO_SPEAKER or (p.is_adverb(w) and not name and w not in _QUANTIFIERS):
            return False
        return not (w.endswith("ing") and len(w) > 4 and t.word[x][0].islower() and w not in g.TIME_NOUNS)
    if w in _CAUSING or w in ("please", "there") or not _CLAUSAL.isdisjoint(low[x:z]):
        return False
    if w.endswith("ing") and len(w) > 5 and not name:
        follows = low[x + 1]
        if follows in _AFTER_GERUND or low[z - 1].endswith("ing"):
            return False  # "keeping arms coming", "making a point of it"
    head = _head(t, x, z)
    plain = t.word[x][0].islower() and w[0].isalpha() and not w.endswith(("s", "ed"))
    if head == x and plain and w not in _HEADS:
        return False  # "high on the list"
    return not (low[head] in ABSTRACT and t.word[head][0].islower())


def _is_somebody(t: Text, x: int, z: int) -> bool:
    """Whether a source shows by its form that it stands for people, a body or a document."""
    low = t.low
    head = _head(t, x, z)
    return (
        t.word[head][0].isupper()
        or low[x] in g.DETERMINERS
        or "'" in low[x]
        or p.bare(low[x]) in p.PERSONAL
        or low[head] in _PEOPLE
        or (head == x and t.word[x][0].isupper())
        or (low[head].endswith("s") and any(t.word[k][0].isupper() for k in range(x, head)))
    )


def _doer(t: Text, a: int, hit: Found, x: int) -> tuple[int, int] | None:
    """The doer of the sentence, where the words beside a participle or an infinitive name nobody who could speak."""
    cue = t.low[hit.cue[0] : hit.cue[1]]
    if hit.rule == "noun" or not (cue[0] == "to" or cue[-1].endswith("ing")):
        return None
    doer = governing_subject(t, a, x, outer=True)
    if doer is None or not (p.bare(t.low[doer.start]) in p.PERSONAL or p.is_personal(t, doer.start, doer.end)):
        return None
    return (doer.start, doer.end) if _can_speak(t, a, doer.start, _core_end(t, doer.start, doer.end)) else None


def _is_caused(t: Text, a: int, hit: Found, x: int, y: int) -> bool:
    """`makes people feel …`, `let the users know …`."""
    if x == a or hit.cue[0] != y or t.low[x - 1] not in _CAUSING:
        return False
    cue = table().get(t.low[hit.cue[1] - 1])
    return cue is not None and "base" in cue.forms


def _is_question(t: Text, a: int, b: int, x: int) -> bool:
    """`Where do they think …?`: the verb before its subject, and a question mark."""
    return x > a and t.low[b - 1] == "?" and t.low[x - 1] in g.DO and t.quoted[x] < 0


def _is_supposed(t: Text, a: int, hit: Found, x: int) -> bool:
    """`Imagine him saying …`, `If he were honest he would say …`, `any mayor would say …`: nobody has said it."""
    low = t.low
    if not _IMAGINED.isdisjoint(low[max(a, x - 3) : x]):
        return True
    would = "would" in low[hit.cue[0] : hit.cue[1]] or low[x].endswith("'d")
    if not would or hit.negated or low[x] in ("i'd", "we'd"):
        return False
    return low[x] in _ANYBODY or any(low[k] in ("if", "unless") and t.quoted[k] < 0 for k in range(a, x))
