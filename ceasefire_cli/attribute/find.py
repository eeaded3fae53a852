"""Attributions inside one carrier: cue, source and content, by rules on the words around a cue.

The content is forward ("X said that …", "X criticised …"), around ("…, X said, …"), or the prepositional kind
("according to X"). What a rule found is named in `Found.rule`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ceasefire_cli.attribute import extent
from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.cues import ADJECTIVES, NOUNS, Cue, cues
from ceasefire_cli.vocab.titles import ROLES, SOURCES

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Subject, Text

_STOPS = frozenset({",", ".", ";", ":", "?", "!", "\u2014", "\u2013", "--", "-", "\u2015", ")", "...", "\u2026"})
_ASKING = frozenset({",", "?", "!", "\u2014", "--", "\u2026", "..."})
# Infinitives of these tell a purpose, no speech, unless something like "continues to" governs them.
_REPUTED = frozenset(
    "reported said believed alleged understood thought known rumored rumoured claimed reputed supposed".split()
)
# Verbs whose attribution is kept inside another's content.
_OUTSPOKEN = frozenset(
    """say tell claim promise deny announce declare argue insist admit warn vow pledge reject accuse agree refuse threaten
    confirm acknowledge write demand""".split()
)
_IDLE = frozenset(
    "find see show hear view consider address imagine list back block welcome support publish release".split()
)
_GOVERNORS = frozenset(
    """continue continues continued continuing begin begins began want wants wanted refuse refuses refused declined declines
    tried tries trying try started used appear appears appeared seem seems seemed seeming on ready eager willing quick
    likely sought went hastened decided chose hopes hoped hoping""".split()
)
_TITLED = frozenset({"on", "of", "titled", "called", "in", "is", "if", "to"})
_CLAUSE_SIGNS = frozenset({":", ";", ".", "-", "\u2013", "\u2014", "--", "?", "!"})
_INVERTERS = frozenset(
    """read say add write note ask report explain argue wonder observe announce warn conclude reply tweet remark recall continue
    quip joke insist complain predict declare suggest exclaim shout cry answer respond acknowledge admit concede muse
    boast retort""".split()
)
_PARTICLES: dict[str, tuple[tuple[str, str], ...]] = {
    "point": (("out", "T"), ("to", "O")),
    "lay": (("out", "O"),),
    "rule": (("out", "O"),),
    "play": (("down", "O"),),
    "brush": (("off", "O"),),
    "lash": (("out at", "O"), ("out against", "O")),
    "hit": (("back at", "O"), ("out at", "O")),
    "take": (("issue with", "O"), ("aim at", "O")),
    "make": (
        ("clear", "T"),
        ("it clear", "T"),
        ("the case", "T"),
        ("the point", "T"),
        ("the argument", "T"),
        ("plain", "T"),
        ("known", "T"),
        ("transparent", "T"),
        ("the case for", "O"),
        ("the case against", "O"),
        ("a case for", "O"),
    ),
    "come": (("out against", "O"), ("out for", "O"), ("out in favor of", "O")),
    "go": (("after", "O"),),
    "push": (("back on", "O"), ("back against", "O"), ("for", "O")),
    "spell": (("out", "O"),),
    "call": (("on", "O"), ("for", "O"), ("out", "O")),
    "speak": (("out against", "O"), ("highly of", "O")),
    "cast": (("doubt on", "O"),),
    "raise": (("questions about", "O"), ("concerns about", "O"), ("doubts about", "O")),
    "put": (("it", "Q"),),
    "set": (("out", "O"),),
    "shoot": (("back", "Q"),),
    "fire": (("back", "Q"),),
    "have": (("no comment on", "O"),),
}
_PARTICLE_FORMS = {
    "lay": "lay lays laid laying", "play": "play plays played playing", "brush": "brush brushes brushed brushing",
    "hit": "hit hits hitting", "take": "take takes took taken taking", "make": "make makes made making",
    "come": "come comes came coming", "go": "go goes went going", "spell": "spell spells spelled spelling",
    "raise": "raise raises raised raising", "put": "put puts", "set": "set sets setting",
    "shoot": "shoot shot shoots", "fire": "fire fired fires", "have": "had have has",
}  # fmt: skip
_FORM_KIND = {"s": "s", "ing": "ing"}


@dataclass(slots=True)
class Found:
    """One attribution, in token indices: `parts` are half-open ranges, `source` half-open or None."""

    cue: tuple[int, int]
    parts: list[tuple[int, int]]
    source: tuple[int, int] | None
    rule: str
    attitude: bool = False
    negated: bool = False
    shared: bool = False
    lemma: str = ""
    backward: bool = False  # the content stands before the cue
    nested: int = 0
    named: bool = False  # the source is a name beside the cue


def _particle_cues() -> dict[str, Cue]:
    out = {}
    for lemma, forms in _PARTICLE_FORMS.items():
        for k, form in enumerate(forms.split()):
            kind = "base" if k == 0 else "s" if form.endswith("s") else "ing" if form.endswith("ing") else "ed"
            out[form] = Cue(lemma, frozenset(), frozenset(), frozenset({kind}), attitude=False)
    return out


_TABLE: dict[str, Cue] = {}


def table() -> dict[str, Cue]:
    if not _TABLE:
        _TABLE.update(_particle_cues())
        _TABLE.update(cues())
    return _TABLE


def found_in(t: Text, a: int, b: int) -> list[Found]:
    """The attributions of the carrier `[a, b)`, in order of their cues."""
    out: list[Found] = []
    verbs = table()
    low, quoted = t.low, t.quoted
    i = a
    while i < b:
        if quoted[i] < 0:
            w = low[i]
            cue = verbs.get(w)
            hit: Found | None = None
            if cue is not None:
                hit = _verb(t, a, b, i, cue, out)
            elif w == "according" and i + 1 < b and low[i + 1] == "to":
                hit = _according(t, a, b, i)
            elif w in ADJECTIVES and i > a:
                hit = _adjective(t, a, b, i, out)
            if hit is None and w in NOUNS:
                hit = _noun(t, a, b, i)
            if hit is not None:
                out.append(hit)
        i += 1
    _quoted_left(t, a, b, out)
    return out


def _quoted_left(t: Text, a: int, b: int, out: list[Found]) -> None:
    """Quotations of some length that no cue has claimed but a colon introduces: `she boomed: "…"`."""
    low, quoted = t.low, t.quoted
    i = a + 2
    while i < b:
        if quoted[i] < 0 or quoted[i - 1] >= 0:
            i += 1
            continue
        end = i
        while end < b and quoted[end] == quoted[i]:
            end += 1
        if low[i - 1] == ":" and end - i >= 5 and not any(x < end and i < y for h in out for x, y in h.parts):
            k = i - 2
            subject = None
            if low[k][0].isalnum():
                whole = p.np_right(t, a, i - 1)
                if whole == i - 1:
                    subject = p.Subject(a, whole, "noun")
                    k = i - 1
                else:
                    subject = _clause_subject(t, a, i - 1)
            source = (subject.start, subject.end) if subject is not None and subject.end > subject.start else None
            out.append(Found((k, k + 1), [(i, end)], source, "colon"))
        i = end


def outermost(hits: list[Found]) -> list[Found]:
    """The attributions whose cue stands in no other's content."""
    for hit in hits:
        if hit.backward and hit.source and len(hit.parts) == 1 and hit.source[0] > hit.parts[0][1]:
            edge = hit.parts[0][1]
            for other in hits:
                if other is not hit and not other.backward and other.cue[0] < edge:
                    other.parts = [(x, min(y, edge)) for x, y in other.parts if x < edge]
    hits = [hit for hit in hits if hit.parts]
    out = []
    for n, hit in enumerate(hits):
        holders = [h for m, h in enumerate(hits) if m != n and _holds(h, hit) and (m < n or not _holds(hit, h))]
        if not holders:
            out.append(hit)
        elif len(holders) == 1 and _is_inner(holders[0], hit):
            hit.nested = holders[0].nested + 1
            out.append(hit)
    return out


