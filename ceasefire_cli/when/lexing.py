"""A text as a string of word classes, one character a token, so that a grammar of time can be a regular expression.

The regular expression then runs over classes, not letters: some 2,200 characters for 1,000 words, most of them the
one for "any other word". Tokens are contiguous: words, runs of digits, white space and single marks.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate, repeat
from typing import Final, NamedTuple

from ceasefire_cli.vocab import holidays, months, timewords
from ceasefire_cli.vocab.numberwords import ORDINALS, TENS, UNITS

# Name in the grammar -> class character. Marks stand for themselves.
CLASSES: Final = {
    "DAYNUM": "1",  # 1-31
    "NUM": "0",  # other short figures
    "YEAR": "Y",  # 1500-2199
    "HHMM": "9",  # 1000-1459, 2200-2359: times of day where a zone follows, as some years are
    "CARD": "n",  # one … ninety
    "BIG": "h",  # hundred, dozen
    "VAGUE": "v",  # several, few, couple
    "HALF": "H",
    "ORD": "o",
    "TH": "t",  # st nd rd th, behind a figure
    "MONTH": "M",
    "MAYBE": "m",  # May, March: words as well
    "WDAY": "W",
    "WSHORT": "w",
    "WDAYS": "P",
    "UNIT": "u",
    "UNITS": "U",
    "QUARTER": "L",
    "CENTURY": "C",
    "POINT": "d",  # this, last, next
    "THE": "e",
    "A": "a",
    "OF": "f",
    "EARLY": "E",
    "EDGE": "b",  # beginning, end
    "ERLIER": "r",  # earlier, later
    "BEFORE": "k",  # before, after
    "AGO": "g",
    "PART": "p",
    "NOON": "N",
    "TODAY": "D",
    "NOW": "R",
    "EVERY": "V",
    "DAILY": "F",
    "SEASON": "S",
    "AMPM": "A",
    "P": "z",
    "M": "l",
    "ZONE": "Z",
    "TO": ">",
    "AND": "&",
    "ADJ": "j",
    "FISCAL": "i",
    "NINETIES": "c",
    "S": "s",
    "PERIOD": "Q",
    "PREP": "@",
    "AHEAD": "^",
    "OVER": "<",  # had, was
    "CURRENT": "=",
    "RECENT": "+",
    "FUTURE": "X",
    "TELL": "!",
    "TIMES": "B",
    "OLD": "O",
    "T": "T",
    "FROM": "J",
    "PAST": "G",
    "QCODE": "K",  # Q1, H2, FY2025
    "FEAST": "I",  # Christmas, Easter
    "FEASTER": "y",  # Boxing, Good, New: open the name of a feast
    "EVE": "q",
}
OTHER: Final = "x"
STOP: Final = ";"  # ends a clause
BREAK: Final = "|"  # ends a paragraph

# Words and digits, then white space (a blank line is one token), then any mark.
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+|\n[^\S\n]*\n\s*|[^\S\n]+|\n|.")


class Lexed(NamedTuple):
    """Tokens, the class of each, and where each starts (one more: the end of the text)."""

    tokens: list[str]
    classes: str
    starts: list[int]


def lexed(text: str) -> Lexed:
    """The tokens of a text with their classes; linear in its length."""
    tokens = _TOKEN.findall(text)
    classes = "".join(map(lexicon().get, tokens, repeat(OTHER)))
    return Lexed(tokens, classes, list(accumulate(map(len, tokens), initial=0)))


@cache
def lexicon() -> dict[str, str]:
    """Token as written -> class; common words in lower, title and upper case, names without the lower."""
    c = CLASSES
    names: dict[str, str] = {}
    for word in months.MONTHS:
        names[word] = c["MAYBE"] if word in months.DOUBTFUL_MONTHS else c["MONTH"]
    for word in months.WEEKDAYS:
        if word.endswith("day"):
            names[word] = c["WDAY"]
            names[word + "s"] = c["WDAYS"]
        else:
            names[word] = c["WSHORT"]
    names |= dict.fromkeys(holidays.ALONE, c["FEAST"]) | dict.fromkeys(holidays.OPENING, c["FEASTER"])
    words: dict[str, str] = {}
    for words_of, name in (
        (timewords.TELLING, "TELL"),
        (timewords.AHEAD, "AHEAD"),
        (UNITS, "CARD"),
        (TENS, "CARD"),
        (("hundred", "thousand", "dozen"), "BIG"),
        (timewords.VAGUE_COUNTS, "VAGUE"),
        (("half",), "HALF"),
        (ORDINALS, "ORD"),
        (("thirtieth",), "ORD"),
        (("st", "nd", "rd", "th"), "TH"),
        (timewords.UNITS, "UNIT"),
        (timewords.UNIT_PLURALS, "UNITS"),
        (("quarter",), "QUARTER"),
        (("century",), "CENTURY"),
        (timewords.POINTERS, "POINT"),
        (("past",), "PAST"),
        (("the", "its", "their", "his", "her", "our"), "THE"),
        (("a", "an", "another"), "A"),
        (("of",), "OF"),
        (("early", "late", "mid"), "EARLY"),
        (("beginning", "start", "outset", "middle", "end", "close", "rest", "remainder"), "EDGE"),
        (("earlier", "later"), "ERLIER"),
        (("before", "after"), "BEFORE"),
        (("ago",), "AGO"),
        (timewords.OVER, "OVER"),
        (timewords.PARTS_OF_DAY, "PART"),
        (timewords.HOURS_NAMED, "NOON"),
        (timewords.DEICTIC, "TODAY"),
        (timewords.REFERENCES, "NOW"),
        (("current",), "CURRENT"),
        (("recent",), "RECENT"),
        (("future",), "FUTURE"),
        (("every", "each", "per"), "EVERY"),
        (timewords.FREQUENCIES, "DAILY"),
        (months.SEASONS, "SEASON"),
        (("am", "pm"), "AMPM"),
        (("p",), "P"),
        (("m",), "M"),
        (("s",), "S"),
        (("to", "through", "thru"), "TO"),
        (("and", "or"), "AND"),
        (timewords.UNIT_ADJECTIVES, "ADJ"),
        (timewords.FISCAL, "FISCAL"),
        (timewords.DECADES, "NINETIES"),
        (("period",), "PERIOD"),
        (("eve",), "EVE"),
        (
            ("in", "on", "at", "by", "since", "until", "till", "during", "between", "for", "around", "about", "within"),
            "PREP",
        ),
        (("million", "billion", "trillion", "percent", "pct", "times", "time", "twice", "once"), "TIMES"),
        (("old", "aged"), "OLD"),
        (("from",), "FROM"),
    ):
        words.update(dict.fromkeys(words_of, c[name]))
    table = {}
    for word, code in words.items():
        table[word] = table[word.capitalize()] = table[word.upper()] = code
    for word, code in names.items():
        table[word.capitalize()] = table[word.upper()] = code
    table |= dict.fromkeys(timewords.ZONES, c["ZONE"]) | {"T": c["T"]} | dict.fromkeys(("Q", "H", "FY"), c["QCODE"])
    table |= {str(n): c["DAYNUM" if 0 < n < 32 else "NUM"] for n in range(1000)}
    table |= {f"{n:02}": c["DAYNUM" if n else "NUM"] for n in range(10)}
    table |= {f"{n:04}": c["NUM"] for n in range(960)}
    table |= {f"{n:03}": c["NUM"] for n in range(100)}
    table |= {str(n): c["YEAR"] for n in range(1500, 2200)}
    table |= {str(n): c["HHMM"] for n in (*range(1000, 1460), *range(2200, 2360)) if n % 100 < 60}
    table |= {mark: mark for mark in "./:%("} | dict.fromkeys("$£€¥₹₽₩", "$") | dict.fromkeys(';?!…()[]“”"—―', STOP)
    table |= {" " * n: " " for n in range(1, 9)} | {"\t": " ", "\xa0": " "}
    table |= {"\n" * n + " " * indent: BREAK for n in (2, 3, 4) for indent in range(0, 13, 2)}
    table |= {",": ",", "\n": "\n", "(": "(", ")": ")"} | dict.fromkeys("-–‑‐−", "-") | dict.fromkeys("'’‘`´", "'")
    return table
