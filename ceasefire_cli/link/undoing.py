"""Words that undo others of their sentence ("scrapped plans to", "nobody believes", "almost"), with their reach."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.deed import bases, is_of
from ceasefire_cli.link.polarity import LONGEST, reading
from ceasefire_cli.text.words import form, raw_words
from ceasefire_cli.vocab import negation as n
from ceasefire_cli.vocab import undoing as v
from ceasefire_cli.vocab.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ceasefire_cli.link.polarity import Reading
    from ceasefire_cli.text.words import Word

_MARK = re.compile(r"[;:.!?()\[\]\u2026\u2014]|,|\s[-\u2013]+\s|--")
BE = frozenset(["am", "is", "are", "was", "were", "be", "been", "being", "get", "gets", "got"])
_WAS = frozenset(["was", "were"])
_RELATIVE = frozenset(["that", "who", "which"])
_AND = frozenset({"and", "or"})
_ON = frozenset(["the", "a", "an", "to", "its", "their", "his", "her", "our", "any", "all"])
_PREPOSITIONS = frozenset(
    ["in", "on", "at", "by", "of", "to", "for", "about", "from", "with", "over", "after", "before", "into"]
)
_NO = frozenset(["no", "nobody", "none", "neither", "noone", "nor", "never", "not", "cannot"])
_NOBODY = frozenset(["no", "nobody", "none", "neither", "noone"])
_REACH = 8  # words from a subject to its verb, from a verb to its particle
_ASIDE = 12  # words put in between
_ADVERBS = 4  # words from there to the verb
FORMERLY = "tells of an earlier time"
WEIGHTY = 0.5  # what a word weighs that says something


class Cue(NamedTuple):
    """Words `first` to `last` undo the words `begin` up to `end`."""

    first: int
    last: int
    begin: int
    end: int
    sure: bool
    does: str
    word: int = -1  # the only word it may undo, if any
    ends: bool = False  # it may as well end a thing that there is
    excepts: bool = False  # any word of the claim that is met there alone is left out of what is said
    falls: bool = False  # said of a thing it is no undoing: a roof collapses
    past: bool = False  # only claims of what was done or is so are undone, not those of what is to come or was
    weighs: bool = False  # it settles nothing
    of: int = -1  # of what is said from this word up to `first`: there must be the claim's subject


@lru_cache(maxsize=5_000)
def cues_of(text: str) -> tuple[Cue, ...]:
    """The cues of a text; a question has none."""
    read = reading(text)
    if not read.words or text.rstrip().endswith("?"):
        return ()
    parts = _parts(text, read.words)
    found: list[Cue] = []
    for k, word in enumerate(read.words):
        if _may_begin(word.form):
            found += _cues_at(word.form, k, read, parts)
    return tuple(found)


def _parts(text: str, words: Sequence[Word]) -> list[int]:
    """For each word the number of its clause; "and" opens one unless it goes on with things of the same kind."""
    parts = [0]
    for k in range(1, len(words)):
        here = words[k].form
        gap = text[words[k - 1].end : words[k].start]
        new = (
            (gap != " " and _MARK.search(gap) is not None)
            or here == "as"
            or (here in n.CLAUSE_WORDS and here != "which")
        )
        if here in _AND and not new:
            after = [w.form for w in words[k + 1 : k + 6]]
            new = bool(after) and (after[0] not in _ON or not n.AUXILIARIES.isdisjoint(after))
        parts.append(parts[-1] + new)
    return parts


def _end(parts: Sequence[int], k: int) -> int:
    """The word after the clause of word `k`."""
    end = k + 1
    while end < len(parts) and parts[end] == parts[k]:
        end += 1
    return end


def _begin(parts: Sequence[int], k: int) -> int:
    while k and parts[k - 1] == parts[k]:
        k -= 1
    return k


LIFTS = frozenset({"lift", "end", "relax", "remove"})
VERBS = (
    LIFTS
    | v.CALLS_OFF
    | v.ESCAPES
    | v.KEEPS_FROM
    | v.CLEARS_OF
    | v.WEIGHS
    | v.WANTS
    | v.TRIES
    | v.FALLS_THROUGH
    | frozenset({"fall", "miss"})
    | v.BACKS_OUT
    | frozenset(verb for verb, _ in v.CALLS_OFF_APART)
)


@lru_cache(maxsize=20_000)
def _may_begin(form: str) -> bool:
    """Whether a cue may begin with the word."""
    return (
        form in _NO
        or form in v.SCANT
        or form in v.NEARLY
        or form in ("used", "only", "all", "half", "once", "if")
        or form in n.MISREPORTING
        or form in n.REFUSALS
        or form.startswith("doubt")
        or form.endswith("n't")
        or is_of(form, VERBS)
    )


def can_undo(passage: str) -> bool:
    """Whether a passage has any word that may undo a claim: the quick test before `undone`."""
    return any(_may_begin(form(w)) for w in raw_words(passage[:LONGEST]))


def _cues_at(form: str, k: int, read: Reading, parts: Sequence[int]) -> Iterator[Cue]:
    """The cues that word `k` begins."""
    words = read.words
    end = _end(parts, k)
    after = words[k + 1].form if k + 1 < len(words) else ""
    before = words[k - 1].form if k else ""
    if form in _NO or form in v.SCANT or form.endswith("n't"):
        yield from _not_held(form, k, read, parts)
        yield from _left_out(form, k, read, parts)
        if form == "not" and after in v.EXCEPTED and (before in ("but", "and") or (k and _is_apart(read, k))):
            yield Cue(k, k, k + 1, end, False, "excepts", excepts=True)
        if form in v.SCANT and before in BE and k + 1 < end:
            yield Cue(k, k, k + 1, k + 2, False, "takes it back", k + 1)
        return
    if form in v.NEARLY and k + 1 < end and after not in v.ROUNDED:
        yield Cue(k, k, k + 1, k + 2, True, "says it was not done", k + 1)
    elif form == "half" and k + 1 < end and after not in STOPWORDS and after.isalpha():
        yield Cue(k, k, k + 1, k + 2, False, "says it was half so", k + 1)
    elif form == "all" and after == "but" and k + 2 < len(words):
        yield Cue(k, k + 1, k + 2, k + 3, True, "says it was not done", k + 2)
    elif form == "once" and (before in _WAS or after in _WAS):
        yield Cue(k, k, k + 1, end, False, "tells of the past", past=True)
    elif form == "once" and k > _begin(parts, k) and after.endswith("ed") and k + 1 < end:
        yield Cue(k, k, k + 1, end, False, FORMERLY, past=True)
    elif form == "if" and k and not v.WOULD.isdisjoint(w.form for w in words[_begin(parts, k - 1) : k]):
        yield Cue(k, k, _begin(parts, k - 1), k, False, "makes it hang on something else")
    elif form in n.MISREPORTING and after in v.DECLARED:
        yield Cue(k, k + 1, k + 2, end, False, "says it was taken for so")
    elif form in n.REFUSALS and after == "to" and k + 3 < len(words) and words[k + 2].form in v.HOLDS:
        yield Cue(k, k + 2, k + 3, end, False, "leaves it open")
    elif form.startswith("doubt") and form in v.DOUBTING and after not in _PREPOSITIONS:
        if not _is_doubtless(read, k, parts):
            yield Cue(k, k, k + 1, end, False, "doubts it")
    elif is_of(form, v.TRIES) and after == "to" and k + 2 < end:
        yield Cue(k, k + 1, k + 2, k + 3, False, "does not say it was done", k + 2, past=True)
    elif form == "used" and after == "to" and before not in BE and before not in _RELATIVE:
        yield Cue(k, k + 1, k + 2, end, False, "tells of the past")
    elif form == "only":
        yield from _only_then(k, read, parts)
        yield from _not_held(form, k, read, parts)
    elif _is_negated(words, k, parts):
        return
    elif form in v.WANTS and k + 1 < end:
        stop = next((m for m in range(k + 1, end) if words[m].form in ("that", "who", "to")), end)
        for m in range(k + 2, stop):
            if words[m].form.endswith(("ed", "en")):
                yield Cue(k, k, k + 1, stop, sure=False, does="only says it is wanted", word=m)
    elif is_of(form, v.WEIGHS) and k + 1 < end and _is_to_come(words, k, end):
        yield Cue(k, k, k + 1, end, sure=False, does="only weighs it", weighs=True)
    elif is_of(form, v.CLEARS_OF) and after == "of":
        yield Cue(k, k + 1, k + 2, end, True, "clears of")
    else:
        yield from _called_off(form, k, read, parts)


def _is_doubtless(read: Reading, k: int, parts: Sequence[int]) -> bool:
    """Whether there is no doubt, or nobody who has any, at word `k` or before an aside that ends there."""
    words = read.words
    begin = _begin(parts, k)
    before = words[max(begin, k - _REACH) : k]
    for m in range(begin - 1, max(0, begin - _ASIDE), -1):
        if _beyond_aside(read, m) == begin:
            before = words[max(_begin(parts, m - 1), m - _REACH) : m] + before
    return any(w.form in _NO or w.form in v.SCANT or w.form == "without" or w.form.endswith("n't") for w in before)


def _is_to_come(words: Sequence[Word], k: int, end: int) -> bool:
    """Whether what is weighed is a plan, or the weighing itself is still to come; past things are weighed as well."""
    before, after = {w.form for w in words[max(0, k - 2) : k]}, words[k + 1 : min(end, k + 4)]
    return not before.isdisjoint(v.TO_COME | {"to"}) or any(
        is_of(w.form, v.PLANS) or w.form.endswith("ing") for w in after
    )


def _is_apart(read: Reading, k: int) -> bool:
    return "," in read.text[read.words[k - 1].end : read.words[k].start]


def _is_negated(words: Sequence[Word], k: int, parts: Sequence[int]) -> bool:
    """Whether the word is itself negated, or refused: "did not drop", "failed to block"."""
    begin = max(_begin(parts, k), k - 5)
    return any(w.form in n.NEGATORS or w.form.endswith("n't") or w.form in n.REFUSALS for w in words[begin:k])


def _called_off(form: str, k: int, read: Reading, parts: Sequence[int]) -> Iterator[Cue]:
    words = read.words
    end = _end(parts, k)
    last, object_at = k, k + 1
    calls_off = is_of(form, v.CALLS_OFF)
    if not calls_off:
        verbs = bases(form)
        reach = [w.form for w in words[k + 1 : min(end, k + 1 + _REACH)]]
        pairs = [(p, reach.index(p)) for verb, p in v.CALLS_OFF_APART if verb in verbs and p in reach]
        for particle, far in pairs:
            if particle == "against" and far > 3:
                continue
            calls_off = True
            if far < 2 or particle == "against":
                last, object_at = k + 1 + far, k + 2 + far
    sure = not is_of(form, v.OPPOSES) and _is_done(words, k, parts)
    ends = is_of(form, v.ENDS)
    if calls_off:
        if _is_passive(words, k, parts):
            begin = _begin(parts, k)
            if _against(words, begin, k) < 0:
                yield Cue(k, last, begin, k, sure, "calls off", ends=ends)
        elif object_at < end:
            stop = next(
                (
                    m
                    for m in range(object_at, end)
                    if words[m].form in ("that", "who", "as") and not is_of(words[m - 1].form, v.INTENDED)
                ),
                end,
            )
            against = _against(words, object_at, min(stop, object_at + 4))
            if against < 0:
                yield Cue(k, last, object_at, stop, sure, "calls off", ends=ends)
            else:  # "dropped its ban": of a claim of the ban alone
                yield Cue(k, last, against, against + 1, False, "calls off", against)
    elif is_of(form, LIFTS) and (against := _against(words, k + 1, min(end, k + 5))) > 0:
        yield Cue(k, k, against, against + 1, False, "calls off", against)
    falls = is_of(form, frozenset({"fall"})) and [w.form for w in words[k + 1 : k + 2]] == ["through"]
    if falls or is_of(form, v.FALLS_THROUGH):
        yield Cue(k, k + falls, _begin(parts, k), k, sure, "says it did not come about", ends=True, falls=True)
    narrowly = is_of(form, frozenset({"miss"})) and k > 0 and words[k - 1].form == "narrowly"
    if (narrowly or is_of(form, v.ESCAPES)) and k + 1 < end:
        yield Cue(k, k, k + 1, end, sure, "says it did not come about")
    out = " ".join(w.form for w in words[k + 1 : k + 3])
    if is_of(form, v.BACKS_OUT) and out in ("out of", "down over", "down on", "away from") and k + 3 < end:
        yield Cue(k, k + 2, k + 3, end, sure, "calls off", ends=True)
    if is_of(form, v.KEEPS_FROM):
        away = next((m for m in range(k + 1, min(end, k + 1 + _REACH)) if words[m].form == "from"), -1)
        if away > 0:
            yield Cue(k, k, away + 1, end, sure, "says it did not come about")
        elif is_of(form, frozenset({"spare"})) and _is_passive(words, k, parts):
            yield Cue(k, k, k + 1, end, sure, "says it did not come about")


def _against(words: Sequence[Word], begin: int, end: int) -> int:
    """The word, if the first of the things called off is itself against something; -1 if it is not."""
    for k in range(begin, end):
        if words[k].form in STOPWORDS:
            continue
        if is_of(words[k].form, v.AGAINST):
            return k
        if words[k].form in _PREPOSITIONS:
            return -1
    return -1


def _is_passive(words: Sequence[Word], k: int, parts: Sequence[int]) -> bool:
    begin = max(_begin(parts, k), k - 3)
    return words[k].form.endswith(("ed", "en", "wn", "cut", "put")) and any(w.form in BE for w in words[begin:k])


def _is_done(words: Sequence[Word], k: int, parts: Sequence[int]) -> bool:
    """Whether a deed is told as done or settled, not as wished, tried or possible."""
    begin = _begin(parts, k)
    near = [w.form for w in words[max(begin, k - 4) : k]]
    if not n.MODALS.isdisjoint(near) or any(f.endswith("ing") and f != "being" for f in near[-2:]):
        return False
    if near and near[-1] == "to":
        return len(near) > 1 and is_of(near[-2], v.DECIDES)
    return words[begin].form not in ("if", "unless", "whether", "until", "before")


def _only_then(k: int, read: Reading, parts: Sequence[int]) -> Iterator[Cue]:
    """Of "will only be safe after repairs": what will be so, and only then."""
    words = read.words
    if not any(w.form in v.TO_COME for w in words[max(0, k - 5) : k + 1]):
        return
    then = next((m for m in range(k + 1, min(len(words), k + 1 + _REACH)) if words[m].form in v.ONLY_THEN), -1)
    if then > 0:
        yield Cue(k, k, _begin(parts, k), then, False, "makes it hang on something else")


def _not_held(form: str, k: int, read: Reading, parts: Sequence[int]) -> Iterator[Cue]:
    """Of "no one believes it is safe": what nobody, or hardly anybody, holds true."""
    words = read.words
    before = words[k - 1].form if k else ""
    if form in v.SCANT and before in v.SOME:
        return
    if form == "only" and k != _begin(parts, k):
        return
    for m in _predicate(k, read, parts, _REACH * (form != "little")):
        verb = words[m].form
        if verb in v.DOUBTING:
            return
        if verb not in v.HOLDS:
            continue
        after = words[m + 1].form if m + 1 < len(words) else ""
        passive = any(w.form in BE for w in words[max(k, m - 2) : m]) or words[m - 1].form in BE
        impersonal = any(w.form == "it" for w in words[max(0, k - 2) : k])
        if after in _PREPOSITIONS or (passive and not impersonal and verb not in ("convinced", "persuaded")):
            return
        nobody = (form in _NOBODY or form == "not" or form.endswith("n't")) and before not in v.AS_GOOD_AS
        sure = verb in v.BELIEVES and nobody
        yield Cue(k, k, m + 1, _end(parts, m), sure, "leaves nobody to believe it" if sure else "leaves it open")
        return


def _predicate(k: int, read: Reading, parts: Sequence[int], reach: int) -> Iterator[int]:
    """The words where the verb of a subject that begins with word `k` may stand, beyond an aside as well."""
    end = _end(parts, k)
    yield from range(k + 1, min(end, k + 2 + reach))
    if end > k + 1 + reach or any(w.form in n.AUXILIARIES for w in read.words[k:end]):
        return
    goes_on = _beyond_aside(read, end)
    for m in range(goes_on, min(goes_on + _ADVERBS, len(parts))):
        yield m
        form = read.words[m].form
        if not (form.endswith("ly") or form in n.AUXILIARIES or form in v.ADVERBS) or parts[m] != parts[goes_on]:
            return


def _beyond_aside(read: Reading, k: int) -> int:
    """Where a sentence goes on that is broken at word `k`: “no one, Roe said, believes”; past its end if it is not."""
    words, text = read.words, read.text
    past = len(words)
    mark = _aside_mark(text[words[k - 1].end : words[k].start]) if 0 < k < past else ""
    if not mark:
        return past
    marked = (m for m in range(k + 1, min(past, k + _ASIDE)) if _aside_mark(text[words[m - 1].end : words[m].start]))
    stop = next(marked, past)
    aside = [w.form for w in words[k:stop]]
    is_one = mark == "-" or aside[0] in v.OPENS_ASIDE or any(f in n.SAYING or f in v.TELLS for f in aside)
    return stop if is_one else past


def _aside_mark(gap: str) -> str:
    """The mark that parts an aside from what it breaks: a comma, a dash as "-", or none."""
    return "," if "," in gap else "-" if "\u2014" in gap or " \u2013 " in gap or " - " in gap else ""


def _left_out(form: str, k: int, read: Reading, parts: Sequence[int]) -> Iterator[Cue]:
    """Of "the bakery is safe but the bridge is not": nothing is said after the negator but what is said before."""
    words = read.words
    ends = k + 1 == len(words) or parts[k + 1] != parts[k]
    if not ends or not (form == "not" or form.endswith("n't")) or form == "can't":
        return
    if form == "not" and (k == 0 or words[k - 1].form not in n.AUXILIARIES):
        return
    begin = _begin(parts, k)
    if begin and any(t.weight >= WEIGHTY for t in read.terms if begin <= t.place < k):
        earlier = _begin(parts, begin - 1)
        yield Cue(k, k, earlier, begin, True, "negates what is said before", of=begin)
