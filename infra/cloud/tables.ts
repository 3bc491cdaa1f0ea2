import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { tables as schemas, type TableName, type TableSchema } from '../../shared/store/tables.ts';
import { Encryption } from './encryption.ts';
import type { Settings } from './settings.ts';

/**
 * The tables, as `shared/store/tables.ts` describes them: paid by request, encrypted, restorable to any second of the
 * last 35 days.
 * They outlive the stack, unless the settings have them go with it; a deploy that fails as it first creates them takes its
 * empty tables away again.
 */
export class Tables extends Construct {
  readonly Articles: Table;
  readonly Mentions: Table;
  readonly Feeds: Table;
  readonly Watches: Table;
  readonly Ledger: Table;
  private readonly removalPolicy: RemovalPolicy;

  constructor(scope: Construct, id: string, { settings }: { settings: Settings }) {
    super(scope, id);
    this.removalPolicy = settings.removeData
      ? RemovalPolicy.DESTROY
      : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;
    this.Articles = this.create('Articles');
    this.Mentions = this.create('Mentions');
    this.Feeds = this.create('Feeds');
    this.Watches = this.create('Watches');
    this.Ledger = this.create('Ledger');
  }

  private create(name: TableName): Table {
    const schema: TableSchema = schemas[name];
    const table = new Table(this, name, {
      ...keys(schema),
      billingMode: BillingMode.PAY_PER_REQUEST,
      ...Encryption.of(this).table(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: this.removalPolicy,
      ...(schema.ttl && { timeToLiveAttribute: schema.ttl }),
      ...(schema.stream && { stream: StreamViewType.NEW_AND_OLD_IMAGES }),
    });
    for (const [indexName, index] of Object.entries(schema.indexes)) {
      table.addGlobalSecondaryIndex({ indexName, ...keys(index) });
    }
    return table;
  }
}

function keys({ partition, sort }: { partition: string; sort?: string }) {
  const key = (name: string) => ({ name, type: AttributeType.STRING });
  return { partitionKey: key(partition), ...(sort && { sortKey: key(sort) }) };
}
