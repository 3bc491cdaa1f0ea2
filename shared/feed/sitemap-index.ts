import { decodeBytes } from './charset.ts';
import { FeedParseError } from './feed-parse-error.ts';
import { type Fetcher, type FetchOptions, type FetchResult, maxBodyBytes } from './fetch.ts';
import { unpackGzip } from './gzip.ts';
import { readSitemapIndex, type SitemapReference, sitemapRoot } from './sitemap.ts';

/** Sitemaps of one index that are read at a poll: an outlet's news are in one or two of them. */
const mostFollowed = 3;
/** How far into a document its root is looked for, in bytes. */
const rootReach = 65_536;

/**
 * A fetcher that follows an index of sitemaps: its answer is then one sitemap with the addresses of the newest ones,
 * without validators, for an index may stay the same while its sitemaps change. Every other answer is handed on.
 * Sitemaps named after news come first, then those changed last. They are fetched one after another.
 */
export function followingSitemaps(fetcher: Fetcher): Fetcher {
  return {
    close: () => fetcher.close(),
    async fetch(url, options) {
      const answer = await fetcher.fetch(url, options);
      if (!answer.bytes || rootOf(answer.bytes) !== 'sitemapindex') return answer;
      return follow(fetcher, { answer, bytes: answer.bytes, options });
    },
  };
}

async function follow(
  fetcher: Fetcher,
  {
    answer,
    bytes,
    options = {},
  }: { answer: FetchResult; bytes: Uint8Array; options: FetchOptions | undefined },
): Promise<FetchResult> {
  const { text } = decodeBytes(bytes, answer);
  const named = newest(readSitemapIndex(text, answer)).slice(0, mostFollowed);
  if (named.length === 0)
    throw new FeedParseError('not-a-feed', answer.url, 'is an index of sitemaps that names none');
  const parts: string[] = [];
  const warnings: string[] = [];
  const failures: unknown[] = [];
  let room = options.maxBytes ?? maxBodyBytes;
  for (const { url } of named) {
    try {
      const child = await fetcher.fetch(url, { maxBytes: room });
      const part = sitemapIn(child);
      room -= Buffer.byteLength(part);
      parts.push(part);
    } catch (error) {
      failures.push(error);
      warnings.push(`the sitemap ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (parts.length === 0) throw failures[0];
  const { etag: _, lastModified: __, contentType: ___, ...rest } = answer;
  return { ...rest, contentType: 'application/xml; charset=utf-8', bytes: joined(parts), warnings };
}

/** Those with `news` in their address first, then by the last change, what does not say it last. */
function newest(references: SitemapReference[]): SitemapReference[] {
  const rank = ({ url }: SitemapReference) => (/news/i.test(URL.parse(url)?.pathname ?? '') ? 1 : 0);
  return references.toSorted(
    (a, b) => rank(b) - rank(a) || (b.lastModified ?? '').localeCompare(a.lastModified ?? ''),
  );
}

/** A sitemap's text without what may stand only at the beginning of a document. */
function sitemapIn({ bytes: packed = new Uint8Array(), url, contentType }: FetchResult): string {
  const bytes = unpackGzip(packed, url, maxBodyBytes);
  if (rootOf(bytes) !== 'urlset')
    throw new FeedParseError('not-a-feed', url, 'is no sitemap with addresses, though an index names it');
  const { text } = decodeBytes(bytes, { url, contentType });
  return text.slice(text.search(/<(?:[\w.-]{1,40}:)?urlset[\s/>]/i));
}

function joined(parts: string[]): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset>\n${parts.join('\n')}\n</urlset>\n`,
  );
}

function rootOf(bytes: Uint8Array): ReturnType<typeof sitemapRoot> {
  return sitemapRoot(Buffer.from(bytes.subarray(0, rootReach)).toString('latin1').replace(/^ï»¿/, ''));
}
