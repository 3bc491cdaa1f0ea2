import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wiring } from '../functions/wiring.ts';
import type { Mention } from '../shared/alert/mention.ts';
import { sourceOf } from '../shared/article/address.ts';
import type { Article } from '../shared/article/article.ts';
import { keepArticles } from '../shared/article/keep.ts';
import { type Document, type DocumentOptions, readDocument, readTextDocument } from './documents.ts';
import { describeFailure, fileFailure } from './failure.ts';
import { namedFiles, openStream } from './files.ts';
import type { IngestOptions } from './ingest.ts';
import { checkUrl } from './parse-files.ts';
import { CommandError, oneLine, type Terminal } from './terminal.ts';
import { readTextLines } from './text-lines.ts';
import { openWiring } from './wiring.ts';

type Outcome = 'new' | 'edited' | 'known';
type Ingested = { file: string; article: Article; outcome: Outcome };

/**
 * Stores the articles of each file, has their alerts raised, and writes a line for each. A file that cannot be used
 * is complained of and stops no other.
 */
export async function ingest(files: string[], options: IngestOptions, terminal: Terminal): Promise<void> {
  const url = options.url === undefined ? undefined : checkUrl(options.url);
  const source = options.source === undefined ? undefined : checkSource(options.source);
  const place = await openWiring(options, terminal);
  try {
    const { retentionDays } = place.wiring.settings;
    const paths: string[] = [];
    for await (const file of filesOf(files, options.filesFrom, terminal)) paths.push(file);
    const total = (await Promise.all(paths.map(documentsIn))).reduce((sum, count) => sum + count, 0);
    const bar = total > 1 ? terminal.bar?.(total) : undefined;
    for (const path of paths) {
      for await (const { file, document } of documentsOf(path, { url, source, retentionDays }, terminal)) {
        const stored: Ingested[] = [];
        for (const article of document.articles)
          stored.push(
            await store(place.wiring, file, options.alert ? article : { ...article, backlog: true }),
          );
        const raised = await place.raise(
          stored.flatMap(({ article, outcome }) => (outcome === 'known' ? [] : [article])),
        );
        for (const one of stored) await report(one, place.wiring, raised, options.json, terminal);
        bar?.step();
      }
    }
    bar?.stop();
  } finally {
    await place.close();
  }
}

/** The files that are named, with those in named folders in their place, in the order of their names. */
async function* filesOf(
  files: string[],
  filesFrom: string | undefined,
  terminal: Terminal,
): AsyncGenerator<string> {
  for await (const named of namedFiles(files, filesFrom, terminal)) {
    const isFolder = named !== '-' && (await stat(named).catch(() => undefined))?.isDirectory();
    if (!isFolder) {
      yield named;
      continue;
    }
    const entries = await readdir(named, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const inside = paths.filter((path) => !/(^|[\\/])\.[^.\\/]/.test(path.slice(named.length))).sort();
    if (inside.length === 0) terminal.complain(`There are no files in the folder ${named}.`);
    yield* inside;
  }
}

const ofTexts = /\.(?:jsonl|ndjson)$/i;

/** How many documents a file holds, for the bar. */
async function documentsIn(path: string): Promise<number> {
  if (!ofTexts.test(path)) return 1;
  let lines = 0;
  const stream = createReadStream(path);
  try {
    for await (const chunk of stream) for (const byte of chunk) if (byte === 0x0a) lines += 1;
  } catch {
    // What cannot be read is complained of when its turn comes.
  }
  return Math.max(1, lines);
}

type FileDocument = { file: string; document: Document };

async function* documentsOf(
  path: string,
  options: DocumentOptions,
  terminal: Terminal,
): AsyncGenerator<FileDocument> {
  if (!ofTexts.test(path))
    return yield { file: path, document: await readOrComplain(path, options, terminal) };
  try {
    for await (const { number, text, ...said } of readTextLines(
      await openStream(path, terminal),
      path,
      terminal,
    )) {
      const file = `${path}:${number}`;
      const from = { ...options, url: said.url ?? options.url, source: said.source ?? options.source };
      const read = async () => ({
        articles: [readTextDocument(text, file, from, terminal.now())],
        warnings: [],
      });
      yield { file, document: await orComplain(file, read, terminal) };
    }
  } catch (error) {
    terminal.complain(fileFailure(error, path) ?? describeFailure(error));
  }
}

async function readOrComplain(file: string, options: DocumentOptions, terminal: Terminal): Promise<Document> {
  return orComplain(file, () => readDocument(file, options, terminal), terminal);
}

async function orComplain(
  file: string,
  read: () => Promise<Document>,
  terminal: Terminal,
): Promise<Document> {
  try {
    const document = await read();
    for (const warning of document.warnings) terminal.remark(`${file}: ${warning}`);
    if (document.articles.length === 0)
      terminal.complain(`${file} is a feed without entries; nothing to store.`);
    return document;
  } catch (error) {
    const message = fileFailure(error, file) ?? describeFailure(error);
    terminal.complain(message.includes(file) ? message : `${file}: ${message}`);
    return { articles: [], warnings: [] };
  }
}

/** Stores an article once; one that its feed or file changed since is edited. */
async function store(wiring: Wiring, file: string, article: Article): Promise<Ingested> {
  const { stored, edited } = await keepArticles(wiring, [article]);
  const outcome = stored > 0 ? 'new' : edited > 0 ? 'edited' : 'known';
  return { file, article, outcome };
}

async function report(
  { file, article, outcome }: Ingested,
  { mentions, watches }: Wiring,
  raised: boolean,
  json: boolean | undefined,
  terminal: Terminal,
): Promise<void> {
  const at = `${article.at}#${article.id}`;
  const keys = raised ? (await watches.list()).map(({ id }) => ({ watch: id, at })) : [];
  const found = await mentions.ofArticle(keys);
  const { id, day, language, title } = article;
  const heard = found.map(({ watch, status, heldReason, messageId }) => ({
    watch,
    status,
    heldReason,
    messageId,
  }));
  await terminal.write(
    json
      ? `${JSON.stringify({ file, id, outcome, day, language, title, ...(raised && { mentions: heard }) })}\n`
      : `${[outcome.padEnd(6), id, day, language ?? '-', oneLine(title)].join('  ')}\n${found.map(mentionLine).join('')}`,
  );
}

function mentionLine({ watch, status, heldReason, evidence }: Mention): string {
  const words = [...new Set(evidence.map(({ text }) => oneLine(text)))].slice(0, 4).join(', ');
  return `        ${watch}: alert ${status}${heldReason ? ` (${heldReason})` : ''} for ${words}\n`;
}

function checkSource(source: string): string {
  const domain = /^https?:/i.test(source) ? sourceOf(source) : sourceOf(`https://${source}`);
  if (domain) return domain;
  throw new CommandError(`--source must be a domain, such as bbc.co.uk, and is ${source}.`);
}
