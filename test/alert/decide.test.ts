import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlertFacts, decide, mostFollowUps, newsOf } from '../../shared/alert/decide.ts';
import { policyOf } from '../../shared/watch/policy.ts';
import { severities } from '../../shared/watch/watch.ts';

const noon = new Date('2026-01-15T12:00:00Z');
const plain = policyOf({}, 'UTC');
const facts = (part: Partial<AlertFacts> = {}): AlertFacts => ({
  now: noon,
  severity: 'normal',
  story: 'new',
  alertsThisHour: 0,
  alertsToday: 0,
  ...part,
});
const reason = (policy: typeof plain, part: Partial<AlertFacts>) => {
  const decision = decide(policy, facts(part));
  return decision.send ? 'sent' : decision.reason;
};

describe('a decision', () => {
  test('lets the first alert of a story out', () => {
    expect(decide(plain, facts())).toEqual({ send: true, developing: [] });
  });

  test('holds a story that was alerted, and lets out what is new in it', () => {
    expect(reason(plain, { story: { news: [] } })).toBe('story');
    expect(decide(plain, facts({ story: { news: ['outlets'] } }))).toEqual({
      send: true,
      developing: ['outlets'],
    });
  });

  test('holds while a watch is muted, and no longer', () => {
    expect(reason(plain, { mutedUntil: new Date(noon.getTime() + 1) })).toBe('muted');
    expect(reason(plain, { mutedUntil: noon })).toBe('sent');
  });

  test('holds a score below the least one, and lets one out that was never scored', () => {
    const picky = { ...plain, minScore: 0.5 };
    expect(reason(picky, { score: 0.49 })).toBe('score');
    expect(reason(picky, { score: 0.5 })).toBe('sent');
    expect(reason(picky, { score: undefined })).toBe('sent');
  });

  test('holds what is above the caps of the hour and of the day', () => {
    expect(reason({ ...plain, perHour: 2 }, { alertsThisHour: 1 })).toBe('sent');
    expect(reason({ ...plain, perHour: 2 }, { alertsThisHour: 2 })).toBe('hourly-cap');
    expect(reason({ ...plain, perDay: 5 }, { alertsToday: 5 })).toBe('daily-cap');
  });

  test('keeps quiet hours, which a severity from `except` on breaks', () => {
    const quiet = { from: '11:00', to: '13:00', zone: 'UTC', except: 'critical' as const };
    expect(reason({ ...plain, quiet }, { severity: 'high' })).toBe('quiet');
    expect(reason({ ...plain, quiet }, { severity: 'critical' })).toBe('sent');
    expect(reason({ ...plain, quiet: { ...quiet, except: 'high' } }, { severity: 'high' })).toBe('sent');
    expect(reason({ ...plain, quiet: { ...quiet, except: 'none' } }, { severity: 'critical' })).toBe('quiet');
  });

  test('that holds is never turned into one that sends by more alerts, a lower score or a mute', () => {
    const anyFacts = fc.record({
      severity: fc.constantFrom(...severities),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      story: fc.constantFrom('new' as const, { news: [] }, { news: ['outlets'] }),
      alertsThisHour: fc.nat(40),
      alertsToday: fc.nat(220),
    });
    const policy = { ...plain, minScore: 0.4, perHour: 20, perDay: 100 };
    fc.assert(
      fc.property(anyFacts, fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true }), (some, more, less) => {
        const harder = {
          ...some,
          alertsThisHour: some.alertsThisHour + more,
          alertsToday: some.alertsToday + more,
          score: some.score * less,
          mutedUntil: more % 2 ? new Date(noon.getTime() + more) : undefined,
        };
        if (!decide(policy, facts(some)).send) expect(decide(policy, facts(harder)).send).toBe(false);
      }),
    );
  });
});

describe('news of a story', () => {
  const then = { severity: 'normal' as const, told: [], followUps: 0 };
  const now = { severity: 'normal' as const, newWatches: [], outlets: 2 };

  test('are another watch, a higher severity and more outlets than the policy says', () => {
    expect(newsOf(plain, then, now)).toEqual([]);
    expect(newsOf(plain, then, { ...now, newWatches: ['belarus'] })).toEqual(['watch:belarus']);
    expect(newsOf(plain, then, { ...now, severity: 'high' })).toEqual(['severity:high']);
    expect(newsOf(plain, then, { ...now, severity: 'low' })).toEqual([]);
    expect(newsOf(plain, then, { ...now, outlets: 5 })).toEqual([]);
    expect(newsOf(plain, then, { ...now, outlets: 6 })).toEqual(['outlets']);
  });

  test('are told once, and not after several follow-ups', () => {
    expect(newsOf(plain, { ...then, told: ['outlets'] }, { ...now, outlets: 40 })).toEqual([]);
    expect(newsOf(plain, { ...then, followUps: mostFollowUps }, { ...now, outlets: 40 })).toEqual([]);
  });
});
