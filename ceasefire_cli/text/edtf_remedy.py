"""What a person who wrote a date wrongly most likely meant, as a sentence: "write 2025-03-18".

Loaded only when `edtf.parse_when` refuses a text. Every date offered can be read by `parse_when`; where two readings
are possible (`03/04/2025`) both are offered, and nothing is ever put in place of what was written.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from difflib import get_close_matches

from ceasefire_cli.text.edtf_days import LAST_YEAR, plain_when
from ceasefire_cli.vocab.months import MONTHS, SEASON_EDTF, SEASONS, WEEKDAYS

FORMS = "write it as 2025-04-17, 2025-04, 2025 or 2025-03-18/2025-04-17"
NOTHING = frozenset({"", "unknown", "n/a", "na", "none", "null", "~", "?", "-", "tbd", "tba", "..", "/", "../.."})
FILLERS = frozenset({"of", "the", "on", "in", "at", "and", *WEEKDAYS})
APPROXIMATE = frozenset({"c", "ca", "circa", "about", "around", "approximately", "approx", "roughly"})
UNCERTAIN = frozenset({"perhaps", "maybe", "possibly", "probably", "likely", "uncertain"})

# A slash with a digit on both sides may also part day and month; the separators are tried in this order.
_BETWEEN = (
    re.compile(r"\s*/\s*"),
    re.compile(r"\s*(?:\.\.+|…)\s*"),
    re.compile(r"\s+(?:to|till|until|through|and)\s+|\s*[–—]\s*|\s+-+\s+|(?<=[a-z])-(?=[a-z])", re.IGNORECASE),
    re.compile(r"(?<=\d{4}-\d\d-\d\d)-(?=\d{4}-\d\d-\d\d)"),
)
_OPEN = re.compile(r"(since|from|after|until|till|to|before|by|up to)\s+(.+)", re.IGNORECASE)
_ORDERED = re.compile(r"(\d{4})([-/. ])(\d{1,2})(?:\2(\d{1,2}))?(?:[T ]+\d\d?:\d\d.*)?", re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T.*)?", re.ASCII)
_TURNED = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)", re.ASCII)
_MONTH_FIRST = re.compile(r"(\d{1,2})[-/.](\d{4})", re.ASCII)
_WEEK = re.compile(r"(\d{4})-?W(\d\d)(?:-?([1-7]))?", re.ASCII | re.IGNORECASE)
_QUARTER = re.compile(r"(\d{4})-?Q([1-4])|Q([1-4])[- ](\d{4})", re.ASCII | re.IGNORECASE)
_ORDINAL = re.compile(r"(\d{4})-(\d{3})", re.ASCII)
_UNSPECIFIED = re.compile(r"(\d{4})(?:-(\d\d))?(?:-[XxUu?]{2}){1,2}", re.ASCII)
_DECADE = re.compile(r"(\d{3})(?:[XxUu]|0s)|(\d\d)[XxUu]{2}", re.ASCII)
_PIECES = re.compile(r"\d+|[^\W\d_]+")


def remedy(text: str, year: int | None = None) -> str:
    """What to write instead of `text`; `year` is taken where the text names none."""
    if text.strip().lower() in NOTHING:
        return "leave the line out where the date is not known"
    guesses = [guess for guess in _single(text, year) if _is_date(guess)] or _interval(text, year)
    if guesses:
        return "write " + " or ".join(dict.fromkeys(guesses))
    named = _month_day(text)
    if named:
        return f"write YYYY-{named} with its year"
    return FORMS


def _is_date(text: str) -> bool:
    try:
        plain_when(text)
    except ValueError:
        return False
    return True


def _interval(text: str, year: int | None) -> list[str]:
    """`a/b` guessed from two halves, the second completed from the first; turned round where it ends too early."""
    if m := _OPEN.fullmatch(text.strip()):
        end = _end(m[2], year, "")
        forward = m[1].lower() in {"since", "from", "after"}
        if end:
            return [f"{end}/.." if forward else f"../{end}"]
    for between in _BETWEEN:
        halves = between.split(text)
        if len(halves) != 2:
            continue
        second = _end(halves[1], year, halves[0])
        first = _end(halves[0], None, "") or _end(f"{halves[0]} {_lent(halves)}", year, "")
        for guess in (f"{first}/{second}", f"{second}/{first}"):
            if first and second and _is_date(guess):
                return [guess]
    return []


def _lent(halves: list[str]) -> str:
    """What "18 to 20 March 2025" and "March-April 2025" leave out of their first half: the month and the year."""
    names = [] if any(_month(w.lower()) for w in _PIECES.findall(halves[0])) else [r"[^\W\d_]+"]
    return " ".join(re.findall("|".join([*names, r"(?<!\d)\d{4}(?!\d)"]), halves[1]))


def _end(half: str, year: int | None, before: str) -> str:
    """One end of an interval; `before` is the text of the other end, which a short one leans on."""
    half = half.strip()
    if half.lower() in {"", "..", "now", "open", "today", "present", "ongoing"} or half.startswith("9999"):
        return ".."
    lead = re.match(r"(\d{4})-(\d\d)-(\d\d)", before)
    short = re.fullmatch(r"(?:(\d\d)-)?(\d\d)", half, re.ASCII)
    if lead and short:
        half = f"{lead[1]}-{short[1] or lead[2]}-{short[2]}"
    named = re.search(r"(?<!\d)\d{4}(?!\d)", before)
    for guess in _single(half, int(named[0]) if named else year):
        if _is_date(guess):
            return guess
    return ""


def _single(text: str, year: int | None) -> list[str]:
    """Readings of one date, likeliest first; some may be no dates."""
    text = text.strip().strip("\"'.,;()[]")
    bare = text.strip("?~% ")
    marks = set(text) & {"?", "~", "%"}
    mark = "%" if "%" in marks or len(marks) > 1 else "".join(marks)
    return [guess + mark for guess in _readings(bare, year)]


def _readings(text: str, year: int | None) -> list[str]:
    if _is_date(text):
        return [text]
    if m := _COMPACT.fullmatch(text):
        return [f"{m[1]}-{m[2]}-{m[3]}"]
    if m := _UNSPECIFIED.fullmatch(text):
        return [f"{m[1]}-{m[2]}" if m[2] else m[1]]
    if m := _WEEK.fullmatch(text):
        return _week(int(m[1]), int(m[2]), int(m[3] or 0))
    if m := _QUARTER.fullmatch(text):
        y, q = m[1] or m[4], int(m[2] or m[3])
        return [f"{y}-{3 * q - 2:02}/{y}-{3 * q:02}"]
    if m := _ORDINAL.fullmatch(text):
        return _ordinal(int(m[1]), int(m[2]))
    if m := _DECADE.fullmatch(text):
        return [f"{m[1]}0/{m[1]}9"] if m[1] else [f"{m[2]}00/{m[2]}99"]
    if m := _ORDERED.fullmatch(text):
        return _ordered(m[1], int(m[3]), int(m[4]) if m[4] else None)
    if m := _TURNED.fullmatch(text):
        y = m[4] if len(m[4]) == 4 else f"20{m[4]}"
        return [_day(y, int(m[3]), int(m[1])), _day(y, int(m[1]), int(m[3]))]
    if m := _MONTH_FIRST.fullmatch(text):
        return [f"{m[2]}-{int(m[1]):02}"]
    return _in_words(text, year)


def _ordered(year: str, month: int, day: int | None) -> list[str]:
    """Year first: digits filled up; a day past the month's last becomes the last, a month past 12 changes places."""
    if day is None:
        return [f"{year}-{month:02}"]
    if month > 12 >= day:
        return [_day(year, day, month)]
    if 29 <= day <= 31 and 1 <= month <= 12:
        return [guess for d in range(day, 27, -1) if _is_date(guess := _day(year, month, d))][:1]
    return [_day(year, month, day)]


