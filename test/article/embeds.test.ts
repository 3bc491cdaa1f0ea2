import { describe, expect, it } from 'vitest';
import { settleBody } from '../../shared/article/body.ts';
import { cueLineFor, isCueLine } from '../../shared/article/cues.ts';
import { readDay } from '../../shared/article/days.ts';
import { readPostText, writePost } from '../../shared/article/embeds.ts';
import { readHtml } from '../../shared/article/html.ts';

const settle = (html: string) => settleBody(readHtml(html, 'https://news.example/a').blocks);
const shown = (html: string) => settle(html).embeds.map(({ paragraph: _, ...embed }) => embed);

describe('embed code becomes data', () => {
  it('for a post on X', () => {
    const body = settle(
      `<p>Before.</p><p>See the post:</p><blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">Harbour open again <a href="https://t.co/Ab1">https://t.co/Ab1</a></p>&mdash; Harbour Watch (@HarbourWatch) <a href="https://twitter.com/HarbourWatch/status/1986000000000000001?ref_src=twsrc%5Etfw">November 3, 2025</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script><p>After.</p>`,
    );
    expect(body.paragraphs).toEqual(['Before.', 'After.']);
    expect(body.embeds).toEqual([
      {
        kind: 'post',
        platform: 'x',
        author: 'Harbour Watch',
        handle: 'HarbourWatch',
        text: 'Harbour open again',
        url: 'https://twitter.com/HarbourWatch/status/1986000000000000001',
        publishedAt: '2025-11-03',
        paragraph: 1,
      },
    ]);
  });

  it('for a post whose class a sanitiser took away', () => {
    const html =
      '<blockquote><p>Harbour open again</p>&mdash; Harbour Watch (@HarbourWatch) <a href="https://x.com/HarbourWatch/status/19860001">3 Νοεμβρίου 2025</a></blockquote><p>After</p>';
    expect(shown(html)).toEqual([
      expect.objectContaining({
        platform: 'x',
        handle: 'HarbourWatch',
        publishedAt: '2025-11-03',
        text: 'Harbour open again',
      }),
    ]);
    expect(settle(html).paragraphs).toEqual(['After']);
  });

  it.each([
    [
      '<iframe title="The lighthouse" src="//www.youtube-nocookie.com/embed/abcDEF12345?rel=0"></iframe>',
      {
        kind: 'video',
        platform: 'youtube',
        url: 'https://www.youtube.com/watch?v=abcDEF12345',
        text: 'The lighthouse',
      },
    ],
    [
      '<iframe data-src="https://www.youtube.com/embed/abcDEF12345" src="about:blank"></iframe>',
      { kind: 'video', platform: 'youtube', url: 'https://www.youtube.com/watch?v=abcDEF12345' },
    ],
    [
      '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F123&width=500"></iframe>',
      { kind: 'post', platform: 'facebook', url: 'https://www.facebook.com/harbour/posts/123' },
    ],
    [
      '<div class="fb-post" data-href="https://www.facebook.com/harbour/posts/123"></div>',
      {
        kind: 'post',
        platform: 'facebook',
        url: 'https://www.facebook.com/harbour/posts/123',
        handle: 'harbour',
      },
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cx1/?utm_source=ig_embed"><a href="https://www.instagram.com/p/Cx1/">View this post on Instagram</a><p><a>A post shared by Eleni Marka (@eleni.marka)</a></p></blockquote>',
      {
        kind: 'post',
        platform: 'instagram',
        url: 'https://www.instagram.com/p/Cx1/',
        author: 'Eleni Marka',
        handle: 'eleni.marka',
      },
    ],
    [
      '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="harbourwatch/42" data-width="100%"></script>',
      { kind: 'post', platform: 'telegram', url: 'https://t.me/harbourwatch/42', handle: 'harbourwatch' },
    ],
    [
      '<iframe src="https://t.me/harbourwatch/42?embed=1"></iframe>',
      { kind: 'post', platform: 'telegram', url: 'https://t.me/harbourwatch/42', handle: 'harbourwatch' },
    ],
    [
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@eleni/video/7300000000000000001" data-video-id="7300000000000000001"><section><a href="https://www.tiktok.com/@eleni?refer=embed">@eleni</a> <p>At the lighthouse</p> <a href="https://www.tiktok.com/music/x-1">♬ own sound</a></section></blockquote>',
      {
        kind: 'video',
        platform: 'tiktok',
        url: 'https://www.tiktok.com/@eleni/video/7300000000000000001',
        handle: 'eleni',
        text: 'At the lighthouse',
      },
    ],
    [
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc123/app.bsky.feed.post/3kxyz"><p lang="en">Open again</p>&mdash; Eleni Marka (<a href="https://bsky.app/profile/did:plc:abc123?ref_src=embed">@eleni.example.com</a>) <a href="https://bsky.app/profile/did:plc:abc123/post/3kxyz?ref_src=embed">November 3, 2025 at 9:30 AM</a></blockquote>',
      {
        kind: 'post',
        platform: 'bluesky',
        url: 'https://bsky.app/profile/did:plc:abc123/post/3kxyz',
        handle: 'eleni.example.com',
        author: 'Eleni Marka',
        text: 'Open again',
        publishedAt: '2025-11-03',
      },
    ],
    [
      '<iframe class="mastodon-embed" src="https://social.example/@eleni/113000000000000001/embed"></iframe>',
      {
        kind: 'post',
        platform: 'mastodon',
        url: 'https://social.example/@eleni/113000000000000001',
        handle: 'eleni',
      },
    ],
    [
      '<video controls><source src="/clips/light.webm" type="video/webm">No video</video>',
      { kind: 'video', url: 'https://news.example/clips/light.webm' },
    ],
    [
      '<video src="/clips/light.mp4"></video>',
      { kind: 'video', url: 'https://news.example/clips/light.mp4' },
    ],
    [
      '<p>https://x.com/HarbourWatch/status/19860001</p>',
      {
        kind: 'post',
        platform: 'x',
        handle: 'HarbourWatch',
        url: 'https://twitter.com/HarbourWatch/status/19860001',
      },
    ],
  ])('%s', (html, embed) => {
    expect(shown(html)).toEqual([embed]);
    expect(settle(html).paragraphs).toEqual([]);
  });

  it('once, where a page shows the same one twice', () => {
    expect(
      shown(
        '<p>https://youtu.be/abcDEF12345</p><iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>',
      ),
    ).toHaveLength(1);
  });

  it('leaves frames of advertising and ordinary quotations alone', () => {
    expect(
      shown(
        '<iframe src="https://ads.example/slot"></iframe><blockquote>She left — he stayed (both of them) in 2025</blockquote>',
      ),
    ).toEqual([]);
  });
});

