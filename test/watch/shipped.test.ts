import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';

const watches = parseWatches(readFileSync('config/watches.yaml', 'utf8'), 'config/watches.yaml');
const compiled = compileWatches(watches);

const cases: [string, string, string[]][] = [
  [
    'el',
    'Το Reuters γράφει ότι ίσως ο Μαδούρο να ψάχνει για άσυλο στο εξωτερικό.',
    ['asylum', 'maduro', 'maduro-exile'],
  ],
  ['el', 'Η κυβέρνηση του Μαδούρου στη Λευκορωσία', ['belarus', 'maduro', 'maduro-exile']],
  ['el', 'ΑΣΥΛΟ ΣΤΟΝ ΜΑΔΟΥΡΟ ΔΙΝΕΙ Η ΛΕΥΚΟΡΩΣΙΑ', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['el', 'Ο λευκορωσικός στρατός και ο Λευκορώσος πρόεδρος', ['belarus']],
  ['el', 'κατάργηση του πανεπιστημιακού ασύλου', []],
  ['el', 'Το άσυλο στα πανεπιστήμια καταργείται', []],
  ['el', 'αίτηση ασύλου υπέβαλε στη Λευκορωσίας', ['asylum', 'belarus']],
  ['ru', 'Мадуро может попросить убежища в Белоруссии', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['ru', 'Президент Беларуси Лукашенко встретился с послом', ['belarus']],
  ['ru', 'приют для животных', []],
  ['ru', 'белорусский лидер', ['belarus']],
  ['uk', 'Мадуро попросив притулку в Білорусі', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['uk', 'притулок для тварин шукає волонтерів', []],
  ['be', 'Прэзідэнт Беларусі прапанаваў прытулак', ['asylum', 'belarus']],
  ['pl', 'Maduro poprosił o azyl na Białorusi', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['pl', 'azyl dla zwierząt', []],
  ['de', 'Maduro beantragt Asyl in Weißrussland', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['de', 'Der Asylantrag in Belarus wurde abgelehnt', ['asylum', 'belarus']],
  ['tr', "Maduro Belarus'ta iltica talep etti", ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['tr', 'kedi barınağı açıldı', []],
  ['ar', 'مادورو قد يطلب اللجوء في بيلاروسيا', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['ar', 'وبيلاروسيا ترحب بمادورو', ['belarus', 'maduro', 'maduro-exile']],
  ['he', 'מדורו ביקש מקלט מדיני בבלארוס', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['fa', 'مادورو در بلاروس پناهندگی می‌خواهد', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['zh', '马杜罗可能前往白俄罗斯寻求庇护', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['zh', '馬杜羅可能前往白俄羅斯尋求庇護', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['ja', 'マドゥロ大統領、ベラルーシに亡命か', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['ko', '마두로 대통령 벨라루스로 망명', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['hi', 'मादुरो ने बेलारूस में शरण मांगी', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['es', 'El plátano maduro es dulce', []],
  ['es', 'Maduro el fruto, se recoge', []],
  ['es', 'PLÁTANO MADURO CON QUESO', []],
  ['es', 'Un hombre maduro', []],
  ['es', 'Maduro pide asilo a Bielorrusia', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['es', 'MADURO PIDE ASILO', ['asylum', 'maduro', 'maduro-exile']],
  ['es', 'El presidente Maduro habló', ['maduro']],
  ['es', 'Ricardo Maduro fue presidente de Honduras', []],
  ['es', 'El gobierno de Nicolás Maduro', ['maduro']],
  ['es', 'asilo de ancianos en Madrid', []],
  ['pt', 'Maduro pediu asilo na Bielorrússia', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['it', 'asilo nido comunale a Roma', []],
  ['it', 'Maduro chiede asilo alla Bielorussia', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['fr', "Maduro demande l'asile en Biélorussie", ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['en', "Maduro's asylum request in Belarus", ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['en', 'The old lunatic asylum was closed', []],
  ['en', 'The dog asylum', []],
  ['nl', 'Maduro vraagt asiel aan in Wit-Rusland', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['ro', 'Maduro cere azil în Belarus', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['hu', 'Maduro menedékjogot kér Fehéroroszországban', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['cs', 'Maduro žádá o azyl v Bělorusku', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['sv', 'Maduro söker asyl i Belarus', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['fi', 'Maduro hakee turvapaikkaa Valko-Venäjältä', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['bg', 'Мадуро търси убежище в Беларус', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
  ['sr', 'Мадуро тражи азил у Белорусији', ['asylum', 'belarus', 'maduro', 'maduro-exile']],
];

test.each(cases)('the shipped watches are right in %s: %s', (_language, title, wanted) => {
  const found = matchArticle(compiled, { id: 'a', title, body: '' });
  expect(found.map(({ watch }) => watch)).toEqual(wanted);
  for (const { evidence } of found) {
    for (const { start, end, text } of evidence) expect(title.slice(start, end)).toBe(text);
  }
});

test('a full name elsewhere in the article licenses the doubtful family name', () => {
  const article = {
    id: 'a',
    title: 'Maduro, el hombre de Caracas',
    body: 'El gobierno de Nicolás Maduro respondió.',
  };
  const fields = matchArticle(compiled, article)[0]?.evidence.map(({ field }) => field);
  expect(fields).toEqual(['title', 'body']);
});

test('the combined watch needs both parts in one paragraph, and its evidence is that paragraph', () => {
  const apart = { id: 'a', title: 'Maduro habla', body: 'Nada nuevo.\n\nPolonia dio asilo a otro.' };
  expect(matchArticle(compiled, apart).map(({ watch }) => watch)).toEqual(['asylum', 'maduro']);
  const body = 'Habla Nicolás Maduro.\n\nEl presidente Maduro pide asilo.';
  const together = matchArticle(compiled, { id: 'a', title: 'Noticias', body });
  const rule = together.find(({ watch }) => watch === 'maduro-exile');
  expect(rule?.severity).toBe('high');
  expect(rule?.evidence.map(({ watch, text }) => [watch, text])).toEqual([
    ['maduro', 'Maduro'],
    ['asylum', 'asilo'],
  ]);
});

test('evidence in an embed names the embed', () => {
  const embeds = [
    { kind: 'post' as const, text: 'Nothing' },
    { kind: 'post' as const, text: 'Lukashenko of Belarus' },
  ];
  const [match] = matchArticle(compiled, { id: 'a', title: 'x', body: 'y', embeds });
  expect(match?.evidence).toEqual([
    {
      watch: 'belarus',
      field: 'embed',
      embed: 1,
      start: 14,
      end: 21,
      text: 'Belarus',
      alias: 'Belarus',
      class: 'name',
    },
  ]);
});
