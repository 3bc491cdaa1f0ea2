import type { Severity, Watch } from '../watch/watch.ts';
import type { DigestPeriod } from './clock.ts';
import { titleOf } from './email.ts';
import type { HourCount } from './hours.ts';
import type { HeldReason, Mention } from './mention.ts';
import { isHigher } from './severity.ts';
import { median, type Spike, spikeOf } from './spike.ts';

/** One story of a digest: the mentions that policy held, the newest first. */
export type DigestStory = { storyId: string; severity: Severity; mentions: Mention[]; sources: string[] };

/** What a digest tells. */
export type Digest = {
  watch: string;
  title: string;
  period: DigestPeriod;
  /** IANA zone of its times. */
  zone: string;
  stories: DigestStory[];
  /** What is counted and not listed, by reason: nothing in it is news. */
  counted: Partial<Record<HeldReason, number>>;
  /** Mentions in the period, and in the middle one of the spans of the same length before it. */
  mentions: number;
  /** Absent while there is no span of that length before. */
  usual?: number;
  spike?: Spike;
};

/** Reasons that say that there was no news. */
const unlisted: ReadonlySet<HeldReason> = new Set(['backlog', 'backfill', 'edited', 'guid-changed']);

/**
 * Puts a digest together. Pure. Stories come by severity, then by the number of outlets, then newest first.
 * @param hours Mentions an hour, from as far back as is known to the end of the period.
 */
export function composeDigest(parts: {
  watch: Watch;
  period: DigestPeriod;
  zone: string;
  held: Mention[];
  hours: HourCount[];
}): Digest {
  const { watch, period, zone, held } = parts;
  const heard = sinceFirst(parts.hours);
  const from = heard.findIndex(({ hour }) => hour.getTime() + 3_600_000 > period.from.getTime());
  const before = from < 0 ? heard : heard.slice(0, from);
  const now = from < 0 ? [] : heard.slice(from);
  const spike = spikeOf(before, now);
  const usual = usualOf(before, now.length);
  const counted: Digest['counted'] = {};
  for (const { heldReason } of held)
    if (heldReason && unlisted.has(heldReason)) counted[heldReason] = (counted[heldReason] ?? 0) + 1;
  return {
    watch: watch.id,
    title: titleOf(watch),
    period,
    zone,
    stories: storiesOf(held.filter(({ heldReason }) => heldReason && !unlisted.has(heldReason))),
    counted,
    mentions: sum(now),
    ...(usual !== undefined && { usual }),
    ...(spike && { spike }),
  };
}

function storiesOf(mentions: Mention[]): DigestStory[] {
  const stories = [...Map.groupBy(mentions, (mention) => mention.storyId ?? mention.articleId)];
  return stories
    .map(([storyId, group]) => {
      const newest = group.toSorted((one, other) => (one.at < other.at ? 1 : -1));
      const severity = newest.reduce<Severity>(
        (top, one) => (isHigher(one.severity, top) ? one.severity : top),
        'low',
      );
      return {
        storyId,
        severity,
        mentions: newest,
        sources: [...new Set(newest.map(({ source }) => source))],
      };
    })
    .sort(
      (one, other) =>
        Number(isHigher(other.severity, one.severity)) - Number(isHigher(one.severity, other.severity)) ||
        other.sources.length - one.sources.length ||
        ((one.mentions[0]?.at ?? '') < (other.mentions[0]?.at ?? '') ? 1 : -1),
    );
}

/** Hours before the first mention say that nobody listened yet, and not that nothing was written. */
function sinceFirst(hours: HourCount[]): HourCount[] {
  const first = hours.findIndex(({ count }) => count > 0);
  return first < 0 ? [] : hours.slice(first);
}

function usualOf(before: HourCount[], length: number): number | undefined {
  if (length === 0 || before.length < length) return undefined;
  const spans: number[] = [];
  for (let end = before.length; end >= length; end -= length)
    spans.push(sum(before.slice(end - length, end)));
  return median(spans);
}

function sum(hours: HourCount[]): number {
  return hours.reduce((total, { count }) => total + count, 0);
}
