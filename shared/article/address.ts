import { parse } from 'tldts';
import {
  ambiguousParameters,
  ampParameters,
  trackingParameters,
  trackingPrefixes,
  trackingValue,
  variantLabels,
} from './tracking.ts';

/** Longer addresses are attacks or mistakes; browsers and servers refuse them too. */
const maxLength = 8_192;

/** The absolute http(s) address that `href` means on a page at `base`, or undefined where it means none. */
export function absoluteUrl(href: string | undefined, base?: string): string | undefined {
  return parseHttp(href, base)?.href;
}

/**
 * The one address that all variants of an article's address share: https, host in lower case without
 * mobile and AMP labels, no default port, no user, no fragment, no tracking parameters, no AMP path or cache,
 * percent-encoding in capitals (RFC 3986 §6.2.2). The order of the other parameters, `www.` and a closing
 * slash stay: servers may tell them apart. Undefined for what is not an http(s) address.
 */
export function canonicalUrl(href: string, base?: string): string | undefined {
  const given = parseHttp(href, base);
  if (!given) return undefined;
  const url = outOfAmpCache(given);
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  url.hash = '';
  url.hostname = plainHost(url.hostname);
  url.pathname = plainPath(url.pathname);
  url.search = plainSearch(url.search);
  return url.href.replace(/\?$/, '').replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

/**
 * The registrable domain of an address (Public Suffix List, private suffixes included, so that each blog of a
 * host is its own source); the host itself for IP addresses, `localhost` and bare suffixes.
 */
export function sourceOf(url: string): string | undefined {
  const host = parseHttp(url)?.hostname;
  if (!host) return undefined;
  const { domain, isIp } = parse(host, { allowPrivateDomains: true });
  if (isIp || !domain) return host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return domain;
}

function parseHttp(href: string | undefined, base?: string): URL | undefined {
  const text = href?.trim();
  if (!text || text.length > maxLength) return undefined;
  // A base that is no address itself (a file's name) is worth nothing, and must not spoil an absolute link.
  const url = URL.parse(text) ?? (base ? URL.parse(text, base) : null);
  return url && /^https?:$/.test(url.protocol) && url.hostname ? url : undefined;
}

/** `…cdn.ampproject.org/c/s/site/path` and `google.com/amp/s/site/path` hold the real address in their path. */
function outOfAmpCache(url: URL): URL {
  const cached =
    /(?:\.cdn\.ampproject\.org|\.bing-amp\.com)$/.test(url.hostname) ||
    /^www\.google\.[a-z.]+$/.test(url.hostname)
      ? /^\/(?:[a-z]\/|amp\/)(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)?.[1]
      : undefined;
  return (cached && parseHttp(`https://${cached}${url.search}`)) || url;
}

function plainHost(hostname: string): string {
  const host = hostname.replace(/\.$/, '');
  const { subdomain, domain } = parse(host, { allowPrivateDomains: true });
  if (!subdomain || !domain) return host;
  const labels = subdomain.split('.').filter((label) => !variantLabels.has(label));
  return [...labels, domain].join('.');
}

function plainPath(pathname: string): string {
  const path = pathname
    .replace(/^\/amp(?=\/[^/])/i, '')
    .replace(/(?<=[^/])\/amp\/?$/i, '')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(/\/amp\.html?$/i, '');
  return path || '/';
}

function plainSearch(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isNoise(pair));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function isNoise(pair: string): boolean {
  const split = pair.indexOf('=');
  const name = (split < 0 ? pair : pair.slice(0, split)).toLowerCase();
  const value = split < 0 ? '' : pair.slice(split + 1);
  if (trackingParameters.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix))) return true;
  if (ampParameters.get(name)?.test(value)) return true;
  return ambiguousParameters.has(name) && trackingValue.test(value);
}
