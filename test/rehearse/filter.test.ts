import { expect, test } from 'vitest';
import { FilterError, passes } from '../../rehearse/filter.ts';

const summary = JSON.stringify({
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: {
    NewImage: {
      fullText: { S: ['summary'] },
      url: { S: [{ exists: true }] },
      backlog: { BOOL: [{ exists: false }] },
    },
  },
});
const record = (NewImage: object, eventName = 'INSERT') => ({ eventName, dynamodb: { NewImage } });

test('a record passes when every part of one pattern holds', () => {
  const fits = { fullText: { S: 'summary' }, url: { S: 'https://a.example/' } };
  expect(passes([summary], record(fits))).toBe(true);
  expect(passes([summary], record(fits, 'REMOVE'))).toBe(false);
  expect(passes([summary], record({ ...fits, backlog: { BOOL: true } }))).toBe(false);
  expect(passes([summary], record({ fullText: { S: 'summary' } }))).toBe(false);
  expect(passes(['{"eventName":["REMOVE"]}', summary], record(fits))).toBe(true);
  expect(passes([], record({}))).toBe(true);
});

test('an operator that is not known fails loudly', () => {
  expect(() => passes(['{"eventName":[{"cidr":"10.0.0.0/8"}]}'], record({}))).toThrow(FilterError);
});
