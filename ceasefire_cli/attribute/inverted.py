"""Cues before who speaks: `"A," said X`, `Said X: "A"`, and a name beside a quotation that nothing else claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import extent
from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.broken import main_clause, resumed
from ceasefire_cli.attribute.found import STOPS, Found, is_free
from ceasefire_cli.attribute.phrases import Text, is_personal
from ceasefire_cli.attribute.subjects import over_marked
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab.lists import words
from ceasefire_cli.vocab.titles import ROLES

if TYPE_CHECKING:
    from ceasefire_cli.vocab.cues import Cue


_BEHIND_HEAD = g.NOUN_PREPOSITIONS | {"like", "who", "as"}  # these end the noun that speaks
_INVERTERS = words(
    """read say add write note ask report explain argue wonder observe announce warn conclude reply tweet remark
    recall continue quip joke insist complain predict declare suggest exclaim shout cry answer respond acknowledge
    admit concede muse boast retort intone chime reason recount vow marvel mutter murmur whisper yell scream
    thunder roar bellow growl snap sneer scoff gush chuckle plead counter testify state assert contend declare"""
)


def inverted_cue(t: Text, a: int, b: int, i: int, cue: Cue, group: p.Group) -> Found | None:
    """`"…," said X`: the source follows the cue."""
    if cue.lemma not in _INVERTERS or not (cue.forms & {"ed", "s"} or _several_say(t, i, b)):
        return None
    if i == a:
        return _leading(t, b, i, cue)
    if group.left != i - 1:
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
    again = 0
    if quoted[prev] < 0:
        a = next((x + 1 for x in range(prev - 1, a, -1) if low[x] == ";" and quoted[x] < 0), a)
        again = resumed(t, a, prev, end, b) or main_clause(t, a, prev, end, b)  # "The bridge, said Lee, is safe"
    if quoted[prev] < 0 and ((prev - a < 2 and not again) or not (is_personal(t, k, end) or _are_people(t, end - 1))):
        return None
    if quoted[prev] >= 0 and _ends_relative(t, a, prev, end, b):
        return None
    if (
        quoted[prev] < 0
        and end < b
        and low[end] not in STOPS
        and low[end] not in ("of", "in", "at", "for", "on", "who", "like")
    ):
        return None
    if quoted[prev] >= 0 and low[k] not in p.PERSONAL and end < b and low[end] in g.AUXILIARIES:
        return None
    if quoted[prev] < 0 and (_clause_like_after(t, end, b) or p.bare(low[k]) in p.PERSONAL):
        return None
    if quoted[prev] >= 0 and cue.lemma not in ("say", "add", "ask") and _clause_like_after(t, end, b):
        return None
    before = prev + 1 if quoted[prev] >= 0 else prev
    begin = a
    if quoted[prev] >= 0:
        begin = prev
        while begin > a and quoted[begin - 1] == quoted[prev]:
            begin -= 1
        if begin > a and low[begin - 1] not in ("(", ":", ";", "."):
            begin = a
    parts = [(begin, before)]
    if quoted[prev] < 0 and end + 2 < b and low[end] == ":":
        parts.append((end + 1, b))  # "Not so, says Lee: the figures were checked"
    if again:
        parts.append((again, extent.clause_end(t, again, b, "ed")))
    if quoted[prev] < 0 and end + 1 < b and low[end] == "," and quoted[end + 1] >= 0:
        parts.append((end + 1, p.quoted_end(t, end + 1, b)))  # "The opinion, wrote Lee, “adds nothing new”"
    # a quotation that goes on behind source and aside
    if quoted[prev] >= 0:
        for x in range(end, min(b, end + 60)):
            if quoted[x] >= 0:
                if low[x - 1] in (",", ":", ".") or (x >= 2 and low[x - 1] in ("\u2014", "--")):
                    close = p.quoted_end(t, x, b)
                    if close - x > 3:
                        parts.append((x, close))
                break
    return Found((i, i + 1), parts, (k, end), "inverted", cue.attitude, lemma=cue.lemma, backward=True)


def _are_people(t: Text, k: int) -> bool:
    """`farmers`."""
    return t.low[k][-1] == "s" and t.low[k][:-1] in ROLES


def _several_say(t: Text, i: int, b: int) -> bool:
    """`…, say experts at the bank`: the plural behind its verb."""
    if t.low[i] not in ("say", "add", "argue"):
        return False
    head = next((x for x in range(i + 1, b) if t.low[x] in _BEHIND_HEAD or not t.low[x][0].isalnum()), b) - 1
    return head > i and t.quoted[head] < 0 and (t.low[head].endswith("s") or t.low[head] in p.PLURAL)


def _ends_relative(t: Text, a: int, k: int, end: int, b: int) -> bool:
    """`Lee, who has called it “a sham,” said he would sue`: what follows the verb at the marks is what Lee says."""
    if t.low[end - 1] in p.PERSONAL and end < b and t.low[end] not in STOPS:
        return True
    return end < b and t.low[end] not in STOPS and over_marked(t, a, k) is not None


def _leading(t: Text, b: int, i: int, cue: Cue) -> Found | None:
    """`Said Ann Lee, the mayor: “…”`, `Adds Lee, “…”`: the sentence opens with its verb."""
    end = p.np_right(t, i + 1, b)
    if end == i + 1 or not is_personal(t, i + 1, end):
        return None
    start = next((x for x in range(end, min(end + 14, b)) if t.quoted[x] >= 0), -1)
    if start < 0 or t.low[start - 1] not in (":", ",") or t.low[end] not in (":", ","):
        return None
    parts = [(start, p.quoted_end(t, start, b))]
    return Found((i, i + 1), parts, (i + 1, end), "quote", cue.attitude, lemma=cue.lemma)


def _clause_like_after(t: Text, end: int, b: int) -> bool:
    return end < b and t.quoted[end] < 0 and (t.low[end] in g.AUXILIARIES or t.low[end] in ("that", "to"))


def beside_any(t: Text, b: int, free: list[tuple[int, int]], out: list[Found]) -> None:
    """Quotations that nothing claims, a name and any verb in the past beside them: `“Lovely!” beamed Ann Lee.`"""
    for start, i in free:
        if i - start < 4 or i + 1 >= b or t.quoted[i] >= 0 or not {t.low[i - 1], t.low[i - 2]} & {",", "!", "?"}:
            continue
        if not is_free(out, start, i):
            continue
        hit = _named_beside(t, i, b)
        if hit is not None:
            cue, source = hit
            out.append(Found((cue, cue + 1), [(start, i)], source, "inverted", lemma=t.low[cue], backward=True))


_BEGINNING = frozenset({"began", "begins"})


def _named_beside(t: Text, i: int, b: int) -> tuple[int, tuple[int, int]] | None:
    """Verb and source of `beamed Ann Lee.` or `Ann Lee beamed.` at token `i`."""
    low = t.low
    if low[i].endswith("ed") and t.word[i][0].islower():
        end = p.np_right(t, i + 1, b)
        closed = end >= b or low[end] in STOPS or low[end] in ("of", "in", "at", "who", "as", "after", "when")
        return (i, (i + 1, end)) if end > i + 1 and closed and is_personal(t, i + 1, end) else None
    end = p.np_right(t, i, b)
    if i < end < b and low[end] in _BEGINNING:  # "“Look,” he began"
        return (end, (i, end)) if end + 1 >= b or low[end + 1] in STOPS else None
    if i < end < b and low[end].endswith("ed") and is_personal(t, i, end):
        return (end, (i, end)) if end + 1 >= b or low[end + 1] in STOPS else None
    return None
