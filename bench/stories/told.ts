/** One story a list, told in several languages with the same names and figures; all invented. */
export const told: readonly (readonly string[])[] = [
  [
    'The ferry Meltemi ran aground off the islet of Strongyli at 04:35 on Tuesday with 318 passengers and 27 crew on board. Coast guard chief Stavros Kallergis said that nobody was hurt and that tugs from Rafina were on their way. The owner, Aegina Lines, put the damage at 2.4 million euros. Divers found a crack of 11 metres below the waterline, and 46 tonnes of fuel will be pumped out first.',
    'Το πλοίο Μελτέμι προσάραξε έξω από τη νησίδα Στρογγύλη στις 04:35 της Τρίτης με 318 επιβάτες και 27 μέλη πληρώματος. Ο αρχηγός του λιμενικού, ο Σταύρος Καλλέργης, είπε ότι κανείς δεν τραυματίστηκε και ότι ρυμουλκά από τη Ραφήνα είναι καθ’ οδόν. Η πλοιοκτήτρια Aegina Lines υπολογίζει τη ζημιά σε 2,4 εκατομμύρια ευρώ. Δύτες βρήκαν ρωγμή 11 μέτρων κάτω από την ίσαλο, ενώ πρώτα θα αντληθούν 46 τόνοι καυσίμων.',
    'Паром Мельтеми сел на мель у островка Стронгили во вторник в 04:35, на борту были 318 пассажиров и 27 членов экипажа. Глава береговой охраны Ставрос Каллергис сообщил, что пострадавших нет, буксиры из Рафины уже в пути. Владелец, компания Aegina Lines, оценил ущерб в 2,4 миллиона евро. Водолазы нашли трещину длиной 11 метров, сначала откачают 46 тонн топлива.',
    'El ferri Meltemi encalló junto al islote de Strongyli a las 04:35 del martes con 318 pasajeros y 27 tripulantes. El jefe de los guardacostas, Stavros Kallergis, dijo que no hay heridos y que varios remolcadores salieron de Rafina. La naviera, Aegina Lines, calcula los daños en 2,4 millones de euros. Los buzos hallaron una grieta de 11 metros y primero se extraerán 46 toneladas de combustible.',
  ],
  [
    'Parliament in Tarvia passed the water law on Thursday by 143 votes to 97. Minister Ludmila Horvat said farmers in Brezno and Kolin would get 860 million crowns over 12 years. The opposition of Pavel Dvorsky called it a gift to the Norvik company, which owns 38 of the 54 dams. The constitutional court must rule by 15 May.',
    'Das Parlament in Tarvia hat am Donnerstag mit 143 zu 97 Stimmen das Wassergesetz beschlossen. Ministerin Ludmila Horvat sagte, Bauern um Brezno und Kolin bekämen 860 Millionen Kronen in 12 Jahren. Die Opposition um Pavel Dvorsky sprach von einem Geschenk an die Firma Norvik, der 38 von 54 Talsperren gehören. Das Verfassungsgericht muss bis zum 15. Mai entscheiden.',
    'Le parlement de Tarvia a adopté jeudi la loi sur l’eau par 143 voix contre 97. La ministre Ludmila Horvat a promis aux agriculteurs de Brezno et de Kolin 860 millions de couronnes en 12 ans. L’opposition de Pavel Dvorsky y voit un cadeau à la société Norvik, qui possède 38 des 54 barrages. La cour constitutionnelle tranchera avant le 15 mai.',
    'Парламент Тарвии в четверг принял закон о воде 143 голосами против 97. Министр Людмила Хорват пообещала фермерам Брезно и Колина 860 миллионов крон за 12 лет. Оппозиция Павла Дворского назвала закон подарком компании Норвик, которой принадлежат 38 из 54 плотин. Конституционный суд вынесет решение до 15 мая.',
  ],
  [
    'Goalkeeper Ines Albarado saved two penalties as Deportivo Lumen beat Racing Costera 4-3 in the cup final in Valdora. Midfielder Tomas Ferreyra had scored after 73 minutes before Bruno Quiroga equalised in the 88th. The match was watched by 41,250 people, the most since 1998. Coach Marta Solano, 34, is the first woman to win the trophy.',
    'La portera Ines Albarado paró dos penaltis y Deportivo Lumen venció 4-3 a Racing Costera en la final de copa jugada en Valdora. El centrocampista Tomas Ferreyra había marcado en el minuto 73 y Bruno Quiroga empató en el 88. Vieron el partido 41.250 personas, la mayor cifra desde 1998. La entrenadora Marta Solano, de 34 años, es la primera mujer que gana el trofeo.',
    'Il portiere Ines Albarado ha parato due rigori e il Deportivo Lumen ha battuto 4-3 il Racing Costera nella finale di coppa a Valdora. Il centrocampista Tomas Ferreyra aveva segnato al minuto 73, poi Bruno Quiroga ha pareggiato all’88. In tribuna 41.250 persone, mai così tante dal 1998. L’allenatrice Marta Solano, 34 anni, è la prima donna a vincere il trofeo.',
    'Η τερματοφύλακας Ινές Αλμπαράδο απέκρουσε δύο πέναλτι και η Ντεπορτίβο Λούμεν νίκησε 4-3 τη Ράσινγκ Κοστέρα στον τελικό κυπέλλου στη Βαλντόρα. Ο μέσος Τομάς Φερέιρα είχε σκοράρει στο 73ο λεπτό και ο Μπρούνο Κιρόγα ισοφάρισε στο 88ο. Τον αγώνα είδαν 41.250 θεατές, οι περισσότεροι από το 1998. Η προπονήτρια Μάρτα Σολάνο, 34 ετών, είναι η πρώτη γυναίκα που κερδίζει το τρόπαιο.',
  ],
  [
    'Police in Korvala arrested 19 people on Friday over forged residence permits sold for 3,700 euros each. Prosecutor Anneli Tuominen said that the ring was led by a clerk, Markus Lehtonen, and had made 214 permits since 2021. Officers searched 8 flats in Korvala and Rantasalo and seized 126,000 euros in cash.',
    'Polizisten in Korvala haben am Freitag 19 Menschen wegen gefälschter Aufenthaltstitel festgenommen, die für je 3.700 Euro verkauft wurden. Staatsanwältin Anneli Tuominen zufolge leitete der Beamte Markus Lehtonen die Gruppe, die seit 2021 insgesamt 214 Papiere fälschte. Durchsucht wurden 8 Wohnungen in Korvala und Rantasalo, 126.000 Euro Bargeld wurden beschlagnahmt.',
    'Policja w mieście Korvala zatrzymała w piątek 19 osób w sprawie fałszywych kart pobytu, sprzedawanych po 3700 euro. Prokurator Anneli Tuominen mówi, że grupą kierował urzędnik Markus Lehtonen i że od 2021 roku podrobiono 214 kart. Przeszukano 8 mieszkań w miastach Korvala i Rantasalo, zajęto 126 000 euro w gotówce.',
  ],
];

