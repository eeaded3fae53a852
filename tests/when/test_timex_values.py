"""Sentences and the values their time expressions have; publication is Wednesday 2025-04-16 unless said otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from ceasefire_cli.model import Sentence
from ceasefire_cli.when.timexes import timexes

WEDNESDAY = date(2025, 4, 16)


def read(text: str, published: date | None = WEDNESDAY) -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in timexes(text, published, cut(text))]


def cut(text: str) -> tuple[Sentence, ...]:
    spans, at = [], 0
    for paragraph, piece in enumerate(text.split("\n\n")):
        for sentence in piece.split(". "):
            spans.append(Sentence(at, at + len(sentence), paragraph))
            at += len(sentence) + 2
    return tuple(spans)


ABSOLUTE = [
    ("signed on 16 April 2025 in", "16 April 2025", "2025-04-16"),
    ("signed on April 16, 2025, in", "April 16, 2025", "2025-04-16"),
    ("on Oct. 31, 2024", "Oct. 31, 2024", "2024-10-31"),
    ("on Tuesday, Sept. 3, 2024, they", "Tuesday, Sept. 3, 2024", "2024-09-03"),
    ("the 3rd of May 2024", "the 3rd of May 2024", "2024-05-03"),
    ("May 3rd, 2024", "May 3rd, 2024", "2024-05-03"),
    ("since 2025-04-02", "2025-04-02", "2025-04-02"),
    ("logged 2025-04-02T09:30:00Z", "2025-04-02T09:30:00Z", "2025-04-02T09:30"),
    ("as of 17.04.2025", "17.04.2025", "2025-04-17"),
    ("as of 4/17/2025", "4/17/2025", "2025-04-17"),
    ("as of 17/4/2025", "17/4/2025", "2025-04-17"),
    ("in March 2022", "March 2022", "2022-03"),
    ("in March of 2022", "March of 2022", "2022-03"),
    ("early March 2022", "early March 2022", "2022-03"),
    ("in 1998", "1998", "1998"),
    ("the year 2031", "the year 2031", "2031"),
    ("nineteen ninety-six", "nineteen ninety-six", "1996"),
    ("in January nineteen ninety-seven", "January nineteen ninety-seven", "1997-01"),
    ("the year two thousand", "the year two thousand", "2000"),
    ("the 1990s", "the 1990s", "199"),
    ("the mid-1980s", "the mid-1980s", "198"),
    ("the late '80s", "the late '80s", "198"),
    ("the nineties", "the nineties", "199"),
    ("the 19th century", "the 19th century", "18"),
    ("a twentieth-century idea", "twentieth-century", "19"),
    ("the third quarter of 2024", "the third quarter of 2024", "2024-Q3"),
    ("Q3 2024", "Q3 2024", "2024-Q3"),
    ("the second half of 2024", "the second half of 2024", "2024-H2"),
    ("the summer of 1999", "the summer of 1999", "1999-SU"),
    ("fiscal 2024", "fiscal 2024", "2024"),
    ("the last Friday in May 2025", "the last Friday in May 2025", "2025-05-30"),
    ("the 2024-25 season", "2024-25", "2024/2025"),
    ("in 2025-04", "2025-04", "2025-04"),
]


@pytest.mark.parametrize(("text", "words", "value"), ABSOLUTE)
@pytest.mark.parametrize("published", [WEDNESDAY, None])
def test_what_is_absolute_needs_no_publication(text, words, value, published):
    assert read(text, published) == [(words, value)]


RELATIVE = [
    ("on Wednesday they met", "2025-04-16"),
    ("on Thursday they met", "2025-04-10"),
    ("she won Thursday", "2025-04-10"),
    ("she'll run Thursday", "2025-04-17"),
    ("they will meet on Thursday", "2025-04-17"),
    ("the group said Tuesday it will stop", "2025-04-15"),
    ("closed until Friday", "2025-04-18"),
    ("until Friday nobody had asked", "2025-04-11"),
    ("the shop will have its doors closed Friday", "2025-04-11"),
    ("the report will be released Friday", "2025-04-18"),
    ("last Wednesday", "2025-04-09"),
    ("next Wednesday", "2025-04-23"),
    ("this Friday", "2025-04-18"),
    ("this past Friday", "2025-04-11"),
    ("today", "2025-04-16"),
    ("tomorrow", "2025-04-17"),
    ("Yesterday", "2025-04-15"),
    ("the day after tomorrow", "2025-04-18"),
    ("the day before yesterday", "2025-04-14"),
    ("last night", "2025-04-15TNI"),
    ("tonight", "2025-04-16TNI"),
    ("this morning", "2025-04-16TMO"),
    ("Tuesday night", "2025-04-15TNI"),
    ("10 p.m. Tuesday", "2025-04-15T22:00"),
    ("10:30 a.m. ET on Tuesday", "2025-04-15T10:30"),
    ("until 9 a.m. Thursday", "2025-04-17T09:00"),
    ("this week", "2025-W16"),
    ("last week", "2025-W15"),
    ("next month", "2025-05"),
    ("last year", "2024"),
    ("earlier this month", "2025-04"),
    ("the end of last year", "2024"),
    ("later in the week", "2025-W16"),
    ("two years ago", "2023"),
    ("five months ago", "2024-11"),
    ("three days ago", "2025-04-13"),
    ("two weeks ago", "2025-W14"),
    ("a year and a half ago", "2023-10"),
    ("several years ago", "PAST_REF"),
    ("on Nov. 7", "2024-11-07"),
    ("on 20 June", "2025-06-20"),
    ("in March", "2025-03"),
    ("in October", "2024-10"),
    ("the start is in May", "2025-05"),
    ("the start was in May", "2024-05"),
    ("since June", "2024-06"),
    ("last Oct. 23", "2024-10-23"),
    ("by year's end", "2025"),
    ("year-end", "2025"),
    ("it will open in October", "2025-10"),
    ("last April", "2024-04"),
    ("the second Tuesday of June", "2025-06-10"),
    ("Tuesday of last week", "2025-04-08"),
    ("on Monday this week", "2025-04-14"),
    ("end-March", "2025-03"),
    ("this September", "2025-09"),
    ("March of last year", "2024-03"),
    ("the third quarter", "2024-Q3"),
    ("last year's third quarter", "2024-Q3"),
    ("this summer", "2025-SU"),
    ("last winter", "2024-WI"),
    ("next spring", "2026-SP"),
    ("three months from now", "2025-07"),
]


@pytest.mark.parametrize(("text", "value"), RELATIVE)
def test_what_is_relative_counts_from_publication(text, value):
    assert [v for _, v in read(text)] == [value]


@pytest.mark.parametrize("text", [text for text, value in RELATIVE if value[0].isdigit()])
def test_what_is_relative_has_no_value_without_publication(text):
    found = timexes(text, None, cut(text))
    assert found
    assert all(t.begin is None and not t.value[:4].isdigit() for t in found)


FROM_TEXT = [
    ("They met on 4 May 2020. Two days later they left", "2020-05-06"),
    ("They met on 4 May 2020. The next day they left", "2020-05-05"),
    ("They met on 4 May 2020. The day before, they wrote", "2020-05-03"),
    ("They met on 4 May 2020. That day it rained", "2020-05-04"),
    ("They met on 4 May 2020. The following year he died", "2021"),
    ("They met on 4 May 2020. Three weeks earlier, he", "2020-W16"),
    ("They met in May 2020. A year earlier, he", "2019-05"),
    ("Profit rose in the third quarter of 2020 from a year earlier", "2019-Q3"),
    ("Sales in the third quarter of 2020 beat the year-ago quarter", "2019-Q3"),
    ("Sales fell in March 2020 against the same period last year", "2024-03"),
    ("Two days before the 12 April 2024 deadline", "2024-04-10"),
    ("It ended on 20 January 2020, seven weeks after 2 December 2019", "2020-W04"),
]


@pytest.mark.parametrize(("text", "value"), FROM_TEXT)
def test_what_hangs_on_another_date_of_the_text(text, value):
    found = [t for t in timexes(text, WEDNESDAY, cut(text)) if t.basis == "text"]
    assert [t.value for t in found] == [value]


@pytest.mark.parametrize(
    "text", ["The next day they left", "two days later", "the day before", "the day after the vote"]
)
def test_without_an_anchor_it_stays_open(text):
    (only,) = timexes(text, WEDNESDAY, cut(text))
    assert (only.value, only.begin, only.basis) == ("", None, "")


def test_an_anchor_far_back_is_none():
    text = "It began on 4 May 2020. One. Two. Three. Four. The next day they left"
    assert read(text)[-1] == ("The next day", "")


STRETCHES = [
    ("for five years", "DURATION", "P5Y"),
    ("the 30-day truce", "DURATION", "P30D"),
    ("the last five years", "DURATION", "P5Y"),
    ("the past decade", "DURATION", "P10Y"),
    ("twenty-five minutes", "DURATION", "PT25M"),
    ("a couple of weeks", "DURATION", "P2W"),
    ("several months", "DURATION", "PXM"),
    ("two and a half years", "DURATION", "P2.5Y"),
    ("2 1/2 years", "DURATION", "P2Y6M"),
    ("three to four weeks", "DURATION", "P3W"),
    ("two years and nine months", "DURATION", "P2Y9M"),
    ("1,500 days", "DURATION", "P1500D"),
    ("a hundred days", "DURATION", "P100D"),
    ("half an hour", "DURATION", "PT30M"),
    ("in that 30 day window", "DURATION", "P30D"),
    ("4 weeks after the vote", "DURATION", "P4W"),
    ("paid $3 million a year", "SET", "P1Y"),
    ("twice a week", "SET", "P1W"),
    ("every Monday", "SET", "XXXX-WXX-1"),
    ("open on Sundays", "SET", "XXXX-WXX-7"),
    ("each year", "SET", "P1Y"),
    ("every two weeks", "SET", "P2W"),
    ("the daily count", "SET", "P1D"),
    ("he is now there", "DATE", "PRESENT_REF"),
    ("in the past, he", "DATE", "PAST_REF"),
    ("for the future of it", "DATE", "FUTURE_REF"),
    ("the current mood", "DATE", "PRESENT_REF"),
]


@pytest.mark.parametrize(("text", "kind", "value"), STRETCHES)
def test_what_names_no_day_has_none(text, kind, value):
    (only,) = timexes(text, WEDNESDAY, cut(text))
    assert (only.type, only.value, only.begin, only.end_day) == (kind, value, None, None)


ORDINARY = [
    "May I march in the sun",
    "she may go and they march on",
    "Mr. May said so, and Ms. March agreed",
    "April Jones and August Weber came",
    "the second floor, a second chance",
    "a 41-year-old man, aged 41 years, who is 41 years old",
    "a quarter of the votes, three quarters of them",
    "prices fall, the fall of the wall, they spring up",
    "the score was 10:35",
    "model 737s and the A380",
    "13,000 people and 2,000 more, $1999 and 1998%",
    "about 2000 troops",
    "as soon as they can",
    "the day-to-day work",
    "a 3/4 majority",
    "his day in court",
    "on Flight 2024, along Route 1990, under Resolution 1973",
    "the now-cancelled deal",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_words_are_left_alone(text):
    assert read(text) == []


RANGES = [
    ("between 4 and 6 February 2024", ["2024-02-04", "2024-02-06"]),
    ("from March to May 2022", ["2022-03", "2022-05"]),
    ("March-April 2022", ["2022-03", "2022-04"]),
    ("from November-January 2022", ["2021-11", "2022-01"]),
    ("March 3-5, 2025", ["2025-03-03", "2025-03-05"]),
    ("1 Aug – 3 Sept 2024", ["2024-08-01", "2024-09-03"]),
    ("12 to 14 June 2024", ["2024-06-12", "2024-06-14"]),
    ("from 2 May 2024 until 3 June 2024", ["2024-05-02", "2024-06-03"]),
]


@pytest.mark.parametrize(("text", "values"), RANGES)
def test_the_ends_of_a_range(text, values):
    found = timexes(text, WEDNESDAY, cut(text))
    assert [t.value for t in found] == values
    assert [t.mod for t in found] == ["SINCE", "UNTIL"]


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("early March", "START"),
        ("the middle of 2024", "MID"),
        ("late 2024", "END"),
        ("around 2019", "APPROX"),
        ("since 2014", "SINCE"),
        ("since the 1990s", "SINCE"),
        ("until 2030", "UNTIL"),
        ("not until 2030", "SINCE"),
        ("by 2030", "UNTIL"),
        ("before 2030", "BEFORE"),
        ("after 2030", "AFTER"),
        ("in 2030", ""),
    ],
)
def test_modifiers(text, mod):
    (only,) = timexes(text, WEDNESDAY, cut(text))
    assert only.mod == mod


def test_a_clock_time_takes_the_day_of_its_sentence():
    assert read("The train left at 10:35 am on a cold Friday")[0] == ("10:35 am", "2025-04-11T10:35")


def test_a_clock_time_without_a_day_keeps_none():
    (only,) = timexes("The train left at 18:00 UTC", WEDNESDAY, ())
    assert (only.value, only.begin) == ("T18:00Z", None)


@pytest.mark.parametrize("text", ["It ended in October. They", "It ended in Oct. They"])
def test_the_stop_of_an_abbreviation_belongs_to_it(text):
    (only,) = timexes(text, WEDNESDAY, cut(text))
    assert only.text == ("Oct." if "Oct." in text else "October")


def test_a_weekday_made_a_name_is_open():
    assert read("the Black Monday crash") == [("Monday", "")]


def test_a_weekday_beside_a_date_chooses_the_year():
    assert read("on Monday, Oct. 30", date(2024, 4, 1)) == [("Monday, Oct. 30", "2023-10-30")]


def test_a_date_that_reads_two_ways_is_the_one_near_publication():
    assert read("on 5/4/25", date(2025, 4, 6)) == [("5/4/25", "2025-04-05")]
    assert read("on 5/4/2025", None) == [("5/4/2025", "")]


@pytest.mark.parametrize("text", ["30 February 2024", "February 30, 2024", "2024-02-30", "31.31.2024"])
def test_no_such_day_is_no_day(text):
    assert all(len(t.value) < 10 for t in timexes(text, WEDNESDAY, ()))


def test_a_phrase_does_not_cross_a_paragraph():
    assert read("They left in May\n\n2024 was better")[-1] == ("2024", "2024")
