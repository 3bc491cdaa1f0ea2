import { describe, expect, it } from 'vitest';
import { readPage } from '../../shared/page/read.ts';
import { footer, heading, menu, pageOf, paragraphs, story, teasers } from './pages.ts';

const now = new Date('2026-01-20T12:00:00Z');
const bodyOf = (html: string) =>
  readPage(html, { url: 'https://harbour.example/news/pier', now }).body.split('\n\n');
const comment = (n: number) =>
  `<div class="c7"><b>Reader ${n}</b> <span>${n} hours ago</span><p>I have walked on that pier every Sunday since I was a child, and nobody has ever asked people like us what we think, so thank you for writing about it.</p></div>`;

/** Ways in which publishing systems lay out the same six paragraphs. */
const layouts: [string, string][] = [
  [
    'paragraphs in an article',
    `<main><article>${heading}<div class="body">${paragraphs()}</div></article></main>${teasers}`,
  ],
  ['paragraphs beside the headline without any class', `<div>${heading}${paragraphs()}</div>${teasers}`],
  [
    'paragraphs parted by two line breaks in a cell',
    `<table><tr><td><a href="/a">One</a><br><a href="/b">Two</a></td><td><b>Council votes to rebuild the old pier</b><br><br>${story.join('<br><br>')}</td><td>${teasers}</td></tr></table>`,
  ],
  [
    'paragraphs each ended by one line break',
    `<div id="c">${heading}<div id="t">${story.join('<br>\n')}</div></div>${teasers}`,
  ],
  [
    'bare text in an article with line breaks',
    `<article>${heading}${story.join('<br/><br/>')}</article>${teasers}`,
  ],
  [
    'a div for each paragraph with classes that mean nothing',
    `<div class="x1a2"><div class="x9q"><h1 class="x3">Council votes to rebuild the old pier</h1></div><div class="x77">${story.map((text) => `<div class="x5f"><span class="x2">${text}</span></div>`).join('')}</div></div>${teasers}`,
  ],
  [
    'a section for each paragraph',
    `<main>${heading}${story.map((text, at) => `<section class="chunk chunk-${at}"><p>${text}</p></section>`).join('')}</main>${teasers}`,
  ],
  [
    'siblings with advertising between',
    `<div class="story">${heading}${story.map((text, at) => `<div class="part"><p>${text}</p></div><div class="ad-slot" id="ad${at}"><span>Advertisement</span></div>`).join('')}</div>${teasers}`,
  ],
  [
    'an article in a form that wraps the whole page',
    `<form action="/"><input type="hidden" name="__VIEWSTATE" value="x"><div id="w">${heading}<div id="content">${paragraphs()}</div></div></form>${teasers}`,
  ],
  [
    'a class "read-more" around the whole text',
    `<div class="read-more related">${heading}<div class="read-more__body">${paragraphs()}</div></div>${teasers}`,
  ],
  [
    'a class "comment" around the whole text',
    `<div class="comment sidebar"><h1>Council votes to rebuild the old pier</h1><div class="comment-body">${paragraphs()}</div></div>${teasers}`,
  ],
  [
    'a class "widget" and "share" around the whole text',
    `<div class="widget share"><div class="widget-content">${heading}<div class="widget-text">${paragraphs()}</div></div></div>${teasers}`,
  ],
  [
    'text that a script will show',
    `<article>${heading}<div class="full" style="display:none">${paragraphs()}</div></article>${teasers}`,
  ],
  [
    'paragraphs without end tags',
    `<div class=a>${heading}<div class=b><p>${story.join('<p>')}</div></div>${teasers}`,
  ],
  [
    'bold that is never closed',
    `<div><h1>Council votes to rebuild the old pier</h1><div><p><b>${story[0]}</p><p>${story.slice(1).join('</p><p>')}</p></div></div>${teasers}`,
  ],
  [
    'stray end tags',
    `<div>${heading}</span></div></td></div><div>${story.map((text) => `<p>${text}</span></p></b>`).join('')}</div>${teasers}`,
  ],
  [
    'several teasers as articles before it',
    `<div class="top">${[1, 2, 3, 4].map((n) => `<article class="t"><h2><a href="/t${n}">A teaser headline number ${n} that leads elsewhere</a></h2><p>Its text is one sentence long, with a comma, and it ends.</p></article>`).join('')}</div><article class="full">${heading}${paragraphs()}</article>`,
  ],
  [
    'another article after it',
    `<article class="a">${heading}${paragraphs()}</article><article class="a"><h1>Ferry fares to rise in spring</h1>${paragraphs(['The ferry company will raise its fares in spring, its director said on Tuesday, by four per cent on all lines.', 'Season tickets stay as they are until the summer, he added, and children under six go free, as before.', 'The last rise was in 2019, when fuel had become dearer, and passengers complained for months.'])}</article>`,
  ],
  [
    'another article after it without any article element',
    `<div class="post"><h1>Council votes to rebuild the old pier</h1><div class="txt">${paragraphs()}</div></div><div class="post"><h1>Ferry fares to rise in spring</h1><div class="txt">${paragraphs(['The ferry company will raise its fares in spring, its director said on Tuesday, by four per cent on all lines.', 'Season tickets stay as they are until the summer, he added, and children under six go free, as before.'])}</div></div>`,
  ],
  [
    'comments longer than it under a heading',
    `<article>${heading}<div class="e">${paragraphs()}</div></article><div class="z"><h3>12 comments</h3>${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(comment).join('')}</div>`,
  ],
  [
    'comments without a heading or a name',
    `<div class="m">${heading}<div class="e">${paragraphs()}</div><div class="z">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(comment).join('')}</div></div>`,
  ],
  [
    'captions and credits among the text',
    `<article>${heading}<figure><img src="a.jpg"><figcaption>The pier after the storm. Photo: J. Kay</figcaption></figure>${paragraphs(story.slice(0, 3))}<div class="img"><img src="b.jpg"><div>Planks on the beach</div></div>${paragraphs(story.slice(3))}</article>`,
  ],
  [
    'links to other stories among the text',
    `<article>${heading}${paragraphs(story.slice(0, 2))}<p><strong>READ MORE:</strong> <a href="/x">Storm tears planks from pier</a></p>${paragraphs(story.slice(2, 4))}<ul><li><a href="/y">Anglers want smaller repair of pier</a></li><li><a href="/z">Who pays for the pier?</a></li></ul>${paragraphs(story.slice(4))}<p><a href="/w">Pier closed after inspection</a></p></article>`,
  ],
  [
    'a pull quote that repeats the text',
    `<article>${heading}${paragraphs(story.slice(0, 4))}<aside class="pq"><p>We have waited for this for eleven years</p></aside>${paragraphs(story.slice(4))}</article>`,
  ],
  [
    'byline, date, reading time and sharing above',
    `<article><header>${heading}<p class="dek">A decision after eleven years of waiting divides the town.</p><div>By <a href="/jane">Jane Doe</a></div><div>12 January 2026, 18:04</div><span>3 min read</span><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></header><div>${paragraphs()}</div></article>`,
  ],
  [
    'tags, author box and newsletter below',
    `<article>${heading}<div class="c">${paragraphs()}<p><em>Jane Doe writes about the coast. Follow her on <a href="https://x.com/jane">X</a>.</em></p><div class="tagz">Tags: <a href="/t/pier">pier</a>, <a href="/t/council">council</a></div><div class="bx"><h4>Get our newsletter</h4><p>The best stories of the week in your inbox, every Friday morning, free of charge.</p><input type="email"><button>Sign up</button></div></div></article>`,
  ],
  [
    'AMP',
    `<article>${heading}<amp-img src="a.jpg" width="4" height="3"></amp-img><div class="amp-body">${story.map((text) => `<p>${text}</p><amp-ad width="1" height="1"></amp-ad>`).join('')}</div></article><amp-sidebar><p>Menu of the page, with many words, and more of them.</p></amp-sidebar>`,
  ],
  [
    'many links inside its sentences',
    `<article>${heading}${story.map((text) => `<p>${text.replace(/(\w+ \w+) (\w+ \w+ \w+)/, '$1 <a href="/topic">$2</a>')}</p>`).join('')}</article>${teasers}`,
  ],
  [
    'emphasis, spans and fonts inside its sentences',
    `<div>${heading}<div>${story.map((text) => `<p><font size="2"><span>${text.replace(/^(\w+)/, '<b>$1</b>')}</span></font></p>`).join('')}</div></div>${teasers}`,
  ],
];

