"""What a time expression looks like, over the word classes of `lexing`: one pattern, one named group a rule.

In the templates a name in capitals is a word class, `<name>` another template, `_` white space within a paragraph;
blanks are for reading. The first alternative that fits wins, so the longer ones stand first.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from ceasefire_cli.when.lexing import CLASSES

_SPACE: Final = r"(?: \n?|\n ?)"

PARTS: Final = {
    # 3 · 1,500 · 2.5 · 2 1/2 · twenty-five · a hundred · a few · two and a half · three to four
    "count": r"(?: A _ VAGUE (?:_OF)? | VAGUE | (?:A_)? BIG | CARD (?:[-\s] CARD)? (?:_BIG)? (?:_AND_A_HALF)? | [DAYNUM NUM YEAR] (?: [.,] [DAYNUM NUM] ){0,2} (?: _ DAYNUM [/] DAYNUM)? (?:_TIMES)? )",
    "counts": r"(?: <count> (?: (?:_?-_?|_ [TO AND] _) <count> )? )",
    "unitgap": r"(?: (?:_|-) (?:[ADJ FISCAL ERLIER] [_-]){0,3} )",
    "wd": r"(?: [WDAY WSHORT] [.]? (?: ,?_ (?:THE_)? ) )",
    "month": r"(?: [MONTH MAYBE] [.]? )",
    "dom": r"(?: DAYNUM TH? )",
    "yr": r"(?: (?: ,_? | _ ) (?:OF_)? YEAR (?! [-,]? [DAYNUM NUM] [^-] | _ <month>) )",
    "mdy": r"(?: <month> _? (?:THE_)? <dom> (?! [:] [DAYNUM NUM] | [.] [DAYNUM NUM] | _? AMPM | _? [A P] [.]? _? M ) <yr>? )",
    "dmy": r"(?: (?:THE_)? <dom> (?:_|-) (?:OF_)? <month> (?: <yr> | -YEAR )? )",
    "clock": r"(?: DAYNUM (?: [.:] [DAYNUM NUM] )? _? (?: AMPM | [A P] [.]? _? M (?:[.])? ) | [DAYNUM NUM] : [DAYNUM NUM] (?: : [DAYNUM NUM] )? | NOON )",
    "zone": r"(?: _? [(]? ZONE )",
    "relday": r"(?: TODAY | (?:POINT_)? WDAY | <wd>? <mdy> | <wd>? <dmy> )",
    "pointer": r"(?: (?:THE_)? [POINT PAST] )",
    "edge": r"(?: (?:THE_)? (?: EDGE _ OF | EARLY | ERLIER ) (?: - | _ (?:PREP_)? ) )",
    "yearlike": r"(?: (?:THE_)? (?:FISCAL_)? (?:year_)? YEAR | (?:THE_)? [POINT] _ UNIT | THE _ UNIT )",
}

RULES: Final = (
    ("iso", r"YEAR - DAYNUM - DAYNUM (?: (?:T|_) [DAYNUM NUM] : [DAYNUM NUM] (?: : [DAYNUM NUM] )? ZONE? )?"),
    ("slash", r"DAYNUM [/] DAYNUM [/] [YEAR NUM DAYNUM] (?![/]) | DAYNUM [.] DAYNUM [.] YEAR"),
    ("clockday", r"<clock> <zone>? ,? _ (?:PREP_)? <relday> | EARLY - PART _ TODAY"),
    ("daysmonth", r"(?:THE_)? <dom> (?: _?-_? | _[TO AND]_ (?:THE_)? ) <dom> _ (?:OF_)? <month> <yr>?"),
    ("monthdays", r"<month> _ <dom> (?: _?-_? | _ [TO AND] _ ) <dom> (?= <yr> | [.,;)|] | _ [PREP OF FROM] | \Z ) <yr>?"),
    ("date", r"<wd>? (?: <mdy> | <dmy> )"),
    ("months", r"<month> (?: _?-_? | _[TO AND]_ ) <month> (?! _ DAYNUM) <yr>?"),
    ("clock", r"(?: <clock> | [YEAR NUM] (?= _ ZONE) ) <zone>?"),
    ("monthyear", r"<edge>? (?:EARLY -)? <month> (?:,|_OF|_THE)? _ (?: YEAR | ' [DAYNUM NUM] | CARD [-\s] CARD (?: [-\s] CARD)? )"),
    ("month", r"<edge>? (?:POINT_)? <month> (?: (?:_OF)? _ (?: POINT _ UNIT ) )?"),
    ("dayhour", r"(?:ERLIER_)? (?: TODAY | (?:[POINT EARLY]_){0,2} WDAY (?: 'S)? | (?:THE_)? POINT _ (?:UNIT (?='))? ) _ [PART NOON] | (?:ERLIER_|EARLY_)? (?: [POINT]_PART | A_PART ) "),
    ("deictic", r"(?: [EARLY ERLIER] _ )? TODAY"),
    ("everyday", r"EVERY _ (?: WDAY | UNIT | PART | (?:CARD|DAYNUM|VAGUE|ORD) _ (?:UNITS|UNIT) )"),
    ("weekday", r"(?: [POINT EARLY ERLIER] _ (?:PREP_)? ){0,2} WDAY | WDAYS"),
    ("dayafter", r"(?:THE_)? UNIT _ BEFORE _ TODAY"),
    ("ago", r"(?: <counts> <unitgap> [UNIT UNITS] | A _ UNIT ) (?:_AND_A_HALF)? [_-] AGO"),
    ("before", r"(?: <counts> <unitgap> [UNIT UNITS] | [A THE] _ UNIT (?:_AND_A_HALF)? ) _ (?: ERLIER (?:_BEFORE)? | BEFORE | FROM_NOW )"),
    ("yearearlier", r"(?:THE_)? UNIT - ERLIER (?: [_-] (?:ORD_)? (?: (?:<counts>_)? [UNIT UNITS PERIOD] ) )?"),
    ("sameperiod", r"<pointer> _ UNIT 'S _ (?: PERIOD | QUARTER ) | <pointer> (?: _ [PERIOD] | _ORD_UNIT | _UNIT) (?: _ (?:(?:OF|PREP)_)? (?: (?:THE_)? POINT _UNIT | A_UNIT_[ERLIER AGO BEFORE] ) )"),
    ("code", r"QCODE [DAYNUM YEAR NUM] (?: _YEAR)?"),
    ("ordunit", r"<edge>? (?:THE_)? (?: (?:YEAR|<pointer>_UNIT'S|<pointer>_UNIT) _ )? (?:FISCAL [_-])? (?:ORD|POINT) [_-] (?: (?:FISCAL|ADJ) _ )? (?: QUARTER | HALF ) (?: _ (?:OF|PREP) _ <yearlike> | _YEAR )?"),
    ("relunits", r"<pointer> _ (?: <counts> <unitgap> | (?:[ADJ FISCAL]_){0,3} VAGUE_OF_ | (?:ADJ_){0,3} ) (?:UNITS | UNIT )"),
    ("firstunits", r"(?:THE_)? (?: <pointer> | ORD ) _ <counts> <unitgap> UNITS"),
    ("relunit", r"<edge>? (?: <pointer> | THE _ YEAR ) _ (?:[ADJ FISCAL]_){0,2} (?: UNIT | PERIOD | SEASON )"),
    ("season", r"(?: <edge> | THE_ | PREP_ )? SEASON (?:_OF)? _ YEAR | (?: <edge> | THE_ | PREP_ ) SEASON"),
    ("decade", r"<edge>? (?:THE_)? (?:EARLY -)? (?: YEAR (?:')? S | ' [DAYNUM NUM] (?:')? S | CARD _ NINETIES | NINETIES )"),
    ("century", r"<edge>? (?:THE_)? (?: DAYNUM TH | ORD (?:-ORD)? | CARD - ORD ) [_-] CENTURY"),
    ("edgeunit", r"<edge> (?: (?:THE_)? (?:FISCAL_)? (?:UNIT | YEAR) ) (?!S)"),
    ("fiscalyear", r"FISCAL _ (?: UNIT _ )? YEAR | FISCAL _ ' [DAYNUM NUM]"),
    ("years", r"YEAR - (?: YEAR | NUM | DAYNUM ) (?! [-/] )"),
    ("spelled", r"(?:THE_)? UNIT _ CARD _ BIG (?: _ (?:AND_)? CARD (?:[-\s]CARD)? )? | CARD [-\s] CARD [-\s] CARD | CARD [-\s] CARD (?! [-\s] [UNIT UNITS BIG CARD] )"),
    ("year", r"(?:<edge>)? (?: (?:THE_)? UNIT _ )? YEAR"),
    ("shortyear", r"' [DAYNUM NUM] (?![S '])"),
    ("twodurations", r"<counts> <unitgap> [UNIT UNITS] _AND_ <counts> <unitgap> [UNIT UNITS]"),
    ("duration", r"<counts> <unitgap> [UNIT UNITS] | [A] _ (?:ADJ_){0,3} UNIT (?:_AND_A_HALF)? (?:_AND_(?:DAYNUM|CARD)_UNITS)? | HALF [_-] (?:A_)? UNIT"),
    ("units", r"(?: THE_ | ADJ_ )? UNITS (?: - ADJ)?"),
    ("theunit", r"THE _ (?:[ADJ FISCAL]_)? UNIT"),
    ("daily", r"DAILY"),
    ("thepast", r"THE_PAST"),
    ("now", r"(?: (?:ADJ|ERLIER)_ )? NOW"),
)

# A match can only begin with one of these; all other tokens are passed over at the price of one look.
_OPENERS: Final = (
    "DAYNUM NUM YEAR CARD BIG VAGUE HALF ORD MONTH MAYBE WDAY WSHORT WDAYS UNIT UNITS POINT PAST THE A EARLY EDGE "
    "ERLIER TODAY NOW EVERY DAILY SEASON NOON NINETIES FISCAL ADJ QCODE"
)
# These mean nothing alone, and nothing before another word.
_DEPENDENT: Final = "DAYNUM NUM CARD BIG VAGUE HALF ORD POINT PAST THE A EDGE EARLY ERLIER EVERY FISCAL ADJ"
_MANY: Final = {"UNIT": ("UNIT", "QUARTER", "CENTURY"), "POINT": ("POINT", "PAST")}


@cache
def phrase() -> re.Pattern[str]:
    """The pattern over class strings; `lastgroup` of a match names its rule."""
    rules = "|".join(f"(?P<{name}>{_expanded(template)})" for name, template in RULES)
    opener = _expanded(f"(?= [{_OPENERS}] | ' [DAYNUM NUM] ) (?! [{_DEPENDENT}] (?: [\\s] [AHEAD TELL x] | [;)|%] ))")
    return re.compile(f"{opener}(?:{rules})")


def _expanded(template: str) -> str:
    """A template as a regular expression over class characters."""
    while "<" in template:
        template = re.sub(r"<(\w+)>", lambda m: PARTS[m[1]], template)
    out, bracketed = [], False
    for piece in re.findall(r"\\.|\(\?[:=!]|[A-Z]+|.", template):
        if piece == "_":
            out.append(" \n" if bracketed else _SPACE)
        elif piece[0].isupper():
            letters = "".join(re.escape(CLASSES[name]) for name in _MANY.get(piece, (piece,)))
            out.append(letters if bracketed or len(letters) == 1 or letters.startswith("\\") else f"[{letters}]")
        elif piece != " ":
            bracketed = piece == "[" or (bracketed and piece != "]")
            out.append(piece)
    return "".join(out)
