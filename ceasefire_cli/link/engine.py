"""A collection of articles, asked for the passages that bear on a claim.

What a person confirmed or ruled out in claims.yaml goes before what the machine finds. Everything derived from the
articles alone (the index) is worked out once, when first asked for.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.link.anchor import anchor
from ceasefire_cli.link.anybody import denied_of_all, denied_of_another
from ceasefire_cli.link.clash import watch
from ceasefire_cli.link.distant import loosely_met, rests_on_neighbours
from ceasefire_cli.link.echo import Passage, echoes, passage
from ceasefire_cli.link.explain import Wanted, located, matches, summands, wanted
from ceasefire_cli.link.holds import Grounds, grounds
from ceasefire_cli.link.index import Index, bag_of, index, terms
from ceasefire_cli.link.initials import MOST as FEW_ENOUGH
from ceasefire_cli.link.lexicon import Lexicon
from ceasefire_cli.link.literal import literal_matches, literally
from ceasefire_cli.link.parties import from_other_side
from ceasefire_cli.link.polarity import has_cue
from ceasefire_cli.link.query import query
from ceasefire_cli.link.score import THRESHOLD, Scored, ranked
from ceasefire_cli.link.stance import StanceVerdict, stance
from ceasefire_cli.link.unsaid import Told, unsaid
from ceasefire_cli.model import Claim, Evidence, Link, Sentence, Span, Why
from ceasefire_cli.text.words import form, raw_words, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ceasefire_cli.link.groups import Query
    from ceasefire_cli.link.score import LookedAt
    from ceasefire_cli.link.semantic import Meaning, Sense, Senses
    from ceasefire_cli.model import Actor, Article, Match

LIMIT = 100  # links a claim where nobody says how many
FIND_FLOOR = 0.5  # of the threshold: who searches wants to see the nearest
_TAKES_SIDES = THRESHOLD / 2  # what is farther from the claim has no stance worth asking for


# one letter first, so that a search can pass over all others
_PRONOUN = re.compile(r"[hsti](?<!\w.)(?:(?<=h)(?:e|is|er|im)|(?<=s)he|(?<=t)he(?:y|m|ir)|(?<=i)ts?)\b", re.IGNORECASE)


class _Asked(NamedTuple):
    text: str
    query: Query
    sense: Sense | None = None


class _Found(NamedTuple):
    scored: Scored
    wording: int  # which of the claim's


class _Reasons(NamedTuple):
    parts: tuple[tuple[str, float], ...]
    matches: tuple[Match, ...]
    missing: tuple[str, ...]


class Linker:
    """Links claims to the sentences of articles; with `semantic`, by what they mean too (see `link.semantic`)."""

    def __init__(
        self,
        articles: Sequence[Article],
        actors: Sequence[Actor] = (),
        *,
        semantic: Meaning | None = None,
        lexicon: Lexicon | None = None,
    ) -> None:
        """`lexicon` is of the articles' index, where one is kept."""
        self.articles = tuple(articles)
        self.actors = tuple(actors)
        self.semantic = semantic
        self._number = {a.id: i for i, a in enumerate(self.articles)}
        self._located: dict[int, list[re.Match[str]]] = {}
        self._negating: dict[int, bool] = {}
        self._referring: dict[int, bool] = {}
        self._compared: dict[tuple[str, int, int], Passage] = {}
        self.lexicon = lexicon or Lexicon(index(self.articles), self.actors)
        self.index: Index = self.lexicon.index
        if self.index.sentences <= FEW_ENOUGH:
            self.lexicon.texts = self._texts
        self._senses: Senses | None = semantic.collection(self.articles, self.index) if semantic else None

    def _texts(self) -> list[str]:
        return [a.text for a in self.articles]

    def evidence(
        self, claims: Sequence[Claim], *, min_score: float | None = None, top: int | None = None
    ) -> tuple[Evidence, ...]:
        """Each claim's passages, best first; without `min_score` those above the calibrated threshold.

        Confirmed passages come with them whatever their score; `top` counts them too. A claim's evidence does not
        depend on the other claims, so slices of them may be asked for in several processes.
        """
        floor = THRESHOLD if min_score is None else min_score
        return tuple(self._evidence(claim, floor, top) for claim in claims)

    def grounded(self, claims: Sequence[Claim]) -> list[tuple[Evidence, Grounds | None]]:
        """Each claim's evidence at the default line with what it rests on; None where nobody can tell what that is."""
        found = []
        for claim in claims:
            looked_at: list[LookedAt] = []
            evidence = self._evidence(claim, THRESHOLD, None, looked_at=looked_at)
            found.append((evidence, self._grounds(claim, looked_at)))
        return found

    def queries(self, claim: Claim) -> tuple[Query, ...] | None:
        """What the claim's wordings ask; None where more than that decides on its evidence."""
        if claim.must or self.semantic:
            return None
        asked = tuple(query(w, self.lexicon, claim.actors) for w in (claim.text, *claim.also))
        return asked if all(q.groups for q in asked) else None

    def _grounds(self, claim: Claim, looked_at: Sequence[LookedAt]) -> Grounds | None:
        queries = self.queries(claim)
        return grounds(queries, looked_at, self.lexicon) if queries is not None else None

    def find(self, text: str, *, top: int = 10, min_score: float | None = None) -> Evidence:
        """The passages nearest to any words, as evidence for a claim without an id."""
        floor = THRESHOLD * FIND_FLOOR if min_score is None else min_score
        return self._evidence(Claim("", text), floor, top, whole=min_score is None)

    def _evidence(
        self,
        claim: Claim,
        floor: float,
        top: int | None,
        *,
        whole: bool = False,
        looked_at: list[LookedAt] | None = None,
    ) -> Evidence:
        asked = [self._asked(w, claim.actors) for w in (claim.text, *claim.also)]
        tables = [wanted(a.query) for a in asked]
        confirmed, covered = self._by_hand(claim, asked[0].query, tables[0])
        links = list(confirmed)
        room = (LIMIT if top is None else top) - len(links)
        wide = max(room, 0) + len(covered) if floor < _TAKES_SIDES else 0  # what is shown by default is near the top
        for found in self._ranked(claim, asked, wide, looked_at):
            scored = found.scored
            if len(links) - len(confirmed) >= room:
                break
            if scored.score < floor and not (whole and scored.parts[0] > 0.99):
                continue
            a, sentence = self._sentence(scored.sentence)
            article = self.articles[a]
            if any(a == n and sentence.start < span.end and span.start < sentence.end for n, span in covered):
                continue
            wording = asked[found.wording]
            number = scored.sentence
            words_there = partial(self._words, number)
            hits, missing = matches(wording.query, tables[found.wording], self.index.bags[number], words_there)
            if not wording.query.groups:
                hits = literal_matches(wording.text, article.text[sentence.start : sentence.end], sentence.start)
            if wording.sense:
                hits, missing = wording.sense.explained(hits, missing, self._words(number))
            found_by = _Reasons(summands(scored), hits, missing)
            links.append(_judged(claim.id, wording, scored, article, sentence, found_by, partial(self._has, a)))
        return self._gathered(claim, links)

    def _asked(self, wording: str, actors: Sequence[str]) -> _Asked:
        taken_apart = query(wording, self.lexicon, actors)
        return _Asked(wording, taken_apart, self._senses.sense(wording, taken_apart) if self._senses else None)

    def _ranked(
        self, claim: Claim, asked: Sequence[_Asked], limit: int, looked_at: list[LookedAt] | None
    ) -> list[_Found]:
        """Sentences by the best of the claim's wordings."""
        only = self._required(claim.must) if claim.must else None
        best: dict[int, _Found] = {}
        for wording, one in enumerate(asked):
            for scored in self._ranked_for(one, limit, only, looked_at):
                known = best.get(scored.sentence)
                if known is None or scored.score > known.scored.score:
                    best[scored.sentence] = _Found(scored, wording)
        place = self.index.place
        return sorted(best.values(), key=lambda f: (-f.scored.score, place(f.scored.sentence)))

    def _ranked_for(
        self, one: _Asked, limit: int, only: set[int] | None, looked_at: list[LookedAt] | None
    ) -> list[Scored]:
        if not one.query.groups:
            return literally(one.text, self.articles, self.index.first, only)
        negates = self._negates if watch(one.text).negates else None
        return ranked(one.query, self.lexicon, limit, only, one.sense, looked_at, negates, self._refers)

    def _required(self, must: Sequence[str]) -> set[int]:
        """The sentences that have every word of every `must`, as it is, inflected or with a slip."""
        lexicon, names = self.lexicon, self.index.terms
        allowed: set[int] | None = None
        for phrase in must:
            for w in words(phrase):
                for term in terms(phrase[w.start : w.end]):
                    having: set[int] = set()
                    for spelling in (term, *lexicon.near(term)):
                        if spelling in names:
                            having.update(lexicon.sentences((names[spelling],)))
                    allowed = having if allowed is None else allowed & having
        return set(range(len(self.index.bags))) if allowed is None else allowed

    def _sentence(self, number: int) -> tuple[int, Sentence]:
        a = self.index.owner[number]
        return a, self.articles[a].sentences[number - self.index.first[a]]

    def _negates(self, number: int) -> bool:
        """Whether a sentence says of anything that it is not so."""
        known = self._negating.get(number)
        if known is None:
            a, sentence = self._sentence(number)
            found = raw_words(self.articles[a].text[sentence.start : sentence.end])
            known = self._negating[number] = has_cue(map(form, found))
        return known

    def _refers(self, number: int) -> bool:
        """Whether a sentence speaks of somebody by a pronoun."""
        known = self._referring.get(number)
        if known is None:
            a, sentence = self._sentence(number)
            found = _PRONOUN.search(self.articles[a].text, sentence.start, sentence.end)
            known = self._referring[number] = found is not None
        return known

    def _has(self, article: int, wanted: tuple[int, ...]) -> bool:
        """Whether an article has terms in a row."""
        rising = self.lexicon.articles(wanted)
        at = bisect_left(rising, article)
        return at < len(rising) and rising[at] == article

    def _words(self, number: int) -> list[re.Match[str]]:
        known = self._located.get(number)
        if known is None:
            a, sentence = self._sentence(number)
            known = self._located[number] = located(self.articles[a], sentence)
        return known

    def _by_hand(
        self, claim: Claim, asked: Query, table: dict[int, list[Wanted]]
    ) -> tuple[list[Link], list[tuple[int, Span]]]:
        """The confirmed passages as links, and the places of everything a person decided on."""
        links, covered = [], []
        for quote in (*claim.evidence, *claim.rejected):
            a = self._number.get(quote.article)
            if a is None:
                continue
            found = anchor(quote.text, self.articles[a].text)
            if found.state == "lost":
                continue
            covered.append((a, Span(found.start, found.end)))
            if any(quote is q for q in claim.evidence):
                quoted = Sentence(found.start, found.end)
                known = self.index.terms
                there = [known.get(t, -1) for t in bag_of(raw_words(self.articles[a].text[found.start : found.end]))[0]]
                hits = matches(asked, table, there, partial(located, self.articles[a], quoted))
                why = Why((), *hits, stance="confirmed in claims.yaml")
                links.append(
                    Link(
                        claim.id, quote.article, found.start, found.end, 1.0, quote.stance, "confirmed",
                        why=why, state=found.state,
                    )
                )  # fmt: skip
        return links, covered

    def _gathered(self, claim: Claim, links: list[Link]) -> Evidence:
        """The links in order, with echoes marked and articles counted."""
        ordered = sorted(links, key=lambda k: (k.origin != "confirmed", -k.score, self._rank(k.article), k.start))
        near = [k for k in ordered if k.origin == "confirmed" or k.score >= _TAKES_SIDES]
        originals = echoes([self._passage(k) for k in near]) if len(near) > 1 else []
        first = {i: near[original] for i, original in enumerate(originals) if original >= 0}
        marked = [_echo(k, first[i]) if i in first else k for i, k in enumerate(near)] + ordered[len(near) :]
        independent = {
            k.article for k in marked if k.echo_of is None and k.stance != "mentions" and not self._is_comment(k)
        }
        return Evidence(claim.id, tuple(marked), len({k.article for k in marked}), len(independent))

    def _passage(self, link: Link) -> Passage:
        article = self.articles[self._number[link.article]]
        day = article.published.begin if article.published else None
        key = (self._is_comment(link), day is None, str(day), self._rank(link.article), link.start)
        known = self._compared.get((link.article, link.start, link.end))
        if known is None:
            known = self._compared[link.article, link.start, link.end] = passage(
                key, article.text[link.start : link.end]
            )
        return known

    def _rank(self, article: str) -> int:
        """The article's place among all."""
        number, ranks = self._number[article], self.index.ranks
        return ranks[number] if ranks else number

    def _is_comment(self, link: Link) -> bool:
        return self.articles[self._number[link.article]].comment_at(link.start) is not None


