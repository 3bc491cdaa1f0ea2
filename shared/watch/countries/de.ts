/** German. See `country-data.ts` for the notation. */
export const de = `
AD |andorran*,Andorraner*
AE VAE,Emirate,Emiraten|emirati*
AF |afghan*
AL |alban*
AM |armen*,armenisch*,^Armenier*|arm!,arme!,armen!,armer!,armes!,armem!
AO |angolan*
AR |argentin*,argentinisch*,^Argentinier*
AT |österreich*|Österreich-Ungarn
AU |australi*,australisch*,^Australier*
AZ |aserbaidschan*
BA Bosnien,Bosnien und Herzegowina,Bosnien-Herzegowina|bosni*,bosnisch*
BB |barbadisch*,Barbadier*
BD |bangladesch*
BE |belgi*,belgier*,belgisch*
BF |burkinisch*,Burkiner*
BG |bulgar*
BH |bahrainisch*,Bahrainer*
BI |burundisch*,Burundier*
BJ |beninisch*,Beniner*
BN |bruneiisch*
BO |bolivian*
BR |brasilian*
BS |bahamaisch*
BT |bhutanisch*,Bhutaner*
BW |botswanisch*,botsuanisch*,Botswaner*
BY Weißrussland,Weissrussland,Belorussland|weißruss*,weissruss*,belarus*,belaruss*,belorus*
BZ |belizisch*,Belizer*
CA |kanadisch*,kanadier*
CD Kongo,DR Kongo,Demokratische Republik Kongo|kongoles*|Republik Kongo!,Kongo-Brazzaville
CF |zentralafrikan*
CG |kongolesisch*,Kongolese*|Demokratische Republik Kongo,Demokratischen Republik Kongo,DR Kongo
CH |schweiz*,schweizerisch*,^Eidgenoss*|Sächsisch* Schweiz,Holsteinisch* Schweiz,Fränkisch* Schweiz,Märkisch* Schweiz
CI Elfenbeinküste|ivorisch*,ivorer*
CL |chilen*
CM |kamerunisch*,Kameruner*
CN |chines*,=sino-,=Sino-|Südchines* Meer*
CO |kolumbian*
CR |costa-ricanisch*,costaricanisch*,Costa Ricaner*
CU |kuban*
CV |kapverdisch*,Kapverder*
CY |zypr*,zypriotisch*,^Zyprer*,^Zyprioten
CZ Tschechische Republik,Tschechischen Republik|tschech*
DE Bundesrepublik,Bundesrepublik Deutschland,BRD|deutsch*|Deutsche Bank,Deutschen Bank
DJ |dschibutisch*
DK |dänisch*,däne!,dänen!,dänin!
DO |dominikan*
DZ |algerisch*,algerier*
EC |ecuadorian*
EE |estnisch*,este!,esten!,estin!
EG |ägypt*
ER |eritreisch*,Eritreer*
ES |spanisch*,spanier*
ET |äthiop*
FI |finnisch*,finne!,finnen!,finnin!
FJ |fidschianisch*,Fidschianer*
FR |französisch*,franzose*,französin*,=franko-,=Franko-
GA |gabunisch*,Gabuner*
GB Großbritannien,Grossbritannien,England,Vereinigtes Königreich,Vereinigten Königreich,=UK|britisch*,brite*,britin*,engländer*|British Columbia,angelsächs*,anglo-sächs*
GE |georgisch*,georgier*|US-Bundesstaat Georgia,Südgeorgien,Georgia!
GH |ghana*
GM |gambisch*,Gambier*
GN |guine*|Äquatorialguinea,Papua Neuguinea,Neuguinea,Golf von Guinea
GQ |äquatorialguineisch*
GR |griech*
GT |guatemaltek*,guatemaltekisch*,Guatemalteke*
GY |guyanisch*,Guyaner*
HN |honduran*,honduranisch*,Honduraner*
HR |kroat*
HT |haitian*
HU |ungar*|Österreich-Ungarn
ID |indones*
IE |irisch*,ire!,iren!,irin!|Nordirland,nordirisch*
IL |israelisch*,israeli!,israelis!
IN |indisch*,inder*,=indo-,=Indo-|Indisch* Ozean*
IQ |irakisch*,iraker*
IR |iranisch*,iraner*
IS |isländ*|Long Island,Rhode Island,Ellis Island,Staten Island,Coney Island,Prince Edward Island,Vancouver Island,Robben Island,Easter Island,Christmas Island,Love Island,Treasure Island,Shutter Island,Island Records,Fire Island,Kangaroo Island,Phillip Island,Three Mile Island
IT |italien*
JM |jamaikan*
JO |jordan*|Michael Jordan,Jordan!
JP |japan*|Japanisch* Meer*
KE |kenian*
KG Kirgisien|kirgis*
KH |kambodschan*
KM |komorisch*
KP Nordkorea|nordkorean*
KR Südkorea|südkorean*
KW |kuwait*
KZ |kasach*
LA |laotisch*,Laote*
LB |libanes*
LI |liechtensteinisch*,Liechtensteiner*
LK |sri-lank*,srilank*
LR |liberianisch*,Liberianer*
LS |lesothisch*
LT |litau*
LU |luxemburg*
LV |lettisch*,lette!,letten!,lettin!
LY |libysch*,libyer*
MA |marokkan*
MC |monegassisch*,Monegasse*
MD Moldau,Moldawien,Moldova|moldau*,moldaw*
ME |montenegrin*
MG |madagassisch*,madegassisch*,Madagasse*
MK Mazedonien,Nordmazedonien|mazedon*,nordmazedon*
ML |malisch*,malier*
MM Birma,Burma|birman*,burmes*
MN |mongol*
MR |mauretanisch*,Mauretanier*
MT |maltes*
MU |mauritisch*,Mauritier*
MV |maledivisch*,Malediver*
MW |malawisch*,Malawier*
MX |mexikan*|New Mexico,Golf von Mexiko,Neumexiko
MY |malays*
MZ |mosambikanisch*,Mosambikaner*
NA |namibisch*,Namibier*
NE |nigrisch*|Niger-Delta,Fluss Niger
NG |nigerian*
NI |nicaraguan*
NL Holland,Niederlande,Niederlanden|niederländ*,holländ*
NO |norweg*
NP |nepalesisch*,nepalisch*,Nepalese*
NZ |neuseeländ*
OM |omanisch*,Omaner*
PA |panamaisch*
PE |peruan*
PG |papua-neuguineisch*
PH Philippinen|philippin*,filipin*
PK |pakistan*
PL |polnisch*,pole!,polen!,polin!
PS Palästina|palästinens*
PT |portugies*
PY |paraguay*
QA Qatar|katar*
RO |rumän*
RS |serbisch*,serbe!,serben!,serbin!|bosnische Serben
RU Russische Föderation,Russischen Föderation|russisch*,russe!,russen!,russin*,prorussisch*,antirussisch*|Russische* Roulette
RW |ruand*,ruandisch*,Ruander*
SA |saudi*,saudisch*,saudiarabisch*,saudi-arabisch*,^Saudi!,^Saudis!
SC |seychellisch*
SD |sudanes*|Südsudan*
SE |schwedisch*,schwede!,schweden!,schwedin!
SG |singapur*,singapurisch*,Singapurer*
SI |slowen*
SK |slowak*
SL |sierra-leonisch*,Sierra-Leoner*
SM |san-marinesisch*
SN |senegales*,senegalesisch*,Senegalese*
SO |somalisch*,somalier*
SR |surinamisch*,Surinamer*
SS |südsudanesisch*,Südsudanese*
SV |salvadorian*
SY |syrisch*,syrer*
TD |tschadisch*
TG |togoisch*,togolesisch*,Togoer*,Togolese*
TH |thailänd*
TJ |tadschik*
TL |osttimoresisch*,timoresisch*
TM |turkmenisch*,Turkmene*
TN |tunes*,tunesisch*,^Tunesier*
TO |tongaisch*,Tongaer*
TR |türkisch*,türke!,türken!,türkin!|türkis!
TT |trinidadisch*
TW |taiwan*,taiwanesisch*
TZ |tansan*
UA |ukrain*
UG |ugand*
US =USA,=US,Amerika,Vereinigte Staaten,Vereinigten Staaten,Vereinigte Staaten von Amerika|amerikan*,us-amerikan*,afroamerikanisch*,proamerikanisch*,antiamerikanisch*|Südamerika*,Lateinamerika*,Nordamerika*,Mittelamerika*,Zentralamerika*,US Open,America's Cup
UY |uruguay*
UZ |usbek*
VA Vatikan,Heiliger Stuhl,Heiligen Stuhl|vatikan*
VE |venezolan*
VN |vietnames*
WS |samoanisch*,Samoaner*
XK |kosovar*
YE |jemenit*
ZA |südafrikan*
ZM |sambisch*,Sambier*
ZW |simbabw*
`;
