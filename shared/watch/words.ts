import { boundaryBetween, scriptOf } from './script.ts';

/** Runs of one script in a folded text, for scripts that names are transliterated into, in order. */
export class Words {
  #bounds = new Uint32Array(2048);
  #scripts = new Uint8Array(1024);
  count = 0;

  from(word: number): number {
    return this.#bounds[word * 2] ?? 0;
  }

  to(word: number): number {
    return this.#bounds[word * 2 + 1] ?? 0;
  }

  /** Number of the word's script in `scripts`. */
  script(word: number): number {
    return this.#scripts[word] ?? 0;
  }

  add(from: number, to: number, script: number): void {
    if (this.count >= this.#scripts.length) {
      const [bounds, scripts] = [this.#bounds, this.#scripts];
      this.#bounds = new Uint32Array(bounds.length * 2);
      this.#scripts = new Uint8Array(scripts.length * 2);
      this.#bounds.set(bounds);
      this.#scripts.set(scripts);
    }
    this.#bounds[this.count * 2] = from;
    this.#bounds[this.count * 2 + 1] = to;
    this.#scripts[this.count] = script;
    this.count += 1;
  }

  extend(to: number): void {
    this.#bounds[this.count * 2 - 1] = to;
  }
}

const [hebrew, cyrillic, hiragana, han, thai] = [6, 4, 9, 11, 12];

/**
 * Goes through a folded text once: calls `start(at, to, script)` at each place where a word can start, with the end of
 * the run of its script, and `inside(from, to)` for the places within a word; collects the words.
 */
export function readWords(
  units: Uint16Array,
  start: (at: number, to: number, script: number) => void,
  inside: ((from: number, to: number) => void) | undefined,
): Words {
  const words = new Words();
  for (let at = 0; at < units.length; ) {
    const script = scriptOf(units[at] ?? 0);
    const opens = at === 0 || boundaryBetween(units[at - 1] ?? 0, units[at] ?? 0);
    if (script === 0 || script === hiragana || script === thai) {
      if (opens) start(at, at + 1, script);
      else inside?.(at, at + 1);
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < units.length && scriptOf(units[to] ?? 0) === script) to += 1;
    if (opens) start(at, to, script);
    if (script === han) for (let next = at + 1; next < to; next += 1) start(next, to, script);
    else inside?.(opens ? at + 1 : at, to);
    if (script > 1) {
      // The apostrophe of Hebrew and Ukrainian stands inside words.
      const last = words.count - 1;
      const joined = script === hebrew || script === cyrillic;
      if (joined && units[at - 1] === 0x27 && words.script(last) === script && words.to(last) === at - 1)
        words.extend(to);
      else words.add(at, to, script);
    }
    at = to;
  }
  return words;
}
