import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { openLocal } from '../../infra/local/local.ts';
import { addFeeds } from '../../shared/feed/add.ts';
import { anRss, openSite } from '../feed/site.ts';
import { aDataFolder } from './folder.ts';
import { aTerminal } from './terminal.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function stentor(data: string, ...words: string[]) {
  const terminal = aTerminal({ variables: { ALLOW_HOSTS: site.host }, now: () => new Date() });
  await run(['feeds', ...words, '--data', data], terminal);
  return terminal;
}

describe('stentor feeds poll', () => {
  test('polls in a data folder that nothing runs on, and tells what became of each feed', async () => {
    site.serve({ '/a.xml': anRss('Alpha', 'one', 'two') });
    const data = aDataFolder();
    await stentor(data, 'add', `${site.url}/a.xml`);
    expect((await stentor(data, 'poll', `${site.url}/a.xml`)).out).toBe(
      `polled  active  2 articles  ${site.url}/a.xml\n`,
    );
  });

  test('asks the run that works on the folder, whatever the last poll put off, and polls nothing that is paused', async () => {
    const data = aDataFolder();
    const stack = await openLocal(data, { allowHosts: [site.host] });
    try {
      site.serve({});
      const [added] = await addFeeds(stack.wiring.feeds, [{ url: `${site.url}/b.xml`, tags: [] }]);
      const id = added?.feed.id ?? '';
      const feed = async () => (await stack.wiring.feeds.getAll([id]))[0];
      expect((await stentor(data, 'poll', '--all')).out).toBe(`queued  ${site.url}/b.xml\n`);
      await stack.drain();
      expect(await feed()).toMatchObject({ failures: 1, notBefore: expect.any(String) });

      // Asked by name, it is not made to wait for what the failed poll put off.
      site.serve({ '/b.xml': anRss('Beta', 'one') });
      await stentor(data, 'poll', id);
      await stack.drain();
      expect(await feed()).toMatchObject({ failures: 0, articles: 1 });

      await stentor(data, 'pause', id);
      const { complaints, out } = await stentor(data, 'poll', id, 'nobody');
      expect(complaints).toEqual([
        expect.stringContaining('There is no feed nobody'),
        expect.stringMatching(/is paused and not polled: stentor feeds resume/),
      ]);
      expect(out).toBe('');
    } finally {
      await stack.close();
    }
  });
});
