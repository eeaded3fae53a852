"""Cue words of attribution: verbs, adjectives and nouns that tell of saying, thinking, wanting, and what follows them.

The classes are those of the linguistics of reported speech (Quirk et al., "A Comprehensive Grammar of the English
Language", ch. 14-16; Levin, "English Verb Classes", say, tell, manner-of-speaking, characterise, judgement, want and
wish verbs); the words were written down by hand, some frames after counts in annotated news (PolNeAR's training part).
Letters after a verb:

    Q  may stand beside a quotation or as an aside (", she said,")
    T  may take a clause ("that …", "he would …", "how …")
    H  takes a clause only behind "that", "how", "whether" …
    O  may take a thing ("denied the charge", "wants a deal")
    I  may take an infinitive ("promised to …")
    A  names the addressee first ("told reporters that …")
    C  takes a thing and what it is called ("called the plan a risk")
    D  takes a thing only with "as" ("introduced him as a friend")
    W  attitude rather than speech
    +x,y  prepositions that lead to what it is about ("talked about …", "called for …")
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ceasefire_cli.vocab.lists import words

VERBS = """
accept TO; accuse O; acknowledge QTO; add QT; admire OW; admit QTO+to; admonish O; advise QTOIA+against; advocate
O+for; affirm TO; agitate +for,against; agree QTI+on,with; aim IW; allege QTO; allow H; allude +to; announce QTO;
answer QO; anticipate TOW; apologise +for; apologize +for; appeal +for; applaud O; appreciate OW; apprise A; approve
O+of; argue QTI+for,against,about,with; articulate O; ascribe O; ask QTOIA+about,for,whether; assail O; assert QTO;
assume TW; assure QTA+of; attack O; attest T+to; attribute O; aver QTO; avow TO; back O; bash O; beg O; begrudge O;
believe QTW+in; belittle O; bellow Q; bemoan TO; berate O; bewail O; blame O; blast O; block O; blog QT+about; blurt
Q; bluster Q; boast QT+about,of; boom Q; brag QT+about; brand C; brief A; bristle +at; broadcast TO; calculate T; call
QOC+for,on; campaign +for,against; castigate O; caution QTA+against; censure O; certify TO; champion O; chant QO;
characterise O; characterize O; charge QHO; chastise O; cheer O; chide QO; chime Q; chronicle O; cite O; claim QTOI;
clamor +for; clamour +for; clarify TO; commend O; comment Q+on,about,upon; compare O; complain QT+about,of; compliment
O; concede QTO; conclude QT; concur QT+with; condemn O; confess QTO+to; confide QT; confirm QTO; congratulate O;
consent I+to; consider TOC; construe C; contend QT; continue Q; contradict O; contrast O; convey TO; convince A;
counsel O; counter QHO; covet OW; credit O; criticise O; criticize O; critique O; crow Q+about; crusade +against,for;
cry Q; deadpan Q; debunk O; decide HIW; declare QTO; decline I; decree TO; decry OC; deduce T; deem OC; defend O;
demand TOI; demonstrate H; denigrate O; denounce O; deny THO; depict O; deplore TO; deride O; describe O; desire OW;
despise OW; detail O; determine H; detest OW; differ +on; disagree QT+with,about; disapprove O+of; disavow O; discern
T; disclaim O; disclose QTO; discount O; discover H; discuss O; disdain OW; dislike OW; dismiss O; disown O; disparage
O; dispel O; disprove T; dispute TO; distrust OW; divulge TO; document O; doubt TOW; downplay O; dread TOW; dub C;
dwell +on; echo QO; elaborate +on; elucidate O; email QA; empathise +with; empathize +with; emphasise QTO; emphasize
QTO; encourage O; endorse O; enjoy OW; enquire Q+about; enthuse QT+about; enumerate O; envisage O; envision O; envy
OW; equate O; espouse O; establish HO; estimate HO; eulogise O; eulogize O; evoke O; exaggerate O; exclaim QH;
excoriate O; exemplify O; exhort O; expect TOIW; explain QTO; expound +on; express O; extol O; exult Q; fantasise
T+about; fantasize T+about; fault O; favor OIW; favour OIW; fear TOIW; feel QHW; find QH; flag TO; forecast TO;
foresee O; foretell T; forewarn T; frame D; fret QT+about,over; fume QT+about,at,over; gainsay O; gloat QT+about,over;
glorify O; gripe QT+about; groan Q; grouse QT+about; growl Q; grumble QT+about,over; guarantee TO; guess QT; gush
Q+about; hail O; harangue O; harp +on; hate OIW; hear H; heckle O; highlight O; hint T+at; hold H; hope TIW+for;
hypothesise T; hypothesize T; imagine TW; impart O; implore QO; imply TO; impugn O; indicate QTO; infer T; inform TA;
inquire Q+about; insinuate TO; insist QT+on,upon; instruct QO; insult O; intend IW; interject Q; interpret C; intimate
T; intone Q; intuit T; inveigh +against; invite O; invoke O; issue O; jeer QO; jest QT+about; joke QTI+about; judge
TC; justify O; kid Q+about; know HW; label C; lambast O; lambaste O; lament QTO; lampoon O; lash +at; laud O; laugh
+at; learn H; lecture O; like W; liken O; loathe OIW; lobby I+for,against; long I+for; love OIW; maintain QH; malign
O; marvel QT+at; mean H; mention O; minimise O; minimize O; mistrust OW; moan QT+about; mock QO; moot O; mourn OW;
mumble QT; murmur QT; muse QT+about; mutter Q; name C; narrate O; note QTOC; notice T; notify TA; nudge O; object
QT+to,T; observe QT; offer IO; opine Q; oppose OW; order TO; outline O; overstate O; paint O; pan O; paraphrase O;
parrot O; parry Q; perceive C; persuade O; petition O+for; pillory O; pitch O; pity OW; plan IW+on; plead QI+for;
pledge QHI; plug O; pontificate Q+on,about; portray O; posit T; post QHO; postulate T; praise O; pray T+for; preach
QO+about; predict QTO; prefer OIW; press I+for; pressure O; presume TW; proclaim QTO; profess TO; promise QTOIA;
promote O; pronounce QTOC; prophesy T; propose TOI; propound O; protest QTO+against,about; push +for,back; question
TO; quibble +over,with; quip QH; quote OC; rail +against; rally +behind,around; rant Q+about; rate C; rave Q+about;
read Q; reaffirm TO; realise H; realize H; reason Q; reassert TO; reassure TA; rebuff O; rebuke O; rebut O; recall
QTO; reckon QT; recognise TO; recognize TO; recommend TO; recount QTO; refer +to; reference O; reflect QH+on; refuse
IO; refute O; regard C; regret TOIW; regurgitate O; reiterate QTO; reject O; rejoice +in,at,over; rejoin Q; relay TO;
relish OW; remark QT+on,upon,about; remember HW; remind QTAO+of,about; renounce O; repeat QTO; reply QT; report
QTO+on; repudiate O; request TO; resent TOW; resolve IW; respond QH; restate TO; retell O; retort QH; retract O; retweet
O; reveal QTO; revere OW; ridicule O; rip O; roar Q; rubbish O; rule TH; savage O; say QTO+of; scoff Q+at; scold QO;
scream Q; see C; seek OIW; sense TW; share H; shout QT; show QT; shriek Q; shrug +off; side +with; sigh Q; signal TO;
sing Q; skewer O; slam O; snap Q; snarl Q; sneer Q+at; snub O; speak +about,of; specify TO; speculate QTI+about,on;
spout O; spurn O; stammer Q; state QH+of; stipulate T; strategise +about; stress QTO; strive IW; stump +for; submit H;
suggest QTO; sum Q; summarise O; summarize O; support OW; surmise QT; suspect TOW; swear TI; swipe +at; sympathise
+with; sympathize +with; tackle O; tag C; talk +about,of; taunt QO; tease QO; telegraph TO; tell QTIA; term C; testify
QTI+about,to,against; text QA; thank O; theorise T+about; theorize T+about; think QTW; threaten IO; thunder Q; tip O;
touch +on; tout O; transmit O; trash O; trumpet TO; trust HW; tweet QTO+about; underscore TO; understand TO;
understate O; unveil O; uphold O; urge QO; utter O; value OW; venerate O; vent Q+about; venture Q; verify TO; veto O;
view C; vilify O; visualize O; voice O; volunteer QT; vote I+for,against; vouch +for; vow QTOI; wager T; wail Q; want
OIW; warn QTOIA+of,against,about; warrant T;  welcome O; whine QT+about; whisper Q; wish TW; wonder QT;
worry QTW+about; write QTO+of,about; yearn IW+for; yell QT; beam Q; react Q; mouth Q; introduce D; list DO; identify
D; classify D; categorise D; categorize D; peg D; single D; cast D; bill D; stereotype D; acclaim D; recast D; depict
D; typify D; mischaracterise O; mischaracterize O; misquote O; idolise OW; idolize OW; prohibit O; project TO;
acquiesce I+to; contemplate OW; fight +for,against; query H; chuckle Q; snort Q; gasp Q; howl Q; hiss Q; huff Q; stutter
Q; sob Q; sniff Q; grunt Q; drawl Q; coo Q; purr Q; rasp Q; squeal Q; screech Q; splutter Q; knock O; herald O;
demonise O; demonize O; nickname C; christen C; coach OI; dare OI; bicker +over; squabble +over; quarrel +over; wrangle
+over; haggle +over; fixate +on; agonise +over; agonize +over; misstate O; rue OW
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
    "alarmed": "that by at",
    "ambivalent": "about",
    "divided": "over on about",
    "uncertain": "about whether",
    "unsure": "about whether",
}

