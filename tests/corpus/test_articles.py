"""Files to articles: titles, headings, dates, comments, and the places everything keeps."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.corpus.articles import article
from ceasefire_cli.corpus.document import Unreadable
from ceasefire_cli.model import Article, ArticleEntry, When

SEEDS = Path(__file__).parents[2] / "seeds"


def _read(text: str, path: str = "a.txt", entry: ArticleEntry | None = None) -> Article:
    return article(text.encode(), path=path, id="a", entry=entry)


def _roles(found: Article, role: str) -> list[str]:
    return [found.text[s.start : s.end] for s in found.sentences if s.role == role]


@pytest.mark.parametrize(
    ("name", "title", "headings", "comments"),
    [
        ("000_544a33f4aba4746a", "Cease-Fire Negotiations", [], 0),
        ("001_5b2ff2e4116d50cd", "", [], 0),
        (
            "002_89fa8f4c1e8583af",
            "Politico: Moscow and Kiev seek to gain an advantage ahead of negotiations",
            ["Putin is not giving up"],
            0,
        ),
        (
            "003_fa157defeb9da5f3",
            "So Much for Trump’s Peace Deal with Russia: US Backs Zelensky with Pre-Rejected-by-Russia Ceasefire Scheme",
            [],
            119,
        ),
        (
            "004_52652048721d3da2",
            "",
            ["Potholes within the street to peace", "Few incentives to succeed in a deal"],
            0,
        ),
    ],
)
def test_shipped_articles(name: str, title: str, headings: list[str], comments: int) -> None:
    found = article((SEEDS / f"{name}.txt").read_bytes(), path=f"seeds/{name}.txt", id=name)
    assert (found.title, _roles(found, "heading"), len(found.comments)) == (title, headings, comments)
    assert _roles(found, "title") == ([title] if title else [])


def test_comment_sentences_speak_for_their_comment() -> None:
    found = article((SEEDS / "003_fa157defeb9da5f3.txt").read_bytes(), path="x.txt", id="x")
    assert [s.comment for s in found.sentences] == [*sorted(s.comment for s in found.sentences[:-1]), -1]
    assert {s.comment for s in found.sentences} == set(range(-1, 119))
    for sentence in found.sentences:
        if sentence.comment >= 0:
            comment = found.comments[sentence.comment]
            assert comment.body <= sentence.start < sentence.end <= comment.end
    last = found.sentences[-1]
    assert found.text[last.start : last.end] == "Comments are closed."


def test_lines_and_columns() -> None:
    found = _read("One.\n\nTwo. Three.\n")
    last = found.sentences[-1]
    assert (found.line(last.start), found.column(last.start)) == (3, 6)
    assert found.line_starts == (0, 5, 6, 18)


PROSE = "The council voted on Monday to close the old bridge for repairs that will last a year. Nobody objected."


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("Council closes the bridge", "Council closes the bridge"),
        ("Will it ever open? Council closes the bridge", "Will it ever open? Council closes the bridge"),
        ("“We had to”: council closes bridge", "“We had to”: council closes bridge"),
        ("12 months without a bridge", "12 months without a bridge"),
        ("# Council closes the bridge", "Council closes the bridge"),
        ("Council Closes Old Bridge for a Whole Year.", "Council Closes Old Bridge for a Whole Year."),
        ("The council closed the bridge.", ""),
        ("Mayor Ann Lee met Governor Ben Marlow here.", ""),
        ("The council closed the bridge:", ""),
        ("LAKEVIEW, Ohio (AP) —", ""),
        ("LAKEVIEW, Ohio (AP)", ""),
        ("By Ann Lee", ""),
        ("Bridge", ""),
        ("the bridge", ""),
        ("緑の党が勝利、首相は辞任へ", "緑の党が勝利、首相は辞任へ"),
        ("الخضر يفوزون في الانتخابات", "الخضر يفوزون في الانتخابات"),
        ("緑の党が勝利した。", ""),
        ("“We closed it,” she said.", ""),
    ],
)
def test_title_line(first: str, title: str) -> None:
    found = _read(f"{first}\n\n{PROSE}\n")
    assert found.title == title
    assert " ".join(_roles(found, "title")) == title


@pytest.mark.parametrize(
    "above",
    [
        "FOR IMMEDIATE RELEASE",
        "Press release",
        "ORBIX PRESS RELEASE N° 41-2025",
        "City of Northfield news release 12/24",
        "Media statement No. 7",
        "Embargoed until 6pm, 3 May 2024",
        "Brussels, 2 October 2023",
        "LEEDS, May 3, 2024",
        "Tuesday, May 21st, 2024, 10:30",
        "2024-05-21",
        "MEDIA RELEASE\n\n3 May 2024",
        "By Ann Lee",
        "By Ann Lee and Bo Roe | May 3, 2024 | 9:12 a.m. ET",
        "BY ANN LEE, STAFF WRITER\n\nMonday, 3 May 2024",
        "Published: 3 May 2024 07:30",
    ],
)
def test_a_notice_or_a_date_above_the_title_is_none(above: str) -> None:
    found = _read(f"{above}\n\nCouncil closes the bridge\n\n{PROSE}\n")
    assert found.title == "Council closes the bridge"
    assert _roles(found, "title") == ["Council closes the bridge"]


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("The day of 2 October 2023", "The day of 2 October 2023"),
        ("Council closes the bridge on 3 May 2024", "Council closes the bridge on 3 May 2024"),
        ("Release of the report", "Release of the report"),
        ("Court bars press release on the bridge", "Court bars press release on the bridge"),
    ],
)
def test_a_title_with_a_date_is_one(first: str, title: str) -> None:
    assert _read(f"{first}\n\nWhat comes next\n\n{PROSE}\n").title == title


def test_a_date_alone_with_nothing_below_it() -> None:
    assert _read("Brussels, 2 October 2023\n").title == ""


def test_a_single_line_is_no_title() -> None:
    assert _read("Council closes the bridge").title == ""


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("What the council wants", True),
        ("“Nobody asked us”", True),
        ("## What the council wants", True),
        ("It closed.", False),
        ("“It closed.”", False),
        ("''It closed.''", False),
        ("Photo: Ann Lee", False),
        ("Lee/Handout via Wire", False),
        ("Institute for Bridges, IFB", False),
        ("Read more", False),
        ("and so on", False),
        ("A line that runs on for far too many words to be taken for a heading of any kind at all here", False),
    ],
)
def test_heading_line(line: str, is_heading: bool) -> None:
    found = _read(f"{PROSE}\n{PROSE}\n{line}\n{PROSE}\n")
    assert _roles(found, "heading") == ([line.lstrip("# ")] if is_heading else [])


def test_lines_of_a_list_are_no_headings() -> None:
    assert _roles(_read(f"{PROSE}\nOne thing\nAnother thing\nA third thing\n"), "heading") == []


FRONT = """\
---
title: "Bridge closed: a year"   # quoted
date: 2024-03-05T10:00:00Z
authors:
  - Ann Lee
  - Ben Marlow
