import { describe, expect, it } from 'vitest';
import { creditedAgencies } from '../../shared/article/agencies.ts';
import { cleanAuthors } from '../../shared/article/authors.ts';

describe('agencies that a text credits', () => {
  it.each([
    ['Το Reuters γράφει ότι, σύμφωνα με το Belta, …', 'el', ['Reuters', 'Belta']],
    ['Πηγή: ΑΠΕ-ΜΠΕ, Ρόιτερς', 'el', ['AMNA', 'Reuters']],
    ['как сообщает БелТА со ссылкой на «Интерфаксу»', 'ru', ['Belta', 'Interfax']],
    ['сообщает РИА Новости, передаёт ТАСС', 'ru', ['RIA Novosti', 'TASS']],
    ['БЕЛТА. Белта. БелТА', 'be', ['Belta']],
    ['повідомляє Укрінформ', 'uk', ['Ukrinform']],
    ['said in a statement (AP) — with AFP', 'en', ['AP', 'AFP']],
    ['según la agencia EFE', 'es', ['EFE']],
    ['podała PAP, powołując się na Reutersa', 'pl', ['PAP', 'Reuters']],
    ['meldet die dpa', 'de', ['dpa']],
    ['secondo l’ANSA', 'it', ['ANSA']],
    ['Anadolu Ajansına konuşan bakan', 'tr', []],
    ['Anadolu Ajansı’nın haberine göre', 'tr', ['Anadolu']],
    ['told Anadolu on Monday', 'en', ['Anadolu']],
    ['Anadolu’nun köyleri', 'tr', []],
    ['وذكرت وكالة رويترز ولرويترز', 'ar', ['Reuters']],
    ['بحسب وكالة فرانس برس', 'ar', ['AFP']],
    ['据新华社报道，路透社也证实', 'zh', ['Xinhua', 'Reuters']],
    ['共同通信によると', 'ja', ['Kyodo']],
    ['연합뉴스가 보도했다', 'ko', ['Yonhap']],
  ])('in "%s"', (text, language, agencies) => {
    expect(creditedAgencies(text, language)).toEqual(agencies);
  });

  it.each([
    ['apartment, map and APPLE on the AP-7 motorway', 'en'],
    ['Efe Yılmaz gol attı', 'tr'],
    ['Michael Bloomberg gave money', 'en'],
    ['una mente sana', 'es'],
    ['共同社会的责任', 'zh'],
    ['οι ΑΠΕ και το κλίμα', 'el'],
    ['Belt and road', 'en'],
    ['write to reuters@example.org or @Reuters', 'en'],
  ])('are not in "%s"', (text, language) => {
    expect(creditedAgencies(text, language)).toEqual([]);
  });
});

describe('authors', () => {
  it.each([
    [['By Jane Doe'], ['Jane Doe']],
    [['news@example.org (Jane Doe)'], ['Jane Doe']],
    [['Jane Doe <jane@example.org>'], ['Jane Doe']],
    [['jane@example.org'], ['jane@example.org']],
    [['By Jane Doe and John Roe'], ['Jane Doe', 'John Roe']],
    [['Jane Doe, John Roe & Jo Poe'], ['Jane Doe', 'John Roe', 'Jo Poe']],
    [['Jane Doe, John Roe, and Jo Poe'], ['Jane Doe', 'John Roe', 'Jo Poe']],
    [['Jane Doe; John Roe | Jo Poe'], ['Jane Doe', 'John Roe', 'Jo Poe']],
    [['Doe, Jane'], ['Doe, Jane']],
    [['Simon & Schuster'], ['Simon & Schuster']],
    [['José Ortega y Gasset'], ['José Ortega y Gasset']],
    [['Ελένη Μάρκα και Θανάσης Κορδάτος'], ['Ελένη Μάρκα', 'Θανάσης Κορδάτος']],
    [['Von Peter Müller und Anna Schmidt'], ['Peter Müller', 'Anna Schmidt']],
    [['Von Trier'], ['Von Trier']],
    [['By: JANE DOE', 'Jane Doe'], ['JANE DOE']],
    [['admin', 'https://example.org/jane', '', 'Unknown'], []],
    [['<a href="/jane">Jane&nbsp;Doe</a>'], ['Jane Doe']],
    [['Byron Smith'], ['Byron Smith']],
    [['Jane Doe, Reuters'], ['Jane Doe', 'Reuters']],
  ])('%j are %j', (bylines, names) => {
    expect(cleanAuthors(bylines)).toEqual(names);
  });
});
