import * as z from 'zod';

/** Minutes between two polls of a feed; a feed is in one of these classes. */
export const intervals = [1, 5, 15, 30, 60, 180, 720, 1440] as const;
export type Interval = (typeof intervals)[number];

/** Why the last poll of a feed failed, in words that name the feed and the mend. */
export const feedErrorSchema = z.object({
  /** Stable cause, such as `http-404`, `not-a-feed`, `too-large`, `timeout`, `blocked-address`. */
  cause: z.string(),
  message: z.string(),
  at: z.iso.datetime(),
});

/** A feed's subscription at the hub that it names (W3C WebSub). */
export const websubSchema = z.object({
  hub: z.url(),
  /** The address that the hub knows the feed by (rel=self). */
  topic: z.url(),
  /** Unguessable last part of the callback's path. */
  token: z.string(),
  /** Key that the hub signs with. */
  secret: z.string(),
  /** `pending`: asked and not confirmed. `refused`: by the hub. `failed`: the hub could not be asked. */
  state: z.enum(['pending', 'active', 'refused', 'failed']),
  /** When the hub was last asked for it. */
  askedAt: z.iso.datetime(),
  /** What the hub granted, in seconds, and when that ends. */
  leaseSeconds: z.int().positive().optional(),
  leaseUntil: z.iso.datetime().optional(),
  /** The interval class that the feed goes back to when the hub falls silent. */
  usualInterval: z.literal(intervals).optional(),
  /** Why it was refused or failed, in words. */
  reason: z.string().optional(),
});
export type Websub = z.infer<typeof websubSchema>;

/** A feed as the Feeds table holds it. */
export const feedSchema = z.object({
  id: z.string().min(1),
  url: z.url(),
  title: z.string().optional(),
  siteUrl: z.string().optional(),
  /** Folders of the OPML file. */
  tags: z.array(z.string()),
  /** BCP 47, as given in the OPML file or by the feed. */
  language: z.string().optional(),
  /** `config`: comes and goes with config/feeds.opml. `cli`: added by hand, stays. */
  origin: z.enum(['config', 'cli']),
  state: z.enum(['active', 'failing', 'paused', 'gone']),
  interval: z.literal(intervals),
  /** Why it is this interval, in words. */
  intervalReason: z.string().optional(),
  /** Hours (0 to 23, UTC) and English names of days on which the feed asks not to be polled, as far as obeyed. */
  quiet: z.object({ hours: z.array(z.int()).optional(), days: z.array(z.string()).optional() }).optional(),
  /** `interval#offset`, absent while paused or gone, so that the bySlot index drops the feed. */
  slot: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** The address that gave the validators; they are sent to no other. */
  validatedUrl: z.string().optional(),
  /** Validators that stayed the same while the body changed. */
  distrusted: z.array(z.string()).optional(),
  bodyHash: z.string().optional(),
  /** Short hashes of the entries of that body, by which the next document's known entries are passed over. */
  seen: z.string().optional(),
  firstPolledAt: z.iso.datetime().optional(),
  lastChangedAt: z.iso.datetime().optional(),
  /** Polls that failed in a row. */
  failures: z.int().nonnegative(),
  /** When the first of them was. */
  failingSince: z.iso.datetime().optional(),
  lastError: feedErrorSchema.optional(),
  /** A change of state that the owner is still to be told. */
  noticeDue: z
    .object({ state: z.enum(['active', 'failing', 'paused', 'gone']), at: z.iso.datetime() })
    .optional(),
  /** Not polled before this instant (Retry-After, back-off). */
  notBefore: z.iso.datetime().optional(),
  /** What had to be mended in the last document, in words. */
  repairs: z.array(z.string()).optional(),
  /** Parts of the last document that could not be used, in words that name the entry. */
  warnings: z.array(z.string()).optional(),
  websub: websubSchema.optional(),
  /** Articles stored from this feed so far. */
  articles: z.int().nonnegative(),
});
export type Feed = z.infer<typeof feedSchema>;
export type FeedError = z.infer<typeof feedErrorSchema>;

/**
 * One item of a feed after decoding and parsing, before normalising. `title`, `summary` and `content` are HTML
 * fragments whatever the feed had: plain text comes escaped (`AT&amp;T`), so a reader decodes exactly once.
 * Addresses are absolute http(s).
 */
export type Entry = {
  guid?: string;
  url?: string;
  /** HTML fragment. */
  title?: string;
  /** HTML fragment. */
  summary?: string;
  /** HTML fragment: the full text, where the feed has it beside or in place of a summary. */
  content?: string;
  authors: string[];
  categories: string[];
  image?: string;
  language?: string;
  /** ISO 8601 UTC. */
  publishedAt?: string;
  updatedAt?: string;
};

/** Dialects that a feed document can be written in. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'cdf' | 'sitemap';

/** What a feed itself says about how often it is worth polling. */
export type FeedPace = {
  /** Minutes between two polls (RSS `ttl`, or `sy:updatePeriod` divided by `sy:updateFrequency`). */
  minutes?: number;
  /** Hours of the day, 0 to 23 UTC, in which nothing is published (RSS `skipHours`). */
  skipHours?: number[];
  /** English names of days on which nothing is published (RSS `skipDays`). */
  skipDays?: string[];
};

/** A feed document after decoding and parsing. */
export type ParsedFeed = {
  format: FeedFormat;
  /** The encoding that the bytes were read in, as its WHATWG name. */
  encoding: string;
  pace?: FeedPace;
  /** The address that the feed gives for itself (rel=self). */
  selfUrl?: string;
  /** The WebSub hub that the feed names. */
  hubUrl?: string;
  title?: string;
  siteUrl?: string;
  language?: string;
  entries: Entry[];
  /** What was mended on the way, in words; empty for a well-formed feed. */
  repairs: string[];
  /** Parts that could not be used (a date that is no date …), in words that name the entry. */
  warnings: string[];
};
