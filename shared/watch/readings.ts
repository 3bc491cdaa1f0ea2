import { cliticsOf } from './endings.ts';
import { soundsOf } from './phonetic.ts';
import { romanise } from './romanise.ts';
import type { Script } from './script.ts';

/** Endings of Slavic and Greek names; a word is compared without each of them that fits. */
const endings: Partial<Record<Script, readonly string[]>> = {
  cyrillic:
    'ого ога ому ему ові еві єві єм єю ами ями ах ях ам ям ом ем им ым ою ею ов ев аў ів ии ыи ая ую ои еи ага аму ім ія а у е ы и і я ю ь о'.split(
      ' ',
    ),
  greek: 'ου ο ασ α ησ η σ'.split(' '),
};
const particle = new RegExp(
  '(?:은|는|이|가|을|를|의|에|와|과|로|으로|도|만|측|에게|에서|이나|처럼|보다|까지|부터)$'.normalize('NFKD'),
  'u',
);
const shortestReading = 3;
const shortestCased = 2;

/** The forms in which a folded word of a script may hold a name: as it stands, and without endings and clitics. */
export function readings(text: string, script: Script): string[] {
  const forms = [text];
  for (const ending of endings[script] ?? [])
    if (text.endsWith(ending)) forms.push(text.slice(0, -ending.length));
  if (script === 'cyrillic') {
    // Рахоя is of Рахой, whose last letter folds to и; Чэхаў is Чехов.
    if (/[аеиоуэы][яюе]м?$/u.test(text)) forms.push(text.replace(/[яюе]м?$/u, 'и'));
    if (/[аоеэ]у$/u.test(text)) forms.push(`${text.slice(0, -2)}ов`);
  }
  // Arabic script sets an alef before two consonants: استولتنبرگ.
  if (script === 'arabic' && /^ا[سش][^اوي]/u.test(text)) forms.push(text.slice(1));
  if (script === 'hangul') forms.push(text.replace(particle, ''));
  if (script === 'arabic' || script === 'hebrew') {
    for (const clitic of cliticsOf(script === 'arabic' ? 'ar' : 'he')) {
      if (clitic.length <= 2 && text.startsWith(clitic) && text.length - clitic.length >= shortestReading)
        forms.push(text.slice(clitic.length));
    }
  }
  if (text.length < shortestReading) return [text];
  const shortest = script === 'cyrillic' || script === 'greek' ? shortestCased : shortestReading;
  return forms.filter((form, place) => form.length >= shortest && forms.indexOf(form) === place);
}

/** The sounds of a form, nothing where a character of it has none. */
export function soundsIn(script: Script, form: string): string | undefined {
  return script === 'latin' ? soundsOf(form) : romanise(script, form);
}
