import { describe, expect, it } from 'vitest';
import { absoluteUrl, canonicalUrl, sourceOf } from '../../shared/article/address.ts';

describe('the canonical address', () => {
  it.each([
    ['http://News.Example.org/a', 'https://news.example.org/a'],
    ['https://news.example.org:443/a', 'https://news.example.org/a'],
    ['http://news.example.org:80/a', 'https://news.example.org/a'],
    ['https://user:pw@news.example.org/a', 'https://news.example.org/a'],
    ['https://news.example.org/a#comments', 'https://news.example.org/a'],
    ['https://news.example.org/a?utm_source=rss&utm_medium=feed', 'https://news.example.org/a'],
    ['https://news.example.org/a?id=7&fbclid=XyZ&page=2', 'https://news.example.org/a?id=7&page=2'],
    ['https://news.example.org/a?gclid=1&id=7', 'https://news.example.org/a?id=7'],
    ['https://news.example.org/a?ref=rss', 'https://news.example.org/a'],
    ['https://news.example.org/a?ref=7', 'https://news.example.org/a?ref=7'],
    ['https://news.example.org/a?', 'https://news.example.org/a'],
    ['https://m.example.org/a', 'https://example.org/a'],
    ['https://mobile.example.org/a', 'https://example.org/a'],
    ['https://el.m.example.org/a', 'https://el.example.org/a'],
    ['https://amp.example.org/a', 'https://example.org/a'],
    ['https://www.example.org/a/amp/', 'https://www.example.org/a'],
    ['https://www.example.org/amp/a', 'https://www.example.org/a'],
    ['https://www.example.org/a.amp.html', 'https://www.example.org/a.html'],
    ['https://www.example.org/a?amp=1', 'https://www.example.org/a'],
    ['https://www.example.org/a?outputType=amp', 'https://www.example.org/a'],
    ['https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a/amp', 'https://www.example.org/a'],
    ['https://www.google.com/amp/s/www.example.org/a', 'https://www.example.org/a'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/νέα/%ce%b1', 'https://example.org/%CE%BD%CE%AD%CE%B1/%CE%B1'],
    ['https://παράδειγμα.gr/α', 'https://xn--hxajbheg2az3al.gr/%CE%B1'],
    ['http://127.0.0.1:8080/a?utm_campaign=x', 'https://127.0.0.1:8080/a'],
  ])('of %s is %s', (given, canonical) => {
    expect(canonicalUrl(given)).toBe(canonical);
    expect(canonicalUrl(canonical)).toBe(canonical);
  });

  it('is none where there is no http address', () => {
    for (const href of [
      'mailto:a@example.org',
      'javascript:alert(1)',
      'not an address',
      '',
      'https://',
      `https://a.example/${'x'.repeat(9_000)}`,
    ]) {
      expect(canonicalUrl(href)).toBeUndefined();
      expect(absoluteUrl(href)).toBeUndefined();
    }
  });

  it('is resolved against the page that a relative one stands on', () => {
    expect(absoluteUrl('../b?x=1', 'https://example.org/a/c')).toBe('https://example.org/b?x=1');
  });
});

describe('the source of an address', () => {
  it.each([
    ['https://www.news.example.co.uk/a', 'example.co.uk'],
    ['https://edition.example.com', 'example.com'],
    ['https://someone.blogspot.com/x', 'someone.blogspot.com'],
    ['http://127.0.0.1:8080/a', '127.0.0.1'],
    ['http://[::1]:8080/a', '::1'],
    ['http://localhost:3000/a', 'localhost'],
  ])('%s is %s', (url, source) => {
    expect(sourceOf(url)).toBe(source);
  });
});
