import { describe, expect, test } from 'vitest';
import { type AlertDocument, documentSchema } from '../../shared/alert/document.ts';
import { renderAlert } from '../../shared/alert/render.ts';
import { renderSms } from '../../shared/alert/sms.ts';
import { smsSize } from '../../shared/alert/sms-size.ts';
import { AlertRefusedError, checkSnsRules } from '../../shared/alert/sns-rules.ts';
import type { AlertMessage } from '../../shared/alert/topic.ts';
import type { Watch, WatchMatch } from '../../shared/watch/watch.ts';
import { anArticle } from './article.ts';

const watches: Watch[] = [
  { id: 'maduro', kind: 'person', name: 'Nicolás Maduro', severity: 'normal' },
  { id: 'belarus', kind: 'country', country: 'BY', demonyms: true, severity: 'high' },
];
const article = anArticle();
const matches: WatchMatch[] = [
  { watch: 'belarus', severity: 'high', score: 0.4, evidence: [place('body', 'Belarus', 'belarus')] },
  {
    watch: 'maduro',
    severity: 'normal',
    score: 0.88,
    evidence: [place('title', 'Maduro', 'maduro'), place('body', 'Nicolás Maduro', 'maduro')],
  },
];
const settings = { timeZone: 'Europe/Athens' };

function place(field: 'title' | 'body', text: string, watch: string) {
  const start = article[field].indexOf(text);
  return { watch, field, start, end: start + text.length, text, alias: text, class: 'name' as const };
}

describe('an alert', () => {
  const message = renderAlert(article, matches, watches, settings);

  test('names its watches and the headline in a subject that SNS takes', () => {
    expect(message.subject).toBe('Belarus, Nicolás Maduro: Maduro weighs asylum in Minsk');
    expect(() => checkSnsRules(message)).not.toThrow();
  });

  test('names a combined watch in place of those that it is made of', () => {
    const combined: Watch[] = [
      ...watches,
      {
        id: 'both',
        kind: 'rule',
        title: 'Both',
        rule: { all: ['maduro', { any: ['belarus'] }] },
        severity: 'high',
      },
    ];
    const fired: WatchMatch[] = [...matches, { watch: 'both', severity: 'high', score: 0.9, evidence: [] }];
    const both = renderAlert(article, fired, combined, settings);
    expect(both.subject).toBe('Both: Maduro weighs asylum in Minsk');
    expect(both.attributes.watch).toEqual(['belarus', 'both', 'maduro']);
  });

  test('says in the e-mail why it fired, with the matched words marked, and the local time with its zone', () => {
    expect(message.bodies.email).toContain('Nicolás Maduro (normal)\n  *Maduro* weighs asylum in Minsk');
    expect(message.bodies.email).toContain('may ask for asylum in *Belarus*, two diplomats said.');
    expect(message.bodies.email).toMatch(/15 Jan 2026, 12:00 (GMT\+2|EET)/);
    expect(message.bodies.email).toContain('https://news.example/story');
  });

  test('shows a line once that lead and body share', () => {
    const repeated = anArticle({ lead: article.body });
    const evidence = [place('body', 'Belarus', 'belarus')];
    const twice = [{ ...evidence[0], field: 'lead' as const }, ...evidence] as WatchMatch['evidence'];
    const { email } = renderAlert(
      repeated,
      [{ watch: 'belarus', severity: 'high', score: 0.4, evidence: twice }],
      watches,
      settings,
    ).bodies;
    expect(email.match(/\*Belarus\*/g)).toHaveLength(1);
  });

  test('carries attributes for filter policies, the highest severity among them', () => {
    expect(message.attributes).toEqual({
      watch: ['belarus', 'maduro'],
      severity: 'high',
      language: 'en',
      source: 'news.example',
      kind: 'alert',
    });
  });

  test('gives machines a versioned document', () => {
    const document = JSON.parse(message.bodies.sqs);
    expect(document).toMatchObject({
      version: 1,
      kind: 'alert',
      article: { id: article.id },
      matches: [{ watch: 'belarus' }, { watch: 'maduro' }],
    });
  });

  test.each([
    ['a headline of 10,000 characters', 'Maduro κόσμος '.repeat(800)],
    ['a headline of only control characters', '\u0000\u0007\u001b\n\r'],
    ['half of a surrogate pair', 'Maduro \ud83d left'],
    ['a headline of family emoji', '👨‍👩‍👧‍👦'.repeat(60)],
  ])('stays within the rules of SNS and of one SMS with %s', (_, title) => {
    const extreme = renderAlert(
      anArticle({ title }),
      [{ watch: 'maduro', severity: 'normal', score: 0.4, evidence: [] }],
      watches,
      settings,
    );
    expect(() => checkSnsRules(extreme)).not.toThrow();
    expect(smsSize(extreme.bodies.sms).segments).toBe(1);
    expect(extreme.subject).not.toMatch(/\u200d…/u);
  });
});

