import { describe, expect, it } from 'vitest';
import { readPage } from '../../shared/page/read.ts';
import { footer, menu, paragraphs, story } from './pages.ts';

const now = new Date('2026-01-20T12:00:00Z');
const headline = 'Council votes to rebuild the old pier';

/** A page whose head and top are given; the text is always the same. */
const read = (head: string, top: string, url = 'https://www.harbourpost.example/news/pier-4711') =>
  readPage(
    `<!doctype html><html lang="en"><head>${head}</head><body>${menu}<main>${top}<div class="text">${paragraphs()}</div></main>${footer}</body></html>`,
    { url, now },
  );

describe('the title of a page', () => {
  const cases: [string, string, string][] = [
    [
      'the window title with the outlet at its end',
      `<title>${headline} | The Harbour Post</title>`,
      `<h1>${headline}</h1>`,
    ],
    [
      'the window title with the outlet at its beginning',
      `<title>The Harbour Post - ${headline}</title>`,
      `<h2>${headline}</h2>`,
    ],
    [
      'the window title with section and outlet',
      `<title>${headline} - Local news - Harbour Post</title>`,
      `<h1>${headline}</h1>`,
    ],
    [
      'the window title alone, with the outlet named by its address',
      `<title>${headline} – HarbourPost</title>`,
      '',
    ],
    [
      'a heading that OpenGraph shortens',
      `<title>${headline} | The Harbour Post</title><meta property="og:title" content="Council votes to rebuild…">`,
      `<h1>${headline}</h1>`,
    ],
    [
      'a heading that search engines get another form of',
      `<title>Old pier: what the council decided - The Harbour Post</title><meta property="og:title" content="Old pier: what the council decided">`,
      `<h1>${headline}</h1>`,
    ],
    [
      'a heading with a kicker inside',
      `<title>${headline} | The Harbour Post</title><meta property="og:title" content="${headline}">`,
      `<h1><span>Storm damage</span> ${headline}</h1>`,
    ],
    [
      'a heading with a standfirst inside',
      `<title>${headline} | The Harbour Post</title><meta property="og:title" content="${headline}">`,
      `<h1>${headline} <small>Work is to begin in April</small></h1>`,
    ],
    [
      'a heading beside the logo as another',
      `<title>${headline} | The Harbour Post</title>`,
      `<h1><a href="/">The Harbour Post</a></h1><h1>${headline}</h1>`,
    ],
    [
      'a second-rank heading under the logo as the first',
      `<title>${headline} | The Harbour Post</title>`,
      `<h1><a href="/">Harbour Post online</a></h1><h2>${headline}</h2>`,
    ],
    [
      'a second-rank heading under the section as the first',
      `<title>${headline} | The Harbour Post</title><meta property="og:title" content="${headline}">`,
      `<h1>Local news</h1><h2>${headline}</h2>`,
    ],
    ['a page that names only itself', '<title>The Harbour Post</title>', `<h1>${headline}</h1>`],
    [
      'a page that names only itself, its headline in bold',
      '<title>The Harbour Post online edition</title>',
      `<p><b>${headline}</b></p>`,
    ],
    [
      'a page whose OpenGraph names only the outlet',
      '<title>The Harbour Post</title><meta property="og:title" content="The Harbour Post">',
      `<h1>${headline}</h1>`,
    ],
    [
      'JSON-LD among broken scripts',
      `<title>Article</title><script type="application/ld+json">{"@type":"NewsArticle",,"headline":"broken</script><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Harbour Post"},{"@type":["NewsArticle"],"headline":"${headline}"}]}</script>`,
      `<div class="hl">${headline}</div>`,
    ],
    [
      'JSON-LD about something else',
      `<title>${headline} | The Harbour Post</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ten recipes for a rainy Sunday"}</script>`,
      `<h1>${headline}</h1>`,
    ],
    [
      'a heading with a label that style alone sets apart',
      '<title>Anglers lose | The Harbour Post</title><meta property="og:title" content="Anglers lose">',
      `<h1><span class="x1">Premium</span>${headline}</h1>`,
    ],
    [
      'microdata',
      '<title>Article</title>',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="headline">${headline}</span></div>`,
    ],
    [
      'escaped signs',
      `<title>Council votes to rebuild the &quot;old&quot; pier &amp; quay</title>`,
      '<h1>Council votes to rebuild the &#8220;old&#8221; pier &amp; quay</h1>',
    ],
  ];
  it.each(cases)('is the headline from %s', (name, head, top) => {
    const expected = name === 'escaped signs' ? 'Council votes to rebuild the “old” pier & quay' : headline;
    const page = read(head, top);
    expect(page.title).toBe(expected);
    expect(page.body).toBe(story.join('\n\n'));
  });

  it('keeps a dash or a bar that is its own', () => {
    const own = 'Pier | Quay: two sides of one harbour – and one bill';
    expect(
      read(
        `<title>${own} | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post">`,
        `<h1>${own}</h1>`,
      ).title,
    ).toBe(own);
  });
});

