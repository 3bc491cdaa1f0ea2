import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildApp } from 'fauxqs';
import { type Deliveries, openDeliveries } from './deliveries.ts';
import { loadFauxqsParts, type SnsStore, type SqsStore, type Subscription } from './fauxqs-parts.ts';
import { createOutbox } from './outbox.ts';
import { publish, publishBatch } from './publish.ts';
import { refusalXml, resultXml, type SnsParameters, SnsRefusal } from './sns-form.ts';
import { afterSubscribe, checkSubscribe, subscriptionOf } from './subscribe.ts';

/** The local SNS and SQS: one address speaks both protocols. */
export type LocalMessaging = {
  endpoint: string;
  deliveries: Deliveries;
  subscriptions(): Subscription[];
  /** Confirms what a token stands for. @throws SnsRefusal for a token that is unknown or too old. */
  confirm(token: string): Subscription;
  /** Ends a subscription; false when there is none of that name. */
  unsubscribe(subscriptionArn: string): boolean;
  /** Settles when all deliveries to queues and addresses arrived or were given up. */
  delivered(): Promise<void>;
  close(): Promise<void>;
};

/** Where people follow links: the inbox. */
export type Links = {
  confirm: (token: string) => string;
  unsubscribe: (subscriptionArn: string) => string;
};

/**
 * Opens SNS and SQS on a loopback port over a data folder. fauxqs keeps topics, subscriptions and queues; what it
 * does not do (SNS's rules for a message, a body per protocol, filter policies on arrays, confirmation, delivery)
 * is done here, before its own handlers.
 */
export async function openLocalMessaging(
  folder: string,
  links: Links,
  options: { port?: number; now?: () => Date } = {},
): Promise<LocalMessaging> {
  await mkdir(folder, { recursive: true });
  const now = options.now ?? (() => new Date());
  const deliveries = openDeliveries(join(folder, 'deliveries.db'));
  const { sqs, sns, app, close, createMessage } = await openFauxqs(folder);
  const outbox = createOutbox(deliveries, (queueArn, { text, raw, attributes }) => {
    const queue = sqs.getQueueByArn(queueArn);
    if (!queue) throw new Error(`There is no queue ${queueArn}.`);
    queue.enqueue(createMessage(text, raw ? attributes : {}));
  });
  const publishing = { store: sns, deliveries, now, unsubscribeLink: links.unsubscribe };
  const confirmLink = (topicArn: string, token: string) =>
    `${endpoint()}/?Action=ConfirmSubscription&TopicArn=${encodeURIComponent(topicArn)}&Token=${token}`;
  const subscribing = { store: sns, deliveries, now };

  /** The answer to a call that is ours; undefined leaves it to fauxqs. */
  function answer(parameters: SnsParameters): string | undefined {
    switch (parameters.Action) {
      case 'Publish':
        return publish(parameters, publishing);
      case 'PublishBatch':
        return publishBatch(parameters, publishing);
      case 'Subscribe':
        checkSubscribe(parameters);
        return undefined;
      case 'ConfirmSubscription': {
        const { arn } = confirm(parameters.Token ?? '', parameters.TopicArn);
        return resultXml('ConfirmSubscription', `<SubscriptionArn>${arn}</SubscriptionArn>`);
      }
      default:
        return undefined;
    }
  }

  function confirm(token: string, topicArn?: string): Subscription {
    const subscription = subscriptionOf(token, topicArn, subscribing);
    subscription.confirmed = true;
    sns.persistence?.insertSubscription(subscription);
    return subscription;
  }

  /** New subscriptions: SNS does not give the name of one that waits for its endpoint unless it is asked to. */
  function afterCall(parameters: SnsParameters, xml: string): string {
    if (parameters.Action?.startsWith('ListSubscriptions')) return hidePending(xml, sns);
    if (parameters.Action !== 'Subscribe') return xml;
    const arn = /<SubscriptionArn>([^<]+)</.exec(xml)?.[1] ?? '';
    const subscription = sns.subscriptions.get(arn);
    if (!subscription) return xml;
    afterSubscribe(subscription, {
      ...subscribing,
      confirmLink: (topicArn, token) =>
        subscription.protocol.startsWith('email') ? links.confirm(token) : confirmLink(topicArn, token),
    });
    const named = subscription.confirmed || parameters.ReturnSubscriptionArn === 'true';
    return named ? xml : xml.replace(arn, 'pending confirmation');
  }

  app.addHook('preHandler', async (request, reply) => {
    const parameters = (request.method === 'GET' ? request.query : request.body) as SnsParameters | undefined;
    if (typeof parameters?.Action !== 'string') return;
    // A link that is opened may confirm and nothing else.
    if (request.method === 'GET' && parameters.Action !== 'ConfirmSubscription') return;
    try {
      const xml = answer(parameters);
      if (xml !== undefined) return reply.header('content-type', 'text/xml').send(xml);
    } catch (error) {
      if (!(error instanceof SnsRefusal)) throw error;
      return reply.status(error.status).header('content-type', 'text/xml').send(refusalXml(error));
    }
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const parameters = request.body as SnsParameters | undefined;
    if (typeof parameters?.Action !== 'string' || typeof payload !== 'string') return payload;
    return reply.statusCode === 200 ? afterCall(parameters, payload) : payload;
  });
  app.addHook('onResponse', async () => outbox.send());

  await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });
  outbox.send();
  function endpoint(): string {
    return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  }

  return {
    endpoint: endpoint(),
    deliveries,
    subscriptions: () => [...sns.subscriptions.values()],
    confirm: (token) => confirm(token),
    unsubscribe: (arn) => removeSubscription(sns, arn),
    delivered: () => outbox.idle(),
    async close() {
      await outbox.close();
      await close();
      deliveries.close();
    },
  };
}

