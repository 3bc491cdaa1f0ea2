import { isCountryCode } from './country.ts';
import { foldAlias } from './fold.ts';

const languages = 'en el ru uk be es pt fr de it pl tr ar fa he zh ja ko hi'.split(' ');

/**
 * The ISO 3166-1 code of a country given by its code or by its name in one of the languages of the news, however it is
 * written; nothing where no country is called so.
 */
export function countryCodeOf(nameOrCode: string): string | undefined {
  const code = nameOrCode.trim().toUpperCase();
  if (isCountryCode(code)) return code;
  const wanted = foldAlias(nameOrCode);
  const displays = languages.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style }),
    ),
  );
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) {
    for (const second of letters) {
      const each = first + second;
      if (!isCountryCode(each)) continue;
      if (displays.some((display) => foldAlias(display.of(each) ?? '') === wanted)) return each;
    }
  }
  return undefined;
}
