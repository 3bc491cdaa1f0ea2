import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type LocalStack, openLocal } from '../../infra/local/local.ts';
import { newsroomFeeds } from '../../infra/local/newsroom/catalogue.ts';
import { expectedArticles } from '../../infra/local/newsroom/expected.ts';
import { openNewsroom, renderFeed } from '../../infra/local/newsroom/server.ts';
import { summarise } from '../../infra/local/summary.ts';
import { wantedWatches } from '../../infra/local/wanted.ts';
import { syncFeeds } from '../../shared/feed/sync.ts';
import { syncWatches } from '../../shared/watch/sync.ts';
import { newDataFolder } from './folder.ts';

const base = new Date('2026-01-15T10:00:00Z');

describe('the newsroom', () => {
  test('gives the same bytes for the same base instant', async () => {
    const digest = async () =>
      Promise.all(
        newsroomFeeds.map(async (feed) =>
          createHash('sha256')
            .update(await renderFeed(feed, base))
            .digest('hex'),
        ),
      );
    expect(await digest()).toEqual(await digest());
  });

  test('answers 304 to the ETag and to the date that it gave', async () => {
    const newsroom = await openNewsroom(base);
    onTestFinished(() => newsroom.close());
    const url = newsroom.feeds[0]?.url ?? '';
    const first = await fetch(url);
    await first.body?.cancel();
    const status = async (headers: Record<string, string>) => (await fetch(url, { headers })).status;
    expect(await status({ 'if-none-match': first.headers.get('etag') ?? '' })).toBe(304);
    expect(await status({ 'if-modified-since': first.headers.get('last-modified') ?? '' })).toBe(304);
    expect(await status({ 'if-none-match': '"other"' })).toBe(200);
  });

  test.each(newsroomFeeds)('can say everything in $file in $charset', async ({ charset, ...feed }) => {
    const bytes = await renderFeed({ ...feed, charset }, base);
    const text = await renderFeed({ ...feed, charset: 'utf-8' }, base);
    expect(iconv.decode(bytes, charset)).toBe(text.toString());
    expect(text.toString()).not.toContain('{{');
  });
});

/** Polls the newsroom once in a new folder and gives what came of it. */
async function pollNewsroom() {
  const stack: LocalStack = await openLocal(newDataFolder(), { newsroom: true });
  onTestFinished(() => stack.close());
  await syncWatches(stack.wiring.watches, await wantedWatches(undefined));
  await syncFeeds(stack.wiring.feeds, stack.newsroomFeeds, 'config');
  await stack.schedule({ feeds: 'all' });
  await stack.drain();
  return summarise(stack, { newArticles: 0, alerts: 0, putAside: 0 }, {});
}

test('every article of the newsroom is stored, and the right watches fire on it and no others', async () => {
  const { articles, mentions, alerts, inbox, feeds, reasons } = await pollNewsroom();
  expect(reasons).toEqual([]);
  const found = articles.map((article) => {
    const own = mentions.filter((mention) => mention.articleId === article.id);
    return {
      url: article.canonicalUrl,
      watches: own.map((mention) => mention.watch).sort(),
      ...(own.some((mention) => mention.heldReason === 'backlog') && { backlog: true }),
    };
  });
  const byUrl = (a: { url?: string | undefined }, b: { url?: string | undefined }) =>
    (a.url ?? '') < (b.url ?? '') ? -1 : 1;
  expect(found.sort(byUrl)).toEqual(expectedArticles.toSorted(byUrl));

  const alerted = expectedArticles.filter(({ watches, backlog }) => watches.length > 0 && !backlog);
  expect(alerts.length).toBe(alerted.length);
  for (const protocol of ['email', 'sms']) {
    const messages = inbox.messages.filter(
      (message) => message.protocol === protocol && message.kind === 'notification',
    );
    expect(messages.length).toBe(alerted.length);
    expect(new Set(messages.map((message) => message.messageId)).size).toBe(alerted.length);
  }
  expect(inbox.messages.every((message) => (message.sms?.segments ?? 1) === 1)).toBe(true);

  const broken = feeds.find((feed) => feed.url.endsWith('kurier-nadbrzezny.xml'));
  expect(broken?.repairs?.length).toBeGreaterThan(0);
  const story = articles.find((article) => article.canonicalUrl?.endsWith('minsk-anoichti-porta'));
  expect(story).toMatchObject({ language: 'el', agencies: ['Reuters', 'Belta'] });
  expect(story?.embeds).toMatchObject([{ kind: 'post', platform: 'x', handle: 'HarbourCourier' }]);
  expect(story?.body).not.toContain('Δείτε σχετική ανάρτηση');
});
