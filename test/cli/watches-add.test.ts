import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { aFolder } from './folder.ts';
import { aTerminal } from './terminal.ts';
import { aWikidata } from './wikidata.ts';

const before = `# What we listen for.
- id: belarus   # the country
  country: BY

# and a rule
- { id: r, rule: {all: [belarus]} }
# the end
`;

/** Runs `stentor watches add` on a file; answers the terminal and what the file then holds. */
async function add(
  words: string[],
  { text = before, answers = undefined as string[] | undefined, name = 'w.yaml' } = {},
) {
  const file = aFolder().file(name, text);
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers?.shift() ?? '';
  };
  const terminal = aTerminal(answers === undefined ? {} : { ask });
  await run(['watches', 'add', ...words, '--file', file], terminal);
  const written = readFileSync(file, 'utf8');
  return { terminal, written, asked, watches: () => parseWatches(written, file) };
}

describe('stentor watches add', () => {
  test('writes a watch behind the others, and leaves them and their comments as they were', async () => {
    const { written, terminal } = await add(['Angela Merkel', '--kind', 'person', '--severity', 'high']);
    expect(terminal.complaints).toEqual([]);
    expect(written).toBe(`${before.replace('# the end\n', '')}- id: angela-merkel
  kind: person
  name: Angela Merkel
  severity: high
# the end
`);
  });

  test('finds the code of a country by its name in any language', async () => {
    const { watches } = await add(['Γερμανία', '--kind', 'country', '--id', 'germany']);
    expect(watches().at(-1)).toMatchObject({ id: 'germany', kind: 'country', country: 'DE' });
  });

  test.each([
    ['', '- id: x\n  kind: concept\n  name: asylum\n'],
    ['# nothing yet\n', '# nothing yet\n- id: x\n  kind: concept\n  name: asylum\n'],
    [
      'watches:\n  - country: BY # one\ndefaults:\n  policy: { perHour: 5 }\n',
      'watches:\n  - country: BY # one\n  - id: x\n    kind: concept\n    name: asylum\ndefaults:\n  policy: { perHour: 5 }\n',
    ],
    ['- country: BY\r\n', '- country: BY\r\n- id: x\r\n  kind: concept\r\n  name: asylum\r\n'],
    ['- country: BY', '- country: BY\n- id: x\n  kind: concept\n  name: asylum\n'],
  ])('starts or goes on with a file that holds %j', async (text, wanted) => {
    const { written, terminal } = await add(['asylum', '--kind', 'concept', '--id', 'x'], { text });
    expect(terminal.complaints).toEqual([]);
    expect(written).toBe(wanted);
  });

  test('writes JSON as JSON', async () => {
    const { written } = await add(['asylum', '--kind', 'concept'], {
      text: '{"watches": [{"country": "BY"}]}',
      name: 'w.json',
    });
    expect(JSON.parse(written)).toEqual({
      watches: [{ country: 'BY' }, { id: 'asylum', kind: 'concept', name: 'asylum' }],
    });
  });

  test.each([
    [
      ['Minsk', '--kind', 'concept', '--id', 'belarus'],
      /w\.yaml:2: a watch with the id "belarus" is there already: .*--id/,
    ],
    [['Minsk', '--kind', 'town'], /--kind is one of person, organisation, country, concept/],
    [['Minsk'], /what "Minsk" is with --kind/],
    [['Minsk', '--kind', 'concept', '--severity', 'loud'], /--severity is one of low/],
    [['Minsk', '--kind', 'concept', '--id', 'No Id'], /id "No Id" is not valid: is lower-case/],
    [['Минск', '--kind', 'concept'], /No id can be made of "Минск": give one with --id/],
    [['Atlantis', '--kind', 'country'], /No country is called "Atlantis"/],
    [['X', '--kind', 'concept'], /"X" is a single letter/],
    [[], /Say what to listen for/],
    [['--wikidata', 'Q1', '--search', 'x'], /name the item twice/],
    [['Minsk', '--kind', 'concept', '--strike', 'x'], /--strike goes with/],
  ])('refuses %j with the mend, and writes nothing', async (words, message) => {
    const { terminal, written } = await add(words);
    expect(terminal.complaints).toHaveLength(1);
    expect(terminal.complaints[0]).toMatch(message);
    expect(written).toBe(before);
  });

  test('does not touch a file that has errors already', async () => {
    const text = '- {id: a, kind: robot}\n';
    const { terminal, written } = await add(['asylum', '--kind', 'concept'], { text });
    expect(terminal.complaints).toEqual([expect.stringMatching(/w\.yaml:1: .*unknown kind "robot"/)]);
    expect(written).toBe(text);
  });
});

