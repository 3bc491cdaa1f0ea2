import { describe, expect, test } from 'vitest';
import { passesFilter } from '../../infra/local/messaging/filter-policy.ts';

const attributes = {
  watch: { DataType: 'String.Array', StringValue: '["maduro","belarus"]' },
  severity: { DataType: 'String', StringValue: 'high' },
  score: { DataType: 'Number', StringValue: '42' },
  address: { DataType: 'String', StringValue: '10.1.2.3' },
};

function passes(policy: object): boolean {
  return passesFilter({ FilterPolicy: JSON.stringify(policy) }, { fallback: '', bodies: {}, attributes }, '');
}

describe('a filter policy on attributes', () => {
  test.each<[string, object, boolean]>([
    ['a text of an array', { watch: ['belarus'] }, true],
    ['another text', { watch: ['asylum'] }, false],
    ['one of several', { severity: ['low', 'high'] }, true],
    ['all keys', { severity: ['high'], watch: ['asylum'] }, false],
    ['a prefix', { watch: [{ prefix: 'mad' }] }, true],
    ['a suffix', { watch: [{ suffix: 'rus' }] }, true],
    ['letters of any case', { severity: [{ 'equals-ignore-case': 'HIGH' }] }, true],
    ['a wildcard', { watch: [{ wildcard: 'b*a*s' }] }, true],
    ['a wildcard whose parts overlap', { severity: [{ wildcard: 'hig*gh' }] }, false],
    ['anything but', { severity: [{ 'anything-but': ['low'] }] }, true],
    ['anything but it', { severity: [{ 'anything-but': ['high'] }] }, false],
    ['anything but a prefix', { severity: [{ 'anything-but': { prefix: 'hi' } }] }, false],
    ['a number', { score: [42] }, true],
    ['a range', { score: [{ numeric: ['>', 40, '<=', 42] }] }, true],
    ['another range', { score: [{ numeric: ['<', 42] }] }, false],
    ['a subnet', { address: [{ cidr: '10.1.0.0/16' }] }, true],
    ['another subnet', { address: [{ cidr: '10.2.0.0/16' }] }, false],
    ['something that is there', { severity: [{ exists: true }] }, true],
    ['something that is missing', { region: [{ exists: false }] }, true],
    ['either branch', { $or: [{ severity: ['low'] }, { score: [42] }] }, true],
    ['neither branch', { $or: [{ severity: ['low'] }, { score: [1] }] }, false],
  ])('asks for %s', (_, policy, expected) => {
    expect(passes(policy)).toBe(expected);
  });
});

describe('a filter policy on the body', () => {
  const body = JSON.stringify({ source: 'x.example', watches: [{ id: 'maduro' }], article: { words: 300 } });
  const through = (policy: object, text = body) =>
    passesFilter(
      { FilterPolicy: JSON.stringify(policy), FilterPolicyScope: 'MessageBody' },
      { fallback: '', bodies: {}, attributes },
      text,
    );

  test('looks into the JSON document, arrays of objects included', () => {
    expect(through({ source: ['x.example'], article: { words: [{ numeric: ['>', 100] }] } })).toBe(true);
    expect(through({ watches: { id: ['maduro'] } })).toBe(true);
    expect(through({ watches: { id: ['asylum'] } })).toBe(false);
  });

  test('lets nothing through when the body is no JSON document', () => {
    expect(through({ source: ['x.example'] }, 'plain text')).toBe(false);
  });
});

test('no policy lets everything through, a broken one nothing', () => {
  const message = { fallback: '', bodies: {}, attributes };
  expect(passesFilter({}, message, '')).toBe(true);
  expect(passesFilter({ FilterPolicy: '{' }, message, '')).toBe(false);
});
