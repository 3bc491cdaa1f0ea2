import { describe, expect, it } from 'vitest';
import { countWords } from '../../shared/article/plain-text.ts';
import { fingerprint, fingerprintDistance, storyId } from '../../shared/article/story.ts';

const body = Array.from(
  { length: 60 },
  (_, at) => `Sentence ${at} tells how ship number ${at * 7} left the harbour.`,
).join(' ');

describe('a story', () => {
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

describe('a fingerprint', () => {
  it('is 64 bits, close for edited texts and far for others', () => {
    const one = fingerprint('Ships leave', body);
    const edited = fingerprint(
      'Ships leave harbour',
      body.replace('Sentence 30 tells how', 'It is told that'),
    );
    const other = fingerprint(
      'Lighthouse',
      body.split(' ').toReversed().join(' ').replaceAll('ship', 'rain'),
    );
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintDistance(one, one)).toBe(0);
    expect(fingerprintDistance(one, edited)).toBeLessThanOrEqual(8);
    expect(fingerprintDistance(one, other)).toBeGreaterThan(14);
  });

  it('works without spaces between words and on empty texts', () => {
    const text = '灯塔在两年后重新开放，市长说全城都很高兴，游客也很多，港口恢复了往日的热闹。'.repeat(3);
    expect(
      fingerprintDistance(fingerprint('灯塔', text), fingerprint('灯塔', text.replace('游客', '旅客'))),
    ).toBeLessThanOrEqual(14);
    expect(fingerprint('', '')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the number of words', () => {
  it.each([
    ['', 0],
    ['One two-three, it’s four', 4],
    ['Ο φάρος άνοιξε', 3],
    ['المنارة تفتح أبوابها', 3],
    ['灯塔重新开放', 3],
    ['— … !', 0],
  ])('of "%s" is %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
