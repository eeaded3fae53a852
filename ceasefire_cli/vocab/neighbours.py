"""Words that may loosely stand for a common English word: what a thesaurus holds, the likeliest first.

A line is a word's stem (see `text.stem`), those of its close neighbours, and behind a bar those of its loose ones.
Made by `bench/neighbours/build.py`, which says how, from the senses of WordNet 3.0 and the word vectors of wordllama
(MIT licence), of which only this order is left; never edited by hand. WordNet's licence asks to be repeated:

    This software and database is being provided to you, the LICENSEE, by Princeton University under the following
    license. By obtaining, using and/or copying this software and database, you agree that you have read, understood,
    and will comply with these terms and conditions:

    Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and
    without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and
    statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
    documentation, including modifications that you make for internal use or for distribution.

    WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.

    THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES,
    EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR
    WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE,
    DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.

    The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution
    of the software and/or database. Title to copyright in this software, database and any associated documentation
    shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

_LINES = """
abandon desert reject forsak leav vacat discard consign|forfeit ditch dump
abdomin belli stomach
abduct kidnap kidnapp pul mov snatch|motion seiz seizur
abet assist
abid stai tolerat endur brook bear suff permit|remain
abilit skil original intellig aptitud compet capabil capabl facult
abject unfortunat miser hopeles submis|low
abl capabl compet|limit
abort terminat end perish|tort expir die conclus eject
abrupt sudden|steep sharp
absces symptom
absenc lack defici|mis
absent mis disappear|nonexist vanish lack absentmind
absentmind |absent
absolut sheer complet arbitr|abstract
absorb engros intent assimilat wrap ingest sorb captiv suck|engulf mop absorpt
absorpt |absorb action
abstract concept remov generaliz summar right|paint pictur relat absolut steal
absurd nonsens foolish folli ridicul|situat idiot
abus mistreat misus treat persecut expend insult cruelt|handl
academ profes scholar universit institut educat school|establish
accelerat throttl speed quicken veloc getawa alterat airplan auto automobil car intensif valv|brisk enzym
accent emphasiz stres accentuat emphasis dialect underlin underscor|expres idiom
accentuat stres accent emphasiz underlin underscor expres emphasis pronounc|dialect
accept recogniz attitud acquiesc approv consent adopt okai admit satisfactor appropriat bosom respond|recognit succumb assent reconcil prop espous
acces avail handi|reach regain staircas stairwa right
accident crash injuri collis incident occurr coincid casualt happen|derail wreck
acclaim applaud hail herald|clap spat gesticulat applaus praiz
accommodat adjust fit adapt suit improv tail gear quart|reconcil compromiz tam
accompan escort attend travel|companion mov associat
accomplish achiev complet arriv action skil fulfil feat recruit attain reach consummat masterpiec finish exploit realiz credit|beachhead releas squeak marksman
accord agre instru harmon allot|conform blend music talli consensus
accost greet|approach
account biograph explanat occupat job bulletin|profil busi stat audit balanc anecdot
accreditat certif
accumulat collect buildup gath compil backup incr hoard batch datum mytholog packet traff categor combinat fleet group cumulat variet law wardrob
accurac qualit precis preciz|truth popular useful
accurat preciz tru precis|correct faith reli
accus defend charg suspect crim reproach indict lodg|blam trial
accusat charg allegat indict blam|implicat imprecat assert
accustom usual|custom habit
ace whiz maven star singleton|sensat expert genius
acetonem ketosis symptom
ach pain yearn hurt smart sting perc headach suff|pine throb agoni itch prick
achiev accomplish feat attain action reach arriv recruit succeed masterpiec exploit credit|beachhead releas record squeak goal smooth
acid unpleas sour bit compound|alkali chemic buff
acknowledg admit receipt confes conced|declar recogniz communicat react recognit thank cit
acquaint familiar schoolmat introduc inform informat friend relation|intr
acquiesc assent accept agre conces
acquir earn buy gain purchas regain win get inherit retriev obtain borrow recov receiv benefit own|recoup assum rent
acquisit buyout get procur inherit purchas annexat restorat|assumpt
acquit exonerat pronounc deport comport|conduct discharg behav label vindicat
acr land estat plantat|farm entail yard landscap
acreag expans area
act perform actor rolepla actres role|dram tempor characteriz
action activ achiev interact accomplish emploi aggres engag warfar behavior blockad sav|resist chromatograph aerat distillat transpirat consultat absorpt
activ action milit exerciz recreat occupat gymnast preparat behavi marketplac calibrat behavior activat gam athlet uptak intak usag buzz fun|maturat
activat trigg treat spark reactivat alter activ chang|initiat
actor actres perform act star comed plai|cast ham
actres actor act star|cast
actu real tru realit actual|liter genuin genu
actual exist realit truth real actu
acut sharp keen|intens point
adapt adaptat adjust modifi accommodat conform music tail gear|convert assimilat tam
adaptat adapt adjust|alterat moderniz
add append suppl compound combin lend|increas impart insert
addit increas annex constitu plus cumulat linear|supplement sum
addition extr
addres speech sermon preach harangu resid|inaugur speak keynot
ade suffici|ideal
adequac qualit|adequat suffici
adequat compet suffici capabl equal satisfactor|adequac
adher follow cling correspond match|adhes cohes impl talli
adhes sticki materi cohes stuff cement|adher
adjac clos neighb next connect nearbi|neighbor
adject modifi|comparat
adjoin but bord edg touch contact|neighbor boundar meet march cling scratch
adjourn end terminat ceas|finish clos
adjunct support assist auxili|compl subordinat
adjust accommodat adapt alter modifi alterat focus align regulat calibrat adaptat conform orient reconcil fit|sharpen tun assimilat sync
administ allot dispens superviz deal distribut handl manag|organiz
administrat manag organiz execut dispos direct govern commission chief department|bras regim secretar
admir pleas envi esteem look admirat respect
admirat lik esteem awe approv admir amaz astonish|wond
admis enter confes incom entranc
admit acknowledg confes conced accept|sustain squ
admonit warn advic lesson|caution discourag exampl
adolesc teenag teen immatur young mod|childhood punk
adopt espous accept choos|select follow
adorn decorat grac alter panel color deck jewel chang|trim decor fring
advanc progres encourag earli civiliz prior promot|elaps improv infring far headwa transmutat fost overhaul overtak
advantag benefit privileg favor handicap superior leverag good plus effici|prefer
advent com journe arriv|expedit voyag
adventur risk task project ventur jeopardiz hazard stak|explor
adverb |modifi verb
advers oppon antagon foe oppos enemi|opposit balk contrar
advert promot advertis commerc advertiz cit public mention prom
advertis advertiz advert promot public preview commerc packag|circular
advertiz advertis advert publiciz promot public announc packag preview headlin|circular
advic recommendat admonit warn propos guid|suggest
advis consult counsel authorit tout
adviz counsel suggest recommend guid urg warn dissuad advocat|notifi consult deter
advocat urg recommend expon secession neutral spokesperson preach separat suggest propos adviz democrat|urgent recommendat attorne
aerat apparatus treat setup|action
aeri pas|antenn airi air receiv
aerosol cloud haz smok fog
aesthet esthet artist
affair celebrat|occas
affect impact fond effect influ strik alter attach kis endang sham pretend|tender inconveni
affiliat associat tie relation
affirm confirm corroborat verifi reaffirm aver swear declar assert validat claim attest|documentat
affix past mount attach append suffix prefix post|suppl stamp annex
afflu wealth rich
afford spend cheap furnish|expend expens budget provid
afraid frighten scare shock terrif concern fright numb
ag older old elder age senior|rip
age ag old older era young epoch elder|year youth
agenci bureau offic busi|authorit
agend schedul fare plan program|menu list programm
agent brok|drug representat handl operat shopp
agglutinin antibod
aggravat alter irritat worsen exacerbat|exasperat chang
aggregat total sum combin|tot mas collect multipl mingl
aggres hostil milit violenc aggressiv action competit rough belliger
aggressiv aggres|bras hostil
agitat feverish frant excit hysteric disturb crusad provok|budg stir campaign
agoni torment suff tortur pain|ach
agre united accord deal concur consensus correspond bargain acquiesc settl consent contract conspirac harmon assent conform subscrib|reconcil talli reservat resembl
agricultur busi rural
agua water|wet
aid assist help auxili relief offic facilitat support scholar welfar alleviat refug
ailment complaint disord ill pip
aim target purpos intent object intend goal purport direct
ain person|don haven
air atmospher wind breez breath flight gas broadcast|aircraft vent airi aeri
airborn mobil
aircraft plane flight fly jet|pilot air bogei craft
airfield airport facil transportat installat strip
airi |aeri breez air
airlin airplan plane
airman pilot|fly
airplan plane airlin jet bomb fight windshield wing accelerat|pod bonnet
airport airfield
airwai breath vent|rout
aisl passagewa passag
akin similar kin|relat
alarm alert dismai fright fear warn frighten|scare monit
album |sing
alcohol liqu spirit wine glycerin|drink sak
ale beer|stout
alert alarm warn wak awar energet notifi brisk|monit
algebr mathemat|arithmet math polynom alphabet
alia nam
alien foreign strang travel alienat|import exil intrud
alienat alter alien chang
align coalit bloc adjust arrang alli straight plac axis|horizont
aliment food nourish feed vitamin meal delicac dish eat
aliv lif|death
alkali salt compound|acid
alleg declar aver assert maintain suppos|plead
allegat accusat griev|claim
alleviat eas facilitat reliev improv relief assist help aid
alli coalit nation bloc align associat bond countr commonwealth pact treati|confederat fusion
alloc apport allocat
allocat allot apport assign parcel alloc|quot distribut
allot dispens allocat distribut assign administ shar deal portion apport accord percentag quot grant earmark|appropriat reserv
allow permit deduct let permis tolerat counten consent authoriz earmark discrep toler|percentag grant perm enabl
allus refer mention
alph beta|alphabet important
alphabet |letter alph algebr
alter chang adjust edit modifi transform complicat loosen affect fortif activat tam transmut demythologiz strengthen remodel decorat adorn alienat neutraliz mingl
alterat chang modifi happen lessen slow adjust transformat occurr variat transmutat revolut damag accelerat death breakup birth|surpriz transit deformat revis
altercat quarrel wrangl row
alternat option choic second substitut|possibil prefer alter
altitud elevat ceiling height level
alto vocal sing|sop
aluminum metal
alveolar |conson
alveolus lung sac|socket
amateur unpaid|beginn
amaz astonish surpriz astound stun impres puzzl awesom bewild feel baffl admirat|myster dazzl riddl stump
ambassad diplomat|representat envoi spokesperson
amber gold yellow
ambient |clos atmospher
ambigu loophol unstructur expres|uncertain
ambit desir dream|challeng want
ambiti difficult challeng hard driv|compuls determin
ambival uncertain
ambul auto automobil car
ambush trap lurk wait|hunt
amend improv correct reviz stat repair enrich alter|remedi purifi enhanc distil upgrad reform perfect
ammo ammunit arm cartridg shel munit round
ammunit ammo cartridg shel arm munit round
amnest pardon exempt|merci warr clem
amorph shapeles
amount quant number total sum volum revenu magnitud asset|purs
amp |current circuit amplitud
ampl gener plenti good|larg ful big
amplif magnif exaggerat|enlarg magnitud increas brag
amplitud displac magnitud wav|bounti amp
amus interest entertain delight divert recreat humor divers comic
anal analog analyz|analysis
analog similar parallel infer anal comparison compar correspond religion faith|digit
analysis dissect anatom investigat|anal analyt
analyst expert
analyt |analysis
analyz examin studi diagnos reexamin compar anal review audit survei|trac
anastomosis conjunct
anatom bod flesh figur bodi topolog fram analysis anatomic
anatomic anatom bod|expres flesh figur
ancestr descent origin sept|folk stock blood fami lin
anch fasten vessel|secur claw ground
ancient old mediev|historic histor earliest
andren bee
android robot|googl
anecdot |account
anem |symptom
angel wing|back saint
anger indignat emotion rage furi outrag annoi offens mad|offenc wrath infuriat
angl angular inclinat slant tilt standpoint viewpoint|orientat geometr vertic
angri mad furi enrag livid sor stormi violenc|violent
anguish tortur torment distres hurt suff|pain
angular angl|rotat
ani |animat
animat inspir surviv lif spirit|stimulat recreat ani exalt reviv cart
anion deterg
ankl leg
annex ell addit build append|affix
annexat acquisit appropriat
annihilat destruct demolit
annivers birthda|millennium
annoi irritat bother beset haras exasperat impati anger gravel mischief plagu displeasur shenanig teas|rag devil provocat fret nuis
annotat comment mention|notat note refer foot
announc declar proclamat stat advertiz inform edict declarat programm confirm publiciz herald denot|denounc restat descript
annu |period periodic
annul rep rescind void quash cancel reneg|vacat revers
anod electrod tube
anonym unnam unknown unidentif
answer repli respond respons solut retort solv rejoin result|lick
ant anti stak
antagon oppon advers foe hostil war oppos enemi|opposit balk
antenn receiv send|aeri dipol
anteri prior tooth
anti ant
antibod agglutinin protein
anticipat expectat expect predict forese fever suppos gues hypothesiz presum forecast assum prophec outlook|prospect bet wait await counter
antigen |subst
antiqu pas old|alter
antiserum serum
anxi eager worri fear nerv|stres
anxiet emotion panic misgiv fear worri|scare concern troubl
aort arteri
apach gangst
apartment room suit hous
aper emulat|imitat
apex extrem crown|vertex
apolog apologiz|exampl excus rationaliz
apologiz excus rationaliz defend mitigat apolog justif|plead
apothec chem drug|chemistr
app charm attract request ask proceeding plea plead|sympathet
appal experi
appar evident obvi superfic appear seem unmistak manifest|patent plain
apparatus setup aerat separat equip generat telegraph light centrifug
appear seem look beauti attend appar counten reappear impres manifestat emerg glisten stain loom show glit|materializ illus visibl
appeas pacifi gentl|peac calm quel satisf fulfil reconcil
append affix add attach suppl annex|insert
appendix suppl
appl mac fruit|pear
applaud acclaim clap gesticulat praiz hail spat|herald gestur applaus
applaus clap|approv acclaim applaud
appli use utiliz emploi exploit misus dedicat devot exert pertain usabl|dab impl recycl
applic relev claim petition hope|prob
applicat use utiliz petit|engin usag emploi technolog
appoint assign nominat designat constitut institut engag authoriz prescrib|delegat
appointe offici
apport allocat alloc allot assign|award distribut portion shar
appr approv|authoriz
appreci consider
appreciat understand grat thank treasur grasp apprehens discriminat|approv cultur glad
apprehend arrest comprehend grasp collar nab intuit understand cop nail
apprehens dread understand fear suspens fright comprehens appreciat grasp realiz|insight gloom expectat comprehend recognit
apprentic beginn learn|initiat
approach com futur|formulat accost method techniqu
appropriat prop monei suit earmark accept borrow annexat|allot pork get
approv sanct appr okai patronag endors back accept authoriz admirat visa reward|permis backup appreciat applaus
approximat estimat gues calculat exact resembl comput gaug computat|underestimat
apron bib|site
apt intellig inclin repositor clev|mind liabl lik
aptitud instinct abilit potential power|capabil skil
arbitr absolut
arbitrat judg mediat
arc arch curv spark|discharg arrow circl
arch archiv arc curv condescend bend skil arrow|historic
archbishop bishop|metropolit
architect design creat build
architectur build structur
archiv arch repositor librar|historic histor museum
arctic polar cold|frigid icy
ardor zeal eager|lov
area region aren territor corner district haunt center middl auditorium waist acreag|enclosur palm nearbi squar zon realm hearth
aren domain spher environ area field realm kingdom stadium provinc orbit|responsibil
argent silv
argon |element helium
argu debat disput controvers content defend bick stat contend paramet oppos
aria oper song
aris ris originat occur|origin develop
aristocrac elit|nobl
arithmet mathemat math calculat mathematic|algebr multiplicat numeric
arm munit weapon limb ammo ammunit elbow instrumentat wrist shoulder rearm|manus militar hardwar armchair lanc
arma artiller munit arsen gun mobiliz
armchair chair|arm
armi militar soldi regi troop|forc corp combat
armistic truc peac
armor equip shield|protect forc
arous evok elicit excit stimulat stir awaken provok wak invok ignit awak overpow|spite invit
arrai matrix spectrum arrang|column cloth
arrang lay order organiz plac serializ align drap composit orchestrat lattic format set rearrang concur tabulat stack arrai coordinat|configurat marsh
arrest apprehend nab collar nail clutch cop seiz captur|pinch seizur stoppag fug
arriv accomplish achiev com incom reach attain newcom travel advent|comer
arrow point shaft projectil arch|missil arc
arsen arma
arson crimin crook outlaw
art artist paint draw sculpt treasur prowes grotesqu sculptur artwork|sketch statu portrait gem
arteri aort
articl editor nonfict|paper commod claus
articulat eloqu phras pronounc joint word provid expres formulat|supp rend diction couch
artific synthet simulat stage fak imitat paint dummi fals|unnatur
artiller gun arma cannon batter
artist paint art sculpt esthet music creat decorat aesthet romant|sketch artwork prowes
artwork graph illustrat publicat draw art|artist
ascend ris travel mov
ascertain determin situat insur find count ensur check locat|assur enumerat
ascrib imput attribut credit assign judg|blam personif
ash residu|tre wood
asham guilti
ask request inquir invitat quest app prai callback pry|consult
asleep sleepi|deceas numb dead
aspect facet characterist featur|perspect
ass tors asses|screw jackas bum posteri but
assail attack rap beset|rush outrag jump dishon savag
assassin murder
assassinat kil besmirch
assault attack rap battl outrag dishon engag onrush|onslaught
assemb assembl forum gath assemblag machin tribun|construct parliament machiner
assembl assemb reassembl gath assemblag creat congregat piec meet|configur
assemblag gath meet crowd assembl audienc commun throng grade conting clas municipal system mobiliz cast bunch assemb ralli gang combinat pair
assent acquiesc conces agre|accept yield
assert claim declarat insist deni aver content testimon stat alleg declar affirm swear|accusat predicat
asses evaluat measur rate praiz ass sort review valu|pric
asset capital fund invest qualit resourc amount fort plus posses|financ
assign delegat appoint allot allocat imput duti ascrib mandat designat apport dispens earmark relegat
assimilat absorb ingest learn alter conform|adapt chang adjust
assist aid help subordinat auxili facilitat relief secretar support encourag abet attend servic adjunct alleviat refug|deputi confederat
associat affiliat organiz colleagu fellow gang link leagu alli companion club comrad union subordinat|member correlat accompan
assum sham presum counterfeit suppos expect presuppos anticipat|acquir presumpt
assumpt hypothesis presumpt thesis hypothetic basis suppos theori postulat|presum acquisit
assur confid insur guarante reassur certaint authorit|check ascertain pledg persuad aver
astonish surpriz amaz stun feel impres astound admirat|wond
astound amaz surpriz astonish|dazzl
asylum shelt refug hospital harbor
asynchron |var callback
athlet ballpla footbal gymnast lift swimm sportsman pro activ|reserv muscular
atmospher sky air weath flav earth climat met cyclon|fog ambient
atom molecul subst element nucleus particl radic
atomic nuclear period|element
atroph symptom|shrink
attach connect affix fasten glu affect relat bind mount nail append harnes hitch|tackl bond insert hing clip saddl
attack assault onrush onslaught assail offend bomb brut bulli wildcat besieg raid hack bombard invad|offenc criticiz vultur
attain reach achiev accomplish succeed arriv|strik manag compas
attempt try effort endeav essai striv seek unsucces pain undertak|bid grop
attend appear squir order present result assist load consequ accompan subsequ
attent hee notic|eye focus task
attest evid manifest testif certif demonstrat show affirm|aver
attic hous floor ionic|stori wal
attitud postur orientat outlook tend inclinat accept stanc posit|defens toler
attorne lawi barrist prosecut counsel solicit profession|advocat
attract pul tak app win magnet charm gravit tug bond bind|fascinat lur beckon
attribut imput ascrib characterist featur trait credit propert personal|heritag due
auction sel sal|bridg
audi sound music constitu record|frequ
audienc crowd assemblag gath galler|perform presentat entertain mas
audit scrutin examinat examin analyz scrutiniz|studi account inspect
auditorium area
augment |august
august |augment
austr |southern
authent authenticat trustworth genuin genu real|authentic reli
authentic |authent genuin
authenticat authent secur|credent authoriz password validat certif
author writ lyric novel playwright poet authoriz book maker|commentat ghost publish
authorit govern potenc regim authoriz empir expert assur control advis consult|permis bureau agenci sovereignt certaint bureaucrac bras
authoritar dictat autocrat
authoriz mandat permis authorit sanct author licenc approv permit licens validat entitl certif allow appoint|okai potenc authenticat appr certificat passport
auto car automobil sedan ambul jeep taxi automat accelerat vehicl|motor bonnet saloon
autocrat dictat authoritar
autofluoresc fluoresc
automak carmak manufactur|maker
automat mechanic cafeter auto reflex
automobil auto car ambul jeep sedan taxi accelerat motor|bus cab window electr compact bonnet hack saloon
auxili aid supplement second assist help support adjunct|subordinat
avail obtain acces utiliz availabil|readi releas
availabil conveni avail|command handi
avalanch happen occurr descend|slid fal
aver alleg assert averag affirm swear|med attest assur
averag med norm ordinar aver statist typic total moderat
avert avoid prevent forestal turn|forbid
avo |avoid
avocad |pear
avoid prevent avert reject shun bypas sidestep evad forestal hedg escap skirt|dodg avo
aw awestruck
await wait|anticipat expect pend
awak awaken wak awar arous
awaken awak arous wak alter|chang turn
awar know conscious consci alert sens awak realiz|mind sensibil
award priz honor grant medal laurel penn reward|scholar apport bestow
awe admirat wond frighten|scare emotion rever fright
awesom impres amaz great nic splendid|excel brilli wonder
awestruck aw
awful terr bad dread frighten unspeak dir|horr fear
awkward clumsi ungain strain|difficult
axe |blad
axis align|coalit bloc pivot
azur blu|cloud
bab babi infant child infanc|newborn fil
babbl talk speak|utter rippl chat
babi infant bab child birth infanc|newborn offspr kid
back backup patronag approv support spons|fund angel endors patron layer
background heritag informat vist|scen set
backup back accumulat patronag|approv clog
backwood countr
backyard ground yard
bacter microorgan rod
bad awful terr lousi unspeak negat badnes dread lowest harm rubb danger evil distres sorri sever tough ill uncomfort|saf
badg emblem featur characterist
badnes bad qualit evil|liabil
baffl puzzl bewild amaz frustrat myster thwart confus elud plate|riddl gravel disappoint stump foil
bag purs handbag haversack knapsack saddlebag contain sack pack lug suitcas|envelop luggag infield pocket
bail |bond releas liberat remov guarante
bak cook broil|fir
bal basketbal basebal footbal spher marbl sport|orb bowl
balanc equilibrium pois tension proportionat compensat|account stabl
bald hair|bare
balk disobe deterr|expans obstacl advers antagon
ballad song|lay vocal
ballet music
balloon toy
ballot vot paper document select choic veto|option
ballpla slugg athlet plai pitch bat runn|footbal
ballroom room disc
balustrad rail barri
ban prohibit forbid embarg decre veto fiat banish outlaw illeg|edict legal demon
band conspirac collar|strip circl drum garment
bandag treat wrap bound|fasten bind
bandit thief
bang bash slam larg smash big clap blast nois thump belt|erupt knock shut screw
banish expel ban dispel|shun
bank financi deposit financ bluff inclin|branch slop ridg
bankrol fund
bankrupt insolv ruin|failur
bankruptc insolv failur|proceeding
banner flag superi|headlin
banshe spirit
bant teas kid taunt|cod
baptiz cal nam
bar saloon pub barricad prevent handspik prohibit forbid baron|bolt blockad lever
barbar savag
barbel weight
bare naked meag nud|bald empti publiciz
barg boat|rush rac hasten speed
bargain negotiat agre haggl deal|wrangl purchas understand buy
bark root cover trunk nois speak|branch yelp
baron tycoon businessman mogul nobl lord bar
barrag bombard shel languag onslaught fir
barrel shak tube gun tun
barri barricad fenc rail obstacl obstruct dam balustrad hurdl curtain|mol mechan
barricad barri block bar imped obstruct blockad
barrist lawi attorne
bas cellar basis foundat floor stori bottom inspir firebas basebal|infield vocal sub
basebal bal bat bas|pitch sport
bash smash bang sock shel belt knock echo|termin
basic fundament element|basis standard simpl
basis foundat bas assumpt|basic
bask relish savor enjoi|lie
basket contain basketbal|frail bucket bin hamp
basketbal bal basket|shoot rebound
bastard prick phoni bogus fak|sob counterfeit
bat batter slugg buffet ballpla wear basebal bath hit|blink
batch pil heap accumulat collect|flock delug assemblag mint
bath tub bathroom bat envelop|enclos shower
bathroom toilet room bath lav dwel tub pot hom|thron
baton rod wand
batter bat artiller electrod
battl combat fight war engag conflict struggl warfar assault|enemi wrestl
battlefield field tract front|parcel
bawl bellow shout hol roar
bay sea|lak ocean
bayonet knif|stab
bazaar shop stor mart|marketplac
beach shor sand coast ocean sea
beachhead |achiev accomplish
beam ray head transmit timb shin light broadcast sunrai
bean |seed
bear dril messeng carri travel tolerat endur abid brook calib|dignit lug
beard mustach fac imperi|hair goat rim
beast brut creatur organ larv pet wildcat giant prei captiv surviv savag mate|gam stunt
beat defeat puls throb thump whip outd lick thrash lash rhythm crush flap surmount outstrip overcom hammer overpow lath|surpas lam
beaut beauti
beauti beaut splendid scenic lov handsom picturesqu appear pleas glori eleg exquisit
beckon wav gesticulat|gestur motion attract
becom prop transmut|turn enter sober
bed bunk blanket cot bedroom screw sex trundl|cover couch
bedroom room dwel bed chamb hom
bee andren bumblebe honeybe dron
beebread composit
beef cattl cow oxen grip meat squawk complain|hol
beer ale|sud
befal happen occur|pas
beg implor solicit beginn plead begin request|lobbi insist
begin start comm kickoff outset startup genesis origin launch plung beg|debut introduct initi
beginn rooki apprentic newcom beg initiat fledgl freshman start|amateur
begrudg want envi desir
behalf lieu stead sak|interest
behav behavi comport demean|swel acquit rage conduct jok romanticiz
behavi behavior behav demean comport activ conduct trait offens manner disciplin|instinct offenc habit
behavior behavi demean activ trait manner comport action|offens disciplin
behold see|observ
bel fil button|tol
belch reflex bubbl emit
beli contradict vari deviat depart|falsif distort warp pretend
belief faith doctrin philosoph religion think notion opinion valu superstit convict idea expectat outlook suspicion hunch convinc|unseen individual
believ think trust consid conc regard doubt reput|reckon convinc
belli tors stomach abdomin gut bodi
belliger hostil fight skirmish aggres|milit
bellow hol bawl shout roar yel cry outcri scream
belong |happi
belov dear darl lov honei|lover
belt bash smash bang region|loop knock sing blow
ben mountain
bench workbench seat|organiz tribun
benchmark criterion standard|refer measur
bend stoop crouch crook curv turn flex tilt lean fold inclinat twist curl arch cring|bow dent segment
benefic good
benefit welfar advantag payment perk profit good help acquir capitaliz|bonus
bequest legaci gift inherit|heritag
bereav sorrow|mourn
berg |glaci
berri fruit
beset haras annoi plagu bother assail irritat provok crucif|needl provocat
besieg surround attack
besmirch assassinat charg
bestow conf lend contribut|bles graduat award present
bet predict stak beta|anticipat gambl
beta alph bet
bethink pond meditat mus mul|reflect
betrai deceiv treason rev disclos|disappoint expos inform stag rat
bevel cut cant|con
bewild puzzl baffl confus amaz myster elud|riddl gravel stump
bias prejudic racism|slant
bib apron|vers
bibl scriptur biblic
biblic bibl scriptur
bick spat argu quarrel fus wrangl|contend row
bicycl bik cycl wheel|chain
bid offer tend subscrib|greet plead attempt congratulat invit
big bigg larg huge massiv giant vast bulki colos enorm gigant prodigi immens volumin tremend monstr heroic mountain thump bang siz
bigg larg big smal siz huge
bik bicycl cycl wheel rid
bil invoic tab note|rider law levi payment
bin binari contain|basket crib
binari bin|bit multipl byt
bind attach bound attract encircl fasten|tie cement oblig bandag valid
biograph account histor|lif profil stori
biolog |collect
bird wing feath hen dov|meat boo
birdi |shoot
birth deliver outset babi calv kickoff alterat hatch infant|lifetim
birthda annivers dat
biscuit cooki hardtack
bishop priest archbishop cardin church|parish
bit byt resent intoler unbear unpleas bitter scrap chip splint acid hostil bitmap|binari bridl frag wee
bite sarcast gnaw sting grip pain|hurt burn wound chew
bitmap imag pictur icon bit|pixel
bitter resent grudg gal bit griev envi|hostil
biz busi|occupat job
black negr dark color hopeles|disastr unfortunat bleak sinist
blackout dark paus|suspens forgetful
blad sword leaf foliag youth ribbon weapon|knif steel helicopt turbin axe
blam fault accusat rap criticiz pick|ascrib charg imput accus reproach darn goddam goddamn
blanc |whit
bland |diplomat tast
blank empti|cartridg nul
blanket cover bed|comprehens
blast smash clap bang boom nois shel nail|erupt gust clam
blat noisi blaz
blaz glar bright blat hel flam shin|shoot mischief
ble hemorrhag eject|releas treat
bleak hopeles desolat cold|black stark dim
bleat complain|utter
blend mix mingl coalesc fus mixtur unifi combin merg|accord
bles holi damn darn goddam goddamn fortunat infern gesticulat|bestow invok
blight plagu
blind draper vision curtain|shut screen dazzl drap eye
blink wink|inhibit conqu suppres bat subdu reflex flash
blith unconcern cheer
blizzard storm series
bloat lump|swel
blob blot
bloc coalit align alli|axis
block obstruct slab barricad imped clos nog interfer prevent|cube
blockad sieg obstruct barricad action|war bar forestal hind encircl
blockag obstruct plug stoppag|closur
blog journal diari|websit logg log
blond |fair
blood bloodstream hem|serum ancestr
bloodi crimson red|flam bloom violent cover
bloodstream blood
bloom blossom flow flam flush|blush bud bloodi
blossom bloom flow unfold bud|peak flush develop period
blot slur spot blob defect|mar stain fingerprint
blow devic proces punch puff blust gust fan knock setback smack pant|gasp shock bump jolt impact hub slap belt
blu azur gloomi cloth|northern
bluff steep bank
blund fumbl mistak gaff fault error spoil|ejaculat bul sin
blunt pointles candid frank alter weaken|stark direct dul
blur fuzzi representat alter|chang obscur unclear slur
blush flush crimson|bloom reflex
blust boast brag confus tout blow exaggerat|crow gust
board plank committe commis timb lumb|skid pegboard
boast brag blust featur crow tout exaggerat|sport magnif
boat vessel barg sail ferri ship|marin row tug
boatswain tar jack
bob tail|mov
bod bodi flesh anatom fram shap anatomic|physic figur
bodi bod tors flesh neck anatom personif corps corp juri coloni facult belli|trunk waist shoulder skin
bog |swamp
bogei |aircraft shoot
bogus phoni fak counterfeit hypocrit bastard|pseud
boil simm chang alter|temperatur
bold brav heroic font steep|sheer
bolst pillow reinforc
bolt lock lightn|bar rifl dash swallow
bomb grenad airplan warplan attack onrush plane onslaught munit|sabotag
bombard barrag shel onslaught languag fir throw attack onrush
bombproof chamb
bon phalanx skul tooth jaw cost rib socket|ivori
bond alli attract connect hamp|bail attach iron bound borrow
bonfir fir
bonnet hat|lid airplan auto automobil car
bonus reward incent|payment benefit
boo hoot snort outcri cry|yel condemn bird
book novel emploi engag fold author publicat reservat|catalog literar literatur gig catalogu
boom thund roar din blast nois smash sound flourish|thriv clam prosper
boon clos
boost increas encourag hik promot rais lift help|incr fost
boot bootstrap heel kick reboot|thril spur
bootstrap boot strap
bord boundar edg bound surround adjoin environ margin but skirt enclos|fram verg
boredom |fatigu
born intellig
borrow loan acquir deb appropriat transact|credit bond deal
bos supervis superi emploi|lead brag chief knob hir
bosom breast embrac hug accept privac secrec|garment conc tit
bot larv robot|inject
bother troubl annoi irritat inconveni beset haras gravel plagu mischief shenanig
bottl flask jug|vessel
bottom heel tors bas|posteri foot in
bough |limb
bounc rebound leap bound jump elastic|hit travel mov
bound boundar leap finit bord bounc jump rebound edg confin limit restrain conjugat bind verg tie throttl fronti orient bandag|peripher
boundar bord edg bound peripher limit brink fring verg surfac margin fronti territor|lin adjoin
bounti reward|amplitud handsom
bouquet |odor
bourbon reaction whiske whiski
bout period
bow gesticulat curv defer|knot bend submis succumb colon stoop crouch
bowl dish|stadium bal
box packag contain mailbox coffin|fight compart packet plight chest
boycot |protest object
boyhood childhood
bra brain brav
brac steadi pois strengthen pair prepar support fortif|set duo
brag boast blust crow tout exaggerat superi|magnif bos amplif
brain mind head psych bra genius nous ment|intellig intellect consci unconsci psychic
brambl |shrub
bran straw|stalk
branch subdivis fork divis|bank bark stem limb
brand marqu label mark nam|denounc qualit logo kind
brandi marc spirit liqu
brandish wav exhibit flourish displa|mov expos
bras bugl|organiz decorat aggressiv valv administrat authorit govern plaqu regim
brav courag vali undaunt bold desperat bra endur spirit|withstand defi warri heroic hero
breach gap violat offend break infring open|sin intrud
bread loaf sandwich toast dough|slic food loot
breadth width intellig dimens
break split burst bust crack interrupt breach respit disrupt violat poor|dot humbl intrud
breakdown |collaps
breakfast meal dinner|eat
breakthrough discover insight find discov|penetrat detect
breakup separat alterat end|terminat chang rift conclus
breast chest bosom|summit breath tit
breath snor sigh wheez chok lung air yawn airwai submarin intak respit|ventilat respirator breast vent
breathles excit|dead sob
breed engend variet strain spawn typ stock|caus multip
breez wind air|picnic airi task
brib payment corrupt pay sop buy
briber graft
brick |cope concret
bridg structur link connect|auction transportat circuit
bridl rein|bit harnes restraint curb
brief short|summar
briefcas cas handl|grip
brig |cadr regi
brigad |divis
brigadi |general
bright lumin brilli glint glit gleam glar light blaz shin splend color lurid radi flash glisten dazzl silv|smart
brilli bright superi superb splendid genius impres intellig splend magnific|awesom grandeur
bring carri deliver fetch transportat ferri|impart transf transport
brink verg boundar edg|bound limit threshold
brisk energet alert fresh|accelerat quicken merri liv
bristl fiber burst|brush featur
broad wid comprehens sweep|extens
broadcast transmit disseminat televiz televis channel messag circulat radi publiciz diffus interrogat air beam
broaden extend develop|widen increas incr vari
broil gril bak cook heat
brok agent negotiat factor|businessman
bronch |bronchus
bronchiol canal
bronchus |bronch
bronz metal medal|sculptur
brood reflect thought meditat dwel pond mus mul melanch|loom
brook creek tolerat stream endur abid bear suff permit|river
broom sweep|wip shrub bush ling
brotherhood kinship|union clas stratum
brow forehead eyebrow brown brows|hair crest fac summit
brown brow
brows spectat chrom webpag brow|web
bruiz injur wound hurt injuri spite harm|jam dis
brush thicket touch rub|impl bristl sweep
brut beast creatur wildcat attack savag|larv organ pet cruel prei
brutal cruelt savag vici cruel
bubbl foam belch emit rippl|foami strateg
buck striv|endeav hors hitch
bucket pail|heap basket tub
buckl warp fasten clasp collaps|fix
buckskin mount|leath
bud budget blossom sprout flow|bloom
buddi pal friend
budg stir shift mov|agitat
budget bud fund spend|program afford
buff follow lover compound cushion|leath poland buffet cach acid
buffet bat furnitur strik shelf draw|counter meal buff
bug insect teas glitch|crucif flaw microphon defect microorgan
bugl bras|spiel
build construct structur architectur creat rebuild roof hal feedlot schoolhous hous theat erect restaur ministr foyer staircas stairwa elevat lobbi reconstruct
buildup accumulat|public promot
bul cattl cow oxen|blund cop horn push
bulb stem|portion part
bulg protrud pop bulk bump mogul promin|snag
bulk major bulg volum mas|bullet volumin
bulki larg big
bullet slug projectil cartridg missil gun shot shoot|bulk
bulletin publiciz account
bulli good attack crack tough great|swel intimidat punk keen coax
bum git punk tramp spong rat obtain cheap loaf|inferi ass posteri
bumblebe bee
bump knock bulg encount find mogul|blow strik danc injuri
bunch clust clump crowd gang lot assemblag knot gath|crow
bundl packag packet pack parcel collect accumulat|clump pil
bunk bed|trough lam nonsens
bur burr buri burg
burden onus load weight headach saddl overload concern worri
bureau agenci offic furnitur draw shelf|authorit
bureaucrac pentagon govern|authorit regim
burg bur town|meat
burgeon grow
burglar thief heist
buri grav funer inter bur tomb conc hide|lay imb emb
burn fir smold treat sting destro glow|important shin bite flam ignit flar oxidat
burr bur|project remov
burrow tunnel dig hol|hollow
burst explos explod break vollei erupt bristl|detonat leap overflow
bus transport|vehicl passeng automobil
busboi |wait
bush shrub ris lilac wild|lavend thicket scrub broom
bushel repair mend fix peck|improv restor
busi biz commerc occupi partner engag compan manufactur tour firm industr packag enterpriz marketplac agenci agricultur traff|headach account meddl crow
businessman tycoon owner propriet baron mogul|brok operat
bust break ruin raid poor tear destro|chest flop failur rip sculptur snap
bustl flurri hustl commot fus din|mov stir
but adjoin bord edg|strik lay neighbor portion plac ass cigaret
butter |milk fight
button switch bel|toggl
buy purchas shop acquir sal brib|market subscrib bargain
buyer custom client purchas
buyout acquisit takeov|purchas
buzz sound fly hum activ|swarm wing
bypas avoid highwa shunt
bystand spectat witnes
byt bit|binari
cab cabin compart taxi cabinet|tax carriag automobil car
caban tent
cabin cabinet cab compart hous
cabinet cabin furnitur shelf cab|lock minister secretar
cabl wire telegraph rop cord televis
cach hoard|storag memori buff
cackl laugh talk chat utter speak|laught
cad hound villain softwar|cadr heel
cadr nucleus|personnel cor cad brig
caf restaur
cafeter restaur automat
cag enclosur constraint|detain
cal phon telephon scream yel hol shriek nam outcri specializ career summon term baptiz whoop occupat visit|inur entitl harden must
calam traged catastroph disast misfortun tsunami famin disastr tragic
calcium metal
calculat comput computat estimat figur deliberat multip subtract extrapolat reckon measur intend divid forecast deduct approximat arithmet|calculus formul
calculus |calculat mathemat ston math
calendar schedul|list
calf gastrocnemius|leath
calib qualit diamet superior level diam bear|qualif grade
calibrat tun activ adjust|graduat measur mark
callback request ask|asynchron cal
calm tranquil composur seren lul quiet placid pacifi|reassur appeas solac relax
calv birth
cam camp camer
camer photograph cam diaphragm tak shut pictur phot|captur
camp tent cam campus|assemblag faction gath inhabit junt
campaign nomine candidat crusad rac pol politic polit|agitat candid
campfir fir
campion flow
campus universit colleg field camp|student institut
canal furnish bronchiol|passagewa channel por provid
canc tum
cancel annul rescind|rep scrub delet halt
candid frank candidat blunt|campaign
candidat campaign nomine polit candid politic pol
candl lamp
cane |beat
canin tooth dog fox|paw
cannon artiller gun|gunn tank
canon canonic|canyon
canonic canon orthodox
cant nonsens unabl tilt slant bevel wont|cock canton
canteen flask|restaur
canton |china cant
canv fabric cloth textil tent materi
canyon |canon
cap hat crest tam|capital
capabil capac abilit strength|potential aptitud
capabl abl abilit capac compet adequat
capac capabil capabl|volum serv
cape ground land earth|spit
capital asset stock conservat|invest cap competit capitaliz financi
capitaliz benefit profit|gain capital furnish provid
capitulat surrend paper summar document|fal los
capsiz overturn
capsul contain pil|orb envelop tab condens enclos summar
captain policeman chieftain lieuten offic|lead command
captiv prison imprison detaine hostag creatur beast absorb engros incarcerat|inmat intent gaol convict jail
captur seiz catch seizur conquest tranc conqu arrest|clutch retak recaptur snapshot camer
car auto sedan automobil vehicl jeep taxi ambul accelerat|engin carriag cab bonnet saloon
carbon graphit charc diamond spark|climat
card gam reneg paper cardin cart|correspond heart stop napoleon shuffl pati crib rum
cardin bishop centr important thirteen fundament nineteen seventeen eighteen sixti eighti sixteen nineti fourteen card|forti
care thorough detail sur mind worri treat piti|mainten patient elaborat deliberat caution
career job occupat profes specializ cal progres profession
careles heedles casu|pas
cares strok pet pat paw
carg freight payload ship merchandiz load transport product|vehicl passeng
carmak automak manufactur|maker
carpent |carpentr
carpentr craft trad woodwork|carpent
carpet rug cover
carri lug bring transport bear pack warship travel transportat convei haul|pocket stockpil chemic
carriag diner|car cab
cart menu wagon haul drag card|animat pul
cartoon |draw
cartridg ammunit ammo bullet slug|dummi blank
carv cut sculpt|sculptur shap grav
cas instanc lawsuit circumst luggag briefcas proceeding|occurr caus
cash curr|exchang chang
cast hurl mold fish assemblag gath|actor actres castl
castl palac dungeon|cast
casu unconcern inform careles|chanc irregular
casualt victim accident lessen fatal|decreas
cat kat wildcat tomcat|pet whip guy
catalog catalogu list|book classif
catalogu catalog list classif|compil book
catapult propel hurl toy|devic
catastroph disast calam traged misfortun tsunami famin disastr|tragic
catch captur grab trap clutch overtak snag fish hitch|intercept overhear
categor clas classif collect accumulat kind|sort sex concept paradigm denominat subclas
cater supp provid feed nourish serv indulg satisf fulfil drench staff|pimp procur
cathedr church
cathod electrod|tube depot
cathol pontiff pope christ
cattl cow beef oxen bul|farm liv sheep rural
caus lawsuit proceeding induc stimulat reason send occur motivat engend compuls crusad trigg incit dee|persuad breed stimulus cas problem
cauti timid person moderat|restrain
caution warn|admonit care
cavalr troop
cavort romp sport plai
ceas discontinu end quit stop finish terminat adjourn retir culminat|vanish cessat climax
ced surrend conced yield|conces
ceiling altitud room hallwa hal|overhead height
cel compart organ excel cytoplasm nucleus|mobil
celebr fam notabl personal|immort honor laurel
celebrat famous festiv know fam fet glori note notabl occas commemorat affair festival|mourn
cellar bas floor stori
cellulos |pulp
cement concret adhes|bind
cemeter graveyard site
census count|counti talli
center centr middl cor area midwai por halfwa|concentrat focus pertain nucleus hub
centimet millimet
centr center middl focal midwai cor halfwa cardin important por fundament concentrat|engulf key nucleus
centrifug separat ultracentrifug apparatus setup spin
cerebr intellectu|intellect
ceremon funer wed initiat occas honor|solemn induct dedicat
cert certaint certificat|credent cours
certain definit sur|convinc specif
certaint reli cert assur confid qualit|trust authorit
certif evid manifest documentat licens licenc attest accreditat authoriz confirmat credent|regist authenticat testif
certificat credent paper cert document licens|authoriz chart
cessat stop|halt quit ceas discontinu
chain molecul|bicycl series
chair armchair seat
chairman president presid chief|committe
challeng difficult disput hard ambiti confrontat contest defi dar remand|ambit tricki
chamb bombproof enclosur room bedroom
champ champion competit contend chew|rival
champion champ titl competit contend guardian defend rival support patronag endors|tourn
chanc opportun possibil probabil risk hazard lik luck odd phenomenon|fortun prob potential casu random
chancel premi
chandeli pend
chang alter alterat modifi transform shift transformat dynam edit updat switch transmut commut lessen slow convert replac variat transmutat loosen damag
channel transmit transmis broadcast passagewa|trough strait signal canal impart
chant inton intonat shout sing|utter
chao confus
chaot wild
chap chapt fel fellow cus lad crack gent
chapt section chap episod subdivis|text
char charg charm coal
charact person characterist trait characteriz hero villain|personal role
characterist featur distinct attribut aspect qualit typic charact natur facet trademark badg|earmark streak passport
characteriz descript portrait qualit charact differentiat mark distinguish rememb describ|epithet depict defin act
charad parodi word
charc carbon fuel|draw
charg accusat accus cost char polar rush emotion indict lodg onrush invoic fee besmirch|blam levi complaint
charit foundat giv|gift kind
charm app pleas attract tranc spel char magic|hex supernatur fascinat
chart graph leas paper contract document map rent plot hir|certificat tenant
chas pursuit track trail pursu dog tail hunt tag|hound trac
chat gossip conversat talk jaw gab cackl convers nois|click conf babbl
cheap inexpens sleaz afford pric bum
cheat swindl scam chisel defraud con victimiz deceiv rig rob|fraud shaft hook hypocrit
check checkout verifi examin curb insur confirmat restrain ascertain|assur stoppag counteract
checkl list
checkout check inspect|stor shop
cheek fac featur
cheer cheeri shout smil gay encourag blith satisfactor optimist|glad
cheeri cheer gay
chef cook cul kitchen|food restaur cooki
chem scient apothec|drug
chemic react materi|carri acid compound explos miner
chemistr subst|apothec
cherish treasur lov|yearn
chest tors breast pec pector pix|bust box
chew gnaw jaw grind champ|bite
chi vital
chicken hen roost
chid rebuk scold criticiz lectur|jaw rag correct
chief lead important head main secretar princip administrat chairman|bos chieftain
chieftain lead captain|chief
chil tingl thril cool fright shudd depres shiv quiv|dismai
child kid babi infant youngst toddl minor bab offspr childlik|youth monkei
childcar servic
childhood boyhood|youngst kid adolesc infanc
childish immatur
childlik young naiv immatur child|simplic youngst simpl kid
chimne fireplac hearth
chin fac featur|lift elevat
china |canton
chip scrap bit splint proces nick|crisp peel
chisel cheat driv|swindl deceiv victimiz defraud
chlorin radiochlorin gas element|hydrogen nitrogen oxygen iodin
choic option select alternat decis pick prefer pref ballot favorit|decid
chok breath compres|suffocat contract gag
choos select decid pick espous pref darl option opt vot elit adopt|prefer nominat
chop cut chopp hash|hack jaw
chopp chop helicopt tooth|knif
chor task job duti
chord |note alter
choreograph creat
chortl chuckl laugh laught
chorus refrain music|utter song sound
christ redeem cathol|evangel protest gentil
chrom chromium brows
chromatograph |action
chromium chrom metal
chron long|usual
chuck tos throw pat
chuckl chortl laugh laught
chunk lump clod glob clump|accumulat clust
church cathedr religion parish worship religi faith priest bishop templ nav
churchyard yard
cigar |smok
cigaret |smok but
cinem film theatr movi cinemat theat|medium
cinemat cinem
circl circular encircl round oval|band conspirac circuit shap radius arc
circuit resist tour voltag|relai tube shunt circl amp electron bridg circular
circular round circl spheric|advertis advertiz circuit
circulat spread disseminat mov broadcast travel diffus distribut publiciz|sow
circumst condit luck fate misfortun context cas event environ justif|considerat fortun failur hing
circus |compan disturb stadium
cit mention refer quot advert nam invok|reiterat acknowledg pen
citi municipal metropolis town mayor|municip metropolit plac
citizen voter elect civil|nation subject
civil noncombat citizen|civiliz
civiliz societ advanc refin cultur|polit civil
clad dres uniform suit
clai soil dirt mud|corps
claim assert applic purport affirm postulat contend claus|allegat
clam din nois demand utter|boom expres blast
clamb scrambl struggl climb skin
clamp fasten fix|inflict secur clinch impos
clampdown restrict
clandestin covert underground secret
clang clash crash nois|sound
clap bang blast nois applaud gesticulat applaus lay|acclaim
clarif explain clear expound illuminat|crystalliz elaborat enlarg clarit
clarit clear read lucid focus|qualit clarif
clas classic categor classif grade subclas cours assemblag underworld|stratum brotherhood workshop
clash crash clang nois conflict jar skirmish|hit strik ram encount
clasp grasp clutch embrac grip hug hold buckl|fasten handbag purs
classic clas|concert
classif clas group sort index categor catalogu refer separat|stereotyp stamp catalog subclas recognit
classroom schoolroom room schoolhous school
clat nois|rattl
claus sent rider claim|predicat section articl deduct
claw clutch seiz|hook anch
clean soap spotles unus formulat preparat improv remov sweep dust wash deterg|vacuum unstain scrub plumb pur
clear clarit lucid transpar unmistak tract clarif vivid read innoc focus|vindicat crystalliz illuminat
clem merci|amnest
clergi |cleric
clergyman priest cleric preach past minister shepherd|deacon divin
cleric clergyman clerk|divin clergi
clerk employe cleric|work
clev smart ingeni intellig genius apt
clich commonplac remark comment|input
click tick tinkl|chat cluck mous
client custom buyer lawi shopp|patron consum
cliff format
climat mood weath atmospher glob|carbon
climax culminat moment occas|end inst terminat crown ceas
climb ris mount clamb|upgrad lift wax scrambl slop
clinch tight fasten hug secur embrac|fix clutch clamp
cling adher cohes|grasp adjoin
clinic hospital session|object
clip snippet trot|cut vid attach
clock tim timer
clod chunk lump glob clump
clog congest obstruct imped|foul backup overload stuff
clon copi organ|duplicat clust
clos shut impend final adjac end nearbi boon intimat block next slam surround shutdown|ambient seal adjourn confident layoff
closet wardrob furnitur toilet lav|room
closeup photograph phot pic
closur shut|blockag shutdown obstruct layoff stoppag
cloth fabric textil tog garb garment twe dres thread canv wool silk wear uniform linen knit robe materi cotton hem draper
cloud aerosol overcast fog sky weath|azur unclear
clu hint indicat|evid idea sign
club frat leagu associat member|lodg societ golf
cluck |utter click
clump clust bunch chunk glob clod lump knot thud|bundl
clumsi awkward ungain|slow
clust bunch clump flock knot|huddl chunk clon
clutch grip seiz grab clasp hold grappl snatch nab arrest collar claw catch|captur clinch nestl snuggl
coach manag train handl teach|coal superviz coin coordinat
coal lignit coin char|coach furnish
coalesc mix merg fus blend unifi mixtur combin unit|coalit melt fusion flux conjugat
coalit alli align bloc organiz|axis coalesc union mix
coast shor ocean sea seasid beach glid|marin
coat overcoat greatcoat jacket paint glaz coin|cover
coax persuad|bulli
cock strut hammer lay tilt|set plac roost cant
coconut |meat
cod taunt pod teas code|jeer scoff deceiv bant
code encod codifi program encrypt softwar cod|programm decod
codifi code
coerc forc pressur oblig compel|squeez driv railroad
coffe java|drink
coffin box|lay plac
coher ration logic consist|lucid order
cohes continu adhes connect united cling|adher consist growth
coil spir curl scrol structur turn|rol loop wrap contracept
coin speci mint nickel sou coal coat|curr coach nick
coincid overlap accident happen correspond concur concurr simultan occur|conjunct
col colon cold collaps coloni|notch
cold frigid icy temperatur snow cool freez col ice arctic bleak|crisp
collaborat cooperat work|partn
collag imag icon pictur
collaps flop illnes col sick buckl|occurr crash breakdown slump
collar arrest nab apprehend fac nail band clutch cop
colleagu associat fellow
collect gath accumulat librar joint hoard group mytholog compil wardrob bundl pil categor compilat prosecut batch repertor variet packet enterpriz datum
colleg universit campus student|facult school
collis accident crash imping hit
colon coloni col|bow
colonel |lieuten
coloni settl colon outpost occup bodi col|plantat
color emblem flush bright picturesqu tone flag shad black grei gay rich pi adorn deep red|liver pale noisi grai stain
colos larg big prodigi
colt revolv
column tube editor|arrai tabl matrix
com approach futur arriv going advent
comb heckl ransack combinat|combin straighten tooth devic
combat fight battl engag conflict hostil war struggl wrestl warfar|enemi skirmish scuffl militar armi
combin combinat merg occlud mix compound synthesiz mingl mixtur aggregat add coalesc blend fusion|comb
combinat combin accumulat comb mixtur mix assemblag|collect sequ
comeback retort rejoin counter repli return
comed perform actor|plai funni
comedi farc humor fun laugh dram|funni comer
comer competit contend travel|newcom arriv commerc comedi
comfort solac consolat eas hom consol livelihood conveni relief|pad pleasur
comic humor funni amus perform|gle
comm start begin inaugurat outset startup|launch plung kickoff
command offic high lead control prohibit forbid order requisit dominat prescrib|macr availabil captain enjoin
commemorat mark celebrat|remembr monu
commend praiz|entrust
commensurat proportionat
comment remark mention stat annotat clich ploi criticiz note shaft commonplac notat|feedback
commentat observ expert writ|author remark
commerc transact advert busi market trad sel ship merch advertis|comer
commis committe panel board|juri council entrust
commission administrat|member execut
commit dedicat devot git cooperat loyalt participat utiliz involv entrust|consign hospitaliz
committe commis board panel juri|delegat entrust chairman council
commod merchandiz product drygood export import salvag|articl shop
common shar frequ commun mutu ordinar usual|public
commonplac clich ordinar remark comment|stock tire
commonsens sens reason
commonwealth nation countr provinc alli|republ democrac
commot tumult disturb uproar din turmoil flurri storm bustl|flut
commun villag parish neighborhood common crossroad assemblag gath social neighbourhood ideolog|societ hord town
communicat messag transmit talk interact convei speak discus object nonverb relai transmis signal inflict expres languag theat verb dee|gab acknowledg
communion shar ritu|denominat
commut passeng chang transpos|exchang revers alter journe
comp obei examinat follow comprehens|exam compact compilat
compact compres pack|comp automobil
compan busi firm organiz own comrad mover|circus industr headquart platoon
companion comrad friend playmat fellow travel associat familiar|accompan escort
compar comparison contrast examinat equat scrutin analyz analog|good confrontat comparat
comparat relat|equat compar adject
comparison compar examinat contrast scrutin analog good differ|relat confrontat
compart cel lock spac cab room stal cabin modul|box
compas scop rang piti merci expans sympath reach horizon orbit extent|comprehend spectrum attain tender
compat compatibil|univers work match
compatibil compat harmon correspond|support
compel oblig enforc forc impos coerc necessitat obligat induc responsibil impl|pressur
compensat damag pay balanc|correct recoup offset
compet vie rival effici adequat abilit effect capabl abl|equal fitnes
competit contest contend rival tourn match rac comer champion champ tier aggres foe vie|milit capital participat
compil compilat accumulat collect pars hoard|lump debugg writ catalogu cumulat
compilat compil collect|accumulat comp
compl |manpow workforc adjunct
complain grip grumbl nag rail mut bleat protest squawk scold complaint beef|plain kick
complaint ailment disord ill griev complain|pip charg cry
complet accomplish finish sheer total thorough ful realiz absolut graduat fulfil|manoeuvr perfect entir
complex complicat composit intricat interlock tangl compound qualit|simplif structur
compli praiz congratulat conform cooperat keep submis|obedi
complic guilt
complicat complex alter situat refin chang interfer difficult|simpl tricki diseas
compon element ingredi part portion constitu factor subst residu item|cryst remaind modul pixel
comport behav behavi behavior acquit conduct deport|demean
compos seren tranquil writ constitut mak pois music compriz|dramatiz
composit complex arrang plac structur beebread compost song writ
compost composit
composur calm seren disposit|tranquil repos pois
compound complex combin heighten intensif alkali add acid buff enhanc synthesiz salt|goitrogen sharpen whol fan chemic
comprehend apprehend grasp understand intuit perc|compas apprehens hear encompas listen
comprehens univers broad understand wid extens super apprehens comp|blanket encompas inclus
compres compact squeez encod condensat pressur chok|pres encrypt
compriz contain constitut includ incorporat compos|cons pos
compromiz cooperat|settl accommodat
compuls neurot caus compulsiv|ambiti driv
compulsiv trait compuls
compulsor obligator mandator
comput computat calculat machin laptop multip subtract keyboard deduct technolog websit extrapolat approximat figur proces desktop|divid peripher hardwar
computat comput calculat extrapolat proces approximat reckon|procedur forecast
comrad companion friend fellow playmat familiar associat compan dat
con swindl defraud scam cheat hustl memoriz victimiz convict|conn bevel inmat conf sting
conc hide invis veil think secret consid lurk believ concept buri disguiz sneak obscur reput|mask harbor bosom privac secrec shield
conced admit ced confes profes forgiv yield concur acknowledg grant
concentrat focus titer titr intens thick centr por ore densit|condens center engulf prototyp exclus listen
concept notion idea theori think abstract hypothesis conc regulat|innovat categor sex
concern worri involv interest afraid pertain fear headach onus occupi burden|anxiet
concert perform music|stage classic sing
conces contract grant assent acquiesc|yield ced
conclud end finish deduc terminat generaliz infer reason extrapolat|final
conclus decis end judg determinat final outcom|finish shutdown abort demolit breakup
concret cement pav|brick
concur agre happen coincid arrang conced subscrib resolv|settl reconcil occur concurr simultan
concurr simultan conjunct parallel coincid|concur
condemn decri denounc condemnat|sent declar boo oblig manifest
condemnat disapprov denunciat imprecat condemn|sent curs decri
condens |condensat concentrat shorten capsul distil distillat
condensat compres|condens summar
condescend superi arch|condescens
condescens |condescend
condit circumst illuminat puriti weath condition immun desperat discomfort guilt stipulat impur despair polariz domin tension mood wind status innoc|context
condition condit provision tentat|conting qualif
conduct behavi demean copp comport music metal perform lead|acquit electrod behav wire silv
conf confer bestow consult|discus consultat chat con graduat
confederat southern support united|unit alli assist
confer meet conf consultat convent session discus leagu|huddl forum
confes admit acknowledg conced admis profes paper squ document
confid assur rev entrust certaint disclos trust posit expos convinc|consign sur confident
confident privat|clos confid
configur configurat organiz setup|assembl set
configurat configur contor topograph shap setup topolog|arrang redund
confin limit restrain restrict bound hamp throttl curtail limitat|tighten
confirm verifi corroborat affirm validat confirmat announc prov strengthen warr|offici fortif
confirmat proof confirm documentat check informat info certif corroborat
conflict war fight battl warfar combat struggl disput engag revolt clash infring strif rebellion disagre feud|counterpoint
conform compli keep adapt obei cooperat correspond agre adjust assimilat|accord
confront fac encount|oppos tackl confrontat
confrontat challeng showdown|compar confront comparison opposit
confus chao bewild disord unclear puzzl blust mistak daz baffl|jumbl haz fox explain
congest clog obstruct imped|foul stuff lug
congratulat compli praiz prid|bid feel
congregat flock assembl fold gath|assemblag faith collect meet
congres legislatur|meet
congressman congresswoman representat legislat rep
congresswoman congressman representat legislat rep
conjugat solut bound united|coalesc mix
conjunct anastomosis concurr simultan|coincid overlap
conn steer connect maneuv|manoeuvr con
connect link attach relat neighb join relev cohes conn tie coupl adjac bond bridg|hook kinship relation
connotat mean import signific|subst impli
conqu curb inhibit subdu stifl overcom quel defeat captur dampen hush|smoth blink
conquest succes captur seizur|inhibit
cons consist exist|compriz pers
consci awar moral|conscious think brain intend
conscious awar self sensibil ego know|consci
conscript mobiliz must enlist serviceman draft|levi
consecut continu straight succes succeed|repeat
consensus agre|accord
consent permis succumb agre accept permit allow|unanim legal
consequ result effect outcom subsequ phenomenon impact wak attend offspr wage|wallop ensu harvest
conserv maintain keep preserv hold|economiz jam
conservat traditional ideolog reaction preserv moderat capital habitat|species
consid considerat think regard reconsid deem believ conc reckon equat contemplat|weigh
consider substant signific appreci respect hefti|extens
considerat consid contemplat think justif explorat|circumst
consign entrust abandon|commit confid
consist pursu cons reproduc viscos propert coher conson|homogen cohes const
consol solac comfort consolat|reliev prompt termin
consolat solac comfort consol|relief
consolidat unit merg unifi|strengthen
conson consonant consist|letter alveolar sound
consonant conson
conspir interact plot
conspirac agre plot band|circl lot understand
const continu policeman invari paramet|sheriff consist
constitu ingredi element compon portion pel pixel part addit voter cryst elect audi modul|essent hardwar input
constitut compos law compriz pos establish appoint repres form institut straddl
constitution |inher integr essent
constraint restrict cag hamp|restraint muzzl
constru interpret read misunderstand understand elicit|interpretat extract
construct build contract manufactur creat erect rebuild reconstruct structur plast|assemb porch stadium maker prototyp
consult advis counsel conf inquir authorit tout|adviz ask
consultat confer interview|conf action
consum eat custom drink ingest feed squand expend swallow|user lavish dissipat sup client
consummat fulfil perfect accomplish skil|execut utter
consumpt uptak intak eat drink feed suck suffer sick tuberculosis|swallow
contact touch interact imping plac adjoin|communicat flick
contain box control wastebasket handbag draw envelop compriz dish capsul purs includ basket cup instrumentat bag parcel dock bin incorporat glas
contaminat pollut foul infect alter|chang
contemplat reflect considerat meditat mus pond consid think studi mul|stare thought
contempor modern current
contempt disdain scorn despit dislik despiz|sneer
contend competit rival postulat comer champion champ contest tier oppos argu vie foe debat cope claim controvers grappl|bick
content smug satisf controvers argu disput assert list counsel public narrat topic nonsens contest petit stori remind|lor
contest competit rac tourn winn contend challeng content oppos|controvers
context circumst|condit environ set
contin |region continent
continent |contin
conting pos assemblag gath|condition
continu consecut repeat persist keep insist relentles const cohes remain run pers proceed perpetuat uphold|endles straight prolong resum
contor shap configurat topograph form
contort distort|deformat twist
contracept devic protect|rubb coil diaphragm
contract leas construct conces chart stipulat agre insur undertak sign|hir partner contractu chok muscl
contractu |contract
contradict beli contrar opposit dialect paradox untruth deni deviat falsehood disagre
contrar differ opposit contradict revers|advers despit oppos contrast
contrast diff distinct compar differ distinguish counterpoint comparison|differentiat foil contrar
contribut donat lend encourag effort impart endeav bestow gift giv|contributor
contributor |contribut
contriv gadget widget devic invent|innovat strateg schem conveni
control disciplin posses contain curb master restraint command restrain potenc dominat monopoliz rein steer domin authorit suppres presid manipulat|dial supremac
controvers disput argu content quarrel differ contend|tilt contest
convei expres communicat impart carri|transmit transf
conveni handi comfort favor availabil|gadget contriv
convent meet confer convention pattern|monast nun pact treati
convention tradition custom schemat stereotyp orthodox convent
converg |overlap occurr meet crossroad
convers convert transformat interview transit chat talk transmutat conversat|salvat jaw proposit
conversat talk chat discus speech dialog convers speak|communicat
convert convers chang encod devic|alter adapt transform utiliz
convex |vertex symmetr geometr
convict belief inmat sent pronounc prison con|label captiv
convinc sur persuad confid belief|certain disarm believ posit
convolut swirl whirl|twirl
convuls violent
cook chef prepar cooki bak roast pan gril broil readi|food pot kitchen
cooki biscuit cook|chef
cool chil cold|neat fan therm freez
cooperat collaborat joint compli compromiz commit conform work loyalt|partn
coordinat organiz project arrang|longitud coach
cop offic policeman polic arrest apprehend copp collar|nail pig bul nab
cope grappl deal manag contend|brick improviz meet wal hack
copi clon imitat duplicat repetit repeat simulat miniatur reproduc
copp metal conduct cop|policeman
cor center nucleus centr kernel proces|cadr subst
cord string cabl|twin tie
corn kernel|grain feed
corner area rectangl|nich reces
coron investigat
corp bodi|armi dead
corporal somat physic|serg corporat
corporat firm|collect organiz joint empir corporal
corps remain bodi|stiff clai
corr pen enclos
correct right prop remedi amend improv|accurat compensat edit chid
correlat relat correspond statist|talli associat
correspond match similar journal letter agre relat conform resembl compatibil analog coincid adher correlat equat talli|card fit parallel symmetr
corrid hallwa passagewa hal|galler
corroborat confirm affirm validat support verifi establish demonstrat prov confirmat documentat
corrupt brib alter deprav|infect imperfect poison spoil chang rot
cortex neocortex cortic
cortic cortex
cos |trig
cosmic univers larg big
cost pric expens fee expenditur bon charg ransom rib tol|outlai term
costum garb dres|tog cloth masquerad
cot crib sheath bed fabric cloth
cottag hous
cotton fabric cloth textil
couch sofa divan seat fram|formulat articulat phras bed
cough |symptom whoop
council member|commis committe soviet
counsel guid adviz lawi advis consult attorne direct messag supervis content dissuad urg tip|deter
count census number enumerat talli determin weigh ascertain total|recount counti
counten appear sanct permit fac allow expres|okai visa
counter comeback retort tabl|furnitur buffet anticipat forese shelf
counteract offset|undermin sabotag curb check control neutraliz
counterfeit fak forger sham pseud assum bogus forg phoni mock|bastard
counterpart equival mismatch|duplicat
counterpoint contrast diff|foil conflict oppos
counti region|count local census
countles myriad|infinit
countr nation commonwealth alli internat land region backwood|foreign kingdom pastur
coup putsch takeov
coupl pair duo mate connect|marriag fami match partn
courag brav valor fortitud nerv spirit hero|heart
cours educat clas workshop lesson instruct track trend|path cert
court tribun woo judg romanc|trial lawi sue
cousin relat sib
cover dusti drap wrap blanket mask muffl hide envelop covert bark encompas enclos plaster carpet sheath frost|smoth drown flap wax
coverag report
covert clandestin undisclos secret protect cover flock screen|underground
cow cattl oxen beef bul|steer
coward cur
cowboi punch|perform
cps rate cycl|frequ
crack good nois chap break bulli gap|great snap rift keen
crackdown crush
crackl nois rattl|fanci vari
cradl hold origin|sourc
craft trad carpentr typograph spacecraft vessel skil plumb|potter woodwork draft aircraft
craftsman plumb pot creat profession
crash clash accident clang collis ram|hit collaps
crav thirst hung want desir|starv implor
craw stomach tum|crop
crawl creep travel mov
crazi insan mad sick strang excit|disturb madman maniac frenzi enthusiast
cre cred doctrin philosoph test dogm|teach
creak screech squeak nois
creat generat imaginat produc maker innovat build lord construct mak establish choreograph invent evok assembl divin sir initiat architect artist elicit
creatur beast organ brut larv giant prei captiv pet surviv species|stunt mate
cred cre credit doctrin test philosoph credent
credent certificat cred certif paper|authenticat licens cert password
credit cred ascrib imput attribut achiev accomplish|borrow payment salut
creek brook stream river
creep crawl sneak travel mov walk|mous
crest top peak summit cap spot|lin plac brow
crew team squad gang
crib cot|bin translat poni card
crim treason offens violat fraud forger hijack accus offenc
crimin outlaw crook gangst arson murder thief kidnapp smuggl trait racket guilti illeg punk|vici peddl polic gang
crimson red rubi bloodi blush flush|color
cring flinch winc shrink bend|mov retract
crippl weaken
crisis emergenc situat crossroad depres
crisp distinct toast wrinkl sharp|cold chip puck fresh
crisscros reticulat
criterion standard norm benchmark ideal scal|metric measur gaug
critic critiqu vital indispens cruci disapprov review|rebuk dir
criticiz chid rebuk denounc scold comment blam|attack lectur pick
critiqu critic review
crook outlaw crimin bend curv arson gangst kidnapp murder smuggl thief racket punk runn|peddl flex
croon sing
crop harvest cultivat yield output pastur|graz plant reap craw
cros travers intersect transvers travel walk frustrat|thwart pas track
crossroad commun crisis|villag converg
crouch bend stoop squat sit huddl|bow
crow crowd brag boast crown|blust bunch busi
crowd bunch mob crow audienc herd swarm assemblag gath overcrowd phalanx flock throng|huddl hord
crown culminat crow top apex treetop|thron monarch royal hat tooth climax
cruci important critic importanc|polar decis
crucif execut torment beset haras|teas bug plagu rag
crud indec earthi oil petroleum|resid rough
cruel savag vici brutal|brut
cruelt brutal abus
cruiz travel voyag sail|navigat mov
crusad campaign driv mov expedit caus push ventur agitat reform
crush destruct rough squeez pres beat humbl overcom outd quash surmount crackdown leath outstrip|overpow lick jam
crutch staff
cry yel scream outcri hol shriek tear shout screech weep exclaim whoop wail howl bellow hoot exclamat sob sad boo|shril
crypt encrypt|secur secret
cryst ice solid constitu crystalliz element ston|compon gem
crystalliz illuminat cryst|clarif shap clear
cub cube rooki sonni
cube cub dic|block
cubism cubist
cubist cubism paint
cuddl snuggl nestl embrac hug|nest
cul reject pick chef gath|remov collect
culminat climax stage phas end terminat crown ceas|finish moment
cult cultur religion|faith sect
cultivat crop prepar|rais
cultur cult societ ethnic civiliz|appreciat tast
cum ejaculat
cumulat accumulat addit|gath compil
cup contain
cur remedi curv therapeut curl medicat medicin heal coward|dog therap
curb inhibit conqu suppres subdu control restrict check restrain edg quel curtail|counteract bridl restraint
curfew deadlin signal fiat decre|edict
curi wond curios queer strang peculiar funni unusu interest|odd rum
curios curi interest wond involv
curl cur coil curv hair rol scrol bend
curr monei cash dol exchang speci|coin modern
current latest ongo underwa contempor flow incumb voltag|amp
curriculum info programm informat|news
curs oath point swear cus mous imprecat utter hex|condemnat denunciat
curtail restrict confin limit curb
curtain draper drap screen barri blind|furnish provid
curv bend cur spir swerv veer crook arch arc curl graph bow sheer lin|trend
cus curs swear fel oath lad chap fellow gent utter
cushion pad modifi pillow buff soften|layer
custod detent hand|keep detain
custom consum usual tariff client convention buyer patron shopp ritu tradit habit rit pattern wont|accustom
cut slash trim saw slic carv reduc chop bevel sever swerv dril shorten slit dissect reduct|veer clip par
cycl bicycl bik rhythm cps period interv recycl phas repetit
cyclon typhoon hurrican tornad atmospher
cylindric round
cyst wen|sac
cytoplasm cel
dab pat tap|appli splash strik touch
dad papa pop
dag garment flap
dah |dit flow
dairi farm
dam damag weir barri obstruct|imped destro
damag harm dam compensat impair hurt deformat alterat chang distort erod|satisfact flaw
damn darn goddam goddamn bles infern los invok doom|imprecat
damp moist wet soften|dampen mut
dampen moisten suppres stifl inhibit conqu soften subdu wet|damp
danc perform recreat disc divers mov|bump parti
dang risk threat peril unsaf vulnerabil hazard menac threaten saf riski
danger unsaf peril riski harm precari risk bad seri desperat unreli poison|threat
dangl hang swing suspend
dar challeng defi|origin presum ventur
dark black gloomi shadow dim illuminat blackout sinist twilight|sulki negr
darken chang|dusk stain
darl dear belov favorit lov pet choos lover|honei
darn damn goddam goddamn bles infern|blam
dart flut scoot dash fleet hurri speed|lung projectil hurtl
dash scoot dot dart sprint smash rush flair plung hasten|hurl bolt
dat engag comrad birthda|escort matur
databas informat info|list oracl
datum metadat statist informat accumulat collect read|assemblag
dawn sunriz|penetrat
day long year minut hour|durat
daylight period light
daz confus stupid stun
dazzl bright|blind astound amaz
deacon |clergyman
dead deceas execut fatal doom lifeles leth go kil|toxic breathles asleep corp
deadlin curfew point
deadlock impas standstil stalemat|situat
deaf person|heedles
deal trad agre handl dispens merch transact allot distribut administ cope plow traffick vend firm grappl bargain|borrow
dear belov darl lov honei lover|sincer
death fatal necrosis kil grav perish alterat execut murd expir|lif aliv
deb debat borrow debut
debat argu discus deb deliberat quarrel contend disput|wrestl
debris rubbl dust trash rubbish scrap|slack
debt loan princip liabil
debug debugg|logg
debugg debug|compil program
debut introduct entri deb|launch begin introduc intr
dec decis decid|decim decod
decai decomposit decompos declin rot|deteriorat remain ruin erod gnaw
deceas dead go|asleep infern
deceiv betrai cheat mislead victimiz trick|fool chisel fox cod
decenc |decent
decent nic good respect excel great prop|reason reli decenc suffici
decept falsehood untruth trick magic shenanig|illus perform facad
decid choos definit determin regulat dec resolv|seal choic
decim quantitat number|precis float fract dec integ round
decis choic fatal judg conclus outcom definit select dec designat|option cruci
deck platform ship adorn decorat
declar declarat announc stat alleg swear assert proclaim affirm testif explicit exclaim|acknowledg promiz condemn plead proclamat
declarat declar stat pronounc assert announc proclamat testimon
declin wan worsen refus decreas reject diminish decai lessen disobe|twilight deteriorat sicken
decod |dec code
decompos decai rot|separat
decomposit decai|rot
decor decorat|tradit adorn
decorat design adorn decor grac special alter panel artist medal jewel deck pattern fin overla|trim bras stud nonsens knob fring
decre fiat edict programm ordain prohibit enact order ban curfew
decreas diminish reduct lessen reduc lower shrink declin wan dwindl drop fal weaken|minimiz depreciat shorten casualt
decri condemn denounc|condemnat
dedicat devot commit utiliz use emploi appli loyalt|messag ceremon inaugurat vow
deduc infer deriv conclud surmiz extrapolat reason|elicit
deduct allow subtract comput calculat reduct implicat|withhold sum discount recoup exempt claus
dee caus get leav event titl reject departur communicat|discover going sacrific implementat recover
deem regard consid view hold|reckon see
deep profound intens color|thick
default |option
defeat beat disappoint overcom unsucces conqu wallop frustrat rout failur|lurch slaught
defect fault flaw imperfect glitch disadvantag blot problem issu|unnatur bug fle
defenc deni protect|isolat fortres stronghold repres excus accumulat
defend guardian accus protect watchdog guard argu apologiz rationaliz champion peacekeep escort suspect|hero remind vindicat
defens protect excus|attitud mine justif team
defer postpon succumb bow delai|repriev submit respit
defi withstand resist challeng endur dar|elud brav refus
defici lack need shortag absenc deficit famin scarc shortfal|insuffici
deficit shortfal shortag defici|lack
defin specif mean|means characteriz
definit certain decid mean decis means|explanat
deformat distort damag shear harm|contort chang alterat strain warp
defraud swindl scam con cheat victimiz|use hustl chisel
del hollow|laptop hol
delai paus detain wait lag interrupt slow postpon defer|moratorium stal hesitat lat
delegat assign designat representat|mandat appoint elevat committe relegat
delet remov eras eliminat|cancel disappear
deli shop stor|food restaur
deliberat intend calculat debat|measur care discus
delicac eleg aliment|tact
delicat fragil pastel skil difficult refin hard|exquisit
delici pleas delight
delight pleasur pleas joy revel enjoi delici amus endear satisf
deliv deliver rescu unload ship extradit|fetch post salvag
deliver deliv bring birth transportat|ship post salvat
delug flood inundat downpor swamp mint lot fil heap rainfal|batch plenti rain submerg stack
demand requir request necessitat ultimatum stern need insist clam petit obligat requisit|neces strict demo
demean behavior behavi manner trait conduct behav deport|comport
demilitariz disarm
demo demonstrat show exhibit present presentat illustrat displa|demand
democrac republ ideolog|commonwealth
democrat popular parliament pol politic polit expon advocat
demolish destro destruct
demolit destruct annihilat ravag ruin destro|eras conclus end
demon devil fiend evil|ban
demonstrat show demo prov teach presentat instruct exhibit corroborat manifest attest protest|proof
demythologiz restat alter chang
den hideout|dwel
deni assert withhold refus defenc repudiat contradict negat
denominat |designat communion categor
denot mean indicat signif designat refer announc means notat|slur
denounc condemn decri criticiz denunciat|brand mark announc label
dens densit thick heavi dumb
densit dens concentrat
dent indent mouth|goug twist prick slit bend
denunciat denounc condemnat|curs
depart leav exit deviat department beli quit|discrep
department depart divis administrat|personnel
departur leav exit going deviat disappear ship sail withdraw dee|discrep farewel left
depend interdepend reli test try trustworth helples|honest steadi sur
depict pictur describ show outlin portra|characteriz draw interpret
deploi preparat|troop
deport exil extradit expel acquit comport demean
deportat exil
deposit sedi posit situat fix lodg stick bank dreg
depot station termin storehous transportat warehous storag repositor|cathod
deprav corrupt
depreciat reduct diminish|lessen decreas
depres dreari somb gloomi dismai lower val vallei trough sorri chil crisis dingi melanch drab slump|discourag
depriv strip withhold|divestitur starv
depth |level extent draught
deputi |assist help sheriff lieuten
derail undermin travel|mov sabotag accident weaken
deris jeer scoff ridicul|offens
deriv derivat deduc origin surmiz extrapolat infer reap|obtain evolv
derivat different deriv origin explanat sourc infer|gradi root
descend toppl dismount drip swoop tumbl avalanch div flop
descent ancestr origin|shower
describ repres depict outlin characteriz|explanat refer expound
descript characteriz specif stat spec|explanat announc
desert forsak abandon desolat strand fle|ditch terrain
deserv merit
design architect decorat plan layout special creat invent pattern destin|plann prototyp motif emblem innovat
designat nam appoint delegat label nominat denot assign decis destin titl doom|denominat diagnosis mandat slat
desir want wish pref ambit hope long yearn thirst crav itch impuls begrudg hung|elig pleasur
desk draw tabl
desktop top comput screen
desolat bleak forsak desert|stark devastat ravag
despair hopeles dismai condit resignat pessim feel|surrend status
desperat hopeles condit danger brav|unsaf status
despit scorn disdain contempt dislik disregard despiz|spite contrar
despiz disdain scorn hate contempt despit
despond hopeles
destabiliz chang alter
destin fate doom happen occurr designat intend inevit design supernatur slat|destinat
destinat goal travel rout|destin doom trip end journe
destro ruin demolish go warship los raz undo obliterat devastat wreck burn ravag bust demolit|frigat dam exterminat
destruct demolit crush annihilat vandal sabotag ravag ruin liquidat raz demolish undo devastat|disast
detach unconcern separat isolat disconnect
detail informat info care elaborat item itemiz|expound fact thorough
detain delai imprison incarcerat gaol jail intern jug|trap cag remand custod
detaine prison captiv
detect notic tec sens investigat discov devic find policeman hear observ percept|discover scan spy breakthrough
detent custod punish penalt
deter discourag dissuad deterr disapprov|adviz counsel reject
deterg anion useful surfact utilit clean
deteriorat worsen|decai declin tire
determin find ascertain decid situat measur regulat count locat specif identif|stubborn ambiti
determinat find persist solv validat discover identif conclus resolut resolv
deterr obstacl handicap balk difficult deter|hind interfer discourag dissuad intimidat
detonat explod explos|burst
devastat ravag ruin destro destruct|desolat
develop growth evolv evolut matur progres improv flow creat phenomenon maturat invent originat broaden|proliferat exploitat industr aris development blossom
development |develop growth
deviat vari variat depart divert departur turn statist discrep straggl diff beli contradict|unnatur
devic gadget blow contracept reflect detect inclinat machin contriv instrumentat tend valv keyboard magnet goad instru convert|phon catapult reset comb
devil demon fiend evil exclamat|annoi irritat hel
deviz invent formulat forg|mak plann innovat imaginat prepar
devot dedicat commit lov utiliz use emploi appli loyalt|worship vow
diagnos analyz examin studi|explor
diagnosis identif|designat
diagon slant slop
diagram draw plot schemat graph|illustrat
dial operat|select control
dialect idiom contradict philosoph accent languag|accentuat
dialog dialogu talk conversat discus|script
dialogu dialog talk script|negotiat
dialysis dialyz
dialyz dialysis separat
diam diamet radius calib gem length
diamet diam radius calib length
diamond carbon jewel infield gem
diaphragm camer tors|contracept
diari journal blog writ
diarrh diarrho symptom
diarrho diarrh symptom
dic cube die
dictat prescrib order autocrat authoritar speak ruler inflict impos|dictator tyrann principl
dictator tyrann|dictat
diction |word translat articulat formulat
die perish expir fatal kil dic grav starv exit drown|lifetim abort succumb
diet dietar pap|fare legislatur
dietar diet
diff contrast vari dissent unlik counterpoint deviat distinct disagre|identic
differ divers distinct diver vari contrar discrep different unlik contrast opposit disagre identic quarrel controvers comparison|variat dissent
different derivat differ
differenti distinguish
differentiat distinct distinguish discriminat mark separat specializ identif characteriz|contrast label
difficult hard troubl tricki troublesom challeng embarras problem ambiti tough rough effort exert delicat plight deterr rocki complicat inconveni|sticki rug
diffus spread pervad distribut disseminat penetrat circulat broadcast|publiciz sow
dig shovel burrow spad tunnel hollow|jab pok trench gut
digit integ fing|analog phalanx electron toe nail
dignif proud distinguish
dignit prid|bear
dilat widen expound|elaborat
dilut solut weaken|weak
dim dark dimens dimension|hopeles dumb bleak subdu
dimens dimension thick length width height dim magnitud breadth|proport
dimension dimens dim|manifold
diminish decreas lessen wan shrink dwindl reduc declin weaken depreciat|reduct
din clam boom commot dinner eat flurri bustl restaur diner|thund tumult
diner restaur carriag din
dingi dirti soil grimi dirt depres|dreari gloomi
dinner meal din feast breakfast|supper parti
dip plung|stain wan drop dipp thief
diplomat ambassad offici envoi smooth|bland mediat
dipol |antenn
dipp |dip
dir dread frighten terr awful|critic fear
direct manag orient pronounc trend guid orientat counsel redirect administrat aim supervis rout steer frank straightforward|target enjoin prescript superviz blunt
director fold|path
dirt soil clai mud sand grimi dingi earth greas stain
dirti dingi grimi lousi soil muddi foul mud dust greasi|oili septic
dis insult|spite bruiz offend
disabil handicap
disabl handicap invalid|injur wheel ignor stop restrain remov
disadvantag limitat defect penalt|los liabil hind discriminat
disagre dissent discrep differ conflict showdown diff vari contradict
disappear fad vanish leav absent departur happen going occurr go remov|van delet invis
disappoint unsucces defeat frustrat fail thwart|foil betrai baffl
disapprov dislik condemnat judg critic deter discourag|reject messag
disarm demilitariz|convinc
disast catastroph calam traged misfortun tsunami famin|tragic destruct
disastr unfortunat calam traged catastroph|black fatal
disbelief doubt uncertaint|skeptic sceptic
disc disk danc record ballroom discov|discover
discard dispos dump scrap tos abandon trash|fling disposit
discern distinguish recogniz observ|notic resolv discriminat
discharg emis erupt eject happen occurr explos fir releas exonerat|arc acquit sprinkl dispatch
disciplin control train theolog field trait restraint behavi|behavior scienc
disclos rev expos confid betrai leak revelat uncov discov
discomfort malaiz condit inconveni uncomfort|status
disconnect undo detach|separat
discontinu ceas stop quit separat end expir terminat|retir cessat
discount disregard dismis ignor reduct reject|deduct refund
discourag deter disapprov dismai|warn depres deterr admonit intimidat
discov find observ detect found learn rev disc breakthrough disclos|explor
discover breakthrough find revelat determinat|disc dee detect
discrep vari disagre differ deviat allow|departur depart
discret separat distinct libert|quantum
discriminat differentiat distinguish distinct separat racism appreciat segregat isolat|insulat discern disadvantag
discus debat talk conversat negotiat communicat confer speech dialog|conf plow deliberat forum
disdain scorn despiz contempt despit hate dislik reject|refus rebuff
diseas goitr illnes sick symptom health ill|complicat mimesis
disgrac dishon shame humiliat|reproach
disguiz mask masquerad conc hide|garb
dish contain poi meal serv bowl soup aliment hash|turnov
dishon disgrac shame rap assault stand|outrag assail
disk disc driv|storag partit plow
dislik disapprov hate distast resent contempt despit inclinat scorn disdain
dismai alarm fright depres despair fear discourag|chil
dismis ignor disregard reject discount|sack fir scoff
dismount descend|fal
disobe refus undermin balk declin sabotag|weaken
disord ailment confus complaint perturb upset troubl ill disturb scat jumbl mes
disp distribut spread
dispatch ship send slai|fulfil discharg
dispel mov banish|scat frighten dissipat displac
dispens allot distribut administ deal assign|portion lot
dispers scat sprinkl dissipat sprai splash spread spat|disseminat
displa show exhibit flaunt screen monit brandish expos demo|presentat
displac mov amplitud replac translat shift transpl supersed suppl|sack spil evacuat dispel
displeasur annoi
dispos discard disposit dump power administrat scrap lend trash garbag|tos politi fling
disposit dispos composur unwilling willing tend toler lend moral inclinat pessim|optim discard
disput quarrel argu wrangl controvers challeng conflict content scrap row debat
disregard ignor neglect dismis discount snub despit|treat reject
disrupt interrupt break paus interpos|heckl stop jam
dissect analysis cut
disseminat circulat broadcast spread diffus publiciz distribut sow|dispers
dissent disagre object protest diff divis|resist differ rebel
dissipat scat dispers|squand separat consum dispel
dissociat |divorc
dissolv melt|terminat liquid thaw end
dissuad deter adviz counsel|deterr
dist remot|horizon
distanc wavelength spac|interv indiffer rang elevat radius
distast dislik
distil distillat purifi improv|creat amend chang extract condens
distillat distil purifi|liquid action condens
distinct differ distinguish differentiat characterist contrast uniqu crisp discriminat discret typic diff|identic
distinguish distinct differentiat contrast discriminat discern important dignif identif differenti characteriz recogniz
distort warp deformat falsif twin damag twist contort harm interlac|weav beli
distract troubl perturb|worri upset
distres disturb anguish suff pain torment hurt heavi bad tortur|sorri
distribut scat spread disp spac allot spars dispens retail suppli diffus widespread provid deal administ shar circulat sampl disseminat strew|apport
district territor dominion region jurisdict area zon|mandat mandator
distrust mistrust suspicion suspect doubt misgiv uncertaint|trait
disturb upset commot distres perturb troubl worri agitat havoc turmoil heavi disord interrupt neurot tumult uproar|storm neurosis circus crazi scrimmag
dit |dah dot
ditch trench|forsak waterwa desert abandon
div nightclub plung descend|swim submerg duck fal
divan sofa couch
diver divers differ explor swimm variet
divers diver differ recreat festiv sport danc entertain gambl variet fun gam merri onrush jok divert amus|trick jest
diversif |vari
divert deviat amus turn send entertain straggl divers|recreat
divestitur |depriv sal
divid split partit separat calculat parcel splint|tear comput polariz
dividend earning profit
divin god saint creat qualit sacred|immort cleric lord theolog clergyman holi
divis in branch split department subdivis dissent|fractionat ingredi brigad
divorc |separat split dissociat
doc doctor physic document surgeon quack vet veterin documentat|medic special
docil yield meek tam|teach
dock load labor labour contain enclosur pier|vessel enter
doctor doc physic medic vet surgeon quack veterin extern medicin intern|patient special
doctrin philosoph belief cre cred national imitat individual dogm|millennium gospel philosophic
document paper referenc documentat genuin doc pic ballot patent capitulat chart certificat resignat confes|webpag regist
documentat document certif softwar confirmat doc corroborat|affirm
dodg schem sidestep evad hedg strateg skirt mov|avoid
dog pet pup chas canin hound|fur cur lab
dogm cre doctrin|philosoph
dol toy shar fil welfar curr percentag|portion dov
dolor grief|pain
domain aren realm land empir kingdom spher field|websit
domest intern nation maid
domin paramount suprem dominion sovereign superi supremac condit control monop master|dominat inherit tyrann promin
dominat master supremac reign prevail control command outweigh|domin
dominion district domin territor sovereignt|rul jurisdict control reign nation
don haven donn|ain instruct cloth win
donat contribut offer|pledg subscript
donn don ladi
donor present giver help|gift
doom fate destin dead los person damn designat|unfortunat destinat sent
door doorwa threshold entranc lock gat|wal revolv
doorman guard
doorwa door threshold entranc wal|entri
dos dosag medicin medicat pil|drug treat tab
dosag dos|medicat
dot dash stud sprinkl|break sight dit
doubl multipl tennis dual twofold|multip
doubt uncertaint dubi distrust disbelief mistrust uncertain suspens suspicion believ|skept reservat sur misgiv
dough loot monei mixtur bread
dov pigeon bird|dol
downgrad grade rate
download transf
downpor rain delug rainfal|inundat
doz nap
dozen load scor ton lot
drab dreari dul somb depres|sober gloom gloomi
draft draught recruit outlin sketch conscript enrol|enlist craft levi gulp
drag pul haul cart draw|puff resist
drain drainag evacuat flow|exhaust tube empti sewer
drainag drain evacuat
dram ounc plai dramatiz episod comedi|act playwright spectacular
dramat spectacular impres strik
dramatiz dram pad exaggerat writ|playwright pen repres compos
drap cover draper curtain wrap arrang|screen mod manner blind
draper curtain drap screen cloth blind|textil fabric
draught gulp drink draft|swallow wind depth pul
draw sketch pul graph diagram contain haggard desk haul artwork art trac bureau buffet lock drag|suck reap depict pluck jerk
dread fear fright terr apprehens frighten awful dir bad panic unspeak suspens horr|gloom
dream nightmar imaginat imager ambit imagin envisag|perc vision fantas sleep
dreari drab depres dul gloomi|sorri dingi
dreg sedi deposit
drench swamp cater|ret soak flood sop
dres clad garb cloth gown costum wear garment form tog sheath|robe
drift impetus float strai travel wand roam mov err|stream
dril bear cut practic|train tool educat
drink drug soak consum sip uptak intak consumpt ingest draught serv gulp tea pledg suck toast wine|swallow salut alcohol coffe
drip descend fal|drop
driv swarm motor drivewa dynam crusad repel teamst motivat chisel energet ambiti vehicl disk|herd hord compuls coerc
drivewa road driv rout
drizzl rain rainfal
dron monoton bee intonat|straggl honeybe
drop fal droplet decreas unload|dip wan tear drip
droplet drop
drought period
drown submerg die perish eliminat|cover kil expir
drug medicin drink medicat medic pil apothec|dos agent chem
drugstor shop stor
drum instru sound|music band
drunken |spirit liqu
dry preserv humor
drygood commod|merchandiz
dual multipl doubl twofold
dub |knight
dubi doubt uncertain uncertaint
duck plung|mov div
due expect reason|attribut
dugout shelt|park
dul drab dreari monoton muffl leaden stupid dumb|alter mat soft blunt
dumb stupid dens slow dul|dim
dumbbel weight
dummi artific|fool cartridg mock mut stupid
dump dispos discard garbag throw|tos abandon wast
dungeon stronghold castl
duo pair coupl|second brac prim
duplicat repeat copi reproduc match repetit uniqu|clon identic counterpart
durabl long last
durat length period tim long hour year span|prolong minut day lifetim
dusk nightfal twilight|darken
dust debris rubbl fallout trash clean rubbish dusti dirti scrap particulat|sprinkl
dusti cover dust
duti responsibil obligat chor assign task tariff oblig role
dwarf |sprit organ shadow
dwel inhabit hom liv hous occup resident bedroom kitchen bathroom resid brood hearth populat|parl den nest
dwindl diminish lessen decreas
dynam chang mechan driv projectil kinet incent
dynast ruler|monarch reign
eager anxi zeal impati ardor enthusiasm keen excit|willing
ear earn head hear|incom
earli earliest prematur primev previ primit advanc prot prior wee
earliest earli|primit ancient
earmark trademark reserv appropriat allow assign allot|characterist mark
earn acquir ear|profit salari pay wage realiz incom gain
earnest seri sincer solemn serious
earning profit salari wage dividend incom pay markup|shar net percentag
earth ground glob world land planet soil sky atmospher dirt mainland woodland hemispher cape
earthi indec natur crud|realist
earthquak trem|shock
eas comfort alleviat easi reliev facilitat relief simplic|leisur solac
easi simplif simpl eas element hard|pleas straightforward
east |wind
eastern |orient
eat consum feed food uptak intak consumpt ingest gobbl din peck aliment|picnic breakfast meat graz feast
echo ring sound recit bash|repeat shel utter reson
eclips interrupt|loom
econom economic sector|prosp wealth economiz
economic effici econom
economiz sav preserv|conserv econom
ecstas transport|spirit
edg boundar bord bound adjoin brink margin curb but peripher fring|rim sharp vertex verg sid
edict decre fiat proclamat programm announc order prohibit|ban curfew
edit alter chang modifi|writ correct revis
edition version
editor articl newspap column|paper
educat teach instruct learn semiliterat train cours school lectur inform prepar student groom academ profession enlighten|poland dril pupil
eff screw
effect consequ impact result effici affect phenomenon outcom effectiv compet influ wak offspr|efficac wallop ensu harvest precipitat
effectiv power effect efficac potenc|effici
efficac effectiv|effect
effici effect economic compet rati advantag|effectiv
efflu wast
effort attempt endeav try pain striv exert essai difficult contribut workout travail|feat stab fling
egg spawn
ego prid self conscious|egot swel vain
egot swel vain|ego
eighteen cardin
eighti cardin
ejaculat cum speak utter|talk blund mouth
eject expel evict discharg releas ble emit|eliminat abort
elaborat expound detail fanci exemplif|enlarg clarif care specializ dilat
elaps pas laps|advanc progres fal
elast flex plast|stretch liv cloth textil fabric elastic
elastic bounc|elast
elbow arm|shov joint
elder older senior ag old age|shrub sen
elect voter vot citizen reelect electr elit select constitu princ|electron primar voltag elig
electorat person
electr elect|utilit automobil excit power
electric energi
electrod anod cathod tube batter grid|conduct
electron physic|elect particl digit ion technolog circuit
eleg recherch qualit grandeur flair delicac splend refin beauti exquisit neat
element compon ingredi constitu easi selenium atom basic factor hydrogen germanium oxygen weath helium nitrogen iodin chlorin cryst|simpl atomic argon
eleph |emblem
elevat lift rais altitud height peak summit build promot upgrad hil stage favor ridg|level hik delegat distanc mountain chin
eleven fifteen twelv
elicit evok arous excit provok constru creat overpow overcom ignit spite invit|stir extract deduc
elig entitl worthi suit|desir elect
eliminat remov omit rationaliz delet rid exclud evacuat drown|murd eject
elit aristocrac elect select choos
ell annex
ellipsoid round
eloqu articulat
elud escap evad resist puzzl bewild baffl sidestep hedg|defi
email mail|send
emb imb embed insert|plant buri
embank |mound hil
embarg ban
embarras difficult unpleas hard shame humiliat|troubl sticki exces
embed emb|integrat
emblem flag color badg emblemat symbol|pattern design eleph
emblemat symbol representat typic emblem
embodi personif repres symboliz exemplif|person
embrac hug encompas clasp bosom cuddl includ inclus squeez clinch|snuggl espous
emerg appear|issu
emergenc crisis|pinch
emis radiat discharg
emissar envoi representat
emit radiat bubbl belch shin eject|growl expel emulat hoot grunt
emotion hatr anger joy fright fear lov feel anxiet hate lyric charg|awe senti
emphasis accent stres intens importanc accentuat
emphasiz underlin underscor accent stres accentuat expres|show
empir domain authorit govern regim|land monarch corporat
empiric experiment experient
emploi work use utiliz hir book lead job appli exploit occupat action servic dedicat devot bos misus usabl recycl|applicat mistres
employe work workman clerk hir staff personnel job|garden scrib
empti vacant blank void lifeles meaningles evacuat hollow nothing|bare drain nul
emulat aper|emit simulat imitat
enabl endow|equip mod allow
enact reenact ordain decre|pas plai
encircl circl bind|blockad
enclos envelop wrap insert cover surround bord fram engulf corr|tuck bath fenc capsul
enclosur cag dock chamb nich envelop pack pen|area
encod encrypt code compres convert
encompas embrac includ cover|comprehens comprehend
encor perform
encount skirmish meet confront bump|fight experi clash
encourag boost promot cheer shout far advanc fost assist incit spur contribut inspir|provocat goad
encroach intrus invas enter entranc|violat infring
encrypt encod crypt secur code|compres password
end terminat finish conclud endpoint final ceas clos conclus suffix culminat adjourn shutdown abort discontinu breakup liquidat|goal climax overthrow vanish
endang peril jeopardiz menac threaten exist hazard affect risk|threat
endear pleas delight
endeav attempt effort enterpriz striv try pain essai struggl seek task project trial contribut racket|buck
endles long intermin infinit etern|continu
endors support approv sanct champion|okai guarante warr patronag back
endow gift invest enabl talent
endpoint end terminat
endur perman last tolerat strength suff surviv abid toler brook withstand bear brav liv defi
enemi foe advers antagon|battl combat oppon war opposit
energet vigor brisk enterpriz alert driv physic|merri liv
energi radiat electric heat power vital|tire fuel
enforc compel oblig implementat impos impl|execut
engag battl combat hir fight book war pursu busi warfar conflict involv action assault marri occupi appoint dat|prosecut participat marriag
engend spawn breed caus sir
engin technolog motor programm generat organiz technic|applicat car technologic
engros absorb intent writ wrap captiv
engulf steep envelop enclos por focus|absorb concentrat centr
enhanc heighten improv compound intensif|amend
enjoi relish delight pleasur bask savor lov fun joy|revel
enjoin order prohibit forbid instruct veto|direct request command
enlarg magnif expound expand increas big|amplif elaborat illustrat clarif
enlighten inform educat|person initiat
enlist conscript recruit procur secur|draft enrol
enorm larg big tremend
enrag angri furi|rage
enrich improv amend
enrol recruit regist registrat enter draft|enlist
ensu succeed result prov follow|outcom consequ effect
ensur guarante insur ascertain|prevent
entail mean implicat impli necessitat|acr
enter intrus intrud encroach incom recruit enrol admis incurs invad|becom dock registrat participat
enterpriz endeav energet organiz task busi project racket collect entrepreneur
entertain amus recreat divers divert theatr perform|fun show audienc
enthusiasm eager feel relish interest|enthusiast involv
enthusiast glow|enthusiasm crazi
entir whol ful total intact|complet
entitl elig authoriz|proclaim cal nam
entranc gatewa door doorwa port intrus encroach admis incurs|scuttl tranc
entrepreneur enterpriz|initiat
entri debut|gatewa doorwa fil introduct
entrust trust confid truste consign commit|hand pas commend committe commis
enumerat itemiz list item count number|ascertain recit talli
envelop enclos contain wrap cover enclosur engulf bath|bag wrapp capsul
envi admir begrudg resent bitter
environ surround surrounding aren habitat milieu bord set circumst|context green
environment green
envis imagin fanci visualiz pictur envisag forese imag see imager
envisag imagin envis visualiz fanci forese dream|imaginat fantas imager
envoi emissar diplomat representat|ambassad
enzym proteas protein|sod accelerat
epic heroic larg big poem
epidem pandem outbreak|erupt
episod dram incident chapt happen
epithet |characteriz
epitomiz symboliz prototyp repres|typ paradigm
epoch era period age
equal equival sam equat rival match adequat|compet status
equat formul compar equal consid quadrat correspond|comparat equival mathematic
equilibrium balanc react|symmetr situat pois
equip apparatus outfit setup instrumentat furnish armor refit cloth supp|satellit muzzl enabl gear
equit |fair justic
equival equal counterpart substitut knowledg similitud|par equat
era period epoch age|generat year modern
eras kil delet|demolit
erect upright construct build stand rais|straight vertic
erod gnaw damag|decai
err mistak error drift fault slip strai|wrong incorrect
errand trip
error mistak fault err failur miscalculat reneg omis blund laps folli misconcept slip incorrect wrong
erudit learn|scholar
erupt discharg outbreak occurr burst start|bang intensif symptom ignit blast epidem
escalat |increas
escap elud fle evad getawa lam flight fre avoid|skedaddl
escort accompan guardian defend|protect dat squir companion safeguard
especi speci uncommon exception particular
espous adopt choos select follow marri wed|accept embrac
essai attempt try endeav effort paper seek writ|test
essent neces important indispens vital need|fundament constitu requir constitution
establish institut organiz creat legitimat settl found constitut format corroborat orthodox hierarch restaur|academ launch
estat propert acr land plantat|inherit estimat
esteem respect reput regard admirat statur honor admir reputat priz|rever
esthet aesthet artist
estimat approximat calculat gaug gues judg underestimat reckon forecast figur|estat
etceter stuff
etern infin perman last exist intermin endles long interv
ethic |right
ethnic cultur soci
evacuat drainag remov withdraw empti drain eliminat|displac
evad sidestep hedg elud escap skirt dodg avoid
evaluat asses rate measur pric scor valu praiz judg
evangel gospel sermon preach|christ religi
event happen occurr circumst miracl festival dee gath|zap
eventu ultimat
everyda ordinar routin|inform
evict eject
evid attest proof certif prov manifest symptom testimon ground testif indicat|record clu witnes manifestat
evident obvi appar unmistak plain manifest observ notic|patent
evil sinist infern demon monstr wicked devil bad badnes vici vil|horr hel ugli
evok provok elicit arous creat excit stir overpow overcom ignit spite invit|invok
evolut develop flow|growth
evolv develop|deriv chang
exacerbat aggravat|worsen
exact preciz approximat precis|strict photograph
exaggerat magnif brag boast mislead pad dramatiz amplif blust|tout
exalt glorif laud praiz thril glori|proclaim inspir animat
exam examin test quiz examinat|inspect oral comp look
examin exam inspect investigat analyz test prob studi check reexamin diagnos scrutiniz scan audit review survei
examinat scrutin test inspect compar audit comparison studi quiz comp survei scan scrutiniz exam|review interview
exampl instanc illustrat specimen preced exemplif sampl paradigm|lesson prototyp apolog admonit
exasperat annoi|aggravat infuriat
exceed transcend surpas outd outstrip|limit outweigh maximum
excel superi good great splendid surpas decent wonder cel nic transcend|awesom worthi greatest tab
except omit omis instanc|illustrat
exception extraordin uncommon especi particular speci|prodigi
exces surplus unneces extr redund|undu extravag outd outstrip embarras
exchang swap trad interchang switch curr transact|commut cash ransom redeem
excit joy agitat stimulat arous elicit thril breathles evok excitator eager crazi stir|frant stimulus electr
excitabil reactiv
excitator excit stimulat
exclaim cry outcri proclaim utter shout declar exclamat expres
exclamat cry outcri devil exclaim
exclud omit eliminat|inclus prohibit forbid
exclus sol|concentrat omit
excus pardon apologiz rationaliz justif defens forgiv explain|exempt apolog defenc mitigat vindicat
execut dead feas work practic administrat kil pos penaliz punish crucif death feasibil slai mechan|consummat enforc president murd commission
exemplif illustrat instanc exampl expound personif embodi elaborat repres
exempt immun amnest fre freedom privileg reliev|spare deduct excus
exerciz workout activ exert practic utiliz use train|jog recycl rehears stretch exploitat misus
exert travail exerciz workout labor use effort wield difficult appli|sweat
exhaust tire fatigu spend sap|expend indulg drain weari
exhibit show displa demo demonstrat expos galler flaunt posses brandish museum|presentat parad
exil deportat deport refuge expel foreign|alien transportat
exist presenc lif actual etern jeopardiz univers endang prevail cons real|subsist
exit departur leav depart perish going expir die outlet|left
exonerat acquit pronounc discharg|label vindicat
expand grow flourish thriv enlarg extend|swel expound increas
expans scop rang compas extens sweep acreag extent spac|sheet inflat orbit balk
expect expectat anticipat hope reckon hypothesiz presum assum speculat due pregn|await
expectat expect anticipat outlook prospect belief misgiv hope|apprehens
expedit journe voyag trip crusad explorat|advent
expel eject banish oust exil deport extradit|mov emit suspend shun
expend squand pay spend abus consum wast invest|afford exhaust misus
expenditur outlai cost expens
expens cost pric overhead expenditur|afford spend
experi experienc feel reliv ord remind underg realit appal experient|recaptur encount
experienc experi veter|notic
experient empiric experi
experiment experimentat empiric research investigat test|inquir scientif scienc
experimentat experiment test inquir trial|research investigat
expert commentat special analyst skil therap whiz parliamentar maven genius profici authorit veter profession|techn talent ace scout
expir perish die exit discontinu death|starv drown abort
explain explanat clarif interpret understand excus|inform confus
explanat explain reason interpretat justif rational account derivat theori|principl describ descript definit
explicit stat expres graph declar
explod detonat burst|react respond
exploit feat use utiliz emploi achiev appli exploitat accomplish tap stunt|prei harnes maximiz
exploitat use utiliz usag exploit|victimiz develop exerciz emploi
explor investigat search diver research|explorat adventur diagnos discov
explorat search considerat expedit|explor hunt
explos burst unst discharg sudden detonat payload inflat|chemic powd
expon exponent advocat neutral secession spokesperson support separat power democrat|republic
exponent expon funct|infinit
export smuggl commod merchandiz trad transf
expos rev disclos uncov exhibit confid displa|unveil peril betrai flaunt revelat vulnerabil brandish
exposur vulnerabil vist|revelat influ scen photograph
expound elaborat clarif enlarg illustrat dilat exemplif specializ|specif detail expand describ
expres convei stat phras explicit speak impli outburst communicat counten sneer emphasiz ambigu articulat accentuat sparkl exclaim leer|proverb slog accent
exquisit intens eleg recherch keen beauti|delicat
extend long prolong length extent broaden stretch expand|figurat overlap extr
extens larg big comprehens expans prolong|consider broad extent wid vast
extent extend frontag magnitud expans scop level length compas|extens depth
exteri extern outer|surfac
exterminat kil|destro
extern physic doctor outer outward exteri foreign
extr addition exces surplus unneces redund|spare extract extend
extract remov|elicit obtain extr constru distil pars
extradit deport expel deliv|surrend
extraordin remark wonder exception unusu marvel tremend terrif speci fantast singular uncommon prodigi|immens
extrapolat infer generaliz calculat computat comput deduc conclud deriv
extravag exuber|exces
extrem utmost intens sever apex
exuber spirit extravag|riot
exult triumph rejoic
eye eyelid visu vision fac lid orb|pup look sight attent blind
eyebrow hair brow fac
eyelid lid eye|lash
eyewit spectat
fab pleas fabric cloth
fabric cloth textil canv materi twe wool silk fab linen knit cotton felt cot|hem lint draper mesh fiber elast fib
fac confront cheek forehead head skin counten chin beard nos collar eye eyebrow front|mask tackl brow
facad front|frontag decept
facet aspect featur characterist sector spher|sid surfac
facil station airfield transportat zoo installat repositor|sourc hospital
facilitat help alleviat aid assist eas
fact truth informat tru realit|detail real info
faction junt sect|camp
factor plant mil compon element ingredi industr brok|integ paramet
facult modul staff abilit power intellect bodi memori|sens colleg
fad disappear reduc vanish|weaken melt
fail weak unsatisfactor neglect disappoint flaw fault overreach mis|fatigu spoil
failur error fault bankruptc defeat|laps circumst insolv bust bankrupt
faint weak|vagu sick feebl
fair sport reason moderat justic feminin|equit blond
fairytal stori tal narrat|fib
faith religion belief trust loyal religi church analog|congregat cult accurat sect spiritu
fak counterfeit sham phoni bogus pseud artific fals imitat forg simulat fraud pretend bastard forger hypocrit|falsif
fal drop waterfal tumbl toppl drip decreas savag flop vici|dismount swoop precipitat capitulat avalanch div spil wan elaps
fallback pullout retreat
fallout dust
fals untru incorrect wrong fak mistaken untruth falsehood artific|invalid
falsehood untruth stat decept fals forger contradict|schem lie falsif
falsif warp distort|untruth falsehood fak beli
falt waver stamm hesitat stumbl|walk speak paus mov
fam know note notabl celebrat celebr reputat laurel reput|popular
fami household kin relat parent|coupl sib gen trib ancestr
familiar acquaint comrad informat know companion|old inform misbehavi
famin shortag defici lack calam traged catastroph disast
famous know notabl celebrat note popular|great
fan follow lover blow|cool compound intensif shak
fanci visualiz envis elaborat laci fantas illus imaginat fond envisag misconcept|puff crackl imager
fantas fanci imaginat illus fiction misconcept|dream envisag vision
fantast strang extraordin wonder marvel grotesqu terrif tremend|unusu
far fost encourag|advanc
farc comedi fil
fare agend passeng flight menu|diet ration
farewel |leav departur going
farm ranch dairi plant rural farmhous creat|cattl acr
farmhand hand
farmhous hous farm
fascinat interest grip|attract charm tranc
fashion styl manner mod latest quaint sty modern cloth idiom|popular retr
fast quick swift rapid speedi speed hurri inst|fleet immediat
fasten attach sew clamp fix clinch tack anch secur tie hook buckl zip pin lock picket bind stick|hang rig clasp
fat stout weight thick|heavi greasi
fatal dead leth decis death die kil casualt|disastr inevit
fate destin doom circumst occurr luck supernatur happen fortun inevit
fathom understand penetrat|yard keen insight
fatigu weari exhaust tire weak|fail boredom
fault error mistak defect flaw failur glitch blam miscalculat blund fail reneg omis err laps folli wrong|incorrect
favor favorit pref follow advantag conveni privileg elevat|prefer
favorit favor pref darl lov popular prefer lover choic|pet
fear fright dread timid panic terror worri horr apprehens emotion scare alarm concern dismai anxi anxiet shudd|tingl dir awful
feas pos execut work practic feasibil|solv
feasibil execut feas work|practic
feast dinner meal fet|eat
feat achiev exploit stunt accomplish hit ralli|effort
feath bird web|rotat
featur characterist attribut facet boast aspect badg chin forehead cheek|bristl
feder nation govern
fee tuition cost tol charg|pric
feebl weak frail|faint
feed eat aliment cater uptak intak consumpt slop consum|graz provis corn nourish
feedback respons|comment repli
feedlot build
feel felt feeling impres experi sympath sens amaz astonish emotion gratitud lik flav senti mood rejoic hunch enthusiasm despair sensitiv humil
feeling feel sensitiv|felt lov sympath
fel lad chap fellow cus gent
fellow fel chap companion comrad cus associat lad colleagu playmat friend gent
felt feel textil fabric mat|feeling cloth
feminin gend fair|unstres
fenc barri hedg|weir enclos wal
ferri transport boat bring ship|travel
fervent passionat impas fieri hot
festiv celebrat divers recreat fet festival
festival period event festiv celebrat
fet celebrat festiv parti feast|meet racket revel
fetch bring retriev|deliv
feud struggl fight conflict
fever symptom anticipat
feverish agitat|sick ill
fiat decre edict programm order prohibit ban curfew|prescrib
fib lie|tal fairytal fabric
fiber lint bristl materi stuff|cloth textil fabric strand
fiction novel stori fantas literar|tal
fiddl violin|string folk fing viol
field battlefield aren lawn yard disciplin campus park ground domain|theolog realm infield subject terrain stadium
fiend demon devil|infern monst
fierc violent intens furi merciles|violenc stormi
fieri passionat hot impas fervent flam|fir
fifteen eleven fifth fifti|twelv
fifth fourth sixth fifti fifteen
fifti fifth forti fifteen
fig figur illustrat
fight combat battl struggl conflict oppos skirmish scuffl engag belliger airplan warplan war feud warfar wage guardian|box encount mart butter
figur fig calculat anatom reckon forecast comput illustrat estimat|bod anatomic
figurat tropic|extend
fil ful bel regist filenam replenish maiden inundat submis dol peri flood fulfil overload lodg record delug swamp farc|laden romp
filenam nam fil|surnam renam
film movi cinem pic footag scen|reel flick product sequ
filt infiltrat|penetrat
fin okai satisfactor financ ticket powd penalt swim decorat|finit sho
final last end clos ultimat finish conclus|conclud
financ fisc fund fin pay bank invest|monei asset
financi bank operat|capital run
find discov locat determin determinat discover detect verdict breakthrough ascertain search found bump regain solv
fing thumb hand forefing mit manus knuckl digit|touch fiddl
fingerprint |identif reproduc print mark blot
finish end conclud complet terminat final accomplish fulfil ceas|conclus culminat adjourn vanish
finit bound|fin infin
fir unemplo burn firm shoot bonfir campfir shel flam vollei onrush bombard firewal onslaught shot discharg barrag fireplac|smok hearth fieri
firearm pistol rifl gun piec
firebas bas
fireplac hearth chimne nich fir
firewal fir
firm fir corporat publish busi steadi compan deal|health soft
fisc financ
fish cast catch sein|mus
fist hand manus mit|paw
fit accommodat match prop suit talli adjust|correspond fitnes resembl refit
fitnes qualif|fit compet mak
fix repair mend mainten restor fasten fixtur patch bushel deposit clamp reconstruct restorat reset sew|clinch buckl seal knot
fixtur repair fix mend patron|mainten regular fasten improv
flag emblem banner color|penn
flair talent eleg dash gift|flar genius
flam flar bloom fir blaz fieri|burn hot bloodi
flank format lie|wing
flap wav fus flut dag beat mov|cover thump
flar flam|flair widen burn shap outburst
flash wink flaunt flick bright scoot gleam lightn glint|blink
flashlight torch
flask bottl canteen
flat praiz plane straight prostrat
flatten |rol shap
flaunt displa flash exhibit|expos flex
flav savor tast spirit feel atmospher tang smack relish tone
flaw defect fault weak glitch fail|bug damag
fle escap lam run desert|defect
fledgl newcom inexperienc freshman beginn initiat|recruit
fleet swift dart accumulat|fast naval ship hurri flut
flesh bod bodi anatom|anatomic meat
flex elast bend stretch flexibil|flaunt crook twist tilt stoop
flexibil plastic flex
flick flut glint quiv spark waver imping flash|film flip movi contact leaf wink
flight plane pilot stairwa aircraft escap staircas fare air|getawa wing stair skedaddl
flimsi weak|slight insignific
flinch winc cring shrink mov|retract
fling throw tos spre pitch|discard effort dispos
flip tos somersault throw turn insol impud|flick switch mesh
float drift swim|decim gust impetus
floc materi stuff
flock congregat clust heap mint lot covert pil crowd mas|batch plenti
flood inundat delug swamp overflow fil|mint lot flow drench submerg
floor room hallwa hal attic bas cellar build ground
flop collaps found fal descend|bust
flound stagg walk|struggl
flour |grain
flourish thriv grow expand prosp brandish boom|reviv motion
flow blossom bloom flux stream verben overflow smooth growth surg current campion develop plant evolut spil maturat gush garden bud drain
flu influenz|virus fluid
fluid liquid subst water|flu
fluoresc autofluoresc light
flurri bustl hustl commot din fus|snow mov stir tumult
flush blush health color rosi wealth crimson red bloom|blossom suffus gush sluic
flut flick dart waver quiv flap hurri|commot mov tumult turmoil uproar fleet
flux flow rate fus|coalesc
fly wing travel pilot aircraft hover mov buzz hurri|soar airman jet
foam bubbl lath sud materi sparkl|stuff foami
foami |foam bubbl
focal centr
focus concentrat por adjust sharpen engulf clarit clear|center attent steep
foe advers enemi antagon oppon competit contend|rival
fog mist aerosol cloud haz fug obscur|smok atmospher
foil frustrat thwart|disappoint forestal prevent baffl counterpoint contrast
fold director book bend pinch puck congregat wrinkl incorporat|integrat shutdown twirl
foliag leaf blad|scal pad
folk person trib|ancestr fiddl
folklor lor
folli stupid trait mistak absurd fault error
follow buff adher favor lover fan succeed espous comp ensu inferi|obei planet parasit satellit spong lag adopt
fond lov affect lik foolish tender fanci inclin|feel
font bold|typ text letter
food aliment eat meat|cook chef deli ric soup bread
fool jackas stupid silli|deceiv dummi goos
foolish silli ridicul fond absurd insan idiot stupid
foot passerb travel|annotat bottom
footag film|rate
footbal plai athlet bal|tack ballpla
footstep step pac strid|sound tread
for foremost|front
forbid prohibit veto ban enjoin command outlaw forestal bar|exclud avert
forc thrust push coerc pressur pul impetus oblig compel polic troop manpow workforc repuls squeez shov|repel momentum reserv milit strength
ford vehicl|sedan
forecast predict omen reckon calculat estimat figur anticipat promiz|computat
forefing fing|thumb index
foreg preced forfeit|relinquish
forehead brow fac featur
foreign internat alien import travel extern exil|countr strang
foremost good for|front
forese anticipat envis imagin envisag|counter know forestal
forest wood grov tre|natur jungl wild log
forestal prevent frustrat avert thwart obstruct forbid avoid hind|halt foil forese blockad
forfeit sacrific foreg los|abandon penalt
forg counterfeit deviz invent fak hammer formulat|mold
forger counterfeit crim imitat falsehood fak|offens
forget memori mem|neglect
forgetful |blackout
forgiv pardon grant conced excus
fork branch|tool
forlorn hopeles
form shap format offici dres mold typ stiff constitut pattern contor kind submit|topograph gown regroup imprint schemat strand
format form arrang informat flank establish cliff organiz info initializ|indent
former previ
formid impres
formul equat|rul expres calculat
formulat preparat clean phras deviz invent word hypothesiz forg articulat|couch idiom approach diction
forsak desert abandon leav desolat strand|ditch
fort garrison fortres fortun fortif strength asset|plus luck
forti fifti thirti fourth|cardin
fortif strengthen alter reinforc fort chang brac|fortres confirm garrison
fortitud courag
fortres fort|fortif defenc
fortun luck phenomenon hazard fort fate treasur|chanc circumst wealth
fortunat lucki happi bles|good
forum meet assemb|discus confer
fos trench
fost promot far encourag|boost advanc
foul dirti pollut contaminat|clog congest offens hit soil infect tangl
found discov recov institut establish flop find locat mis salari launch|wage
foundat basis bas charit|ground
fourteen cardin|thirteen
fourth fifth forti
fox trick canin|confus deceiv fur puzzl
foyer lobbi hal room build
fract |decim ration fractionat
fractionat separat|divis fract
frag piec scrap shav fragment|fil bit grind
fragil delicat|frail slight
fragment frag
frail weak feebl|fragil imperfect basket
fram framework glas anatom in bod enclos couch|bord
framework model fram theori|rack platform
frank candid blunt obvi direct
frant agitat wild|mad excit
frat club|lodg
fraud pseud crim sham fak offens swindl|shenanig cheat pretend phoni
fre sovereign liberat releas independ unpaid exempt escap reliev|subscript nonexist libert
freak monst|monstr grotesqu
freedom libert independ exempt|immun
freehand origin
freewa motorwa highwa
freez icy cold|suspend preserv alter cool chang frigid
freight carg ship payload load transport merchandiz product|rate
frenzi furi|mad infuriat crazi
frequ common incid rate patroniz infrar rati|audi haunt cps regular
fresh new brisk|refresh crisp
freshman fledgl newcom beginn initiat|recruit
fret fus worri irritat|gal lath annoi
friend companion geni comrad buddi relation pal fellow intimat acquaint|welcom
frigat warship|destro
fright fear horr scare dread alarm terror frighten panic emotion dismai afraid apprehens chil thril tingl|intimidat ugli awe
frighten afraid scare fright dread terrif terr dir awful intimidat awe alarm|stir dispel terror panic
frigid cold icy|arctic freez
fring peripher boundar edg|suburb bound decorat adorn
frivol silli|trivi idl
front fac facad battlefield|for sid foremost
frontag extent|facad
fronti boundar bound
frost ice cover
frown scowl glow|lower
fruit seed berri appl|orang spik
frustrat thwart prevent disappoint forestal foil baffl defeat queer cros|spoil
fuel gas gasolin petrol refuel charc furnish|supp energi
fug fog|arrest
ful fil entir whol laden untouch load total complet|pregn ampl
fulfil accomplish consummat satisfact satisf meet complet finish fil cater suffic|dispatch appeas implementat
fullback plai
fumbl blund grop seek|search spoil
fun humor merri recreat enjoi comedi divers wit activ|pun entertain
funct role function purpos map polynom serv functional useful officiat operat exponent|suffic
function functional funct structur|useful
functional function funct
fund monei asset financ saving budget treasur resourc bankrol hoard invest|back infrastructur
fundament basic important key cardin centr under|essent principl
funer ceremon buri
funni humor comic strang queer peculiar curi rum singular suspici|comedi comed gle
fur |dog squirrel fox rabbit pet
furi angri rage violent frenzi enrag fierc anger wrath stormi violenc
furnish supp provid rend offer equip provis fuel canal afford toggl suppli leverag|partn capitaliz curtain ticket index rim outfit headlin
furnitur cabinet wardrob tabl bureau buffet lamp closet|counter
fus mix fret coalesc worri merg flap blend flurri bustl bick flux|melt prim fusion hustl
fusion merg combin|coalesc unifi fus unit alli
futil useles vain
futur com approach prospect next incom|tim going
fuzzi hair blur
gab gossip chat|communicat jaw
gadget contriv widget devic|conveni
gaff slip blund
gag jest jok wit muzzl humor laugh|riot chok
gaieti merri gle happi
gain increas profit acquir|growth reap capitaliz win earn
gal quart wind resent bitter galler galax insol|fret sor grudg
galax gal|univers
galler verand porch room gal exhibit museum audienc|corrid
gallop pac|rid
gam herd card recreat sport divers activ|beast tourn
gambl recreat divers|vic bet plai stak
gang associat bunch crew gangst mob assemblag gath|crimin
gangst crimin crook gang outlaw apach
gaol jail incarcerat imprison jug remand detain lag|captiv
gap breach open hol rift spac crack|interrupt
garag |stor
garb costum tog cloth dres garment habit outfit|disguiz robe
garbag wast dump refus rubbish dispos|trash
garden yard ground plant grov soil flow|employe plot gras
garment skirt shirt robe trous cloth garb tog vest suit sleev pocket dres veil dag gown|bosom band pant
garrison fort post station|troop fortif
gas fuel gasolin petrol hydrogen oxygen nitrogen ozon chlorin hydrocarbon air
gasolin petrol hydrocarbon gas fuel
gasp pant puff heav|blow intak
gastrocnemius calf
gat pistol gatewa hing door
gatewa entranc gat port|entri rout
gath collect assemblag accumulat assembl harvest meet reap crowd must audienc commun throng grade mobiliz conting municipal assemb cast puck cul
gauch |gilt
gaug estimat gues judg measur approximat|underestimat thick reckon criterion
gaunt thin haggard lean|skelet
gay cheer joyous cheeri merri color|sexu queer
gaz stare look regard
gear adapt wheel accommodat|rig equip
geld hors
gem rubi treasur jewel diam ston diamond|cryst art
gen sequ generat genr|informat fami sept info inherit
gend sex sexu masculin feminin
gener lavish ampl general handsom giv liber merchandiz genus|typ
general overal scholar widespread generaliz gener pandem gros student|brigadi
generaliz extrapolat general infer induct idea conclud principl abstract|genus
generat creat produc apparatus gen sir rotor induc engin|genesis era maker
genesis begin|generat sir
geni friend
genius intellig intellectu intellect brilli whiz brain expert clev maven|talent flair ace
genr kind gen pros styl sort|music
gent gentleman fel lad cus gentl chap fellow
gentil |christ
gentl mild soft gent pacifi appeas|kind nobl
gentleman gent man hombr
genu kne authent real leg|tru origin actu
genuin sincer document tru authent liter|authentic actu
genus species kind gener|sort trib nativ generaliz
geometr shap|surfac polygon angl convex mesh
germ sourc microorgan
germanium element
gesticulat gestur motion beckon shrug nod wink applaud clap bow wav spat bles|acclaim
gestur motion gesticulat shrug mov jab nod indicat|beckon thumb wink applaud
get acquisit receipt acquir seizur dee obtain|appropriat going
getawa lam accelerat escap|flight pickup
ghet quart
ghost spect haunt phantom|author travel shadow mov writ
ghoul thief
giant larg big huge creatur beast gigant hulk massiv|monst
gift endow talent present bequest legaci flair contribut priz|charit donor
gig spear|book laugh
gigant larg big giant
giggl laugh laught
gilt gold golden|gauch
girlish young immatur
git bum commit
giv grant presumpt inclin gener handsom charit mind contribut offer
giver donor help present
glaci |berg
glad grat happi thank|pleas joy wil appreciat cheer
glanc look glimps glint|watch
gland |releas
glar glow bright blaz stare
glas fram contain window|glaz
glaz coat|glas
gle joyous merri gaieti|satisfact joy comic funni
gleam glit glisten glint bright shin seem flash radi
glid slid mov coast slip travel skid|snak
glimps glanc see look vist
glint glisten glit gleam bright spark glanc shin flick seem sparkl flash
glisten glit glint gleam shin seem appear sparkl bright
glit glisten glint shin gleam bright sparkl seem appear
glitch flaw fault defect bug
glob internat earth world clod chunk lump clump hemispher sky climat|intern spheric planet
gloom melanch somb|apprehens drab dread gloomi
gloomi dark depres dreari blu|grim sorri sulki dingi gloom drab
glori inspir sublim celebrat glorif impres beauti splendid magnific triumph laud laurel exalt|grandeur splend halo
glorif laud exalt praiz glori alter|proclaim chang
glov mit
glow enthusiast glar shin frown radiat stare radi burn|scowl
glu past attach|fasten
glycerin alcohol
gnaw chew bite erod|decai
go destro deceas los dead disappear|left leav
goad spur prod devic needl|prick encourag jab incit
goal object aim intent destinat purpos target|end achiev hockei
goat horn|beard
gobbl eat|utter
god divin|worship saint immort
goddam goddamn damn darn bles infern|blam
goddamn goddam damn darn bles infern|blam
going leav departur exit com disappear ship withdraw sail|dee futur get farewel
goitr diseas
goitrogen |compound
gold gilt amber metal yellow
golden gilt metal|happi prosper
golf |hol club
good optim great improv excel optimum foremost bulli crack decent satisfactor nic qualit reput benefit welfar solid greatest ampl advantag moral
googl search|android
goos jackas|fool pinch
gospel evangel|doctrin philosoph truth
gossip chat gab rumor grapevin scand pipelin jaw|talk visit
goug nick rout|rob mar dent soak hook
govern regim authorit polit regulat rul administrat empir bureaucrac feder politi|reign palac bras parliament
government politic
gown dres garment|robe tog form cloth universit
grab seiz clutch catch grasp|snap snatch
grac adorn decorat
grad grade graduat gradi scholar|student
grade grad clas tier level assemblag rank gath downgrad upgrad|gradi gravit calib
gradi grad slop|grade derivat
gradu graduat|slop
graduat grad high gradu scholar complet receiv|calibrat bestow conf
graft transpl briber|insert
grai grei silv|cloth color intermediat
grain particl ric granular speck wheat|corn penetrat leath kernel flour
grammar grammatic grammat syntax|sent languag
grammat grammatic grammar
grammatic grammat grammar
gran nan grandmoth granni|grant grand
grand impres heroic|nobl gran grandeur marvel
grandeur splend magnific eleg|glori brilli wonder grand superb
grandmoth nan gran granni
granni nan gran grandmoth
grant giv award subsid conces forgiv conced allot|allow gran presumpt subsidiz
granular grain harsh
grapevin pipelin gossip|vin
graph artwork draw writ chart explicit plot illustrat curv diagram visu|icon realist vivid lifelik vid vertex
graphit carbon|pencil
grappl cope grip clutch wrestl seiz deal manag contend|tool improviz
gras pastur hay yard|garden
grasp comprehend clasp apprehend hold understand appreciat grip apprehens grab intuit|cling
grat glad thank appreciat|pleas
gratif satisfact satisf|spirit
gratitud feel
grav tomb buri seri die death solemn sober gravit|sculptur carv
gravel rock annoi puzzl irritat bother ston|bewild baffl mischief
graveyard cemeter site
gravit attract grav serious|sober weight sincer somb grade
graz pastur injur|feed crop eat wound rang
greas oil soil dirt|cover stain greasi
greasi oili soil dirti|fat greas
great good excel importanc wonder important larg big decent splendid nic awesom greatest high bulli|crack pregn famous immens vast
greatcoat overcoat coat surtout
greatest superi good great|excel
green environment|environ
greet hel salut recept accost react respons welcom|respond bid hail
grei grai color|cloth silv
grenad bomb
grid electrod|infrastructur utilit pattern
grief sorrow dolor
griev grudg sorrow resent mourn bitter allegat piti complaint
gril restaur broil cook
grim relentles sarcast unpleas stern|gloomi
grimi soil dirti dingi dirt
grin smil
grind labor travail chew mil pres|frag
grip clutch complain squawk grappl hol seiz beef luggag clasp bite hold grasp fascinat object suitcas kick pinch|briefcas
groan moan utter
groc merch
grocer market supermarket marketplac mart shelf
groom educat train|prepar
grop fumbl seek search|try attempt
gros revenu general|overal
grotesqu ugli strang fantast art monstr|freak unusu
ground earth land soil mainland woodland garden evid cape yard backyard field floor|foundat anch island terrain
group subgroup classif collect mankind person sort accumulat human swarm straggl mas
grov wood forest garden|plantat
grow burgeon expand flourish maturat thriv matur increas proliferat sprout|originat
growl rumbl grumbl utter|emit
growth develop maturat proliferat flow increas|accumulat matur gain incr evolut cohes development
grudg griev resent bitter|gal
grumbl rumbl growl mut scold complain nois murmur|plain
grunt nois utter|pig emit
guarante ensur promiz insur assur pledg underwrit secur warr|undertak endors bail
guard protect doorman defend ward|shepherd patrol postur
guardian defend watchdog champion peacekeep escort fight|keep hero remind shield
guerril insurg warri irregular
gues suppos reckon think estimat surmiz imagin hazard speculat ventur gaug suspect approximat anticipat|hypothetic
guest visit|overnight hotel invit
guid counsel steer navigat maneuv direct manoeuvr adviz advic mislead|helm manu
guilt complic condit guilti|status
guilti asham crimin guilt
guitar instru string music|tun
gulp draught drink swallow|speak reflex draft
gun weapon artiller firearm trigg shoot cannon barrel arma bullet muzzl gunman|missil magazin
gunman murder gun
gunn serviceman|cannon
gush jet outburst praiz flow|pour flush
gust wind blow|puff blast blust float
gut stomach belli|dig
guy hombr|ridicul cat sod
gymnast athlet sport activ
habit garb habitat custom wont usag|tradit ritu behavi accustom
habitat environ habit surrounding species conservat|wild surround
hack programm terror attack|taxi chop cope automobil
haggard tire draw gaunt wear thin lean
haggl huckst wrangl bargain
hail acclaim herald applaud|greet
hair fuzzi eyebrow bald curl pubesc wiri lash|beard brow sty
hal room hallwa foyer lobbi build corrid floor wal ceiling|quart induct kitchen
halfwa midwai centr middl intermediat center
hallwa hal corrid floor wal ceiling
halo |light glori
halt stop stoppag paus|forestal prevent cessat hitch quit cancel
ham |actor
hammer forg beat cock
hamp confin restrict limit restrain throttl hind iron bond strangl hobbl constraint|handicap basket
hand manus fing mit fist manpow workforc paw palm custod farmhand|labour entrust relinquish man thumb pal
handbag purs bag contain|clasp
handi acces conveni|availabil
handicap disabil disabl invalid advantag injur deterr hind|hamp obstacl
handl train deal coach manag palm administ mistreat briefcas|wield snub knob abus agent plow
handsom beauti gener giv|liber bounti
handspik bar|lever
hang dangl suspend hook|fasten hover
happen occur occurr befal materializ event miracl imping outbreak setback recur destin alterat incident discharg outburst disappear coincid pas avalanch interrupt
happi smil glad joy rejoic pleas fortunat gaieti pleasur satisf satisfact merri prosper|golden belong
harangu addres|speak
haras beset torment annoi plagu bother irritat provok crucif|needl provocat
harb harbor port haven nurs|feel hold land conc
harbor harb port haven asylum|conc hide nurs shelt refug
hard difficult tricki embarras troublesom challeng rough ambiti tough easi delicat|rocki sticki
harden inur chang|temp cal modifi
hardtack biscuit
hardwar munit proces|arm instrumentat constitu comput ram
harm damag wound hurt injur danger bad injuri hemorrhag saf bruiz deformat distort unsaf|wrench
harmon compatibil music agre accord peac
harnes tackl attach rein|bridl exploit
harsh unpleas granular|rough
harvest crop reap gath yield|output collect consequ effect
hash chop dish
hast hurri rush speed hasten|urgenc mov scamp
hasten rush speed hurri rac scoot travel mov dash hast|barg
hat bonnet cap head|crown hate sail
hatch invent birth|manufactur
hate hatr dislik despiz loath emotion disdain scorn|hat
hatr hate emotion|hostil
haul drag pul cart draw transport carri
haunch tors|hip
haunt ghost stalk area pursu|spect resort frequ repair
haven don shelt harb harbor|ain
haversack knapsack bag
havoc disturb
hawk huckst vend|peddl sel traffick pitch owl
hay gras
haz aerosol fog|confus smok
hazard risk peril jeopardiz fortun ventur luck gues chanc dang stak adventur phenomenon endang surmiz menac suspect|riski
head brain orient skul fac chief titl headlin beam ear muzzl hat|neck headquart psych
headach worri onus burden concern ach|busi load
headlight light
headlin head newspap publiciz advertiz|paper banner furnish provid
headquart offic|compan locat head
headwa progres|room advanc
heal mend cur improv
health flush rosi diseas sound medic|firm good welfar
heap stack pil mound flock batch lot mas peck stockpil delug|mint bucket
hear listen overhear detect perc proceeding sound ear nois|comprehend loud
heart pul nerv suspicion hunch intuit valv|courag card
hearth fireplac chimne dwel nich hom|fir area
heat warmth temperatur het therm warm energi thaw toast broil|melt ignit
heav surg gasp pant throw lift utter|puff warp
heaven |sky
heavi weight ponder dens hefti disturb leaden distres|massiv fat
hebephren insan
heckl comb|disrupt interrupt
hedg sidestep evad fenc skirt dodg avoid elud
hee obei attent listen|regard
heedles indiffer careles|deaf
heel sho bottom boot pes|tilt lean cad
hefti strong consider power heavi|respect muscular
height tal peak elevat summit dimens top altitud|level ceiling
heighten enhanc compound intensif increas rais ris|sharpen
heir receiv|offspr
heist robber steal burglar
hel infern greet blaz|evil devil
helicopt chopp|blad
helium element|argon
helm leader ship steer|maneuv guid
help aid assist facilitat serv support meal donor work giver auxili useful relief subordinat benefit alleviat boost|deputi spons thigh
helples hopeles depend
hem textil blood cloth|fabric sew
hemispher glob occid earth|world orient
hemorrhag ble injuri harm hurt
hen chicken bird
herald acclaim hail messeng announc|predeces applaud indicat
herd crowd gam|overcrowd driv
heritag background inherit|practic attribut tradit bequest legaci
herm statu
hero person charact courag|lead valor guardian defend brav
heroic epic larg big impres bold grand|brav
hesitat waver paus reluct falt unwilling hover|delai
het heat hot
heterogen sundri miscellan mix
hex witch curs spel|charm
hibernat sleep slumb
hide invis conc ugli secret veil cover lurk mask obscur offens buri disguiz|hint hideout harbor privac secrec shield
hideout den|hide
hierarch organiz establish tier|series system
high command graduat utmost tal upper shril great|increas
highroad highwa
highwa road highroad freewa motorwa rout interchang bypas|traff
hijack pirat crim seiz|offens
hik boost tramp rais walk lift|incr elevat trudg
hil mound hillsid mountain elevat|slop embank
hilar hilum
hillsid slop hil inclin
hilum hilar
hind imped obstruct prevent interfer hamp posteri handicap forestal stunt|hobbl deterr disadvantag blockad
hing gat|attach circumst joint
hint clu suggest intimat indicat tip|hide steer
hip tors thigh|rap haunch
hir emploi engag employe chart|contract leas bos rent
histor scholar biograph record|important ancient archiv
historic |real ancient archiv arch
hit strik smash collis bat feat knock wallop propel sock put|crash stun bounc slug foul slai punch clash slam smack
hitch hobbl limp snag period attach walk catch|stoppag halt buck
hoard cach collect stor accumulat compil fund|sav lump
hoars huski
hobbl limp hitch walk imped hamp|hind
hockei ice|sport goal
hol shout yel cry bellow scream roar outcri squawk cal shriek grip gap wail pit open howl whoop hollow loophol bawl
hold retent keep grasp clutch retain posses grip maintain withhold cradl deem clasp conserv storag|sustain leas harb wield withstand nurs
holi sacred bles saint religi|divin
holida vacat honeymoon leisur vac picnic
holidaymak tour travel
hollow meaningles del val vallei hol empti dig pit|burrow
holst sheath
hom hous resid dwel comfort household plain kitchen hearth bedroom bathroom
hombr guy gentleman|padr puebl
homeles unfortunat
homer |safeti scor kor
homestead settl
homicid manslaught murd kil shoot
homogen solid uniform|consist
honei dear belov lover lov|darl
honest sincer truth trustworth|integr reli depend trust tru
honeybe bee|dron
honeymoon holida vacat|period
honor laurel award reput respect reward medal esteem penn prestig ceremon salut|celebr toast
hoof hors|toe
hook fasten lur hang|connect soak claw cheat goug temptat
hoot boo outcri utter cry shout yel|snort emit
hop jump leap skip|vin
hope wish desir expect promiz expectat applic optim|want
hopeles despair despond forlorn bleak desperat helples impos abject black|insolubl dim
hord host throng swarm|commun crowd driv
horizon compas rang|perspect dist sky
horizont |align
hormon insulin secret|steroid
horn goat|bul
horr fright fear revuls repuls dread terr|ugli evil awful
hors mar poni hoof geld|mul buck
horseman rider
hospital asylum clinic patient medic|ward facil
hospitaliz |commit
host hord hostes throng organ|serv virus
hostag prison captiv
hostes host
hostil oppos belliger aggres combat antagon oppon bit|ill hatr resent bitter aggressiv violenc
hot het warm fieri therm hotel fervent temperatur|flam
hotel inn resort hot build|lodg guest room restaur
hound cad hunt villain dog trac|chas
hour tim long durat minut day|year period
hous hom resid dwel farmhous cottag apartment quart build household attic porch shelt cabin vil|theat
household fami hom hous|resident
hover waver hesitat fly|pois hang
howl wail roar cry yel hol scream|shout nois squ
hub |wheel blow center
huckst sel vend traffick hawk haggl peddl|pitch
huddl crouch stoop|crowd clust confer
hue |alter
hug embrac bosom clasp clinch squeez cuddl|lock
huge larg big immens vast massiv giant bigg|siz
hulk tower loom ship giant
hum humor buzz|nois
human mankind person qualit group|populat
humbl meek inferi modest crush humil alter|humiliat break low mild
humil trait feel humbl
humiliat embarras disgrac shame|humbl instanc
humor wit witti mood fun comic funni laugh ironic comedi jest satir hum gag jok ironi amus dry|ridicul indulg
hunch suspicion impres intuit heart notion belief feel|suspect
hung starvat thirst crav starv desir
hunt trapp hound search chas trac|seek manhunt quest ambush explorat
hurdl barri|obstacl
hurl throw lung hurtl thrust cast catapult|dash mov
hurri speed quick hast fast rush hasten zip zoom dart precipitat flut fly urgenc|fleet veloc
hurrican cyclon
hurt pain injuri injur wound harm suff damag ach anguish tortur torment bruiz distres sting hemorrhag|bite insult throb itch
hurtl lung hurl thrust mov travel|dart
hush silenc stil quiet inhibit conqu|suppres lul subdu silent
huski robust hoars
hustl bustl flurri swindl con mov|scam defraud fus
hut shelt
hydrocarbon gasolin petrol gas
hydrogen gas element|chlorin
hypocrit phoni bogus fak|cheat pretend
hypothalam hypothalamus
hypothalamus hypothalam
hypothesis theori assumpt speculat propos concept suppos theoretic hypothetic hypothesiz possibil scientif
hypothesiz speculat suppos expect hypothesis reconstruct formulat theori anticipat possibil|retrac
hypothetic theoretic speculat surmiz hypothesis assumpt suppos|theori gues
hysteric agitat neurot
ice frost cryst hockei cold|snow
icon symbol pictur imag bitmap collag|graph logo promin
icy freez cold frigid|arctic
idea notion concept think suggest belief them misconcept generaliz ideal keynot motif|program clu
ideal perfect idea criterion suit optim jimdand jimhicke standard|ade
idealiz perfect
ident personal identifi sam|identic
identic similar differ|distinct diff duplicat ident isotrop
identif know identifi distinguish diagnosis recogniz determinat differentiat determin recognit|itemiz fingerprint
identifi identif ident symbol|token
ideolog conservat social liberal orientat democrac commun
idiom dialect manner styl mod fashion|expres accent formulat
idiot insan foolish|ridicul absurd
idl indol lazi|loaf frivol slug unus unemplo
idol rever worship
ignit light arous evok elicit|erupt burn heat provok
ignor disregard dismis neglect snub discount illiterat nobodi|reject irrelev disabl
ill sick peak strik ailment complaint disord diseas bad|hostil upset feverish
illeg outlaw law crimin ban
illiterat semiliterat ignor
illnes sick diseas collaps peak
illumin light illuminat
illuminat illumin condit light dark crystalliz status clarif|inform clear miniatur
illus fantas fanci misconcept phantom|decept shadow appear
illustrat exampl exemplif artwork instanc fig expound graph demo figur sampl|preced specimen plate enlarg except diagram
imag pictur bitmap phot icon visualiz photograph pic imagin representat collag envis|stereotyp pixel paradigm metaph
imager imaginat dream vision visualiz envis|fanci envisag imagin
imagin envisag envis imaginat think visualiz gues imag suppos forese dream|imager
imaginat creat vision imagin imager fantas dream fanci|envisag deviz realit
imb emb insert|nest plant pot buri
imitat simulat copi doctrin reproduc mimesis fak sham philosoph artific resembl forger|aper emulat
immatur childish young girlish teenag youth teen childlik newborn adolesc pubesc
immediac intuit|immediat
immediat |fast quick immediac present inst
immens vast huge larg big massiv|extraordin mighti great
immor wrong riot
immort immortal|divin celebr god saint
immortal immort
immun exempt condit|status freedom
imp youngst|monkei
impact effect affect consequ imping influ wallop|blow
impair mar damag|spoil
impart convei lend contribut|indiffer alter bring transmit channel add
impas deadlock standstil passionat fervent stalemat fieri|situat
impati eager irritat annoi
imped hind obstruct block interfer hobbl barricad congest prevent stunt clog|jam dam suffocat
impend clos
imperfect defect|corrupt weak frail irregular progres
imperi beard luggag|royal
imperson neutr object
impetus drift forc|float
imping happen occurr collis impact touch flick contact interlock|mesh
impl implementat enforc instrumentat tool utiliz oblig compel|appli brush needl adher
implementat impl enforc instrumentat|dee fulfil
impli mean expres entail presuppos|suggest connotat intimat predicat
implicat infer signific import entail insinuat mean deduct|accusat
implicit understand under inher
implor beg plead prai|insist crav
import foreign smuggl implicat commod mean merchandiz connotat signific|alien signif
importanc signific great promin urgenc emphasis cruci|vital valu
important main essent fundament strateg signific key chief great princip cruci measur distinguish primar vital cardin centr|histor burn portent outstand
impos inflict levi enforc compel oblig prescrib dictat hopeles|unlik unabl tax clamp
impot |unabl
imprecat curs condemnat|accusat damn
impres grand awesom magnific strik formid nobl spectacular amaz sensat feel suspicion hunch dramat notion appear heroic glori brilli proud intuit
imprint influ stamp|impres form wrinkl devic
imprison jail gaol incarcerat punish detain penalt remand captiv|lockdown jug
improb unlik suppos incred marvel
improv good upgrad enrich refin mend optimiz amend clean moderniz alleviat develop purifi ventilat reliev enhanc reform distil accommodat heal poland
improviz perform|cope grappl
impud insol flip smart
impuls motiv motivat puls desir|urg need
impur condit pollut wast
imput attribut ascrib assign credit judg|blam
in divis fram|part bottom
inabil knowledg stupid|qualit
inact latent|indol retir passiv inert motionles
inadequat lack want|incap insuffici
inaugur open speech maiden|induct addres initiat
inaugurat comm start|outset dedicat kickoff
incap unabl|inadequat
incarcerat jail gaol imprison remand jug detain captiv|lag
incent motivat payment bonus dynam prompt|incit
incid frequ
incident accident occurr happen episod scen|situat
incit motivat prompt encourag provok caus provocat prod|motiv incent goad
inclin tend slop pron lean mind giv apt slant hillsid wil fond bank|parti tilt
inclinat tend angl devic attitud sympath bend dislik disposit|trend
includ encompas contain compriz embrac involv|incorporat
inclus embrac involv|exclud situat comprehens
incom proceed profit next earning enter sal arriv admis incurs futur|inward intrus ear earn
incomplet parti
inconveni bother discomfort troubl difficult|affect
incorporat integrat contain united compriz merg unifi fold|includ
incorrect wrong mistaken fals mistak error|fault err typo
incr increas accumulat iterat|boost suppl hik proliferat growth broaden
increas rais gain magnif boost incr ris intensif addit heighten growth enlarg widen grow snowbal maximiz swel|high escalat broaden add
incred marvel improb
incumb neces offici current
incur subject
incurs penetrat enter incom entranc infiltrat invas onrush|onslaught raid
indec earthi crud
indefinit |uncertain
indent dent|induct format notch
independ libert freedom separat sovereign fre|individual
index indicat classif list|scal forefing furnish provid
indicat clu index symptom manifestat denot evid signal inform hint gestur|means trac sign herald predeces shadow omen
indict accusat charg accus
indiffer unconcern heedles|impart stolid distanc withdraw
indignat outrag anger|offend
indirect mediat wand|squint
indispens neces vital essent critic obligator|requir
individual trait uniqu singl doctrin philosoph|belief independ
indol idl lazi|inact
induc caus induct stimulat generat oblig compel|persuad stimulus
induct initiat generaliz induc|inaugur ceremon indent hal stimulus
indulg wallow cater|exhaust spre humor
industr manufactur busi sector factor|compan market develop product
inert neutr|inact
inescap unavoid inevit
inevit inescap unavoid predict destin fate|neces fatal
inexpens cheap
inexperienc fledgl new|naiv
infanc bab babi|childhood
infant babi bab child birth|newborn kid
infantr |troop
infantryman soldi|plod trudg
infect sty contaminat pollut sor|itch corrupt foul
infecti septic
infer extrapolat reason deduc analog generaliz implicat surmiz conclud derivat deriv|presumpt logic
inferi humbl wretch follow|bum lack modest
infern hel damn darn goddam goddamn evil region wildfir bles|fiend deceas
infield tract diamond mound|bas bag field parcel
infiltrat penetrat incurs join filt
infin infinit etern|finit
infinit infin endles unlimit myriad|exponent countles spac
inflat explos|expans
inflict impos prescrib dictat communicat|visit clamp order
influ imprint affect impact effect manipulat temptat regulat power persuad|exposur swai
influenz flu
info informat detail curriculum propagand tiding news inform databas confirmat format|fact gen
inform know notifi enlighten unoffic casu recount educat announc introduc indicat info acquaint mislead remind volunt|everyda minimiz explain testif illuminat
informat info detail tiding news propagand fact knowledg databas curriculum datum stimulus acquaint familiar format confirmat stimulat background metadat|gen
infrar invis frequ
infrastructur structur system|transportat fund grid stor stock
infring conflict violat breach|advanc offend encroach
infuriat |exasperat frenzi anger rage
ingeni clev
ingest consum eat assimilat drink sup absorb swallow learn uptak|smok sampl
ingredi compon element constitu factor|point divis
inhabit populat dwel liv occup resident resid lodg nest neighbor occupi|camp tenant
inher integr implicit|under constitution
inherit acquisit acquir legaci heritag bequest|estat domin gen
inhibit curb suppres conqu subdu stifl quel dampen restraint hush smoth silenc|blink strangl conquest
initi initializ|begin
initializ initi format|instantiat
initiat induct open originat start ceremon beginn newcom creat installat fledgl freshman trigg pion undertak|activat introduct inaugur rooki apprentic innovat
inject shot vaccinat insert|bot
injur wound hurt injuri tear harm bruiz handicap stab graz trampl shoot livid|disabl spite pip invalid
injuri hurt wound injur accident harm hemorrhag bruiz|bump wrench pinch
inlet sea lak water
inmat convict resident occup patient prison|captiv con
inn hotel lodg|inner
inner intern inward interi|inn intimat
innoc naiv clear condit|puriti virgin
innovat invent creat|contriv concept deviz design initiat
inoculat vaccinat
inorgan |miner
input signal stimulus|clich ploi stimulat constitu shaft
inquest inquir
inquir quest queri ask investigat research wond inquest pol experimentat consult pry|experiment
insan hebephren idiot crazi schizophren mad maniac foolish posses touch sick|unst
inscrib writ
inscript letter writ|messag
insect bug|worm wing
insert emb introduc tuck imb enclos inject|slip attach append graft add
insight penetrat understand breakthrough percept revelat|apprehens sensibil wisdom perspect fathom
insignific meaningles slight trivi minor|flimsi
insinuat implicat
insist continu assert demand|pres maintain implor urgenc beg recur
insol impud flip gal|smart offens
insolubl |hopeles
insolv bankrupt bankruptc|failur
inspect examin examinat policeman checkout scrutin offic look|exam review vet survei audit
inspir glori animat encourag stimulat prompt bas|exalt stir
inst instal moment installat fast wink second present|quick climax pinpoint immediat rapid
instal installat inst
installat instal inst repositor airfield facil transportat initiat
instanc exampl instantiat occurr exemplif cas illustrat preced specimen except|humiliat
instantiat instanc|initializ
instinct aptitud|behavi intuit
institut establish organiz found institution universit academ appoint constitut|campus
institution institut
instru guitar accord music drum devic viol weapon whip tool
instruct teach educat manu lesson mission demonstrat prescript cours enjoin|tuition tutori don prep
instrumentat contain equip arm devic system munit means impl medium implementat|hardwar
insuffici shy short poor|inadequat defici
insulat isolat alter quarantin|discriminat chang
insulin hormon
insult dis abus|spite hurt offend offens
insur ensur assur guarante check ascertain contract verifi secur|underwrit polici
insurg rebel guerril warri revolution|irregular rebellion
intact whol integr entir|undamag
intak uptak consumpt eat drink feed suck activ breath|swallow gasp
integ number digit|factor numer populat decim
integr integrat inher uniti whol intact trust|honest constitution
integrat unifi united integr merg incorporat|fold unit embed
intellect intellectu intellig genius mind facult|brain scholar skept subjectiv cerebr
intellectu intellect ment genius ration skept subjectiv scholar cerebr|sophisticat
intellig intellect genius understand apt abilit sophisticat sens reason breadth born clev brilli ration wit smart|brain tiding
intend aim deliberat mean purpos purport calculat plan destin signif|symboliz slat consci
intens exquisit terrif scream utmost magnitud sever extrem profound fierc wicked strong violent strength concentrat deep terr smart emphasis keen overwhelm
intensif increas heighten compound sharpen accelerat quicken enhanc|erupt fan
intent purpos aim goal absorb engros purport mean|captiv
inter buri interrupt interview|intersect intercept
interact action communicat reciproc contact mutu interven interchang conspir patroniz interfer|invit interfac
intercept |catch inter
interchang substitut highwa exchang interact chang swap|alter switch
interdepend depend shar reciproc|mutu
interest curios amus fascinat concern involv curi enthusiasm occupi|sak neat behalf welfar loan
interfac surfac|interact
interfer interven meddl prevent hind imped complicat block interact|deterr intervent
interi intern inner region midst|part inward
interim tempor interv|lag
interlac twin twist distort|tangl lock
interlock complex mesh imping lock
interlud interv
intermediat mediat junior middl halfwa sophomor moderat medium|grai
intermin long endles etern
intern inner internat interi physic domest inward detain doctor|glob
internat glob foreign intern world countr|planet
internet net onlin network web
interpolat interrupt|polygon interpos
interpos disrupt|interrupt interven interpolat
interpret interpretat understand constru misunderstand mediat tak read explain translat|spokesperson depict spokesman spokeswoman
interpretat interpret representat explanat version|constru rend read
interrelat relat|kinship
interrogat quest transmit broadcast|queri
interrupt disrupt paus delai occurr break happen disturb interpolat inter eclips respit|interpos heckl gap
intersect road cros vertex meet point overlap|inter traff
interv interlud interim set cycl etern quant rhythm paus|distanc
interven interfer interact meddl|interpos
intervent participat involv mediat|interfer treat proceeding
interview convers consultat inter|examinat
intimat suggest hint clos friend|impli inner
intimidat scare frighten|fright bulli discourag deterr
intoler unbear bit unaccept
inton chant intonat speak utter sing tone|talk
intonat chant monoton dron inton|sing modulat
intr introduct introduc|acquaint debut
intricat complex
introduc intr acquaint insert inform pion|propos debut initiat
introduct debut intr section|initiat entri begin
introductor open preced
intrud strang enter|violat breach sneak pok alien break
intrus encroach invas enter entranc|incom
intuit suspicion hunch comprehend apprehend heart impres immediac grasp notion|instinct
inundat flood delug fil swamp|downpor submerg
inur harden|cal
invad overrun enter attack occupi|raid
invalid handicap suffer nul void disabl validat|injur fals
invari const
invas encroach intrus penetrat incurs|spread
invent innovat deviz formulat forg creat contriv develop manufactur design hatch|pat plann
inventor list stock merchandiz product
invers revers invert reciproc opposit rever
invert revers invers rever|alter
invest lend sharehold stockhold endow asset speculat fund expend financ|stock leverag capital vest
investigat research examin detect scient inquir prob explor experiment tec analysis coron|pro experimentat
invis hide conc infrar ultraviolet visibil|see transpar disappear
invit invitat tempt request evok elicit|arous interact provok bid guest
invitat ask letter invit request
invoic bil tab charg|talli
invok cit arous damn magic|bles trigg creat evok
involv participat concern interest intervent engag regard curios pertain necessitat commit inclus includ|enthusiasm
inward inner intern secret|incom interi
iodin element|chlorin
ion particl ionic|micel electron
ionic ion attic
iron metal hamp robust|steel zinc bond
ironi satir wit humor ironic|sarcast
ironic humor ironi|satir
irregular sporad misbehavi guerril qualit|warri insurg imperfect merchandiz uneven casu
irrelev orthogon unneces|ignor useles
irritat annoi bother impati temp beset aggravat haras gravel mischief shenanig fret plagu itch|devil provocat
island |mainland land ground
isolat sporad separat insulat quarantin loneli strai detach privac secrec discriminat|defenc
isomorph similar|topologic
isotrop |identic
issu problem defect publiciz|emerg publish wrong periodic troubl
itch scratch rub desir tingl irritat|infect hurt ach
item enumerat list itemiz detail portion piec compon|part
itemiz enumerat item detail list token|identif recit nam
iterat loop repeat reiterat summariz recur paraphras incr|repetit restat
ivori |whit bon
jab pok thrust stab gestur prod punch|dig strik goad
jack jak labor labour boatswain lift|sail miner workman
jackas fool goos silli|sap ass
jacket coat wrap|wrapp
jad tire
jag uneven
jail gaol incarcerat imprison jug remand detain lag|captiv
jak jack|jest
jam throng pil|imped jar disrupt crush bruiz conserv jazz
japan pacif
jar jolt vas clash contain|lid jam java maven jug
java coffe|maven jar
jaw skul chat chew bon gossip|rebuk tooth convers scold gab chop chid
jazz |screw talk trad jam
jeep car auto automobil
jeer scoff deris taunt teas|cod
jeopardiz peril risk menac hazard endang threaten ventur stak exist adventur threat
jerk twitch yank jolt pul|tug mov draw jerki
jerki sudden stupid meat|jolt jerk
jest jok gag humor laugh wit|recreat jak divers
jet plane airplan gush aircraft|flow lignit pilot fly
jewel diamond rubi gem adorn decorat
jimdand jimhicke saint ideal
jimhicke jimdand saint ideal
job occupat career work chor task emploi profes posit account employe|role biz
jobles unemplo
jog run trot nudg runn|exerciz
join connect rejoin marri unit link united sold infiltrat member
joint cooperat collect articulat shar|kne hing stifl corporat elbow roast
jok jest gag wit recreat humor laugh divers|riot behav pun
jolt jar jerk mov motion|twitch blow jerki
journal diari blog correspond periodic tab paper newspap writ manuscript ledg news|scrib
journe travel trip voyag expedit tour advent navigat rid|destinat commut
joy excit delight pleasur emotion rejoic happi joyous enjoi|glad gle smil
joyous merri gle gay joy
judg opinion estimat justic decis magistrat court gaug arbitrat evaluat disapprov senti rul conclus ascrib imput|underestimat
jug jail gaol bottl incarcerat remand detain|imprison jar
juici profit voluptu
jumbl smoth disord|confus mingl
jump leap hop bound bounc rebound skip startl|assail
jungl locat|wood forest
junior young intermediat
junt faction|camp
juri bodi committe|commis panel
jurisdict power territor district|dominion
justic judg fair|magistrat justif equit
justif warr excus explanat considerat apologiz rationaliz circumst vindicat|justic mitigat defens
kat cat|kor
keen sharp eager acut intens exquisit|bulli crack fathom
keep maintain preserv hold continu retain conserv prevent responsibil conform compli obligat uphold stor stai remain retent sav|guardian sustain unbroken
kernel corn cor seed|subst grain
kerygm sermon preach
ketosis acetonem symptom
key keyboard important fundament lock|pian centr
keyboard key comput devic typ
keynot them idea topic think|subject set addres
kick punt propel boot thril grip|complain
kickoff begin start outset threshold birth|offset comm inaugurat
kid child youngst toddl minor youth bant young|childhood infant monkei childlik babi
kidnap abduct snatch seiz
kidnapp crimin crook abduct outlaw
kil murd slaught slai exterminat murder strangl massacr die death execut homicid eras suicid shoot assassinat suffocat fatal poison smoth dead
kin fami trib akin relat sib|kinship
kind sort typ genr genus styl categor variet form|sympathet gentl charit species brand
kinet mov dynam
kingdom realm aren land domain|countr thron monarch
kinship relat rapport brotherhood sympath relation|kin connect interrelat
kis touch affect lip smack|mouth
kitchen room dwel hom chef|cook hal
knapsack haversack bag
kne genu leg|joint
kneel rest
knif bayonet stab weapon|blad chopp point peak tongu
knight |dub
knit textil fabric cloth purl|puck loop
knob project|handl bos decorat nod
knock bump smash hit blow bash|rap bang belt roast
knot clust clump bunch|bow wood tie plank fix
know famous inform awar identif fam legend note celebrat recogniz realiz understand familiar notabl conscious|forese
knowledg informat inabil psych vocabul equival percept nous mind
knuckl fing|pres
kor |kat homer
lab laborator labor|scientif dog
label tag mark brand pronounc designat|exonerat convict acquit nam differentiat denounc marqu
labor travail labour miner dock work load logg workman exert grind lab jack|tug stratum union underg
laborator lab
labour labor dock logg miner workman load jack|hand travail
lac |lak
laci fanci reticulat
lack defici absenc inadequat nonexist want mis famin shortag unabl|deficit absent inferi nobodi
lad fel cus sonni chap gent fellow
ladd stair step|speak
laden ful load|fil remov
ladi donn
lag slow delai gaol jail trail|incarcerat interim follow
lagoon lak
laiti mas
lak water pond inlet lagoon reservoir|bay pool lac
lam getawa run thrash fle skedaddl escap leav|beat bunk
lambd |letter
lamp lantern light candl furnitur
lan path|road
lanc spear weapon|arm shaft
land acr earth domain ground estat staircas landscap stairwa kingdom realm woodland mainland platform cape countr territor|empir island terrain harb
landmark posit occas
landscap land scener terrain|acr
landslid mudslid victor triumph|slid
languag tongu word barrag bombard sign communicat speech monologu dialect lyric|semant syntax translat grammar
lantern lamp
lap thigh laptop lick|lazi
laps mistak revert fault error elaps|failur sink pas
laptop comput lap|del
larg bigg huge big massiv giant vast bulki gigant enorm immens volumin colos monstr tremend prodigi extens thump bang heroic mountain
larv bot creatur beast|brut
lash whip lath slash strap beat hair|eyelid lid
last final perman endur etern long durabl ultimat stand|stabl
lat latitud|delai mis rip longitud
latent potent pos inact
latest current fashion recent|tiding updat
lath sud lash whip foam slash soap strap beat|fret workman
latitud longitud lat
lattic arrang
laud glorif praiz exalt glori proclaim
laugh laught giggl chuckl chortl humor cackl jest comedi gag jok|gig
laught laugh giggl chuckl chortl|snort cackl
launch start propel begin found|comm plung debut establish
laurel honor award symbol medal penn fam reputat glori|celebr ribbon
lav toilet bathroom closet room|pot
lavend lilac shrub|purpl bush
lavish gener shower squand|consum
law legal constitut illeg prohibit principl accumulat|polic bil preced
lawful legitimat regular legal
lawi attorne barrist counsel prosecut solicit profession legal client|court
lawmak legislat lead|polit
lawn field
lawsuit caus proceeding suit cas|sue
lay arrang lie plac posit superimpos repos order set cock clap|marsh pois buri ballad coffin but secular layer
layer stratum overla tier|surfac cushion region lay back
layoff shutdown|closur clos
layout design
lazi slow indol idl|lap
lead polit chieftain chief result emploi lawmak train command mislead conduct|bos hero president captain major
leaden heavi dul
leader helm
leaf foliag blad|plant flick
leagu associat club confer|unit team
leak disclos hol|rev lemm
lean tilt wiri inclin gaunt slim bend slant slend haggard|heel
leap jump bound bounc rebound hop|mov skip burst
learn educat erudit scholar teach memoriz discov skil assimilat ingest apprentic
leas let rent contract chart propert|hir hold period
leath morocco crush|buff grain buckskin calf
leav departur depart going exit disappear left quit ship abandon withdraw forsak sail vacat dee ling lam|farewel go
lectur speech rebuk educat chid scold teach speak preach|criticiz sermon
ledg journal|record
leer sneer look expres
left remain leav leftfield|go exit departur
leftfield tract left|parcel
leg limb thigh kne ankl legend pes genu legal|legaci
legaci bequest inherit gift legend|succes leg heritag
legal law valid legitimat lawful lawi statutor leg|ban consent
legend know leg myth legaci|mythologic stori
legislat congressman congresswoman lawmak senat polit parliamentar representat|pas
legislatur congres parliament senat|diet
legitimat lawful valid establish legal logic|permit
leisur vacat holida repos|eas rest
lemm proposit theorem|leak
lemon yellow tart
lend invest contribut disposit alter dispos impart bestow add
length prolong extend durat dimens radius extent diamet diam|short thick siz
lens monocl
les smal|littl
lessen decreas diminish wan alterat weaken shrink chang subsid dwindl declin casualt minimiz par|shorten mitigat depreciat slacken slack
lesson teach instruct cours admonit warn mean|exampl moral
let leas allow permit propert|letter rent
leth fatal dead
letharg |weak
letter inscript mail invitat correspond writ text|alphabet conson stamp lambd font let
level tier grade calib extent altitud raz summit|elevat depth height threshold
lever pry trigg|handspik bar
leverag advantag suppl provid furnish|invest supp rend
levi tax impos recruit|charg tol conscript bil draft
liabil debt obligat|badnes disadvantag
liabl lik|apt respons
liber progres libert gener|toler politic handsom
liberal ideolog
liberat releas fre|loos libert bail turn
libert freedom independ liber licenc discret|liberat fre
librar collect repositor archiv room accumulat|museum
licenc licens certif authoriz permit libert
licens licenc permit certif authoriz certificat|credent permis
lick beat lap solv|crush strok answer thrash understand sedi
lid eyelid eye|jar lash bonnet
lie lay fib sprawl slant flank overlook truth|preced untruth bask falsehood prostrat
lieu stead plac behalf|role
lieuten captain|offic deputi colonel
lif exist aliv animat surviv|biograph death year wildlif
lifeles dead empti
lifelik vivid realist pictor|graph
lifetim period year|birth durat die retir
lift rais elevat athlet ris rep boost jack heav hik rescind|climb chin
light illumin illuminat bright lamp moonlight apparatus fluoresc literatur phot ignit daylight headlight searchlight radi sunlight setup torch ray beam pastel
lightn bolt flash
lign lin
lignit coal|jet
lik prob liabl promiz admirat prefer fond chanc feel tast probabil|pleasur apt
lilac lavend shrub bush
limb arm leg thigh|member stump bough branch
limit limitat restrict confin restrain maximum throttl boundar bound hamp verg curtail|utmost exceed max abl tighten brink modest
limitat restrict limit disadvantag confin|regulat maximum rul throttl
limp hobbl hitch walk|proceed
lin rough lign wrinkl curv row shaft|boundar queu crest railroad rop ancestr pipelin railwa
linear addit|vect matrix
linen fabric cloth textil paper|materi
ling leav lurk|remain prowl loaf broom
lingu scient linguist
linguist lingu
link connect associat join relat tie bridg|referenc
lint fiber|cloth textil fabric
lip mouth kis|tongu
liqu spirit whiske whiski alcohol brandi rum liquid|drunken
liquid fluid wateri water liqu|molten dissolv distillat drink spil pour
liquidat destruct end|terminat murd
list enumerat inventor checkl item catalogu index content catalog itemiz|databas queu agend calendar
listen hear perc hee|sens por observ comprehend concentrat
lit rubbish strew|trash
liter tru genuin real|actu literal light
literal |liter
literar literatur poetri poet novel fiction writ|poem book
literatur literar light writ|poetri book publicat publish manuscript
litigat proceeding|sue
littl smal tini petit wee miniatur micr slight slend slim|les trivi microscop
liv inhabit dwel populat surviv spirit resid realist endur livelihood lodg occupi|cattl energet subsist elast brisk tenant
livelihood comfort subsist resourc support mainten liv|keep maintain
liver |color
livid angri injur|light
load ton dozen lot reload dock burden labor laden overload scor freight ship ful labour payload carg attend onus|stack headach
loaf bread bum|idl ling
loan borrow debt princip|interest
loath hate
lob lobul
lobbi foyer hal room build solicit|person beg
lobul lob
local vicin neighbourhood neighborhood scener neighb town neighbor section|scen counti
locat situat find region spac whereabout plac jungl pinpoint determin point ascertain found|headquart notch northeast northwest southeast
lock compart bolt door fasten secur draw interlock key|cabinet mesh hug interlac
lockdown |imprison
lodg inn populat inhabit deposit fil liv charg stick accus|hotel club frat
log logg logo wood lumb|logic forest blog
logg log labor labour|debug blog
logic coher reason valid philosoph legitimat ration|log infer
logo log trademark|symbol icon brand
lon solitar loneli
loneli isolat solitar lon
long yearn prolong extend intermin durabl endles desir last day durat hour year etern minut chron
longitud latitud|coordinat lat
look glanc appear seem superfic watch stare leer gaz admir squint inspect glimps peer lookup|spectat loom exam eye observat
lookup search look
loom hulk tower seem appear|look brood eclips
loop iterat repeat|coil reiterat belt knit
loophol ambigu hol
loos los unoffic loosen|unleash reduc liberat inform releas slack
loosen unscrew alter relax chang loos
loot ransack priz monei dough steal|rifl bread
lor folklor|tradit content
lord creat master ruler baron|maker divin
lorri wagon truck
los mis doom go loos destro reduc damn forfeit|disadvantag misplac capitulat
lot ton dozen load plenti scor pil flock heap bunch delug mint peck|flood conspirac dispens
loud thunder vocal nois sound volum|shout hear
lousi bad dirti soil
lov fond belov dear beauti preci lover darl enjoi romant tend favorit emotion devot cherish honei warm|loyalt pet passion pref
lover lov buff darl follow sweetheart fan dear honei favorit|belov
low lowest reduc lower squat|weak abject humbl poor
lower decreas depres reduc low lowest reduct|frown
lowest low bad lower|minim
loyal faith nationalist patriot
loyalt patriot national commit devot cooperat dedicat|lov
lucid clear clarit ration|transpar coher
luck fortun circumst hazard phenomenon chanc misfortun fate|fort
lucki fortunat
lug carri transport bag|luggag tug bear suit congest
luggag suitcas trunk grip strap cas imperi|bag lug
lul calm quiet paus|hush suspens
lumb timb plank board log walk
lumin bright
lump chunk clod glob clump bloat symptom|accumulat compil hoard
lunch meal
lung thrust hurtl hurl alveolus breath mov pul|dart lurch
lunkhead stupid
lur tempt temptat provok hook|stool attract
lurch stagg reel pitch walk mov stumbl|lung defeat prowl
lurid violent sensat bright
lurk conc hide ambush ling|wait prowl
lux phot
luxuri voluptu
lyric text writ author word song emotion languag
mac macr appl
machin machiner comput motor devic print assemb pullei|mechanic shovel
machiner machin system|assemb
macr mac larg big|command
mad angri insan crazi anger sor wild|frant frenzi
madman maniac suffer|crazi
maf |mob
mag magazin magic publicat magnet|pulp
magazin mag publicat|publish pulp gun
magic supernatur mag perform charm decept trick invok|spel magnet
magistrat judg|justic
magnet attract devic mag|magic
magnif increas amplif enlarg exaggerat|brag magnitud boast mislead pad
magnific impres grandeur glori splend brilli|splendid
magnitud intens multiplic extent siz amount dimens amplitud strength proport volum|magnif amplif
maid domest|maiden fil
maiden fil open inaugur|mis maid
mail post send letter email|messag stamp
mailbox box
main important primar princip chief major
mainland ground land earth|island
maintain keep preserv conserv retain uphold alleg hold|wield insist livelihood
mainten fix repair livelihood overhaul|care fixtur mend
major bulk main|number lead
mak product creat compos prepar|qualif deviz produc fitnes
maker creat manufactur produc author|lord construct build generat automak carmak
makeshift tempor
mal outlet|walk
malaiz discomfort
mama mom mamm mum
mamm mom mama mum tit
man manpow workforc gentleman personnel|hand
manag direct coach administrat supervis handl train organiz superviz cope administ grappl|superintend attain
mandat authoriz assign mandator|delegat district prescrib territor designat
mandator compulsor obligator mandat requir|district territor
maneuv manoeuvr guid steer conn tactic rus|operat navigat helm pilot park ploi
manhunt search|hunt
maniac madman insan suffer|crazi
manifest attest certif evid evident demonstrat appar|obvi manifestat testif condemn
manifestat indicat appear|manifest evid
manifold pip|dimension multipl
manipulat influ massag control|wield palm rig
mankind human group|world
manner fashion styl mod demean idiom behavior behavi|signatur drap
manoeuvr maneuv tactic steer guid|complet conn rus operat park ploi strok
manpow man workforc personnel hand forc|compl
manslaught homicid
manu instruct|guid
manufactur maker industr automak carmak produc construct busi invent|hatch
manur |organ
manus hand mit fist fing paw palm|arm manuscript
manuscript writ paper typescript journal|publicat manus submis literatur
map plat funct chart|representat polynom operat
mapl wood
mar hors impair marriag marin spoil marri|goug marc blot
marbl rock bal ston|sculptur
marc brandi|mar mark
march walk parad protest|adjoin proces
margin minim minimum peripher bord boundar edg|profit
marin ocean serviceman naval mar|boat coast
mark notic label pronounc differentiat brand tag market commemorat characteriz trademark markup mileston|denounc earmark marc fingerprint calibrat
market sel grocer sal commerc retail monop mark supermarket|industr shelf buy stratum
marketplac mart grocer activ monop outlet busi|bazaar
marksman skil rifleman|accomplish shot
markup profit earning mark|tag
marqu brand nam|label
marri wed join unit united engag espous mar|officiat
marriag wed mar|coupl partn ritu rit engag
marsh mobiliz|plac lay gath sheriff arrang
mart marketplac grocer outlet bazaar|fight
marti militar|soldi
martyr victim suffer|suff kil
marvel incred extraordin wonder wond terrif tremend fantast improb react respond|grand
mas laiti weight pil bulk heap flock pulp group|aggregat massiv audienc
masculin gend
mask disguiz cover masquerad hide|fac conc
masquerad mask disguiz|costum parti
massacr slaught kil murd
massag treat manipulat
massiv larg big huge immens giant|heavi mas ton
mast |nut
master dominat supremac control lord ruler surmount princip domin
masterpiec achiev accomplish work
mat felt|tangl dul pad
match competit correspond fit rival equal duplicat pair resembl talli adher|mate coupl compat
mate partn pair spous coupl screw beast|match creatur
mater materi
materi fabric floc subst pack stuff fiber miner cloth adhes canv mater chemic particl foam speck ston|particulat textur twe wool
materializ happen occur|appear offspr pas
math mathemat mathematic arithmet scienc|algebr multiplicat calculus
mathemat math mathematic scienc algebr arithmet|calculus
mathematic mathemat math numeric arithmet|equat
matrix arrai|transpos linear column
matur develop teen maturat rip twenti grow|growth dat
maturat growth matur grow proliferat flow develop|activ organif
maven whiz expert star ace sensat genius|java profici jar
max maximum maxim|limit
maxim maximum max suprem
maximiz maximum increas|utmost exploit tap
maximum maxim max limit peak suprem utmost maximiz|limitat exceed
mayor polit municip citi municipal
meag bare|miser
meal lunch supper breakfast dinner help serv aliment sandwich dish feast tea|mes buffet picnic
mean signific means signif connotat intend impli denot entail definit subst import implicat defin symboliz lesson intent|pregn purport shad meaning
meaning pregn signific|mean
meaningles nonsens insignific empti hollow
means mean instrumentat wing denot definit salvat|indicat defin
measur evaluat asses metric important calculat determin rhythm quant gaug observat precaut weigh scal|safeguard deliberat plumb criterion calibrat benchmark
meat pork beef food snail jerki|bird eat coconut burg flesh
mechan mechanic dynam physic execut|perform robot barri
mechanic mechan automat|motor machin
med averag norm|aver middl statist
medal award honor laurel decorat bronz ribbon|palm silv
meddl interven interfer|busi
mediat negotiat intermediat interpret indirect intervent arbitrat|diplomat middl
medic doctor drug patient health hospital|treat doc pil
medicat drug dos cur therap prescript remedi|powd therapeut dosag
medicin drug dos cur treat doctor|remedi prescript pil
mediev ancient
meditat mus pond mul reflect brood contemplat speculat studi wond bethink
medium moderat instrumentat intermediat|surrounding cinem multimed
meek humbl docil submis|mild modest
meet confer encount satisf intersect forum fulfil assemblag gath convent assembl|fet adjoin session reunit converg rendezv congres congregat cope
melanch sad gloom brood depres|somb
melodi tun music strain|phras signatur
melt thaw dissolv|fus warm heat coalesc mix chang fad
mem memori rememb forget
member council club join subscript|associat limb pledg commission
memo note
memor unforget
memori rememb recal mem recollect forget memoriz ram remembr retent facult|storag cach
memoriz memori learn con
menac threat peril jeopardiz endang threaten dang hazard|risk
menarch |start
mend repair fix bushel restor heal improv fixtur patch|restorat mainten revamp
ment intellectu psychologic psychic moral ration mind outlook brain
mention cit remark refer comment allus advert nam annotat|tag quot
menu cart restaur fare|agend panel
mer specif|pond
merch vend retail groc sel trad traffick deal commerc transact
merchandiz product commod trad carg freight ship export inventor payload import outlet gener releas|drygood irregular
merci clem compas|amnest repriev
merciles fierc
mercur metal|temperatur
merg united coalesc combin unifi integrat unit fus consolidat incorporat blend fusion
merit deserv virtu worth
merri joyous gaieti gle fun gay recreat happi divers|energet brisk
mes mus messag disord|meal
mesh interlock|imping topolog fabric lock shap flip textil geometr
messag communicat public nonsens narrat petit remind broadcast counsel mes them refus|mail disapprov dedicat inscript
messeng bear travel runn herald
met meteorit atmospher|weath storm
metadat datum informat
metal tin potassium mercur steel copp iron aluminum calcium chromium zinc silv nickel bronz golden gold conduct|thread
metaph |imag
metaphysic supernatur theoretic
meteorit micrometeorit met
method techniqu solut methodic|approach way wrinkl
methodic organiz method
metr subwai railwa railroad|underground
metric rhythm measur standard|criterion
metropolis citi municipal metropolit
metropolit metropolis|citi archbishop
micel particl|ion
micr smal littl|nan
micrometeorit meteorit
micron millimet
microorgan organ bacter virus germ|bug
microphon |bug
microscop visibl preciz|smal littl
microsecond |second
mid middl
middl center mid centr intermediat midwai halfwa midst area|mediat med
midst middl interi
midwai halfwa centr middl center|tract
midwestern western
mighti power|immens
migr travel settl
migrat mov|refug transf
mil factor milk grind|millimet
mild gentl moderat|meek humbl
mileston occas mark
milieu surrounding environ
milit reserv activ aggres|competit forc belliger territor
militar armi marti soldi troop|arm forc noncombat combat
milk mil|butter drink
millennium period|doctrin annivers philosoph
millimet centimet micron|mil
mimesis imitat|diseas
min mini|minor sec minut
mind brain psych orient nous inclin think care psychic ment reson unconsci intellect giv knowledg|awar apt
mine |defens
minefield tract|parcel
miner labor ore labour materi stuff|jack inorgan chemic
mingl unifi mix alter combin blend chang|jumbl aggregat
mini skirt min|tini
miniatur smal littl paint copi pictur|illuminat
minim minimum neglig margin|lowest
minimiz lessen minimum|inform decreas
minimum minim neglig margin minimiz|requir
minister past clergyman|cabinet
ministr build
minor youngst child number kid insignific toddl|min
mint pil coin flock delug lot peck|heap flood batch
minus subtract negat
minut transact hour day long proceeding|durat tim year min
miracl occurr happen event
mirror reflect
mis nonexist los absent overlook neglect lack mission skip fail found|absenc maiden lat
misbehavi mischief shenanig irregular|familiar
miscalculat mistak fault error
miscellan heterogen sundri mix vari|variet
mischief shenanig misbehavi vandal annoi irritat bother|blaz gravel
misconcept idea think illus mistak fantas fanci error|misunderstand
miser unhapp abject miseri pit unfortunat wretch poor|piti meag uncomfort
miseri woe suff miser wretch pit|poor
misfortun calam traged catastroph disast circumst piti troubl luck|shame
misgiv expectat distrust anxiet mistrust outlook|prospect doubt
mislead deceiv inform exaggerat lead guid|magnif
mismatch counterpart
misplac |los
missil projectil weapon rocket bullet shot slug|gun arrow nos sword
mission instruct teach mis
mist fog
mistak error err fault miscalculat typo slip blund mistaken omis reneg laps folli incorrect confus misconcept wrong regret stupid|misunderstand
mistaken wrong incorrect mistak fals
mistreat abus treat handl
mistres |emploi
mistrust distrust suspicion suspect doubt misgiv|trait uncertaint
misunderstand interpret constru|misconcept mistak
misus abus utiliz usag appli emploi|expend exerciz
mit hand manus glov fing fist paw palm
mitigat apologiz rationaliz|lessen justif excus
mix coalesc fus blend heterogen sundri miscellan combin mingl unifi premix combinat|melt coalit conjugat
mixtur suspens solut subst plaster premix dough combin variet blend combinat coalesc
moan groan|utter
mob crowd mobil rout throng gang pil|maf
mobil wand mob phon airborn|sculptur cel
mobiliz conscript ralli gath marsh assemblag arma collect|cal must summon
mock ridicul simulat taunt counterfeit teas|dummi
mod manner fashion teenag styl modern idiom adolesc modifi|modal teen drap enabl modul model
modal norm|mod
model simulat framework mold|theori pattern pos mod
moderat reason mild modest medium fair intermediat averag conservat cauti
modern contempor neo mod fashion|progres curr era
moderniz overhaul improv renew|chang adaptat
modest moderat humbl|limit meek inferi
modifi chang alterat alter adjust adapt adject updat cushion phras edit qualif mod specializ spoil|adverb verb revis harden
modul facult spacecraft compart constitu|retent compon mod
modulat transmis passag|intonat
mogul tycoon businessman bulg ruler baron bump
moist damp wet
moisten dampen wet|moistur
moistur wet|moisten
mol spy|molt barri
mold shap model stamp form cast contain|forg sculptur plast
molecul atom radic chain molecular|particl
molecular molecul
molt shed|mol
molten |liquid
mom mama mamm moth mum parent
moment inst short tim climax pinpoint|wink momentum culminat
momentum |forc veloc motion moment thrust
monarch sovereign ruler thron|reign crown dynast empir kingdom
monast monk|convent
monei fund appropriat wealth curr loot dough|pay financ
monit watch supervis displa observat observ spy superviz|screen alert alarm
monk monast|religi
monkei |imp youngst kid child
monocl lens
monologu speech languag|word
monop monopoliz market marketplac domin|control
monopoliz monop control|hold
monoton dron intonat dul sam
monst freak|giant monstr fiend
monstr larg big evil ugli grotesqu|freak monst
month period periodic
monu structur plaqu statu|tomb commemorat site
mood humor temp climat feel condit
moon satellit
moonlight light
mop |absorb
moral consci ment motivat motiv qualit disposit good virtu|morph lesson
moratorium |delai suspens
morocco leath
morph |moral alter
mortal |rate
mortar |plaster
mot motor wit|motion
moth mom|parent
motif them idea think pattern|design motiv
motion mov gestur gesticulat shrug wav rotat jolt squirm|abduct rebound trembl mot flourish momentum pursuit beckon wobbl wrench wiggl wink
motionles static|inact
motiv motivat impuls moral need prompt|incit motor urg motif
motivat motiv prompt incit moral impuls driv caus incent propel
motor engin mot machin driv automobil|mechanic motiv auto
motorwa freewa highwa
mound hil pil heap stack infield collect|embank accumulat stockpil
mount mountain affix climb attach wax buckskin|ris
mountain mount larg big rough hil ben|elevat
mourn griev|celebrat sorrow bereav
mous curs rat|sneak creep click
mouth tooth tongu lip dent|speak kis stamm mumbl ejaculat murmur
mov motion travel shift restles transf displac touch gestur poign migrat drift swim relocat propel circulat glid hurtl crawl crusad squirm
mover workman compan|travel mov
movi film pic cinem scen|flick product vid stori
mph rate|read
mud soil clai dirt dirti slop|muddi wet
muddi wet dirti soil|opaqu mud
mudslid landslid
muffl cover soft dul
mul mus pond meditat reflect brood speculat wond contemplat bethink|slipp hors
mulch protect|cover
multimed |medium
multip comput calculat|breed reckon doubl
multipl twofold dual doubl tripl multiplic|binari aggregat manifold
multiplic magnitud multipl|number
multiplicat procreat|arithmet math sir
mum silent mom mama mamm|silenc secrec
mumbl mut talk speak|murmur utter mouth
municip municipal mayor|citi town
municipal municip citi town metropolis ward assemblag gath mayor|urban
munit arm arma weapon ammo ammunit hardwar instrumentat bomb
murd kil slai homicid massacr death|liquidat execut eliminat slaught
murder assassin crimin kil gunman crook outlaw|slai
murmur mut speak grumbl|talk mumbl utter mouth
mus mes pond meditat mul reflect speculat brood contemplat bethink|fish
muscl tens|muscular contract
muscular power|athlet strong hefti muscl
museum exhibit galler|librar archiv
music solo perform pian vocal sing overtur plai tun melodi refrain ballet instru harmon adapt artist guitar compos audi conduct chorus
must conscript ralli gath|collect cal assemblag summon mobiliz
mustach beard
mut mumbl grumbl murmur complain talk speak|damp soften dummi
mutu shar reciproc interact common|interdepend
muzzl gun gag head|equip constraint
myriad countles infinit
myster secret baffl puzzl bewild|strang unknown amaz unusu
myth stori mythologic legend
mytholog collect accumulat mythologic|assemblag
mythologic myth mytholog|legend
nab arrest collar apprehend clutch seiz nail|cop
nada nothing nil nul zip
nag scold complain|peck
nail arrest attach smash collar nab apprehend blast|cop digit
naiv childlik innoc simpl|inexperienc
naked nud bare
nam surnam renam filenam designat alia cal titl cit mention refer nominat marqu brand baptiz|suffix itemiz tag label entitl
nan grandmoth granni gran|nim micr
nap sleep doz slumb tire|period
napoleon |card
narrat tal stori fairytal messag recount content|communicat
narrow strait slend width thin|specializ
nation countr commonwealth alli feder domest|nationalist citizen dominion
national patriot doctrin loyalt philosoph|nationalist
nationalist patriot loyal|nation national
nativ trib|northern genus
natur trait earthi characterist wood qualit|forest spontan personal
nav church|navigat
naval marin sail|fleet ship
navi |servic
navigat guid voyag pilot ship sail travel journe|cruiz maneuv nav
nearbi clos adjac neighbor|neighb area neighbourhood
neat order eleg|cool interest
neces need requir essent indispens obligator incumb urgenc|demand necessitat inevit
necessitat requir need demand involv compel entail|neces postulat
neck throat bodi|head
necrosis death
nectar secret
need neces requir necessitat defici demand want essent motiv postulat|impuls
needl goad point|beset haras impl provok prick plagu
negat minus bad deni veto
neglect disregard ignor fail mis omis skip overlook|forget omit
neglig minim minimum
negotiat mediat bargain discus representat brok|activ dialogu settl
negr black nigg|spad dark
neigh neighb neighborhood neighbor neighbourhood
neighb neighbor neighborhood neighbourhood connect adjac neigh local vicin|nearbi
neighbor neighb neighborhood neigh local vicin inhabit nearbi|adjoin adjac but
neighborhood neighbourhood neighb local vicin neighbor commun scener neigh
neighbourhood neighborhood local vicin neighb commun scener neigh plac|nearbi
neo modern
neocortex cortex neocortic
neocortic neocortex
nerv courag heart anxi neur|strain steel
nest inhabit|snuggl imb nestl cuddl dwel nit nun
nestl snuggl cuddl|nest clutch
net internet profit network ultimat web|earning
network net rout system internet|web textil
neur nerv
neurosis neurot|disturb
neurot hysteric compuls neurosis suffer disturb pathologic
neutr inert imperson
neutral advocat expon
neutraliz alter chang|weaken counteract
new recent fresh revolution sunriz newborn virgin unus novel inexperienc|replac unpreced
newborn young new immatur|infant bab babi
newcom fledgl freshman beginn initiat arriv recruit|comer start
news tiding report informat newspap info journal|curriculum propagand
newspap paper news headlin journal editor publish pres|publicat
next succeed incom adjac futur clos
nic pleas decent good respect great excel awesom wonder
nich enclosur fireplac reces hearth|corner condit
nick goug chip notch|coin
nickel metal coin
nigg negr|spad
nightclub div|spot
nightfal dusk twilight
nightmar dream
nil nada nothing nul zip
nim |nan nit nog
nineteen cardin
nineti cardin
ninth |rank
nit nun|nim nest
nitrogen gas element|chlorin
nob nobl
nobl impres nob titl baron royal|grand gentl aristocrac
nobodi ignor nothing|lack
nod gesticulat gestur|tre knob
nog block|nim
nois sound racket thund clat squeak roar crackl rumbl quiet clang clash creak clap clam bang crack spat uproar rattl grunt
noisi blat|color
nominat appoint propos designat nam|condit select choos
nomine campaign candidat pol politic polit
noncombat civil serviceman|militar
nonexist want mis lack|absent fre
nonfict pros articl
nonprofit |organiz
nonsens meaningles cant absurd messag content|stuff decorat bunk
nonverb communicat
norm averag med standard criterion statist modal typic ordinar usual|regular
normaliz chang alter
northeast |locat
northern |nativ blu
northwest |locat
nos fac sin|pok smel pry missil
notabl famous worthi note fam noteworth celebr celebrat know
notat symbol denot comment|note annotat
notch nick|scor col locat indent
note notabl know fam remark notic famous celebrat comment tril memo bil|tone notat annotat chord
noteworth worthi notabl signific|remark
nothing nada nil nul empti nobodi|zip
notic detect observ pronounc mark note notifi evident attent|discern strong saw observat experienc
notifi inform notic alert|adviz
notion concept idea think belief impres suspicion hunch intuit
nourish aliment cater sustain provid|feed
nous psych mind sens brain knowledg|unconsci psychic
nova star
novel fiction book writ author stori new literar|novelt
novelt original|novel
nuclear atomic radiat
nucleus cor cadr cel atom|center set centr
nud naked bare paint pictur|statu
nudg prod push jog|forc
nuis |annoi
nul nil void nothing nada invalid|blank empti
numb afraid|asleep
number integ amount count numer numeric quot minor quant decim enumerat|major multiplic
numer numeric number quantitat|integ vari
numeric numer quantitat number mathematic|arithmet
nun nit|convent nest religi
nurs harb|treat harbor feel hold
nurser build
nut seed|mast
oak wood tre
oath curs cus swear
obedi submis|compli respect
obei comp hee conform oblig|follow
object aim goal protest target dissent communicat purpos grip imperson|clinic boycot walkout
oblig compel enforc forc coerc impos duti obligat induc responsibil obei impl|bind condemn
obligat responsibil duti requir keep demand oblig compel liabil
obligator compulsor mandator neces requir indispens
obliterat destro alter|chang obscur veil
obscur vagu unclear alter hide fog stand conc|chang blur obliterat
observ observat notic commentat watch discov spectat detect witnes evident monit discern|listen scout behold
observat observ watch measur monit|notic look
obstacl obstruct barri deterr|hurdl balk handicap snag
obstruct hind imped blockag obstacl block structur congest blockad barri clog stoppag forestal dam barricad suffocat|closur
obtain avail procur receiv acquir bum get|deriv extract snag spong
obvi evident appar plain unmistak frank patent|manifest transpar
occas occurr celebrat ceremon mileston landmark climax happen|affair
occasion |sporad
occid hemispher western
occlud combin
occup resident dwel inhabit inmat coloni resid|tenant
occupat job profes career activ emploi account cal|biz
occupi busi engag concern liv populat interest inhabit invad|resident overrun
occur happen recur befal aris materializ caus coincid|concur
occurr happen miracl outbreak event instanc occas imping setback incident destin alterat accident discharg outburst disappear interrupt fate avalanch erupt|collaps
ocean sea water coast marin beach|bay
odd strang unusu peculiar chanc weird queer probabil|curi uneven
odor scent smel perfum propert sensat|bouquet reek
offenc crim team|attack anger operat treason squad behavi
offend attack sinn pimp outrag breach spite shock|sicken violat insult indignat infring scand dis
offens crim anger behavi treason violat hide fraud rebuff|forger behavior slight foul hijack insol deris insult
offer bid furnish provid propos giv donat|volunt tend
offic cop command headquart bureau agenci aid serviceman policeman polic inspect captain|lieuten officiat tec
offici form diplomat prosecut appointe incumb ref|regulat confirm provinc officiat
officiat funct perform wed|role offic offici marri serv
offset outset counteract|kickoff compensat
offspr child consequ effect result relat|heir babi materializ
oil petroleum greas crud|oili
oili greasi|soil dirti oil
okai sanct fin satisfactor approv accept saf|counten authoriz visa endors
old older ag ancient elder age antiqu secondhand|familiar senior rusti
older old elder ag senior age
omen forecast predict portent sign|omin indicat sinist
omin sinist|omen
omis neglect mistak fault error skip except
omit exclud eliminat except|skip exclus neglect
ongo current
onlin internet|web webpag
onlook spectat witnes
onrush attack onslaught bomb fir penetrat divers charg assault incurs bombard surg
onset |onslaught start
onslaught attack onrush bombard bomb fir troubl penetrat barrag|assault incurs onset
onus burden headach concern worri load
opacit opaqu
opaqu opacit|solid muddi
open gap introductor initiat reopen inaugur hol unlock rift maiden pry breach|vulner
oper aria theatr|sop
operat procedur work run transact telegraph funct reinforc dial financi|spy maneuv offenc usabl surger manoeuvr peacekeep agent businessman map
opinion senti judg belief think view rul speculat reckon
oppon advers antagon foe hostil|enemi
opportun chanc possibil|potent
oppos fight hostil resist contend advers antagon argu contest|confront rebuff repel contrar counterpoint
opposit resist contrar revers differ polar contradict invers protest|advers antagon confrontat enemi
opt optic pref choos
optic opt visu
optim good optimum optimist optimiz ideal hope|disposit
optimist rosi optim posit cheer
optimiz improv optim
optimum optim good
option choic alternat select choos|possibil decis ballot vot default
oracl prophet prophec|databas
oral speak|exam
orang |prison fruit
orb orbit eye|capsul bal satellit spher
orbit orb satellit aren compas|realm rout expans path
orchestr symphon seat|theatr theat
orchestrat arrang
ord experi
ordain enact decre vest reenact|pas
order arrang succes prescrib dictat enjoin fiat soldi attend decre neat lay edict command|coher inflict
ordinar everyda commonplac averag norm usual routin common
ore miner concentrat
organ microorgan creatur beast parasit cel plant clon host|relat brut dwarf manur
organif |maturat
organiz establish hierarch arrang methodic administrat associat reorganiz institut coalit regroup personnel configur enterpriz manag union coordinat compan format engin|nonprofit
orient direct head mind orientat bound adjust|eastern hemispher
orientat orient attitud perspect ideolog direct posit rotat|plac angl vertic
origin sourc derivat freehand root ancestr begin descent deriv cradl|genu aris dar originat
original novelt abilit power qualit
originat aris initiat start develop creat|grow ris origin
orthodox tradition canonic convention establish
orthogon irrelev
orthograph writ|script
ounc dram
oust expel remov|supersed suppl
outbreak occurr happen epidem erupt
outburst happen expres gush occurr reflect|flar
outcom result consequ effect decis phenomenon conclus terminat|ensu wak
outcri cry yel shout scream hol exclaim cal hoot boo bellow exclamat whoop|snort
outd outstrip surpas exceed outweigh beat crush overreach surmount|exces
outdist outstrip
outer outward extern exteri|satellit
outfit equip rig garb|refit furnish provid
outlai spend expenditur payment|cost
outlaw crimin crook illeg arson gangst kidnapp murder smuggl prohibit racket forbid punk runn ban|veto peddl
outlet mart shop stor marketplac mal merchandiz product exit
outlin sketch summar silhouet draft describ depict precis|plan
outlook expectat attitud prospect belief ment possibil anticipat misgiv
outpost post settl coloni
output product yield crop produc|harvest
outrag indignat shock scand anger rap assault offend sicken|assail dishon
outreach reach|stretch
outset kickoff begin start threshold birth offset comm|point inaugurat
outskirt section
outstand superi salient promin unpaid|important spectacular
outstrip outd surpas outdist exceed outweigh beat overreach crush surmount|exces
outward outer extern
outweigh outd outstrip surpas dominat|prevail exceed reign
oval round circl
overal general|gros
overcast cloud|sew
overcoat greatcoat surtout coat
overcom defeat overpow surmount conqu crush beat wallop evok elicit|overtak
overcrowd crowd|herd
overflow flow flood overrun|spil burst
overhaul moderniz overtak renew mainten|pas advanc improv
overhead expens|ceiling
overhear hear|catch
overla layer overlap decorat|splash
overlap coincid overla intersect|converg extend conjunct
overload load fil burden|clog
overlook mis neglect lie skip|spot
overnight |guest suitcas
overpa payment
overpow overcom evok elicit beat arous|crush provok overtak
overreach fail outd outstrip|surpas
overrid overturn|overthrow
overrun invad overflow|occupi
overtak overhaul catch|pas advanc overpow overcom
overthrow overturn|overrid end upset terminat
overtur music prelimin suggest|proposit
overturn capsiz overrid turn overthrow turnov upset rep revers|rescind
overwhelm intens
overwrit |rewrit
owl |hawk
own compan acquir
owner posses propriet businessman proprietor retent|relat busi transf
oxen cattl cow beef bul|steer
oxidat react|reduc rust burn reduct
oxygen gas element|ozon chlorin
oyabun supervis
ozon gas|oxygen
pac step temp strid footstep rate walk speed tread gallop|veloc rack
pacif japan|peac
pacifi appeas gentl calm|peac
pack bundl packag packet materi carri enclosur compact bag
packag bundl packet box pack parcel public promot busi advertiz advertis|softwar
packet packag bundl pack parcel accumulat collect|box traff
pact treati alli|convent
pad cushion plod trudg dramatiz exaggerat|comfort foliag magnif mat quart
padr priest|hombr
page webpag vers|websit
pail bucket|vessel
pain hurt sor striv suff ach poign endeav attempt effort torment distres symptom sting agoni tend paint unpleas bite tortur strain
paint artist art watercolor pictur pain watercol coat nud stain miniatur artific cubist|abstract
pair coupl duo mate brac match assemblag|set gath
pal buddi friend|hand
palac castl|royal regim resid govern thron princ
pale pallid whit light|color weak
pallid pale weak
palm hand manus handl mit touch|area region medal manipulat
pan window panel cook|pie wal
pandem epidem general
panel committe commis wal decorat pan adorn window|menu juri
panic terror fear fright scare anxiet dread|terrif frighten
pant gasp puff heav trous slack blow|nois garment
pap diet|paper papa
papa dad pop|pap
paper newspap document wallpap certificat ballot patent sheet capitulat chart essai manuscript resignat journal linen confes card credent|publicat pap articl
par park peel pars para lessen|equival cut
para pregn par|pars
parad march|troop proces succes exhibit
paradigm prototyp exampl|epitomiz categor imag
paradox contradict
paragraph text writ section
parallel similar analog concurr|correspond
paramet const argu|factor
paramilit personnel|forc
paramount domin
paraphras reiterat iterat repeat
parasit organ|follow spong plant
parcel packag bundl packet allocat contain tract divid portion|battlefield infield minefield terrain park site leftfield rightfield
pardon amnest excus forgiv
parent mom fami|moth
parish commun church priest|villag bishop
park par field|stadium pars room parcel manoeuvr maneuv dugout
parl room|dwel
parliament democrat legislatur|assemb govern
parliamentar legislat expert
parodi charad
pars compil par|para park extract
part portion compon piec constitu subst section parti segment surrounding residu partit wreckag|interi item in bulb
parti incomplet part portion fet|inclin masquerad dinner danc
participat involv intervent commit|engag competit enter
particl ion speck micel grain materi atom|electron molecul quantum
particular specif speci especi uncommon peculiar exception
particulat dust|materi stuff
partit divid separat septum wal part structur|disk
partn spous mate relation|cooperat collaborat coupl furnish marriag
partner busi|contract relation
pas passerb antiqu elaps surpas happen pupil aeri|enact ordain passport entrust perish overhaul overtak laps relinquish befal cros legislat careles
passag passagewa transit aisl modulat section shunt|throat text
passagewa passag corrid aisl tunnel port shunt channel|canal
passeng travel commut fare rider|rid vehicl bus carg
passerb pas foot
passion |lov prid feel
passionat impas fervent fieri wild
passiv |inact peac
passport permis visa|pas characterist safeguard authoriz
password |authenticat encrypt credent
past minister glu affix clergyman
pastel delicat light
pastur graz gras crop|countr
pat dab patron cares chuck|invent
patch plaqu repair fix speck mend pinpoint|spot plot
patent paper document obvi procur|evident appar secur plain
path rout lan pathwa track trail|cours orbit director
pathologic neurot
pathwa path|tract
pati |card
patient suffer medic inmat hospital|doctor care
patriot nationalist national loyalt loyal
patrol polic|protect guard
patrolman |policeman
patron custom pat spons patronn patroniz fixtur|propriet back client
patronag back approv backup support champion|person endors patroniz
patroniz spons shop frequ support patron interact|patronag
patronn patron support spons
pattern practic form custom strand rul design decorat ritu motif convent|emblem weav percept model slaver grid
paus hesitat delai interrupt respit lul suspens blackout halt disrupt interv|waver falt
pav sidewalk concret
paw manus hand mit scrap cares|fist canin
pay salari wage repai compensat earning financ expend brib|monei earn refund
payload carg freight ship load merchandiz explos|payment transport
payment overpa royalt ransom refund brib outlai spend benefit incent subscript|credit payload bonus bil
peac armistic truc seren quiet harmon|pacif pacifi appeas repos passiv
peacekeep soldi pistol guardian defend|operat
peak summit ill crest height sick point elevat maximum reach illnes top|blossom pencil peer knif
pear |avocad appl
peas provinc
pebbl rock ston
pec pector chest
peck eat heap mint lot bushel|pil nag strik pick plenti
pector pec chest
peculiar strang unusu queer odd curi funni particular weird rum|singular uniqu
peddl sel traffick vend huckst|hawk crimin crook outlaw
peel skin strip par|chip
peer look|peak
pegboard |board
pel pixel constitu
pen writ penalt corr enclosur|dramatiz cit
penaliz punish penalt execut retaliat victimiz reveng
penalt punish pen penaliz imprison detent fin disadvantag|pun forfeit ticket
pencil |peak point graphit
pend chandeli|await queu status
penetrat pervad infiltrat insight fathom incurs pierc invas onrush diffus onslaught raid plung tunnel|prob filt riddl grain breakthrough dawn
penn laurel award honor|flag
penniles poor
pentagon bureaucrac|polygon
perc hear see sens smel listen comprehend realiz ach|dream sight
percentag proport allot dol|profit allow earning stak shar
percept sens detect representat knowledg see sensat insight|pattern
perch sit rest|plac rod
perfect ideal idealiz consummat|poland complet amend
perform act concert actor danc comed rolepla magic music improviz premier underachiev plai encor rehears officiat conduct rend recit entertain comic
perfum scent odor smel
peri fil
peril hazard endang risk jeopardiz dang danger threaten menac unsaf precari ventur riski threat|expos
period era month week epoch year phas periodic sporad millennium lifetim durat daylight hitch festival cycl drought atomic tim bout reign
periodic period publicat journal week month year pictor seri|series issu annu
peripher fring boundar margin edg|bound comput print
perish die exit expir death starv drown abort|pas succumb
perk benefit|tip recov
perm permit perman|permis allow
perman endur etern last perm stand
permis consent authoriz allow passport|sanct authorit approv perm licens
permit allow licens perm tolerat counten let consent authoriz licenc abid brook|legitimat
perpetuat preserv uphold continu
pers prevail continu uphold|preserv remain cons traditional
persecut abus
persist continu determinat relentles unforget|purpos stubborn
person populat charact folk human subject group hero role ain cauti doom villain deaf privat unemplo public timid electorat|self enlighten
personal trait ident attribut celebr|charact natur
personif embodi bodi repres symboliz exemplif|person ascrib
personnel staff troop manpow workforc paramilit organiz polic employe man|cadr department
perspect view orientat posit|straddl regard horizon insight aspect
perspirat sweat secret
persuad swai convinc coax influ|induc stimulat caus assur tempt
pert spirit
pertain concern refer relat involv appli touch|regard center pertin
pertin relev|pertain
perturb disturb disord troubl upset worri distract
pervad diffus penetrat|riddl
pes leg heel toe
pessim despair disposit
pet dog darl cares beast creatur|cat lov favorit brut fur
petit request smal tini littl messag applicat demand content prai siz
petition solicit applic
petrol gasolin hydrocarbon gas fuel
petroleum oil resid crud
phalanx bon crowd|digit
phantom spect illus ghost|spectr shadow spirit
phas stage period culminat cycl
phenomenon fortun luck consequ effect result hazard develop chanc outcom
philosoph doctrin belief cre scholar cred philosophic stoic national imitat dialect logic scholast individual student|dogm millennium gospel
philosophic philosoph|doctrin
phon telephon cal mobil|devic
phoni hypocrit bogus fak counterfeit bastard pseud|fraud
phosphat salt
phot pic pictur snapshot imag closeup lux light camer|ster portrait
photograph pic snapshot pictur camer closeup imag|retak exact portrait exposur ster
phras word expres formulat articulat modifi term|tun melodi couch
physic doctor doc somat scient surgeon electron quack mechan extern vet intern scienc veterin energet corporal|bod special physiologic resident scientif
physiologic |physic
pi color
pian music plai|key upright
pic phot photograph pictur film movi imag document closeup scen snapshot
pick select choos choic cul blam|criticiz peck collect pluck
picket scout fasten|watch
pickup truck|getawa
picnic vacat holida task project|eat breez meal
pictor realist lifelik vivid pictur periodic
pictur imag pic phot icon photograph depict envis visualiz bitmap paint portrait scen collag watercol pictor nud camer miniatur|abstract pix
picturesqu beauti color
pie piec|pan tart
piec frag part snippet slic item assembl pie portion firearm|strip pistol rifl
pier dock|ring platform
pierc penetrat|impres riddl strik
pig pork|squ cop grunt
pigeon dov
pil heap stack mound mint lot throng collect batch mas jam flock plenti dos capsul stockpil drug mob|peck medic sight
pillow bolst cushion
pilot airman fly flight navigat|aircraft steer maneuv jet
pimp procur offend|cater
pin fasten
pinch squeez fold grip|arrest emergenc twitch goos injuri
pine yearn wood|ach
ping |tennis
pinpoint speck locat moment patch|inst spot
pion settl introduc initiat
pip pipelin tube shriek manifold scream ailment|shril injur complaint whip
pipelin pip grapevin gossip|lin
pirat thief hijack|steal ship
pistol gat firearm revolv peacekeep|piec rod stock
pit unfortunat poor miser piti hol miseri hollow|wretch
pitch tos southpaw ballpla throw lurch slant tone tilt fling|hawk huckst basebal
piti shame compas sympath poor pit misfortun sorrow griev care|miser sympathiz
pivot rotat turn|axis
pix pixel chest|pictur
pixel pel constitu pix|bitmap compon screen imag
plac posit situat spot locat lay set arrang lieu superimpos spac align contact composit rendezv station plant tomb neighbourhood|cock orientat
placehold proxi
placid tranquil calm quiet
plagu blight beset haras annoi bother provok irritat|crucif needl
plai footbal ballpla music dram perform cavort actor romp fullback pian solo vocal|spiel toy gambl quarterback playwright slur comed enact
plain obvi hom evident pur tail|unmistak complain appar patent grumbl
plan preparat program design project agend propos schedul intend plann schem planet|outlin strateg
plane jet airplan aircraft airlin bomb flight flat windshield|wing
planet earth plan|follow internat star glob solar
plank board timb lumb|skid cover knot
plann plan|design deviz invent
plant factor refiner farm organ flow work garden plac|imb leaf crop emb seed parasit veg
plantat acr estat|coloni settl grov land
plaqu patch monu|spot bras
plast elast solid construct|mold
plaster mixtur cover|surfac mortar
plastic flexibil
plat map plot|plate
plate registrat baffl|plat illustrat
platform deck land stage|framework pier
platoon squad|compan
playmat companion comrad fellow
playwright writ author|dramatiz dram plai
plea app prai
plead implor beg app|apologiz rationaliz declar bid alleg prai
pleas nic delight fab charm proud delici admir sweet beauti happi satisf endear|glad easi grat satisfact
pleasur delight joy enjoi happi|lik comfort feel desir
plebiscit vot
pledg promiz guarante vow plight salut drink|toast assur member donat
plenti lot ampl pil|flock delug peck ton
plight pledg difficult|vow box
plod trudg walk pad tramp slop|splash infantryman
ploi remark comment|input manoeuvr maneuv
plot schem storylin stori graph diagram conspirac chart conspir plat|patch garden
plow tool deal|treat discus turn cover travel handl disk
pluck pul|draw rob pick
plug blockag stoppag|punch
plumb craftsman vertic craft trad|measur clean utilit
plung dip div begin dash scoot penetrat soak duck|launch comm
plus addit asset advantag|fort posit qualit tot
pocket garment|carri bag
pod cod contain|airplan
poem vers rhym epic|literar
poet writ author vers literar|poi
poetri vers literar|literatur
poi dish|poet
poign touch pain mov
point curs peak sharp arrow locat intersect shaft deadlin needl|ingredi outset pencil acut knif
pointles blunt|senseles
pois balanc brac compos|hover collect lay prepar plac composur equilibrium
poison kil danger|corrupt
pok jab thrust stab prod pry search|nos intrud dig punch sack
pol politic polit rod campaign nomine statesman democrat inquir polygon republic candidat polar social survei propel vot|punt
poland refin shin improv smooth|perfect educat radi buff
polar opposit pol charg arctic|cruci
polariz condit alter|chang divid
polic pos cop patrol forc offic personnel|law crimin
policeman cop tec detect inspect const offic captain troop|patrolman copp
polici |politi strateg insur
polit lead mayor candidat govern pol campaign nomine legislat refin statesman democrat republic social|politi civiliz lawmak
politi govern politic|polit polici organiz dispos
politic pol government campaign nomine statesman democrat candidat republic social republ politi|liber
pollut contaminat foul impur infect|soil
polygon triangl pol|geometr pentagon interpolat
polynom quadrat funct|algebr map
polyphosphat salt
pond mus meditat lak mul reflect brood speculat bethink pool wond contemplat|mer
ponder heavi
poni hors|crib translat
pontiff cathol
pool water pond|wet lak
poor penniles pit unfortunat piti miser bust insuffici break shame|wretch miseri low
pop dad bulg papa sound|popular protrud
pope cathol
popular democrat qualit favorit famous|fashion pop fam accurac
populat person inhabit liv resid lodg dwel occupi|accumulat tenant integ human
por focus centr concentrat center engulf skin|hol listen canal steep
porch verand structur hous galler|construct
pork meat pig|appropriat
port entranc harb passagewa harbor websit portrait gatewa
portent prophet signific omen prodigi|important
portion part compon remaind constitu section subst allot parti residu item segment parcel wreckag piec|dispens dol apport but bulb
portra portrait depict|repres
portrait characteriz pictur portra port|photograph phot art
pos feas work polic postur practic conting potent latent execut constitut|model tak compriz
posit plac postulat lay postur perspect orientat deposit stanc job landmark situat post confid optimist attitud rank proposit status|plus standpoint
positiv |qualit
posses owner control retent hold propert insan exhibit asset|propriet
possibil chanc potent opportun theori prospect hypothesis potential hypothesiz outlook|option alternat prob unlik
post poster mail garrison outpost posit affix stak|upload timb deliv deliver
poster post
posteri hind|bottom tail ass tooth rear tors bum
postpon defer repriev delai|respit
postulat posit contend proposit assumpt claim need|presuppos requir necessitat theorem
postur stanc attitud pos posit|guard tuck
pot toilet craftsman bathroom stool|cook imb lav work
potassium metal
potenc authorit effectiv power control potent|authoriz potential sovereignt
potent potential power possibil latent prospect pos strong potenc|stiff opportun
potential potent aptitud prospect possibil|potenc chanc capabil
potter |craft trad
pour swarm flow|gush liquid
powd fin solid|medicat explos
power mighti strong potent effectiv jurisdict muscular rul dispos potenc original hefti energi expon facult aptitud influ|swai utilit strength electr
practic exerciz pos execut feas work train rehears utiliz pattern scrimmag usag realist ritu dril|feasibil heritag slaver
prai worship implor petit ask plea|religi plead ray spiritu
praiz compli laud glorif exalt flat congratulat evaluat commend asses gush applaud salut|proclaim testimon recommend acclaim
preach sermon clergyman evangel kerygm speech advocat addres lectur urg
precari uneasi danger peril unsaf unst|uncertaint
precaut safeguard step measur
preced previ foreg exampl instanc introductor prior|illustrat lie predeces law
preci lov valu want|worthi
precipitat sludg hurri solid|rain fal effect
precis preciz accurac summar accurat summariz exact outlin|decim
preciz exact precis accurat skil accurac microscop
predeces |herald preced indicat
predicat |proclaim claus assert impli
predict forecast prophec inevit anticipat project omen bet ventur regres|previs
pref desir favorit favor choos opt choic|good lov
prefer lik tast choic favorit|favor alternat choos advantag
prefix affix root
pregn meaning para travail expect|mean great ful signific
prei target victim creatur beast|exploit brut
prejudic bias racism
prelimin overtur
prematur earli previ
premi prim premier chancel
premier premi perform
premix mixtur mix
premiz site
prep prepar readi|instruct
prepar readi cook prep proces educat brac cultivat preparat mak|wil groom pois deviz
preparat plan deploi formulat clean activ prepar train think|provis
pres pressur push urgent squeez crush urg grind urgenc newspap|compres insist knuckl
prescrib dictat order settl inflict impos appoint command|prescript regular fiat mandat
prescript instruct medicat|prescrib medicin direct
presenc exist
present presentat gift donor demo attend show spons giver inst|bestow immediat
presentat present demonstrat demo show|exhibit audienc displa perform
preserv maintain keep retain uphold sav dry conserv perpetuat conservat resum sustain economiz|pers freez
presid chairman control
president chairman|lead execut
pressur pres forc coerc push compres|compel urgenc
prestig stand honor
presum assum expect presuppos anticipat|assumpt dar
presumpt assumpt giv|infer assum grant
presuppos presum assum impli|postulat suppos posit
pretend sham pseud fak affect|simulat fraud hypocrit beli
prevail reign pers dominat exist triumph|outweigh win rul
prevent avoid forestal stop frustrat avert keep thwart hind bar interfer imped block|halt foil ensur
previ preced earli prematur former
preview advertis advertiz show|view watch vie
previs vision|predict reason
pric cost expens evaluat rate valu cheap tol|fee asses term
priceles valu
prick bastard sting|goad dent needl ach slit sob
prid vaniti ego satisfact dignit congratulat trait|passion feel
priest bishop clergyman padr parish church religi|religion
prim premi refin primit primar good second|star fus cloth duo
primar main princip important prim|elect speci
primev earli
primit earli prim|rud earliest
princ royal elect|thron palac
princip main important primar chief debt principl loan master
principl rul generaliz princip law rational|explanat fundament dictat
print publish machin publicat|python fingerprint peripher paper
prior anteri earli advanc preced
prison captiv hostag detaine inmat unfortunat convict|sent orang
privac secrec isolat bosom|conc hide
privat confident secret person
privileg advantag favor sweetheart right exempt
priz award loot scholar treasur winn reward win esteem gift|pry
pro athlet proxi profession|investigat prot
prob lik probabil examin investigat|penetrat chanc possibil applic
probabil chanc prob quant lik odd|random
problem troubl issu difficult riddl defect|caus
procedur proces routin operat|computat techniqu work
proceed incom yield continu|mov ventur profit talk return limp
proceeding caus lawsuit litigat hear app suit minut transact cas|bankruptc intervent trial
proces procedur blow prepar computat chip refin comput hardwar cor|parad march routin
proclaim exclaim declar laud|glorif titl entitl exalt praiz predicat proclamat
proclamat announc stat edict declarat|proclaim declar
procreat multiplicat sex
procur secur pimp acquisit obtain enlist patent|cater
prod goad nudg spur product jab pok incit|push
prodigi larg big colos signific extraordin portent|exception
produc creat generat maker manufactur reproduc yield veg output|puls mak
product merchandiz mak commod output productiv freight succes rich prod outlet inventor carg|film industr movi
productiv product|rati
prof profes profit
profes prof profession occupat academ career job confes conced|technolog universit
profession profes attorne lawi expert career craftsman educat pro
profici skil expert|technic maven good
profil |account biograph user
profit earning prof incom gain juici dividend markup net benefit capitaliz|percentag earn margin proceed
profound intens thought deep
program programm plan agend code softwar schedul|budget idea debugg
programm program engin edict fiat curriculum decre hack announc|code softwar agend
progres liber advanc workflow series develop mov career improv headwa|modern elaps strid imperfect
prohibit ban forbid veto decre enjoin command fiat outlaw law bar edict|exclud
project task predict plan protrud adventur enterpriz endeav knob picnic coordinat|undertak burr
projectil missil bullet rocket weapon shot slug dynam arrow|dart
proliferat growth maturat grow|develop incr
prolong long length extend extens sustain|durat continu
prom promot promiz advert
promin salient importanc outstand stand bulg|spectacular icon domin
promiz lik guarante pledg hope prom undertak forecast|declar
promot public advert prom encourag advertis fost boost advertiz packag elevat advanc|spur buildup
prompt motivat incit inspir motiv incent propel|remind consol
pron inclin|prostrat
pronounc notic declarat mark direct label exonerat acquit articulat convict accentuat|qualif tout tril
proof evid confirmat|demonstrat validat
prop correct appropriat fit right victor becom decent|accept
propagand propagandist informat info|news
propagandist propagand
propel throw kick mov catapult launch pol motivat hit prompt|punt rocket
propert estat odor consist posses let attribut rich leas scent|salvag smel strength
prophec predict prophet oracl anticipat
prophet oracl portent prophec
proport percentag proportion rati magnitud scal|dimens
proportion proport proportionat|rati
proportionat proportion commensurat balanc|relat
propos suggest hypothesis plan offer purport nominat advic advocat|introduc recommend
proposit lemm theorem suggest stat postulat posit|overtur convers
propriet owner businessman|patron proprietor posses publish
proprietor owner|propriet
pros nonfict genr|vers
prosecut offici attorne lawi collect|accumulat engag pursu
prosp thriv flourish wealth|econom
prospect expectat potent futur possibil potential outlook|anticipat misgiv
prosper rich succes happi|golden boom
prostrat alter flat|pron chang lie
prot earli|prototyp pro
proteas enzym
protect secur guard shield defend defens covert contracept safeguard mulch defenc sheath|escort patrol ward armor protein shad
protein enzym antibod|protect
protest object dissent march complain opposit demonstrat|rebel christ boycot
prototyp paradigm epitomiz|design prot concentrat exampl construct
protrud bulg project|spear pop
proud swel pleas dignif vain impres
prov verifi show demonstrat evid test try ensu confirm corroborat
proverb saw|expres
provid furnish supp suppli cater distribut offer articulat nourish leverag|capitaliz curtain canal outfit stipulat headlin afford index
provinc commonwealth aren peas|offici
provis supp furnish|feed preparat provision tentat stock
provision tentat condition|provis
provocat taunt incit|encourag annoi irritat beset haras
provok evok elicit arous lur incit beset haras stimulat tempt plagu agitat|overpow ignit invit stimulus needl
prowes art|artist
prowl walk|ling lurch lurk
proxi placehold pro
pry lever inquir pok open ask|priz search nos
pseud fak counterfeit sham fraud pretend phoni|quasi bogus
psych mind nous knowledg brain psychic spirit unconsci|head
psychiatr shrink|special
psychic ment mind psych|nous brain
psycholog scienc
psychologic ment
pub saloon bar|publish
pubesc hair immatur
public promot advertis packag messag advertiz advert content person|common buildup
publicat magazin periodic artwork mag book print|newspap paper manuscript literatur
publiciz advertiz disseminat broadcast announc bulletin headlin circulat publish issu|diffus bare
publish print firm newspap publiciz|issu author releas magazin literatur pub propriet
puck wrinkl fold gath|knit crisp sew
puebl villag|hombr
puff gasp pant blow smok|fanci gust drag heav
pul draw attract drag pluck haul forc tug withdraw jerk heart yank abduct wrench lung|cart draught
pullei machin|wheel
pullout fallback retreat
pulp mas|cellulos mag magazin
puls throb beat thump impuls|wav produc
pump |wield shoot
pun punt|penalt fun jok
punch cowboi blow jab slug|hit thrust pok plug tool
punish penalt penaliz imprison detent victimiz execut retaliat reveng
punk crook bum outlaw crimin|teenag bulli sleaz adolesc
punt kick pun|stak propel pol
pup dog|eye
pupil student pas|schoolchild educat
pur sheer plain|clean
purchas buy acquir acquisit sal buyer|bargain vend buyout
purifi distil distillat improv alter|chang amend
puriti condit status|innoc
purl swirl whirl knit|flow thread
purpl |lavend
purport aim intend intent propos claim purpos|mean spirit
purpos intent aim funct goal intend role useful object purport|persist sak
purs bag handbag contain sum|amount wrinkl clasp
pursu consist chas engag pursuit haunt travel mov|search stalk prosecut
pursuit chas track trail quest pursu mov|motion
push thrust shov forc nudg pres repel pressur crusad urg|prod tumbl bul toppl
pussi slit septic|snatch
put hit
putsch takeov coup
puzzl bewild baffl amaz confus unclear gravel myster elud riddl|stump fox
pyromet thermomet
python |slic print
quack physic doctor doc
quad sibling thigh|quadrat quart
quadrat polynom equat|quad
quaint strang unusu fashion
quak trem quiv trembl|shak shock
qualif fitnes suffic modifi revis|pronounc mak calib condition stipulat
qualit eleg sam useful popular accurac calib good badnes characterist adequac asset simplic moral superior characteriz original human divin complex irregular
quant amount volum quantum probabil valu number total measur interv
quantitat valu numeric decim numer
quantum quant|discret quart particl
quarantin isolat insulat
quarrel wrangl disput spat altercat scrap row differ debat controvers bick
quart gal hous ghet accommodat|hal quantum quad pad
quarterback |plai
quash subdu annul void crush suppres|repres
quasi similar|pseud
queer strang peculiar curi rum funni singular unusu odd frustrat thwart|gay
quel suppres inhibit conqu subdu curb|appeas
queri quest inquir|search interrogat
quest queri inquir interrogat pursuit seek search ask request subject wond topic|solicit sceptic hunt skeptic
queu |lin list pend
quick fast hurri swift speedi rapid speed|inst immediat shortcut
quicken accelerat speed intensif|recreat brisk veloc stimulat reviv
quiet silent silenc calm hush nois lul stil placid tranquil peac whisp seren
quirt whip
quit stop ceas discontinu leav withdraw resign retir depart|halt cessat
quiv quak trembl flick flut tingl thril shudd chil shiv|waver
quiz exam test examinat
quot cit number reiterat allot|allocat mention
rabbit |fur
rac sport campaign contest rush competit speed run hasten scoot subspec runn|barg
racism prejudic bias discriminat
rack tortur|torment framework pac
racket nois crimin crook outlaw enterpriz revel endeav|fet
rad radi radic radius radiat
radi wireles radius rad bright light shin broadcast receiv glow gleam|poland radic
radiat energi ray emis symmetr emit rad glow nuclear
radic revolution molecul rad terror atom|radi root revolut
radiochlorin chlorin
radish root
radius diamet radi diam rad length|spher region circl distanc
rag wear tire shred uneven teas taunt|rebuk annoi crucif chid
rage furi anger wrath storm|behav enrag infuriat
raid penetrat bust attack|invad incurs
rail balustrad barri train complain
railroad metr subwai|lin underground coerc
railwa train metr subwai track|lin
rain drizzl downpor weath wet shower storm|precipitat delug
rainfal downpor drizzl delug|shower
rais increas lift elevat ris hik boost heighten erect|cultivat
ralli must mobiliz feat assemblag gath rebound|taunt collect
ram memori thrust crash|sheep hardwar clash
ramrod rod|superintend
ranch farm spread
rand random
random rand|probabil chanc distribut
rang scop compas expans spectrum reach horizon straddl|roam distanc graz
rank tier grade senior posit|rate status seventeenth twentieth ninth
ransack loot comb|search rifl
ransom payment cost redeem|exchang
rap assault assail dishon outrag reproach blam|hip violat knock
rapid fast quick speed swift|inst waterwa speedi
rapport kinship|reson trust
rar uncommon
rat mous rod bum|rate betrai
rate evaluat rpm asses pric mph pac cps scor tax frequ veloc flux temp downgrad rati|rank footag mortal rat freight
rati turnov effici proport frequ rate|proportion productiv
ratifi sign validat
ration reason coher intellectu ment think intellig logic lucid|fract fare
rational explanat principl
rationaliz apologiz excus defend mitigat eliminat justif|plead apolog
rattl nois rattlesnak crackl shak|sound clat
rattlesnak rattl
ravag devastat destruct demolit ruin destro|desolat
raw |rud
ray sunrai radiat beam light|sunlight shaft sun prai
raz destro destruct level
razor shav
reach attain achiev outreach accomplish arriv compas summit peak rang|acces stretch
react respond respons chemic oxidat equilibrium reflex marvel greet|explod acknowledg repli stool
reaction bourbon conservat
reactiv excitabil sensitiv|sensibil
reactivat activat
read reread studi constru interpret clarit clear datum|scholar mph interpretat
readi prepar wait rip willing prep set cook|avail zeal wil
reaffirm affirm
real actu tru genu actual authent exist seri liter|fact historic
realist virtu vivid lifelik pictor practic liv|graph earthi
realit actual experi actu fact realiz|truth world imaginat
realiz know recogniz complet understand awar apprehens perc accomplish realit|recognit earn
realm kingdom domain aren spher land|orbit field area
reap harvest gath collect deriv|draw gain crop
reappear appear
rear |vehicl tail sedan posteri
rearm arm
rearrang arrang reshuffl
reason think sens infer commonsens moderat ration fair explanat intellig logic synthesis caus conclud due deduc|decent previs
reassembl assembl
reassur assur|calm support
rebel insurg revolt|protest resist dissent
rebellion revolt conflict struggl|ris insurg
reboot restart boot reviv|reset
rebound bounc bound leap jump ralli|mov motion respons basketbal
rebuff snub repel slight offens|reject disdain scorn oppos
rebuild build reconstruct construct
rebuk chid scold lectur criticiz reproach|jaw rag critic
rebut refut repudiat
recal rememb recollect memori remembr retriev|refresh reminisc recogniz
recaptur retak feel|experi captur
reced retreat withdraw travel mov retir
receipt acknowledg get recept|communicat reception stub
receiv obtain acquir graduat wireles radi antenn send heir|underg telephon aeri
recent new latest
recept greet receipt respons|signal reception
reception secretar|recept receipt
reces nich|corner
recherch eleg exquisit|search
reciproc mutu interact invers interdepend
recit perform echo spel repeat|recount itemiz enumerat
reckon gues think estimat suppos calculat forecast expect view consid figur computat opinion|believ reconsid deem subtract senti gaug multip
recognit recogniz identif|accept realiz acknowledg apprehens classif
recogniz recognit know accept realiz discern identif distinguish|acknowledg recollect recal
recollect recal remembr rememb memori refresh|retent think recogniz retriev
recommend recommendat suggest advocat adviz urg|praiz urgent propos
recommendat recommend advic|suggest advocat testimon
reconcil adjust|concur agre accept settl accommodat appeas
reconsid consid regard view|reckon see
reconstruct rebuild construct hypothesiz fix build speculat alter repair|retrac remodel
record disc regist tape histor fil audi|evid achiev ledg vid
recount inform narrat tal relat stori|count recit
recoup |acquir compensat deduct withhold
recov retriev regain restor found acquir return|perk
recover rescu retriev restor regain|dee
recreat divers danc entertain festiv gambl reviv activ fun gam sport renovat merri jok amus trick|animat jest divert quicken romp
recruit enrol achiev accomplish regist enlist enter draft levi newcom|registrat fledgl freshman
rectangl squar corner
recur repeat happen occur iterat resort|repetit repetiti insist
recycl reus utiliz usag cycl use emploi|appli exerciz
red rubi crimson redirect bloodi flush color
redcoat soldi
redeem sav christ ransom|salvat exchang
redirect red direct|send
reduc decreas low shorten cut fad lower diminish simplif los shrink|loos oxidat slash relegat
reduct decreas depreciat deduct discount lower cut|diminish oxidat
redund unneces surplus exces extr spare|repetit repeat configurat
reek smel smack|odor
reel lurch stagg spin walk whirl|film rotat
reelect elect
reenact enact ordain
reexamin review examin analyz studi
ref offici refus|refug refresh
refer mention referenc cit allus pertain relat nam denot classif|annotat describ benchmark signif
referenc refer document|link
referendum vot
refin twe poland prim improv polit eleg complicat alter delicat civiliz sophisticat proces
refiner plant work
refit equip|outfit fit
reflect mirror brood thought pond meditat devic mus contemplat mul outburst similitud|bethink
reflex belch automat react respons yawn shiv shock|startl blink trembl gulp blush
reform improv crusad chang|revolut amend rev
refrain chorus music song spare
refresh renew recollect reload|recal fresh ref
refuel fuel
refug shelt asylum assist aid|migrat resort ref harbor
refuge exil
refund repai payment return|pay discount
refurbish renovat renew
refus reject declin disobe deni ref resist garbag messag|withhold disdain scorn defi repudiat unabl
refut rebut repudiat
regain recov retriev acquir find recover|acces
regard respect consid esteem deem view involv reconsid think believ gaz|pertain hee perspect stare
regi armi regiment|regret brig squad
regim govern authorit empir|palac organiz administrat bureaucrac bras
regiment regi
region locat area counti district infern zon territor interi belt sid countr|waist palm contin radius layer
regist registr fil enrol record recruit|certif document
registr regist|registrat
registrat enrol plate|recruit registr enter
regres predict|revers statistic
regret rue sorrow mistak sorri|regi
regroup reorganiz organiz|form
regular standard typic usual lawful|prescrib norm fixtur frequ
regulat rul govern adjust determin restrict decid concept influ standard|offici limitat zon
rehabilitat renew restorat
rehears practic perform scrimmag|exerciz
reign rul dominat prevail period|sovereignt monarch outweigh govern dynast dominion
rein strap bridl control harnes
reinforc strengthen fortif bolst operat reward|support teach stimulus
reiterat repeat iterat summariz quot translat paraphras|repetit cit loop restat
reject refus dismis avoid declin abandon repudiat cul discount dee disdain|disregard rebuff disapprov ignor deter
rejoic exult joy triumph happi feel
rejoin retort join answer comeback repli|respond return
relai communicat|circuit transmit
relat relation kinship interrelat cousin connect comparat sib refer attach pertain correspond link correlat sibling spous fami kin offspr recount|proportionat
relation relat friend partn romanc affiliat acquaint kinship|connect unemplo partner
relax rest loosen|calm
releas unleash liberat fre discharg eject merchandiz|achiev accomplish relinquish bail version publish loos sack ble avail gland
relegat submit assign|delegat reduc
relent yield|soften
relentles continu persist grim stern
relev applic pertin connect
reli trust depend test certaint trustworth try|honest decent accurat authent
relief aid respit assist repriev help comfort eas alleviat|consolat solac welfar
reliev alleviat eas salvag improv exempt fre|sav rid remedi spare consol solac rescu
religi sacred spiritu faith church priest holi|prai worship evangel monk nun
religion faith belief church cult spiritu sect analog sacred|priest
relinquish sacrific|releas hand resign pas foreg
relish enjoi savor bask enthusiasm flav|tast
reliv experi
reload load refresh
relocat mov
reluct unwilling hesitat
remain stai left corps continu remaind rest keep|abid decai remn ling pers residu
remaind rest residu remn portion remain|compon
remand incarcerat gaol imprison jail jug challeng|detain
remark comment extraordin mention note clich ploi stat shaft commonplac singular|noteworth commentat
remedi cur correct therapeut medicat|medicin amend reliev repair
rememb recal memori recollect mem remembr characteriz|reminisc
remembr recollect memori recal retent rememb|commemorat
remind messag experi inform content|prompt guardian defend
reminisc |rememb recal
remn remaind rest residu|remain
remodel alter chang|reconstruct
remot dist remov|unlik
remov delet eliminat evacuat withdraw clean abstract disappear remot rid strip unveil extract oust|wee laden burr cul bail disabl
renam nam|surnam filenam
rend furnish tear rip supp yield perform|suppli articulat leverag interpretat
rendezv plac spot|meet
reneg mistak fault rescind error card rep annul
renew rehabilitat renovat refurbish revamp repeat refresh moderniz restor restorat overhaul repetit
renovat refurbish renew recreat reviv
rent leas chart tear|rip acquir tenant hir let
reopen open
reorganiz organiz regroup reviz
rep rescind annul reputat congressman congresswoman repair textil vacat lift reneg overturn|cancel
repai refund pay retort|restor return
repair fix mend restor bushel mainten fixtur rep patch restorat amend revamp reconstruct|replac remedi haunt
repeat iterat duplicat continu reiterat recur renew summariz copi loop paraphras recit|redund repetiti reproduc echo consecut restat
repel rebuff driv snub push|forc sicken revolt oppos
repertor repositor collect|storehous accumulat
repetit repetiti copi renew duplicat cycl|reiterat recur iterat redund
repetiti repetit|repeat recur
replac substitut supersed suppl displac chang succes|repair new
replenish fil
repli answer respond retort comeback rejoin|react feedback
report news coverag
repos rest lay leisur seren|composur peac
repositor storehous repertor installat archiv librar facil apt depot|storag sourc
repres describ representat symbol symboliz embodi personif constitut epitomiz exemplif|portra quash defenc dramatiz
representat repres spokesperson congressman congresswoman interpretat blur stereotyp imag emissar negotiat percept emblemat spokesman spokeswoman legislat delegat envoi|schem typic ambassad
repriev respit relief postpon|defer rescu merci
reproach rebuk rap accus|disgrac blam shame
reproduc simulat imitat consist duplicat produc copi|fingerprint repeat
republ democrac politic|commonwealth
republic pol politic polit|expon
repudiat reject retract rebut refut deni|refus withdraw
repuls revuls horr forc
reput reputat honor esteem respect good think fam conc believ
reputat reput rep fam esteem laurel
request petit ask demand solicit app quest invitat callback invit beg|submit enjoin
requir neces need necessitat demand obligat obligator requisit mandator|responsibil minimum postulat indispens essent suffici
requisit requir command demand
reread read
rescind rep annul reneg cancel vacat revers lift|overturn
rescu sav salvag recover salvat deliv|repriev reliev
research investigat scient inquir experiment studi explor|experimentat scientif
resembl similitud correspond approximat imitat match|talli fit agre
resent bitter grudg bit griev gal dislik envi|hostil
reserv milit earmark stockpil reservat withhold|allot forc athlet
reservat reserv book stat|doubt uncertaint emploi agre
reservoir lak supp tank
reset restart fix|reboot restor devic
reshuffl shuffl rearrang
resid hom hous petroleum populat inhabit liv dwel occup addres|crud palac
resident occup dwel inhabit inmat|occupi household physic tenant
residu remaind rest ash remn portion part compon|remain
resign vacat quit|resignat relinquish
resignat surrend despair paper document|resign
resist defi opposit withstand circuit elud oppos refus|action dissent rebel drag
resiz siz
resolut determinat solv|settl
resolv solv settl determinat concur decid|set discern
reson mind|rapport tone ring echo
resort hotel utiliz recur|haunt refug
resourc fund livelihood asset
respect regard esteem honor reput singl decent vari consider statur nic admir rever|hefti obedi
respirator |breath
respit repriev relief paus break breath interrupt|suspens postpon defer
respond react repli answer marvel accept|retort greet explod rejoin stool
respons answer react trustworth reflex feedback result greet recept|liabl rebound
responsibil duti obligat keep oblig compel role|aren requir
rest remaind relax residu repos remn sleep kneel remain perch restor|slumb leisur
restart reboot resum reset start|uphold
restat demythologiz stat|reiterat iterat announc repeat
restaur cafeter caf gril diner build menu din establish|canteen deli hotel chef
restles mov|uneasi
restor repair fix recov mend recover renew restorat rest|reset repai revamp retriev bushel
restorat rehabilitat acquisit repair fix renew restor|return mend
restrain confin limit throttl restrict bound subdu hamp control curb check restraint|cauti disabl tighten
restraint control restrict disciplin inhibit restrain|constraint bridl curb
restrict limitat limit confin curtail curb clampdown restrain hamp regulat constraint throttl restraint rul|strict tighten
result outcom consequ effect subsequ ensu lead phenomenon attend offspr respons answer wak|wallop vect
resum restart survei summar preserv uphold summariz sketch|continu
resuspend suspend
ret retir|soak drench retain
retail merch sel market distribut|sal
retain preserv keep maintain hold|ret
retak recaptur|photograph captur
retaliat reveng veng penaliz punish|strik
retent hold storag posses owner withhold memori keep remembr|recollect modul
reticulat crisscros laci
retir withdraw ret status retreat quit stop reced ceas|discontinu inact lifetim
retort comeback rejoin repli answer return repai counter|respond
retr |fashion
retrac trac return|reconstruct hypothesiz
retract repudiat|flinch cring winc
retreat reced withdraw travel retir fallback pullout mov
retriev recov regain recover fetch acquir recal|restor recollect
return revert retrac retort recov refund comeback|restorat proceed repai rejoin
reunit unit|meet unifi
reus use recycl utiliz
rev disclos rpm expos uncov confid betrai revis unveil discov|revert rewrit leak revelat unfold reform
revamp renew repair|restor mend
revel delight racket riot|enjoi fet
revelat discover disclos insight|exposur rev expos
reveng retaliat veng penaliz punish
revenu amount gros sum
rever revers worship idol revert invers invert respect|esteem awe
revers rever invers revert invert opposit setback undo contrar rescind overturn transpos|regres annul commut
revert revers return laps rever|rev
review critiqu reexamin analyz examin asses critic|inspect examinat
revis rewrit rev qualif|improv alterat edit modifi
reviv recreat reboot renovat|flourish thriv animat stimulat quicken
reviz rewrit amend reorganiz
revolt rebellion conflict rebel sicken struggl ris|repel
revolut alterat chang|reform radic
revolution new radic insurg
revolv pistol colt|door
revuls repuls horr
reward wage honor bonus bounti reinforc approv priz award|salut
rewrit revis writ reviz|rev overwrit
rhym poem vers
rhythm metric measur beat cycl interv|templat
rib bon ridicul cost
ribbon thread blad medal|laurel
ric grain|food rim
rich wealth prosper afflu valu product propert color
rid travel bik remov eliminat taunt treat journe|passeng reliev gallop
riddl problem puzzl|bewild baffl pervad penetrat pierc amaz
rider travel horseman passeng claus|bil statut
ridg elevat|bank shelf
ridicul foolish mock roast deris rib absurd|humor guy idiot silli
rifl firearm|loot bolt piec ransack
rifleman marksman soldi
rift gap open|crack breakup separat
rig cheat outfit swindl|fasten gear truck semi manipulat scam
right correct prop rightfield privileg abstract|ethic acces
rightfield tract right|parcel
rim wheel|edg ric furnish beard
ring sound echo telephon surround tol|pier tire reson
riot violenc revel immor|exuber gag tumult uproar jok
rip tear readi matur rend|ag rent bust snag lat
rippl wav bubbl|babbl flow
ris increas climb aris shrub soar ascend rais bush lift revolt heighten surg|mount originat rebellion wax
risk dang hazard peril jeopardiz ventur adventur chanc stak danger saf riski endang|threaten menac threat
riski danger unsaf risk peril dang|hazard
rit ritu custom wed|usag marriag
ritu rit custom practic communion usag wed pattern|habit marriag
rival compet competit contend vie match equal champion|champ foe
river stream waterfal water creek|sein brook
road highwa rout drivewa roadwa intersect street|shortcut lan traff
roadwa road rout
roam wand strai drift travel mov tramp|rang straggl
roar thund hol boom howl shout yel nois wail bellow bawl
roast ridicul cook|knock joint
rob robot soak steal cheat|goug pluck
robb thief
robber theft heist thiev|rol
robe garment cloth vest tog|gown garb dres
robot rob android bot|mechan
robust sturdi huski strong stout vigor iron
rock ston swai pebbl gravel marbl rocki tot|shak
rocket projectil missil vehicl|propel
rocki rough ston rock difficult unst|hard
rod pol ramrod baton bacter wand rat shaft|pistol perch
rol curl wrap wheel|scrol coil flatten robber
role funct purpos person useful duti act responsibil|job officiat villain lieu charact
rolepla perform act
romanc woo relation qualit court|solicit
romant lov artist
romanticiz |alter behav
romp cavort runawa victor plai sport triumph|fil recreat
roof build
rooki cub beginn|initiat
room hal kitchen floor bathroom apartment bedroom ballroom suit classroom foyer schoolroom lobbi saloon wal toilet ceiling surger galler compart parl
roost chicken|cock
root stem origin prefix bark radish|sourc derivat radic
rop cabl tier|lin tie
rosi optimist health flush
rot rotat spin decompos decai|decomposit corrupt
rotat rot spin whirl pivot motion swirl twirl turn orientat|angular reel screw feath
rotor turbin generat
roubl rubl
rough rocki crush hard mountain difficult textur lin aggres stormi|harsh rug crud
round circular cylindric oval ellipsoid ammunit circl spheric ammo|decim
rout path road routin highwa mob shortcut direct drivewa roadwa network destinat goug defeat|orbit gatewa airwai
routin rout procedur everyda ordinar|proces
row wrangl quarrel disput lin altercat|boat bick spat
royal princ nobl thron|palac imperi crown
royalt payment
rpm rev rate
rub wip scratch scrub scrap brush itch|stub
rubb bad|contracept
rubbish trash scrap debris rubbl lit dust wast garbag
rubbl debris dust trash rubbish scrap|slack
rubi red gem crimson jewel
rubl roubl
rud |raw primit
rue regret sorrow
rug carpet tough sturdi|difficult rough
ruin destro devastat destruct wreck bust demolit ravag bankrupt|decai
rul regulat principl reign power govern judg restrict pattern opinion subordinat|dominion formul limitat prevail
ruler dynast monarch sovereign dictat mogul lord master
rum queer liqu funni strang peculiar spirit|curi card
rumbl grumbl growl nois
rumor gossip
run jog sprint lam rac operat continu trot talli fle skedaddl scuttl scamp|runt streak financi
runawa romp victor triumph
runn smuggl messeng crook travel ballpla outlaw rac jog
runt |run
rural farm agricultur|cattl villag
rus maneuv|manoeuvr
rush hasten rac speed hast hurri dash travel scoot charg surg scamp|barg assail
rust rusti|oxidat
rusti rust|old
rustl thief theft nois thiev steal sound|soft whisp
sabotag undermin destruct weaken disobe|bomb derail counteract
sac alveolus sacred|sack cyst sacrific
sack bag|sac dismis fir releas displac pok
sacred holi religi spiritu sublim sac divin religion|sacrific unspeak templ
sacrific forfeit relinquish|sacred dee sac
sad tragic sorrow melanch sorri cry|sympath tear
saddl stirrup seat burden|attach
saddlebag bag
saf risk harm dang okai|bad secur
safeguard precaut protect step|measur passport escort
safeti unsaf secur|homer
sag sink slump
sail voyag serviceman departur boat sweep cruiz leav naval navigat going tar|jack hat
saint divin jimdand jimhicke holi|god angel immort
sak behalf welfar|interest purpos alcohol
sal market incom vend purchas auction buy|divestitur retail
salari wage earning pay found|earn
salesman skil|accomplish
salient promin outstand|spectacular strik spectacl
saloon pub bar room|sedan auto automobil car
salt polyphosphat phosphat alkali sod compound
salut greet toast pledg honor praiz|drink credit reward
salvag sav rescu reliev commod|propert deliv
salvat sav rescu means|convers redeem deliver
sam qualit similar equal monoton ident
sampl select test exampl distribut illustrat|ingest specimen
sanct approv okai visa authoriz counten endors|permis support warr
sand sho beach dirt soil
sandwich bread meal sub|submarin
sap exhaust|jackas transact
sarcast bite grim|satir ironi
satellit spacecraft orbit moon|orb outer equip follow
satir ironi wit humor|sarcast ironic
satisf content meet fulfil pleas happi suffic delight cater gratif satisfactor|appeas
satisfact gratif fulfil prid happi|damag gle pleas
satisfactor okai fin good cheer accept toler satisf adequat
saturat |condit
sav salvag rescu preserv economiz salvat redeem action keep|reliev hoard
savag cruel barbar vici brut brutal wild fal beast wildcat|assail
saving fund
savor tast relish flav bask enjoi smack tang
saw cut proverb see|notic tool
scal criterion proport measur|foliag index standard
scalar vect|vari
scam swindl defraud con cheat victimiz|hustl rig use
scamp scuttl scrambl run rush|hast
scan examin examinat scrutin|scar detect
scand outrag gossip|shock troubl offend
scar symptom scrap scratch vaccinat|scan
scarc defici
scare afraid fright frighten fear panic intimidat|awe alarm anxiet terror
scat dispers distribut dissipat sprinkl spread sprai disord|splash dispel
scen vist pictur pic film view incident movi|local background exposur
scenari script|situat
scener landscap local vicin neighbourhood neighborhood|set
scenic beauti|vist
scent odor smel perfum propert|sweet
sceptic skeptic skept|disbelief quest
schedul agend calendar plan program|tim
schem plot strateg dodg schemat plan untruth|representat falsehood wheez contriv
schemat schem convention diagram|form
schizophren insan
scholar student general histor theolog philosoph learn academ priz graduat scholast intellectu aid grad|award read erudit universit intellect
scholast scholar philosoph school|student
school tech educat schoolhous classroom schoolroom scholast academ|student colleg
schoolchild youth|pupil
schoolhous build school classroom schoolroom
schoolmat acquaint
schoolroom classroom room schoolhous school
scienc psycholog mathemat physic math|disciplin skil experiment
scient physic research chem investigat lingu
scientif technologic hypothesis|lab research experiment physic
scoff jeer deris taunt teas|cod dismis
scold rebuk chid grumbl nag lectur criticiz complain|jaw
scoot dash dart rush rac hasten flash plung shoot
scop rang compas expans extent sweep
scor dozen lot ton load talli evaluat rate scrib|notch homer
scorn disdain contempt despit despiz sneer dislik hate|refus rebuff
scout picket|observ expert watch
scowl frown|glow
scrambl clamb struggl travel scamp mov|scuffl climb
scrap scratch trash chip rubbish frag debris rubbl quarrel bit rub scar disput splint dispos paw discard dust wrangl|wound scuffl
scratch scrap rub itch scar|wound touch adjoin
scream yel cry shriek shout screech hol outcri intens cal squawk whoop shril sensat pip wail utter bellow howl
screech scream squeak creak shriek squawk yel cry shout
screen displa windshield draper curtain covert desktop shut|monit surfac shield blind drap pixel
screw eff bed mate|jazz ass bang rotat lov
scrib scor|journal employe
scrimmag practic rehears|disturb
script scenari dialogu|writ dialog orthograph
scriptur bibl biblic
scrol coil curl|rol
scrub rub|wash cancel clean bush
scrutin examinat audit compar inspect test scrutiniz comparison studi survei scan
scrutiniz scrutin examin examinat audit
scuffl fight shuffl|struggl walk combat scrambl scrap
sculpt artist statu shap art carv
sculptur statu art|carv grav mold marbl bronz bust mobil
scuttl scamp run contain|entranc
sea ocean bay inlet coast water beach|shor
seal |decid shut clos fix stamp
search seek quest manhunt explor explorat hunt googl find lookup pok grop|fumbl pursu ransack recherch pry queri
searchlight light
seasid coast
seat chair sofa tors saddl couch stool orchestr bench
sec second secur|min sect
seced splint|split
secession advocat expon
second supplement auxili secondhand alternat sec prim inst|substitut duo microsecond twenti
secondhand second old use
secrec privac silenc isolat bosom|mum conc hide
secret myster hormon nectar hide covert conc perspirat privat clandestin sweat inward|secretar underground crypt
secretar reception assist chief|support administrat secret cabinet
sect religion faction|faith sec cult
section segment chapt portion subsect part introduct subdivis paragraph local outskirt vicin passag|claus
sector industr facet econom|spher societ
secular |lay
secur protect procur safeti fasten encrypt sec insur lock enlist clinch guarante authenticat|sew patent clamp anch saf crypt
sedan car auto automobil vehicl|ford saloon rear
sedi deposit dreg|posit lick
see view visibl witnes behold visualiz perc vision percept glimps envis visit watch saw visibil|invis reconsid deem
seed sow fruit nut kernel|plant bean
seek search try attempt want quest endeav grop essai striv fumbl|hunt
seem appear superfic look appar glisten glit glint shin loom gleam
seep flow
segment section subsect part portion|bend
segregat discriminat
sein fish|river
seiz clutch captur grab grip wrest snatch nab grappl arrest kidnap hijack claw|abduct
seizur captur get conquest|arrest abduct
sel market traffick vend huckst merch retail commerc peddl auction|hawk
select choos choic pick sampl option espous elect decis elit ballot|dial vot nominat adopt
selenium element
self conscious ego|person
semant |languag subst syntax
semi truck|rig
semiliterat educat illiterat
sen ses sens senior sensit wee|elder
senat legislat legislatur
send mail transf transmis transmit dispatch caus divert ship antenn receiv|redirect email
senior elder older sen rank ag|old
sens detect reason sen commonsens percept intellig feel nous awar perc|facult sensitiv listen wis sensit
sensat impres lurid scream odor tast smel percept vision maven threshold|whiz star ace sensitiv
senseles unconsci stupid|pointles
sensibil sensitiv conscious|insight reactiv awar
sensit sen sensitiv|sens pain
sensitiv sensibil feeling reactiv feel sensit|sens sensat
sent claus convict|condemn prison condemnat grammar doom verb
senti opinion feel judg sympath|reckon emotion view
separat centrifug split apparatus independ isolat ultracentrifug discret breakup divid partit spac detach discontinu differentiat expon advocat tear discriminat dialyz fractionat
sept ancestr|gen
septic infecti pussi|dirti
septum partit
sequ succes series gen|combinat film
seren compos calm composur tranquil peac repos quiet
serg |corporal
seri earnest succes series solemn sober serializ grav thought danger sever real sincer periodic
serializ seri arrang
series seri sequ progres succes blizzard|periodic chain hierarch
serious sincer earnest gravit|trait solemn
sermon preach evangel kerygm speech addres|lectur
serpent snak
serum antiserum|blood
serv wait help work meal funct drink suffic dish cater slav slic|host capac officiat
servic childcar emploi assist|work navi
serviceman gunn sail veter offic noncombat marin conscript volunt vet
ses sen session wee
session tutori ses confer clinic|meet
set settl subset plac surrounding setup environ arrang interv lay readi superimpos|pair cock brac resolv scener keynot workout nucleus context
setback happen occurr revers blow
settl set villag coloni resolv homestead prescrib migr agre establish outpost pion situat|concur resolut sink compromiz reconcil plantat negotiat submerg
setup apparatus equip aerat set telegraph light configur centrifug configurat
seventeen cardin
seventeenth |rank
sever intens terr cut wicked extrem bad seri|strong
sew fasten fix|secur hem overcast sewer gath puck
sewag wast
sewer |sew drain
sex sexu gend procreat bed|categor concept
sexu sex gend|gay
shabbi wear
shad shadow color|mean tone protect
shadow shad dark|spect illus ghost phantom indicat dwarf
shaft arrow remark point comment rod lin|cheat ray lanc spear input
shak trembl barrel wiggl swai rattl trem|rock thrash quak fan
shallow |superfic alter chang
sham fak pretend counterfeit assum pseud fraud imitat affect
shame dishon disgrac piti embarras humiliat poor|misfortun reproach
shap form contor mold topograph sculpt configurat geometr bod|spher triangl crystalliz carv flar circl mesh flatten
shapeles amorph
shar common mutu stock interdepend allot dol communion distribut joint stak|earning percentag apport
sharehold stockhold invest
sharp keen acut point steep shril crisp unpleas|edg sudden smart abrupt
sharpen focus alter intensif|compound adjust chang heighten
shav frag razor|trim
shear deformat
sheath holst cot dres cover protect
shed molt spil
sheep |cattl ram
sheer complet swerv pur veer absolut steep curv|turn trend bold
sheet paper|expans
shel barrag bombard ammunit bash ammo fir blast|shield echo termin
shelf cabinet grocer buffet bureau|market support counter ridg
shelt tent hut refug dugout asylum haven structur hous|harbor
shenanig mischief misbehavi vandal annoi irritat decept bother|fraud
shepherd clergyman|guard
sheriff |const deputi marsh
shield protect armor|shel screen conc hide guardian
shift chang switch transformat mov vari budg displac transf transmutat transit
shin glit gleam glisten superi bright glint glow radi seem sparkl poland blaz beam emit|burn
ship vessel freight carg transport warship dispatch payload load leav hulk merchandiz departur commerc boat going send helm deck deliv navigat
shirt garment|tog cloth
shiv shudd trembl thril chil reflex tingl quiv|throb trem
sho sand heel spik|fin throat upper
shock surpriz afraid outrag startl reflex offend|blow scand earthquak sicken quak
shoot fir gun kil homicid injur bullet scoot|blaz birdi pump sprout basketbal bogei
shop stor drugstor buy deli bazaar patroniz outlet workshop|checkout commod
shopp custom client|agent
shor beach coast|sea
short brief moment insuffici squat|snub shortcut length
shortag deficit famin defici lack
shortcut rout|road short quick
shorten reduc cut|lessen condens decreas trim
shortfal deficit defici
shot inject projectil fir missil bullet|color marksman strok
shoulder tors arm|bodi
shout hol yel scream bellow outcri cry cheer shriek roar whoop screech bawl encourag utter chant exclaim hoot squawk wail|loud
shov push forc|thrust stuff elbow
shovel dig|machin
show demonstrat demo displa exhibit prov present depict appear preview presentat attest uncov|entertain emphasiz testif
showdown confrontat disagre
shower lavish rain|rainfal sprai bath descent squand
shred rag tear|snap
shriek scream cry yel screech shout shril hol pip cal|squeak
shril shriek scream sharp high|pip cry yel color
shrink flinch winc decreas lessen diminish cring reduc psychiatr|atroph
shrub bush ris lilac lavend|brambl broom elder tea
shrug gestur motion gesticulat
shudd shiv trembl trem thril chil quiv tingl fear|throb
shuffl walk scuffl reshuffl|card
shun avoid|banish expel
shunt bypas passagewa passag|circuit transf
shut clos closur camer slam screen|blind seal bang
shutdown layoff end terminat clos|closur fold conclus
shy insuffici|throw wari timid
sib sibling cousin relat kin|fami spous
sibling sib quad relat
sick ill illnes strik peak diseas crazi insan collaps consumpt|feverish faint
sicken revolt worsen outrag|offend repel shock declin
sid region|front tors facet edg
sidestep hedg evad skirt dodg avoid elud
sidewalk pav|walk
sidl mov
sieg blockad
sigh breath|utter
sight vision view spy spectacl|dot eye pil perc
sign signal symbol ratifi languag subscrib contract omen|indicat clu
signal sign curfew indicat communicat input symbol|whistl impres recept channel
signatur |manner tun melodi unsign styl
signif mean denot intend|import refer
signific importanc mean consider substant portent important implicat symbol meaning connotat import noteworth prodigi|pregn
silenc hush quiet stil suppres secrec whisp inhibit|mum
silent quiet mum|whisp hush nois stil
silhouet outlin
silk fabric cloth textil|materi
silli foolish stupid frivol fool jackas|youngst ridicul
silv argent metal grai bright|medal grei conduct
similar analog akin isomorph parallel similitud correspond sam quasi identic
similitud similar resembl reflect equival
simm boil temperatur
simpl easi straightforward naiv|element basic complicat childlik
simplic qualit eas|childlik
simplif easi reduc|complex
simulat artific model imitat reproduc mock fak copi|pretend emulat
simultan concurr conjunct coincid|concur
sin sinful nos violat sinn|breach blund trig
sincer genuin serious earnest honest seri|gravit solemn dear
sinful sin|wicked
sing vocal croon voic music chant alto inton|intonat singleton concert album belt
singl tennis singular respect singleton individual sol|vari solo
singleton singl ace|sing
singular singl queer extraordin funni remark|peculiar uniqu strang
sinist omin evil dark|omen black
sink slump sag submerg subsid|laps settl
sinn offend sin
sip drink
sir generat creat engend|genesis multiplicat
sit perch sprawl squat crouch
site websit cemeter graveyard premiz|apron plac parcel webpag monu
situat locat plac complicat determin deposit ascertain posit settl crisis|scenari inclus absurd equilibrium deadlock incident impas
sixteen cardin
sixth fifth
sixti year cardin
siz big resiz larg magnitud bigg petit|length huge
skedaddl lam run|escap flight
skelet |gaunt thin
skept skeptic sceptic intellectu|doubt intellect
skeptic sceptic skept|disbelief quest
sketch draw outlin draft resum|artist art
ski skip|snow skil
skid slid slip glid|plank board
skil abilit profici accomplish marksman salesman expert delicat technic consummat craft preciz learn arch|talent ski scienc aptitud
skin peel fac wrinkl clamb por|tan bodi
skip ski hop mis omis neglect jump overlook|omit leap
skirmish fight encount belliger clash|combat scrap
skirt garment sidestep hedg evad mini bord dodg avoid
skul jaw head bon
sky atmospher glob earth cloud|sun horizon world heaven
skylight window
slab block til
slack trous slacken pant slump|debris rubbl loos lessen
slacken slow slack weaken|lessen
slai murd kil execut dispatch|hit murder
slam bang clos shut|hit victor
slant slop angl tilt diagon lean standpoint viewpoint pitch inclin cant lie|weight bias
slap smack strik|blow
slash cut whip lash lath slic|strap trim reduc
slat destin|intend designat
slaught kil massacr|defeat murd
slav serv|southern
slaver |practic pattern
sleaz cheap|punk
sleep nap slumb hibernat tire rest|dream
sleepi asleep
sleev garment
slend thin slim narrow smal lean littl
slic cut piec slit slash serv|bread wound python
slid skid glid slip|slipp swoop slot landslid avalanch toy
slight rebuff insignific littl thin|flimsi offens fragil snub
slim slend thin lean smal littl
slip skid slid gaff mistak glid err steal error|insert worsen
slipp |mul slid
slipper tricki
slit pussi slic slot cut|dent prick
slog |expres
slop inclin spil slant hillsid diagon gradi feed plod trudg mud splash|hil gradu bank climb
slot slit|slid
slow sluggish lazi alterat lag chang slacken delai dumb sulki|clumsi
sludg precipitat
slug bullet projectil cartridg missil punch|hit slugg idl
slugg ballpla bat|slug
sluggish slow sulki
sluic |flush soak
slum |spend
slumb sleep nap hibernat|rest
slump sink sag slack depres|collaps
slur blot|spiel plai blur denot spot speak
smack tast slap savor flav reek kis blow|hit tang
smal tini littl petit wee micr miniatur slend bigg slim les|microscop
smart clev ach intens intellig impud|wis sharp bright insol
smash bash blast bang hit dash boom belt nail knock
smel scent odor reek perfum perc sniff sensat|propert nos
smil grin cheer happi sneer|joy
smok aerosol puff|fog fir ingest haz smoth cigar cigaret
smold burn|fir
smooth velvet textur flow unlin diplomat poland|achiev
smoth stifl jumbl suffocat surround kil inhibit|conqu cover smok strangl
smug content
smuggl runn import export crimin crook outlaw
snag hitch catch|tre bulg tear obtain rip obstacl
snail meat|gath
snak serpent|glid
snap snapshot snarl snatch tear|crack grab bust shred
snapshot photograph phot snap pic|captur
snarl snap speak tangl|utter talk
snatch snap clutch seiz kidnap abduct|pussi grab
sneak creep walk conc|mous intrud
sneer leer smil expres scorn|contempt
sniff smel
snippet piec clip
snor breath nois
snort boo|hoot laught utter outcri
snow cold|weath flurri ski ice
snowbal increas
snub rebuff ignor disregard repel treat|short handl slight
snuggl cuddl nestl|nest clutch embrac
soak drink rob plung|ret wet hook drench wash sop sluic goug
soap clean lath|sud
soar ris zoom surg|fly wallow
sob weep cry tear|bastard breathles prick
sober seri solemn somb grav|drab gravit becom alter
soci societ twit ethnic
social socialist ideolog commun pol politic polit|collect
socialist social|collect
societ cultur soci civiliz|commun club organiz sector stratum
sock bash hit
socket bon|alveolus
sod salt|enzym guy
sofa couch divan seat
soft gentl subdu muffl velvet yield|firm dul rustl
soften damp dampen cushion|relent mut alter
softwar documentat program code cad|programm packag sourc
soil dirt grimi dingi dirti mud lousi ground clai muddi stain greas earth garden greasi sand|oili foul pollut
sol exclus solid singl solv solar|solut solo solitar
solac comfort consolat consol|calm relief reliev eas
solar sol|planet
sold join
soldi troop redcoat infantryman armi militar peacekeep order rifleman|marti
solemn seri earnest sober grav|ceremon sincer serious sorrow
solicit petition beg lawi request attorne lobbi|quest romanc woo
solid sol powd homogen cryst good unbroken plast precipitat|opaqu
solitar lon loneli|sol
solo music plai|singl sol
solut mixtur answer method conjugat dilut|sol
solv resolv determinat resolut answer lick find sol|feas
somat physic corporal
somb depres drab sober gloom|gravit melanch
somersault flip|tumbl
sonar submarin|sub
song aria ballad lyric refrain composit|music chorus
sonni lad cub
sop brib|oper soak alto drench
sophisticat intellig refin|intellectu
sophomor intermediat
sor pain unpleas angri tend infect mad|gal
sorb absorb|turn
sorri depres bad sad regret|dreari gloomi distres
sorrow grief regret sad griev rue piti bereav|sympath mourn solemn
sort kind typ classif group asses variet genr|categor genus
sou soup coin
sound audi nois ring voic tinkl thud whiz whistl buzz health hear pop thump tone loud echo boom drum rustl|footstep
soup sou dish|food
sour tart acid|turn sullen
sourc origin germ derivat|root cradl facil repositor paper softwar
southeast |locat
southern confederat|austr slav
southpaw pitch
sovereign monarch fre ruler domin independ suprem
sovereignt dominion|reign potenc authorit
soviet |council
sow seed disseminat|circulat diffus
spac distribut locat separat compart plac gap distanc vacanc expans|infinit
spacecraft satellit craft modul
spad dig|nigg negr
span sweep durat|travers
spare refrain redund unneces|surplus trim extr exempt reliev
spark sparkl glint activat trigg flick arc vital carbon
sparkl spark glit vital glisten shin expres glint foam
spars distribut|thin
spat splash bick sprinkl quarrel nois gesticulat wrangl applaud dispers|acclaim row
spawn engend egg breed
speak talk oral stamm dictat expres communicat murmur whisp lectur mumbl ejaculat mut inton snarl babbl conversat cackl bark|mouth verb
spear lanc weapon gig|shaft protrud
spec specif descript|stipulat
speci especi specif particular extraordin specializ species coin uncommon curr exception|primar
special expert design decorat|physic psychiatr doctor doc specializ
specializ speci career cal differentiat expound modifi vari specif|elaborat narrow special
species genus speci variet creatur habitat|conservat subspec kind
specif particular spec defin stipulat speci descript mer determin uniqu specializ|expound specific certain
specific |specif
specimen exampl instanc|illustrat sampl
speck pinpoint particl patch materi grain|spot stuff
spect ghost phantom|haunt shadow
spectacl sight|salient
spectacular dramat impres strik|salient promin perform dram outstand
spectat bystand witnes observ eyewit onlook brows|look watch spy
spectr spectrum supernatur|phantom
spectrum spectr arrai rang|compas
speculat surmiz suppos hypothesis hypothesiz hypothetic ventur gues mus pond meditat expect mul reconstruct invest opinion
speech lectur addres monologu sermon preach conversat talk languag inaugur voic discus
speed veloc hurri accelerat fast quicken rush hasten hast rac pac quick rapid swift speedi dart|barg
speedi fast quick speed|veloc rapid
spel tranc hex charm recit|magic
spend outlai exhaust payment afford squand budget expend tire|slum expens
spher aren realm bal spheric domain facet surfac|shap orb sector radius
spheric circular round spher|glob
spiel |plai slur bugl talk
spik sho|fruit
spil slop flow shed mov|overflow liquid fal displac
spin rotat whirl twirl reel rot centrifug twist|swirl spur
spir steepl coil curv tower turn
spirit liqu pert spiritu exuber flav brandi whiske whiski alcohol liv courag banshe psych brav animat rum|gratif drunken ecstas phantom
spiritu sacred religi spirit religion|faith supernatur prai
spit |cape
spite bruiz offend evok elicit|arous insult despit injur vindict dis
splash spat sprinkl dispers nois slop|plod trudg scat overla dab
splend grandeur bright eleg magnific brilli|splendid superb glori
splendid beauti excel brilli glori great wonder superi awesom|splend magnific
splint seced chip scrap bit divid|split
split separat divid break tear divis|splint seced divorc
spoil blund mar modifi|fail impair fumbl frustrat corrupt
spokesman spokesperson representat|interpret
spokesperson spokesman spokeswoman representat expon advocat|interpret ambassad voic
spokeswoman spokesperson representat|interpret
spong wip bum|follow parasit obtain
spons patroniz support patron present back patronn|help
sponsor |support
spontan |natur
sporad isolat irregular period strai|occasion
sport rac fair gymnast recreat divers cavort gam romp bal|boast sportsman team tennis basebal hockei
sportsman athlet|sport
spot plac spy blot crest rendezv|summit nightclub patch speck plaqu pinpoint slur overlook
spotles clean
spous partn mate relat|sib
sprai sprinkl dispers scat|shower
sprawl sit straggl lie spread|distribut
spre fling|indulg
spread diffus distribut circulat disseminat disp strew scat ranch sprawl dispers straggl|invas undo virus
sprinkl splash dispers scat spat sprai dot|dust discharg
sprint run dash
sprit |dwarf
sprout bud grow|shoot
spur goad prod encourag|promot spin boot
spy spot sight stag mol monit|operat detect spectat
squ utter confes|pig admit howl
squad team crew platoon|offenc regi
squand wast expend spend consum lavish|dissipat shower
squar rectangl|area
squat crouch sit short low
squawk screech scream hol grip yel complain shout beef
squeak screech creak nois|shriek achiev accomplish
squeez pres crush compres pinch forc embrac hug|coerc
squint look|indirect
squir attend|escort
squirm writh twist worm wiggl wrench wrestl mov motion|tornad
squirrel |fur
stab knif thrust jab injur pok feel|effort wound bayonet
stabil |steadi
stabl steadi stal|last balanc
stack heap pil mound arrang|load delug
stadium structur aren|park bowl construct circus field
staff personnel facult employe crutch cater
stag spy|betrai
stage phas theatr artific culminat theat summit elevat platform|concert
stagg lurch walk reel flound|stumbl arrang
stai remain abid keep stick
stain soil paint appear dirt|dip color alter darken vein greas blot
stair step staircas stairwa ladd|flight
staircas stairwa stair step land build flight|acces
stairwa staircas stair step build land flight|acces
stak ant risk jeopardiz ventur hazard bet adventur shar post|punt percentag gambl
stal compart stabl|delai stop
stalemat deadlock impas standstil
stalk walk haunt|pursu bran straw
stamm falt speak|talk utter mouth
stamp mold imprint stereotyp|letter mail classif seal affix
stanc postur attitud posit stand standpoint viewpoint
stand status prestig erect standpoint viewpoint last stanc promin upright dishon obscur perman|tolerat
standard criterion norm regular benchmark regulat metric ideal|basic scal
standpoint viewpoint stand slant stanc angl|posit
standstil deadlock impas stalemat
star actor whiz maven nova ace actres|sensat prim planet
stare gaz look glow glar|contemplat regard
stark stern|desolat bleak blunt
start begin comm startup kickoff outset initiat launch originat restart beginn inaugurat erupt|menarch onset startl newcom
startl surpriz jump shock|reflex start
startup start begin comm
starv die hung perish|expir depriv crav thirst
starvat hung
stat declarat explicit announc declar restat untruth proclamat expres falsehood comment assert remark argu proposit descript amend reservat|account truth
statesman pol politic polit
static motionles
station facil depot termin garrison plac
statist datum norm deviat averag correlat|med
statistic |regres
statu sculptur sculpt herm monu|art nud
statur esteem respect
status retir stand illuminat condit puriti posit term|immun rank desperat discomfort guilt despair pend equal
statut |rider
statutor legal
stead lieu steadi behalf
steadi stabl stead brac firm|depend stabil strengthen sweetheart
steal heist rob slip loot rustl|pirat thief abstract
steam vapor|steel
steel metal sword|steam blad nerv iron
steep engulf sharp bluff sheer bold|abrupt por focus
steepl spir tower
steer guid maneuv conn manoeuvr control direct helm|tip pilot cow oxen hint
stem root trunk bulb|branch stub
step stair footstep strid tread pac staircas stairwa ladd precaut safeguard
ster |phot photograph
stereotyp representat convention stamp|imag classif
stern strict demand relentles grim stark
steroid |hormon
stick deposit stai lodg fasten trick
sticki wet adhes|difficult embarras hard
stiff strong form|corps potent
stiffen chang|alter
stifl suppres inhibit smoth conqu dampen subdu suffocat strangl|joint
stil hush silenc quiet|tranquil silent
stimulat stimulus excit arous caus induc stir excitator informat provok inspir|animat persuad input reviv quicken
stimulus stimulat informat input|excit induc provok caus reinforc induct
sting pain bite prick burn hurt ach|swindl con
stipulat specif condit contract|undertak spec qualif provid
stir arous budg stimulat evok excit|frighten agitat elicit inspir bustl flurri
stirrup saddl|support
stock shar capital stockpil inventor breed|invest commonplac ancestr provis infrastructur pistol
stockhold sharehold invest
stockpil reserv stock pil heap|carri mound
stoic philosoph stolid
stolid stoic|indiffer
stomach tum craw belli gut tors abdomin|tolerat
ston rock pebbl rocki gravel marbl gem materi cryst|calculus
stool toilet seat pot|lur thron react respond stump tempt
stoop bend crouch huddl|bow flex
stop halt quit discontinu ceas stoppag prevent cessat terminat retir|disrupt card disabl stal
stoppag stop halt blockag obstruct plug|check hitch arrest closur
stor shop hoard deli drugstor bazaar outlet keep storehous|warehous checkout garag infrastructur
storag storehous retent warehous depot hold|memori cach repositor disk
storehous warehous depot storag repositor stor|repertor
stori tal fiction narrat fairytal myth plot novel content bas cellar recount|attic biograph legend movi
storm blizzard weath rage commot tear rain|wind disturb met
stormi furi angri rough|fierc
storylin plot
stout fat robust sturdi|ale
straddl rang constitut|perspect view
straggl sprawl strai deviat divert spread group|roam wand dron
strai roam wand sporad drift isolat travel straggl mov err|tramp
straight consecut align flat straightforward|erect continu upright
straighten alter|comb chang
straightforward unambigu simpl straight direct|easi
strain awkward tension stres striv tun breed pain melodi|nerv deformat
strait narrow|channel
strand forsak pattern desert|string fiber form
strang weird peculiar quaint odd unusu queer curi fantast intrud unfamiliar grotesqu funni alien rum crazi unknown|myster foreign singular
strangl throttl kil stifl hamp|smoth inhibit
strap whip rein bootstrap lash luggag tie lath|slash
strateg important schem dodg|wheez plan contriv polici bubbl
stratum layer|clas person underworld labor societ brotherhood market
straw strew bran|stalk
streak |run characterist succes mov
stream river flow creek brook water swarm|watch drift
street road
streetcar tram
strength endur intens fort capabil magnitud|forc propert power valid
strengthen fortif reinforc alter brac chang confirm|steadi toughen consolidat
stres accentuat emphasiz accent emphasis tension strain underlin underscor|anxi
stretch extend flex|outreach elast workout reach exerciz
strew spread straw lit distribut|cover
strict stern|restrict exact demand forc
strid step tread walk pac footstep|progres
strif conflict struggl
strik hit impres spectacular sick ill affect dramat walkout buffet slap|bump peck thud but jab salient attain pierc dab clash
string substr cord twin guitar viol violin|fiddl strand
strip peel depriv remov tape airfield|band piec
striv pain endeav attempt effort try buck strain seek
strok cares touch|lick manoeuvr shot
strol walk
strong power hefti stiff robust intens potent|sever notic muscular
stronghold dungeon|defenc
structur build stadium porch obstruct monu shelt infrastructur construct function coil composit bridg tower architectur partit valv|complex way
struggl fight battl conflict scrambl endeav feud clamb combat revolt rebellion strif|scuffl flound warfar wrestl
strut walk cock
stub |stem rub receipt
stubborn |determin persist
stud studi dot|decorat
student scholar pupil educat colleg general theolog philosoph|campus universit scholast grad school
studi survei analyz examin stud read examinat diagnos meditat scrutin research reexamin contemplat|audit
stuff materi subst thing floc fiber miner adhes etceter|widget speck foam shov nonsens particulat congest clog
stumbl walk falt trip lurch|stagg mov
stump tre|puzzl bewild baffl limb tooth stool amaz
stun surpriz amaz astonish unconsci daz|hit
stunt feat imped exploit hind|creatur beast
stupid dumb folli fool inabil silli lunkhead mistak daz dul foolish senseles jerki|dummi
sturdi robust stout rug
sty styl infect fashion|hair
styl fashion manner sty mod idiom kind vein genr|signatur
sub substitut submarin subgroup sandwich|subtract sonar bas
subclas clas|classif categor
subdivis branch tract section divis chapt|subsect
subdu suppres curb quash inhibit conqu restrain stifl soft quel dampen|hush surmount blink dim
subgroup group sub subset
subject topic person them quest incur|theolog keynot field citizen
subjectiv intellectu|intellect
sublim glori sacred|chang
submarin sub sonar breath|sandwich
submerg drown sink|cover div delug flood inundat settl
submis fil obedi meek abject compli|bow manuscript
submit relegat form|upload defer request underg succumb
subordinat assist help rul associat|auxili adjunct support word
subscrib sign concur bid writ agre|support buy
subscript payment member|fre donat
subsect segment section|subdivis
subsequ consequ result attend
subset set subgroup
subsid lessen grant weaken sink
subsidiz support|grant
subsist livelihood surviv|liv exist
subspec rac|species
subst fluid materi mixtur atom portion mean part stuff compon chemistr|kernel connotat semant cor antigen
substant consider signific
substitut replac sub interchang equival variat alternat switch swap supersed|second
substr string
subsystem system
subtract minus deduct calculat comput|sub reckon
suburb |fring
subwai metr railwa railroad|underground tunnel
succeed next ensu achiev attain consecut follow supersed suppl
succes sequ seri win order triumph prosper victor consecut product conquest replac series|streak parad legaci
succumb consent defer|accept bow perish submit die
suck uptak intak consumpt drink absorb|draw
sud lath foam|beer soap creat
sudden abrupt explos jerki|sharp
sue suit|lawsuit litigat court
suff agoni pain miseri woe distres torment hurt tolerat tortur endur anguish suffer sustain abid unhapp brook ach|worsen martyr
suffer madman patient maniac martyr invalid victim neurot suff consumpt
suffic qualif serv satisf suffici fulfil|funct
suffici adequat ade suffic|suit adequac decent requir
suffix end affix|surnam nam terminat
suffocat smoth kil stifl obstruct|imped chok
suffus |flush
sugar sweet
suggest recommend idea hint propos adviz intimat proposit advocat overtur|impli advic recommendat
suicid kil
suit sue room appropriat apartment lawsuit garment elig clad accommodat ideal fit proceeding|suffici trous lug
suitcas luggag bag grip|overnight
sulki sluggish slow|dark gloomi
sullen |sour
sum aggregat total amount tot revenu summar purs|deduct addit
summar summariz resum sum precis capitulat outlin unoffic abstract|brief condensat capsul
summariz reiterat summar iterat repeat precis resum
summit peak top crest elevat height reach stage level|spot breast brow
summon cal|must mobiliz
sun sunlight tan sunrai|light sky ray
sundri heterogen miscellan mix|variet
sunlight sun sunrai light|ray
sunrai ray sunlight beam sun|ultraviolet
sunriz dawn new
sup swallow ingest|super supper consum
super superi comprehens|sup
superb superi brilli good|splend grandeur
superfic seem look appar|shallow trivi
superi excel greatest super superb brilli outstand shin condescend domin bos brag suprem banner splendid superior|supervis
superimpos plac lay set
superintend supervis superviz|manag ramrod
superior calib advantag qualit superi|supremac
supermarket grocer market
supernatur weird magic transcendent spectr metaphysic fate destin|charm spiritu
supersed suppl replac succeed displac substitut|oust
superstit belief
supervis oyabun manag superintend monit bos counsel direct|superi
superviz administ manag superintend monit|direct coach
supp furnish provid cater provis reservoir rend equip|articulat fuel leverag
supper meal|dinner sup
suppl supersed replac add append leverag appendix succeed supplement displac|affix incr oust
supplement auxili second suppl|addit
suppli provid distribut furnish|rend
support endors help suspend spons aid confederat assist expon corroborat adjunct livelihood subsidiz auxili patroniz back brac sustain patronn patronag champion
suppos gues think speculat reckon hypothesiz improb hypothesis imagin assum hypothetic assumpt anticipat alleg|presuppos unlik
suppres subdu curb inhibit quel stifl silenc dampen control quash|hush blink
suprem ultimat domin maxim maximum superi sovereign
supremac master dominat domin|control superior
sur certain convinc care|doubt depend confid
surfac boundar interfac spher|geometr screen exteri layer facet plaster
surfact deterg
surg heav flow soar rush ris tid onrush|zoom
surgeon physic doctor doc
surger room|operat
surmiz speculat gues suspect hypothetic infer deduc ventur hazard deriv
surmount overcom beat master crush outd outstrip|surpas subdu
surnam nam|suffix filenam renam
surpas exceed excel outd outstrip transcend pas outweigh|beat overreach surmount
surplus exces unneces redund extr|spare
surpriz astonish amaz startl shock stun unexpect astound|alterat
surrend capitulat ced resignat yield|extradit despair end
surround environ bord besieg smoth surrounding enclos clos ring|habitat
surrounding milieu environ set surround habitat part|medium
surtout overcoat greatcoat
survei studi resum examinat pol scrutin examin analyz|inspect
surviv liv animat endur subsist creatur beast lif|unfortunat
suspect mistrust distrust surmiz gues accus defend ventur hazard|hunch
suspend support alter hang resuspend dangl|chang expel freez
suspens vapor mixtur apprehens doubt uncertaint paus dread|blackout respit moratorium lul
suspici wari funni
suspicion distrust mistrust hunch impres intuit heart notion belief doubt|uncertaint
sustain nourish suff preserv support uphold prolong|keep hold admit
swai rock persuad swing shak tot|power tilt influ
swallow sup ingest gulp consum|uptak intak drink consumpt draught bolt
swamp flood drench delug inundat fil|bog
swap switch exchang trad swing substitut interchang
swarm driv crowd pour stream hord group|buzz
swear curs cus utter declar affirm aver oath assert|vow
sweat perspirat secret|exert
sweep wid broad broom expans span sail clean mov scop|travers wip brush tangl
sweet pleas sugar tast|scent
sweetheart lover privileg|steadi
swel proud vain egot good increas|behav vaniti bloat expand bulli ego
swerv veer turn curv sheer trend cut
swift fast quick fleet rapid speed
swim travel mov fin float|div
swimm athlet travel diver
swindl scam con defraud cheat hustl victimiz fraud rig|sting chisel
swing swai swap dangl|mov waver
swirl whirl convolut twirl purl rotat|flow spin
switch swap shift chang toggl button exchang substitut|turn interchang flip
swoop descend|fal slid
sword weapon blad steel|missil
syl word
symbol icon sign repres laurel emblemat token identifi signal notat signific emblem|logo
symboliz repres epitomiz personif embodi mean|intend
symmetr radiat|equilibrium convex correspond
sympath piti feel compas inclinat tend kinship senti|sorrow sad feeling
sympathet |kind app
sympathiz feel|understand piti
symphon orchestr
symptom absces diarrh diarrho indicat evid pain fever acetonem ketosis atroph diseas scar lump|erupt cough anem
sync |adjust
syntax grammar|languag semant
synthesis reason|synthesiz
synthesiz combin compound|synthesis
synthet artific
system instrumentat subsystem infrastructur tract assemblag machiner network|theolog systematiz hierarch
systematiz |organiz system arrang
tab journal tabl invoic bil|dos capsul excel
tabl furnitur desk tab tabulat counter|column
tabulat tabl arrang
tack fasten|footbal
tackl harnes undertak|attach confront fac
tact |delicac
tactic manoeuvr maneuv
tag label mark chas|mention nam markup ticket
tail plain trail adapt chas bob accommodat|posteri rear
tak attract camer understand interpret|pos
takeov putsch coup buyout
tal stori height narrat fairytal high recount|fib fiction tower
talent gift flair endow|expert genius skil
talk conversat speak dialog communicat discus chat dialogu babbl cackl convers speech mumbl mut|stamm gossip ejaculat murmur jazz inton snarl
talli scor count run fit match correspond|tot agre resembl correlat accord adher enumerat census invoic
tam alter docil chang cap|adapt accommodat
tan sun|skin
tang flav savor tart|tast smack
tangl complex throw snarl|mat twin interlac sweep foul
tank reservoir|cannon
tap exploit dab|utiliz maximiz
tape record strip
tar boatswain trad sail
target aim object prei goal victim|direct
tariff custom duti tax
tart whor sour unpleas lemon tang|pie
task chor project job adventur duti enterpriz endeav picnic|undertak attent breez
tast savor flav smack prefer lik sensat sweet|tang bland tongu relish cultur
tat wear
taunt teas cod mock provocat jeer scoff bant rid rag|ralli
taut tight
tax levi rate tariff|cab impos
taxi car auto automobil cab travel|hack mov
tea meal teat drink|shrub teach
teach instruct educat demonstrat lesson mission learn lectur train coach|tuition reinforc docil tea cre
team squad crew offenc|sport teamst leagu defens
teamst driv|team
tear cry injur rip rend snap storm split separat rent shred weep bust sob|divid snag sad drop
teas taunt bug rag cod bant annoi mock jeer scoff|crucif
teat tea tit
tec detect policeman investigat|offic
tech school
techn techniqu|expert
technic technolog skil technologic engin|profici
techniqu method techn|procedur approach
technolog engin technic comput|applicat profes electron
technologic scientif technic|engin
teen teenag young adolesc immatur matur|mod
teenag adolesc teen young immatur mod|punk
telegraph cabl apparatus wire setup operat
telephon phon cal ring|receiv
televis vid broadcast cabl
televiz broadcast transmit
temp tempor temperatur pac mood irritat therm rate work|harden
temperatur temp heat cold therm weath simm hot|mercur boil
templ worship church|build sacred templat
templat |rhythm templ
tempor temp makeshift interim tim|act work
tempt lur invit provok|temptat persuad stool
temptat lur influ|tempt hook
ten |tub
tenant |populat inhabit occup rent liv resident chart
tend inclinat inclin attitud lov disposit pain devic bid trend sor sympath|offer tender
tender fond|affect tend warm pain compas
tennis singl doubl|sport ping
tens muscl vect
tension stres strain condit balanc
tent shelt camp caban canv
tentat provision condition|provis
term word cal status phras|cost pric
termin depot station|transportat bash shel consol
terminat end abort finish conclud stop culminat shutdown endpoint adjourn ceas outcom discontinu|breakup dissolv liquidat vanish climax suffix overthrow
terr awful bad dread frighten dir sever intens unspeak horr|wicked
terrain landscap tract|land parcel ground desert field territor
terrif intens afraid frighten extraordin wonder marvel tremend fantast|panic
territor district area dominion region jurisdict land boundar|zon mandat mandator milit terrain
terror panic fright fear radic hack|frighten scare
test exam trial examinat examin reli quiz prov depend try cred scrutin experiment experimentat sampl cre verifi|essai testimon
testif attest evid declar|inform manifest show certif
testimon tribut evid assert declarat|praiz witnes test recommendat
text paragraph lyric textur letter word|font chapt passag
textil cloth fabric twe wool silk knit felt linen canv rep hem cotton|lint draper network fiber elast mesh
textur smooth rough text|materi
thank grat appreciat glad|acknowledg
thaw melt warm heat weath|dissolv condit
theat theatr build stage communicat cinem|hous orchestr
theatr theat cinem stage oper entertain|build orchestr
theft thiev robber rustl
them topic motif idea subject keynot messag
theolog scholar theologic disciplin student|subject field system divin
theologic theolog
theorem lemm proposit|postulat
theoretic theori hypothetic hypothesis metaphysic
theori hypothesis theoretic concept possibil hypothesiz framework explanat assumpt|model hypothetic
therap expert medicat therapeut|cur
therapeut cur therap remedi|medicat
therm heat hot temperatur temp warm|cool
thermocoupl thermomet
thermomet pyromet thermocoupl
thesis assumpt
thick dens dimens concentrat fat|deep width gaug length
thicken alter|chang turn
thicket brush|bush
thief bandit burglar robb crimin rustl ghoul crook pirat|steal dip
thiev theft robber rustl
thigh leg lap limb hip quad|help
thin slend gaunt slim wiri haggard transpar slight trim narrow|spars skelet
thing stuff
think believ idea reason gues notion belief suppos reckon opinion consid concept imagin mind misconcept conc considerat ration regard reput contemplat
thirst hung crav desir|want starv
thirteen cardin|fourteen
thirti forti|twenti
thorough care complet|detail
thought reflect brood profound seri|contemplat
thrash lam beat tos|shak whip lick
thread cloth ribbon|weav purl metal
threat menac dang warn jeopardiz peril|danger endang risk
threaten vulner peril jeopardiz menac warn endang dang|risk
threshold doorwa door outset kickoff sensat|verg level brink
thril tingl chil excit quiv shudd shiv fright exalt kick|boot
thriv flourish prosp grow expand|boom reviv
throat neck tongu|passag sho
throb puls beat thump|shudd shiv pain hurt ach
thron toilet monarch royal|crown princ bathroom stool kingdom palac
throng pil hord jam mob assemblag gath host crowd
throttl accelerat limit strangl restrain hamp confin bound restrict|valv limitat tighten
throw tos hurl fling tangl flip pitch propel chuck heav bombard dump|shy
thrust push forc lung jab stab pok hurtl hurl ram|shov punch momentum
thud thump sound clump|strik hit
thumb fing|forefing gestur hand
thump thud larg big puls beat bang throb sound|flap
thund roar boom nois|din shout
thunder loud
thwart frustrat prevent disappoint forestal foil baffl queer|cros
tick ticket click|sound
ticket tick fin|penalt furnish viol tag
tid variat surg|period
tiding news informat info updat word|latest intellig
tie united affiliat bound fasten connect link strap|bind knot rop cord
tier grade rank level competit contend hierarch rop layer
tight clinch taut
tighten alter chang|confin limit throttl restrict restrain
til slab
tilt lean slant bend angl cant pitch cock|inclin tip controvers heel swai flex
tim clock durat hour timer moment period tempor|schedul minut futur wee
timb lumb plank board beam|woodland post
timer clock tim
timid fear cauti person|shy
tin metal|contain
tingl thril chil quiv shudd fright shiv itch|fear
tini smal littl petit|mini
tinkl sound click
tip counsel hint|steer perk tilt
tire exhaust weari jad haggard sleep rag fatigu wear nap spend|commonplac energi deteriorat ring
tissu |paper weav
tit titr mamm teat|bosom breast
titer titr concentrat
titl champion nam head nobl designat dee|proclaim titr
titr titer concentrat tit|titl
toast bread salut crisp heat drink|pledg honor
toddl child tot youngst kid minor
toe pes|digit hoof
tog cloth garb garment dres robe|costum shirt gown
toggl switch furnish|fasten button
toilet lav bathroom pot room thron stool closet
token symbol itemiz|identifi
tol fee valu pric cost ring|levi bel
toler endur disposit satisfactor allow|liber attitud
tolerat endur suff abid brook permit bear allow|stand stomach
tom tomcat turkey
tomb grav buri plac|monu
tomcat tom cat
ton lot load dozen scor|massiv plenti
tonal tone
tone color pitch sound tonal flav inton|note shad reson
tongu mouth languag throat|tast lip knif
tool impl plow instru|fork grappl dril saw punch
tooth mouth canin bon anteri chopp|jaw stump crown posteri comb
top crest summit upper treetop height topolog desktop peak crown topologic transcend|topic
topic subject them keynot content quest|top topologic
topograph configurat shap contor topolog|form
topolog topologic anatom top topograph configurat|mesh
topologic topolog top|isomorph topic
toppl tumbl fal descend|push
torch light flashlight
torment tortur anguish agoni haras suff pain hurt distres crucif|rack
tornad cyclon|writh squirm
tors bodi chest belli shoulder ass hip haunch waist stomach seat bottom diaphragm|trunk sid posteri
tort |abort
tortur torment anguish agoni suff hurt rack distres pain
tos throw flip pitch fling chuck thrash discard|dispos dump
tot total toddl sum youngst unst swai rock|aggregat talli plus
total tot aggregat amount sum complet entir whol ful quant averag count
touch kis poign contact mov brush adjoin imping insan strok palm pertain|fing scratch dab
tough difficult rug hard bulli violent bad uncomfort|cal
toughen |strengthen
tour holidaymak journe visit travel busi trip circuit
tourn competit contest|gam champion
tout brag boast blust advis consult|pronounc exaggerat
towel wip
tower hulk spir steepl loom structur build|tal
town municipal villag citi burg local|commun municip plac
toxic |dead
toy dol balloon catapult|plai devic slid
trac retrac draw hound hunt|indicat analyz chas track
track trail chas pursuit cours railwa path|travers cros trac
tract clear battlefield infield minefield leftfield rightfield parcel terrain subdivis system|truck midwai pathwa
trad deal craft exchang commerc merch merchandiz swap carpentr typograph export transact tar plumb|potter jazz tradition woodwork
trademark earmark logo characterist mark
tradit custom|habit lor decor heritag
tradition convention orthodox|trad
traditional conservat|pers
traff accumulat busi|road highwa packet collect assemblag intersect
traffick sel vend huckst merch peddl deal|hawk
traged calam catastroph disast misfortun tsunami famin disastr
tragic sad calam|catastroph disast
trail track chas pursuit tail path lag travel|trait travers
train railwa educat coach practic handl disciplin lead rail teach manag exerciz preparat groom|dril
trait compulsiv personal folli demean individual natur humil crimin attribut behavior charact behavi disciplin prid|mistrust wisdom distrust serious vaniti trail
tram streetcar transport wagon|travel
tramp hik trudg bum plod roam walk wand|strai
trampl tread walk injur
tranc spel charm captur|entranc fascinat
tranquil calm placid compos seren quiet|stil composur
transact commerc minut deal operat borrow proceeding trad merch exchang|sap
transcend exceed surpas excel top
transcendent supernatur
transf transportat transmit send mov transpl upload shift download transport transmis export|transpos convei bring shunt migrat owner
transform transformat chang alter transmut|transmutat translat convert turn
transformat transform convers transit chang transmutat shift alterat translat
transit transformat passag convers shift|transmutat alterat
translat displac interpret reiterat transformat|understand diction transform languag crib poni
transmis channel send communicat modulat transf
transmit broadcast channel communicat transf send beam interrogat televiz|impart convei relai
transmut transform chang alter becom|transmutat
transmutat transformat alterat chang shift convers improv|transit advanc transform transmut
transpar clear thin|lucid obvi invis
transpirat |action
transpl graft transf displac
transport vehicl ship bus carri tram freight transportat ferri lug transf carg haul ecstas|bring payload
transportat transf facil airfield transport bring deliver installat depot carri|infrastructur bridg termin exil
transpos commut alter chang revers|matrix transf
transvers cros
trap ambush catch|detain trapp
trapp hunt|trap
trash rubbish scrap debris rubbl dust dispos discard|garbag lit
travail labor exert grind work pregn workout effort|labour
travel journe trip mov fly rider rid passeng swim holidaymak messeng tour visit foreign migr bear ascend drift companion voyag travers
travers cros travel|sweep track span trail pas
tre willow treetop trunk stump oak forest wood|snag ash nod
tread trampl step strid walk pac travel|mov footstep
treason crim betrai offens|offenc
treasur gem fund cherish priz art appreciat valu collect fortun|wealth
treat aerat bandag activat mistreat abus burn medicin massag care snub rid|disregard plow medic nurs dos intervent ble
treati pact alli|convent
treetop tre top crown
trem quak earthquak shudd shak|shiv
trembl shiv shak quiv shudd quak|motion reflex
tremend larg big enorm extraordin wonder marvel terrif fantast
trench ditch fos|dig
trend direct swerv tend veer cours|curv sheer inclinat
trial test triangl experimentat endeav|court accus tripl proceeding
triangl polygon trial tripl|shap
trib kin nativ folk|fami genus
tribun court assemb|bench
tribut testimon
trick tricki fox decept deceiv recreat magic stick|divers
tricki difficult hard trick slipper|complicat challeng
trig |cos sin
trigg activat gun spark lever caus initiat|invok
tril note|pronounc
trim cut thin|decorat adorn spare slash shav shorten
trip journe travel errand voyag visit tour expedit stumbl|destinat
tripl multipl triangl|trial
triumph victor win exult succes rejoic landslid prevail glori romp runawa
trivi insignific|frivol littl superfic
troop soldi personnel cavalr forc armi policeman militar|parad infantr garrison deploi
tropic figurat
trot jog run clip
troubl difficult problem bother upset disturb worri perturb disord misfortun distract onslaught inconveni|scand embarras anxiet issu
troublesom difficult hard
trough depres|channel bunk
trous garment slack pant|twe suit
tru real accurat actu liter genuin fact|genu honest
truc armistic peac
truck pickup lorri semi van|tract rig
trudg plod walk pad tramp slop|splash hik infantryman
trundl travel mov bed|wheel
trunk luggag tre bark stem|bodi tors
trust reli faith entrust believ confid integr|certaint trustworth honest rapport
truste entrust
trustworth respons authent reli depend honest|trust
truth fact honest actual lie|stat realit accurac gospel
try attempt endeav essai seek effort prov depend test striv reli|grop
tsunami calam wav traged catastroph disast
tub bath bathroom|ten bucket
tube pip barrel column electrod anod|cathod circuit drain vas
tuberculosis consumpt
tuck insert|enclos postur
tug pul attract|jerk labor lug boat
tuition fee|teach instruct
tum stomach canc craw
tumbl toppl fal descend|somersault push
tumult commot uproar turmoil disturb|riot din flut flurri
tun melodi calibrat music barrel strain|phras guitar adjust signatur
tunnel burrow passagewa dig penetrat|subwai
turbin rotor|blad
turkey tom
turmoil commot disturb tumult|flut
turn swerv bend veer twist deviat divert overturn pivot flip rotat coil avert spir|switch becom plow sheer sorb sour worsen
turnov rati overturn|dish
tut |utter
tutori session|instruct
twe refin cloth fabric textil twit|trous materi
twelv twenti eleven|fifteen
twenti matur twelv|thirti second
twentieth |rank
twilight nightfal dusk dark|declin
twin interlac distort string twist wind|cord wrap tangl
twirl whirl swirl spin twist rotat|convolut fold
twist squirm writh wrench turn twirl twin bend whirl worm distort volumin interlac spin|dent wrestl contort flex
twit twe soci
twitch jerk|jolt mov pinch
twofold multipl doubl dual
tycoon businessman baron mogul
typ kind sort writ keyboard form breed|gener font version epitomiz typescript
typescript manuscript|typ
typhoon cyclon
typic regular characterist averag norm emblemat distinct usual|representat
typo mistak|incorrect
typograph craft trad
tyrann dictator|dictat domin
ugli hide grotesqu monstr|horr fright evil
ultimat eventu suprem final last net
ultimatum demand
ultracentrifug centrifug separat
ultraviolet invis|sunrai
unabl incap cant lack|impos refus impot
unaccept unsatisfactor intoler unbear
unambigu straightforward
unanim |consent
unavoid inescap inevit
unawar unconsci
unbear intoler bit unaccept
unbroken solid wild|keep
uncertain ambival dubi doubt unclear unknown|ambigu indefinit
uncertaint doubt disbelief dubi suspens distrust|qualit suspicion mistrust reservat precari
unclear vagu confus obscur puzzl uncertain|unknown blur cloud
uncomfort wretch discomfort bad tough|uneasi miser
uncommon rar especi exception particular speci extraordin unusu
unconcern blith detach casu indiffer
unconsci senseles unawar stun mind psych|nous brain
uncov unveil rev expos disclos show|unfold
undamag |intact
undaunt brav
undefin vagu
under implicit fundament|inher
underachiev perform
underestimat estimat|approximat gaug judg
underg chang experi|receiv labor submit
underground clandestin|metr subwai covert railroad secret
underlin emphasiz underscor accentuat stres accent
undermin sabotag disobe derail weaken|counteract
underscor emphasiz underlin accentuat stres accent
undershirt vest
understand interpret intellig apprehens appreciat implicit know comprehens comprehend fathom grasp insight realiz constru tak apprehend explain|translat sympathiz bargain lick
undertak attempt contract promiz tackl initiat|task guarante project stipulat underwrit
underwa current
underworld clas|stratum
underwrit guarante|insur undertak
undisclos covert
undo unti revers destro disconnect destruct|spread
undu |exces
uneasi precari unst worri|uncomfort restles
unemplo fir jobles person|relation idl
uneven jag wavi rag untru|odd irregular
unexpect surpriz upset
unexpl unknown
unfamiliar strang
unfold blossom|uncov rev flow
unforget memor persist
unfortunat disastr homeles pit abject poor miser victim prison|doom surviv black wretch unhapp
ungain awkward clumsi
unhapp miser suff wretch|unpleas unfortunat
unidentif unknown unnam anonym
unifi united integrat merg unit mingl alter consolidat mix incorporat coalesc blend|fusion reunit
uniform clad cloth homogen wear
union organiz associat|brotherhood coalit labor strik
uniqu individual distinct unusu specif duplicat|peculiar singular
unit unifi merg consolidat join reunit marri wed coalesc|confederat integrat leagu fusion
united agre merg unifi integrat tie marri cohes incorporat confederat join conjugat
uniti integr
univers comprehens world exist universal cosmic|accumulat galax compat
universal univers
universit colleg campus academ institut|student scholar gown profes
unknown unidentif unexpl anonym unnam uncertain strang|unclear myster
unleash releas|loos
unlik improb differ diff|impos remot suppos possibil
unlimit infinit
unlin smooth
unload deliv drop
unlock open|withdraw
unmistak clear evident obvi appar|plain
unnam anonym unidentif unknown
unnatur violent|defect artific deviat
unneces redund surplus exces extr irrelev spare|useles
unoffic inform summar loos wildcat
unpaid outstand fre amateur
unpleas harsh embarras acid bit grim pain sor tart sharp|unhapp
unpreced |new
unreli danger|unsaf
unsaf danger safeti peril riski dang vulner precari harm|desperat unreli
unsatisfactor unaccept fail
unscrew loosen
unseen |belief
unsign |signatur
unspeak bad awful dread terr|sacred
unst explos uneasi precari tot rocki|insan
unstain |clean
unstres weak|feminin light
unstructur ambigu
unsucces disappoint attempt defeat
unti undo|alter
untouch ful
untru fals uneven
untruth falsehood stat decept fals contradict schem|lie falsif warp
unus clean new|idl
unusu peculiar strang odd extraordin weird quaint curi uniqu uncommon queer|fantast grotesqu myster
unveil uncov rev remov|expos
unwilling reluct disposit hesitat
updat chang modifi upgrad tiding|inform latest
upgrad improv updat elevat grade|climb amend version
uphold preserv maintain keep perpetuat continu resum sustain pers|restart
upload transf|post submit
upper top high|sho
upright vertic erect stand|pian good straight
uproar tumult commot nois disturb|riot flut
upset disturb troubl disord perturb unexpect worri overturn|ill overthrow distract
uptak intak consumpt eat drink feed suck activ ingest|swallow
urban |municipal
urg advocat recommend adviz pres counsel preach push|urgent impuls motiv
urgenc neces importanc pres hurri|hast insist pressur
urgent pres|urg recommend advocat
usabl useful utiliz use emploi appli|operat
usag utiliz recycl practic exploitat misus ritu habit activ|applicat rit
use utiliz emploi exploitat appli reus exert exploit applicat exerciz dedicat devot usabl victimiz recycl secondhand|utilit defraud scam
useful usabl qualit deterg utilit help funct purpos role|function accurac
useles futil|unneces irrelev
user |consum profil utiliz
usual custom regular norm ordinar typic accustom common|chron
utilit useful deterg|use electr power plumb grid
utiliz use usag emploi exerciz recycl practic appli exploit applicat exploitat reus dedicat devot resort misus usabl avail commit impl wast
utmost extrem intens high maximum|limit maximiz
utter shout swear exclaim curs hoot growl scream cus ejaculat cackl squ inton whisp clam grunt heav groan|moan snarl babbl
vac vacat holida
vacanc void vacuum spac
vacant empti
vacat holida resign vac honeymoon leisur picnic rep leav abandon rescind|annul
vaccinat inoculat inject scar
vacuum vacanc|clean
vagu undefin unclear obscur|faint
vain swel proud futil egot|vaniti ego
val vallei depres hollow|valu valor hol
vali brav valor
valid validat legal legitimat logic|strength bind
validat valid corroborat confirm determinat ratifi authoriz affirm verifi invalid|authenticat proof
vallei val depres hollow|hol
valor courag vali|val valu hero
valu worth worthi quantitat priceles belief preci rich evaluat pric quant tol treasur asses|importanc val valor
valv devic heart structur accelerat|throttl bras
van truck|disappear
vandal destruct mischief shenanig
vanish disappear fad|terminat absent end ceas finish
vaniti prid|swel vain trait
vapor suspens steam
var vari|asynchron
vari differ discrep deviat miscellan diff respect version shift var beli specializ disagre|diversif scalar singl numer crackl widen broaden
variat deviat substitut alterat chang tid|differ
variet divers species breed diver mixtur accumulat collect vaudevil sort kind|miscellan sundri
vas vessel jar|tube
vast immens huge big larg|extens great
vaudevil variet
vect scalar tens|linear result
veer swerv curv turn sheer trend|cut
veg veget produc|plant
veget veg
vehicl car transport rocket sedan auto driv ford|rear passeng carg bus
veil conc hide garment|obliterat
vein styl|stain
veloc speed accelerat rate|pac quicken momentum speedi hurri
velvet smooth soft
vend sel traffick merch huckst hawk peddl sal deal|purchas
veng retaliat reveng
vent airwai|hol air breath
ventilat improv|breath
ventur risk hazard jeopardiz speculat gues stak adventur peril surmiz predict crusad suspect|proceed dar
verand porch galler
verb communicat|speak adverb modifi sent
verben flow
verdict find
verg brink boundar bound limit|edg bord threshold
verifi confirm prov check affirm corroborat insur validat test
vers poetri poem rhym poet page|pros bib
version edition vari interpretat|typ releas upgrad
vertex intersect|edg convex apex graph
vertic upright plumb|erect angl orientat
vessel boat vas ship craft anch|pail bottl voyag dock
vest garment robe ordain undershirt|wear invest
vet veterin doctor physic doc serviceman|inspect veter
veter experienc serviceman expert|vet
veterin vet doctor physic doc
veto prohibit forbid vot ban ballot negat enjoin|outlaw
vic |gambl
vici cruel savag wicked evil wrong fal brutal|crimin
vicin local neighbourhood neighborhood scener neighb neighbor section|plac
victim victimiz casualt martyr prei suffer unfortunat target
victimiz victim punish cheat deceiv swindl use scam penaliz con defraud|exploitat chisel
victor triumph win landslid succes romp runawa prop winn|slam
vid televis|clip graph movi record
vie compet rival view contend competit|preview
view perspect vist watch see opinion sight vie regard reckon deem reconsid visibl scen|preview straddl senti
viewpoint standpoint stand slant stanc angl|posit
vigor energet robust
vil evil hous
villag commun settl town puebl|parish crossroad rural
villain cad person hound charact|role
vin |grapevin hop
vindicat justif|clear exonerat acquit excus defend
vindict |spite
viol string instru|violin violenc ticket fiddl
violat breach crim offens break infring sin|offend intrud rap encroach
violenc riot aggres furi angri|fierc viol hostil
violent fierc furi convuls lurid intens unnatur tough|angri bloodi
violin fiddl string|viol
virgin new|innoc
virtu realist merit moral|good
virus microorgan|flu host spread
visa sanct approv passport|okai counten
viscos consist
visibil see invis
visibl see microscop view|appear
vision sight imaginat previs imager see eye sensat blind|dream fantas
visit guest tour travel trip see cal|inflict gossip
vist view scen exposur background glimps|scenic
visu optic eye graph
visualiz fanci envis imagin pictur imag envisag see imager
vital indispens critic essent sparkl important spark energi chi|importanc
vitamin aliment
vivid lifelik realist clear pictor|graph color
vocabul knowledg
vocal sing music loud alto plai|communicat bas ballad
voic sound sing speech|communicat spokesperson whisp
void nul empti annul vacanc invalid quash
vollei fir burst
volt voltag
voltag volt circuit current|elect
volum amount quant bulk volumin loud magnitud|capac
volumin larg big volum twist|bulk
volunt serviceman inform|offer work
voluptu juici luxuri
vot ballot elect veto choos plebiscit referendum pol|select option
voter elect citizen constitu
vow pledg|plight swear dedicat devot
vowel |sound
voyag journe sail navigat trip travel cruiz expedit|ship advent vessel
vulner threaten unsaf|weak open
vulnerabil exposur dang|expos
vultur |attack
wad walk
wag wiggl|witti
wage salari reward earning pay consequ fight|found earn
wagon cart lorri tram
wail howl roar hol cry scream yel weep shout
waist tors area|region bodi
wait await serv readi delai ambush|busboi anticipat lurk
wak alert awak arous consequ awaken effect result|outcom
wal room panel doorwa hallwa partit build hal|door cope fenc attic pan
walk march plod strol strid stagg shuffl trudg wad prowl stalk tread flound stumbl trampl hobbl pac strut hik lurch reel
walkout strik|object
wallop defeat hit overcom impact|consequ effect result
wallow indulg|soar mov
wallpap paper
wan declin diminish lessen decreas|dip drop fal
wand roam strai mobil baton drift rod travel indirect tramp|straggl
want desir wish nonexist lack inadequat seek preci crav yearn need begrudg|hope thirst ambit
war conflict battl engag combat fight antagon|enemi blockad
ward municipal guard|hospital protect
wardrob furnitur closet collect accumulat cloth
warehous storehous storag depot|stor
warfar conflict battl engag combat fight action|struggl
wari suspici|shy
warm hot thaw heat therm weath lov|melt tender
warmth heat
warn alert admonit threat threaten caution advic alarm adviz lesson|discourag
warp falsif distort buckl|deformat untruth beli heav
warplan bomb fight
warr justif writ guarante confirm|amnest endors sanct
warri guerril insurg|irregular brav
warship frigat destro ship carri
wash work clean|scrub soak
wast garbag squand efflu sewag expend impur rubbish utiliz|dump
wastebasket contain
watch view observ look observat monit witnes see|spectat preview stream scout picket glanc
watchdog guardian defend
water wet lak ocean waterfal sea waterwa inlet pool stream liquid agua river fluid wateri
watercol watercolor paint pictur
watercolor paint watercol
waterfal fal river water
wateri wet liquid water
waterwa water|ditch rapid
wav rippl beckon tsunami flap brandish motion amplitud gesticulat|puls
wavelength distanc
waver falt hesitat flut hover flick|paus mov quiv swing
wavi uneven|wrinkl
wax mount|cover climb increas ris
way |method structur
weak feebl faint fail flimsi flaw pallid unstres frail fatigu|low dilut letharg vulner imperfect pale
weaken lessen undermin alter dilut sabotag crippl decreas slacken diminish subsid blunt|neutraliz disobe fad derail
wealth rich afflu monei flush prosp|treasur econom fortun
weapon sword gun arm missil projectil lanc munit knif spear instru blad
wear tat shabbi rag dres cloth haggard bat tire uniform|vest
weari tire fatigu|exhaust
weath wind condit atmospher storm temperatur climat rain element thaw cloud warm|met snow
weav |pattern thread web distort tissu
web webpag websit feath net internet|onlin network weav brows
webpag web websit page brows|document site onlin
websit site webpag web comput port|page blog domain
wed marri marriag ceremon unit ritu rit espous officiat
wee smal littl earli sen ses|remov tim bit
week period periodic
weep cry sob tear wail
weigh count measur|consid
weight heavi burden mas dumbbel fat barbel|slant gravit
weir dam|fenc
weird strang supernatur unusu peculiar odd
welcom greet|friend
welfar benefit good sak dol aid|interest health relief
wen cyst
western midwestern occid
wet moist water wateri damp muddi sticki moistur moisten rain dampen|soak pool agua mud
wheat grain|yellow
wheel bik bicycl rol rim gear|hub disabl trundl pullei
wheez breath|strateg schem
whereabout locat
whip lash lath slash strap quirt beat instru|pip cat thrash
whirl twirl swirl spin convolut rotat purl twist reel
whiske whiski liqu spirit bourbon
whiski whiske liqu spirit bourbon
whisp speak quiet utter silenc|silent talk rustl voic
whistl sound mov|signal travel communicat
whit pale|ivori blanc
whiz maven expert star ace genius sound|sensat
whol entir ful intact total integr|compound
whoop yel shout cry scream hol cal outcri|cough
whor tart
wicked intens vici evil sever|terr sinful
wid broad sweep comprehens|big larg extens
widen dilat increas alter|broaden flar vari chang
widespread general distribut
widget gadget contriv|stuff devic
width breadth dimens narrow|thick
wield exert|manipulat maintain handl pump hold
wiggl squirm wag shak|mov motion
wil inclin|glad prepar willing readi
wild chaot passionat frant savag bush unbroken intens mad|forest habitat
wildcat brut cat beast attack unoffic savag
wildfir infern
wildlif |lif
willing readi disposit|eager wil zeal
willow tre
win victor succes triumph attract acquir wont priz|prevail gain don
winc flinch cring shrink|mov retract
wind weath gal breez gust air twin condit|storm east draught
window skylight pan glas build panel|automobil
windshield airplan screen plane
wine alcohol drink
wing fly bird airplan means angel|plane insect flight flank buzz
wink blink flash gesticulat inst|moment gestur flick motion
winn contest priz victor
wip rub spong towel|sweep broom
wire cabl telegraph|fasten conduct
wireles radi receiv
wiri lean thin hair
wis |smart sens
wisdom good|trait insight
wish want desir hope|expres
wit humor satir gag jok ironi fun intellig witti mot jest
witch hex
withdraw retreat retir pul reced remov quit evacuat leav departur going|indiffer repudiat unlock
withhold deni depriv hold retent reserv|refus deduct recoup
withstand defi resist endur|brav hold
witnes spectat see observ watch bystand onlook|testimon evid
witti humor wit|wag
wobbl mov|motion
woe miseri suff
wond curi marvel curios inquir quest pond meditat awe mul|admirat astonish
wonder extraordin marvel terrif great tremend fantast excel splendid nic|awesom grandeur
wont win habit cant custom
woo romanc court|solicit
wood forest oak grov mapl tre natur pine log|knot jungl ash
woodland ground land earth|timb
woodwork work carpentr|craft trad
wool fabric cloth textil|materi
word term phras languag syl lyric charad formulat articulat text tiding|diction subordinat monologu
work emploi employe job pos execut feas labor practic serv operat refiner help travail wash woodwork plant masterpiec cooperat collaborat temp
workbench bench
workflow progres
workforc man manpow personnel hand forc|compl
workman employe mover labor labour|jack lath
workout exerciz exert travail effort|stretch set
workshop cours shop|clas
world earth glob univers internat|mankind hemispher realit sky
worm squirm writh twist|insect wrench
worri concern headach fear fret disturb fus troubl anxi perturb upset care onus uneasi burden anxiet|distract
worsen declin aggravat deteriorat sicken|alter suff slip turn exacerbat
worship rever prai church idol templ|religi god devot
worth worthi valu merit good
worthi worth noteworth notabl valu worthwhil elig|preci excel
worthwhil worthi
wound injur injuri harm hurt bruiz|scrap slic bite scratch stab graz
wrangl quarrel disput haggl altercat row bick spat scrap|bargain
wrap wrapp cover drap absorb engros bandag envelop enclos rol jacket|twin coil
wrapp wrap|envelop jacket
wrath rage furi|anger
wreck ruin destro|accident
wreckag portion part
wrench twist writh squirm pul|injuri worm harm motion
wrest seiz|fight
wrestl grappl squirm combat writh|twist debat battl struggl
wretch uncomfort miser inferi miseri unhapp|poor pit unfortunat
wrinkl crisp puck lin fold skin|purs imprint wavi method
wrist arm
writ author inscrib poet pen graph rewrit compos lyric novel playwright engros paragraph manuscript typ literatur inscript letter diari warr essai
writh squirm twist wrench worm wrestl mov|tornad
wrong incorrect mistaken fals immor mistak fault vici error|issu err
yank jerk pul|draw
yard garden field ground backyard churchyard gras|acr fathom
yawn breath reflex
year period day durat periodic long sixti lifetim|age hour lif minut era
yearn long ach desir want pine|cherish
yel cry scream shout hol outcri shriek screech cal whoop roar bellow howl squawk wail hoot|shril boo
yellow lemon gold amber|color wheat
yelp |bark
yield docil proceed output surrend crop produc relent ced conced rend harvest soft|conces assent
young girlish junior childlik teenag teen newborn immatur age adolesc kid
youngst kid child toddl minor tot imp|childhood silli monkei childlik
youth immatur schoolchild kid blad|child age
zap zip|event
zeal ardor eager|willing readi
zinc metal|iron
zip nada hurri fasten zoom zap zoo nil|nothing
zon zona region district|regulat area territor
zona zon
zoo facil zoom zip
zoom soar hurri zoo zip|surg
"""


def neighbours(stem: str) -> tuple[list[str], list[str]]:
    """The stems of a stem's close and of its loose neighbours, the likeliest first."""
    lines = _lines()
    at = bisect_left(lines, stem + " ")
    key, _, rest = lines[at].partition(" ") if at < len(lines) else ("", "", "")
    close, _, loose = rest.partition("|") if key == stem else ("", "", "")
    return close.split(), loose.split()


@cache
def _lines() -> list[str]:
    """The lines by themselves, searched by halves: to take each apart would cost more than all of a file's claims ask."""
    return _LINES.splitlines()
