import type { Article } from '../shared/article/article.ts';
import { htmlToLine } from '../shared/article/html.ts';
import { type EntryFeed, type NormaliseOptions, normaliseEntry } from '../shared/article/normalise.ts';
import { feedId } from '../shared/feed/feed-id.ts';
import { FeedParseError } from '../shared/feed/feed-parse-error.ts';
import { parseFeed } from '../shared/feed/parse.ts';
import { describeFailure, fileFailure } from './failure.ts';
import { FileTooLargeError, namedFiles, readBytes } from './files.ts';
import { bufferedWriter } from './lines.ts';
import { CommandError, type Terminal } from './terminal.ts';

/** What one document gave: its articles in normal form, or why it gave none. */
export type ParsedFile = {
  file: string;
  error: { cause: string; message: string } | null;
  feed: { title?: string; siteUrl?: string; language?: string } | null;
  articles: Article[];
  repairs: string[];
  warnings: string[];
};

/** Writes what each file gives as one line of JSON, in the order of the files. A bad file stops no other. */
export async function parseFiles(
  files: string[],
  options: { filesFrom?: string; url?: string },
  terminal: Terminal,
): Promise<void> {
  const url = options.url === undefined ? undefined : checkUrl(options.url);
  const output = bufferedWriter(terminal);
  for await (const file of namedFiles(files, options.filesFrom, terminal)) {
    await output.write(`${JSON.stringify(await parseFile(file, url, terminal))}\n`);
    // A reader at the other end of a pipe gets each answer when it is there.
    await output.flush();
  }
}

/** Reads one feed document. Never throws for what is in it. */
export async function parseFile(
  file: string,
  url: string | undefined,
  terminal: Terminal,
): Promise<ParsedFile> {
  try {
    const bytes = await readBytes(file, terminal);
    return { file, error: null, ...(await parseDocument(bytes, { file, url, now: terminal.now() })) };
  } catch (error) {
    return { file, error: failureOf(error, file), feed: null, articles: [], repairs: [], warnings: [] };
  }
}

/**
 * The articles of a feed document in normal form; an entry that cannot be read is a warning. Where its address is not
 * known, relative links follow the one that the document gives itself, or that of its site.
 * @throws FeedParseError when it is no feed.
 */
export async function parseDocument(
  bytes: Uint8Array,
  { file, url, ...options }: NormaliseOptions & { file: string; url: string | undefined },
): Promise<Omit<ParsedFile, 'file' | 'error'>> {
  const { now } = options;
  const first = await parseFeed(bytes, { url: url ?? file, now });
  const origin = url ?? first.selfUrl ?? first.siteUrl ?? file;
  const isShort = origin !== (url ?? file) && first.entries.some((entry) => entry.url === undefined);
  const parsed = isShort ? await parseFeed(bytes, { url: origin, now }) : first;

  const { siteUrl, language } = parsed;
  const title = parsed.title && htmlToLine(parsed.title);
  const feed = { ...(title && { title }), ...(siteUrl && { siteUrl }), ...(language && { language }) };
  const warnings = [...parsed.warnings];
  const articles: Article[] = [];
  for (const entry of parsed.entries) {
    try {
      articles.push(normaliseEntry(entry, feedOf(origin, language), options));
    } catch (error) {
      const name = entry.guid ?? entry.url ?? entry.title ?? '?';
      warnings.push(`entry ${name} cannot be read: ${describeFailure(error)}`);
    }
  }
  return { feed, articles, repairs: parsed.repairs, warnings };
}

/** A document that people hand over is no feed's backlog, however old its entries are. */
function feedOf(url: string, language: string | undefined): EntryFeed {
  const longAgo = '1970-01-01T00:00:00.000Z';
  return { id: feedId(url), url, firstPolledAt: longAgo, firstPoll: false, ...(language && { language }) };
}

/**
 * Checks an address given on the command line.
 * @throws CommandError when it is no http(s) address.
 */
export function checkUrl(url: string): string {
  if (/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return url;
  throw new CommandError(
    `--url must be an http or https address, such as https://example.com/rss, and is ${url}.`,
  );
}

function failureOf(error: unknown, file: string): { cause: string; message: string } {
  if (error instanceof FeedParseError) return { cause: error.cause, message: error.message };
  if (error instanceof FileTooLargeError) return { cause: 'too-large', message: error.message };
  const unreadable = fileFailure(error, file);
  if (unreadable) return { cause: 'unreadable-file', message: unreadable };
  return { cause: 'failed', message: describeFailure(error) };
}
