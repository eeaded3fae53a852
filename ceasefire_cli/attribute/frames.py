"""Attributions by other words than an active verb: "according to", passives, adjectives, nouns, questions asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import extent
from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.appositions import behind_apposition
from ceasefire_cli.attribute.asides import after_asides
from ceasefire_cli.attribute.broken import resumed
from ceasefire_cli.attribute.forward import forward_quote
from ceasefire_cli.attribute.found import Found
from ceasefire_cli.attribute.naming import named_by
from ceasefire_cli.attribute.nouns import view_frame
from ceasefire_cli.attribute.subjects import subject_left
from ceasefire_cli.attribute.things import phrase_end
from ceasefire_cli.attribute.titles import is_title
from ceasefire_cli.attribute.understood import GOVERNORS, shared_subject
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.cues import ADJECTIVES, PREDICATES, Cue
from ceasefire_cli.vocab.lists import words

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text
    from ceasefire_cli.attribute.subjects import Subject


def asked_frame(t: Text, b: int, i: int, group: p.Group) -> Found | None:
    """`Asked whether …, X said`, `X was asked about …`: a question whose asker is not named, unless "by" names one."""
    low = t.low
    if not group.be and i > 0 and (p.bare(low[i - 1]) in p.PERSONAL or low[group.left] in p.PERSONAL):
        return None  # "We asked for it": the verb has its subject
    k = i + 1
    source = None
    if k < b and low[k] == "by":
        end = p.np_right(t, k + 1, b)
        source = (k + 1, end) if end > k + 1 else None
        k = end
    start = after_asides(t, k, b) if k < b and low[k] not in ("about", "to", "for") else k
    if start < b and low[start] in (",", ":"):
        # "was asked by Lee, who owns the club, “…”"
        start = next((x for x in range(start + 1, min(start + 30, b)) if t.quoted[x] >= 0), start)
        if t.quoted[start] >= 0 and low[start - 1] in (",", ":"):
            end = p.quoted_end(t, start, b)
            cue = (group.left + 1 if group.be else i, i + 1)
            return Found(cue, [(start, end)], source, "asked", lemma="ask") if group.be and end - start > 3 else None
    if t.quoted[min(start, b - 1)] >= 0 and start < b:
        cue = (group.left + 1 if group.be else i, k)
        return Found(cue, [(start, p.quoted_end(t, start, b))], source, "asked", lemma="ask")
    if start >= b or not (low[start] in g.WH or low[start] in ("about", "to", "for") or t.quoted[start] >= 0):
        return None
    if low[start] == "about":
        start += 1
    if start >= b:
        return None
    end = phrase_end(t, start, b, "ed")
    return Found((group.left + 1 if group.be else i, k), [(start, end)], source, "asked", lemma="ask")


def passive_frame(t: Text, a: int, b: int, i: int, cue: Cue, group: p.Group) -> Found | None:
    """`was described by X as …`, `was quoted as saying …`, `was asked about …`, `is expected to …`."""
    low = t.low
    k = i + 1
    if k >= b:
        return None
    if low[k] in ("by", "in", "on") and cue.lemma in ("quote", "cite", "report"):
        end = p.np_right(t, k + 1, b)
        if low[end : end + 2] == ["as", "saying"]:
            k = end  # who quotes is not who said it
    if low[k] == "by":
        return by_frame(t, a, b, i, cue)
    if cue.frames & {"C", "O", "D"} and (coined := named_by(t, k, b)):
        close, source = coined
        subject = subject_left(t, a, group.left)
        if subject is not None and subject.end > subject.start and subject.how != "shared":
            parts = [(subject.start, subject.end), (k, close)]
            return Found((group.left + 1, i + 1), parts, source, "by", cue.attitude, group.negated, lemma=cue.lemma)
    if (
        low[k] == "that"
        and group.left >= a
        and low[group.left] == "it"
        and low[group.left + 1] != "be"
        and cue.frames & {"T", "H"}
    ):
        # "it is said that …": nobody is named
        cue_span = (group.left, k)
        return Found(cue_span, [(k, extent.clause_end(t, k, b, "s"))], None, "reputed", cue.attitude, lemma=cue.lemma)
    lead = _REPUTED.get(cue.lemma)
    at = k + (low[k].endswith("ly") and k + 1 < b)  # "described variously as"
    named = low[at] == "as" and cue.lemma in _NAMED_AS and any(t.quoted[x] >= 0 for x in range(at + 1, min(at + 4, b)))
    if named or (lead is not None and low[k] in lead and k + 1 < b):
        return _reputed(t, a, b, i, cue, group)
    if low[k : k + 2] in (["as", "saying"], ["as", "telling"]) and k + 2 < b:
        subject = subject_left(t, a, group.left)
        if subject is None or subject.end <= subject.start:
            return None
        start = after_asides(t, k + 2, b)
        if start >= b or low[start] in (".", ",") or low[k + 2] == "by":
            return _quoted_before(t, a, subject, (group.left + 1, k + 2))
        return Found(
            (group.left + 1, k + 2),
            [(start, extent.clause_end(t, start, b, "ed"))],
            (subject.start, subject.end),
            "quoted",
            lemma="say",
        )
    return None


def coined_frame(t: Text, a: int, b: int, i: int, cue: Cue) -> Found | None:
    """`the bill, dubbed a “job killer” by critics, …`: words in marks behind a participle, and whose they are."""
    coined = named_by(t, i + 1, b)
    if coined is None or i - 2 <= a or not p.noun_like(t, i - 2):
        return None
    close, source = coined
    parts = [(p.np_left(t, a, i - 2), i - 1), (i + 1, close)]
    return Found((i, i + 1), parts, source, "by", cue.attitude, lemma=cue.lemma)


def _quoted_before(t: Text, a: int, subject: Subject, cue: tuple[int, int]) -> Found | None:
    """`“We will go,” Lee was quoted as saying.`"""
    k = subject.start - 1
    if k <= a or t.quoted[k] < 0:
        return None
    start = k
    while start > a and t.quoted[start - 1] == t.quoted[k]:
        start -= 1
    return Found(cue, [(start, k + 1)], (subject.start, subject.end), "quoted", lemma="say", backward=True)


# Participles that report of their subject what nobody is named to think: "is expected to …", "is seen as …".
_REPUTED: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        words(
            """expect say report believe allege think predict project forecast rumor rumour estimate anticipate
            claim"""
        ),
        frozenset({"to"}),
    ),
    **dict.fromkeys(words("criticize criticise praise blame mock condemn"), frozenset({"for", "as"})),
    **dict.fromkeys(words("declare name call dub consider deem label"), g.DETERMINERS),
    "accuse": frozenset({"of"}),
    "charge": frozenset({"with"}),
    "suspect": frozenset({"of"}),
}


# "is known as “the …”": only words in marks are somebody's.
_NAMED_AS = words("know describe see view regard portray depict label bill perceive characterize characterise dismiss")


def _reputed(t: Text, a: int, b: int, i: int, cue: Cue, group: p.Group) -> Found | None:
    subject = subject_left(t, a, group.left)
    if subject is None or subject.end <= subject.start or subject.how == "shared":
        return None
    if p.bare(t.low[subject.end - 1]) in ("that", "there"):
        return None
    parts = [(subject.start, subject.end), (i + 1, phrase_end(t, i + 1, b, "s"))]
    return Found((group.left + 1, i + 1), parts, None, "reputed", cue.attitude, group.negated, lemma=cue.lemma)


def _behind_as(t: Text, a: int, i: int) -> bool:
    return i - 2 > a and t.low[i - 1] == "as"


# "offered by", "issued by": whose a thing is, not what is said of it.
_GIVEN = words("offer issue see enjoy hold post release publish name find project list establish encourage promote")


def by_frame(t: Text, a: int, b: int, i: int, cue: Cue) -> Found | None:
    """`criticised by X (for …)`: the source follows "by", the content is what the participle belongs to."""
    if not cue.frames & {"O", "C"} or cue.lemma in _GIVEN:
        return None
    way = 2 if t.low[i + 2 : i + 4] == ["way", "of"] else 0
    end = p.np_right(t, i + 2 + way, b)
    if _behind_as(t, a, i) and end > i + 2:
        # "Doubts – as voiced by X – persist about …"
        k = i - 2
        stop = end
        while stop < b and t.low[stop] != t.low[k]:
            stop += 1
        if k > a and not t.low[k][0].isalnum():
            parts = [(a, k), *([(stop + 1, b)] if stop + 1 < b else [])]
            return Found((i, i + 2), parts, (i + 2 + way, end), "by", lemma=cue.lemma)
    if end == i + 2:
        return None
    low = t.low
    if low[i - 1] == "as" and i - 1 == a and end + 2 < b and low[end] == ",":  # "As reported by X, …"
        part = (end + 1, extent.clause_end(t, end + 1, b, "ed"))
        return Found((i, i + 2), [part], (i + 2, end), "by", cue.attitude, lemma=cue.lemma)
    group = p.group_left(t, a, i)
    left = group.left
    if left > a and t.low[left] in ("who", "which") and group.be:  # "a party, which has been accused by …"
        left -= 2 if t.low[left - 1] == "," else 1
    if left > a and t.low[left] == "," and group.be:  # "the goal, his 20th, was praised by …"
        subject = subject_left(t, a, left)
        left = subject.end - 1 if subject is not None and subject.how == "aside" else left
    if left < a or not p.noun_like(t, left):
        return None
    start = p.np_left(t, a, left)
    if start - 2 > a and low[start - 1] == "by" and p.noun_like(t, start - 2):
        start = p.np_left(t, a, start - 2)  # "a challenge by residents was dismissed by …"
    parts = [(start, left + 1)]
    if end < b and t.low[end] in ("for", "as", "to", "of", "over"):
        parts.append((end, phrase_end(t, end + 1, b, "ed")))
    return Found((i, i + 2), parts, (i + 2, end), "by", cue.attitude, group.negated, lemma=cue.lemma)


def according_frame(t: Text, a: int, b: int, i: int) -> Found | None:
    """`According to X, …`, `…, according to X`, `…, according to X, …`."""
    end = p.np_right(t, i + 2, b)
    return _leaning(t, a, b, i, (i + 2, end), end) if end > i + 2 else None


def viewed_frame(t: Text, a: int, b: int, i: int) -> Found | None:
    """`In Lee's view, …`, `…, in the words of Lee, …`: leans on what stands beside it as "according to" does."""
    low = t.low
    if i > a and low[i - 1] != "," and not (t.quoted[i - 1] >= 0 and low[i - 2] == ","):
        return None
    found = view_frame(t, b, i)
    if found is None:
        return None
    source, end = found
    if end + 1 < b and t.quoted[end + 1] >= 0 and is_title(t, end + 1, p.quoted_end(t, end + 1, b)):
        return None  # "In his new book, “Riga by Night,” …"
    if i > a and end + 1 < b and low[end] == "," and t.quoted[end + 1] >= 0:
        parts, _, _, _ = forward_quote(t, b, end + 1)  # "Lee was, in the words of Hart, “the last hope” of all"
        return Found((i, end), parts, source, "according", lemma="accord")
    return _leaning(t, a, b, i, source, end) if end >= b or low[end] in (",", ".", ":") else None


def _leaning(t: Text, a: int, b: int, i: int, source: tuple[int, int], end: int) -> Found | None:
    """The content beside a phrase that begins at `i` and ends with its source at `end`."""
    low = t.low
    cue = (i, i + 2) if low[i] == "according" else (i, end)
    if i - 1 > a and low[i - 1] == "(" and end < b and low[end] == ")":  # "The mill (according to Roe) was sold"
        behind = [(end + 1, b)] if end + 2 < b else []
        return Found(cue, [(a, i - 1), *behind], source, "according", backward=True, lemma="accord")
    stop = end
    while stop < b and not (low[stop] in (",", ";", ":", "\u2014", "--") and t.quoted[stop] < 0) and low[stop] != ".":
        stop += 1
    before = i
    while before > a and (low[before - 1] in (",", "and", "but", "\u2014", "--") and t.quoted[before - 1] < 0):
        before -= 1
    if again := resumed(t, a, before, stop, b):  # "Few people, according to a survey, want it"
        parts = [(a, before), (again, extent.clause_end(t, again, b, "ed"))]
        return Found(cue, parts, source, "according", backward=True, lemma="accord")
    if before - a >= 2:
        parts = [(a, before)]
        opener = (low[a] in g.PREPOSITIONS or p.is_adverb(low[a])) and before - a <= 6
        if opener and end == stop and stop + 3 < b and low[stop] == ",":
            parts.append((stop + 1, b))  # "Over the years, according to Lee, the debt has grown"
        elif stop < b and low[stop] == "," and stop + 3 < b and t.quoted[stop + 1] < 0 and low[i - 1] == ",":
            n = low[stop + 1]
            if (
                n not in ("which", "who", "and", "but", "while", "a", "an", "the")
                and not _is_kin(t, stop + 1, b)
                and not n.endswith("ing")
                and end == stop
            ):
                parts.append((stop + 1, b))
        return Found(cue, parts, source, "according", backward=True, lemma="accord")
    if stop + 1 < b and low[stop] in (",", ":"):
        start = behind_apposition(t, stop + 1, b) if low[stop] == "," else stop + 1
        return Found(cue, [(start, extent.clause_end(t, start, b, "ed"))], source, "according", lemma="accord")
    if end < b - 2:
        return Found(cue, [(end, b)], source, "according", lemma="accord")
    return None


def _is_kin(t: Text, k: int, b: int) -> bool:
    """`Novak's former adviser,`: who a source is, by whose he is."""
    end = p.np_right(t, k, b)
    if end >= b or t.low[end] == ".":
        return True  # "according to its spokesman, Anna Lee."
    return t.low[end] == "," and any(t.low[x].endswith(("'s", "s'")) for x in range(k, end - 1))


FINDINGS = words("poll polls survey surveys study studies report reports analysis ranking rankings census")


def finding_frame(t: Text, a: int, b: int) -> Found | None:
    """`In a poll of May, a third favoured the plan.`: what stands behind the comma is the poll's finding."""
    low = t.low
    if low[a] != "in" or a + 4 >= b:
        return None
    end = p.np_right(t, a + 1, b)
    stop = end
    while stop < b and stop - a < 20 and low[stop] != ",":
        if low[stop] in g.AUXILIARIES or t.quoted[stop] >= 0:
            return None
        stop += 1
    if stop + 3 >= b or low[stop] != "," or FINDINGS.isdisjoint(low[a + 1 : end]):
        return None
    return Found((a, a + 1), [(stop + 1, b)], (a + 1, end), "according", lemma="accord")


