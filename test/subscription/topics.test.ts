import { describe, expect, test } from 'vitest';
import { subscribe, topicWithRoom } from '../../shared/subscription/subscribe.ts';
import type { Endpoint, Subscription, Subscriptions } from '../../shared/subscription/subscription.ts';

const topics = ['arn:1', 'arn:2', 'arn:3'];
const person = (number: number): Endpoint => ({ protocol: 'email', address: `reader-${number}@example.org` });
const kept = (topic: string, number: number): Subscription => ({
  arn: `${topic}:${number}`,
  topic,
  ...person(number),
  state: 'confirmed',
  policy: '{"kind":["alert"]}',
});
const full = (topic: string) => Array.from({ length: 200 }, (_, number) => kept(topic, number));

describe('the topic of a subscription', () => {
  test('is the same each time, and a new topic moves only those that it takes', () => {
    const people = Array.from({ length: 300 }, (_, number) => person(number));
    const of = (list: string[]) => people.map((one) => topicWithRoom(list, one, []));
    const two = of(topics.slice(0, 2));
    expect(of(topics.slice(0, 2))).toEqual(two);
    const three = of(topics);
    expect(three.filter((topic, index) => topic !== two[index]).every((topic) => topic === 'arn:3')).toBe(
      true,
    );
    for (const topic of topics) expect(three.filter((one) => one === topic).length).toBeGreaterThan(60);
  });

  test('is another one when it has 200 filters, those of pending subscriptions counted', () => {
    const one = person(1);
    const usual = topicWithRoom(topics, one, []);
    expect(topicWithRoom(topics, one, full(usual))).not.toBe(usual);
    const pending = full(usual).map(
      ({ arn, policy, ...rest }): Subscription => ({ ...rest, state: 'pending' }),
    );
    expect(topicWithRoom(topics, one, pending)).not.toBe(usual);
    const unfiltered = full(usual).map(({ policy, ...rest }) => rest);
    expect(topicWithRoom(topics, one, unfiltered)).toBe(usual);
  });

  test('is said to be full with the mend, before anything is created', async () => {
    const subscriptions: Subscriptions = {
      topics: ['arn:1'],
      list: async () => full('arn:1'),
      read: async () => undefined,
      subscribe: async () => expect.unreachable(),
      changeFilter: async () => expect.unreachable(),
      unsubscribe: async () => expect.unreachable(),
      publishTest: async () => expect.unreachable(),
    };
    const ledger = { get: async () => [] } as unknown as Parameters<typeof subscribe>[0]['ledger'];
    const doors = { subscriptions, ledger, now: () => new Date() };
    await expect(subscribe(doors, person(999), undefined, { policy: '{}' })).rejects.toThrow(
      'The alerts topic has 200 subscriptions with a filter, which is what SNS takes: deploy with -c alertTopics=2, or unsubscribe somebody.',
    );
  });
});
