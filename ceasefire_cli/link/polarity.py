"""What a sentence says is so and what it says is not: its content words, and the groups of them it negates or denies.

No parser: a sentence is cut into clauses at marks, conjunctions and verbs of saying; a negator turns round its own
clause from the subject on, a verb of denial what follows it, a word such as "hoax" the whole sentence. Questions,
conditions and set phrases ("not only", "no doubt") negate nothing; two negations undo each other.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from ceasefire_cli.model import Span
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import Word, words
from ceasefire_cli.vocab import negation as v
from ceasefire_cli.vocab.stopwords import REPORTING, STOPWORDS

_BREAK = re.compile(r"[,;:.!?()\[\]\u2026\u2014\"\u201c\u201d]|\s[-\u2013]+\s|--")
_STOP = re.compile(r"[.!?]")
LIGHT = frozenset(
    "make makes made making get gets got getting take takes took taken taking go goes going gone went come comes "
    "coming came give gives gave given giving put puts putting become becomes became keep keeps kept keeping thing "
    "things way ways time times year years day days man person people someone somebody anyone anybody everybody "
    "everyone one going try tries tried trying happen happens happened happening use used uses".split()
)
_SAYING = REPORTING | frozenset(
    "insists insist insisted claims claimed claim confirms confirmed adds added argues argued believes believed thinks "
    "thought warns warned admits admitted announces announced reveals revealed explains explained".split()
)
# Words about the report, not about what it reports.
_ABOUT = REPORTING | v.REPORTS | v.UNTRUE | frozenset(
    "despite internet news viral website site online social media twitter facebook article video photo truth evidence "
    "confirms confirmed confirm insists insist claimed actually really sorry sadly true real literally tonight".split()
)


class Term(NamedTuple):
    """A content word: `key` is its stem, `weight` what it counts in a comparison, `place` its index among all words."""

    key: str
    form: str
    start: int
    end: int
    weight: float
    place: int
    clause: int
    proper: bool  # capitalised inside a sentence that is not all capitalised


class Negation(NamedTuple):
    """Content words (indices into `Reading.terms`) of which the sentence says that they are not so together."""

    kind: Literal["negated", "denied"]
    words: tuple[Span, ...]  # the negator or the word of denial
    terms: tuple[int, ...]
    predicate: int  # the term next after the negator, -1 if none
    weight: float  # how surely it denies


class Reading(NamedTuple):
    """A text as the comparison sees it."""

    text: str
    words: tuple[Word, ...]
    terms: tuple[Term, ...]
    negations: tuple[Negation, ...]
    hedged: bool
    question: bool
    unreal: frozenset[int]  # terms in conditions and questions


@cache
def _cue() -> re.Pattern[str]:
    """Finds whether a text holds any word that could negate or deny."""
    stems = sorted(
        (v.NEGATORS | v.DENIALS | v.DISMISSALS | v.UNTRUE | v.REFUSALS | {"yet", "pants", "figment", "made"})
        - {"neither"},
    )
    return re.compile(r"n['’]t\b|\b(?:" + "|".join(stems) + r")\b", re.IGNORECASE)


def has_cue(text: str) -> bool:
    """Whether any word of the text could negate or deny: the quick test before `reading`."""
    return _cue().search(text) is not None


@lru_cache(maxsize=20_000)
def reading(text: str) -> Reading:
    """The content words of a text and what it negates; linear in its length."""
    found = words(text)
    if not found:
        return Reading(text, (), (), (), False, False, frozenset())
    clauses, sentences, breaks = _clauses(text, found)
    titled = _is_titled(text, found)
    terms = []
    for n, word in enumerate(found):
        if word.form in STOPWORDS or len(word.form) < 2 and not word.form.isdigit():
            continue
        proper = not titled and text[word.start].isupper() and n > 0 and sentences[n] == sentences[n - 1]
        terms.append(Term(stem(word.form), word.form, word.start, word.end, _weight(word.form), n, clauses[n], proper))
    questions = _questions(text, found, sentences)
    unreal = frozenset(
        i for i, t in enumerate(terms) if sentences[t.place] in questions or breaks.get(t.clause) in ("if", "unless", "whether")
    )
    negations: tuple[Negation, ...] = ()
    if has_cue(text):
        negations = tuple(_negations(text, found, terms, clauses, sentences, questions, breaks))
    return Reading(
        text,
        tuple(found),
        tuple(terms),
        negations,
        any(w.form in v.HEDGES for w in found),
        bool(questions),
        unreal,
    )


def _weight(form: str) -> float:
    if form in _ABOUT:
        return 0.0
    if form in LIGHT or form in v.HEDGES:
        return 0.3
    if form.endswith("ly"):
        return 0.5
    return 1.0


def _is_titled(text: str, found: list[Word]) -> bool:
    """Whether nearly all longer words are capitalised, as in a headline."""
    long = [w for w in found if w.end - w.start > 3]
    return sum(text[w.start].isupper() for w in long) > 0.6 * len(long)


def _clauses(text: str, found: list[Word]) -> tuple[list[int], list[int], dict[int, str]]:
    """For each word the number of its clause and of its sentence; and the word that opened a clause."""
    clauses, sentences = [0], [0]
    opened: dict[int, str] = {0: found[0].form}
    clause = sentence = 0
    for n in range(1, len(found)):
        before, word = found[n - 1], found[n]
        gap = text[before.end : word.start]
        new = False
        if gap != " " and _BREAK.search(gap):
            new = True
            if _STOP.search(gap):
                sentence += 1
        if word.form in v.CLAUSE_WORDS or (word.form == "and" and _auxiliary_near(found, n)):
            new = True
        elif before.form in _SAYING and n > 1 and word.form not in ("by", "of", "to"):
            new = True
        if new:
            clause += 1
            opened[clause] = word.form
        clauses.append(clause)
        sentences.append(sentence)
    return clauses, sentences, opened


def _auxiliary_near(found: list[Word], n: int) -> bool:
    return any(w.form in v.AUXILIARIES for w in found[n + 1 : n + 5])


def _questions(text: str, found: list[Word], sentences: list[int]) -> frozenset[int]:
    asked = set()
    for n, word in enumerate(found):
        last = n + 1 == len(found)
        if last or sentences[n + 1] != sentences[n]:
            gap = text[word.end : found[n + 1].start] if not last else text[word.end :]
            if "?" in gap:
                asked.add(sentences[n])
    return frozenset(asked)


def _negations(
    text: str,
    found: list[Word],
    terms: list[Term],
    clauses: list[int],
    sentences: list[int],
    questions: frozenset[int],
    opened: dict[int, str],
) -> list[Negation]:
    negated: dict[int, list[Negation]] = {}  # by clause
    out: list[Negation] = []
    for n, word in enumerate(found):
        if sentences[n] in questions or opened[clauses[n]] in ("if", "unless", "whether"):
            continue
        kind = _kind(text, found, n)
        if kind == "negator":
            scope = _clause_scope(terms, clauses[n], n, sentences)
            one = Negation("negated", (Span(word.start, word.end),), scope, _next_term(terms, n, clauses[n]), 1.0)
            negated.setdefault(clauses[n], []).append(one)
        elif kind in ("denial", "untrue", "weak"):
            if negated.get(clauses[n]) and kind != "denial":
                negated[clauses[n]].clear()  # "is not a hoax"
                continue
            if kind == "denial" and negated.get(clauses[n]):
                negated[clauses[n]].clear()  # "did not deny"
                continue
            if kind == "denial":
                scope = tuple(i for i, t in enumerate(terms) if t.place > n and sentences[t.place] == sentences[n] and t.weight)
                if not scope:
                    scope = tuple(i for i, t in enumerate(terms) if t.place < n and sentences[t.place] == sentences[n] and t.weight)
                if any(found[t.place].form in v.UNTRUE for t in terms if t.place > n and t.clause == clauses[n]):
                    continue  # "denies that it is a hoax"
            else:
                scope = tuple(i for i, t in enumerate(terms) if t.weight)
            out.append(
                Negation("denied", (Span(word.start, word.end),), scope, -1, 0.6 if kind == "weak" else 1.0),
            )
            if kind != "denial":
                skip_untrue = True
    for group in negated.values():
        if len(group) % 2:
            out.append(group[0])
    return sorted(out, key=lambda g: g.words[0].start)


def _clause_scope(terms: list[Term], clause: int, n: int, sentences: list[int]) -> tuple[int, ...]:
    scope = [i for i, t in enumerate(terms) if t.clause == clause and t.weight]
    if not any(terms[i].place < n for i in scope):
        scope = [i for i, t in enumerate(terms) if t.clause == clause - 1 and t.weight and sentences[t.place] == sentences[n]] + scope
    return tuple(scope)


def _next_term(terms: list[Term], n: int, clause: int) -> int:
    for i, t in enumerate(terms):
        if t.place > n and t.clause == clause:
            return i
    return -1


def _kind(text: str, found: list[Word], n: int) -> str:
    """What the word at `n` does: "negator", "denial", "untrue", "weak" or ""."""
    form = found[n].form
    after = found[n + 1].form if n + 1 < len(found) else ""
    before = found[n - 1].form if n else ""
    if form in v.NEGATORS or form.endswith("n't"):
        gap = text[found[n].end : found[n + 1].start] if n + 1 < len(found) else "."
        if form in ("no", "not", "nor") and _BREAK.search(gap):
            return ""
        if form == "not" and n and _BREAK.search(text[found[n - 1].end : found[n].start]) and "," in text[found[n - 1].end : found[n].start]:
            return ""
        if any(k in v.IDLE_NEGATORS for k in ((before, form, ""), ("", form, after), (before, form, after))):
            return ""
        if form == "no" and before in ("with", "in", "of", "a"):
            return ""
        if after in ("longer", "again", "more"):
            return ""
        if before in ("should", "may", "might", "must") or form in ("shouldn't", "mustn't"):
            return ""
        return "negator"
    if form in v.REFUSALS and after in ("to", "of"):
        return "negator"
    if form == "yet" and after == "to":
        return "negator"
    if form in v.DENIALS:
        window = [w.form for w in found[n + 1 : n + 5]]
        if form.startswith("den") and any(w in v.REQUESTS for w in window[:3]) and "that" not in window:
            return ""
        return "denial"
    if form in v.DISMISSALS and any(w.form in v.REPORTS for w in found[n + 1 : n + 6]):
        return "denial"
    if form in v.WEAK_UNTRUE:
        return "weak"
    if form in v.UNTRUE:
        return "untrue"
    return ""
