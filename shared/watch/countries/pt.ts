/** Portuguese. See `country-data.ts` for the notation. */
export const pt = `
AE EAU,Emirados|
AF |afegã*,afegao,afegaos,afegan*
AL |albanês*,albanes*
AM Armênia,Arménia|armêni*,arméni*
AO |angolan*
AR |argentin*
AT |austríac*
AU |australian*
AZ Azerbaijão|azerbaijan*,azeri!
BA Bósnia,Bósnia e Herzegovina,Bósnia-Herzegovina|bósni*
BD |bengali!,bengaleses!
BE |belga,belgas
BG |búlgar*
BO |bolivian*
BR |brasileir*,=brasilo-,=Brasilo-
BY Belarus,Bielorrússia,Bielorússia|bielorruss*,bielorrus*,belarus*
CA |canadens*,canadian*
CD Congo,RD Congo,RDC,República Democrática do Congo|congolês*,congoles*|República do Congo!
CF |centro-african*
CH |suíç*
CI Costa do Marfim|marfinens*
CL |chilen*
CM |camaronês*,camarones*
CN |chinês*,chines*,=sino-,=Sino-|Mar da China
CO |colombian*
CU |cuban*
CY |cipriot*
CZ República Tcheca,República Checa,Tchéquia,Chéquia|tchec*,chec!,checo,checa!,checos
DE |alemã,alemão,alemães,alemãs,alemao,alemaes,=germano-,=Germano-,=teuto-,=Teuto-
DK |dinamarquês*,dinamarques*
DO |dominican*
DZ |argelin*
EC |equatorian*
EE Estônia,Estónia|estonian*,estônio*
EG Egito,Egipto|egípci*
ES |espanhol,espanhola,espanhóis,espanholas,=hispano-,=Hispano-
ET |etíope*
FI |finlandês*,finlandes*
FR |francês*,frances*,=franco-,=Franco-
GB Grã-Bretanha,Inglaterra,Reino Unido|britânic*,=anglo-,=Anglo-
GE |georgian*|estado da Geórgia,Geórgia do Sul
GH |ganês*,ganens*
GN |guinean*|Guiné Equatorial,Guiné Bissau,Nova Guiné,golfo da Guiné
GR |greg!,grego,grega,gregos,gregas,=greco-,=Greco-
GT |guatemaltec*
HN |hondurenh*
HR |croat*
HT |haitian*
HU |húngar*
ID |indonési!,indonésio,indonésios
IE |irlandês*,irlandes*|Irlanda do Norte
IL |israelens*,israelit*,=israelo-,=Israelo-
IN |indian*,=indo-,=Indo-|Oceano Índico
IQ |iraquian*
IR Irã,Irão|irania*,=irano-,=Irano-,iranian*
IS |islandês*,islandes*
IT |italian*,=italo-,=Italo-,=ítalo-,=Ítalo-
JM |jamaican*
JO |jordanian*,jordan!,jordano,jordanos|Michael Jordan,rio Jordão
JP |japonês*,japones*,nipônic*,=nipo-,=Nipo-
KE Quênia,Quénia|quenian*
KP Coreia do Norte|norte-corean*,nortecorean*
KR Coreia do Sul|sul-corean*,sulcorean*
KZ |cazaqu*
LB |libanês*,libanes*
LT |lituan*
LU |luxemburguês*,luxemburgues*
LV Letônia,Letónia|letão,letões,letã!
LY |líbi!,líbio,líbios
MA |marroquin*
MD Moldávia,Moldova|moldav*,moldov*
ME |montenegrin*
MK Macedônia,Macedónia|macedôni*,macedóni*
ML |malian*,malinês*
MM Birmânia,Mianmar,Myanmar|birman*
MT |maltês*,maltes*
MX |mexican*|Novo México,golfo do México
MY |malai!,malaio,malaios
MZ |moçambican*
NE |nigerin*|rio Níger,delta do Níger
NG |nigerian*
NI |nicaraguens*
NL Holanda,Países Baixos|holandês*,holandes*,neerlandês*,neerlandes*
NO |norueguês*,noruegues*
NZ |neozelandês*,neozelandes*
PA |panamenh*
PE |peruan*
PH |filipin*
PK |paquistanês*,paquistanes*
PL Polônia,Polónia|polonês*,polones*,polac*
PS Palestina|palestin*
PT |português*,portugues*,luso!,lusos!,=luso-,=Luso-
PY |paraguai*
QA Qatar,Catar|catari*,qatari*
RO Romênia,Roménia|romen*
RS |sérvi!,sérvio,sérvios,sérvias
RU Federação Russa|russ!,russo,russa!,russos,russas,=russo-,=Russo-|roleta russa,montanha* russa*,Prússia
RW |ruandês*,ruandes*
SA |saudit*
SD |sudanês*,sudanes*|Sudão do Sul
SE |suec!,sueco,sueca!,suecos,suecas
SG Singapura,Cingapura|
SI Eslovênia,Eslovénia|esloven*
SK |eslovac*
SN |senegalês*,senegales*
SO |somali!,somalis!,somalian*
SV |salvadorenh*|São Salvador,Salvador!
SY |síri!,sírio,sírios,sírias
TH |tailandês*,tailandes*
TN |tunisian*
TR |turc!,turco,turca!,turcos,turcas,=turco-,=Turco-
TW |taiwanês*,taiwanes*
UA |ucranian*
UG |ugandens*
US =EUA,Estados Unidos,América!,EE.UU.|estadunidens*,americano!,americana!,americanos!,americanas!,norte-american*|América Latina,América do Sul,América Central,América do Norte,sul-american*,latino-american*,Copa América,Lojas Americanas
UY |uruguai*
UZ |uzbequ*,usbequ*
VA Vaticano,Santa Sé|vatican*
VE |venezuelan*
VN Vietnã,Vietname|vietnamit*
XK |kosovar*
YE Iêmen,Iémen|iemenit*
ZA |sul-african*,sulafrican*
ZW |zimbabuan*
`;
