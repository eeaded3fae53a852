"""Offices told apart: whose they are, what for, and how they are written."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


WHOSE = [
    # a possessive
    ("Mayor Ann Cole of Northfield came. Northfield's mayor said yes.", "Ann Cole"),
    ("Ann Cole, Northfield's mayor, came. Northfield's mayor said yes.", "Ann Cole"),
    ("Ann Cole, Northfield's mayor, came. The mayor of Northfield said yes.", "Ann Cole"),
    ("Northfield Mayor Ann Cole came. “It is over,” said Northfield's mayor.", "Ann Cole"),
    ("The mayor of Northfield, Ann Cole, came. Northfield's mayor said yes.", "Ann Cole"),
    ("Northfield's longtime mayor, Ann Cole, came. Northfield's mayor said yes.", "Ann Cole"),
    ("Tom Roe, the city's police chief, came. The city's police chief said yes.", "Tom Roe"),
    ("The police chief, Tom Roe, came. The city's police chief said yes.", "Tom Roe"),
    ("Hill campaign manager Joe Poe came with Ann Hill. Ms. Hill's campaign manager said yes.", "Joe Poe"),
    ("Tim Poe, the chief executive of Acme, came. Acme's chief executive said yes.", "Tim Poe"),
    ("Acme chief executive Tim Poe came. The chief executive of Acme said yes.", "Tim Poe"),
    # of two, the one whose it is
    ("Mayor Ann Cole of Northfield met Mayor Bob Hill of Southfield. Southfield's mayor said yes.", "Bob Hill"),
    ("Mayor Ann Cole of Northfield met Mayor Bob Hill of Southfield. The mayor of Northfield said yes.", "Ann Cole"),
    ("Mayor Ann Cole met Southfield's mayor, Bob Hill. The Southfield mayor said yes.", "Bob Hill"),
    (
        "Ireland's president, Ann Cole, met Russia's foreign minister, Ivan Petrov. Ireland's president said no.",
        "Ann Cole",
    ),
    (
        "Ireland's president, Ann Cole, met Russia's foreign minister, Ivan Petrov. Russia's minister said no.",
        "Ivan Petrov",
    ),
    # named only further on
    ("Northfield's mayor said no.\n\nAnn Cole, mayor of Northfield since May, is 60.", "Ann Cole"),
    # somebody else's
    ("Mayor Ruth Lee said no. Northfield's mayor said yes.", None),
    ("Mayor Ann Cole of Northfield came. Southfield's mayor said yes.", None),
    ("Mayor Ann Cole visited Southfield. Southfield's mayor said yes.", None),
    ("Mayor Ann Cole visited Southfield. The mayor of Southfield said yes.", None),
    ("Mayor Ann Cole of Northfield came. The mayor of Northcote said yes.", None),
    ("Tim Poe, the chief executive of Acme, came. Umbra's chief executive said yes.", None),
    ("Northfield's mayor said no. Bob Hill, the mayor of Southfield, is 60.", None),
    ("Northfield's mayor said no. Former Northfield mayor Bob Hill is 60.", None),
]


@pytest.mark.parametrize(("text", "speaker"), WHOSE)
def test_whose_office_it_is(text: str, speaker: str | None) -> None:
    assert [s.speaker for s in read(text)][-1] == speaker


COUNTRIES = [
    ("French President Ruth Lee met ministers. The president of France said yes.", "Ruth Lee"),
    ("U.S. President Ruth Lee met ministers. The president of the United States said yes.", "Ruth Lee"),
    ("American President Ruth Lee met ministers. The president of the United States said yes.", "Ruth Lee"),
    ("Ruth Lee, the US president, met ministers. The president of the United States said yes.", "Ruth Lee"),
    ("Ruth Lee, the president of the United States, met ministers. The U.S. president said yes.", "Ruth Lee"),
    ("President Ruth Lee, of the United States, met ministers. America's president said yes.", "Ruth Lee"),
    ("British Prime Minister Ruth Lee met ministers. The UK prime minister said yes.", "Ruth Lee"),
    ("Governor Ann Cole of Texas met ministers. The Texan governor said yes.", "Ann Cole"),
    # just the adjective, of a country nobody else of the article governs
    ("President Ruth Lee met Chancellor Tom Roe of Germany. The French president said yes.", "Ruth Lee"),
    ("President Ruth Lee met Polish President Tom Roe. The American president said yes.", "Ruth Lee"),
    ("President Ruth Lee met Polish President Tom Roe. Poland's president said yes.", "Tom Roe"),
    # not that country's
    ("President Ruth Lee met ministers. The president of Poland said yes.", None),
    ("Polish President Tom Roe met ministers. The French president said yes.", None),
    ("U.S. President Ruth Lee met ministers in France. The president of France said yes.", None),
    ("Ruth Lee, the U.N. envoy, met ministers. The envoy of the United States said yes.", None),
    ("Chancellor Tom Roe met ministers. The president said yes.", None),
]


@pytest.mark.parametrize(("text", "speaker"), COUNTRIES)
def test_a_country_under_all_its_names(text: str, speaker: str | None) -> None:
    assert [s.speaker for s in read(text)][-1] == speaker


TASKS = [
    ("Finance Minister Ruth Lee came. The finance minister said yes.", "Ruth Lee"),
    ("Finance Minister Ruth Lee came. The minister said yes.", "Ruth Lee"),
    ("Finance Minister Ruth Lee came. The foreign minister said yes.", None),
    ("Police Chief Tom Roe met Fire Chief Bob Hill. The fire chief said yes.", "Bob Hill"),
    ("The police chief, Tom Roe, came. The fire chief said yes.", None),
    ("Sen. Ruth Lee came. The senator said yes.", "Ruth Lee"),
    ("Gov. Ruth Lee came. The former governor, Tom Roe, said yes.", "Tom Roe"),
    ("Ruth Lee, 54, the transport secretary, came. The transport secretary said yes.", "Ruth Lee"),
    ("Ruth Lee, who is mayor, came. The mayor said yes.", "Ruth Lee"),
    ("Ruth Lee is the mayor. The mayor said yes.", "Ruth Lee"),
    ("Ruth Lee, a friend of the mayor, came. The mayor said yes.", None),
    ("Of Tom Roe, Ambassador Ruth Lee spoke well. It rained. The ambassador said yes.", "Ruth Lee"),
    # of two who hold it, the one who is spoken of
    ("Mayor Ruth Lee ran. It rained. It rained. Mayor Tom Roe came. The mayor said yes.", "Tom Roe"),
    ("Mayor Ruth Lee ran. It rained. Lee met Mayor Tom Roe. The mayor said yes.", None),
    ("Mayor Ruth Lee met Mayor Tom Roe. The mayor said yes.", None),
    ("Democratic presidential nominee Ruth Lee came. The Democratic nominee said yes.", "Ruth Lee"),
    ("Republican presidential nominee Ruth Lee came. The GOP nominee said yes.", "Ruth Lee"),
    ("Republican presidential nominee Ruth Lee came. The nominee said yes.", "Ruth Lee"),
    ("Republican presidential nominee Ruth Lee came. The Democratic nominee said yes.", None),
    ("Republican nominee Ruth Lee met Democratic nominee Tom Roe. The Democratic nominee said yes.", "Tom Roe"),
    ("Republican nominee Ruth Lee came. The Republican said yes.", "Ruth Lee"),
    ("Republican nominee Ruth Lee came. The Texas Republican said yes.", None),
    ("Texas Republican Ruth Lee came. The Texas Republican said yes.", "Ruth Lee"),
    ("Republican nominee Ruth Lee came. Republican backers said yes.", None),
    ("The mayor, Ruth Lee, met the sheriff. The sheriff said yes.", None),
]


@pytest.mark.parametrize(("text", "speaker"), TASKS)
def test_what_an_office_is_for(text: str, speaker: str | None) -> None:
    assert [s.speaker for s in read(text)][-1] == speaker


CAPITALS = [
    ("Energy Secretary Ruth Lee came. The Energy Secretary said no.", "Ruth Lee"),
    ("The Energy Secretary said no.", None),
    ("Northfield's Mayor, Ann Cole, said no.", "Ann Cole"),
    ("Acme's CEO, Ann Cole, said no.", "Ann Cole"),
    ("Acme CEO Ann Cole came. Acme's CEO said no.", "Ann Cole"),
    ("Acme's CEO said no.", None),
    ("Acme Director of Public Affairs Ann Cole said no.", "Ann Cole"),
    ("The Director of the Northfield Public Library said no.", None),
    ("The president of the Federation of Teachers said no.", None),
    ("Ann Cole, president of the Federation of Teachers, came. The president of the federation said no.", "Ann Cole"),
    ("The Federation of Teachers said no.", "Federation of Teachers"),
    ("Tom Baker came. “It is over,” Baker said.", "Tom Baker"),
    ("President Ruth Lee, of the United States, met ministers and said no.", "Ruth Lee"),
]


@pytest.mark.parametrize(("text", "speaker"), CAPITALS)
def test_offices_with_a_capital(text: str, speaker: str | None) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


def test_an_office_may_be_a_headline_s_speaker() -> None:
    said = read("British Ambassador: Lee Should Give Way\n\nIt rained in Riga for a week, and nobody came.")
    assert [(s.source_text, s.rule) for s in said] == [("British Ambassador", "label")]


@pytest.mark.parametrize("rest", [" said no.", " came", ""])
def test_a_text_may_end_right_behind_whose_office_is_asked_for(rest: str) -> None:
    assert (
        read(f"Canada's premier said that it rained. Then Premier Doug Lane{rest}")[0].source_text == "Canada's premier"
    )
