import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

type Term = [language: string, ...names: string[]];
type Item = { id: string; names: Term[]; description?: string; classes?: string[]; country?: string };

/** What the little Wikidata knows: invented items in the form of the real ones. */
export const items: Item[] = [
  {
    id: 'Q900001',
    description: 'harbour master of Elsewhere',
    classes: ['Q5'],
    names: [
      ['en', 'Orla Vandermeer', 'Vandermeer', 'O. Vandermeer'],
      ['de', 'Orla Vandermeer'],
      ['ru', 'Орла Вандермер', 'Вандермер', 'Орла-мореход'],
      ['el', 'Όρλα Βάντερμεερ'],
      ['zh', '奥拉·范德米尔', '船长奥拉'],
      ['zh-hant', '奧拉·范德米爾'],
      ['ka', 'ორლა ვანდერმეერი', 'ო'],
    ],
  },
  {
    id: 'Q900002',
    description: 'invented country',
    country: 'BY',
    classes: ['Q6256'],
    names: [
      ['en', 'Belarus', 'RB'],
      ['mul', 'Belarus'],
    ],
  },
  { id: 'Q900003', description: 'a bank', classes: ['Q22687'], names: [['fi', 'Saaripankki', 'Sp!']] },
  { id: 'Q900004', names: [['en', 'tidal flooding']] },
];

/** Serves `items` as the action API of MediaWiki does; answers its address. */
export async function aWikidata(): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const answer = pathname === '/w/api.php' ? answerTo(searchParams) : undefined;
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => server.close(() => resolve())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

function answerTo(query: URLSearchParams): unknown {
  if (query.get('action') === 'wbsearchentities') {
    const words = (query.get('search') ?? '').toLowerCase();
    const hits = items.filter(({ names }) =>
      names.some(
        ([language, ...forms]) =>
          language === query.get('language') && forms.some((form) => form.toLowerCase().startsWith(words)),
      ),
    );
    const search = hits.map(({ id, names, description }) => ({ id, label: names[0]?.[1], description }));
    return { searchinfo: { search: words }, search, success: 1 };
  }
  const asked = query.get('ids') ?? '';
  if (asked === 'Q900666') return { error: { code: 'no-such-entity', info: 'Could not find an entity' } };
  const id = asked === 'Q900099' ? 'Q900001' : asked;
  const item = items.find((each) => each.id === id);
  if (item === undefined) return { entities: { [asked]: { id: asked, missing: '' } }, success: 1 };
  const labels = item.names.map(([language, label]) => [language, { language, value: label }]);
  const aliases = item.names
    .filter((term) => term.length > 2)
    .map(([language, , ...forms]) => [language, forms.map((value) => ({ language, value }))]);
  const claim = (value: unknown) => ({
    rank: 'normal',
    mainsnak: { snaktype: 'value', datavalue: { value } },
  });
  return {
    entities: {
      [id]: {
        type: 'item',
        id,
        ...(id !== asked && { redirects: { from: asked, to: id } }),
        labels: Object.fromEntries(labels),
        aliases: aliases.length === 0 ? [] : Object.fromEntries(aliases),
        descriptions: item.description ? { en: { language: 'en', value: item.description } } : [],
        claims: {
          ...(item.classes && {
            P31: item.classes.map((each) => claim({ 'entity-type': 'item', id: each })),
          }),
          ...(item.country && { P297: [claim(item.country)] }),
          P1082: [{ rank: 'normal', mainsnak: { snaktype: 'somevalue' } }],
        },
      },
    },
    success: 1,
  };
}
