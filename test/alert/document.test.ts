import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../shared/alert/digest-content.ts';
import { renderDigest } from '../../shared/alert/digest-message.ts';
import { type AlertDocument, documentJsonSchema, documentSchema } from '../../shared/alert/document.ts';
import type { Mention } from '../../shared/alert/mention.ts';
import { renderAlert } from '../../shared/alert/render.ts';
import { renderTest } from '../../shared/subscription/test-message.ts';
import type { Evidence, Watch, WatchMatch } from '../../shared/watch/watch.ts';
import { anArticle } from './article.ts';

const watch: Watch = { id: 'maduro', kind: 'person', name: 'Nicolás Maduro', severity: 'normal' };
const watches = [watch];
const article = anArticle({ lead: 'A lead', authors: ['Ann'], agencies: ['Reuters'] });
const evidence: Evidence[] = [
  {
    watch: 'maduro',
    field: 'title',
    start: 0,
    end: 6,
    text: 'Maduro',
    alias: 'maduro',
    class: 'name',
    path: 'a › b',
  },
];
const matches: WatchMatch[] = [
  { watch: 'maduro', severity: 'normal', score: 0.4, evidence },
  { watch: 'other', severity: 'high', score: 0.4, evidence: [] },
];
const settings = { timeZone: 'Europe/Athens', outlets: [anArticle({ id: 'b'.repeat(26) })] };

describe('the document for machines', () => {
  const document = (...parts: Parameters<typeof renderAlert>) =>
    JSON.parse(renderAlert(...parts).bodies.sqs) as AlertDocument;

  test('is described by the JSON Schema that docs publish', async () => {
    const schema = `${JSON.stringify(documentJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../docs/alert.schema.json');
  });

  test('has an id that is the same for the same alert, and another for a replay or news', () => {
    const first = document(article, matches, watches, settings).id;
    expect(document(article, matches.toReversed(), watches, settings).id).toBe(first);
    const ids = [
      first,
      document(article, matches, watches, { ...settings, replay: true }).id,
      document(article, matches, watches, { ...settings, developing: ['severity:high'] }).id,
      document(article, matches.slice(1), watches, settings).id,
      document(anArticle({ id: 'b'.repeat(26) }), matches, watches, settings).id,
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(first).toMatch(/^[a-z2-7]{26}$/);
  });

  test.each([
    ['an alert', 'alert', renderAlert(article, matches, watches, settings)],
    [
      'an alert that knows little',
      'alert',
      renderAlert(bare(), matches.slice(0, 1), [], { timeZone: 'UTC' }),
    ],
    ['a digest', 'digest', renderDigest(aDigest())],
    [
      'a test',
      'test',
      renderTest({ languages: ['el'] }, { protocol: 'sms', address: '+306912345678' }, new Date()).message,
    ],
  ])('is as described for %s, field by field', (_, kind, message) => {
    const { sqs, https, lambda } = message.bodies;
    const parsed = documentSchema.parse(JSON.parse(sqs));
    // A field that the description left out would be gone.
    expect(parsed).toEqual(JSON.parse(sqs));
    expect(parsed).toMatchObject({ version: 1, kind });
    expect([https, lambda, message.bodies['email-json']]).toEqual([sqs, sqs, sqs]);
  });
});

function bare() {
  const { url, language, publishedAt, ...rest } = anArticle();
  return rest;
}

function aDigest() {
  const mention: Mention = {
    watch: 'maduro',
    at: `2026-01-15T10:00:00.000Z#${article.id}`,
    articleId: article.id,
    severity: 'normal',
    evidence,
    title: article.title,
    source: article.source,
    url: 'https://news.example/story',
    language: 'en',
    publishedAt: '2026-01-15T10:00:00.000Z',
    storyId: article.storyId,
    status: 'held',
    heldReason: 'quiet',
    createdAt: '2026-01-15T10:01:00.000Z',
    watchVersion: '1',
  };
  const from = new Date('2026-01-15T00:00:00.000Z');
  const hours = Array.from({ length: 120 }, (_, index) => ({
    hour: new Date(from.getTime() + (index - 96) * 3_600_000),
    count: index === 110 ? 50 : 1,
  }));
  return composeDigest({
    watch,
    period: { name: '2026-01-15', from, to: new Date('2026-01-16T00:00:00.000Z') },
    zone: 'UTC',
    held: [mention, { ...mention, heldReason: 'backlog' }],
    hours,
  });
}
