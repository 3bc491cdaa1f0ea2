import { escapeAttribute, escapeHtml } from './html.ts';
import type { OpmlFeed } from './opml.ts';

/** A folder of an OPML file: the feeds in it, and the folders. */
type Folder = { feeds: string[]; folders: Map<string, Folder> };

/**
 * Writes feeds as OPML 2.0 that parseOpml reads back: the first tag of a feed is its folder, the others its `category`.
 * A tag that a category cannot hold (with a comma, or a slash in front) is a folder inside its folder, and so are those
 * before it. Control characters are left out, for XML has none.
 */
export function writeOpml(feeds: readonly OpmlFeed[]): string {
  const root: Folder = { feeds: [], folders: new Map() };
  for (const feed of feeds) {
    const depth = Math.max(Math.min(1, feed.tags.length), feed.tags.findLastIndex(needsFolder) + 1);
    folderAt(root, feed.tags.slice(0, depth)).feeds.push(outline(feed, feed.tags.slice(depth)));
  }
  const body = linesOf(root, '    ').join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>Stentor feeds</title>\n  </head>\n  <body>\n${body}  </body>\n</opml>\n`;
}

function needsFolder(tag: string): boolean {
  return tag.includes(',') || tag.startsWith('/');
}

function folderAt(root: Folder, path: string[]): Folder {
  let folder = root;
  for (const name of path) {
    const inside = folder.folders.get(name) ?? { feeds: [], folders: new Map() };
    folder.folders.set(name, inside);
    folder = inside;
  }
  return folder;
}

function outline({ url, title, siteUrl, language }: OpmlFeed, categories: string[]): string {
  const attributes: [string, string | undefined][] = [
    ['text', title ?? url],
    ['title', title],
    ['xmlUrl', url],
    ['htmlUrl', siteUrl],
    ['language', language],
    ['category', categories.length > 0 ? categories.join(',') : undefined],
  ];
  return `<outline type="rss"${attributes.map(([key, value]) => (value === undefined ? '' : ` ${key}="${written(value)}"`)).join('')}/>\n`;
}

function linesOf({ feeds, folders }: Folder, indent: string): string[] {
  return [
    ...feeds.map((feed) => indent + feed),
    ...[...folders].flatMap(([name, folder]) => [
      `${indent}<outline text="${written(name)}">\n`,
      ...linesOf(folder, `${indent}  `),
      `${indent}</outline>\n`,
    ]),
  ];
}

function written(value: string): string {
  return escapeAttribute(escapeHtml(value.replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ').trim()));
}
