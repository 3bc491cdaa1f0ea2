import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage, readPageBytes } from '../../shared/page/read.ts';
import { heading, pageOf, paragraphs, story } from './pages.ts';

const now = new Date('2026-01-20T12:00:00Z');
const context = { url: 'https://harbour.example/news/pier', now };
const reasonOf = (html: string) => {
  const { verdict } = readPage(html, context);
  return verdict === 'article' ? verdict : verdict.reason;
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a page that holds no article', () => {
  it('is empty', () => {
    expect(reasonOf('')).toBe('empty');
    expect(reasonOf(' \n\t ')).toBe('empty');
    expect(readPageBytes(new Uint8Array(), context).verdict).toMatchObject({ reason: 'empty' });
  });

  it('is a document of another kind', () => {
    for (const other of [
      'just words',
      '{"title":"x"}',
      '%PDF-1.7 …',
      '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>',
    ])
      expect(reasonOf(other)).toBe('not-html');
    const png = new Uint8Array([
      0x89,
      0x50,
      0x4e,
      0x47,
      13,
      10,
      26,
      10,
      ...Array.from({ length: 900 }, (_, at) => (at * 37) % 256),
    ]);
    expect(readPageBytes(png, context).verdict).toMatchObject({ reason: 'not-html' });
  });

  it('is a shell that scripts fill in', () => {
    expect(
      reasonOf(
        '<!doctype html><html><head><title>Post</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/a.js"></script></body></html>',
      ),
    ).toBe('script-shell');
  });

  it('is a login', () => {
    expect(
      reasonOf(
        '<html><head><title>Log in – The Harbour Post</title></head><body><h1>Log in</h1><form><label>E-mail <input name="u"></label><label>Password <input type="password"></label><button>Log in</button></form><p>Please log in with the address that you gave us when you registered, to read on.</p></body></html>',
      ),
    ).toBe('login');
  });

  it('asks for consent first', () => {
    expect(
      reasonOf(
        '<html><head><title>The Harbour Post</title></head><body><h1>Your privacy</h1><p>We and our partners use cookies to store and access information on your device.</p><p>With your consent we use these cookies and similar data to show advertising; consent may be withdrawn in the privacy settings at any time.</p><button>Accept</button><button>Settings</button></body></html>',
      ),
    ).toBe('consent');
  });

  it('is an error page that the server calls a success', () => {
    for (const title of [
      '404 – Page not found',
      'Seite nicht gefunden',
      'Page introuvable',
      'Страница не найдена',
      'Η σελίδα δεν βρέθηκε',
      '页面不存在',
    ])
      expect(
        reasonOf(
          `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>The page that you were looking for is not here, or it has been moved to another place.</p><a href="/">Home</a></body></html>`,
        ),
      ).toBe('error-page');
  });

  it('is a check whether a person reads', () => {
    expect(
      reasonOf(
        '<html><head><title>Just a moment...</title></head><body><p>Checking your browser before accessing harbour.example. This process is automatic.</p></body></html>',
      ),
    ).toBe('error-page');
  });

  it('is the beginning of an article for subscribers, and keeps it', () => {
    const closed =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council votes to rebuild the old pier","isAccessibleForFree":"False"}</script>';
    const html = pageOf(
      `<article>${heading}<div class="text"><p>${story[0]}</p><p>${story[1]}</p></div><div class="offer"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in.</p></div></article>`,
      { head: closed },
    );
    expect(reasonOf(html)).toBe('paywall');
    expect(readPage(html, context).body).toContain(story[0]);
  });

  it('is not taken for closed where the whole text is there', () => {
    const closed =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council votes to rebuild the old pier","isAccessibleForFree":false}</script>';
    expect(
      reasonOf(
        pageOf(
          `<article>${heading}${paragraphs()}${paragraphs(story.map((text) => text.replace('the', 'its')))}</article><p>Subscribe to our newsletter</p>`,
          { head: closed },
        ),
      ),
    ).toBe('article');
  });

  it('has no text', () => {
    expect(reasonOf('<html><body><img src="a.png"></body></html>')).toBe('no-text');
  });

  it('is larger than is read', () => {
    expect(reasonOf(`<p>${'a'.repeat(10_000_001)}</p>`)).toBe('too-large');
    expect(readPageBytes(new Uint8Array(10_000_001).fill(0x61), context).verdict).toMatchObject({
      reason: 'too-large',
    });
  });
});

