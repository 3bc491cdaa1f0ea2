import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStories } from '../../shared/store/stories.ts';
import { fingerprint } from '../../shared/story/fingerprint.ts';
import { joinStory } from '../../shared/story/join-story.ts';
import type { Stories, StoryTrace } from '../../shared/story/stories.ts';
import { names, startEngine } from '../store/engine.ts';

const now = new Date('2026-03-05T12:00:00.000Z');

/** A text of its own about `topic`; `change` replaces every so manieth word. */
function text(topic: string, change = 0): string {
  const words = Array.from({ length: 240 }, (_, at) => `${topic}${(at * at + 7 * at) % 1009}`);
  return words.map((word, at) => (change > 0 && at % change === 0 ? `${word}other` : word)).join(' ');
}

const article = (storyId: string, body: string, at = '2026-03-05T10:00:00.000Z') => ({
  storyId,
  at,
  fingerprint: fingerprint('', body),
});

/** Stories in memory; `before` runs before each trace is left. */
function memory(
  before: (left: number) => Promise<void> = async () => {},
  traces = new Map<string, StoryTrace>(),
): Stories & { traces: Map<string, StoryTrace> } {
  let left = 0;
  return {
    traces,
    find: async (bands) => bands.flatMap((band) => traces.get(band) ?? []),
    async leave(trace, replacing) {
      await before(left++);
      const there = traces.get(trace.band);
      if (there !== undefined && there.storyId !== replacing) return there;
      traces.set(trace.band, trace);
      return undefined;
    },
  };
}

describe('a story', () => {
  test('is joined by a text that is edited up to a third, and by no other', async () => {
    const stories = memory();
    expect(await joinStory(stories, article('one', text('harbour')))).toBe('one');
    expect(await joinStory(stories, article('two', text('harbour', 3)))).toBe('one');
    expect(await joinStory(stories, article('three', text('harvest')))).toBe('three');
  });

  test('costs no write when the same text comes again', async () => {
    let writes = 0;
    const stories = memory(async () => void writes++);
    await joinStory(stories, article('one', text('harbour')));
    const first = writes;
    expect(await joinStory(stories, article('two', text('harbour')))).toBe('one');
    expect(first).toBeGreaterThan(0);
    expect(writes).toBe(first);
  });

  test('is not joined by a text of another week', async () => {
    const stories = memory();
    await joinStory(stories, article('one', text('harbour'), '2026-03-01T10:00:00.000Z'));
    expect(await joinStory(stories, article('two', text('harbour'), '2026-03-05T10:00:00.000Z'))).toBe('two');
  });

  const [first, second] = [article('one', text('harbour')), article('two', text('harbour', 5))];

  test.each([0, 1, 2, 5])(
    'is one when a second worker does its whole work before trace %i of the first',
    async (when) => {
      let other = '';
      const stories = memory(async (left) => {
        if (left === when) other = await joinStory(memory(undefined, stories.traces), second);
      });
      const storyId = await joinStory(stories, first);
      expect(other).toBe(storyId);
      expect(new Set([...stories.traces.values()].map((trace) => trace.storyId))).toEqual(new Set([storyId]));
    },
  );

  test('is one when two workers leave their traces in turn', async () => {
    const stories = memory();
    const [one, two] = await Promise.all([joinStory(stories, first), joinStory(stories, second)]);
    expect(one).toBe(two);
    expect(new Set([...stories.traces.values()].map((trace) => trace.storyId))).toEqual(new Set([one]));
  });

  test('is found again by the worker that crashed while it left its traces', async () => {
    const crash = new Error('out of memory');
    let broken = true;
    const stories = memory(async (left) => {
      if (broken && left === 4) throw crash;
    });
    await expect(joinStory(stories, article('one', text('harbour')))).rejects.toBe(crash);
    broken = false;
    expect(await joinStory(stories, article('one', text('harbour')))).toBe('one');
  });
});

describe('the Ledger', () => {
  let engine: Awaited<ReturnType<typeof startEngine>>;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  test('keeps one trace a band until it runs out', async () => {
    let time = now;
    const stories = openStories(engine.client, names.Ledger, () => time);
    const trace = { band: 'w1-a-b', storyId: 'one', fingerprint: 'f', at: now.toISOString() };
    expect(await stories.leave(trace)).toBeUndefined();
    expect(await stories.leave({ ...trace, storyId: 'two' })).toEqual(trace);
    expect(await stories.leave({ ...trace, storyId: 'three' }, 'one')).toBeUndefined();
    expect(await stories.find(['w1-a-b', 'w1-a-b', 'unknown'])).toEqual([{ ...trace, storyId: 'three' }]);
    time = new Date('2026-03-12T12:00:00.000Z');
    expect(await stories.find(['w1-a-b'])).toEqual([]);
    expect(await stories.leave({ ...trace, storyId: 'four' })).toBeUndefined();
  });
});
