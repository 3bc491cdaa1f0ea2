/** Turkish. See `country-data.ts` for the notation. Inhabitants in -lı are derived from the name by its endings. */
export const tr = `
AE BAE,Emirlikler|
AF |^Afgan*,^Afganistan*
AL |^Arnavut*
AM |^Ermeni*
AR |^Arjantin*
AT |^Avusturya*|Avusturya-Macaristan
AU Avustralya|^Avustralyalı*
AZ |^Azerbaycan*,^Azeri*
BA Bosna,Bosna Hersek,Bosna-Hersek|^Boşnak*,^Bosna*
BD |Bangladeşli*,Bengalli*
BE |^Belçika*
BG |^Bulgar*
BO |Bolivyalı*
BR |^Brezilya*
BY Belarus,Beyaz Rusya|^Belarus*,^Beyaz Rus*
CA |^Kanada*
CD Kongo,Kongo Demokratik Cumhuriyeti,KDC|^Kongo*|Kongo Cumhuriyeti
CH |^İsviçre*
CI Fildişi Sahili|
CN |^Çin!,^Çinli*,^Çin'|Güney Çin Denizi,Çin Hindi
CO |^Kolombiya*|British Columbia*,Columbia*,Kolombiya Üniversitesi*,Britanya Kolombiyası*
CU |^Küba*
CY Kıbrıs,Güney Kıbrıs,Kıbrıs Rum Kesimi,KKTC,Kuzey Kıbrıs Türk Cumhuriyeti|^Kıbrıslı*
CZ Çek Cumhuriyeti,Çekya|^Çek!,^Çekler*|çek senet*,çek defteri*,çek karnesi*,çek yaprağı*,çek kanunu*,çek yasası*,banka çeki*,karşılıksız çek*,çek ve senet*
DE |^Alman*
DK |^Danimarka*
DZ |^Cezayir*
EE |^Eston*
EG |^Mısır*|mısır tarla*,mısır ekme*,mısır gevre*,Mısır ve buğday,mısır ekmeği,mısır fiyat*,mısır tarlası,mısır unu,mısır şurubu,patlamış mısır,mısır üretim*,buğday ve mısır,mısır nişastası
ES |^İspanyol*,^İspanya*
ET |^Etiyopya*
FI |^Fin!,^Finli*,^Finlandiya*
FR |^Fransız*,^Fransa*
GB Britanya,İngiltere,Büyük Britanya,Birleşik Krallık|^İngiliz*,^Britanya*
GE |^Gürcü*|Georgia
GH |Ganalı*
GN |^Gine*|Ekvator Gine*,Papua Yeni Gine*,Yeni Gine*,Gine Bissau,Gine-Bissau
GR |^Yunan*
HK Hong Kong|
HR |^Hırvat*
HT |^Haiti*
HU |^Macar*|Avusturya-Macaristan
ID |^Endonezya*
IE |^İrlanda*|Kuzey İrlanda*
IL |^İsrail*
IN |^Hint!,^Hintli*,^Hindistan*|Hint Okyanusu
IQ |^Irak*
IR |^İran*
IS |^İzlanda*
IT |^İtalyan*,^İtalya*
JO |^Ürdün*
JP |^Japon*
KE |^Kenya*,Kenyalı*
KG |^Kırgız*
KP Kuzey Kore|^Kuzey Kore*
KR Güney Kore,Kore|^Güney Kore*,^Koreli*|Kuzey Kore*
KW |^Kuveyt*
KZ |^Kazak!,^Kazaklar*,^Kazakistan*
LB |^Lübnan*
LT |^Litvanya*,^Litvan*
LV |^Letonya*
LY |^Libya*
MA =Fas|^Faslı*
MD Moldova|^Moldova*
ME |^Karadağ*
MK Makedonya,Kuzey Makedonya|^Makedon*
ML ||Mali Müşavir*,Mali İşler*,Mali Yıl*,Mali Hizmetler*,Mali Denetim*,Mali Tablo*,Mali Suçlar*,Mali Kontrol*,Mali Destek*,Mali Analiz*,Mali Durum*,Mali Polis*,Mali Şube*
MM Birmanya,Myanmar|
MX |^Meksika*|Meksika Körfezi,New Mexico
NE |^Nijer!|Nijer Nehri,Nijer Deltası,Nijerya*
NG |^Nijerya*
NL Hollanda|^Hollanda*
NO |^Norveç*
NZ Yeni Zelanda|^Yeni Zelanda*
PH |^Filipin*
PK |^Pakistan*
PL |^Polonya*,^Polon*,^Leh!
PS Filistin|^Filistin*
PT |^Portekiz*
QA |^Katar*
RO |^Romen*,^Rumen*,^Romanya*
RS |^Sırp*,^Sırbistan*
RU |^Rus!,^Ruslar*,^Rusya*,^Rusça*,^Rus'
SA Suudi Arabistan|^Suudi*
SD |^Sudan*|Güney Sudan*
SE |^İsveç*
SI |^Sloven*
SK |^Slovak*
SO |^Somali*
SY |^Suriye*
TH |^Tayland*
TM |^Türkmen*
TN |^Tunus*
TR Türkiye,Türkiye Cumhuriyeti|^Türk!,^Türkler*,^Türkçe*,^Türkün,^Türkiye*|Kıbrıs Türk,Türk lokumu
TW |^Tayvan*
UA |^Ukrayna*
US =ABD,Amerika,Amerika Birleşik Devletleri,Birleşik Devletler|^Amerikan*,^Amerikalı*|Güney Amerika*,Latin Amerika*,Kuzey Amerika*,Orta Amerika*
UZ |^Özbek*
VA Vatikan|
VE |^Venezuela*
VN |^Vietnam*
XK Kosova|^Kosova*
YE |^Yemen*
ZA Güney Afrika,Güney Afrika Cumhuriyeti|^Güney Afrikalı*
`;
