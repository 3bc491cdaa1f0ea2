import { constants, gunzipSync } from 'node:zlib';
import { FeedParseError } from './feed-parse-error.ts';

/**
 * The document in a gzip file, such as `sitemap.xml.gz`; other bytes as they are. A file that is cut off gives what came
 * before the cut.
 *
 * @param limit the most bytes unpacked
 * @throws FeedParseError `too-large`, or `not-a-feed` where it begins as a gzip file and is none
 */
export function unpackGzip(bytes: Uint8Array, url: string, limit: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new FeedParseError(
        'too-large',
        url,
        `is a gzip file of more than ${limit} bytes unpacked; feeds of up to that are read`,
      );
    throw new FeedParseError('not-a-feed', url, 'begins as a gzip file and is none; check the address');
  }
}
