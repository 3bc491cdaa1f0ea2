import { fingerprint } from '../story/fingerprint.ts';
import { storyId } from '../story/story-id.ts';
import { sourceOf } from './address.ts';
import { creditedAgencies } from './agencies.ts';
import type { Article } from './article.ts';
import { articleId, contentHash } from './identity.ts';
import { countWords } from './plain-text.ts';
import { fitItem } from './size.ts';

/** The agencies that an article credits: in its headline, text and bylines. */
export function creditsOf(
  article: Pick<Article, 'title' | 'lead' | 'body' | 'authors' | 'language'>,
): string[] {
  const { title, lead = '', body, authors, language } = article;
  return creditedAgencies([title, lead, body, ...authors].join('\n\n'), language);
}

/** What an article says and where it comes from; the rest of the normal form follows from it. */
export type ArticleParts = Omit<
  Article,
  'id' | 'at' | 'day' | 'agencies' | 'words' | 'fingerprint' | 'storyId' | 'contentHash' | 'source'
> & {
  /** Where the article has no address of its own: its feed's address, or a source by name. */
  origin: string;
  /** The source, where it is known otherwise than from an address. */
  source?: string | undefined;
  /** Credited agencies, where they are known otherwise than from the text. */
  agencies?: string[] | undefined;
};

/**
 * An article from its parts, with everything that follows from them: id, source, day, agencies, number of words,
 * fingerprint, story and content hash. The body is cut so that the item stays below 350 KB.
 */
export function composeArticle(parts: ArticleParts): Article {
  const { origin, source, agencies, ...said } = parts;
  const { title, lead, body } = said;
  const at = said.publishedAt ?? said.fetchedAt;
  // A text that is only a lead is still a text to compare by.
  const text = body || (lead ?? '');
  return fitItem(
    {
      ...said,
      id: articleId(said),
      source: source ?? sourceOf(said.canonicalUrl ?? '') ?? sourceOf(origin) ?? origin,
      at,
      day: at.slice(0, 10),
      agencies: agencies ?? creditsOf(said),
    },
    (cut) => ({
      words: countWords(cut),
      fingerprint: fingerprint(title, cut || text, said.embeds),
      storyId: storyId(title, cut || text),
      contentHash: contentHash({ title, lead, body: cut }),
    }),
  );
}
