/** An invented article that has nothing to do with any other. `watched` says whether it speaks of Belarus. */
export type Unrelated = { title: string; body: string; watched: boolean };

const people = [
  'Ilse Brandner',
  'Tomás Arce',
  'Noor Haddad',
  'Petra Lindqvist',
  'Goran Ilić',
  'Mei Tanaka',
  'Oluwa Adeyemi',
  'Ruth Calloway',
  'Jan Wiśniak',
  'Ines Carmona',
  'Leif Aaker',
  'Dora Pintér',
];
const places = [
  'Ostrava',
  'Malmö',
  'Arequipa',
  'Tampere',
  'Bergamo',
  'Cork',
  'Nantes',
  'Izmir',
  'Gdynia',
  'Plovdiv',
  'Leiria',
  'Turku',
  'Varna',
  'Lugo',
  'Ghent',
  'Bath',
];
const things = [
  'a tram line',
  'a library',
  'a cheese fair',
  'a dam',
  'a chess club',
  'a school roof',
  'an orchard',
  'a bus depot',
  'a rowing cup',
  'a puppet theatre',
  'a fish market',
  'a toll bridge',
  'a seed bank',
  'an ice rink',
  'a salt mine',
  'a bell tower',
];
const sentences: ((fill: Fill) => string)[] = [
  (f) => `The council of ${f.place()} voted ${f.number(60)} to ${f.number(50)} for ${f.thing()}.`,
  (f) => `${f.person()} had asked for it in ${1950 + f.number(70)}, and again last spring.`,
  (f) => `Work is to begin after the holidays and will take ${f.number(40)} months.`,
  (f) => `It costs ${f.number(900)} thousand, of which ${f.place()} pays a third.`,
  (f) => `In ${f.place()} people recall the flood that took ${f.number(300)} cellars.`,
  (f) => `“We counted ${f.number(2000)} visitors,” said ${f.person()}, who keeps the books.`,
  (f) => `A survey of ${f.number(3000)} households found that most want ${f.thing()} instead.`,
  (f) => `The old plan, drawn by ${f.person()}, lay in a drawer for ${f.number(30)} years.`,
  (f) => `Rain delayed the opening of ${f.thing()} by ${f.number(20)} days.`,
  (f) => `The brass band of ${f.place()} played until ${f.number(11)} at night.`,
  (f) => `Two of ${f.number(90)} bidders came from ${f.place()}; the rest withdrew.`,
  (f) => `A court in ${f.place()} will hear the neighbours on the ${f.number(28)}th.`,
  (f) => `Engineers led by ${f.person()} measured ${f.number(700)} metres of cracks.`,
  (f) => `School classes planted ${f.number(5000)} bulbs around ${f.thing()}.`,
  (f) => `The museum lends ${f.number(80)} paintings to ${f.place()} for the summer.`,
  (f) => `${f.person()} won by ${f.number(40)} seconds in spite of a puncture.`,
  (f) => `Beekeepers near ${f.place()} report ${f.number(600)} lost hives.`,
  (f) => `The ferry now calls at ${f.place()} ${f.number(9)} times a week.`,
  (f) => `Nobody was hurt when ${f.thing()} caught fire, said fire chief ${f.person()}.`,
  (f) => `The mayor keeps ${f.number(30)} letters against it in a green folder.`,
  (f) => `From ${f.place()} came ${f.number(70)} volunteers with spades.`,
  (f) => `A grant of ${f.number(400)} thousand lapses unless ${f.person()} signs by Friday.`,
  (f) => `Trains skip ${f.place()} until the points are mended.`,
  (f) => `Divers found ${f.number(90)} amphorae under the old pier.`,
  (f) => `The choir of ${f.place()} lost its conductor, ${f.person()}, after ${f.number(40)} years.`,
  (f) => `Winter wheat stands ${f.number(50)} centimetres high, unusual for the month.`,
  (f) => `A new bylaw forbids drones over ${f.thing()}.`,
  (f) => `Storks nested on ${f.thing()} for the ${f.number(20)}th time.`,
  (f) => `Auditors miss receipts for ${f.number(60)} tyres and ${f.number(12)} laptops.`,
  (f) => `The bakery by ${f.thing()} sells ${f.number(700)} loaves a day.`,
  (f) => `Parents in ${f.place()} want a crossing after the accident of ${f.number(28)} March.`,
  (f) => `Ice closed the pass for ${f.number(15)} hours; a snowplough from ${f.place()} freed it.`,
  (f) => `${f.person()} hopes to swim the strait in under ${f.number(9)} hours.`,
  (f) => `Archivists opened ${f.number(300)} boxes that nobody had read.`,
  (f) => `Water prices rise by ${f.number(14)}% in ${f.place()} and stay elsewhere.`,
  (f) => `The lift of ${f.thing()} stands still since ${f.number(28)} January.`,
  (f) => `Pharmacies ran out of drops for hay fever, ${f.person()} reports.`,
  (f) => `An amateur from ${f.place()} named a comet after his dog.`,
  (f) => `Rents near ${f.thing()} doubled within ${f.number(8)} years.`,
  (f) => `${f.number(45)} chess boards were carved by ${f.person()} for the tournament.`,
];
const aboutBelarus: ((fill: Fill) => string)[] = [
  (f) => `Tractors from Belarus, ${f.number(400)} of them, stand in the yard of ${f.person()}.`,
  (f) => `A choir from Belarus sang in ${f.place()} before ${f.number(800)} listeners.`,
  (f) => `${f.person()} takes her ${f.number(60)} looms to a fair in Belarus.`,
];

