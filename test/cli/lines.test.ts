import { describe, expect, test } from 'vitest';
import { bufferedWriter, readLines } from '../../cli/lines.ts';

async function linesOf(chunks: (string | Uint8Array)[], longest?: number) {
  const lines = [];
  for await (const { number, text } of readLines(chunks as never, longest))
    lines.push(`${number}:${text ?? '(too long)'}`);
  return lines;
}

describe('lines', () => {
  test('end with LF or CRLF, wherever the chunks are cut, and the last needs no end', async () => {
    expect(await linesOf(['a\r', '\nb\n\nc', 'd'])).toEqual(['1:a', '2:b', '3:', '4:cd']);
    expect(await linesOf(['a\n'])).toEqual(['1:a']);
    expect(await linesOf([])).toEqual([]);
  });

  test('keep a line separator that is part of a JSON string', async () => {
    expect(await linesOf(['"a\u2028b"\n"c"'])).toEqual(['1:"a\u2028b"', '2:"c"']);
  });

  test('are decoded across chunks, without the byte order mark', async () => {
    const bytes = Buffer.from('\ufeffάσυλο\n');
    expect(await linesOf([bytes.subarray(0, 4), bytes.subarray(4)])).toEqual(['1:άσυλο']);
  });

  test('that are too long are passed over, and the next one is read', async () => {
    expect(await linesOf(['abc', 'def', 'ghi\nok\nabcdefgh\nok'], 5)).toEqual([
      '1:(too long)',
      '2:ok',
      '3:(too long)',
      '4:ok',
    ]);
  });
});

test('small writes are gathered into large ones', async () => {
  const writes: string[] = [];
  const output = bufferedWriter({ write: async (text) => void writes.push(text) }, 4);
  expect(output.write('ab')).toBeUndefined();
  await output.write('cd');
  output.write('e');
  await output.flush();
  await output.flush();
  expect(writes).toEqual(['abcd', 'e']);
});
