/** English. See `metonym.ts` for the notation. */
export const en = `
AE Abu Dhabi
AF Kabul
AL Tirana
AM Yerevan
AO Luanda
AR Buenos Aires,Casa Rosada
AT Vienna,Ballhausplatz|Vienna Philharmonic,Vienna Convention,Rapid Vienna,Austria Vienna
AU Canberra
AZ Baku
BA Sarajevo
BD Dhaka
BR Brasilia,Brasília,Planalto Palace,Itamaraty
BY Minsk|Minsk agreement,Minsk accord,Minsk protocol,Dinamo Minsk
CA Ottawa,Parliament Hill|Ottawa Senators
CD Kinshasa
CH Bern,Berne|Young Boys Bern
CL Santiago de Chile,La Moneda Palace
CN Beijing,Peking,Zhongnanhai|Peking duck,Peking University
CO Bogota,Bogotá
CU Havana
CY Nicosia
CZ Prague|Prague Spring,Sparta Prague,Slavia Prague,Dukla Prague
DE Berlin,Bundestag|Irving Berlin,Isaiah Berlin,Hertha Berlin,Union Berlin,Berlin Wall
DK Copenhagen,Christiansborg|FC Copenhagen
DZ Algiers
EC Quito
EE Tallinn
EG Cairo
ES Madrid,Moncloa|Real Madrid,Atletico Madrid,Atlético Madrid,Atletico de Madrid,Atlético de Madrid
ET Addis Ababa
FI Helsinki|Helsinki Accord,Helsinki Final Act
FR Paris,Elysee,Élysée,Quai d'Orsay,Matignon|Paris Hilton,Paris Jackson,Paris Saint-Germain,Paris SG,Paris Agreement,Paris climate
GB London,Downing Street,Whitehall,Westminster|Jack London,East London,Westminster Abbey
GE Tbilisi
GH Accra
GR Athens,Maximos Mansion
HR Zagreb
HT Port-au-Prince
HU Budapest|Budapest Memorandum
ID Jakarta
IE Dublin|Dublin regulation
IL Knesset
IN New Delhi,Delhi
IQ Baghdad
IR Tehran,Teheran
IS Reykjavik,Reykjavík
IT Rome,Palazzo Chigi,Quirinale,Montecitorio|Rome Statute,AS Roma,ancient Rome,Treaty of Rome
JO Amman
JP Tokyo,Kantei
KE Nairobi
KG Bishkek
KH Phnom Penh
KP Pyongyang
KR Seoul,Blue House
KZ Astana
LB Beirut
LK Colombo
LT Vilnius
LV Riga
LY Tripoli
MA Rabat
MD Chisinau,Chișinău
ME Podgorica
MK Skopje
ML Bamako
MM Naypyidaw,Naypyitaw
MN Ulaanbaatar,Ulan Bator
MT Valletta
MX Mexico City
MY Kuala Lumpur,Putrajaya
NE Niamey
NG Abuja
NI Managua
NL Amsterdam,Binnenhof|New Amsterdam
NO Oslo|Oslo Accord,Oslo accord
NP Kathmandu
NZ Wellington|Duke of Wellington,Wellington boot,Arthur Wellington
OM Muscat
PH Manila,Malacañang,Malacanang|Manila envelope
PK Islamabad
PL Warsaw,Sejm|Warsaw Pact,Warsaw Ghetto,Legia Warsaw
PS Ramallah
PT Lisbon|Treaty of Lisbon,Lisbon Treaty,Sporting Lisbon
QA Doha|Doha Round
RO Bucharest
RS Belgrade|Red Star Belgrade,Partizan Belgrade
RU Moscow,Kremlin,State Duma|Spartak Moscow,Dynamo Moscow,CSKA Moscow,Lokomotiv Moscow
RW Kigali
SA Riyadh
SD Khartoum
SE Stockholm,Rosenbad|Stockholm syndrome
SI Ljubljana
SK Bratislava|Slovan Bratislava
SN Dakar|Dakar Rally,Paris-Dakar
SO Mogadishu
SV San Salvador
SY Damascus|Damascus steel
TH Bangkok
TJ Dushanbe
TM Ashgabat
TN Tunis
TR Ankara,Beştepe
TW Taipei|Chinese Taipei
UA Kyiv,Kiev,Verkhovna Rada,Bankova|Dynamo Kyiv,Dynamo Kiev,Chicken Kiev,Kievan Rus
UG Kampala
US Washington,White House,Pentagon,Capitol Hill,State Department|Washington state,State of Washington,George Washington,Denzel Washington,Kerry Washington,Booker T. Washington,Washington Post,Washington Irving,Washington Wizards,Washington Commanders,Washington Capitals,Washington Nationals,Washington Mystics,University of Washington,Mount Washington,Washington Township
UY Montevideo
UZ Tashkent
VE Caracas,Miraflores
VN Hanoi
XK Pristina
YE Sanaa,Sana'a
ZA Pretoria
ZM Lusaka
ZW Harare
`;

