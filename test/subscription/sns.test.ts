import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTopicCommand } from '@aws-sdk/client-sns';
import { describe, expect, onTestFinished, test } from 'vitest';
import { joinTopics, openAlertTopic } from '../../shared/notify/sns.ts';
import { openSubscriptions } from '../../shared/notify/subscriptions.ts';
import { readEndpoint } from '../../shared/subscription/endpoint.ts';
import { filterPolicyOf } from '../../shared/subscription/filter-policy.ts';
import { listSubscriptions } from '../../shared/subscription/standing.ts';
import { subscribe } from '../../shared/subscription/subscribe.ts';
import type { Endpoint } from '../../shared/subscription/subscription.ts';
import { openMessaging } from '../local/messaging.ts';
import { aMessage } from './message.ts';

/** Facts in memory, as far as subscriptions note them. */
function aLedger() {
  const noted = new Map<string, { id: string; at: string; owner?: string; expiresAt: number }>();
  return {
    get: async (keys: { id: string; at: string }[]) => keys.flatMap(({ at }) => noted.get(at) ?? []),
    put: async (entry: { id: string; at: string; expiresAt: number }) => void noted.set(entry.at, entry),
  } as unknown as Parameters<typeof subscribe>[0]['ledger'];
}

async function openDoors(topics: number) {
  const messaging = await openMessaging();
  const arns: string[] = [];
  for (let number = 1; number <= topics; number += 1) {
    const { TopicArn = '' } = await messaging.sns.send(new CreateTopicCommand({ Name: `alerts-${number}` }));
    arns.push(TopicArn);
  }
  const subscriptions = openSubscriptions(messaging.sns, arns);
  const topic = joinTopics(arns.map((arn) => openAlertTopic(messaging.sns, arn, 0)));
  return { ...messaging, arns, doors: { subscriptions, ledger: aLedger(), now: () => new Date() }, topic };
}

const number = (index: number): Endpoint => ({
  protocol: 'sms',
  address: `+3069000000${String(index).padStart(2, '0')}`,
});
const kept = (endpoint: Endpoint) => ({ policy: JSON.stringify(filterPolicyOf({}, endpoint)) });

describe('subscriptions over several topics', () => {
  test('are spread, listed together over pages, and get each alert once', async () => {
    const { arns, doors, topic, deliveries } = await openDoors(2);
    const all = Array.from({ length: 12 }, (_, index) => number(index));
    for (const endpoint of all) await subscribe(doors, endpoint, kept(endpoint), kept(endpoint));
    const listed = await listSubscriptions(doors);
    expect(listed.map(({ address }) => address).sort()).toEqual(all.map(({ address }) => address));
    expect(new Set(listed.map((one) => one.topic))).toEqual(new Set(arns));
    expect(await topic.publish(aMessage())).toMatch(/^[0-9a-f-]{36}$/);
    expect(
      deliveries
        .list(100)
        .map(({ endpoint }) => endpoint)
        .sort(),
    ).toEqual(all.map(({ address }) => address));
    const again = await subscribe(doors, number(3), kept(number(3)), kept(number(3)));
    expect(again.change).toBe('none');
    expect(await listSubscriptions(doors)).toHaveLength(12);
  });

  test('are all found where SNS gives them in pages', async () => {
    const { arns, doors, subscribe: raw, TopicArn, sns } = await openDoors(1);
    expect(arns).toHaveLength(1);
    for (let index = 0; index < 130; index += 1)
      await raw('sms', `+3069100${String(index).padStart(5, '0')}`);
    const subscriptions = openSubscriptions(sns, [TopicArn]);
    expect(await listSubscriptions({ ...doors, subscriptions })).toHaveLength(130);
    expect(await subscriptions.list({ protocol: 'email' })).toEqual([]);
  });
});

describe('a web hook', () => {
  test('gets the document once it has confirmed, by the filter that it asked for', async () => {
    const posts: { type: string; body: Record<string, string> }[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const type = String(request.headers['x-amz-sns-message-type']);
      posts.push({ type, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) });
      response.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { doors, topic, delivered } = await openDoors(1);
    const endpoint = await readEndpoint(
      { webhook: `http://${host}/alerts` },
      { lookup: async () => [], allowHosts: new Set([host]) },
    );
    const filter = { policy: JSON.stringify(filterPolicyOf({ minSeverity: 'high' }, endpoint)) };
    const made = await subscribe(doors, endpoint, filter, filter);
    expect(made).toMatchObject({ state: 'pending', change: 'created' });
    await delivered();
    expect(posts[0]?.type).toBe('SubscriptionConfirmation');
    await fetch(posts[0]?.body.SubscribeURL ?? '');
    await topic.publish(aMessage({ severity: 'normal' }));
    await topic.publish(aMessage({ severity: 'critical' }));
    await delivered();
    expect(posts.slice(1).map(({ type, body }) => [type, JSON.parse(body.Message ?? '')])).toEqual([
      ['Notification', { version: 1, kind: 'alert' }],
    ]);
    expect(await listSubscriptions(doors)).toMatchObject([{ state: 'confirmed', policy: filter.policy }]);
  });
});