def _is_inner(outer: Found, inner: Found) -> bool:
    """Whether the inner attribution is one in its own right: "A says that B promised …"."""
    return (
        outer.rule == "clause"
        and not outer.attitude
        and inner.lemma in _OUTSPOKEN
        and inner.rule in ("clause", "infinitive", "object", "quote")
        and inner.named
    )


def _holds(outer: Found, inner: Found) -> bool:
    at = inner.cue[1] - 1
    if outer.source and outer.source[0] <= at < outer.source[1] and outer.cue != inner.cue:
        return True
    return any(x <= at < y for x, y in outer.parts)


def _verb(t: Text, a: int, b: int, i: int, cue: Cue, earlier: list[Found]) -> Found | None:
    low = t.low
    group = p.group_left(t, a, i)
    forms = cue.forms
    if cue.lemma == "ask" and "ed" in forms and (i - a <= 1 or group.be or low[i - 1] in (",", "when")):
        asked = _asked(t, a, b, i, group)
        if asked is not None:
            return asked
    if group.modal in g.HYPOTHETICAL and not group.negated:
        return None
    inverted = _inverted(t, a, b, i, cue, group)
    if inverted is not None:
        return inverted
    if group.be and "ed" in forms and "ing" not in forms:
        return _passive(t, a, b, i, cue, group)
    if "ed" in forms and i + 1 < b and low[i + 1] == "by" and ("Q" not in cue.frames or low[i - 1] == "as"):
        return _by(t, a, b, i, cue)
    form = _form(t, a, i, cue, group)
    if not form:
        return None
    if form == "s" and low[i] in _NOUNS_TOO and not _verbal(t, i, b):
        return None
    subject: Subject | None
    if form in ("ing", "to"):
        subject = _understood(t, a, i, group, earlier)
    else:
        subject = p.subject_left(t, a, group.left)
        if subject is None:
            return None
        if subject.how == "shared":
            subject = _shared(t, a, subject.start, earlier)
        elif not _agrees(t, subject, form, group):
            return None
    if subject is not None and subject.end > subject.start:
        before = low[subject.start - 1] if subject.start > a else ""
        if before in ("if", "unless") or (p.bare(low[subject.end - 1]) == "you" and not group.negated):
            return None  # hypothetical, or said of everybody
    content = _beside_quote(t, a, b, i, cue, form, subject, earlier) or _content(t, b, i, cue, form, subject, group, a)
    if content is None:
        return None
    parts, rule, cue_end, backward = content
    if (
        not backward
        and rule in ("clause", "object", "infinitive", "about", "quote")
        and _is_aside(t, a, i, subject, form)
    ):
        parts = [(x, _to_comma(t, x, y)) for x, y in parts]
    if rule in ("object", "infinitive", "about") and subject is not None and subject.how == "relative":
        parts = [(x, _to_finite(t, x, y)) for x, y in parts]
    source = (subject.start, subject.end) if subject and subject.end > subject.start else None
    if source is None and form != "ing" and not earlier:
        return None
    first = group.left + 1 if group.left + 1 <= i else i
    found = Found((first, cue_end), parts, source, rule, cue.attitude, group.negated, subject is None, cue.lemma, backward)
    if subject is not None and subject.how in ("noun", "aside") and form in ("ed", "s"):
        found.named = any(t.word[x][0].isupper() for x in range(subject.start, subject.end))
    return found