const part = (from: number, to: number) => paragraphs(story.slice(from, to));
const consent = `<div class="zx"><h2>Your choice</h2>${paragraphs(['We and our 240 partners store cookies and process personal data with your consent, such as identifiers sent by a device.', 'You may withdraw consent to cookies at any time in the privacy settings at the foot of each page, and change partners.', 'Precise location data and identification through device scanning can be used, where you give consent to cookies.'])}</div>`;
const promo = `<div class="s1">${paragraphs(['Our paper comes out on six days a week, in the morning, and is read by eleven thousand people in the town.', 'Write to us at any time of the day, we read every letter, and answer most of them within the week.'])}</div>`;
const data = (blocks: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article: { blocks } } })}</script>`;
const fares = paragraphs(
  Array.from(
    { length: 8 },
    (_, day) =>
      `The ferry company will raise its fares in spring, its director said on day ${day}, by four per cent on all lines, and by more at night.`,
  ),
);

/** Where the text hides, or something else is longer. */
const hardLayouts: [string, string][] = [
  [
    'rows of uneven length',
    `<main>${heading}<div class="row"><div class="col">${part(0, 3)}</div></div><div class="row ad"><div>Advertisement</div></div><div class="row"><div class="col">${part(3, 4)}</div></div><div class="row"><div class="col">${part(4, 6)}</div></div></main>${teasers}`,
  ],
  [
    'two elements with a prompt between',
    `<div>${heading}<div class="article-top">${part(0, 4)}</div><div class="nl"><h3>Newsletter</h3><p>Get the stories of the week in your inbox, every Friday.</p></div><div class="article-bottom">${part(4, 6)}</div></div>${teasers}`,
  ],
  [
    'a page that a dialog of consent hides',
    `${consent}<div aria-hidden="true"><article>${heading}${part(0, 6)}</article>${teasers}</div>`,
  ],
  [
    'a text of which a button will show the rest',
    `<article>${heading}<div class="t">${part(0, 2)}</div><div class="t" style="display:none">${part(2, 6)}</div><a href="#">Read more</a></article>${teasers}`,
  ],
  [
    'a declared shadow tree',
    `<news-article><template shadowrootmode="open"><article>${heading}${part(0, 6)}</article></template></news-article>${teasers}`,
  ],
  [
    'custom elements',
    `<main>${heading}<post-body>${story.map((text) => `<post-p>${text}</post-p>`).join('')}</post-body></main>${promo}`,
  ],
  [
    'a noscript element',
    `<div id="root"></div><noscript><article>${heading}${part(0, 6)}</article></noscript>${promo}`,
  ],
  [
    'a link around the whole article',
    `<main><a href="/news/pier"><article>${heading}${part(0, 6)}</article></a></main>${promo}`,
  ],
  [
    'data for scripts in blocks',
    `<div id="__next">${promo}</div>${data(story.map((text) => ({ type: 'paragraph', data: { text } })))}`,
  ],
  ['data for scripts in HTML', `<div id="__next"></div>${data([{ body: part(0, 6) }])}`],
  [
    'JSON-LD while the page shows something else',
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Council votes to rebuild the old pier', articleBody: story.join('\n') })}</script>${consent}${promo}`,
  ],
  [
    'a text before a longer article under a heading of the same rank',
    `<div class="post"><h2>Council votes to rebuild the old pier</h2><div class="t">${part(0, 6)}</div></div><div class="post"><h2>Ferry fares to rise in spring</h2><div class="t">${fares}${fares}</div></div>`,
  ],
  [
    'a text below another article',
    `<article class="post"><h2>Ferry fares to rise in spring</h2><div class="t">${fares}</div></article><article class="post">${heading}<div class="t">${part(0, 6)}</div></article>`,
  ],
  [
    'captions in italics below pictures',
    `<article>${heading}<p><img src="a.jpg"><em>The pier after the storm</em></p>${part(0, 2)}<p><img src="b.jpg"></p><p><em>Planks on the beach, seen from the north. (J. Kay)</em></p>${part(2, 6)}</article>`,
  ],
  [
    'a press release with its boilerplate',
    `<article>${heading}${part(0, 6)}<p><strong>About Harbour Works</strong></p><p>Harbour Works is a maker of piers and quays, founded in 1921. It employs 340 people in six countries, and is listed in London.</p><p><strong>Media contact</strong></p><p>Jane Doe, press@harbour.example, +1 555 0100</p></article>`,
  ],
  [
    'a wire story with its credits',
    `<article>${heading}${part(0, 6)}<p>(Reporting by Jane Doe in Harbour Town; Editing by John Roe)</p><p>Source: Reuters</p></article>`,
  ],
  [
    'a box of facts',
    `<article>${heading}${part(0, 3)}<div class="factbox"><h3>Facts</h3><ul><li>Built: 1890</li><li>Length: 400 m</li></ul></div>${part(3, 6)}</article>`,
  ],
  [
    'a box of facts whose class says nothing',
    `<article>${heading}<div class="t">${part(0, 3)}</div><div class="z9"><div>The pier</div><ul><li>1890: built</li><li>1953: burnt down</li><li>Length: 400 m</li></ul></div><div class="t">${part(3, 6)}</div></article>`,
  ],
  [
    'captions of a gallery as long as paragraphs',
    `<article>${heading}<div class="t">${part(0, 3)}<div class="g"><div><img src="1"><p>The northern end of the pier, where the rot was found, in a photograph taken in January.</p></div><div><img src="2"><p>Members of the council before the vote on Monday evening, in the old hall.</p></div></div>${part(3, 6)}</div></article>`,
  ],
  [
    'a box that says it is paid for',
    `<article>${heading}<div class="t">${part(0, 3)}<div class="z8"><small>Paid content</small><h3>Ten boats for beginners</h3><p>Our partner shows the boats that need no licence, from 900 euros, with free delivery.</p><a href="https://shop.example">To the shop</a></div>${part(3, 6)}</div></article>`,
  ],
  [
    'an opening with a picture in an element of its own',
    `<article>${heading}<div class="intro"><img src="a.jpg"><p>${story[0]}</p></div><div class="t">${part(1, 6)}</div></article>`,
  ],
  [
    'an opening in bold under the picture',
    `<article>${heading}<div class="t"><div><img src="a.jpg"></div><p><strong>${story[0]}</strong></p>${part(1, 6)}</div></article>`,
  ],
  [
    'a pull quote with its speaker',
    `<article>${heading}${part(0, 4)}<blockquote><p>I will believe it when I see the first pile driven</p><cite>Tom Reed (58)</cite></blockquote>${part(4, 6)}</article>`,
  ],
  [
    'a note of a correction below',
    `<article>${heading}${part(0, 6)}<p>Correction, 14 January: An earlier version of this story said that the pier had been closed in February.</p></article>`,
  ],
  ['an end mark with a number', `<article>${heading}${part(0, 6)}<p>End of the message/ 612</p></article>`],
  [
    'a section of other stories at its end',
    `<article>${heading}${part(0, 6)}<h2>More from Local</h2><p><a href="/x">Ferry fares</a></p><p>The ferry company will raise its fares in spring, its director said on Tuesday.</p></article>`,
  ],
];

