import { describe, expect, it } from 'vitest';
import { readPage } from '../../shared/page/read.ts';
import { heading, pageOf, paragraphs, story, teasers } from './pages.ts';

const now = new Date('2026-01-20T12:00:00Z');
const bodyOf = (html: string) =>
  readPage(html, { url: 'https://harbour.example/news/pier', now }).body.split('\n\n');
const [lead = '', ...rest] = story;
const more = [
  'Nobody in the hall had expected so clear a vote, and those who had come to protest left without a word, some of them in tears.',
  'The planks that the storms carried off were found as far away as the lighthouse, where children have built a hut of them.',
];

/** Ways in which pages tempt a reader to take a part of the same six paragraphs for the whole. */
const layouts: [string, string, string?][] = [
  [
    'headline and first paragraph stand before the page’s only article element',
    `<div class="head">${heading}<p>${lead} ${rest[0]}</p></div><article class="a"><h2>Eleven years of waiting, and two winters of storms</h2>${paragraphs([...rest.slice(1), ...more])}</article>${teasers}`,
  ],
  [
    'each section is a row of columns with a heading of the first rank',
    `<div class="rows"><div class="row r0"><div class="col">${heading}<p>${lead} It was a long evening, with forty speakers, and the gallery was full to the last seat.</p></div></div>${rest.map((text, at) => `<div class="row r${at + 1}"><div class="col c"><h1>What it means for the town, part ${at + 1}</h1><div class="txt"><div><p>${text}</p><p>${more[at % 2]}</p></div></div></div></div>`).join('')}</div>`,
  ],
  [
    'JSON-LD tells the first paragraph alone as the article’s text',
    `<main>${heading}<p class="introduction">${lead} ${rest[0]} </p><div class="steps">${rest
      .slice(1)
      .map((text) => `<div><p>${text}</p></div>`)
      .join('')}</div></main>`,
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'Council votes to rebuild the old pier', articleBody: `${lead} ${rest[0]}` })}</script>`,
  ],
  [
    'the headline stands once more in a list of links below',
    `<main class="m"><h2 class="t">Council votes to rebuild the <em>old</em> pier at last</h2>${paragraphs()}</main><ul class="l"><li><h3><a href="/news/pier">Council votes to rebuild the old pier</a></h3><p>The harbour council has voted, and work begins in April, says the mayor.</p></li><li><h3><a href="/2">Ferry fares to rise in spring, director says</a></h3></li></ul>`,
  ],
  [
    'a button in the page’s head is never closed',
    `<header><div class="in"><div class="r"><button class="search"><span>Search</div></div></header><main>${heading}<div>${paragraphs()}</div></main>${teasers}`,
  ],
  [
    'a drawing in the share bar is never closed',
    `<article>${heading}<div class="bar"><svg viewBox="0 0 9 9"><path d="M0 0"></div><div class="text">${paragraphs()}</div></article>`,
  ],
  [
    'a drawing closes itself',
    `<article>${heading}<span class="bar"><svg class="i"/> <b>4 min</b></span><div class="text">${paragraphs()}</div></article>`,
  ],
  [
    'a field of its own holds the last paragraph, under a heading',
    `<div class="page">${heading}<div class="text">${[`<p>${story.slice(0, 5).join(' ')}</p>`, `<p>${story[5]}</p>`].map((text, at) => `<div class="p${at}"><div><div class="part"><div class="inner"><div class="field">${text}</div>${at === 0 ? '<h2>Tender in March</h2>' : ''}</div></div></div></div>`).join('')}</div></div>${teasers}`,
  ],
  [
    'a dateline opens a first paragraph in other dress that the page’s description repeats',
    `<article>${heading}<div class="copy"><p class="first">PORT SALLOW, Del. (HNA) -- ${lead}</p>${rest.map((text) => `<p class="text">${text}</p>`).join('')}</div></article>${teasers}`,
    `<meta name="description" content="PORT SALLOW, Del. (HNA) -- ${lead}">`,
  ],
  [
    'a paragraph of it is about cookies and consent',
    `<article>${heading}<div class="t">${paragraphs()}<p>The council’s site sets cookies without consent, the inspectors found besides, and nobody had told them of it. Asked for its consent, half the town said no.</p></div></article>${teasers}`,
  ],
  [
    'one of several sections bears a word of advertising among its classes',
    `<article>${heading}${story.map((text, at) => `<section class="part__section part__section--${at === 2 ? 'ads' : 'text'}"><p>${text} It was the third vote on the matter in as many years, and the longest.</p></section>`).join('')}</article>`,
  ],
];

describe('the whole of an article’s text', () => {
  it.each(layouts)('is found where %s', (_, article, head = '') => {
    const body = bodyOf(pageOf(article, { head })).join('\n');
    for (const text of story) expect(body).toContain(text);
    if (article.includes('sets cookies')) expect(body).toContain('sets cookies');
    expect(body).not.toContain('Another headline about matter');
    expect(body).not.toContain('Ferry fares');
  });

  it('goes on in a last section that has an element of its own beside the paragraphs', () => {
    const section =
      '<div class="more"><h3>Rot in the beams</h3><div class="in"><p>The rot was found by a diver of the harbour in late autumn, by chance, as he says.</p><p>He had come to look for an anchor that a trawler had lost, and at first he told nobody.</p></div></div>';
    const html = `<article>${heading}<div class="t">${paragraphs([...story, ...more])}${section}</div></article>`;
    expect(bodyOf(pageOf(html)).slice(8)).toEqual([
      'Rot in the beams',
      'The rot was found by a diver of the harbour in late autumn, by chance, as he says.',
      'He had come to look for an anchor that a trawler had lost, and at first he told nobody.',
    ]);
  });

  it('has no story that stands in a box among its paragraphs', () => {
    const box =
      '<div class="art-ins"><h3>Ferry fares to rise in spring</h3><div><p>By Paul Orme for the Harbour Post</p><p>The ferry company will raise its fares in spring, its director said on Tuesday, by four per cent on all lines.</p><p>Season tickets stay as they are until the summer, he added, and children under six go free, as before.</p></div></div>';
    const html = `<article>${heading}<div class="t">${paragraphs(story.slice(0, 3))}${box}${paragraphs([...story.slice(3), ...more])}</div></article>`;
    expect(bodyOf(pageOf(html))).toEqual([...story, ...more]);
  });

  it('is found where its element bears the classes of authors and tags and has no long paragraph', () => {
    const talk = ['“I know that I have had a few, and perhaps should not say it.”', '“Then do not say it.”'];
    const html = `<div id="content"><div class="post-4 author-tom tag-quay"><h2>Council votes to rebuild the old pier</h2><p>${talk.join('</p><p>')}</p></div><h3>Leave a word</h3><form><p>Your details, or one of your accounts below, let you log in:</p><p>Your address, which nobody will see, is needed here:</p><p>You write as a guest of the Harbour Post, log out, or change</p></form></div>`;
    expect(bodyOf(pageOf(html))).toEqual(expect.arrayContaining(talk));
  });

  it('has a sentence that ends in a long link', () => {
    const linked =
      '<p>In the chair Ellen Marsh follows <a href="/w">Walter Pask, who had led the council through both winters.</a></p>';
    const html = `<article>${heading}<div class="t">${paragraphs(story.slice(0, 3))}${linked}${paragraphs(story.slice(3))}</div></article>`;
    expect(bodyOf(pageOf(html)).join('\n')).toContain('Marsh follows Walter Pask, who');
  });

  it('has the bold questions of an interview, one of them under a picture', () => {
    const questions = [
      'How long did you wait?',
      'Who pays for it?',
      'What comes next?',
      'Can it be measured?',
    ];
    const talk = questions.map(
      (text, at) =>
        `${at === 2 ? '<figure><img src="/a.jpg"><figcaption>The pier in winter. Photo: HNA</figcaption></figure><p><img src="/dot.gif" alt=""></p>' : ''}<p><strong>${text}</strong></p><p>${story[at]}</p>`,
    );
    expect(bodyOf(pageOf(`<article>${heading}<div class="t">${talk.join('')}</div></article>`))).toEqual(
      questions.flatMap((text, at) => [text, story[at]]),
    );
  });

  it('ends before companies that tell about themselves and what the text is filed under', () => {
    const blurb =
      '<p>Sallow Timber (www.sallow-timber.example) is a leading maker of planks, and has stood for quality since 1904.</p>';
    const html = `<article>${heading}<div class="t">${paragraphs()}${blurb}<ul><li>Harbour</li><li>Timber</li></ul></div></article>`;
    expect(bodyOf(pageOf(html))).toEqual(story);
  });

  it.each([
    [
      'sources',
      '<p><strong>Further information:</strong></p><ul><li>The minutes of the harbour council, 12 pages, in the town hall</li><li>The inspectors’ report on the northern beams, of January</li></ul>',
    ],
    [
      'a contact',
      '<p>Press office of the harbour, Quay Street 4, Port Sallow, phone: 0555 10 20 30, press@harbour.example</p>',
    ],
    [
      'an appeal',
      '<p><em>Help us keep reporting from the quay, where nobody else does, with a small gift every month.</em></p>',
    ],
  ])('ends before %s', (_, end) => {
    const html = `<article>${heading}<div class="t">${paragraphs()}${end}</div></article>`;
    expect(bodyOf(pageOf(html))).toEqual(story);
  });

  it('begins after what the outlet says about links that pay it', () => {
    const note =
      '<p>This post contains affiliate links to shops; we may earn a commission when you buy by them.</p>';
    const html = `<article>${heading}<div class="t">${note}${paragraphs()}</div></article>`;
    expect(bodyOf(pageOf(html))).toEqual(story);
  });

  it('is found in numbered sections under a sentence that announces them', () => {
    const sections = story
      .map(
        (text, at) =>
          `<div class="item"><p><b>No ${at + 1}. Of the pier</b></p><p>${text}</p><p>${text.replace('the', 'all the')} Nobody in town had expected it.</p></div>`,
      )
      .join('');
    const html = `<main>${heading}<p>Six things to know about the vote on the old pier, which has kept the town busy for years, in the order in which they were told to us by those who were there, from the first motion to the tender; we spoke with members of the council, with the ferry office and with the anglers’ club, and we have read the minutes of eleven years, so that nobody else has to.</p><div class="items">${sections}</div></main>`;
    expect(bodyOf(pageOf(html)).join('\n')).toContain(story[4] ?? '');
  });

  it('does not reach into comments that are longer than it', () => {
    const comments = Array.from(
      { length: 9 },
      (_, n) =>
        `<li class="k"><b>Reader ${n}</b><i>2${n} May, 9:1${n}</i><p>I have walked on that pier every Sunday since I was a child, and nobody has ever asked us what we think of it.</p><p>The council should have asked, and the anglers too, before it spent so much of our money on planks.</p></li>`,
    ).join('');
    const html = `<div class="w"><div class="n">${heading}${paragraphs()}</div><div class="d"><h3>Comments</h3><ol>${comments}</ol></div></div>`;
    expect(bodyOf(pageOf(html))).toEqual(story);
  });
});
