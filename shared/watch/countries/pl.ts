/** Polish. See `country-data.ts` for the notation. */
export const pl = `
AD |andorsk*,andorscy!
AE =ZEA,Emiraty,Emiraty Arabskie|emirack*,emiraccy!
AF |afgańsk*,^Afgan*,afgańczy*,afgańscy!
AL |albańsk*,^Alban*,albańscy!
AM |armeńsk*,ormiańsk*,^Ormian*,armeńscy!,ormiańscy!
AO |angolsk*,angolscy!
AR |argentyńsk*,^Argentyńczy*,argentyńscy!
AT |austriack*,^Austria*,austriaccy!,^Austriaczk*|Austro-Węg*
AU |australijsk*,^Australijczy*,australijscy!
AZ |azerbejdżańsk*,^Azer*,azersk*,azerbejdżańscy!,azerscy!
BA Bośnia,Bośnia i Hercegowina,Bośni,Bośnię,Bośnią|bośniack*,^Bośnia*,bośniaccy!
BB |barbadosk*,barbadoscy!
BD |banglijsk*,banglades*,banglijscy!
BE |belgijsk*,^Belg!,^Belgowie,^Belgów,^Belgom,belgijscy!,^Belgijk*
BF |burkińsk*,burkijsk*,burkińscy!,burkijscy!
BG |bułgarsk*,^Bułgar*,bułgarscy!
BH |bahrajńsk*,bahrańsk*,bahrajńscy!,bahrańscy!
BI |burundyjsk*,burundyjscy!
BJ |benińsk*,beninsk*,benińscy!,beninscy!
BN |brunejsk*,brunejscy!
BO |boliwijsk*,^Boliwijczy*,boliwijscy!
BR |brazylijsk*,^Brazylijczy*,brazylijscy!,^Brazylijk*
BS |bahamsk*,bahamscy!
BT |bhutańsk*,butańsk*,bhutańscy!,butańscy!
BW |botswańsk*,botswańscy!
BY Białoruś,Białorusi,Białorusią,Republika Białorusi|białorusk*,^Białorusin*,białoruscy!|ciągnik* Białoruś
BZ |belizeńsk*,belizeńscy!
CA |kanadyjsk*,^Kanadyjczy*,kanadyjscy!,^Kanadyjk*
CD Kongo,DR Konga,DRK,Demokratyczna Republika Konga,Konga,Kongu,Republika Demokratyczna Konga|kongijsk*,kongijczy*,kongijscy!|Republika Konga!,Republiki Konga!
CF Republika Środkowoafrykańska|środkowoafrykańsk*,środkowoafrykańscy!
CG |kongijsk*,kongijscy!|Demokratyczna Republika Konga
CH |szwajcarsk*,^Szwajcar*,szwajcarscy!
CI Wybrzeże Kości Słoniowej,Wybrzeża Kości Słoniowej|iworyjsk*,iworyjscy!
CL |chilijsk*,^Chilijczy*,chilijscy!
CM |kameruńsk*,^Kameruńczy*,kameruńscy!
CN Chiny,Chin,Chinach,Chinom,Chinami,ChRL|chińsk*,^Chińczy*,chińscy!,^Chink*,^Chinek!|Morz* Południowochińsk*
CO |kolumbijsk*,^Kolumbijczy*,kolumbijscy!
CR |kostarykańsk*,Kostarykan*,kostarykańscy!
CU |kubańsk*,^Kubańczy*,kubańscy!,^Kubank*
CV |kabowerdeńsk*,kabowerdeńscy!
CY Cypr,Cyprze|cypryjsk*,^Cypryjczy*,cypryjscy!
CZ Czechy,Czech,Czechach,Czechom,Czechami,Republika Czeska|czesk*,^Czesi,^Czechów,czescy!,^Czeszk*,^Czeszek!
DE Niemcy,Niemiec,Niemczech,Niemcom,Niemcami,RFN|niemieck*,^Niemc*,^Niemk*,niemieccy!,antyniemieck*,proniemieck*,^Niemek!
DJ |dżibutyjsk*,dżibutyjscy!
DK |duńsk*,^Duńczy*,duńscy!,^Dunka!,^Dunki!,^Dunkę!,^Dunką!
DM ||Dominikan*,dominikańsk*
DO Dominikana|dominikańsk*,dominikańscy!
DZ |algiersk*,^Algierczy*,algierscy!
EC |ekwadorsk*,^Ekwadorczy*,ekwadorscy!
EE |estońsk*,^Estoń*,estońscy!
EG Egipt,Egipcie|egipsk*,^Egipcjan*,egipscy!
ER |erytrejsk*,erytrejscy!
ES |hiszpańsk*,^Hiszpan*,hiszpańscy!
ET |etiopsk*,^Etiopczy*,etiopscy!
FI |fińsk*,^Fin!,^Finowie,^Finów,fińscy!,^Finka!,^Finki!,^Finkę!,^Finką!,^Finek!
FJ |fidżyjsk*,Fidżyj*,fidżyjscy!,^Fidżyjczy~
FR |francusk*,^Francuz*,francuscy!
GA |gabońsk*,Gaboń*,gabońscy!,^Gabończy~
GB Wielka Brytania,Brytania,Anglia,Zjednoczone Królestwo,Wielkiej Brytanii|brytyjsk*,^Brytyjczy*,^Anglik*,brytyjscy!,^Angielk*,^Angielek!,^Brytyjk*,^Brytyjek!,=anglo-|anglosas*,anglosask*
GE |gruzińsk*,^Gruzin*,gruzińscy!|Georgia,Georgii
GH |ghańsk*,ghańscy!,^Ghanijczy*
GM |gambijsk*,Gambij*,gambijscy!,^Gambijczy~
GN |gwinejsk*,gwinejscy!|Now* Gwine*,Gwine* Równikow*,Zatok* Gwinejsk*
GQ |gwinejsk* równikow*
GR |greck*,^Grek!,^Grecy,^Greków,^Grekom,^Greka,greccy!,^Greczynk*
GT |gwatemalsk*,gwatemalscy!
GY |gujańsk*,gujańscy!
HK Hongkong,Hong Kong|hongkońsk*,hongkońscy!
HN |honduras*
HR |chorwack*,^Chorwa*,chorwaccy!,^Chorwat*
HT |haitańsk*,^Haitańczy*,haitańscy!
HU Węgry,Węgier,Węgrzech,Węgrom,Węgrami|węgiersk*,^Węgr*,węgierscy!,^Węgierk*
ID |indonezyjsk*,^Indonezyjczy*,indonezyjscy!
IE |irlandzk*,^Irlandczy*,irlandzcy!,^Irlandk*|Irlandi* Północn*,Północn* Irlandi*
IL |izraelsk*,^Izraelczy*,izraelscy!,antyizraelsk*,proizraelsk*
IN Indie,Indii,Indiach,Indiom,Indiami|indyjsk*,^Hindus*,^Indus!,indyjscy!,^Indusk*|Indi* Zachodni*,Ocean* Indyjsk*
IQ |irack*,^Irakijczy*,iraccy!
IR |irańsk*,^Irańczy*,irańscy!,^Irank*
IS |islandzk*,^Islandczy*,islandzcy!
IT Włochy,Włoch,Włoszech,Włochom,Włochami,Italia|włosk*,^Włosi,^Włochów,^Włoszk*,włoscy!,^Włoszcy!
JM |jamajsk*,jamajscy!
JO |jordańsk*,^Jordańczy*,jordańscy!|Michael* Jordan*,rzek* Jordan
JP |japońsk*,^Japończy*,japońscy!,^Japonk*,^Japonek!
KE |kenijsk*,^Kenijczy*,kenijscy!
KG |kirgisk*,^Kirgiz*,kirgiscy!
KH |kambodżańsk*,kambodżańscy!
KM |komoryjsk*,komoryjscy!
KP Korea Północna,KRLD|północnokoreańsk*,północnokoreańscy!
KR Korea Południowa,Republika Korei|południowokoreańsk*,południowokoreańscy!|Korea Północna
KW Kuwejt,Kuwejcie|kuwejck*,kuwejccy!
KZ |kazachsk*,^Kazach*,kazachscy!,kazachstańsk*
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
NL Holandia,Niderlandy|holendersk*,niderlandzk*,^Holendr*,^Holender!,holenderscy!,niderlandzcy!,^Holenderk*
NO |norwesk*,^Norweg*,norwescy!,^Norweżk*
NP |nepalsk*,nepalscy!,^Nepalczy*
NZ Nowa Zelandia,Nowej Zelandii|nowozelandzk*,^Nowozelandczy*,nowozelandzcy!
OM |omańsk*,omańscy!
PA |panamsk*,panamscy!
PE |peruwiańsk*,^Peruwiańczy*,peruwiańscy!
PG |papuask*,papuascy!
PH |filipińsk*,^Filipińczy*,filipińscy!,^Filipink*
PK |pakistańsk*,^Pakistańczy*,pakistańscy!
PL =RP|polsk*,^Polak!,^Polacy,^Polaków,^Polakom,^Polakami,^Polaka,^Polka!,^Polki,polscy!,^Polek!,^Polkami!,^Polkom!,^Polką!,^Polkę!,propolsk*,antypolsk*,ogólnopolsk*
PS Palestyna|palestyńsk*,^Palestyńczy*,palestyńscy!,^Palestynk*
PT |portugalsk*,^Portugalczy*,portugalscy!,^Portugalk*
PY |paragwajsk*,paragwajscy!
QA |katarsk*,katarscy!
RO |rumuńsk*,^Rumun!,^Rumuni,^Rumunów,^Rumunk*,rumuńscy!
RS |serbsk*,^Serb!,^Serbowie,^Serbów,^Serbom,serbscy!,^Serbk*|Republik* Serbsk*
RU Federacja Rosyjska,Rosja|rosyjsk*,^Rosjan*,rosyjscy!,prorosyjsk*,antyrosyjsk*,^Rosjanek!
RW |rwandyjsk*,ruandyjsk*,rwandyjscy!,ruandyjscy!
SA Arabia Saudyjska|saudyjsk*,^Saudyjczy*,saudyjscy!
SC |seszelsk*,seszelscy!
SD |sudańsk*,sudańscy!,^Sudańczy*|Sudan* Południow*
SE |szwedzk*,^Szwed!,^Szwedzi,^Szwedów,szwedzcy!,^Szwedk*
SG Singapur|singapursk*,Singapurc*,singapurscy!,^Singapurczy~
SI |słoweńsk*,^Słoweń*,słoweńscy!
SK |słowack*,^Słowak!,^Słowacy,^Słowaków,^Słowakom,^Słowaczk*,słowaccy!,^Słowaczcy!
SL |sierraleońsk*,sierraleońscy!
SN |senegalsk*,Senegalcz*,senegalscy!,^Senegalczy~
SO |somalijsk*,^Somalijczy*,somalijscy!
SR |surinamsk*,surinamscy!
SS Sudan Południowy|południowosudańsk*,południowosudańscy!
SV Salwador|salwadorsk*,salwadorscy!
SY |syryjsk*,^Syryjczy*,syryjscy!,^Syryjk*
SZ |suazyjsk*,suazyjscy!
TD |czadyjsk*,czadyjscy!|jezior* Czad,czad z,czad zabił,zatru* czadem
TG |togijsk*,togijscy!
TH |tajlandzk*,tajsk*,^Taj!,^Tajowie,tajlandzcy!,tajscy!|tajski boks
TJ |tadżyck*,^Tadżyk*,tadżyccy!
TL |timorsk*,timorscy!
TM |turkmeńsk*,turkmeńscy!
TN |tunezyjsk*,^Tunezyjczy*,tunezyjscy!
TO |tongijsk*,tongijscy!
TR |tureck*,^Turek!,^Turcy,^Turków,^Turkom,^Turka,tureccy!,^Turczynk*
TT |trynidadzk*,trynidadzcy!
TW |tajwańsk*,^Tajwańczy*,tajwańscy!
TZ |tanzańsk*,tanzańscy!
UA |ukraińsk*,^Ukrain*,ukraińscy!,proukraińsk*,antyukraińsk*,^Ukrainek!
UG |ugandyjsk*,ugandyjscy!
US =USA,Ameryka,Stany Zjednoczone,Stanów Zjednoczonych,Stanach Zjednoczonych,Stanom Zjednoczonym,Stanami Zjednoczonymi,^Ameryce|amerykańsk*,^Amerykan*,amerykańscy!,proamerykańsk*,antyamerykańsk*,^Amerykanek!|Ameryk* Południow*,Ameryk* Łacińsk*,Ameryk* Północn*,Ameryk* Środkow*,Ameryce Południow*,Ameryce Łacińsk*,Ameryce Północn*,Południow* Ameryk*,latynoamerykańsk*,południowoamerykańsk*,północnoamerykańsk*
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
