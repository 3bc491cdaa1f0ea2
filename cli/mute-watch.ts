import { mute, mutedUntil, unmute } from '../shared/alert/mute.ts';
import { readFuture } from './future.ts';
import { knownWatch } from './known-watch.ts';
import type { PlaceOptions } from './place-options.ts';
import { openRunning } from './running.ts';
import { CommandError, type Terminal } from './terminal.ts';

type MuteOptions = PlaceOptions & { until?: string };

/** Mutes a watch and says until when. */
export async function muteWatch(id: string, options: MuteOptions, terminal: Terminal): Promise<void> {
  if (options.until === undefined)
    throw new CommandError('Say until when: --until 8h, or --until 2026-12-01.');
  const until = readFuture(options.until, '--until', terminal.now());
  const place = await openRunning(options, terminal);
  try {
    const watch = await knownWatch(place.wiring.watches, id);
    await mute(place.wiring.ledger, watch.id, until);
    await terminal.write(`${watch.id} is muted until ${until.toISOString()}.\n`);
  } finally {
    await place.close();
  }
}

/** Ends the mute of a watch. */
export async function unmuteWatch(id: string, options: PlaceOptions, terminal: Terminal): Promise<void> {
  const place = await openRunning(options, terminal);
  try {
    const watch = await knownWatch(place.wiring.watches, id);
    const was = await unmute(place.wiring.ledger, watch.id, terminal.now());
    await terminal.write(was ? `${watch.id} alerts again.\n` : `${watch.id} was not muted.\n`);
  } finally {
    await place.close();
  }
}

/** Lists the mutes that hold now. */
export async function listMutes(options: MuteOptions, terminal: Terminal): Promise<void> {
  if (options.until !== undefined) throw new CommandError('Name the watch that --until is for.');
  const place = await openRunning(options, terminal);
  try {
    const { ledger, watches } = place.wiring;
    const lines: string[] = [];
    for (const { id } of await watches.list()) {
      const until = await mutedUntil(ledger, id, terminal.now());
      if (until) lines.push(`${id} until ${until.toISOString()}\n`);
    }
    await terminal.write(lines.length > 0 ? lines.sort().join('') : 'Nothing is muted.\n');
  } finally {
    await place.close();
  }
}
