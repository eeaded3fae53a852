"""Where sentences of news English end, and the laws every cut obeys."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.text.sentences import sentences

# A sentence ends at each "|".
CUTS = [
    "It rained. | The match went on.",
    "Cllr. Roe met Supt. Lee. | They spoke.",
    "Mr. Avery met Dr. Lund and Lt. Col. Oduya. | They spoke briefly.",
    "The U.S. Senate voted. | Officials in the U.S. were silent. | They objected.",
    "He moved to the U.S. | She stayed.",
    "J. K. Marlow and George W. Pratt wrote it. | A. B. Quill did not.",
    "It was Plan B. | The council agreed.",
    "They met on Jan. 5 and again in Sept. | He left.",
    "See No. 10 and Nos. 3 and 4. | No. | We refuse.",
    "It began at 9:30 a.m. (0730 GMT) on Tuesday. | It ended at 5 p.m. (1500 GMT).",
    "She left at 5 p.m. | (He stayed.) | Then rain fell.",
    "Doors open at 8 a.m. Monday. | They close at 5 p.m. | Visitors must leave.",
    "It starts at 9 p.m. EST and ends at 11 p.m. GMT. | Bring a coat.",
    "Acme Corp. said profits rose 3.5 percent to $1.2 billion. | Shares of Bolt Inc. fell.",
    "He works for Acme Inc. | The firm is old.",
    "They live in Jacksonville, Fla. | Fans will see them there.",
    "BUFFALO, N.Y. (AP) -- A storm closed the road.",
    "FAIRVIEW, W.Va. — The mine shut. | Nobody was hurt.",
    "Who is it? | Nobody knows! | Really?! | Yes…",
    "He paused... and went on. | Then... | Nothing.",
    "She thought… but stayed. | I waited… | The door opened.",
    "“We won. | It was close,” she said. | “Very close.”",
    '"We won. | It was close," she said. | "Very close."',
    "''We won. | It was close,'' she said. | ''Very close.''",
    "«We won.» | »Very close.« | ‘Yes.’ | 'No.'",
    "„We won.“ | He left.",
    "“Why?” Mr. Grant asked. | “Because!” Ada Lowe shouted. | “Why?” | Nobody answered.",
    '"Is it true?" he asked. | "It is!" said she.',
    '“It is late," said an official. | ”And the road is long."',
    'He left. | " We stayed. " | Nobody came.',
    '"He left. " | The others stayed.',
    'He said: "They left. "',  # the mark is the last of the text
    "The law (passed in May. — Ed.) stands. | (It was amended. | Twice.)",
    "The band (really?) played on. | The crowd (really!) Marta met left.",
    "Visit https://example.org/a.b?c=d. | Or www.example.org! | Now.",
    "Yahoo! said it grew. | It did.",
    "Smith v. Jones was settled, e.g. by the court, i.e. quickly. | Bring pens, paper, etc. | Then wait.",
    "1. Open the box. | 2. Take it out. | iii) done.",
    "We see two risks: 1. The cost. | 2. The delay. | Both matter.",
    "We were told.1 | The rest was known.2. | It ended.[3] | Fine.",
    "It fell 4.5. | 12 people left. | The 3.1 version stayed.",
    "We left. | al-Masri stayed. | iPhone sales rose.",
    "They won the St. Helens race. | It was on Main St. | The crowd cheered.",
    "Martin Hale Jr. and Hale Sr. spoke. | Messrs. Hale and Dunn agreed.",
    "THE U.K. AMB. TO FRANCE: We agree. | NO. | WE DO NOT.",
    "I have no opinion. :-)",
]


def _expected(marked: str) -> tuple[str, list[str]]:
    return marked.replace("| ", ""), [part.strip() for part in marked.split(" | ")]


@pytest.mark.parametrize("marked", CUTS)
def test_cut(marked: str) -> None:
    text, expected = _expected(marked)
    assert [text[s.start : s.end] for s in sentences(text)] == expected


def test_lost_spaces_are_found_again() -> None:
    text = "It ended.The next day was calm. He said “no.”She said “yes.” And example.com stayed."
    assert [text[s.start : s.end] for s in sentences(text)] == [
        "It ended.",
        "The next day was calm.",
        "He said “no.”",
        "She said “yes.”",
        "And example.com stayed.",
    ]


def test_cjk_stops_need_no_space() -> None:
    text = "我们同意。他走了！"
    assert [text[s.start : s.end] for s in sentences(text)] == ["我们同意。", "他走了！"]


def test_paragraphs_are_lines_numbered_on() -> None:
    text = "One. Two.\n\n  Three.\nFour"
    assert [(s.paragraph, text[s.start : s.end]) for s in sentences(text, paragraph=4)] == [
        (4, "One."),
        (4, "Two."),
        (5, "Three."),
        (6, "Four"),
    ]


def test_only_the_range_is_cut() -> None:
    text = "Zero. One. Two. Three."
    assert [text[s.start : s.end] for s in sentences(text, 6, 15)] == ["One.", "Two."]


WRAPPED = """\
The harbour authority said on Monday that the dredging of the eastern
channel would begin in spring, once the last of the permits had been
granted by the ministry. It gave no figure for the cost, which earlier
estimates had put at some 40 million.