_NOUNS_TOO = frozenset(
    """states attacks claims calls reports plans wishes hopes fears questions promises offers doubts demands views comments
    remarks notes charges backs likes rules protests voices issues votes answers blames tweets posts pledges shows
    worries talks estimates predictions requests""".split()
)


def _verbal(t: Text, i: int, b: int) -> bool:
    """A word that is noun and verb stands as a verb: an object, a clause or a quotation follows."""
    k = i + 1
    if k >= b:
        return False
    w = t.low[k]
    return (
        t.quoted[k] >= 0
        or w in g.WH
        or w in ("that", "for", "on", "to", ":", ",")
        or w in g.DETERMINERS
        or w in p.PERSONAL
        or (t.word[k][0].isupper() or t.text[t.end[i] : t.end[i] + 2] in (": ",))
    )


def _is_aside(t: Text, a: int, i: int, subject: Subject | None, form: str) -> bool:
    """Whether the cue stands in a clause that ends with a comma: "While X said A, Y …", "X, who said A, left"."""
    low = t.low
    if form == "ing":
        k = i - 1
        while k > a and p.is_adverb(low[k]):
            k -= 1
        return i - a <= 2 or (low[k] in _OPENING and k - a <= 2)
    if subject is None or subject.end <= subject.start:
        return False
    k = subject.start - 1
    if subject.how == "relative":
        w = subject.end - 1
        if w - 1 >= a and low[w - 1] in (",", "-", "\u2014", "--", "\u2013"):
            return True
        first = low[a]
        return first in g.PREPOSITIONS and "," not in low[a:i]
    while k > a and (low[k] in ("even", "just", "but", "and", "shortly", "soon") or not low[k][0].isalnum()):
        k -= 1
    return k >= a and k - a <= 2 and low[k] in _OPENING and t.quoted[k] < 0


_OPENING = frozenset(
    "as while although though after before when if because since whereas once until by despite in".split()
)


def _to_comma(t: Text, x: int, y: int) -> int:
    for k in range(x + 1, y):
        if t.quoted[k] < 0 and (t.low[k] in (",", "\u2014", "--") or (t.low[k] in ("-", "\u2013") and t.text[t.end[k]] == " ")):
            return k
        if (
            t.quoted[k] >= 0
            and t.quoted[k - 1] == t.quoted[k]
            and k + 1 < y
            and t.quoted[k + 1] < 0
            and t.low[k - 1] == ","
        ):
            return k + 1
    return y


def _to_finite(t: Text, x: int, y: int) -> int:
    """A restrictive clause ends where the sentence's own verb comes: "who preferred A were …"."""
    for k in range(x + 1, y):
        if (
            t.quoted[k] < 0
            and t.low[k] in g.AUXILIARIES
            and t.low[k - 1] not in (*g.CONJUNCTIONS, "who", "that", "which", "to", "what")
        ):
            if not any(t.low[z] in ("who", "that", "which", "what", "how") for z in range(x, k)):
                return k
    return y


def _asked(t: Text, a: int, b: int, i: int, group: p.Group) -> Found | None:
    """`Asked whether …, X said`, `X was asked about …`: a question whose asker is not named, unless "by" names one."""
    low = t.low
    k = i + 1
    source = None
    if k < b and low[k] == "by":
        end = p.np_right(t, k + 1, b)
        source = (k + 1, end) if end > k + 1 else None
        k = end
    start = p.after_asides(t, k, b) if k < b and low[k] not in ("about", "to", "for") else k
    if start >= b or not (low[start] in g.WH or low[start] in ("about", "to", "for") or t.quoted[start] >= 0):
        return None
    if low[start] == "about":
        start += 1
    if start >= b:
        return None
    end = extent.phrase_end(t, start, b, "ed")
    return Found((group.left + 1 if group.be else i, k), [(start, end)], source, "asked", lemma="ask")


_BEFORE_PARTICIPLE = frozenset(
    """, by in of while and after before without for from when with despite about at than as not through on but or
    began begin begins started start starts kept keep keeps stopped stops avoid avoids avoided spent resumed""".split()
)


def _form(t: Text, a: int, i: int, cue: Cue, group: p.Group) -> str:
    """How the verb stands: ed, s, base (with do, modal or plural subject), ing (participle), to; "" for no verb."""
    forms = cue.forms
    if "ing" in forms and len(forms) == 1:
        if group.be and group.left >= a:
            return "s"
        prev = t.low[i - 1] if i > a else ""
        if (
            i == a
            or prev
            in _BEFORE_PARTICIPLE
            or prev in ("\u2014", "\u2013", "--")
            or (p.is_adverb(prev) and i - 2 >= a and t.low[i - 2] in _BEFORE_PARTICIPLE)
        ):
            return "ing"
        if i > a and p.noun_like(t, i - 1):
            return "ing"
        return ""
    if group.to:
        if group.have:
            return "to" if "ed" in forms else ""
        if "base" not in forms or ((cue.attitude or cue.lemma in _IDLE) and t.low[group.left] not in _GOVERNORS):
            return ""
        return "to"
    if "s" in forms and not (group.do or group.modal):
        return "s"
    if "ed" in forms:
        return "ed"
    if "base" in forms:
        return "base"
    return ""


