/** French. See `country-data.ts` for the notation. */
export const fr = `
AE EAU,Emirats,Émirats arabes unis|émirati*
AF |afghan*
AL |albanais*
AM |arménien*
AO |angolais*
AR |argentin*
AT |autrichien*
AU |australien*
AZ Azerbaïdjan|azerbaïdjanais*,azéri*
BA Bosnie,Bosnie-Herzégovine|bosnien*,bosniaque*
BD |bangladais*
BE |belge*
BF |burkinabè*,burkinabe*
BG |bulgare*
BI |burundais*
BJ |béninois*
BO |bolivien*
BR |brésilien*
BY Biélorussie,Bélarus,Bélarusse|biélorusse*,bélarusse*,bélarussien*
CA |canadien*
CD Congo,RD Congo,=RDC,République démocratique du Congo|congolais*|République du Congo!
CF Centrafrique,République centrafricaine|centrafricain*
CG Congo-Brazzaville|
CH |suisse*
CI |ivoirien*
CL |chilien*
CM |camerounais*
CN |chinois*,=sino-,=Sino-|mer de Chine,Indochine
CO |colombien*
CU |cubain*
CY |chypriote*
CZ République tchèque|tchèque*
DE RFA|allemand*,=germano-,=Germano-
DK |danois*
DO |dominicain*
DZ |algérien*|Alger!
EC |équatorien*
EE |estonien*
EG |égyptien*,=égypto-,=Égypto-
ES |espagnol*,=hispano-,=Hispano-
ET |éthiopien*
FI |finlandais*
FR |français*,francais*,=franco-,=Franco-
GA |gabonais*
GB Grande-Bretagne,Royaume-Uni,Angleterre|britannique*,=anglo-,=Anglo-,=britanno-,=Britanno-|Colombie britannique
GE |géorgien*|État de Géorgie,Géorgie du Sud
GH |ghanéen*
GN |guinéen*|Guinée équatoriale,Guinée Bissau,Nouvelle Guinée,golfe de Guinée
GR |grec!,grecs!,grecque*,hellène*,hellénique*,=gréco-,=Gréco-
GT |guatémaltèque*
HN |hondurien*
HR |croate*
HT |haïtien*
HU |hongrois*
ID |indonésien*
IE |irlandais*|Irlande du Nord
IL |israélien*,=israélo-,=Israélo-
IN |indien*,=indo-,=Indo-|océan Indien,cochon* d'Inde,noix d'Inde
IQ Iraq|irakien*,iraquien*,=irako-,=Irako-
IR |iranien*,=irano-,=Irano-
IS |islandais*
IT |italien*,=italo-,=Italo-
JM |jamaïcain*,jamaïquain*
JO |jordanien*|Michael Jordan
JP |japonais*,nippon*,=nippo-,=Nippo-
KE |kényan*,kenyan*
KG Kirghizie|kirghize*
KH |cambodgien*
KP Corée du Nord|nord-coréen*
KR Corée du Sud|sud-coréen*
KW |koweïtien*
KZ |kazakh*
LB |libanais*,=libano-,=Libano-
LT |lituanien*
LU |luxembourgeois*
LV |letton*
LY |libyen*
MA |marocain*
MD Moldavie,Moldova|moldave*
ME |monténégrin*
MG |malgache*
MK Macédoine|macédonien*|macédoine de
ML |malien*
MM Birmanie|birman*
MR |mauritanien*
MT |maltais*
MX |mexicain*|Nouveau Mexique,golfe du Mexique
MY |malaisien*
MZ |mozambicain*
NE |nigérien*|fleuve Niger,delta du Niger
NG |nigérian*
NI |nicaraguayen*
NL Hollande!,Pays-Bas|néerlandais*,hollandais*|François Hollande,président Hollande,M. Hollande
NO |norvégien*
NP |népalais*
NZ |néo-zélandais*
PA |panaméen*
PE |péruvien*
PH |philippin*
PK |pakistanais*
PL |polonais*,=polono-,=Polono-
PS Palestine|palestinien*
PT |portugais*,=luso-,=Luso-
PY |paraguayen*
QA |qatari*,qatarien*
RO |roumain*
RS |serbe*
RU Fédération de Russie|russe*,=russo-,=Russo-|montagnes russes,roulette russe,Prusse
RW |rwandais*
SA |saoudien*
SD |soudanais*|Soudan du Sud
SE |suédois*
SG |singapourien*
SI |slovène*
SK |slovaque*
SN |sénégalais*
SO |somalien*
SV |salvadorien*
SY |syrien*,=syro-,=Syro-
TD |tchadien*|lac Tchad
TG |togolais*
TH |thaïlandais*,thaï!,thaïs!
TJ |tadjik*
TN |tunisien*
TR |turc!,turcs!,turque*,=turco-,=Turco-
TW |taïwanais*
TZ |tanzanien*
UA |ukrainien*,=ukraino-,=Ukraino-
UG |ougandais*
US =USA,=U.S.,États-Unis,Etats-Unis,Amérique|américain*,états-unien*,étasunien*,=américano-,=Américano-|Amérique latine,Amérique du Sud,Amérique centrale,Amérique du Nord,latino-américain*,sud-américain*
UY |uruguayen*
UZ |ouzbek*
VA Vatican,Saint-Siège|vatican*
VE |vénézuélien*
VN Viêt Nam,Viet Nam|vietnamien*
XK |kosovar*
YE |yéménite*
ZA |sud-africain*
ZM |zambien*
ZW |zimbabwéen*
`;
