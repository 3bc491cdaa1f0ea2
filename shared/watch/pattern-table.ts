import type { Texts } from './automaton.ts';
import { cliticsOf } from './endings.ts';
import { type Pattern, partOf } from './pattern.ts';
import { createTexts, packTexts, textAt } from './texts.ts';
import type { EvidenceClass } from './watch.ts';

/**
 * Patterns in columns, by the string that they start with: the patterns of string `n` are those from `ofString[n]` to
 * `ofString[n + 1]`. Texts are numbers in `texts`; where one may be missing, its number plus one. What matching needs
 * of a pattern is made when the pattern is first looked at.
 */
export type PatternTable = {
  /** The strings that patterns start with. */
  strings: Texts;
  texts: Texts;
  ofString: Uint32Array;
  watch: Uint32Array;
  alias: Uint32Array;
  language: Uint32Array;
  exact: Uint32Array;
  /** Class, role, gate and clitics, four bits each from the lowest; then whether it is inner and wants a capital. */
  form: Uint32Array;
  /** The words of pattern `n` are those from `parts[n]` to `parts[n + 1]`. */
  parts: Uint32Array;
  stem: Uint32Array;
  /** Twice the number of the endings, and one more where the word is open. */
  endings: Uint32Array;
};

const classes: readonly EvidenceClass[] = [
  'name',
  'demonym',
  'transliteration',
  'lexicon',
  'alias',
  'metonym',
];
const roles = ['match', 'full', 'surname', 'not'] as const;
const gates = ['none', 'lenient', 'strict'] as const;
const clitics = [[], cliticsOf('ar'), cliticsOf('he')];
const innerBit = 1 << 16;
const capitalBit = 1 << 17;

/** Writes patterns into columns, those with one first word behind each other in the order given. */
export function packPatterns(byString: ReadonlyMap<string, readonly Pattern[]>): PatternTable {
  const { numberOf, list } = createTexts();
  const patterns = [...byString.values()].flat();
  const parts = patterns.flatMap((pattern) => pattern.parts);
  const column = <T>(of: readonly T[], number: (each: T) => number) => Uint32Array.from(of, number);
  const optional = (text: string | undefined) => (text === undefined ? 0 : numberOf(text) + 1);
  return {
    strings: packTexts([...byString.keys()]),
    ofString: running([...byString.values()]),
    watch: column(patterns, ({ watch }) => watch),
    alias: column(patterns, ({ alias }) => numberOf(alias)),
    language: column(patterns, ({ language }) => optional(language)),
    exact: column(patterns, ({ exact }) => optional(exact)),
    form: column(patterns, formOf),
    parts: running(patterns.map((pattern) => pattern.parts)),
    stem: column(parts, ({ stem }) => numberOf(stem)),
    endings: column(parts, ({ endings, open }) => numberOf(endings.source) * 2 + (open ? 1 : 0)),
    texts: packTexts(list),
  };
}

function running(lists: readonly (readonly unknown[])[]): Uint32Array {
  const bounds = new Uint32Array(lists.length + 1);
  lists.forEach((each, index) => {
    bounds[index + 1] = (bounds[index] ?? 0) + each.length;
  });
  return bounds;
}

function formOf({ class: kind, role, gate, clitics: own, inner, capital }: Pattern): number {
  return (
    classes.indexOf(kind) |
    (roles.indexOf(role) << 4) |
    (gates.indexOf(gate) << 8) |
    (Math.max(0, clitics.indexOf(own as string[])) << 12) |
    (inner ? innerBit : 0) |
    (capital ? capitalBit : 0)
  );
}

/** Reads patterns out of a table, each once. */
export function patternReader(table: PatternTable): (number: number) => Pattern {
  const known = new Array<Pattern | undefined>(table.watch.length).fill(undefined);
  const endings = new Map<number, RegExp>();
  const optional = (number: number) => (number === 0 ? undefined : textAt(table.texts, number - 1));
  return (number) => {
    const ready = known[number];
    if (ready !== undefined) return ready;
    const form = table.form[number] ?? 0;
    const pattern: Pattern = {
      watch: table.watch[number] ?? 0,
      alias: textAt(table.texts, table.alias[number] ?? 0),
      class: classes[form & 15] ?? 'name',
      role: roles[(form >> 4) & 15] ?? 'match',
      language: optional(table.language[number] ?? 0),
      parts: partsOf(table, number, endings),
      inner: (form & innerBit) !== 0,
      capital: (form & capitalBit) !== 0,
      exact: optional(table.exact[number] ?? 0),
      gate: gates[(form >> 8) & 15] ?? 'none',
      clitics: clitics[(form >> 12) & 15] ?? [],
    };
    known[number] = pattern;
    return pattern;
  };
}

function partsOf(table: PatternTable, number: number, endings: Map<number, RegExp>): Pattern['parts'] {
  const parts: Pattern['parts'][number][] = [];
  for (let at = table.parts[number] ?? 0; at < (table.parts[number + 1] ?? 0); at += 1) {
    const packed = table.endings[at] ?? 0;
    let regex = endings.get(packed >> 1);
    if (regex === undefined) {
      regex = new RegExp(textAt(table.texts, packed >> 1), 'u');
      endings.set(packed >> 1, regex);
    }
    parts.push(partOf(textAt(table.texts, table.stem[at] ?? 0), regex, (packed & 1) === 1));
  }
  return parts;
}