source: The Lakeview Post
link: https://post.example/bridge
tags: [bridge, council]
draft: no
---

"""


def test_front_matter() -> None:
    found = _read(FRONT + PROSE, path="a.md")
    assert found.title == "Bridge closed: a year"
    assert found.author == "Ann Lee, Ben Marlow"
    assert found.outlet == "The Lakeview Post"
    assert found.url == "https://post.example/bridge"
    assert found.published is not None
    assert (found.published.begin, found.published_basis) == (date(2024, 3, 5), "read")
    assert found.text[found.sentences[0].start :].startswith("The council voted")


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    found = _read(f"---\nJust prose between rules\n---\n{PROSE}")
    assert found.sentences[0].start == 0


def test_claims_yaml_goes_before_what_the_file_says() -> None:
    published = When("2024-03-07", date(2024, 3, 7), date(2024, 3, 8))
    entry = ArticleEntry(
        "a.md", title="Other", outlet="Wire", author="Cleo", url="https://w.example", published=published
    )
    found = _read(FRONT + PROSE, path="a.md", entry=entry)
    assert (found.title, found.outlet, found.author, found.url) == ("Other", "Wire", "Cleo", "https://w.example")
    assert (found.published, found.published_basis) == (published, "curated")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2024-03-05", date(2024, 3, 5)),
        ("Published: 2024-03-05", date(2024, 3, 5)),
        ("Published on 2024-03-05 14:30 UTC", date(2024, 3, 5)),
        ("The vote was on 2024-03-05.", None),
        ("2024-13-05", None),
    ],
)
def test_date_line(line: str, day: date | None) -> None:
    found = _read(f"Council closes the bridge\n{line}\n{PROSE}\n")
    assert (found.published.begin if found.published else None) == day
    assert found.published_basis == ("read" if day else "")


MARKUP = st.lists(
    st.sampled_from(
        ["# ", "## Head\n", "---\n", "title: x\n", "  1. Ann\n\n    Text.\n\n", "Prose here. ", "\n", "\n\n"]
    )
    | st.text(max_size=8),
    max_size=30,
).map("".join)


@given(MARKUP, st.sampled_from([".txt", ".md"]))
def test_every_text_is_an_article_or_unreadable(text: str, suffix: str) -> None:
    raw = text.encode("utf-8", "replace")
    try:
        found = article(raw, path=f"a{suffix}", id="a")
    except Unreadable:
        return
    assert all(found.text[s.start : s.end].strip() for s in found.sentences)
    assert all(a.end <= b.start and a.paragraph <= b.paragraph for a, b in pairwise(found.sentences))
    assert found.line_starts == tuple(i for i in range(len(found.text) + 1) if i == 0 or found.text[i - 1] == "\n")


def _sentences(text: str) -> list[str]:
    found = _read(text)
    return [found.text[s.start : s.end] for s in found.sentences if s.role == "body"]


@pytest.mark.parametrize("mark", ["-", "*", "•", "1.", "12)", ">", "> >"])
def test_the_mark_of_a_list_item_is_no_part_of_its_sentence(mark: str) -> None:
    found = _sentences(f"{PROSE}\n\n{mark} The bridge is shut.\n   {mark} The ferry runs. It is free.\n")
    assert found[-3:] == ["The bridge is shut.", "The ferry runs.", "It is free."]


@pytest.mark.parametrize(
    "line",
    [
        "-5 degrees were measured.",
        ">5 degrees were measured.",
        "1934 was a good year.",
        "3.5 per cent voted.",
        "– Yes, he said.",
    ],
)
def test_a_figure_or_a_dash_that_opens_a_sentence_stays(line: str) -> None:
    assert _sentences(f"{PROSE}\n\n{line}\n")[-1] == line


def test_a_figure_within_a_line_is_no_mark() -> None:
    assert "".join(_sentences(f"{PROSE}\n\nHe named two. 1. The bridge. 2. The ferry.\n")).count("1.") == 1
