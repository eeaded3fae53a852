"""Who is meant by a surname, a pronoun, an office."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Comment
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
    ("The mayor's envoy for France and Spain, retired general Keith Lane, said the force was ready.", "Keith Lane"),
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
    ("The lender raised its rates. It said prices would rise.", None),
    ("The Bank of Marl raised its rates. It said prices would rise.", "Bank of Marl"),
    ("Marl Rowing Club lost a boat. The club said it would buy another.", "Marl Rowing Club"),
    ("Ferry line Searoads cancelled two trips. The company said fog was to blame.", "Searoads"),
    ("NATO representatives said the talks were over.", "NATO representatives"),
    # offices, trades, kin, months that are names
    ("The prosecutor, Lydia Crane, rose. She said the bridge was safe.", "Lydia Crane"),
    ("Botanist Clara Voss came. She said the bridge was safe.", "Clara Voss"),
    ("Nephrologist Clara Ann Voss said the bridge was safe.", "Clara Ann Voss"),
    ("Chief executive Jan Visser said the bridge was safe.", "Jan Visser"),
    ("Will Hart said the bridge was safe.", "Will Hart"),
    ("Vet Max Horn came. His client, Eva Roos, waited. She said the bridge was safe.", "Eva Roos"),
    ("Her predecessor, Lars Boye, said the bridge was safe.", "Lars Boye"),
    ("His sister Joan Hart said the bridge was safe.", "Joan Hart"),
    ("Mr Olsen was at the fair. He said the bridge was safe.", "Olsen"),
    ("Asked about it, Pavel Orsic laughed. He said the bridge was safe.", "Pavel Orsic"),
    ("Mr Olsen was at the fair. But he and his deputies said the bridge was safe.", "Olsen"),
    ("The Kremlin also said the talks were over.", "Kremlin"),
    # nobody is named
    ("Growers said the talks were over.", None),
    ("Some German reader said the talks were over.", None),
    ("Lee's gallery said the talks were over.", None),
    ("A team led by Anna Lee reported that the talks were over.", None),
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


def test_nobody_is_meant_across_the_edge_of_a_comment() -> None:
    text = "Peter Lee came late.\n\nHe said the bridge was safe."
    cut = sentences(text)
    comments = tuple(Comment(c.start, c.end, c.start, "x") for c in cut)
    apart = tuple(c._replace(comment=n, paragraph=n) for n, c in enumerate(cut))
    found = statements(Article("a", "a.txt", text, sentences=apart, comments=comments))
    assert [s.speaker for s in found if s.source_text == "He"] == [None]


def test_the_writer_is_not_the_he_of_the_next_sentence() -> None:
    text = "Peter Lee came late. I think that it rained. He said the bridge was safe."
    found = statements(Article("a", "a.txt", text, author="Ann Poe", sentences=tuple(sentences(text))))
    assert [s.speaker for s in found] == ["Ann Poe", "Peter Lee"]


@pytest.mark.parametrize("often", [1, 2000])  # looked up each through the one before it, this would never end
def test_what_points_back_names_nobody(often: int) -> None:
    text = "Storm over Riga\n\n" + "The company was closed. " * often + "It said that profits were up."
    found = statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))
    assert [s.speaker for s in found] == [None]


def test_a_pronoun_is_no_organisation() -> None:
    text = "He has accepted.\n\nIn 2021 the agency claimed that oysters would be extinct."
    found = statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))
    assert [s.speaker for s in found] == [None]


KIN = [
    ("“He would have loved it,” said his daughter, Ruth, wiping her eyes.", "Ruth"),
    ("Ruth Lee came late. “He would have loved it,” said his daughter, Ruth, wiping her eyes.", "Ruth Lee"),
    ("Her brother, Monday's guest, said it had rained.", None),
    ("His wife, Riga said, was ill.", "Riga"),
    ("Neighbours said it had rained.", None),
    ("Locals told how it had rained.", None),
]


@pytest.mark.parametrize(("text", "speaker"), KIN)
def test_kin_and_neighbours(text: str, speaker: str | None) -> None:
    assert statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))[-1].speaker == speaker


LONE = [
    ("Carla Dunn said it rained. Brandt lied to us. He said the mill was not for sale.", "Brandt"),
    ("Tom Pike said it rained. Brandt had never smiled. He said the mill was not for sale.", "Brandt"),
    ("Brandt laughed. He said the mill was not for sale.", "Brandt"),
    # a full name is the article's own
    ("Tom Pike said it rained. Ben Brandt was there. Brandt laughed. He said the mill was not for sale.", "Ben Brandt"),
    # nobody plainly: a town, a country, a thing; what a firm does too
    ("Tom Pike said it rained. France retired the old coin. He said the mill was not for sale.", "Tom Pike"),
    ("Tom Pike said it rained. It was cold in Riga. Riga slept. He said the mill was not for sale.", "Tom Pike"),
    ("Tom Pike said it rained. Mills died. He said the mills were not for sale.", "Tom Pike"),
    ("Tom Pike said it rained. Brandt bought it. He said the mill was not for sale.", "Tom Pike"),
    ("Tom Pike said it rained. Nobody laughed. He said the mill was not for sale.", "Tom Pike"),
]


@pytest.mark.parametrize(("text", "speaker"), LONE)
def test_he_is_a_surname_that_does_what_people_do(text: str, speaker: str) -> None:
    assert statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))[-1].speaker == speaker


NAMED = [
    # letters behind a name
    ("Counsel for the inquiry, Ruth Sayer KC, said it rained.", "Ruth Sayer"),
    ("Ann Lee MP said it rained.", "Ann Lee"),
    ("“It is late,” said John Roe QC.", "John Roe"),
    # a verb of saying for a surname
    ("“People ran,” said Ahmed Said, a shopkeeper.", "Ahmed Said"),
    # a body behind what it is
    ("Drax sold the mill. The regulator, the NHTSA, said the mill was unsafe.", "NHTSA"),
    ("Drax sold the mill. The bank, Norbank, said the mill was unsafe.", "Norbank"),
    # whom "who" means
    ("His words drew a sharp response from Interior Minister Ann Lee, who said it rained.", "Ann Lee"),
    ("The mill was a gift to Ann Lee, who said it rained.", "Ann Lee"),
    ("An aide to Ann Lee, who said it rained, was ill.", None),
    # a given name behind "Sir"
    ("Sir Keith Hardy came. Sir Keith said it rained.", "Keith Hardy"),
    ("Sir Keith Hardy and Sir Keith Lind came. Sir Keith said it rained.", "Keith"),
    # a name in brackets, no party
    ("Tom Heath came. The minister (Mr Heath) said it rained.", "Tom Heath"),
    ("Tom Heath came. The owner (Labour) said it rained.", None),
    # who asks or writes is not who answers
    ("Carr said no. Cross-examined by Eve Stone KC, he said it rained.", "Carr"),
    ("By Jane Orr\n\nThe owner was ill. “There is no case at all,” he said.", None),
    ("The song was written by Ann Lee. She said it rained.", "Ann Lee"),
    # no chancellor
    ("Governor Ann Lee said it snowed. The chancellor said it rained.", None),
    ("Ann Lee came early. The chancellor said it rained.", "Ann Lee"),
]


@pytest.mark.parametrize(("text", "speaker"), NAMED)
def test_names_beside_what_somebody_is(text: str, speaker: str | None) -> None:
    assert statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))[-1].speaker == speaker
