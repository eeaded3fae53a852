"""What a sentence says is so and what it says is not: its content words, and the groups of them it negates or denies.

No parser: a sentence is cut into clauses at marks, conjunctions and verbs of saying; a negator turns round its own
clause from the subject on, a verb of denial what follows it, a word such as "hoax" what it stands with. Questions,
conditions and set phrases ("not only", "no doubt", "no longer") negate nothing; two negations undo each other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from ceasefire_cli.link.negators import ABOUT, BREAK, PHRASE_STARTS, kind_of, phrase
from ceasefire_cli.model import Span
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import Word, words
from ceasefire_cli.vocab import negation as v
from ceasefire_cli.vocab.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_STOP = re.compile(r"[.!?]")
_CONDITIONAL = frozenset({"if", "unless", "whether"})
_PASSIVE = frozenset({"be", "get"})
_RELATIVE = frozenset({"who", "which", "whose"})
_ANSWERS = frozenset(["no", "nope", "not", "nah", "sorry", "false", "wrong"])

_WISHED = v.WISHES | v.MODALS | v.WEIGHING
_CUES = (
    v.NEGATORS
    | v.DENIALS
    | v.DISMISSALS
    | v.DISMISSALS_APART
    | v.UNTRUE
    | v.REFUSALS
    | v.OMISSIONS
    # a phrase is there only if its longest word is
    | {max(p, key=len) for p in v.PHRASES_UNTRUE if p[0] not in v.NEGATORS and not p[0].endswith("n't")}
    | {form for form in v.AUXILIARIES if form.endswith("n't")}
    | {v.YET, "nope", "without"}
)
_REACH = 8  # words from a verb of denial to the "that" of what it denies
LONGEST = 4000  # code points: what is longer is no sentence, and negations are looked up pair by pair


class Term(NamedTuple):
    """A content word: `key` is its stem, `weight` what it counts in a comparison, `place` its index among all words."""

    key: str
    form: str
    start: int
    end: int
    weight: float
    place: int
    clause: int
    sentence: int
    proper: bool  # capitalised within a sentence that is not a headline


class Negation(NamedTuple):
    """Words a text says are not so together: `terms` read narrowly, `wide` widely (indices of `Reading.terms`)."""

    kind: Literal["negated", "denied"]
    words: tuple[Span, ...]  # the negator or the word of denial
    terms: tuple[int, ...]
    wide: tuple[int, ...]
    predicate: int  # the term next after the negator, -1 if none
    weight: float  # 1; 0 where it is only wished that it be not so


class Reading(NamedTuple):
    """A text as a comparison sees it."""

    text: str
    words: tuple[Word, ...]
    terms: tuple[Term, ...]
    negations: tuple[Negation, ...]
    unreal: frozenset[int]  # terms in questions and conditions
    is_headline: bool = False  # Written So, With Capitals


def has_cue(forms: Iterable[str]) -> bool:
    """Whether any word form could negate or deny: the quick test before `reading`."""
    return not _CUES.isdisjoint(forms)


@lru_cache(maxsize=20_000)
def reading(text: str) -> Reading:
    """The content words of a text and what it negates; of a text beyond `LONGEST` the beginning."""
    found = words(text, 0, min(len(text), LONGEST))
    if not found:
        return Reading(text, (), (), (), frozenset())
    plan = _plan(text, found)
    titled = _is_titled(text, found)
    terms: list[Term] = []
    for n, word in enumerate(found):
        form = word.form
        if form in STOPWORDS or (len(form) < 2 and not form.isdigit()):
            continue
        first = n == 0 or plan.sentences[n] != plan.sentences[n - 1]
        proper = not titled and not first and text[word.start].isupper()
        terms.append(
            Term(stem(form), form, word.start, word.end, _weight(form), n, plan.clauses[n], plan.sentences[n], proper),
        )
    for i, (one, after) in enumerate(pairwise(terms)):
        if not one.proper and after.proper and after.place == one.place + 1 and text[one.start].isupper():
            terms[i] = one._replace(proper=True)  # a name that opens a sentence
    wished = not _WISHED.isdisjoint(w.form for w in found)
    unreal = frozenset(
        i
        for i, t in enumerate(terms)
        if plan.is_unreal(t.clause, t.sentence) or (wished and _is_wished(text, found, t.place))
    )
    negations = tuple(_negations(text, found, terms, plan)) if has_cue(w.form for w in found) else ()
    return Reading(text, tuple(found), tuple(terms), negations, unreal, titled)


class _Plan(NamedTuple):
    """How a text is cut: for each word the number of its clause and sentence."""

    clauses: list[int]
    sentences: list[int]
    opened: dict[int, str]  # the first word of each clause
    asked: frozenset[int]  # sentences that are questions

    answers: frozenset[int]  # words set off by a mark that answer no

    def is_answer(self, n: int) -> bool:
        return n in self.answers

    def is_unreal(self, clause: int, sentence: int) -> bool:
        return sentence in self.asked or self.opened[clause] in _CONDITIONAL


def _is_wished(text: str, found: Sequence[Word], n: int) -> bool:
    """Whether the word at `n` is what somebody wants or what might be: "asked them to leave", "could leave"."""
    if n and _is_modal(text, found[n - 1]):
        return True
    if n > 1 and found[n - 1].form in _PASSIVE and _is_modal(text, found[n - 2]):
        return True
    if any(w.form in v.WEIGHING for w in found[max(0, n - 6) : n]):
        return True
    return n > 1 and found[n - 1].form == "to" and any(w.form in v.WISHES for w in found[max(0, n - 7) : n - 1])


def _is_modal(text: str, word: Word) -> bool:
    return word.form in v.MODALS and not text.startswith("May", word.start)  # the month


def _weight(form: str) -> float:
    if form in ABOUT:
        return 0.0
    if form in v.LIGHT or form in v.HEDGES:
        return 0.3
    return 0.5 if form.endswith("ly") else 1.0


def _is_titled(text: str, found: Sequence[Word]) -> bool:
    """Whether nearly all words but function words are capitalised, as in a headline."""
    long = [w for w in found if w.end - w.start > 1 and w.form not in STOPWORDS and not w.form[0].isdigit()]
    return sum(text[w.start].isupper() for w in long) > 0.85 * len(long)


def _plan(text: str, found: Sequence[Word]) -> _Plan:
    clauses, sentences, asked, answers = [0], [0], set(), set()
    opened = {0: found[0].form}
    clause = sentence = 0
    last = len(found) - 1
    for n, word in enumerate(found):
        if n:
            before = found[n - 1]
            gap = text[before.end : word.start]
            new = (
                (word.form in v.CLAUSE_WORDS and not (word.form == v.YET and n < last and found[n + 1].form == "to"))
                or (word.form == "and" and any(w.form in v.AUXILIARIES for w in found[n + 1 : n + 5]))
                or (word.form == "nor" and n < last and found[n + 1].form in v.AUXILIARIES)  # "nor did he sign"
                or (before.form in v.SAYING and n > 1 and word.form not in ("by", "of", "to"))
            )
            if gap != " " and BREAK.search(gap):
                new = True
                if before.form in _ANSWERS:
                    answers.add(n - 1)
                if _STOP.search(gap):
                    if "?" in gap:
                        asked.add(sentence)
                    sentence += 1
            if new:
                clause += 1
                opened[clause] = word.form
            clauses.append(clause)
            sentences.append(sentence)
        if n == last and "?" in text[word.end :]:
            asked.add(sentence)
    return _Plan(clauses, sentences, opened, frozenset(asked), frozenset(answers))


def _negations(text: str, found: Sequence[Word], terms: Sequence[Term], plan: _Plan) -> Iterator[Negation]:
    """The negations of a text, in its order; those that undo each other are left out."""
    cues: list[tuple[int, int, str]] = []
    for n, word in enumerate(found):
        if plan.is_unreal(plan.clauses[n], plan.sentences[n]):
            continue
        kind = kind_of(text, found, n)
        if kind:
            cues.append((n, 1, kind))
        elif word.form in PHRASE_STARTS and (length := phrase(found, n)):
            cues.append((n, length, "untrue"))
    for place, answer in _answers(found, plan):
        yield _answered(terms, found, place, answer)
    undone: set[int] = set()
    for k, (n, _, kind) in enumerate(cues):
        for m, (later, length, other) in enumerate(cues[k + 1 :], start=k + 1):
            near = plan.clauses[later] == plan.clauses[n]
            if kind == "negator" and other != "negator" and near and later - n <= 3:
                undone |= {k, m}  # "is no hoax", "did not deny"
            elif kind == "negator" and other == "negator" and near:
                undone |= {k, m}
            elif kind == "denial" and other == "untrue" and near and later - n <= 8:
                same = found[n].form.startswith(("debunk", "expose")) or "as" in (
                    found[later - 1].form,
                    found[later - 2].form,
                )
                undone |= {m} if same else {k, m}  # "dismissed as nonsense", but "denies that it is a fake"
            elif kind == "denial" and other == "negator" and _is_content(text, found, plan, n, later):
                undone |= {k, m}  # "denied that it had not paid"
            if length > 1 and later < n + length:
                undone.add(m)
    for k, (n, length, kind) in enumerate(cues):
        if k not in undone:
            yield _negation(found, terms, plan, n, length, kind)


def _is_content(text: str, found: Sequence[Word], plan: _Plan, n: int, later: int) -> bool:
    """Whether the word at `later` stands in the clause after "that" of the verb at `n`."""
    that = next((m for m in range(n + 1, min(later, n + _REACH)) if found[m].form == "that"), 0)
    led = text[found[n].end : found[that].start]
    return bool(that) and plan.clauses[that] == plan.clauses[later] and not BREAK.search(led)


def _negation(found: Sequence[Word], terms: Sequence[Term], plan: _Plan, n: int, length: int, kind: str) -> Negation:
    """What the cue at word `n` says is not so."""
    span = (Span(found[n].start, found[n + length - 1].end),)
    clause, sentence = plan.clauses[n], plan.sentences[n]
    own = [i for i, t in enumerate(terms) if t.sentence == sentence and t.weight and not n <= t.place < n + length]
    if kind in ("negator", "wished"):
        narrow = [i for i in own if terms[i].clause == clause]
        if found[n].form == "without":
            narrow = [i for i in narrow if terms[i].place > n]
        elif found[n].form == "no" and found[n - 1].form == "at":  # "at no time"
            narrow = [i for i in narrow if terms[i].place != n + 1 or terms[i].form not in v.TIMES]
        begin = _relative(found, n, clause, plan)
        if begin:  # "a panel that did not include …": the head noun and the relative clause
            narrow = [i for i in narrow if terms[i].place > begin]
            narrow = [i for i in own if terms[i].place < begin][-1:] + narrow
        begins = _opening(plan.clauses, n)
        named = any(terms[i].place < n for i in narrow) or _is_subject(found, n, begins)
        if not named and found[n].form != "nor" and v.SUBJECTS.isdisjoint(w.form for w in found[begins:n]):
            narrow = [i for i in own if terms[i].clause == clause - 1] + narrow
        predicate = next((i for i in narrow if terms[i].place > n), -1)
        flat = plan.is_answer(_opening(plan.sentences, n))  # "No, they have not left"
        return Negation(
            "denied" if flat else "negated", span, tuple(narrow), tuple(narrow), predicate, float(kind != "wished")
        )
    if kind == "denial":
        right = [i for i in own if terms[i].place > n]
        if plan.opened[clause] in _RELATIVE:  # "the minister, who denied any wrongdoing, resigned"
            right = [i for i in right if terms[i].clause == clause] or right
        if not right:
            right = [i for i in own if terms[i].place < n] or [i for i, t in enumerate(terms) if t.weight]
        narrow = [i for i in right if terms[i].clause == terms[right[0]].clause] if right else []
        return Negation("denied", span, tuple(narrow), tuple(right), -1, 1.0)
    narrow = [i for i in own if terms[i].clause == clause]
    wide = [i for i, t in enumerate(terms) if t.weight and not n <= t.place < n + length]
    return Negation("denied", span, tuple(narrow), tuple(wide), -1, 1.0)


def _is_subject(found: Sequence[Word], n: int, begins: int) -> bool:
    """Whether the negator is its clause's subject, so that the clause before lends it none: "and nobody worried"."""
    form = found[n].form
    return n - begins <= 1 and (form in v.PRONOUN_NEGATORS or form == "none") and form != "nothing"


