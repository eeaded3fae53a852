"""The quantities of a text: figures and numbers in words, with unit and bound.

"€90bn" and "€90 billion" are one value, as are "13,000" and "13K", "two" and "2", "a dozen" and "12". Dates, clock
times, years and ordinals are not quantities: the room `when` reads those.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ceasefire_cli.vocab import numberwords as nw
from ceasefire_cli.vocab.stopwords import STOPWORDS

if TYPE_CHECKING:
    from ceasefire_cli.vocab.numberwords import Bound


class Quantity(NamedTuple):
    """A number in a text: `unit` is a normalised unit ("EUR", "%", "km", "day") or the thing counted ("person"), "" if
    none; `[start, end)` covers number, sign and unit of measure, not the thing counted.
    """

    value: float
    unit: str
    start: int
    end: int
    bound: Bound = ""


def quantities(text: str, start: int = 0, end: int | None = None) -> list[Quantity]:
    """The quantities in `text[start:end]`, in order, with offsets into `text`."""
    stop = len(text) if end is None else end
    found = []
    at = start
    pattern = _number()
    while m := pattern.search(text, at, stop):
        at = m.end()
        quantity = _quantity(text, m, start, stop)
        if quantity:
            found.append(quantity)
            at = max(at, quantity.end)
    return found


@cache
def _number() -> re.Pattern[str]:
    signs = "".join(nw.CURRENCY_SIGNS)
    scales = "|".join([*nw.SCALES, *nw.SHORT_SCALES])
    small = "|".join([*nw.UNITS, *nw.TENS, *nw.SCALES])
    word = rf"(?:{small})(?:(?:[ -]|[ -]and[ -])(?:{small})\b)*"
    return re.compile(
        rf"""(?<![\w.,:/])
        (?P<sign>(?:[A-Z]{{1,3}})?[{signs}][ ]?|(?:USD|EUR|GBP)[ ]?)?
        (?:
          (?P<figure>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<joined>[ -]?(?:{scales})\b)?(?![^\W_])
            (?P<plus>\+)?
        | (?P<dozen>(?:a|half[ -]a|{"|".join(nw.UNITS)})[ -](?:dozen|couple|score)|a[ ](?:hundred|thousand|million)
                    |a[ ]billion|half[ ]an?[ ](?:million|billion|dozen))\b
        | (?P<part>one-half|half|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?))(?=[ ](?:of|the)\b)
        | (?P<words>{word})\b
        )
        (?P<percent>[ ]?%|[ -]per[ -]?cent\b|[ ]pct\b)?""",
        re.IGNORECASE | re.VERBOSE,
    )


def _quantity(text: str, m: re.Match[str], start: int, stop: int) -> Quantity | None:
    value = _value(m)
    if value is None:
        return None
    begin, end = m.span()
    unit = ""
    if m["percent"]:
        unit = "%"
    elif m["sign"]:
        unit = _sign(m["sign"])
    after = _AFTER.match(text, end, min(stop, end + 80))
    if not unit:
        if m["figure"] and _is_date_or_time(text, m, start, stop):
            return None
        if after:
            unit, end = _unit(after, end, single=value == 1)
    elif after and (
        after[0].lower().startswith(("points", "point")) or after[0].strip(" -").lower().startswith("point")
    ):
        unit = "point"
    if m["words"] and m["words"].lower() == "one" and not unit:
        return None
    bound = _bound(text, begin, end, start, stop)
    if m["plus"]:
        bound = "at least"
    return Quantity(value, unit, begin, end, bound)


_AFTER = re.compile(r"(?:[ -]|\u00a0)([^\W\d_]+(?:[-'’][^\W\d_]+)*)(?: ([^\W\d_]+))?(?: ([^\W\d_]+))?")
_CLOCK = re.compile(r"[:.]\d\d\b|\s?(?:[ap]\.?m\b|o.clock)", re.IGNORECASE)
_BEFORE_DATE = re.compile(r"([^\W\d_]+)\.?,? $")


def _is_date_or_time(text: str, m: re.Match[str], start: int, stop: int) -> bool:
    """Whether a bare figure is a year, a day of a month or a time of day."""
    figure, end = m["figure"], m.end()
    if m["joined"]:
        return False
    if _CLOCK.match(text, end, stop) or text[end : end + 2].lower() in {"st", "nd", "rd", "th"}:
        return True
    if text[end : end + 1] in "-/–" and text[end + 1 : end + 2].isdigit() and len(figure) == 4:
        return True
    before = _BEFORE_DATE.search(text, max(start, m.start() - 14), m.start())
    if before and before[1].lower() in nw.MONTHS and (before[1] != "may"):
        return True
    after = _AFTER.match(text, end, min(stop, end + 20))
    follows = after[1] if after else ""
    if follows[:1].isupper() and follows.lower() in nw.MONTHS and float(figure.replace(",", "")) <= 31:
        return True
    if len(figure) == 4 and figure.isdigit() and 1700 <= int(figure) <= 2100:
        return not (follows and follows.islower() and follows not in STOPWORDS and follows.endswith("s"))
    return False


def _value(m: re.Match[str]) -> float | None:
    if m["figure"]:
        value = float(m["figure"].replace(",", ""))
        joined = (m["joined"] or "").strip(" -").lower()
        if joined:
            spaced = (m["joined"] or "")[0] in " -"
            if spaced and joined in {"m", "b", "k"}:  # "5 m" is a length
                return value
            if joined == "m" and not spaced and not m["sign"] and value > 999:
                return value
            value *= nw.SCALES.get(joined) or nw.SHORT_SCALES.get(joined, 1.0)
        return value
    if m["dozen"]:
        first, *_, last = re.split(r"[ -]", m["dozen"].lower())
        if first == "half":
            return 0.5 * (nw.SCALES.get(last) or nw.DOZENS.get(last, 2.0))
        times = 1 if first == "a" else nw.UNITS[first]
        return times * (nw.SCALES.get(last) or nw.DOZENS.get(last, 2.0))
    if m["part"]:
        part = re.split(r"[ -]", m["part"].lower())
        times = {"two": 2, "three": 3}.get(part[0], 1)
        return times * nw.FRACTIONS.get(part[-1], 0.5)
    return _spelled(m["words"].lower())


def _spelled(phrase: str) -> float | None:
    """The value of a number in words; None where the words make none ("hundred" alone, "two three")."""
    total = current = 0.0
    last = 0.0
    for word in re.split(r"[ -]", phrase):
        if word == "and":
            continue
        if word in nw.SCALES:
            scale = nw.SCALES[word]
            if not current:
                return None
            if scale == 100:
                current *= scale
            else:
                total += current * scale
                current = 0.0
            last = scale
        else:
            value = float(nw.UNITS[word] if word in nw.UNITS else nw.TENS[word])
            if last and last < 20:  # "two three"
                return None
            current += value
            last = value
    return total + current


def _sign(sign: str) -> str:
    sign = sign.strip()
    return nw.CURRENCY_SIGNS.get(sign[-1]) or sign.upper()


def _unit(after: re.Match[str], end: int, *, single: bool) -> tuple[str, int]:
    """The unit or thing counted among the words that follow, and where the quantity ends."""
    following = [(after.end(i), after[i]) for i in (1, 2, 3) if after[i]]
    lows = [w.lower() for _, w in following]
    for size in (2, 1):
        unit = nw.UNIT_WORDS.get("-".join(lows[:size])) if len(lows) >= size else None
        if unit:
            return unit, following[size - 1][0]
    head, _, tail = lows[0].partition("-")  # "30-day-long", "six-month-old"
    if tail and head in nw.UNIT_WORDS:
        return nw.UNIT_WORDS[head], after.start(1) + len(head)
    things = []
    for low in lows:
        if low in STOPWORDS:
            break
        things.append(low)
    if single:
        return (things[0] if things else ""), end
    for low in things:
        if low in nw.IRREGULAR_PLURALS or (low.endswith("s") and not low.endswith(("ss", "us", "is"))):
            return _singular(low), end
    return (_singular(things[0]) if things and len(things) == 1 else ""), end


def _singular(noun: str) -> str:
    if noun in nw.IRREGULAR_PLURALS:
        return nw.IRREGULAR_PLURALS[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


@cache
def _bounds() -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = "|".join(sorted(nw.BOUNDS_BEFORE, key=len, reverse=True))
    return (
        re.compile(rf"\b({before})(?: the| a| an| another)?[ -]$|([~≈<>])\s?$", re.IGNORECASE),
        re.compile(rf"(?: \w+)? ({'|'.join(nw.BOUNDS_AFTER)})\b", re.IGNORECASE),
    )


def _bound(text: str, begin: int, end: int, start: int, stop: int) -> Bound:
    before, after = _bounds()
    m = before.search(text, max(start, begin - 24), begin)
    if m:
        return nw.BOUNDS_BEFORE.get((m[1] or "").lower()) or nw.BOUND_SIGNS[m[2]]
    m = after.match(text, end, min(stop, end + 40))
    if m:
        return nw.BOUNDS_AFTER[m[1].lower()]
    return ""
