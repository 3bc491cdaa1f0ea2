import { createHash } from 'node:crypto';
import { type Ledger, type LedgerKey, secondsAt } from '../alert/ledger.ts';
import { filterInWords } from './filter.ts';
import { filterOf } from './filter-policy.ts';
import type { Endpoint, Protocol, Subscription, Subscriptions } from './subscription.ts';

/** What looking at subscriptions works with. */
export type StandingDoors = { subscriptions: Subscriptions; ledger: Ledger; now: () => Date };

/** SNS lets a subscription lapse that nobody confirms within two days. */
const pendingMs = 48 * 60 * 60_000;

/**
 * All subscriptions with their filters. SNS hides the name of one that is pending, so its name is noted when it is
 * made; without the note its filter stays unknown until it is confirmed.
 */
export async function listSubscriptions(doors: StandingDoors): Promise<Subscription[]> {
  const listed = await doors.subscriptions.list();
  const hidden = listed.filter(({ arn }) => arn === undefined);
  const notes = await doors.ledger.get(hidden.map(noteKey), doors.now());
  const arns = new Map(notes.map(({ at, owner }) => [at, owner]));
  return Promise.all(
    listed.map(async (one) => {
      const arn = one.arn ?? arns.get(noteKey(one).at);
      if (one.arn !== undefined || arn === undefined) return one;
      const kept = await doors.subscriptions.read(arn);
      return kept ? { ...one, ...kept, arn } : one;
    }),
  );
}

/** Notes the name of a subscription that waits for its confirmation. */
export async function noteName(
  { ledger, now }: StandingDoors,
  one: Pick<Subscription, 'topic' | 'protocol' | 'address'>,
  arn: string,
): Promise<void> {
  const expiresAt = secondsAt(now().getTime() + pendingMs);
  await ledger.put({ ...noteKey(one), owner: arn, since: now().toISOString(), expiresAt });
}

/** Addresses of people stay with SNS: the ledger gets a hash. */
function noteKey({
  topic,
  protocol,
  address,
}: Pick<Subscription, 'topic' | 'protocol' | 'address'>): LedgerKey {
  const name = createHash('sha256').update(`${topic} ${protocol} ${address.toLowerCase()}`).digest('hex');
  return { id: 'subscription', at: name.slice(0, 32) };
}

/** What a subscription gets, in one line for people. */
export function subscriptionInWords(one: Omit<Subscription, 'topic' | 'state'>): string {
  const { arn, policy, scope, protocol, address } = one;
  if (policy === undefined) return arn === undefined ? 'not known before it is confirmed' : 'everything';
  if (scope === 'MessageBody') return `documents like ${policy}`;
  const filter = filterOf(policy, { protocol: protocol as Protocol, address } satisfies Endpoint);
  return filter ? filterInWords(filter) : `what its own policy lets through: ${policy}`;
}

/** An address that tells its owner which one it is, and nobody else: `a…@example.org`, `+30…78`. */
export function redacted({ protocol, address }: Pick<Subscription, 'protocol' | 'address'>): string {
  if (protocol.startsWith('email'))
    return `${address.slice(0, 1)}…@${address.slice(address.lastIndexOf('@') + 1)}`;
  if (protocol === 'sms') return `${address.slice(0, 3)}…${address.slice(-2)}`;
  if (protocol.startsWith('http')) return `${URL.parse(address)?.origin ?? protocol}/…`;
  return `…${address.slice(address.lastIndexOf(':') + 1).slice(-12)}`;
}
