/** Spanish. See `country-data.ts` for the notation. */
export const es = `
AD |andorran*
AE EAU,Emiratos|emiratí*
AF |afgan*
AL |albanés*,albanes*
AM |armeni*
AO |angoleñ*
AR |argentin*
AT |austriac*,austríac*
AU |australian*
AZ Azerbaiyán|azerbaiyan*,azerí*
BA Bosnia,Bosnia y Herzegovina,Bosnia-Herzegovina|bosni*
BB |barbadense*
BD |bangladesí*
BE |belga,belgas
BF |burkinés*,burkinab*
BG |búlgar*
BH |bareiní*,bahreiní*
BI |burundés*
BJ |beninés*
BN |bruneano*
BO |bolivian*
BR |brasileñ*,brasiler*
BS |bahameñ*
BT |butanés*,butaneses
BW |botsuan*
BY Belarús,Bielorrusia,Belarus|bielorrus*,belarus*
BZ |beliceñ*
CA |canadiense*
CD Congo,RD Congo,RDC,República Democrática del Congo|congoleñ*|República del Congo!
CF |centroafrican*
CG |congoleñ*|República Democrática del Congo
CH |suiz*,helvétic*
CI Costa de Marfil|marfileñ*
CL |chilen*
CM |camerunés*,camerunes*
CN |chin!,chino,china!,chinos,chinas,=sino-,=Sino-,=chino-,=Chino-|Mar de China,Indochina,cochinchina
CO |colombian*
CR |costarricense*,tico!,ticos!
CU |cuban*
CV |caboverdian*
CY |chipriota*
CZ República Checa,Chequia|chec!,checo,checa,checos,checas
DE |alemán*,aleman*,=germano-,=Germano-|pastor alemán
DJ |yibutian*
DK |danés*,danes*
DO |dominican*
DZ |argelin*
EC |ecuatorian*
EE |estoni*
EG |egipci*
ER |eritre*
ES |español*,español,=hispano-,=Hispano-
ET |etíope*,etiope*
FI |finlandés*,finlandes*,finés!,fineses!
FJ |fiyian*
FR |francés*,frances*,=franco-,=Franco-
GA |gabonés*,gaboneses
GB Gran Bretaña,Inglaterra,Reino Unido,=RU|británic*,=anglo-,=Anglo-,=británico-,=Británico-|anglosaj*,anglo-saj*
GD isla de Granada
GE |georgian*|Atlanta Georgia,estado de Georgia,Georgia del Sur,estado estadounidense de Georgia,gobernador de Georgia,senador por Georgia,senadores por Georgia,condado de Fulton en Georgia,Savannah Georgia
GH |ghanés*,ghanes*|gana el,gana la,gana un,gana una,gana en,gana por,gana a
GM |gambian*
GN |guinean*|Guinea Ecuatorial,Nueva Guinea,Guinea Bisáu,golfo de Guinea
GQ |ecuatoguinean*
GR |grieg*,helen*,=greco-,=Greco-
GT |guatemaltec*
GW |bisauguinean*
GY |guyanés*,guyaneses
HK |hongkonés*,hongkones*
HN |hondureñ*
HR |croat*
HT |haitian*
HU |húngar*
ID |indonesi!,indonesio,indonesia!,indonesios,indonesias
IE |irlandés*,irlandes*|Irlanda del Norte,norirland*
IL |israelí*,=israelo-,=Israelo-
IN La India|indi!,indio,india!,indios,indias,=indo-,=Indo-,^hindú!|Océano Índico,pueblos indios,indios americanos
IQ Irak|iraquí*
IR |iraní*,=irano-,=Irano-
IS |islandés*,islandes*
IT |italian*,=italo-,=Italo-,=ítalo-,=Ítalo-
JM |jamaican*,jamaiquin*
JO |jordan*|Michael Jordan,Jordan!,Jordán
JP |japonés*,japones*,nipón!,nipon*,=nipo-,=Nipo-
KE Kenya|kenian*,keniat*
KG Kirguizistán|kirguis*
KH |camboyan*
KM |comorense*
KP Corea del Norte|norcorean*
KR Corea del Sur,República de Corea|surcorean*
KW |kuwaití*
KZ Kazajistán,Kazajstán|kazaj*,kazako
LA |laosian*
LB |libanés*,libanes*
LI |liechtensteinian*
LK |cingalés*,ceilan*,esrilanqu*
LR |liberian*
LS |lesotense*
LT |lituan*
LU |luxemburgués*,luxemburgues*
LV |letón*,leton*
LY |libi!,libio,libia!,libios,libias
MA |marroquí*
MC |monegasc*
MD Moldavia|moldav*
ME |montenegrin*
MG |malgache*
MH |marshalés*
MK Macedonia|macedoni*
ML Malí|maliens*
MM Birmania|birman*
MN |mongol,mongoles,mongola!,mongolas!
MR |mauritan*
MT |maltés*,maltes*
MU |maurician*
MV |maldiv*
MW |malauí*
MX Méjico|mexican*,mejican*|Nuevo México,golfo de México
MY |malasi!,malasio,malasios
MZ |mozambiqueñ*
NA |namibi*
NE |nigerin*|río Níger,delta del Níger
NG |nigerian*
NI |nicaragüens*,nica!,nicas!
NL Holanda,Países Bajos|holandés*,holandes*,neerlandés*,neerlandes*
NO |norueg*
NP |nepalí*,nepalés*,nepales*
NZ Nueva Zelandia|neozelandés*,neozelandes*
OM |omaní*
PA |panameñ*
PE |peruan*
PG |papú*,papúes
PH |filipin*
PK |pakistaní*,paquistaní*
PL |polac*,=polaco-,=Polaco-
PR |puertorriqueñ*,boricua*
PS Palestina|palestin*
PT |portugués*,portugues*,luso!,lusos!,lusa!,lusas!,=luso-,=Luso-
PY |paraguay*
QA Qatar|catarí*,qatarí*
RE isla de la Reunión,isla Reunión
RO |ruman*
RS |serbi!,serbio,serbios,serbias,serbia!,serbias!
RU Rusia,Federación Rusa|rus!,ruso,rusa!,rusos,rusas,=ruso-,=Ruso-,prorrus*,antirrus*|ruleta rusa,ensaladilla rusa,montaña* rusa*
RW |ruandés*,ruandes*
SA |saudí*,saudita*
SC |seychellense*
SD |sudanés*,sudanes*|Sudán del Sur,sursudan*
SE |suec!,sueco,sueca!,suecos,suecas
SG Singapur|singapurens*
SI |esloven*
SK |eslovac*
SL |sierraleonés*,sierraleoneses
SM |sanmarinense*
SN |senegalés*,senegales*
SO |somalí*
SR |surinamés*,surinameses
SS |sursudanés*,sursudaneses
SV |salvadoreñ*
SY |sirio,sirios,sirias,=sirio-,=Sirio-,siria!,sirias!
SZ |suazi*
TD |chadian*
TG |togolés*,togoleses
TH |tailandés*,tailandes*
TJ |tayik*
TL |timorense*
TM |turcoman*,turkmen*
TN |tunecin*
TO |tongan*
TR |turc!,turco,turca!,turcos,turcas,=turco-,=Turco-|turcochipr*
TT |trinitense*
TW Taiwan|taiwanés*,taiwanes*
TZ |tanzan*
UA |ucranian*,ucrani!,ucranio,=ucraniano-,=Ucraniano-
UG |ugandés*,ugandes*
US EE.UU.,EE. UU.,EEUU,Estados Unidos,América!,E.U.,EE UU,Norteamérica,=EU|estadounidens*,norteamerican*,american!,americano,americana!,americanos,americanas,afroamerican*,proestadounidens*,antiestadounidens*|América Latina,América del Sur,América Central,América del Norte,Latino América,Copa América,Club América,latinoamerican*,sudamerican*,suramerican*,Estados Unidos Mexicanos,cumbre de las Américas
UY |uruguay*
UZ |uzbek*
VA Vaticano,Santa Sede|vatican*
VE República Bolivariana|venezolan*
VN |vietnamita*
VU |vanuatuense*
WS |samoan*
XK |kosovar*
YE |yemení*
ZA Sudáfrica|sudafrican*,surafrican*
ZM |zambian*
ZW Zimbabwe|zimbabuens*,zimbabwens*
`;
