import { filterOf } from '../shared/subscription/filter-policy.ts';
import { listSubscriptions, subscriptionInWords } from '../shared/subscription/standing.ts';
import type { Subscription } from '../shared/subscription/subscription.ts';
import type { PlaceOptions } from './place-options.ts';
import { openRunning } from './running.ts';
import { formatTable } from './table.ts';
import type { Terminal } from './terminal.ts';

/** Lists all subscriptions with their state, and what each gets in words. */
export async function showSubscriptions(
  options: PlaceOptions & { json?: true },
  terminal: Terminal,
): Promise<void> {
  const place = await openRunning(options, terminal);
  try {
    const all = (await listSubscriptions(place.wiring)).toSorted((one, other) =>
      one.address < other.address ? -1 : 1,
    );
    const listed = all.map((one) => ({ ...one, gets: subscriptionInWords(one) }));
    if (options.json) return await terminal.write(`${JSON.stringify(listed, null, 2)}\n`);
    if (listed.length === 0) return await terminal.write('Nobody is subscribed.\n');
    const columns = [
      { heading: 'STATE', value: ({ state }: (typeof listed)[number]) => state },
      { heading: 'BY', value: ({ protocol }: (typeof listed)[number]) => protocol },
      { heading: 'TO', value: ({ address }: (typeof listed)[number]) => address },
      { heading: 'GETS', value: ({ gets }: (typeof listed)[number]) => gets },
    ];
    await terminal.write(formatTable(listed, columns, terminal.columns));
    const unbound = listed.filter(isUnbound).length;
    if (unbound > 0)
      terminal.remark(
        `${unbound} by SMS ${unbound === 1 ? 'has' : 'have'} no filter of Stentor's: the SMS budget does not hold there. Subscribe them again by stentor subscribe --sms.`,
      );
  } finally {
    await place.close();
  }
}

/** Whether a number gets SMS that the budget leaves out elsewhere. */
function isUnbound({ protocol, address, policy }: Subscription): boolean {
  if (protocol !== 'sms') return false;
  return policy === undefined || filterOf(policy, { protocol, address }) === undefined;
}
