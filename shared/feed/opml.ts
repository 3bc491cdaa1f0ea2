import { Parser } from 'htmlparser2';
import { normalUrl } from './feed-id.ts';
import { decodeReferences } from './html.ts';

export { feedId } from './feed-id.ts';

/** A feed as an OPML file lists it; its folders are its tags, outermost first, and then its categories. */
export type OpmlFeed = { url: string; title?: string; siteUrl?: string; tags: string[]; language?: string };

/** A list of feeds that cannot be used; the message names the file, the line where there is one, and the mend. */
export class OpmlError extends Error {
  override readonly name = 'OpmlError';
  readonly file: string;
  readonly line?: number;

  constructor(file: string, message: string, line?: number) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${message}`);
    this.file = file;
    if (line !== undefined) this.line = line;
  }
}

const deepest = 50;
/** Tags that a feed is not given more of for standing in one more folder. */
const mostTags = 100;

/**
 * Reads an OPML list of feeds (opml.org, 1.0 to 2.0). An outline with `xmlUrl` is a feed; one without is a folder, and
 * the folders around a feed, together with its `category`, are its tags. `language` is read from feed or folder.
 *
 * @param text the file's text
 * @param file its name, for messages
 * @param onProblem told of an outline that cannot be used, which is then left out; without it the first one is thrown.
 * With it a feed that stands twice, as readers export one in two folders, is one feed with the tags of both.
 * @throws OpmlError where it is no OPML, has no outlines or no feeds, an address is none, or one stands twice
 */
export function parseOpml(text: string, file: string, onProblem?: (problem: OpmlError) => void): OpmlFeed[] {
  const feeds: OpmlFeed[] = [];
  const known = new Map<string, { feed: OpmlFeed; line: number }>();
  let unusable = 0;
  const open: { name: string; folder?: string; language?: string | undefined }[] = [];
  let root: string | undefined;
  let outlines = 0;
  const lineAt = lineCounter(text);

  const parser: Parser = new Parser(
    {
      onopentag(tag, raw) {
        const name = tag.toLowerCase();
        root ??= name;
        const language = open.at(-1)?.language;
        if (open.length >= deepest)
          throw new OpmlError(file, `has outlines more than ${deepest} deep`, lineAt(parser.startIndex));
        if (name !== 'outline') {
          open.push({ name, language });
          return;
        }
        outlines++;
        const attributes = decodedAttributes(raw);
        const own = attributes.language || attributes['xml:lang'] || language;
        const title = titleOf(attributes);
        if (attributes.xmlurl === undefined) {
          open.push({ name, language: own, ...(title ? { folder: title } : {}) });
          return;
        }
        open.push({ name, language: own });
        const feed = toFeed(
          attributes,
          title,
          own,
          open.flatMap((level) => level.folder ?? []),
        );
        const line = lineAt(parser.startIndex);
        const problem = problemOf(feed.url, file, line);
        if (problem && !onProblem) throw problem;
        if (problem) {
          onProblem?.(problem);
          unusable++;
          return;
        }
        const before = known.get(normalUrl(feed.url));
        if (before && !onProblem)
          throw new OpmlError(
            file,
            `lists ${feed.url} a second time (first on line ${before.line}); remove one of the two`,
            line,
          );
        if (before) {
          if (before.feed.tags.length < mostTags)
            before.feed.tags = [...new Set([...before.feed.tags, ...feed.tags])];
          return;
        }
        known.set(normalUrl(feed.url), { feed, line });
        feeds.push(feed);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(text);

  if (root !== 'opml') {
    throw new OpmlError(
      file,
      root === undefined
        ? 'is not XML; give an OPML file, as feed readers export it'
        : `begins with <${root.slice(0, 40)}>, not <opml>; give an OPML file, as feed readers export it`,
    );
  }
  if (outlines === 0)
    throw new OpmlError(file, 'has no outlines; add <outline type="rss" xmlUrl="https://…"/> inside <body>');
  if (feeds.length + unusable === 0)
    throw new OpmlError(
      file,
      'has outlines and none with an xmlUrl, so it lists no feed; add xmlUrl="https://…"',
    );
  return feeds;
}

function toFeed(
  attributes: Record<string, string>,
  title: string | undefined,
  language: string | undefined,
  folders: string[],
): OpmlFeed {
  const categories = (attributes.category ?? '')
    .split(',')
    .map((part) => part.replace(/^\/+/, '').trim())
    .filter(Boolean);
  const feed: OpmlFeed = {
    url: attributes.xmlurl?.trim() ?? '',
    tags: [...new Set([...folders, ...categories])],
  };
  if (title) feed.title = title;
  if (attributes.htmlurl) feed.siteUrl = attributes.htmlurl;
  if (language) feed.language = language;
  return feed;
}

/** A title that only repeats the address is none. */
function titleOf({ title, text, xmlurl }: Record<string, string>): string | undefined {
  return title || (text === xmlurl ? undefined : text);
}

function problemOf(url: string, file: string, line: number): OpmlError | undefined {
  if (url === '')
    return new OpmlError(file, 'has an outline with an empty xmlUrl; fill it in or remove the outline', line);
  if (URL.canParse(url) && /^https?:\/\//i.test(url)) return undefined;
  return new OpmlError(
    file,
    `has the xmlUrl "${url.slice(0, 200)}", which is no http or https address; mend it`,
    line,
  );
}

function decodedAttributes(raw: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [key.toLowerCase(), decodeReferences(value).trim()]),
  );
}

/** The line, from 1, of offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}
