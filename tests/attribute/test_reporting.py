"""Reporting clauses in other places than right before what is said, and verbs of saying that say nothing."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


def said(text: str) -> list[str]:
    return [" … ".join(text[x:y] for x, y in s.parts) for s in read(text)]


ACCORDING = [
    ("According to the county's auditor, Helen Moss, the mill cost a million.", "the mill cost a million"),
    ("According to Helen Moss, the county's auditor, the mill cost a million.", "the mill cost a million"),
    ("According to Helen Moss, 34, the mill cost a million.", "the mill cost a million"),
    ("According to Helen Moss, who ran it for years, the mill cost a million.", "the mill cost a million"),
    ("According to his sister, Ruth van der Poe, the mill cost a million.", "the mill cost a million"),
    # what stands in commas is said
    ("According to the mayor, Ann Lee is a liar.", "Ann Lee is a liar"),
    ("According to the auditor, Helen Moss was wrong, and it burned.", "Helen Moss was wrong, and it burned"),
    ("According to the auditor, Moss, Hart and Roe knew of it.", "Moss, Hart and Roe knew of it"),
    ("According to Moss, the mill, the roof and the kiln burned.", "the mill, the roof and the kiln burned"),
    ("According to Roe, the mayor, the council and the police knew.", "the mayor, the council and the police knew"),
]


@pytest.mark.parametrize(("text", "content"), ACCORDING)
def test_who_a_source_is_belongs_to_the_source(text: str, content: str) -> None:
    assert said(text) == [content]


WHEN = [
    ("The ministry said late on Monday that three people died.", "that three people died"),
    ("The firm said early Tuesday it had sold the mill.", "it had sold the mill"),
    ("Roe told the paper late on Friday that the kiln burned.", "that the kiln burned"),
    ("Roe said in late May that the kiln burned.", "that the kiln burned"),
    ("Roe said in May that the kiln burned.", "that the kiln burned"),
    ("Mr Boyle wrote to us on 15/12/2023 that the mill was sold.", "that the mill was sold"),
    ("Mr Boyle wrote on 5/7/23 that the mill was sold.", "that the mill was sold"),
    ("Mr Boyle told us at 10:30 that the mill was sold.", "that the mill was sold"),
    ("His lawyer said outside court that the mill was sold.", "that the mill was sold"),
    ("Counsel put it to him that the mill was sold.", "that the mill was sold"),
    ("The firm responded that the mill was sold.", "that the mill was sold"),
    ("Her opponent retorted on Friday that the mill was sold.", "that the mill was sold"),
    ("Roe said on Radio Five that the mill was sold.", "that the mill was sold"),
    ("Roe told Channel Four that the mill was sold.", "that the mill was sold"),
    ("The BBC said only that the mill was sold.", "that the mill was sold"),
    ("Roe said only two men came.", "only two men came"),
    ("Maas warned the risk was “real”.", "the risk was “real”"),
    ("Roe told Lee the mill was sold.", "the mill was sold"),
    ("The guard, a former soldier called Neil Crane, says Dell fell.", "Dell fell"),
    # time that is said
    ("The mayor said early voting was popular.", "early voting was popular"),
    ("The firm said late payments were rising.", "late payments were rising"),
]


@pytest.mark.parametrize(("text", "content"), WHEN)
def test_when_it_is_said_is_no_part_of_it(text: str, content: str) -> None:
    assert said(text) == [content]


BRACKETS = [
    ("Nobody (Roe said) believes the bridge is safe.", "Roe", "Nobody … believes the bridge is safe"),
    ("The mill (the owner says) is for sale.", "the owner", "The mill … is for sale"),
    ("The mill (according to Roe) was sold.", "Roe", "The mill … was sold"),
    ("The roof was new (Roe said).", "Roe", "The roof was new"),
    # an aside of its own
    ("The man (who said he was ill) left the town.", "who", "he was ill"),
    ("Roe went home (the owner said the mill was closed).", "the owner", "the mill was closed"),
]


@pytest.mark.parametrize(("text", "source", "content"), BRACKETS)
def test_a_reporting_clause_may_stand_in_brackets(text: str, source: str, content: str) -> None:
    assert [s.source_text for s in read(text)] == [source]
    assert said(text) == [content]


@pytest.mark.parametrize(
    "text",
    [
        "The firm recalled 120,000 bottles.",
        "The carmaker recalled the model.",
        "France ordered 2.5 million doses.",
        "The shop ordered hundreds of chairs.",
        "The flood claimed five lives.",
        "She said it on the radio.",
        "He said this to the council in May.",
        "The court ruled out of order what he asked.",
        "Dell showed no emotion as the sentence was read.",
        "The firm responded to the news.",
    ],
)
def test_verbs_of_saying_may_say_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Roe recalled the summer of the flood.", "the summer of the flood"),
        ("Roe recalled 2,000 people had come.", "2,000 people had come"),
        ("Roe was recalling a 2007 bill that failed.", "a 2007 bill that failed"),
        ("The judge ordered an inquiry.", "an inquiry"),
        ("Roe promised new homes within a year.", "new homes within a year"),
        ("Roe promised voters in May that he would go.", "that he would go"),
        ("Roe promised voters he would go.", "he would go"),
        ("The general ordered 500 men to leave the town.", "500 men to leave the town"),
        ("Roe claimed the mill was sold.", "the mill was sold"),
        ("Roe said it was on the radio.", "it was on the radio"),
        ("He said this in turn led to the sale.", "this in turn led to the sale"),
    ],
)
def test_the_same_verbs_still_say_something(text: str, content: str) -> None:
    assert said(text) == [content]


CALLED = [
    (
        "The minister dismissed as “nonsense” a claim by Dr Lund that the mill was sold.",
        [("The minister", "as “nonsense”"), ("Dr Lund", "that the mill was sold")],
    ),
    ("Hart described as “a crank” the man who ran the mill.", [("Hart", "as “a crank”")]),
    ("Roe denounced as false the report on the mill.", [("Roe", "false the report on the mill")]),
    ("It was a sale that Roe described as “a crime”.", [("Roe", "a sale that … “a crime”")]),
    # no thing behind what it is called
    ("The sale was viewed as a sign his luck had turned.", []),
    ("Roe served as mayor the whole year.", []),
]


@pytest.mark.parametrize(("text", "expected"), CALLED)
def test_a_thing_may_stand_behind_what_it_is_called(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(s.source_text, content) for s, content in zip(read(text), said(text), strict=True)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Mr Hart ruled out the sale.", True),
        ("Roe rules out a new vote.", True),
        ("The firm has ruled out selling the mill.", True),
        ("The firm has not ruled out a sale.", True),  # it says nothing of a sale
        ("The firm pointed out the cost.", False),
        ("The court ruled that the sale was void.", False),
    ],
)
def test_what_is_ruled_out_is_not_said_to_be_so(text: str, negated: bool) -> None:
    assert [s.negated for s in read(text)] == [negated]


DESCRIBED = [
    ("Described variously as “a genius”, “a crank” and “a saint”, Roe was liked.", None, "Roe"),
    ("Described by critics as “a crank”, Roe laughed.", "critics", "Roe"),
    ("He was described variously as “a crank” and “a saint”.", None, "“a saint”"),
    ("The mill, variously described as “a wreck” and “a ruin”, was sold.", None, "The mill"),
    ("The mill, sold in May, was described by manager Ed Roe as “a wreck”.", "manager Ed Roe", "The mill"),
    ("The mayor, dismissed by critics as “a clown”, won the vote.", "critics", "The mayor"),
]


@pytest.mark.parametrize(("text", "source", "held"), DESCRIBED)
def test_what_somebody_is_described_as_is_said_of_him(text: str, source: str | None, held: str) -> None:
    assert [s.source_text or None for s in read(text)] == [source]
    assert held in said(text)[0]
    assert "“a" in said(text)[0]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Roe, in the mill, described himself as “a crank”.", "Roe"),
        ("Roe described the mill variously as “a wreck” and “a home”.", "Roe"),
        ("Roe, known as “Red”, said the mill was sold.", "Roe"),
    ],
)
def test_what_somebody_describes_is_his(text: str, source: str) -> None:
    assert read(text)[-1].source_text == source
