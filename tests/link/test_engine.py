from __future__ import annotations

import pytest
from link.linking import HARBOUR, OKAFOR, article, best, collection, evidence

from ceasefire_cli.link.engine import Linker
from ceasefire_cli.link.lexicon import spells
from ceasefire_cli.link.score import THRESHOLD
from ceasefire_cli.model import Article, Comment, Link, Quote


@pytest.fixture(scope="module")
def linker() -> Linker:
    return Linker(collection(HARBOUR), [OKAFOR])


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("council approves harbour bridge", "approved the harbour bridge"),
        ("bridge to cost 90m euros", "€90 million"),
        ("13K sign against bridge plan", "13,000 signatures"),
        ("union demands lower tax on fuel", "cut the duty"),
        ("pupils across the south kept home as mercury tops 41", "were shut"),
        ("two boats captured for sailing without permit", "trawlers were seized"),
        ("orchestra back after 40 concerts", "forty concerts"),
        ("ticket revenue up 12 per cent", "12 percent"),
        ("reservior almost empty", "A reservoir"),
    ],
)
def test_the_first_link(linker: Linker, claim: str, words: str) -> None:
    assert words in best(linker, claim)


def test_nothing_behind_a_claim_shows_nothing(linker: Linker) -> None:
    assert evidence(linker, "Volcano eruption grounds flights over Iceland").links == ()


def test_one_common_word_is_not_evidence(linker: Linker) -> None:
    assert evidence(linker, "Parliament cut pensions for retired railway engineers on Monday").links == ()


def test_identical_text_scores_one(linker: Linker) -> None:
    found = evidence(linker, "The weather service expects the heat to ease by the weekend.")
    assert found.links[0].score == 1.0


def test_links_fall_in_score_and_default_to_the_threshold(linker: Linker) -> None:
    everything = evidence(linker, "council approved the bridge", min_score=0.0).links
    shown = evidence(linker, "council approved the bridge").links
    assert [k.score for k in everything] == sorted((k.score for k in everything), reverse=True)
    assert shown == tuple(k for k in everything if k.score >= THRESHOLD)
    assert 0 < len(shown) < len(everything)


def test_top_counts_links(linker: Linker) -> None:
    assert len(evidence(linker, "the bridge", min_score=0.0, top=2).links) == 2


def test_an_alias_counts_as_the_name() -> None:
    articles = collection(
        """City hall would not comment on the tram contract.
        The tram contract was signed in secret, a lawyer said.
        ---
        Rain fell.
        Nobody came."""
    )
    with_alias = evidence(Linker(articles, [OKAFOR]), "Okafor silent on tram contract", min_score=0.0).links
    without = evidence(Linker(articles), "Okafor silent on tram contract", min_score=0.0).links
    assert with_alias[0].start == 0
    assert "alias" in {m.how for m in with_alias[0].why.matches}
    assert with_alias[0].score > max(k.score for k in without)


def test_another_wording_counts(linker: Linker) -> None:
    claim = "kids get extra holidays"
    assert evidence(linker, claim).links == ()
    assert evidence(linker, claim, also=("schools shut across the south",)).links[0].article == "a2"


@pytest.mark.parametrize(
    ("must", "count"), [(("diesel",), 1), (("diesle",), 1), (("diesel", "bridge"), 0), (("asteroid",), 0)]
)
def test_must(linker: Linker, must: tuple[str, ...], count: int) -> None:
    found = evidence(linker, "union wants duty on diesel cut by the government", must=must, min_score=0.0)
    assert len(found.links) == count


class TestByHand:
    quote = "Their union wants the government to cut the duty on diesel."

    def test_confirmed_wins(self, linker: Linker) -> None:
        found = evidence(linker, "harbour bridge approved", evidence=(Quote("a1", self.quote, "disputes"),))
        first = found.links[0]
        assert (first.origin, first.score, first.stance, first.state) == ("confirmed", 1.0, "disputes", "found")
        assert linker.articles[1].text[first.start : first.end] == self.quote

    def test_confirmed_words_are_matched_too(self, linker: Linker) -> None:
        found = evidence(linker, "duty on diesel to fall", evidence=(Quote("a1", self.quote),))
        assert [m.word for m in found.links[0].why.matches] == ["duty", "diesel"]

    def test_the_confirmed_passage_is_not_linked_twice(self, linker: Linker) -> None:
        found = evidence(linker, self.quote, evidence=(Quote("a1", "cut the duty on diesel"),))
        assert [k.origin for k in found.links] == ["confirmed"]

    def test_drifted_is_told(self, linker: Linker) -> None:
        quote = Quote("a1", "Their union wanted the government to cut the duty on diesel.")
        assert evidence(linker, "anything", evidence=(quote,)).links[0].state == "drifted"

    def test_lost_is_no_link(self, linker: Linker) -> None:
        quotes = (Quote("a1", "The sea was calm and the crews sang."), Quote("nowhere", self.quote))
        assert evidence(linker, "qqq zzz", evidence=quotes).links == ()

    def test_rejected_stays_away(self, linker: Linker) -> None:
        claim = "union wants government to cut duty on diesel"
        assert evidence(linker, claim).links[0].article == "a1"
        left = evidence(
            linker, claim, rejected=(Quote("a1", "wants the government to cut the duty"),), min_score=0.0
        ).links
        assert all("diesel" not in linker.articles[1].text[k.start : k.end] for k in left if k.article == "a1")


