import { CodingError } from './body.ts';
import { botWallOf } from './bot-wall.ts';
import { FeedFetchError } from './feed-fetch-error.ts';
import { BlockedAddressError } from './public-address.ts';

const tlsCode =
  /^(?:CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)|HOSTNAME_MISMATCH)/;
/** What is wrong with a TLS connection, by Node's and OpenSSL's codes. */
const tlsTroubles: readonly (readonly [code: RegExp, words: string])[] = [
  [/^CERT_HAS_EXPIRED$/, 'has a certificate that has expired'],
  [/^CERT_NOT_YET_VALID$/, 'has a certificate that is not valid yet'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$|^HOSTNAME_MISMATCH$/, 'has a certificate for another host name'],
  [/^DEPTH_ZERO_SELF_SIGNED|^SELF_SIGNED/, 'has a certificate that it signed itself'],
  [
    /^UNABLE_TO_(?:VERIFY|GET)/,
    'has a certificate whose issuer is unknown or left out (an incomplete chain)',
  ],
  [/^CERT_REVOKED$/, 'has a certificate that was revoked'],
  [/^EPROTO$|^ERR_SSL|^ERR_TLS/, 'speaks no version of TLS that is safe, or no TLS at all'],
];
/** What keeps a connection from coming about or lasting, by the system's codes. */
const connectTroubles: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses connections: nothing listens there',
  ECONNRESET: 'broke the connection off',
  EPIPE: 'broke the connection off',
  EHOSTUNREACH: 'cannot be reached: there is no way to its host',
  ENETUNREACH: 'cannot be reached: there is no way to its network',
};

/** What Node calls `aborted`: the head of the answer came, and not all of its body. */
const cutOff = 'broke the connection off before its answer was complete';

/** A failed request in words: what went wrong with which address, and what to do. */
export function explainFailure(error: unknown, url: string, waitedMs: number, via = ''): FeedFetchError {
  if (error instanceof FeedFetchError) return error;
  const failure = innermost(error);
  const code = String(failure.code ?? '');
  if (failure instanceof BlockedAddressError) {
    return new FeedFetchError(
      'blocked-address',
      url,
      `${via}leads to ${failure.address}, and only public addresses are fetched`,
    );
  }
  if (failure instanceof CodingError)
    return new FeedFetchError('bad-response', url, `${via}${failure.message}; tell the publisher`);
  if (failure.name === 'TimeoutError' || failure.name === 'AbortError' || /TIMEOUT|ETIMEDOUT/.test(code)) {
    return new FeedFetchError(
      'timeout',
      url,
      `${via}did not answer within ${Math.round(waitedMs / 1000)} s; it will be tried again`,
    );
  }
  if (code === 'EAI_AGAIN') {
    return new FeedFetchError(
      'dns',
      url,
      `${via}has a host name that no name server answered for; it will be tried again`,
    );
  }
  if (code === 'ENOTFOUND' || code === 'ENODATA') {
    return new FeedFetchError(
      'dns',
      url,
      `${via}has a host name that does not resolve; check its spelling, or try again later`,
    );
  }
  if (tlsCode.test(code)) {
    return new FeedFetchError('tls', url, `${via}${tlsWords(code)} (${code}); tell the publisher`);
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new FeedFetchError('too-large', url, `${via}sends more headers than are read; tell the publisher`);
  }
  if (code.startsWith('HPE_')) {
    return new FeedFetchError(
      'bad-response',
      url,
      `${via}sends an answer that is not HTTP (${code || failure.message.slice(0, 120)}); tell the publisher`,
    );
  }
  const trouble = failure.message === 'aborted' ? cutOff : (connectTroubles[code] ?? 'cannot be reached');
  return new FeedFetchError(
    'connect',
    url,
    `${via}${trouble} (${code || failure.message.slice(0, 120)}); it will be tried again`,
  );
}

function tlsWords(code: string): string {
  return (
    tlsTroubles.find(([known]) => known.test(code))?.[1] ??
    'has a certificate or TLS set-up that cannot be trusted'
  );
}

/** A wall against robots in words. */
export function explainWall(
  maker: string,
  status: number,
  url: string,
  retryAfter?: number | undefined,
): FeedFetchError {
  return new FeedFetchError(
    'bot-wall',
    url,
    `answers ${status} with a test for humans (${maker}); ask the publisher to let feed readers pass`,
    retryAfter,
  );
}

/** An answer other than 2xx and 304 in words. */
export function explainStatus(
  status: number,
  url: string,
  page: Uint8Array,
  headers: Record<string, string | string[] | undefined>,
  retryAfter: number | undefined,
): FeedFetchError {
  const maker = botWallOf(status, headers, page);
  if (maker !== undefined) return explainWall(maker, status, url, retryAfter);
  return new FeedFetchError(
    `http-${status}`,
    url,
    `answers ${status}: ${meaning(status, retryAfter)}`,
    retryAfter,
  );
}

function meaning(status: number, retryAfter: number | undefined): string {
  const wait = retryAfter === undefined ? '' : ` in ${retryAfter} s`;
  switch (status) {
    case 401:
      return 'it wants a login, and feeds behind one are not read';
    case 403:
      return 'it refuses this reader; ask the publisher to let feed readers pass';
    case 404:
      return 'there is nothing at this address; look for the feed’s new one';
    case 410:
      return 'the feed is gone for good; remove it, or look for its successor';
    case 429:
      return `it was asked too often; it will be tried again${wait}`;
    default:
      return status >= 500 ? `the server is in trouble; it will be tried again${wait}` : 'check the address';
  }
}

/** The error that an aggregate of attempts or a wrapper hides. */
function innermost(error: unknown): NodeJS.ErrnoException {
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0]);
  if (error instanceof Error && error.message === 'fetch failed' && error.cause)
    return innermost(error.cause);
  return error instanceof Error ? error : new Error(String(error));
}
