import { FeedFetchError } from './feed-fetch-error.ts';

/**
 * An address that may be fetched, as a URL: http or https, without credentials, on port 80, 443 or the one of the
 * feed's own address.
 *
 * @param named the feed's address, which messages begin with
 * @param allowed `host:port` pairs that are exempt
 * @param ownPort port of the feed's own address, where `href` is a redirect's target
 * @throws FeedFetchError `bad-url` or `blocked-address`
 */
export function checkedUrl(href: string, named: string, allowed: ReadonlySet<string>, ownPort?: string): URL {
  const via = href === named ? '' : throughRedirect(href);
  if (!URL.canParse(href))
    throw new FeedFetchError('bad-url', named, `${via}is no address; write it with http:// or https://`);
  const url = new URL(href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FeedFetchError('bad-url', named, `${via}is not http or https; only those are fetched`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FeedFetchError(
      'bad-url',
      named,
      `${via}has a user name or password in it; those are not sent, leave them out`,
    );
  }
  const isOwn = ownPort === undefined || url.port === ownPort;
  if (url.port !== '' && !isOwn && url.port !== '80' && url.port !== '443' && !allowed.has(url.host)) {
    throw new FeedFetchError(
      'blocked-address',
      named,
      `${via}is on port ${url.port}; add that address itself if it is right`,
    );
  }
  return url;
}

/** The beginning of a message about an address that a feed's own address leads to. */
export function throughRedirect(href: string): string {
  return `redirects to ${href.slice(0, 300)}, which `;
}
