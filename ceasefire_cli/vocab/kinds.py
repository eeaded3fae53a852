"""Sets of which a thing is at most one (a film or a novel, British or French), and what a word is a kind of.

Own compilation, by hand, of classes any newspaper takes for granted: months, callings, works, places, peoples,
instruments, beliefs. Words of one member stand for one another. A person may well have two callings: that a text which
says what somebody is leaves one out is a sign, and the comparison asks for more.
"""

from __future__ import annotations

from functools import cache

_KINDS = """
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter
red blue green yellow black white brown purple orange pink grey
north south east west
northeast northwest southeast southwest
africa europe asia australasia antarctica
african european asian
film movie cinema | book novel novella | album record lp | song single track ballad | play musical | painting portrait | \
television tv series sitcom soap | newspaper | magazine journal | poem | opera | sculpture statue | game | podcast | symphony | website | documentary
comedy comedic | tragedy tragic | documentary | horror | thriller | western | romance romantic | \
adventure | fantasy | mystery | musical | biographical biography
actor actress thespian | politician senator congressman congresswoman statesman | footballer quarterback \
linebacker cricketer golfer boxer wrestler swimmer sprinter gymnast goalkeeper midfielder jockey \
cyclist | singer musician rapper guitarist drummer bassist pianist vocalist songwriter composer violinist \
cellist trumpeter | scientist physicist chemist biologist mathematician astronomer | painter sculptor | astronaut \
cosmonaut | chef | priest bishop pastor monk nun rabbi imam | author writer novelist poet playwright essayist | \
journalist columnist newsreader | lawyer attorney barrister solicitor | judge | doctor surgeon | nurse | \
engineer | architect | farmer | soldier admiral colonel sniper | dancer ballerina choreographer | model \
supermodel | teacher | professor | economist | banker | pilot aviator | murderer assassin | plumber | carpenter | \
dentist | driver | magician | photographer | librarian | salesman | firefighter fireman | \
detective | philosopher | historian | sailor | waiter waitress bartender | electrician | mechanic | \
tailor | baker | butcher | barber hairdresser | veterinarian | pharmacist | psychologist psychiatrist | spy | thief \
burglar robber
football soccer footballer | basketball | tennis | cricket | hockey | baseball | rugby | golf | volleyball | boxing | \
wrestling | swimming | cycling | skiing | badminton | softball | lacrosse | athletics | gymnastics | chess | rowing | sailing
country nation | city town village | river | mountain | island | continent | county | lake | ocean | desert
film movie | book novel | album | song | city town | country | river | mountain | \
island | company corporation firm | dog cat horse bird | plant tree flower | planet | language | band | \
magazine newspaper | university college school | building skyscraper tower
british english scottish welsh britain england scotland wales | american america | french france | german germany | \
italian italy | spanish spain | russian russia | chinese china | japanese japan | indian india | canadian canada | \
australian australia | irish ireland | swedish sweden | polish poland | dutch netherlands | mexican mexico | \
brazilian brazil | turkish turkey | greek greece | korean korea | norwegian norway | danish denmark | armenian armenia | \
swiss switzerland | thai thailand | pakistani pakistan | israeli israel | egyptian egypt | ukrainian ukraine | iranian \
iran | iraqi iraq | finnish finland | austrian austria | hungarian hungary | czech | portuguese portugal | belgian \
belgium | argentine argentina | chilean chile | nigerian nigeria | kenyan kenya | vietnamese vietnam | indonesian \
indonesia | malaysian malaysia | filipino philippines | serbian serbia | croatian croatia | romanian romania | \
bulgarian bulgaria | cuban cuba | colombian colombia | syrian syria | lebanese lebanon | saudi | icelandic iceland | \
peruvian peru | venezuelan venezuela | afghan afghanistan | jamaican jamaica | ethiopian ethiopia | moroccan morocco | \
nepalese nepal | bangladeshi bangladesh | estonian estonia | latvian latvia | lithuanian lithuania | slovak slovakia | \
slovenian slovenia | albanian albania | georgian | somali somalia | sudanese sudan | libyan libya | tunisian tunisia | \
algerian algeria | ghanaian ghana
guitar guitarist | piano pianist | flute flautist | trumpet trumpeter | violin violinist | drum drummer | saxophone | \
cello cellist | harp | bass bassist | keyboard | clarinet | banjo | accordion
rock | jazz | country | pop | rap | classical | metal | reggae | folk | blues | disco | techno | punk | gospel | opera | \
electronic | soul
christian christianity catholic protestant | muslim islam islamic | jewish judaism jew | hindu hinduism | buddhist \
buddhism | atheist atheism | sikh
democrat democratic | republican | libertarian | communist | socialist
president | mayor | governor | senator | congressman
king | queen | prince | princess | emperor | duke | duchess
breast | lung | heart | liver | kidney | brain | skin | stomach | bone | pancreatic
gold golden | silver | bronze | copper | iron
oxygen | hydrogen | nitrogen | carbon | helium | uranium | plutonium
physics | chemistry chemist | biology biologist | mathematics mathematician | medicine | economics economist | \
literature | philosophy philosopher | history historian | psychology psychologist | engineering engineer | law lawyer
lion | tiger | elephant | bear | wolf | fox | dog | cat | horse | cow | sheep | pig | goat | chicken | duck | snake | shark | \
whale | dolphin | rabbit | monkey
car | truck | bus | airplane plane aircraft | helicopter | ship boat | motorcycle | bicycle | tram | submarine
beer | wine | milk | coffee | tea | juice | vodka | whisky whiskey
single unmarried bachelor | married | divorced | widowed widow widower
born birth | died die death | married marry marriage wed | graduated graduate graduation | divorced divorce | retired \
retire retirement
teenager teenage | toddler infant | pensioner
penny cent | dollar | euro | pound | yen | ruble rouble | rupee | yuan | peso
mile | kilometre kilometer | inch | metre meter
hourly | daily | weekly | monthly | yearly annual annually
earthquake | flood | hurricane | volcano volcanic eruption | tornado | wildfire fire | drought | avalanche landslide
malaria | cancer | tuberculosis | cholera | ebola | measles | influenza flu | aids hiv | diabetes
shooting gunshot shot gunned | stabbing stabbed | drowning drowned | poisoning poisoned | strangled | overdose
"""

