import { readDigest } from '../shared/alert/digest.ts';
import { renderDigest } from '../shared/alert/digest-message.ts';
import { knownWatch } from './known-watch.ts';
import type { PlaceOptions } from './place-options.ts';
import { openRunning } from './running.ts';
import type { Terminal } from './terminal.ts';

const dayMs = 86_400_000;

/** Writes the digest that a watch would get for the day up to now. */
export async function showDigest(
  id: string,
  options: PlaceOptions & { json?: true },
  terminal: Terminal,
): Promise<void> {
  const place = await openRunning(options, terminal);
  try {
    const { wiring } = place;
    const watch = await knownWatch(wiring.watches, id);
    const now = terminal.now();
    const period = { name: 'now', from: new Date(now.getTime() - dayMs), to: now };
    const held = (await wiring.mentions.open('held', 10_000)).filter((mention) => mention.watch === watch.id);
    const { subject, bodies } = renderDigest(await readDigest(wiring, watch, period, held));
    await terminal.write(options.json ? `${bodies.sqs}\n` : `${subject}\n\n${bodies.email}\n`);
  } finally {
    await place.close();
  }
}
