import { hash } from 'node:crypto';
import { base32 } from '@scure/base';

/** First 26 characters of the lower-case base32 (RFC 4648) SHA-256 of a text's UTF-8 bytes: 130 bits. */
export function shortHash(text: string): string {
  return base32
    .encode(hash('sha256', text, 'buffer'))
    .slice(0, 26)
    .toLowerCase();
}

/** What an article is known by; the first of address, guid and title-with-date that there is counts. */
export type Identity = {
  canonicalUrl?: string | undefined;
  feedId: string;
  guid?: string | undefined;
  title: string;
  publishedAt?: string | undefined;
};

/**
 * The id of an article: `shortHash` of its canonical URL; without one, of feed id, NUL and guid; with
 * neither, of feed id, NUL, title, NUL and date. The same article gives the same id whenever it is seen.
 */
export function articleId({ canonicalUrl, feedId, guid, title, publishedAt }: Identity): string {
  if (canonicalUrl) return shortHash(canonicalUrl);
  if (guid) return shortHash(`${feedId}\0${guid}`);
  return shortHash(`${feedId}\0${title}\0${publishedAt ?? ''}`);
}

/** `shortHash` of title, lead and body: differs when an article was edited, not when it was only seen again. */
export function contentHash(article: { title: string; lead?: string | undefined; body: string }): string {
  return shortHash(`${article.title}\0${article.lead ?? ''}\0${article.body}`);
}
