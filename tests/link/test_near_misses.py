"""Passages with most words of a claim that say it of somebody or something else, of less, or only expect it."""

from __future__ import annotations

import pytest
from link.linking import HARBOUR, article, collection, evidence

from ceasefire_cli.link.engine import Linker


def linked(claim: str, passage: str) -> str:
    links = evidence(Linker([*collection(HARBOUR), article("x", [passage])]), claim, min_score=0.0).links
    return next(k.stance for k in links if k.article == "x")


MISSES = {
    "another name in the same place": [
        ("Marlow Council will close the library", "Denby Council will close the library."),
        ("A gas leak in Porto injured nine people", "A gas leak in Faro injured nine people."),
        ("Flooding closed the school in Tarbert", "Flooding closed the school in Oban on Monday."),
        ("Rovers signed Keane from City", "Rovers signed Keane from Albion."),
        ("Ann Roe was elected chair", "Ben Roe was elected chair."),
    ],
    "an owner, or what is the owner's": [
        ("The mayor's brother was arrested for fraud", "The mayor was arrested for fraud."),
        ("The general was killed in the blast", "The general's driver was killed in the blast."),
        ("The dentist was struck off", "The dentist's receptionist was struck off after an inquiry."),
    ],
    "a deputy": [
        ("The head teacher resigned over the exam scandal", "The deputy head teacher resigned over the exam scandal."),
        ("The mayor opened the new library", "The deputy mayor opened the new library."),
    ],
    "a part, or some": [
        ("The bridge was destroyed", "Part of the bridge was destroyed."),
        ("The roof collapsed", "A section of the old roof collapsed."),
        ("The whole fleet was grounded", "Half of the fleet was grounded."),
        ("All the hostages were freed", "Two of the hostages were freed."),
        ("Every school will get a nurse", "Some schools will get a nurse."),
    ],
    "another share": [
        ("Solar supplied half of the power", "Solar supplied a third of the power."),
        ("Two thirds of the pupils passed", "A third of the pupils passed."),
        ("A quarter of the pupils passed", "A fifth of the pupils passed."),
    ],
    "what may, will or should come": [
        ("The storm killed 20 people", "The storm could kill 20 people, forecasters warned."),
        ("House prices fell in Leith", "House prices may fall in Leith, the bank said."),
        ("Unemployment rose to 7 percent", "Analysts expect unemployment to rise to 7 percent."),
        ("The council withdrew the permit", "Residents asked the council to withdraw the permit."),
        ("The regulator approved the drug", "The regulator will approve the drug in May."),
        ("The regulator approved the drug", "The regulator is expected to approve the drug."),
        ("The gallery returned the mask to Benin", "The gallery promised to return the mask to Benin."),
        ("Skylark reaches orbit", "Engineers had expected Skylark to reach orbit in May."),
        ("Union strikes at port", "The union plans to strike at the port."),
        ("The tunnel opened to traffic", "The tunnel was due to open to traffic in March."),
        ("The coach was sacked", "The coach will be sacked if the team loses."),
    ],
    "what is demanded or suspected": [
        ("The court freed the journalist", "Supporters demanded that the court free the journalist."),
        ("The ship carried weapons", "The ship was suspected of carrying weapons."),
    ],
    "what was called off again": [
        ("The court banned the march", "The court lifted a ban on the march."),
        ("Brightwave bought Lumen", "Brightwave walked away from talks to buy Lumen."),
    ],
    "what only nearly came": [
        ("Gale won the seat", "Gale came close to winning the seat."),
        ("The ferry hit the pier", "The ferry narrowly missed the pier."),
        ("The parties reached a deal", "The parties are on the verge of a deal."),
    ],
    "what was done is not told": [
        ("Parliament passed the pensions bill", "Parliament will vote on the pensions bill next week."),
        ("Fire at the assembly plant", "The assembly plant at Dunmoor will shut in spring."),
        ("Workers occupy the shipyard", "Workers at the shipyard went home on Monday."),
        ("The minister visited the flood victims", "The minister cancelled a visit to the flood victims."),
    ],
    "what is only half so": [
        ("The reservoir is full", "The reservoir is half full."),
        ("The school is finished", "The school is half finished."),
    ],
    "a verb of knowing or saying that is negated itself": [
        ("Ministers knew about the leak", "Ministers say they did not know about the leak."),
        ("Roe confirmed the sale of the mill", "Roe would not confirm the sale of the mill."),
    ],
    "what was so once": [("The factory employs 500 people", "The factory once employed 500 people.")],
    "which is above which": [
        ("Wages rose faster than prices", "Prices rose faster than wages."),
        ("Leeds scored more goals than Hull", "Hull scored more goals than Leeds."),
    ],
    "another of a kind": [
        ("The vaccine is safe for children", "The vaccine is safe for adults."),
        ("The water company was fined £2 million", "The gas company was fined £2 million."),
        ("Coal miners were rescued", "Gas miners were rescued."),
        ("Police seized 40 kilos of cocaine", "Police seized 40 kilos of tobacco."),
        ("The law protects tenants", "The law protects landlords."),
    ],
}


