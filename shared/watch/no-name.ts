import { isFrequent } from './language.ts';
import { isOpener, isOrdinaryWord } from './ordinary-words.ts';

const shortestPlace = 5;

/**
 * Whether a folded word that may sound like a name is an ordinary one, or a word of a country's name: `places` holds
 * those as they stand and without their endings, of which short ones count as they stand alone (Verdi is no Cabo Verde, and Обаму no об).
 *
 * @param forms The word as it stands and without endings.
 */
export function isNoName(places: ReadonlySet<string>, text: string, forms: readonly string[]): boolean {
  if (isOpener(text)) return true;
  return forms.some(
    (form) =>
      ((form === text || form.length >= shortestPlace) && (places.has(form) || isFrequent(form))) ||
      isOrdinaryWord(form),
  );
}
