"""What follows a cue: clause, quotation, thing, infinitive."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.attribute import extent
from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.asides import after_asides
from ceasefire_cli.attribute.beside import around_cue
from ceasefire_cli.attribute.broken import goes_on_in_marks, is_broken
from ceasefire_cli.attribute.forward import forward_quote, quote_start
from ceasefire_cli.attribute.found import STOPS, Content
from ceasefire_cli.attribute.naming import called_as, heavy_behind, named_so
from ceasefire_cli.attribute.particles import PARTICLES, table
from ceasefire_cli.attribute.substance import only_placed
from ceasefire_cli.attribute.things import figure_end, phrase_end
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text
    from ceasefire_cli.attribute.subjects import Subject
    from ceasefire_cli.vocab.cues import Cue


class Sight(NamedTuple):
    """A cue verb in its place: carrier `[a, b)`, the verb at `i`, how it stands, who speaks."""

    t: Text
    a: int
    b: int
    i: int
    cue: Cue
    form: str
    subject: Subject | None

    def around(self, after: int) -> Content | None:
        return around_cue(self.t, self.a, self.b, self.i, after, self.cue, self.subject)

    def clause(self, start: int, cue_end: int) -> Content:
        low, quoted = self.t.low, self.t.quoted
        if start + 2 < self.b and low[start] in ("is", "was") and (low[start + 1] == "that" or quoted[start + 1] >= 0):
            start += 1  # "what she said was that …", "all he said was “no”"
        elif start + 3 < self.b and low[start] in ("it", "so", "this") and low[start + 1] == ":":
            start += 2 if quoted[start + 2] >= 0 else 0  # "She said it again: “…”"
        return [(start, extent.clause_end(self.t, start, self.b, self.form))], "clause", cue_end, False

    def phrase(self, start: int, cue_end: int, rule: str) -> Content:
        return [(start, phrase_end(self.t, start, self.b, self.form))], rule, cue_end, False


_APPOSED = 16  # tokens of an apposition behind a subject
_NOMINATIVE = frozenset({"he", "she", "they", "we", "i", "it"})
_SAYING = frozenset({"say", "says", "said", "argue", "argues", "argued", "believe", "believes", "want", "wants"})
_LATER = frozenset({"as", "when", "after", "while", "because", "and", "but"})
_JOINTS = frozenset({",", ":", "\u2014", "-", "--", "\u2013"})


_THINGS = frozenset({"it", "them", "him", "her", "this", "that", "me", "us"})
# A particle that makes another verb of the cue: "adds to the pile", "showed up".
_ASTRAY = {
    "add": frozenset({"to", "up"}),
    "show": frozenset({"up", "off"}),
    "hold": frozenset({"up", "off", "on"}),
    "write": frozenset({"off", "up"}),
    "see": frozenset({"to", "off"}),
    "believe": frozenset({"me"}),
    "call": frozenset({"off", "back"}),
}


def content_of(s: Sight) -> Content | None:
    """Parts, rule, end of the cue, and whether the content stands before the cue."""
    t, b, cue = s.t, s.b, s.cue
    low, frames = t.low, cue.frames
    k = s.i + 1
    if k < b and low[k] == ")" and (bracketed := _in_brackets(s, k)):
        return bracketed
    for many, frame in PARTICLES.get(cue.lemma, ()):
        if k + len(many) < b and low[k] == many[0] and low[k : k + len(many)] == [*many]:
            if many == ("out",) and low[k + 1] == "of":
                return None  # "ruled out of order"
            return _behind_particle(s, k + len(many), frame)
    if cue.lemma == "put" and (at := figure_end(t, k, b)):
        return [(k, at)], "object", k, False
    if not frames and not cue.prepositions:
        return None
    astray = _ASTRAY.get(cue.lemma, ())
    if k < b and (low[k] in astray or (low[k] in _THINGS and low[k + 1 : k + 2] and low[k + 1] in astray)):
        return None
    if k >= b:
        return s.around(k) if "Q" in frames else None
    if t.quoted[k] >= 0:
        if "C" in frames and not frames & {"Q", "T"} and s.form == "ed" and low[s.i - 1] == "," and not _has_own(s):
            return None  # "Lee, nicknamed “Red,” said": others call him so
        if "C" in frames and (close := p.quoted_end(t, k, b)) < b and low[close] in g.BE:
            return [(k, close)], "quote", k, False  # "what Lee calls “fair votes” are not fair"
        if frames == {"Q"} and (close := p.quoted_end(t, k, b)) < b and low[close] in g.PREPOSITIONS:
            return [(k, close)], "quote", k, False  # "mouthed “thank you” to the crowd"
        return forward_quote(t, b, k) if frames & {"Q", "T", "O", "C"} else None
    if cue.prepositions and k + 2 < b:
        k = _to_preposition(s, k)
    w = low[k]
    if w in g.CONJUNCTIONS and "T" in frames and k + 2 < b:
        again = table().get(low[k + 1])  # "did not think or believe there would be …"
        if again is not None and "T" in again.frames and again.forms & cue.forms:
            return content_of(s._replace(i=k + 1, cue=again))
    if w in cue.prepositions and k + 1 < b and low[k + 1] not in g.TIME_WORDS and low[k + 1] not in g.MONTHS:
        if w == "of" and cue.lemma in ("say", "write", "state"):
            y = quote_start(t, k, b)
            that = _that_behind(t, k, y or b)
            if that:
                return s.clause(that, k)
            if y or cue.lemma != "write":
                return forward_quote(t, b, y) if y else None
        if w == "to" and frames & {"T", "H"}:  # "admitted to the court that …"
            end = p.np_right(t, k + 1, b)
            if k + 1 < end < b - 1 and low[end] == "that":
                return s.clause(end, k)
        return s.phrase(k + 1, k + 1, "about")
    if "Q" in frames and w in ("of", "about") and k + 1 < b:
        y = quote_start(t, k, min(b, k + 30))
        if y and low[y - 1] in (",", ":"):
            return forward_quote(t, b, y)
    if "I" in frames and w in g.TIME_WORDS and low[k + 1 : k + 2] == ["to"] and k + 2 < b:
        k += 1
        w = "to"
    if "I" in frames and (w == "to" or low[k : k + 2] == ["not", "to"]) and k + 1 < b:
        return s.phrase(k, k, "infinitive")
    if "A" in frames and w in _NOMINATIVE and k + 1 < b and (w != "it" or low[k + 1] in g.AUXILIARIES):
        return s.clause(k, k)
    if "A" in frames and w != "that":
        end = p.np_right(t, k, b)
        if end > k:
            if "T" in frames and end < b - 1 and low[end] in g.AUXILIARIES and t.quoted[end] < 0:
                return s.clause(k, k)  # "warned the risk was “real”"
            found = _behind_addressee(s, end)
            if found is not None and found[1] == "clause" and cue.lemma == "promise" and only_placed(t, *found[0][0]):
                return s.phrase(k, k, "object")  # "promised new homes within a year"
            return found or (_thing(s, k) if "O" in frames and w in g.DETERMINERS else None)
    if frames & {"T", "Q", "H"}:
        done, found = _behind_asides(s, k)
        if done:
            return found
    return _thing(s, k)


def _in_brackets(s: Sight, k: int) -> Content | None:
    """`Nobody (Roe said) believes it`: the reporting clause alone in brackets that close at `k`."""
    subject = s.subject
    if subject is None or subject.start - 1 <= s.a or s.t.low[subject.start - 1] != "(" or "Q" not in s.cue.frames:
        return None
    if subject.how not in ("noun", "pronoun") or s.t.low[subject.start] in p.RELATIVE:
        return None
    behind = [(k + 1, s.b)] if k + 2 < s.b else []
    return [(s.a, subject.start - 1), *behind], "around", k, True


def _has_own(s: Sight) -> bool:
    """Whether the verb behind a comma has its subject left of an aside: "Lee, 60, named “…”"."""
    return s.subject is not None and s.subject.how in ("noun", "aside", "pronoun")


def _that_behind(t: Text, k: int, b: int) -> int:
    """`said of the flood that …`: the conjunction behind what is spoken of; 0 for none."""
    end = p.np_right(t, k + 1, b)
    return end if k + 1 < end < b and t.low[end] == "that" else 0


def _to_preposition(s: Sight, k: int) -> int:
    """Over an adverb or an addressee to the preposition that leads to the matter: "apologised to fans for …"."""
    low, wanted = s.t.low, s.cue.prepositions
    if p.is_adverb(low[k]) and low[k + 1] in wanted:
        return k + 1
    if low[k] in ("to", "with") and low[k] not in wanted and low[k + 1] not in table():
        for x in range(k + 2, min(p.np_right(s.t, k + 1, s.b), s.b - 2) + 1):
            if low[x] in wanted and low[x] != "of":  # "spoke to the Club of Riga"
                return x
    return k


def _behind_particle(s: Sight, k: int, frame: str) -> Content | None:
    """What follows "pointed out", "lashed out at", "put it"."""
    t, b = s.t, s.b
    if frame == "V":
        return forward_quote(t, b, k) if t.quoted[k] >= 0 else None
    if frame == "T":
        start = after_asides(t, k, b)
        if start < b and t.low[start] not in STOPS:
            return s.clause(start, k)
        found = s.around(start)
        return (*found[:2], k, found[3]) if found else None
    if frame == "R":
        return s.around(k) if t.low[k] != "to" else None  # "went on to defend": another verb
    if frame == "Q":
        around = s.around(k)
        if around is not None or t.quoted[k] >= 0:
            return around or forward_quote(t, b, k)
        if t.low[k] == "to" and k < (end := p.np_right(t, k + 1, b)) < b - 1 and t.low[end] == "that":
            return s.clause(end, k)  # "put it to him that …"
        y = quote_start(t, k, min(b, k + 8))  # "put it this way: “…”"
        return forward_quote(t, b, y) if y and t.low[y - 1] in (":", ",") else s.clause(k, k)
    return None if t.low[k] in STOPS and t.quoted[k] < 0 else s.phrase(k, k, "object")


def _behind_addressee(s: Sight, end: int) -> Content | None:
    """`told reporters (in Riga) that …`; `end` is the token behind the addressee."""
    t, b = s.t, s.b
    if t.low[end : end + 2] in (["both", "to"], ["all", "to"]):
        end += 1  # "asked us both to come"
    if "I" in s.cue.frames and t.low[end : end + 2] == ["not", "to"]:
        return s.phrase(end, s.i + 1, "infinitive")
    if "I" in s.cue.frames and t.low[end : end + 1] == ["to"] and _infinitive_follows(t, end + 1, b):
        return s.phrase(end, s.i + 1, "infinitive")
    if t.low[end : end + 1] in (["and"], ["or"]):  # "told the town and its guests that …"
        other = p.np_right(t, end + 1, b)
        end = other if end + 1 < other < b and t.low[other] == "that" else end
    after = after_asides(t, end, b)
    if after >= b:
        return s.around(after)
    n = t.low[after]
    if t.quoted[after] >= 0:
        return forward_quote(t, b, after)
    if n == "when" and (y := quote_start(t, after, b)) and t.low[y - 1] in (":", ","):
        return forward_quote(t, b, y)  # "told the court when asked about the file: “…”"
    if n in STOPS:
        y = quote_start(t, after, b)
        return forward_quote(t, b, y) if y and y - after <= 2 and n in (",", ":") else s.around(after)
    if n == "to" and "I" in s.cue.frames:
        return s.phrase(after, s.i + 1, "infinitive")
    if n == "about" and s.cue.lemma == "tell":
        return None
    if n in s.cue.prepositions and after + 1 < b:
        return s.phrase(after + 1, s.i + 1, "about")
    return s.clause(after if n == "that" or n in g.WH or t.quoted[end] >= 0 else end, s.i + 1)


def _infinitive_follows(t: Text, k: int, b: int) -> bool:
    return k < b and t.quoted[k] < 0 and t.word[k][0].islower() and t.low[k] not in g.DETERMINERS | p.PERSONAL


def _behind_asides(s: Sight, k: int) -> tuple[bool, Content | None]:
    """A clause, a quotation or an end behind the cue and its asides; False where it may still be a thing."""
    t, b, frames = s.t, s.b, s.cue.frames
    start = after_asides(t, k, b)
    if start >= b:
        return True, s.around(start) if "Q" in frames else None
    n = t.low[start]
    if t.quoted[start] >= 0:
        return True, forward_quote(t, b, start)
    if n in STOPS or (n in _LATER and "Q" in frames):
        return True, _at_stop(s, k, start)
    if "H" in frames:
        if (
            (n == "that" and not (s.cue.lemma == "respond" and t.low[k] == "to"))  # "responded to claims that …"
            or (n in g.WH and n not in ("when", "where", "if"))
            or (
                start == k
                and s.cue.lemma != "hold"
                and (_plain_clause(t, k, b) or (s.form != "ing" and _clause_follows(t, k, b)))
            )
        ):
            return True, s.clause(start, k)
    elif "T" in frames:
        if start > k and n in _SAYING:
            return True, None  # "those who wrote on Friday say …": the verb of the main clause
        if n == "that" or n in g.WH:
            return True, s.clause(start, k)
        if start > k and "O" in frames and "Q" not in frames:
            return True, None
        if _clause_follows(t, start, b) or "O" not in frames or s.cue.lemma == "say":
            return True, s.clause(start, k)
    elif start == k and not frames & {"O", "C"}:
        return True, None
    return False, None


def _at_stop(s: Sight, k: int, start: int) -> Content | None:
    """The cue and its asides end with a stop at `start`: a quotation, what stands around, or an aside more."""
    t, b, frames = s.t, s.b, s.cue.frames
    low = t.low
    n = low[start]
    if n in _JOINTS:
        y = quote_start(t, start, b)
        opens = s.form not in ("to", "ing") and (s.subject is None or s.subject.start - s.a <= 6)
        if s.subject is not None and s.subject.start - s.a > 2 and low[s.subject.start - 1] == ",":
            opens = False  # "These workers, Lee explained, were …"
        if y and (
            y == start + 1
            or (y == start + 2 and low[y - 1] in STOPS)
            or (opens and "Q" in frames and n == "," and y - start < 30 and low[y - 1] == ",")
        ):
            broken = n == "," and y == start + 1 and "Q" in frames and goes_on_in_marks(t, s.a, s.subject, y)
            return (s.around(start) if broken else None) or forward_quote(t, b, y)
        if n == ":" and start + 1 < b and not s.cue.attitude:
            return [(start + 1, b)], "colon", k, False
        if n == "," and low[start + 1 : start + 2] in (["that"], ["if"]):
            if s.subject is not None and is_broken(t, s.a, s.subject.start - 1):
                return s.around(start)  # "It is clear, Lee said, that the bridge is safe"
            return [(start + 1, b)], "clause", k, False
    around = s.around(start) if "Q" in frames else None
    if around is None and n in _JOINTS and n != ":" and frames & {"T", "H"} and s.form != "ing":
        # an aside between cue and content: "said, for instance, that …", "thinks, for some reason, he is safe"
        for y in range(start + 1, min(start + 20, b)):
            if t.quoted[y] < 0 and low[y - 1] == n and y > start + 1:
                if low[y] == "that":
                    return s.clause(y, k)
                if y - start < 9 and "T" in frames and _clause_follows(t, y, b) and s.subject is not None:
                    return s.clause(y, k)
    return around


def _thing(s: Sight, k: int) -> Content | None:
    """`criticised the plan`, `called it a risk`."""
    t, b, frames = s.t, s.b, s.cue.frames
    if frames & {"O", "C", "D"} and t.low[k] == "as" and s.form in ("ed", "s") and heavy_behind(t, k + 1, b):
        if t.quoted[k + 1] >= 0:  # "dismissed as “nonsense” a claim by Roe that …": the claim stays Roe's
            return [(k, p.quoted_end(t, k + 1, b))], "object", k, False
        return s.phrase(k + 1, k, "object")
    if frames & {"O", "D"} and t.low[k] == "as" and k + 1 < b and s.subject is not None:
        return _called(s, k)
    if "D" in frames and called_as(t, k, b):
        return s.phrase(k, k, "object")
    if not frames & {"O", "C"} or not _object_follows(t, k, b):
        return None
    if s.cue.lemma == "call":
        return s.phrase(k, k, "object") if named_so(t, k, b) else None
    if {"T", "O"} <= frames and _clause_follows(t, k, b):
        return s.clause(k, k)
    return s.phrase(k, k, "object")


def _called(s: Sight, k: int) -> Content | None:
    """`a rule that Roe described as a burden`: what a thing is called behind "as" at `k`, with the thing before it."""
    t, at = s.t, s.subject.start - 1 if s.subject else -1
    if at < s.a or t.low[at] not in ("which", "whom", "that", "what"):
        return None
    parts, rule, cue_end, _ = s.phrase(k + 1, k + 1, "object")
    if t.low[at] == "that" and at > s.a and p.noun_like(t, at - 1):
        parts.insert(0, (p.np_left(t, s.a, at - 1), at + 1))
    return parts, rule, cue_end, False


def _object_follows(t: Text, k: int, b: int) -> bool:
    w = t.low[k]
    if w in STOPS or w in g.CONJUNCTIONS:
        return False
    if w == "not" and k + 1 < b and t.low[k + 1] in ("one", "a", "an", "only"):
        return True
    if w in g.PREPOSITIONS or w in g.SUBORDINATORS - {"what", "how", "whether", "that", "why"}:
        return False
    return (
        w in g.DETERMINERS
        or w in p.PERSONAL
        or w == "having"
        or p.np_right(t, k, b) > k
        or w in g.WH
        or w.endswith(("self", "selves"))
    )


def _clause_follows(t: Text, k: int, b: int) -> bool:
    """A subject and a finite verb within a few words: the content is a clause, not a thing."""
    low = t.low
    if (p.bare(low[k]) in pronouns.SUBJECT and low[k] != "it") or low[k] in ("there", "if"):
        return True
    end = p.np_right(t, k, b)
    x = end
    while x < b and x < end + 3 and p.is_adverb(low[x]):
        x += 1
    if k < end < b and low[end] == "," and low[end + 1 : end + 2] in (["a"], ["an"], ["the"], ["who"], ["which"]):
        close = next((y for y in range(end + 2, min(end + _APPOSED, b - 1)) if low[y] == ","), 0)
        return close > 0 and low[close + 1] in g.AUXILIARIES  # "believe the man, a guide, may have left"
    return x < b and x > k and (low[x] in g.AUXILIARIES or "'" in low[x] or _past_with_object(t, end, b))


def _past_with_object(t: Text, x: int, b: int) -> bool:
    """`noted the court returned the file`: a past tense behind the noun phrase, and a thing of its own."""
    return (
        x + 1 < b
        and t.low[x].endswith("ed")
        and t.quoted[x + 1] < 0
        and (t.low[x + 1] in g.DETERMINERS or t.low[x + 1] in p.PERSONAL)
    )


def _plain_clause(t: Text, k: int, b: int) -> bool:
    """`shared it might rain`, `felt she was right`: a pronoun with its verb, which no thing can be."""
    return k + 1 < b and t.low[k] in _NOMINATIVE and (t.low[k] != "it" or t.low[k + 1] in g.AUXILIARIES)
