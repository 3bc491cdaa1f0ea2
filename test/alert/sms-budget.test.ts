import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withinSmsBudget } from '../../shared/alert/sms-budget.ts';
import type { AlertMessage } from '../../shared/alert/topic.ts';
import { openCounters } from '../../shared/store/counters.ts';
import { openDynamoDB } from '../../shared/store/dynamodb.ts';
import { openLedger } from '../../shared/store/ledger.ts';
import { filterPolicyOf } from '../../shared/subscription/filter-policy.ts';
import { countSmsReach } from '../../shared/subscription/sms-reach.ts';
import type { Subscription } from '../../shared/subscription/subscription.ts';
import { startEngine } from '../store/engine.ts';
import { aMessage } from '../subscription/message.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

let number = 0;
/** A topic under a budget, with two receivers, a clock that tests move, and what went out. */
function desk(budget: number) {
  number += 1;
  const client = openDynamoDB({ endpoint: engine.endpoint });
  const counters = openCounters(client, 'Ledger');
  const name = `topic-${number}`;
  const state = {
    now: new Date('2026-01-31T23:00:00.000Z'),
    receivers: 2,
    failure: undefined as Error | undefined,
    ownerFails: false,
    sent: [] as AlertMessage[],
    warned: [] as string[],
  };
  return Object.assign(state, {
    spent: (month: string) => counters.add({ id: `sms#${name}`, at: month }, 0, 2_000_000_000),
    topic: withinSmsBudget(
      {
        async publish(message: AlertMessage): Promise<string> {
          if (state.failure) throw state.failure;
          state.sent.push(message);
          return `message-${state.sent.length}`;
        },
      },
      name,
      budget,
      {
        counters,
        ledger: openLedger(client, 'Ledger'),
        smsReach: async () => state.receivers,
        ownerTopic: {
          async publish({ subject }) {
            if (state.ownerFails) throw new Error('owner');
            state.warned.push(subject);
            return 'warning';
          },
        },
        now: () => state.now,
      },
    ),
  });
}
const withSms = (sent: AlertMessage[]) => sent.map(({ withoutSms }) => !withoutSms);

describe('an SMS budget', () => {
  test('leaves SMS out of what would pass it, warns once at 80% and once at its end, and begins anew with the month', async () => {
    const { topic, sent, warned, ...rest } = desk(10);
    for (let count = 0; count < 7; count += 1) await topic.publish(aMessage());
    expect(withSms(sent)).toEqual([true, true, true, true, true, false, false]);
    expect(sent.every(({ bodies }) => bodies.email === 'email')).toBe(true);
    expect(warned).toEqual([
      'Stentor: 80% of the SMS budget of 2026-01 is used',
      'Stentor: the SMS budget of 2026-01 is used up',
    ]);
    expect(await rest.spent('2026-01')).toBe(10);
  });

  test('begins anew with the month', async () => {
    const made = desk(2);
    await made.topic.publish(aMessage());
    await made.topic.publish(aMessage());
    made.now = new Date('2026-02-01T00:00:00.000Z');
    await made.topic.publish(aMessage());
    expect(withSms(made.sent)).toEqual([true, false, true]);
  });

  test('counts segments, for each receiver', async () => {
    const made = desk(100);
    const message = aMessage();
    await made.topic.publish({ ...message, bodies: { ...message.bodies, sms: 'ж'.repeat(140) } });
    expect(await made.spent('2026-01')).toBe(6);
    made.receivers = 0;
    await made.topic.publish(message);
    expect(await made.spent('2026-01')).toBe(6);
  });

  test('is not passed by workers that publish at a time', async () => {
    const made = desk(20);
    await Promise.all(Array.from({ length: 25 }, () => made.topic.publish(aMessage())));
    expect(made.sent).toHaveLength(25);
    expect(withSms(made.sent).filter(Boolean).length).toBeLessThanOrEqual(10);
    expect(await made.spent('2026-01')).toBeLessThanOrEqual(20);
    expect(made.warned.filter((subject) => subject.includes('used up'))).toHaveLength(1);
  });

  test('gives back what did not go out, and lets no alert fail for a warning', async () => {
    const made = desk(2);
    made.ownerFails = true;
    made.failure = new Error('throttled');
    await expect(made.topic.publish(aMessage())).rejects.toThrow('throttled');
    expect(await made.spent('2026-01')).toBe(0);
    made.failure = undefined;
    await made.topic.publish(aMessage());
    made.ownerFails = false;
    await made.topic.publish(aMessage());
    await made.topic.publish(aMessage());
    expect(made.sent).toHaveLength(3);
    expect(made.warned).toEqual(['Stentor: the SMS budget of 2026-01 is used up']);
  });
});

describe('the receivers of an SMS', () => {
  const number = { protocol: 'sms', address: '+306912345678' } as const;
  const subscription = (policy?: object): Subscription => ({
    arn: 'arn:1',
    topic: 'arn',
    ...number,
    state: 'confirmed',
    ...(policy && { policy: JSON.stringify(policy) }),
  });

  test('are counted by their filters; one that somebody else wrote counts in any case', async () => {
    const all = [
      subscription(),
      subscription({ colour: ['red'] }),
      subscription(filterPolicyOf({ watches: ['maduro'] }, number)),
      subscription(filterPolicyOf({ watches: ['belarus'] }, number)),
      subscription(filterPolicyOf({ minSeverity: 'high', kind: 'alert' }, number)),
    ];
    const reach = countSmsReach({ list: async () => all }, 'arn', () => new Date());
    expect(await reach(aMessage().attributes)).toBe(3);
    expect(await reach(aMessage({ severity: 'critical' }).attributes)).toBe(4);
  });

  test('are read again after five minutes, and the last known count while they cannot be', async () => {
    let now = new Date('2026-01-15T12:00:00.000Z');
    const answers: (Subscription[] | Error)[] = [[subscription()], new Error('throttled'), []];
    const list = async () => {
      const answer = answers.shift() ?? [];
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const reach = countSmsReach({ list }, 'arn', () => now);
    const counts: number[] = [];
    for (const minutes of [0, 4, 6, 7, 13]) {
      now = new Date(Date.parse('2026-01-15T12:00:00.000Z') + minutes * 60_000);
      counts.push(await reach(aMessage().attributes));
    }
    expect(counts).toEqual([1, 1, 1, 0, 0]);
  });
});
