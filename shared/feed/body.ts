import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream';
import zlib from 'node:zlib';

/** A body that is larger, on the wire or decoded, than what is read of one. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** A body whose content coding is unknown or broken. */
export class CodingError extends Error {
  override readonly name = 'CodingError';
}

/**
 * Reads a body to its end, decoding gzip, deflate (with and without zlib's frame), br and zstd (RFC 9110 §8.4), and
 * a gzip file that is served as it is. What is cut off in the middle is returned as far as it goes.
 *
 * @param limit the most bytes on the wire and, separately, decoded; the stream is destroyed as soon as it is passed
 * @throws TooLargeError, CodingError, and whatever the stream itself fails with
 */
export async function readBody(
  body: Readable,
  coding: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  const names = (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 2) {
    body.destroy();
    throw new CodingError(`is packed ${names.length} times over`);
  }
  try {
    const wire = counted(body, limit);
    let bytes = await collect(wire, names.toReversed(), limit);
    if (names.length === 0 && bytes[0] === 0x1f && bytes[1] === 0x8b) {
      bytes = await collect([bytes], ['gzip'], limit);
    }
    return bytes;
  } finally {
    body.destroy();
  }
}

/** Lets go of a body that nobody reads, and of its connection. */
export function discard(body: Readable): void {
  body.on('error', () => {});
  body.destroy();
}

async function* counted(body: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new TooLargeError();
    yield chunk;
  }
}

async function collect(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  codings: string[],
  limit: number,
): Promise<Uint8Array> {
  let stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = source;
  // Each layer is counted: what a layer in the middle unfolds to need not come out of the last one.
  for (const coding of codings) stream = counted(decoded(stream, coding), limit);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* decoded(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  coding: string,
): AsyncGenerator<Uint8Array> {
  const iterator = toAsync(source);
  const first = await iterator.next();
  if (first.done) return;
  const decoder = decoderFor(coding, first.value);
  let failure: Error | undefined;
  const rest = async function* () {
    yield first.value;
    yield* iterator;
  };
  pipeline(rest, decoder, (error) => {
    if (error) failure = error;
  });
  try {
    for await (const chunk of decoder) yield chunk;
  } catch (error) {
    const known = failure ?? error;
    if (known instanceof TooLargeError) throw known;
    if (
      known instanceof Error &&
      /^(?:Z_|ERR_|BROTLI|ZSTD)/i.test((known as NodeJS.ErrnoException).code ?? '')
    ) {
      throw new CodingError(`says that it is ${coding} and is not`);
    }
    throw known;
  } finally {
    decoder.destroy();
  }
}

async function* toAsync(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of source) if (chunk.length > 0) yield chunk;
}

function decoderFor(coding: string, start: Uint8Array): Transform {
  const lenient = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip(lenient);
    case 'deflate': {
      const framed = ((start[0] ?? 0) & 0x0f) === 8 && (((start[0] ?? 0) << 8) + (start[1] ?? 0)) % 31 === 0;
      return framed ? zlib.createInflate(lenient) : zlib.createInflateRaw(lenient);
    }
    case 'br':
      return zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
    case 'zstd':
      return zlib.createZstdDecompress({ finishFlush: zlib.constants.ZSTD_e_flush });
    default:
      throw new CodingError(`is packed with "${coding.slice(0, 30)}", which is unknown`);
  }
}
