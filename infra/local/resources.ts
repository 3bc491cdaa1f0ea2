import { CreateTopicCommand, type SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { filterPolicyOf } from '../../shared/subscription/filter-policy.ts';
import type { Endpoint } from '../../shared/subscription/subscription.ts';
import type { Deliveries } from './messaging/deliveries.ts';

/** The reader that `npm start` subscribes, so that there is somebody to alert. */
export const firstSubscribers = [
  { protocol: 'email', endpoint: 'reader@example.com' },
  { protocol: 'sms', endpoint: '+12025550123' },
] as const satisfies { protocol: Endpoint['protocol']; endpoint: string }[];

/** Who is told in the inbox that a feed broke or is back. */
export const owner = { protocol: 'email', endpoint: 'owner@example.com' } as const;

/** Times that a message is received before it goes to the dead-letter queue. */
const maxReceiveCount = 5;

/** Creates topic and queues where they are missing; addresses of queues are under `endpoint`. */
export async function makeResources(sns: SNSClient, sqs: SQSClient, endpoint: string) {
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'stentor-alerts' }));
  const { TopicArn: ownerTopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'stentor-owner' }));
  const name = {
    poll: 'stentor-poll.fifo',
    dead: 'stentor-poll-dead.fifo',
    pages: 'stentor-pages',
    deadPages: 'stentor-pages-dead',
  };
  const fifo = { FifoQueue: 'true' };
  await sqs.send(new CreateQueueCommand({ QueueName: name.dead, Attributes: fifo }));
  await sqs.send(new CreateQueueCommand({ QueueName: name.deadPages }));
  const givingUpTo = (queue: string) =>
    JSON.stringify({
      deadLetterTargetArn: `arn:aws:sqs:us-east-1:000000000000:${queue}`,
      maxReceiveCount: String(maxReceiveCount),
    });
  await sqs.send(
    new CreateQueueCommand({
      QueueName: name.poll,
      Attributes: {
        ...fifo,
        VisibilityTimeout: '900',
        RedrivePolicy: givingUpTo(name.dead),
      },
    }),
  );
  await sqs.send(
    new CreateQueueCommand({
      QueueName: name.pages,
      Attributes: { VisibilityTimeout: '900', RedrivePolicy: givingUpTo(name.deadPages) },
    }),
  );
  const address = (queue: string) => `${endpoint}/000000000000/${queue}`;
  return {
    alertsTopicArn: TopicArn,
    ownerTopicArn,
    pollQueueUrl: address(name.poll),
    pageQueueUrl: address(name.pages),
    deadLetterQueueUrl: address(name.dead),
    deadPagesQueueUrl: address(name.deadPages),
  };
}

/** Subscribes the first reader and, where asked to, follows the links that confirm it. */
export async function subscribeFirst(
  sns: SNSClient,
  topicArn: string,
  deliveries: Deliveries,
  confirm: boolean,
): Promise<void> {
  for (const subscriber of firstSubscribers) {
    const { protocol, endpoint: address } = subscriber;
    const FilterPolicy = JSON.stringify(filterPolicyOf({}, { protocol, address }));
    await subscribe(sns, topicArn, subscriber, deliveries, confirm, { FilterPolicy });
  }
}

/** Subscribes the owner to what happens to feeds, like the first reader. */
export async function subscribeOwner(
  sns: SNSClient,
  topicArn: string,
  deliveries: Deliveries,
  confirm: boolean,
): Promise<void> {
  await subscribe(sns, topicArn, owner, deliveries, confirm);
}

async function subscribe(
  sns: SNSClient,
  topicArn: string,
  { protocol, endpoint }: { protocol: string; endpoint: string },
  deliveries: Deliveries,
  confirm: boolean,
  Attributes: Record<string, string> = {},
): Promise<void> {
  await sns.send(
    new SubscribeCommand({ TopicArn: topicArn, Protocol: protocol, Endpoint: endpoint, Attributes }),
  );
  const invitation = deliveries
    .list(100)
    .find((delivery) => delivery.kind === 'confirmation' && delivery.endpoint === endpoint);
  const link = /http\S+/.exec(invitation?.text ?? '')?.[0];
  if (confirm && link) await fetch(link);
}
