import { parseWatches } from '../shared/watch/load.ts';
import type { Watch } from '../shared/watch/watch.ts';
import { readText } from './files.ts';
import type { Terminal } from './terminal.ts';

const largestWatchFile = 16_000_000;

/**
 * The watches of a YAML or JSON file, or of standard input for `-`.
 * @throws WatchFileError listing all that is wrong in it; or the error of the file system.
 */
export async function readWatches(file: string, terminal: Terminal): Promise<Watch[]> {
  const text = await readText(file, terminal, largestWatchFile);
  return parseWatches(text, file === '-' ? 'standard input' : file);
}