Residents of the quarter fear noise and dust. "Nobody asked us," said a
baker whose shop stands on the quay. "We read of it in the paper." The
works are to last until the autumn of next year at the earliest.
  1. Permits
  2. Dredging
"""


def test_hard_wrapped_lines_are_joined() -> None:
    cut = [WRAPPED[s.start : s.end].replace("\n", " ") for s in sentences(WRAPPED)]
    assert cut == [
        (
            "The harbour authority said on Monday that the dredging of the eastern channel would begin in spring, once "
            "the last of the permits had been granted by the ministry."
        ),
        "It gave no figure for the cost, which earlier estimates had put at some 40 million.",
        "Residents of the quarter fear noise and dust.",
        '"Nobody asked us," said a baker whose shop stands on the quay.',
        '"We read of it in the paper."',
        "The works are to last until the autumn of next year at the earliest.",
        "1. Permits",
        "2. Dredging",
    ]
    assert [s.paragraph for s in sentences(WRAPPED)] == [0, 0, 1, 1, 1, 1, 2, 3]


def test_short_lines_are_not_taken_for_wrapped_ones() -> None:
    text = "\n".join(f"Item {n} of the long list that we keep here" for n in range(12))
    assert len(sentences(text)) == 12


PIECES = [
    "The",
    "said",
    "U.S.",
    "Mr.",
    "Inc.",
    "“No.”",
    '"',
    "''",
    "(",
    ")",
    ".",
    "...",
    "…",
    "?",
    "!",
    "1.",
    "2.1",
    "e.g.",
]
GAPS = [" ", " ", " ", "\n", "\n\n", "\t", "a", "B", "end.", "end.The", "”", "。", "\u2028", "\xa0", " . .", "x" * 40]
NEWSLIKE = st.lists(st.sampled_from([*PIECES, *GAPS]), max_size=60).map("".join)


@given(st.one_of(st.text(), NEWSLIKE))
def test_sentences_are_ordered_trimmed_spans_that_cover_every_word(text: str) -> None:
    cut = sentences(text)
    assert all(text[s.start : s.end].strip() == text[s.start : s.end] != "" for s in cut)
    assert all(a.end <= b.start and a.paragraph <= b.paragraph for a, b in pairwise(cut))
    outside = [*(text[a.end : b.start] for a, b in pairwise(cut))]
    if cut:
        outside += [text[: cut[0].start], text[cut[-1].end :]]
    else:
        outside = [text]
    assert not "".join(outside).strip()


@given(NEWSLIKE, NEWSLIKE)
def test_a_blank_line_always_parts(first: str, second: str) -> None:
    text = f"{first}\n\n{second}"
    middle = len(first)
    assert not any(s.start < middle and s.end > middle + 2 for s in sentences(text))


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "“”",
        "a",
        ".",
        ". ",
        "e.g. ",
        "Mr. X ",
        "A. ",
        "(a. B ",
        'end."A',
        "“Why?” A ",
        ". . .)x",
        "1.5 ",
        ".)",
        'a. " ',
    ],
)
def test_nasty_repetition_is_cut_in_linear_work(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    cut = sentences(text)  # a rule that looks back without bound would not return
    assert cut[0].start == 0
    assert cut[-1].end == len(text.rstrip())
