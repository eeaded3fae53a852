"""What a time expression looks like, over the word classes of `lexing`: one pattern, one named group a rule.

In the templates a name in capitals is a word class, `<name>` another template, `_` white space within a paragraph,
all else a regular expression; blanks are for reading. A line that begins with a blank goes on the one above. The
first rule that fits wins, so the longer ones stand first.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from ceasefire_cli.when.lexing import CLASSES

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACE: Final = r"(?:[ \n]{1,2})"

# count: 3 · 1,500 · 2.5 · 2 1/2 · twenty-five · a hundred · a few · two and a half
PARTS: Final = r"""
count    (?: A _ VAGUE (?:_OF)? | VAGUE | (?:A_)? BIG | CARD (?:[-\s] CARD)? (?:_BIG)? (?: [_-] AND [_-] A [_-] HALF )?
         | [DAYNUM NUM YEAR] (?: [.,] [DAYNUM NUM] ){0,2} (?: _ DAYNUM [/] DAYNUM)? (?:_TIMES)? )
counts   (?: <count> (?: (?:_?-_?|_ [TO AND] _) <count> )? )
unitgap  (?: (?:_|-) (?:[ADJ FISCAL ERLIER] [_-]){0,3} )
wd       (?: [WDAY WSHORT] [.]? (?: ,?_ (?:THE_)? ) )
month    (?: [MONTH MAYBE] [.]? )
dom      (?: DAYNUM TH? )
yr       (?: (?: ,_? | _ ) (?:OF_)? YEAR (?! [-,]? [DAYNUM NUM] [^-] | _ <month>) )
mdy      (?: <month> _? (?:THE_)? <dom> (?! [:] [DAYNUM NUM] | [.] [DAYNUM NUM] | _? AMPM | _? [A P]
         [.]? _? M ) <yr>? )
dmy      (?: (?:THE_)? <dom> (?:_|-) (?:OF_)? <month> (?: <yr> | -YEAR )? )
clock    (?: DAYNUM (?: [.:] [DAYNUM NUM] )? _? (?: AMPM | [A P] [.]? _? M (?:[.])? ) | [DAYNUM NUM] :
         [DAYNUM NUM] (?: : [DAYNUM NUM] )? | NOON )
