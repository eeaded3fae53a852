"""Days told in more words than one: a clock and a date, "Thursday week", "the Monday before last", "later than planned".

Invented sentences, read on Wednesday 2025-04-16; values in text order, "" for what is found and open.
"""

from __future__ import annotations

from datetime import date

import pytest

from ceasefire_cli.text.sentences import sentences
from ceasefire_cli.when.timexes import timexes

WEDNESDAY = date(2025, 4, 16)

CLOCK_AND_DATE = [
    ("The deadline is 5 p.m. ET on Monday, June 9.", ["2025-06-09T17:00"]),
    ("Doors open at 9am on 12 June.", ["2025-06-12T09:00"]),
    ("It began at 8pm on Tuesday 4 March.", ["2025-03-04T20:00"]),
    ("On the night of Monday, March 3, 2025, the bridge fell.", ["2025-03-03TNI"]),
    ("The hearing starts at 10 a.m. Friday.", ["2025-04-18T10:00"]),
    ("It will shut at 6 p.m. Saturday.", ["2025-04-19T18:00"]),
    ("It shut at 6 p.m. Saturday.", ["2025-04-12T18:00"]),
    ("It hit at 2300 GMT on Tuesday.", ["2025-04-15T23:00Z"]),
    ("Voting ends at 1430 EST today.", ["2025-04-16T14:30"]),
]
YEAR_BEHIND = [
    ("The first launch, on Dec. 21 last year, failed.", ["2024-12-21", "2024"]),
    ("He left on 21 December of last year.", ["2024-12-21", "2024"]),
    ("It opens on 3 May next year.", ["2026-05-03", "2026"]),
    ("On March 3, this year, it shut.", ["2025-03-03", "2025"]),
    ("It shut on Dec. 21. Last year it flooded.", ["2024-12-21", "2024"]),
    ("It was shut on April 3, last month.", ["2025-04-03", "2025-03"]),
    ("On 30 February last year it shut.", ["", "2024"]),
]
COMING = [
    ("The show opens on Friday.", ["2025-04-18"]),
    ("The offer lapses on Friday and trading resumes on Monday.", ["2025-04-18", "2025-04-21"]),
    ("The show opened on Friday.", ["2025-04-11"]),
    ("The show did not begin on Friday.", ["2025-04-11"]),
]
TWO_WAYS = [
    ("It shut on 04/05/2025.", ["2025-04-05"]),  # 11 days before, not 18 after
    ("It shut on 02/03/2025.", ["2025-03-02"]),
    ("It shut on 11/09/2001.", [""]),
    ("It opens on 04/09/2026.", [""]),
    ("It shut on 25/09/2001.", ["2001-09-25"]),
    ("It shut on 05/05/2001.", ["2001-05-05"]),
]
# The same moment by a second clock, whatever day the sentence names behind it.
TWO_CLOCKS = [
    (
        "It flies on Tuesday, June 3 at 2:15 p.m. EDT (1815 GMT), the firm said Friday.",
        ["2025-06-03", "2025-06-03T14:15", "2025-06-03T18:15Z", "2025-04-11"],
    ),
    (
        "Polls closed on Sunday at 8 p.m. EDT (0000 GMT), it said on Monday.",
        ["2025-04-13", "2025-04-13T20:00", "2025-04-14T00:00Z", "2025-04-14"],
    ),
    (
        "It hit on Tuesday at 1 a.m. CEST (2300 GMT), it said today.",
        ["2025-04-15", "2025-04-15T01:00", "2025-04-14T23:00Z", "2025-04-16"],
    ),
    ("It began at 9:30 a.m. (0730 GMT) on Tuesday.", ["2025-04-15T09:30", "2025-04-15T07:30Z", "2025-04-15"]),
    ("The talks began at 10:00 GMT / 12:00 CEST on Monday.", ["2025-04-14T10:00Z", "2025-04-14T12:00"]),
]
# Figures that no zone follows are no times, and some are none at all.
NO_CLOCK = [
    ("Some 1200 people came on Tuesday.", ["2025-04-15"]),
    ("The town was founded in 1066.", []),
    ("Order 2360 GMT watches by Tuesday.", ["2025-04-22"]),
]
# A day of its own that stays open is not replaced by another of the sentence or the one before.
CLOCK_WITH_AN_OPEN_DAY = [
    ("They met on March 3. The 10 a.m. Thursday slot", ["2025-03-03", "T10:00"]),
]
A_WEEK_ON = [
    ("The board will meet again on Friday week.", ["2025-04-25"]),
    ("The inquest was adjourned until Monday week.", ["2025-04-28"]),
    ("She returns tomorrow week.", ["2025-04-24"]),
    ("Talks will resume a week on Monday.", ["2025-04-28"]),
    ("The strike is due to begin two weeks on Friday.", ["2025-05-02"]),
    ("The club will play two weeks today.", ["2025-04-30"]),
]
NO_WEEK_ON = [
    ("They will meet on Wednesday week.", [""]),  # it is Wednesday: seven days or fourteen
    ("They met Monday week.", [""]),
    ("The Tuesday week-long strike", ["2025-04-15"]),
    ("They put the vote off by a week on Monday.", ["P1W", "2025-04-14"]),
    ("The truce will be prolonged by a week on Monday.", ["P1W", "2025-04-21"]),
    ("The trial lasted a week on Monday.", ["P1W", "2025-04-14"]),
    ("It will be a week on Monday since he left.", ["P1W", "2025-04-21"]),
]
BEFORE_LAST = [
    ("The Monday before last it rained.", ["2025-04-07"]),
    ("It rained on the Wednesday before last.", ["2025-04-02"]),
    ("The week before last, it rained.", ["2025-W14"]),
    ("The week before last Christmas was dry.", [""]),
    ("The Friday before last Easter was dry.", [""]),
    ("They will meet on the Friday after next.", [""]),
]
THAN = [
    ("It stays open until 30 June, three months later than planned.", ["2025-06-30", "P3M"]),
    ("The bridge opened in 2021, two years later than expected.", ["2021", "P2Y"]),
    ("She left on March 3, two days earlier than promised.", ["2025-03-03", "P2D"]),
    ("She left on March 3. Two days later, more than a few followed.", ["2025-03-03", "2025-03-05"]),
]

