import { createHash } from 'node:crypto';
import { snsLimits } from './filter-policy.ts';
import { listSubscriptions, noteName, type StandingDoors, subscriptionInWords } from './standing.ts';
import {
  type Endpoint,
  isOf,
  type KeptFilter,
  type Subscription,
  SubscriptionError,
} from './subscription.ts';

/** What became of a wish to subscribe. */
export type Subscribed = {
  arn: string;
  topic: string;
  state: Subscription['state'];
  /** `renewed`: it waits as before, and was asked to confirm once more. */
  change: 'created' | 'replaced' | 'renewed' | 'none';
  /** What it got before, in words, where that was replaced. */
  before?: string;
};

/**
 * Subscribes an endpoint that was checked before, or gives the one that is subscribed its new filter: an endpoint is
 * subscribed once. Without a filter, one that is there keeps its own.
 * @throws SubscriptionError when no topic has room, or SNS keeps the old filter of one that is pending.
 */
export async function subscribe(
  doors: StandingDoors,
  endpoint: Endpoint,
  filter: KeptFilter | undefined,
  usual: KeptFilter,
): Promise<Subscribed> {
  const all = await listSubscriptions(doors);
  const before = all.find((one) => isOf(endpoint, one));
  if (!before) return create(doors, endpoint, filter ?? usual, all);
  const isSame = filter === undefined || sameFilter(before, filter);
  const { topic, state, arn } = before;
  if (state === 'confirmed' && arn !== undefined) {
    if (isSame) return { arn, topic, state, change: 'none' };
    await doors.subscriptions.changeFilter(arn, filter);
    return { arn, topic, state, change: 'replaced', before: subscriptionInWords(before) };
  }
  return renew(doors, endpoint, before, filter ?? before);
}

async function create(
  doors: StandingDoors,
  endpoint: Endpoint,
  filter: KeptFilter,
  all: Subscription[],
): Promise<Subscribed> {
  const topic = topicWithRoom(doors.subscriptions.topics, endpoint, all);
  const arn = await doors.subscriptions.subscribe(topic, endpoint, filter);
  await noteName(doors, { topic, ...endpoint }, arn);
  const kept = await doors.subscriptions.read(arn);
  return { arn, topic, state: kept?.state ?? 'pending', change: 'created' };
}

/** SNS asks again for one that is pending, if it is asked for with the filter that it has. */
async function renew(
  doors: StandingDoors,
  endpoint: Endpoint,
  before: Subscription,
  filter: KeptFilter,
): Promise<Subscribed> {
  const { topic, state } = before;
  const address = before.address;
  if (before.arn !== undefined && !sameFilter(before, filter))
    await doors.subscriptions.changeFilter(before.arn, filter);
  const kept = {
    ...(filter.policy !== undefined && { policy: filter.policy }),
    ...(filter.scope && { scope: filter.scope }),
  };
  const arn = await doors.subscriptions.subscribe(topic, { ...endpoint, address }, kept);
  await noteName(doors, before, arn);
  const isReplaced = before.arn !== undefined && !sameFilter(before, filter);
  return {
    arn,
    topic,
    state,
    change: isReplaced ? 'replaced' : 'renewed',
    ...(isReplaced && { before: subscriptionInWords(before) }),
  };
}

function sameFilter(one: KeptFilter, other: KeptFilter): boolean {
  const scopeOf = ({ policy, scope }: KeptFilter) =>
    policy === undefined ? '' : (scope ?? 'MessageAttributes');
  return one.policy === other.policy && scopeOf(one) === scopeOf(other);
}

/**
 * The topic that an endpoint belongs to by hash, or the next with room: a new topic takes its share and moves nobody
 * (rendezvous hashing, Thaler and Ravishankar 1998).
 * @throws SubscriptionError when all are full.
 */
export function topicWithRoom(
  topics: string[],
  { protocol, address }: Endpoint,
  all: Subscription[],
): string {
  const weight = (topic: string) =>
    createHash('sha256').update(`${topic} ${protocol} ${address}`).digest('hex');
  const ranked = topics.toSorted((one, other) => (weight(one) < weight(other) ? 1 : -1));
  const counted = (topic: string) => all.filter((one) => one.topic === topic && mayHaveFilter(one)).length;
  const found = ranked.find((topic) => counted(topic) < snsLimits.policiesATopic);
  if (found !== undefined) return found;
  const many =
    topics.length === 1 ? 'The alerts topic has' : `Each of the ${topics.length} alerts topics has`;
  throw new SubscriptionError(
    `${many} ${snsLimits.policiesATopic} subscriptions with a filter, which is what SNS takes: deploy with -c alertTopics=${topics.length + 1}, or unsubscribe somebody.`,
  );
}

/** One whose filter cannot be read yet is counted: it may have one. */
function mayHaveFilter({ arn, policy }: Subscription): boolean {
  return policy !== undefined || arn === undefined;
}
