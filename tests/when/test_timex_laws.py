"""What holds of every text: offsets, values, days, time."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ceasefire_cli.model import Sentence
from ceasefire_cli.text.edtf import parse_when
from ceasefire_cli.when.grammar import phrase
from ceasefire_cli.when.lexing import lexed
from ceasefire_cli.when.settle import as_when
from ceasefire_cli.when.timexes import timexes

PIECES = [
    "Monday",
    "Friday",
    "Thursday's",
    "Mondays",
    "May",
    "March",
    "March.",
    "Oct.",
    "October",
    "Sept.",
    "1",
    "3",
    "4",
    "12",
    "30",
    "31",
    "th",
    "st",
    "nd",
    ",",
    ".",
    ":",
    "-",
    "–",
    "/",
    "'",
    "’",
    "$",
    "%",
    "(",
    ")",
    "1999",
    "2024",
    "2025",
    "1990",
    "s",
    "'82",
    "2,000",
    "10",
    ":30",
    "p.m.",
    "am",
    "ET",
    "UTC",
    "Z",
    "T",
    "00",
    "59",
    "today",
    "tomorrow",
    "yesterday",
    "tonight",
    "now",
    "recently",
    "soon",
    "last",
    "next",
    "this",
    "the",
    "a",
    "an",
    "of",
    "in",
    "on",
    "by",
    "until",
    "since",
    "before",
    "after",
    "ago",
    "earlier",
    "later",
    "week",
    "weeks",
    "year",
    "years",
    "day",
    "days",
    "month",
    "quarter",
    "quarters",
    "decade",
    "century",
    "decades",
    "third",
    "first",
    "second",
    "half",
    "fiscal",
    "two",
    "three",
    "several",
    "few",
    "couple",
    "hundred",
    "thousand",
    "dozen",
    "twenty",
    "nineteen",
    "ninety-six",
    "nineties",
    "summer",
    "fall",
    "winter",
    "early",
    "late",
    "mid",
    "end",
    "beginning",
    "every",
    "each",
    "daily",
    "annual",
    "morning",
    "night",
    "noon",
    "will",
    "said",
    "and",
    "to",
    "from",
    "between",
    "past",
    "same",
    "previous",
    "following",
    "latest",
    "period",
    "said",
    "expected",
    "Q3",
    "FY",
    "2025-04-17",
    "4/5/2025",
    "17.4.2025",
    "year-earlier",
    "not",
    "about",
    "around",
    "Christmas",
    "Easter",
    "New",
    "Year",
    "Eve",
    "Good",
    "Day",
    "recent",
    "future",
    "another",
    "overnight",
    "Times",
    "the 15th",
    "ended",
    "Orthodox",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)
GLUED = st.lists(st.sampled_from([*PIECES, " ", "\n", "\n\n"]), max_size=20).map("".join)
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
USUAL_DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))

CLOCK = r"T[0-2]\d:[0-5]\d(:\d\d)?Z?"
AMOUNT = r"(X|\d+(\.\d+)?)"
VALUE = re.compile(
    rf"\d{{4}}(-\d\d(-\d\d({CLOCK}|TMO|TAF|TEV|TNI)?)?|-W\d\d(-WE)?|-Q[1-4]|-H[12]|-(SP|SU|FA|WI))?"
    rf"|\d{{4}}/\d{{4}}|\d{{3}}|\d\d|{CLOCK}|T(MO|AF|EV|NI)|(PAST|PRESENT|FUTURE)_REF"
    rf"|P({AMOUNT}(Y|M|WE|W|D|Q))*(T({AMOUNT}[HMS])+)?"
    r"|XXXX-WXX-[1-7]|XXXX-XX-XXT(MO|AF|EV|NI)"
)


def whole(text: str) -> tuple[Sentence, ...]:
    return (Sentence(0, len(text)),)


@given(st.one_of(TEXTS, GLUED, st.text(max_size=80)), st.one_of(st.none(), DAYS))
@example("Late morning tonight", date(2025, 4, 16))
@settings(max_examples=600)
def test_any_text_gives_lawful_timexes(text, published):
    found = timexes(text, published, whole(text))
    last = 0
    for t in found:
        assert last <= t.start < t.end <= len(text)
        assert text[t.start : t.end] == t.text
        assert t.value == "" or VALUE.fullmatch(t.value), t
        assert t.begin is None or t.end_day is None or t.begin < t.end_day
        assert t.begin is None or t.value
        assert t.type != "DURATION" or t.begin is None
        if published is None:
            assert t.basis != "published"
        last = t.end


@given(st.one_of(TEXTS, GLUED), st.one_of(st.none(), USUAL_DAYS))
@settings(max_examples=400)
def test_every_date_of_the_timeline_is_edtf(text, published):
    for t in timexes(text, published, whole(text)):
        when = as_when(t)
        assert (when is None) == (t.begin is None)
        if when and when.text != "../..":
            again = parse_when(when.text)
            assert (again.begin, again.end) == (when.begin, when.end), (t, when)


@given(TEXTS, USUAL_DAYS)
@settings(max_examples=400)
def test_a_week_later_relative_days_are_a_week_later(text, published):
    words = [
        w
        for w in text.split()
        if not any(c.isdigit() for c in w) and not re.match("(?:Ma[yr]|Oct|Sep|Chr|Eas|New|Goo)", w)
    ]
    text = " ".join(words)
    before = timexes(text, published, whole(text))
    after = timexes(text, published + timedelta(days=7), whole(text))
    assert [t.text for t in before] == [t.text for t in after]
    for a, b in zip(before, after, strict=True):
        if (
            len(a.value) >= 10
            and a.value[:4].isdigit()
            and a.begin
            and b.begin
            and a.end_day == a.begin + timedelta(days=1)
        ):
            assert b.begin - a.begin == timedelta(days=7)


@given(TEXTS, USUAL_DAYS)
def test_a_prefix_of_other_words_only_shifts(text, published):
    shift = "Xyz xyz. "
    moved = timexes(shift + text, published, whole(shift + text))
    plain = timexes(text, published, whole(text))
    assert [(t.start - len(shift), t.value) for t in moved] == [(t.start, t.value) for t in plain]


NASTY = [
    '"',
    "'",
    "1",
    "1 ",
    "May ",
    "the ",
    "last ",
    "full ",
    "a few ",
    "1,",
    "1.",
    "-",
    "three to ",
    "1:",
    "1/",
    "\n",
    "last full ",
    "Christmas ",
    "New Year's ",
    "the 15th ",
    "will ",
    "a week from ",
]


@pytest.mark.parametrize("piece", NASTY)
def test_work_grows_with_the_text_alone(piece, monkeypatch):
    """Nasty input of 200 kB is matched in one pass: no two matches overlap and the end is reached."""
    text = piece * (200_000 // len(piece))
    lex = lexed(text)
    assert "".join(lex.tokens) == text
    ends = [m.span() for m in phrase().finditer(lex.classes)]
    assert all(a[1] <= b[0] for a, b in pairwise(ends))
    timexes(text, date(2025, 4, 16), whole(text))


@pytest.mark.parametrize(
    ("text", "published"),
    [("May '82", date(71, 1, 1)), ("in December of last year", date(1, 1, 1)), ("May of next year", date(9999, 1, 1))],
)
def test_beyond_the_calendar_nothing_is_resolved(text, published):
    (found,) = timexes(text, published, ())
    assert (found.type, found.value) == ("DATE", "")
