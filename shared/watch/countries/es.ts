/** Spanish. See `country-data.ts` for the notation. */
export const es = `
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
BD |bangladesí*
BE |belga,belgas
BG |búlgar*
BO |bolivian*
BR |brasileñ*
BY Belarús,Bielorrusia,Belarus|bielorrus*,belarus*
CA |canadiense*
CD Congo,RD Congo,RDC,República Democrática del Congo|congoleñ*|República del Congo!
CF |centroafrican*
CH |suiz*
CI Costa de Marfil|marfileñ*
CL |chilen*
CM |camerunés*,camerunes*
CN |chin!,chino,china!,chinos,chinas,=sino-,=Sino-,=chino-,=Chino-|Mar de China,Indochina,cochinchina
CO |colombian*
CR |costarricense*,tico!,ticos!
CU |cuban*
CY |chipriota*
CZ República Checa,Chequia|chec!,checo,checa,checos,checas
DE |alemán*,aleman*,=germano-,=Germano-|pastor alemán
DK |danés*,danes*
DO |dominican*
DZ |argelin*
EC |ecuatorian*
EE |estoni*
EG |egipci*
ES |español*,español,=hispano-,=Hispano-
ET |etíope*,etiope*
FI |finlandés*,finlandes*,finés!,fineses!
FR |francés*,frances*,=franco-,=Franco-
GB Gran Bretaña,Inglaterra,Reino Unido,=RU|británic*,=anglo-,=Anglo-,=británico-,=Británico-
GE |georgian*|Atlanta Georgia,estado de Georgia,Georgia del Sur
GH |ghanés*,ghanes*
GN |guinean*|Guinea Ecuatorial,Nueva Guinea,Guinea Bisáu,golfo de Guinea
GQ |ecuatoguinean*
GR |grieg*,helen*,=greco-,=Greco-
GT |guatemaltec*
HK |hongkonés*,hongkones*
HN |hondureñ*
HR |croat*
HT |haitian*
HU |húngar*
ID |indonesi!,indonesio,indonesia!,indonesios,indonesias
IE |irlandés*,irlandes*|Irlanda del Norte,norirland*
IL |israelí*,=israelo-,=Israelo-
IN La India|indi!,indio,india!,indios,indias,=indo-,=Indo-|Océano Índico,pueblos indios,indios americanos
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
KP Corea del Norte|norcorean*
KR Corea del Sur|surcorean*
KW |kuwaití*
KZ Kazajistán|kazaj*,kazako
LB |libanés*,libanes*
LK |cingalés*,ceilan*,esrilanqu*
LR |liberian*
LT |lituan*
LU |luxemburgués*,luxemburgues*
LV |letón*,leton*
LY |libi!,libio,libia!,libios,libias
MA |marroquí*
MD Moldavia|moldav*
ME |montenegrin*
MG |malgache*
MK Macedonia|macedoni*
ML Malí|maliens*
MM Birmania|birman*
MN |mongol,mongoles,mongola!,mongolas!
MT |maltés*,maltes*
MX Méjico|mexican*,mejican*|Nuevo México,golfo de México
MY |malasi!,malasio,malasios
MZ |mozambiqueñ*
NE |nigerin*|río Níger,delta del Níger
NG |nigerian*
NI |nicaragüens*,nica!,nicas!
NL Holanda,Países Bajos|holandés*,holandes*,neerlandés*,neerlandes*
NO |norueg*
NP |nepalí*,nepalés*,nepales*
NZ |neozelandés*,neozelandes*
PA |panameñ*
PE |peruan*
PH |filipin*
PK |pakistaní*,paquistaní*
PL |polac*,=polaco-,=Polaco-
PR |puertorriqueñ*,boricua*
PS Palestina|palestin*
PT |portugués*,portugues*,luso!,lusos!,lusa!,lusas!,=luso-,=Luso-
PY |paraguay*
QA Qatar|catarí*,qatarí*
RO |ruman*
RS |serbi!,serbio,serbios,serbias
RU Rusia,Federación Rusa|rus!,ruso,rusa!,rusos,rusas,=ruso-,=Ruso-|ruleta rusa,ensaladilla rusa,montaña* rusa*
RW |ruandés*,ruandes*
SA |saudí*,saudita*
SD |sudanés*,sudanes*|Sudán del Sur,sursudan*
SE |suec!,sueco,sueca!,suecos,suecas
SG Singapur|singapurens*
SI |esloven*
SK |eslovac*
SN |senegalés*,senegales*
SO |somalí*
SV |salvadoreñ*
SY |siri!,sirio,sirios,sirias,=sirio-,=Sirio-
TD |chadian*
TH |tailandés*,tailandes*
TJ |tayik*
TN |tunecin*
TR |turc!,turco,turca!,turcos,turcas,=turco-,=Turco-|turcochipr*
TW Taiwan|taiwanés*,taiwanes*
TZ |tanzan*
UA |ucranian*,ucrani!,ucranio,=ucraniano-,=Ucraniano-
UG |ugandés*,ugandes*
US EE.UU.,EE. UU.,EEUU,Estados Unidos,EU!,América!,E.U.|estadounidens*,norteamerican*,american!,americano,americana!,americanos,americanas|América Latina,América del Sur,América Central,América del Norte,Latino América,Copa América,Club América,latinoamerican*,sudamerican*,suramerican*,Estados Unidos Mexicanos,cumbre de las Américas
UY |uruguay*
UZ |uzbek*
VA Vaticano,Santa Sede|vatican*
VE |venezolan*
VN |vietnamita*
XK |kosovar*
YE |yemení*
ZA Sudáfrica|sudafrican*,surafrican*
ZM |zambian*
ZW Zimbabwe|zimbabuens*,zimbabwens*
`;
