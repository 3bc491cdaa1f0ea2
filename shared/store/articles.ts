import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Article } from '../article/article.ts';
import type { ArticleQuery, ArticleStub, Articles } from '../article/articles.ts';
import { getAll, queryAll, wrote } from './dynamodb.ts';

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
] as const satisfies (keyof Article)[];

const dayInMs = 24 * 60 * 60 * 1000;

/** The Articles table of one deployment. */
export function openArticles(client: DynamoDBDocumentClient, table: string): Articles {
  return {
    async get(id) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { id } }));
      return Item as Article | undefined;
    },

    async stubs(ids) {
      const keys = [...new Set(ids)].map((id) => ({ id }));
      const attributes = ['id', 'feedId', 'contentHash'];
      const stubs = await getAll<ArticleStub>(client, table, keys, { attributes });
      return new Map(stubs.map((stub) => [stub.id, stub]));
    },

    put(article) {
      const ConditionExpression = 'attribute_not_exists(id)';
      return wrote(client.send(new PutCommand({ TableName: table, Item: article, ConditionExpression })));
    },

    edit(article) {
      const names = Object.fromEntries(edited.map((name) => [`#${name}`, name]));
      const present = edited.filter((name) => article[name] !== undefined);
      const absent = edited.filter((name) => article[name] === undefined);
      const sets = present.map((name) => `#${name} = :${name}`).join(', ');
      const removes = absent.length > 0 ? ` REMOVE ${absent.map((name) => `#${name}`).join(', ')}` : '';
      return wrote(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: { id: article.id },
            UpdateExpression: `SET ${sets}${removes}`,
            ConditionExpression: 'attribute_exists(id) AND #contentHash <> :contentHash',
            ExpressionAttributeNames: names,
            ExpressionAttributeValues: Object.fromEntries(present.map((name) => [`:${name}`, article[name]])),
          }),
        ),
      );
    },

    list(query) {
      return query.source ? listBySource(query.source, query) : listByDay(query);
    },
  };

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
