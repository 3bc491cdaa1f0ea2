import { describe, expect, test } from 'vitest';
import { documentSchema } from '../../shared/alert/document.ts';
import { renderAlert } from '../../shared/alert/render.ts';
import { smsSize } from '../../shared/alert/sms-size.ts';
import { checkSnsRules } from '../../shared/alert/sns-rules.ts';
import type { Article } from '../../shared/article/article.ts';
import type { Evidence, Watch, WatchMatch } from '../../shared/watch/watch.ts';
import { anArticle } from './article.ts';
import { scripts, type Told } from './scripts.ts';

const watches: Watch[] = [{ id: 'maduro', kind: 'person', name: 'Nicolás Maduro', severity: 'high' }];
const others = [{ source: 'second.example', title: 'The same elsewhere', url: 'https://second.example/1' }];

function articleOf(language: string, { title, lead, body }: Told): Article {
  return anArticle({
    title,
    lead,
    body,
    language: language.length === 2 ? language : 'en',
    authors: ['Ann Author', 'Bo Writer'],
    url: `https://news.example/${language}`,
  });
}

function matchOf(article: Article, { name }: Told): WatchMatch {
  const evidence = (['title', 'body'] as const).map((field): Evidence => {
    const start = article[field].indexOf(name);
    expect(start).toBeGreaterThanOrEqual(0);
    const text = article[field].slice(start, start + name.length);
    return { watch: 'maduro', field, start, end: start + name.length, text, alias: name, class: 'name' };
  });
  return { watch: 'maduro', severity: 'high', score: 0.9, evidence };
}

function rendered(language: string, told: Told, sms: { segments: number; script: 'own' | 'latin' }) {
  const article = articleOf(language, told);
  return renderAlert(article, [matchOf(article, told)], watches, {
    timeZone: 'Europe/Athens',
    sms,
    outlets: others.map((one) => ({ ...anArticle({ id: 'b'.repeat(26) }), ...one })),
  });
}

const sized = (sms: string) => {
  const { encoding, units, segments } = smsSize(sms);
  return `[${encoding}, ${units} units, ${segments} segments]\n${sms}`;
};

describe('an alert in the script of', () => {
  test.each(Object.entries(scripts))('%s is rendered as its golden file has it', async (language, told) => {
    const message = rendered(language, told, { segments: 1, script: 'own' });
    const long = rendered(language, told, { segments: 3, script: 'own' });
    const latin = rendered(language, told, { segments: 1, script: 'latin' });
    for (const one of [message, long, latin]) checkSnsRules(one);
    expect(smsSize(message.bodies.sms).segments).toBe(1);
    expect(smsSize(latin.bodies.sms).segments).toBe(1);
    expect(smsSize(long.bodies.sms).segments).toBeLessThanOrEqual(3);
    documentSchema.parse(JSON.parse(message.bodies.sqs));
    const text = [
      `Subject: ${message.subject}`,
      message.bodies.email,
      `SMS ${sized(message.bodies.sms)}`,
      `SMS in three segments ${sized(long.bodies.sms)}`,
      `SMS in Latin letters ${sized(latin.bodies.sms)}`,
    ].join('\n\n----\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${language}.txt`);
  });

  test.each(Object.entries(scripts))('%s tells what it is about within 60 characters', (language, told) => {
    const { subject } = rendered(language, told, { segments: 1, script: 'own' });
    expect(subject.slice(0, 60)).toMatch(/^Nicolás Maduro: .{20}/su);
    expect(subject.length).toBeLessThan(100);
  });
});
