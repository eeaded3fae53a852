"""Questions and answers, lines of a page's form, and posts that an article embeds."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[tuple[str | None, str]]:
    found = statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))
    return [(s.speaker, " … ".join(text[x:y] for x, y in s.parts)) for s in found]


TURNS = "Q: Why did you sell?\nA: I was tired. They said it would burn.\n\nQ: Who bought it?\n\nA: They paid well."
SAID = ["I was tired. They said it would burn.", "They paid well"]


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Interview: Ann Lee", "Ann Lee"),
        ("Interview with the mayor, Ann van der Lee", "Ann van der Lee"),
        ("Q&A: Ann Lee on the mill", "Ann Lee"),
        ("We spoke to Ann Lee the day after.", "Ann Lee"),
        ("Ann Lee, the mayor, answered our questions.", "Ann Lee"),
        ("Ann Lee spoke to The Echo at her home.", "Ann Lee"),
        # nobody is told, or several are
        ("The fair", None),
        ("Ann Lee sold the mill to Tom Roe.", None),
        ("Interview: Ann Lee\n\nWe spoke to Tom Roe too.", None),
    ],
)
def test_answers_are_of_whom_the_text_says_was_asked(lead: str, speaker: str | None) -> None:
    assert read(f"{lead}\n\n{TURNS}")[-2:] == [(speaker, said) for said in SAID]


def test_an_answer_goes_on_to_the_next_question_and_no_further_than_the_last() -> None:
    text = "Interview: Ann Lee\n\nQ: Why?\n\nA: I was tired.\n\nIt rained.\n\nQ: And now?\n\nA: I rest.\n\nLee is 60."
    assert read(text) == [("Ann Lee", "I was tired … It rained."), ("Ann Lee", "I rest")]


def test_a_question_may_tell_what_another_said() -> None:
    text = "Interview: Ann Lee\n\nQ: Tom Roe said the mill was unsafe. Was it?\n\nA: It was not."
    assert read(text) == [("Tom Roe", "the mill was unsafe"), ("Ann Lee", "It was not")]


def test_a_lone_letter_before_a_colon_is_no_answer() -> None:
    assert read("The mill\n\nA: the roof of it.\n\nB: the kiln of it.") == []


@pytest.mark.parametrize(
    "line",
    [
        "Published: 05/07/2025",
        "Updated: 6 July 2025",
        "Category: Business",
        "Seen: 05/07/2025",
        "Home: http://a.example",
    ],
)
def test_a_line_of_the_page_s_form_is_nobody_s(line: str) -> None:
    assert read(f"{line}\n\nMill sold\n\nThe mill went to a firm.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lee: I sold it.\n\nTom Roe: In 2024?\n\nAnn Lee: On 5 July 2024, I think.", "Ann Lee"),
        ("Tom Roe: Who are you?\n\nAnn Lee: A miller.\n\nTom Roe: I see.", "Tom Roe"),
    ],
)
def test_a_speaker_before_a_colon_may_tell_a_date(text: str, speaker: str) -> None:
    assert [who for who, _ in read(text)][-1] == speaker
    assert len(read(text)) == 3


POSTS = [
    "The mill is sold and I am glad. — Jonas Mbeki (@jm) 3 May 2024",
    "> The mill is sold and I am glad. — Jonas Mbeki (@jm) May 3, 2024",
    "The mill is sold and I am glad.\n— Jonas Mbeki (@jm) May 3, 2024",
    "The mill is sold and I am glad.\n\n— Jonas Mbeki (@jm) 2024-05-03",
]


@pytest.mark.parametrize("post", POSTS)
def test_a_post_is_its_author_s(post: str) -> None:
    found = read(f"The news was out.\n\n{post}\n\nIt rained.")
    assert found == [("Jonas Mbeki", "The mill is sold and I am glad.")]


def test_a_post_holds_all_lines_marked_as_quoted() -> None:
    assert read("Out.\n\n> The mill is sold.\n> I am glad.\n> — Jo Mbeki (@jm) 3 May 2024") == [
        ("Jo Mbeki", "The mill is sold.\n> I am glad."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "— Jonas Mbeki (@jm) May 3, 2024",  # a name and no words
        "The mill — Jonas Mbeki (@jm) bought it on 3 May 2024 — is old.",
        "The mill is old — Jonas Mbeki (founder) 3 May 2024",
    ],
)
def test_a_name_between_dashes_signs_no_post(text: str) -> None:
    assert read(text) == []
