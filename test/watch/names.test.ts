import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileWatches } from '../../shared/watch/compile.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { matchArticle } from '../../shared/watch/match.ts';
import { nameParts } from '../../shared/watch/name-parts.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const linesOf = (file: string) =>
  readFileSync(join(fixtures, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Languages of the columns after the name, each with a place for the name after a title, and one without. */
const frames: [string, string, string][] = [
  ['el', 'Σύμφωνα με τον δικαστή {}, η υπόθεση έκλεισε.', 'Η αστυνομία ανέκρινε τον {} για πολλές ώρες.'],
  ['ru', 'Сенатор {} выступил против закона.', 'Полиция несколько часов допрашивала: {} молчал.'],
  ['uk', 'Сенатор {} виступив проти закону.', 'Поліція кілька годин чекала, але {} мовчав.'],
  ['be', 'Сенатар {} выступіў супраць закона.', 'Паліцыя чакала некалькі гадзін, але {} маўчаў.'],
  ['ar', 'وصرح القاضي {} بأن القضية انتهت.', 'استجوبت الشرطة {} لعدة ساعات.'],
  ['fa', 'قاضی {} پرونده را بست.', 'پلیس ساعت‌ها از {} بازجویی کرد.'],
  ['he', 'השופט {} סגר את התיק.', 'המשטרה חקרה את {} במשך שעות.'],
  ['zh', '法官{}宣布结案。', '警方对{}进行了数小时的讯问。'],
  ['ja', '{}判事は審理を終えた。', '警察は{}を数時間にわたり取り調べた。'],
  ['ko', '{} 판사는 어제 사임하겠다고 말했다.', '경찰은 {}를 몇 시간 동안 조사했다.'],
  ['hi', 'न्यायाधीश {} ने मामला बंद किया।', 'पुलिस ने {} से कई घंटे पूछताछ की।'],
];
const rows = linesOf('names.tsv').map((line) => line.split('\t'));
const compiled = compileWatches(
  parseWatches(
    JSON.stringify(rows.map(([name], number) => ({ id: `n${number}`, kind: 'person', name }))),
    'names',
  ),
);
const firesOn = (body: string) =>
  matchArticle(compiled, { id: 'a', title: '', body }).map(({ watch }) => Number(watch.slice(1)));

/** The even names were tuned on, the odd ones held out. */
describe.each([
  ['tuned on', 0],
  ['held out', 1],
])('of the names %s', (_, half) => {
  const own = rows.flatMap((row, number) => (number % 2 === half ? [{ row, number }] : []));
  test.each(frames.map(([language], column) => [language, column] as const))(
    'most are heard in %s',
    (_language, column) => {
      const [, ...places] = frames[column] ?? [];
      const found = own.flatMap(({ row, number }) =>
        places.map((frame) => firesOn(frame.replace('{}', row[column + 1] ?? '')).includes(number)),
      );
      expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.8);
    },
  );

  test('few are heard in sentences that do not name them', () => {
    const family = (name: string) => nameParts(name).family.at(-1) ?? name;
    let wrong = 0;
    let pairs = 0;
    for (const line of linesOf('sentences.jsonl')) {
      const { text, spec } = JSON.parse(line) as { text: string; spec: { name?: string } };
      pairs += own.length;
      for (const number of firesOn(text)) {
        const name = rows[number]?.[0] ?? '';
        if (number % 2 === half && family(name) !== family(spec.name ?? '')) wrong += 1;
      }
    }
    expect(wrong / pairs).toBeLessThan(1 / 5000);
  });
});

test.each([
  ['Gabriel García Torres', ['García Torres', 'García', 'Torres']],
  ['Manuel Ortega Figueroa', ['Ortega Figueroa', 'Ortega', 'Figueroa']],
  ['Carlos Echeverría Lund', ['Echeverría Lund', 'Echeverría']],
  ['José Antonio Villanueva', ['Villanueva']],
  ['Miguel Ángel Ferreira', ['Ferreira']],
  ['Andrés Manuel López Obrador', ['López Obrador', 'López', 'Obrador']],
  ['Luiz Inácio Lula da Silva', ['da Silva', 'Silva']],
  ['Ursula von der Leyen', ['von der Leyen', 'Leyen']],
  ['Abdulrahman al-Sayed', ['al-Sayed', 'Sayed']],
  ['William Ashdown Jr.', ['Ashdown']],
  ['Son Heung-min', ['Son']],
  ['Heung-min Son', ['Son']],
  ['Wang Chuqin', ['Wang']],
  ['Kim Clijsters', ['Clijsters']],
  ['Lee Harvey Oswald', ['Oswald']],
])('the family names of %s are %j', (name, family) => {
  expect(nameParts(name).family).toEqual(family);
});
