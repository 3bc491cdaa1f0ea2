/** Why an address could not be fetched; of an HTTP status, `http-` and its number. */
export type FeedFetchCause =
  | `http-${number}`
  | 'bad-url'
  | 'blocked-address'
  | 'bot-wall'
  | 'connect'
  | 'dns'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'bad-response';

/** An address that could not be fetched; the message names it and says what to do. */
export class FeedFetchError extends Error {
  override readonly name = 'FeedFetchError';
  override readonly cause: FeedFetchCause;
  readonly url: string;
  /** Seconds that the server asks to wait, where it says so. */
  readonly retryAfter?: number;

  constructor(cause: FeedFetchCause, url: string, message: string, retryAfter?: number) {
    super(`${url}: ${message}`);
    this.cause = cause;
    this.url = url;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}
