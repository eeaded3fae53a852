"""Reports with quoted words inside: how far they reach, and sentences their reporting clause breaks."""

from __future__ import annotations

import pytest

from ceasefire_cli.attribute.statements import statements
from ceasefire_cli.model import Article, Statement
from ceasefire_cli.text.sentences import sentences


def read(text: str) -> list[Statement]:
    return list(statements(Article("a", "a.txt", text, sentences=tuple(sentences(text)))))


def told(text: str) -> list[tuple[str, str]]:
    return [(s.source_text, " / ".join(text[p.start : p.end] for p in s.parts)) for s in read(text)]


CARRIES_ON = [
    ("Novak said the board “hid the file,” which led to “a loss of trust” in the town.",
     "the board “hid the file,” which led to “a loss of trust” in the town"),
    ("Lee named “Red River,” “High Noon” and “Shane” as her best films.",
     "“Red River,” “High Noon” and “Shane” as her best films"),
    ("The mayor pledged to mend the roads, rebuild the “rotten” pier and open the pool.",
     "to mend the roads, rebuild the “rotten” pier and open the pool"),
    ("The study predicted that a “large share of owners” who planned for the sale would “lose what they had.”",
     "that a “large share of owners” who planned for the sale would “lose what they had.”"),
    ("Novak called the club's work on Sunday “childish” and left.", "the club's work on Sunday “childish”"),
    ("Critics portrayed the owners, in particular, as “crooks” without shame.",
     "the owners, in particular, as “crooks” without shame"),
    ("According to a study, the flood explains the lost jobs and lost trade, but so does a “weak dam.”",
     "the flood explains the lost jobs and lost trade, but so does a “weak dam.”"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), CARRIES_ON)
def test_quoted_words_further_on_are_the_speaker_s(text: str, content: str) -> None:
    assert content in [c for _, c in told(text)]


STOPS = [
    # the main clause is another's
    ("While Lee praised the plan, the town fears for its “good name” abroad.", "the plan"),
    # a new subject behind "but"
    ("Lee promised to speak in Riga on Monday, but the talk became a “long cry for help.”", "to speak in Riga"),
    # where it was said
    ("Lee attacked Novak on Radio Riga’s “Morning Hour,” and left.", "Novak"),
    # the writer's reason
    ("Lee mocked the plan when it was new and “raw as fish.”", "the plan"),
    # a stop between
    ("Lee mocked the plan — the town's own “big dream.”", "the plan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), STOPS)
def test_quoted_words_behind_a_new_beginning_are_not(text: str, content: str) -> None:
    assert content in [c for _, c in told(text)]


BROKEN = [
    ("The streets were empty, he added, “but people met all the same.”",
     "The streets were empty / “but people met all the same.”"),
    ("If the town votes in May, Lee wrote, “We will open the pool.”",
     "If the town votes in May / “We will open the pool.”"),
    ("As for the old pool, Lee said, “Nobody has looked at it.”", "As for the old pool / “Nobody has looked at it.”"),
    # a quotation that is a sentence of its own, a phrase that leads to it
    ("In a letter to the town, Lee wrote, “We will open the pool.”", "“We will open the pool.”"),
    ("The words were aimed at many, including, he said, “those who never come.”", "“those who never come.”"),
    ("But, Lee said, “there was no doubt about it” among them.", "“there was no doubt about it” among them"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), BROKEN)
def test_a_sentence_broken_by_its_reporting_clause(text: str, content: str) -> None:
    assert content in [c for _, c in told(text)]


def test_who_responds_says_what_follows_himself() -> None:
    text = "Responding to this charge in a talk with the Herald, Lee said: “I never met the man in my life.”"
    assert told(text) == [("Lee", "“I never met the man in my life.”")]


def test_a_quotation_within_a_clause_is_not_taken_by_its_verb() -> None:
    text = "While Lee cautioned against “a betrayal” in the way the state responds to floods, he ordered a review."
    assert ("Lee", "“a betrayal” in the way the state responds to floods") in told(text)


FOUND = [
    # the title of a broadcast is whom it was told
    ("Lee told Radio Riga’s “Good Morning Town” on Monday the talk was cordial.", "Lee", "the talk was cordial"),

    ("The plan has been called “strategic nonsense” by Ann Lee, a professor.", "Ann Lee", "The plan / “strategic nonsense”"),
    ("The town was described as a “wreck” by Ann Lee.", "Ann Lee", "The town / as a “wreck”"),
    ("The sale ended what Hart described as a “piece of folly.”", "Hart", "a “piece of folly.”"),
    ("Lee said of the file that the report “was no good.”", "Lee", "that the report “was no good.”"),
    ("Lee stated of the whole affair that it was late.", "Lee", "that it was late"),
    ("Lee, who told the court when asked about the file: “That is for others. I will wait.”",
     "Lee, who", "“That is for others. I will wait.”"),
    # a clause that opens the sentence ends with its comma
    ("Where he used to boast that he had broken “the ring,” on Tuesday Lee said it was “a threat” still.",
     "he", "that he had broken “the ring,”"),
    ("For someone who conceded that she was “no great talker,” Lee had a good night.",
     "who", "that she was “no great talker,”"),
    # two people, a participle each
    ("They met at noon, Lee saying he was “very glad” and Novak calling it a “great day.”", "Lee", "he was “very glad”"),
    ("They met at noon, Lee saying he was “very glad” and Novak calling it a “great day.”", "Novak", "it a “great day.”"),
    # what the speaker did next
    ("Lee complained that the Herald “has no manners” before leaving the hall.", "Lee", "that the Herald “has no manners”"),
    ("Lee said the club was “not ready,” before changing his mind.", "Lee", "the club was “not ready,”"),
    # the clause goes on behind her
    ("“Only you, Sam,” Lee said, would use a hard day to praise the town.",
     "Lee", "“Only you, Sam,” / would use a hard day to praise the town"),
    ("The mayor “looked ashen,” Lee said, from “the blow of it.”", "Lee", "The mayor “looked ashen,” / from “the blow of it.”"),
    ("“It is late,” Lee said, leaving the hall.", "Lee", "“It is late,”"),
    # a quotation of its own between dashes
    ("Novak suggested that Lee had liked the old king - “He would have loved him,” Novak said twice - and left.",
     "Novak", "“He would have loved him,”"),
    ("Novak suggested that Lee had liked the old king - “He would have loved him,” Novak said twice - and left.",
     "Novak", "that Lee had liked the old king"),
    # one quotation, then the next speaker's
    ("Lee begins with, “Why now? That was on my way?” Hart then writes back, “You look fine.”", "Hart", "“You look fine.”"),
    ("“He can do it,” Lee told aides, according to Uri Hart, Lee's former adviser, now of Riga.",
     "Uri Hart", "“He can do it,” Lee told aides"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), FOUND)
def test_who_says_which_quoted_words(text: str, source: str, content: str) -> None:
    assert (source, content) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "In his new book, “Riga by Night,” and in a talk, the mayor was quite frank about it.",
        "They had read all of “The Lees of Old Riga: Three Generations That Built a Great River Town” by May.",
    ],
)
def test_a_title_is_nobody_s_words(text: str) -> None:
    assert read(text) == []


