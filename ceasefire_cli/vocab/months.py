"""Month, weekday and season names of English, with the abbreviations of newspaper style books.

Source: common knowledge, checked against the AP stylebook's list (Jan., Feb., Aug., Sept., Oct., Nov., Dec.) and the
New York Times' (Tues., Thurs.). Keys are lower case, without a full stop.
"""

from __future__ import annotations

from typing import Final

MONTHS: Final = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

# Months that are also words or first names: alone, they need a neighbour that makes a month of them.
DOUBTFUL_MONTHS: Final = frozenset({"march", "may", "mar", "jan", "jun", "apr"})
FIRST_NAMES: Final = frozenset({"april", "june", "august", "may", "jan"})

WEEKDAYS: Final = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}

# TIMEX3's codes; the first month of each by the meteorological calendar of the northern half.
SEASONS: Final = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_STARTS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
SEASON_EDTF: Final = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
