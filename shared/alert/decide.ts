import type { Policy } from '../watch/policy.ts';
import type { Severity } from '../watch/watch.ts';
import { isQuiet } from './clock.ts';
import type { HeldReason } from './mention.ts';
import { isHigher } from './severity.ts';

/** What policy knows of one mention when it decides. */
export type AlertFacts = {
  now: Date;
  severity: Severity;
  /** 0 to 1; absent where nothing was scored. */
  score?: number | undefined;
  /** When the watch's mute ends. */
  mutedUntil?: Date | undefined;
  /** `new` to this watch inside its window; else what is new in it since it was alerted. */
  story: 'new' | { news: string[] };
  /** Other alerts of the watch in this clock hour and this local day. */
  alertsThisHour: number;
  alertsToday: number;
};

/** Whether an alert goes out; `developing` names what is new in a story that was alerted before. */
export type Decision = { send: true; developing: string[] } | { send: false; reason: HeldReason };

/**
 * Decides on one mention. Pure: the same policy and facts give the same decision. The first reason that applies is
 * the one given: a mute, then the score, the story, quiet hours, the caps of the hour and of the day.
 */
export function decide(policy: Policy, facts: AlertFacts): Decision {
  const { now, severity, score, mutedUntil, story } = facts;
  if (mutedUntil && now < mutedUntil) return hold('muted');
  if (score !== undefined && score < policy.minScore) return hold('score');
  if (story !== 'new' && story.news.length === 0) return hold('story');
  if (policy.quiet && !breaksQuiet(severity, policy.quiet.except) && isQuiet(policy.quiet, now))
    return hold('quiet');
  if (facts.alertsThisHour >= policy.perHour) return hold('hourly-cap');
  if (facts.alertsToday >= policy.perDay) return hold('daily-cap');
  return { send: true, developing: story === 'new' ? [] : story.news };
}

/** A story that a watch was alerted to, and what it is like now. */
export type StoryThen = {
  /** The highest severity that it was alerted with. */
  severity: Severity;
  /** News that somebody else told already. */
  told: string[];
  /** Articles that followed it up, at most `mostFollowUps`. */
  followUps: number;
};
export type StoryNow = {
  severity: Severity;
  /** Other watches that this article fires for the first time in the story. */
  newWatches: string[];
  /** Outlets that carry it. */
  outlets: number;
};

/** Follow-ups of one story to one watch inside its window. */
export const mostFollowUps = 4;

/**
 * What is new in a story since it was alerted, as stable names: `severity:high`, `watch:belarus`, `outlets`. Each is
 * told once.
 */
export function newsOf(policy: Policy, then: StoryThen, now: StoryNow): string[] {
  if (then.followUps >= mostFollowUps) return [];
  const news = [
    ...(isHigher(now.severity, then.severity) ? [`severity:${now.severity}`] : []),
    ...now.newWatches.map((watch) => `watch:${watch}`),
    ...(now.outlets > policy.outlets ? ['outlets'] : []),
  ];
  return news.filter((one) => !then.told.includes(one));
}

function breaksQuiet(severity: Severity, except: 'high' | 'critical' | 'none'): boolean {
  return except !== 'none' && !isHigher(except, severity);
}

function hold(reason: HeldReason): Decision {
  return { send: false, reason };
}
