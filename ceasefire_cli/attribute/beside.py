"""Cues beside what was said: `"A," X said`, `A, X said, B`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import extent
from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.broken import resumed
from ceasefire_cli.attribute.particles import table
from ceasefire_cli.attribute.phrases import Text, is_personal
from ceasefire_cli.attribute.titles import is_title
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.lists import words

if TYPE_CHECKING:
    from ceasefire_cli.attribute.found import Content, Found
    from ceasefire_cli.attribute.subjects import Subject
    from ceasefire_cli.vocab.cues import Cue

_ASKING = frozenset({",", "?", "!", "\u2014", "--", "\u2026", "..."})


_DASHES = frozenset({"-", "\u2013", "\u2014", "--"})


_TITLED = frozenset({"on", "of", "titled", "called", "in", "if"})


_CLAUSE_SIGNS = frozenset({":", ";", ".", "-", "\u2013", "\u2014", "--", "?", "!"})


def beside_quote(
    t: Text, a: int, b: int, i: int, cue: Cue, form: str, subject: Subject | None, earlier: list[Found]
) -> Content | None:
    """`"A," X said …`: a quotation that ends with a comma (or asks, or exclaims) right before the subject.

    It is the content, whatever follows the cue; a second quotation behind a comma goes on with it.
    """
    asks = cue.lemma == "want" and t.low[i + 1 : i + 3] == ["to", "know"]
    if subject is None or not (asks or "Q" in cue.frames) or form in ("ing", "to") or subject.start - 2 < a:
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
    if subject.how == "relative" and any(h.parts[0][0] <= begin < h.parts[-1][1] <= i for h in earlier):
        return None  # "“Yes,” Lee told Novak, who said: “No.”": the first is Lee's
    holders = [h for h in earlier if h.rule != "beside" and any(x <= begin < y for x, y in h.parts)]
    if holders and not (low[begin - 1] in _DASHES and all(h.parts[-1][0] < begin - 1 for h in holders)):
        return None  # the quotation is another's already
    for h in holders:  # "He praised the old king – “I knew him,” Lee said – and left."
        h.parts[-1] = (h.parts[-1][0], begin - 1)
    if begin > a and low[k - 1] != "," and low[begin - 1] in (",", ":") and _leads_on(t, i + 1, b):
        return None  # "Lee wrote, “Why now?” Bell wrote back, “You are late.”": the one before is Lee's
    if begin > a and i + 1 < b and quoted[i + 1] >= 0:
        return None  # "If Lee says “late,” Novak says “early.”"
    clause = (
        i + 1 < b and low[i + 1][0].isalnum() and low[i + 1] not in g.PREPOSITIONS and low[i + 1] not in g.TIME_WORDS
    )
    if begin > a and clause and (low[begin - 1] in g.DETERMINERS or low[begin - 1] in g.PREPOSITIONS):
        return None  # "To a question on the “sale of the pool,” Lee said it was off"
    if begin > a and (low[i + 1 : i + 2] == ["that"] or k - begin < 6) and low[begin - 1] not in _CLAUSE_SIGNS:
        if low[i + 1 : i + 2] == ["that"] or low[begin - 1].endswith(("'s", "s'")) or low[begin - 1] in _TITLED:
            return None  # the title of a broadcast, not what was said
        if clause:
            return None
    if begin > a and (low[begin - 1] in _CLAUSE_SIGNS or any(h.cue[0] < begin for h in earlier)):
        parts = [(begin, k + 1)]
    else:
        parts = [(a, k + 1)]
    if low[i + 1 : i + 2] == [","] and i + 2 < b and quoted[i + 2] < 0 and _goes_on(t, i + 2, parts[0][0] == a):
        parts.append((i + 2, extent.clause_end(t, i + 2, b, "ed")))
        return parts, "beside", i + 1, True
    for x, close in p.quoted_runs(t, i + 1, min(b, i + 40)):
        if low[x - 1] in ("on", "with") and is_title(t, x, close):
            continue  # "said on “Riga Tonight,” “and we will”"
        if (low[x - 1] in _JOINTS or quoted[x - 1] >= 0) and not _is_led(t, i + 1, x):
            parts.append((x, p.quoted_end(t, x, b)))
        break
    return parts, "beside", i + 1, True


_JOINTS = frozenset({",", ":", "\u2014", "--", "\u2013"})


def _is_led(t: Text, k: int, x: int) -> bool:
    """Whether words between `k` and the quotation at `x` lead to it: a participle, "that", another's "replied,"."""
    for z in range(k, x):
        cue = table().get(t.low[z])
        if t.low[z] == "that" or (cue is not None and "ing" in cue.forms):
            return True
    cue = table().get(t.low[x - 2]) if x - 2 > k else None
    return cue is not None and "Q" in cue.frames and not cue.forms.isdisjoint({"ed", "s"})


