import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepAlerts } from '../../shared/alert/sweep.ts';
import { type Newsdesk, openNewsdesk } from './newsdesk.ts';

let desk: Newsdesk;
let story = 0;
const stuck = async () => {
  const article = await desk.article({ storyId: `sweep-${++story}` });
  desk.failure = new Error('SNS is away');
  await desk.raise(article).catch(() => undefined);
  desk.failure = undefined;
  return article;
};
const minutes = (count: number) => {
  desk.now = new Date(desk.now.getTime() + count * 60_000);
};
const sweep = () => sweepAlerts(desk.wiring, desk.watches, 60_000);

beforeAll(async () => {
  desk = await openNewsdesk();
});
afterAll(() => desk.stop());
beforeEach(() => {
  desk.published = [];
  desk.dead = [];
});

describe('a sweep', () => {
  test('publishes what stayed pending for two minutes, and measures how late that is', async () => {
    const article = await stuck();
    minutes(1);
    expect(await sweep()).toMatchObject({ sent: 0 });
    minutes(2);
    const swept = await sweep();
    expect(swept).toMatchObject({ sent: 2, dead: 0, failed: 0 });
    expect(swept.speeds).toEqual([{ sinceArrival: 180_000, sinceDate: 7_380_000 }]);
    expect(await desk.states(article)).toEqual(['sent', 'sent']);
    expect(await sweep()).toMatchObject({ sent: 0 });
    expect(desk.published).toHaveLength(1);
  });

  test('asks policy again: a story that went out by another article meanwhile is held', async () => {
    const article = await stuck();
    minutes(11);
    await desk.raise(await desk.article({ storyId: article.storyId }));
    expect(await sweep()).toMatchObject({ sent: 0, held: 2 });
    expect(await desk.states(article)).toEqual(['story', 'story']);
  });

  test('leaves what fails again to the next one, with the reason, and goes on to the others', async () => {
    const [first, second] = [await stuck(), await stuck()];
    minutes(3);
    let calls = 0;
    const alertTopic = {
      publish: async () => {
        calls += 1;
        if (calls === 1) throw new Error('throttled');
        return 'swept';
      },
    };
    const swept = await sweepAlerts({ ...desk.wiring, alertTopic }, desk.watches, 60_000);
    expect(swept).toMatchObject({ sent: 2, failed: 2, reason: 'throttled' });
    const states = [...(await desk.states(first)), ...(await desk.states(second))].sort();
    expect(states).toEqual(['pending', 'pending', 'sent', 'sent']);
    expect(await sweep()).toMatchObject({ sent: 2 });
  });

  test('gives up after a day: to the dead letters first, then marked', async () => {
    const article = await stuck();
    minutes(24 * 60 + 1);
    expect(await sweep()).toMatchObject({ sent: 0, dead: 2 });
    expect(desk.dead.map(({ articleId }) => articleId)).toEqual([article.id, article.id]);
    expect(await desk.states(article)).toEqual(['dead', 'dead']);
    expect((await desk.mentionsOf(article))[0]).toMatchObject({ deadReason: 'It was pending for a day.' });
    expect(await sweep()).toMatchObject({ dead: 0 });
  });

  test('gives up what has lost its article', async () => {
    await stuck();
    minutes(3);
    const articles = { get: async () => undefined };
    const doors = { ...desk.wiring, articles };
    expect(await sweepAlerts(doors, desk.watches, 60_000)).toMatchObject({ sent: 0, dead: 2 });
  });

  test('begins no further article when its time is over', async () => {
    await stuck();
    minutes(3);
    expect(await sweepAlerts(desk.wiring, desk.watches, -1)).toMatchObject({ sent: 0, failed: 0 });
    expect(await sweep()).toMatchObject({ sent: 2 });
  });
});
