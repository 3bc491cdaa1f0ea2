import { CreateTableCommand, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type IndexSchema, type TableNames, type TableSchema, tables } from './tables.ts';

/**
 * Creates the tables on an engine that has no CloudFormation; those that exist stay as they are.
 * In the cloud, CDK makes them from the same schema.
 */
export async function createTables(client: DynamoDBDocumentClient, names: TableNames): Promise<void> {
  for (const [table, schema] of Object.entries<TableSchema>(tables)) {
    try {
      await client.send(new CreateTableCommand(definition(names[table as keyof TableNames], schema)));
    } catch (error) {
      if (!(error instanceof ResourceInUseException)) throw error;
    }
  }
}

function definition(name: string, schema: TableSchema) {
  const indexes = Object.entries(schema.indexes);
  const keys = [schema, ...Object.values(schema.indexes)];
  const attributes = new Set(keys.flatMap((key) => (key.sort ? [key.partition, key.sort] : [key.partition])));
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    KeySchema: keySchema(schema),
    AttributeDefinitions: [...attributes].map((attribute) => ({
      AttributeName: attribute,
      AttributeType: 'S' as const,
    })),
    // An empty list of indexes is refused.
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(([index, key]) => ({
        IndexName: index,
        KeySchema: keySchema(key),
        Projection: { ProjectionType: 'ALL' as const },
      })),
    }),
  };
}

function keySchema({ partition, sort }: IndexSchema) {
  return [
    { AttributeName: partition, KeyType: 'HASH' as const },
    ...(sort ? [{ AttributeName: sort, KeyType: 'RANGE' as const }] : []),
  ];
}