_LEADING = g.PREPOSITIONS | g.DETERMINERS | {"and", "or", "not"}
_PREDICATES = g.AUXILIARIES | {"becomes", "became", "means", "remains", "needs", "makes"}


def _leads_on(t: Text, k: int, b: int) -> bool:
    """Whether a quotation follows at once, behind a comma or a colon: `back, “…”`."""
    return any(low in (",", ":") and t.quoted[x + 1] >= 0 for x, low in enumerate(t.low[k : min(k + 2, b - 1)], k))


def _goes_on(t: Text, k: int, whole: bool) -> bool:
    """`“Only you,” she said, would do it`, `had “a high aim,” he said, for “the town”`: the same clause, behind her."""
    if whole and (t.low[k] in _PREDICATES or extent.verb_again(t, k, "ed")):
        return True
    x = k
    while x < len(t.low) and x - k < 3 and t.low[x] in _LEADING:
        x += 1
    return x > k and x < len(t.low) and t.quoted[x] >= 0


# Verbs of "…, as X has noted", which is hardly ever "while X noted".
_NOTING = words("""note point observe remark predict warn explain mention suggest argue describe acknowledge report""")


_PAPERS = words(
    "report study poll survey analysis statement paper document complaint memo letter lawsuit review filing"
)


def around_cue(t: Text, a: int, b: int, i: int, after: int, cue: Cue, subject: Subject | None) -> Content | None:
    """`A, X said, B`: an aside; `after` is the token behind cue and its asides."""
    if subject is None or subject.end <= subject.start or not a < subject.start <= i:
        return None  # "Responding to this, Lee said: “…”": who responds stands behind, and says it himself
    low, quoted = t.low, t.quoted
    k = subject.start - 1
    opens = k - a <= 1 or (k - a <= 3 and low[k - 1] == "," and (p.is_adverb(low[a]) or low[a] in g.CONJUNCTIONS))
    if low[k] == "as" and opens and after + 2 < b and low[after] == ",":
        return [(after + 1, extent.clause_end(t, after + 1, b, "ed"))], "as", i + 1, False
    if (
        subject.how == "noun"
        and low[subject.start] in ("a", "an")
        and not is_personal(t, subject.start, subject.end)
        and (low[subject.end - 1] not in _PAPERS or not (low[k] == "," and (after >= b or low[after] == ".")))
    ):
        return None
    while k > a and quoted[k] < 0 and (low[k] in ("and", "but", "as", "then") or p.is_adverb(low[k])):
        k -= 1
    if quoted[k] < 0 and low[k][0].isalnum() and subject.how == "noun":
        k = _before_subject(t, a, k, subject)
        if k < 0:
            return None
    as_noted = low[subject.start - 1] == "as" and cue.lemma in _NOTING and (after >= b or low[after] == ".")
    if as_noted and quoted[k] < 0 and low[k][0].isalnum() and k - a > 1:
        return [(a, k + 1)], "as", i + 1, True
    if quoted[k] < 0 and low[k] not in (",", "\u2014", "\u2013", "--", "-", "\u2015", ".", "!", "?", "...", "\u2026"):
        return None
    end_before = k + 1 if quoted[k] >= 0 else k
    if subject.how in ("shared", "clause"):
        return None
    first = max(_last_colon(t, a, end_before), _led_in(t, a, end_before))
    parts = [(first, end_before)] if end_before > first else []
    if not parts:
        return None
    ends_quoted = quoted[end_before - 1] >= 0
    if ends_quoted and low[first] in g.PREPOSITIONS and after + 1 < b and quoted[after + 1] < 0:
        open_at = next(x for x in range(first, end_before) if quoted[x] == quoted[end_before - 1])
        ends_quoted = not is_title(t, open_at, end_before)  # "In “Hamlet,” Lee said, everybody dies"
    if not ends_quoted and (after >= b or low[after] not in _GOING_ON) and _only_opens(t, first, end_before):
        return None
    own = low[subject.start - 1] == "as" or p.bare(low[subject.start]) in ("i", "we")
    if (
        own
        and after + 1 < b
        and low[after] == ","
        and not ends_quoted
        and _splits_subject(t, first, end_before, after + 1, b)
    ):
        return None
    if after < b and low[after] in _GOING_ON_OR_COLON and after + 1 < b:
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
            goes_on = n != "and" or (after + 2 < b and _opens_clause(t, after + 2))
            goes_on = goes_on and not (n in extent.CONTRASTS and _others_say(t, after + 2, b))
            if goes_on and not (nxt and "ing" in nxt.forms) and n not in ("who", "which", "according", "as"):
                parts.append((after + 1, extent.clause_end(t, after + 1, b, "ed")))
        elif quoted[first] < 0 and low[after] == "," and (low[after + 1] == "to" or low[after + 1] in g.AUXILIARIES):
            parts.append((after + 1, extent.clause_end(t, after + 1, b, "ed")))  # "was told “often”, Lee said, to go"
    elif after < b and not ends_quoted and low[after] not in _BEHIND:
        return None
    if len(parts) == 1 and not ends_quoted and (again := resumed(t, first, end_before, after, b)):
        parts.append((again, extent.clause_end(t, again, b, "ed")))  # "The dam, Lee warned as early as May, was weak"
    return parts, "around", i + 1, True


