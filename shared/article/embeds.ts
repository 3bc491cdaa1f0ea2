import { isDeepStrictEqual } from 'node:util';
import type { Embed } from './article.ts';
import { isDay, readDay } from './days.ts';
import { cutAtWord, foldSpace } from './plain-text.ts';
import { type PlatformAddress, platformOf } from './platforms.ts';

/** Posts are short; what is longer was not one. */
const maxPost = 4_000;

/**
 * The post that a paragraph of plain text is, as X's and others' embed code leaves it behind without its markup:
 * `TEXT [LINK] — Author Name (@handle) December 11, 2025`. The date may be in another language or ISO 8601.
 * Undefined for an ordinary paragraph.
 *
 * `links`: addresses under the paragraph's words; one that is the post's own goes before a link in its text.
 */
export function readPostText(paragraph: string, links: readonly string[] = []): Embed | undefined {
  if (paragraph.length > maxPost) return undefined;
  const text = foldSpace(paragraph);
  const signature = signatureOf(text);
  if (!signature) return undefined;
  const said = text.slice(0, signature.start).trim();
  const link = /(?:^|\s)(https?:\/\/\S+)$/.exec(said.slice(-600))?.[1];
  const own = links.map((href) => platformOf(href)).findLast((post) => post && !isShortener(post));
  const url = own?.url ?? link ?? links.at(-1);
  const platform = platformFor(signature.handle, own ?? platformOf(link));
  return embed({
    kind: own?.kind ?? 'post',
    platform,
    author: signature.author,
    handle: signature.handle.replace(/@.*$/, ''),
    text: link ? said.slice(0, -link.length) : said,
    url,
    publishedAt: signature.date,
  });
}

/**
 * An embed as the paragraph that `readPostText` or `readPostAddress` reads it back from; undefined where its parts
 * do not allow that (a video without address, a post without handle).
 */
export function writePost(post: Embed): string | undefined {
  const { paragraph: _, ...said } = post;
  const parts = [
    said.text,
    said.url,
    '—',
    said.author,
    `(@${said.handle ?? ''})`,
    writtenDate(said.publishedAt),
  ];
  const signed = parts.filter((part) => part).join(' ');
  if (isDeepStrictEqual(readPostText(signed), said)) return signed;
  return said.url !== undefined && isDeepStrictEqual(readPostAddress(said.url), said) ? said.url : undefined;
}

/** A day as X writes it, an instant as ISO 8601. */
function writtenDate(date: string | undefined): string | undefined {
  if (!isDay(date)) return date;
  const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** The post or video that a paragraph consisting of one address is; undefined for other addresses and texts. */
export function readPostAddress(paragraph: string): Embed | undefined {
  const address = paragraph.trim();
  if (!/^https?:\/\/\S{4,500}$/.test(address)) return undefined;
  const post = platformOf(address);
  return post && !isShortener(post) ? embed(post) : undefined;
}

/** An embed of given parts: texts folded to one line, empty and unknown parts left out. */
export function embed(
  parts: { [part in keyof Embed]?: Embed[part] | undefined } & Pick<Embed, 'kind'>,
): Embed {
  const known: Embed = { kind: parts.kind };
  for (const part of ['platform', 'author', 'handle', 'text', 'url', 'publishedAt'] as const) {
    const value = foldSpace(parts[part] ?? '');
    if (value) known[part] = part === 'url' ? value : cutAtWord(value, maxPost);
  }
  return known;
}

type Signature = { start: number; author: string; handle: string; date: string | undefined };

/** `— Author (@handle) date` at the end of a text. The dash is the last one before the handle. */
function signatureOf(text: string): Signature | undefined {
  const from = Math.max(0, text.length - 260);
  const tail = text.slice(from);
  const match = /\(\s?@([\w.-]{1,60}(?:@[\w.-]{3,80})?)\s?\)\s*([^()]{0,60})$/.exec(tail);
  const handle = match?.[1];
  if (!match || !handle) return undefined;
  const written = (match[2] ?? '').trim();
  const date = written ? readDay(written) : undefined;
  if (written && !date) return undefined;
  const before = tail.slice(0, match.index);
  const dash = Math.max(
    before.lastIndexOf('—'),
    before.lastIndexOf('–'),
    before.lastIndexOf(' - '),
    before.lastIndexOf('―'),
  );
  if (dash < 0) return undefined;
  const author = before
    .slice(dash)
    .replace(/^\s?[—–―-]\s*/u, '')
    .trim();
  return { start: from + dash, author, handle, date };
}

function isShortener(post: PlatformAddress): boolean {
  return /^https?:\/\/(?:t\.co|pic\.twitter\.com)\//.test(post.url);
}

function platformFor(handle: string, post: PlatformAddress | undefined): string {
  if (post) return post.platform;
  if (handle.includes('@')) return 'mastodon';
  return handle.includes('.') ? 'bluesky' : 'x';
}