# Predicates of more than one word behind "is": first word → the rest, and the words that lead to the content.
PREDICATES = {
    "on": (("message", "about on"), ("record", "that as")),
    "of": (("the opinion", "that"), ("the view", "that"), ("the belief", "that")),
    "in": (
        ("favour", "of"),
        ("favor", "of"),
        ("support", "of"),
        ("agreement", "that with"),
        ("no doubt", "that about"),
    ),
    "under": (("the impression", "that"), ("no illusion", "that about"), ("no illusions", "that about")),
    "at": (("odds with", ""),),
}

# Word that leads to the content: the nouns it may follow ("his claim that …", "the fear of …").
_LED = """
that: accusation accusations acknowledgement acknowledgment admission affirmation alarm allegation allegations
  announcement answer anxiety argument arguments assertion assertions assumption assurance assurances awareness belief
  boast call calls certainty charge charges claim claims complaint complaints concern concerns conclusion confession
  confidence consensus contention conviction criticism declaration delight demand demands denial determination
  disclosure doubt doubts estimate excuse expectation expectations explanation faith fear fears feeling finding
  findings gripe guarantee guess hint hope hopes hunch hypothesis idea impression insistence joke judgement judgment
  knowledge lament lie line mantra message narrative news notion oath objection observation opinion perception plea
  pledge point position prediction predictions premonition proclamation promise promises protest quip realisation
  realization rebuke recognition recommendation refrain regret relief remark reminder reply report reports resolve
  response retort revelation ruling rumor rumors rumour rumours scepticism sense sentiment shock signals skepticism
  speculation stance statement suggestion surprise suspicion suspicions take testimony theory thesis thought threat
  threats understanding unease verdict view vow warning warnings wish word worries worry
of: acceptance account accounts accusation accusations acknowledgement acknowledgment admiration admission allegation
  allegations analysis announcement approval assessment characterisation characterization complaints condemnation
  criticism criticisms critique defence defense denial denunciation depiction description disapproval disavowal
  dislike dismissal distrust embrace endorsement explanation fear fears hatred hope hopes indictment intention
  interpretation mention mistrust opinion opinions portrayal praise promise promises recognition rejection report
  reports repudiation ridicule scepticism skepticism suspicion talk thoughts threat threats warning warnings
for: admiration affection appeal argument arguments backing call calls contempt demand demands desire disdain dislike
  enthusiasm explanation hatred hopes love plea praise proposal reasons request respect support sympathy
against: accusation accusations allegation allegations argument arguments attack attacks charge charges complaint
  crusade warning
in: belief confidence faith pride trust
on: assault attack attacks comments insistence musings opinion opinions position remarks stance thoughts view views
about: ambivalence anger anxiety argument arguments claim claims comment comments complaint complaints concern
  concerns disappointment doubt doubts enthusiasm feelings frustration jest joke jokes lie lies musings optimism
  outrage pessimism point post question questions remark remarks scepticism skepticism speculation statement
  statements story thoughts tweet tweets unease warning warnings worries worry
over: anger anxiety concern concerns disappointment fears frustration fury outrage unease worries
to: ambition aspiration commitment decision desire determination eagerness intention oath objection objections offer
  opposition order plan plans pledge promise promises proposal readiness refusal resolve threat threats vow
  willingness wish
whether: question
toward: attitude
towards: attitude
at: anger attack delight dig dismay frustration fury jab joy outrage shock surprise swipe
with: agreement anger disagreement disappointment frustration
as: depiction description portrayal
"""


