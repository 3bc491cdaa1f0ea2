import type { Mention } from '../../shared/alert/mention.ts';
import type { Feed } from '../../shared/feed/feed.ts';
import type { Doors } from '../../shared/query/list.ts';
import { openArticles } from '../../shared/store/articles.ts';
import { openFeeds } from '../../shared/store/feeds.ts';
import { openMentions } from '../../shared/store/mentions.ts';
import { openWatches } from '../../shared/store/watches.ts';
import type { Watch } from '../../shared/watch/watch.ts';
import { anArticle } from '../alert/article.ts';
import { names, startEngine } from '../store/engine.ts';

export const now = new Date('2026-03-01T12:00:00.000Z');

export const id = (letter: string) => letter.repeat(26);

/** Articles a to e, one an hour from 08:00 on the first of March back over the last of February. */
const articles = (
  [
    ['a', '2026-03-01T08:00:00.000Z', 'el', 'kathimerini.example'],
    ['b', '2026-03-01T07:00:00.000Z', 'pt-BR', 'folha.example'],
    ['c', '2026-02-28T22:00:00.000Z', 'el', 'kathimerini.example'],
    ['d', '2026-02-20T09:00:00.000Z', 'en', 'times.example'],
    ['e', '2024-12-31T09:00:00.000Z', 'en', 'times.example'],
  ] as const
).map(([letter, at, language, source]) =>
  anArticle({
    id: id(letter),
    at,
    publishedAt: at,
    day: at.slice(0, 10),
    language,
    source,
    url: `https://${source}/${letter}`,
    title: `Story ${letter}`,
  }),
);

const watches: Watch[] = [
  { id: 'belarus', kind: 'country', country: 'BY', demonyms: true, severity: 'normal' },
  { id: 'maduro', kind: 'person', name: 'Nicolás Maduro', severity: 'high', languages: ['el', 'pt'] },
  { id: 'quiet', kind: 'concept', name: 'quiet', severity: 'low', sources: ['times.example'] },
];

const feeds: Feed[] = [
  aFeed('kathimerini', {
    url: 'https://www.kathimerini.example/rss',
    language: 'el',
    lastChangedAt: '2026-03-01T08:05:00.000Z',
  }),
  aFeed('folha', {
    url: 'https://feeds.folha.example/rss.xml',
    language: 'pt-BR',
    state: 'failing',
    lastError: {
      cause: 'http-404',
      message: 'The feed is gone from its address (404): find its new one.',
      at: '2026-03-01T09:00:00.000Z',
    },
  }),
];

function aFeed(name: string, part: Partial<Feed> & Pick<Feed, 'url'>): Feed {
  return {
    id: id(name.slice(0, 1)),
    tags: [],
    origin: 'config',
    state: 'active',
    interval: 15,
    slot: '15#3',
    failures: 0,
    articles: 2,
    ...part,
  };
}

function aMention(watch: string, letter: string, part: Partial<Mention> = {}): Mention {
  const article = articles.find((one) => one.id === id(letter)) ?? anArticle();
  const { title, source, language = 'und' } = article;
  return {
    watch,
    at: `${article.at}#${article.id}`,
    articleId: article.id,
    severity: 'normal',
    evidence: [{ watch, field: 'body', start: 0, end: 6, text: 'Minsk!', alias: 'minsk', class: 'name' }],
    title,
    source,
    language,
    status: 'sent',
    createdAt: article.at,
    watchVersion: 'v1',
    ...part,
  };
}

/** An engine in memory that holds five articles, three watches, two feeds and six mentions. */
export async function stockedEngine() {
  const engine = await startEngine();
  const doors: Doors = {
    articles: openArticles(engine.client, names.Articles),
    mentions: openMentions(engine.client, names.Mentions),
    feeds: openFeeds(engine.client, names.Feeds),
    watches: openWatches(engine.client, names.Watches),
  };
  for (const article of articles) await doors.articles.put(article);
  for (const watch of watches) await doors.watches.put(watch);
  for (const feed of feeds) await doors.feeds.put(feed);
  for (const letter of ['a', 'c', 'd', 'e']) await doors.mentions.put(aMention('belarus', letter));
  await doors.mentions.put(aMention('maduro', 'a'));
  await doors.mentions.put(
    aMention('maduro', 'b', { status: 'held', openStatus: 'held', heldReason: 'backlog' }),
  );
  return { ...engine, doors };
}
