import * as z from '../schema.ts';
import { mentionFields, severities } from '../watch/watch.ts';
import { heldReasons } from './mention.ts';

/**
 * Version of the documents that machines get. It changes when a field is renamed, removed or means something else; a
 * new field is no new version, so readers pass over what they do not know.
 */
export const documentVersion = 1;

const instant = z.string().check(z.describe('ISO 8601, UTC'));
const language = z.optional(z.string().check(z.describe('BCP 47')));
const severity = z.enum(severities);

const evidence = z.object({
  watch: z
    .string()
    .check(z.describe('The watch whose alias matched; of a combined watch, the one that it names')),
  field: z.enum(mentionFields),
  embed: z.optional(z.int()).check(z.describe('Index of the embedded post, where field is embed')),
  start: z.int().check(z.describe('UTF-16 units from the start of the field')),
  end: z.int(),
  text: z.string().check(z.describe('The matched words as the article has them')),
  alias: z.string(),
  class: z.enum(['name', 'alias', 'transliteration', 'lexicon', 'demonym', 'metonym']),
  path: z.optional(z.string()).check(z.describe('Where a rule fired: the way from the watch to the alias')),
});

const outlet = z.object({
  id: z.string(),
  source: z.string(),
  title: z.string(),
  url: z.optional(z.string()),
  language,
});

/** An alert about one article. */
export const alertDocumentSchema = z.object({
  version: z.literal(documentVersion),
  kind: z.literal('alert'),
  id: z
    .string()
    .check(
      z.describe(
        'The same whenever this alert is published, so that one that comes twice is known; a replay has its own',
      ),
    ),
  occasion: z.enum(['first', 'developing', 'replay']),
  developing: z
    .optional(z.array(z.string()))
    .check(z.describe('What is new in a story that was alerted before')),
  severity: severity.check(z.describe('The highest of the matches')),
  article: z.object({
    id: z.string(),
    title: z.string(),
    lead: z.optional(z.string()),
    url: z.optional(z.string()),
    source: z.string().check(z.describe('Registrable domain of the publisher')),
    language,
    publishedAt: z.optional(instant),
    authors: z.array(z.string()),
    agencies: z.array(z.string()).check(z.describe('News agencies that the text credits')),
    storyId: z.string().check(z.describe('Articles that tell the same story share it')),
  }),
  matches: z
    .array(
      z.object({
        watch: z.string(),
        severity,
        score: z.number().check(z.describe('How much speaks for the watch, 0 to 1')),
        evidence: z.array(evidence).check(z.describe('The first places that made the watch fire')),
      }),
    )
    .check(z.minLength(1)),
  outlets: z.array(outlet).check(z.describe('One article of each other outlet that carries the story')),
});
export type AlertDocument = z.infer<typeof alertDocumentSchema>;

const reasons = z.enum(heldReasons);

/** What policy held back from a watch. */
export const digestDocumentSchema = z.object({
  version: z.literal(documentVersion),
  kind: z.literal('digest'),
  watch: z.string(),
  title: z.string(),
  from: instant,
  to: instant,
  zone: z.string().check(z.describe('IANA time zone of the period')),
  mentions: z.int().check(z.describe('Mentions in the period')),
  usual: z.optional(z.number()).check(z.describe('The median of such periods before it')),
  spike: z
    .optional(z.object({ hour: instant, count: z.int(), usual: z.number(), z: z.number() }))
    .check(z.describe('The hour that stands out most, with its robust z-score')),
  counted: z.partialRecord(reasons, z.int()).check(z.describe('What is counted and not listed')),
  heldStories: z.int(),
  stories: z.array(
    z.object({
      storyId: z.string(),
      severity,
      sources: z.array(z.string()),
      mentions: z.array(
        z.object({
          articleId: z.string(),
          title: z.string(),
          url: z.optional(z.string()),
          source: z.string(),
          language,
          publishedAt: z.optional(instant),
          heldReason: z.optional(reasons),
        }),
      ),
    }),
  ),
});

/** What a subscriber gets who asked for a test. */
export const testDocumentSchema = z.object({
  version: z.literal(documentVersion),
  kind: z.literal('test'),
  sentAt: instant,
  filter: z.object({
    watches: z.optional(z.array(z.string())),
    minSeverity: z.optional(severity),
    languages: z.optional(z.array(z.string())),
    sources: z.optional(z.array(z.string())),
    kind: z.optional(z.enum(['alert', 'digest'])),
  }),
});

/** Every document that queues, web hooks and functions get. */
export const documentSchema = z.discriminatedUnion('kind', [
  alertDocumentSchema,
  digestDocumentSchema,
  testDocumentSchema,
]);

/** The JSON Schema (draft 2020-12) of those documents, as `docs/alert.schema.json` publishes it. */
export function documentJsonSchema(): object {
  return {
    $id: `urn:stentor:document:${documentVersion}`,
    title: 'What Stentor sends to queues, web hooks and functions',
    ...z.toJSONSchema(documentSchema, { io: 'input' }),
  };
}
