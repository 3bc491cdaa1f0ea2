import { BlockedAddressError } from './address.ts';
import { CodingError } from './body.ts';
import { FeedFetchError } from './feed-fetch-error.ts';

const tlsCode =
  /^(?:CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)|HOSTNAME_MISMATCH)/;
const wall =
  /just a moment\.\.\.|cf-chl-|challenge-platform|captcha-delivery\.com|_incapsula_resource|px-captcha|awswafcaptcha|attention required! \| cloudflare/i;

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
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') {
    return new FeedFetchError(
      'dns',
      url,
      `${via}has a host name that does not resolve; check its spelling, or try again later`,
    );
  }
  if (tlsCode.test(code)) {
    return new FeedFetchError(
      'tls',
      url,
      `${via}has a certificate or TLS set-up that cannot be trusted (${code}); tell the publisher`,
    );
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') {
    return new FeedFetchError('too-large', url, `${via}sends more headers than are read; tell the publisher`);
  }
  if (code.startsWith('HPE_') || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') {
    return new FeedFetchError(
      'bad-response',
      url,
      `${via}sends an answer that is not HTTP (${code}); tell the publisher`,
    );
  }
  return new FeedFetchError(
    'connect',
    url,
    `${via}cannot be reached (${code || failure.message.slice(0, 120)}); it will be tried again`,
  );
}

/** An answer other than 2xx and 304 in words. */
export function explainStatus(
  status: number,
  url: string,
  page: string,
  headers: Record<string, string | string[] | undefined>,
  retryAfter: number | undefined,
): FeedFetchError {
  if (
    headers['cf-mitigated'] === 'challenge' ||
    ([401, 403, 405, 429, 503].includes(status) && wall.test(page))
  ) {
    return new FeedFetchError(
      'bot-wall',
      url,
      `answers ${status} with a test for humans; ask the publisher to let feed readers pass`,
      retryAfter,
    );
  }
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