/** Spanish. */
export const es = `
AE Abu Dabi
AF Kabul
AL Tirana
AM Ereván
AR Buenos Aires,Casa Rosada
AT Viena|Filarmónica de Viena
AU Canberra
AZ Bakú
BA Sarajevo
BD Daca
BR Brasilia,Planalto,Itamaraty
BY Minsk|acuerdos de Minsk
CA Ottawa
CD Kinsasa
CH Berna
CL Santiago de Chile,Palacio de la Moneda
CN Pekín
CO Bogotá,Casa de Nariño
CU La Habana
CY Nicosia
CZ Praga|Primavera de Praga
DE Berlín,Bundestag|Muro de Berlín,Hertha Berlín,Unión Berlín
DK Copenhague
DZ Argel
EC Quito,Carondelet
EE Tallin
EG El Cairo
ES Madrid,Moncloa|Real Madrid,Atlético de Madrid,Atlético Madrid
ET Adís Abeba
FI Helsinki
FR París,Elíseo|París Saint-Germain,Acuerdo de París,Campos Elíseos
GB Londres,Downing Street
GE Tiflis
GR Atenas
HR Zagreb
HT Puerto Príncipe
HU Budapest
ID Yakarta
IE Dublín
IL Knéset
IN Nueva Delhi
IQ Bagdad
IR Teherán
IS Reikiavik
IT Roma,Quirinal,Palacio Chigi|AS Roma,Estatuto de Roma
JO Amán
JP Tokio
KE Nairobi
KG Biskek
KH Nom Pen
KP Pyongyang,Pionyang
KR Seúl
KZ Astaná
LB Beirut
LT Vilna
LV Riga
LY Trípoli
MA Rabat
MD Chisináu
ME Podgorica
MK Skopie
ML Bamako
MN Ulán Bator
MX Ciudad de México
MY Kuala Lumpur
NE Niamey
NG Abuya
NI Managua
NL Ámsterdam
NO Oslo|acuerdos de Oslo
NP Katmandú
OM Mascate
PE Lima|Adriana Lima
PH Manila
PK Islamabad
PL Varsovia|Pacto de Varsovia
PS Ramala,Ramallah
PT Lisboa|Tratado de Lisboa
QA Doha
RO Bucarest
RS Belgrado|Estrella Roja de Belgrado
RU Moscú,Kremlin,Duma
RW Kigali
SA Riad
SD Jartum
SE Estocolmo|síndrome de Estocolmo
SI Liubliana
SK Bratislava
SN Dakar|Rally Dakar
SO Mogadiscio
SV San Salvador
SY Damasco
TH Bangkok
TJ Dusambé
TM Asjabad
TR Ankara
TW Taipéi
UA Kiev,Rada Suprema
US Washington,Casa Blanca,Pentágono,Departamento de Estado|estado de Washington,George Washington,Denzel Washington,Washington Post
UY Montevideo
UZ Taskent
VE Caracas,Miraflores
VN Hanói
XK Pristina
YE Saná
ZA Pretoria
ZW Harare
`;