describe('stentor watches add, with Wikidata', () => {
  const person = ['--wikidata', 'Q900001'];

  test('takes the names of an item in all languages, with its number and the day', async () => {
    const server = await aWikidata();
    const { terminal, watches, written } = await add([...person, '--wikidata-server', server]);
    expect(terminal.complaints).toEqual([]);
    expect(watches().at(-1)).toEqual({
      id: 'orla-vandermeer',
      kind: 'person',
      name: 'Orla Vandermeer',
      severity: 'normal',
      wikidata: { item: 'Q900001', fetched: '2026-03-01' },
      aliases: {
        en: ['O. Vandermeer'],
        el: ['Όρλα Βάντερμεερ'],
        ru: ['Орла Вандермер', 'Орла-мореход'],
        zh: ['奥拉·范德米尔', '船长奥拉'],
        ka: ['ორლა ვანდერმეერი'],
      },
    });
    expect(written).toContain('  wikidata: {item: Q900001, fetched: 2026-03-01}\n');
    expect(terminal.out).toContain('Orla Vandermeer (Q900001, person): harbour master of Elsewhere');
    expect(terminal.out).toMatch(/^ru {2}3 Орла Вандермер · 4 Орла-мореход$/m);
    expect(terminal.remarks).toEqual([
      expect.stringMatching(
        /Left out: "Vandermeer" is a bare part of the name, "Вандермер" .*"ო" is a single letter/,
      ),
    ]);
  });

  test('leaves out what is struck, by alias or by language', async () => {
    const server = await aWikidata();
    const { watches } = await add([
      ...person,
      '--strike',
      'орла-мореход, zh:,ka:',
      '--yes',
      '--wikidata-server',
      server,
    ]);
    expect(watches().at(-1)).toMatchObject({
      aliases: { en: ['O. Vandermeer'], el: expect.anything(), ru: ['Орла Вандермер'] },
    });
    const wrong = await add([...person, '--strike', 'Nobody', '--wikidata-server', server]);
    expect(wrong.terminal.complaints).toEqual([
      expect.stringMatching(/--strike names "Nobody", which is none of/),
    ]);
    expect(wrong.written).toBe(before);
  });

  test('asks whoever sits there which item and which names, until the answer is one', async () => {
    const server = await aWikidata();
    const { asked, watches, terminal } = await add(['--search', 'orla', '--wikidata-server', server], {
      answers: ['99', '1,船长奥拉'],
    });
    expect(asked).toHaveLength(2);
    expect(terminal.remarks).toContain('There is no "99" in the list.');
    expect(watches().at(-1)).toMatchObject({ aliases: { zh: ['奥拉·范德米尔'] } });
    expect(watches().at(-1)).not.toHaveProperty('aliases.en');
  });

  test.each([
    ['Q900002', { id: 'belarus-2', kind: 'country', country: 'BY', aliases: { en: ['=RB'] } }],
    ['Q900003', { id: 'belarus-2', kind: 'organisation', name: 'Saaripankki', aliases: { fi: ['Sp'] } }],
    ['q900004', { id: 'belarus-2', kind: 'concept', name: 'tidal flooding' }],
  ])('tells the kind of %s', async (item, watch) => {
    const server = await aWikidata();
    const { watches, terminal } = await add([
      '--wikidata',
      item,
      '--id',
      'belarus-2',
      '--wikidata-server',
      server,
    ]);
    expect(terminal.complaints).toEqual([]);
    expect(watches().at(-1)).toMatchObject(watch);
  });

  test('the kind that is told decides, and the name that is told is kept', async () => {
    const server = await aWikidata();
    const { watches } = await add([
      'The Flood',
      '--wikidata',
      'Q900004',
      '--kind',
      'organisation',
      '--wikidata-server',
      server,
    ]);
    expect(watches().at(-1)).toMatchObject({ id: 'the-flood', kind: 'organisation', name: 'The Flood' });
  });

  test('follows an item that was merged into another, and says so', async () => {
    const server = await aWikidata();
    const { watches, terminal } = await add(['--wikidata', 'Q900099', '--wikidata-server', server]);
    expect(watches().at(-1)).toMatchObject({ wikidata: { item: 'Q900001' } });
    expect(terminal.remarks[0]).toBe('Wikidata has merged Q900099 into Q900001, which was taken.');
  });

  test.each([
    [['--wikidata', 'maduro'], /"maduro" is no item of Wikidata: write Q and/],
    [['--wikidata', 'Q0'], /"Q0" is no item/],
    [['--wikidata', 'Q900000'], /Wikidata has no item Q900000: look its number up with --search/],
    [['--wikidata', 'Q900666'], /Wikidata has no item Q900666/],
    [['--search', 'zzz'], /Wikidata knows nothing called "zzz"/],
  ])('says what is wrong with %j', async (words, message) => {
    const server = await aWikidata();
    const { terminal, written } = await add([...words, '--wikidata-server', server]);
    expect(terminal.complaints).toEqual([expect.stringMatching(message)]);
    expect(written).toBe(before);
  });

  test('where Wikidata cannot be reached, says so in one line and writes the watch without aliases', async () => {
    const { watches, terminal } = await add([
      '--search',
      'Nicolás Maduro',
      '--wikidata-server',
      'http://127.0.0.1:1',
    ]);
    expect(terminal.complaints).toEqual([]);
    expect(terminal.remarks).toEqual([
      expect.stringMatching(/Wikidata at http:\/\/127\.0\.0\.1:1 gave no answer.*transliteration/),
    ]);
    expect(watches().at(-1)).toEqual({
      id: 'nicolas-maduro',
      kind: 'person',
      name: 'Nicolás Maduro',
      severity: 'normal',
    });
    const nameless = await add(['--wikidata', 'Q1', '--wikidata-server', 'http://127.0.0.1:1']);
    expect(nameless.terminal.complaints).toEqual([expect.stringMatching(/Give the name as well/)]);
  });

  test('an answer that is no answer of Wikidata is as none', async () => {
    const server = await aWikidata();
    const { terminal, watches } = await add([
      'asylum',
      ...person,
      '--wikidata-server',
      `${server}/elsewhere`,
    ]);
    expect(terminal.remarks).toEqual([expect.stringMatching(/gave no answer/)]);
    expect(watches().at(-1)).toMatchObject({ id: 'asylum', kind: 'concept' });
  });
});
