/** Italian. See `country-data.ts` for the notation. */
export const it = `
AE EAU,Emirati,Emirati Arabi|emiratin*
AF |afghan*
AL |albanes*
AM |armen!,armeno,armena,armeni,armene
AR |argentin*
AT |austriac*
AU |australian*
AZ Azerbaigian,Azerbaijan|azerbaigian*,azero!,azera!,azeri!
BA Bosnia,Bosnia ed Erzegovina,Bosnia-Erzegovina|bosniac*
BE |belga,belgi,belghe
BG |bulgar!,bulgaro,bulgara,bulgari,bulgare
BO |bolivian*
BR |brasilian*
BY Bielorussia,Belarus|bieloruss*
CA |canades*
CD Congo,RD Congo,Repubblica Democratica del Congo|congoles*|Repubblica del Congo!
CF |centrafrican*
CH |svizzer*,elvetic*
CI Costa d'Avorio|ivorian*
CL |cilen!,cileno,cilena,cileni,cilene
CM |camerunens*
CN |cines!,cinese,cinesi,=sino-,=Sino-,=cino-,=Cino-|Mar Cinese
CO |colombian*
CU |cuban*
CY |cipriot*
CZ Repubblica Ceca,Cechia|cec!,ceco,ceca,cechi,ceche
DE |tedesc*,=germano-,=Germano-
DK |danes!,danese,danesi
DO |dominican*
DZ |algerin*
EC |ecuadorian*
EE |eston!,estone,estoni
EG |egizian*
ES |spagnol*,=ispano-,=Ispano-
ET |etiop!,etiope,etiopi
FI |finlandes*
FR |frances*,=franco-,=Franco-
GB Gran Bretagna,Inghilterra,Regno Unito|britannic*,=anglo-,=Anglo-
GE |georgian*|Stato della Georgia,stato americano della Georgia
GN |guinean*|Guinea Equatoriale,Guinea Bissau,Nuova Guinea,golfo di Guinea
GR |grec!,greco,greca,greci,greche,ellenic*,=greco-,=Greco-
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
JO |giordan*|Bruno Giordano,Giordano Bruno,fiume Giordano,Michael Jordan
JP |giappones*,nipponic*,=nippo-,=Nippo-
KE |kenian*,keniot*
KP Corea del Nord,Nord Corea|nordcorean*
KR Corea del Sud,Sud Corea|sudcorean*
KZ Kazakhstan,Kazakistan|kazak!,kazako,kazaka,kazaki,kazakh*
LB |libanes*
LT |lituan*
LU |lussemburghes*
LV |letton!,lettone,lettoni
LY |libic!,libico,libica,libici,libiche
MA |marocchin*
MD Moldavia,Moldova|moldav*
ME |montenegrin*
MK Macedonia|macedon*|macedonia di frutta
ML |malian!,maliano,maliana,maliani
MM Birmania|birman*
MT |maltes*
MX |messican*|Nuovo Messico,Golfo del Messico
MY |malaysian*,malese,malesi
NE |nigerin*|fiume Niger,delta del Niger
NG |nigerian*
NI |nicaraguens*
NL Olanda,Paesi Bassi|olandes*,neerlandes*
NO |norveges*
NZ |neozelandes*
PE |peruvian*
PH |filippin*
PK Pakistan|pachistan*,pakistan!,pakistano,pakistana,pakistani
PL |polacc*
PS Palestina|palestines*
PT |portoghes*,=luso-,=Luso-
QA |qatariot*,qatarin*
RO |rumen!,rumeno,rumena,rumeni,rumene,romen!,romeno
RS |serb!,serbo,serba,serbi,serbe
RU Federazione Russa|russ!,russo,russa!,russi,russe,=russo-,=Russo-|montagne russe,roulette russa,insalata russa,Prussia
SA |saudit*
SD |sudanes*|Sud Sudan
SE |svedes*
SI |sloven!,sloveno,slovena,sloveni,slovene
SK |slovacc*
SN |senegales*
SO |somal!,somalo,somala,somali
SV |salvadoregn*
SY |sirian*
TH |thailandes*
TN |tunisin*
TR |turc!,turco,turca,turchi,turche,=turco-,=Turco-|turco-cipriot*
TW |taiwanes*
UA |ucrain!,ucraino,ucraina!,ucraini,ucraine
UG |ugandes*
US =USA,=U.S.A.,=Usa,America,Stati Uniti,Stati Uniti d'America|american*,statunitens*|America Latina,America del Sud,Sud America,America centrale,Nord America,America del Nord,sudamerican*,latinoamerican*,Coppa America
UY |uruguaian*,uruguagi*
VA Vaticano,Santa Sede|vatican*
VE |venezuelan*
VN |vietnamit*
XK |kosovar*
YE |yemenit*
ZA |sudafrican*
ZW |zimbabw*
`;
