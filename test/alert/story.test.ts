import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mute, unmute } from '../../shared/alert/mute.ts';
import { AlertRefusedError } from '../../shared/alert/sns-rules.ts';
import { type Newsdesk, openNewsdesk } from './newsdesk.ts';

let desk: Newsdesk;
let story = 0;
const maduro = { title: 'Maduro flies out', body: 'Nicolás Maduro has left the country.' };
const both = { title: 'Maduro in Belarus', body: 'Nicolás Maduro has arrived in Belarus.' };
const aStory = () => ({ storyId: `story-${++story}` });
const minutes = (count: number) => {
  desk.now = new Date(desk.now.getTime() + count * 60_000);
};

beforeAll(async () => {
  desk = await openNewsdesk();
});
afterAll(() => desk.stop());
beforeEach(() => {
  desk.published = [];
  desk.dead = [];
  desk.failure = undefined;
  desk.withPolicy({});
});

describe('a story', () => {
  test('alerts once inside the window, and again after it', async () => {
    desk.withPolicy({ window: '2h' });
    const telling = aStory();
    const [first, second] = [
      await desk.article({ ...maduro, ...telling }),
      await desk.article({ ...maduro, ...telling }),
    ];
    await desk.raise(first);
    minutes(119);
    await desk.raise(second);
    expect(desk.published).toHaveLength(1);
    expect(await desk.states(second)).toEqual(['story']);
    minutes(2);
    const third = await desk.article({ ...maduro, ...telling });
    expect(await desk.raise(third)).toHaveLength(1);
  });

  test('alerts once when many workers hold articles of it at one time', async () => {
    desk.withPolicy({ outlets: 100 });
    const telling = aStory();
    const articles = await Promise.all(
      Array.from({ length: 12 }, () => desk.article({ ...maduro, ...telling })),
    );
    await Promise.all(articles.map((article) => desk.raise(article)));
    expect(desk.published).toHaveLength(1);
    const states = (await Promise.all(articles.map((article) => desk.states(article)))).flat();
    expect(states.filter((state) => state === 'sent')).toHaveLength(1);
    expect(states.filter((state) => state === 'story')).toHaveLength(11);
  });

  test('is not silenced by an article whose alert did not go out, and that one goes on', async () => {
    const telling = aStory();
    const first = await desk.article({ ...maduro, ...telling });
    desk.failure = new Error('SNS is away');
    await expect(desk.raise(first)).rejects.toThrow('SNS is away');
    desk.failure = undefined;
    expect(await desk.raise(first)).toHaveLength(1);
    expect(await desk.states(first)).toEqual(['sent']);
  });

  test('is taken over from an article that has been pending for more than ten minutes', async () => {
    const telling = aStory();
    const first = await desk.article({ ...maduro, ...telling });
    desk.failure = new Error('SNS is away');
    await expect(desk.raise(first)).rejects.toThrow();
    desk.failure = undefined;
    const second = await desk.article({ ...maduro, ...telling });
    await desk.raise(second);
    expect(await desk.states(second)).toEqual(['story']);
    minutes(11);
    const third = await desk.article({ ...maduro, ...telling });
    expect(await desk.raise(third)).toHaveLength(1);
    // The one that lost it finds it taken, and sends nothing twice.
    await desk.raise(first);
    expect(await desk.states(first)).toEqual(['story']);
    expect(desk.published).toHaveLength(1);
  });

  test('goes to the dead letters when SNS refuses its message, and leaves the story to others', async () => {
    const telling = aStory();
    const first = await desk.article({ ...maduro, ...telling });
    desk.failure = new AlertRefusedError('The message is too large.');
    await desk.raise(first);
    expect(desk.dead).toMatchObject([{ articleId: first.id, reason: 'The message is too large.' }]);
    expect(await desk.states(first)).toEqual(['dead']);
    desk.failure = undefined;
    expect(await desk.raise(await desk.article({ ...maduro, ...telling }))).toHaveLength(1);
  });

  test('with a changed guid or address from the same feed never alerts again, even after the window', async () => {
    const telling = { ...aStory(), feedId: 'one-feed', source: 'one.example' };
    await desk.raise(await desk.article({ ...maduro, ...telling }));
    minutes(3 * 24 * 60);
    const again = await desk.article({ ...maduro, ...telling });
    await desk.raise(again);
    expect(await desk.states(again)).toEqual(['guid-changed']);
    expect(desk.published).toHaveLength(1);
  });
});

test('a changed guid that comes with an edit of the text does not alert again either', async () => {
  const telling = { ...aStory(), feedId: 'another-feed', source: 'another.example' };
  await desk.raise(await desk.article({ ...maduro, ...telling }));
  minutes(2 * 24 * 60);
  const edited = await desk.article({ ...maduro, ...telling, body: `${maduro.body} His plane has landed.` });
  await desk.raise(edited);
  expect(await desk.states(edited)).toEqual(['guid-changed']);
});

