"""Words of one meaning by fields of life: what notes and reports call the same things. General vocabulary.

Own compilation from general knowledge of English, in the manner of `vocab.synonyms`: transport, health, schools, trade,
courts, politics, weather, nature, sport, the arts. A line is one group of words that may stand for one another, base
forms only; a link of two words in "_" is one expression.
"""

from __future__ import annotations

_GROUPS = """
toilet lavatory loo bathroom washroom restroom
phone telephone mobile handset smartphone cellphone
computer laptop pc machine software program algorithm
software program app application code
password login passcode credential
internet online web website site cyberspace
email mail message e-mail letter
database data record file archive
hacker hack cyberattack intruder breach
leak publish disclose expose divulge
virus malware bug
screen monitor display
camera cctv surveillance
scanner detector scan
robot machine automaton
gadget device appliance instrument tool
equipment gear kit apparatus machinery hardware
part component valve piece
faulty defective broken flawed malfunction fault defect flaw
malfunction fault failure breakdown defect
repair mend fix patch overhaul
spacecraft rocket spaceship probe shuttle craft
launch lift-off takeoff blast-off
astronaut cosmonaut spaceman crew
orbit space
satellite spacecraft
telescope observatory
debris wreckage rubble remnant remains fragment
wreck sink sunken shipwreck
ship vessel boat craft
captain skipper commander master
sailor seaman mariner crew
crew staff team
ocean sea waters
shore coast beach seaside coastline seafront
reef rock shoal
harbour port dock quay marina wharf
strand aground ground
fog mist haze visibility
storm gale tempest hurricane cyclone typhoon winds
wind gale breeze gust
flood inundate deluge submerge swamp
rain downpour shower rainfall
snow blizzard
drought dry parched
weather wind rain storm climate
heat heatwave hot
ice icy frozen frost
fire blaze inferno flames burn
smoke fume
quake earthquake tremor
radar navigation sonar
lifeboat rescuer coastguard
rescue save salvage
drown drowning
survivor rescued
passenger traveller commuter rider
traveller tourist visitor holidaymaker
tourist visitor holidaymaker sightseer tourism
hotel guesthouse inn lodging accommodation
holiday vacation trip break
flight plane journey
airline carrier
airport terminal
train railway rail locomotive
lorry truck
bus coach
driver motorist chauffeur
cyclist bicycle bike rider
pedestrian walker
road street highway motorway
traffic congestion jam
pavement sidewalk
bridge crossing span viaduct
route course path itinerary
stray deviate wander off_course
journey trip travel voyage
distance mile far
hospital clinic infirmary
casualty emergency a&e
ward unit department wing
unit department section division
maternity birth pregnancy obstetric
pregnant expectant mother-to-be
birth baby newborn maternity childbirth deliver
midwife nurse
surgeon doctor
doctor physician medic gp clinician consultant
patient sick ill
sick ill unwell illness ailing
disease illness infection ailment sickness
stomach belly gut abdomen
drug medicine medication pill remedy
jab vaccine vaccination inoculation shot immunisation
therapy treatment counselling counsellor therapist
therapist counsellor psychologist psychiatrist
treat treatment cure heal
heal recover recovery
symptom sign
epidemic outbreak pandemic
infect contaminate taint
poison toxic contaminate
wound gash cut
hurt injured unharmed
hip bone leg
ambulance paramedic
mental psychological
disabled handicapped
elderly old pensioner aged
pensioner retiree elderly
youngster teenager youth child adolescent young
teenager adolescent teen
toddler infant baby
pupil student schoolchild candidate learner
teacher headteacher tutor lecturer educator
head headteacher headmaster principal
exam examination test paper assessment
grade mark score result
study revise learn swot
curriculum syllabus course
degree diploma qualification
university college campus
school academy classroom
tuition teaching lesson
graduate alumni
research study investigation
scientist researcher expert academic
expert specialist analyst scientist authority
ecologist environmentalist conservationist scientist biologist
engineer technician expert
statistic figure number data
proof evidence
theory hypothesis
prediction forecast predict
blunder mistake error mix-up gaffe slip
error mistake fault
wrong incorrect mistaken erroneous false
sorry apologise apology regret
cheat fraud cheater swindler trickster
bogus fake sham phoney counterfeit misleading
misleading deceptive false dishonest
con cheat swindle scam fraud trick fleece
fleece overcharge swindle
trick ruse ploy hoax
supermarket grocer retailer shop store
shop store retailer outlet
retailer merchant seller
shopper customer consumer buyer
customer client consumer patron custom
regular loyal
loyalty faithful
bargain discount offer deal
discount cut reduction
till checkout counter
price cost charge fee tariff
expensive costly dear dearer pricey
cheap cheaper inexpensive low-cost bargain
cheap discount
inflation price cost
fee charge fare toll
fare ticket
rent lease tenancy
tenant renter lodger occupant
landlord landowner owner
mortgage loan
house home dwelling residence housing
housing flat flats apartment home accommodation
flat apartment
builder developer contractor construction
building premises structure
roof ceiling
brick stone
cellar basement
estate land property
property estate
garden yard
fence barrier wall
barrier fence obstacle barricade
site plot
rebuild restore reconstruct
restore renovate refurbish renovation
demolish raze flatten
sell auction
auction sale
bid tender
investor shareholder backer stockholder
backer sponsor investor supporter
sponsor backer patron
share stock equity
stock share
drop fall slide decline tumble slip
rise climb increase grow soar
slow ease slacken
ease relax slacken soften
double twofold twice
triple threefold treble
halve half
quarter fourth
company firm business corporation enterprise
startup firm company venture
venture project enterprise undertaking
rival competitor opponent
competition rivalry race contest
competitor contestant entrant participant player rival
industry trade sector
trade commerce business
union labour
staff employee worker workforce personnel
worker labourer employee
clerical administrative office
redundancy layoff dismissal job
vacancy opening
wage pay salary earnings
bonus reward payout premium extra
pension retirement superannuation
bankrupt insolvent bust insolvency
debt arrears liability owe
budget spending finance
overspend overrun over_budget
overpriced expensive costly
profit earnings gain
loss deficit
tax levy duty
subsidy grant aid
grant subsidy fund
fund money cash finance
donate give contribute donation
donor benefactor
charity donation
wealthy rich affluent
tycoon billionaire magnate millionaire mogul
poor needy deprived
bank lender
fine penalty levy punish
penalty fine punishment sanction
punish penalise discipline punishment
compensation damages payout reimburse compensate redress
refund reimburse repay money_back
return restore
winnings prize purse
prize award trophy reward
award prize honour
regulation rule red_tape law
bureaucracy red_tape regulation
watchdog regulator ombudsman inspector authority
inspect inspection check examine visit
inspector examiner auditor
audit review check
inquiry investigation probe
investigate probe examine look_into inquire
legislation law bill
oblige force compel require
compulsory mandatory obligatory forced
voluntary optional
permission licence permit consent
licence permit authorisation
revoke withdraw cancel
suspend suspension ban
suspension ban suspended
banned barred disqualified suspended
disqualify expel exclude throw_out ban
strip deprive take_away
lawsuit court legal suit
appeal challenge court tribunal
arbitration court tribunal
lawyer solicitor barrister counsel attorney
witness testify testimony
testify testimony evidence
jury juror
prosecutor prosecution
suspect accused defendant
allegation complaint accusation claim
complaint grievance allegation
doubt suspicion scepticism
suspicion doubt suspect mistrust
innocence innocent
guilt guilty
confess admit own_up
concede admit acknowledge
crime offence felony
criminal crook offender felon
conviction record convicted
jail prison cell
gang mob band
gangster mobster
robbery heist raid
thief burglar robber
ransom extortion blackmail
blackmail extortion blackmailer
kidnap abduct
smuggle traffic
bribe bribery corruption kickback
corruption graft sleaze
fraud swindle deception
forgery fake counterfeit
victim sufferer
sufferer victim patient
murderer killer
gunman shooter
knife blade stab
gun weapon firearm pistol rifle
whistleblower informant leaker insider
informant mole source
insider employee
spy agent
secret confidential private
private confidential personal
confidential secret classified
conceal hide cover_up
hidden concealed secret stashed
find discover uncover locate
discovery find
missing lost absent
absence absent
fugitive escapee runaway
flee escape run_away
pursue chase hunt
hunt chase search
search hunt seek
detective investigator police
police detective
protest demonstration rally march
protester campaigner demonstrator activist
campaigner activist protester
petition signature
crowdfund raise fundraise
oppose against object resist
objection opposition
opponent critic
critic opponent detractor
boycott shun
strike walkout stoppage
march rally
riot unrest disorder
crowd mob throng
angry furious outraged irate incensed cross
anger fury outrage wrath
annoy anger irritate annoyance
upset distress tears
cry weep sob tears
joy pleasure delight happiness
happy glad pleased delighted
sad unhappy sorrow
fear worry dread anxiety concern
worry fear concern anxiety
afraid scared frightened fearful
hope optimism
shock stun surprise
surprise astonish amaze
embarrass humiliate shame
proud pride
jealous envy
keen eager enthusiastic
reluctant unwilling hesitant
confident sure certain
thank grateful gratitude
mock ridicule joke deride
joke jest mock
insult offend abuse
praise applaud laud
criticise slam attack condemn blast
blame accuse fault
accuse blame allege
neglect ignore overlook
ignore disregard overlook
promise pledge vow
broken unfulfilled
betray deceive
lie deceive untrue
rumour gossip
claim allege assert maintain
insist maintain assert
deny dispute reject
dispute contest challenge deny
reject dismiss not_recognise
admit concede accept
reveal disclose emerge
emerge appear transpire
announce declare unveil
hint suggest imply
call urge demand
ask request appeal
appeal ask plea
urge press call
demand insist require
warn caution
advise recommend
persuade convince
forbid ban
agree concur
disagree differ divided
divided split torn
split divided divide
opinion view poll
poll survey
survey poll questionnaire
approve favour support
popular well-liked
vote ballot poll
voter electorate
politician mp minister lawmaker councillor
mp lawmaker politician
minister secretary politician
councillor council
council town_hall municipality authority
government cabinet administration state
opposition rival
coalition alliance
budget spending
reform overhaul change
plan scheme project proposal
scheme plan programme
proposal plan suggestion
decision ruling verdict
delay postpone late
delayed late overdue
due expected scheduled
expected due likely
soon shortly imminent
shortly soon
repeated frequent times again
frequent often regular
rarely seldom
overnight night
dawn daybreak sunrise
dusk sunset evening
noon midday
temporary interim provisional
permanent lasting
former ex old
past previous former ago
previous earlier former
next following
last final
first maiden debut
debut first
old ancient aged historic
ancient old prehistoric
historic ancient
modern new
young youthful teenage
huge giant massive enormous
big large major
small little tiny minor
heavy large
severe serious grave harsh
serious grave severe
bad poor
poor bad weak
strong powerful
weak feeble
feeble weak flimsy
dangerous risky hazardous
safe secure
security safety guard
guard protect sentry
quick fast swift rapid
slow sluggish
empty vacant deserted
full crowded packed booked
crowded packed overcrowded
shortage lack scarcity short
scarce short rare
enough sufficient
surplus excess glut
supply stock provision
food grocery provisions
grocery food groceries
meal dinner food
restaurant diner cafe
chef cook
beer ale
wine bottle
water drinking
fuel petrol diesel gasoline
petrol fuel gasoline
oil petroleum crude diesel
spill slick leak
pollution contamination sewage
sewage effluent waste
rubbish waste refuse garbage trash
recycle reuse
electricity power
power_cut blackout outage
coal fuel
mine pit colliery
miner pitman
quarry pit
wind_farm turbine
energy power
tree forest wood
forest wood woodland
crop harvest
farmer grower shepherd
shepherd farmer herdsman
sheep ewe lamb livestock flock
livestock cattle animal herd
cattle cow herd livestock
animal beast creature wildlife
beast animal creature
cub pup offspring young
seabird gull
bird fowl
fish catch
fisherman fishermen trawlerman angler
dog hound
horse steed
breed species
extinct extinction
reserve park sanctuary
hill mountain upland
river stream
lake reservoir
valley dale
island isle
moor heath
field meadow
village hamlet
town city
resident local inhabitant villager neighbour
local resident nearby
neighbour nearby
neighbourhood district area
hiker rambler walker
ramble hike walk
release free let_loose set_free
track monitor trace
trap snare catch
hunter poacher
shoot gun
attack maul bite
tournament contest championship competition event
champion winner title
title champion championship crown
winner champion victor
victory win triumph
defeat lose beat
runner-up second
finalist final
match game
game match play
player competitor sportsman
coach trainer manager
referee umpire official
goal score
athlete sportsman runner
race run
stadium arena ground
fan supporter
team side squad
league division
doping drug
medal gold
record best
opera theatre concert
theatre playhouse stage
concert gig performance
performance show concert
singer soprano tenor vocalist
orchestra musician
actor performer star
audience spectator viewer
film movie cinema
director filmmaker
artist painter
painting picture canvas artwork
museum gallery
exhibition show display
curator museum
treasure hoard gold
archaeologist dig
writer author novelist
book novel
library librarian
newspaper press paper
journalist reporter correspondent
broadcaster tv television
programme show
editor newspaper
church cathedral chapel
priest vicar clergyman pastor
bishop church
pope vatican
mosque imam
prayer vigil
funeral burial
grave tomb cemetery
wedding marriage
refugee migrant asylum
migrant refugee immigrant
camp tent shelter
aid relief help
charity agency
volunteer helper
soldier troops
navy naval warship
air_force plane aircraft
airlift fly fly_in
border frontier
custom customs
ambassador envoy
abroad overseas foreign
foreign overseas
citizen national
passport visa id
identity id
photo picture photograph
boss head director executive
executive director boss manager
manager boss executive
board directors management
founder creator
successor replacement heir
replacement successor substitute
predecessor former
deputy vice
assistant aide
resign quit leave
quit resign go
oust dismiss sack remove
dismiss sack fire
sack fire dismiss remove
hire recruit appoint
retire retirement retired
scrap abandon axe
close shut closure
merge merger combine absorb
takeover merger absorb acquire acquisition
absorb merge take_over
axe close scrap
savings save
save cut savings
spend plough invest
outsource contract_out outsourcing subcontract
contract deal
sue legal court
dearer cost
launch start
test trial
try attempt bid
attempt try bid effort
effort bid attempt
failure flop fiasco
fail collapse
success triumph
perfect flawless
almost nearly
destroy blow_up wreck lost
explode blow_up blast
crash fall plunge smash
plunge fall dive
topple tip_over fall
collapse fall cave_in
evacuate rescue
gone lost vanished
vanish disappear
lose forfeit
forfeit lose forgo
forgo turn_down waive
win gain
get receive obtain
obtain get secure
receive get
give hand
sign autograph
write draw_up
speech address
letter note
message email note
talk conversation
chat talk
secretive secret
"""

GROUPS = tuple(tuple(line.split()) for line in _GROUPS.strip().splitlines())
