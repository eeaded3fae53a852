"""Words that must not be given to somebody else: another's office, "not X", nobody."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


OFFICES = [
    # the name behind an office goes before the other holder of such an office
    ("President Donald Trump said no.\n\nThe former president, Barack Obama, said yes.", "Barack Obama"),
    ("The mayor, Ruth Lee, said it was fine.\n\nThe former mayor, Martin Sole, said it was not.", "Martin Sole"),
    ("Mayor Ruth Lee said no.\n\nThe mayor of Northfield, Ann Poe, said yes.", "Ann Poe"),
    ("Mayor Ruth Lee said no. The deputy mayor, Tom Roe, said yes.", "Tom Roe"),
    ("Mayor Ruth Lee said no. “It is over,” said the deputy mayor, Tom Roe.", "Tom Roe"),
    ("The captain, Ann Poe, said no. The captain of the visiting team, Joe Gill, said yes.", "Joe Gill"),
    (
        "The chief executive, Ruth Lee, said no. In May the then chief executive, Martin Sole, said “over my body”.",
        "Martin Sole",
    ),
    # no name: an office that is not the holder's
    ("Mayor Ruth Lee said no. The former mayor said yes.", None),
    ("President Ruth Lee said no. The former president said yes.", None),
    ("Mayor Ruth Lee said no. The deputy mayor said yes.", None),
    ("Mayor Ruth Lee said no. The mayor of Northfield said yes.", None),
    ("The chief executive, Ruth Lee, said no. In May the then chief executive said yes.", None),
    # the holder of just that office
    ("Mayor Ruth Lee said no. The mayor said yes.", "Ruth Lee"),
    ("Mayor Ruth Lee said no. The mayor, a Democrat, said yes.", "Ruth Lee"),
    ("Mayor Ruth Lee said no. The mayor, Lee, said yes.", "Ruth Lee"),
    ("Ruth Lee, the mayor of Northfield, said no. The mayor of Northfield said yes.", "Ruth Lee"),
    ("Northfield Mayor Ruth Lee said no. The mayor of Northfield said yes.", "Ruth Lee"),
    ("Martin Sole, the former mayor, met Mayor Ruth Lee. The former mayor said yes.", "Martin Sole"),
    ("Director Ann Poe met a former harbour director, James Lee. The former director said yes.", "James Lee"),
    ("Mayor Ruth Lee met deputy mayor Tom Roe. The deputy mayor said yes.", "Tom Roe"),
    ("Mayor Ruth Lee met deputy mayor Tom Roe. The mayor said yes.", "Ruth Lee"),
    ("Mayor Ruth Lee said no. The Northfield mayor, Ann Poe, said yes.", "Ann Poe"),
    ("Mayor Ruth Lee said no. The former mayor, Martin Sole (Labour), said yes.", "Martin Sole"),
    ("Mayor Ruth Lee said no. The former mayor, Martin Sole of Labour, said yes.", "Martin Sole"),
    ("Mayor Ruth Lee said no. The other mayor said yes.", None),
    ("Mayor Ruth Lee met former mayor Martin Sole. The mayor said yes.", "Ruth Lee"),
    ("Former mayor Martin Sole came. The mayor said yes.", "Martin Sole"),
    ("Mayor Ruth Lee came. The mayor, Riverside Council, said no.", "Ruth Lee"),
    (
        "Minister Ruth Lee came. Armin Lasch, the minister of roads in Riga, who is 60, suggested that it rained.",
        "Armin Lasch",
    ),
    ("Director Ruth Lee came. Ann Poe, acting political director of Riverside, who is 60, said yes.", "Ann Poe"),
    ("British minister Ruth Lee said no. The minister of Britain said yes.", "Ruth Lee"),
    ("Mayor Ruth Lee came. According to the mayor, the tram hit Tom Roe.", "Ruth Lee"),
    ("Obama met the team. The former president, Barack Obama, said yes.", "Barack Obama"),
]


@pytest.mark.parametrize(("text", "speaker"), OFFICES)
def test_an_office_is_its_holder_s(text: str, speaker: str | None) -> None:
    assert read(text)[-1].speaker == speaker


CONTRASTED = [
    ("It was Roe, not Drury, who said the bridge was safe.", "Roe", False),
    ("Roe, not Drury, said the bridge was safe.", "Roe", False),
    ("It was the mayor, not the council, that said the bridge was safe.", "the mayor", False),
    ("It was not Drury but Roe who said the bridge was safe.", "Roe who", False),
    ("It was not Drury who said the bridge was safe.", "Drury who", True),
    ("It wasn't Drury who said the bridge was safe.", "Drury who", True),
    ("It was Drury who said the bridge was safe.", "Drury who", False),
]


@pytest.mark.parametrize(("text", "source", "negated"), CONTRASTED)
def test_not_somebody_else(text: str, source: str, negated: bool) -> None:
    (one,) = read(text)
    assert (one.source_text, one.negated) == (source, negated)


UNSAID = [
    ("Neither Drury nor Roe said they would run.", "Neither Drury nor Roe", "Drury and Roe"),
    ("Neither Mayor Ruth Lee nor her deputy, Tom Roe, said no.", "Neither Mayor Ruth Lee nor her deputy", None),
    ("None of the teachers said the school was safe.", "None of the teachers", None),
    ("Nobody at the council said the bridge was safe.", "Nobody at the council", None),
    ("No one on the council said the bridge was safe.", "No one on the council", None),
    ("Roe stopped short of saying the bridge was safe.", "Roe", "Roe"),
    ("Far from saying the bridge was safe, Roe warned of cracks.", "Roe", "Roe"),
    ("Instead of saying the bridge was safe, Roe warned of cracks.", "Roe", "Roe"),
    ("Roe left without saying that the bridge was safe.", "Roe", "Roe"),
    ("Roe refused to say that the bridge was safe.", "Roe", "Roe"),
    ("Roe declined to say whether the bridge was safe.", "Roe", "Roe"),
    ("Roe declined to comment on the bridge.", "Roe", "Roe"),
]


@pytest.mark.parametrize(("text", "source", "speaker"), UNSAID)
def test_what_was_not_said_is_marked(text: str, source: str, speaker: str | None) -> None:
    one = read(text)[0]
    assert (one.source_text, one.speaker, one.negated) == (source, speaker, True)


@pytest.mark.parametrize(
    "text",
    [
        "Roe refused to pay the fine.",
        "Roe said the bridge was far from safe.",
        "It goes without saying that the bridge is safe.",
        "Far from the river, Roe said the bridge was safe.",
        "Neither Drury nor Roe was there, but Poe said the bridge was safe.",
        "Roe, one of the teachers, said the school was safe.",
    ],
)
def test_what_was_said_is_not(text: str) -> None:
    assert [s.negated for s in read(text)] == [False]


WHOLE = [
    # a relative clause without its pronoun says nothing of the sentence before it
    (
        "A study found that the line would carry 9,000 a day, not the 15,000 the council had predicted.",
        [("A study", "that the line would carry 9,000 a day, not the 15,000 the council had predicted")],
    ),
    (
        "Auditors found that the bridge was safe, not the wreck the minister had claimed.",
        [("Auditors", "that the bridge was safe, not the wreck the minister had claimed")],
    ),
    ("The line carried 9,000 passengers, fewer than the 15,000 the council had predicted.", []),
    ("The bridge was safe, the minister had claimed.", [("the minister", "The bridge was safe")]),
    ("The bridge was safe, not a wreck, the minister claimed.", [("the minister", "The bridge was safe, not a wreck")]),
    ("The bridge was safe, people close to the mayor said.", [("people close to the mayor", "The bridge was safe")]),
    # an answer in a relative clause
    (
        "“I am very well,” Gill told Orr, who said: “So am I, as it happens.”",
        [("Gill", "“I am very well,”"), ("Orr, who", "“So am I, as it happens.”")],
    ),
    ("“I am very well,” Gill told Orr, who nodded.", [("Gill", "“I am very well,”")]),
    # what is no statement
    (
        "The plan failed, said an official who asked not to be named because of the rules.",
        [("an official", "The plan failed")],
    ),
    ("Roe asked not to be left alone.", [("Roe", "not to be left alone")]),
    ("Raman, who championed the project, said it was over.", [("Raman", "it was over")]),
    (
        "Raman, who opposed the project, said it was over.",
        [("Raman, who", "the project"), ("Raman", "it was over")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_all_that_is_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(s.source_text, " / ".join(text[x:y] for x, y in s.parts)) for s in read(text)] == expected


ANSWERS = [
    ("Kim Orr asked Joe Gill: “Are you well today?” “I am very well,” he replied.", "Joe Gill"),
    ("Kim Orr asked Joe Gill: “Are you well today?”\n\n“I am very well,” he answered.", "Joe Gill"),
    ("Kim Orr met Joe Gill. “Are you well today?” Orr asked. “I am very well,” he replied.", None),
    ("Kim Orr asked Mr Joe Gill: “Are you well today?” “I am very well,” she replied.", None),
    ("Kim Orr asked him: “Are you well today?” “I am very well,” he replied.", None),
    ("Kim Orr asked: “Are you well?” Joe Gill laughed. “I am very well,” he replied.", "Joe Gill"),
    ("Kim Orr said it rained. “I am very well,” he replied.", "Kim Orr"),
    (
        "Kim Orr asked: “Are you well?” It rained for a day. It rained for a week. “I am very well,” Orr replied.",
        "Kim Orr",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), ANSWERS)
def test_nobody_answers_himself(text: str, speaker: str | None) -> None:
    assert read(text)[-1].speaker == speaker


BROKEN = [
    # a sentence broken by its reporting clause, whatever its subject
    ("Nobody, Roe said, believes that the bridge is safe.", "Roe", "Nobody / believes that the bridge is safe"),
    ("No one, Roe said, believes that the bridge is safe.", "Roe", "No one / believes that the bridge is safe"),
    ("Drury, Roe said, believes that the bridge is safe.", "Roe", "Drury / believes that the bridge is safe"),
    ("The council, Roe said, never believed it was safe.", "Roe", "The council / never believed it was safe"),
    ("Nobody, said Roe, believes that the bridge is safe.", "Roe", "Nobody / believes that the bridge is safe"),
    ("Nobody, says Ann Roe, a farmer, believes it is safe.", "Ann Roe", "Nobody / believes it is safe"),
    ("Nobody, according to Roe, believes it is safe.", "Roe", "Nobody / believes it is safe"),
    ("The old bridge, said Ann Roe, the mayor, is safe.", "Ann Roe", "The old bridge / is safe"),
    ("Few people, according to a poll by Acme, want it closed.", "a poll", "Few people / want it closed"),
    ("No, said Roe, the bridge is not safe.", "Roe", "No / the bridge is not safe"),
    ("Nobody believes, Roe said, that it is safe.", "Roe", "Nobody believes / that it is safe"),
    ("It is clear, Roe said, that it is safe.", "Roe", "It is clear / that it is safe"),
    ("If it rains, said Ann Roe, the mayor, we go home.", "Ann Roe", "If it rains / we go home"),
    ("In winter, said Ann Roe, the roads freeze.", "Ann Roe", "In winter / the roads freeze"),
    ("In winter the roads freeze, said Ann Roe, the mayor of Riga.", "Ann Roe", "In winter the roads freeze"),
    ("In winter the roads freeze, said Roe, a farmer with a tractor.", "Roe", "In winter the roads freeze"),
    ("Not so, says Roe: the bridge was safe.", "Roe", "Not so / the bridge was safe"),
    (
        "The river rose, investigators believe, though the wind dropped.",
        "investigators",
        "The river rose / though the wind dropped",
    ),
    ("Roe was told “often”, Drury said, to go home.", "Drury", "Roe was told “often” / to go home"),
    ("The worst is over, say officials.", "officials", "The worst is over"),
    ("“The worst is over,” say officials at the bank.", "officials at the bank", "“The worst is over,”"),
    ("The worst, say experts like Paul Lee, is over.", "experts", "The worst / is over"),
    ("When people starve, say farmers, they leave.", "farmers", "When people starve / they leave"),
    ("The dam, Roe warned as early as May, was weak.", "Roe", "The dam / was weak"),
    (
        "Even so, argues Ann Roe of the Town Board, the plan is good.",
        "Ann Roe of the Town Board",
        "Even so / the plan is good",
    ),
    ("It rained; at night, says Roe, who was there, the dam broke.", "Roe", "at night / the dam broke"),
    # what goes on behind a comma, and what does not
    ("Officials say at least 14 people died.", "Officials", "at least 14 people died"),
    ("Roe said over 100 people died.", "Roe", "over 100 people died"),
    ("Roe said over dinner that people had died.", "Roe", "that people had died"),
    ("Rescuers believe the man, a guide, may have left.", "Rescuers", "the man, a guide, may have left"),
    ("Rescuers praised the man, a guide, and left.", "Rescuers", "the man"),
    ("Roe said the fund, a relic of the war, is broke.", "Roe", "the fund, a relic of the war, is broke"),
    ("Roe said the fund was broke, a claim that was denied.", "Roe", "the fund was broke"),
    ("Those who stayed, Roe says, were brave.", "Roe", "Those who stayed / were brave"),
    # examples of a group do not speak for it
    ("Some, like Ann Lee, 23, say it was weak.", "Some", "it was weak"),
    ("Several papers, including the Riga Post, said it was weak.", "Several papers", "it was weak"),
    # and one that is not broken
    ("When asked about it, Roe said that it was safe.", "Roe", "that it was safe"),
    ("The bridge is safe, said Roe, a farmer, who built it.", "Roe", "The bridge is safe"),
    ("However, according to Roe, the bridge is safe.", "Roe", "the bridge is safe"),
    ("Lind rightly, as I believe, stresses that it is safe.", "Lind", "that it is safe"),
]


@pytest.mark.parametrize(("text", "source", "content"), BROKEN)
def test_a_broken_sentence_is_found_whole(text: str, source: str, content: str) -> None:
    said = [s for s in read(text) if s.rule != "asked"]
    assert [(s.source_text, " / ".join(text[x:y] for x, y in s.parts)) for s in said] == [(source, content)]


TWO = [
    (
        "The wiring was old, investigators believe, though they stressed that no cause had been found.",
        [("investigators", "The wiring was old"), ("they", "that no cause had been found")],
    ),
    (
        "Quinn has denied any wrongdoing and says he looks forward to his day in court.",
        [("Quinn", "any wrongdoing"), ("Quinn", "he looks forward to his day in court")],
    ),
    (
        "Roe, asked if she agreed with him, smiled and said the question was above her.",
        [("", "if she agreed with him"), ("Roe", "the question was above her")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TWO)
def test_two_that_stand_close(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(s.source_text, text[s.start : s.end]) for s in read(text)] == expected


def test_not_the_family_but_whose_it_is() -> None:
    (one,) = read("It is a view of Tom Lee, whose family has farmed here for years: “We cannot pay for that.”")
    assert (one.source_text, one.speaker) == ("Tom Lee", "Tom Lee")


def test_what_was_dreaded_is_not_what_follows_a_colon() -> None:
    assert read("Then came what everyone on the platform had dreaded: the train was late.") == []
