"""Opposites of general English: words that cannot both be said of one thing at one time.

Own compilation, by hand, from the classic kinds of opposites in semantics (complementary: dead/alive; reversive:
open/close; converse: buy/sell; directional: up/down; polar adjectives: big/small) and of the verbs news is made of
(accept/reject, advance/retreat). Both sides hold base forms; several words a side are near-synonyms, each the
opposite of each across the bar. Sets of which a thing is at most one stand in `kinds`.
"""

from __future__ import annotations

from functools import cache

_PAIRS = """
support back endorse favour favor | oppose resist
accept approve agree consent | reject refuse decline spurn
agree | disagree
approve | disapprove veto
confirm | deny
allow permit let authorise authorize legalise legalize enable | ban bar forbid prohibit block outlaw prevent
advance | retreat withdraw
attack | defend
begin start commence launch open | end finish stop halt cease conclude close
resume continue | stop halt end suspend
expand widen extend | shrink narrow shorten contract
extend renew prolong | expire lapse
hold last | collapse crumble unravel
increase rise raise grow climb soar surge jump gain up improve | decrease fall drop decline shrink plunge sink \
tumble cut reduce lower slump down worsen
strengthen | weaken
win | lose
succeed | fail
pass | fail
arrive come enter | leave depart exit
arrest detain imprison jail | release free
capture seize | release free
capture seize conquer retake recapture | lose
buy purchase acquire | sell
hire recruit appoint | fire sack dismiss
join | leave quit
love like | hate dislike
build construct | demolish destroy dismantle
create establish found form | abolish dissolve disband scrap collapse destroy
include | exclude omit
remember | forget
find discover | lose
keep retain maintain | abandon drop scrap
uphold | overturn overrule quash reverse
acquit clear exonerate | convict
innocent | guilty
alive living survive live | dead die kill
true real genuine authentic | false fake bogus
real | fictional fictitious imaginary
legal lawful | illegal unlawful
safe | dangerous unsafe
same | different
possible | impossible
public | private secret
present | absent
open | closed shut
open | close shut
full crowded packed | empty deserted
big large huge giant major great | small little tiny minor
tall high | short low
high | low
long | short
old elderly | young
old | new
hot warm | cold cool
wet | dry
clean | dirty
rich wealthy | poor
strong | weak
hard | soft
easy simple | difficult
fast quick quickly | slow slowly
loud loudly noisy | quiet quietly silent
early | late
happy | sad unhappy
good | bad
best | worst
better | worse
positive | negative
right correct | wrong incorrect
far | near close
near beside | far
up | down
in inside into | out outside
on onto | off
inside indoors indoor | outside outdoors outdoor
above over | below under
before | after
front | back behind
left | right
top | bottom
first | last final
maximum most more | minimum least fewer less
highest most | lowest least
oldest | newest youngest
largest biggest | smallest
fastest | slowest
tallest longest | shortest
richest | poorest
majority | minority
north northern | south southern
east eastern | west western
male | female
urban | rural
many several | few
highly very completely fully entirely | barely hardly scarcely
son | daughter
unanimous | divided
international | domestic
all every | no none
always | never
with | without
push | pull
lift raise | lower drop
sleep | wake
give | take
lend | borrow
put place add attach | remove
fill | empty drain
lock | unlock
fold | unfold
wrap | unwrap
load | unload
tie | untie
dress | undress
cover conceal hide | uncover reveal expose
catch | miss drop
freeze | melt thaw
laugh | cry weep
listen | ignore
follow chase | shun avoid
eat | fast
wearing clothed dressed | naked nude
together | alone separately apart
permanent | temporary
voluntary | compulsory mandatory
optional | mandatory compulsory
domestic | foreign
professional | amateur
victory | defeat
success | failure
profit | loss
surplus | deficit
predecessor | successor
optimistic optimism | pessimistic pessimism
ally friend | enemy foe adversary
debut premiere | finale
prequel | sequel
ancient | modern
major | minor
import | export
hero protagonist | villain antagonist
carnivore carnivorous | herbivore herbivorous
plaintiff | defendant
landlord | tenant
debtor | creditor
ascend ascent | descend descent
upper | lower
interior | exterior
active | inactive dormant extinct
fiction | nonfiction
solo | duet ensemble
praise laud commend hail acclaim applaud | criticise criticize condemn denounce pan slam
hit success triumph | flop
famous renowned celebrated | obscure unknown
democracy | dictatorship
deep | shallow
wide broad | narrow
thick | thin
heavy | light
bright | dark dim
sweet | sour bitter
brave | cowardly
polite | rude
wise | foolish
odd | even
horizontal | vertical
predator | prey
entrance | exit
departure | arrival
wholly entirely fully completely | partly partially
sober | drunk
awake | asleep
sick ill | healthy
fertile | barren
natural | artificial
civilian | military
encourage | discourage deter
tighten | loosen ease relax
accelerate | decelerate slow
escalate | calm
nationalise nationalize | privatise privatize
unite unify reunite merge | split separate
promote | demote relegate
deposit | withdraw
attract | repel
comply obey honour honor | violate breach defy flout
deliver | withhold
fund finance | defund
elect | oust unseat
impose | lift scrap
ratify | reject repeal
enact | repeal
hope | despair
trust | distrust mistrust
admit confess | deny
volunteer | conscript
childless | parent father mother
popular | unpopular
friendly | hostile
guilty | blameless
victim | culprit perpetrator
demand | supply
employ employed | unemployed jobless
cheap | expensive costly
upstairs | downstairs
sunrise dawn | sunset dusk
indoor | outdoor
ahead | behind
forward forwards | backward backwards
clockwise | anticlockwise counterclockwise
"""

