"""Words of news English that stand for one another in reworded claims: general vocabulary, written down by hand.

Each line is one group of near synonyms and of words for the same event seen as verb, noun or person. A word may be in
several groups. Opposites never share a group. Base forms only; a link of two words in "_" is one expression.
"""

from __future__ import annotations

from functools import cache

from ceasefire_cli.vocab import fields
from ceasefire_cli.vocab.headlines import GROUPS as HEADLINES

_GROUPS = """
truce ceasefire armistice cessation lull
peace settlement accord agreement deal pact treaty compact
war conflict fighting hostilities combat battle warfare struggle
troop soldier force army military contingent serviceman
deploy send dispatch station deployment
attack strike raid assault bombardment offensive onslaught barrage hit
bomb bombing shell shelling bombard explosive blast explosion
missile rocket projectile
drone uav unmanned
weapon arms munition ammunition armament arm
kill death die dead fatality casualty slay perish
injure wound hurt injury casualty
murder homicide killing manslaughter slay assassinate
destroy wreck ruin demolish devastate destruction
damage harm hit hurt
seize capture occupy take conquer grab annex annexation
territory land region area oblast province district soil
border frontier boundary
withdraw pull retreat leave withdrawal pullout quit exit
invade invasion incursion aggression
defend defence protect protection guard shield safeguard
guarantee promise pledge assurance commitment vow undertake
threat threaten menace danger risk peril hazard
warn caution alert warning
sabotage vandalism damage
spy espionage intelligence surveillance intel
hostage captive prisoner detainee pow
swap exchange trade switch
release free freed liberate
prisoner inmate detainee convict
jail prison imprison sentence incarcerate custody detain
arrest detain custody apprehend capture
police officer constable cop
sue lawsuit litigation court suit
trial court hearing tribunal prosecution
judge court justice magistrate
ruling verdict judgment decision rule
convict guilty conviction
charge accuse indict allege prosecute accusation allegation
deny reject dismiss refute denial
reject refuse decline rebuff turn_down oppose rule_out unacceptable
accept agree approve consent endorse back acceptance
approve pass adopt ratify authorise green-light greenlight greenlit permit approval
allow permit let authorise permission licence grant
ban prohibit bar forbid outlaw prohibition
law legislation bill act statute regulation
parliament legislature congress assembly lawmakers
lawmaker mp legislator senator congressman congresswoman deputy parliamentarian
minister secretary ministry
president leader premier head
leader chief head boss chairman president
envoy emissary ambassador representative negotiator messenger diplomat delegate
spokesman spokeswoman spokesperson
official representative officer
aide adviser advisor assistant guide
talk negotiation discussion negotiate dialogue meeting consult
meeting summit meet gathering conference
visit trip travel tour
mediate broker mediation mediator go-between
stall deadlock impasse stalemate stuck standstill block blockage
delay postpone defer put_off suspend hold
halt stop cease suspend pause cessation
end finish conclude over terminate expire lapse close
expire lapse end run_out
begin start launch commence kick
resume restart renew again reopen
continue persist go_on keep last
extend prolong extension
hasten accelerate speed
increase rise grow climb surge jump soar gain growth up
decrease fall drop decline shrink plunge slump slide reduce reduction tumble
weaken fall slide depreciate weakness
strengthen bolster reinforce boost shore
cut reduce slash trim reduction
double twice twofold
expand widen broaden expansion
limit restrict cap curb restriction
tax levy duty tariff
tariff duty levy
sanction embargo penalty restriction measure
price cost
inflation price
wage pay salary earnings
money fund funding cash finance
loan credit lend lending borrow
aid help assistance support relief
support back endorse favour backing
fund finance bankroll pay funding investment
budget spending expenditure
spend spending expenditure outlay
debt borrowing liability
profit earnings gain income
loss deficit shortfall
revenue turnover sales income
company firm business corporation group
factory plant mill works
boss ceo executive chief manager head
worker employee staff labourer
job employment post position work
fire sack dismiss oust remove expel throw
resign quit step_down resignation leave
appoint name nominate choose pick appointment select
hire recruit employ
layoff redundancy cut
strike walkout stoppage
union labour
buy purchase acquire acquisition takeover
sell sale
merge merger combine
bankrupt bankruptcy insolvency insolvent collapse
build construct construction erect
house home housing residence flat apartment
rent lease
close shut closure
open inaugurate launch
election vote poll ballot
vote ballot poll
voter electorate
candidate contender nominee
win victory victorious triumph beat defeat
lose defeat loss
campaign bid run
party faction
majority most
poll survey
protest demonstration rally march demonstrator protester
riot unrest clash violence
crowd mass
refugee migrant asylum displaced
migrant immigrant immigration migration
citizen national
child kid minor youngster
pupil student schoolchild
school college
teacher educator
university college
doctor physician medic
hospital clinic
illness disease sickness ailment
outbreak epidemic pandemic
vaccine jab vaccination vaccinate inoculation
patient sufferer
drug medicine medication
test trial
heal recover recovery cure
poison toxic poisoning
fire blaze wildfire inferno
flood flooding deluge inundate
storm hurricane cyclone typhoon tornado
quake earthquake tremor
drought dry
rain rainfall downpour
heat hot heatwave
cold freeze
climate warming
emission pollution pollute
energy power electricity
power electricity grid
grid power infrastructure
refinery oil petroleum fuel
gas fuel
nuclear atomic
dam reservoir
river waterway
road highway motorway street
train rail railway railroad
ship vessel boat
cable line
plane aircraft jet airliner airplane flight
pilot airman
airport airfield
crash accident collision wreck
car vehicle automobile
truck lorry
bridge crossing
rescue save
search hunt
evacuate flee evacuation
flee escape
disappear vanish missing
steal theft rob robbery burglary loot
fraud scam swindle deception
corruption bribery graft bribe
smuggle traffic smuggling trafficking
violate breach break violation infringe
comply obey adhere compliance
inspect check monitor observe inspection verify
monitor observer watchdog supervise observe
investigate probe inquiry investigation examine
report document study
evidence proof
discover find uncover
reveal disclose leak expose
hide conceal
announce declare proclaim announcement
claim allege assert
argue contend
believe think reckon
say state tell
admit acknowledge concede confess
criticise condemn blast slam denounce attack critic
praise hail laud applaud
blame accuse fault
apologise sorry apology
demand call urge request insist
ask request
urge call press
pressure press push
force compel coerce
want seek aim wish need
seek pursue look
plan intend scheme proposal
propose proposal offer suggest
offer propose bid
discuss talk
decide decision determine choose
choice option
doubt sceptical skeptical question uncertain
fear worry concern afraid anxious
hope expect optimistic
confident confidence trust
trust rely reliable trustworthy
surprise unexpected shock
anger angry fury furious outrage
quarrel row dispute argument spat clash
disagree oppose against disagreement object
oppose against resist opposition
unilateral alone
ready willing prepared open
willing ready
hesitate reluctant reluctance balk
join participate participation enter membership
member membership
leave exit quit depart departure
return back
remain stay
move shift relocate transfer
transfer shift move
arrive come arrival
reach attain achieve
achieve accomplish success
fail failure
succeed success
try attempt bid effort
help assist aid
hinder block hamper
block veto obstruct prevent
prevent stop avert
avoid avert
provide supply deliver give provision
supply delivery deliver shipment
deliver supply shipment hand
give hand grant
surrender cede concede capitulate give_up concession capitulation
concession compromise
compromise concession
tie link connect condition
condition term requirement
term condition
lift remove ease relief
relief ease
relax ease
tighten toughen
impose introduce
introduce bring
scrap abolish cancel
cancel scrap call_off
change alter amend revise
replace substitute successor
divide split
unite unity
alliance bloc coalition
ally partner
enemy foe adversary opponent
rival opponent competitor
neighbour neighbor
country nation state
city town capital
town village
capital city
people population resident inhabitant
resident local inhabitant
civilian resident noncombatant
woman female
man male
family relative
mother mum
father dad
young youth
old elderly aged
rich wealthy
poor poverty
hunger famine starvation
food grain
farm farmer agriculture agricultural
fish fishing fishery
forest woodland tree
animal wildlife
dog canine
church cathedral
religious faith
priest cleric clergy bishop
pope pontiff
king monarch
queen monarch
royal monarchy
film movie picture
actor actress star
singer musician vocalist
song single track
album record
book novel
writer author novelist
author writer
journalist reporter correspondent
newspaper paper daily
article piece
magazine periodical journal publication
publish publication issue print
broadcast air
television tv
show programme program series
premiere debut
award prize honour
prize award
match game fixture
game match
team side squad
coach manager trainer
player footballer
score goal
goal score
champion title championship
tournament cup competition contest
season campaign
stadium ground arena
sign contract
contract deal
transfer move
debut first
retire retirement
found establish set_up create
establish found create set_up
create make form
make produce manufacture
produce manufacture production
develop development
invent invention
research study
scientist researcher
study research
expert analyst specialist
analyst expert commentator
software program app
hack hacker breach cyberattack
internet online web
phone mobile smartphone
computer machine
satellite spacecraft
space orbit
rule regulation
right freedom
freedom liberty
secret classified confidential
anonymous unnamed undisclosed unidentified
public open
private confidential
big large huge massive major enormous
small little minor tiny
important key major crucial vital significant
new fresh
early soon premature
former ex
current present
next following
annual yearly
final last
quick fast rapid swift
slow sluggish
strong powerful
weak feeble
hard difficult tough
easy simple
dangerous risky
safe secure
security safety
stable stability
crisis emergency
chaos turmoil
disaster catastrophe
victim casualty
survivor survive
shoot shooting gun gunfire gunman shot
gun firearm
stab knife
terror terrorism terrorist
rebel insurgent militant fighter
militia paramilitary
guerrilla insurgent
coup overthrow topple
regime government
government administration cabinet authority
administration government
reform overhaul
constitution constitutional
referendum plebiscite vote
independence independent sovereignty sovereign
impartial neutral
separatist secessionist
peacekeeper peacekeeping
boots troop soldier
reassurance deterrence
arsenal stockpile weapon
base installation
navy naval fleet
general commander
commander general
veteran ex-serviceman
month 30-day
year annual
decade ten
child infant baby
birth born
marry marriage wedding wed
divorce separate split
buried funeral burial
die death pass_away
age old
live reside
teach education
dismay disappointment
trick deceive
insult contempt
promise pledge vow
gift boon benefit favour
benefit boon gain
regroup rearm recover refit
rearm refit regroup
recover recovery rebound
mobilisation mobilization draft conscription
conscript draft
fort stronghold
market marketplace bazaar
shop store retailer
customer shopper consumer
bank lender
investor shareholder
share stock
trade commerce
export shipment
import purchase
economy economic gdp financial
growth expansion
recession downturn slump
currency rouble ruble
minister ministry
insist maintain
ultimatum deadline
deadline date
breakthrough progress advance
progress advance headway
advance gain
setback blow
role part
mission mandate task operation
mandate mission
task job
operation mission
strategy plan approach
goal aim objective target
target aim goal
infantry soldier troop ground
soldier troop man serviceman infantryman fighter
captive prisoner pow detainee hostage
captive capture
uav drone
warplane jet fighter aircraft bomber
warship frigate destroyer ship navy
tank armour vehicle
minefield mine
trench front line
front frontline battlefield line
front line frontline
retake recapture regain liberate
liberate free
encircle surround besiege siege
repel drive push beat
drive expel push force
hold control keep occupy
advance push gain move
retreat withdraw withdrawal fallback
ceasefire truce halt pause breather respite reprieve lull
respite breather pause rest reprieve
rest recover refit
rearm arm resupply
arm weapon supply
disarm demilitarise demilitarisation
buffer zone demilitarised
zone area region belt
province oblast region county state
countryside village rural
suburb outskirts district
continent europe
abroad overseas foreign
home domestic
capital city
premises building site
building block house
office bureau post
role post position job
premier prime minister
chancellor finance minister
monarch king queen
candidate nominee hopeful
opponent rival contender
ballot election vote referendum
electorate voter
landslide margin majority
incumbent current
mayor city
governor state
council town city
councillor council
lawmaker parliament
capitol congress senate
congress senate house lawmaker
senate congress upper
bill legislation law measure
clause article provision term
decree order edict
martial emergency
emergency crisis martial
amnesty pardon
pardon clemency
extradite hand extradition
deport expel deportation removal
visa permit entry
passport travel
smuggler trafficker
gang mafia underworld organised
mafia underworld gang crime
crime criminal offence
criminal offender crime
burglar thief robber
raid search operation
fine penalty
bail custody
appeal challenge
challenge contest dispute
overturn quash reverse annul
uphold confirm
testify testimony witness evidence
witness onlooker bystander
lawyer attorney counsel solicitor barrister
prosecutor prosecute
juror jury
warrant order
mole spy agent
agent spy operative
operative agent
leak disclose reveal
memo document paper note
document paper text file
paper document draft
draft write paper
write draft author pen
author write
sign signature
signature sign
ratify approve
deal bargain agreement
bargain negotiate deal haggle
haggle bargain negotiate
concede give yield
yield give surrender
insist demand stress
stress emphasise underline highlight
hint suggest signal imply
signal indicate sign hint
indicate show suggest
predict forecast expect
forecast prediction outlook
outlook prospect
prospect chance hope
chance possibility opportunity
possible potential likely
likely probable expected
unlikely improbable
impossible hopeless
certain sure definite
uncertain unclear doubtful
unclear vague
clear obvious evident
secret covert hidden clandestine
fake false bogus
false untrue wrong fake
lie falsehood untruth
mislead deceive
rumour gossip speculation
speculation rumour
boast brag
mock ridicule
insult offend
provoke provocation
provocation stunt
stunt gesture
gesture sign
show display
staged planned charade scripted
charade farce sham
sham fake farce
trap trick
trick ploy ruse trap
ploy tactic trick
tactic strategy
mistake error blunder
error mistake fault miscalculation
blunder mistake gaffe
fault blame
guilt guilty
shame disgrace
scandal affair
resign step quit
oust topple remove overthrow
replace succeed
successor heir
reshuffle cabinet
appoint install
install instal set
elect vote
re-elect reelect
rule govern
govern rule
ruler leader
dictator autocrat authoritarian
democracy democratic
freedom free
equality equal
discrimination bias
racism racist
abuse mistreat ill-treat
torture abuse
slavery slave
rape assault
harass harassment
kidnap abduct abduction
hijack seize
ransom pay
hack cyber
outage blackout
blackout power outage
switch turn
cut sever disconnect
sever cut
connect link
link connection tie
tie bond link relation
relation relationship ties
normalise restore
restore renew resume rebuild
rebuild reconstruction restore
repair fix mend
fix repair
renovate refurbish
demolition demolish
collapse fall topple
sink capsize
drown drowning
derail derailment
skid crash
explode blast
erupt eruption
shake tremor
landslide mudslide
avalanche snow
snow blizzard
ice freeze frozen
thaw melt
melt glacier
wind gale
warm heat temperature
temperature degree heat mercury
hottest record
record high
highest peak record
lowest record
peak top
threshold limit
ceiling cap limit
quota limit
shortage lack scarcity deficit
lack shortage want
surplus excess
waste rubbish
recycle recycling
plastic packaging
chemical toxic
leak spill seep
spill oil
pipeline gas
drill drilling
mine mining miner
ore metal mineral
mineral metal ore resource
coal mine
steel metal
gold bullion
diamond gem
wheat grain crop
crop harvest
harvest crop yield
livestock cattle
cattle cow
meat beef
milk dairy
bread flour
meal food
restaurant diner cafe
hotel accommodation
tourist visitor holidaymaker
tourism tourist
holiday vacation
museum gallery exhibition
exhibition show display
painting artwork
sculpture statue
statue monument
concert gig performance
perform performance play
play drama theatre
dance ballet
festival event
celebrate celebration
anniversary mark
ceremony event
parade march
flag banner
medal award
olympic games
runner athlete
athlete sportsman
race contest
sprint race
swim swimmer
cycle cyclist bike bicycle
ride rider
driver motorist
passenger traveller
commuter passenger
fare ticket
ticket admission
queue wait
delay late
cancel axe
axe cut scrap
launch unveil introduce
unveil reveal present
present show
release publish issue
issue problem
problem difficulty trouble
trouble problem
obstacle hurdle barrier blockage
barrier obstacle wall
wall fence
gate entrance
access entry
enter entry
exit departure
escape flee
hide shelter
shelter refuge
camp tent
tent camp
blanket aid
donate donation give
donor donate
charity nonprofit
volunteer unpaid
campaigner activist
activist campaigner protester
rally demonstration gathering
slogan chant
petition signature
boycott shun
shun avoid
isolate isolation
quarantine isolation
infect infection
infection virus disease
virus infection
symptom sign
diagnose diagnosis
cancer tumour
surgery operation
transplant organ
pregnant pregnancy
abortion termination
birth baby
baby newborn infant
toddler child
teenager adolescent teen youth
adult grown-up
pensioner retiree elderly
pension retirement
widow wife husband
husband spouse
brother sibling
friend ally
colleague coworker
employer company firm
staffing personnel
personnel staff manpower
manpower personnel men
recruit enlist
enlist join
training exercise drill
exercise drill manoeuvre
skill talent
graduate degree
exam test
lesson class
class course
tuition fee
fee charge
charge cost
cheap inexpensive low-cost
expensive costly
afford pay
subsidy grant aid
grant award
invest investment
mortgage loan
loan mortgage credit
rate interest
interest rate
bond debt
default bankruptcy
auction sale
bid offer
stake share
dividend payout
payout compensation
compensation damages
insurance insurer cover
broker dealer
dealer seller
seller vendor
vendor supplier
supplier provider
shipment cargo delivery
cargo freight load
freight cargo
port harbour
harbour port dock
customs border
warehouse depot store
depot store
store keep
stock supply reserve
reserve stockpile
satellite link orbit
signal broadcast
radio broadcast
channel station
station channel
newsreader presenter
presenter host
host presenter
guest visitor
invite invitation
welcome greet
greet welcome
thank gratitude
regret sorrow
mourn grief
grief sorrow
joy delight
delight pleased
disappoint dismay
shock stun
stun surprise shock
stunned shocked surprised
scare frighten fear
calm quiet peaceful
quiet silent
loud noise
noise sound
bright light
dark night
night overnight evening
dawn morning sunrise
noon midday
dusk evening
eve before ahead
week seven
fortnight weeks
spell period
period time
era age
century hundred
current ongoing underway
ongoing continue
eventual final
temporary interim provisional
permanent lasting durable
durable lasting permanent sturdy
brief short
short brief
long lengthy
lengthy long
deep depth
high tall
wide broad
narrow slim
slim thin narrow
heavy severe intense
severe serious harsh
serious grave severe
grave serious
harsh severe tough
mild light
gentle soft
rough tough
smooth easy
sudden abrupt
abrupt sudden
gradual slow
total full complete
full complete entire whole
entire whole all
partial part limited
part portion share
portion part share
half fifty
double two
triple three
quarter fourth
dozen twelve
hundreds many
thousands many
numerous many
several various
various different
different other
similar alike
equal same
extra additional more
additional extra further
further additional
spare extra
main chief principal primary
chief main top
primary main
secondary minor
basic fundamental
root cause origin
cause reason root
reason cause motive
motive reason
result outcome consequence
outcome result
consequence effect result
effect impact
impact effect
influence sway
sway influence
power influence
strength power
weakness flaw
flaw defect fault
risk danger
bargaining negotiation
chip leverage
leverage pressure advantage
advantage edge upper
edge advantage
undermine weaken erode
erode undermine wear
destabilise undermine
wreck destroy collapse ruin
collapse ruin fail
tame curb restrain
curb restrain limit
restrain curb
contain curb
encourage urge
discourage deter
deter discourage prevent
deterrent deterrence
tolerate accept
endure bear
suffer undergo
strain pressure stress
burden load
load burden
rely depend
depend rely
dependence reliance
loyal faithful
betray betrayal
abandon desert drop forsake
desert abandon
ditch drop abandon
drop abandon
reverse u-turn
stance position
position stance view
view opinion
opinion view
attitude stance
belief faith
doctrine policy
policy doctrine
order rule
"""

# The groups, each a tuple of base forms; those of fields of life are less sure.
FIELDS = fields.GROUPS
GROUPS = (*(tuple(line.split()) for line in _GROUPS.strip().splitlines()), *HEADLINES)
_Table = dict[str, tuple[tuple[str, ...], ...]]


@cache
def _table() -> _Table:
    return _by_word(GROUPS)


@cache
def _fields() -> _Table:
    return _by_word(FIELDS)


def _by_word(groups: tuple[tuple[str, ...], ...]) -> _Table:
    table: dict[str, list[tuple[str, ...]]] = {}
    for group in groups:
        for word in group:
            table.setdefault(word, []).append(group)
    return {word: tuple(those) for word, those in table.items()}


def related(*spellings: str) -> tuple[str, ...]:
    """The words that may stand for one given in any of its spellings, in order and once each."""
    return _others(_table(), spellings)


def related_in_a_field(*spellings: str) -> tuple[str, ...]:
    """The same of those that mean the same where one field of life is spoken of."""
    return _others(_fields(), spellings)


def _others(table: _Table, spellings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(w for s in spellings for g in table.get(s, ()) for w in g if w not in spellings))
