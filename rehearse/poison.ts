import { callJson, operator } from './control-plane.ts';
import type { Deployment } from './deployment.ts';
import { depthOf, queueUrl, takeBodies } from './queue-source.ts';
import type { DeployedStack } from './stack-reader.ts';
import type { Stage } from './stage.ts';
import { expect } from './steps.ts';

/** What nothing can be made of ends in the dead-letter queue of its source, and stops nothing behind it. */
export async function checkPoison(
  stage: Stage,
  deployment: Deployment,
  stack: DeployedStack,
): Promise<string> {
  const letters = stack.resources
    .filter(({ type, logicalId }) => type === 'AWS::SQS::Queue' && logicalId.includes('DeadLetters'))
    .map(({ physicalId }) => physicalId.split('/').at(-1) ?? '');
  for (const name of letters)
    expect((await depthOf(stage.gate.url, name)).now === 0, `Something lies in ${name} before the poison.`);

  const poll = stack.outputs.PollQueueUrl?.split('/').at(-1) ?? '';
  const MessageBody = '{"feeds": "not a list"}';
  await callJson(stage.gate.url, operator, 'sqs', 'AmazonSQS.SendMessage', {
    QueueUrl: queueUrl(stage.gate.url, poll),
    MessageBody,
    MessageGroupId: 'poison',
    MessageDeduplicationId: 'poison',
  });
  await deployment.drain();
  const [dead] = await takeBodies(stage.gate.url, letterOf(letters, 'PollDeadLetters'), 10);
  expect(dead === MessageBody, `The poll queue's dead-letter queue has ${dead ?? 'nothing'}.`);

  // A change that is no article: it has a title that is no text.
  const id = 'poison'.padEnd(26, 'z');
  await stage.items
    .put(stack.outputs.ArticlesTable ?? '', { id, title: 7, body: [], at: 1 })
    .catch(() => stage.items.put(stack.outputs.ArticlesTable ?? '', { id, title: 7, body: [] }));
  await deployment.drain();
  const [given] = await takeBodies(stage.gate.url, letterOf(letters, 'AlertDeadLetters'), 10);
  expect(
    given !== undefined,
    'The change that is no article did not reach the dead-letter queue of the stream.',
  );
  const { DDBStreamBatchInfo: info } = JSON.parse(given) as { DDBStreamBatchInfo?: { batchSize: number } };
  expect(info?.batchSize === 1, `Not the one change that failed was given up: ${given}`);
  return 'a poll message after its receives, a change of the stream after its retries';
}

function letterOf(letters: string[], part: string): string {
  return letters.find((name) => name.includes(part)) ?? '';
}