describe('a post in plain text', () => {
  it('may be in any language and need no link', () => {
    expect(readPostText('Маяк открыт — Портовые вести (@portnews) 3 ноября 2025 г.')).toEqual({
      kind: 'post',
      platform: 'x',
      author: 'Портовые вести',
      handle: 'portnews',
      text: 'Маяк открыт',
      publishedAt: '2025-11-03',
    });
  });

  it('names its network by its account or its link', () => {
    expect(readPostText('Open — Eleni (@eleni@social.example) November 3, 2025')).toMatchObject({
      platform: 'mastodon',
      handle: 'eleni',
    });
    expect(readPostText('Open — Eleni (@eleni.bsky.social) November 3, 2025')).toMatchObject({
      platform: 'bluesky',
    });
    expect(readPostText('Open https://t.me/harbour/7 — Harbour (@harbour) November 3, 2025')).toMatchObject({
      platform: 'telegram',
    });
  });

  it('is not seen in sentences that only mention an account', () => {
    expect(readPostText('The mayor — on X (@mayor) this week — said no.')).toBeUndefined();
    expect(readPostText('Follow us (@paper) November 3, 2025')).toBeUndefined();
    expect(readPostText('He said so — twice.')).toBeUndefined();
  });

  it('is written as it is read', () => {
    const text = 'Light https://t.co/x1 on https://t.co/x2 — Harbour Watch (@HarbourWatch) November 3, 2025';
    const post = readPostText(text);
    expect(post && writePost(post)).toBe(text);
    expect(writePost({ kind: 'video', url: 'https://youtu.be/x' })).toBeUndefined();
  });
});

