import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passesFilter } from '../../infra/local/messaging/filter-policy.ts';
import { publishInput } from '../../shared/notify/sns.ts';
import { documentFilter } from '../../shared/subscription/document-filter.ts';
import { filterInWords, readFilter, type WrittenFilter } from '../../shared/subscription/filter.ts';
import { filterOf, filterPolicyOf, testKind } from '../../shared/subscription/filter-policy.ts';
import { letsThrough } from '../../shared/subscription/lets-through.ts';
import { type Endpoint, SubscriptionError } from '../../shared/subscription/subscription.ts';
import { severities, type Watch } from '../../shared/watch/watch.ts';
import { aMessage } from './message.ts';

const ids = ['asylum', 'belarus', 'maduro', 'maduro-exile'];
const watches = ids.map((id): Watch => ({ id, kind: 'person', name: id, severity: 'normal' }));
const email: Endpoint = { protocol: 'email', address: 'ann@example.org' };
const sms: Endpoint = { protocol: 'sms', address: '+306912345678' };

const written = fc.record(
  {
    watches: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    minSeverity: fc.constantFrom(...severities),
    languages: fc.uniqueArray(fc.constantFrom('el', 'en', 'pt', 'pt-BR'), { minLength: 1, maxLength: 2 }),
    sources: fc.uniqueArray(fc.constantFrom('reuters.com', 'bbc.co.uk'), { minLength: 1 }),
    kind: fc.constantFrom('alert' as const, 'digest' as const),
  },
  { requiredKeys: [] },
);
const attributes = fc.record({
  watch: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
  severity: fc.constantFrom(...severities),
  language: fc.constantFrom('el', 'el-GR', 'elx', 'en', 'pt', 'pt-BR', 'und'),
  source: fc.constantFrom('reuters.com', 'bbc.co.uk', 'news.example'),
  kind: fc.constantFrom('alert' as const, 'digest' as const),
});

/** Whether the local SNS would deliver it. */
function isDelivered(policy: string, message: ReturnType<typeof aMessage>, kinds: string[]): boolean {
  const { MessageAttributes = {} } = publishInput('topic', message, kinds);
  const sent = Object.fromEntries(
    Object.entries(MessageAttributes).map(([name, { DataType = '', StringValue = '' }]) => [
      name,
      { DataType, StringValue },
    ]),
  );
  return passesFilter(
    { FilterPolicy: policy },
    { fallback: '', bodies: {}, attributes: sent },
    message.bodies.email,
  );
}

describe('a filter', () => {
  test('comes back from the policy that it was written as', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(email, sms), (raw, endpoint) => {
        const filter = readFilter(raw, watches);
        expect(filterOf(JSON.stringify(filterPolicyOf(filter, endpoint)), endpoint)).toEqual(filter);
      }),
    );
  });

  test('lets through by its policy what it lets through by its meaning, and no test but its own', () => {
    fc.assert(
      fc.property(written, attributes, fc.constantFrom(email, sms), (raw, given, endpoint) => {
        const filter = readFilter(raw, watches);
        const policy = JSON.stringify(filterPolicyOf(filter, endpoint));
        const message = aMessage(given);
        const kinds = [given.kind, `${given.kind}-sms`];
        expect(isDelivered(policy, message, kinds)).toBe(letsThrough(filter, message.attributes));
        if (endpoint === sms) expect(isDelivered(policy, message, [given.kind])).toBe(false);
        expect(
          isDelivered(policy, message, [testKind({ protocol: 'email', address: 'bob@example.org' })]),
        ).toBe(false);
      }),
    );
  });

  test('says in words what it lets through', () => {
    const filter = readFilter(
      {
        watches: ['maduro,belarus'],
        minSeverity: 'high',
        languages: ['EN', 'el'],
        sources: ['www.Reuters.com'],
      },
      watches,
    );
    expect(filterInWords(filter)).toBe(
      'watch belarus or maduro; severity high and above; language el or en; source reuters.com',
    );
    expect(filterInWords(readFilter({ minSeverity: 'low' }, watches))).toBe('everything');
    expect(filterInWords(readFilter({ kind: 'digest' }, watches))).toBe('digests only');
  });

  test('has a language stand for its regions', () => {
    const filter = readFilter({ languages: ['pt-BR', 'pt'] }, watches);
    expect(filter).toEqual({ languages: ['pt'] });
    expect(filterPolicyOf(filter, email).language).toEqual(['pt', { prefix: 'pt-' }]);
  });

  test.each<[WrittenFilter, string]>([
    [{ watches: ['madura'] }, 'There is no watch "madura": did you mean maduro?'],
    [{ watches: [' , '] }, 'A filter names nothing: leave it out, or name what you want.'],
    [
      { minSeverity: 'hi' },
      'There is no severity "hi": there are low, normal, high, critical; did you mean high?',
    ],
    [{ languages: ['greek'] }, '"greek" is not a language tag, such as el or pt-BR.'],
    [{ languages: ['e l'] }, '"e l" is not a language tag'],
    [{ sources: ['reuters'] }, '"reuters" is not the domain of a publisher, such as reuters.com.'],
  ])('is refused as %j with the mend', (raw, words) => {
    expect(() => readFilter(raw, watches)).toThrow(SubscriptionError);
    expect(() => readFilter(raw, watches)).toThrow(words);
  });

  test('is refused above the combinations that SNS takes, with the sum', () => {
    const many = Array.from({ length: 20 }, (_, index) => `watch-${index}`);
    const wide = { watches: many, minSeverity: 'high', languages: ['el', 'en'] } as const;
    expect(() => filterPolicyOf({ ...wide, languages: [...wide.languages] }, email)).toThrow(
      'This filter has 320 combinations (20 of watch × 2 of severity × 4 of language × 2 of kind) and SNS takes 150',
    );
    expect(
      Object.keys(
        filterPolicyOf({ watches: many.slice(0, 9), minSeverity: 'high', languages: ['el', 'en'] }, email),
      ),
    ).toHaveLength(4);
  });
});

describe('a filter on the document', () => {
  const queue: Endpoint = { protocol: 'sqs', address: 'arn:aws:sqs:eu-central-1:123456789012:alerts' };

  test('is kept with its scope', () => {
    expect(documentFilter('{"article": {"agencies": ["Reuters"]}}', queue)).toEqual({
      policy: '{"article":{"agencies":["Reuters"]}}',
      scope: 'MessageBody',
    });
  });

  test.each([
    ['{"a":1}', 'is not one: write fields with lists of values'],
    ['{}', 'is not one'],
    ['{"a":[]}', 'is not one'],
    ['{', 'is not one'],
    ['[]', 'is not one'],
    ['{"a":[1],"b":[1],"c":[1],"d":[1],"e":[1],"f":[1]}', 'looks at 6 fields and SNS takes 5'],
    [`{"a":{"b":{"c":[${Array.from({ length: 60 }, () => 1)}]}}}`, 'has 180 combinations'],
    [`${'{"a":'.repeat(2000)}[1]${'}'.repeat(2000)}`, 'is not one'],
  ])('is refused as %s', (text, words) => {
    expect(() => documentFilter(text, queue)).toThrow(words);
  });

  test('is refused where the body is text', () => {
    expect(() => documentFilter('{"kind":["alert"]}', email)).toThrow('needs a web hook or a queue');
  });
});