describe('a message that is too much for SNS', () => {
  test('is cut down from the end until SNS takes it, and keeps what counts', () => {
    const evidence = Array.from({ length: 50 }, () => ({
      ...place('body', 'Belarus', 'w'),
      text: 'Ж'.repeat(60),
    }));
    const many: WatchMatch[] = Array.from({ length: 200 }, (_, index) => ({
      watch: `watch-${index}`,
      severity: index === 7 ? 'critical' : 'normal',
      score: 0.5,
      evidence,
    }));
    const outlets = Array.from({ length: 300 }, (_, index) =>
      anArticle({ id: 'o'.repeat(26), source: `outlet-${index}.example`, title: 'Ж'.repeat(2_000) }),
    );
    const lead = 'лид '.repeat(20_000);
    const huge = renderAlert(anArticle({ title: 'Ж'.repeat(100_000), lead }), many, [], {
      ...settings,
      outlets,
    });
    expect(() => checkSnsRules(huge)).not.toThrow();
    const { matches: told, severity } = documentSchema.parse(JSON.parse(huge.bodies.sqs)) as AlertDocument;
    expect(severity).toBe('critical');
    expect(told[0]?.watch).toBe('watch-7');
    expect(huge.bodies.email).toMatch(/and \d+ more/);
    expect(huge.attributes.watch).toHaveLength(200);
  });
});

describe('the link of an SMS', () => {
  const long = anArticle({ url: `https://news.example/${'2026/'.repeat(12)}story` });
  const sms = (linkUrl?: string) => renderAlert(long, matches, watches, { ...settings, linkUrl }).bodies.sms;

  test('is the short one where that is shorter than its own', () => {
    expect(sms('https://s.example/')).toContain(` https://s.example/a/${long.id}`);
    expect(sms(`https://${'long'.repeat(20)}.example`)).not.toContain('long');
    expect(sms()).toContain(long.url);
  });
});

describe('an SMS', () => {
  test('keeps headline and link whole when they fit', () => {
    const sms = renderSms({
      watches: 'Maduro',
      headline: 'Maduro weighs asylum',
      link: 'https://n.example/1',
    });
    expect(sms).toBe('Maduro: Maduro weighs asylum https://n.example/1');
  });

  test('cuts a long headline at a word and keeps the link whole', () => {
    const sms = renderSms({
      watches: 'Maduro',
      headline: 'word '.repeat(60).trim(),
      link: 'https://n.example/1',
    });
    expect(sms).toMatch(/^Maduro: (word )+word\.\.\. https:\/\/n\.example\/1$/);
    expect(smsSize(sms)).toMatchObject({ encoding: 'GSM-7', segments: 1 });
  });

  test('leaves a link out that would take the room of the headline', () => {
    const link = `https://news.example/${'long-'.repeat(10)}`;
    const sms = renderSms({
      watches: 'Μαδούρο',
      headline: 'Ο Μαδούρο ζητά άσυλο στη Λευκορωσία, λένε διπλωμάτες',
      link,
    });
    expect(sms).toBe('Μαδούρο: Ο Μαδούρο ζητά άσυλο στη Λευκορωσία, λένε διπλωμάτες');
    expect(smsSize(sms)).toEqual({ encoding: 'UCS-2', units: 61, segments: 1 });
  });

  test('counts the extension table double', () => {
    expect(smsSize('[€]')).toEqual({ encoding: 'GSM-7', units: 6, segments: 1 });
    expect(smsSize('x'.repeat(161)).segments).toBe(2);
    expect(smsSize('ж'.repeat(71)).segments).toBe(2);
  });
});

describe('the rules of SNS', () => {
  const good = renderAlert(article, matches, watches, settings);
  const broken: [string, Partial<AlertMessage>, RegExp][] = [
    ['a subject of 100 characters', { subject: 'x'.repeat(100) }, /100 characters/],
    ['a line break in the subject', { subject: 'one\ntwo' }, /line break/],
    ['an empty subject', { subject: ' ' }, /empty/],
    ['no default body', { bodies: { ...good.bodies, default: '' } }, /default/],
    ['more than 256 KB', { bodies: { ...good.bodies, email: 'x'.repeat(256 * 1024) } }, /bytes/],
    ['half of a surrogate pair', { bodies: { ...good.bodies, sms: '\ud800' } }, /surrogate/],
  ];
  test.each(broken)('refuse %s before anything is sent', (_, part, words) => {
    expect(() => checkSnsRules({ ...good, ...part })).toThrow(AlertRefusedError);
    expect(() => checkSnsRules({ ...good, ...part })).toThrow(words);
  });
});
