import { shown } from './endpoint.ts';
import { nearest } from './nearest.ts';
import { listSubscriptions, type StandingDoors } from './standing.ts';
import { type Subscription, SubscriptionError } from './subscription.ts';

/**
 * Ends the subscription with this name, or all of this address.
 * @throws SubscriptionError when there is none, with the nearest address; or when it is pending and its name is unknown.
 */
export async function unsubscribe(doors: StandingDoors, named: string): Promise<Subscription[]> {
  const wanted = named.trim();
  const all = await listSubscriptions(doors);
  const bare = (address: string) => address.toLowerCase().replaceAll(/[\s()-]/g, '');
  const found = all.filter(({ arn, address }) => arn === wanted || bare(address) === bare(wanted));
  if (found.length === 0) {
    const near = nearest(
      wanted,
      all.map(({ address }) => address),
    );
    throw new SubscriptionError(
      near === undefined
        ? `${shown(wanted)} is not subscribed: nobody is.`
        : `${shown(wanted)} is not subscribed: did you mean ${near}?`,
    );
  }
  for (const { arn, address } of found) {
    if (arn === undefined)
      throw new SubscriptionError(
        `${shown(address)} waits for its confirmation, and SNS does not tell its name: unconfirmed, it lapses within 48 hours.`,
      );
    await doors.subscriptions.unsubscribe(arn);
  }
  return found;
}
