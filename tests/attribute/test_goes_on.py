"""Quotations without a cue of their own, and where contents begin and end."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


def parts(text: str) -> list[list[str]]:
    return [[text[p.start : p.end] for p in s.parts] for s in read(text)]


GOES_ON = [
    # the paragraph behind one that ends with its reporting clause
    ("“We will build it!” Novak said to a cheer.\n\n“And Lee will pay for it! Every penny.”",
     [["“We will build it!”", "“And Lee will pay for it! Every penny.”"]]),
    # … not behind one that ends with his words
    ("“We will build it,” Novak said. “In May.”\n\n“Nobody told us about any of it.”",
     [["“We will build it,”", "“In May.”"], ["“Nobody told us about any of it.”"]]),
    # the sentence behind what somebody told in other words
    ("Novak added that the bridge was closed. “Nobody may cross it before May.”",
     [["that the bridge was closed", "“Nobody may cross it before May.”"]]),
    # a sentence that is mostly in marks
    ("“Many of them are new,” said Ann Lee. “They agree with him, but they are not there yet” to support him.",
     [["“Many of them are new,”", "“They agree with him, but they are not there yet” to support him."]]),
    # the quotation goes on, not what is hinted beside it
    ("“Everything is on the table,” Lee told the club on Monday after hinting that it could close. “Every single thing is.”",
     [["“Everything is on the table,”", "“Every single thing is.”"], ["that it could close"]]),
    ("“It happens, right?” Lee went on, as if nothing had been said. “But you get over it.”",
     [["“It happens, right?”", "“But you get over it.”"]]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), GOES_ON)
def test_what_a_quotation_goes_on_with(text: str, found: list[list[str]]) -> None:
    assert parts(text) == found


def test_a_sentence_that_ends_with_a_colon_gives_the_next_paragraph_its_speaker() -> None:
    text = "Novak praised the plan in this way:\n\n“Everywhere we go we try to leave the river cleaner than it was.”"
    assert [(s.source_text, s.rule) for s in read(text)] == [("Novak", "object"), ("Novak", "block")]


def test_a_long_quotation_no_cue_claims_is_listed() -> None:
    text = "The town woke up to a leaflet with “nobody asked the fishermen about the river and nobody ever will, it seems” on it."
    (one,) = read(text)
    assert (one.rule, one.speaker, one.kind) == ("bare", None, "direct")


def test_a_label_of_a_form_is_no_transcript() -> None:
    text = "EXTRA: Bridge closed\n\nThe bridge was closed.\n\nNobody knew why.\n\nNovak said that it was old."
    assert [s.source_text for s in read(text)][-1] == "Novak"


BOUNDS = [
    ("The changes, which officials said will come in May, do not apply to all.", "will come in May"),
    ("Lee attacked Novak, saying he would sell the bridge, and reminded the club of May.", "he would sell the bridge"),
    ("Six in ten said the plan is honest, and three-quarters said the same of Lee.", "the plan is honest"),
    ("Novak Says Bridge Is Safe, Calls Lee’s Words ‘Odd’", "Bridge Is Safe"),
    ("Groups that have endorsed him say they believe he will win.", "they believe he will win"),
    ("She also sent a tweet saying, if elected mayor, she would step down.", "if elected mayor, she would step down"),
    ("To a question on the “sale of the old pool house,” Lee said the house was sold.", "the house was sold"),
    ("They had to lend the club a lot of money last month, fundraising documents show.", "They had to lend the club a lot of money last month"),
    ("Novak claims he's worth a million.", "he's worth a million"),
    ("Gallup puts the share at a solid 50 percent.", "the share at a solid 50 percent"),
    ("The survey, conducted in May, finds Lee with a small lead.", "Lee with a small lead"),
    ("Lee called the flood that took five lives “an attack on the town.”", "the flood that took five lives “an attack on the town.”"),
    ("Lee and Novak have both supported the plan.", "the plan"),
    ("Lee hopes to see her choose calm — not anger — when she speaks.", "to see her choose calm — not anger — when she speaks"),
    ("Half of them said yes, compared with a third in May.", "yes"),
    ("Lee has said he wants to keep the pool and has backed the plan.", "he wants to keep the pool"),
    ("Lee reported having a million in cash.", "having a million in cash"),
    ("Lee told the court his work for the 250,000 members of the club.", "his work for the 250,000 members of the club"),
    ("Novak refused to say in an interview that the bridge was safe.", "to say in an interview that the bridge was safe"),
    ("The deal calls on all towns - rich and poor - to limit their waste.", "all towns - rich and poor - to limit their waste"),
    ("Lee predicted the beginning of a protracted, three-way fight.", "the beginning of a protracted, three-way fight"),
    ("Lee defended the plan even as he sold his shares.", "the plan"),
    ("Lee blasted the board now that the vote was lost.", "the board"),
    ("Lee tweeted his remarks as he waited outside.", "his remarks"),
    ("Novak says she wants an inquiry, as have other members of the board.", "she wants an inquiry"),
    ("Six in ten say they like the plan, compared with five in May.", "they like the plan"),
    ("Lee condemned “such a murderous attack” and declared a week of mourning.", "“such a murderous attack”"),
    ("Fifty people were chanting “no bridge, no peace” after the talks failed.", "“no bridge, no peace”"),
    ("But the plan upset some members (“I want my money back,” wrote Ed Nelson).", "“I want my money back,”"),
    ("After the host asked who would win, Lee replied, “I would bet on them.”", "who would win"),
    ("He also stated a day earlier, “We will have to go in May.”", "“We will have to go in May.”"),
    ("Over the years, according to Lee, the debt has grown tenfold.", "Over the years / the debt has grown tenfold"),
    ("In a new poll, a third of them were for Lee again.", "a third of them were for Lee again"),
    ("As reported by the Herald, the bridge was sold in May.", "the bridge was sold in May"),
    ("Telling the Herald in May, “But they are both able,” he said no more.", "“But they are both able,”"),
    ("Novak is also asking Lee to turn over the file.", "to turn over the file"),
    ("“Look at the tower they built after the flood,” Novak notes.", "“Look at the tower they built after the flood,”"),
    ("Novak lacks charm, said Ann Lee, but her work makes up for it.", "Novak lacks charm"),
    ("Lee accused the board of delaying, denying and hiding its work.", "the board of delaying, denying and hiding its work"),
    ("Lee noted the court returned the file to him.", "the court returned the file to him"),
    ("Lee mocked the idea that the gap between Riga and Tartu is small.", "the idea that the gap between Riga and Tartu is small"),
    ("RIGA, Latvia (AP) — The bridge will close, Novak said.", "The bridge will close"),
    ("They were not slips, Lee noted; the board had cut the facts.", "They were not slips / the board had cut the facts"),
    ("It was built in May, Lee said, and it has held ever since.", "It was built in May / and it has held ever since"),
    ("A poll shows voters turning away from the plan.", "voters turning away from the plan"),
    ("Many still feel the town is on the wrong path.", "the town is on the wrong path"),
    ("Novak pledged once more to build it. It will be no surprise to the pollster Dr. Ann Lee: “New names do well early on.”",
     "“New names do well early on.”"),
]  # fmt: skip


NO_CONTENT = [
    "Now, Novak has responded.",
    "After the court had met, Lee asked.",
    "They chose a message that fails to reach anybody.",
    "Nobody has seen the bonds issued by the bank.",
    "Novak spoke to the Club of Riga.",
    "“It was late,” Lee said as the crowd roared.",
]


@pytest.mark.parametrize("text", NO_CONTENT)
def test_what_is_no_content(text: str) -> None:
    assert [p for p in parts(text) if p != ["“It was late,”"]] == []


@pytest.mark.parametrize(("text", "content"), BOUNDS)
def test_where_contents_begin_and_end(text: str, content: str) -> None:
    assert content in [" / ".join(p) for p in parts(text)]
