"""More words of one meaning, as headlines and notes put it and as reports spell it out: general vocabulary.

Own compilation from general knowledge of newspaper English, in the manner of `vocab.synonyms`: a line is one group of
words that may stand for one another, base forms only.
"""

from __future__ import annotations

_GROUPS = """
alert alarm warning caution
amend correct revise
appeal plea
arsonist arson torch
ash burn torch burnt
asylum refuge shelter
award grant give
axe scrap cut cancel sack dismiss abolish
baffle puzzle confuse
ban outlaw prohibit forbid
banker financier
bankroll finance fund sponsor
bash criticise
battle fight struggle
beat defeat top exceed outdo
begrudge resent
besiege surround
bicker quarrel argue
bid attempt offer try effort
bill invoice
blast explosion explode condemn
bleak grim gloomy dire
blight ruin
blow setback
body corpse remains
bolster strengthen support
boo jeer heckle whistle
book reserve
boom surge grow growth
boost increase raise lift help
boss manager chief executive head director
bound certain
breach break violate violation leak
break rest holiday pause
brink verge edge
brief instruct
bully intimidate
burglar robber thief intruder
bust bankrupt raid
campus university
cap limit ceiling
carmaker carmaking manufacturer automaker
car van vehicle
cash money fund
caution warn warning
celebrity star
cell prison
chaos disorder confusion turmoil havoc
chase pursue pursuit hunt
chief head leader boss director
childcare nursery
chop cut
clampdown crackdown
clash fight confrontation conflict battle
clear acquit exonerate
climbdown retreat concession reversal
clinch secure seal win
close near
clog block
coach bus
collapse bankruptcy failure fall
comb search
comeback return
commander officer
commute journey
con deceive cheat fraud
conceal cover hide
concern worry fear anxiety
confess admit
congest crowd overcrowd
consent approval permission agreement
consult ask
consumer customer buyer
cop policeman police officer
cost price expense bill
costly expensive
council authority municipality
counter oppose respond
coup putsch
cover insure insurance
crack flaw defect fault
crackdown clampdown repression
craft boat vessel ship
crew team
cripple paralyse disable
crook criminal
crossing bridge
crucial vital decisive key
crush defeat
cull kill slaughter
cure remedy treatment
curfew lockdown
cut reduce reduction lower
cheap discount
dash hope
deadlock stalemate impasse
deadly fatal lethal
deal agreement pact contract accord
debris rubble wreckage
debt loan
decry condemn
defect flaw fault crack
defer postpone
defraud fraud cheat
defy disobey ignore
delegate envoy
deluge flood
demolish knock raze
depot warehouse
deputy mp lawmaker vice substitute
derail block
detective police investigator inspector
detention custody
dip fall drop
dire grave
disarm surrender
discharge release
dismay alarm
dismiss reject sack
dispute row conflict quarrel
disrupt interrupt disturb
ditch drop abandon
doctor medic physician surgeon
dodge avoid evade
dole benefit
donor giver
double twice
down fell
drain canal ditch sewer
drench soak
drive campaign
drop abandon fall
dub call name
due expected
dump discard abandon
duo pair two
dwelling home house
earmark reserve
ease relax relieve loosen
edge lead
emergency crisis
endorse support back approve
engage involve
engulf swamp
enlist recruit
ensure guarantee
entrepreneur businessman businesswoman tycoon
envisage plan
erect build
essential vital necessary
estate property
evict expel
exam examination test
exile banish
exit leave departure
expose reveal
eye consider interest plan seek want
eyewitness witness onlooker
face confront
fake forge counterfeit forgery bogus
fan supporter
fare ticket
farmhand farmer
fatal deadly
fate future
fault defect
feat achievement
feud quarrel dispute
fight battle
figure number
file submit lodge
find discover
finger blame
firm company
firearm gun
flag warn
flaw defect crack fault
flat apartment
flee escape
flight plane
flop failure
flu influenza
foe enemy opponent
foil thwart prevent
folk people
foot pay
footage video
force compel
forecast predict
forge fake
fortune wealth
foul dirty pollute contaminate sewage
founder sink
fraudster swindler
free release
fresh new
fund money
fury anger outrage
futile pointless
gag silence
gain win
game match
gang group
gaol jail prison
gap difference deficit shortfall hole
gauge measure
gear equipment
gem jewel
getaway escape
gift present donation
glitch fault error
gloom pessimism
approval permission
goal aim
graft corruption
green environmental
grill question
grim bleak
grip hold
gripe complain complaint
ground stop
group band
guest visitor
guide lead
gun weapon
halt stop end
hamper hinder
harm damage
hasten speed
hazard danger
head lead chief
health medical
heap pile
heatwave heat
hefty large heavy
heist robbery theft raid
helper volunteer
helm lead
hike increase rise
hire employ
hit strike
hitch problem
hoard treasure
delay robbery
hole gap deficit shortfall
homeless refugee
hope optimism
hospitalise hospital
huge enormous
hurdle obstacle
hurt injure
idle unused
ignite spark
ill sick
impasse deadlock
income earnings
inferno blaze
inhabitant resident
inject invest
injure hurt
inmate prisoner
inn pub
inquest inquiry
inquiry probe investigation
inspect examine
insolvency bankruptcy
instruct order
intact undamaged
interim acting temporary
interrogate question
intervene interfere
jab vaccine vaccination injection
jail prison
jam queue
jeopardise threaten endanger
jeer boo
jet plane
jobless unemployed unemployment
joint shared common
judge rule
junior young
junta military
key important
kid child
kin relative
lack want
lag delay
land territory
landlord owner
last final
launch start
lawsuit case
lease rent
legacy inheritance
legal lawful
levy tax
lift remove
limb leg arm
link connection
live reside
loan mortgage
lobby press
local resident
locate find
lockdown curfew
loom approach threaten
loot steal
lorry truck
loss defeat
luck fortune
maid servant
mail post letter
maker manufacturer producer
makeshift temporary
mall shop
mandatory compulsory obligatory
manhunt search
mar spoil
march demonstration
marine sea
massacre slaughter killing
meddle interfere
mediator arbitrator
medic doctor nurse paramedic
medicine drug
memo note
mend repair
menace threat
mill factory
minor small
misery suffering
mislead deceive
mistrust distrust suspicion
mob crowd
mock ridicule
modest small
mogul tycoon
money cash
monitor observe watch
moratorium freeze
motorist driver
motorway highway
mourn grieve
mp lawmaker
mull consider weigh ponder discuss
murder kill
name appoint identify
narrow slight
near close
neglect ignore
net earn
nick steal
nod approval
norm standard
oblige force
obsolete outdated
obtain get
offender criminal
onus responsibility
operate run
oppose resist
order command
outcome result
outcry protest
outdated obsolete old
outlaw ban
outlet shop
outlook prospect
outrage anger
outskirts suburb
outstrip exceed
oust remove
overhaul reform
overtake pass
overturn reverse
pact treaty
pair two
panel committee commission
panic fear
patrol guard
penalty fine punishment
penniless poor
perk benefit
permit licence
persist continue
petrol fuel gasoline
phase stage
phone call telephone
picket strike
plague disease
plant factory
plea appeal
pledge promise
plot conspiracy scheme
probe inquiry
procedure operation surgery
project scheme
prompt cause
punish penalise
query question
quiz question
ransack loot
ravage devastate
react respond
rebuke criticise
recoup recover
remand custody
renege break
repeal abolish
retain keep
revenge retaliation retaliate
reward bounty
rich wealthy fortune
rift split division
salvage rescue
seal close
sewage waste
showdown confrontation
sleaze corruption
slur insult
snag problem
spark cause trigger
squander waste
stadium ground arena
stuck held trapped blocked
supporter fan follower backer
takeover acquisition buyout purchase
tally total count
tech technology
toll victim death casualty
treasure hoard
unemployment jobless
unsafe dangerous contaminated
valid good
vehicle van
voter citizen elector
wage pay wages salary
wary cautious
watchdog regulator
wealth fortune asset
worker employee staff labour
worsen deteriorate
wrangle dispute quarrel
young junior
classroom school
house accommodate shelter lodge
dress clothes uniform outfit garb suit
uniform clothes dress military
earnings income revenue profit
candidate president hopeful
fight war conflict battle
nurse medic
alcohol drink
allotment share
ambulance paramedic
ammo ammunition
anonymous unnamed
apparatus equipment
assemble gather
assess evaluate
asset wealth property
attempt try
attendance crowd
bystander onlooker
calf cow
cattle cow
cellar basement
certify confirm
clue evidence lead
compete rival
congregate gather
deficit hole gap
draw tie
dwindle shrink
electric power
evidence sign proof trace indication
exhaust tire tired
fatigue tired exhaustion
fine penalty
genuine real
headteacher principal teacher
household home family
journey trip
livelihood job living
maintenance repair
metro subway underground
remains body
sewer drain
taxpayer public
vacant empty
wealthy rich
workforce worker
pm prime_minister premier
hq headquarters base
headquarters base command
ceo chief_executive boss
cctv camera surveillance
ev electric_car electric_vehicle
ai artificial_intelligence
ngo charity agency
gp doctor
mtg meeting
govt government
dept department
natl national
intl international
pres president
sec secretary
info information
intel intelligence information
lab laboratory
vet veteran veterinary
ad advertisement advert
advert advertisement commercial
exec executive manager
rep representative
copter helicopter
chopper helicopter
media press newspaper paper coverage headline broadcaster
press media journalist newspaper
coverage headline media
data information
ferry boat ship vessel
supermarket grocer grocery shop
lake reservoir
shore coast beach
coast shore seaside
toll number count
stranded stuck trapped
rubbish waste garbage trash
"""

# The groups, each a tuple of base forms.
GROUPS = tuple(tuple(line.split()) for line in _GROUPS.strip().splitlines())
