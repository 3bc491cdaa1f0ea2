import type { Article } from '../../shared/article/article.ts';

/** An article for tests; what is not given is plain. */
export function anArticle(part: Partial<Article> = {}): Article {
  return {
    id: 'a'.repeat(26),
    url: 'https://news.example/story',
    source: 'news.example',
    feedId: 'feed',
    title: 'Maduro weighs asylum in Minsk',
    body: 'Nicolás Maduro may ask for asylum in Belarus, two diplomats said.',
    language: 'en',
    publishedAt: '2026-01-15T10:00:00.000Z',
    fetchedAt: '2026-01-15T10:01:00.000Z',
    at: '2026-01-15T10:00:00.000Z',
    day: '2026-01-15',
    authors: [],
    agencies: [],
    embeds: [],
    categories: [],
    fullText: 'feed',
    words: 11,
    fingerprint: '0'.repeat(16),
    storyId: part.id ?? 'a'.repeat(26),
    contentHash: 'c'.repeat(26),
    ...part,
  };
}