zone     (?: _? [(]? ZONE )
relday   (?: TODAY | <wd>? <mdy> | <wd>? <dmy> | (?:POINT_)? WDAY )
pointer  (?: (?:THE_)? [POINT PAST] )
edge     (?: (?:THE_)? (?: EDGE _ OF_ | EDGE - | [EARLY ERLIER] (?: - | _ (?:PREP_)? ) ) )
yearlike (?: (?:THE_)? (?:FISCAL_)? (?:UNIT_)? YEAR | (?:THE_)? [POINT] _ UNIT | THE _ UNIT )
"""

RULES: Final = r"""
holiday       (?: <pointer>_ | YEAR_ )? (?: TH [.]?_ )? (?: FEAST (?:_[UNIT EVE WDAY])? | FEASTER (?:'S?)? _
              [UNIT EVE WDAY] (?: 'S? )? (?: _[UNIT EVE] )? | MAYBE_UNIT ) <yr>?
iso           YEAR (?: - DAYNUM - | [/] DAYNUM [/] ) DAYNUM (?: (?:T|_) [DAYNUM NUM] : [DAYNUM NUM]
              (?: : [DAYNUM NUM] )? ZONE? )?
slash         DAYNUM [/] DAYNUM [/] [YEAR NUM DAYNUM] (?![/]) | DAYNUM [.] DAYNUM [.] YEAR
clockday      (?: <clock> <zone>? | [YEAR NUM HHMM] _ ZONE ) ,? _ (?:PREP_)? <relday> | EARLY - PART _ TODAY
daysmonth     (?:THE_)? <dom> (?: _?-_? | _[TO AND]_ (?:THE_)? ) <dom> _ (?:OF_)? <month> <yr>?
monthdays     <month> _ <dom> (?: _?-_? | _ [TO AND] _ ) <dom> (?= <yr> | [.,;)|] | _ [PREP OF FROM] |
              \Z ) <yr>?
date          <wd>? (?: <mdy> | <dmy> ) | POINT _ <mdy>
months        <month> (?: _?-_? | _[TO AND]_ ) <month> (?! _ DAYNUM) <yr>?
clock         (?: <clock> | [YEAR NUM HHMM] (?= _ ZONE) ) <zone>?
monthyear     <edge>? (?:EARLY -)? <month> (?:,|_OF|_THE)? _ (?: YEAR | ' [DAYNUM NUM] | CARD [-\s] CARD
              (?: [-\s] CARD)? )
month         <edge>? (?:POINT_)? <month> (?: (?:_OF)? _ (?: POINT _ UNIT ) )?
dayhour       (?:ERLIER_)? (?: TODAY | (?:[POINT EARLY]_){0,2} WDAY (?: 'S)? | (?:THE_)? POINT _ (?:UNIT
              (?='))? ) _ [PART NOON] | (?:ERLIER_|EARLY_)? (?: [POINT]_PART | A_PART )
dayweek       (?: TODAY | WDAY ) _ UNIT (?! [-] | _ [DAYNUM NUM CARD] )
deictic       (?: [EARLY ERLIER] _ )? TODAY
partofdate    (?:THE_)? (?:[EARLY ERLIER]_)? PART _ (?:[OF PREP]_)? (?:THE_)? <relday>
orddate       THE_ ORD _OF_ <month> <yr>?
nthday        (?:THE_)? [ORD POINT] _ WDAY _ [OF PREP] _ <month> <yr>?
weekdayof     WDAY _ (?:OF_)? POINT _ UNIT
dayofmonth    [WDAY WSHORT] [.]? ,? _ (?:THE_)? DAYNUM TH (?! _ [UNIT UNITS CENTURY] )
everyday      EVERY _ (?: WDAY | UNIT | PART | (?:CARD|DAYNUM|VAGUE|ORD) _ (?:UNITS|UNIT) )
weekday       (?: [POINT EARLY ERLIER] _ (?:PREP_)? ){0,2} WDAY | WDAYS
dayafter      (?:THE_)? UNIT _ BEFORE _ TODAY
fromday       (?: <counts> <unitgap> [UNIT UNITS] | A_UNIT ) _FROM_ (?: TODAY | WDAY )
beforelast    (?:THE_)? UNIT _BEFORE_ POINT | THE_ WDAY _BEFORE_ POINT
weekon        (?: <count> _ [UNIT UNITS] | A_UNIT ) _ (?: TODAY | PREP _ WDAY )
agoday        (?: <count> <unitgap> [UNIT UNITS] | A_UNIT ) _AGO_ (?: (?:POINT_)? WDAY | TODAY )
weekdaysago   (?:<count>_) WDAYS _AGO
ago           (?: <counts> <unitgap> [UNIT UNITS] | HALF_A_UNIT | A _ UNIT ) (?:_AND_A_HALF)? [_-] AGO
before        (?: <counts> <unitgap> [UNIT UNITS] | [A THE] _ UNIT (?:_AND_A_HALF)? ) _ (?: ERLIER
              (?:_BEFORE)? | BEFORE | FROM_NOW )
yearearlier   (?:THE_)? (?:POINT_)? UNIT - [ERLIER AGO] (?: [_-] (?:ORD_)? (?: (?:<count>_)? [UNIT UNITS PERIOD] ) )?
sameperiod    <pointer> _ UNIT 'S _ (?: PERIOD | QUARTER ) | <pointer> (?: _ [PERIOD] | _ORD_UNIT |
              _UNIT) (?: _ (?:(?:OF|PREP)_)? (?: (?:THE_)? POINT _UNIT | A_UNIT_[ERLIER AGO BEFORE] ) )
code          QCODE [DAYNUM YEAR NUM] (?: _YEAR)?
ordunit       <edge>? (?:THE_)? (?: (?:YEAR|<pointer>_UNIT'S|<pointer>_UNIT) _ )? (?:FISCAL [_-])?
              (?:ORD|POINT) [_-] (?: (?:FISCAL|ADJ) _ )? (?: QUARTER | HALF ) (?: _ (?:OF|PREP) _
              <yearlike> | _YEAR )?
relunits      <pointer> _ (?: <count> <unitgap> | (?:[ADJ FISCAL]_){0,3} VAGUE_OF_ | (?:ADJ_){0,3} )
              (?:UNITS | UNIT )
firstunits    (?:THE_)? (?: <pointer> | ORD ) _ <count> <unitgap> UNITS
relunit       <edge>? (?: <pointer> | THE _ YEAR ) _ (?:[ADJ FISCAL]_){0,2} (?: UNIT | PERIOD | SEASON )
season        <edge>? (?:THE_)? SEASON (?: (?:_OF)? _ YEAR )?
decade        <edge>? (?:THE_)? (?:EARLY -)? (?: YEAR (?:')? S | ' [DAYNUM NUM] (?:')? S | CARD _
              NINETIES | NINETIES )
century       <edge>? (?:THE_)? (?: DAYNUM TH | ORD (?:-ORD)? | CARD - ORD ) [_-] CENTURY
yearend       (?:THE_)? UNIT (?: 'S_ | - ) EDGE
edgeunit      <edge> (?: (?:THE_)? (?:FISCAL_)? (?:UNIT | YEAR) ) (?!S)
fiscalyear    FISCAL _ (?: UNIT _ )? YEAR | FISCAL _ ' [DAYNUM NUM]
years         YEAR - (?: YEAR | NUM | DAYNUM ) (?! [-/] )
spelled       (?:THE_)? UNIT _ CARD _ BIG (?: _ (?:AND_)? CARD (?:[-\s]CARD)? )? | CARD [-\s] CARD [-\s]
              CARD | CARD [-\s] CARD (?! [-\s] [UNIT UNITS BIG CARD] )
year          (?:<edge>)? (?: (?:THE_)? UNIT _ )? YEAR
shortyear     ' [DAYNUM NUM] (?![S '])
twodurations  <count> <unitgap> [UNIT UNITS] _AND_ <count> <unitgap> [UNIT UNITS]
duration      <counts> <unitgap> [UNIT UNITS] | [A] _ (?:ADJ_){0,3} UNIT (?:_AND_A_HALF)?
              (?:_AND_(?:DAYNUM|CARD)_UNITS)? | HALF [_-] (?:A_)? UNIT
units         (?: THE_ | ADJ_ )? UNITS (?: - ADJ)?
theunit       THE _ (?:[ADJ FISCAL]_)? UNIT
daily         DAILY
nth           THE _ DAYNUM TH
part          (?:THE_)? (?:EARLY [_-])? PART
recent        RECENT | FUTURE
thepast       THE_PAST | THE_ (?:ADJ_)? FUTURE
now           (?: (?:ADJ|ERLIER)_ )? NOW | CURRENT
"""

# A match can only begin with one of these; all other tokens are passed over at the price of one look.
_OPENERS: Final = (
    "DAYNUM NUM YEAR HHMM CARD BIG VAGUE HALF ORD MONTH MAYBE WDAY WSHORT WDAYS UNIT UNITS POINT PAST THE A EARLY EDGE "
    "ERLIER TODAY NOW EVERY DAILY SEASON NOON NINETIES FISCAL ADJ QCODE CURRENT RECENT FUTURE FEAST FEASTER TH PART"
)
# These mean nothing alone, and nothing before another word.
_DEPENDENT: Final = "DAYNUM NUM CARD BIG VAGUE HALF ORD POINT PAST THE A EDGE EARLY ERLIER EVERY FISCAL ADJ"
_MANY: Final = {"UNIT": ("UNIT", "QUARTER", "CENTURY"), "POINT": ("POINT", "PAST", "CURRENT", "RECENT")}


@cache
def phrase() -> re.Pattern[str]:
    """The pattern over class strings; `lastgroup` of a match names its rule."""
    parts = dict(_entries(PARTS))
    rules = "|".join(f"(?P<{name}>{_expanded(template, parts)})" for name, template in _entries(RULES))
    opener = _expanded(
        f"(?= [{_OPENERS}] | ' [DAYNUM NUM] ) "
        f"(?! (?! [CURRENT RECENT] ) [{_DEPENDENT}] (?: [\\s] [AHEAD TELL OVER x] | [;)|%] ))",
        parts,
    )
    return re.compile(f"{opener}(?:{rules})")


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """Name and template of each entry; one in several lines is joined."""
    for entry in re.split(r"\n(?=\S)", text.strip()):
        name, _, template = entry.partition(" ")
        yield name, template.replace("\n", " ")


def _expanded(template: str, parts: dict[str, str]) -> str:
    """A template as a regular expression over class characters."""
    while "<" in template:
        template = re.sub(r"<(\w+)>", lambda m: parts[m[1]], template)
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
