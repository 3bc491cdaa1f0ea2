import { describe, expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';

const codes =
  'AE AR AT AU BE BR BY CA CL CN CZ DE DK EG ES FI FR GB GR HU ID IL IN IQ IR IT JP KR KZ MX NO PE PL RU SA SE TR UA US VE ZA'.split(
    ' ',
  );
const compiled = compileWatches(
  parseWatches(JSON.stringify(codes.map((country) => ({ country, demonyms: false, metonyms: true }))), 'w'),
);
const plain = compileWatches(
  parseWatches(JSON.stringify(codes.map((country) => ({ country, demonyms: false }))), 'w'),
);

/** The countries that stand in a sentence by a metonym, with the words that do. */
function stands(body: string, watches = compiled): string[] {
  return matchArticle(watches, { id: '1', title: '', body }).flatMap(({ watch, evidence }) =>
    evidence.filter((place) => place.class === 'metonym').map(({ text }) => `${watch} ${text}`),
  );
}

describe('a capital or a seat of government stands for its country', () => {
  test.each([
    ['The Kremlin denied the report, and Washington said nothing.', ['ru Kremlin', 'us Washington']],
    ['The White House will not comment on the talks in Beijing.', ['cn Beijing', 'us White House']],
    ['El gobierno de Pekín y la Casa Blanca hablaron ayer.', ['cn Pekín', 'us Casa Blanca']],
    ['O Planalto não comentou a decisão da Casa Branca.', ['br Planalto', 'us Casa Branca']],
    ["L'Élysée a dit que Londres et Moscou étaient d'accord.", ['fr Élysée', 'gb Londres', 'ru Moscou']],
    ['Im Weißen Haus und im Kreml hat man das nicht erwartet.', ['ru Kreml', 'us Weißen Haus']],
    ['Palazzo Chigi non ha commentato, e il Cremlino neppure.', ['it Palazzo Chigi', 'ru Cremlino']],
    [
      'Rozmowy Białego Domu z Kremlem odbyły się w Warszawie.',
      ['pl Warszawie', 'ru Kremlem', 'us Białego Domu'],
    ],
    [
      "Ankara'dan ve Moskova'dan gelen heyetler Beyaz Saray'da buluştu.",
      ['ru Moskova', 'tr Ankara', 'us Beyaz Saray'],
    ],
    ['В Кремле и в Белом доме об этом не знали, в Минске тоже.', ['by Минске', 'ru Кремле', 'us Белом доме']],
    ['У Кремлі та в Білому домі про це знали, у Києві теж.', ['ru Кремлі', 'ua Києві', 'us Білому домі']],
    ['У Мінску чакаюць дэлегацыю з Масквы.', ['by Мінску', 'ru Масквы']],
    [
      'Το Κρεμλίνο και ο Λευκός Οίκος διέψευσαν, το Μινσκ όχι.',
      ['by Μινσκ', 'ru Κρεμλίνο', 'us Λευκός Οίκος'],
    ],
    ['قال البيت الأبيض إن الكرملين وافق، وفي طهران رفضوا.', ['ir طهران', 'ru كرملين', 'us البيت الأبيض']],
    ['کاخ سفید گفت که کرملین موافقت کرده است.', ['ru کرملین', 'us کاخ سفید']],
    ['הבית הלבן והקרמלין מסרו הודעה, ובמינסק שותקים.', ['by מינסק', 'ru הקרמלין', 'us הבית הלבן']],
    ['व्हाइट हाउस और क्रेमलिन ने बयान दिया।', ['ru क्रेमलिन', 'us व्हाइट हाउस']],
    ['白宫和克里姆林宫都没有回应，明斯克也是。', ['by 明斯克', 'ru 克里姆林宫', 'us 白宫']],
    ['ホワイトハウスとクレムリンは発表を控えた。', ['ru クレムリン', 'us ホワイトハウス']],
    ['백악관과 크렘린궁은 답하지 않았다.', ['ru 크렘린궁은', 'us 백악관과']],
  ])('%s', (sentence, wanted) => {
    expect(stands(sentence)).toEqual(wanted);
    expect(stands(sentence, plain)).toEqual([]);
  });
});

describe('what only looks like one does not', () => {
  test.each([
    'George Washington crossed the river, and Denzel Washington played him.',
    'The Washington Post is read in Washington state.',
    'Paris Hilton supports Paris Saint-Germain.',
    'Real Madrid beat Atlético de Madrid.',
    'The Warsaw Pact ended; the Stockholm syndrome did not.',
    'She bought a manila envelope and a berliner.',
    'Джордж Вашингтон родился в штате Виргиния.',
    'В вене нашли тромб, и лима там не было.',
    'Una mosca in cucina.',
    'La moneda se devaluó, y la paz no llega.',
    '罗马尼亚的古罗马遗址',
    'Brussels agreed on a directive.',
    'La moneda iraní cayó a su nivel más bajo.',
    'انهيار سد بكينيا في هذا اليوم، وقال الحاج رياض كنعان إن على الناس أن يشهدوا.',
    'قیمت بوقلمون در آستانه سال نو دو برابر شد.',
    'O vereador Osvaldo Lima não quis comentar o que foi dito.',
  ])('%s', (sentence) => {
    expect(stands(sentence)).toEqual([]);
  });
});
