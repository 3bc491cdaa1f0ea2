import { expect, test } from 'vitest';
import type { Mention } from '../../shared/alert/mention.ts';
import { percentiles, speedInWords, speedOfMentions } from '../../shared/alert/speed.ts';

const mention = (part: Partial<Mention>): Mention => ({
  watch: 'maduro',
  at: '2026-01-15T10:00:00.000Z#a',
  articleId: 'a',
  severity: 'normal',
  evidence: [],
  title: 'Maduro',
  source: 'news.example',
  status: 'sent',
  createdAt: '2026-01-15T10:00:00.000Z',
  watchVersion: '0',
  receivedAt: '2026-01-15T12:00:00.000Z',
  publishedAt: '2026-01-15T10:00:00.000Z',
  ...part,
});

test('percentiles are of the nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentiles(hundred)).toEqual({ p50: 50, p95: 95, p99: 99 });
  expect(percentiles([7])).toEqual({ p50: 7, p95: 7, p99: 7 });
});

test('alerting speed counts a message once, from its arrival and from its date, and leaves earlier runs out', () => {
  const mentions = [
    mention({ messageId: '1', sentAt: '2026-01-15T12:00:00.400Z' }),
    mention({ messageId: '1', sentAt: '2026-01-15T12:00:00.400Z', watch: 'belarus' }),
    mention({ messageId: '2', sentAt: '2026-01-15T12:00:03.000Z' }),
    mention({ messageId: '0', sentAt: '2026-01-14T12:00:00.000Z' }),
    mention({ status: 'held' }),
  ];
  const speed = speedOfMentions(mentions, new Date('2026-01-15T00:00:00.000Z'));
  expect(speed).toEqual({
    alerts: 2,
    sinceArrival: { p50: 400, p95: 3_000, p99: 3_000 },
    sinceDate: { p50: 7_200_400, p95: 7_203_000, p99: 7_203_000 },
  });
  expect(speed && speedInWords(speed)).toEqual([
    "Alerting speed, from a feed's answer to SNS (2 alerts): p50 400 ms, p95 3.0 s, p99 3.0 s",
    "  from the articles' own dates: p50 2.0 h, p95 2.0 h, p99 2.0 h",
  ]);
});

test('there is no speed where nothing was sent', () => {
  expect(speedOfMentions([mention({ status: 'held' })], new Date(0))).toBeUndefined();
});
