import { absoluteUrl, sourceOf } from '../article/address.ts';
import { cutAtWord, foldSpace } from '../article/plain-text.ts';
import { fold } from './fold.ts';
import type { Head } from './head.ts';
import type { Fact } from './page.ts';

const maxLead = 1_200;

/** Names under which an outlet may stand in titles and bylines: its own, its publisher's, its domain. The first is the one to show. */
export function siteNamesOf(head: Head, url: string | undefined): string[] {
  const meta = (name: string) => head.metas.get(name)?.[0];
  const address = url ?? head.links.canonical ?? meta('og:url');
  const domain = address === undefined ? undefined : sourceOf(address);
  const names = [
    meta('og:site_name'),
    head.linked?.siteName,
    meta('application-name'),
    meta('apple-mobile-web-app-title'),
    meta('twitter:site')?.replace(/^@/, ''),
    domain?.split('.')[0],
    domain,
  ];
  return [
    ...new Set(
      names
        .filter((name) => name !== undefined && name !== '' && name.length < 80)
        .map((name) => foldSpace(name ?? '')),
    ),
  ];
}

/** The descriptions that a page gives of its article. */
export function descriptionsOf(head: Head): string[] {
  const meta = (name: string) => head.metas.get(name)?.[0];
  const all = [
    meta('og:description'),
    meta('description'),
    meta('twitter:description'),
    head.linked?.description,
    meta('dc.description'),
    meta('sailthru.description'),
  ];
  return [
    ...new Set(
      all
        .filter((one) => one !== undefined)
        .map((one) => foldSpace((one ?? '').replace(/<[^<>]{1,200}>/g, ' '))),
    ),
  ].filter((one) => one.length > 20);
}

/** The teaser of an article: what the page calls its description. */
export function leadOf(head: Head, body: string): Fact | undefined {
  const [description] = descriptionsOf(head);
  if (!description) return undefined;
  const repeats = fold(body.slice(0, 600)).startsWith(fold(description).slice(0, 60));
  const source = head.metas.has('og:description')
    ? 'og:description'
    : head.metas.has('description')
      ? 'description'
      : 'json-ld';
  return { value: cutAtWord(description, maxLead), confidence: repeats ? 0.6 : 0.8, source };
}

/** The section that a page files its article under. */
export function sectionOf(head: Head): Fact | undefined {
  const sources: [string, string | undefined, number][] = [
    ['article:section', head.metas.get('article:section')?.[0], 0.9],
    ['json-ld', head.linked?.section, 0.9],
    ['parsely-section', head.metas.get('parsely-section')?.[0], 0.85],
    ['section', head.metas.get('section')?.[0], 0.7],
    ['dc.subject', head.metas.get('dc.subject')?.[0], 0.5],
  ];
  for (const [source, value, confidence] of sources)
    if (value && value.length < 80 && !/^https?:/.test(value))
      return { value: foldSpace(value), confidence, source };
  return undefined;
}

/** The picture that stands for an article. */
export function imageOf(head: Head, base: string | undefined): Fact | undefined {
  const meta = (name: string) => head.metas.get(name)?.find((value) => value !== '');
  const sources: [string, string | undefined, number][] = [
    ['og:image', meta('og:image') ?? meta('og:image:url') ?? meta('og:image:secure_url'), 0.9],
    ['twitter:image', meta('twitter:image') ?? meta('twitter:image:src'), 0.85],
    ['json-ld', head.linked?.image, 0.85],
    ['parsely-image-url', meta('parsely-image-url') ?? meta('sailthru.image.full') ?? meta('thumbnail'), 0.7],
  ];
  for (const [source, href, confidence] of sources) {
    const value = absoluteUrl(href, base);
    if (value) return { value, confidence, source };
  }
  return undefined;
}
