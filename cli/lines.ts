import type { Terminal } from './terminal.ts';

/** A line of a stream. `text` is absent for a line longer than the limit. */
export type Line = { number: number; text?: string };

/**
 * Lines of UTF-8 text, ended by LF or CRLF only (a JSON string may hold U+2028, which other readers split at).
 * A line of more than `longest` characters is passed over in constant memory and yielded without its text.
 */
export async function* readLines(
  source: AsyncIterable<string | Uint8Array>,
  longest = 32 * 1024 * 1024,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 1;
  let rest = '';
  let tooLong = false;
  const take = (text: string): Line => {
    const line = tooLong || text.length > longest ? { number } : { number, text: text.replace(/\r$/, '') };
    tooLong = false;
    number += 1;
    return line;
  };
  for await (const chunk of source) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield take(rest + piece);
      rest = '';
    }
    rest += pieces.at(-1) ?? '';
    if (rest.length > longest) {
      tooLong = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (rest !== '' || tooLong) yield take(rest);
}

/** Gathers small writes into large ones. `write` gives a promise only when the terminal is to be waited for. */
export function bufferedWriter(terminal: Pick<Terminal, 'write'>, size = 64 * 1024) {
  let pending = '';
  const flush = async () => {
    const text = pending;
    pending = '';
    if (text !== '') await terminal.write(text);
  };
  return {
    write(text: string): Promise<void> | undefined {
      pending += text;
      return pending.length >= size ? flush() : undefined;
    },
    flush,
  };
}
