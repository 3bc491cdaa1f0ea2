import { z } from 'zod';

export const severities = ['low', 'normal', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

const withinSchema = z.union([
  z.enum(['sentence', 'paragraph', 'article']),
  z.strictObject({ words: z.int().positive() }),
]);
export type Within = z.infer<typeof withinSchema>;

/** A rule names another watch by its id, or combines rules. */
export type Rule = string | { all: Rule[]; within?: Within | undefined } | { any: Rule[] } | { not: Rule };

export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.string().min(1),
    z.strictObject({ all: z.array(ruleSchema).min(1), within: withinSchema.optional() }),
    z.strictObject({ any: z.array(ruleSchema).min(1) }),
    z.strictObject({ not: ruleSchema }),
  ]),
);

const common = {
  /** Lower-case letters, digits and hyphens. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'is lower-case letters, digits and hyphens'),
  title: z.string().min(1).optional(),
  severity: z.enum(severities).default('normal'),
  /** BCP 47 languages that the watch is limited to. */
  languages: z.array(z.string().min(2)).min(1).optional(),
  /** Registrable domains that the watch is limited to. */
  sources: z.array(z.string().min(1)).min(1).optional(),
  /** Phrases that exclude a match that they overlap; for a concept also one in the same noun phrase. */
  not: z.array(z.string().min(1)).optional(),
};
const aliases = z.record(z.string().min(2), z.array(z.string().min(1)).min(1)).optional();

/** A watch as the Watches table holds it; the file's loader fills in what may be left out (kind, id). */
export const watchSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('person'), name: z.string().trim().min(1), aliases }),
  z.strictObject({ ...common, kind: z.literal('organisation'), name: z.string().trim().min(1), aliases }),
  z.strictObject({
    ...common,
    kind: z.literal('country'),
    /** ISO 3166-1 alpha-2. */
    country: z.string().regex(/^[A-Z]{2}$/, 'is an ISO 3166-1 code of two capitals'),
    /** Whether adjectives and inhabitants count as well. */
    demonyms: z.boolean().default(true),
    aliases,
  }),
  z.strictObject({ ...common, kind: z.literal('concept'), name: z.string().trim().min(1), aliases }),
  z.strictObject({ ...common, kind: z.literal('rule'), rule: ruleSchema }),
]);
export type Watch = z.infer<typeof watchSchema>;

/** Fields of an article that a mention can lie in. */
export type MentionField = 'title' | 'lead' | 'body' | 'embed';

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
  class: 'name' | 'demonym' | 'transliteration' | 'lexicon' | 'alias';
};

/** A watch that fires on an article, with the places that made it fire. */
export type WatchMatch = { watch: string; severity: Severity; evidence: Evidence[] };
