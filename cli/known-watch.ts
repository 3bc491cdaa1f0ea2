import type { Watch } from '../shared/watch/watch.ts';
import type { Watches } from '../shared/watch/watches.ts';
import { CommandError } from './terminal.ts';

/**
 * The watch with an id.
 * @throws CommandError naming the watches that there are.
 */
export async function knownWatch(watches: Watches, id: string): Promise<Watch> {
  const watch = await watches.get(id);
  if (watch) return watch;
  const ids = (await watches.list()).map((one) => one.id).sort();
  throw new CommandError(`There is no watch ${id}: there are ${ids.slice(0, 20).join(', ')}.`);
}
