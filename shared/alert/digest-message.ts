import type { Severity } from '../watch/watch.ts';
import type { Digest, DigestStory } from './digest-content.ts';
import { oneLine, renderSubject } from './email.ts';
import type { HeldReason, Mention } from './mention.ts';
import { isHigher } from './severity.ts';
import { renderSms, type SmsSettings } from './sms.ts';
import { maxMessageBytes, messageBytes } from './sns-rules.ts';
import type { AlertMessage } from './topic.ts';

/** Version of the JSON document of a digest; it changes when a field is renamed or removed. */
export const digestDocumentVersion = 1;

/** Stories listed: as many of these as SNS takes for all bodies together. */
const storyCounts = [40, 20, 10, 5, 2, 0];
/** Outlets and mentions listed of each. */
const mostOutlets = 60;
const mostMentions = 10;
/** A headline is no article. */
const mostTitle = 300;

const reasons: Record<HeldReason, string> = {
  backlog: "from a new feed's backlog",
  backfill: 'from before the watch',
  edited: 'edits',
  'guid-changed': 'repeats under another address',
  muted: 'muted',
  score: 'below the least score',
  story: 'story already alerted',
  quiet: 'quiet hours',
  'hourly-cap': 'hourly cap',
  'daily-cap': 'daily cap',
};

/**
 * Renders a digest for every protocol that SNS delivers, by the same rules as an alert. Stories that are too many for
 * one message are counted.
 */
export function renderDigest(digest: Digest, sms?: SmsSettings): AlertMessage {
  for (const most of storyCounts) {
    const message = renderStories(digest, most, sms);
    if (messageBytes(message) <= maxMessageBytes) return message;
  }
  return renderStories(digest, 0, sms);
}

function renderStories(digest: Digest, mostStories: number, sms: SmsSettings | undefined): AlertMessage {
  const { title, stories, spike } = digest;
  const summary = summaryOf(digest);
  const email = emailOf(digest, mostStories);
  const machine = JSON.stringify(documentOf(digest, mostStories));
  const mentions = stories.flatMap((story) => story.mentions);
  const top = stories[0]?.mentions[0];
  const headline = top ? `${summary}: ${headlineOf(top)}` : summary;
  return {
    subject: renderSubject(`Digest: ${title}`, spike ? `${summary}, spike` : summary),
    bodies: {
      default: email,
      email,
      sms: renderSms({ watches: oneLine(`Digest ${title}`), headline, link: top?.url }, sms),
      'email-json': machine,
      sqs: machine,
      http: machine,
      https: machine,
      lambda: machine,
    },
    attributes: {
      watch: [digest.watch],
      severity: stories.reduce<Severity>((found, { severity }) => higher(found, severity), 'low'),
      // A digest of counts alone is in no language and from no outlet.
      language: mentions.length > 0 ? distinct(mentions.map(({ language }) => language ?? 'und')) : 'und',
      source: mentions.length > 0 ? distinct(mentions.map(({ source }) => source)) : 'stentor',
      kind: 'digest',
    },
  };
}

function summaryOf({ stories, mentions }: Digest): string {
  const held = stories.reduce((count, story) => count + story.mentions.length, 0);
  if (held === 0) return counted(mentions, 'mention');
  return `${counted(held, 'mention')} held in ${counted(stories.length, 'story', 'stories')}`;
}

function emailOf(digest: Digest, mostStories: number): string {
  const { stories, period, zone, spike, mentions, usual } = digest;
  const days = Math.round((period.to.getTime() - period.from.getTime()) / 86_400_000);
  const span = days === 7 ? 'a week' : 'a day';
  const rest = stories.length - Math.min(mostStories, stories.length);
  const counts = Object.entries(digest.counted) as [HeldReason, number][];
  return [
    `Digest: ${oneLine(digest.title)}`,
    [
      `${time(period.from, zone)} to ${time(period.to, zone)}, times of ${zone}`,
      `${counted(mentions, 'mention')}${usual === undefined ? '' : `, usually ${usual} ${span}`}.`,
      ...(spike
        ? [
            `Spike: ${counted(spike.count, 'mention')} in the hour from ${time(spike.hour, zone)}, usually ${spike.usual}.`,
          ]
        : []),
    ].join('\n'),
    ...(stories.length > 0 ? ['Held back, by story:'] : []),
    ...stories.slice(0, mostStories).map((story) => storyText(story, zone)),
    ...(rest > 0 ? [`And ${counted(rest, 'more story', 'more stories')}.`] : []),
    ...(counts.length > 0
      ? [`Not listed: ${counts.map(([reason, count]) => `${count} ${reasons[reason]}`).join(', ')}.`]
      : []),
  ].join('\n\n');
}

function storyText({ mentions, sources, severity }: DigestStory, zone: string): string {
  const [newest] = mentions;
  if (!newest) return '';
  const why = distinct(mentions.flatMap(({ heldReason }) => (heldReason ? [reasons[heldReason]] : [])));
  const others = sources.filter((source) => source !== newest.source);
  const more = others.length - mostOutlets;
  return [
    headlineOf(newest),
    `  ${newest.source} · ${time(newest.publishedAt ?? newest.createdAt, zone)} · ${severity} · ${why.join(', ')}`,
    ...(newest.url ? [`  ${newest.url}`] : []),
    ...(others.length > 0
      ? [`  Also in: ${others.slice(0, mostOutlets).join(', ')}${more > 0 ? ` and ${more} more` : ''}`]
      : []),
  ].join('\n');
}

function documentOf({ watch, title, period, zone, stories, spike, ...rest }: Digest, mostStories: number) {
  return {
    version: digestDocumentVersion,
    kind: 'digest',
    watch,
    title,
    from: period.from.toISOString(),
    to: period.to.toISOString(),
    zone,
    mentions: rest.mentions,
    usual: rest.usual,
    spike: spike && { ...spike, hour: spike.hour.toISOString(), z: Math.round(spike.z * 10) / 10 },
    counted: rest.counted,
    heldStories: stories.length,
    stories: stories.slice(0, mostStories).map((story) => ({
      storyId: story.storyId,
      severity: story.severity,
      sources: story.sources.slice(0, mostOutlets),
      mentions: story.mentions.slice(0, mostMentions).map((mention) => ({
        articleId: mention.articleId,
        title: mention.title.slice(0, mostTitle),
        url: mention.url,
        source: mention.source,
        language: mention.language,
        publishedAt: mention.publishedAt,
        heldReason: mention.heldReason,
      })),
    })),
  };
}

function headlineOf({ title, url, articleId }: Mention): string {
  return oneLine(title.slice(0, mostTitle)) || url || articleId;
}

function time(at: Date | string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return format.format(new Date(at));
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function higher(one: Severity, other: Severity): Severity {
  return isHigher(one, other) ? one : other;
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].slice(0, 100);
}