def _agrees(t: Text, subject: Subject, form: str, group: p.Group) -> bool:
    """Number of subject and verb, where English shows it: it tells verbs from nouns ("reports", "claims")."""
    last = subject.end - 1
    if subject.how != "pronoun":
        for x in range(subject.start + 1, subject.end):
            if t.low[x] in g.PREPOSITIONS or t.low[x] in ("who", ","):
                last = x - 1
                break
    head = p.bare(t.low[last]) if subject.how == "pronoun" else t.low[last]
    if head.endswith(("'s", "s'")):
        return False
    if form == "ed" or group.do or group.modal or group.have or group.be:
        return True
    name = t.word[last][0].isupper()
    if form == "s":
        before = t.low[subject.end - 1]
        if subject.how == "noun" and (
            before in p.NUMERALS or before.isdigit() or (before in g.DETERMINERS and before not in pronouns.INDEFINITE)
        ) and before != "one":
            return False
        if head in ("i", "you", "we", "they", "these", "those", "some", "many"):
            return False
        if subject.how == "relative" or name:
            return True
        return not (head.endswith("s") and not head.endswith("ss"))
    if head in ("he", "she", "it", "this", "that"):
        return False
    joint = any(t.low[x] == "and" for x in range(subject.start, subject.end))
    plural = head in p._PLURAL or (head.endswith("s") and not head.endswith("ss"))
    return joint or plural or subject.how in ("relative", "aside")


def _shared(t: Text, a: int, j: int, earlier: list[Found]) -> Subject | None:
    """The subject of "… and said": that of the cue before it in this carrier, else of the clause's beginning."""
    for hit in reversed(earlier):
        if hit.source and not hit.backward:
            return p.Subject(hit.source[0], hit.source[1], "shared")
    return _clause_subject(t, a, j)


def _clause_subject(t: Text, a: int, j: int) -> Subject | None:
    """The noun phrase that opens the sentence, behind an opening phrase that ends with a comma."""
    low = t.low
    k = a
    for x in range(j - 1, a + 3, -1):
        if low[x] in ("and", "but") and low[x - 1] == "," and t.quoted[x] < 0 and x + 2 < j:
            end = p.np_right(t, x + 1, j)
            if (
                end > x + 1
                and end < j
                and (low[end] in g.AUXILIARIES or low[end] in table() or low[end].endswith("ed"))
            ):
                k = x
            break
    while k < j and (low[k] in ("but", "and", "yet", "so", "still", "then", "now", "also") or not low[k][0].isalnum()):
        k += 1
    if k < j and (
        low[k] in g.PREPOSITIONS or low[k] in g.SUBORDINATORS or low[k].endswith(("ing", "ed")) or p.is_adverb(low[k])
    ):
        x = k
        while x < j and low[x] != ",":
            x += 1
        if x + 1 < j:
            k = x + 1
    end = p.np_right(t, k, j)
    if end > k and t.quoted[k] < 0:
        return p.Subject(k, end, "clause")
    return None


def _understood(t: Text, a: int, i: int, group: p.Group, earlier: list[Found]) -> Subject | None:
    """Who a participle or infinitive speaks for."""
    prev = i - 1
    low = t.low
    if prev >= a and p.noun_like(t, prev) and low[i].endswith("ing") and not group.to:
        return p.Subject(p.np_left(t, a, prev), i, "noun")
    if group.to and group.have and group.left > a and low[group.left] in _REPUTED:
        return p.subject_left(t, a, p.group_left(t, a, group.left).left)
    if group.to and group.left > a and low[group.left] in pronouns.INDEFINITE | {"them", "him", "me", "us"}:
        return p.Subject(group.left, group.left + 1, "noun")
    if i > a + 1 or group.to:
        for hit in reversed(earlier):
            if hit.source:
                return p.Subject(hit.source[0], hit.source[1], "shared")
        return _clause_subject(t, a, i)
    # the sentence opens with the participle: its subject follows the comma
    x = i
    while x < len(low) and x - i < 40 and not (low[x] == "," and t.quoted[x] < 0):
        if low[x] in (".", ";"):
            return None
        x += 1
    end = p.np_right(t, x + 1, len(low)) if x + 1 < len(low) else 0
    return p.Subject(x + 1, end, "noun") if end > x + 1 else None


Content = tuple[list[tuple[int, int]], str, int, bool]


