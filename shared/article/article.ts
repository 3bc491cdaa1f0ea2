import * as z from '../schema.ts';

/** A post, video, image or link that an article shows inside its text. */
export const embedSchema = z.object({
  kind: z.enum(['post', 'video', 'image', 'link']),
  platform: z.optional(z.string()),
  author: z.optional(z.string()),
  /** The account's name on the platform, without `@`. */
  handle: z.optional(z.string()),
  text: z.optional(z.string()),
  url: z.optional(z.string()),
  /** ISO 8601 instant, or a plain day (`2025-12-11`) where the embed shows no time. */
  publishedAt: z.optional(z.string()),
  /** How many paragraphs of the body stand before it; absent where that is unknown. */
  paragraph: z.optional(z.int().check(z.nonnegative())),
});
export type Embed = z.infer<typeof embedSchema>;

/**
 * An article in its normal form: what every feed, page and text becomes before it is stored.
 * A field that is absent is unknown; nothing is guessed.
 */
export const articleSchema = z.object({
  /** First 26 characters of lower-case base32 SHA-256 of the canonical URL, or of feed id + guid. */
  id: z.string().check(z.length(26)),
  url: z.optional(z.string()),
  canonicalUrl: z.optional(z.string()),
  /** Registrable domain of the article's address (or of the feed's, where the article has none). */
  source: z.string(),
  feedId: z.string(),
  guid: z.optional(z.string()),
  title: z.string(),
  lead: z.optional(z.string()),
  /** Paragraphs separated by one blank line; headings are paragraphs of their own. */
  body: z.string(),
  /** BCP 47. */
  language: z.optional(z.string()),
  publishedAt: z.optional(z.iso.datetime()),
  updatedAt: z.optional(z.iso.datetime()),
  fetchedAt: z.iso.datetime(),
  /** Where the article is filed in time: `publishedAt`, or `fetchedAt` where that is unknown. */
  at: z.iso.datetime(),
  /** UTC day of `at`, `YYYY-MM-DD`. */
  day: z.iso.date(),
  authors: z.array(z.string()),
  agencies: z.array(z.string()),
  embeds: z.array(embedSchema),
  categories: z.array(z.string()),
  image: z.optional(z.string()),
  fullText: z.enum(['feed', 'page', 'summary']),
  /** Why there is only a summary although the page was looked at. */
  fullTextProblem: z.optional(z.object({ cause: z.string(), message: z.string() })),
  words: z.int().check(z.nonnegative()),
  fingerprint: z.string(),
  storyId: z.string(),
  /** The body was cut at a paragraph so that the item stays below 350 KB. */
  truncated: z.optional(z.literal(true)),
  /** Older than its feed's first poll by more than a day, so it is mentioned and never alerted. */
  backlog: z.optional(z.literal(true)),
  /** SHA-256 (base32, 26 characters) of title, lead and body as the feed gave them: tells an edit from a repeat. */
  contentHash: z.string(),
  /** Seconds since the epoch; DynamoDB's TTL attribute. */
  expiresAt: z.optional(z.int()),
});
export type Article = z.infer<typeof articleSchema>;

/** What matching reads of an article. */
export type ArticleText = {
  id: string;
  title: string;
  lead?: string | undefined;
  body: string;
  language?: string | undefined;
  source?: string | undefined;
  embeds?: Embed[] | undefined;
};