@pytest.mark.parametrize(("claim", "passage"), [pair for pairs in MISSES.values() for pair in pairs])
def test_a_near_miss_is_no_support(claim: str, passage: str) -> None:
    assert linked(claim, passage) != "supports"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        # names
        ("Marlow Council will close the library", "Marlow Borough Council will close the library."),
        ("Joe Roe was elected chair", "Joseph Roe was elected chair."),
        ("A gas leak in Porto injured nine people", "A gas leak in Portugal's Porto injured nine people."),
        ("Prime Minister Roe resigned", "Mr Roe resigned."),
        # owners and deputies
        ("The mayor's brother was arrested for fraud", "The mayor's brother Lee was arrested for fraud."),
        ("The general was killed in the blast", "The general and the general's driver were killed in the blast."),
        ("The deputy mayor opened the new library", "The deputy mayor opened the new library."),
        ("The mayor opened the new library", "The mayor and the deputy mayor opened the new library."),
        # parts
        ("Passengers survived", "Most of the passengers survived."),
        ("Skelby joined the union", "Skelby became a part of the union, which it had joined in May."),
        ("The pier was built for the bridge", "The pier was built as part of the bridge."),
        ("Hostage freed", "One of the hostages was freed."),
        ("Some pupils failed the exam", "Several pupils failed the exam."),
        ("Solar supplied half of the power", "Half the power was supplied by solar, a third of the power by gas."),
        ("Half of the power was from gas", "Half of the power was from gas on the third of May."),
        ("Part of the bridge was destroyed", "Part of the bridge was destroyed."),
        ("Every school will get a nurse", "Every school will get a nurse, and some schools two."),
        # to come
        ("The strike ends on Friday", "The strike will end on Friday."),
        ("Council to sell the town hall", "The council will sell the town hall."),
        ("Council wants the hall sold", "The council hopes to have the hall sold."),
        ("Prices may rise", "Prices could rise, the bank warned."),
        ("The plant closed in May", "The plant closed in May, and another will close in June."),
        ("The regulator approved the drug", "The regulator approved the drug, which will be sold in May."),
        ("The strike ends on Friday", "The strike is due to end on Friday."),
        ("Fire at the assembly plant", "Flames spread through the assembly plant."),
        ("Bridge to be closed in May", "The bridge will be closed in May."),
        ("The ship was suspected of carrying weapons", "The ship was suspected of carrying weapons."),
        ("The court freed the journalist", "The court that supporters had urged freed the journalist."),
        ("The council lifted the ban on fireworks", "The council lifted its ban on fireworks."),
        ("The court banned the march", "The court, which lifted a ban on flags, banned the march."),
        # half
        ("Half of the school is finished", "Half the school is finished."),
        ("The school made a profit in the first half", "The school made a profit in the first half."),
        # negated
        ("Ministers knew about the leak", "Ministers knew about the leak but did not know its cause."),
        # shares
        ("One offer in six is misleading", "Of 50,000 offers one in six is misleading."),
        # once
        ("The factory employed 500 people", "The factory once employed 500 people."),
        ("The firm opened a shop in York", "Once opened, the shop in York made the firm rich."),
        # than
        ("Wages rose faster than prices", "Wages rose faster than prices last year."),
        # another of a kind
        ("The gas company was fined", "The gas company and the water company were fined."),
        ("The vaccine is safe for children", "The vaccine is safe for children and adults."),
    ],
)
def test_what_only_looks_like_one_supports(claim: str, passage: str) -> None:
    assert linked(claim, passage) == "supports"


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Turnout was 64 percent", "Turnout was sixty-four per cent."),
        ("The factory employs 500 people", "Five hundred people work at the factory."),
        ("The singer died aged 81", "The singer has passed away at the age of 81."),
        ("Gale won the election", "Gale was victorious at the polls."),
        ("The council will raise parking charges", "Parking fees will go up, the council said."),
        ("Gale lost her seat", "Gale was voted out of her seat."),
        ("The dam is leaking", "Water is seeping through the dam."),
    ],
)
def test_the_same_in_other_words_supports(claim: str, passage: str) -> None:
    assert linked(claim, passage) == "supports"