def _content(
    t: Text, b: int, i: int, cue: Cue, form: str, subject: Subject | None, group: p.Group, a: int
) -> Content | None:
    """Parts, rule, end of the cue, and whether the content stands before the cue."""
    low, quoted = t.low, t.quoted
    earlier_content = subject is not None and subject.start - a > 6
    k = i + 1
    for words, frame in _PARTICLES.get(cue.lemma, ()):
        many = words.split()
        if low[k : k + len(many)] == many and k + len(many) < b:
            k += len(many)
            if frame == "T":
                start = p.after_asides(t, k, b)
                if start < b and (low[start] not in _STOPS):
                    return [(start, extent.clause_end(t, start, b, form))], "clause", k, False
                if start < b and low[start] == "," and "Q" in cue.frames or frame == "T":
                    return _around(t, a, b, i, k, subject, cue)
                return None
            if frame == "Q":
                return _around(t, a, b, i, k, subject, cue) or _forward_quote(t, b, k)
            if low[k] in _STOPS and quoted[k] < 0:
                return None
            return [(k, extent.phrase_end(t, k, b, form))], "object", k, False
    frames = cue.frames
    if not frames and not cue.prepositions:
        return None
    if k >= b:
        return _around(t, a, b, i, k, subject, cue) if "Q" in frames else None
    w = low[k]
    if quoted[k] >= 0:
        return _forward_quote(t, b, k) if frames & {"Q", "T", "O", "C"} else None
    if cue.prepositions and p.is_adverb(w) and k + 2 < b and low[k + 1] in cue.prepositions:
        k += 1
        w = low[k]
    if w in cue.prepositions and k + 1 < b and low[k + 1] not in g.TIME_WORDS and low[k + 1] not in g.MONTHS:
        if w == "of" and "O" in frames and cue.lemma == "say":
            y = _quote_start(t, k, b)
            return _forward_quote(t, b, y) if y else None
        return [(k + 1, extent.phrase_end(t, k + 1, b, form))], "about", k + 1, False
    if cue.lemma in ("say", "write") and w in ("of", "about") and k + 1 < b:
        y = _quote_start(t, k, min(b, k + 30))
        if y and low[y - 1] in (",", ":"):
            return _forward_quote(t, b, y)
    if "I" in frames and w in g.TIME_WORDS and low[k + 1 : k + 2] == ["to"] and k + 2 < b:
        k += 1
        w = "to"
    if "I" in frames and w == "to" and k + 1 < b:
        return [(k, extent.phrase_end(t, k, b, form))], "infinitive", k, False
    if "A" in frames:
        end = p.np_right(t, k, b)
        if end > k and not (low[k] == "that"):
            after = p.after_asides(t, end, b)
            if after >= b:
                return _around(t, a, b, i, after, subject, cue)
            n = low[after]
            if quoted[after] >= 0:
                return _forward_quote(t, b, after)
            if n in (",", ":", ";", ".") or n in _STOPS:
                y = _quote_start(t, after, b)
                if y and y - after <= 2 and n in (",", ":"):
                    return _forward_quote(t, b, y)
                return _around(t, a, b, i, after, subject, cue)
            if n == "to" and "I" in frames:
                return [(after, extent.phrase_end(t, after, b, form))], "infinitive", i + 1, False
            if n == "about" and cue.lemma == "tell":
                return None
            start = after if n == "that" or n in g.WH else end
            return [(start, extent.clause_end(t, start, b, form))], "clause", i + 1, False
    if frames & {"T", "Q", "H"}:
        start = p.after_asides(t, k, b)
        if start >= b:
            return _around(t, a, b, i, start, subject, cue) if "Q" in frames else None
        n = low[start]
        if quoted[start] >= 0:
            return _forward_quote(t, b, start)
        if n in _STOPS or n in ("as", "when", "after", "while", "because", "and", "but") and "Q" in frames:
            if n in (",", ":", "\u2014", "-", "--", "\u2013"):
                y = _quote_start(t, start, b)
                if y and (
                    y - start <= 2
                    or ("Q" in frames and n == "," and y - start < 30 and low[y - 1] == "," and not earlier_content)
                ):
                    return _forward_quote(t, b, y)
                if n == ":" and start + 1 < b:
                    return [(start + 1, b)], "colon", k, False
                if n == "," and low[start + 1 : start + 2] == ["that"]:
                    return [(start + 1, b)], "clause", k, False
            around = _around(t, a, b, i, start, subject, cue) if "Q" in frames else None
            if around is not None:
                return around
            if n in (",", "\u2014", "--", "-", "\u2013") and frames & {"T", "H"} and start + 3 < b and form != "ing":
                # an aside between cue and content: "said, for instance, that …"
                for y in range(start + 1, min(start + 20, b)):
                    if low[y] == "that" and quoted[y] < 0 and low[y - 1] == n:
                        return [(y, extent.clause_end(t, y, b, form))], "clause", k, False
            return None
        if "H" in frames:
            if n == "that" or (n in g.WH and n not in ("when", "where", "if")):
                return [(start, extent.clause_end(t, start, b, form))], "clause", k, False
        elif "T" in frames:
            if n == "that" or n in g.WH:
                return [(start, extent.clause_end(t, start, b, form))], "clause", k, False
            if start > k and ("O" in frames and "Q" not in frames):
                return None
            begin = start
            if _clause_follows(t, begin, b) or "O" not in frames or cue.lemma == "say":
                return [(begin, extent.clause_end(t, begin, b, form))], "clause", k, False
        elif start == k and "O" not in frames and "C" not in frames:
            return None
    if frames & {"O", "C"} and _object_follows(t, k, b):
        if cue.lemma == "call" and not _named_so(t, k, b):
            return None
        if "C" in frames and "O" not in frames or cue.lemma == "call":
            return [(k, extent.phrase_end(t, k, b, form))], "object", k, False
        if "T" in frames and "O" in frames and _clause_follows(t, k, b):
            return [(k, extent.clause_end(t, k, b, form))], "clause", k, False
        return [(k, extent.phrase_end(t, k, b, form))], "object", k, False
    return None


