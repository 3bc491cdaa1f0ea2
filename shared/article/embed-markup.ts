import { absoluteUrl } from './address.ts';
import type { Embed } from './article.ts';
import { embed, readPostText } from './embeds.ts';
import type { Attributes } from './html-tokens.ts';
import { platformOf } from './platforms.ts';

/** Classes that platforms give the element that their script turns into a post. */
const markupClasses: ReadonlyMap<string, { platform: string; kind: Embed['kind'] }> = new Map([
  ['twitter-tweet', { platform: 'x', kind: 'post' }],
  ['twitter-video', { platform: 'x', kind: 'post' }],
  ['instagram-media', { platform: 'instagram', kind: 'post' }],
  ['tiktok-embed', { platform: 'tiktok', kind: 'video' }],
  ['bluesky-embed', { platform: 'bluesky', kind: 'post' }],
  ['mastodon-embed', { platform: 'mastodon', kind: 'post' }],
  ['fb-post', { platform: 'facebook', kind: 'post' }],
  ['fb-video', { platform: 'facebook', kind: 'video' }],
  ['telegram-post', { platform: 'telegram', kind: 'post' }],
]);

/** The platform whose embed code an element is; undefined for any other element. */
export function embedMarkup(attributes: Attributes): { platform: string; kind: Embed['kind'] } | undefined {
  for (const name of (attributes.class ?? '').split(/\s+/, 20)) {
    const markup = markupClasses.get(name);
    if (markup) return markup;
  }
  return undefined;
}

/** The embed that an `iframe`, a `video` or a widget's `script` shows; undefined where it is something else. */
export function embedOfElement(name: string, attributes: Attributes, base?: string): Embed | undefined {
  const widget = attributes['data-telegram-post'];
  if (widget && /^\w{4,32}\/\d+$/.test(widget))
    return embed({ ...platformOf(`https://t.me/${widget}`), kind: 'post' });
  if (name === 'script') return undefined;
  const sources = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data-original'].map(
    (key) => attributes[key],
  );
  const src = sources.find((value) => value && !/^(?:about|data|javascript):/i.test(value));
  const text = /^(?:youtube|embedded|twitter|facebook)?\s*(?:video|post|tweet)?\s*(?:player)?$/i.test(
    attributes.title ?? '',
  )
    ? undefined
    : attributes.title;
  const post = platformOf(src, base);
  if (post) return embed({ ...post, text: name === 'iframe' ? text : undefined });
  const url = name === 'video' ? absoluteUrl(src, base) : undefined;
  return url ? embed({ kind: 'video', url }) : undefined;
}

/** What was found inside an element of embed code: its words, its links and the element's own attributes. */
export type MarkupContent = { attributes: Attributes; text: string; links: string[] };

/** The embed that an element of embed code means, from its attributes, links and words. */
export function embedOfMarkup(
  markup: { platform: string; kind: Embed['kind'] },
  content: MarkupContent,
): Embed {
  const { attributes, links } = content;
  const addresses = [
    ...[
      'cite',
      'data-href',
      'data-instgrm-permalink',
      'data-embed-url',
      'data-tweet-id',
      'data-bluesky-uri',
    ].map((key) => addressIn(attributes[key])),
    ...links.toReversed(),
  ];
  const post = addresses
    .map((href) => platformOf(href))
    .find(
      (found) => found?.platform === markup.platform && !/\/\/(?:t\.co|pic\.twitter\.com)\//.test(found.url),
    );
  const written = readPostText(content.text, links);
  const handle = written?.handle ?? post?.handle ?? sharedBy(content.text)?.handle;
  return embed({
    kind: post?.kind ?? markup.kind,
    platform: markup.platform,
    author: written?.author ?? sharedBy(content.text)?.author,
    handle,
    text: written?.text ?? plainWords(content.text),
    url: post?.url ?? written?.url ?? addresses.find((href) => href !== undefined),
    publishedAt: written?.publishedAt,
  });
}

/** Attributes hold an address, X's number of a post, or Bluesky's `at://did/app.bsky.feed.post/key`. */
function addressIn(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const key = /^at:\/\/(did:[\w:.%-]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(value);
  if (key) return `https://bsky.app/profile/${key[1]}/post/${key[2]}`;
  return /^\d{5,25}$/.test(value) ? `https://twitter.com/i/status/${value}` : value;
}

/** Instagram's embed code names its author in a sentence of its own. */
function sharedBy(text: string): { author: string; handle: string } | undefined {
  const match = /A post shared by ([^(@]{1,80}?) \(@([\w.]{1,40})\)/.exec(text.slice(-400));
  return match?.[1] && match[2] ? { author: match[1], handle: match[2] } : undefined;
}

function plainWords(text: string): string {
  return text
    .slice(0, 4_000)
    .replace(/View this (?:post|profile) on Instagram|A post shared by [^@]{1,80}@[\w.]{1,40}\)?|♬.*$/g, ' ')
    .replace(/^\s*@[\w.]+\s/, '');
}
