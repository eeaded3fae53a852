"""What is set against each other: claims, statements and passages, each with its words, its side and its time."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence  # noqa: TC003  # read when the record is made, if compiled
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ceasefire_cli.link.polarity import reading
from ceasefire_cli.model import Side, Span
from ceasefire_cli.text.stem import stem
from ceasefire_cli.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ceasefire_cli.model import Actor, Article, Claim, Evidence, Link, Statement, When

_LABEL = re.compile(r"[^:\n]{1,60}: +")  # "Lavrov: no ceasefire …"


@dataclass(frozen=True, slots=True)
class Item:
    """One claim or statement: `text` is what is compared, `parts` where its pieces stand in the side's own text."""

    text: str
    side: Side
    actors: frozenset[str]
    begin: int = 0  # where `text` begins in the side's text, -1 where it is not one run of it
    claims: frozenset[str] = frozenset()  # the claim it is, or those it is evidence for
    topic: str = ""
    is_comment: bool = False


@dataclass(frozen=True, slots=True)
class Bench:
    """The records, looked up: what the pairing asks for again and again."""

    articles: Mapping[str, Article]
    names: Mapping[str, str]  # actor id -> name
    statements: Mapping[str, tuple[Statement, ...]]  # article id -> its statements, in text order
    evidence: Mapping[str, Evidence]


def bench(
    evidence: Sequence[Evidence],
    statements: Sequence[Statement],
    articles: Mapping[str, Article],
    actors: Sequence[Actor],
) -> Bench:
    by_article: dict[str, list[Statement]] = {}
    for s in statements:
        by_article.setdefault(s.article, []).append(s)
    ordered = {k: tuple(sorted(v, key=lambda s: (s.start, s.end))) for k, v in by_article.items()}
    return Bench(articles, {a.id: a.name for a in actors}, ordered, {e.claim: e for e in evidence})


def claim_item(claim: Claim, desk: Bench) -> Item:
    """A claim, shown by its best supporting passage where it has one."""
    label = _LABEL.match(claim.text)
    begin = label.end() if label else 0
    side = claim_side(claim, desk)
    at = begin if side.article is None else -1
    return Item(claim.text[begin:], side, frozenset(claim.actors), at, frozenset((claim.id,)), claim.topic)


def claim_side(claim: Claim, desk: Bench) -> Side:
    actor = claim.actors[0] if claim.actors else None
    speaker = desk.names.get(actor or "", actor)
    best = _best(claim, desk)
    if best is None or best.article not in desk.articles:
        return Side(claim.text, claim.id, speaker=speaker, actor=actor, date=claim.date)
    article = desk.articles[best.article]
    text = article.text[best.start : best.end]
    when = claim.date or article.published
    return Side(text, claim.id, best.article, best.start, best.end, speaker, actor, when)


def held_by_one(a: Item, b: Item, desk: Bench) -> tuple[Side, Side]:
    """The sides of two items; where an actor holds both, it stands on both, whoever else holds one of them."""
    shared = a.actors & b.actors
    if not shared or a.side.actor == b.side.actor:
        return a.side, b.side
    actor = min(shared)
    name = desk.names.get(actor, actor)
    return a.side._replace(actor=actor, speaker=name), b.side._replace(actor=actor, speaker=name)


def _best(claim: Claim, desk: Bench) -> Link | None:
    """The passage to show a claim by: one that surely speaks for it. A reader's comment is none unless nobody is named
    to make the claim, or its author does.
    """
    found = desk.evidence.get(claim.id)
    links = [k for k in found.links if k.stance == "supports" and k.echo_of is None] if found else []
    fitting = [
        k
        for k in links
        if k.origin == "confirmed"
        or (k.score >= _SURE and (not comment_author(k, desk) or _is_of_one(claim.actors, k, desk)))
    ]
    return max(
        fitting, key=lambda k: (k.origin == "confirmed", not comment_author(k, desk), k.score, -k.start), default=None
    )