/** Portuguese. */
export const pt = `
AE Abu Dhabi
AF Cabul
AL Tirana
AM Erevan
AR Buenos Aires,Casa Rosada
AT Viena
AU Camberra
AZ Baku
BA Sarajevo
BR Brasília,Planalto,Itamaraty
BY Minsk|acordos de Minsk
CA Otava,Ottawa
CH Berna
CL Santiago do Chile
CN Pequim
CO Bogotá
CU Havana
CY Nicósia
CZ Praga|Primavera de Praga
DE Berlim,Bundestag|Muro de Berlim
DK Copenhague,Copenhaga
DZ Argel
EE Tallinn
EG Cairo
ES Madri,Madrid|Real Madrid,Atlético de Madrid
ET Adis Abeba
FI Helsinque,Helsínquia
FR Paris,Palácio do Eliseu|Paris Saint-Germain,Paris Hilton,Acordo de Paris,Campos Elísios
GB Londres,Downing Street
GE Tbilisi
GR Atenas
HR Zagreb
HT Porto Príncipe
HU Budapeste
ID Jacarta
IE Dublin
IL Knesset
IN Nova Délhi,Nova Deli
IQ Bagdá,Bagdade
IR Teerã,Teerão
IS Reykjavik
IT Roma,Quirinal,Palácio Chigi|AS Roma
JO Amã
JP Tóquio
KE Nairóbi
KP Pyongyang
KR Seul
KZ Astana
LB Beirute
LT Vilnius
LV Riga
LY Trípoli
MA Rabat
MD Chisinau
MX Cidade do México
MY Kuala Lumpur
NG Abuja
NI Manágua
NL Amsterdã,Amesterdão
NO Oslo
NP Katmandu,Catmandu
OM Mascate
PH Manila
PK Islamabad
PL Varsóvia|Pacto de Varsóvia
PS Ramallah
PT Lisboa|Tratado de Lisboa
QA Doha
RO Bucareste
RS Belgrado
RU Moscou,Moscovo,Kremlin,Duma
SA Riad
SD Cartum
SE Estocolmo
SI Liubliana
SK Bratislava
SO Mogadíscio
SY Damasco
TH Bangcoc,Banguecoque
TN Túnis
TR Ancara
TW Taipei,Taipé
UA Kiev
US Washington,Casa Branca,Pentágono,Departamento de Estado|estado de Washington,George Washington,Denzel Washington,Washington Post
UY Montevidéu,Montevideu
UZ Tashkent
VE Caracas,Miraflores
VN Hanói
XK Pristina
YE Sanaa
ZA Pretória
ZW Harare
`;

/** French. */
export const fr = `
AE Abou Dabi
AF Kaboul
AL Tirana
AM Erevan
AR Buenos Aires,Casa Rosada
AT Vienne|la Vienne,Haute-Vienne,Isère Vienne
AU Canberra
AZ Bakou
BA Sarajevo
BD Dacca
BR Brasilia,Itamaraty
BY Minsk|accords de Minsk
CA Ottawa
CD Kinshasa
CH Berne
CL Santiago du Chili
CN Pékin
CO Bogota
CU La Havane
CY Nicosie
CZ Prague|Printemps de Prague
DE Berlin,Bundestag|mur de Berlin
DK Copenhague
DZ Alger
EE Tallinn
EG Le Caire,Caire
ES Madrid,Moncloa|Real Madrid,Atlético de Madrid
ET Addis-Abeba
FI Helsinki
FR Paris,Élysée,Elysée,Matignon,Quai d'Orsay|Paris Saint-Germain,Paris SG,Paris Hilton,accord de Paris,Champs-Élysées,Champs-Elysées
GB Londres,Downing Street
GE Tbilissi
GR Athènes
HR Zagreb
HT Port-au-Prince
HU Budapest
ID Jakarta
IE Dublin
IL Knesset
IN New Delhi
IQ Bagdad
IR Téhéran
IS Reykjavik
IT Rome,Quirinal,palais Chigi|Statut de Rome,AS Rome
JO Amman
JP Tokyo
KE Nairobi
KG Bichkek
KH Phnom Penh
KP Pyongyang
KR Séoul
KZ Astana
LB Beyrouth
LT Vilnius
LV Riga
LY Tripoli
MA Rabat
MD Chisinau
ME Podgorica
MK Skopje
ML Bamako
MN Oulan-Bator
MX Mexico
MY Kuala Lumpur
NE Niamey
NG Abuja
NI Managua
NL Amsterdam
NO Oslo|accords d'Oslo
NP Katmandou
OM Mascate
PE Lima
PH Manille
PK Islamabad
PL Varsovie|Pacte de Varsovie
PS Ramallah
PT Lisbonne|traité de Lisbonne
QA Doha
RO Bucarest
RS Belgrade|Étoile rouge de Belgrade
RU Moscou,Kremlin,Douma
RW Kigali
SA Riyad
SD Khartoum
SE Stockholm|syndrome de Stockholm
SI Ljubljana
SK Bratislava
SN Dakar|rallye Dakar
SO Mogadiscio
SY Damas
TH Bangkok
TJ Douchanbé
TM Achgabat
TN Tunis
TR Ankara
TW Taipei,Taïpeh
UA Kiev,Kyiv
US Washington,Maison Blanche,Pentagone,département d'État|État de Washington,George Washington,Denzel Washington,Washington Post
UY Montevideo
UZ Tachkent
VE Caracas,Miraflores
VN Hanoï
XK Pristina
YE Sanaa
ZA Pretoria
ZW Harare
`;

