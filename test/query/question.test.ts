import { describe, expect, test } from 'vitest';
import { readInstant } from '../../shared/query/instant.ts';
import { readQuestion } from '../../shared/query/question.ts';
import { now } from './shelves.ts';

describe('a time in a question', () => {
  test.each([
    ['2025-12-11T09:30:00Z', '2025-12-11T09:30:00.000Z'],
    ['2025-12-11T09:30:00+02:00', '2025-12-11T07:30:00.000Z'],
    ['2025-12-11T09:30', '2025-12-11T09:30:00.000Z'],
    ['2025-12-11t09:30:00.5z', '2025-12-11T09:30:00.500Z'],
    ['30m', '2026-03-01T11:30:00.000Z'],
    ['24h', '2026-02-28T12:00:00.000Z'],
    ['7d', '2026-02-22T12:00:00.000Z'],
    ['2w', '2026-02-15T12:00:00.000Z'],
  ])('is an instant or an age: %s', (text, instant) => {
    expect(readInstant(text, 'start', now)).toBe(instant);
  });

  test('is the whole day where it shows no time', () => {
    expect(readInstant('2024-02-29', 'start', now)).toBe('2024-02-29T00:00:00.000Z');
    expect(readInstant('2024-02-29', 'end', now)).toBe('2024-02-29T23:59:59.999Z');
  });

  test.each([
    '',
    'yesterday',
    '2025-02-30',
    '2025-02-30T10:00',
    '2025-13-01',
    '7',
    '7y',
    '-7d',
    '2025-12-11T25:00Z',
    '999999w',
  ])('is refused when it is none: %s', (text) => {
    expect(readInstant(text, 'start', now)).toBeUndefined();
  });
});

describe('a question', () => {
  test('is checked and brought to one form', () => {
    expect(
      readQuestion(
        'articles',
        { since: '7d', source: 'https://www.Folha.com.br/mundo', language: 'PT-br', limit: '5' },
        now,
      ),
    ).toEqual({ since: '2026-02-22T12:00:00.000Z', source: 'folha.com.br', language: 'pt-BR', limit: 5 });
    expect(readQuestion('articles', {}, now)).toEqual({ limit: 50 });
    expect(readQuestion('articles', { source: '127.0.0.1:8080' }, now).source).toBe('127.0.0.1');
  });

  test.each([
    ['articles', { since: 'soon' }, /^since must be an instant/],
    ['articles', { since: '1h', until: '2h' }, /^since is after until/],
    ['articles', { limit: '0' }, /^limit must be at least 1/],
    ['articles', { limit: '1e3' }, /^limit must be a whole number/],
    ['articles', { limit: '10001' }, /^limit must be at most 10000/],
    ['mentions', { watch: 'No Such' }, /^watch must be the id of a watch/],
    ['mentions', { source: 'not a domain' }, /^source must be a domain/],
    ['mentions', { language: 'klingon!' }, /^language must be a language tag/],
    ['mentions', { language: '' }, /^language must be a language tag/],
    ['feeds', { watch: 'belarus' }, /^watch does not apply to feeds/],
    ['watches', { colour: 'red' }, /^colour is not something watches can be asked by/],
  ] as const)('about %s with %o is refused in words', (subject, raw, words) => {
    expect(() => readQuestion(subject, raw, now)).toThrow(words);
  });
});
