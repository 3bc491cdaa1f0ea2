import { createHash } from 'node:crypto';
import { type Feed, type FeedPace, type Interval, intervals } from './feed.ts';

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** More days than a weekend are not believed to be without news. */
const quietDaysAtMost = 2;
/** A silence this many times as long as a class counts as a reason for the class above it. */
const silencePerInterval = 100;

/** Hours and days on which a feed asks not to be polled (RSS `skipHours`, `skipDays`), UTC. */
type QuietTimes = NonNullable<Feed['quiet']>;

/** What is asked of a feed to know whether it is due. */
export type DueFacts = Pick<Feed, 'id' | 'interval' | 'quiet' | 'notBefore' | 'lastChangedAt'>;

/** The minute, modulo the interval, at which a feed is polled: a stable hash of its id. */
export function offsetOf(feedId: string, interval: Interval): number {
  // Every class divides the next longer one, so the minutes of a long class are among those of the shorter ones.
  return createHash('sha256').update(feedId).digest().readUInt32BE(0) % interval;
}

/**
 * Whether a feed whose slot has come round at `minute` (minutes since 1970) is to be polled: not while it is told to
 * wait, not in hours and on days that it asks to be left alone, and after a long silence only as often as the
 * interval class of a hundredth of that silence. All of it is seen in the record: nothing is written for it.
 */
export function isDue(feed: DueFacts, minute: number): boolean {
  const at = new Date(minute * 60_000);
  if (feed.notBefore && feed.notBefore > at.toISOString()) return false;
  if (feed.quiet && isQuiet(feed.quiet, at)) return false;
  const resting = restingInterval(feed, at);
  return resting === feed.interval || minute % resting === offsetOf(feed.id, resting);
}

/** The class that a feed is polled in after a silence: its own, or the largest that is a hundredth of the silence. */
export function restingInterval({ interval, lastChangedAt }: DueFacts, now: Date): Interval {
  if (!lastChangedAt) return interval;
  const share = (now.getTime() - Date.parse(lastChangedAt)) / 60_000 / silencePerInterval;
  const slower = intervals.findLast((one) => one <= share) ?? interval;
  return slower > interval ? slower : interval;
}

/**
 * The quiet times of a feed that are obeyed, undefined where there are none. Hours that would leave a feed of this
 * interval no poll in a day are not, nor are days when more than two are named: neither may silence a feed.
 */
export function quietTimes(
  pace: FeedPace | undefined,
  feedId: string,
  interval: Interval,
): QuietTimes | undefined {
  const hours = [...new Set(pace?.skipHours ?? [])];
  const days = [...new Set(pace?.skipDays ?? [])].filter((day) => dayNames.includes(day));
  const quiet: QuietTimes = {
    ...(hours.length > 0 &&
      hoursOfPolls(feedId, interval).some((hour) => !hours.includes(hour)) && { hours }),
    ...(days.length > 0 && days.length <= quietDaysAtMost && { days }),
  };
  return Object.keys(quiet).length > 0 ? quiet : undefined;
}

function isQuiet({ hours, days }: QuietTimes, at: Date): boolean {
  return (
    (hours?.includes(at.getUTCHours()) ?? false) || (days?.includes(dayNames[at.getUTCDay()] ?? '') ?? false)
  );
}

function hoursOfPolls(feedId: string, interval: Interval): number[] {
  const first = offsetOf(feedId, interval);
  return Array.from({ length: 1440 / interval }, (_, index) => Math.floor((first + index * interval) / 60));
}
