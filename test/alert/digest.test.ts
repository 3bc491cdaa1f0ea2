import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Wiring } from '../../functions/wiring.ts';
import { sendDigests } from '../../shared/alert/digest.ts';
import { composeDigest } from '../../shared/alert/digest-content.ts';
import { renderDigest } from '../../shared/alert/digest-message.ts';
import { countMention } from '../../shared/alert/hours.ts';
import type { Mention } from '../../shared/alert/mention.ts';
import { mute } from '../../shared/alert/mute.ts';
import { smsSize } from '../../shared/alert/sms-size.ts';
import { checkSnsRules } from '../../shared/alert/sns-rules.ts';
import { type Newsdesk, openNewsdesk } from './newsdesk.ts';

let desk: Newsdesk;
let story = 0;
const quiet = { from: '22:00', to: '07:00', zone: 'UTC', except: 'none' as const };
const maduro = { title: 'Maduro flies out', body: 'Nicolás Maduro has left the country.' };
const send = (doors: Partial<Wiring> = {}) =>
  sendDigests({ ...desk.wiring, ...doors }, desk.watches.slice(0, 1));
const at = (instant: string) => {
  desk.now = new Date(instant);
};
/** Articles that quiet hours hold, each of a story of its own unless it is named. */
const night = async (...parts: Parameters<Newsdesk['article']>[0][]) => {
  const articles = [];
  for (const part of parts) {
    story += 1;
    const article = await desk.article({ ...maduro, storyId: `night-${story}`, ...part });
    await desk.raise(article);
    articles.push(article);
  }
  return articles;
};

beforeAll(async () => {
  desk = await openNewsdesk();
});
afterAll(() => desk.stop());
beforeEach(async () => {
  at('2026-01-15T12:00:00.000Z');
  desk.withPolicy({ quiet });
  // The first look at a watch begins its first period.
  await send();
  desk.published = [];
  at('2026-01-15T23:00:00.000Z');
});

