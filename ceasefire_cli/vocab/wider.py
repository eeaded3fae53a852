"""Wider words for narrower ones: a reporter's note has "vessel" or "official" where the report has "ferry" or "mayor".

A line is a class: the words for it, and behind the bar what belongs to it. Either may stand for the other; what belongs
to a class does not stand for the rest of it. Own compilation from general English, base forms only.
"""

from __future__ import annotations

from functools import cache

_CLASSES = """
vessel ship boat craft | ferry yacht trawler tanker freighter barge tug cruiser liner dinghy schooner lifeboat frigate
vehicle | car lorry truck van bus coach tram train taxi motorbike motorcycle tractor ambulance bicycle scooter
aircraft plane | jet airliner helicopter glider bomber drone airship
transport | rail railway tram bus ferry train road airport
politician | minister mp mayor senator councillor premier president chancellor governor deputy lawmaker congressman
official | mayor minister inspector officer clerk commissioner magistrate governor registrar councillor regulator ranger
leader | mayor president premier chairman king captain
authority | council regulator ministry agency police board watchdog government
lawman police | detective constable sheriff sergeant inspector superintendent officer
soldier military | sergeant corporal colonel general lieutenant infantry paratrooper sniper conscript
lawyer | barrister solicitor attorney prosecutor advocate counsel
medic doctor | surgeon physician gp dentist paediatrician psychiatrist consultant anaesthetist pathologist
staff worker employee | nurse teacher driver clerk porter cleaner cook waiter guard conductor technician docker miner crew
scientist expert academic researcher | biologist chemist physicist ecologist geologist historian economist archaeologist \
engineer professor virologist epidemiologist hydrologist seismologist analyst botanist zoologist statistician
businessman tycoon | entrepreneur millionaire billionaire magnate industrialist banker financier owner founder
boss executive | chairman director chief manager founder president head
criminal crook | thief burglar robber murderer smuggler fraudster forger hacker arsonist blackmailer kidnapper rapist
clergyman priest cleric | bishop vicar pastor imam rabbi archbishop cardinal deacon monk chaplain
artist | painter sculptor musician singer poet composer actor dancer
musician | violinist pianist guitarist singer cellist drummer conductor organist
entertainer star celebrity | singer actor comedian actress presenter
athlete sportsman | runner swimmer footballer cyclist sprinter rower boxer striker goalkeeper skier gymnast jockey
player | striker goalkeeper defender midfielder winger batsman grandmaster quarterback
journalist reporter | editor correspondent columnist broadcaster
child kid youngster | boy girl toddler baby teenager pupil infant schoolboy schoolgirl son daughter
relative family kin | mother father son daughter brother sister wife husband widow parent uncle aunt cousin grandfather \
grandmother nephew niece
woman | widow mother girl wife midwife actress daughter sister
man | father boy husband widower brother
resident local | householder villager tenant neighbour shopkeeper islander farmer
animal beast creature wildlife | wolf bear fox deer dog cat horse cow sheep goat pig lynx beaver badger otter seal whale \
tiger lion elephant bird rat
predator | wolf bear lynx fox lion tiger shark eagle
livestock | sheep cattle cow pig goat ewe lamb hen chicken horse poultry
pet | dog cat rabbit hamster
bird | gull eagle puffin goose swan owl hen duck crow raven stork heron
fish | salmon trout cod herring tuna eel mackerel
insect pest | bee wasp locust mosquito moth beetle ant
plant crop | wheat maize barley rice potato grape apple olive cotton soya oat
tree | oak elm ash beech pine birch willow
food grocery | bread milk meat fruit vegetable coffee rice cheese egg fish butter
drink | beer wine tea coffee milk whisky water juice vodka
disease illness infection | cholera measles malaria flu ebola typhoid polio tuberculosis pneumonia cancer salmonella \
meningitis diabetes hypothermia
injury wound | fracture burn bruise broken cut concussion
drug | heroin cocaine cannabis antibiotic painkiller opioid
chemical substance | ammonia chlorine cyanide mercury lead arsenic acid pesticide asbestos
metal ore mineral | gold silver copper iron lithium nickel zinc tin uranium steel aluminium cobalt
fuel | petrol diesel gas coal oil kerosene
weapon arms | gun rifle pistol knife bomb missile tank grenade mine machete
disaster catastrophe | flood earthquake fire hurricane cyclone tsunami famine drought avalanche landslide eruption explosion
storm | hurricane cyclone typhoon tornado blizzard gale thunderstorm hailstorm
weather | rain snow fog storm wind frost heatwave hail drought
accident | crash collision derailment sinking spill collapse explosion fall
crime offence | theft murder fraud burglary robbery rape arson bribery smuggling blackmail assault kidnapping perjury
building premises | church school hotel hospital library museum theatre factory warehouse castle palace tower house cathedral
home dwelling | house flat apartment cottage bungalow villa caravan
monument landmark | statue castle tower bridge cathedral obelisk palace
school college | academy university kindergarten grammar comprehensive
infrastructure | bridge road railway tunnel dam port pipeline motorway
waterway water | river canal lake stream sea reservoir
land terrain | field hill moor meadow valley mountain marsh
treasure valuables antique artefact | gold coin jewel jewellery necklace vase statue hoard painting ring sword crown
jewellery | necklace ring bracelet brooch earring tiara
furniture | chair table sofa bed desk
clothes garment clothing | dress coat shirt jacket uniform suit skirt trousers
instrument | violin piano guitar flute trumpet organ cello
machine device equipment | computer robot pump engine radar turbine drill crane camera scanner valve sensor
document paper | letter report memo contract passport certificate will deed invoice licence email record
message | letter email text note telegram
currency | pound dollar euro rouble yen franc peso
tax levy | vat tariff duty
payment | salary wage fee rent ransom bonus pension fine bribe compensation refund deposit
benefit welfare | pension allowance
punishment penalty | fine jail prison ban suspension sentence expulsion caning
sport | football cricket rugby tennis golf hockey boxing chess athletics cycling swimming rowing
competition contest | tournament race championship election auction cup league
event | concert festival match fair parade wedding funeral ceremony exhibition conference
show performance | concert opera play musical ballet exhibition
gathering crowd | rally march vigil demonstration meeting
protest | strike march rally demonstration petition boycott sit-in riot picket vigil
service utility | water electricity gas post broadband sewage
company firm business | bank retailer airline carmaker supermarket brewery manufacturer operator contractor insurer start-up \
publisher shipyard builder
shop store | supermarket bakery butcher chemist pharmacy grocer boutique
organisation body group | charity union club association agency federation society church
"""


@cache
def wider_or_narrower() -> dict[str, tuple[str, ...]]:
    """Each word with the words for its classes, or with what belongs to the class it is the word for."""
    table: dict[str, dict[str, None]] = {}
    for line in _CLASSES.strip().splitlines():
        wide, narrow = (side.split() for side in line.split("|"))
        for word in wide:
            table.setdefault(word, {}).update(dict.fromkeys(narrow))
        for word in narrow:
            table.setdefault(word, {}).update(dict.fromkeys(wide))
    return {word: tuple(others) for word, others in table.items()}
