"""Who said what: one line of text, one expected statement."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


def told(text: str) -> list[tuple[str, str, str | None]]:
    """(source words, content parts joined with " / ", speaker) of each statement."""
    return [(s.source_text, " / ".join(text[p.start : p.end] for p in s.parts), s.speaker) for s in read(text)]


DIRECT = [
    ("“We will rebuild the bridge,” said Anna Novak.", "Anna Novak", "“We will rebuild the bridge,”"),
    ("“We will rebuild the bridge,” Novak said on Friday.", "Novak", "“We will rebuild the bridge,”"),
    ("“Why now?” Novak asked.", "Novak", "“Why now?”"),
    ('Novak said, "The bridge is closed."', "Novak", '"The bridge is closed."'),
    ('Novak added: "The bridge is closed. Nobody may cross."', "Novak", '"The bridge is closed. Nobody may cross."'),
    ("''The bridge is closed,'' Novak said.", "Novak", "''The bridge is closed,''"),
    (
        "“We will rebuild,” Novak said. “It takes a year.”",
        "Novak",
        "“We will rebuild,” / “It takes a year.”",
    ),
    (
        "“If it rains,” Novak said, “the bridge will go.”",
        "Novak",
        "“If it rains,” / “the bridge will go.”",
    ),
    # marks that lost their side: the closing one stands where an opening one belongs
    (
        '“They want the best place," said one senior Baltic diplomat. ”And the more they want it, the higher the risk."',
        "one senior Baltic diplomat",
        '“They want the best place," / ”And the more they want it, the higher the risk."',
    ),
    (
        "“He calls it, as he puts it, the “third way,”” Novak believes.",
        "Novak",
        "“He calls it, as he puts it, the “third way,””",
    ),
    ("The talks were “a waste of time,” Novak said.", "Novak", "The talks were “a waste of time,”"),
    ("“Look, we are working on it. That work is going on, Novak added.", None, None),
    (
        "“The law is clear,” read the statement, which was short.",
        "the statement",
        "“The law is clear,”",
    ),
    ("She turned round and boomed: “Let them come to us first.”", "She", "“Let them come to us first.”"),
]


@pytest.mark.parametrize(("text", "source", "content"), DIRECT)
def test_direct_speech(text: str, source: str | None, content: str | None) -> None:
    found = told(text)
    if source is None:
        assert len(found) <= 2
        return
    assert (source, content) in [(s, c) for s, c, _ in found]
    assert [s.kind for s in read(text)][:1] == ["direct"]


INDIRECT = [
    ("Novak said the bridge would reopen in May.", "Novak", "the bridge would reopen in May"),
    ("Novak said on Friday that the bridge would reopen.", "Novak", "that the bridge would reopen"),
    ("Novak told reporters in Riga that the bridge would reopen.", "Novak", "that the bridge would reopen"),
    ("The bridge will reopen in May, Novak said.", "Novak", "The bridge will reopen in May"),
    ("The bridge, Novak said, will reopen in May.", "Novak", "The bridge / will reopen in May"),
    ("According to the ministry, the bridge will reopen.", "the ministry", "the bridge will reopen"),
    ("The bridge will reopen, according to the ministry.", "the ministry", "The bridge will reopen"),
    ("As the Herald reported, the bridge is closed.", "the Herald", "the bridge is closed"),
    ("Anna Novak, head of the road office, said the bridge was safe.", "Anna Novak", "the bridge was safe"),
    ("Novak, who lives nearby, said the bridge was safe.", "Novak", "the bridge was safe"),
    ("Novak and Berzins said the bridge was safe.", "Novak and Berzins", "the bridge was safe"),
    ("Novak denied any role in the accident.", "Novak", "any role in the accident"),
    ("Novak criticized the council for its silence.", "Novak", "the council for its silence"),
    ("Novak promised to rebuild the bridge.", "Novak", "to rebuild the bridge"),
    ("Novak was quoted as saying the bridge would reopen.", "Novak", "the bridge would reopen"),
    ("The plan was rejected by Novak.", "Novak", "The plan"),
    ("While Novak said the bridge was safe, nobody crossed it.", "Novak", "the bridge was safe"),
    ("Novak said the bridge was safe and called for patience.", "Novak", "the bridge was safe"),
    ("Novak on Friday said the bridge was safe.", "Novak", "the bridge was safe"),
    ("Jolly said the bridge was safe.", "Jolly", "the bridge was safe"),
    ("US officials said the bridge was safe.", "US officials", "the bridge was safe"),
]


@pytest.mark.parametrize(("text", "source", "content"), INDIRECT)
def test_indirect_speech(text: str, source: str, content: str) -> None:
    assert (source, content) in [(s, c) for s, c, _ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "If Novak says the bridge is safe, we shall cross it.",
        "He should simply reply that the bridge is safe.",
        "The so-called “coalition of the able” met on Friday.",
        "Eleven states passed the law in spring.",
        "The news reports were long.",
        "Novak called the mayor on Friday.",
        "",
        "The bridge is closed.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "mode", "negated"),
    [
        ("Novak wants a new bridge.", "attitude", False),
        ("Novak opposes the new bridge.", "attitude", False),
        ("Novak fears that the bridge will fall.", "attitude", False),
        ("Novak said that the bridge will fall.", "speech", False),
        ("Novak did not repeat his promise of a bridge.", "speech", True),
        ("Novak did not rule out a new bridge.", "speech", True),
        ("Novak never said that the bridge was safe.", "speech", True),
    ],
)
def test_mode_and_negation(text: str, mode: str, negated: bool) -> None:
    (one,) = read(text)
    assert (one.mode, one.negated) == (mode, negated)


def test_inner_attribution_is_kept_and_marked() -> None:
    text = "Anna Novak says that Peter Berzins promised a new bridge."
    assert [(s.source_text, s.nested) for s in read(text)] == [("Anna Novak", 0), ("Peter Berzins", 1)]


def test_quotation_over_paragraphs_is_one_statement() -> None:
    text = "“The first winter was hard,” Novak said. “We had no wood.\n\n“The second was worse.”"
    (one,) = read(text)
    assert [text[p.start : p.end] for p in one.parts] == [
        "“The first winter was hard,”",
        "“We had no wood.",
        "“The second was worse.”",
    ]


def test_quotation_nobody_owns_is_listed_without_a_speaker() -> None:
    (one,) = read("The hall was dark.\n\n“Nobody told us about the flood.”\n\nThen the lights came on.")
    assert (one.speaker, one.source, one.rule) == (None, None, "bare")


def test_name_below_a_quotation() -> None:
    (one,) = read("“Nobody told us about the flood.”\n\n― Anna Novak")
    assert one.speaker == "Anna Novak"


def test_transcript_turn_goes_on_over_paragraphs() -> None:
    text = (
        "The host met the envoy.\n\nLORD PETER LEE, ENVOY: We need a reset.\n\nAnd the others must help too.\n\n"
        "HOST: Thank you.\n"
    )
    turns = [s for s in read(text) if s.rule == "label"]
    assert [(s.speaker, len(s.parts)) for s in turns] == [("Peter Lee", 2), ("Host", 1)]


def test_headline_with_a_speaker() -> None:
    text = "Novak: bridge will fall\n\nAnna Novak met the council on Monday and left early for the station again."
    assert told(text)[0] == ("Novak", "bridge will fall", "Anna Novak")


def test_block_introduced_by_a_colon() -> None:
    text = (
        "The letter was long, and Anna Novak wrote:\n\nThe bridge was built by fools for fools.\n\nOn Monday it rained."
    )
    (one,) = [s for s in read(text) if s.rule == "block"]
    assert (one.speaker, text[one.start : one.end]) == ("Anna Novak", "The bridge was built by fools for fools.")


def test_colon_before_a_missing_picture_introduces_nothing() -> None:
    assert told("Here are the pictures from Anna Novak:\n\nThe bridge was built by fools for fools.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # a stray mark that nothing closes hides no attribution
        ('"Melanie thought the whole plan was mad. She left.', [("Melanie", "the whole plan was mad")]),
        # marks before a transcript's label
        ('"LEE: We need a reset.\n\n"HOST: Thank you.', [("LEE", "We need a reset."), ("HOST", "Thank you")]),
        # a list of things in marks is one content
        ('Lee called the mayor a "nasty man," a "baby," and "sick."', [("Lee", 'the mayor a "nasty man," a "baby," and "sick."')]),
        # the comma within the marks ends the content as one outside does
        ("Lee told investors that fears were “overblown,” adding that all was well.",
         [("Lee", "that fears were “overblown,”"), ("Lee", "that all was well")]),
        # an aside with a title in marks is not what was said
        ("Speaking on “This Week,” Lee admitted that the title was wrong.", [("Lee", "that the title was wrong")]),
        # reputed sayings
        ("Lee met the mayor and is reported to have advised him that the bridge must go.", [("Lee", "that the bridge must go")]),
        # the comma of an opening aside does not end the content
        ("Lee has also taken to adding that, as the flood showed, a bridge needs piers.",
         [("Lee", "that, as the flood showed, a bridge needs piers")]),
        # single words between subject and cue
        ("These workers, Lee explained on Monday, were “well paid,” all of them.",
         [("Lee", "These workers / were “well paid,” all of them")]),
    ],
)  # fmt: skip
def test_cases_that_once_failed(text: str, found: list[tuple[str, str]]) -> None:
    assert [(s, c) for s, c, _ in told(text)] == found
