/** Italian. See `country-data.ts` for the notation. */
export const it = `
AD |andorran*
AE EAU,Emirati,Emirati Arabi|emiratin*
AF |afghan*,afgan*
AL |albanes*|Anthony Albanese
AM |armen!,armeno,armena,armeni,armene
AO |angolan*
AR |argentin*
AT |austriac*
AU |australian*
AZ Azerbaigian,Azerbaijan|azerbaigian*,azero!,azera!,azeri!
BA Bosnia,Bosnia ed Erzegovina,Bosnia-Erzegovina|bosniac*
BB |barbadian*
BD |bengales*,bangladese,bangladesi
BE |belga,belgi,belghe
BF |burkinabè,burkinab*
BG |bulgar!,bulgaro,bulgara,bulgari,bulgare
BH |bahreinit*,bahrainit*
BI |burundes*
BJ |beninese,beninesi
BO |bolivian*
BR |brasilian*
BS |bahamens*
BT |bhutanes*
BW |botswan*
BY Bielorussia,Belarus|bieloruss*
BZ |beliziano,beliziana
CA |canades*
CD Congo,RD Congo,Repubblica Democratica del Congo|congoles*|Repubblica del Congo!
CF |centrafrican*
CG |congoles*
CH |svizzer*,elvetic*
CI Costa d'Avorio|ivorian*
CL |cilen!,cileno,cilena,cileni,cilene
CM |camerunens*
CN |cines!,cinese,cinesi,=sino-,=Sino-,=cino-,=Cino-|Mar Cinese
CO |colombian*
CR |costaricens*,costarican*
CU |cuban*
CV |capoverdian*
CY |cipriot*
CZ Repubblica Ceca,Cechia|cec!,ceco,ceca,cechi,ceche
DE |tedesc*,=germano-,=Germano-
DJ |gibutian*
DK |danes!,danese,danesi
DO |dominican*
DZ |algerin*
EC |ecuadorian*
EE |eston!,estone,estoni
EG |egizian*
ER |eritre*
ES |spagnol*,=ispano-,=Ispano-
ET |etiop!,etiope,etiopi
FI |finlandes*
FJ |figian*
FR |=franco-,=Franco-,francese!,francesi!
GA |gabonese,gabonesi
GB Gran Bretagna,Inghilterra,Regno Unito|britannic*,=anglo-,=Anglo-|anglosasson*,anglo-sasson*
GE |georgian*|Stato della Georgia,stato americano della Georgia,Georgia negli Stati Uniti,governatore della Georgia,senatore della Georgia,Atlanta in Georgia,Stato USA della Georgia
GH |ghanes*
GM |gambian*
GN |guinean*|Guinea Equatoriale,Guinea Bissau,Nuova Guinea,golfo di Guinea
GR |grec!,greco,greca,greci,greche,ellenic*,=greco-,=Greco-
GT |guatemaltec*
GY |guyanes*
HK |hongkonghes*
HN |honduregn*
HR |croat!,croato,croata,croati,croate
HT |haitian*
HU |ungheres*,magiar*
ID |indonesian*
IE |irlandes*|Irlanda del Nord
IL |israelian*,=israelo-,=Israelo-
IN |indian*,=indo-,=Indo-|Oceano Indiano,fichi d'India,fico d'India,porcellino d'India,porcellini d'India
IQ |irachen*
IR |iranian*,=irano-,=Irano-
IS |islandes*
IT |italian*,=italo-,=Italo-
JM |giamaican*
JO |giordan*|Bruno Giordano,Giordano Bruno,fiume Giordano,Michael Jordan
JP |giappones*,nipponic*,=nippo-,=Nippo-
KE |kenian*,keniot*
KG |kirghis*
KH |cambogian*
KM |comorian*
KP Corea del Nord,Nord Corea|nordcorean*,nord-corean*
KR Corea del Sud,Sud Corea|sudcorean*
KW |kuwaitian*
KZ Kazakhstan,Kazakistan|kazak!,kazako,kazaka,kazaki,kazakh*
LA |laotian*
LB |libanes*
LI |liechtensteines*
LK |singales*,srilankes*,cingales*
LR |liberian*
LT |lituan*
LU |lussemburghes*
LV |letton!,lettone,lettoni
LY |libic!,libico,libica,libici,libiche
MA |marocchin*
MC |monegasch*,monegasc*
MD Moldavia,Moldova|moldav*
ME |montenegrin*
MG |malgasci*,malgascio
MK Macedonia|macedon*|macedonia di frutta
ML |malian!,maliano,maliana,maliani
MM Birmania|birman*
MN |mongol*
MR |mauritan*
MT |maltes*
MU |maurizian*
MV |maldivian*
MW |malawian*
MX |messican*|Nuovo Messico,Golfo del Messico
MY |malaysian*,malese,malesi
MZ |mozambican*
NA |namibian*
NE |nigerin*|fiume Niger,delta del Niger
NG |nigerian*
NI |nicaraguens*
NL Olanda,Paesi Bassi|olandes*,neerlandes*
NO |norveges*
NP |nepales*
NZ |neozelandes*
OM |omanit*
PA |panamens*
PE |peruvian*
PG |papuan*
PH |filippin*
PK Pakistan|pachistan*,pakistan!,pakistano,pakistana,pakistani
PL |polacc*
PS Palestina|palestines*
PT |portoghes*,=luso-,=Luso-
PY |paraguaian*,paraguayan*
QA |qatariot*,qatarin*
RO |rumen!,rumeno,rumena,rumeni,rumene,romeno,romeno!,romena!,romeni!,romene!
RS |serb!,serbo,serba,serbi,serbe
RU Federazione Russa|russ!,russo,russa!,russi,russe,=russo-,=Russo-,filoruss*,antiruss*|montagne russe,roulette russa,insalata russa,Prussia
RW |ruandes*
SA |saudit*
SC |seicelles*,seychelles*i
SD |sudanes*|Sud Sudan
SE |svedes*
SG |singaporian*
SI |sloven!,sloveno,slovena,sloveni,slovene
SK |slovacc*
SL |sierraleones*
SM |sammarines*
SN |senegales*
SO |somal!,somalo,somala,somali
SR |surinames*
SS |sudsudanes*,sud-sudanes*
SV |salvadoregn*
SY |sirian*
TD |ciadian*|cade!,cade sul
TG |togoles*
TH |thailandes*,tailandes*
TJ |tagik*,tagic*
TL |timores*
TM |turkmen*,turcmen*
TN |tunisin*
TO |tongan*
TR |turc!,turco,turca,turchi,turche,=turco-,=Turco-|turco-cipriot*
TT |trinidadian*
TW |taiwanes*
TZ |tanzanian*
UA |ucrain!,ucraino,ucraina!,ucraini,ucraine
UG |ugandes*
US =USA,=U.S.A.,=Usa,America,Stati Uniti,Stati Uniti d'America|american*,statunitens*,afroamerican*|America Latina,America del Sud,Sud America,America centrale,Nord America,America del Nord,sudamerican*,latinoamerican*,Coppa America,America's Cup
UY |uruguaian*,uruguagi*
UZ |uzbek*,uzbec*
VA Vaticano,Santa Sede|vatican*
VE |venezuelan*
VN |vietnamit*
WS |samoan*
XK |kosovar*
YE |yemenit*
ZA |sudafrican*
ZM |zambian*
ZW |zimbabw*
`;
