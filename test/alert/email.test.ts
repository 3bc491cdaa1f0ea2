import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, lastWords } from '../../shared/alert/cut.ts';
import { headlineOf, oneLine, renderEmail, renderSubject } from '../../shared/alert/email.ts';
import { renderAlert } from '../../shared/alert/render.ts';
import { checkSnsRules } from '../../shared/alert/sns-rules.ts';
import type { Evidence, WatchMatch } from '../../shared/watch/watch.ts';
import { anArticle } from './article.ts';

const titles = new Map([['maduro', 'Nicolás Maduro']]);

function at(text: string, word: string, field: Evidence['field'] = 'body'): Evidence {
  const start = text.lastIndexOf(word);
  return { watch: 'maduro', field, start, end: start + word.length, text: word, alias: word, class: 'name' };
}
function email(article: ReturnType<typeof anArticle>, evidence: Evidence[], timeZone = 'UTC'): string {
  return renderEmail(
    article,
    [{ watch: 'maduro', severity: 'normal', score: 0.5, evidence }],
    titles,
    timeZone,
  );
}

describe('the e-mail of an alert', () => {
  test('shows the matched words within their paragraph, cut at words', () => {
    const body = `Another paragraph.\n${'before '.repeat(30)}Maduro${' after'.repeat(30)}\nOne more.`;
    const line = email(anArticle({ body }), [at(body, 'Maduro')]).match(/ {2}.*\*Maduro\*.*/)?.[0] ?? '';
    expect(line).toMatch(/^ {2}…(before )+\*Maduro\*( after)+…$/);
    expect(line).not.toContain('paragraph');
  });

  test('shows two lines of context at the most, and one for places side by side', () => {
    const body = Array.from({ length: 6 }, (_, index) => `${'x '.repeat(60)}${index} Maduro.`).join('\n');
    const evidence = [...body.matchAll(/Maduro/g)].map(({ index }) => ({
      ...at(body, 'Maduro'),
      start: index,
      end: index + 6,
    }));
    expect(email(anArticle({ body }), evidence).match(/\*Maduro\*/g)).toHaveLength(2);
    const near = 'Maduro and Maduro and Maduro';
    const side = [...near.matchAll(/Maduro/g)].map(({ index }) => ({
      ...at(near, 'Maduro'),
      start: index,
      end: index + 6,
    }));
    expect(email(anArticle({ body: near }), side).match(/\*Maduro\*/g)).toHaveLength(1);
  });

  test('quotes an embedded post', () => {
    const text = 'Maduro is leaving';
    const embeds = [{ kind: 'post' as const, platform: 'x', text }];
    expect(email(anArticle({ embeds }), [{ ...at(text, 'Maduro', 'embed'), embed: 0 }])).toContain(
      '  *Maduro* is leaving',
    );
  });

  test.each([
    ['Europe/Athens', '15 Jan 2026, 12:00 EET'],
    ['America/Caracas', '15 Jan 2026, 06:00 GMT-4'],
    ['Asia/Kathmandu', '15 Jan 2026, 15:45 GMT+5:45'],
    ['UTC', '15 Jan 2026, 10:00 UTC'],
  ])('tells the time in %s with its zone', (zone, time) => {
    expect(email(anArticle(), [], zone)).toContain(`news.example · ${time}`);
  });

  test('leaves out what is not known, and a lead that says the headline again', () => {
    const { publishedAt, url, ...bare } = anArticle({ lead: ' Maduro weighs asylum\nin Minsk ' });
    expect(email(bare, [])).toBe(
      'Maduro weighs asylum in Minsk\n\nnews.example\n\nWhy you get this:\nNicolás Maduro (normal)\n\nThis article has no address.',
    );
  });

  test('says how to hear less, by the watch that the subject names', () => {
    const match: WatchMatch = { watch: 'maduro', severity: 'normal', score: 0.5, evidence: [] };
    expect(renderAlert(anArticle(), [match], [], { timeZone: 'UTC' }).bodies.email).toMatch(
      /\n\nTo hear less of this: stentor mute maduro --until 8h/,
    );
  });
});

describe('the subject of an alert', () => {
  test('keeps the rules of SNS whatever the headline, and begins with a letter, number or mark', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    fc.assert(
      fc.property(text, text, (names, title) => {
        const subject = renderSubject(names, title);
        const bodies = {
          ...renderAlert(anArticle(), [{ watch: 'w', severity: 'low', score: 0, evidence: [] }], [], {
            timeZone: 'UTC',
          }).bodies,
        };
        const attributes = {
          watch: ['w'],
          severity: 'low',
          language: 'en',
          source: 's',
          kind: 'alert',
        } as const;
        checkSnsRules({ subject, bodies, attributes: { ...attributes, watch: ['w'] } });
        expect(subject).toMatch(/^[\p{L}\p{N}\p{P}]/u);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['\u0000\u0007\u001b\n\r', 'https://news.example/story'],
    ['\u200b\u202e\ufeff', 'https://news.example/story'],
    [' \u00a0\u3000 ', 'https://news.example/story'],
    ['?!', '?!'],
    ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
  ])('falls back on the address where the headline %j holds nothing to read', (title, shown) => {
    expect(headlineOf(anArticle({ title }))).toBe(shown);
  });
});

describe('a cut text', () => {
  const pieces = fc.array(
    fc.constantFrom('word', 'λέξη', ' ', '👨‍👩‍👧‍👦', '🇬🇷', 'e\u0301', 'क्षि', '中文', 'ภาษา', '👍🏽'),
    { maxLength: 60 },
  );
  const ends = (text: string) =>
    Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text), ({ index }) => index);

  test('is within its length and ends where a grapheme ends', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 2, max: 80 }), (some, most) => {
        const text = some.join('');
        const cut = cutText(text, most);
        expect(cut.length).toBeLessThanOrEqual(Math.max(most, 1));
        if (cut === text) return;
        const kept = cut.slice(0, -1);
        expect(text.startsWith(kept)).toBe(true);
        expect([...ends(text), text.length, text.trimEnd().length]).toContain(kept.length);
      }),
    );
  });

  test('begins where a grapheme begins', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 10, max: 80 }), (some, most) => {
        const text = some.join('');
        const end = lastWords(text, most);
        if (end === text) return;
        expect(end.length).toBeLessThanOrEqual(most + 1);
        expect(end.slice(0, 1)).toBe('…');
        expect([...ends(text), text.length]).toContain(text.length - (end.length - 1));
      }),
    );
  });

  test('is made in time that grows with what is shown, not with a hostile text', () => {
    for (const unit of ['\u0301', '\u200d', '👩‍', '🇬', ' ', '\u00ad', '\u202e', 'ก'])
      for (const title of [unit.repeat(300_000), `a${unit.repeat(300_000)}b`]) {
        const evidence = [{ ...at(title, 'b', 'title'), start: 200_000, end: 200_001 }];
        const matches: WatchMatch[] = [{ watch: 'maduro', severity: 'low', score: 0, evidence }];
        const message = renderAlert(anArticle({ title, lead: title, body: title }), matches, [], {
          timeZone: 'UTC',
        });
        expect(() => checkSnsRules(message)).not.toThrow();
      }
  });
});

test('text on one line has nothing that turns it around or cannot be seen', () => {
  expect(oneLine('a\u202eb\u2066c\u00adD\u200b\tE\u2029F\ud83d')).toBe('abcD E F\ufffd');
  expect(oneLine('نیم\u200cفاصله 👨‍👩‍👧')).toBe('نیم\u200cفاصله 👨‍👩‍👧');
});
