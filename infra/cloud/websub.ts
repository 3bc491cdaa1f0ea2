import { Duration } from 'aws-cdk-lib';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { allowItems } from './access.ts';
import { StentorFunction } from './functions.ts';
import type { Settings } from './settings.ts';
import type { Tables } from './tables.ts';

/** Workers at a time: whoever finds the address can cost no more than these. */
const mostAtATime = 5;

/**
 * Takes the calls of WebSub hubs at a public Function URL. Hubs sign no IAM requests: a path that cannot be guessed and an
 * HMAC over the body take their place, so this function stands apart from the api and may do nothing but keep articles.
 */
export class Websub extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, { tables, settings }: { tables: Tables; settings: Settings }) {
    super(scope, id);
    const { function: target } = new StentorFunction(this, 'Callback', {
      entry: 'websub',
      description: 'Takes what WebSub hubs push',
      memory: 512,
      // A hub waits seconds for an answer, and tries again.
      timeout: Duration.seconds(30),
      environment: {
        FEEDS_TABLE: tables.Feeds.tableName,
        ARTICLES_TABLE: tables.Articles.tableName,
        LEDGER_TABLE: tables.Ledger.tableName,
        RETENTION_DAYS: String(settings.retentionDays),
      },
      allow: [
        allowItems(tables.Feeds, ['BatchGetItem', 'UpdateItem']),
        allowItems(tables.Articles, ['BatchGetItem', 'PutItem', 'UpdateItem']),
        allowItems(tables.Ledger, ['BatchGetItem', 'PutItem']),
      ],
      logRetention: settings.logRetentionDays,
      reservedConcurrency: settings.reserveConcurrency ? mostAtATime : undefined,
    });
    this.url = target.addFunctionUrl({ authType: FunctionUrlAuthType.NONE }).url;
  }
}