const adjectives =
  'amber brittle crooked dusty eager frozen gentle hollow idle jagged keen leafy mellow narrow oily patient quiet rusty salty tidy uneven velvet wooden yellow zealous blunt coarse damp early faded grand heavy inland joint kindly loose modest noisy orange plain rapid silent thirsty upper vacant warm young ancient bold cheap'.split(
    ' ',
  );
const nouns =
  'anchor barn candle drawer engine fence garden hammer island jacket kettle ladder meadow needle oven parcel quilt ribbon saddle tunnel umbrella valley window yard acorn basket cellar dairy easel feather glacier harness inlet jar kiosk lantern mill nest orchid pond quarry raft shutter trellis urn vault wagon yarn ballot chisel dolphin furnace gutter hedge ivory jury kennel loom mosaic napkin otter pebble radish sparrow turnip vest walnut'.split(
    ' ',
  );
const verbs =
  'admired borrowed carried doubted entered followed gathered hid ignored joined kept lifted measured noticed opened painted questioned repaired sketched traded untied visited washed balanced circled drained escaped folded greeted hauled inspected judged knotted leased mended numbered ordered polished rented sealed tested unloaded varnished weighed'.split(
    ' ',
  );

type Fill = { person(): string; place(): string; thing(): string; number(most: number): number };

/** An article of eight to ten sentences, drawn by `random`; the figure in its title is its own. */
export function unrelated(index: number, watched: boolean, random: () => number): Unrelated {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const fill: Fill = {
    person: () => pick(people),
    place: () => pick(places),
    thing: () => pick(things),
    number: (most) => 2 + Math.floor(random() * most),
  };
  const drawn = sentences
    .map((sentence) => ({ sentence, at: random() }))
    .sort((one, other) => one.at - other.at)
    .slice(0, 3)
    .map(({ sentence }) => sentence(fill));
  // Forty sentences come together again by chance; what these say does not.
  const own = () =>
    `A ${pick(adjectives)} ${pick(nouns)} ${pick(verbs)} the ${pick(adjectives)} ${pick(nouns)} that a ${pick(nouns)} ${pick(verbs)}.`;
  for (let count = 5 + Math.floor(random() * 3); count > 0; count -= 1)
    drawn.splice(Math.floor(random() * (drawn.length + 1)), 0, own());
  if (watched) drawn.splice(1, 0, pick(aboutBelarus)(fill));
  return {
    title: `${fill.place()}: ${fill.thing().replace(/^an? /, '')} no. ${index}`,
    body: drawn.join(' '),
    watched,
  };
}
