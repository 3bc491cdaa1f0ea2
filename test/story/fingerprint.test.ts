import { describe, expect, it } from 'vitest';
import { forms, told } from '../../bench/stories/told.ts';
import { fingerprint, readFingerprint } from '../../shared/story/fingerprint.ts';
import { sameStory } from '../../shared/story/same-story.ts';
import { soundOf } from '../../shared/story/sound.ts';
import { storyId } from '../../shared/story/story-id.ts';

const body = Array.from(
  { length: 60 },
  (_, at) => `Sentence ${at} tells how ship number ${at * 7} left the harbour.`,
).join(' ');

const likeness = (one: string, other: string) => {
  const [left, right] = [readFingerprint(fingerprint('', one)), readFingerprint(fingerprint('', other))];
  if (left === undefined || right === undefined) throw new Error('A fingerprint cannot be read back.');
  return sameStory(left, right);
};

describe('the story that a text tells by itself', () => {
  it('is the same in outlets that carry the same text', () => {
    expect(storyId('Ships leave', body)).toBe(
      storyId('SHIPS LEAVE ', body.replaceAll('. ', '.\n\n').replaceAll(' ship', '  “ship”')),
    );
    expect(storyId('Ο ΦΑΡΟΣ', 'άνοιξε')).toBe(storyId('Ο φάρος', 'ΑΝΟΙΞΕ'));
  });

  it('is another for another text', () => {
    expect(storyId('Ships leave', body)).not.toBe(storyId('Ships leave', `${body} The end.`));
    expect(storyId('a b', 'c')).not.toBe(storyId('a', 'b c'));
  });
});

const lighthouse =
  'The lighthouse of Karavi opened again on Monday after two years of repairs that cost 1.24 million euros. ' +
  'Mayor Despina Ralli said that the whole island was glad, and that the harbour had found its light again. ' +
  'Engineers from Patras replaced the lens, which dates from 1887, and strengthened 412 steps of the stairs. ' +
  'Visitors can climb the tower from April; the island council expects 30,000 of them in the first season.';

describe('a fingerprint', () => {
  it('knows the same text under another headline, edited, and cut', () => {
    expect(likeness(lighthouse, lighthouse)).toBe(1);
    expect(
      likeness(lighthouse, lighthouse.replace('was glad', 'rejoiced').replace('strengthened', 'renewed')),
    ).toBeGreaterThan(0);
    expect(likeness(lighthouse, lighthouse.slice(0, 310))).toBeGreaterThan(0);
  });

  it('tells apart what was made from one form', () => {
    const notice = (place: string, size: string, deep: string, time: string) =>
      `An earthquake of magnitude ${size} struck near ${place} at ${time} local time, the seismological institute said. ` +
      `Its focus was ${deep} kilometres deep. No damage or injuries were reported at first, and residents were told to expect aftershocks.`;
    expect(likeness(notice('Lixouri', '4.3', '11', '09:14'), notice('Tyrnavos', '5.1', '27', '22:40'))).toBe(
      0,
    );
    expect(likeness(notice('Lixouri', '4.3', '11', '09:14'), notice('Lixouri', '4.3', '11', '09:14'))).toBe(
      1,
    );
  });

  it('knows a story told in another language by its names and figures', () => {
    const greek =
      'Ο φάρος στο Καράβι άνοιξε ξανά τη Δευτέρα ύστερα από εργασίες που κόστισαν 1,24 εκατομμύρια ευρώ. ' +
      'Η δήμαρχος Δέσποινα Ράλλη είπε ότι το νησί χαίρεται. Μηχανικοί από την Πάτρα άλλαξαν τον φακό, του 1887, ' +
      'και ενίσχυσαν 412 σκαλοπάτια. Το δημοτικό συμβούλιο περιμένει 30.000 επισκέπτες.';
    expect(likeness(lighthouse, greek)).toBeGreaterThan(0);
    expect(
      likeness(lighthouse, greek.replace('1,24', '3,70').replace('412', '95').replace('1887', '1932')),
    ).toBe(0);
  });

  it('works without spaces between words', () => {
    const text =
      '灯塔在两年后重新开放，市长说全城都很高兴，游客也很多，港口恢复了往日的热闹，工程耗资一百二十万欧元。';
    expect(likeness(text, text.replace('游客', '旅客'))).toBeGreaterThan(0);
    expect(
      likeness(
        text,
        '议会昨天通过了新的渔业法案，渔民协会表示反对，部长称法案将于明年一月生效，并承诺提供补贴。',
      ),
    ).toBe(0);
  });

  it('says nothing of texts that say too little', () => {
    expect(likeness('', '')).toBe(0);
    expect(likeness('Photo of the day', 'Photo of the day')).toBe(0);
  });

  it('of a form that is not known is not read', () => {
    expect(readFingerprint('0123456789abcdef')).toBeUndefined();
  });
});

describe('the sound of a name', () => {
  it.each([
    ['Lukashenko', 'Λουκασένκο', 'Лукашенко'],
    ['Maduro', 'Μαδούρο', 'Мадуро'],
    ['Patras', 'Πάτρας', 'Патрас'],
  ])('of %s agrees with %s and %s', (...names) => {
    expect(new Set(names.map(soundOf)).size).toBe(1);
  });
});

describe('stories of our own', () => {
  const read = (body: string) => {
    const found = readFingerprint(fingerprint('', body));
    if (found === undefined) throw new Error('A fingerprint cannot be read back.');
    return found;
  };
  const pairs = <T>(list: readonly T[]) =>
    list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));

  it('are known in every language that they are told in', () => {
    for (const [one, other] of told.flatMap((bodies) => pairs(bodies.map(read)))) {
      expect(sameStory(one, other)).toBeGreaterThan(0);
    }
  });

  it('stay apart when they are made from one form, or follow each other', () => {
    const bodies = [...forms, ...told.map(([first = '']) => first)].map(read);
    for (const [one, other] of pairs(bodies)) expect(sameStory(one, other)).toBe(0);
  });
});
