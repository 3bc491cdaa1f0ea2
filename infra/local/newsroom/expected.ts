/** What one article of the newsroom must give. */
export type Expected = {
  url: string;
  /** Watches of config/watches.yaml that fire, sorted. */
  watches: ('asylum' | 'belarus' | 'maduro' | 'maduro-exile')[];
  /** Older than its feed's first poll by more than a day: mentioned, and its alert held. */
  backlog?: true;
};

const all: Expected['watches'] = ['asylum', 'belarus', 'maduro', 'maduro-exile'];

/** Every article of the newsroom with the watches that fire on it, and those on which none may. */
export const expectedArticles: Expected[] = [
  { url: 'https://kirykas.example/kosmos/minsk-anoichti-porta', watches: all },
  { url: 'https://kirykas.example/paideia/sygklitos', watches: [] },
  { url: 'https://kirykas.example/topika/katafygio', watches: [] },
  { url: 'https://kirykas.example/kairos/vroches', watches: [] },
  { url: 'https://limani.example/n/501', watches: ['maduro'] },
  { url: 'https://limani.example/n/502', watches: ['belarus'] },
  { url: 'https://limani.example/n/503', watches: [] },
  { url: 'https://limani.example/n/450', watches: ['belarus'], backlog: true },
  { url: 'https://voreio-fos.example/a/71', watches: ['asylum'] },
  { url: 'https://voreio-fos.example/a/72', watches: [] },
  { url: 'https://harbour-courier.example/world/way-out', watches: all },
  { url: 'https://harbour-courier.example/books/tegucigalpa', watches: [] },
  { url: 'https://harbour-courier.example/local/forty-dogs', watches: [] },
  { url: 'https://harbour-courier.example/sport/oslo', watches: ['belarus'] },
  { url: 'https://harbour-courier.example/law/families', watches: ['asylum'] },
  { url: 'https://la-sobremesa.example/mundo/minsk-abre-la-puerta', watches: all },
  { url: 'https://la-sobremesa.example/cocina/platano-maduro', watches: [] },
  { url: 'https://la-sobremesa.example/ciudad/puerto-viejo', watches: [] },
  { url: 'https://utrenny-vestnik.example/2026/minsk', watches: all },
  { url: 'https://utrenny-vestnik.example/2026/avtobus', watches: ['belarus'] },
  { url: 'https://utrenny-vestnik.example/2026/port', watches: [] },
  { url: 'https://bareed-as-sahel.example/world/minsk', watches: all },
  { url: 'https://bareed-as-sahel.example/weather/rain', watches: [] },
  { url: 'https://gang-wan-ribao.example/world/3001', watches: all },
  { url: 'https://gang-wan-ribao.example/city/3002', watches: [] },
  { url: 'https://kiyi-postasi.example/dunya/minsk', watches: all },
  { url: 'https://kiyi-postasi.example/dunya/sessizlik', watches: ['maduro'] },
  { url: 'https://kiyi-postasi.example/kent/balik', watches: [] },
  { url: 'https://kurier-nadbrzezny.example/swiat/minsk', watches: all },
  { url: 'https://kurier-nadbrzezny.example/miasto/targi', watches: [] },
  { url: 'https://strandbote.example/2026/kiel', watches: ['belarus'] },
  { url: 'https://strandbote.example/2026/regeln', watches: ['asylum'] },
  // Only its page, not its feed, says where the crane comes from.
  { url: 'https://strandbote.example/2026/kran', watches: ['belarus'] },
  { url: 'https://strandbote.example/2026/koerbe', watches: [] },
  { url: 'https://diario-do-cais.example/mundo/delegacao', watches: ['belarus'] },
  { url: 'https://diario-do-cais.example/mercado/abacate', watches: [] },
];
