"""Which pairs of claims, passages and statements are shown as clashes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ceasefire_cli.contradict.pairs import clashes
from ceasefire_cli.model import Actor, Article, Claim, Comment, Evidence, Link, Span, Statement, When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ceasefire_cli.model import Clash, Stance, StatementKind

ACTORS = (Actor("harlow", "Ida Harlow"), Actor("moss", "Kari Moss"))


def when(day: str, days: int = 1) -> When:
    begin = date.fromisoformat(day)
    return When(day, begin, begin + timedelta(days=days))


def article(article_id: str, text: str, day: str = "2025-03-01") -> Article:
    return Article(article_id, f"{article_id}.txt", text, published=when(day))


def said(where: Article, words: str, actor: str | None, kind: StatementKind = "direct") -> Statement:
    start = where.text.index(words)
    comment = 0 if kind == "comment" else -1
    return Statement(where.id, (Span(start, start + len(words)),), kind, actor=actor, speaker=actor, comment=comment)


def link(claim: str, where: Article, words: str, stance: Stance = "supports", origin: str = "auto") -> Link:
    start = where.text.index(words)
    return Link(claim, where.id, start, start + len(words), 0.8, stance, origin)  # type: ignore[arg-type]


def found(
    claims: Sequence[Claim] = (),
    links: Sequence[Link] = (),
    statements: Sequence[Statement] = (),
    articles: Sequence[Article] = (),
    min_score: float | None = None,
) -> list[Clash]:
    evidence = [Evidence(c.id, tuple(k for k in links if k.claim == c.id), 1, 1) for c in claims]
    desk = {a.id: a for a in articles}
    everything = list(clashes(claims, evidence, statements, desk, ACTORS, min_score=min_score))
    for actor in ("harlow", "moss"):  # asked for alone, each sees what the whole shows of them
        theirs = clashes(claims, evidence, statements, desk, ACTORS, min_score=min_score, actor=actor)
        assert list(theirs) == [c for c in everything if actor in (c.a.actor, c.b.actor)]
    return everything


OPEN = "The Elm tunnel is open to traffic"
SHUT = "The Elm tunnel is not open to traffic"


def test_declared_pairs_come_once_with_their_passages() -> None:
    news = article("news", "The Elm tunnel, they say, is open. The Elm tunnel stays shut.")
    claims = (Claim("a", OPEN, contradicts=("b",)), Claim("b", SHUT, contradicts=("a",)))
    (clash,) = found(claims, [link("b", news, "The Elm tunnel stays shut.")], articles=[news])
    assert (clash.kind, clash.origin, clash.score) == ("declared", "declared", 1.0)
    assert (clash.a.claim, clash.a.article, clash.a.text) == ("a", None, OPEN)
    assert (clash.b.claim, clash.b.article, clash.b.text) == ("b", "news", "The Elm tunnel stays shut.")


def test_claims_clash_and_the_words_are_marked() -> None:
    claims = (Claim("a", OPEN), Claim("b", "Moss: " + SHUT, actors=("moss",)))
    (clash,) = found(claims)
    assert (clash.kind, clash.origin) == ("negated", "auto")
    assert [clash.b.text[m.start : m.end] for m in clash.b.marks] == ["not"]
    assert clash.b.speaker == "Kari Moss"


@pytest.mark.parametrize("declared", [True, False])
def test_an_actor_who_holds_both_claims_stands_on_both_sides(declared: bool) -> None:
    other = ("b",) if declared else ()
    claims = (
        Claim("a", OPEN, actors=("harlow", "moss"), contradicts=other),
        Claim("b", SHUT, actors=("moss",)),
    )
    (clash,) = found(claims)
    assert clash.same_actor
    assert [(s.actor, s.speaker) for s in (clash.a, clash.b)] == [("moss", "Kari Moss")] * 2


def test_two_actors_with_a_claim_each_stand_each_on_their_side() -> None:
    (clash,) = found((Claim("a", OPEN, actors=("harlow",)), Claim("b", SHUT, actors=("moss",))))
    assert not clash.same_actor
    assert [s.actor for s in (clash.a, clash.b)] == ["harlow", "moss"]


def test_compatible_is_silent_either_way() -> None:
    assert found((Claim("a", OPEN), Claim("b", SHUT)))
    assert not found((Claim("a", OPEN, compatible=("b",)), Claim("b", SHUT)))
    assert not found((Claim("a", OPEN), Claim("b", SHUT, compatible=("a",))))


def test_compatible_silences_the_statements_behind_the_claims() -> None:
    news = article("news", f"{OPEN}. {SHUT}.")
    statements = [said(news, OPEN, "harlow"), said(news, SHUT, "moss")]
    links = [link("a", news, OPEN), link("b", news, SHUT)]
    claims = (Claim("a", "One way"), Claim("b", "Another way"))
    assert len(found(claims, links, statements, [news])) == 1
    quiet = (Claim("a", "One way", compatible=("b",)), Claim("b", "Another way"))
    assert not found(quiet, links, statements, [news])


def test_a_disputing_passage_is_shown_with_its_speaker() -> None:
    news = article("news", f"“{SHUT},” said Moss.")
    claims = (Claim("a", OPEN, actors=("harlow",)),)
    (clash,) = found(claims, [link("a", news, SHUT, "disputes")], [said(news, SHUT, "moss")], [news])
    assert (clash.kind, clash.a.claim, clash.a.actor, clash.b.article, clash.b.actor) == (
        "negated",
        "a",
        "harlow",
        "news",
        "moss",
    )
    assert [clash.b.text[m.start : m.end] for m in clash.b.marks] == ["not"]


def test_a_readers_comment_is_not_put_into_the_mouth_of_who_makes_a_claim() -> None:
    thread = Article("t", "t.txt", f"The mayor spoke. {SHUT}.", comments=(Comment(17, 200, 17, "reader"),))
    news = article("news", f"The board found that {SHUT}.")
    claims = (Claim("a", OPEN, actors=("harlow",)), Claim("b", SHUT, actors=("moss",)))
    links = [Link("b", "t", 17, 17 + len(SHUT), 0.95, "supports"), link("b", news, SHUT)]
    (clash,) = found(claims, links, articles=[thread, news])
    assert (clash.b.claim, clash.b.article) == ("b", "news")
    (clash,) = found(claims, links[:1], articles=[thread])
    assert (clash.b.claim, clash.b.article, clash.b.text) == ("b", None, SHUT)
    (clash,) = found(claims, links[:1], [said(thread, SHUT, "moss", "comment")], [thread])
    assert (clash.b.claim, clash.b.article) == ("b", "t")  # moss wrote it
    nobody = (claims[0], Claim("b", SHUT))
    assert found(nobody, links[:1], articles=[thread])[0].b.article == "t"


def test_a_claim_is_not_shown_by_a_passage_that_hardly_speaks_for_it() -> None:
    news = article("news", f"The Elm tunnel reopens. “{SHUT},” said Moss.")
    claims = (Claim("a", OPEN),)
    weak = Link("a", "news", 0, 23, 0.4, "supports")
    for link_a, shown in (
        (weak, None),
        (replace(weak, score=0.6), "news"),
        (replace(weak, origin="confirmed"), "news"),
    ):
        (clash,) = found(claims, [link_a, link("a", news, SHUT, "disputes")], articles=[news])
        assert clash.a.article == shown


def test_who_reports_words_speaks_in_their_passage() -> None:
    whole = "Chief executive Kari Moss denied that the Elm tunnel is open to traffic"
    news = article("news", f"{whole}. It rained.")
    words = news.text.index("that the Elm")
    told = Statement("news", (Span(words, len(whole)),), "indirect", source=Span(16, 25), speaker="Moss", actor="moss")
    (clash,) = found((Claim("a", OPEN),), [link("a", news, whole, "disputes")], [told], [news])
    assert clash.b.actor == "moss"


def test_figures_of_a_later_article_are_no_contradiction() -> None:
    words = "The Elm tunnel cost 53 million crowns"
    claims = (Claim("a", "The Elm tunnel cost 35 million crowns", date=when("2025-03-01")),)
    same, later = article("same", words), article("later", words, "2025-04-01")
    (clash,) = found(claims, [link("a", same, words, "disputes")], articles=[same])
    assert clash.kind == "figures"
    assert not found(claims, [link("a", later, words, "disputes")], articles=[later])


def test_what_a_person_calls_a_dispute_is_shown_whatever_the_words() -> None:
    news = article("news", "Nothing of the kind, said Moss.")
    (clash,) = found(
        (Claim("a", OPEN),), [link("a", news, "Nothing of the kind", "disputes", "confirmed")], articles=[news]
    )
    assert (clash.origin, clash.score) == ("declared", 1.0)


def test_statements_of_two_people_clash_and_of_one_change() -> None:
    first, later = article("first", OPEN), article("later", SHUT, "2025-04-01")
    (clash,) = found((), (), [said(first, OPEN, "harlow"), said(later, SHUT, "moss")], [first, later])
    assert (clash.kind, clash.same_actor) == ("negated", False)
    (clash,) = found((), (), [said(first, OPEN, "harlow"), said(later, SHUT, "harlow")], [first, later])
    assert (clash.kind, clash.same_actor) == ("changed", True)


def test_readers_quarrelling_are_not_shown() -> None:
    thread = Article("t", "t.txt", f"{OPEN}. {SHUT}.", comments=(Comment(0, 200, 0, "reader"),))
    statements = [said(thread, OPEN, None, "comment"), said(thread, SHUT, None, "comment")]
    assert not found((), (), statements, [thread])


@pytest.mark.parametrize(("kind", "shown"), [("direct", 1), ("comment", 0)])
def test_a_comment_must_be_plainer_than_a_statement(kind: StatementKind, shown: int) -> None:
    against = "The Elm tunnel will not open to heavy traffic before autumn"
    news = article("news", f"{OPEN}. {against}.")
    clash = found((), (), [said(news, OPEN, "harlow"), said(news, against, None, kind)], [news])
    assert len(clash) == shown
    if clash:
        assert clash[0].score < 0.9


def test_wishes_are_not_statements_of_fact() -> None:
    news = article("news", f"Harlow wants this: {OPEN}. Moss: {SHUT}.")
    wish = said(news, OPEN, "harlow")
    statements = [
        Statement(wish.article, wish.parts, "indirect", mode="attitude", actor="harlow"),
        said(news, SHUT, "moss"),
    ]
    assert not found((), (), statements, [news])


def test_one_event_with_two_ends() -> None:
    claims = (
        Claim("a", "The Elm truce ends tomorrow", topic="truce", event=when("2025-03-18", 30)),
        Claim("b", "The Elm truce is good for a week", topic="truce", event=when("2025-03-18", 37)),
    )
    (clash,) = found(claims)
    assert clash.kind == "dates"
    assert not found((claims[0], Claim("b", claims[1].text, topic="truce", event=when("2025-06-18", 37))))


def test_order_and_floor() -> None:
    claims = (
        Claim("a", OPEN),
        Claim("b", SHUT),
        Claim("c", "The Alder ferry sails", contradicts=("d",)),
        Claim("d", "The Alder ferry lies still"),
    )
    assert [c.kind for c in found(claims)] == ["declared", "negated"]
    assert found(claims) == found(claims)
    assert [c.kind for c in found(claims, min_score=0.99)] == ["declared"]


def test_a_thousand_statements_are_not_all_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    from ceasefire_cli.contradict import pairs

    text = " ".join(f"Town {n} will sell mill {n + 1}." for n in range(1000))
    news = article("news", text)
    statements = [said(news, f"Town {n} will sell mill {n + 1}.", None) for n in range(1000)]
    calls = []
    plain = pairs.compare
    monkeypatch.setattr(pairs, "compare", lambda *a, **k: calls.append(1) or plain(*a, **k))
    found((), (), statements, [news])
    assert len(calls) < 2000
