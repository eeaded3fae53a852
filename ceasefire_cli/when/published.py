"""The publication date an article states itself, where it does so plainly."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from ceasefire_cli.model import Span, When
from ceasefire_cli.when.settle import as_when
from ceasefire_cli.when.timexes import timexes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ceasefire_cli.model import Timex

TOP_LINES: Final = 12  # lines with words in which a date line may stand
HEAD_LINES: Final = 5  # of these those in which a name may stand before it
TOP_CHARACTERS: Final = 3000
LONGEST_LINE: Final = 160

_LABEL: Final = re.compile(
    r"\W{0,3}(?:first |originally )?(?:published|posted|(?:publication|publish|pub|release)[ _-]?date|issued"
    r"|date of (?:publication|issue|release)|for (?:immediate )?release|dated?)"
    r"(?: (?:on|at|online))?\W{0,5}(?=[\w'’])",
    re.IGNORECASE,
)
_OTHER_LABEL: Final = re.compile(r"\W{0,3}(?:last )?(?:updated|modified|accessed|retrieved|corrected)\b", re.IGNORECASE)
# What was done to the article later, behind its date: "Mon 3 Mar 2025 Last modified on Tue 4 Mar 2025".
_AFTERWARDS: Final = re.compile(r"(?<![^\W\d_])(?:last )?(?:updated|modified|corrected)\b", re.IGNORECASE)
_BYLINE: Final = re.compile(r"\W{0,3}by [A-Z\u00c0-\u024f]", re.IGNORECASE)
_DATELINE: Final = re.compile(
    r"[A-Z\u00c0-\u00dc][A-Z\u00c0-\u00dc .'’/-]{2,40}"
    r"(?:,(?: [A-Z\u00c0-\u00dc][^\W\d_]+(?: [A-Z][a-z]+)?\.?,)?|--\([^)\n]{2,30}\)--) ?(?=[A-Z\d])"
)
# A place, a section or a programme: a few words in capitals and a comma, before a date that ends the line.
_WORD: Final = r"[A-Z\u00c0-\u00dc][^\W\d_][\w.'’-]*"
_NAMED: Final = re.compile(
    rf"\W{{0,3}}{_WORD}(?:,? (?:(?:of|the|and|de|la) )?(?:{_WORD}|(?:[A-Z]\.){{2,3}})){{0,4}}, (?=[A-Z\d])"
)
# Behind the date of a dateline: the time of day, the agency, and the dash.
_DASH: Final = re.compile(
    r"(?:,? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?)?"
    r"\s*(?:\([^)]{2,30}\)|/[^/\n]{2,30}/|,? ?[A-Z]{2,12})?\s*[-–—:]"
)
_PHRASE: Final = re.compile(r"\W*(?:In|On|At|By|From|Since|After|Until|Before|The)\b")
_OPENING: Final = re.compile(r"[-–— ]{0,3}[\"'“‘(]?[A-Z\u00c0-\u00dc]")
_SEPARATOR: Final = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+|\t+")
# What may stand beside a date in its piece of a line: a time of day, where it is no expression of its own.
_FILLING: Final = re.compile(
    r"(?:[\s,.;:()\[\]/-]|\b(?:[012]?\d[:.][0-5]\d(?::[0-5]\d)?|at|on|local time|(?i:for immediate release)"
    r"|(?:Eastern|Central|Mountain|Pacific)(?: (?:Daylight|Standard|Summer))?(?: Time)?|[A-Z]{2,4}T?|Z)\b)*"
)
_FIGURES: Final = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
_WEEKDAY: Final = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_FRONT: Final = re.compile(r"---[ \t]*\n((?:[^\n]*\n){1,60}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FRONT_KEY: Final = re.compile(
    r"[ \t]*(?:date|published|(?:pub|publish)_?date|date_?published|published_?(?:at|on|time))[ \t]*:"
    r"[ \t]*(?P<value>\S[^\n]*)",
    re.IGNORECASE,
)


def published_in(text: str) -> tuple[When, Span] | None:
    """The publication date that the text states, with the place of its words; None where it does not say so plainly.

    Read are: `date:` in front matter, a line that is a date, "Published: 16 April 2025", "By X | March 3, 2025", a
    dateline with its year ("LONDON, March 3, 2025 —"), all near the top; among its first lines also a name and a date
    on a line of their own or before a dash ("Brussels, 2 October 2023", "Transcript, Thursday 6 June 2024"). Labelled
    dates win, then plain ones; two different unlabelled ones are no answer. A date without its year never counts, nor
    one that can be read two ways (3/4/2025), unless a weekday beside it or a dateline ("LONDON, April 3 (AP) —") tells
    which is meant.
    """
    front = _FRONT.match(text)
    if front:
        for start, line in _lines(front[1], front.start(1)):
            m = _FRONT_KEY.fullmatch(line)
            found = m and _whole(m["value"].strip("\"' "), start + line.index(m["value"].strip("\"' ")), months=True)
            if found:
                return found
    labelled: list[tuple[When, Span]] = []
    plain: list[tuple[When, Span]] = []
    named: list[tuple[When, Span]] = []
    begin = front.end() if front else 0
    for number, start, whole in _top(text, begin):
        if _OTHER_LABEL.match(whole):
            continue
        line = _AFTERWARDS.split(whole, maxsplit=1)[0]
        label = _LABEL.match(line)
        if label:
            found = _next(line, start, label.end())
            if found:
                labelled.append(found)
            continue
        dateline = _DATELINE.match(line)
        if dateline:
            found = _head(line, start, dateline.end())
            if found:
                plain.append(found)
        name = _NAMED.match(line) if number < HEAD_LINES else None
        found = name and (_whole(line[name.end() :], start + name.end()) or _small_head(line, start, name.end()))
        if found:
            named.append(found)
        if len(line) > LONGEST_LINE:
            continue
        pieces = list(_pieces(line, 0))
        if len(pieces) > 4:
            continue
        for at, piece in pieces:
            found = _whole(piece, start + at) or (_after_name(piece, start + at) if _BYLINE.match(piece) else None)
            if found:
                plain.append(found)
    for answers in (labelled, plain, named):
        if answers:
            return answers[0] if len({a[0].begin for a in answers}) == 1 else None
    return _told_apart(text, begin)


def read_two_ways(text: str) -> str:
    """The words of a date of publication that can be read two ways, "" where the text states none."""
    front = _FRONT.match(text)
    return next((m[0] for _, _, m in _in_figures(text, front.end() if front else 0)), "")


def _in_figures(text: str, begin: int) -> Iterator[tuple[int, str, re.Match[str]]]:
    """Lines near the top that are a date of two readings or label one, with where each begins."""
    for _, start, line in _top(text, begin):
        m = _FIGURES.search(line)
        if m is None or len(_readings(m)) < 2 or len(line) > LONGEST_LINE:
            continue
        label = _LABEL.match(line)
        rest = line[label.end() if label else 0 : m.start()], line[m.end() :]
        if all(_FILLING.fullmatch(_WEEKDAY.sub("", words)) for words in rest):
            yield start, line, m


def _readings(m: re.Match[str]) -> list[date]:
    """The days that 3/4/2025 may be."""
    a, b, year = int(m[1]), int(m[2]), int(m[3])
    found = []
    for month, day in {(a, b), (b, a)}:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return found


def _told_apart(text: str, begin: int) -> tuple[When, Span] | None:
    datelines = [line[m.end() : m.end() + 30] for _, _, line in _top(text, begin) if (m := _DATELINE.match(line))]
    for start, line, m in _in_figures(text, begin):
        beside = line[: m.start()], line[m.end() :]
        fitting = [
            day
            for day in _readings(m)
            if any(_names(day, words) for words in beside) or any(_names(day, words, at=0) for words in datelines)
        ]
        if len(fitting) == 1:
            return _answer(timexes(m[0], fitting[0], ())[0], start + m.start())
    return None


def _names(day: date, words: str, at: int | None = None) -> bool:
    """Whether words without a year, written on a day, mean that very day."""
    found = [t for t in timexes(words, day, ()) if t.basis == "published" and (at is None or t.start == at)]
    return bool(found) and found[0].begin == day and found[0].rule in {"weekday", "date"}


def _lines(text: str, offset: int) -> Iterator[tuple[int, str]]:
    for line in text.split("\n"):
        yield offset, line
        offset += len(line) + 1


def _top(text: str, begin: int) -> Iterator[tuple[int, int, str]]:
    """The first lines that hold a figure, each with its number among those with words and its offset."""
    head, seen = text[begin : begin + TOP_CHARACTERS], 0
    for start, line in _lines(head, begin):
        if line.strip():
            seen += 1
            if seen > TOP_LINES:
                return
            if any(c in "0123456789" for c in line):
                yield seen - 1, start, line


def _pieces(line: str, begin: int) -> Iterator[tuple[int, str]]:
    at = begin
    for m in _SEPARATOR.finditer(line, begin):
        yield at, line[at : m.start()]
        at = m.end()
    yield at, line[at:]


def _next(line: str, start: int, begin: int) -> tuple[When, Span] | None:
    """The date right behind a label."""
    found = timexes(line[begin : begin + LONGEST_LINE], None, ())
    if found and not _FILLING.fullmatch(line[begin : begin + found[0].start]):
        return None
    return _answer(found[0], start + begin) if found and _is_date(found[0], months=True) else None


def _whole(piece: str, offset: int, *, months: bool = False) -> tuple[When, Span] | None:
    """The date a piece of a line consists of, with nothing beside it but a time of day."""
    if not piece.strip() or len(piece) > LONGEST_LINE:
        return None
    found = timexes(piece, None, ())
    days = [t for t in found if t.type == "DATE" or "-" in t.value]
    if not days or not _is_date(days[0], months=months) or any(t.begin != days[0].begin for t in days):
        return None
    rest, at = [], 0
    for t in found:
        rest.append(piece[at : t.start])
        at = t.end
    rest.append(piece[at:])
    if not all(_FILLING.fullmatch(words) for words in rest):
        return None
    return _answer(days[0], offset)


def _is_date(t: Timex, *, months: bool) -> bool:
    if t.basis != "absolute" or t.begin is None or t.end_day is None:
        return False
    return (t.end_day - t.begin).days == 1 or (months and t.rule in {"monthyear", "years"})


def _answer(t: Timex, offset: int) -> tuple[When, Span] | None:
    when = as_when(t)
    return (when, Span(offset + t.start, offset + t.end)) if when else None


def _head(line: str, start: int, begin: int) -> tuple[When, Span] | None:
    """A date right behind a place name, before a dash or an agency."""
    head = line[begin : begin + 90]
    found = timexes(head, None, ())
    if not found or found[0].start or not _is_date(found[0], months=False):
        return None
    return _answer(found[0], start + begin) if _DASH.match(head, found[0].end) else None


def _small_head(line: str, start: int, begin: int) -> tuple[When, Span] | None:
    """The date of a dateline whose place is not in capitals: no "In Berlin, …", and a sentence begins behind it."""
    found = None if _PHRASE.match(line) else _head(line, start, begin)
    if found is None:
        return None
    dash = _DASH.match(line, found[1].end - start)
    return found if dash and _OPENING.match(line, dash.end()) else None


def _after_name(piece: str, offset: int) -> tuple[When, Span] | None:
    """The date behind a name: "By A. Writer, March 3, 2025"."""
    comma = re.search(r",\s+|\s+on\s+|\s{2,}", piece)
    return _whole(piece[comma.end() :], offset + comma.end()) if comma else None