def _judged(
    claim: str,
    wording: _Asked,
    scored: Scored,
    article: Article,
    sentence: Sentence,
    reasons: _Reasons,
    has: Callable[[tuple[int, ...]], bool],
) -> Link:
    """A link with its stance to the claim as worded; what is too far from it takes no side.

    `has` tells whether the article has terms in a row.
    """
    start, end, score = sentence.start, sentence.end, scored.score
    if score < _TAKES_SIDES:
        why = Why(*reasons, "too little in common to take a side")
        return Link(claim, article.id, start, end, score, "mentions", why=why)
    verdict = stance(wording.text, article.text[start:end], matches=reasons.matches, offset=start, score=score)
    if verdict.stance == "supports":
        loosely = loosely_met(reasons.matches)
        begun = {m.start - start for m in reasons.matches}
        there = Told(article.text[start:end], _around(article, sentence), begun, has, loosely)
        other_side = {said for said, _ in from_other_side(wording.text, there.passage)}
        another = ""
        if reasons.missing and watch(wording.text).negates:
            other_side |= denied_of_all(wording.text, there.passage)
            another = denied_of_another(wording.text, reasons.missing, there.passage)
        missing = [w for w in (*reasons.missing, *loosely) if not other_side or form(w) not in other_side]
        lacking = another or unsaid(wording.text, wording.query, missing, there)
        if not lacking and rests_on_neighbours(reasons.matches):
            lacking = "only loosely related words"
        if lacking:
            verdict = StanceVerdict("mentions", lacking)
    why = Why(*reasons, verdict.why, verdict.negation)
    return Link(claim, article.id, start, end, score, verdict.stance, why=why)


def _around(article: Article, sentence: Sentence) -> str:
    """A sentence with the one before and the one after it."""
    there = article.sentences
    i = bisect_left(there, sentence.start, key=lambda s: s.start)
    return article.text[there[max(0, i - 1)].start : there[min(len(there) - 1, i + 1)].end]


def _echo(link: Link, first: Link) -> Link:
    return replace(link, echo_of=(first.article, first.start))