describe('a digest', () => {
  test('tells at its hour what policy held, grouped by story, and marks it as told', async () => {
    const [one, other] = await night(
      { storyId: 'same', source: 'a.example' },
      { storyId: 'same', source: 'b.example' },
    );
    await night({ title: 'Maduro speaks', language: 'el' });
    at('2026-01-16T07:59:00.000Z');
    expect(await send()).toEqual([]);
    at('2026-01-16T08:01:00.000Z');
    const [outcome] = await send();
    expect(outcome).toMatchObject({ period: '2026-01-16', told: 3, messageId: 'message-1' });
    const [message] = desk.published;
    expect(message?.subject).toBe('Digest: Nicolás Maduro: 3 mentions held in 2 stories');
    expect(message?.attributes).toMatchObject({
      kind: 'digest',
      watch: [desk.watches[0]?.id],
      language: ['en', 'el'],
    });
    const email = message?.bodies.email ?? '';
    expect(email).toContain('15 Jan 2026, 08:00 to 16 Jan 2026, 08:00, times of UTC\n3 mentions.');
    expect(email.match(/Also in: a\.example|Also in: b\.example/g)).toHaveLength(1);
    expect(email).toContain('quiet hours');
    expect(smsSize(message?.bodies.sms ?? '').segments).toBe(1);
    if (message) expect(() => checkSnsRules(message)).not.toThrow();
    for (const article of [one, other])
      expect(article && (await desk.mentionsOf(article))[0]).toMatchObject({
        status: 'digested',
        heldReason: 'quiet',
        messageId: 'message-1',
      });
  });

  test('goes out once, by one of two workers, however often it is called', async () => {
    await night({}, {});
    at('2026-01-16T08:01:00.000Z');
    await Promise.all([send(), send()]);
    await send();
    expect(desk.published).toHaveLength(1);
  });

  test('is not sent when there is nothing to tell', async () => {
    at('2026-01-16T08:01:00.000Z');
    expect(await send()).toEqual([]);
    expect(desk.published).toEqual([]);
  });

  test('counts a backlog and edits, and does not go out for them alone', async () => {
    await night({ backlog: true }, { backlog: true });
    at('2026-01-16T08:01:00.000Z');
    await send();
    expect(desk.published).toEqual([]);
    at('2026-01-16T23:00:00.000Z');
    await night({});
    at('2026-01-17T08:01:00.000Z');
    await send();
    expect(desk.published[0]?.bodies.email).toContain("Not listed: 2 from a new feed's backlog.");
  });

  test('waits while its watch is muted, and tells all of it afterwards', async () => {
    await mute(desk.wiring.ledger, desk.watches[0]?.id ?? '', new Date('2026-01-16T12:00:00.000Z'));
    await night({});
    at('2026-01-16T08:01:00.000Z');
    expect(await send()).toEqual([]);
    at('2026-01-16T12:01:00.000Z');
    expect(await send()).toMatchObject([{ told: 1 }]);
  });

  test('after a failed publish goes out with the next call', async () => {
    await night({});
    at('2026-01-16T08:01:00.000Z');
    desk.failure = new Error('SNS is away');
    await expect(send()).rejects.toThrow('1 of 1 digests failed: Error: SNS is away');
    desk.failure = undefined;
    expect(await send()).toMatchObject([{ told: 1 }]);
  });

  test('after a crash between publish and the marks goes on with the marks and repeats no message', async () => {
    const [article] = await night({});
    at('2026-01-16T08:01:00.000Z');
    const markDigested = () => Promise.reject(new Error('killed'));
    await expect(send({ mentions: { ...desk.wiring.mentions, markDigested } })).rejects.toThrow('killed');
    // What is held in the meantime was not in the message, and is left to the next digest.
    at('2026-01-16T22:30:00.000Z');
    const [later] = await night({});
    expect(await send()).toMatchObject([{ told: 1, messageId: 'message-1' }]);
    expect(desk.published).toHaveLength(1);
    expect(article && (await desk.mentionsOf(article))[0]?.status).toBe('digested');
    expect(later && (await desk.mentionsOf(later))[0]?.status).toBe('held');
  });

  test('tells how much is usual and flags a spike, even when nothing was held', async () => {
    const watch = desk.watches[0]?.id ?? '';
    const { ledger } = desk.wiring;
    for (let hour = 0; hour < 24 * 5; hour += 4)
      await countMention(ledger, watch, new Date(Date.parse('2026-01-11T08:00:00.000Z') + hour * 3_600_000));
    for (let count = 0; count < 11; count += 1)
      await countMention(ledger, watch, new Date('2026-01-16T03:10:00.000Z'));
    at('2026-01-16T08:01:00.000Z');
    await send();
    expect(desk.published[0]?.subject).toMatch(/^Digest: Nicolás Maduro: \d+ mentions, spike$/);
    expect(desk.published[0]?.bodies.email).toMatch(
      /Spike: 11 mentions in the hour from 16 Jan 2026, 03:00, usually 0/,
    );
    expect(desk.published[0]?.bodies.email).toContain('usually 6 a day');
    expect(JSON.parse(desk.published[0]?.bodies.sqs ?? '')).toMatchObject({
      kind: 'digest',
      version: 1,
      usual: 6,
      spike: { count: 11, hour: '2026-01-16T03:00:00.000Z' },
    });
  });

  test('stays within what SNS takes whatever it has to tell', () => {
    const period = { name: '2026-01-16', from: new Date('2026-01-15'), to: new Date('2026-01-16') };
    const held = Array.from(
      { length: 60 },
      (_, index): Mention => ({
        watch: 'maduro',
        at: `2026-01-15T10:00:00.000Z#${index}`,
        articleId: `article-${index}`,
        severity: 'high',
        evidence: [],
        title: 'Καράκας 🇻🇪 "'.repeat(40),
        source: `outlet-${index}.example`,
        url: `https://a.example/${'x'.repeat(900)}`,
        language: 'el',
        status: 'held',
        heldReason: 'quiet',
        createdAt: '2026-01-15T23:00:00.000Z',
        watchVersion: '0',
      }),
    );
    const watch = { id: 'maduro', kind: 'person', name: 'Ν'.repeat(300), severity: 'normal' } as const;
    const message = renderDigest(composeDigest({ watch, period, zone: 'UTC', held, hours: [] }));
    expect(() => checkSnsRules(message)).not.toThrow();
    expect(smsSize(message.bodies.sms).segments).toBe(1);
    expect(message.bodies.email).toMatch(/And \d+ more stories\./);
    expect(JSON.parse(message.bodies.sqs)).toMatchObject({ heldStories: 60 });
  });
});
