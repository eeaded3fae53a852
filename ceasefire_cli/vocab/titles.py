"""Words that stand before a name or in place of one: forms of address, offices, trades.

General English only; gathered by hand from style guides for news writing (forms of address, military and church ranks,
offices of state) and from the way spokespeople are named.
"""

from __future__ import annotations

from ceasefire_cli.vocab.lists import words

# Dropped when two names are compared; a name is the same with and without them.
HONORIFICS = words(
    """mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess rev reverend father fr
    sister brother rabbi imam sheikh ayatollah pope cardinal archbishop bishop king queen prince princess emperor
    sultan emir president vice-president vice premier chancellor minister prime foreign defense defence secretary
    deputy undersecretary senator sen congressman congresswoman representative rep governor gov mayor councilman
    councilwoman councillor cllr alderman commissioner ambassador amb envoy judge justice chief gen general lt
    lieutenant lieut col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal adm admiral brig
    brigadier marshal pvt private officer detective inspector insp superintendent supt constable sheriff attorney speaker chairman
    chairwoman chair chairperson director the former ex then ex-president coach hon honorable honourable comrade
    retired acting interim special senior junior superintendent supt cllr"""
)

# Offices as they are shortened before a name.
SHORTENED = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "lt": "lieutenant",
    "lieut": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "cmdr": "commander",
    "sgt": "sergeant",
    "adm": "admiral",
    "amb": "ambassador",
    "dr": "doctor",
    "prof": "professor",
}

# Lower-cased heads that may stand before a name or alone for a person: "spokesman Jim Lee", "the minister".
ROLES = words(
    """president vice-president premier chancellor minister secretary undersecretary senator congressman
    congresswoman representative governor mayor councilman councilwoman councillor commissioner ambassador envoy
    judge justice general colonel lieutenant major captain commander sergeant admiral brigadier marshal officer
    detective inspector superintendent sheriff attorney prosecutor lawyer counsel solicitor barrister speaker chairman chairwoman
    chair chairperson director manager head chief leader boss founder co-founder owner executive ceo cfo coo
    spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople aide adviser advisor consultant
    strategist pollster analyst economist scientist researcher professor lecturer historian scholar expert
    scientist physicist doctor physician surgeon nurse epidemiologist psychologist sociologist author writer
    novelist poet playwright journalist reporter correspondent columnist editor anchor host moderator presenter
    broadcaster blogger commentator pundit critic reviewer photographer filmmaker actor actress singer musician
    rapper comedian artist designer architect engineer developer programmer entrepreneur businessman businesswoman
    billionaire investor banker trader broker manufacturer farmer fisherman driver pilot teacher principal
    headteacher student pupil graduate parent mother father mom dad wife husband son daughter brother sister widow
    neighbor neighbour friend colleague resident witness victim survivor activist campaigner organizer organiser
    volunteer protester demonstrator supporter opponent rival candidate nominee contender incumbent frontrunner
    front-runner hopeful politician lawmaker legislator diplomat official bureaucrat negotiator mediator delegate
    deputy lawmaker mp mep peer soldier veteran fighter rebel commander warden guard agent investigator inspector
    auditor regulator ombudsman coordinator representative member partner associate assistant secretary-general
    secretary general treasurer rector dean chancellor pastor priest bishop archbishop cardinal pope imam rabbi
    monk king queen prince princess emperor coach captain player striker goalkeeper midfielder defender champion
    athlete runner rider trainer referee umpire skipper quarterback pitcher guest customer shopper tenant landlord
    worker employee employer foreman shopkeeper chef baker butcher publisher producer librarian curator translator
    midwife vet paramedic dentist pharmacist therapist chemist biologist botanist zoologist geologist astronomer
    mathematician philosopher archaeologist linguist sculptor painter dancer composer conductor drummer guitarist
    violinist pianist bassist illustrator cartoonist animator headmaster headmistress tutor instructor lifeguard
    winger sprinter swimmer cyclist boxer wrestler jockey rower gymnast golfer batsman bowler keeper climber sailor
    skier skater cook waiter waitress barman barmaid brewer butler cleaner gardener builder plumber electrician
    carpenter welder joiner mason miner grower breeder shepherd forester ranger beekeeper florist jeweller tailor
    hairdresser barber optician clerk bailiff coroner juror magistrate notary paralegal firefighter policeman
    policewoman postman courier docker machinist technician mechanic statistician meteorologist seismologist
    volcanologist virologist immunologist oncologist cardiologist neurologist paediatrician pediatrician
    psychiatrist anthropologist theologian ecologist climatologist oceanographer physiotherapist landlady
    operator treasurer democrat republican conservative liberal socialist moderator operative surrogate fellow"""
)

# Those of them that hardly anybody is called: "the Energy Secretary", not "Ruth King".
NO_SURNAMES = words(
    """president vice-president premier minister secretary undersecretary senator congressman congresswoman governor
    mayor councilman councilwoman councillor commissioner ambassador prosecutor chairman chairwoman chairperson
    director treasurer professor spokesman spokeswoman spokesperson ceo cfo coo mp mep republican democrat"""
)

KIN = words(
    """mother father mom mum dad wife husband son daughter brother sister widow partner aunt uncle grandmother
    grandfather grandson granddaughter cousin niece nephew"""
)

# Nouns for an unnamed source: "a senior official", "people familiar with the matter".
SOURCES = words(
    """source sources official officials insider insiders people person man woman men women witness witnesses aide
    aides observer observers critic critics supporter supporters opponent opponents analyst analysts expert
    experts resident residents diplomat diplomats lawmaker lawmakers activist activists locals neighbours neighbors"""
)

MALE = words(
    """mr sir lord king prince father brother son husband uncle grandfather widower spokesman congressman councilman
    chairman businessman actor monk priest pope dad mr. baron duke gentleman alderman fisherman salesman"""
)
FEMALE = words(
    """mrs ms miss dame lady queen princess mother sister daughter wife aunt grandmother widow spokeswoman
    congresswoman councilwoman chairwoman businesswoman actress nun mom baroness duchess saleswoman"""
)

# A name that holds one of these is no person's: its last word is no surname.
# Places and things that bear a name together with these.
NAMED_THINGS = words(
    """airport award bridge building cathedral cup exchange festival hall hotel island lake library market mill museum park
    prize river road school square stadium station street theater theatre tower tunnel valley"""
)
ORGANISATION_WORDS = words(
    """ministry department office agency bureau council committee commission court parliament senate congress house
    assembly government administration cabinet party union association federation confederation alliance league
    coalition institute institution university college school academy foundation fund trust bank corporation corp
    company co inc ltd llc plc gmbh group holdings partners associates press times post journal herald tribune
    gazette news network channel radio television tv service services agency center centre society club team
    authority board bureau police army navy force forces guard embassy mission organization organisation states
    kingdom republic federation emirates nations eu un nato media magazine review chamber hospital church airlines
    airways"""
)

# Letters behind a name that are no part of it: "Ann Lee KC".
POST_NOMINALS = words("kc qc sc mp mps msp mep mla td obe mbe cbe kbe dbe om frs phd md rn")

# Small words within a name: "Ana van der Lee".
NAME_PARTICLES = words("van von der den de del della di da dos du bin ibn al el la ben zu le")
