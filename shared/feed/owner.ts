import type { Feed } from './feed.ts';

/** A message to whoever runs this deployment, as SNS takes it. */
export type OwnerMessage = {
  /** Fewer than 100 characters, in one line. */
  subject: string;
  text: string;
};

/** The door to the owner's own topic; `shared/notify` opens it onto SNS. */
export type OwnerTopic = {
  /** Publishes and returns the message id. */
  publish(message: OwnerMessage): Promise<string>;
};

/** A change of state that the owner is to be told. */
export type FeedNotice = NonNullable<Feed['noticeDue']>;

const subjectLength = 99;

/** The notice that a change of state is worth, undefined where nothing changed. */
export function noticeOf(before: Feed['state'], after: Feed['state'], now: Date): FeedNotice | undefined {
  return before === after ? undefined : { state: after, at: now.toISOString() };
}

/** What the owner reads: that a feed failed, was paused, is gone or is back, why, and what to do. */
export function ownerMessage(
  feed: Pick<Feed, 'title' | 'url' | 'failures' | 'lastError' | 'failingSince'>,
  notice: FeedNotice,
): OwnerMessage {
  const name = oneLine(feed.title ?? URL.parse(feed.url)?.host ?? feed.url);
  const reason = feed.lastError?.message;
  const [what, text] = {
    active: ['is back', 'The feed answers again.'],
    failing: [
      'fails',
      `Its last ${feed.failures} polls failed. It is tried again, at growing intervals of up to a day.`,
    ],
    paused: [
      'is paused',
      'It failed for 30 days and is polled no more. Add it again when it is mended, or remove it.',
    ],
    gone: ['is gone', 'It is polled no more. Remove it, or add its successor.'],
  }[notice.state];
  return {
    subject: cut(`Stentor: the feed ${name}`, what ?? ''),
    text: [
      text,
      '',
      `Feed: ${feed.url}`,
      ...(reason ? [`Reason: ${reason}`] : []),
      ...(feed.failingSince ? [`Failing since: ${feed.failingSince}`] : []),
      `Noticed: ${notice.at}`,
      '',
    ].join('\n'),
  };
}

/** A subject that ends in `what`, with as much before it as SNS takes; no half of a surrogate pair stays. */
function cut(start: string, what: string): string {
  const room = subjectLength - what.length - 1;
  const kept = start.length <= room ? start : `${start.slice(0, room - 1)}…`;
  return `${kept.toWellFormed()} ${what}`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}
