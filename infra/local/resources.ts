import { CreateTopicCommand, type SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Deliveries } from './messaging/deliveries.ts';

/** The reader that `npm start` subscribes, so that there is somebody to alert. */
export const firstSubscribers = [
  { protocol: 'email', endpoint: 'reader@example.com' },
  { protocol: 'sms', endpoint: '+12025550123' },
] as const;

/** Times that a message is received before it goes to the dead-letter queue. */
const maxReceiveCount = 5;

/** Creates topic and queues where they are missing; addresses of queues are under `endpoint`. */
export async function makeResources(sns: SNSClient, sqs: SQSClient, endpoint: string) {
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'stentor-alerts' }));
  const name = { poll: 'stentor-poll', dead: 'stentor-poll-dead' };
  await sqs.send(new CreateQueueCommand({ QueueName: name.dead }));
  const deadLetterTargetArn = `arn:aws:sqs:us-east-1:000000000000:${name.dead}`;
  await sqs.send(
    new CreateQueueCommand({
      QueueName: name.poll,
      Attributes: {
        VisibilityTimeout: '900',
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: String(maxReceiveCount) }),
      },
    }),
  );
  const address = (queue: string) => `${endpoint}/000000000000/${queue}`;
  return {
    alertsTopicArn: TopicArn,
    pollQueueUrl: address(name.poll),
    deadLetterQueueUrl: address(name.dead),
  };
}

/** Subscribes the first reader and, where asked to, follows the links that confirm it. */
export async function subscribeFirst(
  sns: SNSClient,
  topicArn: string,
  deliveries: Deliveries,
  confirm: boolean,
): Promise<void> {
  for (const { protocol, endpoint } of firstSubscribers) {
    await sns.send(new SubscribeCommand({ TopicArn: topicArn, Protocol: protocol, Endpoint: endpoint }));
    const invitation = deliveries
      .list(100)
      .find((delivery) => delivery.kind === 'confirmation' && delivery.endpoint === endpoint);
    const link = /http\S+/.exec(invitation?.text ?? '')?.[0];
    if (confirm && link) await fetch(link);
  }
}
