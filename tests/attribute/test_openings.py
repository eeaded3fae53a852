"""Names behind what only tells when or where, and names of several small words."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


OPENED = [
    ('On Monday Ana Roe said: "No."', "Ana Roe"),
    ("Monday Ana Roe said the mill was sold.", "Ana Roe"),
    ("Last Friday Carla Dunn told reporters that the mill burned.", "Carla Dunn"),
    ("In March Ben Hart said the mill was sold.", "Ben Hart"),
    ("In March Hart said the mill was sold.", "Hart"),
    ("On 3 March Ben Hart said the mill was sold.", "Ben Hart"),
    ("On March 3 Ben Hart said the mill was sold.", "Ben Hart"),
    ("On Saturday night Ben Hart said the mill was sold.", "Ben Hart"),
    ("On Christmas Day Eva Falk said the mill was sold.", "Eva Falk"),
    ("Last week Eva Falk said the mill was sold.", "Eva Falk"),
    ("In Paris Greg Hale said the mill was sold.", "Greg Hale"),
    ("In Paris Hale said the mill was sold.", "Hale"),
    ("In New York Mayor Ann Bly said the mill was sold.", "Ann Bly"),
    ("At the White House Karen Poe said the mill was sold.", "Karen Poe"),
    ("In Ghent Ann van der Poe said the mill was sold.", "Ann van der Poe"),
    ("It rained, and in Rome Ana Roe, a guide, said the mill was sold.", "Ana Roe"),
    ("On Wednesday Germany's health ministry said the mill was sold.", "Germany's health ministry"),
    ("On Sunday, Ann Lee and Tom Roe said the mill was sold.", "Ann Lee and Tom Roe"),
    # days, months and places that are part of a name
    ("April Lee said the mill was sold.", "April Lee"),
    ("Sunday Mba said the mill was sold.", "Sunday Mba"),
    ("The Sunday Times said the mill was sold.", "Sunday Times"),
    ("In London the Daily Post said the mill was sold.", "Daily Post"),
    ("Paris Greg Hale said the mill was sold.", "Paris Greg Hale"),
    ("The man in Paris Greg Hale met said the mill was sold.", None),
]


@pytest.mark.parametrize(("text", "speaker"), OPENED)
def test_a_day_or_a_place_before_a_name_is_no_part_of_it(text: str, speaker: str | None) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


def test_a_place_before_a_full_name_does_not_cling_to_the_surname_later() -> None:
    found = read("In Paris Greg Hale said the mill was sold. It rained. Hale said the roof was new.")
    assert [s.speaker for s in found] == ["Greg Hale", "Greg Hale"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is over,” Ann van der Lee said.", "Ann van der Lee"),
        ("“We go home,” said Maria dos Santos.", "Maria dos Santos"),
        ("Said Ann de la Cruz: “We go home.”", "Ann de la Cruz"),
        ("The mayor, Juan de la Torre, said the town was poor.", "Juan de la Torre"),
    ],
)
def test_a_name_keeps_its_small_words(text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Sources close to the deal have told The Echo that the mill is sold.", "Sources close to the deal"),
        ("People familiar with the matter said the mill was sold.", "People familiar with the matter"),
        ("Officials involved in the talks told reporters that the mill was sold.", "Officials involved in the talks"),
        ("Residents opposed to the plan say the mill was sold.", "Residents opposed to the plan"),
        # the adjective is no part of who speaks
        ("The mill is close to the river, Roe said.", "Roe"),
        ("The mill was close and to the north the farmers said it was sold.", "the farmers"),
    ],
)
def test_a_source_keeps_the_adjective_behind_it(text: str, source: str) -> None:
    assert [s.source_text for s in read(text)] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("On Monday officials said the mill was sold.", "officials"),
        ("Last week farmers said the mill was sold.", "farmers"),
        ("The Monday club said the mill was sold.", "The Monday club"),
    ],
)
def test_a_day_before_a_group_is_no_part_of_it(text: str, source: str) -> None:
    assert [s.source_text for s in read(text)] == [source]
