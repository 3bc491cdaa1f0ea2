import { lookup } from 'node:dns/promises';
import type { Wiring } from '../functions/wiring.ts';
import { documentFilter } from '../shared/subscription/document-filter.ts';
import { readEndpoint } from '../shared/subscription/endpoint.ts';
import { readFilter, type SubscriptionFilter } from '../shared/subscription/filter.ts';
import { filterOf, filterPolicyOf } from '../shared/subscription/filter-policy.ts';
import { subscriptionInWords } from '../shared/subscription/standing.ts';
import { type Subscribed, subscribe } from '../shared/subscription/subscribe.ts';
import type { Endpoint, KeptFilter } from '../shared/subscription/subscription.ts';
import { renderTest } from '../shared/subscription/test-message.ts';
import { openRunning } from './running.ts';
import type { SubscribeOptions } from './subscribe.ts';
import { CommandError, type Terminal } from './terminal.ts';

/** Subscribes an endpoint, or changes what it gets, and says what became of it. All is checked before that. */
export async function subscribeEndpoint(options: SubscribeOptions, terminal: Terminal): Promise<void> {
  const { email, sms, webhook, sqs } = options;
  const allowHosts = new Set((terminal.variables.ALLOW_HOSTS ?? '').split(','));
  const endpoint = await readEndpoint({ email, sms, webhook, sqs }, { lookup: addressesOf, allowHosts });
  const place = await openRunning(options, terminal);
  try {
    const { wiring } = place;
    const filter = keptFilter(options, endpoint, await wiring.watches.list());
    const done = await subscribe(wiring, endpoint, filter, policyFor({}, endpoint));
    const now = await wiring.subscriptions.read(done.arn);
    await terminal.write(`${inWords(endpoint, done, now ?? {})}\n`);
    if (options.test) await terminal.write(`${await sendTest(wiring, endpoint, done, now ?? {})}\n`);
  } finally {
    await place.close();
  }
}

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** The filter that was asked for; undefined where none of its options was given. */
function keptFilter(
  options: SubscribeOptions,
  endpoint: Endpoint,
  watches: Awaited<ReturnType<Wiring['watches']['list']>>,
): KeptFilter | undefined {
  const { watch, minSeverity, language, source, alerts, digest, document, test } = options;
  if (alerts && digest)
    throw new CommandError('--alerts and --digest exclude each other: leave both out for both.');
  const isGiven = [watch, minSeverity, language, source, alerts, digest].some((part) => part !== undefined);
  if (document !== undefined) {
    if (isGiven) throw new CommandError('--document is a filter of its own: no other one goes with it.');
    if (test)
      throw new CommandError('--test does not go with --document, which a test message would not pass.');
    return documentFilter(document, endpoint);
  }
  // A test of what is there must not widen it.
  if (!isGiven && test) return undefined;
  const kind = alerts ? 'alert' : digest ? 'digest' : undefined;
  const written = { watches: watch, minSeverity, languages: language, sources: source, kind } as const;
  return policyFor(readFilter(written, watches), endpoint);
}

function policyFor(filter: SubscriptionFilter, endpoint: Endpoint): KeptFilter {
  return { policy: JSON.stringify(filterPolicyOf(filter, endpoint)) };
}

function inWords({ protocol, address }: Endpoint, done: Subscribed, now: KeptFilter): string {
  const gets = subscriptionInWords({ protocol, address, arn: done.arn, ...now });
  const waits = done.state === 'pending' ? ` ${confirmation[protocol] ?? ''}` : '';
  switch (done.change) {
    case 'created':
      return `${address} is subscribed: ${gets}.${waits}`;
    case 'replaced':
      return `${address} was subscribed already: ${done.before}. Now it gets: ${gets}.${waits}`;
    case 'renewed':
      return `${address} was asked again to confirm its subscription: ${gets}.${waits}`;
    case 'none':
      return `${address} is subscribed already: ${gets}. Nothing changed.`;
  }
}

const confirmation: Partial<Record<Endpoint['protocol'], string>> = {
  email: 'It gets nothing before the link in the message from SNS is followed, within 48 hours.',
  https: 'It gets nothing before it confirms what SNS posts to it, within 48 hours.',
  http: 'It gets nothing before it confirms what SNS posts to it, within 48 hours.',
};

async function sendTest(
  wiring: Wiring,
  endpoint: Endpoint,
  done: Subscribed,
  now: KeptFilter,
): Promise<string> {
  if (done.state === 'pending')
    return 'No test was sent: SNS delivers nothing before the subscription is confirmed. Confirm it, then ask for --test again.';
  const filter = now.policy === undefined ? undefined : filterOf(now.policy, endpoint);
  if (!filter || now.scope === 'MessageBody')
    throw new CommandError(
      'No test was sent: the subscription has a filter that Stentor did not write, and nothing would reach it alone.',
    );
  const { message, kind } = renderTest(filter, endpoint, wiring.now());
  return `A test went out as message ${await wiring.subscriptions.publishTest(done.topic, message, kind)}.`;
}
