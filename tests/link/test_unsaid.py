"""What a terse claim says and the passages near it do not: mentions, no evidence."""

from __future__ import annotations

import pytest
from link.linking import article

from ceasefire_cli.link.engine import Linker
from ceasefire_cli.model import Article, Claim, Sentence


def _stance(claim: str, *told: str, of: int = 0, beside: tuple[str, ...] = ()) -> tuple[str, str]:
    """How sentence `of` of an article that tells these sentences, `beside` another, stands to a claim, and why."""
    rest = ("The orchard lies on a gentle slope.", "Visitors may picnic by the pond.", "Entry costs four euros.")
    lines = (*told, *rest)
    text = " ".join(lines)
    sentences, at = [], 0
    for line in lines:
        sentences.append(Sentence(at, at + len(line), 0))
        at += len(line) + 1
    others = [article("b", list(beside))] if beside else []
    linker = Linker([Article("a", "a.txt", text, sentences=tuple(sentences)), *others])
    start = sentences[of].start
    links = linker.evidence([Claim("c", claim)], min_score=0.0)[0].links
    (link,) = [k for k in links if k.start == start and k.article == "a"]
    return link.stance, link.why.stance


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("librarian Moss sacked", "Librarian Hilda Moss opened the spring book fair."),
        ("librarian Moss arrested", "Librarian Hilda Moss opened the spring book fair."),
        ("ferry captain resigns", "The ferry captain thanked his crew on the quay."),
        ("ferry captain dies", "The ferry captain thanked his crew on the quay."),
        ("baker convicted of fraud", "The baker spoke of fraud in the flour trade."),
        ("bakers on strike in Velm", "The bakers of Velm sold more bread than ever."),
        ("Velm refuses railway", "The railway to Velm was finished ahead of time."),
        ("bishop condemns the casino", "The bishop blessed a chapel beside the casino."),
        ("ferry captain becomes mayor", "The ferry captain greeted the mayor."),
        ("council sold the ferry", "The council painted the ferry."),
        ("ferry bell stolen", "The ferry bell was polished on Monday."),
        ("ferry crash at Velm quay", "The ferry reached Velm quay at noon."),
        ("Velm cancelled the regatta", "Velm looks forward to the regatta."),
        ("Velm cancelled the regatta", "Velm postponed the regatta by a week."),
        ("strikers occupy the ferry", "The strikers greeted the ferry."),
        ("violins stolen from Tarn concert hall", "Two violins were stolen from the concert hall."),
        ("ferry strike over", "The ferry strike goes on for a third week."),
        ("mayor backs merger of the two schools", "The mayor is against a merger of the two schools."),
        ("rye prices up", "Rye prices fell by a fifth."),
        ("Velm talks resume", "The Velm talks broke down on Friday."),
        ("Ana Ruiz won the ferry race", "Ben Okoro won the ferry race."),
        ("the Harbour Inn reopens", "The Harbour Inn is to stay shut until June."),
        ("minister Dorn praises the ferrymen", "The minister, Ida Dorn, spoke of the ferrymen of Velm."),
        ("Dorn approves the ferry levy", "Dorn has read the plans for a ferry levy."),
        ("rye prices up 12 per cent", "Rye prices slid by 12 per cent."),
        ("Velm library burgled", "Thieves burgled the Velm museum on Sunday."),
        ("Tarling expelled for cheating", "The crowd saw Oleg Brandoff expelled for cheating."),
        ("Tarling lobbies for casino", "Tarling was born in Velm."),
        ("Tarling fined for dumping", "Tarling, the ferry owner, could be fined as much as a tenth of his income."),
        ("merger to cost Velm a fortune", "The merger will save Velm a fortune."),
    ],
)
def test_a_terse_claim_of_which_the_point_is_not_there_is_mentioned(claim: str, told: str) -> None:
    stance, why = _stance(claim, told)
    assert stance in ("mentions", "disputes"), why


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("librarian Moss sacked", ("Librarian Hilda Moss was dismissed on Monday.",)),
        ("librarian Moss arrested", ("Librarian Hilda Moss was taken into custody.",)),
        ("ferry captain resigns", ("The ferry captain has stepped down.",)),
        ("ferry captain resigns", ("The ferry captain was tired.", "He is leaving his post in May.")),
        ("ferry captain dies", ("The ferry captain was killed in the storm.",)),
        ("Velm refuses railway", ("Velm has turned down the railway.",)),
        ("ferry strike over", ("The ferry strike ended on Sunday.",)),
        ("ancient violins stolen from concert hall", ("Two violins of 1690 were stolen from the concert hall.",)),
        ("row over ferry fares", ("The row over ferry fares continues.",)),
        ("Ana Ruiz won the ferry race", ("Ruiz won the ferry race.",)),
        ("Ana Ruiz won the ferry race", ("Race favourite Ana Ruiz won the ferry race.",)),
        ("rye prices up", ("Rye prices rose by a fifth.",)),
        ("ferry captain becomes mayor", ("The ferry captain was sworn in as mayor.",)),
        ("council sold the ferry", ("The council found a buyer for the ferry.",)),
        ("ferry crash at Velm quay", ("The ferry rammed the quay at Velm.",)),
        ("Velm cancelled the regatta", ("Velm has called off the regatta.",)),
        ("ferry levy defeated in Velm", ("Velm throws out the ferry levy.",)),
        ("Dorn approves the ferry levy", ("Dorn has signed off the ferry levy.",)),
        ("Tarling expelled for cheating", ("He was expelled for cheating at the Open.", "Tarling left in tears.")),
        ("Velm library burgled", ("Thieves burgled the reading room of the Velm library, not the museum.",)),
    ],
)
def test_said_in_other_words_or_in_the_next_sentence_it_supports(claim: str, told: tuple[str, ...]) -> None:
    stance, why = _stance(claim, *told)
    assert stance == "supports", why


def test_the_reason_names_what_is_not_there() -> None:
    assert _stance("ferry captain resigns", "The ferry captain thanked his crew.")[1] == "nothing near says “resigns”"
    assert _stance("ferry strike over", "The ferry strike goes on.")[1] == "“goes on” where the claim has “over”"
    why = _stance("violins stolen from Tarn concert hall", "Two violins were stolen from the concert hall.")[1]
    assert why == "“Tarn” is nowhere in the articles"


ELSEWHERE = ("The mill at Tarn was sold in a flood of bids.", "The bids were read out at noon.", "Nobody clapped.")


def test_what_carries_the_claim_must_stand_in_the_article() -> None:
    told = "The orchard lies on a gentle slope near Velm."
    why = "nothing in the article says “flooded”"
    assert _stance("orchard near Velm flooded", told, beside=ELSEWHERE) == ("mentions", why)


def test_it_may_stand_anywhere_in_the_article_and_a_name_need_not() -> None:
    told = ("The orchard lies on a gentle slope near Velm.", "Nobody had seen such a flood.")
    assert _stance("orchard near Velm flooded", *told, beside=ELSEWHERE)[0] == "supports"
    assert _stance("orchard on slope at Tarn", *told, beside=ELSEWHERE)[0] == "supports"


def test_of_a_long_claim_one_passage_may_bear_out_a_part() -> None:
    claim = "Librarian Hilda Moss, who opened the spring book fair in Velm with a speech on ferries, died on Monday"
    assert _stance(claim, "Librarian Hilda Moss opened the spring book fair in Velm.")[0] == "supports"
