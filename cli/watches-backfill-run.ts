import { readQuestion } from '../shared/query/question.ts';
import { backfillWatch } from '../shared/watch/backfill.ts';
import type { Terminal } from './terminal.ts';
import type { BackfillOptions } from './watches-backfill.ts';
import { openWiring } from './wiring.ts';

const usualSince = '30d';

/**
 * Looks for a watch in the articles of a place, and writes what was found.
 * @throws UnknownWatchError, or QueryError where an option is wrong.
 */
export async function backfill(watch: string, options: BackfillOptions, terminal: Terminal): Promise<void> {
  const now = terminal.now();
  const raw = { watch, since: options.since ?? usualSince, until: options.until };
  const { since = '', until = now.toISOString() } = readQuestion('mentions', raw, now);
  const place = await openWiring(options, terminal);
  try {
    const alert = options.alert ?? false;
    const found = await backfillWatch(place.wiring, { watch, since, until, alert });
    if (options.json) {
      await terminal.write(`${JSON.stringify({ watch, since, until, ...found })}\n`);
      return;
    }
    const known = found.known > 0 ? `, beside ${count(found.known, 'mention')} known before` : '';
    const told = alert ? `, ${count(found.alerted, 'alert')} sent` : '';
    await terminal.write(
      `${watch}: ${count(found.mentions, 'new mention')} in ${count(found.articles, 'article')} since ${since}${known}${told}.\n`,
    );
  } finally {
    await place.close();
  }
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