/** German. */
export const de = `
AE Abu Dhabi
AF Kabul
AL Tirana
AM Eriwan,Jerewan
AR Buenos Aires
AT Wien,Ballhausplatz|Wiener Philharmoniker,Rapid Wien,Austria Wien
AU Canberra
AZ Baku
BA Sarajevo
BD Dhaka
BR Brasília
BY Minsk|Minsker Abkommen
CA Ottawa
CD Kinshasa
CH Bern,Bundeshaus|Young Boys Bern
CL Santiago de Chile
CN Peking|Pekingente
CO Bogotá
CU Havanna
CY Nikosia
CZ Prag|Prager Frühling,Sparta Prag
DE Berlin,Bundestag,Kanzleramt,Bundesregierung|Hertha Berlin,Union Berlin,Berliner Mauer
DK Kopenhagen
DZ Algier
EE Tallinn
EG Kairo
ES Madrid|Real Madrid,Atlético Madrid
ET Addis Abeba
FI Helsinki
FR Paris,Élysée,Elysée,Élysée-Palast|Paris Saint-Germain,Paris Hilton
GB London,Downing Street,Westminster|Jack London
GE Tiflis
GR Athen
HR Zagreb
HT Port-au-Prince
HU Budapest
ID Jakarta
IE Dublin
IL Knesset
IN Neu-Delhi,Delhi
IQ Bagdad
IR Teheran
IS Reykjavik
IT Rom,Quirinal|AS Rom
JO Amman
JP Tokio
KE Nairobi
KG Bischkek
KH Phnom Penh
KP Pjöngjang
KR Seoul,Blaues Haus
KZ Astana
LB Beirut
LT Vilnius,Wilna
LV Riga
LY Tripolis
MA Rabat
MD Chișinău,Chisinau
ME Podgorica
MK Skopje
ML Bamako
MN Ulan Bator
MX Mexiko-Stadt
MY Kuala Lumpur
NE Niamey
NG Abuja
NL Amsterdam
NO Oslo
NP Kathmandu
PE Lima
PH Manila
PK Islamabad
PL Warschau,Sejm|Warschauer Pakt,Warschauer Ghetto
PS Ramallah
PT Lissabon
QA Doha
RO Bukarest
RS Belgrad|Roter Stern Belgrad
RU Moskau,Kreml,Duma|Spartak Moskau
SA Riad
SD Khartum
SE Stockholm|Stockholm-Syndrom
SI Ljubljana
SK Bratislava,Pressburg
SO Mogadischu
SY Damaskus
TH Bangkok
TJ Duschanbe
TN Tunis
TR Ankara
TW Taipeh
UA Kiew,Kyjiw|Dynamo Kiew
US Washington,Weißes Haus,Weißen Haus,Weiße Haus,Pentagon|George Washington,Denzel Washington,Bundesstaat Washington,Washington Post
UY Montevideo
UZ Taschkent
VE Caracas,Miraflores
VN Hanoi
XK Pristina
YE Sanaa
ZA Pretoria
ZW Harare
`;

