import { feedLimits } from './feed-node.ts';

/**
 * An address as its document means it: what is absolute http(s) stays as written, what is relative is resolved against
 * `base`, and anything else (`javascript:`, `mailto:`, nonsense) is undefined.
 */
export function resolveUrl(reference: string, base: string): string | undefined {
  const text = reference.trim().replace(/[\t\r\n]+/g, '');
  if (text === '' || text.length > feedLimits.url || base.length > feedLimits.url) return undefined;
  if (/^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text)) return text.replaceAll(' ', '%20');
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
