import type { Wiring } from './wiring.ts';

/** Where a short link leads, or why nowhere. */
export type ArticleLink = { url: string } | { why: string };

/** The address on the web of a stored article; nothing else can be reached through a short link. */
export async function followLink({ articles }: Pick<Wiring, 'articles'>, id: string): Promise<ArticleLink> {
  const article = /^[a-z2-7]{26}$/.test(id) ? await articles.get(id) : undefined;
  if (!article) return { why: 'There is no such article here, or it is no longer kept.' };
  const url = article.url ? URL.parse(article.url) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return { why: 'This article has no address on the web.' };
  return { url: url.href };
}
