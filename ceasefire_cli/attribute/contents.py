"""What follows a cue: clause, quotation, thing, infinitive."""

from __future__ import annotations

from ceasefire_cli.attribute import extent
from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.beside import around_cue
from ceasefire_cli.attribute.found import STOPS, Content
from ceasefire_cli.attribute.particles import PARTICLES
from ceasefire_cli.attribute.phrases import Text
from ceasefire_cli.attribute.subjects import Subject, after_asides
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.cues import Cue


def content_of(
    t: Text, b: int, i: int, cue: Cue, form: str, subject: Subject | None, group: p.Group, a: int
) -> Content | None:
    """Parts, rule, end of the cue, and whether the content stands before the cue."""
    low, quoted = t.low, t.quoted
    earlier_content = subject is not None and subject.start - a > 6
    k = i + 1
    for words, frame in PARTICLES.get(cue.lemma, ()):
        many = words.split()
        if low[k : k + len(many)] == many and k + len(many) < b:
            k += len(many)
            if frame == "T":
                start = after_asides(t, k, b)
                if start < b and (low[start] not in STOPS):
                    return [(start, extent.clause_end(t, start, b, form))], "clause", k, False
                if start < b and low[start] == "," and "Q" in cue.frames or frame == "T":
                    return around_cue(t, a, b, i, k, subject, cue)
                return None
            if frame == "Q":
                return around_cue(t, a, b, i, k, subject, cue) or _forward_quote(t, b, k)
            if low[k] in STOPS and quoted[k] < 0:
                return None
            return [(k, extent.phrase_end(t, k, b, form))], "object", k, False
    frames = cue.frames
    if not frames and not cue.prepositions:
        return None
    if k >= b:
        return around_cue(t, a, b, i, k, subject, cue) if "Q" in frames else None
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
            after = after_asides(t, end, b)
            if after >= b:
                return around_cue(t, a, b, i, after, subject, cue)
            n = low[after]
            if quoted[after] >= 0:
                return _forward_quote(t, b, after)
            if n in (",", ":", ";", ".") or n in STOPS:
                y = _quote_start(t, after, b)
                if y and y - after <= 2 and n in (",", ":"):
                    return _forward_quote(t, b, y)
                return around_cue(t, a, b, i, after, subject, cue)
            if n == "to" and "I" in frames:
                return [(after, extent.phrase_end(t, after, b, form))], "infinitive", i + 1, False
            if n == "about" and cue.lemma == "tell":
                return None
            start = after if n == "that" or n in g.WH else end
            return [(start, extent.clause_end(t, start, b, form))], "clause", i + 1, False
    if frames & {"T", "Q", "H"}:
        start = after_asides(t, k, b)
        if start >= b:
            return around_cue(t, a, b, i, start, subject, cue) if "Q" in frames else None
        n = low[start]
        if quoted[start] >= 0:
            return _forward_quote(t, b, start)
        if n in STOPS or n in ("as", "when", "after", "while", "because", "and", "but") and "Q" in frames:
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
            around = around_cue(t, a, b, i, start, subject, cue) if "Q" in frames else None
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


def _object_follows(t: Text, k: int, b: int) -> bool:
    w = t.low[k]
    if w in STOPS or w in g.CONJUNCTIONS:
        return False
    if w in g.PREPOSITIONS or w in g.SUBORDINATORS - {"what", "how", "whether", "that", "why"}:
        return False
    return (
        w in g.DETERMINERS or w in p.PERSONAL or p.np_right(t, k, b) > k or w in g.WH or w.endswith(("self", "selves"))
    )


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


def _named_so(t: Text, k: int, b: int) -> bool:
    """`called the plan a risk`, not `called the president`: something more than one thing follows."""
    end = p.np_right(t, k, b)
    if end >= b:
        return False
    w = t.low[end]
    if w == "," and any(t.quoted[x] >= 0 for x in range(end, min(b, end + 8))):
        return True
    return t.quoted[end] >= 0 or not (
        w in STOPS
        or w in g.PREPOSITIONS
        or w in g.CONJUNCTIONS
        or w in g.TIME_WORDS
        or w == "to"
        or w in g.SUBORDINATORS
    )
