"""One match of the grammar with its tokens, and the numbers that stand in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ceasefire_cli.vocab.months import MONTHS, WEEKDAYS
from ceasefire_cli.vocab.numberwords import ORDINALS, TENS, UNITS
from ceasefire_cli.vocab.timewords import UNIT_PLURALS
from ceasefire_cli.vocab.timewords import UNITS as TIME_UNITS
from ceasefire_cli.when.lexing import CLASSES

if TYPE_CHECKING:
    from ceasefire_cli.when.lexing import Lexed

_BIG: Final = {"hundred": 100, "thousand": 1000, "dozen": 12}
_HALVES: Final = {"TH": "PT30M", "D": "PT12H", "Y": "P6M"}
_HALVED: Final = {"Y": "Y6M", "TH": "H30M", "TM": "M30S", "D": "DT12H"}
_UNIT_CLASSES: Final = frozenset(CLASSES[name] for name in ("UNIT", "UNITS", "QUARTER", "CENTURY"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `[first, last)` of a text, matched by the rule of that name."""

    rule: str
    lex: Lexed
    first: int
    last: int

    @property
    def classes(self) -> str:
        return self.lex.classes[self.first : self.last]

    @property
    def start(self) -> int:
        return self.lex.starts[self.first]

    @property
    def end(self) -> int:
        return self.lex.starts[self.last]

    def has(self, *names: str) -> bool:
        here = self.classes
        return any(CLASSES[name] in here for name in names)

    def words(self, *names: str) -> list[str]:
        """The tokens of these classes, in order, in lower case."""
        wanted = {CLASSES[name] for name in names}
        return [self.lex.tokens[k].lower() for k in range(self.first, self.last) if self.lex.classes[k] in wanted]

    def word(self, *names: str) -> str:
        """The first token of these classes, in lower case; "" if there is none."""
        return next(iter(self.words(*names)), "")

    def part(self, first: int, last: int) -> Phrase:
        return Phrase(self.rule, self.lex, first, last)

    def before(self, tokens: int) -> str:
        """The classes of up to so many tokens right before."""
        return self.lex.classes[max(0, self.first - tokens) : self.first]

    def after(self, tokens: int) -> str:
        return self.lex.classes[self.last : self.last + tokens]

    def word_before(self, back: int = 1) -> str:
        """The token before, past one white space, in lower case."""
        at = self.first - 2 * back
        return self.lex.tokens[at].lower() if at >= 0 else ""

    def token(self, at: int) -> str:
        """The token `at` places behind the end (negative: before the start), "" outside the text."""
        k = self.last + at if at >= 0 else self.first + at
        return self.lex.tokens[k] if 0 <= k < len(self.lex.tokens) else ""


def months(p: Phrase) -> list[int]:
    return [MONTHS[w] for w in p.words("MONTH", "MAYBE")]


def weekday(p: Phrase) -> int | None:
    word = p.word("WDAY", "WSHORT", "WDAYS")
    return WEEKDAYS[word.removesuffix("s") if word not in WEEKDAYS else word] if word else None


def year(p: Phrase) -> int | None:
    word = p.word("YEAR")
    return int(word) if word else None


def ordinal(p: Phrase) -> int | None:
    word = p.word("ORD")
    return ORDINALS.get(word) if word else None


def unit(p: Phrase) -> str:
    """The TIMEX3 code of the (last) unit word: "D", "TM", "10Y"; "" if there is none."""
    words = p.words("UNIT", "UNITS", "QUARTER", "CENTURY")
    if not words:
        return ""
    return TIME_UNITS.get(words[-1]) or UNIT_PLURALS[words[-1]]


def count(p: Phrase) -> float | None:
    """The number before the unit word; None for a vague one ("several"); 1 where only "a" or nothing stands.

    Of two ("three to four") it is the first. "a couple" is 2.
    """
    total, seen = 0.0, False
    tokens, classes, k = p.lex.tokens, p.lex.classes, p.first
    while k < p.last and classes[k] not in _UNIT_CLASSES:
        kind, word = classes[k], tokens[k].lower()
        if kind == CLASSES["VAGUE"]:
            return 2 if word == "couple" else None
        if kind in "10Y":
            figures = word
            while classes[k + 1] in ".," and k + 2 < p.last and classes[k + 2] in "10":
                figures += ("." if classes[k + 1] == "." else "") + tokens[k + 2]
                k += 2
            if seen:
                if classes[k + 1 : k + 2] == "/" and k + 2 < p.last:
                    total += int(word) / max(int(tokens[k + 2]), 1)
                break
            total, seen = float(figures), True
        elif kind == CLASSES["CARD"]:
            value = UNITS[word] if word in UNITS else TENS[word]
            if seen and not (total % 10 == 0 and total < 100 and value < 10):
                break
            total, seen = total + value, True
        elif kind == CLASSES["BIG"]:
            total, seen = (total or 1) * _BIG[word], True
        elif kind == CLASSES["TIMES"]:
            total *= {"million": 1e6, "billion": 1e9}.get(word, 1)
        elif seen and kind in (CLASSES["TO"], "-") and tokens[k - 1] != "-" and word == "to":
            break
        k += 1
    if not seen:
        total = 0.5 if p.has("HALF") and not p.has("AND") else 1
    if p.has("HALF") and p.has("AND"):
        total += 0.5
    return total


def amount(number: float | None) -> str:
    """A number as TIMEX3 writes it in a duration: "2", "2.5", "X"."""
    if number is None:
        return "X"
    return str(int(number)) if number == int(number) else f"{number:g}"


def duration(number: float | None, code: str) -> str:
    """The TIMEX3 value of so many of a unit: ("2", "10Y") is P20Y."""
    if number == 0.5 and code in _HALVES:
        return _HALVES[code]
    multiple, letter = code.lstrip("T"), ""
    digits = multiple.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    letter = multiple[len(digits) :]
    if digits and number is not None:
        number *= int(digits)
    if code == "10Y" and number is None:
        letter = "Y"  # decades: so many years
    return f"P{'T' if code.startswith('T') else ''}{amount(number)}{letter}"


def length(p: Phrase) -> str:
    """The TIMEX3 value of a length; a half in figures is written out ("2 1/2 years" is P2Y6M), one in words is not."""
    number, code = count(p), unit(p)
    if number is not None and number % 1 == 0.5 and "/" in p.classes and code in _HALVED:
        return f"P{'T' if code.startswith('T') else ''}{int(number)}{_HALVED[code]}"
    return duration(number, code)