TO_THE_DAY = [
    ("A year ago today she won.", ["2024-04-16"]),
    ("It began three weeks ago today.", ["2025-03-26"]),
    ("It will be 10 years ago tomorrow.", ["2015-04-17"]),
    ("It opens on Friday 25th.", ["2025-04-25"]),
    ("It closed on Friday the 11th.", ["2025-04-11"]),
    ("It opens on Thurs 1st.", ["2025-05-01"]),
    ("It opens on Friday 24th.", [""]),  # no Friday is one, in the months around
]
NOT_TO_THE_DAY = [
    ("A year ago she won. Today she lost.", ["2024", "2025-04-16"]),
    ("The 13th century walls fell on Friday.", ["12", "2025-04-11"]),
    ("On Friday 12 people left.", ["2025-04-11"]),
]
DECIDED = [
    ("The council voted by 27 to 22 to close the Elm Road library at the end of September.", ["2025-09"]),
    ("They agreed to withdraw in August.", ["2025-08"]),
    ("The firm promised to repay the loan on 30 July.", ["2025-07-30"]),
    ("She decided to retire on Aug. 1.", ["2025-08-01"]),
]
NOT_DECIDED = [
    ("They agreed to withdraw in February.", ["2025-02"]),  # two months gone: not the next one
    ("Prices rose to record levels in August.", ["2024-08"]),
    ("They agreed to a truce in August.", ["2024-08"]),
    ("They voted to close it after sales fell in August.", ["2024-08"]),
    ("The council voted for the bill in August.", ["2024-08"]),
]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        *TO_THE_DAY,
        *NOT_TO_THE_DAY,
        *DECIDED,
        *NOT_DECIDED,
        *CLOCK_AND_DATE,
        *YEAR_BEHIND,
        *TWO_WAYS,
        *COMING,
        *TWO_CLOCKS,
        *NO_CLOCK,
        *CLOCK_WITH_AN_OPEN_DAY,
        *A_WEEK_ON,
        *NO_WEEK_ON,
        *BEFORE_LAST,
        *THAN,
    ],
)
def test_what_is_meant(text, values):
    assert [t.value for t in timexes(text, WEDNESDAY, sentences(text))] == values


@pytest.mark.parametrize("text", [t for t, _ in (*A_WEEK_ON, *BEFORE_LAST)])
def test_without_publication_no_day_is_made_up(text):
    assert [t.value for t in timexes(text, None, sentences(text))] == [""]


def test_the_full_stop_of_the_sentence_is_no_part_of_a_date():
    text = "On the night of 2-3 June. It began at 9am on 12 June. It was signed on the 2nd of Sept."
    assert [t.text for t in timexes(text, WEDNESDAY, sentences(text))] == [
        "2", "3 June", "9am on 12 June", "the 2nd of Sept.",
    ]  # fmt: skip
