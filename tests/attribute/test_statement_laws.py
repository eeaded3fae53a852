"""What holds for every text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article
from ceasefire_cli.text.sentences import sentences

WORDS = st.sampled_from(
    [
        "Anna",
        "Novak",
        "Lee",
        "he",
        "she",
        "they",
        "who",
        "said",
        "says",
        "that",
        "told",
        "reporters",
        ",",
        ".",
        '"',
        "“",
        "”",
        "''",
        "‘",
        "’",
        "(",
        ")",
        "—",
        "-",
        ":",
        ";",
        "the",
        "The",
        "minister",
        "spokesman\n",
        "",
        "",
        "",
        "according",
        "to",
        "to",
        "and",
        "but",
        "was",
        "by",
        "of",
        "in",
        "on",
        "Friday",
        "wants",
        "refused",
        "did",
        "not",
        "asked",
        "whether",
        "I",
        "you",
        "“Yes,”",
        "\n",
        "\n\n",
        ">",
        "NOVAK:",
        "US\n",
        "",
        "",
        "",
        "criticized",
        "called",
        "deal",
        "for",
        "about",
        "as",
        "Mr.",
        "claim",
        "fears",
        "believes",
        "confident",
        "?",
        "!",
        "...",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=60).map(" ".join))


@given(TEXTS)
def test_parts_are_ordered_disjoint_spans_of_the_text(text: str) -> None:
    article = Article("a", "a.txt", text, sentences=tuple(sentences(text)))
    for s in statements(article):
        assert s.parts
        at = 0
        for part in s.parts:
            assert at <= part.start < part.end <= len(text)
            at = part.end
        if s.source is not None:
            assert text[s.source.start : s.source.end] == s.source_text
            assert s.source_text


@given(TEXTS)
def test_order_is_by_place_and_the_same_twice(text: str) -> None:
    article = Article("a", "a.txt", text, sentences=tuple(sentences(text)))
    found = statements(article)
    assert list(found) == sorted(found, key=lambda s: (s.start, -s.end))
    assert found == statements(article)


@pytest.mark.parametrize(
    "text",
    ['"' * 20_000, "“" * 20_000, "he said " * 4_000, '"a" he said, ' * 2_000, "Lee, x, said, " * 2_000, "'" * 20_000,
     "according to " * 2_000, '"a b c d\n' * 3_000, "x" * 100_000, "AB: c\n" * 4_000, "“abc def ghi\nxyz\n" * 1_000],
)  # fmt: skip
def test_nasty_text_is_read_to_its_end(text: str) -> None:
    found = statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))
    assert all(s.end <= len(text) for s in found)


CUT_OFF = [
    "Talks broke down on Monday. The union walked out, said",
    "The mayor, accused",
    "The bill, dubbed",
    "Lee said the fund, which is “old and broke",
    "Lee said the fund was old, which usually helps in getting the owner on the “ side to give ground.",
    "The plan described by Lee to",
    "adding Lee -",
    '"\x0c0“',
    "Doubts – as voiced by way of",
    "Novak called the club's work on Sunday “childish” and left, Lee, who has called it “x,” said he would, adding that –",
    "Asked who had won, the mayor of Velm, Ann Lee, replied that “nobody” had, according to reporters in the hall who",
    "The report, described as “a wreck” by critics, was denounced by the owners, which in turn were accused of lying by",
]


@pytest.mark.parametrize("text", CUT_OFF)
def test_a_text_may_break_off_anywhere(text: str) -> None:
    for end in range(1, len(text) + 1):
        cut = text[:end]
        for s in statements(Article("a", "a.txt", cut, sentences=tuple(sentences(cut)))):
            assert all(0 <= part.start < part.end <= len(cut) for part in s.parts)
