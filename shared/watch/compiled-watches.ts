import type { CompiledWatches } from './compile.ts';
import { compileWatches } from './compile.ts';
import { CompiledFormError, loadCompiled, serialiseWatches } from './compiled-form.ts';
import type { Watch } from './watch.ts';

/** The door to where a deployment keeps its watches compiled; `shared/store` opens it onto DynamoDB. */
export type CompiledStore = {
  /** The bytes last written, nothing where none were or where they are not whole. */
  read(): Promise<Uint8Array | undefined>;
  write(bytes: Uint8Array): Promise<void>;
};

/** Watches ready for matching; `afresh` says why they had to be compiled, where a store was asked in vain. */
export type Opened = { compiled: CompiledWatches; afresh?: string };

/** The order in which watches are compiled and stored. */
export function inOrderOfId(watches: readonly Watch[]): Watch[] {
  return watches.toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

/** Compiles a deployment's watches and keeps the result for {@link openCompiled}. Returns its size in bytes. */
export async function storeCompiled(store: CompiledStore, watches: readonly Watch[]): Promise<number> {
  const bytes = serialiseWatches(inOrderOfId(watches));
  await store.write(bytes);
  return bytes.byteLength;
}

/**
 * Opens the stored form of some watches in the order of their ids, and compiles them where there is none, where it is
 * damaged or stale, or where the store cannot be read: matching goes on whatever became of it.
 */
export async function openCompiled(
  store: CompiledStore | undefined,
  watches: readonly Watch[],
): Promise<Opened> {
  if (store === undefined) return { compiled: compileWatches(watches) };
  try {
    const bytes = await store.read();
    if (bytes !== undefined) return { compiled: loadCompiled(bytes, watches) };
    return { compiled: compileWatches(watches), afresh: 'no compiled watches are stored' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const afresh = error instanceof CompiledFormError ? reason : `compiled watches cannot be read: ${reason}`;
    return { compiled: compileWatches(watches), afresh };
  }
}
