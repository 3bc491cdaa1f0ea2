import type { Wiring } from '../../functions/wiring.ts';
import type { Mention } from '../../shared/alert/mention.ts';

const dayMs = 86_400_000;

/** The mentions of all watches, as far back as they are kept, by watch and newest first. */
export async function everyMention({ mentions, watches, settings, now }: Wiring): Promise<Mention[]> {
  const range = {
    since: new Date(now().getTime() - settings.retentionDays * dayMs).toISOString(),
    // A publisher's clock may be ahead.
    until: new Date(now().getTime() + 2 * dayMs).toISOString(),
    limit: Number.POSITIVE_INFINITY,
  };
  const lists = (await watches.list()).map(({ id }) => mentions.list({ watch: id, ...range }));
  return (await Promise.all(lists)).flat();
}
