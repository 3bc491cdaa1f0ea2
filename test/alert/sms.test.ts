import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { toLatin } from '../../shared/alert/latin.ts';
import { namesWithin, renderSms } from '../../shared/alert/sms.ts';
import { smsSize } from '../../shared/alert/sms-size.ts';

/** What the reference counts. */
function counted(text: string) {
  const { encodingName, segmentsCount, messageSize } = new SegmentedMessage(text, 'auto');
  return {
    encoding: encodingName,
    units: messageSize / (encodingName === 'GSM-7' ? 7 : 16),
    segments: segmentsCount,
  };
}

/** Texts at which counts turn: the edges of one to five segments in both alphabets, and what lies across an edge. */
const edges = [
  ...[0, 1, 159, 160, 161, 305, 306, 307, 459, 460, 612, 613].map((length) => 'x'.repeat(length)),
  ...[69, 70, 71, 133, 134, 135, 201, 202, 268, 269].map((length) => 'ж'.repeat(length)),
  ...['[', ']', '{', '}', '\\', '~', '^', '|', '€'].map((mark) => mark.repeat(80)),
  ...[79, 80, 81, 152, 153].map((length) => '€'.repeat(length)),
  ...[151, 152, 153].map((length) => `${'x'.repeat(length)}€${'x'.repeat(20)}`),
  ...[65, 66, 67].map((length) => `${'ж'.repeat(length)}🌍${'ж'.repeat(20)}`),
  ...[60, 63, 66].map((length) => `${'я'.repeat(length)}👍🏽${'я'.repeat(40)}`),
  ...['“', '’', '–', '…', 'ç', 'ë', '`', '\u00a0', '₤'].map((mark) => `${mark}${'x'.repeat(100)}`),
  'Ο Μαδούρο ζητά άσυλο στη Λευκορωσία, λένε διπλωμάτες στο Μινσκ',
  'Мадуро просит убежища в Белоруссии, сообщают дипломаты в Минске',
  '马杜罗请求白俄罗斯政治庇护',
  'مادورو يطلب اللجوء في بيلاروسيا',
  'ΔΦΓΛΩΠΨΣΘΞ ÄÖÑÜ§¿äöñüà',
];
/** Letters of many alphabets, whole in themselves: graphemes that Unicode has joined since are not in the reference. */
const letters = [...'abc XYZ 0189 €[]~ éñüÆ Δ ÇŁçğ αβγ жщї ابجد אבג 中文字 かな 한글 ไทย —“”… 😀🌍'];

describe('the segments of an SMS', () => {
  test('are those that a published counter finds, on 200 texts', () => {
    const texts = fc.sample(
      fc.array(fc.constantFrom(...letters), { maxLength: 400 }).map((some) => some.join('')),
      { numRuns: 200 - edges.length, seed: 6 },
    );
    const all = [...edges, ...texts];
    expect(all).toHaveLength(200);
    for (const text of all) expect({ text, ...smsSize(text) }).toEqual({ text, ...counted(text) });
    expect(new Set(all.map((text) => smsSize(text).segments)).size).toBeGreaterThan(4);
  });
});

const parts = { watches: 'Maduro', link: 'https://n.example/1' };
const greek = 'Ο Μαδούρο ζητά άσυλο στη Λευκορωσία, λένε διπλωμάτες στο Μινσκ την Τρίτη';

