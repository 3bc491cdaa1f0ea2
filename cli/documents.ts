import type { Article } from '../shared/article/article.ts';
import { readArticleText } from '../shared/article/text-form.ts';
import { decodeBytes } from '../shared/feed/charset.ts';
import { readBytes } from './files.ts';
import { parseDocument } from './parse-files.ts';
import type { Terminal } from './terminal.ts';

/** What is known of a document beside its bytes. */
export type DocumentOptions = {
  /** Address of the article, for a text; of the feed, for a feed. */
  url?: string | undefined;
  /** Registrable domain that the articles are filed under. */
  source?: string | undefined;
  retentionDays?: number | undefined;
};

/** The articles of a document, and what could not be used of it, in words. */
export type Document = { articles: Article[]; warnings: string[] };

/**
 * Reads a feed, or an article in text form; the content decides which.
 * @throws FeedParseError or ArticleTextError when it is neither; or the error of the file system.
 */
export async function readDocument(
  file: string,
  options: DocumentOptions,
  terminal: Terminal,
): Promise<Document> {
  const bytes = await readBytes(file, terminal);
  const now = terminal.now();
  const { url, retentionDays } = options;
  if (isMarkup(bytes)) {
    const { articles, warnings } = await parseDocument(bytes, { file, url, now, retentionDays });
    return { articles: articles.map((article) => filed(article, options)), warnings };
  }
  const { text } = decodeBytes(bytes, { url: file });
  return { articles: [readTextDocument(text, file, options, now)], warnings: [] };
}

/**
 * An article from its text form.
 * @throws ArticleTextError
 */
export function readTextDocument(text: string, file: string, options: DocumentOptions, now: Date): Article {
  const { url, retentionDays } = options;
  const article = readArticleText(text, { file, now, url });
  const expiresAt = retentionDays && Math.floor(now.getTime() / 1000) + retentionDays * 86_400;
  return filed({ ...article, ...(expiresAt && { expiresAt }) }, options);
}

/**
 * Feeds begin with `<`, `{` or `[`, whatever their encoding puts before and between, or name a feed's element after
 * stray bytes, or are a gzip file; an article's text does none of that.
 */
function isMarkup(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const first = head.find((byte) => !blank.has(byte));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return true;
  if (first === 0x3c || first === 0x7b || first === 0x5b) return true;
  return /<(?:\?xml|rss|feed|rdf:RDF)[\s>]/i.test(Buffer.from(head).toString('latin1'));
}

/** White space, NUL (as UTF-16 and UTF-32 have it) and the bytes of the byte order marks. */
const blank: ReadonlySet<number> = new Set([
  0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff,
]);

function filed(article: Article, { source }: DocumentOptions): Article {
  return source ? { ...article, source } : article;
}
