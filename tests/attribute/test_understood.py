"""Who speaks where no subject stands beside the cue."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article
from ceasefire_cli.text.sentences import sentences


def told(text: str) -> list[tuple[str, str]]:
    """(source words, content parts joined with " / ") of each statement."""
    found = statements(Article("a", "a.txt", text, sentences=tuple(sentences(text))))
    return [(s.source_text, " / ".join(text[p.start : p.end] for p in s.parts)) for s in found]


SPOKEN = [
    # the participle behind a thing is the doing of who made the thing
    ("The club put out a statement saying the pool was shut.", "The club", "the pool was shut"),
    ("Later in May, she revised her letter explaining that she had not known.", "she", "that she had not known"),
    ("The mayor would have a hard time vetoing the order.", "The mayor", "the order"),
    ("In a statement defending Hill, the lawyers of the board were brief.", "the lawyers of the board", "Hill"),
    # … but data, groups and people speak themselves
    ("There are data showing that the pitch was dry.", "data", "that the pitch was dry"),
    ("A group backing Hill was there.", "A group", "Hill"),
    ("There were voters saying the pool was shut.", "voters", "the pool was shut"),
    # the nearest verb's subject, not that of a clause hanging on a noun or on "that"
    ("When he returned he began by saying, “I do not think so at all.”", "he", "“I do not think so at all.”"),
    ("Lee revised the plans that Novak made, saying they were late.", "Lee", "they were late"),
    ("On Monday, after a long silence, Lee met the board and backed Novak, saying “she is able.”", "Lee", "“she is able.”"),
    ("The envoy kept pressing Novak for security guarantees and insisted it was unwise.", "The envoy", "it was unwise"),
    ("Novak, who left in May, said she would stay.", "Novak", "she would stay"),
    # openings
    ("But in calling the plan a gift, Lee was wrong.", "Lee", "the plan a gift"),
    ("Having announced that he would stay, Novak left.", "Novak", "that he would stay"),
    # between subject and verb
    ("The report for the first time cited a memo of May.", "The report", "a memo of May"),
    ("Novak and Lee both condemned the bridge.", "Novak and Lee", "the bridge"),
    ("Two members, both of whom opposed the bridge, left.", "both of whom", "the bridge"),
    ("Others, reacting to the news, shouted, “Stop it at once!”", "Others", "“Stop it at once!”"),
    ("Those around him acknowledge that the race is lost.", "Those around him", "that the race is lost"),
    ("The officials whose laws were struck down say the change has come.", "The officials", "the change has come"),
    ("The mayor passionately rebuked critics who left.", "The mayor", "critics who left"),
    ("He held up the sign — which read “Welcome home, Ann” — and left.", "the sign — which", "“Welcome home, Ann”"),
    # nouns
    ("Later in the day, she escalated her attacks on the board.", "she", "the board"),
    ("Novak stirred the town with a claim that the bridge was hollow.", "Novak", "that the bridge was hollow"),
    ("There was a warning from the fishermen that the river was full.", "the fishermen", "that the river was full"),
    # nobody
    ("It is worth noting that the bridge is old.", "", "that the bridge is old"),
    ("The bill was shelved because of fears that prices will rise.", "", "that prices will rise"),
    ("The bridge is widely expected to close for good.", "", "The bridge / to close for good"),
    ("The mayor was widely criticized for his silence.", "", "The mayor / for his silence"),
    ("The river is known as “the old thief” of the valley.", "", "The river / as “the old thief” of the valley"),
    ("It emerged late, when it was widely reported that Lee paid.", "", "that Lee paid"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), SPOKEN)
def test_who_is_understood_to_speak(text: str, source: str, content: str) -> None:
    assert (source, content) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "He is adding to his wins.",
        "The film showed up late.",
        "She is now a Public Voices Fellow at the school of the town.",
        "She held a creative writing course.",
        "He should simply reply that the pool is shut.",
    ],
)
def test_cue_words_that_are_no_cues(text: str) -> None:
    assert told(text) == []
