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
say QTO+of
tell QTAI
add QT
ask QTOIA+about,for,whether
write QTO+of,about
note QTO
announce QTO
report QTO+on
suggest QTO
argue QT+for,against,about
claim QTIO
insist QT+on
declare QTO
reply QT
respond Q
answer Q
continue Q
explain QTO
acknowledge QTO
admit QTO+to
concede QTO
confirm QTO
deny TO
warn QTAO+of,against,about
tweet QTO+about
post Q
conclude QT
observe QT
remark QT+on,upon
comment Q+on,about
recall QTO
recount QTO
reveal QTO
disclose QTO
indicate QTO
hint T+at
imply TO
assert QTO
contend QT
allege QTO
complain QT+about,of
lament QTO
joke QT+about
quip Q
reiterate QTO
repeat QTO
emphasize QTO
emphasise QTO
stress QTO
underscore TO
highlight O
predict QTO
forecast TO
estimate T
speculate QT+about,on
promise QTIO
pledge QTIO
vow QTIO
swear T
threaten I
agree QTI+on
refuse I
decline I
describe O
portray O
characterize O
characterise O
depict O
deem O
brand C
label C
dub C
dismiss O
reject O
rebuff O
criticize O
criticise O
denounce O
condemn O
blast O
slam O
attack O
assail O
deride O
ridicule O
mock O
lambast O
lambaste O
decry O
bash O
rip O
accuse O
blame O
fault O
praise O
laud O
hail O
commend O
applaud O
tout O
defend O
endorse O
back O
welcome O
thank O
congratulate O
credit O
cite O
quote OC
mention O
reference O
discuss O
detail O
outline O
propose OIT
recommend OT
urge OQ
advise OQAT
encourage O
demand OTI
request OT
question OT
wonder QT
dispute OT
contradict O
rebut O
refute O
affirm TO
testify QT+about,to
attest T+to
proclaim QTO
pronounce O
profess TO
boast QT+about,of
brag QT+about
fume Q
gripe Q
muse Q
opine Q
retort Q
scoff Q+at
shout QT
yell QT
chant QO
cry Q
exclaim Q
whisper Q
mutter Q
sing Q
read Q
inform TA
notify TA
remind TAQ
assure TAQ
reassure TA
persuade O
convince A
caution TAQ+against
apologize +for
apologise +for
brief A
admonish O
chide O
rebuke O
chastise O
lecture O
taunt O
insult O
invoke O
echo O
voice O
express O
articulate O
address O
signal TO
specify TO
clarify TO
elaborate +on
order O
instruct O
direct O
propound O
posit T
theorize T
theorise T
surmise TQ
calculate T
reckon TQ
guess TQ
talk +about,of
speak +about,of
refer +to
allude +to
object +to,T
lash +at
tease O
tip O
preach O
document O
chronicle O
issue O
see C
view C
regard C
consider CTO
interpret C
perceive C
think QTW
believe QTW+in
understand T
recognize TO
recognise TO
doubt TOW
suspect TOW
fear TOIW
worry TQW+about
hope TIW+for
wish TW
want OIW
desire OW
prefer OIW
favor OIW
favour OIW
like W
love OIW
hate OIW
dislike OW
despise OW
loathe OW
admire OW
resent OW
support OW
oppose OW
seek OIW
plan IW+on
intend IW
aim IW
expect OITW
anticipate OTW
assume TW
imagine TW
consider TO
resolve IW
accept TO
appreciate OW
regret OTW
mourn OW
enjoy OW
disagree QT+with,about
differ +on
sympathize +with
sympathise +with
vote +for,against
campaign +for
advocate O+for
lobby +for
plead I+for
argue Q
beg O
implore O
exhort O
invite O
nudge O
pressure O
compare O
liken O
equate O
contrast O
paint O
frame O
pan O
trash O
skewer O
savage O
berate O
excoriate O
scold O
castigate O
disavow O
repudiate O
renounce O
champion O
promote O
espouse O
back O
approve O+of
disapprove O+of
veto O
block O
protest OT
rail +against
inveigh +against
rant Q+about
crow Q+about
gush Q+about
rave Q+about
swipe +at
sneer Q+at
tackle O
weigh +in
parry Q
deadpan Q
interject Q
chime Q
volunteer Q
venture Q
summarize O
summarise O
sum Q
paraphrase O
retweet O
email Q
text Q
envision O
envisage O
foresee O
visualize O
offer I
state QT
push +for,back
press +for
find QT
show QT
demonstrate H
counter Q
reason Q
maintain QH
charge QHO
realize H
realise H
determine H
decide HIW
call COQ+for,on
discover H
rule H
issue O
feel HQW
know HW
learn H
indicate QTO
name C
press I
mean H
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
    for line in VERBS.split("\n"):
        lemma, spec = line.split(" ", 1)
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
