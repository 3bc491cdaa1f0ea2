import { shortHash } from '../article/identity.ts';
import { foldForComparison } from '../article/plain-text.ts';

/**
 * The story that a text tells by itself, as 26 base32 characters: outlets that carry the same title and body share it,
 * whatever their spacing, punctuation, capitals and accents. Texts that differ are brought together by `joinStory`.
 */
export function storyId(title: string, body: string): string {
  return shortHash(`${foldForComparison(title)}\n${foldForComparison(body)}`);
}
