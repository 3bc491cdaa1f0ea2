import * as z from '../schema.ts';

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
  leaseSeconds: z.optional(z.int().check(z.positive())),
  leaseUntil: z.optional(z.iso.datetime()),
  /** The interval class that the feed goes back to when the hub falls silent. */
  usualInterval: z.optional(z.literal(intervals)),
  /** Why it was refused or failed, in words. */
  reason: z.optional(z.string()),
});
export type Websub = z.infer<typeof websubSchema>;

/** A feed as the Feeds table holds it. */
export const feedSchema = z.object({
  id: z.string().check(z.minLength(1)),
  url: z.url(),
  title: z.optional(z.string()),
  siteUrl: z.optional(z.string()),
  /** Folders of the OPML file. */
  tags: z.array(z.string()),
  /** BCP 47, as given in the OPML file or by the feed. */
  language: z.optional(z.string()),
  /** `config`: comes and goes with config/feeds.opml. `cli`: added by hand, stays. */
  origin: z.enum(['config', 'cli']),
  state: z.enum(['active', 'failing', 'paused', 'gone']),
  interval: z.literal(intervals),
  /** Why it is this interval, in words. */
  intervalReason: z.optional(z.string()),
  /** Hours (0 to 23, UTC) and English names of days on which the feed asks not to be polled, as far as obeyed. */
  quiet: z.optional(z.object({ hours: z.optional(z.array(z.int())), days: z.optional(z.array(z.string())) })),
  /** `interval#offset`, absent while paused or gone, so that the bySlot index drops the feed. */
  slot: z.optional(z.string()),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  /** The address that gave the validators; they are sent to no other. */
  validatedUrl: z.optional(z.string()),
  /** Validators that stayed the same while the body changed. */
  distrusted: z.optional(z.array(z.string())),
  bodyHash: z.optional(z.string()),
  /** Short hashes of the entries of that body, by which the next document's known entries are passed over. */
  seen: z.optional(z.string()),
  firstPolledAt: z.optional(z.iso.datetime()),
  lastChangedAt: z.optional(z.iso.datetime()),
  /** Polls that failed in a row. */
  failures: z.int().check(z.nonnegative()),
  /** When the first of them was. */
  failingSince: z.optional(z.iso.datetime()),
  lastError: z.optional(feedErrorSchema),
  /** A change of state that the owner is still to be told. */
  noticeDue: z.optional(
    z.object({ state: z.enum(['active', 'failing', 'paused', 'gone']), at: z.iso.datetime() }),
  ),
  /** Not polled before this instant (Retry-After, back-off). */
  notBefore: z.optional(z.iso.datetime()),
  /** What had to be mended in the last document, in words. */
  repairs: z.optional(z.array(z.string())),
  /** Parts of the last document that could not be used, in words that name the entry. */
  warnings: z.optional(z.array(z.string())),
  websub: z.optional(websubSchema),
  /** Articles stored from this feed so far. */
  articles: z.int().check(z.nonnegative()),
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