/** Italian. */
export const it = `
AE Abu Dhabi
AF Kabul
AL Tirana
AM Erevan
AR Buenos Aires,Casa Rosada
AT Vienna|Filarmonica di Vienna
AU Canberra
AZ Baku
BA Sarajevo
BR Brasilia,Planalto
BY Minsk|accordi di Minsk
CA Ottawa
CD Kinshasa
CH Berna
CL Santiago del Cile
CN Pechino
CO Bogotà
CU L'Avana,Avana
CY Nicosia
CZ Praga|Primavera di Praga
DE Berlino,Bundestag|muro di Berlino
DK Copenaghen
DZ Algeri
EE Tallinn
EG Il Cairo
ES Madrid,Moncloa|Real Madrid,Atletico Madrid
ET Addis Abeba
FI Helsinki
FR Parigi,Eliseo|Campi Elisi,accordo di Parigi
GB Londra,Downing Street
GE Tbilisi
GR Atene
HR Zagabria
HU Budapest
ID Giacarta
IE Dublino
IL Knesset
IN Nuova Delhi,New Delhi
IQ Baghdad
IR Teheran
IT Roma,Palazzo Chigi,Quirinale,Montecitorio,Farnesina,Viminale|AS Roma,la Roma,Roma-Lazio
JO Amman
JP Tokyo
KE Nairobi
KP Pyongyang
KR Seul
KZ Astana
LB Beirut
LT Vilnius
LV Riga
LY Tripoli
MA Rabat
MD Chisinau
MX Città del Messico
NG Abuja
NL Amsterdam
NO Oslo
NP Katmandu
PE Lima
PH Manila
PK Islamabad
PL Varsavia|Patto di Varsavia
PS Ramallah
PT Lisbona
QA Doha
RO Bucarest
RS Belgrado|Stella Rossa Belgrado
RU Mosca,Cremlino,Duma
SA Riad
SD Khartum
SE Stoccolma|sindrome di Stoccolma
SI Lubiana
SK Bratislava
SO Mogadiscio
SY Damasco
TH Bangkok
TN Tunisi
TR Ankara
TW Taipei
UA Kiev
US Washington,Casa Bianca,Pentagono,Dipartimento di Stato|stato di Washington,George Washington,Denzel Washington,Washington Post
UY Montevideo
UZ Tashkent
VE Caracas,Miraflores
VN Hanoi
XK Pristina
YE Sana'a
ZA Pretoria
ZW Harare
`;

