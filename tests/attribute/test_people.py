"""Who is meant by a surname, a pronoun, an office."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article
from ceasefire_cli.text.sentences import sentences

CASES = [
    # the surname after the full name
    ("Anna Novak met the council. Novak said the bridge was safe.", "Anna Novak"),
    ("Ms. Novak said the bridge was safe. Anna Novak is an engineer.", "Anna Novak"),
    ("“It is safe,” said Admiral Rob Bauer, chairman of the harbour board.", "Rob Bauer"),
    ("Secretary of State Maria Rubio said the talks were over.", "Maria Rubio"),
    ("UK defense secretary John Healy said the force was ready.", "John Healy"),
    ("US President Joe Benson said the force was ready.", "Joe Benson"),
    ("British Ambassador to the U.S. Lord Peter Marsh said the force was ready.", "Peter Marsh"),
    ("The special envoy, retired general Keith Lane, said the force was ready.", "Keith Lane"),
    ("A spokeswoman, Anna White, said the force was ready.", "Anna White"),
    ("According to Novak of River House, the bridge is safe. James Novak is an engineer.", "James Novak"),
    # pronouns
    ("Anna Novak met the council. She said the bridge was safe.", "Anna Novak"),
    ("Mr. Peter Lee met the council. She said the bridge was safe.", None),
    # offices
    ("Energy Secretary Ed Marsh met the council. The senior Cabinet minister said the bridge was safe.", "Ed Marsh"),
    ("Sir Keith Starling is not leaving. The Prime Minister said he would stay.", "Keith Starling"),
    # organisations and states
    ("The Kremlin said the talks were over.", "Kremlin"),
    ("According to the Institute for the Study of Rivers, the water is rising.", "Institute for the Study of Rivers"),
    ("The Lee administration said the talks were over.", "Lee administration"),
    ("Ukraine claimed the talks were over.", "Ukraine"),
    # nobody is named
    ("Western officials said the talks were over.", None),
    ("Critics said the talks were over.", None),
    ("One senior Western official said the talks were over.", None),
    ("“It is over,” said the Western official quoted above.", None),
    ("A spokesman for Novak said the talks were over.", None),
    ("Some said the talks were over.", None),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_speaker(text: str, speaker: str | None) -> None:
    found = statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))
    said = [s.speaker for s in found if s.mode == "speech" and s.source is not None]
    assert said
    assert said[0] == speaker


def test_two_people_of_one_surname_stay_apart() -> None:
    text = "Anna Novak came early. Peter Novak came late. Novak said the bridge was safe."
    found = statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))
    assert [s.speaker for s in found] == ["Novak"]


def test_first_person_is_the_article_s_author() -> None:
    text = "I argued that the bridge was safe."
    found = statements(Article("a", "a.txt", text, author="Anna Novak", sentences=tuple(sentences(text))))
    assert [s.speaker for s in found] == ["Anna Novak"]


def test_a_headline_in_capitals_makes_no_name() -> None:
    text = "US Backs Novak in Bridge Row\n\nNovak said the bridge was safe."
    found = statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))
    assert found[-1].speaker == "Novak"
