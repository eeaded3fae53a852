"""Which words before a full stop are abbreviations, and whether a sentence can end at one."""

from __future__ import annotations

import re


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Words that begin sentences and hardly ever continue a name: after an abbreviation that can stand last, they tell.
STARTERS = _words(
    """
    The A An In On At It He She They We You I But And Or So If When While As After Before Since This That These
    Those There Here His Her Its Their Our My Your What Who Why How Where Which Not No Yes For From With By To Of
    Some Many Most All Both Each Every Another Other Others One Two Three Last Now Then Still Yet Also However
    Meanwhile Although Though Because Under Over During According Asked Earlier Later Despite Instead Perhaps Even
    Just Only Such Until Unlike Like Once Through Between Among Against Without Within Nor Let Is Are Was Were Has
    Have Had Do Does Did Can Could Will Would Should May Might Must Mr Mrs Ms Dr Rather Indeed Thus Therefore
    Moreover Nevertheless Further Today Yesterday Tomorrow Officials Analysts Critics People Police Several Few More
    Nothing Nobody Everyone Recently Separately Previously Initially Finally Eventually Currently Additionally
    Similarly Apparently It’s It's He’s He's She’s She's I’m I'm That’s That's There’s There's We’re We're They’re
    They're
    """
)
# Those of them that no name begins with: they tell even after a title ("… backed Hun Sen. In June …").
_FUNCTION = _words(
    """
    The In On At It He She They We You But And If When While After This That These Those There
    """
)
# Before a name, hardly ever at an end.
_TITLES = _words(
    """
    Mr Mrs Ms Mx Dr Drs Cllr Cllrs Prof Profs Gov Govs Sen Sens Rep Reps Pres Gen Gens Col Lt Sgt Cpl Pvt Pfc Maj
    Capt Cmdr Adm Brig Cdr Cmdt Ens Rev Revs Hon Fr Msgr Supt Insp Det Amb Atty Asst Sec Dir Messrs Mme Mlle Mmes Sra
    Sr Srta Hr St Ste Ft Mt Pt Dep Spc Cpt Comdr Chf Sir Mgr Bp Abp Approx approx vs Vs cf Cf ca viz resp eg ie Eg Ie
    incl esp
    """
)
# Before a figure; the first ones may also stand last.
_NUMBERED = _words(
    """
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Nos no nos p pp Vol vol Vols Art art Arts Sec sec Fig fig
    Figs Ch ch para Para ver Rs Op Ver Ext ext Rev Res Pub Stat Tel tel Bldg Apt Rte Rt Hwy Exod Gen Matt Ps
    """
)
# Behind a name or amid one: the sentence goes on unless a starter follows.
_STATES = _words(
    """
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
    Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Dak Cal N.Y N.J N.C N.D N.H N.M S.C S.D R.I W.Va D.C B.C N.S N.B
    """
)
_SUFFIXES = _words(
    """
    Inc Corp Co Cos Ltd Bros Jr Sr Esq Pty Plc Assn Assoc Dept Univ Inst Intl Natl Ave Blvd Rd Ln Sq Pl Pkwy Hts Eng
    Mex Bhd Sdn Oy Cie Rus Ger Fr Can Aust Dem Repub Cong Dist Gov't Govt Int'l Mfg Mgmt Mtn Mts Ft ft Sp sp ed eds
    Ed Eds trans Trans est Est al dept min max avg oz lb lbs hr hrs mph sq yr yrs mo mos Lat lat Long Mon Tue Tues
    Wed Thu Thur Thurs Fri Sat Sun Bancorp Sys Tech Mkt
    """
)
_LOOSE = frozenset(("etc", "al", "Etc", "jr", "sr", "inc", "co", "corp", "ltd", "bros"))
_KNOWN = _TITLES | _NUMBERED | _STATES | _SUFFIXES | _LOOSE
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}\Z|Ph\.D\Z")
_CLOCK = frozenset(("a.m", "p.m", "A.M", "P.M"))
_AFTER_CLOCK = _words(
    """
    Eastern Pacific Central Mountain Greenwich Sunday Monday Tuesday Wednesday Thursday Friday Saturday January
    February March April May June July August September October November December UTC
    """
)
_ZONE = re.compile(r"[A-Z]{1,3}T\Z")
_NEVER = frozenset(("e.g", "i.e", "E.g", "I.e", "c.f"))


def is_known(word: str) -> bool:
    """Whether `word` (without its last stop) is an abbreviation, whatever follows; capitals count as small letters."""
    return word in _KNOWN or (word.isupper() and word.capitalize() in _KNOWN) or bool(_DOTTED.match(word))


def ends(word: str, following: str, *, opens: bool, after_comma: bool) -> bool:
    """Whether a sentence ends at `word` and its stop, where `following` (a capital, a figure or "") comes next.

    `opens` tells that `word` is the sentence's first (a list letter, "J. Smith"), `after_comma` that it stands behind
    a comma ("Jacksonville, Fla.").
    """
    tail = word.rsplit("-", 1)[-1].rsplit("/", 1)[-1].rsplit("’", 1)[-1]
    if tail.isupper() and len(tail) > 1 and tail not in _KNOWN:
        tail = tail.capitalize()  # headlines and transcripts: "U.K. AMB. TO …"
    figure = following[:1].isdigit()
    if len(tail) == 1 and tail.isalpha():
        # An initial or a list letter, but "Plan B." may be the end.
        return not opens and tail.isupper() and following in STARTERS and following not in ("A", "I")
    if after_comma and tail in _STATES:
        return not figure
    if _DOTTED.match(tail):
        if tail in _CLOCK:
            return following not in _AFTER_CLOCK and not _ZONE.match(following)
        return tail not in _NEVER and not figure and following in STARTERS and not opens
    if tail not in _KNOWN:
        return True
    if tail in _NUMBERED and (figure or not following):
        return False
    if tail in _TITLES:
        return following in _FUNCTION
    if tail in _SUFFIXES or tail in _STATES:
        return following in STARTERS
    return True
