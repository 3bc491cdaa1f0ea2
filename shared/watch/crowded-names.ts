import { foldAlias } from './fold.ts';

/** Family names, in Latin letters and folded, that so many bear in the person's own country that alone they name nobody. */
const crowded = new Set(
  'singh kumar kumari khan sharma verma gupta patel yadav jadhav das dutta ghosh prasad mishra pandey tiwari begum bibi chaudhary choudhary reddy rao nair gandhi mirza'.split(
    ' ',
  ),
);
/** Family names that are most often the given name or the father's name of somebody. */
const fathers = new Set(
  'ali hussein hussain husain hossein hassan hasan ahmed ahmad ahmet mohammed mohamed muhammad mohammad mehmet mahmoud abdullah abdallah ibrahim ismail aziz saleh salih salman omar osman mustafa yusuf youssef khalil hadi amir karim rahman rahim jamal kamal said saeed saied'.split(
    ' ',
  ),
);
/** Those after whom alone such a family name is called. */
const namesakes = new Set(['mahatma', 'mohandas']);

/** Whether a family name of a person is one that millions bear in South Asia; nobody is named by it alone. */
export function isCrowded(family: string, given: ReadonlySet<string>): boolean {
  return crowded.has(foldAlias(family)) && ![...given].some((name) => namesakes.has(name));
}

/** Whether a family name is more often somebody's given or father's name. */
export function isFathersName(family: string): boolean {
  return fathers.has(foldAlias(family));
}
