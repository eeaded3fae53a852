"""Opposites of general English: words that cannot both be said of one thing at one time.

Own compilation, by hand, from the classic kinds of opposites in semantics (complementary: dead/alive; reversive:
open/close; converse: buy/sell; directional: up/down; polar adjectives: big/small) and of the verbs news is made of
(accept/reject, advance/retreat). Both sides hold base forms; several words a side are near-synonyms, each the
opposite of each across the bar. `KINDS` are sets of which a thing is at most one.
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
increase rise raise grow climb soar surge jump gain up improve | decrease fall drop decline shrink plunge sink tumble cut reduce lower slump down worsen
strengthen | weaken
win | lose
succeed | fail
pass | fail
arrive come enter | leave depart exit
arrest detain imprison jail | release free
capture seize | release free
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
majority | minority
north northern | south southern
east eastern | west western
male | female
mother | father
urban | rural
many several | few
all every | no none
always | never
with | without
push | pull
lift raise | lower drop
sit lie | stand
sleep | wake
sit stand lie rest sleep | run jump walk leap dance climb
walk | run
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
break | fix repair mend
freeze | melt thaw
float swim | sink
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
friend ally | enemy foe
peace | war
victory | defeat
success | failure
profit | loss
surplus | deficit
"""

_KINDS = """
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter
red blue green yellow black white brown purple orange pink grey
north south east west
africa europe asia australasia america antarctica
african european asian
film movie | book novel | album record | song single | play | painting | television tv series sitcom | newspaper | magazine
comedy | tragedy | documentary | horror | thriller
actor actress | politician | footballer quarterback | singer musician | scientist | painter | chemist | astronaut | chef | priest
football soccer | basketball | tennis | cricket | hockey | baseball | rugby | golf | volleyball
country nation | city town | river | mountain | island | continent
british | american | french | german | italian | spanish | russian | chinese | japanese | indian | canadian | australian | irish | swedish | polish | dutch | mexican | brazilian | turkish | greek | korean | norwegian | danish | armenian | swiss
actor | murderer
guitar | piano | flute | trumpet | violin | drum
university | school | hospital | prison | museum
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
def kinds() -> dict[str, tuple[tuple[int, int], ...]]:
    """Each base form with the (set, member) pairs it stands for; words of one member are synonyms."""
    table: dict[str, list[tuple[int, int]]] = {}
    for n, line in enumerate(_KINDS.strip().splitlines()):
        members = [part.split() for part in line.split("|")] if "|" in line else [[word] for word in line.split()]
        for k, member in enumerate(members):
            for word in member:
                table.setdefault(word, []).append((n, k))
    return {word: tuple(places) for word, places in table.items()}
