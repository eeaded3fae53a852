"""Capitals and seats of government, which reports name for the government: general vocabulary, of all the world.

Own compilation. Each line is a country as `vocab.demonyms` has it, then its capital under its English spellings and
what else stands for its government; "_" joins the words of one name. Left out are capitals that bear the country's own
name, and those whose name means something else more often.
"""

from __future__ import annotations

_SEATS = """
afghanistan kabul
albania tirana
algeria algiers
america washington white_house capitol_hill pentagon
angola luanda
argentina buenos_aires
armenia yerevan
australia canberra
austria vienna
azerbaijan baku
bangladesh dhaka
belarus minsk
belgium brussels
bolivia la_paz
bosnia sarajevo
brazil brasilia
britain london downing_street whitehall westminster
bulgaria sofia
cambodia phnom_penh
canada ottawa
chile santiago
china beijing peking
colombia bogota
congo kinshasa
croatia zagreb
cuba havana
cyprus nicosia
czechia prague
denmark copenhagen
dprk pyongyang
ecuador quito
egypt cairo
emirates abu_dhabi
estonia tallinn
ethiopia addis_ababa
eu brussels
finland helsinki
france paris elysee
georgia tbilisi
germany berlin
ghana accra
greece athens
haiti port-au-prince
hungary budapest
iceland reykjavik
india new_delhi delhi
indonesia jakarta
iran tehran teheran
iraq baghdad
ireland dublin
israel jerusalem
italy rome
ivorian abidjan yamoussoukro
jamaica kingston
japan tokyo
jordan amman
kazakhstan astana
kenya nairobi
korea seoul
kosovo pristina
kyrgyzstan bishkek
latvia riga
lebanon beirut
libya tripoli
lithuania vilnius
macedonia skopje
malaysia kuala_lumpur
mali bamako
malta valletta
moldova chisinau
mongolia ulaanbaatar
montenegro podgorica
morocco rabat
mozambique maputo
myanmar naypyidaw
nepal kathmandu
netherlands the_hague hague
niger niamey
nigeria abuja
norway oslo
oman muscat
pakistan islamabad
peru lima
philippines manila
poland warsaw
portugal lisbon
qatar doha
romania bucharest
russia moscow kremlin
rwanda kigali
saudi riyadh
scotland edinburgh holyrood
senegal dakar
serbia belgrade
slovakia bratislava
slovenia ljubljana
somalia mogadishu
spain madrid
lanka colombo
sudan khartoum
sweden stockholm
switzerland bern berne
syria damascus
taiwan taipei
tajikistan dushanbe
tanzania dodoma
thailand bangkok
tunisia tunis
turkey ankara
turkmenistan ashgabat
uganda kampala
ukraine kyiv kiev
uruguay montevideo
uzbekistan tashkent
venezuela caracas
vietnam hanoi
wales cardiff
yemen sanaa
zambia lusaka
zealand wellington
zimbabwe harare
"""

# Each country with the names of its government's seat, in words.
SEATS = tuple((line.split()[0], tuple(line.split()[1:])) for line in _SEATS.strip().splitlines())