describe('a story that develops', () => {
  test('alerts a watch that is new in it, tells those that knew it, and says what is new', async () => {
    const telling = aStory();
    await desk.raise(await desk.article({ ...maduro, ...telling }));
    const grown = await desk.article({ ...both, ...telling });
    expect((await desk.raise(grown)).length).toBe(2);
    expect(desk.published).toHaveLength(2);
    expect(desk.published[1]?.subject).toMatch(/^Developing: /);
    expect(desk.published[1]?.bodies.email).toContain('it now mentions Belarus');
    expect(JSON.parse(desk.published[1]?.bodies.sqs ?? '')).toMatchObject({ occasion: 'developing' });
    const more = await desk.article({ ...both, ...telling });
    await desk.raise(more);
    expect(await desk.states(more)).toEqual(['story', 'story']);
  });

  test('is told once more when more outlets carry it than the policy says, with all of them listed', async () => {
    desk.withPolicy({ outlets: 3 });
    const telling = aStory();
    const articles = [];
    for (let count = 0; count < 8; count += 1) {
      const article = await desk.article({ ...maduro, ...telling });
      articles.push(article);
      await desk.raise(article);
    }
    expect(desk.published).toHaveLength(2);
    expect(desk.published[1]?.bodies.email).toContain('its severity is now high; 4 outlets carry it.');
    for (const { source } of articles.slice(0, 3)) expect(desk.published[1]?.bodies.email).toContain(source);
    const developing = (await Promise.all(articles.map((article) => desk.mentionsOf(article))))
      .flat()
      .flatMap((mention) => mention.developing ?? []);
    expect(developing.sort()).toEqual(['outlets', 'severity:high']);
  });

  test('is followed up once although the follow-up crashed before it went out', async () => {
    desk.withPolicy({ outlets: 1 });
    const telling = aStory();
    await desk.raise(await desk.article({ ...maduro, ...telling }));
    const second = await desk.article({ ...maduro, ...telling });
    desk.failure = new Error('killed');
    await expect(desk.raise(second)).rejects.toThrow('killed');
    desk.failure = undefined;
    expect(await desk.raise(second)).toHaveLength(1);
    await desk.raise(await desk.article({ ...maduro, ...telling }));
    expect(desk.published).toHaveLength(2);
  });
});

describe('caps, quiet hours and mutes', () => {
  const many = async (count: number) => {
    const articles = await Promise.all(
      Array.from({ length: count }, () => desk.article({ ...maduro, ...aStory() })),
    );
    await Promise.all(articles.map((article) => desk.raise(article)));
    return (await Promise.all(articles.map((article) => desk.states(article)))).flat().sort();
  };

  test('let as many alerts out in an hour as the cap says, however many workers there are', async () => {
    desk.withPolicy({ perHour: 3 });
    expect(await many(10)).toEqual([...Array(7).fill('hourly-cap'), ...Array(3).fill('sent')]);
    minutes(60);
    expect(await many(2)).toEqual(['sent', 'sent']);
  });

  test('let as many out in a local day as the cap says', async () => {
    desk.now = new Date('2026-01-20T21:30:00.000Z');
    desk.withPolicy({ perDay: 2, zone: 'Europe/Athens' });
    expect(await many(3)).toEqual(['daily-cap', 'sent', 'sent']);
    // Half past midnight in Athens, and still the same day in UTC.
    minutes(60);
    expect(await many(1)).toEqual(['sent']);
  });

  test('hold a story without taking it: the first article after them alerts', async () => {
    desk.now = new Date('2026-01-21T23:00:00.000Z');
    desk.withPolicy({ quiet: { from: '22:00', to: '07:00', zone: 'UTC', except: 'critical' } });
    const telling = aStory();
    const night = await desk.article({ ...maduro, ...telling });
    await desk.raise(night);
    expect(await desk.states(night)).toEqual(['quiet']);
    minutes(8 * 60);
    expect(await desk.raise(await desk.article({ ...maduro, ...telling }))).toHaveLength(1);
  });

  test('hold what is muted until the mute ends or is taken away', async () => {
    const [watch] = desk.watches;
    const until = new Date(desk.now.getTime() + 3_600_000);
    await mute(desk.wiring.ledger, watch?.id ?? '', until);
    expect(await many(1)).toEqual(['muted']);
    expect(await unmute(desk.wiring.ledger, watch?.id ?? '', desk.now)).toBe(true);
    expect(await many(1)).toEqual(['sent']);
    await mute(desk.wiring.ledger, watch?.id ?? '', until);
    minutes(60);
    expect(await many(1)).toEqual(['sent']);
  });
});
