"""Words of time in English, sorted by what they do in a phrase. Months, weekdays and seasons are in `months`."""

from __future__ import annotations

from typing import Final, Literal

Edge = Literal["START", "MID", "END"]
Bound = Literal["SINCE", "UNTIL", "BEFORE", "AFTER"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# TIMEX3 duration codes: those of time of day stand behind a "T".
UNITS: Final = {
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "week": "W",
    "weekend": "WE",
    "fortnight": "2W",
    "month": "M",
    "quarter": "Q",
    "semester": "6M",
    "year": "Y",
    "decade": "10Y",
    "century": "100Y",
}
UNIT_PLURALS: Final = {
    "seconds": "TS",
    "minutes": "TM",
    "hours": "TH",
    "days": "D",
    "weeks": "W",
    "weekends": "WE",
    "fortnights": "2W",
    "months": "M",
    "quarters": "Q",
    "semesters": "6M",
    "years": "Y",
    "decades": "10Y",
    "centuries": "100Y",
}
VAGUE_COUNTS: Final = frozenset({"several", "few", "many", "couple", "numerous"})
DECADES: Final = {
    word: n
    for n, word in enumerate(
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"], start=2
    )
}

# What a pointing word does to the unit behind it: steps from the present one.
STEPS: Final = {"this": 0, "current": 0, "last": -1, "next": 1, "coming": 1, "upcoming": 1}
SPANS: Final = frozenset({"past", "recent", "coming", "last", "next", "previous", "following", "preceding", "prior"})
FROM_TEXT: Final = {"following": 1, "previous": -1, "preceding": -1, "prior": -1, "same": 0, "that": 0}
POINTERS: Final = frozenset({*STEPS, *SPANS, *FROM_TEXT, "latest", "corresponding", "comparable", "these", "then"})

PARTS_OF_DAY: Final = {
    "morning": "MO",
    "midmorning": "MO",
    "afternoon": "AF",
    "midafternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "overnight": "NI",
}
HOURS_NAMED: Final = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}
DEICTIC: Final = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

REFERENCES: Final = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "soon": "FUTURE_REF",
    "current": "PRESENT_REF",
}
FREQUENCIES: Final = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annual": "P1Y",
}

# Between a number or pointer and its unit.
UNIT_ADJECTIVES: Final = _words(
    "trading calendar consecutive straight successive business working more additional full whole "
    "entire long near foreseeable immediate school academic crucial critical solid short brief turbulent"
)
FISCAL: Final = frozenset({"fiscal", "financial"})
EDGES: Final[dict[str, Edge]] = {  # TIMEX3's mod
    "early": "START",
    "late": "END",
    "mid": "MID",
    "beginning": "START",
    "start": "START",
    "outset": "START",
    "middle": "MID",
    "end": "END",
    "close": "END",
    "rest": "END",
    "remainder": "END",
}
APPROXIMATE: Final = frozenset({"about", "around", "approximately", "roughly", "circa", "nearly", "almost"})
BOUNDS: Final[dict[str, Bound]] = {  # what the word before a date makes of it
    "since": "SINCE",
    "until": "UNTIL",
    "till": "UNTIL",
    "through": "UNTIL",
    "by": "UNTIL",
    "before": "BEFORE",
    "after": "AFTER",
}
ZONES: Final = _words(
    "GMT UTC EST EDT PST PDT CST CDT MST MDT CET CEST EET EEST BST IST MSK JST KST AEST AEDT HKT ET PT CT Z"
)
ZERO_ZONES: Final = frozenset({"GMT", "UTC", "Z"})

# What is numbered: a figure behind is no year ("Resolution 1973").
NUMBERED: Final = _words(
    "flight route highway section article resolution chapter room page model agenda vision version number bus channel "
    "line unit directive regulation lot order bill serial code"
)
# Before a weekday they name one day of history or of the shops.
NAMED_DAYS: Final = frozenset({"black", "bloody", "super", "cyber", "giving"})

# Behind a day of the week or "Today" they make the name of a paper or a programme ("Sunday Times").
PAPERS: Final = _words(
    "times telegraph mirror post express mail herald independent star tribune mercury world business show programme "
    "program review people sport sun football live fever"
)
# What "today's" or "tomorrow's" makes of an age, not of a day ("today's world", "the leaders of tomorrow").
OF_AN_AGE: Final = _words(
    "world society generation youth standards economy climate environment culture politics technology market age times"
)

# Words that turn a clause to what is to come.
AHEAD: Final = _words(
    "will would shall ll scheduled expected expects expect plans plan planned planning due set "
    "slated going upcoming forthcoming begins starts ends expires expire lapses opens closes resumes intends intend "
    "hopes hope hoping aims aim must should resume effective takes"
)
# Of these, what leaves no doubt even for a day long behind ("on Dec. 1 the law will take effect").
SURELY_AHEAD: Final = _words(
    "will shall ll due scheduled slated expected upcoming forthcoming set effective until till by takes begins starts "
    "ends expires"
)
# Pasts whose infinitive speaks of what is still to come: "voted to close it in June".
DECIDING: Final = _words(
    "voted agreed decided vowed promised pledged undertook resolved proposed threatened offered intended planned ordered "
    "urged asked"
)
# Auxiliaries that turn a clause to what is over.
OVER: Final = _words("had was were did")
# Simple pasts that do not end in -ed and are no present as well.
PAST_VERBS: Final = _words(
    "held came left began took won lost met said told made gave sent fell rose broke led kept saw went spoke found "
    "became brought drew fled flew fought got grew knew paid ran sat sold stood struck thought wore wrote"
)
# Verbs of telling: a day right behind one is the day it was told.
TELLING: Final = _words(
    "said says told announced reported added stated confirmed denied warned declared released issued "
    "disclosed ruled voted agreed signed met"
)
# Of saying alone: their day is never that of what is said. (What is announced or signed happens by being so.)
SAYING: Final = _words(
    "said says told tells added adds stated warned warns reported acknowledged admitted insisted claimed argued conceded "
    "confirmed denied noted explained replied wrote predicted suggested"
)