def _day(year: str, month: int, day: int) -> str:
    return f"{year}-{month:02}-{day:02}"


def _week(year: int, week: int, day: int) -> list[str]:
    try:
        monday = date.fromisocalendar(year, week, day or 1)
    except ValueError:
        return []
    return [str(monday)] if day else [f"{monday}/{monday + timedelta(days=6)}"]


def _ordinal(year: int, days: int) -> list[str]:
    if not (1 <= days <= 366 and 1 <= year <= LAST_YEAR):
        return []
    return [str(date(year, 1, 1) + timedelta(days=days - 1))]


def _in_words(text: str, year: int | None) -> list[str]:
    """`16 April 2025`, `Apr 16th`, `April 2025`, `spring 2025`, `about 2025`."""
    numbers, months, season, mark = [], [], 0, ""
    for piece in _PIECES.findall(text.lower()):
        if piece.isdecimal():
            numbers.append(piece)
        elif piece in APPROXIMATE:
            mark = "~"
        elif piece in UNCERTAIN:
            mark = "?"
        elif piece in SEASONS:
            season = SEASON_EDTF[SEASONS[piece]]
        elif month := _month(piece):
            months.append(month)
        elif piece not in FILLERS and piece not in {"st", "nd", "rd", "th"}:
            return []
    years = [n for n in numbers if len(n) == 4]
    days = [n for n in numbers if len(n) <= 2]
    if len(years) > 1 or len(days) > 1 or len(months) > 1 or len(years) + len(days) < len(numbers):
        return []
    y = years[0] if years else str(year or "")
    if not y or not (years or months or season):
        return []
    if season:
        return [f"{y}-{season}{mark}"] if not months and not days else []
    if not months:
        return [y + mark] if not days else []
    return [(_day(y, months[0], int(days[0])) if days else f"{y}-{months[0]:02}") + mark]


def _month(word: str) -> int:
    """The month a word names, also misspelt; 0 if none."""
    near = [word] if word in MONTHS else get_close_matches(word, MONTHS, 1, 0.75) if 4 <= len(word) <= 12 else []
    return MONTHS[near[0]] if near else 0


def _month_day(text: str) -> str:
    """`03-18` of a text that names a month (and a day) and no year; "" if it does not."""
    guesses = _in_words(text, 2000)  # a leap year, so that no day is refused
    return guesses[0][5:] if guesses and _is_date(guesses[0]) and not re.search(r"\d{4}", text) else ""
