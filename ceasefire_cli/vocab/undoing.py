"""Words by which a deed is called off, escaped or only nearly done, and by which a statement is held by few or none.

Own compilation from general English. Verbs are base forms; "stop … from" and its like undo what follows "from" alone.
"""

from __future__ import annotations

from ceasefire_cli.vocab.lists import words

# What follows them, or of which they are said in the passive, does not come about.
CALLS_OFF = words("""
abandon abort annul avert axe bin block cancel ditch drop foil forestall halt jettison nix overrule
overturn postpone quash reject rescind reverse revoke scrap scupper shelve squash stall suspend thwart torpedo veto withdraw
""")
# These end as well what there is: only with a plan or a deed as their object do they say that it does not come about.
FALLS_THROUGH = words("collapse fizzle founder")
ENDS = words("""
abandon annul axe bin cancel ditch drop halt jettison nix overrule overturn quash rescind reverse revoke scrap shelve
suspend withdraw
""")
# The same of two words: the verb and what comes right after it, or after its object.
CALLS_OFF_APART = frozenset(
    {
        ("call", "off"),
        ("give", "up"),
        ("pull", "plug"),
        ("rule", "out"),
        ("vote", "against"),
        ("vote", "down"),
        ("turn", "down"),
        ("throw", "out"),
        ("strike", "down"),
        ("decide", "against"),
        ("advise", "against"),
        ("argue", "against"),
        ("campaign", "against"),
    }
)
# They only say that somebody is against it.
OPPOSES = frozenset({"advise", "argue", "campaign", "postpone", "stall", "suspend"})
# "Back out of", "pull out of", "walk away from".
BACKS_OUT = words("back pull bow drop walk")
ESCAPES = words("escape dodge evade avert avoid")
KEEPS_FROM = words("save spare rescue prevent stop keep protect shield bar block reprieve")
# With a participle in the object: "wants the ban lifted".
WANTS = words("want wants wanted")
# With "to": it is not done yet, if ever.
TRIES = words("aim attempt hope intend plan seek try want")
# With "to": it is expected or promised, not done.
LOOKS_AHEAD = words("""
aim aims aimed due expect expects expected expecting forecast forecasts hopes intend intends intended likely plan plans
planned planning pledge pledges pledged poised predict predicts predicted predicting prepare prepares prepared preparing
promise promises promised scheduled set tipped unlikely vow vows vowed
""")
# With "that" and a base form: "demanded that the court free him".
DEMANDS = words("""
advise advised advises ask asked asks demand demanded demands insist insisted insists propose proposed proposes recommend recommended recommends
request requested requests suggest suggested suggests urge urged urges
""")
# These say no more than "will": "the strike ends on Friday", "is due to end".
SETTLED = words("due planned scheduled set")
# What is weighed is not settled.
WEIGHS = words("assess consider debate discuss evaluate examine ponder reconsider rethink review")
CLEARS_OF = words("clear acquit exonerate absolve")
# The object of a verb of calling off that is itself against a deed: to drop an objection to it makes way for it.
AGAINST = words("""
appeal ban block boycott challenge complaint criticism injunction lawsuit moratorium objection opposition protest
resistance restriction suit veto
""")
# Where they are the object, what they are for may follow after "that".
PLANS = words("idea motion plan proposal scheme")
INTENDED = PLANS | words(
    "bid bill closure deal decision intention merger move offer pledge promise purchase sale takeover threat"
)
DECIDES = words("vote agree decide choose opt move")

# Before a verb: it was not done.
NEARLY = frozenset(["almost", "nearly"])
# With these a growth is only rounded.
ROUNDED = frozenset(["doubled", "halved", "trebled", "tripled", "quadrupled"])

# Before "nobody": somebody is left.
AS_GOOD_AS = NEARLY | frozenset(["practically", "virtually"])

# What a clause put in between begins with, and what may stand between it and the verb.
OPENS_ASIDE = frozenset(["according", "if", "including", "like", "which", "who", "whose"])
TELLS = frozenset(["hear", "heard", "learned", "learnt", "noted", "notes", "stressed", "stresses", "writes", "wrote"])
ADVERBS = frozenset(["any", "ever", "longer", "now", "really", "still"])

# Subjects of whom next to nobody is left; "a few" is some.
SCANT = frozenset(["few", "little", "hardly", "scarcely", "barely"])
SOME = frozenset(["a", "the", "last", "past", "next", "first", "these", "those", "every"])
# Verbs of holding something true: what nobody holds true need not be false, what nobody believes is as good as denied.
BELIEVES = frozenset(
    "believe believes believed believing think thinks thought thinking expect expects expected expecting consider "
    " considers considered deem deems deemed trust trusts trusted".split()
)
HOLDS = BELIEVES | frozenset(
    "say says said saying argue argues argued claim claims claimed claiming insist insists insisted suggest suggests "
    "suggested maintain maintains maintained imply implies implied predict predicts predicted confirm confirms "
    "confirmed guarantee guarantees guaranteed prove proves proved proven assert asserts asserted contend contends contended pretend pretended promise "
    "promises promised convinced persuaded".split()
)
# Of these verbs the negation says that a thing is so.
DOUBTING = frozenset(
    "dispute disputes disputed disputing doubt doubts doubted doubting question questions questioned deny denies "
    "denied denying contest contests contested".split()
)

# After "wrongly": it is not so.
DECLARED = frozenset("declared deemed called labelled labeled described considered believed reported said".split())

# With "only" and a word of the future: so only then.
ONLY_THEN = frozenset(["after", "if", "once", "when", "with", "until"])
WOULD = frozenset(["would", "could", "might"])
TO_COME = frozenset("will would can could may might must shall".split())

# Deeds that go both ways: whoever is named first.
MUTUAL = words("""
accompany annoy battle contact date debate divorce embrace face fight greet hug join kiss know like love marry match
meet play resemble speak talk visit wed
""")
# Of which only one can have done it to the other, at one occasion.
ONE_WAY = words("beat defeat outscore outvote overtake replace succeed thrash trounce unseat oust kill murder father")
# "Not in Hull", "not the council": what an exception begins with.
EXCEPTED = frozenset("in at on by for from to with the a an".split())
# A figure said of these is one of a part.
PARTS = frozenset("outside outdoors inside indoors upstairs downstairs abroad overseas elsewhere alone".split())