def _nouns() -> dict[str, frozenset[str]]:
    """Noun → the words that lead from it to the content."""
    out: dict[str, set[str]] = {}
    for line in _LED.replace("\n  ", " ").strip().split("\n"):
        lead, _, nouns = line.partition(": ")
        for noun in nouns.split():
            out.setdefault(noun, set()).add(lead)
    return {noun: frozenset(leads) for noun, leads in out.items()}


# What is heard of a crowd, "of" between it and the very words.
VOICES = words(
    "chant chants cry cries shout shouts yell yells scream screams call calls cheer cheers jeer jeers refrain"
)
# What stands before the very words somebody uses.
WORDINGS = words("phrase phrases word words term terms slogan slogans motto mantra expression catchphrase hashtag")
NOUNS: dict[str, frozenset[str]] = (
    dict.fromkeys(WORDINGS, frozenset[str]())
    | _nouns()
    | {noun: _nouns().get(noun, frozenset()) | {"of"} for noun in VOICES}
)


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
    out = [(lemma, "base"), (third, "s"), (ing, "ing"), *((p, "ed") for p in (past or (ed,)))]
    if lemma.endswith(("al", "el")) and lemma[-3] not in "aeiou":  # signalled beside signaled
        out += [(lemma + "ling", "ing"), (lemma + "led", "ed")]
    return out


PAST = {
    "say": ("said",), "tell": ("told",), "write": ("wrote", "written"), "know": ("knew", "known"),
    "think": ("thought",), "see": ("saw", "seen"), "feel": ("felt",), "find": ("found",), "mean": ("meant",),
    "speak": ("spoke", "spoken"), "seek": ("sought",), "swear": ("swore", "sworn"), "sing": ("sang", "sung"),
    "read": ("read",), "cast": ("cast",), "understand": ("understood",), "foresee": ("foresaw", "foreseen"),
    "choose": ("chose", "chosen"), "hear": ("heard",), "hold": ("held",), "uphold": ("upheld",), "hit": ("hit",),
    "foretell": ("foretold",), "retell": ("retold",), "forgive": ("forgave", "forgiven"), "learn": ("learned", "learnt"),
 "show": ("showed", "shown"), "forecast": ("forecast",), "fight": ("fought",), "plead": ("pleaded", "pled"),
}  # fmt: skip

DOUBLING = words(
    """admit plan quip brag blab chat beg plug refer prefer deter infer rebut regret commit permit pan slam rip
    dub tip step equip peg nod drop concur snub rap
    deadpan"""
)
