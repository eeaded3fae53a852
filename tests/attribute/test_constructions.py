"""Constructions of reporting, one sentence each: the words that name the speaker and what is attributed."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.names import Names
from ceasefire_cli.text.sentences import sentences
from ceasefire_cli.vocab.cues import NOUNS, cues, inflected


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


FOUND = [
    ("The coach was quoted as saying the stadium would be ready.", "The coach", "the stadium would be ready"),
    (
        "Laura Pell was quoted by the club's website as saying that the stadium was ready.",
        "Laura Pell",
        "that the stadium was ready",
    ),
    ("The bank reaffirmed that rates would stay low.", "The bank", "that rates would stay low"),
    ("The clinic signalled it was not the case.", "The clinic", "it was not the case"),
    ("Sam shared it might rain on the day.", "Sam", "it might rain on the day"),
    (
        "Professor Lind correctly, as I believe, stresses that the river was never dredged.",
        "Professor Lind",
        "that the river was never dredged",
    ),
    ("Local legend has it that the bell was stolen.", "Local legend", "the bell was stolen"),
    ("Carter has been relentlessly on message about school fees.", "Carter", "school fees"),
    ("As the auditor pointed out last week, the accounts were late.", "the auditor", "the accounts were late"),
    (
        "However, as Ann Pell noted, weak as the club is, it owns the ground.",
        "Ann Pell",
        "weak as the club is, it owns the ground",
    ),
    ("The roof needs work as Bell has noted.", "Bell", "The roof needs work"),
    ("Novak just recently noted that there have been two leaks.", "Novak", "that there have been two leaks"),
    ("The mayor claims, thinks for some strange reason, the bridge is safe.", "The mayor", "the bridge is safe"),
    ("Or to quote Ann Dell's comment: the pitch was a swamp.", "Ann Dell's", "the pitch was a swamp"),
    (
        "Ann Dell's quip that the pitch was a swamp went round the world.",
        "Ann Dell's",
        "that the pitch was a swamp went round the world",
    ),
    ("Rossi was asked what he made of it: well, he said, it was a relief.", "", "what he made of it"),
    ("Rossi was asked what he made of it: well, he said, it was a relief.", "he", "well / it was a relief"),
    ("Ward argues compellingly that the merger will fail.", "Ward", "that the merger will fail"),
    ("Lena Fox must have said that the lab was closed.", "Lena Fox", "that the lab was closed"),
    ("What Hill said was that the dam is weak.", "Hill", "that the dam is weak"),
    ("Hill's point is that the dam is weak.", "Hill's", "that the dam is weak"),
    ("The message from Hill is that the dam is weak.", "Hill", "that the dam is weak"),
    ("In Hill's view, the dam is weak.", "Hill's", "the dam is weak"),
    ("The dam is weak, in the words of Hill.", "Hill", "The dam is weak"),
    ("The fund lost money, a report has found.", "a report", "The fund lost money"),
    ("Hill gave assurances that he would play.", "Hill", "that he would play"),
    ("Hill let it be known that he would play.", "Hill", "he would play"),
    ("Hill takes the view that the dam is weak.", "Hill", "that the dam is weak"),
    ("Hill is of the opinion that the dam is weak.", "Hill", "that the dam is weak"),
    ("Poole is convinced that the plant will close.", "Poole", "that the plant will close"),
    ("The minister promised not to raise taxes.", "The minister", "not to raise taxes"),
    ("The airline apologised to passengers for the delays.", "The airline", "the delays"),
    ("Weber admitted to the newspaper that he had lied.", "Weber", "that he had lied"),
    ("Lee called the order unlawful and wasteful.", "Lee", "the order unlawful and wasteful"),
    ("Others argue that prices will fall.", "Others", "that prices will fall"),
    ("Official data suggest that prices will fall.", "Official data", "that prices will fall"),
    ("A team led by Anna Lee reports that prices will fall.", "A team", "that prices will fall"),
    ("The groups who wrote to her on Thursday say prices will fall.", "The groups", "prices will fall"),
    ("Lee argued the fund, which is old, is broke.", "Lee", "the fund, which is old, is broke"),
    (
        "Lee warned that while “the dam holds,” the bridge does not.",
        "Lee",
        "that while “the dam holds,” the bridge does not",
    ),
    ("Lee described the deal in an interview as “a gift.”", "Lee", "the deal in an interview as “a gift.”"),
    ("The owners felt compelled to say “No sale.”", "The owners", "“No sale.”"),
    ("“This is fantastic!” beamed Dana Hart.", "Dana Hart", "“This is fantastic!”"),
    ("Mrs. Lee introduced him as a friend of the club.", "Mrs. Lee", "him as a friend of the club"),
    ("The levy, which Lee described as “a theft of time and money,” is gone.", "Lee", "“a theft of time and money,”"),
    ("Lee said there was no money.", "Lee", "there was no money"),
    ("Meanwhile Hill, 45, from Leeds, said that the dam was weak.", "Hill", "that the dam was weak"),
    ("Poole was criticised by shareholders for selling too early.", "shareholders", "Poole / for selling too early"),
]


@pytest.mark.parametrize(("text", "source", "content"), FOUND)
def test_what_is_attributed_to_whom(text: str, source: str, content: str) -> None:
    told = [(s.source_text, " / ".join(text[p.start : p.end] for p in s.parts)) for s in read(text)]
    assert (source, content) in told


NOT_FOUND = [
    "The United States conduct a survey every year.",
    "A state holiday is held in May.",
    "The agenda regarding the pool is full.",
    "The union ought to add that the deal is off.",
    "Lee needs to say that he is sorry.",
    "Nobody said that the dam was weak.",
]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_report(text: str) -> None:
    assert read(text) == []


def test_a_report_is_read_once() -> None:
    assert [s.rule for s in read("The coach was quoted as saying the stadium would be ready.")] == ["quoted"]


def test_words_of_others_within_the_writer_s_own_are_kept() -> None:
    text = "I thought Mary Cole said last year that if the mill closed, and the railway left, then the town could live."
    outer, inner = read(text)
    assert (outer.source_text, inner.source_text, inner.nested) == ("I", "Mary Cole", 1)
    assert text[inner.start : inner.end].endswith("then the town could live")


def test_what_is_said_of_nobody_has_no_speaker() -> None:
    (one,) = read("It is understood that the deal is off.")
    assert (one.rule, one.source, one.speaker) == ("reputed", None, None)


def test_the_owner_of_a_noun_is_no_subject() -> None:
    text = "Anna Lee repeated her demand for a vote and said that the fund was empty."
    assert read(text)[-1].speaker == "Anna Lee"


def test_commentary_is_introduced_by_name_then_title() -> None:
    text = (
        "Interesting commentary by Ruth Amis (Australian):\n\nThe Cost of Dredging\n\n"
        "Here is her opening salvo: “The river was never deep, and nobody asked the fishermen.”"
    )
    assert [s.speaker for s in read(text)] == ["Ruth Amis"]


def test_a_second_quotation_in_the_sentence_behind_goes_on() -> None:
    text = "On Friday the coach told Sam “you are out”. “I do not want to hear it”."
    (one,) = read(text)
    assert len(one.parts) == 2


def test_verbs_double_their_l_or_not() -> None:
    assert {"signalled", "signaled", "signalling"} <= cues().keys()
    assert "reveall" not in "".join(form for form, _ in inflected("reveal"))


def test_nouns_know_what_leads_on() -> None:
    assert "that" in NOUNS["claim"]
    assert "of" in NOUNS["fear"]


@pytest.mark.parametrize(
    "unit", ["said ", "“said ", "in Lee's view, ", "the claim that ", "is of the opinion that ", "'s' "]
)
def test_long_lines_of_cues_are_read(unit: str) -> None:
    text = unit * 3000
    for s in read(text):
        assert 0 <= s.start < s.end <= len(text)


def test_names_keep_apart_what_one_letter_parts() -> None:
    assert Names([]).resolve("Johnston") is None