describe('a page in any encoding', () => {
  const greek = [
    'Το συμβούλιο του λιμανιού αποφάσισε το βράδυ της Δευτέρας να ξαναχτίσει την παλιά προβλήτα, ύστερα από δύο χειμώνες.',
    'Οι εργασίες αρχίζουν τον Απρίλιο, είπε η δήμαρχος στους δημοσιογράφους μετά την ψηφοφορία, και θα κρατήσουν έναν χρόνο.',
  ];
  const html = `<html><head><meta charset="windows-1253"><title>Προβλήτα</title></head><body><article><h1>Προβλήτα</h1>${paragraphs(greek)}</article></body></html>`;
  const windows1253 = Uint8Array.from(html, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x80 ? code : code === 0x386 ? 0xa2 : code - 0x2d0;
  });

  it('is read by what the page declares', () => {
    expect(readPageBytes(windows1253, context).body).toBe(greek.join('\n\n'));
  });

  it('is read as the UTF-8 that it is where the declaration is wrong', () => {
    expect(readPageBytes(bytes(html), context).body).toBe(greek.join('\n\n'));
  });

  it('is read where the server names it and the page does not', () => {
    const undeclared = windows1253.slice();
    const page = readPageBytes(undeclared, { ...context, contentType: 'text/html; charset=windows-1253' });
    expect(page.body).toBe(greek.join('\n\n'));
  });
});

/** Hostile pages are read in a bounded number of steps: these end, where anything quadratic would not. */
describe('a page made to cost', () => {
  const hostile: [string, string][] = [
    ['20,000 levels of elements around a text', `${'<div>'.repeat(20_000)}<p>${story[0]}</p>`],
    ['nested tables', '<table><tr><td>'.repeat(120_000)],
    ['nested lists', '<ul><li>a'.repeat(150_000)],
    ['bold that is never closed', '<b>x'.repeat(500_000)],
    ['stray end tags', '</div></p></td>'.repeat(130_000)],
    ['1 MB of an attribute', `<div class="${'a-'.repeat(500_000)}">${paragraphs()}</div>`],
    ['white space', `<p>${' \n'.repeat(1_000_000)}</p>${paragraphs()}`],
    ['line breaks', `<div>${'a<br>'.repeat(120_000)}</div>`],
    ['links', '<a href="/x">Link to a page</a> '.repeat(60_000)],
    ['short paragraphs', '<p>One, two.</p>'.repeat(30_000)],
    ['one endless word', `<p>${'a'.repeat(2_000_000)}</p>`],
    ['commas and stops', `<p>${'a, b. '.repeat(160_000)}</p>`],
    ['one sentence over and over', paragraphs(Array.from({ length: 14_000 }, () => story[0] ?? ''))],
    [
      'JSON-LD of 50,000 levels',
      `<script type="application/ld+json">${'{"a":['.repeat(50_000)}</script>${paragraphs()}`,
    ],
    [
      '2 MB of broken JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'\\"a '.repeat(500_000)}</script>${paragraphs()}`,
    ],
    ['a title of 1 MB', `<title>${'a | '.repeat(250_000)}</title>${paragraphs()}`],
    ['60,000 elements of time', '<time datetime="2026-01-12">12</time>'.repeat(60_000)],
    ['half a page', pageOf(`<article>${heading}${paragraphs()}</article>`).slice(0, 900)],
    ['half a tag', `${paragraphs()}<div class="a`],
    ['half a script', `${paragraphs()}<script>var a = "<p>`],
  ];
  it.each(hostile)('is read: %s', (_, html) => {
    expect(typeof readPage(html, context).body).toBe('string');
  });

  it('keeps its text where an end is missing', () => {
    expect(readPage(`<html><body><article>${heading}${paragraphs()}<div class="a`, context).body).toBe(
      story.join('\n\n'),
    );
  });

  it('never throws for any markup', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'table',
      'td',
      'tr',
      'li',
      'ul',
      'a',
      'b',
      'h1',
      'article',
      'blockquote',
      'br',
      'svg',
      'script',
      'head',
      'form',
      'figure',
      'time',
      'noscript',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      tag.map(
        (name) =>
          `<${name} class="related comment body" id='x' href=/a datetime="2026" itemprop="author headline" style="display:none">`,
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...story),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { page } = { page: readPage(`<body>${pieces.join('')}`, context) };
        expect(
          page.verdict === 'article' ||
            page.verdict.message !== 'The structure of the page could not be read.',
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (some) => {
        expect(typeof readPageBytes(some, context).body).toBe('string');
      }),
      { numRuns: 100 },
    );
  });
});