CARRIED = [
    # the title of a broadcast stands between, or says where
    ("“If we go,” Lee said on “Meet the Town,” “then we lose it all.”", "Lee", "“If we go,” / “then we lose it all.”"),
    ("Lee said on “Meet the Town” that the vote was “a sham.”", "Lee", "that the vote was “a sham.”"),
    # a cue for each of two quotations
    ("“It is late,” Lee said, and Novak replied, “We should go.”", "Lee", "“It is late,”"),
    # a relative clause that ends within marks
    ("Lee, whom Novak has called “crooked,” said the vote was fair.", "Lee", "the vote was fair"),
    ("Lee insists the plan, which critics call “a gift to the rich,” would help the poor.",
     "Lee", "the plan, which critics call “a gift to the rich,” would help the poor"),
    ("“Who did it?” the mayor wanted to know.", "the mayor", "“Who did it?”"),
    ("“We won!” Rep. Glenn Hart, R-Riga, said of the vote.", "Rep. Glenn Hart", "“We won!”"),
    # what a crowd is heard to cry
    ("Their cries of “Shame!” and “Go home!” were heard outside.", "Their", "“Shame!” and “Go home!”"),
    ("Lee was, in the words of an aide, “the last hope” of his party.", "an aide", "“the last hope” of his party"),
    ("The vote was “a sham,” in Lee’s words.", "Lee’s", "The vote was “a sham,”"),
    ("There is growing anxiety among members and some friends of Lee that the “wall” would fall.",
     "members and some friends of Lee", "that the “wall” would fall"),
    ("Novak calls building more towers in the centre “a step back.”", "Novak", "building more towers in the centre “a step back.”"),
    ("What is to be made of Novak quietly saying “pray for him” now?", "Novak", "“pray for him” now"),
    # what stands behind the marks is the writer's
    ("He smiled, mouthing “thank you” to the crowd.", "He", "“thank you”"),
    ("A sign reading “Go Home” at the gate was new.", "A sign", "“Go Home”"),
    ("Lee called it “a gift” in a speech at noon.", "Lee", "it “a gift”"),
    ("Lee praised “a good day” three years ago.", "Lee", "“a good day”"),
    ("Lee has run the club for years, writing a book called “Low Water” and leading a club.", "Lee", "a book called “Low Water”"),
    ("Lee praised the old mayor, and at one point the crowd mocked the new one.", "Lee", "the old mayor"),
    # the writer turns to something else
    ("Lee said he was not able to judge the plan, but several of his letters praised it.", "he", None),
    ("Lee said he was not able to judge the plan, but several of his letters praised it.",
     "Lee", "he was not able to judge the plan"),
    ("Lee said the plan was late, but that it would come.", "Lee", "the plan was late, but that it would come"),
    ("Lee said the plan was late, but he was “very sure” of it.", "Lee", "the plan was late, but he was “very sure” of it"),
    ("Lee said that in May, the club sold its ground.", "Lee", "that in May, the club sold its ground"),
    # the sentence's own verb
    ("Lee's claim that the dam is weak was denied by all.", "Lee's", "that the dam is weak"),
    ("A note calling for a new vote was found at noon.", "A note", "a new vote"),
    # told once
    ("Lee said in a statement that the club was “sorry.”", "Lee", "that the club was “sorry.”"),
    ("Bishop Hull said it was “an act of madness,” but he went on to defend the church.",
     "Bishop Hull", "it was “an act of madness,”"),
    ("The vote was late, according to the club's spokesman, Ann Lee.", "the club's spokesman", "The vote was late"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), CARRIED)
