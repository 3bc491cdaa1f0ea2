import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import { openSns } from '../../shared/notify/sns.ts';
import { openSqs } from '../../shared/notify/sqs.ts';

/**
 * An SNS and SQS engine with nothing in it: the embedded one in memory, or the one at TEST_ENGINE_URL
 * (`npm run test:engines`).
 */
export async function startEngine() {
  const { endpoint, stop } = await open(process.env.TEST_ENGINE_URL);
  const sns = openSns({ endpoint });
  const sqs = openSqs({ endpoint });
  return {
    endpoint,
    async createTopic(name: string): Promise<string> {
      const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: name }));
      return TopicArn;
    },
    /** A queue that gets what the topic sends and the filter policy lets through; answers its address. */
    async subscribeQueue(name: string, topicArn: string, filterPolicy: object): Promise<string> {
      const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
      const { Attributes } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
      );
      await sns.send(
        new SubscribeCommand({
          TopicArn: topicArn,
          Protocol: 'sqs',
          Endpoint: Attributes?.QueueArn,
          Attributes: { FilterPolicy: JSON.stringify(filterPolicy) },
        }),
      );
      return QueueUrl;
    },
    async stop() {
      sns.destroy();
      sqs.destroy();
      await stop();
    },
  };
}

async function open(shared: string | undefined): Promise<{ endpoint: string; stop(): Promise<void> }> {
  if (shared) {
    await fetch(`${shared}/moto-api/reset`, { method: 'POST' });
    return { endpoint: shared, stop: async () => {} };
  }
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  return { endpoint: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
