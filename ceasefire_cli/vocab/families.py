"""Words of one family whose endings hide it: verb, noun, adjective and person that a stemmer cannot bring together.

"Expire" and "expiry", "collide" and "collision", "short" and "shortage", "win" and "winner", "open" and "reopen". What
`text.stem` already brings under one stem need not be here. Own compilation from general knowledge of English, a family
a line, base forms only. A family shares its matter, not only its origin: "prove" and "proof", but not "air" and "aria".
"""

from __future__ import annotations

_FAMILIES = """
expire expiry expiration
short shortage shorten shortfall
weak weaken weakness
strong strength strengthen
long length lengthen lengthy
deep depth deepen
wide width widen
broad breadth broaden
high height heighten
hot heat
poor poverty
safe safety
certain certainty uncertain uncertainty
cruel cruelty
loyal loyalty disloyal
real reality
able ability unable disable disability enable
possible possibility impossible
give gift donate
know knowledge
prove proof proven
believe belief disbelief
relieve relief
live life lifetime
advise advice adviser advisor advisory
choose choice
receive receipt recipient
deceive deception deceit deceptive
describe description descriptive
divide division divisive
collide collision
explode explosion explosive
suspend suspension
comprehend comprehension
pretend pretence
offend offence offensive offender
respond response responder
reply response
introduce introduction
discover discovery
burgle burglary burglar
forge forgery forger
try trial
apply application applicant
imply implication
multiply multiplication
supply supplier supplies
vacate vacancy vacant
employ employee employer employment unemployment unemployed
train trainee trainer
refer referral reference
absent absence absentee
detain detainee detention
retain retention
contain containment containing
abstain abstention
maintain maintenance
sustain sustenance sustainable
obtain obtainable
differ difference different
prefer preference
occur occurrence
enter entry entrance entrant
pass passage
break breakage broken
store storage
cover coverage
block blockage blockade
leak leakage
wreck wreckage
spoil spoilage
expose exposure exposition
mix mixture
please pleasure pleasant
seize seizure
fail failure
close closure
enclose enclosure
disclose disclosure
depart departure
science scientist scientific
electric electricity electrician electrical electronic
danger dangerous endanger
courage encourage courageous
large enlarge
rich enrich riches
sure ensure assure
force enforce enforcement
act enact enactment
title entitle entitlement
slave enslave slavery
tradition traditional
industry industrial industrialist
president presidency presidential
parliament parliamentarian parliamentary
legislate legislature legislation legislator legislative
administer administration administrator administrative
register registration registrar
elect electorate electoral election elector
vote voter
candidate candidacy
nominate nominee nomination
appoint appointee appointment
succeed success succession successor successful
proceed procedure proceeding
exceed excess excessive
recede recession
concede concession
intervene intervention
convene convention
contravene contravention
prevent prevention preventive
revise revision
supervise supervision supervisor
televise television
conclude conclusion
exclude exclusion exclusive
include inclusion inclusive
erode erosion
persuade persuasion persuasive
evade evasion evasive
invade invasion invader
abolish abolition
demolish demolition
admit admission admittance
permit permission permissive
submit submission
omit omission
commit commitment
transmit transmission transmitter
emit emission
resolve resolution
solve solution
evolve evolution
dissolve dissolution
involve involvement
compete competition competitor competitive
repeat repetition repetitive
oppose opponent opposition opposite
compose composition composer
depose deposition
propose proposal proposition
define definition
add addition additional
edit edition editor editorial
occupy occupation occupier occupant occupancy
pirate piracy
private privacy privatise privatisation
accurate accuracy inaccurate
democracy democrat democratic
diplomacy diplomat diplomatic
aristocracy aristocrat aristocratic
bureaucracy bureaucrat bureaucratic
conspire conspiracy conspirator
urgent urgency
tenant tenancy
infant infancy
violent violence
silent silence
present presence
evident evidence
resident residence residential reside
patient patience
important importance
distant distance
significant significance
vary variation variety various
lead leader leadership
partner partnership
hard hardship harden
scholar scholarship
champion championship
king kingdom
wise wisdom
child childhood children
neighbour neighbourhood
brother brotherhood
likely likelihood unlikely
hunger hungry
fault faulty
rain rainy rainfall
storm stormy
luck lucky
win winner winning
run runner
swim swimmer
rob robber robbery
begin beginner
own owner ownership
use user usage useful useless
pay payment payer payout
buy buyer
rule ruler
tax taxation taxpayer
law lawyer lawful unlawful
arm armament army
retire retiree retirement
kidnap kidnapper kidnapping
hijack hijacker
police policeman policewoman policing
fire firefighter fireman
fish fisherman fishery fisherfolk
consume consumption consumer
assume assumption
presume presumption
resume resumption
redeem redemption
analyse analysis analyst analytical
paralyse paralysis
emphasise emphasis
criticise criticism critic critical
race racist racism racial
nuclear nuke
rebel rebellion rebellious
mutiny mutineer mutinous
forest deforestation deforest woodland
evacuate evacuee evacuation
deport deportee deportation
escape escapee
divorce divorcee
refuge refugee
tutor tuition
intrude intrusion intruder
conquer conquest conqueror
home homeless homelessness
job jobless joblessness
hope hopeful hopeless
found founder foundation
infect infection infectious
hospital hospitalise hospitalisation
nation national nationalise nationality
legal legalise legality illegal
crime criminal criminalise decriminalise
modern modernise modernisation
symbol symbolise symbolic
centre central centralise decentralise
globe global globalisation
space spatial
face facial
office official officer
benefit beneficial beneficiary
influence influential
essence essential
substance substantial
suspect suspicion suspicious
religion religious
ambition ambitious
caution cautious precaution
nutrition nutritious nutrient
fame famous
disaster disastrous
mystery mysterious
victory victorious victor
glory glorious
sympathy sympathetic sympathise
energy energetic
poet poetic poetry poem
hero heroic heroism heroine
base basic
drama dramatic
symptom symptomatic
system systematic systemic
problem problematic
strategy strategic strategist
tragedy tragic
comedy comic comedian
atom atomic
consult consultation consultant
participate participant participation
serve service servant
inform information informant
migrate migrant migration immigrant immigration
emigrate emigration emigrant
grieve grief
lose loser loss
bake baker bakery
brew brewer brewery
refine refinery
judge judgment judiciary judicial
virus viral virologist
surgeon surgery surgical
medicine medical medic medication
clinic clinical
heart cardiac
lung pulmonary
brain cerebral
kidney renal
tooth dental dentist
eye optical optician
sea maritime marine
navy naval
ship shipping shipment shipyard
sun solar
moon lunar
star stellar
city urban
town urban township
country rural countryside
farm farmer farmland agriculture agricultural
father paternal paternity
mother maternal maternity
money monetary
church ecclesiastical
pope papal papacy vatican pontiff
bishop episcopal
mayor mayoral
king royal monarch monarchy
queen royal monarch
parish parishioner
theatre theatrical
finance financial financier
bank banker banking
economy economic economist
budget budgetary
inflate inflation inflationary
sell sale seller
steal theft
speak speech speaker speaking
sing singer song
think thought
die death dead deadly
live alive
born birth
see sight
hear hearing
fly flight flier
sit seat session
choose chosen
shoot shot shooter shooting gunfire
weigh weight
tell tale
do deed
bind bond binding
feed food
bleed blood bloody bloodshed
breathe breath breathless
bathe bath
clothe clothes clothing
halve half
behave behaviour misbehave
grow growth
warm warmth
true truth untrue
young youth youngster
foul filth
bury burial
marry marriage married
arrive arrival
survive survival survivor
refuse refusal
deny denial
approve approval
remove removal
renew renewal
withdraw withdrawal
dismiss dismissal
betray betrayal
rehearse rehearsal
acquit acquittal
appraise appraisal
reverse reversal
portray portrayal
deploy deployment redeploy
settle settlement settler
imprison prison prisoner imprisonment
jail jailer
punish punishment punitive
enlist enlistment
conscript conscription
recruit recruitment recruiter
mobilise mobilisation
equip equipment
invest investment investor
merge merger
acquire acquisition
require requirement
inquire inquiry enquiry
investigate investigation investigator
prosecute prosecution prosecutor
persecute persecution
execute execution executive
convict conviction
sentence sentencing
accuse accusation accuser
allege allegation
testify testimony
witness eyewitness
murder murderer murderous
assassinate assassination assassin
terror terrorist terrorism
extreme extremist extremism
separate separatist separation
secede secession secessionist
revolt revolution revolutionary
protest protester
demonstrate demonstrator demonstration
riot rioter
vandal vandalism vandalise
sabotage saboteur
arson arsonist
loot looter looting
poach poacher poaching
smuggle smuggler smuggling
traffic trafficker trafficking
hack hacker
spy espionage
bribe bribery
corrupt corruption
fraud fraudulent fraudster
extort extortion
blackmail blackmailer
launder laundering
abduct abduction abductor
abuse abuser abusive
assault assailant
attack attacker
threat threaten threatening
warn warning
ambush ambushed
bomb bomber bombing bombardment
shell shelling
fight fighter fighting
battle battlefield battleground
war wartime warfare warring warlord prewar
truce ceasefire
peace peaceful peacekeeper peacekeeping peacetime
mediate mediator mediation
negotiate negotiator negotiation
arbitrate arbitration arbitrator
ally alliance allied
neutral neutrality
sovereign sovereignty
independent independence
annex annexation
colony colonial coloniser
empire imperial
border borderland
territory territorial
region regional
province provincial
island islander
coast coastal coastline
mountain mountainous
volcano volcanic
quake earthquake seismic
flood flooding floodwater floodplain
drown drowning
drought dry
burn burnt burning arsonist
melt meltdown molten
freeze frost frozen
snow snowfall snowstorm
pollute pollution pollutant polluter
contaminate contamination
toxic toxin poison
radiate radiation radioactive radioactivity
erupt eruption
extinct extinction
breed breeder
hunt hunter hunting
harvest harvester
crop cropland
inherit inheritance heir heiress
adopt adoption adoptive
pregnant pregnancy
obese obesity
ill illness
sick sickness
disable disabled disability
deaf deafness
blind blindness
addict addiction addictive
drink drinker drunk drunken drunkenness
smoke smoker smoking
gamble gambler gambling
vaccine vaccinate vaccination
inject injection
infect infectious
diagnose diagnosis diagnostic
treat treatment
operate operation operator
transplant transplantation
recover recovery
die mortality
starve starvation
famine starvation
malnourished malnutrition
teach teacher teaching
learn learner learning
educate education educational
graduate graduation
enrol enrolment
publish publication publisher
print printer printing
write writer writing written
read reader reading
report reporter reportage
journal journalist journalism
broadcast broadcaster
photograph photographer photo
paint painter painting
perform performance performer
compose composer composition
sculpt sculptor sculpture
design designer
architect architecture architectural
build builder building
construct construction
engineer engineering
invent invention inventor
produce producer production product
manufacture manufacturer manufacturing
import importer
export exporter
trade trader trading
shop shopper shopkeeper shopping
market marketplace marketing
tour tourist tourism
travel traveller
drive driver
ride rider
pilot piloted
rail railway railroad
fund funding fundraiser fundraising
lend lender loan
borrow borrower borrowing
debt debtor indebted indebtedness
owe debt
credit creditor
bankrupt bankruptcy
insolvent insolvency
insure insurance insurer
profit profitable profitability
subsidise subsidy
donate donor donation
sponsor sponsorship
share shareholder
stake stakeholder
stock stockholder
manage manager management managerial
direct director directive
chair chairman chairwoman chairperson chairmanship
sign signature signatory
ratify ratification
verify verification
notify notification
clarify clarification
justify justification
certify certification certificate
identify identity identification
simple simplify simplicity
pure purify purity
intense intensify intensity
diverse diversify diversity
electric electrify
terror terrify
horror horrify horrific horrible
just justice injustice unjust
equal equality inequality unequal
free freedom
secure security insecurity
stable stability instability destabilise stabilise unstable
legitimate legitimacy
transparent transparency
popular popularity
responsible responsibility irresponsible
capable capability
vulnerable vulnerability
hostile hostility hostilities
brutal brutality
severe severity
scarce scarcity
complex complexity
reliable reliability rely reliance
comply compliance
defy defiance defiant
resist resistance
tolerate tolerance intolerance
insist insistence
persist persistence
coincide coincidence
confide confidence confident
doubt doubtful
hesitate hesitation hesitant
reluctant reluctance
ignore ignorance
annoy annoyance
anger angry
fury furious infuriate
outrage outrageous
fear fearful afraid
panic panicky
pride proud
shame ashamed shameful
joy joyful
sad sadness sadden
happy happiness
popular populist populism
nation nationalist nationalism
capital capitalist capitalism
social socialist socialism
liberal liberalism
conserve conservation conservationist
environment environmental environmentalist
climate climatic
ecology ecologist ecological
biology biologist biological
chemistry chemist chemical
physics physicist
history historian historic historical
archaeology archaeologist archaeological
psychology psychologist psychological
statistics statistician statistical
mathematics mathematician
technology technological technologist
astronomy astronomer astronomical
meteorology meteorologist meteorological forecaster
music musician musical
library librarian
politics politician political
magic magician
beauty beautiful
athlete athletic athletics
champion championship
goal goalkeeper goalie
defend defender defence defensive
referee umpire
guard guardian
move movement
state statement
agree agreement
argue argument
announce announcement
amend amendment
replace replacement
arrange arrangement
achieve achievement
measure measurement
improve improvement
require compulsory
compel compulsion compulsory
expel expulsion
propel propulsion propeller
repel repulsion
impose imposition
expand expansion
extend extension extensive
pretend pretence
ascend ascent
descend descent
intend intention intent
attend attendance attendee
contend contender contention
defend defendant
depend dependence dependent
spend spending spender expenditure
expend expenditure
corrode corrosion
decide decision decisive
provide provision provider
provoke provocation provocative
revoke revocation
invoke invocation
evoke evocative
destroy destruction destructive destroyer
reduce reduction
deduce deduction
seduce seduction
induce inducement
obey obedience obedient disobey disobedience
betray traitor
treason traitor
despair desperate desperation
satisfy satisfaction
sacrifice sacrificial
solid solidify
liquid liquidate
vision visible visibility visual
voice vocal
village villager
foreign foreigner
pension pensioner
passenger
commute commuter
strong stronghold
mine miner mining minefield
drill driller drilling
weld welder
nurse nursing nursery
midwife midwifery
day daily
week weekly fortnight
month monthly
year yearly annual
night nightly overnight
winter wintry
summer summery
east eastern
west western
north northern
south southern
wood wooden
gold golden
wool woollen
elect reelect
join rejoin
open reopen
build rebuild
deploy redeploy
gain regain
negotiate renegotiate
supply resupply
start restart
arm rearm
unite reunite
capture recapture
appoint reappoint
launch relaunch
settle resettle
hire rehire
introduce reintroduce
impose reimpose
discover rediscover
develop redevelop
design redesign
enter reenter
"""

# The families, each a tuple of base forms.
FAMILIES = tuple(tuple(line.split()) for line in _FAMILIES.strip().splitlines())
