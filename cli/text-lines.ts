import * as z from 'zod';
import { type Line, readLines } from './lines.ts';
import type { Terminal } from './terminal.ts';

/** An article in text form with what its line says beside. */
export type TextLine = {
  number: number;
  text: string;
  url?: string | undefined;
  source?: string | undefined;
};

const absent = z.null().transform(() => undefined);
const lineSchema = z.union(
  [
    z.string().transform((text) => ({ text, url: undefined, source: undefined })),
    z.object({
      text: z.string(),
      url: z
        .url({ protocol: /^https?$/ })
        .or(absent)
        .optional(),
      source: z.string().min(1).or(absent).optional(),
    }),
  ],
  'is no text',
);

/**
 * Articles in text form, one a line of JSON: a string, or an object with `text` and perhaps `url` and `source`. A line
 * that is neither is complained of by its number, and passed over.
 */
export async function* readTextLines(
  stream: AsyncIterable<string | Uint8Array>,
  file: string,
  terminal: Terminal,
): AsyncGenerator<TextLine> {
  for await (const line of readLines(stream)) {
    if (line.text?.trim() === '') continue;
    const read = readTextLine(line);
    if (typeof read === 'string') terminal.complain(`${file}:${line.number}: ${read}.`);
    else yield { ...read, number: line.number };
  }
}

function readTextLine({ text }: Line) {
  if (text === undefined) return 'The line is longer than 32 million characters; cut the text';
  try {
    const parsed = lineSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // What is no JSON is told like what is other JSON.
  }
  return 'The line is no article in text form; write {"text": " date 2025-12-11 …", "url": "https://…"}, or the text as a JSON string';
}
