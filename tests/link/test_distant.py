"""Words that may loosely stand for those of a terse claim: which, where, and what they are worth."""

from __future__ import annotations

import pytest
from link.linking import best, collection

from ceasefire_cli.link import distant
from ceasefire_cli.link.distant import loosely_met, rests_on_neighbours
from ceasefire_cli.link.engine import Linker
from ceasefire_cli.link.query import query
from ceasefire_cli.link.related import SYNONYM
from ceasefire_cli.model import How, Match
from ceasefire_cli.text.stem import stem
from ceasefire_cli.vocab.neighbours import neighbours

MARCH = """
The weather in the capital was fine and the shops were open all day.
Hundreds of students demonstrated outside the ministry on Friday.
A streetcar had to wait until the road was clear.
Officials said that the bridge would be closed for repairs.
"""


def related(claim: str, text: str = MARCH) -> dict[str, list[str]]:
    """The claim's words with the terms that loosely stand for them."""
    linker = Linker(collection(text))
    names = {number: term for term, number in linker.index.terms.items()}
    found = query(claim, linker.lexicon).groups
    return {g.word: [names[o.terms[0]] for o in g.alternatives if o.how == "related"] for g in found}


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("pupil", "student"),
        ("tram", "streetcar"),
        ("slash", "cut"),
        ("probe", "investigate"),
        ("teacher", "instructor"),
    ],
)
def test_a_thesaurus_holds_common_words(word: str, other: str) -> None:
    close, loose = neighbours(stem(word))
    assert stem(other) in [*close, *loose]


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("win", "lose"), ("monday", "tuesday"), ("million", "billion"), ("french", "german"), ("doctor", "lawyer"),
        ("red", "blue"), ("north", "south"), ("rise", "fall"), ("week", "month"), ("man", "woman"), ("buy", "sell"),
    ],
)  # fmt: skip
def test_words_of_one_class_and_opposites_are_no_neighbours(word: str, other: str) -> None:
    close, loose = neighbours(stem(word))
    assert stem(other) not in [*close, *loose]


@pytest.mark.parametrize("term", ["", "zyxwv", "1999", "the", "zzz"])
def test_what_nobody_knows_has_no_neighbours(term: str) -> None:
    assert neighbours(term) == ([], [])


def test_the_stems_are_those_of_today() -> None:
    """Made anew where the stemmer changes: a neighbour's own line has its neighbours, so it is a key."""
    keys = {stem(w) for w in ("education", "investigation", "demonstrate", "collision", "evacuate", "library")}
    assert [k for k in keys if neighbours(k) == ([], [])] == []


def test_a_claim_in_other_words_finds_its_passage() -> None:
    linker = Linker(collection(MARCH))
    assert best(linker, "pupils in front of government department").startswith("Hundreds of students")
    assert best(linker, "tram held up").startswith("A streetcar")


def test_they_count_less_than_words_of_like_meaning_and_come_after_them() -> None:
    linker = Linker(collection(MARCH))
    (group,) = query("tram", linker.lexicon).groups
    assert [o.how for o in group.alternatives] == ["related"]
    assert all(0 < o.credit <= distant.CLOSE < SYNONYM for o in group.alternatives)


@pytest.mark.parametrize("claim", ["stop of Tram", "Tram Street closed", "TRAM closed"])
def test_a_name_has_none(claim: str) -> None:
    assert next(found for word, found in related(claim).items() if word.lower() == "tram") == []


def test_the_first_word_of_a_claim_need_not_be_a_name() -> None:
    assert related("Tram in town")["Tram"] == [stem("streetcar")]


def test_a_long_claim_has_none() -> None:
    assert related("tram waits near bridge, shops, roads, weather, Friday, repairs, capital")["tram"] == []


def test_a_large_folder_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(distant, "SMALL", 2)
    assert related("tram in town")["tram"] == []


def test_why_names_both_words() -> None:
    (link,) = Linker(collection(MARCH)).find("tram has to wait", top=1).links
    words = {(m.word, MARCH.strip()[m.start : m.end], m.how) for m in link.why.matches}
    assert words == {("tram", "streetcar", "related"), ("wait", "wait", "exact")}


def test_a_word_that_only_a_neighbour_meets_is_still_missed() -> None:
    asked = [Match("offers", 0, 5, "related", 0.2), Match("five", 9, 13, "number", 0.3)]
    assert loosely_met(asked) == {"offers"}
    assert loosely_met([*asked, Match("offers", 20, 26, "stem", 0.4)]) == set()


def test_loosely_related_words_alone_bear_nothing_out() -> None:
    def match(word: str, weight: float, how: How) -> Match:
        return Match(word, 0, 1, how, weight)

    assert rests_on_neighbours([match("tram", 0.2, "related"), match("late", 0.2, "related")])
    assert rests_on_neighbours([match("tram", 0.3, "related"), match("late", 0.2, "exact")])
    assert not rests_on_neighbours([match("tram", 0.2, "related"), match("late", 0.3, "exact")])
    assert not rests_on_neighbours([match("tram", 0.1, "related"), match("tram", 0.2, "exact")])
    assert not rests_on_neighbours([])