describe('an SMS', () => {
  test('takes the segments that it is allowed and no more, whatever the headline', () => {
    const headline = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc
        .array(fc.constantFrom(...letters, '👨‍👩‍👧‍👦', '🇬🇷', 'é'), { maxLength: 900 })
        .map((some) => some.join('')),
    );
    fc.assert(
      fc.property(
        headline,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('own', 'latin'),
        (text, segments, script) => {
          const sms = renderSms({ ...parts, headline: text }, { segments, script });
          const size = smsSize(sms);
          expect(size.segments).toBeLessThanOrEqual(segments);
          if (size.encoding === 'UCS-2') expect(sms.length).toBeLessThanOrEqual(630);
          expect(sms.isWellFormed()).toBe(true);
          if (sms.includes('http')) expect(sms.endsWith(` ${parts.link}`)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('fills the segments that it is allowed', () => {
    const headline = 'word '.repeat(400);
    const lengths = [1, 2, 3, 4].map(
      (segments) => smsSize(renderSms({ ...parts, headline }, { segments, script: 'own' })).units,
    );
    expect(lengths.map((units, index) => units > ([154, 300, 453, 606][index] ?? 0))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('keeps a Greek headline in its script, or writes it in Latin letters with room for the link', () => {
    expect(renderSms({ ...parts, headline: greek, language: 'el' })).toBe(
      'Maduro: Ο Μαδούρο ζητά άσυλο στη Λευκορωσία, λένε… https://n.example/1',
    );
    expect(renderSms({ ...parts, headline: greek, language: 'el' }, { segments: 1, script: 'latin' })).toBe(
      'Maduro: O Madouro zita asylo sti Lefkorosia, lene diplomates sto Minsk tin Triti https://n.example/1',
    );
  });

  test.each([
    ['👨‍👩‍👧‍👦', 'a family'],
    ['🇬🇷', 'a flag'],
    ['👩🏽‍🚀', 'an astronaut'],
    ['e\u0301\u0323', 'a letter with marks'],
    ['क्षि', 'a syllable of Hindi'],
    ['กำ', 'a syllable of Thai'],
  ])('never cuts inside %s, %s', (grapheme) => {
    for (let shift = 0; shift < grapheme.length + 2; shift += 1) {
      const sms = renderSms({ watches: 'M', headline: `${'ж'.repeat(shift)}${grapheme.repeat(80)}` });
      const cut = sms.slice(`M: ${'ж'.repeat(shift)}`.length).replace(/…$/, '');
      const whole = grapheme.normalize('NFC');
      expect(cut).toBe(whole.repeat(cut.length / whole.length));
    }
  });

  test('cuts Chinese and Thai between words, which have no spaces', () => {
    const sms = renderSms({ watches: 'M', headline: '马杜罗总统请求白俄罗斯给予政治庇护'.repeat(6) });
    const words = new Intl.Segmenter('zh', { granularity: 'word' });
    const ends = Array.from(
      words.segment('马杜罗总统请求白俄罗斯给予政治庇护'.repeat(6)),
      ({ index }) => index,
    );
    expect(ends).toContain(sms.replace(/^M: /, '').replace(/…$/, '').length);
  });

  test('gives curly quotes and dashes up where they alone would halve the room', () => {
    const headline =
      '“Maduro’s plane” left – for Minsk… and did not come back before the harbour closed on Tuesday night';
    expect(smsSize(renderSms({ watches: 'Maduro', headline }))).toMatchObject({
      encoding: 'GSM-7',
      segments: 1,
    });
    expect(renderSms({ watches: 'Μ', headline: '«Ο Μαδούρο» ζητά' })).toContain('«Ο Μαδούρο»');
  });

  test('gives up marks that GSM-7 lacks where it is to be Latin', () => {
    expect(
      renderSms({ watches: 'Łódź', headline: 'Premier w Białymstoku' }, { segments: 1, script: 'latin' }),
    ).toBe('Lodz: Premier w Bialymstoku');
  });

  test('says nothing but the headline where the watches would fill it', () => {
    expect(renderSms({ watches: 'ж'.repeat(80), headline: 'короткая' })).toBe('короткая');
  });
});

describe('Latin letters for others', () => {
  test.each([
    ['el', 'Ευάγγελος, αυτός, αύριο, εύκολο', 'Evangelos, aftos, avrio, efkolo'],
    ['el', 'Μπάμπης, μπαμπάς, Αντώνης, γκρίζος', 'Bampis, bampas, Antonis, gkrizos'],
    ['el', 'προϋπολογισμός, νάιλον, Μάιος, υιός', 'proypologismos, nailon, Maios, yios'],
    ['el', 'ΘΕΣΣΑΛΟΝΙΚΗ Θεσσαλονίκη ΨΥΧΗ Ψυχή', 'THESSALONIKI Thessaloniki PSYCHI Psychi'],
    ['el', 'ἄνθρωπος', 'anthropos'],
    ['el', 'Ποιος; Ο ίδιος· σήμερα', 'Poios? O idios; simera'],
    ['ru', 'Ельцин, съезд, Щукин, Белоруссия', 'Yeltsin, syezd, Shchukin, Belorussiya'],
    ['uk', 'Зеленський, Юлія, Їжакевич, Згорани, Київ', 'Zelenskyi, Yuliia, Yizhakevych, Zghorany, Kyiv'],
    ['be', 'Беларусь, Уладзімір, Ўсход', 'Byelarus, Uladzimir, Wskhod'],
    ['bg', 'България, щастие, Търново', 'Balgaria, shtastie, Tarnovo'],
    ['sr', 'Његош, Чачак, Ђорђе', 'Njegos, Cacak, Djordje'],
    ['mk', 'Ѓорче, Скопје, Куманово', 'Gjorce, Skopje, Kumanovo'],
    ['und', 'Maduro 马杜罗 مادورو', 'Maduro 马杜罗 مادورو'],
  ])('are those of the standard for %s: %s', (language, text, latin) => {
    expect(toLatin(text, language)).toBe(latin);
  });
});

test('names of watches give way to a number where there are too many', () => {
  const names = ['Nicolás Maduro', 'Belarus', 'Political asylum', 'Diplomats'];
  expect(namesWithin(names, 80)).toBe('Nicolás Maduro, Belarus, Political asylum, Diplomats');
  expect(namesWithin(names, 30)).toBe('Nicolás Maduro, Belarus +2');
  expect(namesWithin(names, 12)).toBe('Nicolás… +3');
  expect(namesWithin(['The ministry of foreign affairs'], 20)).toBe('The ministry of…');
});
