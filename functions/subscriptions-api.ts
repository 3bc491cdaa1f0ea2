import { createHash } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import * as z from 'zod';
import { readEndpoint } from '../shared/subscription/endpoint.ts';
import { filterInWords, readFilter, type SubscriptionFilter } from '../shared/subscription/filter.ts';
import { filterPolicyOf } from '../shared/subscription/filter-policy.ts';
import { RateLimitError } from '../shared/subscription/rate-limit.ts';
import { AlreadySubscribedError, confirmCode, signUp } from '../shared/subscription/sign-up.ts';
import { listSubscriptions, redacted, subscriptionInWords } from '../shared/subscription/standing.ts';
import { type Endpoint, type KeptFilter, SubscriptionError } from '../shared/subscription/subscription.ts';
import type { Wiring } from './wiring.ts';

/** An answer of the API: a status and a JSON document. */
export type SubscriptionAnswer = { status: number; document: unknown; headers?: Record<string, string> };

const list = z.union([
  z.array(z.string().max(200)).max(150),
  z
    .string()
    .max(2_000)
    .transform((text) => [text]),
]);
const wishSchema = z.strictObject({
  email: z.string().max(300).optional(),
  sms: z.string().max(40).optional(),
  webhook: z.string().max(2_100).optional(),
  watch: list.optional(),
  minSeverity: z.string().max(20).optional(),
  language: list.optional(),
  source: list.optional(),
  kind: z.enum(['alert', 'digest']).optional(),
  /** Of a number, once it got one. */
  code: z
    .string()
    .regex(/^\d{6}$/, 'is six digits')
    .optional(),
});

/** Who is subscribed, without addresses that others could read. */
export async function showSubscriptions(wiring: Wiring): Promise<SubscriptionAnswer> {
  const all = await listSubscriptions(wiring);
  const document = all.map((one) => ({
    id: createHash('sha256').update(`${one.topic} ${one.protocol} ${one.address}`).digest('hex').slice(0, 16),
    protocol: one.protocol,
    to: redacted(one),
    state: one.state,
    gets: subscriptionInWords(one),
  }));
  return { status: 200, document };
}

/**
 * Signs somebody up: `{email | sms | webhook, watch, minSeverity, language, source, kind}`. SNS or a code by SMS asks
 * whoever it is; the same with `code` confirms a number.
 */
export async function postSubscription(
  wiring: Wiring,
  body: unknown,
  caller: string,
): Promise<SubscriptionAnswer> {
  const wish = readWish(body);
  const { email, sms, webhook, watch, minSeverity, language, source, kind, code } = wish;
  const doors = { lookup: addressesOf, allowHosts: wiring.allowHosts };
  const endpoint = await readEndpoint({ email, sms, webhook }, doors);
  const written = { watches: watch, minSeverity, languages: language, sources: source, kind };
  const filter = readFilter(written, await wiring.watches.list());
  const kept = keptFilter(filter, endpoint);
  const gets = filterInWords(filter);
  if (code !== undefined) {
    if (endpoint.protocol !== 'sms')
      throw new SubscriptionError('A code goes with a number alone: leave it out.');
    const { state, change } = await confirmCode(wiring, endpoint, kept, code);
    return { status: 200, document: { state, change, to: redacted(endpoint), gets } };
  }
  const { next } = await signUp(wiring, endpoint, kept, caller);
  return { status: 202, document: { state: 'pending', to: redacted(endpoint), gets, next: nextStep[next] } };
}

const nextStep = {
  confirm:
    'SNS has asked the address to confirm: it gets nothing before that, and the request lapses after 48 hours.',
  code: 'The number gets a code by SMS: send the same request with that code within ten minutes.',
};

/** The status that an error of signing up answers; undefined for an error of another kind. */
export function refusalOf(error: unknown): SubscriptionAnswer | undefined {
  const told = (status: number, message: string, headers = {}) => ({
    status,
    document: { error: { message } },
    headers,
  });
  if (error instanceof RateLimitError)
    return told(429, error.message, { 'retry-after': String(error.retryAfter) });
  if (error instanceof AlreadySubscribedError) return told(409, error.message);
  if (error instanceof SubscriptionError) return told(400, error.message);
  return undefined;
}

function readWish(body: unknown): z.infer<typeof wishSchema> {
  const parsed = wishSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys')
    throw new SubscriptionError(
      `There is no field ${JSON.stringify(issue.keys[0])}: there are ${Object.keys(wishSchema.shape).join(', ')}.`,
    );
  throw new SubscriptionError(`The field ${issue?.path.join('.') || 'body'} is wrong: ${issue?.message}.`);
}

function keptFilter(filter: SubscriptionFilter, endpoint: Endpoint): KeptFilter {
  return { policy: JSON.stringify(filterPolicyOf(filter, endpoint)) };
}

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}
