import type { Mention } from './mention.ts';

/** Percentiles of a span, in milliseconds. */
export type Percentiles = { p50: number; p95: number; p99: number };

/** How fast alerts were: from the feed's answer to SNS, and from the articles' own dates. */
export type SpeedSummary = { alerts: number; sinceArrival: Percentiles; sinceDate?: Percentiles };

/**
 * How fast the alerts of these mentions were, a message counted once. What was sent before `since` is left out.
 * @returns undefined where nothing was sent.
 */
export function speedOfMentions(mentions: Mention[], since: Date): SpeedSummary | undefined {
  const messages = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.status === 'sent' && mention.messageId && Date.parse(mention.sentAt ?? '') >= since.getTime())
      messages.set(mention.messageId, mention);
  const spans = (from: (mention: Mention) => string | undefined) =>
    [...messages.values()].flatMap((mention) => {
      const start = from(mention);
      return start ? [Math.max(0, Date.parse(mention.sentAt ?? '') - Date.parse(start))] : [];
    });
  const sinceArrival = spans(({ receivedAt }) => receivedAt);
  const sinceDate = spans(({ publishedAt }) => publishedAt);
  if (sinceArrival.length === 0) return undefined;
  return {
    alerts: messages.size,
    sinceArrival: percentiles(sinceArrival),
    ...(sinceDate.length > 0 && { sinceDate: percentiles(sinceDate) }),
  };
}

/** The nearest-rank percentiles of some spans. */
export function percentiles(spans: number[]): Percentiles {
  const sorted = spans.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The speed in two lines, for people. */
export function speedInWords({ alerts, sinceArrival, sinceDate }: SpeedSummary): string[] {
  const line = ({ p50, p95, p99 }: Percentiles) =>
    `p50 ${inWords(p50)}, p95 ${inWords(p95)}, p99 ${inWords(p99)}`;
  return [
    `Alerting speed, from a feed's answer to SNS (${alerts} alerts): ${line(sinceArrival)}`,
    ...(sinceDate ? [`  from the articles' own dates: ${line(sinceDate)}`] : []),
  ];
}

function inWords(ms: number): string {
  if (ms < 1_000) return `${ms} ms`;
  if (ms < 120_000) return `${(ms / 1_000).toFixed(1)} s`;
  if (ms < 2 * 3_600_000) return `${Math.round(ms / 60_000)} min`;
  return `${(ms / 3_600_000).toFixed(1)} h`;
}