/** Polish. */
export const pl = `
AE Abu Zabi
AF Kabul
AL Tirana
AM Erywań,Erywania,Erywaniu,Erywaniem
AR Buenos Aires
AT Wiedeń,Wiednia,Wiedniu,Wiedniem,Wiedniowi
AU Canberra
AZ Baku
BA Sarajewo
BR Brasilia
BY Mińsk|Mińsk Mazowiecki,Mińska Mazowieckiego,Mińsku Mazowieckim,porozumienia z Mińska
CA Ottawa
CH Berno
CL Santiago de Chile
CN Pekin
CO Bogota
CU Hawana
CY Nikozja
CZ Praga|warszawska Praga,Praga-Północ,Praga-Południe,Praska Wiosna
DE Berlin,Bundestag|Union Berlin,Hertha Berlin
DK Kopenhaga
DZ Algier
EE Tallin,Tallinn
EG Kair
ES Madryt|Real Madryt,Realu Madryt,Atletico Madryt
ET Addis Abeba
FI Helsinki,Helsinek,Helsinkach,Helsinkami,Helsinkom
FR Paryż,Paryża,Paryżu,Paryżem,Paryżowi,Pałac Elizejski|Pola Elizejskie
GB Londyn,Downing Street
GE Tbilisi
GR Ateny,Aten,Atenach,Atenami,Atenom
HR Zagrzeb,Zagrzebia,Zagrzebiu,Zagrzebiem
HU Budapeszt,Budapesztu,Budapeszcie,Budapesztem
ID Dżakarta
IE Dublin
IL Kneset
IN Nowe Delhi,Delhi
IQ Bagdad
IR Teheran
IT Rzym|starożytny Rzym
JO Amman
JP Tokio
KE Nairobi
KP Pjongjang
KR Seul
KZ Astana
LB Bejrut
LT Wilno
LV Ryga
LY Trypolis
MA Rabat
MD Kiszyniów,Kiszyniowa,Kiszyniowie,Kiszyniowem
MX Meksyk-miasto,miasto Meksyk
NG Abudża
NL Amsterdam
NO Oslo
PH Manila
PK Islamabad
PL Warszawa,Sejm|Układ Warszawski,Legia Warszawa
PS Ramallah
PT Lizbona
QA Doha
RO Bukareszt,Bukaresztu,Bukareszcie,Bukaresztem
RS Belgrad
RU Moskwa,Kreml,Kremla,Kremlu,Kremlem,Duma Państwowa
SA Rijad
SD Chartum
SE Sztokholm
SI Lublana
SK Bratysława
SO Mogadiszu
SY Damaszek,Damaszku,Damaszkiem
TH Bangkok
TN Tunis
TR Ankara
TW Tajpej
UA Kijów,Kijowa,Kijowie,Kijowem,Kijowowi,Rada Najwyższa Ukrainy
US Waszyngton,Biały Dom,Białego Domu,Białym Domem,Białym Domu,Białemu Domowi,Pentagon,Departament Stanu|George Washington,stan Waszyngton,Denzel Washington
UY Montevideo
UZ Taszkent,Taszkentu,Taszkencie
VE Caracas
VN Hanoi
XK Prisztina
YE Sana
ZA Pretoria
ZW Harare
`;

/** Turkish. */
export const tr = `
AE Abu Dabi
AF Kabil
AL Tiran
AM Erivan
AR Buenos Aires
AT Viyana
AU Canberra,Kanberra
AZ Bakü
BA Saraybosna
BD Dakka
BR Brasilia
BY Minsk
CA Ottawa
CH Bern
CN Pekin
CO Bogota
CU Havana
CY Lefkoşa
CZ Prag
DE Berlin,Bundestag|Hertha Berlin,Union Berlin,Berlin Duvarı
DK Kopenhag
EE Tallinn
EG Kahire
ES Madrid|Real Madrid,Atletico Madrid
ET Addis Ababa
FI Helsinki
FR Paris,Elysee Sarayı|Paris Saint-Germain,Paris Hilton,Paris Anlaşması
GB Londra,Downing Street
GE Tiflis
GR Atina
HR Zagreb
HU Budapeşte
ID Cakarta
IE Dublin
IL Knesset
IN Yeni Delhi
IQ Bağdat
IR Tahran
IT Roma|AS Roma,Roma İmparatorluğu
JO Amman
JP Tokyo
KE Nairobi
KG Bişkek
KP Pyongyang,Pyonyang
KR Seul
KZ Astana
LB Beyrut
LT Vilnius
LV Riga
LY Trablus
MA Rabat
MD Kişinev
MK Üsküp
MX Meksiko
MY Kuala Lumpur
NG Abuja
NL Amsterdam
NO Oslo
PH Manila
PK İslamabad
PL Varşova|Varşova Paktı
PS Ramallah
PT Lizbon
QA Doha
RO Bükreş
RS Belgrad
RU Moskova,Kremlin,Duma
SA Riyad
SD Hartum
SE Stockholm|Stockholm sendromu
SI Ljubljana
SK Bratislava
SO Mogadişu
SY Şam
TH Bangkok
TJ Duşanbe
TM Aşkabat
TR Ankara,Beştepe
TW Taipei
UA Kiev
US Washington,Beyaz Saray,Pentagon|George Washington,Denzel Washington,Washington Post
UZ Taşkent
VE Caracas,Karakas
VN Hanoi
XK Priştine
ZA Pretoria
ZW Harare
`;
