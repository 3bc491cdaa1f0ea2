import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { Counters } from '../alert/counters.ts';
import { type LedgerKey, secondsAt } from '../alert/ledger.ts';
import { countRequest, type RateLimit } from './rate-limit.ts';
import { listSubscriptions, type StandingDoors } from './standing.ts';
import { type Subscribed, subscribe } from './subscribe.ts';
import { type Endpoint, isOf, type KeptFilter, SubscriptionError } from './subscription.ts';

/** What signing up works with. */
export type SignUpDoors = StandingDoors & { counters: Counters; directSms: DirectSms };

/** The door to single SMS; `shared/notify` opens it onto SNS. */
export type DirectSms = { send(number: string, text: string): Promise<void> };

/** An address is subscribed already, and only its owner may change what it gets. */
export class AlreadySubscribedError extends SubscriptionError {
  override name = 'AlreadySubscribedError';
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** How often may be asked, and of what. */
export const signUpLimits = {
  caller: { what: 'Subscriptions by one caller', most: 30, spanMs: hourMs, span: 'an hour' },
  address: { what: 'A subscription of one address', most: 3, spanMs: dayMs, span: 'a day' },
  tries: { what: 'The code of one number', most: 5, spanMs: dayMs, span: 'a day' },
  /** Codes cost money, and premium numbers pay whoever makes others send to them. */
  codes: { what: 'Codes by SMS', most: 100, spanMs: dayMs, span: 'a day' },
} satisfies Record<string, RateLimit>;

/** A code is good for so long. */
const codeMs = 10 * 60_000;

/** What becomes of a wish to sign up: SNS asks the address, or a code went to the number. */
export type SignedUp = { next: 'confirm' | 'code'; subscribed?: Subscribed };

/**
 * Signs an endpoint up for somebody whom nobody knows: it gets nothing before its owner agrees. SNS asks an e-mail
 * address or a web hook; a number gets a code by SMS, for SNS does not ask numbers.
 * @param caller Who asks, for the limit on how often.
 * @throws RateLimitError above 30 an hour of a caller, 3 a day of an address, or 100 codes a day in all.
 * @throws AlreadySubscribedError for an e-mail address or web hook that is confirmed.
 */
export async function signUp(
  doors: SignUpDoors,
  endpoint: Endpoint,
  filter: KeptFilter,
  caller: string,
): Promise<SignedUp> {
  await countRequest(doors, signUpLimits.caller, caller);
  await countRequest(doors, signUpLimits.address, keyOf(endpoint));
  if (endpoint.protocol === 'sms') {
    await sendCode(doors, endpoint, filter);
    return { next: 'code' };
  }
  const known = (await listSubscriptions(doors)).find((one) => isOf(endpoint, one));
  if (known?.state === 'confirmed')
    throw new AlreadySubscribedError(
      'This address is subscribed already: end that by the link in any of its messages, then subscribe again.',
    );
  return { next: 'confirm', subscribed: await subscribe(doors, endpoint, filter, filter) };
}

/**
 * Subscribes a number whose owner tells the code that it got, with the filter that it was asked for with; one that is
 * subscribed gets the new filter.
 * @throws SubscriptionError for a code that is wrong or older than ten minutes.
 * @throws RateLimitError after five tries.
 */
export async function confirmCode(
  doors: SignUpDoors,
  endpoint: Endpoint,
  filter: KeptFilter,
  code: string,
): Promise<Subscribed> {
  await countRequest(doors, signUpLimits.tries, keyOf(endpoint));
  const [kept] = await doors.ledger.get([codeKey(endpoint)], doors.now());
  if (!kept?.owner || !sameHash(kept.owner, codeHash(endpoint, filter, code)))
    throw new SubscriptionError(
      'The code is wrong, is older than ten minutes, or goes with another filter: ask for a new one.',
    );
  await doors.ledger.remove(codeKey(endpoint));
  return subscribe(doors, endpoint, filter, filter);
}

async function sendCode(doors: SignUpDoors, endpoint: Endpoint, filter: KeptFilter): Promise<void> {
  await countRequest(doors, signUpLimits.codes, 'all');
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const now = doors.now();
  await doors.ledger.put({
    ...codeKey(endpoint),
    owner: codeHash(endpoint, filter, code),
    since: now.toISOString(),
    expiresAt: secondsAt(now.getTime() + codeMs),
  });
  await doors.directSms.send(
    endpoint.address,
    `${code} is your code to get news alerts from Stentor. If you did not ask for it, ignore it: you get nothing.`,
  );
}

function codeKey(endpoint: Endpoint): LedgerKey {
  return { id: 'code', at: createHash('sha256').update(keyOf(endpoint)).digest('hex').slice(0, 32) };
}

function keyOf({ protocol, address }: Endpoint): string {
  return `${protocol} ${address.toLowerCase()}`;
}

/** The code itself is kept nowhere. */
function codeHash(endpoint: Endpoint, { policy = '' }: KeptFilter, code: string): string {
  return createHash('sha256')
    .update(`${keyOf(endpoint)}\0${policy}\0${code}`)
    .digest('hex');
}

function sameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
