"""Attributions inside one carrier: cue, source and content, by rules on the words around a cue.

The content is forward ("X said that …", "X criticised …"), around ("…, X said, …"), or the prepositional kind
("according to X"). What a rule found is named in `Found.rule`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ceasefire_cli.attribute import hanging
from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.answers import as_answers
from ceasefire_cli.attribute.beside import beside_quote
from ceasefire_cli.attribute.contents import Sight, content_of
from ceasefire_cli.attribute.described import described_frame
from ceasefire_cli.attribute.found import Found, is_free
from ceasefire_cli.attribute.frames import (
    FINDINGS,
    according_frame,
    adjective_frame,
    asked_frame,
    by_frame,
    coined_frame,
    finding_frame,
    passive_frame,
    predicate_frame,
    quoting_frame,
    viewed_frame,
)
from ceasefire_cli.attribute.headlines import headline_end
from ceasefire_cli.attribute.inverted import beside_any, inverted_cue
from ceasefire_cli.attribute.nouns import noun_frame
from ceasefire_cli.attribute.particles import table
from ceasefire_cli.attribute.sound import is_sound
from ceasefire_cli.attribute.subjects import Subject, subject_left
from ceasefire_cli.attribute.tails import carry_on
from ceasefire_cli.attribute.titles import is_title
from ceasefire_cli.attribute.understood import clause_subject, governing_subject, shared_subject, understood_subject
from ceasefire_cli.attribute.verbforms import BARE_NOUNS, NOUNS_TOO, agrees, form_of, in_name, verbal
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.cues import ADJECTIVES, NOUNS, PREDICATES, Cue
from ceasefire_cli.vocab.titles import HONORIFICS, ROLES, SOURCES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

_FINITE = (g.BE | g.HAVE | g.DO) - {"be", "being", "having"}
_PEOPLE = ROLES | SOURCES | p.PLURAL | p.RELATIVE
_BEFORE_ADJECTIVE = g.PREPOSITIONS | g.AUXILIARIES | g.CONJUNCTIONS | {","}
_QUOTING = frozenset({"quote", "quoting", "cite", "borrow", "paraphrase"})


@cache
def _telling() -> frozenset[str]:
    """Every word at which a rule may begin."""
    return frozenset({*table(), *ADJECTIVES, *PREDICATES, *NOUNS, *_QUOTING, "according", "in", "by"})


def found_in(t: Text, a: int, b: int) -> list[Found]:
    """The attributions of the carrier `[a, b)`, in order of their cues."""
    out: list[Found] = []
    telling = _telling()
    low, quoted = t.low, t.quoted
    if (ended := headline_end(t, a, b)) is not None:
        return [ended]
    done = a
    for i in [i for i in range(a, b) if low[i] in telling and quoted[i] < 0]:
        if i < done:
            continue
        hit = _at(t, a, b, i, out)
        if hit is not None and is_sound(t, a, b, hit):
            out.append(hit)
            if hit.rule == "quoted" or (hit.cue[1] > i + 1 and not g.CONJUNCTIONS.isdisjoint(low[i + 1 : hit.cue[1]])):
                done = hit.cue[1]
    out = [hit for hit in out if hit.rule != "noun" or hit.source or not _tells_more(hit, out)]
    if not out and low[a] == "in" and (finding := finding_frame(t, a, b)) is not None:
        out.append(finding)
    if runs := list(p.quoted_runs(t, a, b)):
        if free := [run for run in runs if is_free(out, *run)]:
            _quoted_left(t, a, free, out)
            beside_any(t, b, free, out)
            as_answers(t, b, free, out)
            carry_on(t, a, b, free, out)
            _unclaimed(t, a, free, out)
        _cut_at_quoting(t, out)
    for hit in out:
        if hit.source:
            x, y = hit.source
            hit.first_person = y - x == 1 and p.bare(low[x]) in ("i", "we")
            hit.named = (
                (hit.finite or hit.rule in ("quoted", "around", "inverted", "beside"))
                and not hit.first_person
                and any(q[0].isupper() for q in t.word[x:y])
            )
    return out


def _tells_more(hit: Found, out: list[Found]) -> bool:
    """Whether what nobody is named to have said holds what somebody is."""
    return any(x <= other.cue[0] < y for other in out if other.source for x, y in hit.parts)


def _at(t: Text, a: int, b: int, i: int, out: list[Found]) -> Found | None:
    """What the first rule that reads the word at `i` finds."""
    low = t.low
    w = low[i]
    cue = table().get(w)
    hit: Found | None = None
    if cue is not None:
        hit = _verb(t, a, b, i, cue, out)
    elif w == "according" and i + 1 < b and low[i + 1] == "to":
        hit = according_frame(t, a, b, i)
    elif w in ("in", "by") and i + 2 < b:
        hit = viewed_frame(t, a, b, i)
    if hit is None and w in ADJECTIVES and i > a:
        hit = adjective_frame(t, a, b, i, out)
    if hit is None and w in PREDICATES and i > a:
        hit = predicate_frame(t, a, b, i, out)
    if hit is None and w in _QUOTING:
        hit = quoting_frame(t, a, b, i)
    if hit is None and w in NOUNS:
        hit = noun_frame(t, a, b, i, out)
    return hit


_SHORT, _SHORT_CRY = 5, 4  # tokens with the marks: behind a colon, and where a stop within the marks tells a sentence
_LONG_QUOTATION = 12  # tokens with the marks: too long for a title or a scare quote


def _before_colon(t: Text, a: int, colon: int) -> tuple[int, int] | None:
    """`That is no surprise to the pollster Anna Lee: “…”`: a person named right before the colon, by two words."""
    k = colon - 1
    if k <= a or t.quoted[k] >= 0 or not t.word[k][0].isupper() or not t.word[k - 1][0].isupper():
        return None
    start = p.np_left(t, a, k)
    titled = any(t.low[x] in ROLES or t.low[x].rstrip(".") in HONORIFICS for x in range(start, colon))
    return (start, colon) if titled else None


def _unclaimed(t: Text, a: int, free: list[tuple[int, int]], out: list[Found]) -> None:
    """Long quotations that no rule has claimed: the person whose doing the clause tells, else nobody."""
    for start, i in free:
        if i - start < _LONG_QUOTATION or start - a < 2 or is_title(t, start, i) or not is_free(out, start, i):
            continue
        subject = governing_subject(t, a, start, outer=True)
        personal = subject is not None and (
            p.bare(t.low[subject.start]) in p.PERSONAL or p.is_personal(t, subject.start, subject.end)
        )
        source = (subject.start, subject.end) if subject is not None and personal else None
        out.append(Found((start - 1, start), [(start, i)], source, "bare"))


def _cut_at_quoting(t: Text, out: list[Found]) -> None:
    """`Asked who would win, Lee replied, “…”`: what is told before ends where a new speaker's quotation is led in."""
    for hit in out:
        if hit.rule != "quote" or not hit.source or hit.source[0] > hit.cue[0]:
            continue
        edge = hit.source[0]
        if edge < 2 or t.low[edge - 1] != "," or t.low[hit.parts[0][0] - 1] not in (",", ":"):
            continue
        for other in out:
            if other is not hit and not other.backward and other.cue[0] < edge and other.source != hit.source:
                cut = [(x, min(y, edge)) for x, y in other.parts if x < edge]
                other.parts = cut or other.parts


