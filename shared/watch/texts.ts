import type { Texts } from './automaton.ts';

/** Gives each different text a number, in order of first use. */
export function createTexts(): { numberOf: (text: string) => number; list: readonly string[] } {
  const numbers = new Map<string, number>();
  const list: string[] = [];
  return {
    list,
    numberOf(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = list.push(text) - 1;
        numbers.set(text, number);
      }
      return number;
    },
  };
}

/** Writes texts end to end. */
export function packTexts(list: readonly string[]): Texts {
  const bounds = new Uint32Array(list.length + 1);
  list.forEach((text, number) => {
    bounds[number + 1] = (bounds[number] ?? 0) + text.length;
  });
  const units = new Uint16Array(bounds[list.length] ?? 0);
  list.forEach((text, number) => {
    const start = bounds[number] ?? 0;
    for (let at = 0; at < text.length; at += 1) units[start + at] = text.charCodeAt(at);
  });
  return { units, bounds };
}

/** Reads one of the texts. */
export function textAt({ units, bounds }: Texts, number: number): string {
  const from = bounds[number] ?? 0;
  const to = bounds[number + 1] ?? from;
  return Buffer.from(units.buffer, units.byteOffset + from * 2, (to - from) * 2).toString('utf16le');
}
