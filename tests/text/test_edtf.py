from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ceasefire_cli.model import When
from ceasefire_cli.text.edtf import DateError, overlaps, parse_when, show_when

YES = {"approximate": True}
MAYBE = {"uncertain": True}


@pytest.mark.parametrize(
    ("text", "begin", "end", "precision", "marks"),
    [
        ("2025-04-17", "2025-04-17", "2025-04-18", "day", {}),
        ("2024-02-29", "2024-02-29", "2024-03-01", "day", {}),
        ("2025-12-31", "2025-12-31", "2026-01-01", "day", {}),
        ("2025-04", "2025-04-01", "2025-05-01", "month", {}),
        ("2025-12", "2025-12-01", "2026-01-01", "month", {}),
        ("2025", "2025-01-01", "2026-01-01", "year", {}),
        ("0001", "0001-01-01", "0002-01-01", "year", {}),
        ("9998", "9998-01-01", "9999-01-01", "year", {}),
        ("2025-21", "2025-03-01", "2025-06-01", "season", {}),
        ("2025-23", "2025-09-01", "2025-12-01", "season", {}),
        ("2025-24", "2025-12-01", "2026-03-01", "season", {}),
        ("2025-04~", "2025-04-01", "2025-05-01", "month", YES),
        ("2025?", "2025-01-01", "2026-01-01", "year", MAYBE),
        ("2025-04-17%", "2025-04-17", "2025-04-18", "day", YES | MAYBE),
        ("2025-03-18/2025-04-17", "2025-03-18", "2025-04-18", "interval", {}),
        ("2025-03/2025-04", "2025-03-01", "2025-05-01", "interval", {}),
        ("2025-04-17/2025-04", "2025-04-17", "2025-05-01", "interval", {}),
        ("2025-03-18/2025-03-18", "2025-03-18", "2025-03-19", "interval", {}),
        ("2025-03-18/..", "2025-03-18", None, "interval", {}),
        ("2025-03-18/", "2025-03-18", None, "interval", {}),
        ("../2025", None, "2026-01-01", "interval", {}),
        ("/2025", None, "2026-01-01", "interval", {}),
        ("2025-03~/2025-04?", "2025-03-01", "2025-05-01", "interval", YES | MAYBE),
        ("2025-04-16T12:30", "2025-04-16", "2025-04-17", "day", {}),
        ("2025-04-16T23:59:59.5Z", "2025-04-16", "2025-04-17", "day", {}),
        ("2025-04-16T12:30+02:00", "2025-04-16", "2025-04-17", "day", {}),
    ],
)
def test_a_date_covers_its_days(text, begin, end, precision, marks):
    def day(iso):
        return date.fromisoformat(iso) if iso else None

    assert parse_when(text) == When(text, day(begin), day(end), precision, **marks)
    assert parse_when(f" {text}\n").text == text


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("March 18 2025", "write 2025-03-18"),
        ("18 March 2025", "write 2025-03-18"),
        ("Tuesday, March 18th, 2025", "write 2025-03-18"),
        ("Marchh 18, 2025", "write 2025-03-18"),
        ("Sept 2025", "write 2025-09"),
        ("18/03/2025", "write 2025-03-18"),
        ("03/18/2025", "write 2025-03-18"),
        ("03/04/2025", "write 2025-04-03 or 2025-03-04"),
        ("04/04/2025", "write 2025-04-04"),
        ("18.3.25", "write 2025-03-18"),
        ("03/2025", "write 2025-03"),
        ("2025-3-18", "write 2025-03-18"),
        ("2025/03/18", "write 2025-03-18"),
        ("2025-18-03", "write 2025-03-18"),
        ("2025-02-30", "write 2025-02-28"),
        ("2024-02-30", "write 2024-02-29"),
        ("2025-04-31", "write 2025-04-30"),
        ("20250318", "write 2025-03-18"),
        ("2025-03-18 12:30", "write 2025-03-18"),
        ("2025-077", "write 2025-03-18"),
        ("2025-W12", "write 2025-03-17/2025-03-23"),
        ("2025-W12-2", "write 2025-03-18"),
        ("2025-Q2", "write 2025-04/2025-06"),
        ("Q2 2025", "write 2025-04/2025-06"),
        ("201X", "write 2010/2019"),
        ("1990s", "write 1990/1999"),
        ("2025-04-XX", "write 2025-04"),
        ("summer 2025", "write 2025-22"),
        ("~2025-04", "write 2025-04~"),
        ("2025-04~?", "write 2025-04%"),
        ("c. 2025", "write 2025~"),
        ("about March 2025", "write 2025-03~"),
        ("2025-05-01/2025-04-01", "write 2025-04-01/2025-05-01"),
        ("2025-03-18/04-17", "write 2025-03-18/2025-04-17"),
        ("2025-03-18/20", "write 2025-03-18/2025-03-20"),
        ("2025-03-18 / 2025-04-17", "write 2025-03-18/2025-04-17"),
        ("2025-03-18..2025-04-17", "write 2025-03-18/2025-04-17"),
        ("2025-03-18 to 2025-04-17", "write 2025-03-18/2025-04-17"),
        ("2025-03-18–2025-04-17", "write 2025-03-18/2025-04-17"),
        ("18 to 20 March 2025", "write 2025-03-18/2025-03-20"),
        ("March-April 2025", "write 2025-03/2025-04"),
        ("18 March - 17 April 2025", "write 2025-03-18/2025-04-17"),
        ("2025-03-18/9999-12-31", "write 2025-03-18/.."),
        ("since March 2025", "write 2025-03/.."),
        ("until 2025-04-17", "write ../2025-04-17"),
        ("unknown", "leave the line out where the date is not known"),
        ("", "leave the line out where the date is not known"),
        ("../..", "leave the line out where the date is not known"),
        ("March 18", "write YYYY-03-18 with its year"),
    ],
)
def test_a_wrong_date_is_guessed_for_the_remedy(text, remedy):
    with pytest.raises(DateError) as caught:
        parse_when(text)
    assert caught.value.remedy == remedy
    assert str(caught.value) == f"{caught.value.found}; {remedy}"


