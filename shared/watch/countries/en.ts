/** English. See `country-data.ts` for the notation. */
export const en = `
AD |Andorran
AE UAE,Emirates|Emirati|
AF |Afghan
AG |Antiguan
AL |Albanian
AM |Armenian
AO |Angolan
AR Argentine Republic|Argentine,Argentinian,Argentinean
AT |Austrian|Austro-Hungarian
AU |Australian,Aussie
AZ |Azerbaijani,Azeri
BA Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian,Herzegovinian
BB |Barbadian,Bajan
BD |Bangladeshi
BE |Belgian
BF |Burkinabe
BG |Bulgarian
BH |Bahraini
BI |Burundian
BJ |Beninese
BN |Bruneian
BO |Bolivian
BR |Brazilian
BS Bahamas|Bahamian
BT |Bhutanese
BW |Botswanan
BY Byelorussia,Belorussia|Belarusian,Belarussian,Byelorussian,Belorussian
BZ |Belizean
CA |Canadian
CD Congo,DR Congo,=DRC,Democratic Republic of Congo,Democratic Republic of the Congo,Zaire|Congolese|Congo-Brazzaville,Republic of the Congo!
CF |Central African
CG Congo-Brazzaville,Republic of the Congo||Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo
CH |Swiss
CI Ivory Coast,Cote d'Ivoire|Ivorian,Ivoirian
CL |Chilean
CM |Cameroonian
CN =PRC|Chinese,=sino-,=Sino-|Chinese Taipei,China Town,Indo-China,bone china,fine china,china cabinet*,china cup*,china plate*,china shop,china clay,china doll*
CO |Colombian|British Columbia*,Columbia,Columbian*
CR |Costa Rican
CU |Cuban
CV Cape Verde|Cape Verdean
CY |Cypriot
CZ Czech Republic|Czech|
DE |German,Germans,=germano-,=Germano-|German shepherd,German measles
DJ |Djiboutian
DK |Danish,Dane|Great Dane,Claire Dane
DM ||Dominican*
DO |Dominican
DZ |Algerian
EC |Ecuadorian,Ecuadorean
EE |Estonian
EG |Egyptian
ER |Eritrean
ES |Spanish,Spaniard|Spanish flu,Port of Spain
ET |Ethiopian
FI |Finnish,Finn,=finno-,=Finno-|Huckleberry Finn,Mickey Finn
FJ |Fijian
FR |French,Frenchman,Frenchmen,Frenchwoman,=franco-,=Franco-|French fries,French Guiana,French Polynesia,French toast,French Open,French bulldog,French horn*,French door*,French window*,French manicure,French press
GA |Gabonese
GB Britain,Great Britain,=UK,=U.K.,Team GB|British,Briton,Brit,=anglo-,=Anglo-|British Columbia,British Virgin Islands,New Britain,Battle of Britain,British Indian Ocean,Anglo-Saxon*,anglo-saxon*,British Columbian*
GD |Grenadian
GE |Georgian|South Georgia,Atlanta Georgia,Georgia Tech,Georgia Bulldogs,state of Georgia,Georgia state,Georgia's governor,Georgia governor,Georgia Governor,Georgia Secretary of State,Georgia voters,Georgia Senate,Georgia runoff*,Georgia Republican*,Georgia Democrat*,Georgia election*,Georgia House,Georgia Supreme Court,Georgia peach*,University of Georgia,Strait of Georgia,Florida and Georgia,Georgia and Florida,Alabama and Georgia,Georgia and Alabama,Georgia and the Carolinas,Georgia and South Carolina,Georgian architecture,Georgian house*,Georgian era,Georgian mansion*,Savannah Georgia,Augusta Georgia,Fulton County Georgia,Georgia's Fulton County,Georgian townhouse*,Georgian terrace*,senator from Georgia,congressman from Georgia,congresswoman from Georgia,Atlanta in Georgia,rural Georgia,Georgian Bay
GH |Ghanaian
GM Gambia|Gambian
GN |Guinean|New Guinea,guinea pig*,Gulf of Guinea,guinea fowl*,Equatorial Guinean,New Guinean,guinea worm,Bissau Guinean
GQ |Equatorial Guinean,Equatoguinean
GR |Greek,=greco-,=Greco-,=graeco-,=Graeco-|Greek letter*,Greek yogurt,Greek yoghurt,Greek alphabet,Greek mytholog*,Greek salad
GT |Guatemalan
GW Guinea Bissau|
GY |Guyanese
HK Hong Kong|Hongkonger,Hong Konger
HN |Honduran
HR |Croatian,Croat
HT |Haitian
HU |Hungarian|Austro-Hungarian
ID |Indonesian
IE Irish Republic|Irish,Irishman|Northern Ireland,Northern Irish,Irish Sea
IL |Israeli
IM ||Man
IN |Indian,=indo-,=Indo-|Indian Ocean,American Indian*,West Indian*,Indian summer,Indian reservation*,Cleveland Indians,British Indian Ocean,India Arie,India ink,East India Company,Index
IQ |Iraqi
IR Islamic Republic of Iran|Iranian
IS |Icelandic,Icelander|Islands,Long Island,Rhode Island,Staten Island,Island of,Island
IT |Italian,=italo-,=Italo-
JM |Jamaican
JO |Jordanian|Jordan River,River Jordan,Michael Jordan,Air Jordan*,Jordan Peterson,Jordan Spieth,Jordan Pickford,Jordan Henderson,Jordan Peele,Jim Jordan,Vernon Jordan,Jordan Valley!,Jordan scored,Jordan Bardella,DeAndre Jordan,Barbara Jordan,Jordan Belfort,Louis Jordan,Jordan Clarkson,Jordan Brand!,Jordan Neely,Jordan Ayew
JP |Japanese,=nippo-,=Nippo-|Sea of Japan
KE |Kenyan
KG Kyrgyz Republic,Kirghizia|Kyrgyz,Kyrgyzstani,Kirghiz
KH |Cambodian,Khmer|Khmer Rouge
KI |
KM Comoros|Comorian,Comoran
KP North Korea,=DPRK|North Korean
KR Republic of Korea,Korea|South Korean,Korean|North Korea*,Democratic People's Republic of Korea,Korea Strait
KW |Kuwaiti
KZ |Kazakh,Kazakhstani
LA Laos|Lao,Laotian
LB |Lebanese
LI |Liechtensteiner
LK |Sri Lankan
LR |Liberian
LS |Basotho
LT |Lithuanian
LU |Luxembourger,Luxembourgish|Rosa Luxemburg
LV |Latvian
LY |Libyan
MA |Moroccan
MC |Monegasque
MD |Moldovan,Moldavian
ME |Montenegrin
MG |Malagasy
MH |Marshallese
MK Macedonia|Macedonian|Alexander of Macedonia,Greek Macedonia,Philip of Macedonia
ML |Malian|
MM Burma|Burmese|Burmese python*
MN |Mongolian|Inner Mongolia*
MO Macau|Macanese
MR |Mauritanian
MT |Maltese|Maltese cross
MU |Mauritian
MV Maldives|Maldivian
MW |Malawian
MX |Mexican|New Mexico,Gulf of Mexico,New Mexican*
MY |Malaysian
MZ |Mozambican
NA |Namibian
NE |Nigerien|Niger Delta,River Niger,Niger River,Niger State
NG |Nigerian
NI |Nicaraguan
NL Netherlands,Holland|Dutch,Dutchman,Dutchmen|Dutch Antilles,Netherlands Antilles,Tom Holland,Dutch oven
NO |Norwegian|Norwegian Sea
NP |Nepali,Nepalese
NR |Nauruan
NZ |New Zealander,Kiwi
OM |Omani|Gulf of Oman
PA |Panamanian|Panama hat*,Panama Papers,Panama City Beach
PE |Peruvian
PG |Papua New Guinean
PH Philippines|Filipino,Filipina,Philippine
PK |Pakistani
PL |Polish,Pole!,Poles,=polono-,=Polono-|Pole position,North Pole,South Pole,Pole vault*,nail Polish,Polish your
PR |Puerto Rican
PS Palestine|Palestinian
PT |Portuguese,=luso-,=Luso-
PW |Palauan
PY |Paraguayan
QA |Qatari
RO |Romanian
RS |Serbian,Serb|Bosnian Serb,Serb Republic
RU Russian Federation|Russian,=russo-,=Russo-|Russian roulette
RW |Rwandan
SA |Saudi,Saudis
SB |
SC Seychelles|Seychellois
SD |Sudanese|South Sudanese
SE |Swedish,Swede,=swedo-,=Swedo-
SG |Singaporean
SI |Slovenian,Slovene
SK |Slovak,Slovakian
SL |Sierra Leonean
SN |Senegalese
SO |Somali,Somalian
SR |Surinamese
SS |South Sudanese
SV |Salvadoran,Salvadorean
SY |Syrian
SZ Swaziland|Swazi
TD |Chadian|Lake Chad,Chad Smith,Chad Kroeger,Chad Michael,Chad Daybell,Chad Wolf,Chad Johnson,Chad le Clos,Chad Hurley,Chad Ellison
TG |Togolese
TH |Thai
TJ |Tajik,Tajikistani
TL East Timor|Timorese
TM |Turkmen
TN |Tunisian
TO |Tongan
TR Turkey,Turkiye|Turkish,Turk!,Turks,=turco-,=Turco-|Turkish delight,Turkish bath*,turkey sandwich*,turkey meat,turkey breast*,Thanksgiving turkey,turkey farm*,roast turkey*,roasted turkey*,wild turkey*,turkey dinner*,turkey hunt*,turkey leg*,turkey burger*,turkey vulture*,ground turkey,turkey bacon,Turks and Caicos,cold turkey,turkey stuffing,turkey prices,stuffed turkey,Northern Cyprus Turkish,turkey gravy,turkey trot*
TT |Trinidadian
TW |Taiwanese
TZ |Tanzanian
UA the Ukraine|Ukrainian
UG |Ugandan
US =US,=U.S.,=USA,=U.S.A.,United States of America,America,United States|American,=americano-,=Americano-,African-American,pro-American,anti-American|South America*,Latin America*,North America*,Central America*,Mesoamerica*,Organization of American States,Organisation of American States,US Open,Native American*,American football,Inter American,American Samoa*,US Virgin Islands,Pan American,Copa America,the Americas,America's Cup
UY |Uruguayan
UZ |Uzbek,Uzbekistani
VA Vatican,Holy See|
VE |Venezuelan
VN Viet Nam|Vietnamese
VU |Vanuatuan
WS |Samoan|American Samoan
XK |Kosovan,Kosovar
YE |Yemeni
ZA |South African
ZM |Zambian
ZW |Zimbabwean
`;
