"""Cue words of attribution: verbs, adjectives and nouns that tell of saying, thinking, wanting, and what follows them.

The classes are those of the linguistics of reported speech (Quirk et al., "A Comprehensive Grammar of the English
Language", ch. 14-16; Levin, "English Verb Classes", say, tell, manner-of-speaking, characterise, judgement, want and
wish verbs); the words were written down by hand. Letters after a verb:

    Q  may stand beside a quotation or as an aside (", she said,")
    T  may take a clause ("that …", "he would …", "how …")
    H  takes a clause only behind "that", "how", "whether" …
    O  may take a thing ("denied the charge", "wants a deal")
    I  may take an infinitive ("promised to …")
    A  names the addressee first ("told reporters that …")
    C  takes a thing and what it is called ("called the plan a risk")
    W  attitude rather than speech
    +x,y  prepositions that lead to what it is about ("talked about …", "called for …")
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ceasefire_cli.vocab.lists import words

VERBS = """
accept TO; accuse O; acknowledge QTO; add QT; address O; admire OW; admit QTO+to; admonish O; advise OQAT;
advocate O+for; affirm TO; agree QTI+on; aim IW; allege QTO; allude +to; announce QTO; answer Q; anticipate OTW;
apologise +for; apologize +for; applaud O; appreciate OW; approve O+of; argue QT+for,against,about; articulate O;
ask QTOIA+about,for,whether; assail O; assert QTO; assume TW; assure TAQ; attack O; attest T+to; back O; bash O;
beg O; believe QTW+in; berate O; blame O; blast O; block O; boast QT+about,of; brag QT+about; brand C; brief A;
calculate T; call COQ+for,on; campaign +for; castigate O; caution TAQ+against; champion O; chant QO;
characterise O; characterize O; charge QHO; chastise O; chide O; chime Q; chronicle O; cite O; claim QTIO;
clarify TO; commend O; comment Q+on,about; compare O; complain QT+about,of; concede QTO; conclude QT; condemn O;
confirm QTO; congratulate O; consider CTO; contend QT; continue Q; contradict O; contrast O; convince A;
counter Q; credit O; criticise O; criticize O; crow Q+about; cry Q; deadpan Q; decide HIW; declare QTO;
decline I; decry O; deem O; defend O; demand OTI; demonstrate H; denounce O; deny TO; depict O; deride O;
describe O; desire OW; despise OW; detail O; determine H; differ +on; direct O; disagree QT+with,about;
disapprove O+of; disavow O; disclose QTO; discover H; discuss O; dislike OW; dismiss O; dispute OT; document O;
doubt TOW; dub C; echo O; elaborate +on; email Q; emphasise QTO; emphasize QTO; encourage O; endorse O; enjoy OW;
envisage O; envision O; equate O; espouse O; estimate T; exclaim Q; excoriate O; exhort O; expect OITW;
explain QTO; express O; fault O; favor OIW; favour OIW; fear TOIW; feel HQW; find QT; forecast TO; foresee O;
frame O; fume Q; gripe Q; guess TQ; gush Q+about; hail O; hate OIW; highlight O; hint T+at; hope TIW+for;
imagine TW; implore O; imply TO; indicate QTO; inform TA; insist QT+on; instruct O; insult O; intend IW;
interject Q; interpret C; inveigh +against; invite O; invoke O; issue O; joke QT+about; know HW; label C;
lambast O; lambaste O; lament QTO; lash +at; laud O; learn H; lecture O; like W; liken O; loathe OW; lobby +for;
love OIW; maintain QH; mean H; mention O; mock O; mourn OW; muse Q; mutter Q; name C; note QTO; notify TA;
nudge O; object +to,T; observe QT; offer I; opine Q; oppose OW; order O; outline O; paint O; pan O; paraphrase O;
parry Q; perceive C; persuade O; plan IW+on; plead I+for; pledge QTIO; portray O; posit T; post Q; praise O;
preach O; predict QTO; prefer OIW; press I+for; pressure O; proclaim QTO; profess TO; promise QTIO; promote O;
pronounce O; propose OIT; propound O; protest OT; push +for,back; question OT; quip Q; quote OC; rail +against;
rant Q+about; rave Q+about; read Q; realise H; realize H; reason Q; reassure TA; rebuff O; rebuke O; rebut O;
recall QTO; reckon TQ; recognise TO; recognize TO; recommend OT; recount QTO; refer +to; reference O; refuse I;
refute O; regard C; regret OTW; reiterate QTO; reject O; remark QT+on,upon; remind TAQ; renounce O; repeat QTO;
reply QT; report QTO+on; repudiate O; request OT; resent OW; resolve IW; respond Q; retort Q; retweet O;
reveal QTO; ridicule O; rip O; rule H; savage O; say QTO+of; scoff Q+at; scold O; see C; seek OIW; shout QT;
show QT; signal TO; sing Q; skewer O; slam O; sneer Q+at; speak +about,of; specify TO; speculate QT+about,on;
state QT; stress QTO; suggest QTO; sum Q; summarise O; summarize O; support OW; surmise TQ; suspect TOW; swear T;
swipe +at; sympathise +with; sympathize +with; tackle O; talk +about,of; taunt O; tease O; tell QTAI;
testify QT+about,to; text Q; thank O; theorise T; theorize T; think QTW; threaten I; tip O; tout O; trash O;
tweet QTO+about; underscore TO; understand T; urge OQ; venture Q; veto O; view C; visualize O; voice O;
volunteer Q; vote +for,against; vow QTIO; want OIW; warn QTAO+of,against,about; weigh +in; welcome O; whisper Q;
wish TW; wonder QT; worry TQW+about; write QTO+of,about; yell QT
""".strip()

# Participles and adjectives of state with a person before them: "is confident that", "was critical of".
ADJECTIVES = {
    "confident": "that of in",
    "hopeful": "that about",
    "optimistic": "that about",
    "pessimistic": "that about",
    "sure": "that of",
    "certain": "that of",
    "convinced": "that of",
    "adamant": "that about",
    "skeptical": "that of about",
    "sceptical": "that of about",
    "doubtful": "that of about",
    "critical": "of",
    "supportive": "of",
    "dismissive": "of",
    "wary": "of",
    "afraid": "that of to",
    "fearful": "that of",
    "concerned": "that about with by",
    "worried": "that about by",
    "anxious": "that about to",
    "opposed": "to",
    "hostile": "to",
    "committed": "to",
    "eager": "to for",
    "keen": "to on",
    "willing": "to",
    "unwilling": "to",
    "reluctant": "to",
    "determined": "to that",
    "proud": "of that to",
    "glad": "that to",
    "happy": "that to with about",
    "pleased": "that with to by",
    "disappointed": "that with by in",
    "frustrated": "that with by",
    "angry": "that about at over",
    "furious": "that about at over",
    "outraged": "that about at by over",
    "surprised": "that by at",
    "shocked": "that by at",
    "aware": "that of",
    "clear": "that about",
    "grateful": "that for to",
    "sorry": "that for",
    "tired": "of",
    "enthusiastic": "about",
    "excited": "about that",
    "interested": "in",
    "inclined": "to",
    "prepared": "to",
    "ready": "to",
    "alarmed": "that by at",
    "ambivalent": "about",
    "divided": "over on about",
    "uncertain": "about whether",
    "unsure": "about whether",
}

# "his claim that …", "the fear of …": noun → words that lead to the content.
NOUNS = {
    "claim": "that", "claims": "that", "assertion": "that", "assertions": "that", "allegation": "that of",
    "allegations": "that of", "accusation": "that of", "accusations": "that of", "statement": "that",
    "argument": "that for against", "arguments": "that for against", "suggestion": "that", "contention": "that",
    "belief": "that in", "view": "that", "views": "on", "opinion": "that of", "opinions": "on of",
    "fear": "that of", "fears": "that of", "concern": "that about over", "concerns": "that about over",
    "worry": "that about", "worries": "that about", "hope": "that of", "hopes": "that of for", "doubt": "that about",
    "doubts": "that about", "promise": "that to of", "promises": "that to of", "pledge": "that to", "vow": "that to",
    "threat": "that to of", "threats": "that to of", "demand": "that for", "demands": "that for", "call": "for that",
    "calls": "for that", "warning": "that of about", "warnings": "that of about", "denial": "that of",
    "criticism": "of that", "criticisms": "of", "praise": "for", "condemnation": "of", "opposition": "to",
    "support": "for", "endorsement": "of", "prediction": "that", "predictions": "that", "announcement": "that of",
    "admission": "that of", "assurance": "that", "assurances": "that", "conclusion": "that", "complaint": "that about",
    "complaints": "that about", "skepticism": "that about of", "scepticism": "that about of", "insistence": "that on",
    "desire": "to for", "wish": "to that", "refusal": "to", "willingness": "to", "commitment": "to", "decision": "to",
    "plan": "to", "plans": "to", "intention": "to of", "proposal": "to for", "question": "whether", "notion": "that",
    "idea": "that", "perception": "that", "sense": "that", "accounts": "of", "description": "of", "report": "that",
    "reports": "that", "rumors": "that", "rumours": "that", "speculation": "that about", "remark": "that about",
    "remarks": "about on", "comments": "about on", "questions": "about",
    "message": "that", "word": "that", "news": "that", "feeling": "that", "attitude": "toward towards", "love": "for",
}  # fmt: skip


class Cue(NamedTuple):
    """One form of a cue verb: `frames` are the letters above, `form` is base, s, ed (past or participle) or ing."""

    lemma: str
    frames: frozenset[str]
    prepositions: frozenset[str]
    forms: frozenset[str]
    attitude: bool


@cache
def cues() -> dict[str, Cue]:
    """Every inflected form of the cue verbs, lower case."""
    table: dict[str, Cue] = {}
    merged: dict[str, tuple[set[str], set[str]]] = {}
    for entry in VERBS.split(";"):
        lemma, spec = entry.split()
        letters, _, prepositions = spec.partition("+")
        known = merged.setdefault(lemma, (set(), set()))
        known[0].update(letters)
        known[1].update(p for p in prepositions.split(",") if p)
    for lemma, (frames, prepositions_) in merged.items():
        for form, kind in inflected(lemma, PAST.get(lemma, ())):
            old = table.get(form)
            forms = frozenset({kind}) | (old.forms if old else frozenset())
            table[form] = Cue(lemma, frozenset(frames), frozenset(prepositions_), forms, "W" in frames)
    return table


def inflected(lemma: str, past: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """The forms of an English verb with their kinds; `past` holds irregular past forms and participles."""
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        third = lemma + "es"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        third = lemma[:-1] + "ies"
    else:
        third = lemma + "s"
    if lemma.endswith("ee"):
        ing, ed = lemma + "ing", lemma + "d"
    elif lemma.endswith("e"):
        ing, ed = lemma[:-1] + "ing", lemma + "d"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        ing, ed = lemma + "ing", lemma[:-1] + "ied"
    elif lemma in DOUBLING:
        ing, ed = lemma + lemma[-1] + "ing", lemma + lemma[-1] + "ed"
    else:
        ing, ed = lemma + "ing", lemma + "ed"
    return [(lemma, "base"), (third, "s"), (ing, "ing"), *((p, "ed") for p in (past or (ed,)))]


PAST = {
    "say": ("said",), "tell": ("told",), "write": ("wrote", "written"), "know": ("knew", "known"),
    "think": ("thought",), "see": ("saw", "seen"), "feel": ("felt",), "find": ("found",), "mean": ("meant",),
    "speak": ("spoke", "spoken"), "seek": ("sought",), "swear": ("swore", "sworn"), "sing": ("sang", "sung"),
    "read": ("read",), "cast": ("cast",), "understand": ("understood",), "foresee": ("foresaw", "foreseen"),
    "choose": ("chose", "chosen"), "show": ("showed", "shown"), "forecast": ("forecast",), "plead": ("pleaded", "pled"),
}  # fmt: skip

DOUBLING = words(
    """admit plan quip brag blab swipe chat beg plug refer prefer deter infer rebut regret commit permit pan slam rip
    dub tip step equip nod drop label"""
) - {"swipe", "label"}
