import { resolveUrl } from './url.ts';

/** Where programs that make sites put their feeds, the most usual first. */
const paths = [
  'feed',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'feed.json',
  'feeds',
  'index.rss',
  'rss/index.xml',
  'feeds/posts/default',
  '?feed=rss2',
  '?format=feed&type=rss',
];

/** Addresses where a site's feed often is: under the page itself, where it is no front page, and at the root. */
export function commonPaths(pageUrl: string): string[] {
  const { origin, pathname } = new URL(pageUrl);
  const own = pathname === '/' ? [] : ['feed', 'rss', 'rss.xml'].map((path) => `${folder(pathname)}${path}`);
  return [...own, ...paths.map((path) => `/${path}`)].map((path) => origin + path);
}

/**
 * The sitemaps that a robots.txt names (sitemaps.org, "Specifying the Sitemap location"), those named after news first.
 * The two usual names of a news sitemap follow, and last a few sitemaps of any name, for an index may lead to news.
 */
export function robotsSitemaps({ text, url }: { text: string; url: string }): string[] {
  const named = [...text.slice(0, 500_000).matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})/gim)]
    .slice(0, 200)
    .flatMap(([, address = '']) => resolveUrl(address, url) ?? []);
  const usual = ['/sitemap-news.xml', '/news-sitemap.xml'].flatMap((path) => resolveUrl(path, url) ?? []);
  const isNews = (address: string) => /news/i.test(URL.parse(address)?.pathname ?? '');
  return [
    ...new Set([
      ...named.filter(isNews),
      ...usual,
      ...named.filter((address) => !isNews(address)).slice(0, 3),
    ]),
  ];
}

function folder(pathname: string): string {
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
