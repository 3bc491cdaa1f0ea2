import { createHash } from 'node:crypto';
import { base32nopad } from '@scure/base';

/**
 * A feed's stable id: the first 26 characters of lower-case base32 SHA-256 of its address in normal form (scheme and
 * host in lower case, no default port, no fragment).
 */
export function feedId(url: string): string {
  return base32nopad
    .encode(createHash('sha256').update(normalUrl(url)).digest())
    .toLowerCase()
    .slice(0, 26);
}

/** An address in the form in which two spellings of it are the same text. */
export function normalUrl(url: string): string {
  if (!URL.canParse(url.trim())) return url.trim();
  const parsed = new URL(url.trim());
  parsed.hash = '';
  return parsed.href;
}
