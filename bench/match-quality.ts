import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileWatches } from '../shared/watch/compile.ts';
import { parseWatches } from '../shared/watch/load.ts';
import { matchArticle } from '../shared/watch/match.ts';

/** A sentence of the corpus, with the watches that it speaks of. */
export type Sentence = { language: string; text: string; wanted: string[] };
type Count = { right: number; missed: number; wrong: number };

export const folder = join(import.meta.dirname, 'match-quality');
export const codes = 'DE US BY CN VE IR NG KP FR PL'.split(' ');
const people =
  'Donald Trump,Vladimir Putin,Angela Merkel,Emmanuel Macron,Nicolás Maduro,Volodymyr Zelensky,Barack Obama,Jens Stoltenberg'.split(
    ',',
  );
export const concepts = 'asylum election earthquake sanction refugee strike'.split(' ');

/** Reads a language's file (see the README beside it) into sentences, headlines in capitals included. */
export function read(language: string, text: string): Sentence[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const frames = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2));
  const personFrames = lines.filter((line) => line.startsWith('@ ')).map((line) => line.slice(2));
  const sentences: Sentence[] = [];
  const add = (sentence: string, wanted: string[], headline: boolean) => {
    sentences.push({ language, text: sentence, wanted });
    const capitals = sentence.toLocaleUpperCase(language).normalize('NFC');
    if (headline && capitals !== sentence)
      sentences.push({ language, text: withoutAccents(capitals, language), wanted });
  };
  for (const line of lines) {
    if (line.startsWith('= ') || line.startsWith('@ ')) continue;
    const country = /^([A-Z]{2}) (.+)$/u.exec(line);
    const person = people.find((name) => line.startsWith(`${name}/`));
    if (line.startsWith('- ')) add(line.slice(2), [], false);
    else if (person !== undefined) {
      for (const form of line.slice(person.length + 1).split('/')) {
        for (const frame of personFrames) add(frame.replace('{}', form), [person], true);
      }
    } else if (country?.[2] !== undefined) {
      const forms = country[2].split('/');
      frames.forEach((frame, index) => {
        add(frame.replace(/\{[noa]\}/u, forms[index] ?? ''), [country[1] ?? ''], true);
      });
    } else {
      const [watch = '', sentence = ''] = line.split(/: (.*)/u);
      add(sentence, [watch], true);
    }
  }
  return sentences;
}

/** Greek headlines drop their accents. */
function withoutAccents(text: string, language: string): string {
  return language === 'el' ? text.normalize('NFD').replaceAll('\u0301', '').normalize('NFC') : text;
}

function isTuned(text: string): boolean {
  return ((createHash('sha256').update(text).digest()[0] ?? 0) & 1) === 0;
}

/** Prints recall and precision of the matcher over the corpus, by kind, language and half; `MISSES=1` lists errors. */
export async function run(): Promise<void> {
  const watches = parseWatches(
    JSON.stringify([
      ...codes.map((country) => ({ country })),
      ...people.map((name) => ({ kind: 'person', name })),
      ...concepts.map((name) => ({ kind: 'concept', name })),
    ]),
    'corpus',
  );
  const names = [...codes, ...people, ...concepts];
  const compiled = compileWatches(watches);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
  const sentences: Sentence[] = [];
  for (const file of files)
    sentences.push(...read(file.slice(0, -4), await readFile(join(folder, file), 'utf8')));
  const counts = new Map<string, Count>();
  const seen = new Set<string>();
  for (const { language, text, wanted } of sentences) {
    if (seen.has(text)) continue;
    seen.add(text);
    const half = isTuned(text) ? 'tuned' : 'held-out';
    const found = new Set(
      matchArticle(compiled, { id: '', title: '', body: text }).map(({ watch }) => {
        return names[watches.findIndex(({ id }) => id === watch)] ?? watch;
      }),
    );
    for (const name of names) {
      const kind = codes.includes(name) ? 'country' : people.includes(name) ? 'person' : 'concept';
      const outcome = wanted.includes(name)
        ? found.has(name)
          ? 'right'
          : 'missed'
        : found.has(name)
          ? 'wrong'
          : undefined;
      if (outcome === undefined) continue;
      if (outcome !== 'right' && process.env.MISSES !== undefined)
        console.log(`${outcome} ${name} ${language} ${half}: ${text}`);
      for (const key of [`${half} ${kind} all`, `${half} ${kind} ${language}`]) {
        const count = counts.get(key) ?? { right: 0, missed: 0, wrong: 0 };
        count[outcome] += 1;
        counts.set(key, count);
      }
    }
  }
  console.log(`${seen.size} sentences in ${files.length} languages`);
  console.log('half     kind    language  recall precision');
  for (const [key, { right, missed, wrong }] of [...counts].sort(([left], [right]) =>
    left < right ? -1 : 1,
  )) {
    const [half = '', kind = '', language = ''] = key.split(' ');
    const ratio = (part: number, whole: number) => (whole === 0 ? '  – ' : (part / whole).toFixed(3));
    console.log(
      `${half.padEnd(8)} ${kind.padEnd(7)} ${language.padEnd(9)} ${ratio(right, right + missed)}  ${ratio(right, right + wrong)}`,
    );
  }
}