const notice = (place: string, size: string, depth: string, time: string, from: string) =>
  `An earthquake of magnitude ${size} struck ${from} kilometres from ${place} at ${time} local time, the seismological institute said. Its focus was ${depth} kilometres deep. There were no reports of damage or injuries at first, and residents were told to expect aftershocks. The institute's network of stations watches the region around the clock.`;
const match = (home: string, guest: string, result: string, scorer: string, minute: string, fans: string) =>
  `${home} beat ${guest} ${result} on Saturday and moved up in the table. Striker ${scorer} decided the match in minute ${minute} with a header after a corner, in front of ${fans} spectators. The coach praised his team for its patience, and said that the next weeks would show what it was worth. The visitors hit the post twice and asked in vain for a penalty.`;
const rates = (day: string, a: string, b: string, c: string) =>
  `The national bank set the rates for ${day}: the dollar at ${a}, the euro at ${b} and the pound at ${c}. Dealers spoke of a quiet day with little trade before the holidays. The bank's governor is to speak to the finance committee next week, and analysts expect no change of the key rate before the summer.`;

/** Different stories that were made from one form: each must stay by itself. */
export const forms: readonly string[] = [
  notice('Lixouri', '4.3', '11', '09:14', '23'),
  notice('Tyrnavos', '5.1', '27', '22:40', '14'),
  notice('Karavi', '3.9', '62', '03:07', '48'),
  notice('Elassona', '4.7', '19', '17:55', '31'),
  match('Arkona', 'Velden', '2-1', 'Marek Sobol', '71', '8,430'),
  match('Brisk', 'Tolmin', '3-0', 'Jens Hallberg', '54', '15,220'),
  match('Lumen', 'Costera', '1-0', 'Aldo Perri', '88', '22,017'),
  match('Norvik', 'Kolin', '4-2', 'Oskar Lind', '39', '6,905'),
  rates('Monday', '1.0843', '1.1732', '1.3951'),
  rates('Tuesday', '1.0911', '1.1804', '1.4027'),
  rates('Wednesday', '1.0768', '1.1659', '1.3888'),
  'The ferry Meltemi, which ran aground off Strongyli, was towed to Rafina on Friday. Aegina Lines said that 52 cabins must be rebuilt and that the captain, Nikos Maris, has been suspended. Passengers get back 75 euros each. Inspectors of the ministry want to see the ship again on 19 June before it may sail.',
  'The constitutional court of Tarvia struck down the water law on Monday by 9 judges to 6. Chief judge Irena Malik said the state had ignored 231 objections of villages. Minister Ludmila Horvat announced a new draft before the summer break, with 410 million crowns for wells in the south.',
];
