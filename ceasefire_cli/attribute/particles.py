"""Cue verbs with their particles ("point out", "lash out at"), and the table of every cue form."""

from __future__ import annotations

from ceasefire_cli.vocab.cues import Cue, cues

# Verb → what may stand behind it, and what that takes: T a clause, O a thing, Q a quotation, R one that stands around,
# V words in marks right behind it.
_PHRASES = """
point: out T, to O
lay: out O
rule: out O
brush: off O, aside O
lash: out at O, out against O
hit: back at O, out at O, out against O
kick: back against O
take: issue with O, aim at O, a swipe at O, a shot at O, a jab at O, a dig at O, exception to O, umbrage at O,
  the view that T, the position that T, the line that T, a dim view of O, a stand against O, a stand on O, credit for O
make: clear T, it clear T, the case T, the point T, the argument T, plain T, it plain T, known T, transparent T,
  the case for O, the case against O, a case for O, fun of O, light of O, much of O, no mention of O, no secret of O
come: out against O, out for O, out in favor of O, out in favour of O, out in support of O, to the defense of O,
  to the defence of O
go: after O, public with O, on R
plead: guilty to O
rip: into O
weigh: in on O, in against O
push: back on O, back against O, back at O, for O
spell: out O
call: on O, upon O, for O, out O, attention to O, into question O
draw: attention to O
speak: out against O, out about O, out for O, up for O, highly of O, in favor of O, in favour of O, in support of O
argue: in favor of O, in favour of O
cast: doubt on O, aspersions on O
throw: cold water on O
pour: cold water on O, scorn on O
heap: praise on O, scorn on O
shower: praise on O
pay: tribute to O, homage to O, lip service to O
find: fault with O
sound: the alarm on O, the alarm about O, the alarm over O
raise: questions about O, concerns about O, doubts about O, the alarm about O, the prospect of O, the possibility of O,
  the possibility that T, the prospect that T, the issue of O, the question of O, objections to O
float: the idea of O, the idea that T, the possibility of O, the prospect of O
put: it Q, forward O
set: out O, forth O
shoot: back Q
fire: back Q
snap: back Q
talk: up O, down O
play: up O, down O
double: down on O
walk: back O
stand: by O, up for O, behind O
bring: up O
leave: no doubt that T, no doubt about O, open the possibility of O, open the possibility that T
let: it be known that T, it be known T, slip that T
have: no comment on O, it that T, no doubt that T, no doubt about O, doubts about O, misgivings about O,
  reservations about O, faith in O, confidence in O, every confidence in O, the impression that T
hold: out hope for O, out the hope that T
sign: off on O
side: with O
warm: to O
sum: up O
respond: with V
reply: with V
answer: with V
counter: with V
conclude: with V
"""


def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    out: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for line in _PHRASES.replace(",\n  ", ", ").strip().split("\n"):
        verb, _, rest = line.partition(": ")
        found = [(tuple(one.split()[:-1]), one.split()[-1]) for one in rest.split(", ")]
        out[verb] = tuple(sorted(found, key=lambda e: -len(e[0])))  # the longest first
    return out


PARTICLES = _phrases()


_PARTICLE_FORMS = {
    "point": "point points pointed pointing", "lay": "lay lays laid laying", "kick": "kick kicks kicked kicking",
    "brush": "brush brushes brushed brushing", "play": "play plays played playing", "go": "go goes went going",
    "hit": "hit hits hitting", "take": "take takes took taken taking", "make": "make makes made making",
    "come": "come comes came coming", "spell": "spell spells spelled spelling", "draw": "draw draws drew drawn drawing",
    "throw": "throw throws threw thrown throwing", "pour": "pour pours poured pouring", "pay": "pay pays paid paying",
    "heap": "heap heaps heaped heaping", "shower": "shower showers showered showering", "fire": "fire fired fires",
    "sound": "sound sounds sounded sounding", "raise": "raise raises raised raising", "put": "put puts putting",
    "float": "float floats floated floating", "set": "set sets setting", "shoot": "shoot shot shoots",
    "double": "double doubles doubled doubling", "walk": "walk walks walked walking", "have": "have has had having",
    "stand": "stand stands stood standing", "bring": "bring brings brought bringing", "let": "let lets letting",
    "leave": "leave leaves left leaving", "sign": "sign signs signed signing", "side": "side sides sided siding",
    "warm": "warm warms warmed warming", "weigh": "weigh weighs weighed weighing", "rip": "rip rips ripped ripping",
    "plead": "plead pleads pleaded pleading",
}  # fmt: skip


_TABLE: dict[str, Cue] = {}


def _particle_cues() -> dict[str, Cue]:
    out = {}
    for lemma, forms in _PARTICLE_FORMS.items():
        for k, form in enumerate(forms.split()):
            kind = "base" if not k else "ing" if form.endswith("ing") and k > 1 else "s" if form.endswith("s") else "ed"
            kinds = {"base", "ed"} if form in ("put", "set", "let", "hit") else {kind}
            out[form] = Cue(lemma, frozenset(), frozenset(), frozenset(kinds), attitude=False)
    return out


def table() -> dict[str, Cue]:
    if not _TABLE:
        _TABLE.update(_particle_cues())
        _TABLE.update(cues())
    return _TABLE