def _before_subject(t: Text, a: int, k: int, subject: Subject) -> int:
    """The token before more of the subject than the rules of noun phrases see: ", people close to the president said";
    `k` where there is none, -1 where it is no reporting clause.
    """
    low, quoted = t.low, t.quoted
    x = k
    while (
        x > a
        and subject.start - x < 12
        and quoted[x] < 0
        and low[x][0].isalnum()
        and not (low[x] in g.AUXILIARIES or low[x] in table() or low[x] in g.SUBORDINATORS)
    ):
        x -= 1
    if (quoted[x] >= 0 and not _ASKING.isdisjoint(low[x - 1 : x + 1])) or (quoted[x] < 0 and low[x] == ","):
        if low[x + 1] == "not" or (low[subject.start] in g.DETERMINERS and p.noun_like(t, subject.start - 1)):
            return -1  # "…, not the 15,000 the council had predicted": a relative clause without its pronoun
        return x  # not "warned of “a betrayal” in the way the state responds"
    return k


_BEHIND = frozenset({".", ")", "?", "!", ";", "as", "when", "after", "while", "because", "and", "but"})
_GOING_ON = frozenset({",", "\u2014", "--", "\u2013", ";"})
_GOING_ON_OR_COLON = _GOING_ON | {":"}


def _others_say(t: Text, k: int, b: int) -> bool:
    """`…, though they stressed that …`: who says what next."""
    end = p.np_right(t, k, b)
    end += end == k and k < b and p.bare(t.low[k]) in p.PERSONAL
    cue = table().get(t.low[end]) if k < end < b else None
    return cue is not None and "T" in cue.frames and not cue.forms.isdisjoint({"s", "ed"})


def _opens_clause(t: Text, k: int) -> bool:
    return p.bare(t.low[k]) in p.PERSONAL or t.low[k] in g.DETERMINERS or t.word[k][0].isupper()


def _only_opens(t: Text, a: int, end: int) -> bool:
    """Whether what stands before the subject is no more than its sentence's opening: "In her post, she reminded"."""
    low = t.low
    while a < end and low[a] in g.CONJUNCTIONS:
        a += 1
    if a == end or "," in low[a:end]:
        return a == end
    verbs = sum(w in g.AUXILIARIES or (w in table() and w.endswith("ed")) for w in low[a:end])
    if low[a] in g.SUBORDINATORS - {"what", "how", "who", "that", "whether"}:
        return verbs < 2
    if low[a] not in g.PREPOSITIONS and not p.is_adverb(low[a]):
        return False
    return not verbs


def _led_in(t: Text, a: int, end: int) -> int:
    """`…, telling the paper, “A,” he said`: where the quotation before `end` begins, if a cue of its own leads it in;
    else `a`.
    """
    if t.quoted[end - 1] < 0:
        return a
    k = end - 1
    while k > a and t.quoted[k - 1] == t.quoted[end - 1]:
        k -= 1
    if k - a < 4 or t.low[k - 1] not in (",", ":"):
        return a
    for x in range(k - 2, max(a, k - 16), -1):
        cue = table().get(t.low[x])
        if cue is not None and "ing" in cue.forms and "Q" in cue.frames and t.quoted[x] < 0:
            return k
    return a


def _last_colon(t: Text, a: int, end: int) -> int:
    """Behind the last colon of `[a, end)`: "asked about it: well, he said, …"; `a` where there is none."""
    for k in range(end - 1, a, -1):
        if t.quoted[k] >= 0:
            break
        if t.low[k] in (":", ";") and t.text[t.end[k] : t.end[k] + 1].isspace():
            return k + 1
    return a


def _splits_subject(t: Text, a: int, end: int, k: int, b: int) -> bool:
    """Whether the aside stands between another's subject and verb: "Lind rightly, as I believe, stresses …"."""
    while k < b and p.is_adverb(t.low[k]):
        k += 1
    cue = table().get(t.low[k]) if k < b else None
    if cue is None or not cue.forms & {"s", "ed"} or "T" not in cue.frames:
        return False
    while end > a and p.is_adverb(t.low[end - 1]):
        end -= 1
    return end > a and p.noun_like(t, end - 1) and p.np_left(t, a, end - 1) == a
