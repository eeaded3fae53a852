"""What is said not to be so: the scope of negators and words of denial."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_cli.link.polarity import reading


def negated(text: str) -> list[tuple[str, str, str]]:
    """(kind, cue, words) of each negation of a text."""
    seen = reading(text)
    return [
        (
            n.kind,
            " ".join(text[s.start : s.end] for s in n.words),
            " ".join(seen.terms[i].form for i in n.terms),
        )
        for n in seen.negations
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister did not sign the treaty.", [("negated", "not", "minister sign treaty")]),
        ("The minister didn’t sign it.", [("negated", "didn’t", "minister sign")]),
        ("Nobody crossed the bridge.", [("negated", "Nobody", "crossed bridge")]),
        ("There is no bridge over the Wye.", [("negated", "no", "bridge wye")]),
        ("The council refused to sell the library.", [("negated", "refused", "council sell library")]),
        ("The council has yet to sell the library.", [("negated", "yet", "council sell library")]),
        # scare quotes part no clause
        ("The mayor is not selling “the silver” again.", [("negated", "not", "mayor selling silver")]),
        # a clause of its own: the first is not negated
        ("The mayor resigned, but the council did not meet.", [("negated", "not", "council meet")]),
        ("Officials say rebels have not crossed the river.", [("negated", "not", "rebels crossed river")]),
        # the relative clause and its head, not the sentence
        ("The paper printed a list that did not name Hall.", [("negated", "not", "list name hall")]),
        # denials
        ("The bank denies selling the loans.", [("denied", "denies", "selling loans")]),
        ("The story about the flooded tunnel is a hoax.", [("denied", "hoax", "flooded tunnel")]),
        ("Reports of a flooded tunnel are not true.", [("denied", "not true", "flooded tunnel")]),
        ("The governor dismissed reports of a strike.", [("denied", "dismissed", "strike")]),
        ("The governor brushed off reports of a strike.", [("denied", "brushed", "strike")]),
        ("The paper wrongly reported a strike.", [("denied", "wrongly", "paper")]),
        ("The strike never happened.", [("denied", "never happened", "strike")]),
        ("That viral strike photo is Photoshopped.", [("denied", "Photoshopped", "strike photo")]),
        ("It is a fake viral photo of the strike.", [("denied", "fake", "photo strike")]),
        ("No, the tunnel has not flooded.", [("denied", "not", "tunnel flooded")]),
        ("Has the tunnel flooded? No.", [("denied", "No", "tunnel flooded")]),
    ],
)
def test_what_is_negated(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert negated(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Not only the mayor came.",
        "No doubt the mayor came.",
        "The mayor is no longer in office.",
        "The mayor gets a fine, not a sentence.",
        "She is on the no-fly list.",
        "Whether or not the mayor came, the council met.",
        "Did the mayor not come?",
        "If the mayor does not come, the council will meet.",
        "The mayor did not say that the bridge is closed.",
        "The mayor did not rule out a strike.",
        "The mayor should not close the bridge.",
        "The mayor did not deny the report.",
        "It is not a hoax.",
        "She denies that the picture is a fake.",
        "He refused to confirm or deny the sale.",
        "The judge denied the request.",
        "The judge rejected the plan.",
        "He carried a fake passport.",
        "The court wrongly convicted him.",
        "Police shot a man after reports of noise.",
        "She brushed her hair.",
        "Shares fell for a third day.",
        "Bomb blasts shook the town, reports said.",
        "He stands for reform - not revolt.",
        "The rumoured sale of the bank",
        "The party made up 45 percent of the house.",
    ],
)
def test_what_negates_nothing(text: str) -> None:
    kinds = [(kind, cue) for kind, cue, words in negated(text) if words]
    assert kinds in ([], [("negated", "refused")])


def test_neither_nor_is_one_negation() -> None:
    assert [cue for _, cue, _ in negated("He neither wrote nor sent the letter.")] == ["neither"]


@pytest.mark.parametrize(
    ("text", "unreal"),
    [
        ("They asked him to leave.", {"leave"}),
        ("The army could attack.", {"attack"}),
        ("Will the army attack?", {"army", "attack"}),
        ("The army began to attack.", set()),
    ],
)
def test_what_is_only_wished_or_asked(text: str, unreal: set[str]) -> None:
    seen = reading(text)
    assert {seen.terms[i].form for i in seen.unreal} == unreal


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On Monday Ada Lovelace met Babbage.", {"ada", "lovelace", "babbage"}),
        ("Ada Lovelace met Babbage again in town.", {"ada", "lovelace", "babbage"}),
        ("Lovelace Meets Babbage Again in London", set()),  # a headline: capitals tell nothing
    ],
)
def test_names(text: str, names: set[str]) -> None:
    assert {t.form for t in reading(text).terms if t.proper} - {"monday"} == names


PIECES = st.sampled_from(
    [
        "not",
        "no",
        "denies",
        "hoax",
        "the",
        "Bridge",
        "closed",
        "and",
        "if",
        "who",
        "n't",
        "?",
        ".",
        ",",
        "“",
        "\n",
        "—",
        "Ⅻ",
        "é",
    ]
)


@given(st.lists(PIECES, max_size=60).map(" ".join) | st.text(max_size=200))
def test_every_span_lies_in_the_text(text: str) -> None:
    seen = reading(text)
    for term in seen.terms:
        assert 0 <= term.start < term.end <= len(text)
    for negation in seen.negations:
        assert all(0 <= s.start < s.end <= len(text) for s in negation.words)
        assert all(0 <= i < len(seen.terms) for i in (*negation.terms, *negation.wide))
        assert set(negation.terms) <= set(negation.wide) or negation.kind == "negated"


@pytest.mark.parametrize("nasty", ['"' * 100_000, "not " * 100_000, "a" * 100_000, "1," * 100_000, "? no " * 50_000])
def test_nasty_text_is_read_in_part(nasty: str) -> None:
    assert all(t.end <= 4000 for t in reading(nasty).terms)


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Roe did not sign nor did the council promise a park.", [["roe", "sign"], ["council", "promise", "park"]]),
        ("Roe did not sign. Nor had the bank known of it.", [["roe", "sign"], ["bank", "known"]]),
        ("Roe neither sent nor received the letter.", [["roe", "sent", "received", "letter"]]),
    ],
)
def test_nor_with_its_own_verb_negates_that(text: str, negated: list[list[str]]) -> None:
    seen = reading(text)
    assert [[seen.terms[i].form for i in n.terms] for n in seen.negations] == negated


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Drury denied that Roe had not paid.", 0),
        ("Two fell ill, contradicting an earlier statement that no such cases had been found.", 0),
        ("Drury denied the report, saying that Roe had not paid.", 2),
        ("Drury denied that Roe had paid.", 1),
        ("Drury dismissed as nonsense a claim that Roe had paid.", 1),
        ("Drury dismissed as a fabrication the report that Roe had paid.", 1),
    ],
)
def test_what_is_denied_to_be_not_so_is_so(text: str, count: int) -> None:
    assert len(reading(text).negations) == count
