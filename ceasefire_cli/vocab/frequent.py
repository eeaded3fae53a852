"""How common the commonest content words of newspaper English are: bands of the rarity of a word among sentences.

The natural logarithm of how many sentences there are to one that has the word in any form, rounded. Counted, for words
mostly written small, in 499 English news reports of 1989 to 2017 (those annotated for PolNeAR, Newell et al. 2018, and
for TimeBank and AQUAINT, UzZaman et al. 2013); the counts alone are kept, none of their text. What is in no band is
rarer. A small folder cannot know this by itself: most of its words stand in it once.
"""

from __future__ import annotations

_BANDS = {
    3: """
campaign candidate made million people presidential support time year
""",
    4: """
added agreement asked attacks back become black business called case change close come company continue country
court day debate director early economic election email end family far federal first former found fund general get
give go going good government group held help high home including interview issue know last law leaders long look
lost major meeting members month move national need night nominee office officials operations part party pay percent
plan point police policy political poll primary public question recent release return right run secretary security
see share show spoke take tax terrorism think trade trying turn use vote voters want way week win women work world
wrote
""",
    5: """
able abortion accept account actions activities actually address administration adviser agency ago aides air allies
allow announced answer anti appeal appeared argued attempt attorney away bad bank based began believe benefits bid
big billion billionaire board bomb border boy break bring build buy capital care carry caucuses cents certain
chairman challenge charge check chief children citizens claims class classified clear climate coal college comments
common community compared completely concerns conducted conference congressional conservative consider contests
contributed control convention corporate cost created criticism crowd current cut deal decades decided decision
declined defend delegates described despite details development different discuss dollars donations donors draw
earned education effect efforts employees endorsement enough entering establishment event executive expected face
fact failed fall father feel fight filed final financial find firm focus following force foreign free friends front
full future gains global great ground growing half hand happened hard head health hearing history hope host hours
hundreds idea immigration important income increase individuals industry information interest investigation
investors involved job judge keep killed kind large late later latest leave left legal legislation let level life
likely line list little live lot low lower man manager marked market matter mean media message military moderate
moment money morning mother name nearly net network next nomination noted number offer old once open opportunity
opposed order organization others parents particularly place play pledged pm politics position possible potential
power presidency press price private problem process products profit program promised proposed prosecutors protect
protesters provide push put quarter race raised rally rate reach real reason received record refugees refused
relatives remain reporters represents request required responded response results rise rival role rules sales school
second seeking seems sell senior sent server service set shooting short side signed small social someone something
son source special speech spending spokesman staff stake stand start stay step stock stop story strategy strong
success suggested system talking targeted team term test things third thousands threat today together top total
tweet understand union value vice victory video view visit war watch wealth words young
""",
    6: """
ability absolutely access accused achieve acknowledged acquired acquisition add addition additional admitted adopted
ads advanced advantage advocate affairs affected afford afternoon age agenda agents aggressive ahead aimed airport
almost alone alternative ambassador amount amp analysis analysts annual anyone anything apparently apply appointed
approach approval areas armed arrested arrived article assault assertion assets assistance assured attended
attention audience author authorities available average avoid ballot ban bankruptcy basic basis battle bearing beat
behalf behavior biggest birther bit blame blasted block blow body bond book boost born brand brief broad brother
budget businessman candidacy captured car carbon career cash cast caught cause century chair chance choice choose
cited civil clinic coalition code collective column combat commander commercial committed communications compete
competitive composite computer concluded condemned condition confidence confirmed conflict connection construction
consultant contenders contractors contrast controversy conversation convinced cooperate core correct count counter
couple course cover coverage credit crime criminal crisis criticized cross culture custody damage dangerous data
date daughter dead death debt declared deep defeat defense defined delay delivered demand democracy demonstrators
denied depend deputy designed destroy determine died difficult diplomatic disagree disclosed district divided
dividend division doctors documents doors double doubt driven dropped drug due duty e earnings easy editor editorial
effectively electorate eligible eliminate embassies embrace emerged emissions employers encourage energy enforcement
engaged enormous ensure entire environmental equal especially estate estimated evening eventually everybody everyone
everything evidence exactly example existing exit expanded expensive experience experts explained expressed extended
extremely eyes factors failure fair fast favor favorite fear featured feet fellow felt female field figure fine
fired fiscal fit fled flow fly food form forward fourth fraud frustration fuel fundraising game gap gas gathering
gay generation giant goal grants growth gun guy hacking hall handling hate heavily highest hired hit honest huge
human hurt husband id identified ignored illegal image immediately immigrants impact impossible improve incident
increasingly independent indicated influence initial insisted instance insults insurance intelligence intended
intense intent internal introduced joined joint key kids labor lack lady laid land language largest lawmakers
lawsuit lawyer leadership learned legacy letter liberal liberty lie lifted light limited linked listening loan
lobbying local location locked longtime love mail main maintain maker manufacturing margin marriage mass match
material mayor means measures medical mentioned migrants mind minority minutes missing mission mistake mostly murder
natural necessary negative negotiations neighborhood newspaper non normal nothing nuclear obtained often oil opinion
opponent opposition original outcome outstanding overall owned owner page panel paper park participate partner
passed path payments peace percentage performance period phone photo pick picture plane plant platform pollster poor
popular population practices praised predicted preferred prepared present pressure presumptive prevent previous
previously principles priority prison pro probably produce professor progressive project prominent promoting
prompted prospect prove published pulled pursue qualified quickly racist radical radio range ranks reaction read
ready reality recalled recognize reduce referring reflecting reform region registered regularly regulations rejected
relationship relies religious remarks remember reminded removed repeated repeatedly replacement representative
research reserves residents resigned resistance resources respect responsibility rest restrictions restructuring
retired revealed revenue review rhetoric rich risk rolls room roughly runner safe sanctions save saw scene scheduled
search seat secret segment self sense separate series serious settlement sex shareholders shift shipments shot
significant similar simply single sit site situation slightly slow smart society solution somebody sometimes soon
sort sound southern specific speculation spokeswoman spot stage standards star status steel store strength strike
struggle students study subject succeed suffer summer superdelegates supplies supposed sure surprised survey
surviving suspect task teachers tech technology television tends thank thrown ties touch tough town track
traditional trail training transition travel treatment trip troops trouble truck true trust truth type ultimately
unemployment unit unlikely urged usually various veterans victims violations violence virtually visas voice vowed
wage waiting wake walk warned water wave weak weapons wearing website weekend welcome whole widely wife willing wing
winner withdraw witness worried worth wrong yes yesterday yield
""",
}

# Each word with its band.
BAND = {word: band for band, words in _BANDS.items() for word in words.split()}
RAREST = 8  # the band of all others