_COPULAS = words("seems seemed feel feels felt remains remained sounds sounded appears appeared became")


_PREDICATED = frozenset(tail.split()[0] for tails in PREDICATES.values() for tail, _ in tails)


def predicate_frame(t: Text, a: int, b: int, i: int, earlier: list[Found]) -> Found | None:
    """`X is on message about …`, `X is of the opinion that …`, `X was in favour of …`."""
    if i + 2 >= b or t.low[i + 1] not in _PREDICATED:
        return None
    for tail, leads in PREDICATES[t.low[i]]:
        many = tail.split()
        k = i + 1 + len(many)
        if k < b and t.low[i + 1 : k] == many and t.low[k] in leads.split():
            found = _of_state(t, a, b, i, k, earlier)
            if found is not None and t.low[i] == "on":
                found.attitude = False  # "is on record that …" is saying
            return found
    return None


def adjective_frame(t: Text, a: int, b: int, i: int, earlier: list[Found]) -> Found | None:
    """`X is confident that …`, `X was critical of …`."""
    k = i + 1
    if k >= b or t.low[k] not in ADJECTIVES[t.low[i]].split():
        return None
    return _of_state(t, a, b, i, k, earlier)


def _of_state(t: Text, a: int, b: int, i: int, k: int, earlier: list[Found]) -> Found | None:
    """A state of mind at `i` behind a copula, the word that leads to its matter at `k`."""
    low = t.low
    j = i - 1
    while (j >= a and p.is_adverb(low[j])) or low[j] in ("very", "more", "less", "deeply", "so", "most"):
        j -= 1
    if j < a or not (low[j] in g.BE or low[j] in _COPULAS or low[j].endswith(("'s", "'re", "'m"))):
        return None
    group = p.group_left(t, a, j if low[j] in _COPULAS else j + 1)
    if group.to and group.left >= a and low[group.left] not in GOVERNORS:
        return None  # "a reason to be sure that …"
    subject = subject_left(t, a, group.left)
    if subject is None:
        return None
    if subject.how == "shared":
        subject = shared_subject(t, a, subject.start, earlier)
    if subject is None or subject.end <= subject.start:
        return None
    if p.bare(low[subject.end - 1]) in ("it", "this", "that", "there"):
        return None
    if low[k] in ("that", "whether"):
        part = (k, extent.clause_end(t, k, b, "s"))
    else:
        start = k if low[k] == "to" else k + 1
        if start >= b:
            return None
        part = (start, phrase_end(t, start, b, "s"))
    return Found(
        (group.left + 1, k),
        [part],
        (subject.start, subject.end),
        "adjective",
        attitude=True,
        negated=group.negated,
        lemma=low[i],
    )


def quoting_frame(t: Text, a: int, b: int, i: int) -> Found | None:
    """`To quote Ann Lee's remark: …`, `quoting Lee, “…”`: the thing of the verb names the source."""
    low = t.low
    if low[i] != "quoting" and (i == a or low[i - 1] != "to"):
        return None
    end = p.np_right(t, i + 1, b)
    if end == i + 1 or end + 1 >= b or low[end] not in (":", ","):
        return None
    if low[end] == "," and t.quoted[end + 1] < 0:
        return None
    last = end
    for x in range(i + 1, end):
        if low[x].endswith(("'s", "s'")):
            last = x + 1
    if not any(t.word[x][0].isupper() for x in range(i + 1, last)):
        return None
    stop = p.quoted_end(t, end + 1, b) if t.quoted[end + 1] >= 0 else b
    return Found((i, end), [(end + 1, stop)], (i + 1, last), "quote", lemma="quote")
