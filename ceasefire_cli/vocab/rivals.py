"""Things of one class, of which a report speaks of one where a claim speaks of another: a library is no museum.

Wider than `vocab.kinds`, and no ground for a contradiction: a text may well speak of both. Each line is a class, "|"
between its members, words of one member standing for one another. Own compilation from general English.
"""

from __future__ import annotations

from functools import cache

_CLASSES = """
school academy | hospital infirmary | library | museum gallery | church cathedral chapel | mosque | synagogue | temple | \
prison jail | theatre theater playhouse | cinema | hotel | pub inn | restaurant | supermarket | factory | airport | stadium | \
courthouse | embassy consulate | pharmacy | warehouse | farm | castle | palace | zoo | university | nursery | bakery | brewery | \
monastery abbey | convent | barracks | casino | nightclub | mortuary | refinery | shipyard | sawmill | abattoir
mine pit colliery | quarry | dam reservoir | bridge viaduct | tunnel | canal | harbour harbor port | pier | lighthouse | \
motorway | railway | pipeline | runway
tram | bus coach | train | lorry truck | van | ferry | yacht | trawler | tanker | submarine | plane aircraft jet airliner | \
helicopter | bicycle bike | motorbike motorcycle | taxi cab | rocket | balloon | tractor | ambulance
murder homicide | theft burglary robbery | fraud embezzlement | rape | arson | bribery | kidnapping abduction | smuggling | \
perjury | blackmail extortion | vandalism | manslaughter | treason | espionage
flood | fire blaze wildfire | earthquake quake | hurricane cyclone typhoon | tornado | drought | avalanche | landslide | \
eruption | heatwave | blizzard
cholera | measles | malaria | ebola | typhoid | polio | plague | rabies | tuberculosis | flu influenza | smallpox | dengue | \
salmonella | anthrax | cancer | diphtheria | mumps | meningitis
coal | gas | oil petroleum | gold | silver | copper | iron | lithium | uranium | diamond | tin | zinc | bronze
wheat | maize corn | rice | barley | soya soy | potato | coffee | tea | cocoa | sugar | cotton | tobacco
cow cattle bull | sheep ewe lamb ram | pig hog | goat | horse pony | hen chicken poultry | dog hound | cat | wolf | bear | fox | \
deer | whale | seal | salmon | lynx | beaver | bison | tiger | lion | elephant | shark | otter | eagle | bee
nurse | doctor surgeon | teacher | miner | pilot | postman | fireman firefighter | soldier | farmer | fisherman | baker | \
butcher | carpenter | plumber | electrician | architect | engineer | lawyer barrister solicitor | judge | priest vicar | \
bishop | journalist | banker | docker | midwife | dentist | vet | librarian | astronaut
mayor | governor | senator | ambassador | archbishop | treasurer | curator | headmaster headteacher | referee | goalkeeper | \
striker | conductor
football | cricket | rugby | tennis | golf | hockey | boxing | chess | cycling | swimming | athletics | rowing | basketball | \
baseball | skiing
painting | sculpture statue | coin | stamp | manuscript | tapestry | violin | necklace | vase
electricity | water | gas | broadband internet | postal post
strike walkout | lockout
cocaine | heroin | cannabis marijuana | alcohol | tobacco | fentanyl | ketamine | ecstasy
child children | adult adults | pensioner pensioners | teenager teenagers
tenant | landlord
employer | employee
buyer customer | supplier
fireworks | fuel | timber | paper | cement | steel | glass | plastic
daughter | son | wife | husband | brother | sister | father | mother | nephew | niece | uncle | aunt
"""


@cache
def rivals() -> dict[str, tuple[tuple[int, int], ...]]:
    """Each base form with the numbers of its classes, and of its member in each."""
    table: dict[str, tuple[tuple[int, int], ...]] = {}
    for n, line in enumerate(_CLASSES.strip().splitlines()):
        for k, member in enumerate(line.split("|")):
            for word in member.split():
                table[word] = (*table.get(word, ()), (n, k))
    return table