def _opening(numbers: Sequence[int], n: int) -> int:
    """The first word of the clause or sentence of word `n`, by their numbers."""
    while n and numbers[n - 1] == numbers[n]:
        n -= 1
    return n


def _relative(found: Sequence[Word], n: int, clause: int, plan: _Plan) -> int:
    """The place of the relative pronoun whose verb the negator at `n` negates, 0 if there is none."""
    for k in range(n - 1, max(0, n - 4), -1):
        if plan.clauses[k] != clause:
            return 0
        if found[k].form in ("that", "which", "who") and found[k - 1].form not in v.SAYING:
            return k
    return 0


def _answers(found: Sequence[Word], plan: _Plan) -> Iterator[tuple[int, int]]:
    """Questions that the text itself answers with no: (sentence, index of the word that answers)."""
    for n in range(1, len(found)):
        before = plan.sentences[n - 1]
        if plan.sentences[n] != before and before in plan.asked:
            window = [w.form for w in found[n : n + 3]]
            if window[0] in _ANSWERS or window == ["of", "course", "not"]:
                yield before, n


def _answered(terms: Sequence[Term], found: Sequence[Word], sentence: int, answer: int) -> Negation:
    asked = tuple(i for i, t in enumerate(terms) if t.sentence == sentence and t.weight)
    return Negation("denied", (Span(found[answer].start, found[answer].end),), asked, asked, -1, 1.0)
