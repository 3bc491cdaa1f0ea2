import * as z from 'zod';
import { policySchema } from './policy.ts';

export const severities = ['low', 'normal', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** Fields of an article that a mention can lie in. */
export const mentionFields = ['title', 'lead', 'body', 'embed'] as const;
export type MentionField = (typeof mentionFields)[number];

/** The most words that `within: {words: N}` spans; a wider span is a paragraph or an article. */
export const mostWords = 1000;
const withinSchema = z.union([
  z.enum(['sentence', 'paragraph', 'article']),
  z.strictObject({ words: z.int().min(1).max(mostWords) }),
]);
export type Within = z.infer<typeof withinSchema>;

const limits = {
  /** BCP 47 languages that it is limited to. */
  languages: z.array(z.string().min(2)).min(1).optional(),
  /** Registrable domains that it is limited to. */
  sources: z.array(z.string().min(1)).min(1).optional(),
  /** Fields of an article in which places count. */
  fields: z.array(z.enum(mentionFields)).min(1).optional(),
};
const limitsSchema = z.strictObject(limits);
/** What a watch, or a part of a rule, is limited to; nothing limits where a list is absent. */
export type Limits = z.infer<typeof limitsSchema>;

/**
 * A rule names another watch by its id, or combines rules. `in` limits its part to languages, sources and fields;
 * `{watch: id, in: …}` limits a single watch. Under `not` it limits what must not be found.
 */
export type Rule =
  | string
  | { all: Rule[]; within?: Within | undefined; in?: Limits | undefined }
  | { any: Rule[]; in?: Limits | undefined }
  | { not: Rule; in?: Limits | undefined }
  | { watch: string; in?: Limits | undefined };

export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.string().min(1),
    z.strictObject({
      all: z.array(ruleSchema).min(1),
      within: withinSchema.optional(),
      in: limitsSchema.optional(),
    }),
    z.strictObject({ any: z.array(ruleSchema).min(1), in: limitsSchema.optional() }),
    z.strictObject({ not: ruleSchema, in: limitsSchema.optional() }),
    z.strictObject({ watch: z.string().min(1), in: limitsSchema.optional() }),
  ]),
);

const share = z.number().min(0).max(1);
const weightsSchema = z.strictObject({
  title: share.optional(),
  lead: share.optional(),
  body: share.optional(),
  embed: share.optional(),
});
/** How much a place in each field says, 0 to 1; see `score.ts` for what holds where one is absent. */
export type Weights = z.infer<typeof weightsSchema>;

const common = {
  /** Lower-case letters, digits and hyphens. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'is lower-case letters, digits and hyphens'),
  title: z.string().min(1).optional(),
  severity: z.enum(severities).default('normal'),
  ...limits,
  weights: weightsSchema.optional(),
  /** Articles whose score is below it are no mentions. */
  minScore: share.optional(),
  /** Phrases that exclude a match that they overlap; for a concept also one in the same noun phrase. */
  not: z.array(z.string().min(1)).optional(),
  /** When it alerts and when it holds back; see `policy.ts`. */
  policy: policySchema.optional(),
};
const named = {
  aliases: z.record(z.string().min(2), z.array(z.string().min(1)).min(1)).optional(),
  /** Where the aliases were taken from: the item's number, and the day. */
  wikidata: z
    .strictObject({
      item: z.string().regex(/^Q[1-9]\d{0,11}$/, 'is an item number such as Q42'),
      fetched: z.iso.date(),
    })
    .optional(),
};

/** A watch as the Watches table holds it; the file's loader fills in what may be left out (kind, id). */
export const watchSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('person'), name: z.string().trim().min(1), ...named }),
  z.strictObject({ ...common, kind: z.literal('organisation'), name: z.string().trim().min(1), ...named }),
  z.strictObject({
    ...common,
    kind: z.literal('country'),
    /** ISO 3166-1 alpha-2. */
    country: z.string().regex(/^[A-Z]{2}$/, 'is an ISO 3166-1 code of two capitals'),
    /** Whether adjectives and inhabitants count as well. */
    demonyms: z.boolean().default(true),
    /** Whether its capital and its seat of government stand for it ("Minsk", "the Kremlin"). */
    metonyms: z.boolean().optional(),
    ...named,
  }),
  z.strictObject({ ...common, kind: z.literal('concept'), name: z.string().trim().min(1), ...named }),
  z.strictObject({ ...common, kind: z.literal('rule'), rule: ruleSchema }),
]);
export type Watch = z.infer<typeof watchSchema>;

/** What speaks for a watch; `metonym` is a capital or a government that stands for its country. */
export type EvidenceClass = 'name' | 'alias' | 'transliteration' | 'lexicon' | 'demonym' | 'metonym';

/** One place in an article that speaks for a watch. Offsets are UTF-16 units in the original field. */
export type Evidence = {
  /** The watch whose alias matched (for a combined watch, the one it refers to). */
  watch: string;
  field: MentionField;
  /** Index of the embed, where `field` is `embed`. */
  embed?: number;
  start: number;
  end: number;
  /** The matched words as the article has them: `field.slice(start, end)`. */
  text: string;
  alias: string;
  class: EvidenceClass;
  /** Where a rule fired: the way from the watch to the alias, such as `maduro-exile › all › maduro`. */
  path?: string;
};

/** A watch that fires on an article, with the places that made it fire and a score from 0 to 1 (see `score.ts`). */
export type WatchMatch = { watch: string; severity: Severity; score: number; evidence: Evidence[] };
