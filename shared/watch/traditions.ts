import { onFirstUse } from '../on-first-use.ts';
import { isAsianOrder } from './asian-names.ts';
import { foldAlias } from './fold.ts';

/** A way of reading Latin letters: by the spelling of a language or of a family of them. */
export type Tradition =
  | 'plain'
  | 'english'
  | 'french'
  | 'spanish'
  | 'portuguese'
  | 'italian'
  | 'german'
  | 'slavic'
  | 'turkish'
  | 'greek'
  | 'arabic'
  | 'chinese'
  | 'korean';

/** Given names that tell a tradition, folded. */
const givenNames: Partial<Record<Tradition, string>> = {
  english:
    'aaron abigail adam alan alec alexander alice allison amanda amber amy andrew angela ann anna anne anthony arthur ashley austin barbara barry ben benjamin bernard bernie beth betty bill bob brad bradley brandon brenda brett brian bruce bryan caleb calvin carl carol caroline catherine chad charles charlotte chelsea cheryl chloe chris christina christine christopher cindy claire clarence clark clifford cody colin connor corey craig crystal curtis cynthia dale dan daniel danny darren dave david dawn dean deborah debra dennis derek diana diane don donald donna doris dorothy douglas duncan dustin dylan earl ed eddie edward eleanor elizabeth ellen emily emma eric erin ernest ethan eugene evan evelyn frances frank fred gail gareth gary gavin geoffrey george gerald gillian glen glenn gloria gordon grace graham greg gregory hannah harold harrison harry harvey hazel heather helen henry herbert hillary holly howard hugh ian isaac jack jackson jacob jade jake james jamie jane janet janice jared jason jay jean jeff jeffrey jennifer jeremy jerry jesse jessica jill jim jimmy joan joanna jodie joe joel john johnny jonathan jordan joseph josh joshua joyce judith judy julia julian julie justin karen kate katherine kathleen kathryn katie keith keir kelly ken kenneth kevin kim kimberly kirk kyle larry laura lauren lawrence leon leonard leslie lewis liam lillian linda lindsay lindsey lisa logan lori lucas lucy luke lynn madison malcolm margaret marie marilyn mark martha martin mary matt matthew max megan melissa michael michelle mike mitch mitchell molly monica morgan nancy natalie nathan nathaniel neil nicholas nick nicole nigel noah norman oliver olivia oscar owen pamela patricia patrick paul paula peggy pete peter phil philip phillip phyllis rachel ralph randy ray raymond rebecca richard rick riley rishi rob robert robin rodney roger ron ronald rory rose ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean seth shane shannon sharon shaun shawn sheila shirley sidney simon sophie spencer stacy stanley stephanie stephen steve steven stewart stuart sue susan suzanne sydney tara taylor ted teresa terry theodore theresa thomas tiffany tiger tim timothy todd tom tommy tony tracy travis trevor tyler vanessa vernon veronica vicky victor victoria vincent virginia walter warren wayne wendy wesley will william zachary zoe bartholomew rosalind kylie elon kanye beyonce tulsi',
  french:
    'adrien alain albert alexandre alexis amelie anais andre anne annie antoine antonin arnaud arthur audrey aurelie aurelien bastien beatrice benoit bernard brigitte bruno camille catherine cecile cedric celine charles chloe christelle christian christiane christine christophe claire claude clemence clement colette corinne cyril damien daniel david delphine denis didier dominique edouard elisabeth elise elodie emile emilie emmanuel emmanuelle eric estelle etienne eva fabien fabienne fabrice florence florent florian franck francois francoise frederic gabriel gaston genevieve georges gerald gerard germain ghislaine gilbert gilles guillaume guy helene henri herve hugo hugues isabelle jacqueline jacques jean jeanne jerome joel joelle josephine josiane jules julien juliette karine laetitia laurence laurent lea leon lionel loic louis louise luc lucas lucie lucien ludovic madeleine manon manuel marc marcel margaux marguerite marie marine marion marius martine mathieu mathilde matthieu maurice maxime melanie michel michele mireille monique muriel nadine nathalie nicolas nicole noemie odile olivier pascal pascale patrice patrick paul pauline philippe pierre quentin raphael raymond regine regis remi remy renaud rene robert rodolphe roger roland romain sabine sandrine sebastien segolene serge severine simone solange sophie stephane stephanie suzanne sylvain sylvie theo therese thibault thierry thomas tristan valerie veronique victor vincent virginie vivien xavier yann yannick yves yvette yvonne zinedine kylian',
  spanish:
    'adolfo adriana adrian agustin alberto alejandra alejandro alfonso alfredo alicia alonso alvaro amparo ana andrea andres angel angela angeles antonia antonio araceli armando arturo asuncion aurelio beatriz belen benito bernardo camila carlos carmen carolina catalina cayetana cecilia cesar claudia claudio concepcion consuelo cristian cristina cristobal daniel daniela dario david delfina diego dolores domingo edgar eduardo elena elisa eloisa elvira emilia emilio enrique ernesto esperanza esteban eugenia eugenio eva evo fabian fatima federico felipe felix fernanda fernando fidel francisca francisco gabriel gabriela gaspar gerardo german gilberto gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector hernan hilda horacio hugo humberto ignacio inaki ines inmaculada irene iria isabel isidro ismael ivan jacinto jaime javier jesus jimena joaquin jorge jose josefa josefina josep juan juana juanita julia julian julio karina laura leandro leonardo leonor leopoldo leticia lionel lorena lorenzo lourdes lucas lucia lucio luis luisa luz magdalena manuel manuela marcela marcelo marcos margarita maria mariana mariano maribel marina mario marisol marta martin mateo matias mauricio maximiliano mercedes micaela miguel milagros miriam monica natalia nestor nicolas noelia norma nuria octavio ofelia olga omar oscar osvaldo pablo paloma patricia patricio paula paulina pedro pilar rafael ramiro ramon raquel raul rebeca ricardo roberto rocio rodolfo rodrigo rogelio rolando roman rosa rosario ruben salvador samuel sandra santiago sara saul sebastian sergio silvia simon sofia sol soledad sonia susana teodoro teofilo teresa tomas trinidad valentina valeria vanesa veronica vicente victor victoria vilma violeta virginia xavier ximena yolanda',
  portuguese:
    'abel adalberto adriana adriano afonso agostinho alberto alexandre alfredo alvaro amalia ana anabela andre angelo anibal antonio armando arnaldo artur augusto aurelio beatriz bernardo bruno caetano camila carla carlos carolina catarina cecilia celso claudia clara cristiano cristina dilma diogo duarte duilio edson eduardo elisio eunice fabio fatima felipe fernanda fernando filipa filipe flavia flavio francisco gabriel getulio gilberto gilmar glaucia goncalo graca guilherme gustavo helder helena henrique hugo humberto ines isabel jair jaime joana joao joaquim jorge jose juliana julio larissa leonor luana lucas luciana luis luiz luiza manuel marcela marcelo marcia marcio marco margarida maria mariana marina mario marta mateus matheus mauricio miguel monica nelson neymar nuno otavio paula paulo pedro rafael raimundo raquel renan renato ricardo rita roberto rodrigo rogerio romulo ronaldo rosa rui ruy sandra sergio silvio simone sofia sonia susana tarcisio teresa thiago tiago tomas ulisses vasco vera vinicius vitor wagner wellington wilson zulmira',
  italian:
    'adriano agostino alberto aldo alessandra alessandro alessia alessio alfonso alfredo andrea angela angelino angelo anna annamaria antonella antonio arianna arnaldo augusto barbara beatrice benedetta bruno camilla carla carlo carmelo caterina cesare chiara cinzia claudia claudio corrado cosimo cristiana cristiano cristina daniela daniele danilo dario davide debora diego domenico donatella donato edoardo elena eleonora elisa elisabetta elly emanuela emanuele emiliano emilio emma enrica enrico enzo ettore eugenio fabio fabrizio federica federico felice ferdinando filippo flavio francesca francesco franco fulvio gabriella gabriele gaetano gennaro giacomo giada giampaolo giancarlo gianfranco gianluca gianluigi gianmarco gianni gino giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe giuseppina guido ignazio ilaria italo jacopo laura leonardo letizia lino livia lorenzo luca lucia luciana luciano luigi luisa manuela marcello marco maria mariangela marianna mario marta martina massimiliano massimo matilde matteo maurizio mauro melania michela michele milena mirko monica nadia nichi nicola nicoletta nino ornella paola paolo pasquale patrizia piero pierluigi pietro raffaele raffaella renato renzo riccardo rita roberta roberto rocco romano rosa rosanna rosario salvatore sandra sandro sara sergio silvana silvia silvio simona simone sofia stefania stefano susanna tiziana tommaso ugo umberto valentina valeria valerio vincenzo virginia vito vittoria vittorio walter',
  german:
    'achim adolf albrecht alexander alfred alois andrea andreas angela anja anke annalena anne annegret annette anton armin arnold astrid august axel barbel barbara beate benedikt bernd bernhard bettina bodo boris brigitte burkhard carsten caren christa christian christiane christina christoph claudia claus cornelia dagmar daniel dieter dietmar dietrich dirk dorothea dorothee eberhard eckart edmund elke emil erhard erich ernst erwin eva fabian felix florian frank franz frauke friedrich fritz gabriele georg gerd gerda gerhard gisela gottfried gregor gudrun gunter gunther gustav hanna hannelore hannes hans harald hartmut heidemarie heidi heike heiko heiner heinrich heinz helga helge helmut henning herbert hermann holger horst hubert hubertus ilse ingo ingrid inge irmgard jan jana jens joachim jochen johann johanna johannes jorg julia jurgen jutta kai karin karl karsten katarina katharina katja katrin kerstin klaus konrad konstantin kristina kurt lars lena leopold lothar ludwig luise lukas lutz manfred manuela margarete margot maria marianne marion markus martin martina mathias matthias maximilian michael monika nadine nancy niklas nils norbert olaf oliver oskar otto paul peer peter petra philipp ralf rainer reiner reinhard reinhold renate richard robert roland rolf rudiger rudolf sabine sahra sandra saskia sebastian siegfried sigmar sigrid silke simone stefan steffen stephan susanne svenja sven tanja theodor theo thilo thomas thorsten tilo tim tobias torsten udo ulf ulrich ulrike ursula ute uwe veronika viktoria volker walter waltraud werner wiebke wilfried wilhelm willi willy winfried wolf wolfgang wolfram yvonne',
  slavic:
    'adam agnieszka aleksandar aleksander aleksandr aleksandra aleksei aleksey alena alexei alexey ales aleh ana anatoly anatolii andrej andrei andrey andrii andriy andrij andrzej ana aneta anna antoni anton arkady artem barbara bartosz beata blazej bogdan bohdan bojan boris borys boyko bozena branko bronislaw cezary dalibor damian dariusz darya davor denis denys dmitri dmitriy dmitry dmytro dobromir donald dorota dragan dusan edyta elena elzbieta ewa fedor filip gennady goran grazyna grigory grzegorz halina hanna henryk ihor igor ilya irena irina ireneusz iryna ivan ivana ivo iwona izabela jacek jadwiga jakub jan janez janusz jaroslav jaroslaw jerzy jiri joanna josef jovan jozef julia justyna kamil karel karolina katarzyna kateryna kazimierz kirill konstantin krystyna krzysztof ksenia larysa lech leonid leszek lidia ljiljana lubos ludmila lukasz lyudmila maciej magdalena maksim maksym malgorzata marcin marek maria marija mariusz marko marta martin mateusz matej maxim michal mieczyslaw mikhail mikola mikolaj milan milica milos milorad miloš milan mira miroslav miroslaw monika mykhailo mykola nadezhda natalia nataliya natalya nenad nikita nikol nikola nikolai nikolay novak oksana olaf oleg oleh oleksandr oleksii oleksiy olena olga olha pavel pavlo pawel petar petr petra petro piotr przemyslaw radek radoslaw radovan rafal roman ruslan rumen ryszard sergei sergey serhii serhiy slawomir slobodan sofia sonja stanislav stanislaw stepan svetlana svetozar svitlana szymon tadeusz taras tatiana tatyana tetiana tomas tomasz tomislav urszula vaclav vadim vadym valentina valentyn valery vasyl veronika viktor viktoria viktoriia vitali vitaliy vitaly vitold vladimir vladislav vlado vojislav vojtech volodymyr vyacheslav waclaw waldemar wanda wieslaw wiktor witold wladyslaw wojciech yana yaroslav yelena yevgeny yevhen yulia yuliia yuri yuriy yurii zbigniew zdenek zdravko zhanna zoran zofia zuzana',
  turkish:
    'abdullah adnan ahmet ali arda asli aykut ayse aziz baris bekir bilal binali burak bulent cagri cem cemal cemil cengiz cevdet deniz devlet ebru ekrem elif emine emre enes engin ercan erdal erdem ergun erkan esra fahrettin fatih fatma ferhat fikret gokhan gulsen hakan halil halime haluk hande hasan huseyin ibrahim ilhan ilker ismail kadir kemal kerem kursad leyla levent mansur mehmet meral merve mert mesut metin mevlut muharrem murat mustafa nazim necmettin nuri oguz oktay omer onur orhan osman ozan ozgur ozlem ramazan recep selahattin selcuk selim serdar serkan sevgi sibel sinan suleyman sule tansu tarik tayfun tayyip tolga tugba turgut ufuk ugur umit utku veysel volkan yasar yasin yavuz yilmaz yusuf zafer zehra zeynep',
  greek:
    'achilleas adonis aggeliki alekos alexandros alexis anastasia anastasios andreas angelos antonis apostolos argyris aris aristotelis athanasios babis charalambos christodoulos christos chrysoula costas dimitra dimitris dimitrios dionysis dora efstathios eirini elena eleni eleftherios evangelos evangelia filippos fofi foivos fotis georgia georgios gerasimos giannis giorgos grigoris haris iason ilias ioanna ioannis irini katerina konstantina konstantinos kostas kyriakos lefteris leonidas loukas makis manolis maria marios michalis miltiadis nektarios nicos nikolaos nikos nikolas odysseas olga panagiota panagiotis panayiotis panos pantelis paraskevi pavlos petros prodromos sofia sotiris spyridon spyros stamatis stavros stefanos stelios takis thanasis thanos theodora theodoros theodosis vangelis vasiliki vasilis vassilis xenophon yanis yannis yiannis yiorgos zoe',
  arabic:
    'abbas abd abdallah abdel abdelaziz abdelkader abdelmadjid abdelmalek abdul abdulaziz abdullah abdulrahman abu adel adnan ahmad ahmed aisha akbar akram ali amin amina amir amira amr anwar arash arif asad asghar ashraf asma atef ayatollah ayman aziz azmi bahram bashar bashir basma bilal bouteflika dalia daoud ebrahim ehsan fadi fahad fahd faisal farah farhad farid faris farouk farzad fatima fouad fuad ghassan habib hadi hafez haitham hamad hamid hamza haneen hanan hani haroon hashim hasan hassan haider hatem hosni hossein houda huda husain hussain hussein ibrahim idris imad imran iman ismail issa iyad jaber jafar jalal jamal jamil javad jawad kamal kamel karim khaled khalid khalifa khalil laila latifa layla leila leyla mahdi mahmoud mahmud majid malek malik mansour mansoor mariam marwan maryam masoud maryam mehdi mohamad mohamed mohammad mohammed moncef morteza mostafa moussa muammar muhammad mohsen munir musa mustafa nabil nadia nadim nahed najib naji narges nasrin nasser nawaf nawaz nayef nazanin nouri nur omar osama othman parviz pervez qasem qassem qais rachid rafik rafiq rahim raed rashid rashida rami ramzi rania reza riad riyad riyadh saad saadi sadegh saddam saeed said salah salam saleh salem salim salma salman samer sami samir samira sana sara sardar sayed selim shahid shahram shahbaz sharif sheikh shirin sohrab suha suleiman taha taher tahir talal tamim tarek tariq tawfik usama usman wael wafa walid waleed waseem wassim yahya yasser yasir yassin yassir yousef youssef yusuf zahra zaid zainab zaki zayed zeinab zia ziad zine',
};

