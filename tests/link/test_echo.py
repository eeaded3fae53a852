from __future__ import annotations

import pytest

from ceasefire_cli.link.echo import echoes, passage


def of(*texts: str) -> list[int]:
    return echoes([passage((i,), t) for i, t in enumerate(texts)])


WIRE = "The central bank raised its key rate to 4.5 percent on Thursday, the third rise this year."


@pytest.mark.parametrize(
    "copy",
    [
        WIRE,
        "The central bank raised its key rate to 4.5 percent Thursday, the third rise of this year, it said.",
        "Then this: the central bank raised its key rate to 4.5 percent on Thursday, the third rise this year, to nobody's joy.",
    ],
)
def test_copies(copy: str) -> None:
    assert of(WIRE, copy) == [-1, 0]


@pytest.mark.parametrize(
    "dateline",
    ["FRANKFURT, June 5 (Wire) - ", "FRANKFURT, Thursday 5 June 2025, 14:15 (Wire) -- ", "(Wire) ", "(Wire) — ",
     "FRANKFURT — ", "FRANKFURT, Germany, June 5, 2025 /Newswire/ -- ", "ST. GALLEN (Wire) – "],
)  # fmt: skip
def test_a_dateline_makes_no_report_of_its_own(dateline: str) -> None:
    assert of(dateline + WIRE, WIRE) == [-1, 0]
    assert of("LONDON, June 6 (Paper) - " + WIRE, dateline + WIRE) == [-1, 0]


def test_figures_that_are_no_dateline_count() -> None:
    assert of("The 12 members agreed. " + WIRE, "The 9 members agreed. " + WIRE) == [-1, -1]
    opening = "OF THE MEMBERS, {} agreed - the rest did not - when the bank chose to raise its key rate on Thursday."
    assert of(opening.format(12), opening.format(9)) == [-1, -1]


@pytest.mark.parametrize(
    "other",
    [
        "The central bank raised its key rate to 4.75 percent on Thursday, the third rise this year.",
        "The central bank left its key rate alone and warned of slower growth.",
        "Savers welcomed the rate.",
    ],
)
def test_no_copies(other: str) -> None:
    assert of(WIRE, other) == [-1, -1]


def test_the_same_quotation_in_other_words_around() -> None:
    one = "“We will rebuild every school that the flood destroyed,” the governor told reporters."
    two = "In a speech the governor said: “We will rebuild every school that the flood destroyed.”"
    assert of(one, two) == [-1, 0]


def test_the_first_by_key_is_the_original_and_chains_end_there() -> None:
    passages = [passage((2,), WIRE), passage((1,), WIRE), passage((3,), WIRE)]
    assert echoes(passages) == [1, -1, 1]


def test_short_passages_are_alike_by_accident() -> None:
    assert of("Talks resumed today.", "Talks resumed in Geneva today.") == [-1, -1]


def test_nothing() -> None:
    assert echoes([]) == []