@pytest.mark.parametrize("text", ["soon", "12:30", "no", "0000", "9999", "-500", "2025-13", "2025-00", "P30D", "٢٠٢٥"])
def test_what_cannot_be_guessed_gets_the_forms(text):
    with pytest.raises(DateError, match="write it as 2025-04-17, 2025-04, 2025 or ") as caught:
        parse_when(text)
    assert caught.value.found.startswith(f"date '{text}' not understood")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2025-02-30", "there is no such day"),
        ("2025-13", "there is no such month"),
        ("9999-01-01", "year 9999 is out of range"),
        ("2025-05/2025-04", "ends before it begins"),
        ("/", "an interval needs at least one end"),
    ],
)
def test_the_reason_is_said_where_the_form_is_right(text, reason):
    with pytest.raises(DateError) as caught:
        parse_when(text)
    assert caught.value.found == f"date '{text}' not understood: {reason}"


def test_a_year_given_completes_the_remedy():
    with pytest.raises(DateError) as caught:
        parse_when("Marchh 18", year=2025)
    assert (caught.value.found, caught.value.remedy) == ("date 'Marchh 18' not understood", "write 2025-03-18")


def test_escape_codes_and_long_texts_do_not_reach_the_message():
    with pytest.raises(DateError) as caught:
        parse_when("\x1b[31m" + "2025-" * 100_000)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2025-04-17", "2025-04-17"),
        ("2025-04-17T10:00Z", "2025-04-17"),
        ("2025-04~", "about 2025-04"),
        ("2025-22?", "summer 2025?"),
        ("2025%", "about 2025?"),
        ("2025-03-18/2025-04-17", "2025-03-18 to 2025-04-17"),
        ("2025-03-18/..", "from 2025-03-18"),
        ("/2025-04~", "until about 2025-04"),
    ],
)
def test_a_date_is_shown_in_words(text, shown):
    assert show_when(parse_when(text)) == shown


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2025-04-17", "2025-04", True),
        ("2025-04-30", "2025-05", False),
        ("2025-04/2025-05", "2025-05-31", True),
        ("2025-04/..", "2025-03-31", False),
        ("2025-04/..", "2030", True),
        ("../2025-04", "2025-04-30", True),
        ("../2025-04", "2025-05/..", False),
        ("../2025-04", "1900/..", True),
    ],
)
def test_overlaps(a, b, expected):
    assert overlaps(parse_when(a), parse_when(b)) is expected
    assert overlaps(parse_when(b), parse_when(a)) is expected


DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9998, 12, 31))


@given(DAYS, DAYS)
def test_every_day_and_interval_reads_back(a, b):
    first, last = sorted((a, b))
    assert parse_when(str(a)).begin == a
    when = parse_when(f"{first}/{last}")
    assert (when.begin, when.end) == (first, last + timedelta(days=1))
    assert overlaps(when, parse_when(str(first)))
    assert not overlaps(when, parse_when(f"{last + timedelta(days=1)}/..")) or last == date(9998, 12, 31)


PIECES = st.sampled_from(
    [
        "2025",
        "-",
        "/",
        "..",
        "04",
        "30",
        "31",
        "~",
        "?",
        "%",
        " ",
        "to",
        "March",
        "Q1",
        "W",
        "X",
        "T",
        "spring",
        ".",
        "9",
        "about",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=9).map("".join)), st.one_of(st.none(), st.integers(1, 9998)))
@example("٢٠٢٥-04", None)
@example("2025-04-17/2025-04-17/", None)
def test_any_text_is_a_date_or_a_fault_whose_remedy_can_be_read(text, year):
    when, remedy = None, ""
    try:
        when = parse_when(text, year=year)
    except DateError as error:
        remedy = error.remedy
    if when is not None:
        assert when.begin is None or when.end is None or when.begin < when.end
        assert show_when(when)
    elif remedy.startswith("write ") and remedy[6:7] in "0123456789.":
        for guess in remedy.removeprefix("write ").split(" or "):
            parse_when(guess)
    else:
        assert remedy.startswith(("leave ", "write it as ", "write YYYY-"))
