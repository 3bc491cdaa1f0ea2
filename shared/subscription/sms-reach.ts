import type { AlertMessage } from '../alert/topic.ts';
import { filterOf } from './filter-policy.ts';
import { letsThrough } from './lets-through.ts';
import type { Subscription, Subscriptions } from './subscription.ts';

/** How long a list of subscriptions is good for: SNS itself takes minutes to heed a new filter. */
const goodForMs = 5 * 60_000;

/**
 * Tells how many SMS subscriptions of a topic a message goes to. The list is read every five minutes; while it cannot
 * be read, the last one counts.
 */
export function countSmsReach(
  subscriptions: Pick<Subscriptions, 'list'>,
  topic: string,
  now: () => Date,
): (attributes: AlertMessage['attributes']) => Promise<number> {
  let known: { at: number; all: Subscription[] } | undefined;
  async function current(): Promise<Subscription[]> {
    if (known && now().getTime() - known.at < goodForMs) return known.all;
    try {
      known = { at: now().getTime(), all: await subscriptions.list({ topic, protocol: 'sms' }) };
    } catch (error) {
      if (!known) throw error;
    }
    return known.all;
  }
  return async (attributes) => (await current()).filter((one) => reaches(one, attributes)).length;
}

/** A filter that somebody else wrote is taken to let everything through. */
function reaches({ policy, address }: Subscription, attributes: AlertMessage['attributes']): boolean {
  const filter = policy === undefined ? undefined : filterOf(policy, { protocol: 'sms', address });
  return filter === undefined || letsThrough(filter, attributes);
}
