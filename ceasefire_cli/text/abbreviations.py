"""Which words before a full stop are abbreviations, and whether a sentence can end at one."""

from __future__ import annotations

import re

# Words that begin sentences and hardly ever continue a name: after an abbreviation that can stand last, they tell.
STARTERS = frozenset(
    "The A An In On At It He She They We You I But And Or So If When While As After Before Since This That These Those "
    "There Here His Her Its Their Our My Your What Who Why How Where Which Not No Yes For From With By To Of Some Many "
    "Most All Both Each Every Another Other Others One Two Three Last Now Then Still Yet Also However Meanwhile "
    "Although Though Because Under Over During According Asked Earlier Later Despite Instead Perhaps Even Just Only "
    "Such Until Unlike Like Once Through Between Among Against Without Within Nor Let Is Are Was Were Has Have Had Do "
    "Does Did Can Could Will Would Should May Might Must Mr Mrs Ms Dr Rather Indeed Thus Therefore Moreover Nevertheless "
    "Further Today Yesterday Tomorrow Officials Analysts Critics People Police Several Few More Nothing Nobody Everyone "
    "It’s It's He’s He's She’s She's I’m I'm That’s That's There’s There's We’re We're They’re They're".split()
)
# Before a name, never at an end.
_TITLES = frozenset(
    "Mr Mrs Ms Mx Dr Drs Prof Profs Gov Govs Sen Sens Rep Reps Pres Gen Gens Col Lt Sgt Cpl Pvt Pfc Maj Capt Cmdr Adm "
    "Brig Cdr Cmdt Ens Rev Revs Hon Fr Msgr Supt Insp Det Amb Atty Asst Sec Dir Messrs Mme Mlle Mmes Sra Sr Srta Hr St "
    "Ste Ft Mt Pt Dep Spc Cpt Comdr Chf Sir Mgr Bp Abp Approx approx vs Vs cf Cf ca viz resp eg ie Eg Ie incl esp".split()
)
# Before a figure; the first ones may also stand last.
_NUMBERED = frozenset(
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Nos no nos p pp Vol vol Vols Art art Arts Sec sec Fig fig Figs "
    "Ch ch para Para ver Rs Op Ver Ext ext Rev Res Pub Stat Tel tel Bldg Apt Rte Rt Hwy Exod Gen Matt Ps".split()
)
# Behind a name or amid one: the sentence goes on unless a starter follows.
_SUFFIXES = frozenset(
    "Inc Corp Co Cos Ltd Bros Jr Sr Esq Pty Plc Assn Assoc Dept Univ Inst Intl Natl Ave Blvd Rd Ln Sq Pl Pkwy Hts "
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn "
    "Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Dak Cal Eng Mex Bhd Sdn Oy Cie Rus Ger Fr Can Aust Dem Repub Cong Dist "
    "Gov't Govt Int'l Mfg Mgmt Mtn Mts Ft ft Sp sp ed eds Ed Eds trans Trans est Est al dept min max avg oz lb lbs hr hrs "
    "mph sq yr yrs mo mos Lat lat Long Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Bancorp Sys Tech Mkt".split()
)
_LOOSE = frozenset(("etc", "al", "Etc", "jr", "sr", "inc", "co", "corp", "ltd", "bros"))
# Whole words, too: only before a figure (No. 10) or a name with a capital does the stop belong to them.
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}\Z|Ph\.D\Z")
_CLOCK = frozenset(("a.m", "p.m", "A.M", "P.M"))
_AFTER_CLOCK = frozenset(
    "Eastern Pacific Central Mountain Greenwich Moscow Tokyo London Beijing Israel Central Sunday Monday Tuesday Wednesday "
    "Thursday Friday Saturday January February March April May June July August September October November "
    "December".split()
)
_NEVER = frozenset(("e.g", "i.e", "E.g", "I.e", "c.f"))


def is_known(word: str) -> bool:
    """Whether `word` (without its last stop) is an abbreviation, whatever follows."""
    return word in _TITLES or word in _NUMBERED or word in _SUFFIXES or word in _LOOSE or bool(_DOTTED.match(word))


def ends(word: str, following: str, following_is_short: bool, *, at_start: bool) -> bool:
    """Whether a sentence ends at `word` and its stop, where `following` (capital, figure or "") comes next.

    `at_start` tells that `word` opens the sentence (a list letter, "J. Smith"); `following_is_short` that a stop
    comes right behind the following word (an initial, a title).
    """
    tail = word.rsplit("-", 1)[-1].rsplit("/", 1)[-1].rsplit("’", 1)[-1]
    figure = following[:1].isdigit()
    if len(tail) == 1 and tail.isalpha():
        return _ends_at_letter(tail, following, at_start=at_start)
    if _DOTTED.match(tail):
        if tail in _CLOCK:
            return following not in _AFTER_CLOCK and not (following.isupper() and 2 <= len(following) <= 4)
        return tail not in _NEVER and not figure and following in STARTERS and not at_start
    if tail in _NUMBERED and (figure or not following):
        return False
    if tail in _TITLES:
        return False
    if tail in _SUFFIXES:
        return following in STARTERS and not (following_is_short and following in ("A", "I"))
    return True


def _ends_at_letter(letter: str, following: str, *, at_start: bool) -> bool:
    """A single letter and a stop: an initial, a list letter, or "Plan B." at the end."""
    if at_start or letter.islower():
        return False
    return following in STARTERS and following not in ("A", "I")
