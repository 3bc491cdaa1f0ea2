import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../shared/article/article.ts';
import { ArticleTextError, readArticleText, writeArticleText } from '../../shared/article/text-form.ts';

const now = new Date('2025-12-12T08:00:00Z');
const read = (text: string) => readArticleText(text, { file: 'story.txt', now });

/** A story of our own in the reference document's manner. */
const story = ` date 2025-11-03 Ο δήμαρχος της Λυγαριάς, Θανάσης Κορδάτος, ανακοίνωσε ότι ο παλιός φάρος του λιμανιού θα ανοίξει ξανά για το κοινό, ύστερα από εργασίες δύο ετών.

Τα εγκαίνια

Σύμφωνα με το Reuters, στα εγκαίνια θα παραστεί και ο υπουργός Πολιτισμού.

Δείτε σχετική ανάρτηση:

The lighthouse of Lygaria shines again https://t.co/a1B2c3D4e5 — Harbour Watch (@HarbourWatch) November 3, 2025



Το πρακτορείο Belta μετέδωσε ότι στο λιμάνι κατέπλευσαν τρία πλοία.

«Είναι μεγάλη μέρα για την πόλη μας», τόνισε ο δήμαρχος.

Δείτε σχετική ανάρτηση:`;

describe('an article in text form', () => {
  const article = read(story);

  it('gives its day, its language and a title from its lead', () => {
    expect(articleSchema.parse(article)).toEqual(article);
    expect(article).toMatchObject({
      day: '2025-11-03',
      publishedAt: '2025-11-03T00:00:00.000Z',
      language: 'el',
      feedId: 'ingest',
      source: 'ingest',
      fullText: 'feed',
    });
    expect(article.lead).toMatch(/^Ο δήμαρχος .* ετών\.$/);
    expect(article.title.length).toBeLessThanOrEqual(120);
    expect(article.title).toMatch(/^Ο δήμαρχος της Λυγαριάς.*…$/);
  });

  it('gives its post as an embed with author, handle, own text, link and day', () => {
    expect(article.embeds).toEqual([
      {
        kind: 'post',
        platform: 'x',
        author: 'Harbour Watch',
        handle: 'HarbourWatch',
        text: 'The lighthouse of Lygaria shines again',
        url: 'https://t.co/a1B2c3D4e5',
        publishedAt: '2025-11-03',
        paragraph: 2,
      },
    ]);
  });

  it('credits the agencies of its text', () => {
    expect(article.agencies).toEqual(['Reuters', 'Belta']);
  });

  it('has no cue lines in its body, also where nothing followed one', () => {
    expect(article.body.split('\n\n')).toHaveLength(4);
    expect(article.body).not.toContain('ανάρτηση');
    expect(article.body).not.toContain('t.co');
  });

  it('is the same article whenever it is read', () => {
    const later = readArticleText(story, { file: 'copy.txt', now: new Date('2026-01-01T00:00:00Z') });
    expect({ ...later, fetchedAt: article.fetchedAt }).toEqual(article);
  });

  it('written back has the same form, and reads as the same article', () => {
    const written = writeArticleText(article);
    expect(written).toBe(`${story.replace(/\n{3,}/g, '\n\n').replace(/\n\n[^\n]*:$/, '')}\n`);
    expect(read(written)).toEqual(article);
  });
});

describe('lines above the date line', () => {
  it('say what the text cannot', () => {
    const article = read(
      ' title Light at last\n url http://www.harbour.example/news/lighthouse?utm_source=x\n author Eleni Marka\n author Jo Roe\n category Culture\n date 2025-11-03T09:30:00.000Z The old lighthouse opens again.\n',
    );
    expect(article).toMatchObject({
      title: 'Light at last',
      canonicalUrl: 'https://www.harbour.example/news/lighthouse',
      source: 'harbour.example',
      authors: ['Eleni Marka', 'Jo Roe'],
      categories: ['Culture'],
      publishedAt: '2025-11-03T09:30:00.000Z',
      body: '',
    });
    expect(read(writeArticleText(article))).toEqual(article);
  });
});

describe('a text that is no article', () => {
  const failure = (text: string) => {
    try {
      read(text);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it.each([
    ['an empty file', '', /story\.txt: is empty; begin it with/],
    ['only white space', ' \n\t\n', /is empty/],
    ['no date', 'Ο δήμαρχος ανακοίνωσε', /has no date line; begin it with/],
    ['a day that no calendar has', ' date 2025-02-30 Lead', /"2025-02-30", which is no day/],
    ['a word for a date', ' date yesterday Lead', /"yesterday", which is no day/],
    ['a date and nothing else', ' date 2025-02-03', /has a date and no text/],
    ['an address that is none', ' url nowhere\n date 2025-02-03 Lead', /its url is no http\(s\) address/],
  ])('with %s gets one error that names the file and the mend', (_, text, message) => {
    const error = failure(text);
    expect(error).toBeInstanceOf(ArticleTextError);
    expect(String(error)).toMatch(message);
  });
});
