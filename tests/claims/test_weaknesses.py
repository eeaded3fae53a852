from __future__ import annotations

import pytest

from ceasefire_cli.claims.read import read_claims
from ceasefire_cli.claims.warnings import weaknesses


def weak(text):
    file = read_claims(text, "claims.yaml")
    assert file.diagnostics == ()
    return [str(d).removeprefix("claims.yaml:") for d in weaknesses(file)]


def test_a_sound_file_has_no_weakness():
    assert weak("actors: [{name: A, id: a}]\nclaims: [{claim: It rains, actors: [a], date: 2025}]") == []


def test_what_is_weak_is_said_in_order():
    text = """\
actors:
  - {id: a, name: A}
  - {id: b, name: B, aliases: [bee]}
claims:
  - {claim: It rains, actors: [a]}
  - {claim: The harvest is lost, date: 2025}
  - {claim: Wheat is dear, actors: [a], event: 2025}
"""
    assert weak(text) == [
        "3:5: note: actor 'b' makes no claim; its statements are found all the same",
        "5:5: warning: claim 'it-rains' has no date; add date: when it was claimed",
        "6:5: warning: claim 'the-harvest-is-lost' has no actor; add actors: [who makes the claim]",
        "7:5: warning: claim 'wheat-is-dear' has no date; add date: when it was claimed; its event dates it in timeline --by event alone",
    ]


def test_a_name_of_two_actors_is_a_warning():
    text = "actors: [{name: Ann Lee, id: a, aliases: [Lee, lee]}, {name: Bob Lee, id: b, aliases: [LEE]}]\n"
    text += "claims: [{claim: x, actors: [a, b], date: 2025}]"
    assert weak(text) == ["1:55: warning: 'lee' names both 'a' and 'b'; leave it with the one the articles mean"]


TWINS = [
    ("claim: The bridge opens in May", "claim: The bridge opens in may.", True),
    ("claim: The new bridge opens in May", "claim: In May the new bridge opens", True),
    ("claim: The bridge opens in May", "claim: The ferry stops in June", False),
    ("claim: The toll rises by 3 percent", "claim: The toll rises by 5 percent", False),
    ("claim: The bridge will open in May", "claim: The bridge will not open in May", False),
    ("claim: The mayor denies the story", "claim: The mayor tells the story", False),
    ("claim: The bridge opens, contradicts: [two]", "claim: The bridge opens", False),
    ("claim: The bridge opens", "claim: The bridge opens, compatible: [one]", False),
    ("claim: The bridge opens, date: 2024", "claim: The bridge opens, date: 2025", False),
    ("claim: The bridge opens, actors: [a]", "claim: The bridge opens, actors: [b]", False),
    ("claim: The bridge opens, actors: [a]", "claim: The bridge opens, actors: [a, b]", True),
]


@pytest.mark.parametrize(("one", "two", "alike"), TWINS)
def test_claims_worded_alike_are_one_unless_something_tells_them_apart(one, two, alike):
    text = f"actors: [{{name: a}}, {{name: b}}]\nclaims:\n  - {{id: one, {one}}}\n  - {{id: two, {two}}}\n"
    twins = [line for line in weak(text) if "reads nearly as" in line]
    assert len(twins) == alike
    if alike:
        assert twins[0].startswith("4:5: warning: claim 'two' reads nearly as 'one' in line 3; merge them, or ")
