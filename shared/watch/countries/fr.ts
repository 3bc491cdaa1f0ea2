/** French. See `country-data.ts` for the notation. */
export const fr = `
AD |andorran*
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
BB |barbadien*
BD |bangladais*
BE |belge*
BF Burkina!|burkinabè*,burkinabe*
BG |bulgare*
BH |bahreïni*,bahreini*
BI |burundais*
BJ |béninois*
BN |brunéien*
BO |bolivien*
BR |brésilien*
BS |bahaméen*
BT |bhoutanais*
BW |botswanais*
BY Biélorussie,Bélarus,Bélarusse|biélorusse*,bélarusse*,bélarussien*
BZ |bélizien*
CA |canadien*
CD Congo,RD Congo,=RDC,République démocratique du Congo|congolais*|République du Congo!
CF Centrafrique,République centrafricaine|centrafricain*
CG Congo-Brazzaville|congolais*|République démocratique du Congo,RD Congo
CH |suisse*,helvétique*,helvète*
CI |ivoirien*
CL |chilien*
CM |camerounais*
CN |chinois*,=sino-,=Sino-|mer de Chine,Indochine
CO |colombien*
CR |costaricain*,costaricien*
CU |cubain*
CV |cap-verdien*,capverdien*
CY |chypriote*
CZ République tchèque|tchèque*
DE RFA|allemand*,=germano-,=Germano-
DJ |djiboutien*
DK |danois*
DM île de la Dominique
DO |dominicain*
DZ |algérien*|Alger!
EC |équatorien*
EE |estonien*
EG |égyptien*,=égypto-,=Égypto-
ER |érythréen*
ES |espagnol*,=hispano-,=Hispano-
ET |éthiopien*
FI |finlandais*
FJ |fidjien*
FR Hexagone|français*,francais*,=franco-,=Franco-
GA |gabonais*
GB Grande-Bretagne,Royaume-Uni,Angleterre|britannique*,=anglo-,=Anglo-,=britanno-,=Britanno-|Colombie britannique,anglo-sax*,anglosax*
GD |grenadien*
GE |géorgien*|État de Géorgie,Géorgie du Sud,Géorgie État,Géorgie aux États-Unis,Géorgie américaine,en Géorgie et en Floride,Géorgie et Floride,gouverneur de Géorgie,gouverneur de la Géorgie,sénateur de Géorgie,sénateurs de Géorgie,Atlanta en Géorgie,Fulton en Géorgie,Géorgie État du
GH |ghanéen*
GM |gambien*
GN |guinéen*|Guinée équatoriale,Guinée Bissau,Nouvelle Guinée,golfe de Guinée
GQ |équato-guinéen*
GR |grec!,grecs!,grecque*,hellène*,hellénique*,=gréco-,=Gréco-
GT |guatémaltèque*
GW |bissau-guinéen*
GY |guyanien*
HK |hongkongais*
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
JO |jordanien*|Michael Jordan,Jordan!
JP |japonais*,nippon*,=nippo-,=Nippo-
KE |kényan*,kenyan*
KG Kirghizie|kirghize*
KH |cambodgien*
KM |comorien*
KP Corée du Nord|nord-coréen*
KR Corée du Sud|sud-coréen*
KW |koweïtien*
KZ |kazakh*,kazakhstanais*
LA |laotien*
LB |libanais*,=libano-,=Libano-
LI |liechtensteinois*
LK |sri-lankais*,srilankais*,sri lankais
LR |libérien*
LS |lésothan*
LT |lituanien*
LU |luxembourgeois*
LV |letton*
LY |libyen*
MA |marocain*
MC |monégasque*
MD Moldavie,Moldova|moldave*
ME |monténégrin*
MG |malgache*
MK Macédoine|macédonien*|macédoine de
ML |malien*
MM Birmanie|birman*
MN |mongol*
MR |mauritanien*
MT |maltais*
MU île Maurice,République de Maurice|mauricien*
MV |maldivien*
MW |malawite*
MX |mexicain*|Nouveau Mexique,golfe du Mexique,Nouveau-Mexique
MY |malaisien*
MZ |mozambicain*
NA |namibien*
NE |nigérien*|fleuve Niger,delta du Niger
NG |nigérian*
NI |nicaraguayen*
NL Hollande!,Pays-Bas|néerlandais*,hollandais*|François Hollande,président Hollande,M. Hollande
NO |norvégien*
NP |népalais*
NZ |néo-zélandais*,néozélandais*
OM |omanais*
PA |panaméen*
PE |péruvien*
PG |papouasien*,papou!,papous!
PH |philippin*
PK |pakistanais*
PL |polonais*,=polono-,=Polono-
PS Palestine|palestinien*
PT |portugais*,=luso-,=Luso-
PY |paraguayen*
QA |qatari*,qatarien*
RO |roumain*
RS |serbe*
RU Fédération de Russie|russe*,=russo-,=Russo-,prorusse*,antirusse*|montagnes russes,roulette russe,Prusse
RW |rwandais*
SA |saoudien*
SC |seychellois*
SD |soudanais*|Soudan du Sud
SE |suédois*
SG |singapourien*
SI |slovène*
SK |slovaque*
SL |sierra-léonais*,sierraléonais*
SM |saint-marinais*
SN |sénégalais*
SO |somalien*
SR |surinamais*,surinamien*
SS |sud-soudanais*
SV |salvadorien*
SY |syrien*,=syro-,=Syro-
TD |tchadien*|lac Tchad
TG |togolais*
TH |thaïlandais*,thaï!,thaïs!
TJ |tadjik*
TL |timorais*
TM |turkmène*
TN |tunisien*
TO |tongien*,tonguien*
TR |turc!,turcs!,turque*,=turco-,=Turco-
TT |trinidadien*
TW |taïwanais*
TZ |tanzanien*
UA |ukrainien*,=ukraino-,=Ukraino-
UG |ougandais*
US =USA,=U.S.,États-Unis,Etats-Unis,Amérique|américain*,états-unien*,étasunien*,=américano-,=Américano-,état-unien*,pro-américain*,antiaméricain*,afro-américain*,afroaméricain*|Amérique latine,Amérique du Sud,Amérique centrale,Amérique du Nord,latino-américain*,sud-américain*
UY |uruguayen*
UZ |ouzbek*
VA Vatican,Saint-Siège|vatican*
VE |vénézuélien*
VN Viêt Nam,Viet Nam|vietnamien*
VU |vanuatais*
WS |samoan*
XK |kosovar*
YE |yéménite*
ZA |sud-africain*
ZM |zambien*
ZW |zimbabwéen*
`;