const byGiven = onFirstUse(() => {
  const known = new Map<string, Tradition[]>();
  for (const [tradition, list] of Object.entries(givenNames) as [Tradition, string][]) {
    for (const name of new Set(list.split(' ').map(foldAlias)))
      known.set(name, [...(known.get(name) ?? []), tradition]);
  }
  return known;
});

/** Spellings that tell a tradition, in the small letters of a whole name. */
const spellings: [RegExp, Tradition][] = [
  [
    /oo|ee|[aeiou]w|w[aeiou]|gh|th|ck|sh|[^aeiou]ley\b|[^aeiou]ton\b|son\b|ford\b|field\b|ham\b|dge\b/u,
    'english',
  ],
  [
    /[èêœùû]|é\P{L}|é$|ç(?=[aou])|eau|aul[td]|oi[xst]?\b|[bcdfglmnprt]oux\b|ette?\b|[^e]ault|ier\b|quet\b|[gl]ier|ois\b|elle\b|ou[rv]|aine\b|gn[eé]|\ble |nt\b.*\bde la /u,
    'french',
  ],
  [/ñ|ll[aeo]|[aeiou]z\b|[áíóú].*|[aeiou]rri|[uo]eva|\bech|guez\b/u, 'spanish'],
  [/ã|õ|lh|nh[aeo]|eir[ao]\b|ç[ao]|ães|[ao]lho\b|ei[rt]/u, 'portuguese'],
  [/gli|cch|gg[ie]|zz|[bcdfglmnprstv]{2}[aeio]\b|chi|[aeiou][lnrst]{1,2}i\b|cci|gnol|sc[ei]/u, 'italian'],
  [/sch|tz|[äöß]|ü[^l]|mann|berg|stein|burg|bach|hof|eu|ei[^r]|meyer|meier|feld|heim/u, 'german'],
  [/[šžřěůćčđ]|[łńśźżąę]|sz|cz|rz|ski\b|ska\b|ić|ová\b|wicz|ak\b|[^aeiou]ko\b/u, 'slavic'],
  [/[ğş]|ı|oğlu/u, 'turkish'],
  [
    /opoulos|opoulou|(?:ak|id|iad|it|iot|ell|ar|oul|at|ant|anak)is\b|[aeiou]glou\b|[iou][kdnrl]ou\b|[nkdrlpt]os\b|[^aeiou]idou\b|[klnrt]as\b|^tz|^ts|^pap[ap]|^had?jis?|^chatz|ianni/u,
    'greek',
  ],
  [
    /^(?:al|el|ash|as|an|ad)[ -]|\babd|\bbin |\bbint |\babu |[^csktpz]h[aiu]|[aeiou]h\b|q(?!u)|kh|dh|gh[aiou]|aa|ll?ah\b|u[dl]+ah|eddin|uddin|[aei]i\b|ouz?i\b|ssi\b/u,
    'arabic',
  ],
];

