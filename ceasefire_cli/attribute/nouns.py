"""Attributions by a noun: "Lee's claim that …", "gave a promise to …", "her message was: …", "in Lee's view, …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ceasefire_cli.attribute import extent
from ceasefire_cli.attribute import phrases as p
from ceasefire_cli.attribute.found import Found
from ceasefire_cli.attribute.particles import table
from ceasefire_cli.attribute.subjects import subject_left
from ceasefire_cli.attribute.things import phrase_end
from ceasefire_cli.attribute.understood import governing_subject, shared_subject
from ceasefire_cli.vocab import grammar as g
from ceasefire_cli.vocab import pronouns
from ceasefire_cli.vocab.cues import NOUNS, VOICES, WORDINGS
from ceasefire_cli.vocab.lists import words

if TYPE_CHECKING:
    from ceasefire_cli.attribute.phrases import Text

# Verbs that carry no more than their noun does: "gave assurances", "made the claim", "voiced fears".
_LIGHT = words(
    """give gives gave given giving make makes made making have has had having hold holds held offer offers offered
    offering take takes took taking repeat repeats repeated repeating voice voices voiced voicing share shares shared
    raise raises raised raising express expresses expressed expressing issue issues issued issuing harbour harbours
    harboured harbor harbors harbored air airs aired airing deliver delivers delivered add adds added reiterate
    reiterated restated renew renewed renewing"""
)
_VIEWS = words(
    """view views opinion words word telling account reckoning estimation mind eyes phrase assessment judgment
    judgement book interpretation reading"""
)
_OWNERS = frozenset({"his", "her", "their", "its", "my", "our", "your"})


def owner_left(t: Text, a: int, i: int) -> tuple[int, int] | None:
    """Whose the noun at `i` is: "Lee's", "the bank's", "his", at most three words before it."""
    low = t.low
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
    if j < a or t.quoted[j] >= 0:
        return None
    if low[j].endswith(("'s", "s'")) and p.bare(low[j]) not in pronouns.SUBJECT:
        return p.np_left(t, a, j), j + 1
    return (j, j + 1) if low[j] in _OWNERS else None


def noun_frame(t: Text, a: int, b: int, i: int, earlier: list[Found]) -> Found | None:
    """`his claim that …`, `fears of …`, `Clinton's opposition to …`, `gave a promise that …`, `the message is: …`."""
    low = t.low
    k = i + 1
    if low[i] in VOICES and t.quoted[i - 1] >= 0 and i - 1 > a and (k >= b or not t.low[k][0].isalnum()):
        start = i - 1
        while start > a and t.quoted[start - 1] == t.quoted[i - 1]:
            start -= 1
        return Found((i, k), [(start, i)], owner_left(t, a, start), "noun", lemma=low[i])  # "a “Go home!” chant"
    if k + 1 >= b:
        return None
    source = owner_left(t, a, i)
    leads = NOUNS[low[i]]
    start = k + (low[k] == "like")  # "words like “sad”"
    if low[i] in WORDINGS and t.quoted[start] >= 0:
        return _wording(t, a, b, i, start, source)
    if low[i] in VOICES and low[k] == "of" and t.quoted[k + 1] >= 0:
        return Found((i, k + 1), [(k + 1, _voices_end(t, k + 1, b))], source, "noun", lemma=low[i])
    if low[k] in _MAKERS and source is None:
        end = p.np_right(t, k + 1, b)
        if end < b - 2 and low[end] == "and":  # "anxiety among members and some friends of his that …"
            end = p.np_right(t, end + 1, b)
        if k + 1 < end < b - 1 and low[end] in leads:  # "calls from the council to …"
            source, k = (k + 1, end), end
    if low[k] in ("is", "was", ":", "from"):
        return _equated(t, b, i, source) if "that" in leads else None
    if low[k] not in leads or low[k + 1] in g.WEEKDAYS or low[k + 1] in g.MONTHS:
        return None
    if low[k] == "that" and low[k + 1] in _SAYING:
        return None  # "issued a statement that read"
    first = i
    owned = source is not None
    if source is None:
        light = _light_verb(t, a, i)
        if light < 0:
            return _of_nobody(t, a, b, i, k)
        group = p.group_left(t, a, light)
        if group.modal in g.HYPOTHETICAL or group.to:
            return None
        subject = subject_left(t, a, group.left)
        if subject is not None and subject.how == "shared":
            subject = shared_subject(t, a, subject.start, earlier)
        if subject is None or subject.end <= subject.start:
            return None
        source, first = (subject.start, subject.end), group.left + 1
    elif source[1] - source[0] == 1 and (doer := _doer(t, a, source[0])) is not None:
        source = doer
    start = k if low[k] in ("that", "to", "whether") else k + 1
    if low[k] in ("that", "whether"):
        end = extent.clause_end(t, start, b, "ed")
        part = (start, extent.before_main_verb(t, start, end) if owned and source[0] - a < 2 else end)
    else:
        end = phrase_end(t, start, b, "ed")
        part = (start, extent.before_finite(t, start, end) if owned else end)
    return Found((first, k), [part], source, "noun", lemma=low[i])


_MAKERS = frozenset({"from", "by", "among"})
_SAYING = frozenset({"said", "says", "read", "reads"})
_OPENLY = frozenset({"about", "that", "whether"})


_USING = frozenset({"use", "uses", "used", "using"})


def _wording(t: Text, a: int, b: int, i: int, start: int, source: tuple[int, int] | None) -> Found | None:
    """`used the phrase “rigged vote”`, `his slogan “Bread first”`: the very words, and who uses them."""
    if source is None:
        verb = next((x for x in range(i - 1, max(a, i - 5), -1) if t.low[x] in _USING), -1)
        user = subject_left(t, a, p.group_left(t, a, verb).left) if verb > a else governing_subject(t, a, i)
        if user is None or user.end <= user.start:
            return None
        if p.bare(t.low[user.start]) not in p.PERSONAL and not p.is_personal(t, user.start, user.end):
            return None
        source = (user.start, user.end)
    return Found((i, start), [(start, _voices_end(t, start, b))], source, "noun", lemma=t.low[i])


def _voices_end(t: Text, k: int, b: int) -> int:
    """End of one or more quotations that begin at `k`: `cries of “Shame!” and “Go home!”`."""
    close = p.quoted_end(t, k, b)
    while close + 1 < b and t.low[close] in ("and", "or", ",") and t.quoted[close + 1] >= 0:
        close = p.quoted_end(t, close + 1, b)
    return close


def _of_nobody(t: Text, a: int, b: int, i: int, k: int) -> Found | None:
    """`amid fears that …`, `questions about …`: said or felt by somebody the text does not name."""
    low = t.low
    if low[k] not in _OPENLY or (low[i] in table() and _may_be_verb(t, a, i)):
        return None
    if low[k] == "that" and _is_relative(t, k, b):
        return None
    if low[k] in ("that", "whether"):
        part = (k, extent.clause_end(t, k, b, "ed"))
    else:
        part = (k + 1, extent.before_finite(t, k + 1, phrase_end(t, k + 1, b, "ed")))
    return Found((i, k), [part], _with_whom(t, a, i), "noun", lemma=low[i])


def _is_relative(t: Text, k: int, b: int) -> bool:
    """Whether a verb follows "that": "a message that fails to reach them" tells no message."""
    if k + 2 >= b:
        return True
    w, after = t.low[k + 1], t.low[k + 2]
    cue = table().get(w)
    if w in g.AUXILIARIES or (cue is not None and cue.forms & {"s", "ed"} and t.word[k + 1][0].islower()):
        return True
    return w.endswith(("s", "ed")) and (after in g.PREPOSITIONS or after in g.DETERMINERS) and w not in g.DETERMINERS


def _may_be_verb(t: Text, a: int, i: int) -> bool:
    """Whether a word that is noun and verb stands where a verb can: "should simply reply that"."""
    before = t.low[i - 1] if i > a else ""
    return (
        not before or p.is_adverb(before) or before in g.MODALS | g.DO | p.PERSONAL or before in ("to", "who", "that")
    )


_NOMINATIVE = {"his": "he", "her": "she", "their": "they", "my": "i", "our": "we"}


def _doer(t: Text, a: int, owner: int) -> tuple[int, int] | None:
    """`she escalated her attacks on …`: who does it, where that is the owner, by the pronoun."""
    wanted = _NOMINATIVE.get(t.low[owner])
    before = t.low[owner - 1] if owner > a else ""
    if wanted is None or not before or (before in g.PREPOSITIONS and before not in ("up", "upon")):
        return None
    subject = governing_subject(t, a, owner)
    if subject is None or subject.end - subject.start != 1 or p.bare(t.low[subject.start]) != wanted:
        return None
    return subject.start, subject.end


def _with_whom(t: Text, a: int, i: int) -> tuple[int, int] | None:
    """`stirred the debate with a claim that …`, `stayed in hopes that …`: who does what the clause tells; or None."""
    k = i - 1
    while k > a and i - k < 4 and (t.low[k] in g.DETERMINERS or p.noun_like(t, k)):
        k -= 1
    if t.low[k] not in ("with", "in") or k <= a:
        return None
    subject = governing_subject(t, a, k)
    return (subject.start, subject.end) if subject is not None else None


def _light_verb(t: Text, a: int, i: int) -> int:
    """The light verb whose thing the noun at `i` is; -1 for none."""
    for x in range(i - 1, max(a, i - 5), -1):
        if t.quoted[x] >= 0 or not t.low[x][0].isalnum() or t.low[x] in p.PERSONAL - {"her"}:
            return -1
        if t.low[x] in _LIGHT:
            return x
    return -1


def _equated(t: Text, b: int, i: int, source: tuple[int, int] | None) -> Found | None:
    """`Lee's point is that …`, `the message from Lee was that …`, `her answer was: "…"`."""
    low = t.low
    k = i + 1
    if low[k] == "from" and source is None:
        end = p.np_right(t, k + 1, b)
        if end == k + 1 or end + 1 >= b:
            return None
        source, k = (k + 1, end), end
    if source is None:
        return None
    if low[k] in ("is", "was") and k + 1 < b:
        k += 1
        while k < b - 1 and (p.is_adverb(low[k]) or low[k] in ("clear", "simple", "blunt", "this")):
            k += 1
        if (k + 1 < b and low[k] in (":", ",") and t.quoted[k + 1] >= 0) or low[k] == ":":
            k += 1
    elif low[k] == ":":
        k += 1
    else:
        return None
    if k >= b:
        return None
    if t.quoted[k] >= 0:
        end = p.quoted_end(t, k, b)
        return Found((i, k), [(k, end)], source, "noun", lemma=low[i]) if end - k > 3 or low[k - 1] == ":" else None
    if low[k] == "that" or low[k - 1] == ":":
        return Found((i, k), [(k, extent.clause_end(t, k, b, "s"))], source, "noun", lemma=low[i])
    return None


def view_frame(t: Text, b: int, i: int) -> tuple[tuple[int, int], int] | None:
    """Source and end of `in Lee's view`, `in the words of Lee`, `by his own account` with its preposition at `i`."""
    low = t.low
    if low[i + 1 : i + 2] == ["the"] and low[i + 2] in _VIEWS and low[i + 3 : i + 4] == ["of"]:
        end = p.np_right(t, i + 4, b)
        return ((i + 4, end), end) if end > i + 4 else None
    for x in range(i + 2, min(i + 8, b)):
        if t.quoted[x] >= 0 or not low[x][0].isalnum():
            return None
        if low[x] in _VIEWS:
            source = owner_left(t, i + 1, x)
            return (source, x + 1) if source and source[0] == i + 1 else None
    return None