class TestWhy:
    def test_matches_are_places_in_the_article(self, linker: Linker) -> None:
        link = evidence(linker, "mayor: €90m bridge approved in a generation").links[0]
        text = next(a for a in linker.articles if a.id == link.article).text
        assert link.why.matches
        assert all(link.start <= m.start < m.end <= link.end for m in link.why.matches)
        assert {text[m.start : m.end].lower() for m in link.why.matches} >= {"bridge"}

    def test_missing_words_are_named(self, linker: Linker) -> None:
        link = evidence(linker, "council approved the suspension bridge", min_score=0.0).links[0]
        assert link.why.missing == ("suspension",)

    def test_parts_are_named_and_positive_but_for_the_distance_to_the_best(self, linker: Linker) -> None:
        for link in evidence(linker, "council approved the bridge", min_score=0.0).links:
            parts = dict(link.why.parts)
            assert set(parts) <= {"words", "near", "numbers", "lead", "focus", "article", "actor", "below best"}
            assert all(v > 0 for k, v in parts.items() if k != "below best")

    def test_a_weak_link_takes_no_side(self, linker: Linker) -> None:
        weak = evidence(linker, "council approved the bridge", min_score=0.0).links[-1]
        assert weak.stance == "mentions"


class TestCounting:
    def wire(self) -> Linker:
        wire = "The ministry confirmed that eleven miners were rescued from the flooded pit at dawn."
        thread = ["A blog post on mining.", "Somebody", f"As they say: {wire}"]
        blog = article("blog", thread)
        comment = Comment(blog.sentences[1].start, len(blog.text), blog.sentences[2].start, "Somebody")
        blog = Article("blog", "blog.txt", blog.text, sentences=blog.sentences, comments=(comment,))
        return Linker(
            [blog, article("first", ["News", wire]), article("second", ["More news", wire, "Rain is expected."])]
        )

    def test_a_copy_is_an_echo_and_counts_once(self) -> None:
        found = evidence(self.wire(), "eleven miners rescued from flooded pit")
        first = [k for k in found.links if k.echo_of is None]
        assert [k.article for k in first] == ["first"]
        assert {k.echo_of for k in found.links if k.echo_of} == {("first", first[0].start)}
        assert (found.articles, found.independent) == (3, 1)

    def test_reader_comments_are_no_reporting(self) -> None:
        linker = Linker(self.wire().articles[:1])
        found = evidence(linker, "eleven miners rescued from flooded pit")
        assert (len(found.links), found.articles, found.independent) == (1, 1, 0)


class TestFind:
    def test_finds_without_a_claim(self, linker: Linker) -> None:
        found = linker.find("fuel duty")
        assert found.claim == ""
        assert found.links[0].article == "a1"

    def test_one_word_is_found(self, linker: Linker) -> None:
        assert [k.article for k in linker.find("reservoir").links] == ["a2"]

    @pytest.mark.parametrize("text", ["", "the of and", "…", "xyzzy"])
    def test_nothing_to_look_for(self, linker: Linker, text: str) -> None:
        assert linker.find(text).links == ()


@pytest.mark.parametrize("articles", [[], [Article("x", "x.txt", "")], [article("x", [""])]])
def test_an_empty_collection_has_no_evidence(articles: list[Article]) -> None:
    assert evidence(Linker(articles), "anything at all").links == ()


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Dutch farmers block motorway", "Farmers in the Netherlands parked tractors across a motorway."),
        ("US recalls ambassador", "The United States has called its ambassador home."),
        ("United Kingdom bans plastic cutlery", "British restaurants may no longer hand out plastic cutlery."),
        ("Thai senate rejects budget", "The budget failed in the senate of Thailand."),
        ("EU fines chip maker", "The European Union fined a maker of chips."),
    ],
)
def test_a_country_under_its_other_names(claim: str, sentence: str) -> None:
    linker = Linker(collection(f"{sentence}\nNothing else happened that day.\n---\n{HARBOUR.split('---')[2]}"))
    first = evidence(linker, claim, min_score=0.0).links[0]
    assert sentence.startswith(linker.articles[0].text[first.start : first.end][:20])
    named = claim.split(" ", maxsplit=1)[0] if not claim.startswith("United") else "United Kingdom"
    assert named not in first.why.missing
    assert named in [m.word for m in first.why.matches]


RAIL = """
The Harbour Rail Board (HRB) announced new fares.
A spokesman said HRB tickets would cost more from spring.
The Bank of Elmland (BOE) kept its rate.
Nothing else happened that day.
---
Passengers of the Harbour Rail Board complained.
A used car (CAR) is a curated responsibility.
Harbour views are fine.
"""


def text_of(linker: Linker, link: Link) -> str:
    return next(a for a in linker.articles if a.id == link.article).text[link.start : link.end]


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("HRB passengers complain", "Passengers of the Harbour Rail Board complained."),
        ("Harbour Rail Board tickets dearer", "A spokesman said HRB tickets would cost more from spring."),
        ("BOE keeps rate", "The Bank of Elmland (BOE) kept its rate."),
    ],
)
def test_abbreviations_that_the_articles_spell_out(claim: str, expected: str) -> None:
    linker = Linker(collection(RAIL))
    first = evidence(linker, claim, min_score=0.0).links[0]
    assert text_of(linker, first) == expected
    assert not {"HRB", "Harbour", "Rail", "Board", "Harbour Rail Board", "BOE"} & set(first.why.missing)


@pytest.mark.parametrize(
    ("row", "short", "expected"),
    [
        ("bank england", "be", True), ("bank england", "boe", True), ("food agricultur organ", "fao", True),
        ("curat responsibil", "car", False), ("bank", "b", True), ("rail board harbour", "hrb", False),
        ("harbour rail", "hrb", False), ("harbour rail board new", "hrb", False),
    ],
)  # fmt: skip
def test_first_letters_spell_an_abbreviation(row: str, short: str, expected: bool) -> None:
    assert spells(row.split(), short) is expected
