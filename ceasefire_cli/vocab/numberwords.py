"""Numbers in words, multipliers, units and bounds of English, as dictionaries and style guides give them."""

from __future__ import annotations

from typing import Literal

Bound = Literal["", "at least", "at most", "about"]

_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
_MONTHS = """january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec"""

UNITS = {word: n for n, word in enumerate(_UNITS.split())}
TENS = {word: 10 * n for n, word in enumerate(_TENS.split(), start=2)}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12}
DOZENS = {"dozen": 12.0, "score": 20.0}
ORDINALS = {word: n for n, word in enumerate(_ORDINALS.split(), start=1)}
FRACTIONS = {
    "half": 0.5,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 0.25,
    "quarters": 0.25,
    "fifth": 0.2,
    "fifths": 0.2,
}

CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₹": "INR", "₩": "KRW"} | {
    "₺": "TRY",
    "₪": "ILS",
}
UNIT_WORDS = {
    spelling: unit
    for unit, spellings in {
        "%": "percent per-cent pct",
        "point": "point points percentage-point percentage-points",
        "USD": "dollar dollars usd us-dollar us-dollars us-$",
        "EUR": "euro euros eur",
        "GBP": "pound-sterling pounds-sterling gbp",
        "RUB": "rouble roubles ruble rubles rub",
        "JPY": "yen jpy",
        "CNY": "yuan renminbi cny rmb",
        "INR": "rupee rupees",
        "CHF": "swiss-franc swiss-francs chf",
        "km": "km kms kilometre kilometres kilometer kilometers",
        "m": "metre metres meter meters",
        "cm": "cm centimetre centimetres centimeter centimeters",
        "mile": "mile miles mi",
        "ft": "foot feet ft",
        "inch": "inch inches",
        "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
        "t": "tonne tonnes ton tons",
        "lb": "lb lbs pound pounds",
        "l": "litre litres liter liters",
        "barrel": "barrel barrels",
        "ha": "hectare hectares ha",
        "acre": "acre acres",
        "km2": "square-kilometres square-kilometers square-km sq-km km2",
        "mph": "mph",
        "MW": "mw megawatt megawatts",
        "GW": "gw gigawatt gigawatts",
        "C": "degrees-celsius °c",
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "week": "week weeks",
        "month": "month months",
        "year": "year years yr yrs",
        "decade": "decade decades",
        "century": "century centuries",
    }.items()
    for spelling in spellings.split()
}

# Longest first where one begins another; each stands right before the number.
BOUNDS_BEFORE: dict[str, Bound] = {
    "at least": "at least",
    "no fewer than": "at least",
    "no less than": "at least",
    "not less than": "at least",
    "a minimum of": "at least",
    "more than": "at least",
    "over": "at least",
    "above": "at least",
    "upwards of": "at least",
    "as many as": "at most",
    "as much as": "at most",
    "at most": "at most",
    "no more than": "at most",
    "not more than": "at most",
    "a maximum of": "at most",
    "up to": "at most",
    "fewer than": "at most",
    "less than": "at most",
    "under": "at most",
    "below": "at most",
    "about": "about",
    "around": "about",
    "approximately": "about",
    "roughly": "about",
    "some": "about",
    "nearly": "about",
    "almost": "about",
    "close to": "about",
    "an estimated": "about",
    "estimated": "about",
    "circa": "about",
}
BOUND_SIGNS: dict[str, Bound] = {"<": "at most", ">": "at least", "~": "about", "≈": "about"}
BOUNDS_AFTER: dict[str, Bound] = {"or more": "at least", "or so": "about", "or fewer": "at most", "or less": "at most"}
IRREGULAR_PLURALS = {
    "people": "person",
    "persons": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "lives": "life",
    "wives": "wife",
    "countries": "country",
    "troops": "troop",
    "aircraft": "aircraft",
    "police": "police",
    "personnel": "personnel",
    "staff": "staff",
}
MONTHS = frozenset(_MONTHS.split())