const most = 4;

/**
 * The traditions by which a person's name may be read, the likeliest first: those that its given names tell, then
 * those that its spelling tells. Letters as they are in most languages always belong to them.
 */
export function traditionsOf(name: string): readonly Tradition[] {
  if (last.name !== name) last = { name, traditions: readTraditions(name) };
  return last.traditions;
}

/** The parts of a name are asked for one after the other. */
let last: { name: string; traditions: readonly Tradition[] } = { name: '', traditions: ['plain'] };

function readTraditions(name: string): Tradition[] {
  const small = name.toLowerCase().normalize('NFC');
  if (isAsianOrder(name)) return ['plain', 'chinese', 'korean'];
  const words = small.split(/[\s-]+/u);
  const votes = new Map<Tradition, number>();
  const vote = (tradition: Tradition, weight: number) => {
    votes.set(tradition, (votes.get(tradition) ?? 0) + weight);
  };
  for (const word of words.slice(0, -1)) {
    const told = byGiven().get(foldAlias(word)) ?? [];
    for (const tradition of told) vote(tradition, 2 / Math.sqrt(told.length));
  }
  const family = words.slice(1).join(' ') || small;
  for (const [spelling, tradition] of spellings) if (spelling.test(family)) vote(tradition, 1);
  const ranked = [...votes].sort(([, left], [, right]) => right - left).map(([tradition]) => tradition);
  // Their spelling is like no other, whatever the given name.
  const own = ranked.filter((each) => each === 'greek' || each === 'arabic');
  // Letters of English beside a given name that English shares tell against the others.
  if (
    (votes.get('english') ?? 0) >=
    (votes.get(ranked.find((each) => each !== 'english') ?? 'plain') ?? 0) + 0.9
  )
    return ['plain', 'english', ...own];
  const chosen: Tradition[] = ['plain', ...ranked.slice(0, most - 2)];
  if (!chosen.includes('english')) chosen.push('english');
  return chosen;
}

/** Whether a folded word is a given name of a tradition. */
export function isGivenIn(folded: string, tradition: Tradition): boolean {
  return byGiven().get(folded)?.includes(tradition) ?? false;
}
