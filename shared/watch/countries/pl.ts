/** Polish. See `country-data.ts` for the notation. */
export const pl = `
AD |andorsk*,andorscy!
AE =ZEA,Emiraty,Emiraty Arabskie|emirack*,emiraccy!
AF |afgańsk*,^Afgan*,afgańczy*,afgańscy!
AL |albańsk*,^Alban*,albańscy!
AM |armeńsk*,ormiańsk*,^Ormian*,armeńscy!,ormiańscy!
AO |angolsk*,angolscy!
AR |argentyńsk*,^Argentyńczy*,argentyńscy!
AT |austriack*,^Austria*,austriaccy!|Austro-Węg*
AU |australijsk*,^Australijczy*,australijscy!
AZ |azerbejdżańsk*,^Azer*,azersk*,azerbejdżańscy!,azerscy!
BA Bośnia,Bośnia i Hercegowina,Bośni,Bośnię,Bośnią|bośniack*,^Bośnia*,bośniaccy!
BB |barbadosk*,barbadoscy!
BD |banglijsk*,banglades*,banglijscy!
BE |belgijsk*,^Belg!,^Belgowie,^Belgów,^Belgom,belgijscy!
BF |burkińsk*,burkijsk*,burkińscy!,burkijscy!
BG |bułgarsk*,^Bułgar*,bułgarscy!
BH |bahrajńsk*,bahrańsk*,bahrajńscy!,bahrańscy!
BI |burundyjsk*,burundyjscy!
BJ |benińsk*,beninsk*,benińscy!,beninscy!
BN |brunejsk*,brunejscy!
BO |boliwijsk*,^Boliwijczy*,boliwijscy!
BR |brazylijsk*,^Brazylijczy*,brazylijscy!
BS |bahamsk*,bahamscy!
BT |bhutańsk*,butańsk*,bhutańscy!,butańscy!
BW |botswańsk*,botswańscy!
BY Białoruś,Białorusi,Białorusią,Republika Białorusi|białorusk*,^Białorusin*,białoruscy!|ciągnik* Białoruś
BZ |belizeńsk*,belizeńscy!
CA |kanadyjsk*,^Kanadyjczy*,kanadyjscy!
CD Kongo,DR Konga,DRK,Demokratyczna Republika Konga,Konga,Kongu,Republika Demokratyczna Konga|kongijsk*,kongijczy*,kongijscy!|Republika Konga!,Republiki Konga!
CF Republika Środkowoafrykańska|środkowoafrykańsk*,środkowoafrykańscy!
CG |kongijsk*,kongijscy!|Demokratyczna Republika Konga
CH |szwajcarsk*,^Szwajcar*,szwajcarscy!
CI Wybrzeże Kości Słoniowej,Wybrzeża Kości Słoniowej|iworyjsk*,iworyjscy!
CL |chilijsk*,^Chilijczy*,chilijscy!
CM |kameruńsk*,^Kameruńczy*,kameruńscy!
CN Chiny,Chin,Chinach,Chinom,Chinami,ChRL|chińsk*,^Chińczy*,chińscy!|Morz* Południowochińsk*
CO |kolumbijsk*,^Kolumbijczy*,kolumbijscy!
CR |kostarykańsk*,Kostarykan*,kostarykańscy!
CU |kubańsk*,^Kubańczy*,kubańscy!
CV |kabowerdeńsk*,kabowerdeńscy!
CY Cypr,Cyprze|cypryjsk*,^Cypryjczy*,cypryjscy!
CZ Czechy,Czech,Czechach,Czechom,Czechami,Republika Czeska|czesk*,^Czesi,^Czechów,czescy!
DE Niemcy,Niemiec,Niemczech,Niemcom,Niemcami,RFN|niemieck*,^Niemc*,^Niemk*,niemieccy!
DJ |dżibutyjsk*,dżibutyjscy!
DK |duńsk*,^Duńczy*,duńscy!
DM ||Dominikan*,dominikańsk*
DO Dominikana|dominikańsk*,dominikańscy!
DZ |algiersk*,^Algierczy*,algierscy!
EC |ekwadorsk*,^Ekwadorczy*,ekwadorscy!
EE |estońsk*,^Estoń*,estońscy!
EG Egipt,Egipcie|egipsk*,^Egipcjan*,egipscy!
ER |erytrejsk*,erytrejscy!
ES |hiszpańsk*,^Hiszpan*,hiszpańscy!
ET |etiopsk*,^Etiopczy*,etiopscy!
FI |fińsk*,^Fin!,^Finowie,^Finów,fińscy!
FJ |fidżyjsk*,Fidżyj*,fidżyjscy!,^Fidżyjczy~
FR |francusk*,^Francuz*,francuscy!
GA |gabońsk*,Gaboń*,gabońscy!,^Gabończy~
GB Wielka Brytania,Brytania,Anglia,Zjednoczone Królestwo,Wielkiej Brytanii|brytyjsk*,^Brytyjczy*,^Anglik*,brytyjscy!
GE |gruzińsk*,^Gruzin*,gruzińscy!|Georgia,Georgii
GH |ghańsk*,ghańscy!
GM |gambijsk*,Gambij*,gambijscy!,^Gambijczy~
GN |gwinejsk*,gwinejscy!|Now* Gwine*,Gwine* Równikow*,Zatok* Gwinejsk*
GQ |gwinejsk* równikow*
GR |greck*,^Grek!,^Grecy,^Greków,^Grekom,^Greka,greccy!
GT |gwatemalsk*,gwatemalscy!
GY |gujańsk*,gujańscy!
HK Hongkong,Hong Kong|hongkońsk*,hongkońscy!
HN |honduras*
HR |chorwack*,^Chorwa*,chorwaccy!
HT |haitańsk*,^Haitańczy*,haitańscy!
HU Węgry,Węgier,Węgrzech,Węgrom,Węgrami|węgiersk*,^Węgr*,węgierscy!
ID |indonezyjsk*,^Indonezyjczy*,indonezyjscy!
IE |irlandzk*,^Irlandczy*,irlandzcy!|Irlandi* Północn*,Północn* Irlandi*
IL |izraelsk*,^Izraelczy*,izraelscy!
IN Indie,Indii,Indiach,Indiom,Indiami|indyjsk*,^Hindus*,^Indus!,indyjscy!|Indi* Zachodni*,Ocean* Indyjsk*
IQ |irack*,^Irakijczy*,iraccy!
IR |irańsk*,^Irańczy*,irańscy!
IS |islandzk*,^Islandczy*,islandzcy!
IT Włochy,Włoch,Włoszech,Włochom,Włochami,Italia|włosk*,^Włosi,^Włochów,^Włoszk*,włoscy!,^Włoszcy!
JM |jamajsk*,jamajscy!
JO |jordańsk*,^Jordańczy*,jordańscy!|Michael* Jordan*,rzek* Jordan
JP |japońsk*,^Japończy*,japońscy!
KE |kenijsk*,^Kenijczy*,kenijscy!
KG |kirgisk*,^Kirgiz*,kirgiscy!
KH |kambodżańsk*,kambodżańscy!
KM |komoryjsk*,komoryjscy!
KP Korea Północna,KRLD|północnokoreańsk*,północnokoreańscy!
KR Korea Południowa,Republika Korei|południowokoreańsk*,południowokoreańscy!|Korea Północna
KW Kuwejt,Kuwejcie|kuwejck*,kuwejccy!
KZ |kazachsk*,^Kazach*,kazachscy!
LA |laotańsk*,laotańscy!
LB |libańsk*,^Libańczy*,libańscy!
LI |liechtensteińsk*,liechtensteińscy!
LK Sri Lanka|lankijsk*,lankijscy!
LR |liberyjsk*,Liberyj*,liberyjscy!,^Liberyjczy~
LT |litewsk*,^Litwin*,litewscy!
LU |luksembursk*,luksemburscy!
LV Łotwa,Łotwie|łotewsk*,^Łotysz*,łotewscy!
LY |libijsk*,^Libijczy*,libijscy!
MA Maroko|marokańsk*,^Marokańczy*,marokańscy!
MC |monakijsk*,monakijscy!
MD Mołdawia,Mołdowa|mołdawsk*,^Mołdawian*,mołdawscy!
ME |czarnogórsk*,^Czarnogór*,czarnogórscy!
MG |madagaskarsk*,malgask*,madagaskarscy!,malgascy!
MK Macedonia|macedońsk*,^Macedończy*,macedońscy!
ML |malijsk*,^Malijczy*,malijscy!
MM Birma,Mjanma|birmańsk*,birmańscy!
MN |mongolsk*,^Mongoł*,mongolscy!
MR |mauretańsk*,mauretańscy!
MT |maltańsk*,maltańscy!
MU |maurytyjsk*,mauritiusk*,maurytyjscy!,mauritiuscy!
MV |malediwsk*,malediwscy!
MW |malawijsk*,malawijscy!
MX Meksyk|meksykańsk*,^Meksykan*,meksykańscy!|Zatok* Meksykańsk*,Nowy Meksyk,Nowego Meksyku,Nowym Meksyku
MY |malezyjsk*,malezyjscy!
MZ |mozambick*,mozambijsk*,mozambiccy!,mozambijscy!
NA |namibijsk*,namibijscy!
NE |nigersk*,nigerscy!|rzek* Niger
NG |nigeryjsk*,^Nigeryjczy*,nigeryjscy!
NI |nikaraguańsk*,nikaraguańscy!
NL Holandia,Niderlandy|holendersk*,niderlandzk*,^Holendr*,^Holender!,holenderscy!,niderlandzcy!
NO |norwesk*,^Norweg*,norwescy!
NP |nepalsk*,nepalscy!
NZ Nowa Zelandia,Nowej Zelandii|nowozelandzk*,^Nowozelandczy*,nowozelandzcy!
OM |omańsk*,omańscy!
PA |panamsk*,panamscy!
PE |peruwiańsk*,^Peruwiańczy*,peruwiańscy!
PG |papuask*,papuascy!
PH |filipińsk*,^Filipińczy*,filipińscy!
PK |pakistańsk*,^Pakistańczy*,pakistańscy!
PL |polsk*,^Polak!,^Polacy,^Polaków,^Polakom,^Polakami,^Polaka,^Polka!,^Polki,polscy!
PS Palestyna|palestyńsk*,^Palestyńczy*,palestyńscy!
PT |portugalsk*,^Portugalczy*,portugalscy!
PY |paragwajsk*,paragwajscy!
QA |katarsk*,katarscy!
RO |rumuńsk*,^Rumun!,^Rumuni,^Rumunów,^Rumunk*,rumuńscy!
RS |serbsk*,^Serb!,^Serbowie,^Serbów,^Serbom,serbscy!|Republik* Serbsk*
RU Federacja Rosyjska,Rosja|rosyjsk*,^Rosjan*,rosyjscy!
RW |rwandyjsk*,ruandyjsk*,rwandyjscy!,ruandyjscy!
SA Arabia Saudyjska|saudyjsk*,^Saudyjczy*,saudyjscy!
SC |seszelsk*,seszelscy!
SD |sudańsk*,sudańscy!|Sudan* Południow*
SE |szwedzk*,^Szwed!,^Szwedzi,^Szwedów,szwedzcy!
SG Singapur|singapursk*,Singapurc*,singapurscy!,^Singapurczy~
SI |słoweńsk*,^Słoweń*,słoweńscy!
SK |słowack*,^Słowak!,^Słowacy,^Słowaków,^Słowakom,^Słowaczk*,słowaccy!,^Słowaczcy!
SL |sierraleońsk*,sierraleońscy!
SN |senegalsk*,Senegalcz*,senegalscy!,^Senegalczy~
SO |somalijsk*,^Somalijczy*,somalijscy!
SR |surinamsk*,surinamscy!
SS Sudan Południowy|południowosudańsk*,południowosudańscy!
SV Salwador|salwadorsk*,salwadorscy!
SY |syryjsk*,^Syryjczy*,syryjscy!
SZ |suazyjsk*,suazyjscy!
TD |czadyjsk*,czadyjscy!|jezior* Czad,czad z,czad zabił,zatru* czadem
TG |togijsk*,togijscy!
TH |tajlandzk*,tajsk*,^Taj!,^Tajowie,tajlandzcy!,tajscy!|tajski boks
TJ |tadżyck*,^Tadżyk*,tadżyccy!
TL |timorsk*,timorscy!
TM |turkmeńsk*,turkmeńscy!
TN |tunezyjsk*,^Tunezyjczy*,tunezyjscy!
TO |tongijsk*,tongijscy!
TR |tureck*,^Turek!,^Turcy,^Turków,^Turkom,^Turka,tureccy!
TT |trynidadzk*,trynidadzcy!
TW |tajwańsk*,^Tajwańczy*,tajwańscy!
TZ |tanzańsk*,tanzańscy!
UA |ukraińsk*,^Ukrain*,ukraińscy!
UG |ugandyjsk*,ugandyjscy!
US =USA,Ameryka,Stany Zjednoczone,Stanów Zjednoczonych,Stanach Zjednoczonych,Stanom Zjednoczonym,Stanami Zjednoczonymi,^Ameryce|amerykańsk*,^Amerykan*,amerykańscy!|Ameryk* Południow*,Ameryk* Łacińsk*,Ameryk* Północn*,Ameryk* Środkow*,Ameryce Południow*,Ameryce Łacińsk*,Ameryce Północn*,Południow* Ameryk*,latynoamerykańsk*,południowoamerykańsk*,północnoamerykańsk*
UY Urugwaj|urugwajsk*,urugwajscy!
UZ |uzbeck*,^Uzbek*,uzbeccy!
VA Watykan,Stolica Apostolska|watykańsk*,watykańscy!
VE |wenezuelsk*,^Wenezuelczy*,wenezuelscy!
VN Wietnam|wietnamsk*,^Wietnamczy*,wietnamscy!
WS |samoańsk*,samoańscy!
XK |kosowsk*,kosowscy!
YE |jemeńsk*,jemeńscy!
ZA =RPA,Republika Południowej Afryki,Południowa Afryka|południowoafrykańsk*,południowoafrykańscy!
ZM |zambijsk*,zambijscy!
ZW |zimbabwe*
`;
