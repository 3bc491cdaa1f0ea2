import { Document, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { parseWatches } from './load.ts';
import type { Watch } from './watch.ts';
import { WatchFileError } from './watch-file.ts';

/** A watch as it is written in a file: what the loader fills in may be left out. */
export type WrittenWatch = { [Key in keyof Watch]?: Watch[Key] } & { id: string } & Record<string, unknown>;

/**
 * The text of a file of watches with one more at the end of its list. What was there stays as it was, with its
 * comments; a list in flow style is written anew. Throws {@link WatchFileError} where the file has errors, has a watch
 * of that id, or the new one is no watch.
 */
export function withWatch(text: string, file: string, watch: WrittenWatch): string {
  const written = text.trim() === '' ? itemText(watch, 0) : added(text, file, watch);
  parseWatches(written, file);
  return written;
}

function added(text: string, file: string, watch: WrittenWatch): string {
  // Tells what is wrong in the file before anything is added to it; an empty list is none of it.
  const known = isEmptyList(text) ? [] : parseWatches(text, file);
  const document = parseDocument(text);
  const root = document.contents;
  if (root === null) return `${text.trimEnd()}\n${itemText(watch, 0)}`;
  const list = isMap(root) ? root.get('watches', true) : root;
  if (known.some(({ id }) => id === watch.id)) throw taken(text, file, watch.id, list);
  if (isJson(text)) return `${JSON.stringify(withItem(JSON.parse(text), watch), null, 2)}\n`;
  if (isSeq(list) && !list.flow && list.items.length > 0) return appended(text, list, watch);
  const path = isMap(root) ? ['watches'] : [];
  if (isSeq(list)) document.addIn(path, document.createNode(watch));
  else document.setIn(path, document.createNode([watch]));
  return document.toString({ lineWidth: 110 });
}

function appended(text: string, list: Node & { items: unknown[] }, watch: WrittenWatch): string {
  const from = list.range?.[0] ?? 0;
  const last = list.items.at(-1) as Node | null;
  const end = text.slice(0, last?.range?.[1] ?? list.range?.[1] ?? text.length).trimEnd().length;
  const lineEnd = text.indexOf('\n', end);
  const cut = lineEnd < 0 ? text.length : lineEnd;
  const indent = from - (text.lastIndexOf('\n', from - 1) + 1);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const item = itemText(watch, indent).trimEnd().replaceAll('\n', newline);
  const before = text.slice(0, cut).trimEnd();
  const after = text.slice(cut).trim() === '' ? newline : text.slice(cut).replace(/^\r?/u, '');
  return `${before}${newline}${item}${after}`;
}

/** The watch as an entry of a block list, its lists and small maps on one line each. */
function itemText(watch: WrittenWatch, indent: number): string {
  const document = new Document([watch]);
  for (const key of ['wikidata', 'weights', 'not', 'languages', 'sources', 'fields']) {
    const node = document.getIn([0, key], true);
    if (isMap(node) || isSeq(node)) node.flow = true;
  }
  const aliases = document.getIn([0, 'aliases'], true);
  if (isMap(aliases)) {
    for (const { value } of aliases.items) if (isSeq(value)) value.flow = true;
  }
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false }).split('\n');
  return lines.map((line) => (line === '' ? line : ' '.repeat(indent) + line)).join('\n');
}

function taken(text: string, file: string, id: string, list: unknown): WatchFileError {
  const nodes = isSeq(list) ? list.items : [];
  const node = nodes.find((each) => isMap(each) && isScalar(each.get('id', true)) && each.get('id') === id) as
    | Node
    | undefined;
  const line = text.slice(0, node?.range?.[0] ?? 0).split('\n').length;
  return new WatchFileError(file, [
    {
      line,
      problem: `a watch with the id "${id}" is there already`,
      mend: 'give the new one another with --id, or change the one that is there',
    },
  ]);
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/u.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isEmptyList(text: string): boolean {
  const { errors, contents } = parseDocument(text);
  if (errors.length > 0) return false;
  const list = isMap(contents) ? contents.get('watches', true) : contents;
  if (isMap(contents) && !contents.has('watches')) return false;
  return list === null || (isScalar(list) && list.value === null) || (isSeq(list) && list.items.length === 0);
}

function withItem(whole: unknown, watch: WrittenWatch): unknown {
  if (Array.isArray(whole)) return [...(whole as unknown[]), watch];
  const { watches, ...rest } = whole as { watches?: unknown[] };
  return { ...rest, watches: [...(watches ?? []), watch] };
}
