/** Why a document could not be read as a feed. */
export type FeedParseCause =
  | 'empty'
  | 'html'
  | 'not-a-feed'
  | 'unknown-encoding'
  | 'too-deep'
  | 'too-large'
  | 'bad-json';

/** A document that is no feed; the message names it and says what to do. */
export class FeedParseError extends Error {
  override readonly name = 'FeedParseError';
  override readonly cause: FeedParseCause;
  /** Address or file of the document. */
  readonly url: string;

  constructor(cause: FeedParseCause, url: string, message: string) {
    super(`${url}: ${message}`);
    this.cause = cause;
    this.url = url;
  }
}
