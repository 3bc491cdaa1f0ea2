import { unsubscribe } from '../shared/subscription/unsubscribe.ts';
import type { PlaceOptions } from './place-options.ts';
import { openRunning } from './running.ts';
import type { Terminal } from './terminal.ts';

/** Ends the subscriptions that an address or ARN names, and says so. */
export async function endSubscription(
  name: string,
  options: PlaceOptions,
  terminal: Terminal,
): Promise<void> {
  const place = await openRunning(options, terminal);
  try {
    for (const { protocol, address } of await unsubscribe(place.wiring, name))
      await terminal.write(`${address} gets no more alerts by ${protocol}.\n`);
  } finally {
    await place.close();
  }
}
