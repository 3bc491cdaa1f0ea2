import { createHmac } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { openLocal } from '../../infra/local/local.ts';
import { addFeeds } from '../../shared/feed/add.ts';
import { anRss, openSite } from '../feed/site.ts';
import { newDataFolder } from './folder.ts';

/** A feed that publishes every few minutes. */
const aFeed = (...names: string[]) =>
  anRss('Pier', ...names).replaceAll(/Thu, 15 Jan 2026 (\d\d):00:00 GMT/g, (_, hour) =>
    new Date(Date.now() - (11 - Number(hour)) * 240_000).toUTCString(),
  );

test('a local run subscribes at a hub on this machine, stores what it pushes, and asks the feed no more', async () => {
  const site = await openSite();
  onTestFinished(() => site.close());
  const stack = await openLocal(newDataFolder(), { allowHosts: [site.host] });
  onTestFinished(() => stack.close());
  const self = `${site.url}/feed`;
  const link = `<${site.url}/hub>; rel="hub", <${self}>; rel="self"`;
  site.serve({
    '/feed': {
      headers: { link, etag: '"1"', 'content-type': 'application/rss+xml' },
      body: aFeed('First'),
    },
    '/hub': { status: 202 },
  });
  const [added] = await addFeeds(stack.wiring.feeds, [{ url: self, tags: [] }]);
  const feed = async () => (await stack.wiring.feeds.getAll([added?.feed.id ?? '']))[0];

  await stack.schedule({ feeds: 'all' });
  await stack.drain();
  expect(site.asked).toEqual(['/feed', '/hub']);
  const form = new URLSearchParams(site.bodies.at(-1));
  const callback = new URL(form.get('hub.callback') ?? '');
  expect(callback.origin).toBe(stack.addresses.api);
  expect(await feed()).toMatchObject({ websub: { state: 'pending' }, articles: 1 });

  callback.search = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': self,
    'hub.challenge': 'are you there?',
    'hub.lease_seconds': form.get('hub.lease_seconds') ?? '',
  }).toString();
  expect(await (await fetch(callback)).text()).toBe('are you there?');
  expect(await feed()).toMatchObject({ websub: { state: 'active' }, interval: 180 });

  callback.search = '';
  const body = aFeed('Second');
  const signature = `sha256=${createHmac('sha256', form.get('hub.secret') ?? '')
    .update(body)
    .digest('hex')}`;
  const pushed = await fetch(callback, { method: 'POST', body, headers: { 'x-hub-signature': signature } });
  expect(pushed.status).toBe(202);
  expect(await feed()).toMatchObject({ articles: 2 });

  // What the hub pushed is not new to the poll that comes round later, and the hub is left alone.
  site.serve({
    '/feed': { headers: { link }, body: aFeed('Second', 'First') },
    '/hub': { status: 202 },
  });
  await stack.schedule({ feeds: 'all' });
  await stack.drain();
  expect(site.asked).toEqual(['/feed']);
  expect(await feed()).toMatchObject({ articles: 2, interval: 180 });
  expect((await feed())?.intervalReason).toContain('websub');
  expect(
    (await (await fetch(`${stack.addresses.api}/feeds`)).text()).includes(form.get('hub.secret') ?? ''),
  ).toBe(false);
});