def test_where_quoted_words_belong(text: str, source: str, content: str | None) -> None:
    found = told(text)
    assert len(found) == len(set(found))
    if content is None:
        assert source not in [s for s, _ in found]
    else:
        assert (source, content) in found
        assert [c for _, c in found].count(content) == 1


WORDS_USED = [
    ("Lee used the phrase “rigged vote” five times.", "Lee", "“rigged vote”"),
    ("Lee uses words like “sad” and “weak” for the club.", "Lee", "“sad” and “weak”"),
    ("Richard Hull ran on the slogan “Bread First” in May.", "Richard Hull", "“Bread First”"),
    ("His slogan “Bread First” was known.", "His", "“Bread First”"),
    ("The crowd broke into a “Lock the gate!” chant.", "", "“Lock the gate!”"),
    ("The crowd responded with “Lock the gate!”", "The crowd", "“Lock the gate!”"),
    ("Lee had one word for it: “Sad!”", "Lee", "“Sad!”"),
    # the verb opens the sentence
    ("Said Lee: “We will go in May, and not before.”", "Lee", "“We will go in May, and not before.”"),
    ("Added Ann Lee, the mayor of Riga: “We will go.”", "Ann Lee", "“We will go.”"),
    ("Says Lee, “We will go in May.”", "Lee", "“We will go in May.”"),
    ("Lee put it this way: “We will go in May.”", "Lee", "“We will go in May.”"),
    # … or reports itself
    ("“We will go,” Lee was quoted as saying by the Herald.", "Lee", "“We will go,”"),
    ("“We will go,” Lee likes to say.", "Lee", "“We will go,”"),
    ("“We will go,” Lee can be heard saying.", "Lee", "“We will go,”"),
    ("“We will go,” Lee, the mayor, who is 60, said.", "Lee", "“We will go,”"),
    ("“We will go,” Lee told an interviewer who asked.", "Lee", "“We will go,”"),
    ("“We will go,” she deadpanned.", "she", "“We will go,”"),
    ("Ann Lee, the mayor, who is 60, said it was late.", "Ann Lee", "it was late"),
    ("Mr. Lee, who has called the vote “a sham,” said he would sue.", "Mr. Lee", "he would sue"),
    ("Mr. Lee, who has called the vote “a sham,” said Novak would sue.", "Mr. Lee", "Novak would sue"),
    ("“Look,” he began, “it is late.”", "he", "“Look,”"),
    ("Asked “Are you ready?” Lee said yes to it.", "", "“Are you ready?”"),
    ("Lee says it is “late” and Novak says it is “early.”", "Lee", "it is “late”"),
    ("If Lee says “late,” Novak says “early.”", "Novak", "“early.”"),
    ("“It is late,” intones a narrator.", "a narrator", "“It is late,”"),
    ("Lee issued a statement that read, “It is late.”", "a statement that", "“It is late.”"),
    # whose words they are
    ("The bill, dubbed a “job killer” by critics, passed.", "critics", "The bill / a “job killer”"),
    ("Lee asked if it was “a sham.”", "Lee", "if it was “a sham.”"),
    ("When asked if it was a sham, Lee said no more than that.", "", "if it was a sham"),
    ("What Lee calls “fair votes” are not fair.", "Lee", "“fair votes”"),
    ("Lee wondered aloud if it was “a sham.”", "Lee", "if it was “a sham.”"),
    # who says it within what is told
    ("Lee recalled telling Novak: “You will go in May.”", "Lee", "“You will go in May.”"),
    ("Lee quoted Novak as saying, “We will go.”", "Novak", "“We will go.”"),
    ("Lee said he had seen towns like “a lost world,” where nobody had a pool.", "Lee",
     "he had seen towns like “a lost world,” where nobody had a pool"),
    ("“You came late,” chuckled Ann Lee.", "Ann Lee", "“You came late,”"),
    ("Hart heralded the deal as a “new day.”", "Hart", "the deal as a “new day.”"),
    ("They spent the week bickering over whether the club was “fit” to play.", "They", "whether the club was “fit” to play"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), WORDS_USED)
def test_words_somebody_uses(text: str, source: str, content: str) -> None:
    assert (source, content) in told(text)


@pytest.mark.parametrize("text", ["The word “pool” means a pond.", "People close to the shop began with the roof."])
def test_words_nobody_uses(text: str) -> None:
    assert read(text) == []