def _quoted_left(t: Text, a: int, free: list[tuple[int, int]], out: list[Found]) -> None:
    """Quotations of some length that no cue has claimed but a colon introduces: `she boomed: "…"`."""
    for i, end in free:
        least = _SHORT_CRY if t.low[end - 2] in (".", "!", "?") else _SHORT
        if i - a >= 2 and t.low[i - 1] == ":" and end - i >= least and t.quoted[i - 1] < 0 and is_free(out, i, end):
            k, source = _who_leads_in(t, a, i - 1)
            out.append(Found((k, k + 1), [(i, end)], source, "colon"))


def _who_leads_in(t: Text, a: int, colon: int) -> tuple[int, tuple[int, int] | None]:
    """The token before what a colon introduces that stands for a cue, and who is meant to speak behind it."""
    low = t.low
    k = colon - 1
    source = _before_colon(t, a, colon)
    if source is None and (subject := governing_subject(t, a, colon, outer=True)) is not None:
        source = _whose(t, a, subject) or (subject.start, subject.end)
    if source is None and low[k][0].isalnum():
        whole = p.np_right(t, a, colon)
        if whole == colon:  # "Anna Lee: “…”"
            return colon, (a, whole)
        subject = clause_subject(t, a, colon)
        if subject is not None and subject.end > subject.start:
            source = (subject.start, subject.end)
    if source is None:  # "here is her opening salvo: “…”"
        owner = next((x for x in range(k, max(a - 1, k - 4), -1) if low[x] in ("his", "her", "their")), -1)
        source = (owner, owner + 1) if owner >= a else None
    return k, source


def _whose(t: Text, a: int, subject: Subject) -> tuple[int, int] | None:
    """`Tom Lee, whose family has farmed here for years: “…”`: him, not his family."""
    k = subject.start - 2
    if k < a or t.low[k + 1] != "whose":
        return None
    k -= k > a and t.low[k] == ","
    if not p.noun_like(t, k):
        return None
    start = p.np_left(t, a, k)
    while t.word[k][0].isupper() and start < k and t.word[start][0].islower():
        start += 1  # "a view of Tom Lee"
    return start, k + 1