def _beside_quote(
    t: Text, a: int, b: int, i: int, cue: Cue, form: str, subject: Subject | None, earlier: list[Found]
) -> Content | None:
    """`"A," X said …`: a quotation that ends with a comma (or asks, or exclaims) right before the subject is the content,
    whatever follows the cue; a second quotation behind a comma goes on with it."""
    if subject is None or "Q" not in cue.frames or form in ("ing", "to") or subject.start - 2 < a:
        return None
    low, quoted = t.low, t.quoted
    k = subject.start - 1
    while k > a and subject.start - k < 4 and quoted[k] < 0 and p.noun_like(t, k):
        k -= 1
    if subject.how == "shared" or quoted[k] < 0 or not any(low[x] in _ASKING for x in (k - 1, k)):
        return None
    begin = k
    while begin > a and quoted[begin - 1] == quoted[k]:
        begin -= 1
    if any(x <= begin < y for h in earlier for x, y in h.parts if h.rule != "beside"):
        return None  # the quotation is another's already
    if begin > a and (low[i + 1 : i + 2] == ["that"] or k - begin < 6) and low[begin - 1] not in _CLAUSE_SIGNS:
        if low[i + 1 : i + 2] == ["that"] or low[begin - 1].endswith(("'s", "s'")) or low[begin - 1] in _TITLED:
            return None  # the title of a broadcast, not what was said
        if (
            i + 1 < b
            and low[i + 1][0].isalnum()
            and low[i + 1] not in g.PREPOSITIONS
            and low[i + 1] not in g.TIME_WORDS
        ):
            return None
    if begin > a and (
        low[begin - 1] in _CLAUSE_SIGNS or any(h.cue[0] < begin for h in earlier)
    ):
        parts = [(begin, k + 1)]
    else:
        parts = [(a, k + 1)]
    for x in range(i + 1, min(b, i + 40)):
        if quoted[x] >= 0:
            if low[x - 1] in (",", ":", "\u2014", "--", "\u2013") and not any(
                low[z] == "that" or (low[z] in table() and "ing" in table()[low[z]].forms) for z in range(i + 1, x)
            ):
                close = x
                while close < b and quoted[close] == quoted[x]:
                    close += 1
                parts.append((x, close))
            break
    return parts, "beside", i + 1, True


def _named_so(t: Text, k: int, b: int) -> bool:
    """`called the plan a risk`, not `called the president`: something more than one thing follows."""
    end = p.np_right(t, k, b)
    if end >= b:
        return False
    w = t.low[end]
    if w == "," and any(t.quoted[x] >= 0 for x in range(end, min(b, end + 8))):
        return True
    return t.quoted[end] >= 0 or not (
        w in _STOPS
        or w in g.PREPOSITIONS
        or w in g.CONJUNCTIONS
        or w in g.TIME_WORDS
        or w == "to"
        or w in g.SUBORDINATORS
    )


def _object_follows(t: Text, k: int, b: int) -> bool:
    w = t.low[k]
    if w in _STOPS or w in g.CONJUNCTIONS:
        return False
    if w in g.PREPOSITIONS or w in g.SUBORDINATORS - {"what", "how", "whether", "that", "why"}:
        return False
    return w in g.DETERMINERS or w in p.PERSONAL or p.np_right(t, k, b) > k or w in g.WH or w.endswith(("self", "selves"))


def _clause_follows(t: Text, k: int, b: int) -> bool:
    """A subject and a finite verb within a few words: the content is a clause, not a thing."""
    low = t.low
    if p.bare(low[k]) in pronouns.SUBJECT and low[k] not in ("it",) or low[k] in ("there", "if"):
        return True
    end = p.np_right(t, k, b)
    x = end
    while x < b and x < end + 3 and p.is_adverb(low[x]):
        x += 1
    return x < b and x > k and (low[x] in g.AUXILIARIES or "'" in low[x])


def _quote_start(t: Text, k: int, b: int) -> int:
    """The first quoted token from `k` on, 0 for none before the carrier ends."""
    for x in range(k, b):
        if t.quoted[x] >= 0:
            return x
    return 0


def _forward_quote(t: Text, b: int, k: int) -> Content:
    """Content that begins with a quotation at `k`: to the carrier's end, or to where the next clause takes over."""
    q = t.quoted[k]
    x = k
    while x < b and t.quoted[x] == q:
        x += 1
    closed = x
    if x < b:
        if t.low[x - 2 : x - 1] and t.low[x - 2] in (".", "!", "?", ","):
            return [(k, closed)], "quote", k, False
        end = extent.clause_end(t, x, b, "ed")
        if t.low[x] in (",", "\u2014", "--", "\u2013", ";"):
            y = _quote_start(t, x, min(b, x + 4))
            if not y:
                end = x
        return [(k, max(end, closed))], "quote", k, False
    return [(k, closed)], "quote", k, False


