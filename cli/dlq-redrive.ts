import { redrive } from '../shared/dead-letter/redrive.ts';
import { createWatchCache } from '../shared/watch/cache.ts';
import type { DlqOptions } from './dlq.ts';
import { isQueue, type Letter, theOne, withLetters } from './dlq-letters.ts';
import { describeFailure } from './failure.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';

/**
 * Does the work of dead letters again. Each is taken away once its work is done; one whose work fails again stays, is
 * complained of, and stops no other.
 */
export async function redriveLetters(
  which: string | undefined,
  options: DlqOptions,
  terminal: Terminal,
): Promise<void> {
  if ((which === undefined) === (options.all === undefined))
    throw new CommandError('Say what to redrive: a queue, the id of a letter, or --all.');
  const queue = which !== undefined && isQueue(which) ? which : undefined;
  await withLetters(options, terminal, queue, async (letters, { place }) => {
    const chosen = which === undefined || queue ? letters : [theOne(letters, which)];
    if (chosen.length === 0) terminal.remark('No dead letters.');
    const watchSet = createWatchCache(() => place.wiring);
    for (const letter of chosen) {
      try {
        const done = await redrive(place.wiring, watchSet, letter.work);
        await letter.from.remove(letter);
        await terminal.write(lineOf(letter, { done }, options));
      } catch (error) {
        const problem = describeFailure(error);
        if (options.json) await terminal.write(lineOf(letter, { problem }, options));
        terminal.complain(`${letter.id}: ${problem}`);
      }
    }
    await place.raise([]);
  });
}

function lineOf(
  { id, queue, about }: Letter,
  became: { done: string } | { problem: string },
  { json }: DlqOptions,
): string {
  if (json) return `${JSON.stringify({ id, queue, about, ...became })}\n`;
  return `${oneLine(`${id}  ${about}: ${Object.values(became).join('')}`)}.\n`;
}
