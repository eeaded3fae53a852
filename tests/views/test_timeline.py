"""What the timeline shows of a claim."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ceasefire_cli.model import Article, Claim, Comment, Evidence, Link, Timex
from ceasefire_cli.queries.filters import ClaimFilter
from ceasefire_cli.queries.library import library
from ceasefire_cli.text.edtf import parse_when
from ceasefire_cli.views import timeline
from ceasefire_cli.views.blocks import Heading

TEXT = "The truce ends tomorrow, they said."


def claim(claim_id="c", when="", event="", **fields):
    dates = {"date": parse_when(when) if when else None, "event": parse_when(event) if event else None}
    return Claim(claim_id, fields.pop("text", "The truce ends"), **dates, **fields)


def entries(*claims, links=(), period=None, by="claimed", timexes=()):
    article = Article("a", "a.txt", TEXT, published=parse_when("2025-04-16"))
    evidence = [Evidence(c.id, tuple(k for k in links if k.claim == c.id), 1, 1) for c in claims]
    lib = library([article], [], claims)
    period = period or timeline.Period(as_of=timeline.newest(lib))
    return timeline.entries(lib, evidence, lambda _: timexes, wanted=ClaimFilter(), period=period, by=by)


LINK = Link("c", "a", 0, len(TEXT), 0.9, "supports")
TOMORROW = Timex(
    15, 23, "tomorrow", "DATE", "2025-04-17", date(2025, 4, 17), date(2025, 4, 18), "published", "relative"
)


def test_a_persons_date_wins():
    (row,) = entries(claim(when="2025-04-10"), links=[LINK], timexes=[TOMORROW])
    assert (row.when.text, row.basis) == ("2025-04-10", "curated")


def test_without_one_the_best_supporting_article_dates_the_claiming():
    (row,) = entries(claim(), links=[LINK], timexes=[TOMORROW])
    assert (row.when.text, row.basis, row.expression) == ("2025-04-16", "published", "")


def test_without_one_the_passages_own_date_dates_the_event():
    (row,) = entries(claim(), links=[LINK], timexes=[TOMORROW], by="event")
    assert (row.when.text, row.basis, row.expression) == ("2025-04-17", "resolved", "tomorrow")


def test_nothing_dates_a_claim_without_support():
    (row,) = entries(claim(), links=[Link("c", "a", 0, 5, 0.9, "disputes")])
    assert (row.when, row.basis) == (None, "")


@pytest.mark.parametrize(
    ("when", "event", "status", "as_of", "standing"),
    [
        ("2025-03-18", "2025-03-18/2025-04-17", "", "2025-04-18", "expired"),
        ("2025-03-18", "2025-03-18/2025-04-17", "", "2025-04-17", ""),
        ("2025-03-18", "2025-03-18/..", "", "2030-01-01", ""),
        ("2025-04-16", "2025-05-09", "", "2025-05-10", "due"),
        ("2025-04-16", "2025-05-09", "confirmed", "2025-05-10", ""),
        ("2025-04-16", "2025-05-09", "", "2025-05-09", ""),
        ("2025-04-16", "2025-04-10", "", "2025-05-10", ""),
        ("2025-04-16", "", "", "2030-01-01", ""),
    ],
)
def test_standing(when, event, status, as_of, standing):
    assert timeline.standing(claim(when=when, event=event, status=status), date.fromisoformat(as_of)) == standing


def test_as_of_cuts_what_was_claimed_later():
    period = timeline.Period(as_of=date(2025, 4, 11), cut=True)
    assert [r.claim.id for r in entries(claim("a", "2025-04-10"), claim("b", "2025-04-12"), period=period)] == ["a"]


def test_order_is_by_date_then_by_the_file():
    rows = entries(claim("x", "2025-04"), claim("u"), claim("b", "2025-04-01"), claim("a", "2025-04-01"))
    assert [r.claim.id for r in rows] == ["b", "a", "x", "u"]


def test_an_interval_is_split_in_the_record():
    (row,) = entries(claim(event="2025-03-18/2025-04-17"), by="event")
    record = timeline.record(row)
    assert (record["date"], record["end"], record["precision"]) == ("2025-03-18", "2025-04-17", "interval")


def test_echoes_are_not_counted_twice():
    echo = Link("c", "a", 0, len(TEXT), 0.8, "supports", echo_of=("a", 0))
    (row,) = entries(claim(), links=[LINK, echo])
    assert timeline.record(row)["supports"] == 1


def test_a_vague_date_is_not_put_under_a_month():
    rows = entries(claim("a", "2024"), claim("b", "2024-11-30"), claim("c", "2025-03"))
    lib = library([], [], [])
    headings = [b.text.text for b in timeline.sheet(rows, lib, by="claimed").blocks if type(b).__name__ == "Heading"]
    assert headings == ["2024", "November 2024", "March 2025"]


@pytest.mark.parametrize(
    ("when", "event", "told"),
    [
        ("2025-04-16", "2025-03-18/2025-04-17", "while"),
        ("2025-03-17", "2025-03-18/2025-04-17", "before"),
        ("2025-04-18", "2025-03-18/2025-04-17", "after"),
        ("2025-04", "2025-03-18/2025-04-17", ""),
        ("2025-04-16", "2025-03-18/..", "while"),
        ("2025-04-16", "", ""),
    ],
)
def test_relation(when, event, told):
    assert timeline.relation(claim(when=when, event=event)) == told


def test_as_of_hides_what_no_article_said_yet():
    period = timeline.Period(as_of=date(2025, 4, 15), cut=True)
    assert entries(claim(), links=[LINK], period=period) == []
    (row,) = entries(claim(when="2025-04-10"), links=[LINK], period=period)
    assert timeline.record(row)["supports"] == 0
    assert timeline.record(row)["articles"] == 0


def two_articles(first, second):
    """An article of each date ("" for none), a claim and the library of both."""
    articles = [
        Article(name, f"{name}.txt", TEXT, published=parse_when(when) if when else None)
        for name, when in (("a", first), ("b", second))
    ]
    return library(articles, [], [claim()])


def rows_of(lib, links, by="claimed"):
    evidence = [Evidence("c", tuple(links), 2, 2)]
    period = timeline.Period(as_of=timeline.newest(lib))
    return timeline.entries(lib, evidence, lambda _: (), wanted=ClaimFilter(), period=period, by=by)


def test_an_undated_article_does_not_undate_a_claim_another_bears_out():
    lib = two_articles("", "2025-04-16")
    links = [LINK, Link("c", "b", 0, 5, 0.7, "supports")]
    (row,) = rows_of(lib, links)
    assert (row.when.text, row.basis) == ("2025-04-16", "published")
    assert (
        next(iter(timeline.sheet([row], lib, by="claimed").plain)).path == "b.txt"
    )  # the source is the one that dates it


def test_of_two_dated_articles_the_better_dates_a_claim():
    lib = two_articles("2025-04-16", "2025-04-10")
    (row,) = rows_of(lib, [LINK, Link("c", "b", 0, 5, 0.7, "supports")])
    assert row.when.text == "2025-04-16"


def test_the_source_is_what_speaks_for_or_against_a_claim_before_a_mention():
    lib = two_articles("2025-04-16", "2025-04-17")
    (row,) = rows_of(lib, [replace(LINK, stance="mentions"), Link("c", "b", 0, 5, 0.7, "disputes")])
    assert next(iter(timeline.sheet([row], lib, by="claimed").plain)).path == "b.txt"
    (row,) = rows_of(lib, [replace(LINK, stance="mentions")])
    assert next(iter(timeline.sheet([row], lib, by="claimed").plain)).path == "a.txt"


def headings(*claims):
    rows = entries(*claims, by="event")
    lib = library([], [], claims)
    return [b.text.text for b in timeline.sheet(rows, lib, by="event").blocks if isinstance(b, Heading)]


def test_what_has_no_beginning_stands_under_no_month():
    rows = [claim("a", event="../2024-09-30"), claim("b", event="../2025-04"), claim("c", event="2024-06-09")]
    assert headings(*rows, claim("d", event="2024-07")) == ["No known beginning", "June 2024", "July 2024"]
    assert headings(*rows) == []


@pytest.mark.parametrize(
    ("undated", "words"), [(1, "1 claim without a date is not drawn"), (2, "2 claims without a date are not drawn")]
)
def test_what_is_not_drawn_is_counted(undated, words):
    claims = [claim("a", event="2024-06-09"), *(claim(f"u{n}") for n in range(undated))]
    blocks = list(timeline.sheet(entries(*claims, by="event"), library([], [], claims), by="event", chart=True).blocks)
    assert blocks[-1].cells[0].text == words


def test_what_is_first_hand_goes_before_what_repeats_it_and_before_readers():
    thread = Article("t", "t.txt", "Read.\nA reader wrote.", comments=(Comment(6, 21, 6, "reader"),))
    lib = library([thread, Article("a", "a.txt", TEXT)], [], [])
    comment = Link("c", "t", 6, 21, 0.99, "supports")
    copy = Link("c", "a", 0, 9, 0.98, "supports", echo_of=("a", 10))
    plain = Link("c", "a", 10, 20, 0.9, "supports")
    chosen = replace(comment, origin="confirmed", score=1.0)
    assert list(timeline.first_hand([comment, copy, plain], lib)) == [plain, copy, comment]
    assert list(timeline.first_hand([plain, chosen], lib)) == [chosen, plain]


def test_articles_are_looked_into_only_as_far_as_need_be():
    class Shy(Article):
        def comment_at(self, offset):
            raise AssertionError(offset)

    lib = library([Article("a", "a.txt", TEXT), Shy("b", "b.txt", TEXT)], [], [])
    links = [Link("c", "a", 10, 20, 0.9, "supports"), Link("c", "b", 0, 9, 0.8, "supports")]
    assert next(timeline.first_hand(links, lib)) == links[0]
