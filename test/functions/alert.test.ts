import { marshall } from '@aws-sdk/util-dynamodb';
import type { Context, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { alertFunction } from '../../functions/alert.ts';
import { readEnvironment } from '../../functions/environment.ts';
import { connect, type Wiring } from '../../functions/wiring.ts';
import type { AlertMessage } from '../../shared/alert/topic.ts';
import type { Article } from '../../shared/article/article.ts';
import { anArticle } from '../alert/article.ts';
import { startEngine } from '../store/engine.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
let wiring: Wiring;
let published: AlertMessage[] = [];
let publish: () => Promise<string>;
let letter = 'a'.charCodeAt(0);
const context = { awsRequestId: 'test', functionName: 'alert' } as Context;

beforeAll(async () => {
  engine = await startEngine();
  const alertTopic = {
    publish: async (message: AlertMessage) => {
      const id = await publish();
      published.push(message);
      return id;
    },
  };
  wiring = { ...connect(readEnvironment({ DYNAMODB_ENDPOINT: engine.endpoint })), alertTopic };
  await wiring.watches.put({ id: 'maduro', kind: 'person', name: 'Nicolás Maduro', severity: 'normal' });
  await wiring.watches.put({
    id: 'belarus',
    kind: 'country',
    country: 'BY',
    demonyms: true,
    severity: 'normal',
  });
});
afterAll(() => engine.stop());
beforeEach(() => {
  published = [];
  let number = 0;
  publish = async () => `message-${++number}`;
});

function article(part: Partial<Article> = {}): Article {
  letter += 1;
  return anArticle({ id: String.fromCharCode(letter).repeat(26), ...part });
}

let sequence = 0;
function change(now: Article, before?: Article): DynamoDBRecord {
  sequence += 1;
  return {
    eventName: before ? 'MODIFY' : 'INSERT',
    dynamodb: {
      SequenceNumber: String(sequence),
      NewImage: marshall(now, { removeUndefinedValues: true }),
      ...(before && { OldImage: marshall(before, { removeUndefinedValues: true }) }),
    },
  } as DynamoDBRecord;
}

const handle = (records: DynamoDBRecord[], doors = wiring) =>
  alertFunction(() => doors)({ Records: records } as DynamoDBStreamEvent, context);

async function states(one: Article) {
  const keys = ['belarus', 'maduro'].map((watch) => ({ watch, at: `${one.at}#${one.id}` }));
  return (await wiring.mentions.ofArticle(keys)).map((mention) => [
    mention.watch,
    mention.status,
    mention.messageId ?? mention.heldReason,
  ]);
}

describe('alerting', () => {
  test('sends one message for all watches of an article and keeps its id on each mention', async () => {
    const one = article();
    expect(await handle([change(one)])).toEqual({ batchItemFailures: [] });
    expect(published.map((message) => message.attributes.watch)).toEqual([['belarus', 'maduro']]);
    expect(await states(one)).toEqual([
      ['belarus', 'sent', 'message-1'],
      ['maduro', 'sent', 'message-1'],
    ]);
  });

  test('alerts once when two workers see the same article', async () => {
    const one = article();
    publish = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return 'slow';
    };
    await Promise.all([handle([change(one)]), handle([change(one)])]);
    expect(published).toHaveLength(1);
    await handle([change(one)]);
    expect(published).toHaveLength(1);
  });

  test('publishes on the retry what a failed publish left pending', async () => {
    const one = article();
    const record = change(one);
    publish = () => Promise.reject(new Error('SNS is away'));
    expect(await handle([record])).toEqual({
      batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber }],
    });
    expect((await states(one)).map(([, status]) => status)).toEqual(['pending', 'pending']);
    publish = async () => 'retried';
    expect(await handle([record])).toEqual({ batchItemFailures: [] });
    expect((await states(one)).map(([, , id]) => id)).toEqual(['retried', 'retried']);
    expect(published).toHaveLength(1);
  });

  test('after a crash between publish and mark, repeats that one message and no other', async () => {
    const one = article();
    const crashing = {
      ...wiring,
      mentions: { ...wiring.mentions, markSent: () => Promise.reject(new Error('killed')) },
      now: () => new Date(Date.now() - 60_000),
    };
    await handle([change(one)], crashing);
    await handle([change(one)]);
    await handle([change(one)]);
    expect(published).toHaveLength(2);
    expect((await states(one)).map(([, status]) => status)).toEqual(['sent', 'sent']);
  });

  test('holds a backlog article, with the reason', async () => {
    const one = article({ backlog: true });
    await handle([change(one)]);
    expect(published).toEqual([]);
    expect(await states(one)).toEqual([
      ['belarus', 'held', 'backlog'],
      ['maduro', 'held', 'backlog'],
    ]);
  });

  test('does not alert for an edited headline, and alerts for what is new in an edited body', async () => {
    const quiet = article({ title: 'Talks go on', body: 'Nothing else is known.' });
    const headline = { ...quiet, title: 'Talks go on in Belarus' };
    await handle([change(quiet), change(headline, quiet)]);
    expect(published).toEqual([]);
    expect(await states(quiet)).toEqual([['belarus', 'held', 'edited']]);
    const fuller = { ...headline, body: 'Nicolás Maduro was there.' };
    await handle([change(fuller, headline)]);
    expect(published.map((message) => message.attributes.watch)).toEqual([['maduro']]);
  });

  test('does not let an edit go ahead of an article that failed in the same batch', async () => {
    const one = article();
    const edit = change({ ...one, title: 'Maduro and Belarus again' }, one);
    const records = [change(one), edit];
    let isAway = true;
    const put: Wiring['mentions']['put'] = async (mention) => {
      if (!isAway) return wiring.mentions.put(mention);
      isAway = false;
      throw new Error('table is away');
    };
    const answer = await handle(records, { ...wiring, mentions: { ...wiring.mentions, put } });
    expect(answer.batchItemFailures).toEqual(
      records.map((record) => ({ itemIdentifier: record.dynamodb?.SequenceNumber })),
    );
    await handle(records);
    expect(published).toHaveLength(1);
    expect((await states(one)).map(([, status]) => status)).toEqual(['sent', 'sent']);
  });

  test('goes past an article that nothing watches, and past removals', async () => {
    const removal = { eventName: 'REMOVE', dynamodb: { SequenceNumber: '9', OldImage: marshall(article()) } };
    const dull = article({ title: 'Rain', body: 'It rains.' });
    expect(await handle([change(dull), removal as DynamoDBRecord])).toEqual({ batchItemFailures: [] });
    expect(published).toEqual([]);
  });

  test('names the record that is no article, and still handles its neighbours', async () => {
    const bad = change({ ...article(), body: undefined as unknown as string });
    const good = article();
    expect(await handle([bad, change(good)])).toEqual({
      batchItemFailures: [{ itemIdentifier: bad.dynamodb?.SequenceNumber }],
    });
    expect(published).toHaveLength(1);
  });
});
