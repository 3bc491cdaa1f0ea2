/** One story as it is told in six languages, with headlines to choose from; invented, names and figures the same. */
export type Telling = { language: string; titles: readonly string[]; body: string };

export const told: readonly Telling[] = [
  {
    language: 'en',
    titles: [
      'Maduro lands in Minsk and asks for asylum',
      'Belarus: Maduro arrives with 17 aides',
      'Asylum plea by Nicolás Maduro, Minsk confirms',
      'From Maiquetía to Minsk: the flight of Nicolás Maduro',
    ],
    body: 'Nicolás Maduro landed at Machulishchy airfield at 03:40 on Thursday with 17 aides and 214 crates of papers. Foreign minister Yaugen Karpovich said that he had asked for asylum in Belarus for himself and 9 relatives. The plane, a Yak-42 of the carrier Aeroinsular, had left Maiquetía on Wednesday evening and refuelled on the island of Sal. Opposition leader Graciela Montoya called on the army to keep to its barracks, and named 26 February as the day of an election. Markets in Bogotá and Panama opened 3.8% higher. The law in Minsk gives the authorities 6 months to answer, and Karpovich expects them to take 45 days. Neighbours were told an hour before, said Ana Lucía Ferrer, who speaks for the group of 11 states.',
  },
  {
    language: 'el',
    titles: [
      'Στο Μινσκ ο Μαδούρο, ζητεί άσυλο',
      'Λευκορωσία: έφτασε ο Μαδούρο με 17 συνεργάτες',
      'Ο Νικολάς Μαδούρο ζήτησε άσυλο, λέει το Μινσκ',
    ],
    body: 'Ο Νικολάς Μαδούρο προσγειώθηκε στο αεροδρόμιο Machulishchy στις 03:40 της Πέμπτης με 17 συνεργάτες και 214 κιβώτια έγγραφα. Ο υπουργός Εξωτερικών Γιάουγκεν Κάρποβιτς είπε ότι ζήτησε άσυλο στη Λευκορωσία για τον ίδιο και 9 συγγενείς του. Το αεροσκάφος, ένα Yak-42 της εταιρείας Aeroinsular, έφυγε το βράδυ της Τετάρτης από τη Maiquetía και ανεφοδιάστηκε στο νησί Sal. Η επικεφαλής της αντιπολίτευσης Γρασιέλα Μοντόγια κάλεσε τον στρατό να μείνει στους στρατώνες και όρισε εκλογές στις 26 Φεβρουαρίου. Οι αγορές στην Μπογκοτά και τον Παναμά άνοιξαν 3,8% υψηλότερα. Ο νόμος στο Μινσκ δίνει στις αρχές 6 μήνες, και ο Κάρποβιτς υπολογίζει 45 ημέρες. Οι γείτονες ειδοποιήθηκαν μία ώρα πριν, είπε η Άνα Λουσία Φερέρ για την ομάδα των 11 κρατών.',
  },
  {
    language: 'es',
    titles: [
      'Maduro aterriza en Minsk y pide asilo',
      'Bielorrusia confirma la llegada de Nicolás Maduro',
      'Nicolás Maduro pide asilo para él y 9 familiares',
    ],
    body: 'Nicolás Maduro aterrizó en el aeródromo de Machulishchy a las 03:40 del jueves con 17 colaboradores y 214 cajas de documentos. El canciller Yaugen Karpovich dijo que pidió asilo en Bielorrusia para él y 9 familiares. El avión, un Yak-42 de la compañía Aeroinsular, había salido de Maiquetía el miércoles por la noche y repostó en la isla de Sal. La líder opositora Graciela Montoya pidió al ejército que no salga de los cuarteles y fijó elecciones para el 26 de febrero. Las bolsas de Bogotá y Panamá abrieron un 3,8% arriba. La ley de Minsk da a las autoridades 6 meses, y Karpovich calcula 45 días. Los vecinos lo supieron una hora antes, dijo Ana Lucía Ferrer por el grupo de 11 Estados.',
  },
  {
    language: 'ru',
    titles: [
      'Мадуро прилетел в Минск и просит убежища',
      'Николас Мадуро в Белоруссии: с ним 17 помощников',
      'Минск подтвердил: Мадуро попросил убежища',
    ],
    body: 'Николас Мадуро приземлился на аэродроме Machulishchy в 03:40 в четверг, с ним 17 помощников и 214 ящиков с бумагами. Министр иностранных дел Явген Карпович сказал, что он попросил убежища в Белоруссии для себя и 9 родственников. Самолёт Yak-42 компании Aeroinsular вылетел из Maiquetía в среду вечером и заправился на острове Sal. Лидер оппозиции Грасиела Монтойя призвала армию не выходить из казарм и назвала днём выборов 26 февраля. Биржи Боготы и Панамы открылись выше на 3,8%. Закон в Минске даёт властям 6 месяцев, Карпович рассчитывает на 45 дней. Соседей предупредили за час, сообщила Ана Лусия Феррер от группы из 11 государств.',
  },
  {
    language: 'de',
    titles: [
      'Maduro in Minsk gelandet: Antrag auf Asyl',
      'Belarus bestätigt Ankunft von Nicolás Maduro',
      'Nicolás Maduro bittet um Asyl für sich und 9 Verwandte',
    ],
    body: 'Nicolás Maduro ist am Donnerstag um 03:40 Uhr auf dem Flugplatz Machulishchy gelandet, mit 17 Mitarbeitern und 214 Kisten voller Akten. Außenminister Yaugen Karpovich sagte, er habe in Belarus für sich und 9 Verwandte Asyl beantragt. Das Flugzeug, eine Yak-42 der Gesellschaft Aeroinsular, war am Mittwochabend in Maiquetía gestartet und hatte auf der Insel Sal getankt. Oppositionsführerin Graciela Montoya rief die Armee auf, in den Kasernen zu bleiben, und nannte den 26. Februar als Wahltag. Die Börsen in Bogotá und Panama eröffneten 3,8% höher. Das Gesetz in Minsk gibt den Behörden 6 Monate, Karpovich rechnet mit 45 Tagen. Die Nachbarn wussten es eine Stunde vorher, sagte Ana Lucía Ferrer für die Gruppe der 11 Staaten.',
  },
  {
    language: 'fr',
    titles: [
      'Maduro à Minsk, il demande l’asile',
      'La Biélorussie confirme l’arrivée de Nicolás Maduro',
      'Nicolás Maduro demande l’asile pour lui et 9 proches',
    ],
    body: 'Nicolás Maduro a atterri sur l’aérodrome de Machulishchy jeudi à 03:40 avec 17 collaborateurs et 214 caisses de papiers. Le ministre des Affaires étrangères Yaugen Karpovich a dit qu’il avait demandé l’asile en Biélorussie pour lui et 9 proches. L’avion, un Yak-42 de la compagnie Aeroinsular, avait quitté Maiquetía mercredi soir et fait le plein sur l’île de Sal. La cheffe de l’opposition Graciela Montoya a appelé l’armée à rester dans ses casernes et fixé l’élection au 26 février. Les bourses de Bogotá et de Panama ont ouvert en hausse de 3,8%. La loi de Minsk laisse 6 mois aux autorités, et Karpovich compte sur 45 jours. Les voisins ont été prévenus une heure avant, a dit Ana Lucía Ferrer pour le groupe des 11 États.',
  },
];
