import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from '../schema.ts';
import type { CompiledStore } from '../watch/compiled-watches.ts';
import { getAll } from './dynamodb.ts';

/** An item of a DynamoDB table is at most 400 KB. */
const chunkBytes = 350_000;
const mostChunks = 100;
const mostBytes = 256 * 1024 * 1024;

/** One piece of the compressed bytes; no watch has such an id, and without a kind it is in no index. */
const chunkSchema = z.object({
  id: z.string(),
  /** The same for all pieces of one writing. */
  stamp: z.string(),
  chunks: z.int().check(z.positive(), z.maximum(mostChunks)),
  bytes: z.instanceof(Uint8Array),
});
type Chunk = z.infer<typeof chunkSchema>;

const idOf = (chunk: number) => `compiled#${chunk}`;

/**
 * Compiled watches beside the definitions in the Watches table, compressed and cut into items. A reader that comes
 * between two writes finds pieces of different stamps, and takes them for nothing.
 */
export function openCompiledWatches(client: DynamoDBDocumentClient, table: string): CompiledStore {
  const read = async (from: number, to: number): Promise<Chunk[]> => {
    const keys = Array.from({ length: to - from }, (_, index) => ({ id: idOf(from + index) }));
    const items = await getAll<unknown>(client, table, keys, { consistent: true });
    return items.flatMap((item) => chunkSchema.safeParse(item).data ?? []);
  };
  return {
    async read() {
      const [first] = await read(0, 1);
      if (first === undefined) return undefined;
      const chunks = [first, ...(first.chunks > 1 ? await read(1, first.chunks) : [])];
      const byId = new Map(chunks.map((chunk) => [chunk.id, chunk]));
      const pieces: Uint8Array[] = [];
      for (let number = 0; number < first.chunks; number += 1) {
        const chunk = byId.get(idOf(number));
        if (chunk?.stamp !== first.stamp) return undefined;
        pieces.push(chunk.bytes);
      }
      return aligned(zstdDecompressSync(Buffer.concat(pieces), { maxOutputLength: mostBytes }));
    },

    async write(bytes) {
      const compressed = zstdCompressSync(bytes);
      const chunks = Math.ceil(compressed.length / chunkBytes);
      if (chunks > mostChunks)
        throw new RangeError(
          `the compiled watches take ${compressed.length} bytes: at most ${mostChunks * chunkBytes} can be stored`,
        );
      const [before] = await read(0, 1);
      const stamp = crypto.randomUUID();
      for (let number = chunks - 1; number >= 0; number -= 1) {
        const piece = compressed.subarray(number * chunkBytes, (number + 1) * chunkBytes);
        const Item: Chunk = { id: idOf(number), stamp, chunks, bytes: piece };
        await client.send(new PutCommand({ TableName: table, Item }));
      }
      for (let number = chunks; number < (before?.chunks ?? 0); number += 1)
        await client.send(new DeleteCommand({ TableName: table, Key: { id: idOf(number) } }));
    },
  };
}

/** Arrays of eight bytes an element want to start at a multiple of eight. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
}