# Words taken for one another when two statements are compared: one thing in other words, verb and noun together.
_AKIN = """
kill slay murder assassinate dead die death fatal shoot slain fatality casualty
arrest detain capture catch apprehend nab custody hold imprison jail seize
attack strike assault raid bombing bomb
airstrike strike
start begin launch commence open
stop end halt cease cancel finish drop
buy purchase acquire acquisition takeover
sell sale
say claim state
make create produce launch
release unveil reveal launch announce introduce
plan intend will
threaten threat warn
cause trigger
doctor physician doc medic
photo picture image selfie photograph
firm company corporation business
child kid
kid child boy
kid child girl
woman lady
man guy
leader chief head boss
fighter militant terrorist insurgent
singer rapper frontman musician
student pupil
police cop officer
soldier troop
troop force army
deploy send dispatch
plane aircraft airplane jet
car vehicle automobile
ship boat vessel
movie film
film filming shoot shot
tv television
ceasefire truce armistice
deal agreement accord pact treaty
talk negotiation
country nation state
border frontier
leave quit depart withdraw exit
join enter
earn make
price cost
cut slice chop
jump leap
look watch
big large huge
small little tiny
injure hurt wound
illness sick ill disease
job work employment
house home
wed marry marriage wedding wife husband
birth born
serve sell
prison jail
fire sack dismiss
expire lapse
raise increase
reduce cut
approve authorise authorize
ban prohibit forbid outlaw bar
help aid assist
weapon arms
hit strike
fake hoax false untrue
win victory
lose defeat
vote ballot
elect election
resign step quit
crash collision
flood flooding
author writer
write pen
begin found
located situated
marijuana cannabis weed pot
"""

PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")


@cache
def opposites() -> dict[str, frozenset[str]]:
    """Each base form with its opposites."""
    table: dict[str, set[str]] = {}
    for line in _PAIRS.strip().splitlines():
        left, right = (side.split() for side in line.split("|"))
        for one in left:
            table.setdefault(one, set()).update(right)
        for other in right:
            table.setdefault(other, set()).update(left)
    return {word: frozenset(others) for word, others in table.items()}


@cache
def akin() -> dict[str, frozenset[int]]:
    """Each base form with the numbers of the groups it stands in; words of one group pass for one another."""
    table: dict[str, set[int]] = {}
    for n, line in enumerate(_AKIN.strip().splitlines()):
        for word in line.split():
            table.setdefault(word, set()).add(n)
    return {word: frozenset(groups) for word, groups in table.items()}
