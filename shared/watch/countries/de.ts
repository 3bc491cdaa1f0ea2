/** German. See `country-data.ts` for the notation. */
export const de = `
AE VAE,Emirate,Emiraten|emirati*
AF |afghan*
AL |alban*
AM |armen*,armenisch*|arm!,arme!,armen!,armer!,armes!,armem!
AO |angolan*
AR |argentin*
AT |österreich*|Österreich-Ungarn
AU |australi*
AZ |aserbaidschan*
BA Bosnien,Bosnien und Herzegowina,Bosnien-Herzegowina|bosni*
BD |bangladesch*
BE |belgi*,belgier*
BG |bulgar*
BO |bolivian*
BR |brasilian*
BY Weißrussland,Weissrussland,Belorussland|weißruss*,weissruss*,belarus*,belaruss*,belorus*
CA |kanadisch*,kanadier*
CD Kongo,DR Kongo,Demokratische Republik Kongo|kongoles*|Republik Kongo!,Kongo-Brazzaville
CF |zentralafrikan*
CH |schweiz*|Sächsisch* Schweiz,Holsteinisch* Schweiz,Fränkisch* Schweiz,Märkisch* Schweiz
CI Elfenbeinküste|ivorisch*,ivorer*
CL |chilen*
CN |chines*,=sino-,=Sino-|Südchines* Meer*
CO |kolumbian*
CU |kuban*
CY |zypr*
CZ Tschechische Republik,Tschechischen Republik|tschech*
DE Bundesrepublik,Bundesrepublik Deutschland,BRD|deutsch*|Deutsche Bank,Deutschen Bank
DK |dänisch*,däne!,dänen!,dänin!
DO |dominikan*
DZ |algerisch*,algerier*
EC |ecuadorian*
EE |estnisch*,este!,esten!,estin!
EG |ägypt*
ES |spanisch*,spanier*
ET |äthiop*
FI |finnisch*,finne!,finnen!,finnin!
FR |französisch*,franzose*,französin*,=franko-,=Franko-
GB Großbritannien,Grossbritannien,England,Vereinigtes Königreich,Vereinigten Königreich,=UK|britisch*,brite*,britin*,engländer*|British Columbia
GE |georgisch*,georgier*|US-Bundesstaat Georgia,Südgeorgien
GH |ghana*
GN |guine*|Äquatorialguinea,Papua Neuguinea,Neuguinea,Golf von Guinea
GR |griech*
GT |guatemaltek*
HN |honduran*
HR |kroat*
HT |haitian*
HU |ungar*|Österreich-Ungarn
ID |indones*
IE |irisch*,ire!,iren!,irin!|Nordirland,nordirisch*
IL |israelisch*,israeli!,israelis!
IN |indisch*,inder*,=indo-,=Indo-|Indisch* Ozean*
IQ |irakisch*,iraker*
IR |iranisch*,iraner*
IS |isländ*
IT |italien*
JM |jamaikan*
JO |jordan*|Michael Jordan,Jordan!
JP |japan*|Japanisch* Meer*
KE |kenian*
KG Kirgisien|kirgis*
KH |kambodschan*
KP Nordkorea|nordkorean*
KR Südkorea|südkorean*
KW |kuwait*
KZ |kasach*
LB |libanes*
LK |sri-lank*,srilank*
LT |litau*
LU |luxemburg*
LV |lettisch*,lette!,letten!,lettin!
LY |libysch*,libyer*
MA |marokkan*
MD Moldau,Moldawien,Moldova|moldau*,moldaw*
ME |montenegrin*
MK Mazedonien,Nordmazedonien|mazedon*,nordmazedon*
ML |malisch*,malier*
MM Birma,Burma|birman*,burmes*
MN |mongol*
MT |maltes*
MX |mexikan*|New Mexico,Golf von Mexiko,Neumexiko
MY |malays*
NE |nigrisch*|Niger-Delta,Fluss Niger
NG |nigerian*
NI |nicaraguan*
NL Holland,Niederlande,Niederlanden|niederländ*,holländ*
NO |norweg*
NZ |neuseeländ*
PA |panamaisch*
PE |peruan*
PH Philippinen|philippin*,filipin*
PK |pakistan*
PL |polnisch*,pole!,polen!,polin!
PS Palästina|palästinens*
PT |portugies*
PY |paraguay*
QA Qatar|katar*
RO |rumän*
RS |serbisch*,serbe!,serben!,serbin!|bosnische Serben
RU Russische Föderation,Russischen Föderation|russisch*,russe!,russen!,russin*|Russische* Roulette
RW |ruand*
SA |saudi*
SD |sudanes*|Südsudan*
SE |schwedisch*,schwede!,schweden!,schwedin!
SG |singapur*
SI |slowen*
SK |slowak*
SN |senegales*
SO |somalisch*,somalier*
SV |salvadorian*
SY |syrisch*,syrer*
TD |tschadisch*
TH |thailänd*
TJ |tadschik*
TN |tunes*
TR |türkisch*,türke!,türken!,türkin!|türkis!
TW |taiwan*
TZ |tansan*
UA |ukrain*
UG |ugand*
US =USA,=US,Amerika,Vereinigte Staaten,Vereinigten Staaten,Vereinigte Staaten von Amerika|amerikan*,us-amerikan*|Südamerika*,Lateinamerika*,Nordamerika*,Mittelamerika*,Zentralamerika*,US Open
UY |uruguay*
UZ |usbek*
VA Vatikan,Heiliger Stuhl,Heiligen Stuhl|vatikan*
VE |venezolan*
VN |vietnames*
XK |kosovar*
YE |jemenit*
ZA |südafrikan*
ZW |simbabw*
`;
