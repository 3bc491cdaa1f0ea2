import { expect, onTestFinished, test } from 'vitest';
import { type Fault, openFaultySns } from '../../bench/alerting/faulty-sns.ts';
import { renderAlert } from '../../shared/alert/render.ts';
import { openAlertTopic, openSns } from '../../shared/notify/sns.ts';
import { anArticle } from './article.ts';

const article = anArticle();
const match = { watch: 'maduro', severity: 'normal' as const, score: 0.8, evidence: [] };
const message = renderAlert(article, [match], [], { timeZone: 'UTC' });

async function aTopic(...faults: (Fault | undefined)[]) {
  const sns = await openFaultySns(() => faults.shift());
  onTestFinished(() => sns.close());
  const client = openSns({ endpoint: sns.endpoint });
  return { sns, topic: openAlertTopic(client, 'arn:aws:sns:us-east-1:000000000000:alerts', 0) };
}

test('an alert gets through throttling and errors of SNS, once', async () => {
  const { sns, topic } = await aTopic('throttle', 'error');
  expect(await topic.publish(message)).toBe('message-1');
  expect(sns.taken).toEqual([{ articleId: article.id }]);
});

test('five failures in a row are given back to the retry of the stream', async () => {
  const { sns, topic } = await aTopic('error', 'error', 'error', 'error', 'error');
  await expect(topic.publish(message)).rejects.toThrow('InternalFailure');
  expect(sns.taken).toEqual([]);
});
