"""Irregular verbs, plurals and comparisons of English, each with its base: facts of the language, written down."""

from __future__ import annotations

_FORMS = """
arise arose arisen, bear bore borne, beat beaten, become became, begin began begun, bend bent, bid bade bidden,
bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
build built, burn burnt, buy bought, catch caught, choose chose chosen, cling clung, come came, creep crept,
deal dealt, dig dug, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, eat ate eaten,
fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown,
forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven,
freeze froze frozen, get got gotten, give gave given, go went gone goes, grind ground, grow grew grown, hang hung,
hear heard, hide hid hidden, hold held, keep kept, know knew known, lay laid, lead led, lean leant, leap leapt,
learn learnt, leave left, lend lent, lie lay lain lying, light lit, lose lost, make made, mean meant, meet met,
mislead misled, overcome overcame, overthrow overthrew overthrown, overtake overtook overtaken, pay paid,
prove proven, rebuild rebuilt, repay repaid, ride rode ridden, ring rang rung, rise rose risen, run ran, say said,
see saw seen, seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show shown,
shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid,
speak spoke spoken, speed sped, spell spelt, spend spent, spin spun, spring sprang sprung, stand stood,
steal stole stolen, stick stuck, sting stung, strike struck stricken, strive strove striven, swear swore sworn,
sweep swept, swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told,
think thought, throw threw thrown, undergo underwent undergone, understand understood, undertake undertook undertaken,
uphold upheld, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound, withdraw withdrew
withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written, die dying died, tie tying tied,
use used using, sue sued suing, owe owed owing, axe axed, agree agreed agreeing, free freed freeing, flee fleeing, see seeing, be being,
man men, woman women, child children, person people persons, foot feet, tooth teeth,
mouse mice, goose geese, life lives, wife wives, knife knives, half halves, leaf leaves, loaf loaves, shelf shelves,
thief thieves, wolf wolves, self selves, calf calves, hoof hooves, crisis crises, analysis analyses,
basis bases, thesis theses, hypothesis hypotheses,
phenomenon phenomena, criterion criteria, medium media, datum data, memorandum memoranda, bus buses, gas gases,
virus viruses, campus campuses, census censuses, status statuses, bonus bonuses, genus genera, index indices,
good better best, bad worse worst, far further farther furthest, little less least
"""

# Words that without their last letter would be others: planes are no plans, a wine is no win.
_WITH_E = """
plane wine mine site care hope tape pope cope robe scare stare stage wage tube cube code cape pine hide bite spite
grade spare shame hate fate rate mate note tone role bale plate wire tire fare rage page huge pale cane bare
"""
WITH_E = frozenset(_WITH_E.split())


def _bases() -> dict[str, str]:
    table: dict[str, str] = {}
    for entry in _FORMS.replace("\n", " ").split(","):
        base, *forms = entry.split()
        for spelling in forms:
            table.setdefault(spelling, base)
    # Forms that are at least as often a word of their own stay what they are.
    for spelling in (
        "found",
        "left",
        "ground",
        "wound",
        "bound",
        "saw",
        "lay",
        "bit",
        "shot",
        "felt",
        "bases",
        "less",
        "least",
    ):
        table.pop(spelling, None)
    # Regular words that the endings would mistake.
    table.update(
        {w: w for w in ("news", "species", "series", "means", "united", "hundred", "sacred", "naked", "wicked")}
    )
    table.update({w: w for w in ("during", "morning", "evening", "king", "spring", "string", "wing", "ring", "thing")})
    table.update({w: w for w in ("nothing", "anything", "something", "everything", "ceiling", "sibling", "red", "bed")})
    table.update({w: w for w in ("need", "seed", "feed", "speed", "breed", "indeed", "proceed", "exceed", "succeed")})
    table.update({w: w for w in ("bring", "sing", "cling", "sting", "swing", "fling", "wring", "gas", "bias", "atlas")})
    for word in _WITH_E.split():
        table.update({word + "s": word, word + "d": word, word[:-1] + "ing": word})
    table.update({"movies": "movie", "cookies": "cookie", "tied": "tie", "died": "die", "lied": "lie", "lens": "lens"})
    return table


BASES = _bases()

# Words that a derivational ending would give a false relative ("important" is not what was imported).
_ALONE = """
important importance university general generally human german roman several moment comment element document
department apartment parliament animal capital hospital festival journal metal rival signal total final manner
master minister sister matter number member letter power order paper river water winter summer center offer answer
corner factor doctor actor motor sector author senior junior major minor error terror mirror passion fashion
mission station nation ration patient ancient talent present council accident incident president resident student
parent event extent content current recent violence audience science silence distance instance entrance finance
balance romance advance secretary former counter career shower authority presence experiment guardian hospitality shoulder
bother butter supper studio emergency poster latter trailer plaster planet communion bother banner dinner hammer
hostage message footing polite virgin corporal
"""
ALONE = frozenset(_ALONE.split())