describe('the day of a page', () => {
  const day = '2026-01-12';
  const cases: [string, string, string, string?][] = [
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2026-01-12T23:30:00+02:00","dateModified":"2026-01-14T08:00:00+02:00"}</script>',
      '',
    ],
    [
      'OpenGraph',
      '<meta property="article:published_time" content="2026-01-12T08:00:00Z"><meta property="article:modified_time" content="2026-01-15T08:00:00Z">',
      '',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-01-12">', ''],
    ['a parsely tag', '<meta name="parsely-pub-date" content="2026-01-12T08:00:00Z">', ''],
    ['microdata', '', '<meta itemprop="datePublished" content="2026-01-12">'],
    ['an element of time', '', '<time datetime="2026-01-12T09:30">Monday</time>'],
    [
      'an element of time beside that of a change',
      '',
      '<time class="updated" datetime="2026-01-14T09:30">Wednesday</time><time class="published" datetime="2026-01-12T09:30">Monday</time>',
    ],
    ['its address', '', '', 'https://harbour.example/2026/01/12/pier.html'],
    ['English words', '', '<p>By Jane Doe, January 12, 2026</p>'],
    ['English words with an ordinal', '', '<p>Monday 12th January 2026 at 6.30pm</p>'],
    ['a change after it in one line', '', '<p>Published 12 January 2026, updated 14 January 2026</p>'],
    ['a change before it in one line', '', '<p>Updated 14 January 2026 · Published 12 January 2026</p>'],
    [
      'a change before it in lines of their own',
      '',
      '<p>Updated: 14 January 2026</p><p>Published: 12 January 2026</p>',
    ],
    ['Greek', '', '<span>Δευτέρα, 12 Ιανουαρίου 2026 - 18:30</span>'],
    ['Russian', '', '<span>12 января 2026 г., 18:30</span>'],
    ['Polish', '', '<span>12 stycznia 2026, 18:30</span>'],
    ['Turkish', '', '<span>12 Ocak 2026 Pazartesi</span>'],
    ['Spanish', '', '<span>12 de enero de 2026</span>'],
    ['Hungarian', '', '<span>2026. január 12. 18:30</span>'],
    ['Hebrew', '', '<span>יום שני, 12 בינואר 2026</span>'],
    ['Arabic', '', '<span>الاثنين ١٢ يناير ٢٠٢٦</span>'],
    ['Hindi', '', '<span>१२ जनवरी २०२६</span>'],
    ['Thai', '', '<span>12 ม.ค. 2569</span>'],
    ['Vietnamese', '', '<span>Thứ hai, 12 tháng 1 năm 2026</span>'],
    ['Chinese', '', '<span>2026年01月12日 18:30 来源:海港报</span>'],
    ['a Japanese era', '', '<span>令和8年1月12日</span>'],
    ['Korean', '', '<span>입력 2026.01.12 18:30</span>'],
    ['numbers with two for the year', '', '<div>12.01.26 | 18:30</div>'],
    [
      'an address and a visible date against one machine date',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2019-05-01T00:00:00Z"}</script>',
      '<time datetime="2026-01-12">12 January 2026</time><p>12 January 2026</p>',
      'https://harbour.example/2026/01/12/pier.html',
    ],
    [
      'a machine date that cannot be',
      '<meta property="article:published_time" content="1970-01-01T00:00:00Z"><meta property="article:published_time" content="0001-01-01">',
      '<p>12 January 2026</p>',
    ],
  ];
  it.each(cases)('is read from %s', (_, head, top, url) => {
    const page = read(`<title>${headline}</title>${head}`, `<h1>${headline}</h1>${top}`, url);
    expect(page.metadata.publishedAt?.value.slice(0, 10)).toBe(day);
    expect(page.body).toBe(story.join('\n\n'));
  });

  it('keeps the zone that the page writes and gives the instant in UTC', () => {
    const page = read(
      '<meta property="article:published_time" content="2026-01-12T00:30:00+02:00">',
      `<h1>${headline}</h1>`,
    );
    expect(page.publishedAt).toBe('2026-01-11T22:30:00.000Z');
    expect(page.metadata.publishedAt).toMatchObject({
      value: '2026-01-12T00:30:00+02:00',
      source: 'article:published_time',
    });
  });

  const told = (utc: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"${utc}"}</script>`;
  it.each([
    [
      'the offset that another mark of the instant has',
      '2026-01-11T23:30:00Z',
      '<time datetime="2026-01-12T00:30:00+01:00">today</time>',
      '2026-01-12T00:30:00+01:00',
    ],
    [
      'the clock beside the headline',
      '2026-01-12T02:30:00Z',
      '<p>January 11, 2026 at 9:30 PM</p>',
      '2026-01-11T21:30:00-05:00',
    ],
  ])('is told in UTC and written by %s', (_, utc, top, written) => {
    const page = read(told(utc), `<h1>${headline}</h1>${top}`);
    expect(page.publishedAt).toBe(new Date(utc).toISOString());
    expect(page.metadata.publishedAt?.value).toBe(written);
  });

  it("is written in the zone of the page's language only where the page shows its day", () => {
    const italian = (top: string) =>
      readPage(
        `<html lang="it"><head>${told('2026-01-11T23:05:00Z')}</head><body><main><h1>${headline}</h1>${top}${paragraphs()}</main></body></html>`,
        { now },
      ).metadata.publishedAt?.value;
    expect(italian('<time datetime="2026-01-12">12 gennaio</time>')).toBe('2026-01-12T00:05:00+01:00');
    expect(italian('')).toBe('2026-01-11T23:05:00.000Z');
  });

  it('is not that of another story beside the text', () => {
    const aside = '<aside><a href="/a">Ferry runs late</a> <time datetime="2026-01-02">2 Jan</time></aside>';
    const page = (top: string) =>
      readPage(`<html><body><main><h1>${headline}</h1>${top}${paragraphs()}</main>${aside}</body></html>`, {
        now,
      }).metadata.publishedAt?.value;
    expect(page('<p>12 January 2026</p>')).toBe('2026-01-12');
    expect(page('')).toBeUndefined();
  });

  it('tells the last change from the publication', () => {
    const page = read('', `<h1>${headline}</h1><p>12.01.2026, 18:30 | Aktualisiert: 14.01.2026, 09:05</p>`);
    expect(page.publishedAt).toBe('2026-01-12T18:30:00.000Z');
    expect(page.updatedAt).toBe('2026-01-14T09:05:00.000Z');
  });

  it('is unknown where the page tells none', () => {
    const page = read('', `<h1>${headline}</h1>`);
    expect(page.publishedAt).toBeUndefined();
    expect(page.metadata.publishedAt).toBeUndefined();
  });
});

describe('the authors of a page', () => {
  const cases: [string, string, string, string[]][] = [
    [
      'JSON-LD with references',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":[{"@id":"#a"},{"@type":"Organization","name":"Wire Desk"}]},{"@type":"Person","@id":"#a","name":"Jane Doe"}]}</script>',
      '',
      ['Jane Doe'],
    ],
    ['a tag', '<meta name="author" content="Jane Doe, John Roe">', '', ['Jane Doe', 'John Roe']],
    ['a byline', '', '<p>By Jane Doe and John Roe</p>', ['Jane Doe', 'John Roe']],
    ['a byline in capitals with a role', '', '<p>By JANE DOE, Staff Writer</p>', ['Jane Doe']],
    ['a byline with the date', '', '<p>Jane Doe | 12 January 2026</p>', ['Jane Doe']],
    ['a German byline', '', '<p>Von Jana Müller</p>', ['Jana Müller']],
    ['a Greek byline', '', '<p>Της Μαρίας Παπαδοπούλου</p>', ['Μαρίας Παπαδοπούλου']],
    ['a link to the author', '', '<p><a rel="author" href="/jane">Jane Doe</a></p>', ['Jane Doe']],
    ['a class', '', '<div class="article-author">Jane Doe</div>', ['Jane Doe']],
    [
      'the outlet itself',
      '<meta name="author" content="The Harbour Post"><meta property="og:site_name" content="The Harbour Post">',
      '',
      [],
    ],
    ['an agency', '<meta name="author" content="Reuters">', '', []],
    ['a desk', '<meta name="author" content="Newsroom">', '<p>By Online Desk</p>', []],
    ['an account', '<meta name="author" content="jdoe77">', '', []],
    ['a profile', '<meta property="article:author" content="https://facebook.com/harbourpost">', '', []],
  ];
  it.each(cases)('are people from %s', (_, head, top, expected) => {
    expect(read(`<title>${headline}</title>${head}`, `<h1>${headline}</h1>${top}`).authors).toEqual(expected);
  });

  it('leave agencies to the agencies', () => {
    const page = read('<meta name="author" content="Reuters">', `<h1>${headline}</h1>`);
    expect(page.agencies).toEqual(['Reuters']);
  });
});

describe('what else a page says', () => {
  it('is section, picture, language, outlet and addresses', () => {
    const page = read(
      `<link rel="canonical" href="/news/pier-4711?utm_source=x"><link rel="amphtml" href="/amp/pier-4711"><link rel="next" href="/news/pier-4711?page=2">
       <meta property="og:site_name" content="The Harbour Post"><meta property="og:image" content="/pier.jpg"><meta property="article:section" content="Local">
       <meta name="description" content="After eleven years of waiting the town gets its pier back.">`,
      `<h1>${headline}</h1>`,
    );
    expect(page).toMatchObject({
      section: 'Local',
      image: 'https://www.harbourpost.example/pier.jpg',
      language: 'en',
      siteName: 'The Harbour Post',
      lead: 'After eleven years of waiting the town gets its pier back.',
      canonicalUrl: 'https://www.harbourpost.example/news/pier-4711',
      ampUrl: 'https://www.harbourpost.example/amp/pier-4711',
      nextUrl: 'https://www.harbourpost.example/news/pier-4711?page=2',
    });
  });

  it('is the language of the text where the page states another', () => {
    const greek = [
      'Το συμβούλιο του λιμανιού αποφάσισε το βράδυ της Δευτέρας να ξαναχτίσει την παλιά προβλήτα, ύστερα από δύο χειμώνες με καταιγίδες.',
      'Οι εργασίες αρχίζουν τον Απρίλιο και θα κοστίσουν 4,2 εκατομμύρια, από τα οποία τα μισά πληρώνει η περιφέρεια, είπε η δήμαρχος.',
    ];
    const html = `<html lang="en"><body><article><h1>Ξαναχτίζεται η προβλήτα</h1>${paragraphs(greek)}</article></body></html>`;
    expect(readPage(html, { now }).language).toBe('el');
  });

  it('is data for posts and videos, placed among the paragraphs', () => {
    const html = `<html><body><article><h1>${headline}</h1><p>${story[0]}</p><p>See the post:</p><blockquote class="twitter-tweet"><p>The pier is ours again.</p>&mdash; Harbour (@harbour) <a href="https://twitter.com/harbour/status/1234567">January 12, 2026</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script><p>${story[1]}</p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><p>${story[2]}</p></article></body></html>`;
    const page = readPage(html, { now });
    expect(page.body).toBe([story[0], story[1], story[2]].join('\n\n'));
    expect(page.embeds).toMatchObject([
      {
        kind: 'post',
        platform: 'x',
        handle: 'harbour',
        author: 'Harbour',
        text: 'The pier is ours again.',
        publishedAt: '2026-01-12',
        paragraph: 1,
      },
      {
        kind: 'video',
        platform: 'youtube',
        url: 'https://www.youtube.com/watch?v=abcdefghijk',
        paragraph: 2,
      },
    ]);
  });
});
