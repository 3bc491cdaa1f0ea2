import type { Mention } from '../../shared/alert/mention.ts';
import { type SpeedSummary, speedInWords, speedOfMentions } from '../../shared/alert/speed.ts';
import type { Article } from '../../shared/article/article.ts';
import type { Feed } from '../../shared/feed/feed.ts';
import { troubleOf } from '../../shared/feed/health.ts';
import type { LocalAddresses } from './data-folder.ts';
import { type InboxDocument, inboxDocument } from './inbox/page.ts';
import type { LocalStack } from './local.ts';
import { everyMention } from './mentions.ts';

/** One message that went out, and the watches that it speaks for. */
export type AlertSummary = {
  messageId: string;
  articleId: string;
  title: string;
  subject?: string;
  watches: string[];
  sentAt?: string;
};

/** What a run leaves behind, and how it went. */
export type Summary = {
  ok: boolean;
  /** Why the run failed, in words; empty when it did not. */
  reasons: string[];
  run: { newArticles: number; alerts: number };
  feeds: Feed[];
  articles: Article[];
  mentions: Mention[];
  alerts: AlertSummary[];
  /** How fast the alerts of this run were; absent where there were none. */
  speed?: SpeedSummary;
  inbox: InboxDocument;
  deadLetters: { changes: { sequence: number; reason: string }[]; messages: number };
  addresses: LocalAddresses;
  timings: Record<string, number>;
};

/** What happened while the run was on. */
export type RunCounts = { newArticles: number; alerts: number; putAside: number };

const dayMs = 86_400_000;

/**
 * Reads what is stored into one document. Articles and mentions go back as far as they are kept. `deadBefore` are the
 * messages that an earlier run put aside.
 */
export async function summarise(
  stack: LocalStack,
  counts: RunCounts,
  timings: Record<string, number>,
  deadBefore = 0,
): Promise<Summary> {
  const { wiring, messaging } = stack;
  const now = wiring.now().getTime();
  const range = {
    since: new Date(now - wiring.settings.retentionDays * dayMs).toISOString(),
    until: new Date(now + 2 * dayMs).toISOString(),
    limit: Number.POSITIVE_INFINITY,
  };
  const [feeds, articles, mentions, backlog] = await Promise.all([
    wiring.feeds.list(),
    wiring.articles.list(range),
    everyMention(wiring),
    stack.backlog(),
  ]);
  const inbox = inboxDocument(messaging.subscriptions(), messaging.deliveries.list(100_000));
  const putAside = counts.putAside + Math.max(0, backlog.deadMessages - deadBefore);
  const speed = speedOfMentions(mentions, new Date(now - (timings.totalMs ?? 0)));
  const reasons = reasonsToFail(feeds, mentions, putAside, backlog.events);
  return {
    ok: reasons.length === 0,
    reasons,
    run: { newArticles: counts.newArticles, alerts: counts.alerts },
    feeds,
    articles,
    mentions,
    alerts: alertsOf(mentions, inbox),
    ...(speed && { speed }),
    inbox,
    deadLetters: {
      changes: backlog.deadEvents.map(({ sequence, reason }) => ({ sequence, reason })),
      messages: backlog.deadMessages,
    },
    addresses: stack.addresses,
    timings,
  };
}

function reasonsToFail(feeds: Feed[], mentions: Mention[], putAside: number, events: number): string[] {
  const pending = mentions.filter((mention) => mention.status === 'pending');
  const polled = feeds.filter((feed) => feed.state !== 'paused');
  return [
    ...(polled.length > 0 && polled.every((feed) => feed.lastError)
      ? [`No feed could be polled (${polled.length}), the first because: ${polled[0]?.lastError?.message}`]
      : []),
    ...(pending.length > 0 ? [`${pending.length} alerts are still pending.`] : []),
    ...(events > 0 ? [`${events} changes of articles were not handled.`] : []),
    ...(putAside > 0 ? [`${putAside} messages or changes were put aside after repeated failure.`] : []),
  ];
}

function alertsOf(mentions: Mention[], inbox: InboxDocument): AlertSummary[] {
  const sent = mentions.filter((mention) => mention.status === 'sent' && mention.messageId);
  return [...Map.groupBy(sent, (mention) => mention.messageId ?? '')].map(([messageId, group]) => {
    const subject = inbox.messages.find(
      (message) => message.messageId === messageId && message.subject,
    )?.subject;
    const [first] = group;
    return {
      messageId,
      articleId: first?.articleId ?? '',
      title: first?.title ?? '',
      ...(subject !== undefined && { subject }),
      watches: group.map((mention) => mention.watch).sort(),
      ...(first?.sentAt && { sentAt: first.sentAt }),
    };
  });
}

/** The summary for reading. */
export function summaryText(summary: Summary): string {
  const { feeds, articles, mentions, alerts, inbox, run, deadLetters } = summary;
  const notifications = inbox.messages.filter((message) => message.kind === 'notification');
  const held = mentions.filter((mention) => mention.status === 'held');
  const watches = [...Map.groupBy(mentions, (mention) => mention.watch)];
  const lines = [
    `Feeds: ${feeds.length}`,
    ...feeds.map((feed) => `  ${feed.title ?? feed.url}: ${feedState(feed)}`),
    '',
    `Articles: ${articles.length} (${run.newArticles} new)`,
    ...articles
      .slice(0, 50)
      .map((article) => `  ${article.at.slice(0, 16)}  ${article.source}  ${article.title}`),
    ...(articles.length > 50 ? [`  … and ${articles.length - 50} more`] : []),
    '',
    `Mentions: ${mentions.length} (${held.length} held)`,
    ...watches.map(([watch, group]) => `  ${watch}: ${group.length}`),
    '',
    `Alerts: ${alerts.length} (${run.alerts} new)`,
    ...alerts.map((alert) => `  ${alert.subject ?? alert.title}  [${alert.watches.join(', ')}]`),
    ...(summary.speed ? speedInWords(summary.speed) : []),
    '',
    `Inbox: ${notifications.filter(({ protocol }) => protocol === 'email').length} e-mails, ${
      notifications.filter(({ protocol }) => protocol === 'sms').length
    } SMS`,
    ...deadLetters.changes.map((dead) => `Put aside: change ${dead.sequence}: ${dead.reason}`),
    ...(deadLetters.messages > 0 ? [`Put aside: ${deadLetters.messages} poll messages`] : []),
    ...summary.reasons.map((reason) => `Failed: ${reason}`),
  ];
  return lines.map(printable).join('\n');
}

function feedState(feed: Feed): string {
  const trouble = troubleOf(feed);
  return `${feed.articles} articles${trouble && `, ${trouble}`}`;
}

/** Text from feeds must not steer a terminal: control characters become spaces. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}
