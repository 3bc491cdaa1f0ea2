import { FeedFetchError } from '../shared/feed/feed-fetch-error.ts';
import type { Fetcher } from '../shared/feed/fetch.ts';
import { type ExplainedPage, explainPageBytes } from '../shared/page/read.ts';
import type { ExtractOptions } from './extract.ts';
import { pageExplained, pageJson, pageText } from './extract-output.ts';
import { describeFailure, fileFailure } from './failure.ts';
import { FileTooLargeError, namedFiles, readBytes } from './files.ts';
import { bufferedWriter } from './lines.ts';
import { CommandError, type Terminal } from './terminal.ts';

/** Why a page gave no article. */
export type ExtractError = { cause: string; message: string };

/** What one page gave. */
export type ExtractedPage = { file: string; url?: string | undefined } & (
  | { read: ExplainedPage; error?: undefined }
  | { read?: undefined; error: ExtractError }
);

/** Writes what each page gives, in the order of the pages. A bad page stops no other. */
export async function extractPages(
  pages: string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.text && options.explain) throw new CommandError('Choose one of --text and --explain.');
  const url = options.url === undefined ? undefined : checkUrl(options.url);
  const write = options.text ? pageText : options.explain ? pageExplained : pageJson;
  const output = bufferedWriter(terminal);
  const web = openWeb(pages, terminal);
  try {
    for await (const line of namedFiles(pages, options.filesFrom, terminal)) {
      const [file = '', own] = line.split('\t', 2);
      const page = await extractPage(file, { url: own || url, web, terminal });
      await output.write(write(page, terminal.now()));
      await output.flush();
    }
  } finally {
    await web.close();
  }
}

/** Reads one page. Never throws for what is in it or for its not being there. */
async function extractPage(
  file: string,
  { url, web, terminal }: { url: string | undefined; web: Web; terminal: Terminal },
): Promise<ExtractedPage> {
  try {
    if (isAddress(file)) {
      const answer = await (await web.fetcher()).fetch(file);
      const context = { url: url ?? answer.url, now: terminal.now(), contentType: answer.contentType };
      return { file, url: context.url, read: explainPageBytes(answer.bytes ?? new Uint8Array(), context) };
    }
    const bytes = await readBytes(file, terminal);
    return { file, url, read: explainPageBytes(bytes, { url, now: terminal.now() }) };
  } catch (error) {
    return { file, url, error: failureOf(error, file) };
  }
}

type Web = { fetcher: () => Promise<Fetcher>; close: () => Promise<void> };

/** The guarded way to pages, opened at the first address. A page on this machine may be fetched where it is named. */
function openWeb(pages: readonly string[], terminal: Terminal): Web {
  let opened: Fetcher | undefined;
  const { CONTACT } = terminal.variables;
  return {
    async fetcher() {
      // Files alone need no HTTP client.
      const { createFetcher } = await import('../shared/feed/fetch.ts');
      opened ??= createFetcher({
        userAgent: CONTACT ? `Stentor/0.1 (+${CONTACT})` : 'Stentor/0.1',
        allowHosts: pages.filter(isAddress).flatMap(ownHost),
        accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
      });
      return opened;
    },
    close: async () => opened?.close(),
  };
}

function ownHost(address: string): string[] {
  const url = URL.parse(address);
  if (!url || !/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)) return [];
  return [`${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`];
}

function isAddress(page: string): boolean {
  return /^https?:\/\//i.test(page);
}

function checkUrl(url: string): string {
  if (/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return url;
  throw new CommandError(
    `--url must be an http or https address, such as https://example.com/story, and is ${url}.`,
  );
}

function failureOf(error: unknown, file: string): ExtractError {
  if (error instanceof FeedFetchError) return { cause: error.cause, message: error.message };
  if (error instanceof FileTooLargeError) return { cause: 'too-large', message: error.message };
  const unreadable = fileFailure(error, file);
  if (unreadable) return { cause: 'unreadable-file', message: unreadable };
  return { cause: 'failed', message: describeFailure(error) };
}
