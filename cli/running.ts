import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPlace } from './place.ts';
import type { PlaceOptions } from './place-options.ts';
import { CommandError, type Terminal } from './terminal.ts';
import type { WritablePlace } from './wiring.ts';

/**
 * Opens a data folder in which something ran before, or a deployed stack, with all that its functions work with.
 * @throws CommandError when nothing ran there.
 */
export async function openRunning(options: PlaceOptions, terminal: Terminal): Promise<WritablePlace> {
  const place = readPlace(options);
  if (place.kind === 'local' && !existsSync(join(place.folder, 'dynamodb')))
    throw new CommandError(
      `There is no local run in the folder ${place.folder} yet: start one with npm start, or name another place with --data or --stack.`,
    );
  const { openWiring } = await import('./wiring.ts');
  return openWiring(options, terminal);
}
