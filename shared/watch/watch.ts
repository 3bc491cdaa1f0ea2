import * as z from '../schema.ts';
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
  z.strictObject({ words: z.int().check(z.minimum(1), z.maximum(mostWords)) }),
]);
export type Within = z.infer<typeof withinSchema>;

const limits = {
  /** BCP 47 languages that it is limited to. */
  languages: z.optional(z.array(z.string().check(z.minLength(2))).check(z.minLength(1))),
  /** Registrable domains that it is limited to. */
  sources: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
  /** Fields of an article in which places count. */
  fields: z.optional(z.array(z.enum(mentionFields)).check(z.minLength(1))),
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

export const ruleSchema: z.ZodMiniType<Rule> = z.lazy(() =>
  z.union([
    z.string().check(z.minLength(1)),
    z.strictObject({
      all: z.array(ruleSchema).check(z.minLength(1)),
      within: z.optional(withinSchema),
      in: z.optional(limitsSchema),
    }),
    z.strictObject({ any: z.array(ruleSchema).check(z.minLength(1)), in: z.optional(limitsSchema) }),
    z.strictObject({ not: ruleSchema, in: z.optional(limitsSchema) }),
    z.strictObject({ watch: z.string().check(z.minLength(1)), in: z.optional(limitsSchema) }),
  ]),
);

const share = z.number().check(z.minimum(0), z.maximum(1));
const weightsSchema = z.strictObject({
  title: z.optional(share),
  lead: z.optional(share),
  body: z.optional(share),
  embed: z.optional(share),
});
/** How much a place in each field says, 0 to 1; see `score.ts` for what holds where one is absent. */
export type Weights = z.infer<typeof weightsSchema>;

const common = {
  /** Lower-case letters, digits and hyphens. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'is lower-case letters, digits and hyphens')),
  title: z.optional(z.string().check(z.minLength(1))),
  severity: z._default(z.enum(severities), 'normal'),
  ...limits,
  weights: z.optional(weightsSchema),
  /** Articles whose score is below it are no mentions. */
  minScore: z.optional(share),
  /** Phrases that exclude a match that they overlap; for a concept also one in the same noun phrase. */
  not: z.optional(z.array(z.string().check(z.minLength(1)))),
  /** When it alerts and when it holds back; see `policy.ts`. */
  policy: z.optional(policySchema),
};
const named = {
  aliases: z.optional(
    z.record(
      z.string().check(z.minLength(2)),
      z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    ),
  ),
  /** Where the aliases were taken from: the item's number, and the day. */
  wikidata: z.optional(
    z.strictObject({
      item: z.string().check(z.regex(/^Q[1-9]\d{0,11}$/, 'is an item number such as Q42')),
      fetched: z.iso.date(),
    }),
  ),
};

/** A watch as the Watches table holds it; the file's loader fills in what may be left out (kind, id). */
export const watchSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('person'),
    name: z.string().check(z.trim(), z.minLength(1)),
    ...named,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('organisation'),
    name: z.string().check(z.trim(), z.minLength(1)),
    ...named,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('country'),
    /** ISO 3166-1 alpha-2. */
    country: z.string().check(z.regex(/^[A-Z]{2}$/, 'is an ISO 3166-1 code of two capitals')),
    /** Whether adjectives and inhabitants count as well. */
    demonyms: z._default(z.boolean(), true),
    /** Whether its capital and its seat of government stand for it ("Minsk", "the Kremlin"). */
    metonyms: z.optional(z.boolean()),
    ...named,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('concept'),
    name: z.string().check(z.trim(), z.minLength(1)),
    ...named,
  }),
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
