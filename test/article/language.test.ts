import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf, primarySubtag } from '../../shared/article/language.ts';
import { headlines } from './fixtures/headlines.ts';

describe('the language of a text', () => {
  it.each(Object.entries(headlines))('is told from short headlines: %s', (language, texts) => {
    const wrong = texts.filter((text) => detectLanguage(text) !== language);
    // One headline of a language may be too short to tell its neighbours apart.
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1);
    expect(detectLanguage(texts.join('. '))).toBe(language);
  });

  it('is not guessed from digits and punctuation', () => {
    expect(detectLanguage('2025 — 11:30 …')).toBeUndefined();
    expect(detectLanguage('')).toBeUndefined();
  });
});

describe('the language of an article', () => {
  it('is what its feed says, as long as the text can be in it', () => {
    for (const [language, texts] of Object.entries(headlines)) {
      for (const text of texts) expect(languageOf(text, language), text).toBe(language);
    }
  });

  it('is the entry’s before the feed’s', () => {
    expect(languageOf('El faro', 'es', 'en')).toBe('es');
    expect(languageOf('El faro', undefined, 'es-MX')).toBe('es');
  });

  it('is detected where the feed says another script’s', () => {
    expect(languageOf('Ανοίγει ξανά ο φάρος', 'en')).toBe('el');
    expect(languageOf('The lighthouse will open again after two years', 'el-GR')).toBe('en');
    expect(languageOf('灯塔重新开放', 'en-US')).toBe('zh');
  });

  it('is detected where words enough say that the feed is wrong', () => {
    const text =
      'El faro vuelve a abrir tras dos años de obras y el alcalde dijo que la ciudad está contenta con el resultado';
    expect(languageOf(text, 'en-US')).toBe('es');
  });

  it('stays as stated for a few names in Latin letters', () => {
    expect(languageOf('Nikolas Pappas', 'el')).toBe('el');
  });

  it('is the stated one where the script is several languages’', () => {
    expect(languageOf('मुंबई में बारिश', 'mr')).toBe('mr');
    expect(languageOf('Vlada želi smanjiti poreze', 'sr')).toBe('sr');
  });
});

describe('a language tag', () => {
  it.each([
    ['en_US', 'en'],
    ['EL-gr', 'el'],
    ['zh-Hant-TW', 'zh'],
    ['iw', 'he'],
    ['gr', 'el'],
    ['ua', 'uk'],
    ['english', undefined],
    ['xx', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s counts as %s', (tag, language) => {
    expect(primarySubtag(tag)).toBe(language);
  });
});