async function openFauxqs(folder: string) {
  const parts = await loadFauxqsParts();
  const sqs: SqsStore = new parts.SqsStore();
  const sns: SnsStore = new parts.SnsStore();
  const persistence = new parts.PersistenceManager(folder);
  // fauxqs 2.4.1 writes NULL where its own table forbids it, so that no message could ever come again.
  const ready = persistence.db.prepare(
    'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
  );
  persistence.updateMessageReady = (messageId) => void ready.run(messageId);
  persistence.loadSqsAndSns(sqs, sns);
  sqs.persistence = persistence;
  // Queue addresses then name the host that a client called, which resolves everywhere.
  sqs.host = '';
  sns.persistence = persistence;
  for (const queue of sqs.allQueues()) {
    queue.persistence = persistence;
    // Whoever had these in hand is gone: one process at a time works on a data folder. That it was stopped is no
    // failed attempt at the message.
    for (const [receipt, { message }] of [...queue.inflightMessages]) {
      message.approximateReceiveCount -= 1;
      queue.changeVisibility(receipt, 0);
    }
  }
  adoptOrphans(sns);
  const stores = { sqsStore: sqs, snsStore: sns, s3Store: new parts.S3Store() };
  const app = buildApp({ logger: false, stores } as unknown as Parameters<typeof buildApp>[0]);
  return {
    sqs,
    sns,
    app,
    createMessage: parts.SqsStore.createMessage,
    async close() {
      await app.close();
      persistence.close();
    },
  };
}

/** fauxqs writes a subscription and its topic's list in two steps; a crash between them is mended here. */
function adoptOrphans(sns: SnsStore): void {
  for (const { arn, topicArn } of sns.subscriptions.values()) {
    const topic = sns.topics.get(topicArn);
    if (!topic || topic.subscriptionArns.includes(arn)) continue;
    topic.subscriptionArns.push(arn);
    sns.persistence?.updateTopicSubscriptionArns(topicArn, topic.subscriptionArns);
  }
}

function removeSubscription(sns: SnsStore, arn: string): boolean {
  const store = sns as SnsStore & { unsubscribe(arn: string): boolean };
  return store.unsubscribe(arn);
}

function hidePending(xml: string, sns: SnsStore): string {
  return xml.replace(/<SubscriptionArn>([^<]+)<\/SubscriptionArn>/g, (whole, arn: string) =>
    sns.subscriptions.get(arn)?.confirmed === false
      ? '<SubscriptionArn>PendingConfirmation</SubscriptionArn>'
      : whole,
  );
}
