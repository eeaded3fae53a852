"""How a cue verb stands in its clause: finite, participle or infinitive, and whether it is a verb at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.naming import named_so
from ceasefire_cli.attribute.understood import GOVERNORS
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.lists import words

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text
    from ceasefire_cli.attribute.subjects import Subject
    from ceasefire_cli.vocab.cues import Cue

_IDLE = words("""find see show hear view consider address imagine list back block welcome support publish release""")


_BEFORE_PARTICIPLE = words(
    """to , by in of while and after before without for from when with despite about at than as not through on but or
    began begin begins started start starts kept keep keeps stopped stops avoid avoids avoided spent resumed"""
)


NOUNS_TOO = words(
    """states attacks claims calls reports plans wishes hopes fears questions promises offers doubts demands views
    comments remarks notes charges backs likes rules protests voices issues votes answers tweets posts
    pledges shows worries talks estimates predictions requests documents"""
)


_SHOWING = words("poll polls survey study report analysis research data record evidence video film it this that which")


# Nouns first of all: bare forms of them are verbs only behind a plural ("critics counter that").
BARE_NOUNS = words(
    """reason counter charge post text email tweet question comment answer email post fault figure lie"""
)


def form_of(t: Text, a: int, i: int, cue: Cue, group: p.Group) -> str:
    """How the verb stands: ed, s, base (with do, modal or plural subject), ing (participle), to; "" for no verb."""
    forms = cue.forms
    if forms == {"ing"}:
        if cue.lemma == "regard" and not group.be:
            return ""  # a preposition
        if group.be and group.left >= a:
            return "s"
        prev = t.low[i - 1] if i > a else ""
        if (
            i == a
            or t.quoted[i - 1] >= 0
            or prev in _BEFORE_PARTICIPLE
            or prev in ("\u2014", "\u2013", "--")
            or (p.is_adverb(prev) and i - 2 >= a and (t.low[i - 2] in _BEFORE_PARTICIPLE or t.word[i - 2][0].isupper()))
        ):
            return "ing"
        if i > a and p.noun_like(t, i - 1):
            described = i + 1 < len(t.low) and t.word[i + 1][0].islower() and p.noun_like(t, i + 1)
            if described and t.word[i - 1][0].islower() and i - 2 >= a and t.low[i - 2] in g.DETERMINERS:
                return ""  # "a creative writing course"
            return "ing"
        return ""
    if group.to:
        if group.have:
            return "to" if "ed" in forms else ""
        if "base" not in forms or (cue.lemma in _IDLE or (cue.attitude and t.low[group.left] not in GOVERNORS)):
            return ""
        return "to"
    if "s" in forms and not (group.do or group.modal):
        return "s"
    if "ed" in forms:
        return "ing" if _having(t, group) else "ed"
    if "base" in forms:
        return "base"
    return ""


def _having(t: Text, group: p.Group) -> bool:
    """Whether a sentence or its aside opens so: "Having announced that …"."""
    k = group.left + 1
    return group.have and k < len(t.low) and t.low[k] == "having"


def in_name(t: Text, a: int, b: int, i: int) -> bool:
    """Whether a capitalised cue is a word of a name, "the Public Voices Fellow", not one of a headline."""
    if i == a or t.word[i][0].islower() or not t.low[i - 1][0].isalnum():
        return False
    if t.low[i - 1 : i + 1] == ["united", "states"]:
        return True
    beside = t.word[i - 1][0].isupper() or (i + 1 < b and t.word[i + 1][0].isupper())
    return beside and sum(w[0].islower() for w in t.word[a:b]) > sum(w[0].isupper() for w in t.word[a:b])


def agrees(t: Text, subject: Subject, form: str, group: p.Group) -> bool:
    """Number of subject and verb, where English shows it: it tells verbs from nouns ("reports", "claims")."""
    last = subject.end - 1
    if subject.how != "pronoun":
        for x in range(subject.start + 1, subject.end):
            if t.low[x] in g.PREPOSITIONS or t.low[x] in ("who", ","):
                last = x - 1
                break
    if last > subject.start and t.low[last].endswith("ed") and t.low[last - 1].endswith("s"):
        last -= 1  # "figures reported on Sunday suggest"
    head = p.bare(t.low[last]) if subject.how == "pronoun" else t.low[last]
    if head.endswith(("'s", "s'")):
        return False
    if form == "ed" or group.do or group.modal or group.have or group.be:
        return True
    name = t.word[last][0].isupper()
    if form == "s":
        before = t.low[subject.end - 1]
        if (
            subject.how == "noun"
            and (
                before in p.NUMERALS
                or before.isdigit()
                or (before in g.DETERMINERS and before not in pronouns.INDEFINITE)
            )
            and before != "one"
        ):
            return False
        if head in ("i", "you", "we", "they", "these", "those", "some", "many"):
            return False
        if subject.how == "relative" or name:
            return True
        return not (head.endswith("s") and not head.endswith("ss"))
    if head in ("he", "she", "it", "this", "that"):
        return False
    joint = any(t.low[x] == "and" for x in range(subject.start, subject.end))
    plural = (
        head in p.PLURAL or head in ("data", "media", "figures") or (head.endswith("s") and not head.endswith("ss"))
    )
    return joint or plural or subject.how in ("relative", "aside")


def verbal(t: Text, i: int, b: int) -> bool:
    """A word that is noun and verb stands as a verb: an object, a clause or a quotation follows."""
    k = i + 1
    if k >= b:
        return False
    w = t.low[k]
    if t.low[i] == "shows" and t.low[i - 1] in _SHOWING:
        return True
    if t.low[i] == "calls" and w.endswith("ing"):
        return named_so(t, k, b)
    if t.low[i] == "talks":
        return w in ("about", "of")
    if t.low[i] == "rules" and w == "out":
        return True
    return (
        t.quoted[k] >= 0
        or w in g.WH
        or w in ("that", "for", "on", "to", ":", ",")
        or w in g.DETERMINERS
        or p.bare(w) in p.PERSONAL
        or (t.word[k][0].isupper() or t.text[t.end[i] : t.end[i] + 2] == ": ")
    )
