"""Countries of the world and some regions with the words for their people and what is theirs: general vocabulary.

Own compilation from general knowledge of English. Each line is one family that shares a stem, the country first:
adjectives, nouns for the people, older and other names. Plurals in -s need no mention. Words that mean other things
more often ("pole", "kiwi") and capitals, which stand for governments only where a text says so, are left out.
"""

from __future__ import annotations

_FAMILIES = """
abkhazia abkhaz abkhazian
afghanistan afghan
albania albanian
algeria algerian
america american usa
andorra andorran
angola angolan
argentina argentine argentinian
armenia armenian
australia australian aussie
austria austrian
azerbaijan azerbaijani azeri
bahamas bahamian
bahrain bahraini
bangladesh bangladeshi
barbados barbadian
bavaria bavarian
belarus belarusian belarussian
belgium belgian
belize belizean
benin beninese
bhutan bhutanese
bolivia bolivian
bosnia bosnian
botswana batswana motswana
brazil brazilian
britain british briton brit britons uk
brunei bruneian
bulgaria bulgarian
burkina burkinabe
burundi burundian
cambodia cambodian
cameroon cameroonian
canada canadian
catalonia catalan
chad chadian
chechnya chechen
chile chilean
china chinese
colombia colombian
comoros comorian comoran
congo congolese drc
cornwall cornish
corsica corsican
crete cretan
crimea crimean
croatia croatian croat
cuba cuban
cyprus cypriot
czechia czech
denmark danish dane
djibouti djiboutian
dominica dominican
ecuador ecuadorian ecuadorean
egypt egyptian
emirates emirati uae
england english englishman englishmen englishwoman englishwomen
eritrea eritrean
estonia estonian
eswatini swazi swaziland
ethiopia ethiopian
europe european
faroe faroes faroese
fiji fijian
finland finnish finn
flanders flemish
france french frenchman frenchmen frenchwoman frenchwomen
gabon gabonese
gambia gambian
georgia georgian
germany german
ghana ghanaian
greece greek
greenland greenlandic greenlander
grenada grenadian
guatemala guatemalan
guinea guinean
guyana guyanese
haiti haitian
honduras honduran
hungary hungarian
iceland icelandic icelander
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish irishman irishmen irishwoman irishwomen
israel israeli
italy italian
ivorian ivorien
jamaica jamaican
japan japanese
jordan jordanian
kazakhstan kazakh kazakhstani
kenya kenyan
kiribati gilbertese
korea korean
kosovo kosovar kosovan
kurdistan kurdish kurd
kuwait kuwaiti
kyrgyzstan kyrgyz kyrgyzstani
lanka lankan
laos laotian lao
latvia latvian
lebanon lebanese
leone leonean
lesotho basotho mosotho
liberia liberian
libya libyan
liechtenstein liechtensteiner
lithuania lithuanian
luxembourg luxembourger luxembourgish
macedonia macedonian
madagascar malagasy madagascan
malawi malawian
malaysia malaysian
maldives maldivian
mali malian
malta maltese
mauritania mauritanian
mauritius mauritian
mexico mexican
micronesia micronesian
moldova moldovan
monaco monegasque
mongolia mongolian
montenegro montenegrin
morocco moroccan
mozambique mozambican
myanmar burma burmese
namibia namibian
nauru nauruan
nepal nepali nepalese
netherlands netherland dutch dutchman dutchmen dutchwoman dutchwomen holland hollander netherlander
nicaragua nicaraguan
niger nigerien
nigeria nigerian
norway norwegian
oman omani
pakistan pakistani
palau palauan
palestine palestinian
panama panamanian
paraguay paraguayan
peru peruvian
philippines philippine filipino filipina
poland polish poles
portugal portuguese
qatar qatari
quebec quebecer quebecker quebecois
rica rican
romania romanian
russia russian
rwanda rwandan
salvador salvadoran salvadorian salvadorean
samoa samoan
sardinia sardinian
saudi
scotland scottish scot scotsman scotsmen scotswoman scotswomen
senegal senegalese
serbia serbian serb
seychelles seychellois
sicily sicilian
singapore singaporean
slovakia slovak slovakian
slovenia slovenian slovene
somalia somali
soviet ussr
spain spanish spaniard
sudan sudanese
suriname surinamese
sweden swedish swede
switzerland swiss
syria syrian
taiwan taiwanese
tajikistan tajik tajikistani
tanzania tanzanian
thailand thai
tibet tibetan
timor timorese
togo togolese
tonga tongan
trinidad trinidadian
tunisia tunisian
turkey turkish turk turkiye
turkmenistan turkmen
tuvalu tuvaluan
tyrol tyrolean
uganda ugandan
ukraine ukrainian
uruguay uruguayan
uzbekistan uzbek uzbekistani
venezuela venezuelan
verde verdean
vietnam vietnamese
wales welsh welshman welshmen welshwoman welshwomen
yemen yemeni
zambia zambian
zealand zealander
zimbabwe zimbabwean
"""
FAMILY = {word: family[0] for family in map(str.split, _FAMILIES.split("\n")) for word in family}
# Names of several words that stand for one of the above, or for each other.
NAMES = (
    ("united states", "america"),
    ("united kingdom", "britain"),
    ("great britain", "britain"),
    ("united arab emirates", "emirates"),
    ("ivory coast", "ivorian"),
    ("cote d'ivoire", "ivorian"),
    ("saudi arabia", "saudi"),
    ("soviet union", "soviet"),
    ("european union", "eu"),
    ("united nations", "un"),
    ("world health organization", "who"),
    ("world health organisation", "who"),
    ("north korea", "dprk"),
    ("cabo verde", "verde"),
    ("san marino", "sammarinese"),
)
