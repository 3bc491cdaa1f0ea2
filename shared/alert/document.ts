import * as z from 'zod';
import { mentionFields, severities } from '../watch/watch.ts';
import { heldReasons } from './mention.ts';

/**
 * Version of the documents that machines get. It changes when a field is renamed, removed or means something else; a
 * new field is no new version, so readers pass over what they do not know.
 */
export const documentVersion = 1;

const instant = z.string().describe('ISO 8601, UTC');
const language = z.string().describe('BCP 47').optional();
const severity = z.enum(severities);

const evidence = z.object({
  watch: z.string().describe('The watch whose alias matched; of a combined watch, the one that it names'),
  field: z.enum(mentionFields),
  embed: z.int().optional().describe('Index of the embedded post, where field is embed'),
  start: z.int().describe('UTF-16 units from the start of the field'),
  end: z.int(),
  text: z.string().describe('The matched words as the article has them'),
  alias: z.string(),
  class: z.enum(['name', 'alias', 'transliteration', 'lexicon', 'demonym', 'metonym']),
  path: z.string().optional().describe('Where a rule fired: the way from the watch to the alias'),
});

const outlet = z.object({
  id: z.string(),
  source: z.string(),
  title: z.string(),
  url: z.string().optional(),
  language,
});

/** An alert about one article. */
export const alertDocumentSchema = z.object({
  version: z.literal(documentVersion),
  kind: z.literal('alert'),
  id: z
    .string()
    .describe(
      'The same whenever this alert is published, so that one that comes twice is known; a replay has its own',
    ),
  occasion: z.enum(['first', 'developing', 'replay']),
  developing: z.array(z.string()).optional().describe('What is new in a story that was alerted before'),
  severity: severity.describe('The highest of the matches'),
  article: z.object({
    id: z.string(),
    title: z.string(),
    lead: z.string().optional(),
    url: z.string().optional(),
    source: z.string().describe('Registrable domain of the publisher'),
    language,
    publishedAt: instant.optional(),
    authors: z.array(z.string()),
    agencies: z.array(z.string()).describe('News agencies that the text credits'),
    storyId: z.string().describe('Articles that tell the same story share it'),
  }),
  matches: z
    .array(
      z.object({
        watch: z.string(),
        severity,
        score: z.number().describe('How much speaks for the watch, 0 to 1'),
        evidence: z.array(evidence).describe('The first places that made the watch fire'),
      }),
    )
    .min(1),
  outlets: z.array(outlet).describe('One article of each other outlet that carries the story'),
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
  zone: z.string().describe('IANA time zone of the period'),
  mentions: z.int().describe('Mentions in the period'),
  usual: z.number().optional().describe('The median of such periods before it'),
  spike: z
    .object({ hour: instant, count: z.int(), usual: z.number(), z: z.number() })
    .optional()
    .describe('The hour that stands out most, with its robust z-score'),
  counted: z.partialRecord(reasons, z.int()).describe('What is counted and not listed'),
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
          url: z.string().optional(),
          source: z.string(),
          language,
          publishedAt: instant.optional(),
          heldReason: reasons.optional(),
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
    watches: z.array(z.string()).optional(),
    minSeverity: severity.optional(),
    languages: z.array(z.string()).optional(),
    sources: z.array(z.string()).optional(),
    kind: z.enum(['alert', 'digest']).optional(),
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
