/** Polish. See `country-data.ts` for the notation. */
export const pl = `
CG ||Demokratyczna Republika Konga
DM ||Dominikan*,dominikańsk*
AE =ZEA,Emiraty,Emiraty Arabskie|emirack*
AF |afgańsk*,^Afgan*,afgańczy*
AL |albańsk*,^Alban*
AM |armeńsk*,ormiańsk*,^Ormian*
AO |angolsk*
AR |argentyńsk*,^Argentyńczy*
AT |austriack*,^Austria*|Austro-Węg*
AU |australijsk*,^Australijczy*
AZ |azerbejdżańsk*,^Azer*,azersk*
BA Bośnia,Bośnia i Hercegowina,Bośni,Bośnię,Bośnią|bośniack*,^Bośnia*
BD |banglijsk*,banglades*
BE |belgijsk*,^Belg!,^Belgowie,^Belgów,^Belgom
BG |bułgarsk*,^Bułgar*
BO |boliwijsk*,^Boliwijczy*
BR |brazylijsk*,^Brazylijczy*
BY Białoruś,Białorusi,Białorusią,Republika Białorusi|białorusk*,^Białorusin*|ciągnik* Białoruś
CA |kanadyjsk*,^Kanadyjczy*
CD Kongo,DR Konga,DRK,Demokratyczna Republika Konga,Konga,Kongu|kongijsk*,kongijczy*
CF Republika Środkowoafrykańska|środkowoafrykańsk*
CH |szwajcarsk*,^Szwajcar*
CI Wybrzeże Kości Słoniowej,Wybrzeża Kości Słoniowej|iworyjsk*
CL |chilijsk*,^Chilijczy*
CM |kameruńsk*,^Kameruńczy*
CN Chiny,Chin,Chinach,Chinom,Chinami,ChRL|chińsk*,^Chińczy*|Morz* Południowochińsk*
CO |kolumbijsk*,^Kolumbijczy*
CU |kubańsk*,^Kubańczy*
CY Cypr,Cyprze|cypryjsk*,^Cypryjczy*
CZ Czechy,Czech,Czechach,Czechom,Czechami,Republika Czeska|czesk*,^Czesi,^Czechów
DE Niemcy,Niemiec,Niemczech,Niemcom,Niemcami,RFN|niemieck*,^Niemc*,^Niemk*
DK |duńsk*,^Duńczy*
DO Dominikana|dominikańsk*
DZ |algiersk*,^Algierczy*
EC |ekwadorsk*,^Ekwadorczy*
EE |estońsk*,^Estoń*
EG Egipt,Egipcie|egipsk*,^Egipcjan*
ES |hiszpańsk*,^Hiszpan*
ET |etiopsk*,^Etiopczy*
FI |fińsk*,^Fin!,^Finowie,^Finów
FR |francusk*,^Francuz*
GB Wielka Brytania,Brytania,Anglia,Zjednoczone Królestwo,Wielkiej Brytanii|brytyjsk*,^Brytyjczy*,^Anglik*
GE |gruzińsk*,^Gruzin*
GH |ghańsk*
GN |gwinejsk*|Now* Gwine*,Gwine* Równikow*,Zatok* Gwinejsk*
GR |greck*,^Grek!,^Grecy,^Greków,^Grekom,^Greka
GT |gwatemalsk*
HK Hongkong,Hong Kong|hongkońsk*
HN |honduras*
HR |chorwack*,^Chorwa*
HT |haitańsk*,^Haitańczy*
HU Węgry,Węgier,Węgrzech,Węgrom,Węgrami|węgiersk*,^Węgr*
ID |indonezyjsk*,^Indonezyjczy*
IE |irlandzk*,^Irlandczy*|Irlandi* Północn*,Północn* Irlandi*
IL |izraelsk*,^Izraelczy*
IN Indie,Indii,Indiach,Indiom,Indiami|indyjsk*,^Hindus*,^Indus!|Indi* Zachodni*,Ocean* Indyjsk*
IQ |irack*,^Irakijczy*
IR |irańsk*,^Irańczy*
IS |islandzk*,^Islandczy*
IT Włochy,Włoch,Włoszech,Włochom,Włochami,Italia|włosk*,^Włosi,^Włochów,^Włoszk*
JM |jamajsk*
JO |jordańsk*,^Jordańczy*|Michael* Jordan*,rzek* Jordan
JP |japońsk*,^Japończy*
KE |kenijsk*,^Kenijczy*
KG |kirgisk*,^Kirgiz*
KH |kambodżańsk*
KP Korea Północna,KRLD|północnokoreańsk*
KR Korea Południowa,Republika Korei|południowokoreańsk*|Korea Północna
KW Kuwejt,Kuwejcie|kuwejck*
KZ |kazachsk*,^Kazach*
LB |libańsk*,^Libańczy*
LK Sri Lanka|lankijsk*
LT |litewsk*,^Litwin*
LU |luksembursk*
LV Łotwa,Łotwie|łotewsk*,^Łotysz*
LY |libijsk*,^Libijczy*
MA Maroko|marokańsk*,^Marokańczy*
MD Mołdawia,Mołdowa|mołdawsk*,^Mołdawian*
ME |czarnogórsk*,^Czarnogór*
MK Macedonia|macedońsk*,^Macedończy*
ML |malijsk*,^Malijczy*
MM Birma,Mjanma|birmańsk*
MN |mongolsk*,^Mongoł*
MT |maltańsk*
MX Meksyk|meksykańsk*,^Meksykan*|Zatok* Meksykańsk*,Nowy Meksyk,Nowego Meksyku,Nowym Meksyku
MY |malezyjsk*
NE |nigersk*|rzek* Niger
NG |nigeryjsk*,^Nigeryjczy*
NI |nikaraguańsk*
NL Holandia,Niderlandy|holendersk*,niderlandzk*,^Holendr*,^Holender!
NO |norwesk*,^Norweg*
NP |nepalsk*
NZ Nowa Zelandia,Nowej Zelandii|nowozelandzk*,^Nowozelandczy*
PA |panamsk*
PE |peruwiańsk*,^Peruwiańczy*
PH |filipińsk*,^Filipińczy*
PK |pakistańsk*,^Pakistańczy*
PL |polsk*,^Polak!,^Polacy,^Polaków,^Polakom,^Polakami,^Polaka,^Polka!,^Polki
PS Palestyna|palestyńsk*,^Palestyńczy*
PT |portugalsk*,^Portugalczy*
PY |paragwajsk*
QA |katarsk*
RO |rumuńsk*,^Rumun!,^Rumuni,^Rumunów,^Rumunk*
RS |serbsk*,^Serb!,^Serbowie,^Serbów,^Serbom|Republik* Serbsk*
RU Federacja Rosyjska,Rosja|rosyjsk*,^Rosjan*
RW |rwandyjsk*
SA Arabia Saudyjska|saudyjsk*,^Saudyjczy*
SD |sudańsk*|Sudan* Południow*
SE |szwedzk*,^Szwed!,^Szwedzi,^Szwedów
SG Singapur|singapursk*
SI |słoweńsk*,^Słoweń*
SK |słowack*,^Słowak!,^Słowacy,^Słowaków,^Słowakom,^Słowaczk*
SN |senegalsk*
SO |somalijsk*,^Somalijczy*
SS Sudan Południowy|południowosudańsk*
SV Salwador|salwadorsk*
SY |syryjsk*,^Syryjczy*
TD |czadyjsk*|jezior* Czad,czad z,czad zabił,zatru* czadem
TH |tajlandzk*,tajsk*,^Taj!,^Tajowie|tajski boks
TJ |tadżyck*,^Tadżyk*
TM |turkmeńsk*
TN |tunezyjsk*,^Tunezyjczy*
TR |tureck*,^Turek!,^Turcy,^Turków,^Turkom,^Turka
TW |tajwańsk*,^Tajwańczy*
TZ |tanzańsk*
UA |ukraińsk*,^Ukrain*
UG |ugandyjsk*
US =USA,Ameryka,Stany Zjednoczone,Stanów Zjednoczonych,Stanach Zjednoczonych,Stanom Zjednoczonym,Stanami Zjednoczonymi,^Ameryce|amerykańsk*,^Amerykan*|Ameryk* Południow*,Ameryk* Łacińsk*,Ameryk* Północn*,Ameryk* Środkow*,Ameryce Południow*,Ameryce Łacińsk*,Ameryce Północn*,Południow* Ameryk*,latynoamerykańsk*,południowoamerykańsk*,północnoamerykańsk*
UY Urugwaj|urugwajsk*
UZ |uzbeck*,^Uzbek*
VA Watykan,Stolica Apostolska|watykańsk*
VE |wenezuelsk*,^Wenezuelczy*
VN Wietnam|wietnamsk*,^Wietnamczy*
XK |kosowsk*
YE |jemeńsk*
ZA =RPA,Republika Południowej Afryki,Południowa Afryka|południowoafrykańsk*
ZW |zimbabwe*
`;
