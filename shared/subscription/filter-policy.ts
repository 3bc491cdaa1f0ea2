import { createHash } from 'node:crypto';
import { severities } from '../watch/watch.ts';
import type { SubscriptionFilter } from './filter.ts';
import { type Endpoint, SubscriptionError } from './subscription.ts';

/** One condition on an attribute: a value, or what it begins or ends with. */
type Condition = string | { prefix: string } | { suffix: string } | { 'anything-but': { prefix: string } };
/** A filter policy on message attributes: of each key one condition must hold. */
export type FilterPolicy = Record<string, Condition[]>;

/** Quotas of SNS (developer guide, "Filter policy constraints"). */
export const snsLimits = { keys: 5, combinations: 150, policiesATopic: 200 } as const;

/** Ending of the kinds that SMS subscriptions listen for: a message that SMS is left out of goes without them. */
export const smsKind = '-sms';
const testKinds = 'test-';

/** The kind that reaches one endpoint alone: what a test message is sent as. */
export function testKind({ protocol, address }: Endpoint): string {
  const digest = createHash('sha256').update(`${protocol} ${address.toLowerCase()}`).digest('hex');
  return `${testKinds}${digest.slice(0, 12)}`;
}

/**
 * The filter policy of a subscription on the attributes of messages. A language goes with its regions by prefix, a
 * severity with those above it. Always there is a `kind`, so that test messages and SMS over budget can pass by.
 * @throws SubscriptionError when SNS takes fewer combinations than the filter has.
 */
export function filterPolicyOf(filter: SubscriptionFilter, endpoint: Endpoint): FilterPolicy {
  const { watches, minSeverity, languages, sources } = filter;
  const policy: FilterPolicy = {
    ...(watches && { watch: watches }),
    ...(minSeverity && { severity: severities.slice(severities.indexOf(minSeverity)) }),
    ...(languages && { language: languages.flatMap((tag) => [tag, { prefix: `${tag}-` }]) }),
    ...(sources && { source: sources }),
    kind: [kindWanted(filter, endpoint), testKind(endpoint)],
  };
  const combinations = combinationsOf(policy);
  if (combinations > snsLimits.combinations)
    throw new SubscriptionError(
      `This filter has ${combinations} combinations (${inFactors(policy)}) and SNS takes ${snsLimits.combinations}: name fewer, or leave one of them out.`,
    );
  return policy;
}

function kindWanted({ kind }: SubscriptionFilter, { protocol }: Endpoint): Condition {
  if (protocol === 'sms') return kind ? `${kind}${smsKind}` : { suffix: smsKind };
  return kind ?? { 'anything-but': { prefix: testKinds } };
}

function combinationsOf(policy: FilterPolicy): number {
  return Object.values(policy).reduce((product, conditions) => product * conditions.length, 1);
}

function inFactors(policy: FilterPolicy): string {
  return Object.entries(policy)
    .map(([key, { length }]) => `${length} of ${key}`)
    .join(' × ');
}

/** The filter that a policy of `filterPolicyOf` was made from; undefined for a policy that somebody else wrote. */
export function filterOf(policy: string, endpoint: Endpoint): SubscriptionFilter | undefined {
  const written = parse(policy);
  if (!written) return undefined;
  const { watch, severity, language, source, kind = [], ...rest } = written;
  const minSeverity = severities.find((one) => one === severity?.[0]);
  const only = (['alert', 'digest'] as const).find((one) => kind.some((wanted) => isKind(wanted, one)));
  const filter: SubscriptionFilter = {
    ...(watch && { watches: texts(watch) }),
    ...(minSeverity && minSeverity !== 'low' && { minSeverity }),
    ...(language && { languages: texts(language) }),
    ...(source && { sources: texts(source) }),
    ...(only && { kind: only }),
  };
  const isOurs =
    Object.keys(rest).length === 0 &&
    JSON.stringify(policyOrNothing(filter, endpoint)) === JSON.stringify(written);
  return isOurs ? filter : undefined;
}

function isKind(wanted: Condition, kind: string): boolean {
  return wanted === kind || wanted === `${kind}${smsKind}`;
}

function policyOrNothing(filter: SubscriptionFilter, endpoint: Endpoint): FilterPolicy | undefined {
  try {
    return filterPolicyOf(filter, endpoint);
  } catch (error) {
    if (error instanceof SubscriptionError) return undefined;
    throw error;
  }
}

function texts(conditions: Condition[]): string[] {
  return conditions.filter((condition) => typeof condition === 'string');
}

function parse(policy: string): FilterPolicy | undefined {
  try {
    const value: unknown = JSON.parse(policy);
    const isPolicy =
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((part) => Array.isArray(part));
    return isPolicy ? (value as FilterPolicy) : undefined;
  } catch {
    return undefined;
  }
}