describe('the text of an article', () => {
  it.each(hardLayouts)('is found, the same six paragraphs, in %s', (_, html) => {
    expect(bodyOf(pageOf(html))).toEqual(story);
  });

  it.each(layouts)('is the same six paragraphs from %s', (_, html) => {
    expect(bodyOf(pageOf(html))).toEqual(story);
  });

  it('is short where the news is short', () => {
    const news =
      'A tram and a van collided on Mill Street on Friday morning. Nobody was hurt, the police said.';
    expect(
      bodyOf(
        pageOf(`<article><h1>Tram and van collide</h1><p>${news}</p></article>${teasers}`, {
          title: 'Tram and van collide',
        }),
      ),
    ).toEqual([news]);
  });

  it('keeps sub-headings, lists and quotations in their order', () => {
    const html = `<article>${heading}<p>${story[0]}</p><h2>What will it cost?</h2><p>${story[1]}</p><ul><li>Timber, which takes the largest share of the money.</li><li>Steel for the northern end.</li></ul><blockquote><p>We will build it to last a hundred years, or not at all.</p></blockquote><p>${story[3]}</p></article>`;
    expect(bodyOf(pageOf(html))).toEqual([
      story[0],
      'What will it cost?',
      story[1],
      '- Timber, which takes the largest share of the money.',
      '- Steel for the northern end.',
      '> We will build it to last a hundred years, or not at all.',
      story[3],
    ]);
  });

  it('keeps a sub-heading that quotes its section', () => {
    const html = `<article>${heading}<h2>What was decided</h2><p>${story[0]}</p><h2>“We have waited for this for eleven years”</h2><p>${story[2]}</p><p>${story[3]}</p></article>${teasers}`;
    expect(bodyOf(pageOf(html))).toEqual([
      'What was decided',
      story[0],
      '“We have waited for this for eleven years”',
      story[2],
      story[3],
    ]);
  });

  it('keeps the numbered entries of a list article', () => {
    const html = `<article>${heading}<p>${story[0]}</p>${story
      .slice(1, 5)
      .map(
        (text, at) =>
          `<h2>${at + 1}. Reason number ${at + 1}</h2><figure><img src="${at}.jpg"><figcaption>Picture ${at}</figcaption></figure><p>${text}</p>`,
      )
      .join('')}</article>${teasers}`;
    expect(bodyOf(pageOf(html))).toEqual([
      story[0],
      ...story.slice(1, 5).flatMap((text, at) => [`${at + 1}. Reason number ${at + 1}`, text]),
    ]);
  });

  it('keeps the short questions and answers of an interview', () => {
    const talk = [
      'Why now?',
      'Because the beams are rotten, and because the region pays half.',
      'And the anglers?',
      'They will fish from it again.',
      'When?',
      'In two years, if the weather lets us work.',
      'Will it be free?',
      'Of course it will.',
    ];
    const html = `<article>${heading}<p>${story[0]}</p><p>${story[1]}</p>${talk.map((line, at) => (at % 2 ? `<p>${line}</p>` : `<p><strong>${line}</strong></p>`)).join('')}</article>${teasers}`;
    expect(bodyOf(pageOf(html))).toEqual([story[0], story[1], ...talk]);
  });

  it('keeps every entry of a live blog', () => {
    const entries = story
      .map(
        (text, at) =>
          `<article class="post"><time datetime="2026-01-12T1${at}:00:00Z">1${at}:00</time><h3>Entry ${at}: what happened then</h3><p>${text}</p></article>`,
      )
      .join('');
    const body = bodyOf(pageOf(`<main>${heading}<div class="live">${entries}</div></main>${teasers}`));
    for (const text of story) expect(body).toContain(text);
  });

  it('reads Chinese and Japanese without spaces', () => {
    const lines = [
      '市议会周一晚间投票决定重建旧码头，此前连续两个冬天的风暴摧毁了三分之一的木板。',
      '工程将于四月开始，耗资四百二十万，其中一半由大区承担，市长在表决后对记者表示。',
      '反对者要求只做小规模维修，但他们的动议以四票对九票被否决。',
    ];
    const html = `<div class="a"><h1>市议会决定重建旧码头</h1><div>${lines.map((line) => `<p>　　${line}</p>`).join('')}</div></div><ul>${[1, 2, 3, 4].map((n) => `<li><a href="/${n}">其他新闻标题第${n}条在这里</a></li>`).join('')}</ul>`;
    expect(bodyOf(pageOf(html, { title: '市议会决定重建旧码头', lang: 'zh' }))).toEqual(lines);
  });

  it('reads Arabic from right to left', () => {
    const lines = [
      'صوّت مجلس الميناء مساء الاثنين لصالح إعادة بناء الرصيف القديم، بعد شتاءين من العواصف التي اقتلعت ثلث ألواحه.',
      'ومن المقرر أن تبدأ الأعمال في أبريل، بكلفة تتجاوز أربعة ملايين، كما قالت رئيسة البلدية للصحفيين بعد التصويت.',
      'وكان المعارضون قد طلبوا إصلاحا أصغر، لكن اقتراحهم رُفض بتسعة أصوات مقابل أربعة.',
    ];
    const html = `<article dir="rtl"><h1>مجلس الميناء يقرر إعادة بناء الرصيف</h1>${paragraphs(lines)}<p><a href="/x">اقرأ أيضا: العاصفة تقتلع ألواح الرصيف</a></p></article>`;
    expect(bodyOf(pageOf(html, { title: 'مجلس الميناء يقرر إعادة بناء الرصيف', lang: 'ar' }))).toEqual(lines);
  });

  it('comes from JSON-LD where the page shows none', () => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Council votes to rebuild the old pier', articleBody: story.join('\n\n') })}</script>`;
    const html = `<!doctype html><html><head><title>Pier</title>${data}</head><body><div id="root"></div><script src="/app.js"></script></body></html>`;
    expect(bodyOf(html)).toEqual(story);
  });

  it('is chosen by JSON-LD where another text on the page is longer', () => {
    const other = Array.from(
      { length: 9 },
      (_, at) =>
        `Our guide to the region, part ${at + 1}, tells where to eat, where to sleep, and which walks are worth the time when it rains.`,
    );
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Council votes to rebuild the old pier', articleBody: story.join(' ') })}</script>`;
    const html = `<div class="l">${heading}<div class="q">${paragraphs()}</div></div><div class="r"><div class="q2">${paragraphs(other)}</div></div>`;
    expect(bodyOf(pageOf(html, { head: data }))).toEqual(story);
  });

  it('is the same between menus and footers of any length', () => {
    const long = `${menu.repeat(12)}<article>${heading}${paragraphs()}</article>${teasers.repeat(8)}${footer.repeat(12)}`;
    expect(bodyOf(pageOf(long))).toEqual(story);
  });
});
