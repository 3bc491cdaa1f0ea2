import {
  CreateTopicCommand,
  PublishCommand,
  type PublishCommandInput,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { onTestFinished } from 'vitest';
import type { InboxDocument } from '../../infra/local/inbox/page.ts';
import { openInbox } from '../../infra/local/inbox/server.ts';
import { type LocalMessaging, openLocalMessaging } from '../../infra/local/messaging/messaging.ts';
import { openSns } from '../../shared/notify/sns.ts';
import { openSqs } from '../../shared/notify/sqs.ts';
import { newFolder } from './folder.ts';

/** A topic, its engines and an inbox on a folder; closed at the end of the test where the test has not closed them. */
export async function openMessaging(folder = newFolder(), now?: () => Date) {
  let messaging: LocalMessaging | undefined;
  const inbox = await openInbox({
    subscriptions: () => messaging?.subscriptions() ?? [],
    messages: (limit) => messaging?.deliveries.list(limit) ?? [],
    confirm: (token) => messaging?.confirm(token),
    unsubscribe: (arn) => messaging?.unsubscribe(arn) ?? false,
  });
  const links = {
    confirm: (token: string) => `${inbox.url}confirm?token=${token}`,
    unsubscribe: (arn: string) => `${inbox.url}unsubscribe?subscription=${encodeURIComponent(arn)}`,
  };
  const opened = await openLocalMessaging(folder, links, now ? { now } : {});
  messaging = opened;
  const sns = openSns({ endpoint: opened.endpoint });
  const sqs = openSqs({ endpoint: opened.endpoint });
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'alerts' }));
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await opened.close();
    await inbox.close();
  };
  onTestFinished(close);
  const subscribe = (Protocol: string, Endpoint: string, Attributes?: Record<string, string>) =>
    sns.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint, ...(Attributes && { Attributes }) }));
  const publish = (input: Partial<PublishCommandInput>) =>
    sns.send(new PublishCommand({ TopicArn, Message: 'text', ...input }));
  const shown = async () => (await (await fetch(`${inbox.url}messages.json`)).json()) as InboxDocument;
  const confirmAll = async () => {
    for (const { kind, text } of (await shown()).messages)
      if (kind === 'confirmation') await fetch(/http[^\s"]+/.exec(text)?.[0] ?? '');
  };
  return { ...opened, inbox, sns, sqs, TopicArn, subscribe, publish, shown, confirmAll, close };
}

/** A message with a body per protocol. */
export const bodies = (texts: Record<string, unknown>) => ({
  MessageStructure: 'json',
  Message: JSON.stringify(texts),
});
