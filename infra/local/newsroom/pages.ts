import { readdir, readFile } from 'node:fs/promises';
import type { Fetcher } from '../../../shared/feed/fetch.ts';
import type { Newsroom } from './server.ts';

const folder = new URL('./pages/', import.meta.url);

/** The pages of the newsroom's outlets by path: `/pages/HOST/PATH`, as `newsroomPages` asks for them. */
export async function loadPages(): Promise<Map<string, { bytes: Buffer; contentType: string }>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const pages = new Map<string, { bytes: Buffer; contentType: string }>();
  for (const { parentPath, name } of files) {
    const address = new URL(name, `file://${parentPath}/`);
    const path = decodeURI(address.pathname.slice(folder.pathname.length)).replace(/\.html$/, '');
    const contentType = name.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/plain';
    pages.set(`/pages/${path}`, { bytes: await readFile(address), contentType });
  }
  return pages;
}

/**
 * A way out to pages on which the newsroom's outlets, whose names lead nowhere, are found at the newsroom; all other
 * addresses go where they lead.
 */
export function newsroomPages(pages: Fetcher, newsroom: Newsroom | undefined): Fetcher {
  if (newsroom === undefined) return pages;
  return {
    ...pages,
    async fetch(url, options) {
      const { hostname, pathname } = new URL(url);
      if (!hostname.endsWith('.example')) return pages.fetch(url, options);
      return { ...(await pages.fetch(`${newsroom.url}pages/${hostname}${pathname}`, options)), url };
    },
  };
}