def _around(t: Text, a: int, b: int, i: int, after: int, subject: Subject | None, cue: Cue) -> Content | None:
    """`A, X said, B`: an aside; `after` is the token behind cue and its asides."""
    if subject is None or subject.end <= subject.start or subject.start <= a:
        return None
    low, quoted = t.low, t.quoted
    k = subject.start - 1
    if low[k] == "as" and k - a <= 1 and after + 2 < b and low[after] == ",":
        return [(after + 1, extent.clause_end(t, after + 1, b, "ed"))], "as", i + 1, False
    if subject.how == "noun" and low[subject.start] in ("a", "an") and not _personal(t, subject.start, subject.end):
        return None
    while k > a and quoted[k] < 0 and (low[k] in ("and", "but", "as", "then") or p.is_adverb(low[k])):
        k -= 1
    if quoted[k] < 0 and low[k][0].isalnum() and subject.how == "noun":
        # more of the subject than the noun phrase rules see: ", people close to the president said"
        x = k
        while (
            x > a
            and subject.start - x < 12
            and quoted[x] < 0
            and low[x][0].isalnum()
            and not (low[x] in g.AUXILIARIES or low[x] in table() or low[x] in g.SUBORDINATORS)
        ):
            x -= 1
        if quoted[x] >= 0 or low[x] == ",":
            k = x
    if quoted[k] < 0 and low[k] not in (",", "\u2014", "\u2013", "--", "-", "\u2015", ".", "!", "?", "...", "\u2026"):
        return None
    end_before = k + 1 if quoted[k] >= 0 else k
    if subject.how in ("shared", "clause"):
        return None
    parts = [(a, end_before)] if end_before > a else []
    if not parts:
        return None
    ends_quoted = quoted[end_before - 1] >= 0
    if after < b and low[after] in (",", "\u2014", "--", "\u2013", ":") and after + 1 < b:
        if quoted[after + 1] >= 0:
            close = after + 1
            while close < b and quoted[close] >= 0:
                close += 1
            if low[after] == ":" and not ends_quoted:
                return None
            rest = b if not ends_quoted else close
            parts.append((after + 1, rest))
        elif not ends_quoted and low[after] != ":":
            n = low[after + 1]
            nxt = table().get(n)
            if not (nxt and "ing" in nxt.forms) and n not in ("who", "which", "but", "according", "and", "while", "as"):
                parts.append((after + 1, extent.clause_end(t, after + 1, b, "ed")))
    elif (
        after < b
        and not ends_quoted
        and low[after] not in (".", ")", "?", "!", ";", "as", "when", "after", "while", "because", "and", "but")
    ):
        return None
    return parts, "around", i + 1, True


def _inverted(t: Text, a: int, b: int, i: int, cue: Cue, group: p.Group) -> Found | None:
    """`"…," said X`: the source follows the cue."""
    if cue.lemma not in _INVERTERS or not cue.forms & {"ed", "s"} or i <= a or group.left != i - 1:
        return None
    low, quoted = t.low, t.quoted
    prev = i - 1
    if quoted[prev] < 0 and low[prev] not in (",", "\u2014", "--", "\u2013"):
        return None
    k = i + 1
    if k >= b or quoted[k] >= 0:
        return None
    end = p.np_right(t, k, b)
    if end == k or low[k] in ("that", "it", "him", "her", "them", "us", "me"):
        return None
    if quoted[prev] < 0 and (prev - a < 2 or not _personal(t, k, end)):
        return None
    if (
        quoted[prev] < 0
        and end < b
        and low[end] not in _STOPS
        and low[end] not in ("of", "in", "at", "for", "on", "who")
    ):
        return None
    if quoted[prev] >= 0 and low[k] not in p.PERSONAL and end < b and low[end] in g.AUXILIARIES:
        return None
    if quoted[prev] < 0 and (_clause_like_after(t, end, b) or p.bare(low[k]) in p.PERSONAL):
        return None
    if quoted[prev] >= 0 and cue.lemma not in ("say", "add", "ask") and _clause_like_after(t, end, b):
        return None
    before = prev + 1 if quoted[prev] >= 0 else prev
    parts = [(a, before)]
    # a quotation that goes on behind source and aside
    if quoted[prev] >= 0:
        for x in range(end, min(b, end + 60)):
            if quoted[x] >= 0:
                if low[x - 1] in (",", ":", ".") or (x >= 2 and low[x - 1] in ("\u2014", "--")):
                    close = x
                    while close < b and quoted[close] == quoted[x]:
                        close += 1
                    if close - x > 3:
                        parts.append((x, close))
                break
    return Found((i, i + 1), parts, (k, end), "inverted", cue.attitude, lemma=cue.lemma, backward=True)


def _personal(t: Text, k: int, end: int) -> bool:
    return any(t.word[x][0].isupper() or t.low[x] in ROLES or t.low[x] in SOURCES for x in range(k, end))


def _clause_like_after(t: Text, end: int, b: int) -> bool:
    return end < b and t.quoted[end] < 0 and (t.low[end] in g.AUXILIARIES or t.low[end] in ("that", "to"))


_CHARGES = frozenset(
    """accuse charge criticize criticise blame praise see view regard describe portray hail condemn depict consider fault
    credit suspect mock denounce ridicule""".split()
)


def _passive(t: Text, a: int, b: int, i: int, cue: Cue, group: p.Group) -> Found | None:
    """`was described by X as …`, `was quoted as saying …`, `was asked about …`, `is expected to …`."""
    low = t.low
    k = i + 1
    if k >= b:
        return None
    if low[k] == "by":
        return _by(t, a, b, i, cue)
    if low[k : k + 2] in (["as", "saying"], ["as", "telling"]) and k + 2 < b:
        subject = p.subject_left(t, a, group.left)
        if subject is None or subject.end <= subject.start:
            return None
        start = p.after_asides(t, k + 2, b)
        if start >= b:
            return None
        return Found(
            (group.left + 1, k + 2),
            [(start, extent.clause_end(t, start, b, "ed"))],
            (subject.start, subject.end),
            "quoted",
            lemma="say",
        )
    return None


