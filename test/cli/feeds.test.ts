import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import type { Feed } from '../../shared/feed/feed.ts';
import { openFeeds } from '../../shared/store/feeds.ts';
import { anRss, openSite, page } from '../feed/site.ts';
import { startEngine } from '../store/engine.ts';
import { aDataFolder, aFolder } from './folder.ts';
import { aTerminal, type TestTerminal } from './terminal.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
let site: Awaited<ReturnType<typeof openSite>>;
const feeds = () => openFeeds(engine.client, 'Feeds');

beforeAll(async () => {
  engine = await startEngine();
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  await engine.stop();
});
beforeEach(async () => {
  for (const feed of await feeds().list()) await feeds().remove(feed.id);
});

type Part = Parameters<typeof aTerminal>[0];
async function stentor(words: string[], part: Part = {}): Promise<TestTerminal> {
  const terminal = aTerminal({ variables: { ALLOW_HOSTS: site.host }, ...part });
  await run(['feeds', ...words, '--endpoint', engine.endpoint], terminal);
  return terminal;
}
async function stored(url: string): Promise<Feed | undefined> {
  return (await feeds().list()).find((feed) => feed.url === url);
}
const two = () => ({
  '/': page(
    '<link rel=alternate type=application/rss+xml href=/a.xml><link rel=alternate type=application/rss+xml href=/b.xml>',
  ),
  '/a.xml': anRss('Alpha', 'one', 'two'),
  '/b.xml': anRss('Beta', 'one'),
});
const urls = async () => (await feeds().list()).map(({ url }) => url.replace(site.url, '')).sort();

