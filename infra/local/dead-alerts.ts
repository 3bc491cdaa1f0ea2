import { CreateQueueCommand, type SQSClient } from '@aws-sdk/client-sqs';

const name = 'stentor-alerts-dead';

/** Creates the queue of alerts that could not be published, where it is missing; answers its address. */
export async function makeDeadAlertsQueue(sqs: SQSClient, endpoint: string): Promise<string> {
  await sqs.send(new CreateQueueCommand({ QueueName: name }));
  return `${endpoint}/000000000000/${name}`;
}
