/** Portuguese. See `country-data.ts` for the notation. */
export const pt = `
AD |andorran*
AE EAU,Emirados|emiradense*,emirátic*
AF |afegã*,afegao,afegaos,afegan*
AL |albanês*,albanes*
AM Armênia,Arménia|armêni*,arméni*
AO |angolan*
AR |argentin*
AT |austríac*
AU |australian*
AZ Azerbaijão,Azerbeijão|azerbaijan*,azeri!
BA Bósnia,Bósnia e Herzegovina,Bósnia-Herzegovina|bósni*
BB |barbadian*
BD |bengali!,bengaleses!
BE |belga,belgas
BF |burquin*
BG |búlgar*
BH |bareinita*,barenita*
BI |burundian*,burundês*
BJ |beninense*
BO |bolivian*
BR |brasileir*,=brasilo-,=Brasilo-
BS |bahamense*
BT |butanês*,butanes*
BW |botsuan*
BY Belarus,Bielorrússia,Bielorússia,Bielo-Rússia|bielorruss*,bielorrus*,belarus*,belaruss*,bieloruss*
BZ |belizenh*
CA |canadens*,canadian*
CD Congo,RD Congo,RDC,República Democrática do Congo|congolês*,congoles*|República do Congo!
CF |centro-african*
CG |congolês*,congoles*|República Democrática do Congo
CH |suíç*
CI Costa do Marfim|marfinens*
CL |chilen*
CM |camaronês*,camarones*
CN |chinês*,chines*,=sino-,=Sino-|Mar da China
CO |colombian*
CR |costa-riquenh*,costarriquenh*
CU |cuban*
CV |cabo-verdian*,caboverdian*
CY |cipriot*
CZ República Tcheca,República Checa,Tchéquia,Chéquia|tchec*,chec!,checo,checa!,checos
DE |alemã,alemão,alemães,alemãs,alemao,alemaes,=germano-,=Germano-,=teuto-,=Teuto-,germânic*
DJ |djibutian*
DK |dinamarquês*,dinamarques*
DO |dominican*
DZ |argelin*
EC |equatorian*
EE Estônia,Estónia|estonian*,estônio*
EG Egito,Egipto|egípci*
ER |eritrei*
ES |espanhol,espanhola,espanhóis,espanholas,=hispano-,=Hispano-
ET |etíope*
FI |finlandês*,finlandes*
FJ |fijian*
FR |francês*,frances*,=franco-,=Franco-
GA |gabonês*,gabones*
GB Grã-Bretanha,Inglaterra,Reino Unido|britânic*,=anglo-,=Anglo-|anglo-sax*,anglosax*
GD ilha de Granada
GE |georgian*|estado da Geórgia,Geórgia do Sul,Estado norte-americano da Geórgia,estado americano da Geórgia,Atlanta na Geórgia,governador da Geórgia,condado de Fulton na Geórgia,senador pela Geórgia
GH |ganês*,ganens*
GM |gambian*
GN |guinean*|Guiné Equatorial,Guiné Bissau,Nova Guiné,golfo da Guiné
GQ |guinéu-equatorian*
GR |greg!,grego,grega,gregos,gregas,=greco-,=Greco-
GT |guatemaltec*
GW |guineense*
GY |guianense*
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
KG |quirguiz*
KH |cambojan*
KM |comorian*
KP Coreia do Norte|norte-corean*,nortecorean*
KR Coreia do Sul|sul-corean*,sulcorean*
KW |kuwaitian*
KZ |cazaqu*
LA |laosian*
LB |libanês*,libanes*
LI |liechtensteinense*
LK |cingalês*,cingales*,srilanquês*,srilanques*
LR |liberian*
LT |lituan*
LU |luxemburguês*,luxemburgues*
LV Letônia,Letónia|letão,letões,letã!
LY |líbi!,líbio,líbios
MA |marroquin*
MC |monegasc*
MD Moldávia,Moldova|moldav*,moldov*,moldávi*
ME |montenegrin*
MG |malgaxe*,madagascarense*
MK Macedônia,Macedónia|macedôni*,macedóni*
ML |malian*,malinês*
MM Birmânia,Mianmar,Myanmar|birman*
MN |mongol*
MO |macaens*
MR |mauritan*
MT |maltês*,maltes*
MU |maurician*
MV |maldiv*
MW |malauian*
MX |mexican*|Novo México,golfo do México
MY |malai!,malaio,malaios
MZ |moçambican*
NA |namibian*
NE |nigerin*|rio Níger,delta do Níger
NG |nigerian*
NI |nicaraguens*
NL Holanda,Países Baixos|holandês*,holandes*,neerlandês*,neerlandes*
NO |norueguês*,noruegues*
NP |nepalês*,nepales*
NZ |neozelandês*,neozelandes*
OM |omanense*,omanita*
PA |panamenh*
PE |peruan*
PH |filipin*
PK |paquistanês*,paquistanes*
PL Polônia,Polónia|polonês*,polones*,polac*
PS Palestina|palestin*,palestinian*
PT |português*,portugues*,luso!,lusos!,=luso-,=Luso-
PY |paraguai*
QA Qatar,Catar|catari*,qatari*
RE ilha da Reunião,ilha de Reunião
RO Romênia,Roménia|romen*
RS |sérvi!,sérvio,sérvios,sérvias
RU Federação Russa|russ!,russo,russa!,russos,russas,=russo-,=Russo-,pró-russ*,anti-russ*,antirruss*|roleta russa,montanha* russa*,Prússia
RW |ruandês*,ruandes*
SA |saudit*
SC |seichelense*
SD |sudanês*,sudanes*|Sudão do Sul
SE |suec!,sueco,sueca!,suecos,suecas
SG Singapura,Cingapura|singapurense*,cingapurian*
SI Eslovênia,Eslovénia|esloven*
SK |eslovac*
SL |serra-leonês*,serra-leones*
SM |são-marinense*
SN |senegalês*,senegales*
SO |somali!,somalis!,somalian*
SR |surinamês*,surinames*
SS |sul-sudanês*,sul-sudanes*
ST |são-tomense*
SV |salvadorenh*|São Salvador,Salvador!
SY |sírio,sírios,sírias,síria!,sírias!
TD |chadian*
TG |togolês*,togoles*
TH |tailandês*,tailandes*
TJ |tajique*
TL |timorense*
TM |turcoman*
TN |tunisian*,tunisin*
TO |tongan*
TR |turc!,turco,turca!,turcos,turcas,=turco-,=Turco-
TT |trinitári*
TW |taiwanês*,taiwanes*
TZ |tanzanian*
UA |ucranian*
UG |ugandens*,ugandês,ugandes*
US =EUA,Estados Unidos,América!,EE.UU.|estadunidens*,americano!,americana!,americanos!,americanas!,norte-american*,estado-unidens*,afro-american*,afroamerican*|América Latina,América do Sul,América Central,América do Norte,sul-american*,latino-american*,Copa América,Lojas Americanas
UY |uruguai*
UZ |uzbequ*,usbequ*
VA Vaticano,Santa Sé|vatican*
VE |venezuelan*
VN Vietnã,Vietname|vietnamit*
WS |samoan*
XK Cossovo|kosovar*
YE Iêmen,Iémen|iemenit*
ZA |sul-african*,sulafrican*
ZM |zambian*
ZW |zimbabuan*
`;