def _is_of_one(actors: Sequence[str], link: Link, desk: Bench) -> bool:
    """Whether the words are those of one of the actors, or nobody is named."""
    within = [s for s in desk.statements.get(link.article, ()) if s.start < link.end and link.start < s.end]
    return not actors or any(s.actor in actors for s in within)


def passage_side(link: Link, desk: Bench) -> Side | None:
    """A linked passage with whoever speaks in it; None where its article is not there."""
    article = desk.articles.get(link.article)
    if article is None:
        return None
    speaker, actor = _speaker(link, desk)
    text = article.text[link.start : link.end]
    return Side(text, None, link.article, link.start, link.end, speaker, actor, article.published)


def _speaker(link: Link, desk: Bench) -> tuple[str | None, str | None]:
    """Who speaks in most of a passage: its longest statement with the words that name its speaker, else its comment's
    author.
    """
    longest, who = 0, None
    for s in desk.statements.get(link.article, ()):
        if s.start >= link.end:
            break
        said = (min(s.start, s.source.start), max(s.end, s.source.end)) if s.source and len(s.parts) == 1 else None
        spans = [Span(*said)] if said else s.parts
        shared = sum(max(0, min(p.end, link.end) - max(p.start, link.start)) for p in spans)
        if shared > longest and s.kind != "comment":
            longest, who = shared, s
    if who is not None and 2 * longest > link.end - link.start:
        return who.speaker, who.actor
    author = comment_author(link, desk)
    return (author, None) if author else (None, None)


def comment_author(link: Link, desk: Bench) -> str | None:
    """The author of the reader comment a passage stands in, None for the article's own text."""
    article = desk.articles.get(link.article)
    comment = article.comment_at(link.start) if article else None
    return comment.author if comment else None


def statement_items(desk: Bench, claims_at: Mapping[str, Sequence[tuple[int, int, str]]]) -> Iterable[Item]:
    """The statements that say something is so: speech, not wishes and fears, not "did not say that …"."""
    for article_id in sorted(desk.statements):
        article = desk.articles.get(article_id)
        if article is None:
            continue
        spans = claims_at.get(article_id, ())
        for s in desk.statements[article_id]:
            if s.mode != "speech" or s.negated or s.end - s.start > _LONGEST:
                continue
            text = " ".join(article.text[p.start : p.end] for p in s.parts)
            if text.startswith("to ") or len(keys(text)) < _FEWEST:
                continue  # "(urged him) to resign"; a scrap
            held = frozenset(c for begin, end, c in spans if begin < s.end and s.start < end)
            side = Side(
                article.text[s.start : s.end], None, s.article, s.start, s.end, s.speaker, s.actor, article.published
            )
            actors = frozenset((s.actor,)) if s.actor else frozenset[str]()
            is_comment = s.kind == "comment" or s.comment >= 0
            yield Item(text, side, actors, 0 if len(s.parts) == 1 else -1, held, "", is_comment)


_SURE = 0.5  # from here on a passage speaks for a claim rather than not
_FEWEST = 3  # content words of a statement that says something by itself
_LONGEST = 600  # code points; a longer statement says many things, and shares words with everything


def marked(side: Side, item_text: str, begin: int, marks: Iterable[Span]) -> tuple[Span, ...]:
    """The marks as offsets into the side's text: moved where that is the text compared, else found by their stems."""
    spans = tuple(marks)
    if begin >= 0:
        return tuple(Span(m.start + begin, m.end + begin) for m in spans)
    wanted = {stem(w.form) for m in spans for w in words(item_text, m.start, m.end)}
    return tuple(Span(w.start, w.end) for w in words(side.text) if stem(w.form) in wanted)


def day(when: When | None) -> int | None:
    """The first day of a date as a number to compare by, None where it is open or not known."""
    return when.begin.toordinal() if when and when.begin else None


def keys(text: str) -> frozenset[str]:
    """The stems a text is found by."""
    return frozenset(t.key for t in reading(text).terms if t.weight >= 0.5)
