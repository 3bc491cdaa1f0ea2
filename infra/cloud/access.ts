import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { tables as schemas, type TableName } from '../../shared/store/tables.ts';
import type { Tables } from './tables.ts';

type ItemAction = 'GetItem' | 'BatchGetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'Query';
type IndexName<Name extends TableName> = keyof (typeof schemas)[Name]['indexes'] & string;

/** Allows exactly these actions on one table; its indexes are not included. */
export function allowItems(table: Table, actions: ItemAction[]): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
  });
}

/** Allows queries on the named indexes of one table, and on nothing else of it. */
export function allowQueries<Name extends TableName>(
  tables: Tables,
  name: Name,
  indexes: IndexName<Name>[],
): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: indexes.map((index) => `${tables[name].tableArn}/index/${index}`),
  });
}

/** All index names of a table. */
export function indexesOf<Name extends TableName>(name: Name): IndexName<Name>[] {
  return Object.keys(schemas[name].indexes) as IndexName<Name>[];
}

/** Allows reading the stream of the Articles table. */
export function allowStream(tables: Tables): PolicyStatement {
  return new PolicyStatement({
    actions: [
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
    ],
    resources: [articlesStream(tables)],
  });
}

/** The stream of the Articles table. */
export function articlesStream({ Articles }: Tables): string {
  if (!Articles.tableStreamArn)
    throw new Error('The Articles table has no stream: see shared/store/tables.ts.');
  return Articles.tableStreamArn;
}