describe('a line that announces a post', () => {
  it.each([
    'Δείτε σχετική ανάρτηση:',
    'Δείτε την ανάρτηση',
    'ΔΕΙΤΕ ΤΟ ΒΙΝΤΕΟ',
    'Διαβάστε επίσης:',
    'See the post:',
    'Watch the video below',
    'See also:',
    'Read more:',
    'Vea la publicación:',
    'Lea también:',
    'Mira el video',
    'Veja também:',
    'Veja a publicação',
    'Voir la publication :',
    'Lire aussi :',
    'Siehe den Beitrag:',
    'Lesen Sie auch:',
    'Guarda il post:',
    'Leggi anche:',
    'Bekijk het bericht:',
    'Zobacz wpis:',
    'Zobacz też:',
    'Czytaj także:',
    'Смотрите также:',
    'Читайте также:',
    'Смотрите пост',
    'Дивіться також:',
    'Читайте також:',
    'Глядзіце таксама:',
    'Чытайце таксама:',
    'Paylaşıma bakın:',
    'شاهد المنشور:',
    'اقرأ أيضا:',
    'پست را ببینید:',
    'צפו בפוסט:',
    '查看相关帖子：',
    '関連する投稿はこちら：',
    '관련 게시물 보기:',
    '👉 See the tweet ⬇️',
  ])('is a cue: %s', (line) => {
    expect(isCueLine(line)).toBe(true);
  });

  it.each([
    'Οι ΗΠΑ έχουν εκ νέου στραφεί κατά του Μαδούρο',
    'See you in court',
    'Watch',
    'He read the post.',
    'The video',
    'Η ανάρτηση',
    'Читайте',
    'Видео',
    'He said:',
    '«Δείτε», είπε',
    'Lire',
    '',
    'See the post office: it closes at noon on Tuesday and opens on Thursday',
  ])('is text: %s', (line) => {
    expect(isCueLine(line)).toBe(false);
  });

  it('is one in each language that Stentor writes it in', () => {
    for (const language of [
      'el',
      'en',
      'es',
      'pt',
      'fr',
      'de',
      'it',
      'nl',
      'pl',
      'cs',
      'ro',
      'ru',
      'uk',
      'be',
      'bg',
      'sr',
      'tr',
      'ar',
      'fa',
      'he',
      'hu',
      'sv',
      'zh',
      'ja',
      'ko',
      'th',
      'xx',
    ]) {
      expect(isCueLine(cueLineFor(language)), language).toBe(true);
    }
  });
});

describe('the day of a post', () => {
  it.each([
    ['December 11, 2025', '2025-12-11'],
    ['11 Dec 2025', '2025-12-11'],
    ['11 Δεκεμβρίου 2025', '2025-12-11'],
    ['11 декабря 2025 г.', '2025-12-11'],
    ['11 de diciembre de 2025', '2025-12-11'],
    ['11. Dezember 2025', '2025-12-11'],
    ['11 décembre 2025', '2025-12-11'],
    ['11 Aralık 2025', '2025-12-11'],
    ['11 grudnia 2025', '2025-12-11'],
    ['11 ديسمبر 2025', '2025-12-11'],
    ['2025年12月11日', '2025-12-11'],
    ['2025-12-11', '2025-12-11'],
    ['11.12.2025', '2025-12-11'],
    ['December 11, 2025 at 9:05 AM', '2025-12-11'],
    ['2025-12-11T09:05:00+02:00', '2025-12-11T07:05:00.000Z'],
    ['February 30, 2025', undefined],
    ['yesterday', undefined],
    ['December 2025', undefined],
    ['2025-13-01', undefined],
  ])('%s is %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });
});
