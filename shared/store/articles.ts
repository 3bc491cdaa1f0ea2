import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Article } from '../article/article.ts';
import type { ArticleQuery, ArticleStub, Articles } from '../article/articles.ts';
import { getAll, queryAll, wrote } from './dynamodb.ts';
import { bare, stamped } from './item-version.ts';

const edited = [
  'title',
  'lead',
  'body',
  'language',
  'updatedAt',
  'agencies',
  'embeds',
  'fullText',
  'words',
  'fingerprint',
  'truncated',
  'contentHash',
  'fullTextProblem',
] as const satisfies (keyof Article)[];

/** What the page of an article adds or makes better. */
const fromPage = [
  'lead',
  'body',
  'language',
  'publishedAt',
  'updatedAt',
  'authors',
  'agencies',
  'embeds',
  'image',
  'fullText',
  'words',
  'fingerprint',
  'storyId',
  'truncated',
] as const satisfies (keyof Article)[];

/** The article is as it was when its page was asked for. */
const stillSummary = 'contentHash = :known AND fullText = :summary';

const dayInMs = 24 * 60 * 60 * 1000;

/** The Articles table of one deployment. */
export function openArticles(client: DynamoDBDocumentClient, table: string): Articles {
  return {
    async get(id) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { id } }));
      return Item && bare(Item as Article);
    },

    async stubs(ids) {
      const keys = [...new Set(ids)].map((id) => ({ id }));
      const attributes = ['id', 'feedId', 'contentHash'];
      const stubs = await getAll<ArticleStub>(client, table, keys, { attributes });
      return new Map(stubs.map((stub) => [stub.id, stub]));
    },

    put(article) {
      const ConditionExpression = 'attribute_not_exists(id)';
      const Item = stamped('Articles', article);
      return wrote(client.send(new PutCommand({ TableName: table, Item, ConditionExpression })));
    },

    edit(article) {
      const ConditionExpression = 'attribute_exists(id) AND contentHash <> :contentHash';
      return wrote(client.send(update(article, edited, ConditionExpression)));
    },

    enrich(article) {
      return wrote(client.send(update(article, [...fromPage, 'fullTextProblem'], stillSummary, article)));
    },

    keepSummary(article, fullTextProblem) {
      return wrote(
        client.send(update({ ...article, fullTextProblem }, ['fullTextProblem'], stillSummary, article)),
      );
    },

    async list(query) {
      const found = await (query.source ? listBySource(query.source, query) : listByDay(query));
      return found.map(bare);
    },
  };

  /** Sets the attributes that the article has of `names`, and removes those that it has not. */
  function update(
    article: Article,
    names: readonly (keyof Article)[],
    ConditionExpression: string,
    stored?: Article,
  ): UpdateCommand {
    const present = names.filter((name) => article[name] !== undefined);
    // What changes here is news again, wherever it came from.
    const absent = [...names.filter((name) => article[name] === undefined), 'imported'];
    const sets = present.map((name) => `#${name} = :${name}`).join(', ');
    const removes = absent.map((name) => `#${name}`).join(', ');
    return new UpdateCommand({
      TableName: table,
      Key: { id: article.id },
      UpdateExpression: `SET ${sets} REMOVE ${removes}`,
      ConditionExpression,
      ExpressionAttributeNames: Object.fromEntries([...names, 'imported'].map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(present.map((name) => [`:${name}`, article[name]])),
        ...(stored && { ':known': stored.contentHash, ':summary': 'summary' }),
      },
    });
  }

  function range(query: ArticleQuery, index: string, partition: string, value: string) {
    const language = query.language
      ? { FilterExpression: '#language = :language OR begins_with(#language, :region)' }
      : {};
    return {
      TableName: table,
      IndexName: index,
      KeyConditionExpression: '#partition = :partition AND #at BETWEEN :since AND :until',
      ExpressionAttributeNames: {
        '#partition': partition,
        '#at': 'at',
        ...(query.language && { '#language': 'language' }),
      },
      ExpressionAttributeValues: {
        ':partition': value,
        ':since': query.since,
        ':until': query.until,
        ...(query.language && { ':language': query.language, ':region': `${query.language}-` }),
      },
      ScanIndexForward: false,
      ...language,
    };
  }

  function listBySource(source: string, query: ArticleQuery): Promise<Article[]> {
    return queryAll(client, range(query, 'bySource', 'source', source), query.limit);
  }

  async function listByDay(query: ArticleQuery): Promise<Article[]> {
    const found: Article[] = [];
    const first = Date.parse(query.since.slice(0, 10));
    for (
      let day = Date.parse(query.until.slice(0, 10));
      day >= first && found.length < query.limit;
      day -= dayInMs
    ) {
      const value = new Date(day).toISOString().slice(0, 10);
      found.push(
        ...(await queryAll<Article>(client, range(query, 'byDay', 'day', value), query.limit - found.length)),
      );
    }
    return found;
  }
}
