import { describe, expect, test } from 'vitest';
import { createRobots } from '../../shared/enrich/robots.ts';
import { FeedFetchError } from '../../shared/feed/feed-fetch-error.ts';
import { fetcherOf } from './doors.ts';

const robots = 'https://outlet.example/robots.txt';
const page = 'https://outlet.example/news/1';

describe('robots.txt', () => {
  test.each([
    ['lets all in where it is empty', '', true],
    ['shuts out whom it names', 'User-agent: stentor\nDisallow: /news/', false],
    [
      'is read in the group that names us before the one for all',
      'User-agent: *\nDisallow: /\n\nUser-agent: Stentor\nAllow: /',
      true,
    ],
    ['takes the longer of two rules', 'User-agent: *\nDisallow: /news\nAllow: /news/1', true],
    ['knows the end of an address', 'User-agent: *\nDisallow: /*/1$', false],
    ['that is a page and no rules lets all in', '<html><body>Not found</body></html>', true],
  ])('%s', async (_, text, allowed) => {
    expect(await createRobots(fetcherOf({ [robots]: text })).allow(page)).toBe(allowed);
  });

  test.each([
    ['http-404', true],
    ['http-403', true],
    ['too-large', true],
    ['bot-wall', true],
  ] as const)('that cannot be had for %s lets all in', async (cause, allowed) => {
    const site = { [robots]: new FeedFetchError(cause, robots, 'no') };
    expect(await createRobots(fetcherOf(site)).allow(page)).toBe(allowed);
  });

  test.each(['http-503', 'http-429', 'timeout', 'dns', 'connect'] as const)(
    'that cannot be had for %s is asked for again later',
    async (cause) => {
      const site = { [robots]: new FeedFetchError(cause, robots, 'no') };
      await expect(createRobots(fetcherOf(site)).allow(page)).rejects.toMatchObject({ cause });
    },
  );

  test('is fetched once a day from a site', async () => {
    let time = new Date('2026-03-05T12:00:00.000Z');
    const fetcher = fetcherOf({ [robots]: '' });
    const rules = createRobots(fetcher, () => time);
    await rules.allow(page);
    await rules.allow('https://outlet.example/other');
    expect(fetcher.asked).toEqual([robots]);
    time = new Date('2026-03-06T12:00:01.000Z');
    await rules.allow(page);
    expect(fetcher.asked).toEqual([robots, robots]);
  });
});