def low_as(t: Text, a: int, i: int) -> bool:
    return i - 2 > a and t.low[i - 1] == "as"


def _by(t: Text, a: int, b: int, i: int, cue: Cue) -> Found | None:
    """`criticised by X (for …)`: the source follows "by", the content is what the participle belongs to."""
    if not cue.frames & {"O", "C"}:
        return None
    end = p.np_right(t, i + 2, b)
    if low_as(t, a, i) and end > i + 2:
        # "Doubts – as voiced by X – persist about …"
        k = i - 2
        stop = end
        while stop < b and t.low[stop] != t.low[k]:
            stop += 1
        if k > a and not t.low[k][0].isalnum():
            parts = [(a, k), *([(stop + 1, b)] if stop + 1 < b else [])]
            return Found((i, i + 2), parts, (i + 2, end), "by", lemma=cue.lemma)
    if end == i + 2:
        return None
    group = p.group_left(t, a, i)
    left = group.left
    if left < a or not p.noun_like(t, left):
        return None
    start = p.np_left(t, a, left)
    parts = [(start, left + 1)]
    if end < b and t.low[end] in ("for", "as", "to", "of", "over"):
        parts.append((end, extent.phrase_end(t, end + 1, b, "ed")))
    return Found((i, i + 2), parts, (i + 2, end), "by", cue.attitude, group.negated, lemma=cue.lemma)


def _according(t: Text, a: int, b: int, i: int) -> Found | None:
    """`According to X, …`, `…, according to X`, `…, according to X, …`."""
    low = t.low
    end = p.np_right(t, i + 2, b)
    if end == i + 2:
        return None
    stop = end
    while stop < b and not (low[stop] in (",", ";", "\u2014", "--") and t.quoted[stop] < 0) and low[stop] != ".":
        stop += 1
    before = i
    while before > a and (low[before - 1] in (",", "and", "but", "\u2014", "--") and t.quoted[before - 1] < 0):
        before -= 1
    if before - a >= 2:
        parts = [(a, before)]
        if stop < b and low[stop] == "," and stop + 3 < b and t.quoted[stop + 1] < 0 and low[i - 1] == ",":
            n = low[stop + 1]
            if (
                n not in ("which", "who", "and", "but", "while", "a", "an", "the")
                and not n.endswith("ing")
                and end == stop
            ):
                parts.append((stop + 1, b))
        return Found((i, i + 2), parts, (i + 2, end), "according", backward=True, lemma="accord")
    if stop + 1 < b and low[stop] == ",":
        # an apposition behind the source: the content begins after the last of its commas
        return Found(
            (i, i + 2), [(stop + 1, extent.clause_end(t, stop + 1, b, "ed"))], (i + 2, end), "according", lemma="accord"
        )
    if end < b - 2:
        return Found((i, i + 2), [(end, b)], (i + 2, end), "according", lemma="accord")
    return None


def _adjective(t: Text, a: int, b: int, i: int, earlier: list[Found]) -> Found | None:
    """`X is confident that …`, `X was critical of …`."""
    low = t.low
    k = i + 1
    if k >= b or low[k] not in ADJECTIVES[low[i]].split():
        return None
    j = i - 1
    while j >= a and p.is_adverb(low[j]) or low[j] in ("very", "more", "less", "deeply", "so", "most"):
        j -= 1
    if j < a or not (
        low[j] in g.BE
        or low[j]
        in ("seems", "seemed", "feel", "feels", "felt", "remains", "remained", "sounded", "appeared", "said", "became")
        or low[j].endswith(("'s", "'re", "'m"))
    ):
        return None
    group = p.group_left(t, a, j + 1)
    subject = p.subject_left(t, a, group.left)
    if subject is None:
        return None
    if subject.how == "shared":
        subject = _shared(t, a, subject.start, earlier)
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
        part = (start, extent.phrase_end(t, start, b, "s"))
    return Found(
        (group.left + 1, k),
        [part],
        (subject.start, subject.end),
        "adjective",
        attitude=True,
        negated=group.negated,
        lemma=low[i],
    )


def _noun(t: Text, a: int, b: int, i: int) -> Found | None:
    """`his claim that …`, `fears of …`, `Clinton's opposition to …`."""
    low = t.low
    k = i + 1
    if k + 1 >= b or low[k] not in NOUNS[low[i]].split():
        return None
    j = i - 1
    while (
        j >= a
        and t.quoted[j] < 0
        and low[j][0].isalnum()
        and not low[j].endswith(("'s", "s'"))
        and low[j] not in g.DETERMINERS
        and i - j < 4
    ):
        if low[j] in g.PREPOSITIONS or low[j] in g.AUXILIARIES or low[j] in g.CONJUNCTIONS or low[j] in table():
            break
        j -= 1
    source = None
    if j >= a and low[j].endswith(("'s", "s'")) and t.quoted[j] < 0 and p.bare(low[j]) not in pronouns.SUBJECT:
        source = (p.np_left(t, a, j), j + 1)
    elif j >= a and low[j] in ("his", "her", "their", "its", "my", "our", "your"):
        source = (j, j + 1)
    if source is None:
        return None
    start = k if low[k] in ("that", "to", "whether") else k + 1
    if low[k] in ("that", "whether"):
        part = (start, extent.clause_end(t, start, b, "ed"))
    else:
        part = (start, extent.phrase_end(t, start, b, "ed"))
    return Found((i, k), [part], source, "noun", lemma=low[i])
