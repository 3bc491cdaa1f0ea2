import { expectedArticles } from '../infra/local/newsroom/expected.ts';
import type { Mention } from '../shared/alert/mention.ts';
import { smsSize } from '../shared/alert/sms-size.ts';
import type { Article } from '../shared/article/article.ts';
import type { Feed } from '../shared/feed/feed.ts';
import { callJson, operator, signature } from './control-plane.ts';
import type { Deployment } from './deployment.ts';
import { sameSet, subscribers } from './deploys.ts';
import { account, region } from './engine.ts';
import { takeBodies } from './queue-source.ts';
import type { DeployedStack } from './stack-reader.ts';
import type { Stage } from './stage.ts';
import { expect } from './steps.ts';

const reader = 'rehearsal-reader';

/** Subscribes a queue to the alerts topic, as a user's own system would. */
export async function subscribeQueue({ engine, gate }: Stage, topicArn: string): Promise<void> {
  await callJson(gate.url, operator, 'sqs', 'AmazonSQS.CreateQueue', { QueueName: reader });
  const answer = await fetch(engine, {
    method: 'POST',
    headers: signature('sns', operator),
    body: new URLSearchParams({
      Action: 'Subscribe',
      TopicArn: topicArn,
      Protocol: 'sqs',
      Endpoint: `arn:aws:sqs:${region}:${account}:${reader}`,
    }),
  });
  expect(answer.ok, `The queue could not be subscribed: ${await answer.text()}`);
}

/**
 * Lets the clock of the deployment run, minute by minute, until every feed was polled and all that follows is done.
 * @returns that in words
 */
export async function runNewsroom(
  stage: Stage,
  deployment: Deployment,
  stack: DeployedStack,
): Promise<string> {
  const everyMinute = deployment.schedules.find(
    ({ ScheduleExpression }) => ScheduleExpression === 'rate(1 minute)',
  );
  expect(everyMinute !== undefined, 'There is no schedule that runs every minute.');
  const { FeedsTable = '' } = stack.outputs;
  const start = Math.ceil(Date.now() / 60_000) * 60_000;
  for (let minute = 0; minute < 60; minute += 1) {
    const { payload, error } = await deployment.tick(everyMinute, new Date(start + minute * 60_000));
    expect(!error, `The schedule function failed: ${error?.errorMessage}`);
    if ((payload as { feeds: number }).feeds === 0) continue;
    await deployment.drain();
    const feeds = await stage.items.all<Feed>(FeedsTable);
    if (feeds.every(({ firstPolledAt }) => firstPolledAt)) break;
  }
  for (const schedule of deployment.schedules)
    if (schedule !== everyMinute) {
      const { error } = await deployment.tick(schedule, new Date());
      expect(!error, `The target of schedule ${schedule.Name} failed: ${error?.errorMessage}`);
    }
  await deployment.drain('later');
  return `${deployment.schedules.length} schedules, ${deployment.mappings.length} event source mappings`;
}

/** Every article of the newsroom is in the table, and that of the gazette with the text of its page. */
export async function checkArticles({ items, gazette }: Stage, stack: DeployedStack): Promise<string> {
  const articles = await items.all<Article>(stack.outputs.ArticlesTable ?? '');
  const urls = articles.map(addressOf);
  const wanted = expectedArticles.map(({ url }) => url);
  sameSet('articles', [...wanted, gazette.address], urls);
  const page = articles.find(({ url }) => url === gazette.pageUrl);
  expect(
    page?.fullText === 'page',
    `The enrich function did not read ${gazette.pageUrl}: ${page?.fullText}.`,
  );
  return `${articles.length} articles in the table, one with the text of its page`;
}

/** The address by which the newsroom's list knows an article. */
function addressOf({ canonicalUrl, url }: Article): string {
  return canonicalUrl ?? url ?? '';
}

/** Mentions are those expected; what was sent reached every subscriber in the form that is its own. */
export async function checkAlerts(stage: Stage, stack: DeployedStack): Promise<string> {
  const mentions = await stage.items.all<Mention>(stack.outputs.MentionsTable ?? '');
  const articles = await stage.items.all<Article>(stack.outputs.ArticlesTable ?? '');
  const addresses = new Map(articles.map((article) => [article.id, addressOf(article)]));
  const pairs = mentions.map(({ watch, articleId }) => `${watch} in ${addresses.get(articleId)}`);
  const wanted = expectedArticles
    // What only a page says cannot be heard: the outlets' names lead nowhere outside `npm start`.
    .filter(({ url }) => !url.endsWith('/kran') && !url.endsWith('/delegacao'))
    .flatMap(({ url, watches }) => watches.map((watch) => `${watch} in ${url}`));
  const known = pairs.filter((pair) => !pair.endsWith('/kran') && !pair.endsWith('/delegacao'));
  sameSet('mentions', [...wanted, `belarus in ${stage.gazette.address}`], known);
  const undecided = mentions.filter(({ status }) => status === 'pending' || status === 'dead');
  expect(undecided.length === 0, `${undecided.length} mentions are pending or dead.`);
  const sent = new Set(mentions.flatMap(({ messageId }) => messageId ?? []));
  expect(sent.size > 0, 'No alert was sent.');
  const queued = (await takeBodies(stage.gate.url, reader, 1000)).map(
    (body) => JSON.parse(body) as { MessageId: string; Message: string },
  );
  const { delivered } = stage.gate;
  const to = (protocol: string) =>
    delivered.filter((one) => one.protocol === protocol && one.topic === stack.outputs.AlertsTopicArn);
  sameSet(
    'messages at the queue',
    [...sent],
    queued.map(({ MessageId }) => MessageId),
  );
  sameSet(
    'e-mails',
    [...sent],
    to('email').map(({ messageId }) => messageId),
  );
  sameSet(
    'SMS',
    [...sent],
    to('sms').map(({ messageId }) => messageId),
  );
  for (const { Message, MessageId } of queued) {
    const document = JSON.parse(Message) as { version?: number };
    expect(document.version === 1, `The message ${MessageId} is no document of version 1.`);
  }
  for (const mention of mentions) if (mention.status === 'sent') checkBodies(mention, delivered);
  return `${mentions.length} mentions, ${sent.size} messages at the queue, by e-mail and by SMS`;
}

function checkBodies(mention: Mention, delivered: Stage['gate']['delivered']): void {
  const to = (protocol: string) =>
    delivered.find((one) => one.protocol === protocol && one.messageId === mention.messageId);
  const email = to('email');
  expect(email?.endpoint === subscribers.email, `The e-mail on ${mention.url} went to ${email?.endpoint}.`);
  expect(email.text.includes(mention.url ?? ''), `The e-mail on ${mention.url} has no link to it.`);
  expect(email.text.includes(mention.title), `The e-mail on ${mention.url} lacks the headline.`);
  expect((email.subject ?? '') !== '', `The e-mail on ${mention.url} has no subject.`);
  const sms = to('sms');
  expect(sms?.endpoint === subscribers.sms, `The SMS on ${mention.url} went to ${sms?.endpoint}.`);
  expect(smsSize(sms.text).segments === 1, `The SMS on ${mention.url} takes more than one segment.`);
}
