import { describe, expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';

/** The words that a watch with one alias finds in a text; or a country's. */
function found(watch: object, body: string, language?: string): string[] {
  const compiled = compileWatches(parseWatches(JSON.stringify([{ id: 'w', ...watch }]), 'w.json'));
  const [match] = matchArticle(compiled, { id: '1', title: '', body, language });
  return match?.evidence.map(({ text }) => text) ?? [];
}

const alias = (language: string, ...words: string[]) => ({
  kind: 'concept',
  name: 'thing to find',
  aliases: { [language]: words },
});

describe('a language without spaces parts its words by its dictionary', () => {
  test.each([
    ['th', 'รุสโซ', 'นักเขียนรุสโซเดินทางถึงกรุงปารีส', ['รุสโซ']],
    ['th', 'มาดูโร', 'ประธานาธิบดีมาดูโรขอลี้ภัย', ['มาดูโร']],
    ['th', 'ลา', 'ชาวบ้านเห็นลาในทุ่ง', ['ลา']],
    ['th', 'ลา', 'เวลาเดินทางของเขา', []],
    ['th', 'ตา', 'ตารางของเขา', []],
    ['lo', 'ລັດເຊຍ', 'ປະທານປະເທດລັດເຊຍເດີນທາງ', ['ລັດເຊຍ']],
    ['km', 'រុស្ស៊ី', 'ប្រធានាធិបតីរុស្ស៊ីទៅប្រទេស', ['រុស្ស៊ី']],
    ['my', 'ရုရှား', 'ရုရှားသမ္မတသည်', ['ရုရှား']],
  ])('%s: %s in %s', (language, word, text, wanted) => {
    expect(found(alias(language, word), text, language)).toEqual(wanted);
  });

  test.each([
    ['TH', 'นายกรัฐมนตรีของประเทศไทยกล่าว', ['ไทย']],
    ['TH', 'คนไทยและอิตาลี', ['ไทย']],
    ['RU', 'กองทัพรัสเซียและยูเครน', ['รัสเซีย']],
    ['OM', 'แผ่นดินไหวในโอมานและอิหร่าน', ['โอมาน']],
  ])('the country %s in %s', (country, text, wanted) => {
    expect(found({ kind: 'country', country }, text)).toEqual(wanted);
  });

  test('in a text of one paragraph after another, each is parted by itself', () => {
    const body = `${'ข่าว\n\n'.repeat(2000)}ประธานาธิบดีมาดูโรขอ`;
    expect(found(alias('th', 'มาดูโร'), body)).toEqual(['มาดูโร']);
  });
});

describe('any other language is found by folding, as whole words', () => {
  test.each([
    ['ka', 'მადურო', 'პრეზიდენტი მადურო ჩავიდა', ['მადურო']],
    ['ka', 'მადურო', 'მადუროსთან', []],
    ['hy', 'Մադուրո', 'ՆԱԽԱԳԱՀ ՄԱԴՈՒՐՈ', ['ՄԱԴՈՒՐՈ']],
    ['bn', 'মাদুরো', 'প্রেসিডেন্ট মাদুরো বলেছেন', ['মাদুরো']],
    ['ta', 'மதுரோ', 'அதிபர் மதுரோ கூறினார்', ['மதுரோ']],
    ['am', 'ማዱሮ', 'ፕሬዝዳንት ማዱሮ ተናገሩ', ['ማዱሮ']],
    ['vi', 'tị nạn', 'Ông xin TỊ NẠN ở nước ngoài', ['TỊ NẠN']],
    ['sw', 'mkimbizi', 'Rais alisema mkimbizi huyo', ['mkimbizi']],
    ['lt', 'prieglobstis', 'Prieglobstis suteiktas', ['Prieglobstis']],
  ])('%s: %s in %s', (language, word, text, wanted) => {
    expect(found(alias(language, word), text, language)).toEqual(wanted);
  });
});

describe('each paragraph is read in its own language', () => {
  const german =
    'Die Regierung hat gestern mit den anderen Ländern gesprochen und wird nicht von ihrem Plan abgehen.';
  const polish = 'Rząd nie zgodził się na to, że ten plan jest dobry, oraz że się go nie da zmienić.';
  const spanish = 'El gobierno dijo que no hay más que hacer y que los precios de la fruta son los de ayer.';

  test('a word counts in the paragraph of its language and not in the next', () => {
    // "azyl" is asylum in Polish alone.
    const body = [german, `${polish} Prosi o azyl w ambasadzie.`, `${spanish} El azyl no es palabra.`].join(
      '\n\n',
    );
    const watch = { kind: 'concept', name: 'asylum' };
    const at = (text: string, language: string) =>
      matchArticle(compileWatches(parseWatches(JSON.stringify([{ id: 'w', ...watch }]), 'w')), {
        id: '1',
        title: '',
        body: text,
        language,
      })[0]?.evidence.map(({ start }) => start);
    for (const language of ['de', 'pl', 'es']) expect(at(body, language)).toEqual([body.indexOf('azyl')]);
  });

  test('a family name that is a word of one paragraph is a name in another', () => {
    const body = `${spanish} El plátano maduro es dulce.\n\n${german} Auch Maduro war dabei.`;
    const watch = { kind: 'person', name: 'Nicolás Maduro' };
    expect(found(watch, body, 'es')).toEqual(['Maduro']);
    expect(found(watch, body, 'de')).toEqual(['Maduro']);
  });
});