def _verb(t: Text, a: int, b: int, i: int, cue: Cue, earlier: list[Found]) -> Found | None:
    low = t.low
    group = p.group_left(t, a, i)
    forms = cue.forms
    if cue.lemma == "ask" and "ed" in forms and (_opens_so(t, a, i) or group.be or low[i - 1] in (",", "when")):
        asked = asked_frame(t, b, i, group)
        if asked is not None:
            return asked
    if group.to and group.left >= a and low[group.left] in ("ought", "need", "needs"):
        return None
    if group.modal in g.HYPOTHETICAL and not group.negated and not (group.modal == "must" and group.have):
        return None
    inverted = inverted_cue(t, a, b, i, cue, group)
    if inverted is not None:
        return inverted
    if group.be and "ed" in forms and "ing" not in forms:
        return passive_frame(t, a, b, i, cue, group)
    if "ed" in forms and group.left in (i - 1, i - 2) and (described := described_frame(t, a, b, i, cue)) is not None:
        return described
    if "ed" in forms and i + 1 < b and low[i + 1] == "by" and ("Q" not in cue.frames or low[i - 1] == "as"):
        return by_frame(t, a, b, i, cue)
    if (
        "ed" in forms
        and low[i - 1] == ","
        and cue.frames & {"C", "O", "D"}
        and (coined := coined_frame(t, a, b, i, cue))
    ):
        return coined
    form = form_of(t, a, i, cue, group)
    if not form or in_name(t, a, b, i):
        return None
    if form == "s" and low[i] in NOUNS_TOO and low[i - 1] != "," and not verbal(t, i, b) and not _behind_marks(t, a, i):
        return None
    if (
        form == "s"
        and low[i] in NOUNS_TOO
        and low[i + 1 : i + 2] == ["that"]
        and low[i + 2 : i + 3]
        and low[i + 2] in _FINITE
    ):
        return None  # "demands that have been made"
    if form == "s" and low[i] in NOUNS_TOO and (_is_described(t, a, i) or _is_led_to(t, a, i)):
        return None  # "bigoted charges that …"
    if form == "base" and low[i] in BARE_NOUNS and not (group.do or group.modal) and low[i - 1][-1:] != "s":
        return None
    subject: Subject | None
    if form in ("ing", "to"):
        subject = understood_subject(t, a, i, group, earlier)
    else:
        subject = subject_left(t, a, group.left)
        if subject is None:
            return None
        if subject.how == "shared":
            subject = shared_subject(t, a, subject.start, earlier)
        elif not agrees(t, subject, form, group):
            return None
    if subject is not None and subject.end > subject.start:
        before = low[subject.start - 1] if subject.start > a else ""
        last = p.bare(low[subject.end - 1])
        if before in ("if", "unless") or (last == "you" and not group.negated) or (last == "one" and group.modal):
            return None  # hypothetical, or said of everybody
    if cue.lemma == "find" and subject is not None and not FINDINGS.isdisjoint(low[subject.start : subject.end]):
        cue = cue._replace(frames=cue.frames | {"T", "O"})  # "the survey finds Lee with a small lead"
    content = beside_quote(t, a, b, i, cue, form, subject, earlier) or content_of(Sight(t, a, b, i, cue, form, subject))
    if content is None:
        return None
    parts, rule, cue_end, backward = content
    if not backward:
        parts = hanging.cut(t, a, i, subject, form, parts, rule)
    source = (subject.start, subject.end) if subject and subject.end > subject.start else None
    anyone = form in ("to", "ing") and source is not None and _is_it(t, *source)
    if anyone:
        source = None  # "it is worth noting that …"
    if source is None and form != "ing" and not earlier and not anyone:
        return None
    first = min(group.left + 1, i)
    found = Found(
        (first, cue_end), parts, source, rule, cue.attitude, group.negated, subject is None, cue.lemma, backward
    )
    found.finite = subject is not None and subject.how in ("noun", "aside") and form in ("ed", "s")
    return found


def _is_led_to(t: Text, a: int, i: int) -> bool:
    """`looks for Democrat votes`: a preposition leads to the noun phrase before the word."""
    if not p.noun_like(t, i - 1):
        return False
    start = p.np_left(t, a, i - 1)
    return start == i - 1 and start > a and t.low[start - 1] in ("for", "by", "with", "about", "against", "through")


def _is_described(t: Text, a: int, i: int) -> bool:
    """Whether a word that may be a noun stands behind one adjective, and behind a word that can lead to a noun."""
    low = t.low
    last = low[i - 1]
    if i - 2 <= a or t.word[i - 1][0].isupper() or last.endswith("s") or last in _PEOPLE:
        return False
    if not p.noun_like(t, i - 1) or p.bare(last) in p.PERSONAL:
        return False
    before = low[i - 2]
    return before in _BEFORE_ADJECTIVE or before in table()


def _is_it(t: Text, x: int, y: int) -> bool:
    """Whether a subject is the "it" of "it is", "it seems": nobody."""
    if y - x != 1 or p.bare(t.low[x]) != "it":
        return False
    return t.low[x] != "it" or (y < len(t.low) and (t.low[y] in g.BE or t.low[y] in ("seems", "seemed", "would")))


def _opens_so(t: Text, a: int, i: int) -> bool:
    """`Asked why …`, `When asked …`: nobody before the verb, as there is in "Lee asked if"."""
    return i == a or (i - a == 1 and not p.noun_like(t, a))


def _behind_marks(t: Text, a: int, i: int) -> bool:
    """`“…,” Novak notes`: a quotation that ends with a comma a few words before the word at `i`."""
    for k in range(i - 2, max(a, i - 6), -1):
        if t.quoted[k] >= 0:
            return t.low[k - 1] in (",", "?", "!")
    return False