# What a word of the second part is at any rate: who is no person is no man.
_KINDS_OF = """
person people somebody someone human individual | man woman boy girl child kid lady guy adult player worker \
student leader officer singer actor
child kid | boy girl toddler baby
animal | dog cat horse bird cow sheep pig lion tiger monkey bear
vehicle | car truck bus van motorcycle jeep
food | meat vegetable fruit bread
instrument | guitar piano flute violin drum trumpet
move | run walk
vegetable | onion potato tomato carrot
"""


@cache
def broader() -> dict[str, frozenset[str]]:
    """Each base form with the words for what it is a kind of."""
    table: dict[str, set[str]] = {}
    for line in _KINDS_OF.strip().splitlines():
        general, special = (side.split() for side in line.split("|"))
        for word in special:
            table.setdefault(word, set()).update(general)
    return {word: frozenset(general) for word, general in table.items()}


@cache
def kinds() -> dict[str, tuple[tuple[int, int], ...]]:
    """Each base form with the (set, member) pairs it stands for; words of one member are synonyms."""
    table: dict[str, list[tuple[int, int]]] = {}
    for n, line in enumerate(_KINDS.strip().splitlines()):
        members = [part.split() for part in line.split("|")] if "|" in line else [[word] for word in line.split()]
        for k, member in enumerate(members):
            for word in member:
                table.setdefault(word, []).append((n, k))
    return {word: tuple(places) for word, places in table.items()}