describe('stentor feeds add', () => {
  test('adds the feed that an address is, with tags, and says what it found', async () => {
    site.serve(two());
    const terminal = await stentor(['add', `${site.url}/a.xml`, '--tag', 'world', '--tag', 'el']);
    expect(terminal.complaints).toEqual([]);
    expect(terminal.out).toMatch(/a\.xml: a feed \(it is one itself\)\n.*TITLE +FORMAT +ENTRIES +NEWEST/);
    expect(terminal.out).toMatch(/1 +Alpha +rss +2 +2026-01-15 10:00 +http/);
    expect(terminal.out).toMatch(/^added {4}[a-z2-7]{26} {2}http/m);
    const feed = await stored(`${site.url}/a.xml`);
    expect(feed).toMatchObject({
      title: 'Alpha',
      tags: ['world', 'el'],
      origin: 'cli',
      state: 'active',
      failures: 0,
    });
    expect(feed?.slot).toMatch(/^5#/);
  });

  test('asks which where a site has several', async () => {
    site.serve(two());
    const questions: string[] = [];
    const answering = (answer: string) => ({
      ask: async (question: string) => {
        questions.push(question);
        return answer;
      },
    });
    await stentor(['add', site.url], answering('2'));
    expect(questions).toEqual([expect.stringContaining('Which of the 2?')]);
    expect(await urls()).toEqual(['/b.xml']);
    await stentor(['add', site.url], answering(''));
    expect(await urls()).toEqual(['/b.xml']);
    expect((await stentor(['add', site.url], answering('3'))).complaints).toEqual([
      expect.stringContaining('3 is none of the 2 feeds'),
    ]);
    await stentor(['add', site.url], answering('1-2'));
    expect(await urls()).toEqual(['/a.xml', '/b.xml']);
  });

  test('takes the first or all where it is told to, and says how where nobody can be asked', async () => {
    site.serve(two());
    expect((await stentor(['add', site.url])).complaints).toEqual([
      expect.stringMatching(/2 feeds.*--all.*--first/),
    ]);
    expect(await urls()).toEqual([]);
    await stentor(['add', site.url, '--first']);
    expect(await urls()).toEqual(['/a.xml']);
    const { out } = await stentor(['add', site.url, '--all', '--json']);
    expect(JSON.parse(out)).toMatchObject([
      { outcome: 'known', title: 'Alpha', format: 'rss', entries: 2, newest: '2026-01-15T10:00:00.000Z' },
      { outcome: 'added', title: 'Beta', url: `${site.url}/b.xml` },
    ]);
  });

  test('goes on after an address that leads nowhere, and refuses what may not be fetched', async () => {
    site.serve(two());
    const words = [
      'add',
      'ftp://x.example/',
      'http://10.0.0.1/feed',
      `${site.url}/none`,
      `${site.url}/a.xml`,
    ];
    expect((await stentor(words)).complaints).toEqual([
      expect.stringMatching(/^ftp:\/\/x\.example\/ is no address/),
      expect.stringContaining('only public addresses'),
      expect.stringContaining('404'),
    ]);
    expect(await urls()).toEqual(['/a.xml']);
    const guarded = await stentor(['add', `${site.url}/b.xml`], { variables: {} });
    expect(guarded.complaints).toEqual([expect.stringContaining('only public addresses')]);
    expect((await stentor(['add', site.url, '--first', '--all'])).complaints).toEqual([
      expect.stringContaining('one of --first and --all'),
    ]);
  });

  test('makes a data folder where there is none yet', async () => {
    site.serve(two());
    const data = aDataFolder();
    const terminal = aTerminal({ variables: { ALLOW_HOSTS: site.host } });
    await run(['feeds', 'add', `${site.url}/a.xml`, '--data', data], terminal);
    await run(['feeds', '--data', data, '--json'], terminal);
    expect(terminal.complaints).toEqual([]);
    expect(terminal.out).toContain('"title": "Alpha"');
  });
});

describe('named feeds', () => {
  test('are shown, paused, resumed and removed by address, id or its beginning', async () => {
    site.serve(two());
    await stentor(['add', site.url, '--all']);
    const feed = await stored(`${site.url}/a.xml`);
    const id = feed?.id ?? '';
    const { out } = await stentor(['show', id.slice(0, 8)]);
    expect(out).toMatch(/^http.*a\.xml\n {2}id +[a-z2-7]{26}\n {2}title +Alpha\n/);
    expect(out).toMatch(/^ {2}next poll +2026-03-01 12:0\d$/m);

    expect((await stentor(['pause', `${site.url}/a.xml`])).out).toBe(`paused  ${id}  ${site.url}/a.xml\n`);
    expect(await stored(`${site.url}/a.xml`)).toMatchObject({ state: 'paused' });
    expect((await stored(`${site.url}/a.xml`))?.slot).toBeUndefined();
    expect((await stentor(['show', id])).out).not.toContain('next poll');

    await stentor(['resume', id]);
    expect(await stored(`${site.url}/a.xml`)).toMatchObject({ state: 'active', slot: feed?.slot });

    const removal = await stentor(['remove', id, 'nobody', `${site.url}/b.xml`]);
    expect(removal.complaints).toEqual([expect.stringContaining('There is no feed nobody')]);
    expect(await urls()).toEqual([]);
  });

  test('are polled again when they are added once more, for they were just seen to work', async () => {
    site.serve(two());
    await stentor(['add', `${site.url}/a.xml`]);
    await stentor(['pause', `${site.url}/a.xml`]);
    const again = await stentor(['add', `${site.url}/a.xml`, '--tag', 'new']);
    expect(again.out).toMatch(/^resumed/m);
    expect(await stored(`${site.url}/a.xml`)).toMatchObject({ state: 'active', tags: ['new'] });
  });

  test('of a list of feeds come back with it, which is said', async () => {
    site.serve(two());
    await stentor(['add', `${site.url}/a.xml`]);
    const feed = await stored(`${site.url}/a.xml`);
    await feeds().change(feed?.id ?? '', { origin: 'config' });
    expect((await stentor(['remove', feed?.id ?? ''])).remarks).toEqual([
      expect.stringContaining('comes back'),
    ]);
  });

  test('show no secret that they share with a hub', async () => {
    site.serve(two());
    await stentor(['add', `${site.url}/a.xml`]);
    const id = (await stored(`${site.url}/a.xml`))?.id ?? '';
    const [token, secret, now] = ['a-token-of-theirs', 'a-secret-of-theirs', '2026-03-01T12:00:00.000Z'];
    const websub = {
      hub: 'https://hub.example/',
      topic: site.url,
      token,
      secret,
      state: 'pending',
      askedAt: now,
    } as const;
    await feeds().change(id, { websub });
    for (const words of [['show', id], ['show', id, '--json'], ['pause', id, '--json'], ['--json']]) {
      const { out } = await stentor(words);
      expect(out).not.toMatch(/of-theirs/);
      expect(out).toMatch(/pending|^\[/);
    }
  });
});

describe('stentor feeds --failing', () => {
  test('says since when, why, when it is tried next and what to do, the longest first', async () => {
    site.serve(two());
    await stentor(['add', site.url, '--all']);
    const [a, b] = [await stored(`${site.url}/a.xml`), await stored(`${site.url}/b.xml`)];
    expect((await stentor(['--failing'])).out).toBe('No feed fails (2 feeds).\n');
    const at = '2026-03-01T11:00:00.000Z';
    await feeds().change(a?.id ?? '', {
      state: 'failing',
      failures: 4,
      failingSince: '2026-02-27T09:30:00.000Z',
      notBefore: '2026-03-01T15:00:00.000Z',
      lastError: {
        cause: 'http-404',
        message: `${a?.url}: answers 404: there is nothing at this address`,
        at,
      },
    });
    await feeds().change(b?.id ?? '', {
      state: 'paused',
      slot: undefined,
      failures: 40,
      failingSince: '2026-01-20T09:30:00.000Z',
      lastError: { cause: 'timeout', message: `${b?.url}: did not answer within 10 s`, at },
    });
    const { out } = await stentor(['--failing']);
    const [first = '', second = ''] = out.split('\n\n');
    expect(first).toMatch(/^Beta .*b\.xml\n {2}state +paused, 40 failures in a row since 2026-01-20 09:30\n/);
    expect(first).toMatch(/next try +never, as things are\n {2}mend +stentor feeds resume [a-z2-7]{26}/);
    expect(second).toMatch(
      /state +failing, 4 failures in a row since 2026-02-27 09:30\n {2}cause .*answers 404/,
    );
    expect(second).toMatch(
      /next try +2026-03-01 15:0\d\n {2}mend +look for its new address \(stentor feeds add http/,
    );
    expect(JSON.parse((await stentor(['--failing', '--json', '--limit', '1'])).out)).toMatchObject([
      { id: b?.id, cause: 'timeout', state: 'paused' },
    ]);
  });
});

describe('OPML', () => {
  const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="Κόσμος"><outline text="Ελλάδα">
    <outline type="rss" text="Alpha" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/" language="el"/></outline>
    <outline type="rss" xmlUrl="gopher://b.example/"/></outline>
    <outline text="Other"><outline text="Alpha" xmlUrl="https://a.example/feed"/></outline></body></opml>`;

  test('is imported with its folders as tags, its faults told, and a second time without a change', async () => {
    const file = aFolder().file('feeds.opml', opml);
    const { out, complaints } = await stentor(['import', file, '/no/such.opml']);
    expect(out).toMatch(/^added .*a\.example\/feed\n1 feeds added, 0 changed, 0 known already\.\n$/);
    expect(complaints).toEqual([
      expect.stringMatching(/feeds\.opml:3: has the xmlUrl "gopher/),
      'There is no file /no/such.opml.',
    ]);
    expect(await stored('https://a.example/feed')).toMatchObject({
      title: 'Alpha',
      siteUrl: 'https://a.example/',
      language: 'el',
      tags: ['Κόσμος', 'Ελλάδα', 'Other'],
      origin: 'cli',
    });
    expect((await stentor(['import', '-', '--json'], { input: opml })).out).toContain('"outcome": "known"');
  });

  test('is exported so that an import elsewhere gives the same feeds', async () => {
    site.serve(two());
    await stentor(['add', site.url, '--all', '--tag', 'a, b', '--tag', 'c']);
    await stentor(['import', '-'], { input: opml });
    const before = await feeds().list();
    const file = join(aFolder().path, 'out.opml');
    expect((await stentor(['export', '--file', file])).remarks).toEqual([
      expect.stringContaining('3 feeds were written'),
    ]);
    expect((await stentor(['export'])).out).toBe(await readFile(file, 'utf8'));
    for (const feed of before) await feeds().remove(feed.id);
    await stentor(['import', file]);
    const listed = (list: Feed[]) =>
      list
        .map(({ id, url, title, siteUrl, language, tags }) => ({ id, url, title, siteUrl, language, tags }))
        .sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(listed(await feeds().list())).toEqual(listed(before));
  });
});

describe('the commands under feeds', () => {
  test('take their options behind them, and refuse what they do not know', async () => {
    const terminal = aTerminal();
    await run(['feeds', '--data', 'x', 'add', 'https://a.example/'], terminal);
    await run(['feeds', 'nonsense'], terminal);
    await run(['feeds', 'poll'], terminal);
    await run(['feeds', 'add'], terminal);
    expect(terminal.complaints).toEqual([
      '--data stands before the command: put options behind it.',
      expect.stringContaining('nonsense'),
      expect.stringContaining('--all'),
      expect.stringContaining('addresses'),
    ]);
  });
});
